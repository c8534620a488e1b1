"""`join TRACK`: ask for a seat."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import no_such_track
from mailflow.commands.turn import Turn
from mailflow.program import joining
from mailflow.program.decision import Decision, Refusal


def join(turn: Turn) -> Decision | Refusal:
    """Ask for a seat in a track; you may be in two at once."""
    if turn.arg not in turn.state.settings.tracks:
        return no_such_track(turn.state)
    draft = turn.draft()
    refusal = joining.apply(draft, turn.who, turn.arg, turn.intent.because)
    return refusal or draft.decision()


JOIN = Command("join", "join TRACK", ("join deploy",), join, Trust.SIGN_UP)
