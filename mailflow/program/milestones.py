"""Milestones as mentors mention them in passing: "hosts ready, now the first run".

A small careful reader: the whole configured name, said as a fact. Where the words before or
after it speak of something that is not so, or not yet, nothing is read.
"""

from collections.abc import Iterator

from mailflow.regex import regex

CLAUSE = regex(r"[^.;,!?\n]+[.;,!?\n]?")
WORD = regex(r"[^\W_]+(?:['’-][^\W_]+)*")

#: Words right before a name under which it is not reached.
NOT_REACHED = frozenset({
    "no", "not", "never", "without", "nor", "neither", "almost", "nearly", "hardly", "barely",
    "until", "till", "before", "once", "when", "while", "if", "unless", "whether", "after",
    "soon", "next", "should", "would", "could", "might", "may", "will", "must", "wants", "want",
    "needs", "need", "needed", "to", "trying", "waiting", "wait", "waits", "missing", "lacks",
    "half", "needn't", "hopes", "hope", "towards", "toward", "still",
})  # fmt: skip
#: Words right after a name under which it is not reached.
NOT_THEN = frozenset({
    "not", "soon", "tomorrow", "next", "later", "pending", "missing", "failed", "fails",
})  # fmt: skip
#: A new thought begins: what was said before does not bear on what follows.
TURNS = frozenset({"but", "and", "though", "however"})
#: Before a name of one word these make it a thing that is spoken of, not a step that is done.
TALK_ABOUT = frozenset({
    "the", "a", "an", "her", "his", "their", "my", "our", "your", "this", "that", "about", "on",
    "of", "for", "new", "any",
})  # fmt: skip
REACH = 3  # words


def reached(note: str, names: tuple[str, ...]) -> int | None:
    """The index of the furthest milestone that a note says is reached, None if it names none."""
    found = [
        index
        for words in _clauses(note)
        for index, name in enumerate(names)
        if _says(words, _words(name))
    ]
    return max(found, default=None)


def _clauses(note: str) -> Iterator[list[str]]:
    for clause in CLAUSE.findall(note):
        if not clause.endswith("?"):
            yield _words(clause)


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in WORD.findall(text.casefold())]


def _says(words: list[str], name: list[str]) -> bool:
    size = len(name)
    return bool(size) and any(
        words[at : at + size] == name
        and not _undone(words[max(0, at - REACH) : at], single=size == 1)
        and not _put_off(words[at + size : at + size + REACH])
        for at in range(len(words) - size + 1)
    )


def _undone(before: list[str], *, single: bool) -> bool:
    turn = max((at for at, word in enumerate(before) if word in TURNS), default=-1)
    near = before[turn + 1 :]
    if single and near and near[-1] in TALK_ABOUT:
        return True
    return any(word in NOT_REACHED or word.endswith("n't") for word in near)


def _put_off(after: list[str]) -> bool:
    turn = next((at for at, word in enumerate(after) if word in TURNS), len(after))
    return not NOT_THEN.isdisjoint(after[:turn])
