"""`move TRACK`: change from one track to another."""

from mailflow.commands.command import Command, Prose, Trust
from mailflow.commands.lookup import no_such_track, not_in, own_enrollments
from mailflow.commands.turn import Turn
from mailflow.program import joining
from mailflow.program.decision import Decision, Refusal
from mailflow.program.lifecycle import Step


def move(turn: Turn) -> Decision | Refusal:
    """Change from one track to another; your history comes along."""
    source, target = turn.intent.args[0], turn.intent.args[-1]
    if target not in turn.state.settings.tracks:
        return no_such_track(turn.state)
    mine = own_enrollments(turn, source)
    if not mine:
        return not_in(turn, source)
    if target in (e.track for e in turn.state.open_enrollments(turn.who.id)):
        return Refusal(f'You are in {target} already. To give up the other, "leave {source}".')
    draft = turn.draft()
    draft.step(mine[0], Step.MOVE, f"moves to {target}", hold_until=None)
    refusal = joining.apply(draft, turn.who, target, f"moves from {source}")
    return refusal or draft.decision()


MOVE = Command("move", "move TRACK", ("move talk",), move, Trust.OWN, ("mentee",), Prose.ASKS)
