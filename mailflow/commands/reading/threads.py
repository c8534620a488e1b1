"""Answers to the question of the mail that is answered."""

import re

from mailflow.commands.reading import grammar
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.polarity import Answer, answer
from mailflow.commands.reading.topics import THANKS
from mailflow.commands.reading.words import fold

_ASKS = frozenset(
    {
        "confirm", "offer", "still-waiting", "still-in", "contact-check", "claim",
        "new-mentee", "propose-away", "mentor-silent", "cover", "badge",
    }
)  # fmt: skip
_ANOTHER_TIME = re.compile(r"\bbut (?:can|could|may) (?:it|i|we) (?:be|start|begin|join)\b")
_DOUBT = re.compile(
    r"\bthink about it\b|\bbefore i say\b|\bbut\b.*\b(?:no|not|still)\b"
    r"|\bturning 1[0-8]\b|\bgive it up\b"
)
_MINOR = re.compile(r"\b(?:under 18|i'?m 1[0-7]\b|i am 1[0-7]\b|1[0-7] years? old|not (?:yet )?18)")
_NOT_YET = re.compile(r"\bnot (?:quite |done )?yet\b|\bneeds? (?:another|one more|a second)\b")
_SHE_DID = re.compile(r"^(?:yes\W+)?(?:s?he|they) (?:did|has|have|passed|finished)\b|^confirmed\b")
_UNDONE = re.compile(r"\bhold on\b|\bwas a mistake\b")
_PARTLY = re.compile(r"\bonly\b|\bnot the\b|\bexcept\b|\bbut\b")
_SILENCE = re.compile(r"^\W*(?:not yet|radio silence|nothing(?: yet)?|silence)\W*$")
_FEW = 4
_STAYS = re.compile(
    r"\b(?:leave me in|can't stop|haven't left|have not left|still (?:in|here)|"
    r"count me in|no doubt)\b|\bbut yes\b"
)
_NUMBER = re.compile(r"^\W*(?:number |no\. ?|option |#)?(\d)\b(?:\s*[,(].*)?\W*$")
_ORDINAL = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
_SAME = frozenset({"join", "browse", "help", "status"})


def answered(letter: Letter) -> tuple[Intent, ...]:
    """`yes`, `no`, `later` and their like, where the thread asks for one."""
    thread = letter.context.thread
    if thread == "unclear":
        return _option(letter)
    if thread in _ASKS and not letter.body and (said := answer(letter, letter.subject_clauses)):
        return (_meant(letter, said),)
    if thread not in _ASKS or not letter.body:
        return _astray(letter)
    if _UNDONE.search(letter.folded):
        return ()
    if thread == "claim" and (found := _claim(letter)):
        return found
    if thread == "contact-check" and _SILENCE.match(letter.folded):
        return (Intent("no", because=letter.body, note=letter.body),)
    said = answer(letter)
    stays = thread in ("still-in", "offer", "still-waiting") and _STAYS.search(letter.folded)
    if stays and (said is None or said.word == "no") and len(letter.clauses) < _FEW:
        return (Intent("yes", because=letter.body, whole_line=False),)
    if said is None:
        return ()
    if thread == "cover" and _PARTLY.search(letter.folded):
        return (Intent("unclear", because=letter.body),)
    if said.word == "no" and said.because.startswith(("can", "i can")) and thread == "claim":
        return (Intent("unclear", because=letter.body),)
    if thread == "badge" and said.word == "yes" and not said.alone and " " in said.because:
        return ()
    if said.word == "no" and _STAYS.search(letter.folded):
        return (Intent("unclear", because=letter.body),)
    if said.word == "no" and thread == "still-in" and not said.alone and said.because != "no":
        return (Intent("unclear", because=letter.body),)
    if said.word == "yes" and re.search(r"\bstop here\b|\bnot the\b", letter.folded):
        return (Intent("unclear", because=letter.body),)
    return (_meant(letter, said),)


