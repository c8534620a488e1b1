"""`mine` and `yes` to questions about addresses and people; whom to put the first one to."""

import re
from dataclasses import replace

from mailflow.commands.agreement import agrees, declines
from mailflow.commands.letter import Letter
from mailflow.commands.turn import Evidence
from mailflow.program import further_address, twice
from mailflow.program.draft import Draft
from mailflow.program.further_address import CLAIM, PROOF
from mailflow.program.model import Confirmation
from mailflow.regex import regex

#: The word alone, on a line of its own: whatever answers mail by itself does not write it.
_MINE = regex(r"\W*mine\W*", re.IGNORECASE)
GONE = "That can not be done any more, so nothing has changed."
TOO_OLD = "That question is too old by now, so nothing has changed."
DONE = "You answered that already, so there is nothing more to do."


def ask_owner(draft: Draft, letter: Letter, *, held: bool) -> None:
    """An answer to somebody's mail came from an address that is nobody's."""
    owner = draft.state.people.get(letter.owner)
    if owner is not None and not letter.doubtful:
        further_address.ask_owner(draft, owner, letter.who, held=held)


def answered(draft: Draft, letter: Letter) -> bool:
    """Whether the mail answers one of the two questions for sure, and what that leads to."""
    question = draft.state.confirmations.get(letter.answered.about if letter.answered else 0)
    sure = letter.evidence >= Evidence.REPLY and not letter.doubtful
    if question is None or question.person != letter.who.id or not sure:
        return False
    if twice.is_question(question):
        return _twice_answered(draft, letter, question)
    if further_address.is_question(question, CLAIM):
        return _claim_answered(draft, letter, question)
    return further_address.is_question(question, PROOF) and _proof_answered(draft, letter, question)


def says_mine(letter: Letter) -> bool:
    """The one word that claims an address."""
    return any(_MINE.fullmatch(line) for line in letter.text.splitlines())


def _twice_answered(draft: Draft, letter: Letter, question: Confirmation) -> bool:
    """What is said to whether two people are one; False where it is something else."""
    if not (declines(letter) or says_mine(letter) or agrees(letter)):
        return False
    if not _is_over(draft, letter, question) and not _is_too_little(draft, letter, "other one you"):
        decide = twice.denied if declines(letter) else twice.claimed
        if words := decide(draft, question):
            draft.say(words)
    return True


def _claim_answered(draft: Draft, letter: Letter, question: Confirmation) -> bool:
    """What the person says to it; False where it is something else."""
    if not (declines(letter) or says_mine(letter) or agrees(letter)):
        return False
    if _is_over(draft, letter, question) or _is_too_little(draft, letter, "address yours"):
        return True
    if declines(letter):
        further_address.deny(draft, question)
        draft.say("All right, nothing happens.")
    else:
        _claim(draft, letter, question)
    return True


def _is_over(draft: Draft, letter: Letter, question: Confirmation) -> bool:
    """Whether it comes too late, which is said."""
    if question.state != "open":
        draft.say(DONE)
    elif letter.is_after(question.expires_at, draft.now):
        draft.say(TOO_OLD)
    else:
        return False
    return True


def _is_too_little(draft: Draft, letter: Letter, whose: str) -> bool:
    """Whether it is a mere yes, which is said: whatever answers mail by itself writes that."""
    if declines(letter) or says_mine(letter):
        return False
    draft.say(
        f"Nothing has changed yet. Is the {whose}, too? Then answer with the one word"
        ' "mine"; else with "no".'
    )
    return True


def _claim(draft: Draft, letter: Letter, question: Confirmation) -> None:
    other = draft.state.people.get(question.about)
    if other is None or not further_address.may_join(draft.state, question, other):
        draft.say(GONE)
    elif letter.crowded:
        draft.say(
            f"I cannot write to {other.address} today, so nothing has changed yet. Please answer"
            ' "mine" again tomorrow.'
        )
    else:
        draft.fact("confirm", replace(question, state="used"), "said mine", "open", "used")
        further_address.ask_address(draft, question, other)
        draft.say(
            f"Thank you. I have written to {other.address}: with a yes from there, it is yours"
            " as well."
        )


def _proof_answered(draft: Draft, letter: Letter, question: Confirmation) -> bool:
    """What the address says to it; False where it is something else. An empty yes is none."""
    if not (declines(letter) or agrees(letter)):
        return False
    if not letter.text.strip():
        return True  # a machine may have sent it
    claim = draft.state.confirmations.get(question.about)
    who = draft.person(letter.who.id)
    if _is_over(draft, letter, question):
        return True
    if declines(letter):
        draft.fact("refuse", replace(question, state="refused"), "said no", "open", "refused")
        if claim is not None:
            further_address.deny(draft, claim)
        draft.say("All right, nothing happens.")
    elif claim is None or not further_address.may_join(draft.state, claim, who):
        draft.say(GONE)
    else:
        draft.fact("confirm", replace(question, state="used"), "said yes", "open", "used")
        further_address.adopt(draft, claim, who)
    return True
