"""`status`: where the writer stands."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import own_assignments
from mailflow.commands.turn import Turn
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import Assignment
from mailflow.program.snapshot import Snapshot
from mailflow.program.standing import standing


def status(turn: Turn) -> Decision | Refusal:
    """See where you stand: your place in line, your cohort, who leads you."""
    draft = turn.draft()
    for enrollment in turn.state.open_enrollments(turn.who.id):
        draft.say(f"{enrollment.track}: {standing(turn.state, enrollment)}.")
    for assignment in own_assignments(turn):
        draft.say(_duty(turn.state, assignment))
    decision = draft.decision()
    if not decision.said:
        draft.say('You have no open place with us just now. "cohorts" shows what you can join.')
    return draft.decision()


def _duty(state: Snapshot, assignment: Assignment) -> str:
    cohort = state.cohorts.get(assignment.cohort or 0)
    where = cohort.name if cohort else assignment.track
    led = state.led_by(assignment.person, cohort.id) if cohort else ()
    names = ", ".join(state.people[e.person].called for e in led) or "nobody yet"
    state_words = str(assignment.state).replace("_", " ")
    return f"You mentor {where} ({state_words}, up to {assignment.capacity}); you lead {names}."


STATUS = Command("status", "status", ("status", "where am I?"), status, Trust.OWN_FACTS)