def _meant(letter: Letter, said: Answer) -> Intent:
    thread = letter.context.thread
    word = said.word
    unsure = not said.sure or word == "mixed" or (word == "later" and thread != "offer")
    unsure = unsure or bool(_DOUBT.search(letter.folded))
    minor = thread == "confirm" and _MINOR.search(letter.folded)
    later = thread == "offer" and word in ("yes", "later") and _ANOTHER_TIME.search(letter.folded)
    if later or (thread == "offer" and word == "later" and not letter.named):
        word = "later"
    elif unsure or minor or (thread == "mentor-silent" and word == "no"):
        word = "unclear"
    elif thread == "claim":
        word = {"yes": "confirm-goal", "no": "not-yet"}.get(word, word)
    args: tuple[str, ...] = ()
    if thread == "still-in" and word == "no" and letter.context.track:
        word, args = "leave", (letter.context.track,)
    return Intent(word, args, because=said.because, note=letter.body, whole_line=said.alone)


def _astray(letter: Letter) -> tuple[Intent, ...]:
    """A bare yes or no where nothing was asked."""
    said = answer(letter)
    if said and any(THANKS.sense(clause) for clause in letter.clauses):
        return ()
    if said and said.alone and letter.context.thread == "answer" and said.word in ("yes", "no"):
        return (Intent(said.word, because=said.because, note=letter.body),)
    if said and said.alone and said.word != "later" and len(letter.folded) < 12:
        return (Intent("unclear", because=letter.body),)
    return ()


def _claim(letter: Letter) -> tuple[Intent, ...]:
    for clause in letter.clauses:
        if _NOT_YET.search(clause.folded):
            return (Intent("not-yet", because=clause.text, note=letter.body),)
        if _SHE_DID.search(clause.folded) and not (clause.negated or clause.question):
            return (Intent("confirm-goal", because=clause.text, note=letter.body),)
    return ()


def _option(letter: Letter) -> tuple[Intent, ...]:
    """A number, or `the second one`, of the choices we offered."""
    folded = fold(letter.body)
    match = _NUMBER.match(folded)
    key = match.group(1) if match else None
    ordinals = [number for word, number in _ORDINAL.items() if re.search(rf"\b{word}\b", folded)]
    if key is None and len(ordinals) == 1 and len(folded.split()) <= 5:
        key = ordinals[0]
    several = re.fullmatch(r"\W*(\d)(?: ?(?:,|and|\+|&) ?(\d))+\W*", folded)
    chosen = re.findall(r"\d", folded) if several else []
    if chosen and all(number in letter.context.options for number in chosen):
        parts = [letter.context.options[number].split() for number in chosen]
        return tuple(Intent(verb, tuple(args), because=letter.body) for verb, *args in parts)
    if key and key in letter.context.options:
        verb, *args = letter.context.options[key].split()
        return (Intent(verb, tuple(args), because=letter.body),)
    if re.match(r"\W*(?:never ?mind|forget it)\b", folded):
        return (Intent("ignore", because=letter.body),)
    found = grammar.line_of(letter, letter.body)
    return (found,) if found else ()


_EVERYTHING = frozenset(
    {"join", "browse", "help", "status", "leave", "move", "pause", "away", "back", "done", "stuck",
     "contact-lost", "mine", "step-down", "mentor", "capacity", "swap", "tz", "stop"}
)  # fmt: skip


def said_by(letter: Letter, known: tuple[Intent, ...]) -> frozenset[str]:
    """Verbs that would only say again, or against, what the answer says."""
    verbs = {intent.verb for intent in known}
    if verbs == {"unclear"}:  # half an answer: a human reads the rest, too
        return _EVERYTHING
    again = set(_SAME)
    if letter.context.thread == "unclear":
        again |= {"leave", "pause", "done", "stuck"}
    if verbs & {"no", "later", "unclear", "confirm-goal", "not-yet"}:
        again |= {"pause", "away", "done", "stuck", "back", "tz", "mine", "contact-lost"}
    if "yes" in verbs:
        again |= {"back", "done", "mine", "leave", "step-down"}
    return frozenset(again)
