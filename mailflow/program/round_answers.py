"""What a mentor's answers do: fill the lines of their round, and what each word sets going.

Answers bind to the round they answer, even weeks later (SPEC 6). Any mentor's word about a
mentee settles her line for everybody who was asked at the time (DOMAIN 2c).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from mailflow.program import claims, membership, rounds, silence
from mailflow.program.draft import Draft
from mailflow.program.model import (
    MEMBER_STATES,
    Answer,
    EnrollmentState,
    Line,
    Person,
    Round,
    RoundState,
)
from mailflow.program.round_dates import WEEK
from mailflow.program.round_lines import beyond_the_word, knows_nothing, says_stuck, step_told
from mailflow.program.snapshot import Snapshot

#: A mentor's word about one mentee, and the note beside it.
Said = tuple[Answer, str]


def may_answer(state: Snapshot, cohort: int, by: Person) -> bool:
    """Mentors of the cohort, in whatever state, and organizers."""
    return state.is_organizer(by) or any(
        a.person == by.id and a.cohort == cohort for a in state.assignments.values()
    )


def answer(draft: Draft, asked: Round, by: Person, answers: Mapping[int, Said]) -> None:
    """Take answers by line number to one round; numbers that it does not have are left out."""
    check = draft.state.rounds.get(asked.id, asked)
    if not may_answer(draft.state, check.cohort, by):
        draft.say("Only the mentors of a cohort answer its check-ins, so nothing changed.")
        return
    said = {line.enrollment: answers[line.number] for line in check.lines if line.number in answers}
    if said:
        _fill(draft, check, said, by, again=True)
        for other in _asked_meanwhile(draft.state, check, by):
            _fill(draft, other, said, by)
        _take(draft, check.cohort, said, by)


def answer_about(
    draft: Draft, cohort: int, by: Person, enrollment: int, word: Answer, *, note: str = ""
) -> None:
    """A mentor's word about a mentee whom another one leads (SPEC 11.9)."""
    if not may_answer(draft.state, cohort, by):
        return
    said = {enrollment: (word, note)}
    for other in tuple(draft.state.rounds.values()):
        if other.cohort == cohort and other.state in rounds.WAITING:
            _fill(draft, other, said, by)
    _take(draft, cohort, said, by)


# lines ----------------------------------------------------------------------------------------


def _asked_meanwhile(state: Snapshot, check: Round, by: Person) -> tuple[Round, ...]:
    """Other mentors' open rounds; an answer to an old mail settles nothing asked weeks later."""
    return tuple(
        other
        for other in state.rounds.values()
        if other.cohort == check.cohort
        and other.id != check.id
        and other.mentor not in (check.mentor, by.id)
        and other.state in rounds.WAITING
        and other.planned - check.planned < WEEK
    )


def _fill(
    draft: Draft, check: Round, said: Mapping[int, Said], by: Person, *, again: bool = False
) -> None:
    """Write answers into a round's lines; `again` replaces what was answered before."""

    def filled(line: Line) -> Line:
        if line.enrollment not in said or (line.answer is not None and not again):
            return line
        word, note = said[line.enrollment]
        return replace(line, answer=word, note=note, by=by.id, at=draft.now)

    lines = tuple(filled(line) for line in check.lines)
    if lines == check.lines:
        return
    rest = rounds.open_lines(draft.state, replace(check, lines=lines))
    complete = check.state is RoundState.ANSWERED or not rest
    words = ", ".join(f"{line.number} {line.answer}" for line in lines if line.enrollment in said)
    rounds.turn(draft, check, "answer" if complete else "partly", words, lines=lines)


def _take(draft: Draft, cohort: int, said: Mapping[int, Said], by: Person) -> None:
    """What the words set going. Whoever answers is not silent."""
    own = draft.state.assignment_of(by.id, cohort)
    if own is not None and own.missed:
        silence.forget(draft, own, "answered a check-in")
    for enrollment, (word, note) in said.items():
        if effect := EFFECTS.get(word):
            effect(draft, enrollment, note, by)
        _note_milestone(draft, enrollment, word, note, by)


# words ----------------------------------------------------------------------------------------


def _good(draft: Draft, enrollment: int, _note: str, by: Person) -> None:
    membership.evidence(draft, enrollment, f"good, says {by.called}")
    membership.unstuck(draft, enrollment, f"good, says {by.called}")


def _stuck(draft: Draft, enrollment: int, note: str, by: Person) -> None:
    member = draft.state.enrollments.get(enrollment)
    mentee = draft.state.people.get(member.person) if member else None
    says = mentee is None or beyond_the_word(Answer.STUCK, note, mentee)  # more than that she is
    membership.stuck(draft, enrollment, note if says else "", by)


def _advice(draft: Draft, enrollment: int, note: str, by: Person) -> None:
    """The organizers read it; where she is stuck the other mentors may know more than they do."""
    if says_stuck(note):
        _stuck(draft, enrollment, note, by)


def _done(draft: Draft, enrollment: int, note: str, by: Person) -> None:
    """A claim, or the confirmation of somebody else's (DOMAIN 2a rows 23 and 24)."""
    member = draft.state.enrollments.get(enrollment)
    if member is None or member.state not in MEMBER_STATES:
        return
    name = draft.person(member.person).called
    if member.state is not EnrollmentState.CLAIMED:
        claims.claim(draft, enrollment, by, note)
        draft.say(f"Great news about {name}. The goal counts once somebody else confirms it.")
    elif claims.may_confirm(draft.state, member, by):
        draft.say(claims.confirm(draft, enrollment, by, note))


def _words(draft: Draft, enrollment: int, note: str, by: Person) -> None:
    member = draft.state.enrollments.get(enrollment)
    mentee = draft.state.people.get(member.person) if member else None
    if mentee is None or not knows_nothing(note, mentee):
        membership.evidence(draft, enrollment, f"words of {by.called}")


#: What each word does beyond its line. Quiet does nothing; paused, left, not-mine and most of
#: advice are for a human: the digest shows them.
EFFECTS: Mapping[Answer, Callable[[Draft, int, str, Person], None]] = {
    Answer.GOOD: _good,
    Answer.STUCK: _stuck,
    Answer.ADVICE: _advice,
    Answer.DONE: _done,
    Answer.WORDS: _words,
}


def _note_milestone(draft: Draft, enrollment: int, word: Answer, note: str, by: Person) -> None:
    member = draft.state.enrollments.get(enrollment)
    index = step_told(draft.state, member, word, note) if member else None
    if member is not None and index is not None and index >= member.milestone:
        membership.milestone(draft, enrollment, index, by)
