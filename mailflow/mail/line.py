"""The lines of a mail's text, each with what it is. Pure."""

from bisect import bisect_left
from enum import Enum, auto

from mailflow.regex import regex


class Kind(Enum):
    """What a line of a mail is. A blank line is whatever surrounds it, and counted typed."""

    TYPED = auto()  # by the sender, in this message
    QUOTE = auto()  # of an older message, and marked so, line by line
    OLD = auto()  # of an older message, below its header or attribution
    INTRODUCTION = auto()  # attribution, header block or banner of an older message
    SIGNATURE = auto()  # of the sender or of the sender's device
    FOOTER = auto()  # of a server or a list; also its banner on top


_INVISIBLE = regex("[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]")
_BLANKS = {0xA0: " ", 0x202F: " ", 0x2007: " "}


_SHORTENED = regex(
    r"[ \t]*(?:\[\W{0,9}\]|[\[(<*]{0,2}(?:\.{2,6}|…|snip\w*|cut|schnipp|coupé)[\])>*]{0,2})"
)

_MOST = 6_000  # lines of a text that are judged


def _bounded(lines: list[str]) -> list[str]:
    """The lines at both ends: people write above and below a digest, not in its middle."""
    half = _MOST // 2
    return lines if len(lines) <= _MOST else [*lines[:half], *lines[-half:]]


class Lines:
    """A text's lines and their kinds; the kinds are filled in step by step."""

    __slots__ = ("_filled", "kept", "kinds", "shown", "texts")

    def __init__(self, text: str) -> None:
        self.shown = [line.rstrip() for line in _bounded(text.split("\n"))]  # as written
        # What is judged: without marks of direction and width, which clients put into dates.
        self.texts = self.shown
        if not text.isascii():
            bare = _INVISIBLE.sub("", "\n".join(self.shown).translate(_BLANKS))
            self.texts = [line.rstrip() for line in bare.split("\n")]
        self.kinds = [Kind.TYPED] * len(self.texts)
        self.kept: dict[int, str] = {}  # what was typed on a line that a client went on with
        self._filled = [at for at, line in enumerate(self.texts) if line]

    def __len__(self) -> int:
        return len(self.texts)

    def filled(self) -> list[int]:
        """The lines that are not blank."""
        return self._filled

    def next_filled(self, at: int) -> int | None:
        """The first line from here on that is not blank."""
        index = bisect_left(self._filled, at)
        return self._filled[index] if index < len(self._filled) else None

    def previous_filled(self, at: int) -> int | None:
        """The last line before this one that is not blank."""
        index = bisect_left(self._filled, at) - 1
        return self._filled[index] if index >= 0 else None

    def before_quote(self, at: int) -> bool:
        """Whether the next thing after a few blank lines is a marked quote, perhaps shortened."""
        following = self.next_filled(at)
        if following is not None and _SHORTENED.fullmatch(self.texts[following]):
            following = self.next_filled(following + 1)
        return following is not None and self.kinds[following] is Kind.QUOTE

    def typed(self, at: int) -> bool:
        """Whether this line holds typed text."""
        return bool(self.texts[at]) and self.kinds[at] is Kind.TYPED

    def segments(self) -> list[list[int]]:
        """The runs of typed lines between other things, blank lines left out."""
        found: list[list[int]] = []
        open_run = False
        for at in self._filled:
            if self.kinds[at] is not Kind.TYPED:
                open_run = False
            elif open_run:
                found[-1].append(at)
            else:
                found.append([at])
                open_run = True
        return found

    def set(self, at: list[int] | range, kind: Kind) -> None:
        """Give typed lines among these their kind."""
        for index in at:
            if self.kinds[index] is Kind.TYPED:
                self.kinds[index] = kind
