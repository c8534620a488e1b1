"""`digest`: the organizers' week, now and not only on Monday."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import digest
from mailflow.program.decision import Decision, Refusal


def send_digest(turn: Turn) -> Decision | Refusal:
    """Get this week's digest now."""
    if not turn.is_organizer():
        return Refusal("Only the organizers of the program can do that.")
    draft = turn.draft()
    written = digest.digest(turn.state, turn.env, turn.past, turn.quarantined)[turn.who.id]
    draft.mail(turn.who.id, written.content, thread=written.thread, refs=written.refs)
    return draft.decision()


DIGEST = Command("digest", "digest", ("digest",), send_digest, Trust.OWN_FACTS, ("organizer",))
