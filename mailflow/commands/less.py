"""`less` and `stop`: fewer mails, or none."""

from dataclasses import replace

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import bouncing
from mailflow.program.decision import Decision, Refusal
from mailflow.program.lifecycle import ADDRESS
from mailflow.program.model import AddressState

#: Why it is wished for where a mail client used the address of List-Unsubscribe. Whoever was sent
#: on such a mail holds it, so nobody else's mail follows from it; the digest names the mentor.
BY_ADDRESS = "List-Unsubscribe"


def less(turn: Turn) -> Decision | Refusal:
    """Get fewer mails: check-ins every other week, and no extras."""
    draft = turn.draft()
    draft.fact("less", replace(turn.who, less=True), turn.intent.because)
    draft.say('You will get fewer mails from us. "back" brings the usual ones again.')
    return draft.decision()


def stop(turn: Turn) -> Decision | Refusal:
    """Get no more mail from us; your place stays until you leave it."""
    draft = turn.draft()
    muted = ADDRESS.get((turn.who.state, "mute"))
    if muted is not None:
        person = replace(turn.who, state=AddressState(muted))
        draft.fact("mute", person, turn.intent.because, str(turn.who.state), str(muted))
        if turn.intent.because != BY_ADDRESS:
            bouncing.wants_none(draft, person)
    draft.say("We stop writing to you. Write any time, and mail starts again.")
    if mine := turn.state.open_enrollments(turn.who.id):
        tracks = " and ".join(e.track for e in mine)
        draft.say(f'Your place in {tracks} stays. "leave {mine[0].track}" would give it back.')
    if any(fact.event == "away" for fact in draft.facts):
        draft.say("Another mentor looks after your mentees until you write.")
    return draft.decision()


LESS = Command("less", "less", ("less", "too many emails"), less, Trust.OWN)
STOP = Command("stop", "stop", ("stop",), stop, Trust.OWN)
