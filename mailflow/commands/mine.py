"""`mine`: a mentor takes on a stuck mentee's question."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import membership
from mailflow.program.decision import Decision, Refusal


def mine(turn: Turn) -> Decision | Refusal:
    """Take on a question that a mentee is stuck on."""
    enrollment = turn.enrollment
    if enrollment is None or enrollment.cohort is None:
        return Refusal("Whose question is it? Please answer the mail that asked for help.")
    if turn.state.assignment_of(turn.who.id, enrollment.cohort) is None:
        return Refusal("Only mentors of the cohort can take that on.")
    draft = turn.draft()
    mentee = turn.state.people[enrollment.person]
    membership.evidence(draft, enrollment.id, f"{turn.who.called} helps")
    draft.say(f"Thank you. {mentee.full_name} is at {mentee.address}; please write to them.")
    return draft.decision()


MINE = Command("mine", "mine", ("mine", "I'll take her"), mine, Trust.MENTEE, ("mentor",))
