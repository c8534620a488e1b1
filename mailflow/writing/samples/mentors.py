"""What mentors get: check-ins, absences, beginnings and ends."""

from collections.abc import Iterator

from mailflow.program import mails
from mailflow.program.mails import CheckInLine
from mailflow.writing.samples.cast import (
    ANA,
    BO,
    FRIDAY,
    JOSE,
    NEXT_TUESDAY,
    SAM,
    TODAY,
    Cast,
    Sample,
)


def samples(cast: Cast) -> Iterator[Sample]:
    """M27 to M39."""
    yield from _check_ins(cast)
    yield from _duty(cast)


def _check_ins(cast: Cast) -> Iterator[Sample]:
    lines = (
        CheckInLine(1, "Ana Souza", f"week 3, {cast.step}, in touch on Friday"),
        CheckInLine(2, "Bo Lindqvist", "week 6, nothing seen for 15 days"),
        CheckInLine(
            3,
            "María Fernanda Gutiérrez Castellanos",
            "week 9, in touch on Monday, stuck since 2 April: the review waits for a second vote",
        ),
    )
    heard = (
        "Ana: good (all up now); step reached: hosts ready",
        "Bo: stuck; the other mentors were asked to help (network), says Sam",
    )
    first = mails.CheckIn(
        "Priya", cast.cohort, TODAY, lines, ("Sam", "José"), NEXT_TUESDAY
    )  # fmt: skip
    yield cast.mentor("check-in", first)
    later = mails.CheckIn(
        "Priya", cast.cohort, TODAY, lines[:2], ("Sam",), NEXT_TUESDAY, heard, steps=True
    )  # fmt: skip
    yield cast.mentor("check-in-later", later, cast.check_in)
    yield cast.mentor("check-in-one", mails.CheckIn("Priya", cast.cohort, TODAY, lines[:1]))
    reminder = mails.CheckInReminder("Priya", cast.cohort, TODAY, lines[1:2])
    yield cast.mentor("check-in-reminder", reminder, cast.check_in)
    two = mails.CheckInReminder("Priya", cast.cohort, TODAY, (lines[0], lines[2]))
    yield cast.mentor("check-in-reminder-two", two, cast.check_in)


def _duty(cast: Cast) -> Iterator[Sample]:
    card, cohort = cast.card, cast.cohort
    conduct = cast.settings.code_of_conduct
    invited = mails.MentorInvited("Priya", "Emily", card, 3, 3, conduct, FRIDAY)
    yield cast.mentor("mentor-invited", invited)
    places = (mails.Mentoring(cohort, 3, (ANA.name, BO.name)),)
    review = mails.MentorReview("Priya", places, "Asia/Kolkata", "UTC+5:30")
    yield cast.mentor("mentor-review", review)
    both = (*places, mails.Mentoring("talk", 1))
    waits = (mails.Mentoring("talk", 3, stands_by=True),)
    yield cast.mentor(
        "mentor-review-stands-by", mails.MentorReview("Sam", waits, "Europe/Berlin", "UTC+2")
    )
    yield cast.mentor("mentor-review-two", mails.MentorReview("Priya", both))
    welcome = mails.MentorWelcome(
        "Priya",
        card,
        cohort,
        3,
        "Asia/Kolkata",
        (SAM, JOSE),
        cast.list_address,
        guide="https://mentoring.example/mentors",
    )
    yield cast.mentor("mentor-welcome", welcome)
    stand_by = mails.MentorWelcome("Priya", card, "", 1, "")
    yield cast.mentor("mentor-welcome-stand-by", stand_by)
    noted = mails.MenteeCard(
        BO.name, BO.address, BO.zone, BO.lead, yours=False, why="", note="waits for new disks"
    )
    cover = mails.Cover("Priya", cohort, "Sam", TODAY, FRIDAY, (ANA, noted))
    yield cast.mentor("cover", cover)
    yield cast.mentor("cover-open-end", mails.Cover("Priya", cohort, "Sam", TODAY, None, (ANA,)))
    yield cast.mentor("propose-away", mails.ProposeAway("Priya", (cohort,), FRIDAY))
    yield cast.mentor("propose-away-no-date", mails.ProposeAway("Priya", (cohort,), None))
    known = (f"Ana Souza: week 4, {cast.step}, in touch today", "Bo Lindqvist: week 7, paused")
    yield cast.mentor("back", mails.Back("Priya", cohort, known))
    silent = mails.MentorSilent("Priya", cohort, "Emily", 2, (ANA.name, BO.name))
    yield cast.mentor("mentor-silent", silent)
    stands_in = "Sam looks after Ana and Bo."
    yield cast.mentor("mentor-covered", mails.MentorCovered("Priya", cohort, stands_in))
    for_good = mails.Cover("Priya", cohort, "Sam", TODAY, None, (ANA, noted), for_good=True)
    yield cast.mentor("cover-for-good", for_good)
    names = (ANA.name, BO.name)
    yield cast.mentor("stepping-down", mails.SteppingDown("Priya", cohort, FRIDAY, names))
    yield cast.mentor("stepping-down-alone", mails.SteppingDown("Priya", cohort, FRIDAY))
    yield cast.mentor("mentor-retired", mails.MentorRetired("Priya", cohort, 5))
