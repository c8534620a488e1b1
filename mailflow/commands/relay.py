"""What is for the organizers goes to each of them as it came (SPEC 11.2)."""

from mailflow.commands.letter import Letter
from mailflow.commands.turn import Evidence
from mailflow.program import lists
from mailflow.program.draft import Draft


def relay(draft: Draft, letter: Letter) -> None:
    """With a word on its sender where anybody may have written it: our own name is above it."""
    doubted = letter.evidence < Evidence.DOMAIN and not letter.filed
    lists.relay(draft, letter.sender, letter.subject, letter.text, doubted=doubted)
