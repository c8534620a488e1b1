"""`freeze` and `release`: all mail waits until an organizer has looked (DOMAIN 4).

Nothing is lost: mail is read and decided as ever, and what it leads to waits in the outbox. Only
the organizers' own answers leave, or nobody could end it by mail.
"""

from mailflow.commands.command import ORGANIZERS, Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import floods
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import mark, marked, unmark

FROZE = "froze mail"


def freeze(turn: Turn) -> Decision | Refusal:
    """Keep all outgoing mail back until you say "release"."""
    draft = turn.draft()
    draft.fact("freeze", mark(draft.person(turn.who.id), FROZE, draft.now), "by mail")
    draft.hold(mail=True)
    draft.say(
        "No mail leaves from now on, but what I answer to organizers. What people write is read,"
        ' and nothing is lost. "release" lets everything go.'
    )
    return draft.decision()


def release(turn: Turn) -> Decision | Refusal:
    """Let the mail go that a "freeze" kept back."""
    draft = turn.draft()
    if any(marked(person, FROZE) for person in turn.state.organizers()):
        draft.crowd()  # it waited at their word; of a flood they were asked already
    for person in turn.state.organizers():
        if marked(person, FROZE) or person.id == turn.who.id:
            draft.fact("release", unmark(person, FROZE), "by mail")
    draft.hold(mail=False)
    draft.settle_matters(floods.KIND, 0, "all mail was let go")
    draft.say("Mail leaves again, and first of all what has waited; if that is much, I ask first.")
    return draft.decision()


FREEZE = Command("freeze", "freeze", ("freeze mail",), freeze, Trust.DECIDE, ORGANIZERS)
RELEASE = Command("release", "release", ("release mail",), release, Trust.DECIDE, ORGANIZERS)
