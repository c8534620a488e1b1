"""`leave TRACK`: give a place back."""

from mailflow.commands.command import Command, Prose, Trust
from mailflow.commands.lookup import not_in, own_enrollments
from mailflow.commands.turn import Turn
from mailflow.program import membership
from mailflow.program.decision import Decision, Refusal


def leave(turn: Turn) -> Decision | Refusal:
    """Give your place back; no questions asked, and 7 days to change your mind."""
    mine = own_enrollments(turn, turn.arg)
    if not mine:
        return not_in(turn, turn.arg)
    draft = turn.draft()
    for enrollment in mine:
        membership.leave(draft, enrollment, turn.intent.note)
    return draft.decision()


LEAVE = Command(
    "leave", "leave TRACK", ("leave deploy",), leave, Trust.OWN, ("mentee",), Prose.ASKS
)
