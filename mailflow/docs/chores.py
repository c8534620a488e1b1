"""The organizers' chores that mailflow does (DOMAIN 5), and what goes wrong elsewhere (DOMAIN 9).

Numbered for the tests: `@pytest.mark.shows("5.8")`. `code` names the modules that do it, below
`mailflow/`; `not_yet` is what of the row is left to people, and why.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what people did by hand or what failed, and what is done about it."""

    number: str
    what: str
    does: str
    code: tuple[str, ...]
    not_yet: str = ""


CHORES = (
    Row(
        "5.1",
        "read sign-up mail, copy it into a spreadsheet",
        "read, confirmed, applied, answered",
        ("commands/strangers.py", "program/joining.py"),
    ),
    Row(
        "5.2",
        '"did you get my form?", "which groups are there?"',
        "`status`, `cohorts`",
        ("commands/status.py", "commands/browse.py"),
    ),
    Row(
        "5.3",
        "decide cohort and mentor, introduce people",
        "placed, with the reason in both mails",
        ("program/placement.py", "program/joining_mails.py"),
    ),
    Row(
        "5.4",
        "watch bounces, typos, people who are there twice",
        "bounces stop clocks; a further address, or one person of two, after a word from both",
        ("program/bouncing.py", "commands/further.py", "program/twice.py", "program/merging.py"),
    ),
    Row(
        "5.5",
        "subscribe new people to lists and chat",
        "a cohort's list is its members",
        ("program/lists.py",),
        "a chat has its own accounts; the welcome names the channel",
    ),
    Row(
        "5.6",
        "send the week's mail",
        "clocks, in the morning of each reader",
        ("program/attention.py", "program/round_dates.py"),
    ),
    Row(
        "5.7",
        "find out who is meeting whom",
        "signs of contact first, questions where there are none",
        ("program/membership.py", "program/check_in.py"),
    ),
    Row(
        "5.8",
        "chase missing answers",
        "one reminder in the thread, then the digest",
        ("program/check_in_mail.py", "program/rounds.py"),
    ),
    Row(
        "5.9",
        "list those who need a human",
        "the digest's first two parts",
        ("program/digest_people.py",),
    ),
    Row(
        "5.10",
        "chase silent mentors, find cover, tell mentees",
        "asked after two, covered after three",
        ("program/silence.py", "program/cover.py"),
    ),
    Row(
        "5.11",
        "keep the waitlist, offer seats, chase answers",
        "offers with a hold, a nudge, the next in line",
        ("program/offers.py", "program/joining.py"),
    ),
    Row(
        "5.12",
        "track vacations and returns",
        "dated absences; the digest looks ahead",
        ("program/absence.py", "program/digest_places.py"),
    ),
    Row(
        "5.13",
        "confirm goals, make badges, congratulate",
        "a second person's yes, the badge in the same mail",
        ("program/claims.py", "writing/credential.py"),
    ),
    Row(
        "5.14",
        "move finishers on, recruit them as mentors",
        "the badge's mail asks; who finished is named where mentors are missing",
        ("program/claims.py", "program/settle.py"),
    ),
    Row(
        "5.15",
        "write the status note for co-organizers",
        "the same digest for all, each decision told to the others",
        ("program/digest.py", "program/matters.py"),
    ),
    Row(
        "5.16",
        "check in with the mentors themselves",
        "once a quarter: still right?",
        ("program/mentor_review.py",),
    ),
    Row(
        "5.17",
        "who has room; where to call for mentors",
        "the capacity table, and a drafted call",
        ("program/digest_places.py", "program/calls.py"),
    ),
    Row(
        "5.18",
        "prune the waitlist, refresh profiles",
        '"still want it?", "still right?"',
        ("program/joining_mails.py", "program/mentor_review.py"),
    ),
    Row(
        "5.19",
        "statistics for the board",
        "counts of the month that point at nobody",
        ("program/monthly.py",),
    ),
    Row(
        "5.20",
        "announce a cohort; find meeting times by a poll",
        "a drafted announcement; `times` for when a cohort is awake together",
        ("program/announcements.py", "program/meeting.py"),
        "which of these times it shall be is said on the cohort's list: no votes are counted",
    ),
    Row(
        "5.21",
        "onboard mentors, give them guides",
        "the mentor's welcome with an example and the guide",
        ("program/volunteering.py",),
    ),
    Row(
        "5.22",
        "mid-term and final feedback",
        "a review after half a year, two questions after the goal; the discontent are the digest's",
        ("program/review.py", "program/claims_mails.py"),
    ),
    Row(
        "5.23",
        "thank mentors, ask who stays",
        "asked each quarter, thanked at the end",
        ("program/mentor_review.py", "program/stepping_down.py"),
    ),
    Row(
        "5.24",
        "purge data of those not taken, after counting",
        "forgotten after their time, the counts stay",
        ("store/former.py", "program/keeping.py"),
    ),
    Row(
        "5.25",
        "a conduct report; people kept apart",
        "private cases with clocks; pairs that never meet",
        ("program/cases.py", "program/apart.py"),
    ),
    Row(
        "5.26",
        "answer data requests",
        "`export`, `forget me`, each after a yes",
        ("program/own_data.py", "program/erasure.py"),
    ),
    Row(
        "5.27",
        "correct what the machine got wrong",
        "`undo` for seven days, decisions by name, a journal",
        ("commands/undo.py", "program/reasons.py"),
    ),
    Row(
        "5.28",
        "hand the job to a new organizer",
        "all of it in mail; `who`, `why`; one store to take along",
        ("commands/organize.py", "operators/backup.py"),
    ),
)

