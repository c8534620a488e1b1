"""`invite ADDRESS TRACK`: an organizer asks somebody to mentor, and what they answer."""

import re
from dataclasses import replace

from mailflow.commands import command_for
from mailflow.commands.agreement import agrees, declines
from mailflow.commands.asking import prove
from mailflow.commands.letter import Letter
from mailflow.commands.progress import Progress
from mailflow.commands.reading.languages import spoken
from mailflow.commands.relay import relay
from mailflow.commands.turn import Evidence
from mailflow.program import invitations
from mailflow.program.decision import Refusal
from mailflow.program.draft import Draft
from mailflow.regex import regex

#: What may be said beside a yes: how many, where, in which zone.
BESIDE = ("capacity", "tz")


#: Whoever says so is no mentor by a yes alone (DOMAIN 10, Age).
_YOUNG = regex(
    r"\b(?:under|below|not(?: yet)?) (?:18|eighteen)\b|\bi(?:'?m| am)\b.{0,12}\b1[0-7]\b(?![:.]\d)",
    re.IGNORECASE,
)
_NO = regex(r"^\W*(?:no|nope|nah|nein|non|não|nao|нет)\b", re.IGNORECASE)


def is_answer(letter: Letter) -> bool:
    """The answer to M30, by whom it was sent to."""
    about_it = letter.answered is not None and letter.answered.kind == "mentor-invited"
    return about_it and letter.evidence >= Evidence.REPLY and not letter.doubtful


def answer(progress: Progress, letter: Letter) -> None:
    """Yes with what is said beside it, no, or words that an organizer reads."""
    about = letter.answered.about if letter.answered else 0
    offered = invitations.is_open(progress.state, about, letter.who)
    draft = Draft(progress.state, progress.env, letter.who)
    if offered is None:
        draft.say("That invitation is not open any more; please write to the organizers.")
    elif _says_no(letter):
        invitations.refuse(draft, offered)
        draft.say("Thank you for answering. It was only a question, and no other mail comes.")
    elif agrees(letter) and letter.text.strip() and not _YOUNG.search(letter.text):
        who = prove(draft, letter, consents=True)
        if tongues := spoken(letter.text):
            draft.fact("languages", replace(who, languages=tongues), "as the answer says")
        invitations.accept(draft, offered)
        if "?" in letter.text:  # a yes all the same, and people answer the rest
            relay(draft, letter)
        progress.add(draft.decision())
        _beside(progress, letter)
        return
    elif letter.text.strip() and any(i.verb != "thanks" for i in letter.intents):
        relay(draft, letter)
        draft.say('Thank you. The organizers read that and answer you; "yes" or "no" is enough.')
    progress.add(draft.decision())


def _says_no(letter: Letter) -> bool:
    """`not this year` behind a no is one, too; `can I start in May?` is for people."""
    read = any(i.verb in ("no", "later") for i in letter.intents)
    return declines(letter) or (read and bool(_NO.match(letter.text)))


def _beside(progress: Progress, letter: Letter) -> None:
    """The welcome shows how many and which zone, so nothing more is said of it."""
    for intent in letter.intents:
        command = command_for(intent)
        if intent.verb not in BESIDE or command is None:
            continue
        outcome = command.carry_out(letter.turn(progress.state, progress.env, intent))
        if not isinstance(outcome, Refusal):
            progress.add(outcome.silently())
