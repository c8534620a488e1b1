"""`cohorts`: what one can join."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import cards
from mailflow.program.decision import Decision, Refusal
from mailflow.program.mails import TrackCard


def browse(turn: Turn) -> Decision | Refusal:
    """See the tracks, and which have room now."""
    draft = turn.draft()
    for name in turn.state.settings.tracks:
        draft.say(track_line(cards.track_card(turn.state, name)))
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
