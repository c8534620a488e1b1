"""Answers to people's own mails, the cohort's list and its log."""

from collections.abc import Iterator
from datetime import UTC, datetime

from mailflow.program import mails
from mailflow.program.mails import HelpEntry, LogEntry
from mailflow.writing.samples.cast import Cast, Sample

POST = (
    "Hi all,\n\nI am Ana, from Recife. The hosts are up:\n\n"
    "    node1  10.0.0.11\n    node2  10.0.0.12\n\nNext is the first run. Wish me luck.\n\nAna"
)
MORNING = datetime(2027, 4, 6, 9, 30, tzinfo=UTC)
ENTRIES = (
    HelpEntry("join TRACK", "Ask for a seat in a track"),
    HelpEntry("status", "See where you stand: your place in line, your cohort, who leads you"),
    HelpEntry(
        "stuck WORDS", "Say what holds you up; the mentors of your cohort hear of it at once"
    ),
    HelpEntry("less", "Get fewer mails: check-ins every other week, and no extras"),
)


def samples(cast: Cast) -> Iterator[Sample]:
    """Answers, help, posts and the log."""
    card, cohort = cast.card, cast.cohort
    said = (
        "Your mentors know now that you are stuck, in your own words. Hang in there.",
        "Your time zone is America/Recife (UTC-3) from now on.",
    )
    mine = mails.Answered("Ana", said, undo=True, subject="stuck, and where I live")
    yield cast.mentee("answer", mine, "stuck, and where I live")
    decided = (f"3: Emily said ok. It was: Yuki Tanaka offers to mentor {cohort}.",)
    told = mails.Answered("Kendall", decided)
    yield cast.organizer("answer-to-organizers", told, "Mentoring week 16: 3 decisions")
    yield cast.mentee("help", mails.Help("Ana", ENTRIES, (card, *cast.others)))
    post = mails.ListPost("Priya", cohort, "Ana Souza", "Hosts are up", POST, "<1@mail.example>")
    yield cast.mentor("post", post)
    reply = f"Re: [{cohort}] Hosts are up"
    answered = mails.ListPost("Ana", cohort, "Sam Okoro", reply, "Nice!", "<2@mail.example>")
    yield cast.mentee("post-reply", answered)
    entries = (
        LogEntry(MORNING, "Ana Souza", "Hosts are up", POST),
        LogEntry(MORNING.replace(hour=12), "Sam Okoro", reply, "Nice!"),
    )
    yield cast.mentor("log", mails.Log("Priya", cohort, entries, 3))
    data = {"person": {"address": "ana.souza@mail.example", "name": "Ana Souza"}}
    yield cast.mentee("export", mails.OwnData("Ana", data))
    kept = (
        "2 places in our counts, without your name or words",
        "a fingerprint of your address, so that no old backup brings you back",
    )
    yield cast.mentor("member-gone", mails.MemberGone("Priya", cohort))
    yield cast.mentee("erased", mails.Erased("Ana", kept))
    yield cast.mentor("log-empty", mails.Log("Priya", cohort, ()))
