"""Which stretch of a mail each clause came from: notes hold what was typed, to the letter.

Reading takes links out and cuts at commas; a note must not. A stretch runs from where its clause
begins to where the next one does, so that nothing between them is lost.
"""

from collections.abc import Iterable, Sequence

from mailflow.commands.reading.rounds.text import LINK, Token, tokenize

#: So many words at its beginning tell where a clause stands.
HEAD = 5
_EDGES = " \t\n,;-–—"


class Excerpts:
    """A text, and the places where its clauses begin. Ask for clauses in their order."""

    def __init__(self, text: str) -> None:
        self._text = text
        links = [match.span() for match in LINK.finditer(text)]
        self._tokens = [t for t in tokenize(text) if not _within(t, links)]
        self._at: dict[str, list[int]] = {}
        for place, token in enumerate(self._tokens):
            self._at.setdefault(token.folded, []).append(place)
        self._begins: set[int] = set()

    def find(self, clause: str) -> int | None:
        """Where a clause begins that nobody has asked for; None where its words are not so."""
        words = [token.folded for token in tokenize(clause)[:HEAD]]
        places = self._at.get(words[0], []) if words else []
        for index, place in enumerate(places):
            found = [token.folded for token in self._tokens[place : place + len(words)]]
            if found == words:
                del places[index]  # nobody is given it again
                start = self._tokens[place].start
                self._begins.add(start)
                return start
        return None

    def stretches(self, starts: Iterable[int]) -> str:
        """The text from each of these beginnings to the next known one."""
        ends = sorted(self._begins)
        spans: list[tuple[int, int]] = []
        for start in sorted(starts):
            end = next((other for other in ends if other > start), len(self._text))
            if spans and spans[-1][1] == start:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
        return " … ".join(self._text[start:end].strip(_EDGES) for start, end in spans)


def _within(token: Token, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in spans)
