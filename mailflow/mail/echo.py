"""Which lines of an answer are our own mail coming back, whatever the client did to it. Pure.

We wrote the mail being answered, so its text is known word by word. A client may mark it, wrap
it anew, drop its blank lines or translate everything around it: the words in their order stay.
"""

from mailflow.regex import regex

from .line import Kind, Lines

_WORD = regex(r"\w+")
_MARKS = regex(r"[ \t]*[>|]")
#: A link's target: Outlook adds them, our ready answers have them, HTML hides them.
_LINKED = regex(r"<(?:https?|mailto):[^<>\s]*>")
_LONG = 20  # characters of a line that nobody types by accident
_ENDLESS = 200  # nor so much of what we wrote
_FEW = 24  # characters that two unmarked lines in a row must have together


def mark(lines: Lines, sent: str) -> frozenset[int]:
    """Mark unmarked lines of ours as quotes; return every line of ours, marked or not."""
    ours = _positions(lines, sent)
    quoted = False
    for run in _runs(lines, ours):
        unmarked = [at for at in run if not _MARKS.match(lines.texts[at])]
        # A person may type one line that we suggested; a quote is more than that, or goes on, or
        # is all of our mail, that a gateway made one line of.
        quoted = quoted or len(run) > 1 or len(lines.texts[run[0]]) >= _ENDLESS
        if quoted and sum(len(lines.texts[at]) for at in run) >= _FEW:
            lines.set(unmarked, Kind.QUOTE)
    return frozenset(ours)


def rescue(lines: Lines, ours: frozenset[int]) -> None:
    """Take back answers typed between our lines where the quote carries no marks."""
    for at in ours:
        if lines.kinds[at] is Kind.OLD:
            lines.kinds[at] = Kind.QUOTE
    foreign = [at for at in range(len(lines)) if lines.texts[at] and lines.kinds[at] is Kind.OLD]
    if not ours or len(ours) < len(foreign):
        return  # somebody else's mail, or an older one
    first = min(ours)
    for at in foreign:
        if first < at:
            lines.kinds[at] = Kind.TYPED


def _positions(lines: Lines, sent: str) -> dict[int, tuple[int, int]]:
    """Where in our text each line's words stand: {line: (start, end)}."""
    ours, ends = _flat(sent)
    known = set(ours.split())
    found: dict[int, tuple[int, int]] = {}
    expected = 0
    waiting: list[tuple[int, str]] = []  # short lines that the next sure one may explain
    for at, text in enumerate(lines.texts):
        words = _WORD.findall(_LINKED.sub(" ", text).casefold()) if text else []
        if not words:
            continue
        if words[0] not in known or words[-1] not in known:
            waiting.clear()
            continue
        key = f" {' '.join(words)} "
        start = expected if ours.startswith(key, expected) else -1
        if len(key) < _LONG and start + len(key) - 1 not in ends:
            start = -1  # the words go on in our line: "all good" was typed
        elif start < 0 and len(key) >= _LONG:
            start = ours.find(key, expected)
            start = start if start >= 0 else ours.find(key)
        if start < 0:
            waiting.append((at, key))
            continue
        _explain(waiting, ours, start, found, floor=expected if expected <= start else 0)
        expected = start + len(key) - 1
        found[at] = (start, expected)
    return found


def _flat(sent: str) -> tuple[str, set[int]]:
    """Our words with one blank around each, and where our lines end among them."""
    text = [" "]
    ends: set[int] = set()
    length = 0
    for line in sent.splitlines():
        for word in _WORD.findall(_LINKED.sub(" ", line).casefold()):
            text += word, " "
            length += len(word) + 1
        ends.add(length)
    return "".join(text), ends


def _explain(
    waiting: list[tuple[int, str]],
    ours: str,
    end: int,
    found: dict[int, tuple[int, int]],
    *,
    floor: int,
) -> None:
    """Short lines right before a sure one are ours where our text has them there.

    Words before `floor` have been quoted already: who repeats them has typed them.
    """
    while waiting:
        at, key = waiting.pop()
        if not ours.endswith(key, 0, end + 1):
            break
        start = end + 1 - len(key)
        if start < floor:
            break
        found[at] = (start, end)
        end = start
    waiting.clear()


def _runs(lines: Lines, ours: dict[int, tuple[int, int]]) -> list[list[int]]:
    """Our lines grouped where they follow one another in the mail and in our text."""
    runs: list[list[int]] = []
    for at in sorted(ours):
        before = lines.previous_filled(at)
        while before is not None and before not in ours and not _WORD.search(lines.texts[before]):
            before = lines.previous_filled(before)  # a rule, "-- "
        if runs and before == runs[-1][-1] and ours[before][1] <= ours[at][0] + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs
