"""`export` and `forget me`: a copy of everything that we keep of the writer, or none of it."""

from mailflow.commands.command import Command, Prose, Trust
from mailflow.commands.turn import Turn
from mailflow.program import erasure
from mailflow.program.decision import Decision, Refusal
from mailflow.program.mails import OwnData
from mailflow.program.own_data import own_data


def export(turn: Turn) -> Decision | Refusal:
    """Get a copy of all that we keep of you, as a file; we ask once more before we send it."""
    draft = turn.draft()
    person = turn.state.people.get(turn.who.id, turn.who)
    draft.mail(person.id, OwnData(person.called, own_data(turn.state, person)), thread="export")
    return draft.decision()


def forget(turn: Turn) -> Decision | Refusal:
    """Have all that we keep of you erased, and get no mail ever again; we ask once more first."""
    person = turn.state.people.get(turn.who.id, turn.who)
    settings = turn.state.settings
    named = {*settings.organizers, *settings.private_contacts}
    if not named.isdisjoint(person.all_addresses):
        return Refusal(
            "You run this program, and its configuration names your address. Once it is out of"
            ' there, write "forget me" again.'
        )
    draft = turn.draft()
    erasure.erase(draft, person)
    return draft.decision()


EXPORT = Command("export", "export", ("export",), export, Trust.DATA)
FORGET = Command(
    "forget", "forget me", ("forget me", "delete my data"), forget, Trust.DATA, prose=Prose.ASKS
)
