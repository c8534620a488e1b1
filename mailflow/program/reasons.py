"""Why: a mail, a mentor, a wait, an end, in the journal's words (DOMAIN 7.10).

A person hears of their own places and duties only. What others noted about them stays with whom it
was told (DOMAIN 10): an event that is not in `TOLD` is not told, and a reason only where it is our
own or was in a mail to them.
"""

from collections.abc import Iterable, Mapping

from mailflow.program import calendar
from mailflow.program.decision import SYSTEM
from mailflow.program.digest_history import Past
from mailflow.program.model import Person
from mailflow.program.snapshot import Snapshot

#: What happened to an enrollment or an assignment, as its person may hear of it.
TOLD: Mapping[tuple[str, str], str] = {
    ("enrollment", "join"): "you asked for {track}",
    ("enrollment", "place"): "you got a place in {track}",
    ("enrollment", "wait"): "you came into the line for {track}",
    ("enrollment", "offer"): "a place in {track} was offered to you",
    ("enrollment", "accept"): "you took the place in {track}",
    ("enrollment", "refuse"): "you turned the place in {track} down",
    ("enrollment", "later"): "you kept your place in the line for {track}",
    ("enrollment", "expire"): "your request for {track} ended without an answer",
    ("enrollment", "decline"): "your request for {track} was declined",
    ("enrollment", "pause"): "your place in {track} was paused",
    ("enrollment", "back"): "your pause in {track} was over",
    ("enrollment", "requeue"): "your place in {track} had gone on, so you were first in line",
    ("enrollment", "claim"): "your goal in {track} was claimed",
    ("enrollment", "complete"): "your goal in {track} was confirmed",
    ("enrollment", "not-yet"): "the goal in {track} was found not reached yet",
    ("enrollment", "lapse"): "your place in {track} was freed",
    ("enrollment", "leave"): "you left {track}",
    ("enrollment", "move"): "you moved on from {track}",
    ("enrollment", "remove"): "your place in {track} was ended",
    ("enrollment", "lead"): "you got another mentor in {track}",
    ("enrollment", "cover"): "somebody began to cover for your mentor in {track}",
    ("enrollment", "uncover"): "nobody had to cover for your mentor in {track} any more",
    ("enrollment", "undo"): "something about your place in {track} was taken back",
    ("assignment", "volunteer"): "you offered to mentor {track}",
    ("assignment", "invite"): "you were invited to mentor {track}",
    ("assignment", "approve"): "you became a mentor of {track}",
    ("assignment", "decline"): "your offer to mentor {track} was declined",
    ("assignment", "assign"): "you were given a cohort of {track}",
    ("assignment", "capacity"): "how many mentees you lead in {track} was changed",
    ("assignment", "away"): "you were noted as away from {track}",
    ("assignment", "back"): "you were on duty for {track} again",
    ("assignment", "step-down"): "your stepping down from {track} was noted",
    ("assignment", "retire"): "your time as a mentor of {track} ended",
    ("assignment", "undo"): "something about your duty in {track} was taken back",
}
#: Where the reason is the program's own, or stood in a mail to the person.
REASONED = frozenset(
    {"place", "wait", "offer", "expire", "pause", "back", "lapse", "cover", "away", "move"}
)
#: What can only be one's own word.
OWN_ACTS = frozenset({"join", "volunteer", "accept", "refuse", "later", "leave"})
#: Mails that no single event causes.
MAILS: Mapping[str, str] = {
    "check-in": "Mentors are asked at a regular day about the mentees they look after.",
    "check-in-reminder": "Some lines of a check-in were still open three days later.",
    "contact-check": "A week after you got your place, nobody had told us of a word between you"
    " and your mentor.",
    "say-hello": "Three days after a mentee came to you, nobody had told us of a word yet.",
    "still-in": "For three weeks nobody had told us of a sign of you, so we asked.",
    "still-waiting": "Who waits is asked once a month whether they still want to.",
    "mentor-silent": "Two check-ins in a row stayed without an answer.",
    "mentor-review": "Mentors are asked every three months whether all is still right.",
    "review": "After half a year everybody is asked whether to finish, go on or close.",
    "review-lead": "After half a year everybody is asked whether to finish, go on or close.",
    "new-mentee": "Mentors of a cohort hear of everybody who joins it.",
    "stuck": "All mentors of a cohort hear of it when one of its mentees needs help.",
    "claim": "A goal has to be confirmed by somebody else than who claims it.",
    "feedback": "Who reaches the goal is asked twice how it was, once.",
    "post": "Everybody in a cohort gets what is written to its address.",
    "digest": "You are named as an organizer.",
    "decision": "You are named as an organizer, and this could not wait a week.",
    "monthly": "You are named as an organizer.",
    "short": "You are named as an organizer, and a cohort had fewer than two mentors.",
    "trouble": "You are named as an organizer, and mail was in trouble.",
    "moderation": "You are named as an organizer, and somebody wrote to all of you.",
    "case": "You look after private reports.",
    "propose-away": "Your mail program answered that you are away.",
    "answer": "It answered a mail that came in your name, or told what changed with it.",
    "help": "It answered a mail that came in your name.",
    "unclear": "It answered a mail that came in your name.",
    "confirm": "Something was asked in your name, and we asked you before we did it.",
}
#: So many events are told, the newest.
MOST = 6


def of_mail(state: Snapshot, who: Person, kind: str, told: Iterable[Past]) -> tuple[str, ...]:
    """What led to a mail of ours: the events that it told of, else what such mails are for."""
    happened = _events(state, who, told)
    if happened:
        return ("What that mail was about:", *happened)
    return (MAILS[kind],) if kind in MAILS else ()


def of_places(state: Snapshot, who: Person, past: Iterable[Past]) -> tuple[str, ...]:
    """How the person's places and duties came about, newest last."""
    happened = _events(state, who, past)
    return ("How your places with us came about:", *happened) if happened else ()


def _events(state: Snapshot, who: Person, past: Iterable[Past]) -> tuple[str, ...]:
    lines = [line for entry in past if (line := _line(state, who, entry))]
    return tuple(dict.fromkeys(lines))[-MOST:]


def _line(state: Snapshot, who: Person, entry: Past) -> str:
    own = state.enrollments.get(entry.entity) or state.assignments.get(entry.entity)
    told = TOLD.get((entry.kind, entry.event))
    if told is None or own is None or own.person != who.id:
        return ""
    day = calendar.local_date(entry.at, state.zone_of(who))
    line = f"On {day:%-d %B} {told.format(track=own.track)}{_by(state, who, entry)}."
    if entry.why and entry.event in REASONED:
        line += f" The reason noted: {entry.why}."
    return line


def _by(state: Snapshot, who: Person, entry: Past) -> str:
    """Whose word it was; a rule of the program needs no name."""
    if entry.by in ("", SYSTEM) or entry.event in OWN_ACTS:
        return ""
    if entry.by in who.all_addresses:
        return ", as you asked"
    if entry.by in state.settings.organizers:
        person = state.person_at(entry.by)
        return f", as {person.called if person else entry.by} (an organizer) said"
    return ", as a mentor said" if entry.kind == "enrollment" else ""
