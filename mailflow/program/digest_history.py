"""The parts of the organizers' digest that look back: what moved, and the numbers (DOMAIN 3b)."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from statistics import median
from typing import Protocol, TypeVar

from mailflow.program import merging
from mailflow.program.digest_program import WEEK, Whole, capped
from mailflow.program.lifecycle import Step
from mailflow.program.model import MEMBER_STATES, CohortState, EnrollmentState, Round
from mailflow.program.round_lines import shortened
from mailflow.regex import regex

T = TypeVar("T")

#: How far back a digest looks: its own week, and four to compare with.
BACK = timedelta(weeks=5)
NAMES_SHOWN = 6
VOICES_SHOWN = 3


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
    def by(self) -> str:
        """Whose word it was: an address, or the program."""

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
    str(EnrollmentState.ERASED): "Left and forgotten, at their wish",
}
#: Steps of a mentor -> how the digest calls them.
MENTOR_MOVES: Mapping[str, str] = {"approve": "New mentors", "retire": "Mentors who left"}
#: A cohort that begins, as it is told; it was this before.
OPENED, _RECRUITING = "New groups", str(CohortState.RECRUITING)
UNITED = "Were here twice and are one now"
#: What is looked for in the journal, beside what became of enrollments.
EVENTS = (*MENTOR_MOVES, "open", "feedback", merging.UNITED)
#: Endings count only where somebody had been in a cohort.
MEMBERS = frozenset(str(state) for state in MEMBER_STATES)


def moved(program: Whole, history: tuple[Past, ...]) -> tuple[str, ...]:
    """Who joined, completed and left this week, one line each; and what the content say."""
    groups: dict[str, dict[int, str]] = {
        word: {} for word in (*MOVES.values(), *MENTOR_MOVES.values(), UNITED, OPENED)
    }
    for past in history:
        if not _is_of_week(program, past):
            continue
        if word := _mentee_moved(past):
            groups[word][past.entity] = _who(program, past, with_reason=word == "Left")
        elif (past.kind, past.event) == ("cohort", "open") and past.before == _RECRUITING:
            if opened := program.state.cohorts.get(past.entity):
                groups[OPENED][past.entity] = opened.name
        elif past.event == merging.UNITED:
            if one := program.state.people.get(past.entity):
                both = " and ".join(one.all_addresses)
                groups[UNITED][past.entity] = f"{one.full_name} ({both})"
        elif past.kind == "assignment" and past.event in MENTOR_MOVES:
            assignment = program.state.assignments.get(past.entity)
            if assignment is not None:
                who = f"{program.name(assignment.person)} ({assignment.track})"
                groups[MENTOR_MOVES[past.event]][past.entity] = who
    named = {word: [who for who in found.values() if who] for word, found in groups.items()}
    lines = [f"{word}: {_listed(names)}" for word, names in named.items() if names]
    if new := named[OPENED]:  # the last of the words, so the last line
        lines[-1] += f'. "announce {new[0]}" gets you a text'
    return (*lines, *_voices(program, history))


#: What is said after a completion begins with 1 to 5 (M23): from 3 on nobody has to look after it.
_CONTENT = regex(r"\W*[345]\b(?!\s*(?:/|of|out)\s*10)")


def is_content(words: str) -> bool:
    """Whether somebody was content with the program, as their answer to M23 says."""
    return bool(_CONTENT.match(words))


def _voices(program: Whole, history: Iterable[Past]) -> Iterable[str]:
    """How those who were content say it was."""
    said = [
        f'{program.mentee(member)} says: "{shortened(past.why)}"'
        for past in history
        if past.event == "feedback" and is_content(past.why) and _is_of_week(program, past)
        if (member := program.state.enrollments.get(past.entity))
    ]
    return capped(said, VOICES_SHOWN)


def _is_of_week(program: Whole, past: Past) -> bool:
    return timedelta() <= program.now - past.at <= WEEK


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
    return f'{text}: "{shortened(past.why)}"' if with_reason and past.why else text


def _listed(names: list[str]) -> str:
    more = len(names) - NAMES_SHOWN
    shown = "; ".join(names[:NAMES_SHOWN])
    return f"{shown}; and {more} more" if more > 0 else shown


# numbers --------------------------------------------------------------------------------------


def numbers(program: Whole, history: Iterable[Past]) -> tuple[str, ...]:
    """This week against the four before: answers, days to a first word, completions.

    Only what there was anything of in these weeks.
    """
    past = [entry for entry in history if entry.kind == "enrollment"]
    completed = str(EnrollmentState.COMPLETED)
    sent, contacts = [*_sent(program)], [*_contacts(program, past)]
    done = [(entry.at, entry) for entry in past if entry.after == completed]
    every = (
        (sent, _compared(program, "Check-in lines answered", sent, _answer_rate)),
        (contacts, _compared(program, "Days to the first word (median)", contacts, _median)),
        (done, _compared(program, "Goals reached", done, lambda found: str(len(found)), _a_week)),
    )
    return tuple(line for found, line in every if any(program.now - at <= BACK for at, _ in found))


def _compared(
    program: Whole,
    what: str,
    dated: Iterable[tuple[datetime, T]],
    shown: Callable[[list[T]], str],
    beside: Callable[[list[T]], str] | None = None,
) -> str:
    """One figure of the week, and of the four weeks before it."""
    found = [(program.now - at, thing) for at, thing in dated]
    now = [thing for age, thing in found if age <= WEEK]
    before = [thing for age, thing in found if WEEK < age <= BACK]
    return f"{what}: {shown(now)} (four weeks before: {(beside or shown)(before)})"


def _a_week(found: list[T]) -> str:
    """Four weeks beside one: how many in all, and how many in each."""
    return f"{len(found)}, {len(found) / 4:.2g} a week" if found else "0"


def _sent(program: Whole) -> Iterable[tuple[datetime, Round]]:
    for check in program.state.rounds.values():
        if check.sent_at is not None:
            yield check.sent_at, check


def _answer_rate(checks: list[Round]) -> str:
    lines = [line for check in checks for line in check.lines]
    answered = sum(line.answer is not None for line in lines)
    if not lines:
        return "none asked"
    return f"{answered} of {len(lines)}, {answered / len(lines):.0%}"


def _contacts(program: Whole, past: Iterable[Past]) -> Iterable[tuple[datetime, float]]:
    """Each first contact, and the days it took."""
    for entry in past:
        member = program.state.enrollments.get(entry.entity)
        if entry.event == str(Step.CONTACT) and member and member.placed_at:
            yield entry.at, max(0.0, (entry.at - member.placed_at) / timedelta(days=1))


def _median(days: list[float]) -> str:
    return f"{median(days):.1f}" if days else "none"
