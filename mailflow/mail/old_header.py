"""The header that a client writes over an old message: "From: … Sent: … To: … Subject: …". Pure."""

from mailflow.regex import regex

from .line import Lines
from .shapes import ADDRESS, DATE, LONGEST, TIME
from .vocabulary import LABELS

_MARKS = "\u0300-\u036f\u0900-\u097f\u0e00-\u0e7f"  # stand above letters, and are none to `re`
_LABEL = regex(
    rf"[ \t>]{{0,6}}[*_]{{0,2}}([^\W\d_](?:[\w .'’/{_MARKS}-]{{0,26}}))[*_]{{0,2}}"
    r"\s?[:：][*_]{0,2}(.*)"
)
_ROW = regex(r"\| ?([^\W\d_]\w{0,12}) ?\| ?([^|]+)\|")  # a table's, in the text of a page
_LONGEST_LABEL = 48  # with what may stand around it
_LONGEST_VALUE = 120  # characters that are looked at for a day
_LONGEST_WORD = 16  # of a label that stands alone
_MOST_LINES = 24  # of a header block that are looked at


def label(text: str) -> tuple[str, str] | None:
    """(word, value) of a line such as "*From:* Ann <ann@example.org>"."""
    if ":" in (head := text[:_LONGEST_LABEL]) or "：" in head:
        found = _LABEL.match(text[:LONGEST])
    else:
        found = _ROW.fullmatch(text) if text[:1] == "|" and len(text) < LONGEST else None
    return (found[1].strip().casefold(), found[2].strip()) if found else None


class OldHeaders:
    """The header blocks in a text; what each line's label means is looked up once."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._labels = [label(text) for text in lines.texts]
        self._kinds = [
            LABELS.get(found[0].replace(" ", ""), "") if found else "" for found in self._labels
        ]
        self._stacked = _stacked(lines)

    def end(self, start: int) -> int:
        """The end of an old message's header that starts here, 0 if none does."""
        if self._stacked and start == self._stacked[0]:
            return self._stacked[1]
        found = self._labels[start]
        if found is None:
            return 0
        kind = self._kinds[start]
        if not kind:
            return self._unknown(start) if ADDRESS.search(found[1]) else 0
        if kind != "from" and start and self._kinds[start - 1]:
            return 0  # the block that this line belongs to has been looked at
        return self._known(start)

    def bare(self, start: int) -> bool:
        """Whether a header without colons follows: "Von Ann", "An Bo", each on a line."""
        kinds: list[str] = []
        for text in self._lines.texts[start : start + 5]:
            words = text[:LONGEST].casefold().split(" ", 1)
            if len(words) == 2 and (kind := LABELS.get(words[0])):
                kinds.append(kind)
        return kinds[:2] == ["from", "to"]

    def _unknown(self, start: int) -> int:
        """One in a language that we do not know: several labels, with date and time.

        The first one names somebody's address; forms that people fill in are not like that.
        """
        lines, end = self._lines, start
        while end < len(lines) and lines.typed(end) and self._labels[end]:
            end += 1
            if end - start == _MOST_LINES:
                break
        if end - start < 4:
            return 0
        text = " ".join(line[:_LONGEST_VALUE] for line in lines.texts[start:end])
        return end if TIME.search(text) and DATE.search(text) else 0

    def _known(self, start: int) -> int:
        """One that begins with a word such as "From"."""
        lines = self._lines
        kinds: set[str] = set()
        wraps = 0
        end = start
        said: list[int] = []  # lines that tell of a person or a day
        for at in range(start, min(len(lines), start + _MOST_LINES)):
            text = lines.texts[at]
            if text and not lines.typed(at):
                break
            if kind := self._kinds[at]:
                kinds.add(kind)
                wraps = 0
                end = at + 1
            elif not text:
                following = lines.next_filled(at)
                if len(kinds) > 1 and not (following is not None and self._kinds[following]):
                    break
                continue
            else:
                wraps += 1  # a wrapped value, or a label such as "Importance"
                if wraps > 2:
                    break
            if wraps < 2:
                said.append(at)
        return end if _may_convince(kinds) and self._convinces(kinds, said) else 0

    def _convinces(self, kinds: set[str], said: list[int]) -> bool:
        """Whether such lines are a message's header and not a filled-in form."""
        texts = [self._lines.texts[at][:LONGEST] for at in said]
        address = any(map(ADDRESS.search, texts))
        date = any(map(DATE.search, texts))
        if {"from", "subject"} <= kinds and (address or (date and "date" in kinds)):
            return True
        if "from" in kinds and address and (date or "to" in kinds):
            return True
        time = any(map(TIME.search, texts))
        return {"date", "to"} <= kinds and date and time and (address or "from" in kinds)


def _may_convince(kinds: set[str]) -> bool:
    """Whether these labels are enough, whatever they say."""
    return len(kinds) >= 2 and ("from" in kinds or {"date", "to"} <= kinds)


def _stacked(lines: Lines) -> tuple[int, int] | None:
    """(start, end) of a header of Notes': who, when, then "To" and "Subject" above their values."""
    filled, texts = lines.filled(), lines.texts
    short = [at for at in filled if len(texts[at]) <= _LONGEST_WORD]
    if len(short) < 2:
        return None
    alone = {LABELS.get(texts[at].casefold(), ""): at for at in reversed(short)}
    if "to" not in alone or "subject" not in alone or not 0 < alone["subject"] - alone["to"] < 10:
        return None
    above = [at for at in filled if alone["to"] - 10 < at < alone["to"]]
    named = [at for at in above if "@" in lines.texts[at] and len(lines.texts[at]) < LONGEST]
    if not named:
        return None
    told = [lines.texts[at][:_LONGEST_VALUE] for at in above if at >= named[0]]
    dated = any(DATE.search(text) and TIME.search(text) for text in told)
    value = lines.next_filled(alone["subject"] + 1)
    return (named[0], (value or alone["subject"]) + 1) if dated else None
