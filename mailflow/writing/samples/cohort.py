"""In a cohort: what mentees and their mentors get on the way to the goal."""

from collections.abc import Iterator

from mailflow.program import mails
from mailflow.writing.samples.cast import (
    ANA,
    BO,
    CHEN,
    FRIDAY,
    MAY,
    NEXT_TUESDAY,
    PRIYA,
    SAM,
    TODAY,
    Cast,
    Sample,
)

TROUBLE = (
    "The first run stops at the login service: connection refused on port 5000.\n"
    "I have read the logs twice and do not know where to look next."
)
EVIDENCE = "It answers to ping! https://paste.example/8841, and a screenshot is in our thread."
URN = "urn:uuid:3f0c8a52-6f0e-5b1c-9d5e-0c64b1f2a7d3"


def samples(cast: Cast) -> Iterator[Sample]:
    """M10 to M25."""
    yield from _first_contact(cast)
    yield from _on_the_way(cast)
    yield from _goal(cast)


def _first_contact(cast: Cast) -> Iterator[Sample]:
    card, cohort, address = cast.card, cast.cohort, cast.list_address
    one = mails.NewMentee("Priya", card, cohort, (ANA,), address)
    yield cast.mentor("new-mentee", one)
    yield cast.mentor("new-mentees", mails.NewMentee("Priya", card, cohort, (ANA, CHEN), address))
    other = mails.NewMentee("Priya", card, cohort, (CHEN,), address)
    yield cast.mentor("new-mentee-other", other)
    no_lead = mails.MenteeCard("Dee", "dee@mail.example", "", "", yours=False, why="")
    yield cast.mentor("new-mentee-no-lead", mails.NewMentee("Priya", card, cohort, (no_lead,)))
    yield cast.mentor("say-hello", mails.SayHello("Priya", cohort, (ANA,)))
    yield cast.mentor("say-hello-two", mails.SayHello("Priya", cohort, (ANA, BO)))
    yield cast.mentee("contact-check", mails.ContactCheck("Ana", card, "Priya"))


def _on_the_way(cast: Cast) -> Iterator[Sample]:
    card, cohort = cast.card, cast.cohort
    yield cast.mentor("stuck", mails.Stuck("Priya", cohort, CHEN, TROUBLE, "陈小明", 9))
    yield cast.mentor("stuck-yours", mails.Stuck("Priya", cohort, ANA, TROUBLE, "Ana", 6))
    told = mails.Stuck("Priya", cohort, CHEN, "The reviews take too long.", "Sam")
    yield cast.mentor("stuck-told-by-mentor", told)
    march, july = TODAY.replace(month=3), TODAY.replace(month=7)
    yield cast.mentee("still-in", mails.StillIn("Ana", card, march, NEXT_TUESDAY, 12))
    heard = mails.StillIn("Ana", card, march, NEXT_TUESDAY, 12, told=True)
    yield cast.mentee("still-in-told", heard)
    yield cast.mentee("propose-pause", mails.ProposePause("Ana", card, MAY))
    yield cast.mentee("lapsed", mails.Lapsed("Ana", card, NEXT_TUESDAY, july))
    yield cast.mentor("lapsed-lead", mails.LapseNote("Priya", cohort, ("Ana Souza",)))
    both = mails.LapseNote("Priya", cohort, ("Ana Souza", "Bo Lindqvist"))
    lost = mails.LapseNote("Priya", cohort, ("Ana Souza",), asked=False)
    yield cast.mentor("lapsed-lead-unreached", lost)
    yield cast.mentor("lapsed-lead-two", both)
    gone = mails.LapseNote("Priya", cohort, ("Ana Souza", "Bo Lindqvist"), told=True)
    yield cast.mentor("lapsed-lead-told", gone)
    paused = mails.Paused("Ana", card, MAY, NEXT_TUESDAY)
    yield cast.mentee("paused", paused, cast.welcome)
    yield cast.mentee("paused-assumed", mails.Paused("Ana", card, MAY, assumed=True))
    yield cast.mentee("resumed", mails.Resumed("Ana", card, "Priya"), cast.welcome)
    yield cast.mentee("resumed-waiting", mails.Resumed("Ana", card, position=1), cast.welcome)
    covered = mails.Covered("Ana", cohort, "Priya", SAM, FRIDAY)
    yield cast.mentee("covered", covered, cast.welcome)
    for_good = mails.Covered("Ana", cohort, "Priya", SAM, None, for_good=True)
    yield cast.mentee("covered-for-good", for_good, cast.welcome)
    returned = mails.Covered("Ana", cohort, "Priya", PRIYA, None, returned=True)
    yield cast.mentee("covered-returned", returned, cast.welcome)


def _goal(cast: Cast) -> Iterator[Sample]:
    card, cohort, goal = cast.card, cast.cohort, cast.track.goal
    yield cast.mentor("claim", mails.Claim("Priya", cohort, ANA, goal, EVIDENCE, "Ana"))
    yield cast.mentor("claim-by-mentor", mails.Claim("Priya", cohort, CHEN, goal, "", "Sam"))
    badge = mails.BadgeEarned(
        "Ana", card, goal, "Priya", TODAY, cast.others, card.name, cast.track.badge, URN
    )  # fmt: skip
    yield cast.mentee("badge", badge)
    yield cast.mentor("completed", mails.Completed("Priya", cohort, goal, ("Ana Souza",)))
    yield cast.mentee("feedback", mails.Feedback("Ana", card))
    reason = "The server boots, but I cannot reach it from outside yet. Look at the router."
    yield cast.mentee("not-yet", mails.NotYet("Ana", card, "Priya", reason), cast.welcome)
    after_all = mails.NotYet("Ana", card, "Priya", "", revoked=True)
    yield cast.mentee("not-yet-after-all", after_all, cast.welcome)
    october = TODAY.replace(year=2026, month=10)
    yield cast.mentee("review", mails.Review("Ana", card, october, 26, 13))
    yield cast.mentee("review-extended", mails.Review("Ana", card, october, 39, 13, extended=True))
    lead = mails.ReviewLead("Priya", card, october, 26, 13, extended=False, mentee="Ana")
    yield cast.mentor("review-lead", lead)
    yield cast.mentee("removed", mails.Removed("Ana", card, "You asked us to by phone."))
