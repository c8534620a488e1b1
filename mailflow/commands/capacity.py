"""`capacity N`: how many mentees a mentor takes."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import own_assignments
from mailflow.commands.turn import Turn
from mailflow.program import volunteering
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import AssignmentState
from mailflow.program.volunteering import MAX_CAPACITY


def capacity(turn: Turn) -> Decision | Refusal:
    """Say how many mentees you take at once, 0 to 4; nobody is moved out."""
    mine = own_assignments(turn)
    if not mine:
        return Refusal('You mentor no track yet. "mentor TRACK" offers to.')
    if _is_no_number(turn):
        return Refusal(
            f"How many mentees do you take at once? A number from 0 to {MAX_CAPACITY}, please:"
            ' "capacity 2", say. Nothing has changed yet.'
        )
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
            most = (
                f" {MAX_CAPACITY} is the most that we give to one mentor." if wanted > now else ""
            )
            draft.say(f"You take up to {count} in {assignment.track}{since}.{most}")
        else:
            draft.say(f"Nobody new comes to you in {assignment.track}; whom you have stays yours.")
    return draft.decision()


def _is_no_number(turn: Turn) -> bool:
    """Whether nobody can tell how many: `capacity -1`, `capacity 1-2`."""
    return turn.arg == "?"


CAPACITY = Command(
    "capacity",
    "capacity N",
    ("capacity 3", "room for 1 more"),
    capacity,
    Trust.OWN,
    ("mentor",),
    idle=_is_no_number,
)