COUNTERS = (
    Row(
        "9.1",
        "nobody knows whether people meet",
        "signs of contact; a clock for the first",
        ("program/membership.py",),
    ),
    Row(
        "9.2",
        "a silent mentor, and a mentee who blames herself",
        "3 and 7 days, co-mentors, cover by itself",
        ("program/lost_mentor.py", "program/silence.py"),
    ),
    Row(
        "9.3",
        "short clocks punish who has Sundays only",
        "a weekly rhythm; 14, 21, 28 days",
        ("program/lapsing.py", "program/round_dates.py"),
    ),
    Row(
        "9.4",
        "handing people from mentor to mentor confuses",
        "one lead; the handover line goes along",
        ("program/reassignment.py", "program/stepping_down.py"),
    ),
    Row(
        "9.5",
        "too much mail, so that mentors mute all",
        "a budget per person, merging, reminders in the thread",
        ("program/budget.py", "program/notices.py"),
    ),
    Row(
        "9.6",
        "a late job floods everybody",
        "old data mails nobody; a dry run; a stop above a number",
        ("program/floods.py", "store/caution.py", "program/roster.py"),
    ),
    Row(
        "9.7",
        "wording drifts from policy",
        "every length of time in a mail comes from the configuration",
        ("writing/render.py",),
    ),
    Row("9.8", "reminders by hand", "clocks, and the digest", ("program/clocks.py",)),
    Row(
        "9.9",
        "forms that nobody fills",
        "a word is an answer, and so is a sentence",
        ("commands/reading/check_in.py",),
    ),
    Row(
        "9.10",
        "a sender that stalls beyond 600 mails",
        "an outbox that goes on where it was, `per_minute`",
        ("dispatch.py", "store/outbox.py"),
    ),
    Row(
        "9.11",
        "far more mentees than mentors",
        "an honest place in line; who finished is asked to mentor",
        ("program/joining_mails.py", "program/calls.py"),
    ),
    Row(
        "9.12",
        "one organizer burns out, helpers get no answer",
        "any organizer decides; what waits is told again each week",
        ("program/matters.py",),
    ),
    Row(
        "9.13",
        "people drop out, which is normal",
        "pauses without shame, a lapse that is a free return",
        ("program/pauses.py", "program/lapsing.py"),
    ),
    Row(
        "9.14",
        '"completed" by the calendar',
        "a goal, and somebody else's word for it",
        ("program/claims.py",),
    ),
    Row(
        "9.15",
        "sign-up in enthusiasm only",
        "one yes; a first step in the welcome",
        ("commands/strangers.py", "program/joining_mails.py"),
    ),
    Row(
        "9.16",
        "a hunt for the perfect match",
        "people choose goals, and the program finds the people",
        ("program/placement.py",),
    ),
    Row(
        "9.17",
        "applicants write to mentors directly",
        "addresses after placement only",
        ("program/cards.py",),
    ),
    Row(
        "9.18",
        "each mentor thinks that the other did it",
        "a lead for every mentee, named to all",
        ("program/placement.py",),
    ),
    Row(
        "9.19",
        "feedback, and nothing visibly done",
        '"you said, we did" in the month\'s text',
        ("program/monthly.py",),
    ),
)
