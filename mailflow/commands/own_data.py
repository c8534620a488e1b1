"""`export`: a copy of everything that we keep of the writer."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program.decision import Decision, Refusal
from mailflow.program.mails import OwnData
from mailflow.program.own_data import own_data


def export(turn: Turn) -> Decision | Refusal:
    """Get a copy of all that we keep of you, as a file; we ask once more before we send it."""
    draft = turn.draft()
    person = turn.state.people.get(turn.who.id, turn.who)
    draft.mail(person.id, OwnData(person.called, own_data(turn.state, person)), thread="export")
    return draft.decision()


EXPORT = Command("export", "export", ("export",), export, Trust.DATA)
