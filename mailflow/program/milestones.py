"""Milestones as people mention them in passing: "hosts ready, now the first run".

A small careful reader: the whole configured name, said as a fact. Where the words before or
after it speak of something that is not so, or not yet, nothing is read. A mentee's own words
count, too; they may also give its number, "I reached the first milestone".
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
#: Anywhere beside a number that somebody gives, they make it one that is not reached.
UNDONE = frozenset({
    "not", "never", "almost", "nearly", "hardly", "barely", "until", "before", "once", "when",
    "if", "unless", "whether", "after", "soon", "should", "would", "could", "might", "will",
    "hope", "hopes", "half", "yet",
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
#: Between the words of a name: "the hosts are ready now".
FILLERS = frozenset({
    "is", "are", "was", "were", "has", "have", "been", "got", "now", "finally", "already", "all",
})  # fmt: skip
MOST_FILLERS = 2
REACH = 3  # words

#: A name that ends so tells by itself that it is reached: "hosts ready", "date booked".
STATES = frozenset({
    "ready", "up", "reachable", "online", "running", "working", "live", "green", "complete",
    "done", "chosen", "written", "sent", "made", "built", "found", "set", "in", "given", "held",
})  # fmt: skip
#: Beside any other name, what makes it one that is reached: "the mock exam is done".
REACHED = frozenset({
    "done", "finished", "finish", "completed", "complete", "reached", "achieved", "passed",
    "through", "made", "did", "hit", "cleared", "managed", "ready", "accomplished",
})  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_NUMBER = rf"(?:no\.? ?|nr\.? ?|number |#)?(?P<number>\d|{'|'.join(_COUNTED)})"
_NTH = rf"(?P<nth>\d(?=st|nd|rd|th)|{'|'.join(_ORDINALS)})(?:st|nd|rd|th)?"
_NAMED = rf"(?:{_NTH} (?:milestone|step)|(?:milestone|step) {_NUMBER})\b"
_NUMBERED = regex(
    rf"\b(?:reached|finished|completed|achieved|passed|cleared|did|made|hit|done|through|managed|"
    rf"accomplished)(?: with)?(?: my| the| our)?(?: very)? {_NAMED}"
    r"(?! (?:of|in|from) (?:the|a|an|my|this))"
)
_NUMBERED_FIRST = regex(
    rf"^\W*(?:(?:and|so|hi|hey|hello|good news|my|the|our|very) )*{_NAMED}"
    r" ?(?:is |was |has been |are |now |finally |already |:|-|–|—|,|= )*"
    r" ?(?:done|finished|complete|completed|reached|achieved|passed|ready|accomplished|✅|✓|✔)"
)


def reached(note: str, names: tuple[str, ...]) -> int | None:
    """The index of the furthest milestone that a note says is reached, None if it names none."""
    found = [
        index
        for words in _clauses(note)
        for index, name in enumerate(names)
        if _says(words, _words(name))
    ]
    return max(found, default=None)


def told(clause: str, names: tuple[str, ...]) -> int | None:
    """The same of a mentee's own words, one clause of them: a name has to be said to be reached."""
    words = _words(clause)
    named = [
        index
        for index, name in enumerate(names)
        if _says(words, own := _words(name))
        and (_is_a_state(own[-1]) or not REACHED.isdisjoint(words))
    ]
    return max((*named, *_numbered(clause, words, len(names))), default=None)


def _is_a_state(word: str) -> bool:
    return word in STATES or (word.endswith("ed") and len(word) > len("need"))


def _numbered(clause: str, words: list[str], count: int) -> Iterator[int]:
    """`I reached the first milestone`, `step 2 done`."""
    folded = " ".join(clause.casefold().replace("’", "'").split())
    match = _NUMBERED.search(folded) or _NUMBERED_FIRST.search(folded)
    if match is None or any(word in UNDONE or word.endswith("n't") for word in words):
        return
    said = match["nth"] or match["number"]
    known = next((row.index(said) for row in (_ORDINALS, _COUNTED) if said in row), None)
    index = int(said) - 1 if known is None else known
    if 0 <= index < count:
        yield index


def _clauses(note: str) -> Iterator[list[str]]:
    for clause in CLAUSE.findall(note):
        if not clause.endswith("?"):
            yield _words(clause)


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in WORD.findall(text.casefold())]


def _says(words: list[str], name: list[str]) -> bool:
    single = len(name) == 1
    return bool(name) and any(
        (end := _end_of(words, at, name))
        and not _undone(words[max(0, at - REACH) : at], single=single)
        and not _put_off(words[end : end + REACH])
        for at in range(len(words) - len(name) + 1)
    )


def _end_of(words: list[str], at: int, name: list[str]) -> int:
    """Where a name that begins here ends, 0 if none does."""
    for number, part in enumerate(name):
        skipped = 0
        while number and at < len(words) and words[at] != part and words[at] in FILLERS:
            at, skipped = at + 1, skipped + 1
        if at >= len(words) or words[at].removesuffix("'s") != part or skipped > MOST_FILLERS:
            return 0
        at += 1
    return at


def _undone(before: list[str], *, single: bool) -> bool:
    turn = max((at for at, word in enumerate(before) if word in TURNS), default=-1)
    near = before[turn + 1 :]
    if single and near and near[-1] in TALK_ABOUT:
        return True
    return any(word in NOT_REACHED or word.endswith("n't") for word in near)


def _put_off(after: list[str]) -> bool:
    turn = next((at for at, word in enumerate(after) if word in TURNS), len(after))
    return not NOT_THEN.isdisjoint(after[:turn])
