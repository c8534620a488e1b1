"""The words of a check-in: what we know of each mentee, and how the last answers were read.

Facts come first, so that the mentor corrects rather than composes (DOMAIN 3a).
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

from mailflow.program import calendar, milestones, rounds
from mailflow.program.mails import CheckInLine
from mailflow.program.model import (
    AddressState,
    Answer,
    Enrollment,
    EnrollmentState,
    Line,
    Person,
    Round,
)
from mailflow.program.round_dates import ASKED
from mailflow.program.snapshot import Snapshot
from mailflow.regex import regex

NOTE_SHOWN = 60
SEEN_LATELY = 7  # days

#: How the next check-in repeats an answer.
UNDERSTOOD: Mapping[Answer, str] = {
    Answer.GOOD: "good",
    Answer.STUCK: "stuck; the other mentors were asked to help",
    Answer.QUIET: "quiet",
    Answer.DONE: "done",
    Answer.ADVICE: "advice wanted; the organizers know",
    Answer.PAUSED: "paused; the organizers know",
    Answer.LEFT: "gone; the organizers know",
    Answer.NOT_MINE: "not your mentee; the organizers know",
    Answer.WORDS: "in your own words, which an organizer reads",
}
#: Words beside which a note may tell of a milestone.
TELLS = frozenset({Answer.GOOD, Answer.STUCK, Answer.WORDS, Answer.ADVICE})


def step_told(state: Snapshot, member: Enrollment, word: Answer, note: str) -> int | None:
    """The milestone that a mentor's answer tells of, None if none."""
    track = state.track(member.track)
    if track is None or word not in TELLS or not note:
        return None
    return milestones.reached(note, track.milestones)


def check_in_lines(
    state: Snapshot, lines: Iterable[Line], reader: Person, now: datetime
) -> tuple[CheckInLine, ...]:
    """The lines as the mail shows them, with the numbers of their round."""
    return tuple(
        CheckInLine(
            line.number,
            name_in_line(state, line),
            known(state, state.enrollments[line.enrollment], state.zone_of(reader), now),
        )
        for line in lines
    )


def name_in_line(state: Snapshot, line: Line) -> str:
    """A mentee's whole name; with the address, as far as it tells, of two who have the same."""
    person, member = state.people[line.mentee], state.enrollments.get(line.enrollment)
    members = state.mentees_of(member.cohort) if member and member.cohort else ()
    name = person.full_name.casefold()
    everybody = (state.people[e.person] for e in members)
    alike = [p for p in everybody if p.id != person.id and p.full_name.casefold() == name]
    if not alike:
        return person.full_name
    local = person.address.partition("@")[0]
    unclear = {name, *(p.address.partition("@")[0] for p in alike)}
    return f"{person.full_name} ({person.address if local in unclear else local})"


def known(state: Snapshot, member: Enrollment, zone: str, now: datetime) -> str:
    """What we know of a mentee, in half a line: "week 3, hosts ready, in touch on Tuesday"."""
    track = state.track(member.track)
    names = track.milestones if track else ()
    facts = [f"week {_week(member, zone, now)}"]
    if 0 < member.milestone <= len(names):
        facts.append(names[member.milestone - 1])
    if member.state in ASKED:
        facts.append(_contact(member, zone, now))
    person = state.people.get(member.person)
    if person is not None and person.state is AddressState.BOUNCING:
        facts.append("our mail to them comes back")
    facts += _standing(member, zone)
    return ", ".join(facts)


def _week(member: Enrollment, zone: str, now: datetime) -> int:
    placed = calendar.local_date(member.placed_at or member.applied_at, zone)
    return (calendar.local_date(now, zone) - placed).days // 7 + 1


def _contact(member: Enrollment, zone: str, now: datetime) -> str:
    if member.evidence_at is None:
        return "no contact seen yet"
    seen = calendar.local_date(member.evidence_at, zone)
    days = (calendar.local_date(now, zone) - seen).days
    if days <= 0:
        return "in touch today"
    if days < SEEN_LATELY:
        return f"in touch on {seen:%A}"
    return f"nothing seen for {days} days"


def _standing(member: Enrollment, zone: str) -> list[str]:
    match member.state:
        case EnrollmentState.CLAIMED:
            return ["the goal is claimed and waits for a yes"]
        case EnrollmentState.PAUSED if member.until:
            return [f"paused until {member.until:%-d %B}"]
        case _ if member.stuck_at:
            since = calendar.local_date(member.stuck_at, zone)
            trouble = f": {shortened(member.note)}" if member.note else ""
            return [f"stuck since {since:%-d %B}{trouble}"]
        case _:
            return []


def shortened(note: str) -> str:
    """A note on one line, cut at a word."""
    words = " ".join(note.split())
    if len(words) <= NOTE_SHOWN:
        return words
    return words[:NOTE_SHOWN].rsplit(" ", 1)[0] + " …"


def heard(state: Snapshot, check: Round) -> tuple[str, ...]:
    """How everything said since the check-in before was understood."""
    in_order = said_since(state, check)
    everybody = {line.mentee for line in (*in_order, *check.lines) if line.mentee in state.people}
    called = Counter(state.people[key].called for key in everybody)
    return tuple(_understood(state, line, check.mentor, called) for line in in_order)


