"""Rulings in running text: several in a mail, their reasons around them, `close it` for a name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.conditions import is_conditional
from mailflow.commands.reading.clauses.topics import is_hedged
from mailflow.commands.reading.clauses.words import fold, sentences
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers import abroad
from mailflow.commands.reading.organizers.holding import is_shouted
from mailflow.commands.reading.organizers.intake import listed_cohorts
from mailflow.commands.reading.organizers.requests import is_no_order
from mailflow.commands.reading.organizers.rulings import MAY_HAVE, cohorts, rulings
from mailflow.commands.reading.organizers.telling import telling
from mailflow.commands.reading.places.home import living
from mailflow.regex import regex

#: Nobody rules so often in one sentence.
MANY_PIECES = 40
PIECE = regex(r"(\s*[,;]\s+(?:and\s+)?|\s+and\s+|(?<=[a-z\d])[.!]\s+)")


def _with_a_reason(letter: Letter, sentence: str) -> tuple[Intent, ...]:
    """`close coa, there's nobody left`: the ruling, and why."""
    head, comma, tail = sentence.partition(",")
    said = rulings(letter, sentence)
    if (
        said
        or not comma
        or sentence.endswith("?")
        or is_conditional(fold(sentence))
        or is_no_order(fold(sentence))
        or re.search(r"\b(?:not|but)\b", fold(tail))
    ):
        return said
    return rulings(letter, head)


#: "Ruth said Chen wants to move to talk" is no ruling of the organizer's.
_HEARD = regex(
    r"\b(?:said|says|told me|tells me|thinks|thought|heard|mentioned|claims|claimed|reckons|"
    r"suggested|"
    r"suggests|wonders)\b(?!.{0,6}$)"
)


def ruling(letter: Letter) -> tuple[Intent, ...]:
    """Every ruling of a mail, sentence by sentence; the subject may name whom to tell."""
    body = letter.body or ("" if letter.is_reply else letter.subject)
    subject = "" if letter.is_reply else fold(letter.subject)
    if letter.body and (head := re.fullmatch(r"\W*tell (?:the )?([\w-]+)\W*", subject)):
        if head[1] in letter.tracks:
            return (Intent("tell", (head[1],), because=letter.subject, note=letter.body),)
        return ()
    if told := telling(letter, body):
        ahead = told[1].strip()
        before = (rulings(letter, ahead) or abroad.orders(letter, (ahead,))) if ahead else ()
        return (*before, told[0])
    if _LOST_DIGEST.search(fold(body)) and not is_conditional(fold(body)):
        return (Intent("digest", because=body, whole_line=False),)
    if states := listed_cohorts(body, letter.tracks):
        return tuple(Intent(verb, tuple(args), because=body) for verb, *args in states)
    found: list[Intent] = []
    for line in filter(str.strip, body.split("\n")):
        if is_shouted(line):
            found.append(Intent("freeze", because=line, whole_line=False))
            continue
        if removed := _removal(letter, line):
            found.append(removed)
            continue
        whole = () if _HEARD.search(fold(line)) else rulings(letter, line)
        each = [
            said
            for sentence in with_names(letter, sentences(line))
            if not _HEARD.search(fold(sentence))
            for said in _with_a_reason(letter, sentence) or _in_pieces(letter, sentence)
        ]
        found += each if len(each) > len(whole) else whole
    found = found or [*abroad.orders(letter, sentences(body))]
    if not found and is_of_a_place(letter):
        return (Intent("unclear", because=body, whole_line=False),)
    done = letter.context.did  # "good, and not one mail leaves till I say so", of held mail
    return tuple(intent for intent in dict.fromkeys(found) if str(intent) not in done)


#: "remove Bo because he has no time", "remove bo@example.org: he has moved".
_WITH_WHY = regex(
    r"^(?P<head>\W*(?:please |pls |and |then )?(?:remove|kick(?: out)?|expel|exclude|throw out|"
    r"take|drop|retire|ban)\b[^:;,]+?)"
    r"(?:\s*[,;(–—-]?\s*\b(?:because(?: of)?|since|as|due to|for)\s+|\s*[:;,–—]\s+|\s+-+\s+)"
    r"(?P<why>.+)$",
    re.IGNORECASE,
)


def _removal(letter: Letter, line: str) -> Intent | None:
    """Whom to remove, however the reason goes on: it may hold a `no`."""
    match = _WITH_WHY.match(line.strip())
    if match is None or is_conditional(fold(match["head"])) or _HEARD.search(fold(match["head"])):
        return None
    ruled = rulings(letter, match["head"])
    if [intent.verb for intent in ruled] != ["remove"]:
        return None
    return ruled[0]


def with_why(letter: Letter, intent: Intent) -> Intent:
    """A removal with the words that stand behind whom it removes, and none of the order itself."""
    if intent.verb != "remove":
        return intent
    lines = (line.strip() for line in letter.body.split("\n") if intent.because.strip() in line)
    match = next(filter(None, map(_WITH_WHY.match, lines)), None)
    return replace(intent, note=match["why"].strip(" )") if match else "")


#: "I deleted Monday's summary by mistake, once more please".
_SUMMARY = (
    r"\b(?:digest|summary|overview)\b(?! of (?:the|our|his|her|my) (?:talk|call|meeting|session)|"
    r" slides?)"
)
_GONE = (
    r"\b(?:deleted?|lost|missing|vanished|disappeared|(?:did not|didn't|never|hasn't|has not) "
    r"(?:\w+ )?(?:reach\w*|arrived?|come|came|get|got|received?)|can't find|cannot find)\b"
)
_ONCE_MORE = (
    r"\b(?:once more|again|one more time|another copy|re-?send|send (?:it|that|me)|a second time)\b"
)
_LOST_DIGEST = regex(
    rf"^(?=.{{0,200}}{_SUMMARY})(?=.{{0,200}}{_GONE})(?=.{{0,300}}{_ONCE_MORE})", re.DOTALL
)


#: "Milo moved to Lyon", "the lady from Recife": another's place, and no organizer's own zone.
_OWN_PLACE = regex(
    r"\b(?:i|i'm|im|i've|my|mine|me|we|our|us)\b|"
    r"^\W*(?:now |just )?(?:moved|living|based|tz|utc|gmt)\b"
)


def is_of_a_place(letter: Letter) -> bool:
    """True if a place is told of somebody else: in a digest's answer, or of a person we know."""
    if _OWN_PLACE.search(fold(letter.body)):
        return False
    told = letter.context.thread == "digest" or names.mentioned(letter.body, letter.context.people)
    return bool(told) and any(True for _ in living(letter))


