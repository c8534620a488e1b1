"""`extend` and `close`: what follows half a year in a cohort (M26)."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import review
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import Enrollment

ASK = "Whose time is it about? Please answer the mail that asked you."


def extend(turn: Turn) -> Decision | Refusal:
    """Stay for another term; the first time it is granted at once."""
    enrollment = _theirs(turn)
    if enrollment is None:
        return Refusal(ASK)
    draft = turn.draft()
    draft.say(review.extend(draft, enrollment, turn.who))
    return draft.decision()


def end(turn: Turn) -> Decision | Refusal:
    """End it here, without hard feelings."""
    enrollment = _theirs(turn)
    if enrollment is None:
        return Refusal(ASK)
    draft = turn.draft()
    if said := review.close(draft, enrollment, turn.who):
        draft.say(said)
    return draft.decision()


def _theirs(turn: Turn) -> Enrollment | None:
    """Their own place, or that of a mentee in their cohort."""
    enrollment = turn.enrollment
    if enrollment is None or enrollment.cohort is None:
        return None
    mentors = turn.state.assignment_of(turn.who.id, enrollment.cohort)
    return enrollment if mentors or enrollment.person == turn.who.id else None


EXTEND = Command("extend", "extend", ("extend",), extend, Trust.OWN, ("mentee",), listed=False)
END = Command("end", "close", ("close",), end, Trust.OWN, ("mentee",), listed=False)