def tells_steps(state: Snapshot, check: Round) -> bool:
    """Whether a step was noted at what this mentor said since the check-in before."""
    said = (line for line in said_since(state, check) if line.by == check.mentor)
    return any(noted_step(state, line) for line in said)


def said_since(state: Snapshot, check: Round) -> list[Line]:
    """All answers to a mentor's check-ins since the one before, oldest first."""
    before = [
        r
        for r in rounds.of_mentor(state, check.mentor, check.cohort)
        if r.sent_at is not None and r.planned < check.planned
    ]
    since = max((r.sent_at for r in before if r.sent_at), default=None)
    said = [
        line
        for r in before
        for line in r.lines
        if since and line.at and line.at >= since and line.mentee in state.people
    ]
    return sorted(said, key=lambda line: (line.at or since, line.number))


def _understood(state: Snapshot, line: Line, mentor: int, called: Mapping[str, int]) -> str:
    mentee = state.people[line.mentee]
    name = mentee.called if called[mentee.called] == 1 else name_in_line(state, line)
    text = f"{name}: {UNDERSTOOD[line.answer]}" if line.answer else f"{name}:"
    if line.answer is not Answer.WORDS and (
        more := beyond_the_word(line.answer, line.note, mentee)
    ):
        text += f" ({shortened(more)})"
    by = state.people.get(line.by or 0)
    text = f"{text}, says {by.called}" if by and by.id != mentor else text
    step = noted_step(state, line)
    return text if step.casefold() in text.casefold() else f"{text}; step reached: {step}"


def noted_step(state: Snapshot, line: Line) -> str:
    """The milestone that we noted at an answer, "" where none is, or is not any more."""
    member = state.enrollments.get(line.enrollment)
    if member is None or line.answer is None:
        return ""
    index = step_told(state, member, line.answer, line.note)
    if index is None or index >= member.milestone:
        return ""
    return state.settings.tracks[member.track].milestones[index]


def beyond_the_word(answer: Answer | None, note: str, mentee: Person) -> str:
    """What a note says more than its word: of `1 good, moving on` the rest, of `1 👍` nothing."""
    names = "|".join(map(re.escape, (mentee.full_name, mentee.called)))
    heads = rf"\W*(?:\d+\W+)?(?:all\W+)?(?:(?:{names})\W+)?"
    more = re.sub(rf"^{heads}{answer}\b\W*", "", note, flags=re.IGNORECASE)
    if _OF_OTHERS.match(note) and _EXCEPT.match(more):
        return ""
    return more if re.search(r"[^\W\d_]", more) else ""


def knows_nothing(note: str, mentee: Person) -> bool:
    """Whether a mentor says that they do not know: no sign that the two are in touch.

    Said of anything more than how somebody is, "no idea why kolla fails", it is one.
    """
    names = "|".join(map(re.escape, (mentee.full_name, mentee.called)))
    left = re.sub(rf"\b(?:{names})\b|\d+", " ", note, flags=re.IGNORECASE)
    words = " ".join(left.casefold().replace("’", "'").split())
    return _UNKNOWN.fullmatch(words) is not None


def says_stuck(note: str) -> bool:
    """Whether a note that asks for advice says why: "stuck on dns, need advice"."""
    return _STUCK.search(note.casefold()) is not None


_STUCK = regex(r"(?<!not )(?<!n't )(?<!longer )(?<!never )(?<!if )(?<!or )\bstuck\b(?! to\b)")
_BEFORE = (
    r"i|we|i've|sorry|honestly|really|still|just|tbh|hm+|have|got|ich|hab'?e?|je|n'ai|no tengo"
)
_NOT_KNOWN = (
    r"(?:no|not a|zero) (?:real |good )?(?:idea|clue)|haven'?t (?:an?|any) (?:idea|clue)|dunno|idk|"
    r"(?:don'?t|do not) (?:really )?know|not sure|unsure|who knows|can'?t (?:say|tell)|"
    r"couldn'?t say|keine ahnung|weiß (?:ich )?nicht|ni idea|no s[eé]|aucune id[eé]e|"
    r"(?:ne )?sais pas|nessuna idea|non (?:lo )?so|sem ideia|n[aã]o sei|geen idee|nie wiem|"
    r"не знаю|🤷\S*|\?+"
)
_OF_WHAT = (
    r"about|of|how|what|where|if|whether|is|are|it|he|she|they|him|her|them|he's|she's|up|to|"
    r"doing|going|getting|on|now|these|days|this|week|really|sorry|honestly|tbh"
)
_UNKNOWN = regex(rf"\W*(?:(?:{_BEFORE})\W+)*(?:{_NOT_KNOWN})(?:\W+(?:{_OF_WHAT}))*\W*")
#: "All good except Bo, who is stuck": what follows is about Bo, and not about the others.
_OF_OTHERS = regex(r"\W*(?:all|both|everybody|everyone|the (?:others|rest))\b", re.IGNORECASE)
_EXCEPT = regex(r"\W*(?:except|excluding|apart from|besides|other than|but|save)\b", re.IGNORECASE)
