"""A small alphabet of strokes, so that a badge needs no font: each letter is a path.

Letters stand on y = 6 and reach up to y = 0. What has no letter here is left out; accents are
dropped ("São" reads SAO).
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

HEIGHT = 6.0
GAP = 1.35
SPACE = 2.2

#: Letter: its width and its strokes.
STROKES: dict[str, tuple[float, str]] = {
    "A": (4.4, "M0 6L2.2 0L4.4 6M.8 4H3.6"),
    "B": (3.6, "M0 0V6H2.1A1.6 1.6 0 0 0 2.1 2.8H0M0 0H1.9A1.4 1.4 0 0 1 1.9 2.8"),
    "C": (3.8, "M3.8 1.2A2.4 2.6 0 0 0 0 3A2.4 2.6 0 0 0 3.8 4.8"),
    "D": (3.9, "M0 0V6H1.4A2.5 3 0 0 0 1.4 0Z"),
    "E": (3.2, "M3.2 0H0V6H3.2M0 2.9H2.6"),
    "F": (3.2, "M3.2 0H0V6M0 2.9H2.6"),
    "G": (4, "M3.8 1.2A2.4 2.6 0 0 0 0 3A2.4 2.6 0 0 0 4 4.6V3.2H2.4"),
    "H": (3.8, "M0 0V6M3.8 0V6M0 2.9H3.8"),
    "I": (0, "M0 0V6"),
    "J": (2.6, "M2.6 0V4.4A1.4 1.5 0 0 1 0 4.6"),
    "K": (3.7, "M0 0V6M3.5 0L0 3.6M1.3 2.4L3.7 6"),
    "L": (3, "M0 0V6H3"),
    "M": (4.8, "M0 6V0L2.4 4L4.8 0V6"),
    "N": (3.9, "M0 6V0L3.9 6V0"),
    "O": (4.6, "M2.3 0A2.3 3 0 0 0 2.3 6A2.3 3 0 0 0 2.3 0Z"),
    "P": (3.5, "M0 6V0H1.9A1.6 1.6 0 0 1 1.9 3.3H0"),
    "Q": (4.6, "M2.3 0A2.3 3 0 0 0 2.3 6A2.3 3 0 0 0 2.3 0ZM2.8 4.3L4.6 6.3"),
    "R": (3.6, "M0 6V0H1.9A1.6 1.6 0 0 1 1.9 3.2H0M1.7 3.2L3.6 6"),
    "S": (3.4, "M3.3 1.1A1.7 1.5 0 1 0 1.7 2.9A1.7 1.55 0 1 1 .05 4.8"),
    "T": (4, "M0 0H4M2 0V6"),
    "U": (3.8, "M0 0V4.1A1.9 1.9 0 0 0 3.8 4.1V0"),
    "V": (4.2, "M0 0L2.1 6L4.2 0"),
    "W": (5.8, "M0 0L1.4 6L2.9 1.2L4.4 6L5.8 0"),
    "X": (3.9, "M0 0L3.9 6M3.9 0L0 6"),
    "Y": (4, "M0 0L2 3.1L4 0M2 3.1V6"),
    "Z": (3.6, "M0 0H3.6L0 6H3.6"),
    "0": (3.8, "M1.9 0A1.9 3 0 0 0 1.9 6A1.9 3 0 0 0 1.9 0Z"),
    "1": (1.3, "M0 1.2L1.3 0V6"),
    "2": (3.4, "M.1 1.5A1.65 1.6 0 1 1 2.9 2.7L0 6H3.4"),
    "3": (3.3, "M.1 .8A1.6 1.45 0 1 1 1.5 2.8A1.7 1.6 0 1 1 0 5.1"),
    "4": (3.8, "M2.9 6V0L0 4.2H3.8"),
    "5": (3.3, "M3 0H.5L.2 2.7A1.8 1.75 0 1 1 0 5"),
    "6": (3.5, "M2.7 0L.4 3.2A1.75 1.75 0 1 0 1.75 2.5"),
    "7": (3.4, "M0 0H3.4L1.2 6"),
    "8": (3.4, "M1.7 2.8C-.2 2.8-.2 0 1.7 0S3.6 2.8 1.7 2.8C-.5 2.8-.5 6 1.7 6S3.9 2.8 1.7 2.8"),
    "9": (3.5, "M.8 6L3.1 2.8A1.75 1.75 0 1 0 1.75 3.5"),
    "-": (1.8, "M0 3.1H1.8"),
    "+": (2.6, "M0 3H2.6M1.3 1.7V4.3"),
    "&": (4.2, "M4.2 6L1 2A1.2 1.2 0 1 1 2.6 1.9L.8 3.2A1.6 1.6 0 0 0 1.6 6Q3.4 6 4 3.2"),
    "/": (2.6, "M0 6L2.6 0"),
    ".": (0, "M0 5.9V6"),
    ",": (.4, "M.4 5.6L0 6.9"),
    ":": (0, "M0 1.9V2M0 5.4V5.5"),
    "!": (0, "M0 0V4M0 5.9V6"),
    "?": (3, "M0 1.3A1.5 1.5 0 1 1 1.9 2.8Q1.5 3.1 1.5 4.1M1.5 5.9V6"),
    "'": (0, "M0 0V1.2"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stroke:
    """A letter of a line: its path, and where its middle stands from the line's left end."""

    path: str
    width: float
    middle: float


def written(text: str) -> str:
    """The text in the letters that there are."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).upper()
    plain = plain.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("_", "-")
    return " ".join("".join(c for c in plain if c in STROKES or c.isspace()).split())


def strokes(text: str) -> Iterator[Stroke]:
    """The letters of a line of `written` text."""
    x = 0.0
    for letter in text:
        if letter == " ":
            x += SPACE
            continue
        width, path = STROKES[letter]
        yield Stroke(path, width, x + width / 2)
        x += width + GAP


def length(text: str) -> float:
    """How long a line of `written` text is."""
    ends = [stroke.middle + stroke.width / 2 for stroke in strokes(text)]
    return ends[-1] if ends else 0.0
