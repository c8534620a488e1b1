"""Yes, no or later: how an answer to a question opens, and what it goes on to say."""

from collections.abc import Iterable
from dataclasses import dataclass

from mailflow.commands.reading.clauses import Clause
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.lexicon import Hit, Lexicon
from mailflow.commands.reading.topics import is_hedged
from mailflow.commands.reading.words import listed

_LEXICON = Lexicon("YES", "NO", "LATER", "NEITHER", "THANKS", "GREETING")
_FILLERS = listed(
    """
    well oh ah hm hmm um so and but then a the very also honestly actually afraid i'm i am
    it that is just , ! . : - yes-
    """
)
_THUMBS = {
    "👍": "yes",
    "👌": "yes",
    "✅": "yes",
    "✔": "yes",
    "🙋": "yes",
    "💯": "yes",
    "🆗": "yes",
    "👎": "no",
    "❌": "no",
    "🚫": "no",
    "🙅": "no",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """`yes`, `no`, `later` or `mixed`, and the words that said it."""

    word: str
    because: str
    sure: bool = True  # no if, no maybe in the clause that says it
    alone: bool = False  # nothing but pleasantries beside it


def _leading(clause: Clause, hits: tuple[Hit, ...]) -> Iterable[Hit]:
    """Hits that open the clause; pleasantries and fillers before them do not count."""
    skipped = {
        place
        for hit in hits
        if hit.meaning in ("THANKS", "GREETING")
        for place in range(hit.start, hit.end)
    }
    opened = 0
    while opened < len(clause.words) and (opened in skipped or clause.words[opened] in _FILLERS):
        opened += 1
    for hit in hits:
        if hit.meaning not in ("YES", "NO", "LATER"):
            continue
        if hit.start <= opened or hit.end - hit.start > 1 or not hit.words.isascii():
            yield hit


def answer(letter: Letter, clauses: Iterable[Clause] | None = None) -> Answer | None:
    """What the mail answers to the question it replies to; None if it says neither."""
    found: list[tuple[str, str, Clause]] = []
    others = False
    for clause in letter.clauses if clauses is None else clauses:
        for sign, word in _THUMBS.items():
            if sign in clause.text:
                found.append((word, sign, clause))
        hits = _LEXICON.hits(clause.words, clause.folded)
        said = [(hit.meaning.lower(), hit.words, clause) for hit in _leading(clause, hits)]
        if clause.question and not said and len(clause.words) > 3:
            others = True
        covered = sum(hit.end - hit.start for hit in hits)
        if covered < len([word for word in clause.words if word[0].isalnum()]):
            others = True
        found.extend(said)
    if not found:
        return None
    words = [word for word, _, _ in found]
    first, because, clause = (
        next((item for item in found if item[0] == "later"), found[0])
        if "later" in words and not _firm_no(found)
        else found[0]
    )
    if {"yes", "no"} <= {
        found[0][0],
        *(word for word, _, other in found if other is found[0][2]),
    } and first != "later":
        return Answer("mixed", because)
    sure = not clause.conditional and not is_hedged(clause.folded)
    if clause.question and len(clause.words) > 4:
        sure = False
    return Answer(first, because, sure=sure, alone=not others)


def _firm_no(found: list[tuple[str, str, Clause]]) -> bool:
    return (
        found[0][0] == "no"
        and len(found[0][1].split()) > 1
        and found[0][1] in ("not interested", "no thanks", "no thank you")
    )
