"""`capacity N`: how many mentees a mentor takes."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import own_assignments
from mailflow.commands.turn import Turn
from mailflow.program import volunteering
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import AssignmentState


def capacity(turn: Turn) -> Decision | Refusal:
    """Say how many mentees you take at once, 0 to 4; nobody is moved out."""
    mine = own_assignments(turn)
    if not mine:
        return Refusal('You mentor no track yet. "mentor TRACK" offers to.')
    draft = turn.draft()
    for assignment in mine:
        more = turn.arg.startswith("+")
        wanted = int(turn.arg.lstrip("+")) + (assignment.capacity if more else 0)
        volunteering.set_capacity(draft, assignment, wanted)
        now = draft.state.assignments[assignment.id].capacity
        waits = assignment.state is AssignmentState.INVITED
        since = ", once you are on" if waits else " from now on"
        if now:
            count = "1 mentee" if now == 1 else f"{now} mentees"
            draft.say(f"You take up to {count} in {assignment.track}{since}.")
        else:
            draft.say(f"Nobody new comes to you in {assignment.track}; whom you have stays yours.")
    return draft.decision()


CAPACITY = Command(
    "capacity", "capacity N", ("capacity 3", "room for 1 more"), capacity, Trust.OWN, ("mentor",)
)
