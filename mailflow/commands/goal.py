"""A mentor's word on a claimed goal: confirmed, or not yet."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import claims
from mailflow.program.decision import Decision, Refusal

ASK = "Whose goal is it? Please answer the mail that asked you."


def confirm_goal(turn: Turn) -> Decision | Refusal:
    """Confirm that a mentee of your cohort reached the goal."""
    if turn.enrollment is None:
        return Refusal(ASK)
    draft = turn.draft()
    draft.say(claims.confirm(draft, turn.enrollment.id, turn.who))
    return draft.decision()


def not_yet(turn: Turn) -> Decision | Refusal:
    """Say that the goal is not reached yet, and what is missing."""
    if turn.enrollment is None:
        return Refusal(ASK)
    draft = turn.draft()
    reason = turn.intent.note or turn.text.strip() or turn.intent.because
    draft.say(claims.not_yet(draft, turn.enrollment.id, turn.who, reason))
    return draft.decision()


CONFIRM_GOAL = Command(
    "confirm-goal", "yes", ("yes, she did",), confirm_goal, Trust.MENTEE, ("mentor",), listed=False
)
NOT_YET = Command(
    "not-yet",
    "not yet WORDS",
    ("not yet, one review is open",),
    not_yet,
    Trust.MENTEE,
    ("mentor",),
    listed=False,
)
