"""`why`: the journal's answer to why somebody got a mail, a mentor, a wait or an end."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import reasons
from mailflow.program.decision import Decision, Refusal


def reason(turn: Turn) -> Decision | Refusal:
    """Hear why you got a mail of ours, or how your place came about; reply to that mail."""
    draft = turn.draft()
    kind = turn.answered.kind if turn.answered else ""
    lines = reasons.of_mail(turn.state, turn.who, kind, turn.told)
    about_mail = bool(lines)
    if not about_mail or kind in ("answer", "help", "unclear", "confirm"):
        lines += reasons.of_places(turn.state, turn.who, turn.past)
    for line in lines:
        draft.say(line)
    if not lines:
        draft.say("I have nothing noted about you that could be a reason.")
    draft.say("If that is no answer, write to the organizers: a person reads it.")
    return draft.decision()


REASON = Command("reason", "why", ("why did I get this mail?", "why"), reason, Trust.OWN_FACTS)
