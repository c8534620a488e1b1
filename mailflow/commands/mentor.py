"""`mentor TRACK`: offer to mentor."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import volunteering
from mailflow.program.decision import Decision, Refusal


def mentor(turn: Turn) -> Decision | Refusal:
    """Offer to mentor a track, about an hour a week; an organizer answers."""
    tracks = turn.state.settings.tracks
    if turn.arg not in tracks:
        names = ", ".join(tracks)
        return Refusal(f'Thank you for offering! Which track is it? Write "mentor TRACK": {names}.')
    draft = turn.draft()
    volunteering.volunteer(draft, turn.who, turn.arg, turn.intent.note)
    return draft.decision()


MENTOR = Command("mentor", "mentor TRACK", ("mentor deploy",), mentor, Trust.SIGN_UP)
