"""`undo`: what the answered mail told about is taken back, for 7 days."""

from dataclasses import replace

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import placement
from mailflow.program.decision import Decision, Refusal
from mailflow.program.draft import Draft
from mailflow.program.model import (
    Assignment,
    Enrollment,
    EnrollmentState,
    Entity,
    Person,
    mark,
)


def undo(turn: Turn) -> Decision | Refusal:
    """Take back what we just did, within 7 days; answer the mail that told you."""
    if not turn.undoable:
        return Refusal(
            "I found nothing to take back. Please answer the mail that told you, within"
            f" {turn.state.settings.clocks.undo.days} days."
        )
    draft = turn.draft()
    for was, became in reversed(turn.undoable):
        if _current(turn, became) == became:
            _restore(draft, was)
    if not draft.facts:
        return Refusal("Things have moved on since, so I leave it as it is.")
    draft.say("Taken back: all is as it was before.")
    return draft.decision()


def _current(turn: Turn, entity: Entity) -> Entity | None:
    match entity:
        case Enrollment():
            return turn.state.enrollments.get(entity.id)
        case Assignment():
            return turn.state.assignments.get(entity.id)
        case Person():
            return turn.state.people.get(entity.id)
        case _:
            return None


def _restore(draft: Draft, was: Entity) -> None:
    if isinstance(was, Enrollment) and was.takes_seat:
        cohort = draft.state.cohorts.get(was.cohort or 0)
        if cohort is None or not placement.free(draft.state, cohort):
            _wait_first(draft, was)
            return
    state = str(getattr(was, "state", ""))
    draft.fact("undo", was, "taken back", after=state)


def _wait_first(draft: Draft, was: Enrollment) -> None:
    """The seat was given on meanwhile: the head of the line (SPEC 11.14)."""
    waiting = replace(
        was, state=EnrollmentState.WAITLISTED, cohort=None, lead=None, front=True, marks=()
    )
    draft.fact(
        "undo",
        mark(waiting, "wanted", draft.now),
        "the seat was given on meanwhile",
        after="waitlisted",
    )
    draft.say(f"The place in {was.track} was given on meanwhile: you are first in line.")


UNDO = Command("undo", "undo", ("undo",), undo, Trust.OWN)
