"""`back`: the end of a pause or of an absence."""

from dataclasses import replace

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import own_assignments
from mailflow.commands.turn import Turn
from mailflow.program import absence, pauses, presence, stepping_down
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import AssignmentState, EnrollmentState


def back(turn: Turn) -> Decision | Refusal:
    """End your pause, your absence as a mentor, or your wish for fewer mails."""
    draft = turn.draft()
    for enrollment in turn.state.open_enrollments(turn.who.id):
        if enrollment.state is EnrollmentState.PAUSED:
            pauses.resume(draft, enrollment, "is back")
    for assignment in own_assignments(turn, AssignmentState.AWAY, AssignmentState.ON_DUTY):
        if assignment.state is AssignmentState.AWAY or assignment.away_from:
            absence.come_back(draft, assignment)
            draft.say(f"Welcome back. You are on duty for {assignment.track} again.")
    for assignment in own_assignments(turn, AssignmentState.LEAVING):
        stepping_down.call_off(draft, assignment, "stays after all")
        draft.say(f"Good that you stay. You are on duty for {assignment.track} again.")
    came = not draft.facts
    if presence.come_back(draft, turn.who) and came:
        draft.say("Welcome back. The other organizers do not read any more that you are away.")
    if turn.who.less:
        draft.fact("more", replace(turn.who, less=False), turn.intent.because)
        draft.say("You get our usual mails again.")
    if not draft.facts:
        draft.say("Good to hear from you. Nothing of yours was paused, so all stays as it is.")
    return draft.decision()


BACK = Command("back", "back", ("back", "I'm back"), back, Trust.OWN, ("mentee", "mentor"))
