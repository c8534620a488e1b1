"""Mail that waits in the holding pen for an organizer: nothing of it acts meanwhile."""

from mailflow.commands import further
from mailflow.commands.letter import Letter
from mailflow.commands.words import COURTESY, PUBLIC
from mailflow.program import pen
from mailflow.program.draft import Draft
from mailflow.program.model import AddressState

#: "Thank you very much!" needs nobody; more words may be news of a mentee.
SHORT = 4


def hold_stray(draft: Draft, letter: Letter) -> None:
    """It answers no mail of ours; only those whom we know are told so."""
    doubted = letter.sender_shown != letter.sender
    _hold(draft, letter, f"{'or in that name, ' * doubted}which answers no mail of mine")
    if letter.who.state is not AddressState.UNPROVEN:
        draft.say(
            "I could not tell which mail of mine you answer, so nothing has changed; a person will"
            " look at it. Or write afresh what you would like."
        )


def hold_unknown(draft: Draft, letter: Letter) -> None:
    """A stranger who may be somebody we know, and asks for nothing that strangers can."""
    verbs = {intent.verb for intent in letter.intents}
    short = len(letter.text.split()) <= SHORT and not letter.owner
    if verbs & set(PUBLIC) or (verbs <= COURTESY and short):
        return
    held = False
    if pen.guesses(draft.state, letter.who.address, letter.who.name, letter.owner or None):
        held = _hold(draft, letter, "whom I do not know")
    further.ask_owner(draft, letter, held=held)


def _hold(draft: Draft, letter: Letter, what: str) -> bool:
    who = letter.who
    likely = pen.guesses(draft.state, who.address, who.name, letter.owner or None)
    return pen.hold(draft, letter.sender, letter.text or letter.subject, likely, what)
