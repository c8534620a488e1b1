"""What organizers get: decisions, the week, cases and trouble."""

from collections.abc import Iterator
from dataclasses import replace

from mailflow.program import mails
from mailflow.program.mails import CohortLine, Item
from mailflow.writing.samples.cast import Cast, Sample


def samples(cast: Cast) -> Iterator[Sample]:
    """M34, the decision mail, M50 to M53 and what is passed on."""
    cohort = cast.cohort
    alumni = ("Dee Fischer", "Yuki Tanaka")
    yield cast.organizer("short", mails.Short("Kendall", cohort, ("Sam Okoro",), 6, 2, alumni))
    yield cast.organizer("short-nobody", mails.Short("Kendall", cohort, (), 1, 0))
    items = _items(cohort)
    yield cast.organizer("decision", mails.DecisionNeeded("Kendall", items[1:3]))
    absent = ("Emily is away until 12 August, says an out-of-office reply.",)
    yield cast.organizer("decision-away", mails.DecisionNeeded("Kendall", items[2:3], absent))
    post = Item(5, f"A post to {cohort} from Lou <lou@press.example>, who is not a member: Hi",
                f"post it to {cohort}", apart=True)  # fmt: skip
    yield cast.organizer("decision-post", mails.DecisionNeeded("Kendall", (*items[1:3], post)))
    yield cast.organizer("decision-one", mails.DecisionNeeded("Kendall", items[2:3]))
    yield cast.organizer("digest", _digest(cast, items))
    yield cast.organizer("digest-first", mails.Digest("emily", 9))
    yield cast.organizer("digest-quiet", mails.Digest("Kendall", 16, capacity=_capacity(cast)[:1]))
    words = "Somebody in my group writes to me at night and will not stop.\nPlease do not name me."
    case = mails.CaseOpened("Emily", 7, "Ana Souza <ana.souza@mail.example>", words)
    yield cast.organizer("case", case)
    yield cast.organizer("case-not-sure", replace(case, sure=False))
    for stage, other in (
        ("second", "Emily"),
        ("away", "Kendall"),
        ("passed", ""),
        ("late", "Kendall"),
        ("update", ""),
    ):
        staged = replace(case, stage=stage, other=other)
        yield cast.organizer(f"case-{stage}", staged)
    bounces = ("bo@posteo.example: mailbox full (552 5.2.2)", "chen.xm@mail.example: no such user")
    summary = "Mail to 2 people comes back"
    bouncing = mails.TroubleCard(summary, bounces)
    yield cast.organizer("trouble", mails.Trouble("Kendall", (bouncing,)))
    away = mails.TroubleCard(
        "New mail could not be fetched for a while",
        ("New mail could not be fetched since 4 January, 08:20 (UTC): connection refused.",),
        "4 January, 08:20 (UTC)",
    )
    yield cast.organizer("trouble-two", mails.Trouble("Kendall", (bouncing, away), "tomorrow"))
    well = mails.TroubleCard("New mail is fetched again", since=away.since, over=True)
    yield cast.organizer("trouble-over", mails.Trouble("Kendall", (well,)))
    yield cast.organizer("monthly", _month(cast))
    track = replace(_month(cast).tracks[0], free=0)
    asia = ("Asia or Oceania", "the Americas")
    yield cast.organizer("call", mails.CallForMentors("Kendall", track, 8, regions=asia[:1]))
    yield cast.organizer(
        "call-few", mails.CallForMentors("Kendall", track, some=True, regions=asia)
    )
    yield cast.organizer("call-none", mails.CallForMentors("Kendall", track))
    room = replace(_month(cast).tracks[0], free=6)
    begins = mails.Announcement(
        "Kendall", room, f"{cast.cohort}-2", 6, new=True, mentors=2, regions=asia,
        milestones=cast.track.milestones, channel=cast.track.channel,
        guide=f"https://mentoring.example/{cast.track.name}",
    )  # fmt: skip
    yield cast.organizer("announcement", begins)
    yield cast.organizer(
        "announcement-one-seat", mails.Announcement("Kendall", room, cast.cohort, 1, mentors=3)
    )
    quiet = ("Joined a cohort: none (March: none)", "Waiting for a place: one or two")
    yield cast.organizer("monthly-quiet", mails.Monthly("Kendall", "April", quiet))
    sender, text = "press@foundation.example", "Hello,\nmay we write about your program?\n\nLou"
    relayed = mails.Moderation("Kendall", sender, "An interview?", text)
    yield cast.organizer("moderation", relayed)
    yield cast.organizer("moderation-doubted", replace(relayed, doubted=True))
    held = mails.Moderation("Kendall", sender, "An interview?", text, cohort, 4)
    yield cast.organizer("moderation-held", held)


def _items(cohort: str) -> tuple[Item, ...]:
    return (
        Item(1, f"Bo Lindqvist ({cohort}) lapses on Thursday", "let it lapse"),
        Item(3, f"Yuki Tanaka <yuki@mail.example> offers to mentor {cohort}", "approve"),
        Item(
            4,
            f"Ana Souza says the goal of {cohort} is reached: https://paste.example/8841",
            f"confirm ana.souza@mail.example {cohort}",
        ),
    )


def _capacity(cast: Cast) -> tuple[CohortLine, ...]:
    return (
        CohortLine(cast.cohort, "full", 8, 8, 3, 3, 12),
        CohortLine(f"{cast.cohort}-2", "short", 4, 3, 0, 1, gaps=(("UTC+9", 1),)),
    )


def _digest(cast: Cast, items: tuple[Item, ...]) -> mails.Digest:
    cohort = cast.cohort
    return mails.Digest(
        "Kendall",
        16,
        items,
        needs_human=(
            f"Dee Fischer ({cohort}) has been stuck for 9 days: waits for a second review",
            f"Sam Okoro on Bo Lindqvist ({cohort}), in words: I think we should talk about him",
        ),
        mentors=(
            f"Priya Raman ({cohort}) missed 2 check-ins in a row",
            f"{cohort}-2 is short: 1 mentor on duty",
            f"Away soon: Sam Okoro ({cohort}) from 15 April to 2 May",
        ),
        to_look_after=2,
        capacity=_capacity(cast),
        moved=(f"Joined: Ana Souza ({cohort})", f"Completed: Yuki Tanaka ({cohort})"),
        forecast=(
            f"José Ángel Núñez (mentor of {cohort}) is back on 19 April",
            f"A seat is offered to Kim Park ({cohort}) until 16 April",
        ),
        numbers=(
            "Check-in lines answered: 9 of 10, 90% (four weeks before: 31 of 38, 82%)",
            "Days to the first word (median): 1.5 (four weeks before: 2.0)",
            "Goals reached: 1 (four weeks before: 3, 0.75 a week)",
        ),
        cases=1,
    )


def _month(cast: Cast) -> mails.Monthly:
    return mails.Monthly(
        "Kendall",
        "April",
        (
            "Joined a cohort: 12 (March: 9)",
            "Reached their goal: 5 (March: one or two)",
            "Mentors on duty: 8, in 3 cohorts",
            "New mentors: none (March: one or two)",
            "Waiting for a place: 7; the usual wait was 9 days",
            "Check-in questions that mentors answered: 61 of 66",
        ),
        tracks=(cast.card, *cast.others),
        voices=4,
    )
