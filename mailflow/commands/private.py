"""A private report: to the named people only, wherever and however it was written."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Evidence, Turn
from mailflow.program import cases
from mailflow.program.decision import Decision, Refusal


def private(turn: Turn) -> Decision | Refusal:
    """Tell the people responsible something in confidence; nobody else reads it."""
    draft = turn.draft()
    sure = turn.evidence >= Evidence.DOMAIN
    cases.open_case(draft, turn.who, turn.subject, turn.text, sure=sure)
    return draft.decision()


PRIVATE = Command("private", "private WORDS", ("private",), private, Trust.PRIVATE)
