"""The parts of the organizers' digest that look back: what moved, and the numbers (DOMAIN 3b)."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from statistics import median
from typing import Protocol

from mailflow.program.digest_sections import WEEK, Whole
from mailflow.program.model import MEMBER_STATES, EnrollmentState

#: How far back a digest looks: its own week, and four to compare with.
BACK = timedelta(weeks=5)
NAMES_SHOWN = 6


class Past(Protocol):
    """One line of the journal, as far as a digest reads it."""

    @property
    def at(self) -> datetime:
        """When it happened."""

    @property
    def event(self) -> str:
        """The step: "place", "contact"."""

    @property
    def kind(self) -> str:
        """What kind of entity: "enrollment"."""

    @property
    def entity(self) -> int:
        """Its id."""

    @property
    def why(self) -> str:
        """The reason."""

    @property
    def before(self) -> str:
        """Its state before."""

    @property
    def after(self) -> str:
        """Its state since."""


#: What became of an enrollment -> how the digest calls it.
MOVES: Mapping[str, str] = {
    str(EnrollmentState.PLACED): "Joined",
    str(EnrollmentState.COMPLETED): "Completed",
    str(EnrollmentState.WITHDRAWN): "Left",
    str(EnrollmentState.LAPSED): "Lapsed",
    str(EnrollmentState.TRANSFERRED): "Moved on",
    str(EnrollmentState.REMOVED): "Removed",
}
#: Steps of a mentor -> how the digest calls them.
MENTOR_MOVES: Mapping[str, str] = {"approve": "New mentors", "retire": "Mentors who left"}
#: Endings count only where somebody had been in a cohort.
MEMBERS = frozenset(str(state) for state in MEMBER_STATES)


def moved(program: Whole, history: Iterable[Past]) -> tuple[str, ...]:
    """Who joined, completed and left this week, one line each."""
    groups: dict[str, list[str]] = {word: [] for word in (*MOVES.values(), *MENTOR_MOVES.values())}
    for past in history:
        if not timedelta() <= program.now - past.at <= WEEK:
            continue
        if word := _mentee_moved(past):
            groups[word].append(_who(program, past, with_reason=word == "Left"))
        elif past.kind == "assignment" and past.event in MENTOR_MOVES:
            assignment = program.state.assignments.get(past.entity)
            if assignment is not None:
                who = f"{program.name(assignment.person)} ({assignment.track})"
                groups[MENTOR_MOVES[past.event]].append(who)
    return tuple(f"{word}: {_listed(names)}" for word, names in groups.items() if any(names))


def _mentee_moved(past: Past) -> str:
    if past.kind != "enrollment" or past.before == past.after:
        return ""
    word = MOVES.get(past.after, "")
    joined = past.after == str(EnrollmentState.PLACED)
    return word if joined or past.before in MEMBERS else ""


def _who(program: Whole, past: Past, *, with_reason: bool) -> str:
    enrollment = program.state.enrollments.get(past.entity)
    if enrollment is None:
        return ""
    text = program.mentee(enrollment)
    return f"{text}, {past.why}" if with_reason and past.why else text


def _listed(names: list[str]) -> str:
    known = list(dict.fromkeys(name for name in names if name))
    more = len(known) - NAMES_SHOWN
    shown = "; ".join(known[:NAMES_SHOWN])
    return f"{shown}; and {more} more" if more > 0 else shown


# numbers --------------------------------------------------------------------------------------


def numbers(program: Whole, history: Iterable[Past]) -> tuple[str, ...]:
    """This week against the four before: answers, days to a first word, completions."""
    past = [entry for entry in history if program.now - entry.at <= BACK]
    return (
        _compared("Check-in lines answered", *_answer_rates(program)),
        _compared("First contact after (median)", *_first_contacts(program, past)),
        _compared("Goals completed", *_completions(program, past)),
    )


def _compared(what: str, now: str, before: str) -> str:
    return f"{what}: {now} (four weeks before: {before})"


def _this_week(program: Whole, moment: datetime) -> bool:
    return program.now - moment <= WEEK


def _answer_rates(program: Whole) -> tuple[str, str]:
    asked = {True: 0, False: 0}
    answered = {True: 0, False: 0}
    for check in program.state.rounds.values():
        if check.sent_at is None or program.now - check.sent_at > BACK:
            continue
        recent = _this_week(program, check.sent_at)
        asked[recent] += len(check.lines)
        answered[recent] += sum(line.answer is not None for line in check.lines)

    def rate(recent: bool) -> str:
        if not asked[recent]:
            return "none asked"
        share = round(100 * answered[recent] / asked[recent])
        return f"{answered[recent]} of {asked[recent]}, {share} %"

    return rate(True), rate(False)


def _first_contacts(program: Whole, past: list[Past]) -> tuple[str, str]:
    days: dict[bool, list[float]] = {True: [], False: []}
    for entry in past:
        if entry.kind == "enrollment" and entry.event == "contact":
            member = program.state.enrollments.get(entry.entity)
            if member is not None and member.placed_at is not None:
                waited = (entry.at - member.placed_at) / timedelta(days=1)
                days[_this_week(program, entry.at)].append(max(waited, 0.0))

    def shown(recent: bool) -> str:
        return f"{median(days[recent]):.1f} days" if days[recent] else "none"

    return shown(True), shown(False)


def _completions(program: Whole, past: list[Past]) -> tuple[str, str]:
    done = [e.at for e in past if e.kind == "enrollment" and e.after == EnrollmentState.COMPLETED]
    recent = sum(_this_week(program, moment) for moment in done)
    return str(recent), str(len(done) - recent)
