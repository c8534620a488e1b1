"""`cohorts`: what one can join."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import cards
from mailflow.program.decision import Decision, Refusal
from mailflow.program.mails import TrackCard

#: Names of tracks that there is no room to tell more of.
FEW = 12


def browse(turn: Turn) -> Decision | Refusal:
    """See the tracks, and which have room now."""
    draft = turn.draft()
    told, rest = cards.tracks_in_short(turn.state)
    for card in told:
        draft.say(track_line(card))
    if rest:
        some = ", such as " if len(rest) > FEW else ": "
        draft.say(f"And {len(rest)} more{some}{', '.join(rest[:FEW])}.")
    draft.say(
        'To ask for a seat, answer with "join" and the name, such as '
        f'"join {next(iter(turn.state.settings.tracks), "TRACK")}".'
    )
    return draft.decision()


def track_line(card: TrackCard) -> str:
    """A track in one line."""
    if card.waiting:
        room = f"{card.waiting} waiting"
    else:
        room = f"{card.free} free now" if card.free else "opens with the next mentors"
    return f"{card.name}: {card.title}. Goal: {card.goal}. ({room})"


BROWSE = Command("browse", "cohorts", ("cohorts", "what can I join?"), browse, Trust.PUBLIC)