def with_names(letter: Letter, said: Iterable[str]) -> Iterator[str]:
    """Sentences with their `it` and `there` as the cohort that the mail spoke of last."""
    last = ""
    for sentence in said:
        kept = []
        for piece in PIECE.split(sentence):
            named = {track for _, track in cohorts(letter, fold(piece))}
            last = next(iter(named)) if len(named) == 1 else "" if named else last
            kept.append(_IT.sub(rf"\g<verb> {last}", piece, count=1) if last else piece)
        yield "".join(kept)


_IT = regex(
    r"\b(?P<verb>close|open|re-?open|shut|cap|limit|in|[cC]lose|[oO]pen|[cC]ap) (?:it|there)\b"
)


_OR_NOT = regex(r"\bor not\b|\bdon't (?:care|mind)\b|\bno (?:use|point|need)\b|\bshould (?:we|i)\b")


def _in_pieces(letter: Letter, sentence: str) -> tuple[Intent, ...]:
    """`nobody comes to talk in July, so close it`: the ruling within its reasons."""
    folded = fold(sentence)
    if is_conditional(folded) or is_no_order(folded) or _OR_NOT.search(folded):
        return ()
    if is_hedged(MAY_HAVE.sub("has ", folded)):
        return ()
    pieces = PIECE.split(sentence)
    if len(pieces) > MANY_PIECES or (sentence.endswith("?") and len(pieces) < 2):
        return ()
    return tuple(ruled for piece in pieces for ruled in rulings(letter, piece))


def ruling_of_two(letter: Letter) -> tuple[Intent, ...]:
    """A mail on two people, kept apart or no longer, or one: its "no" declines no number."""
    found = rulings(letter, letter.body)
    return found if {intent.verb for intent in found} & {"apart", "meet", "unite"} else ()
