"""Words as they are compared: folded, split into sentences and clauses, with room for one slip.

Everything here is linear in the length of the text.
"""

import re
import unicodedata
from collections.abc import Iterable

from mailflow.regex import regex

#: Where the digits of other scripts begin: full-width, Arabic, Persian, Devanagari, Bengali, Thai.
_ZEROS = (0xFF10, 0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50)


def _plain_letters() -> dict[int, str]:
    """Latin letters without their marks; other scripts keep theirs, where a mark is a letter."""
    table = {
        ord(mark): plain
        for marks, plain in (
            ("‘’‚‛ʼ´`＇", "'"),
            ("“”„‟«»", '"'),
            ("‐‑‒–—―−－", "-"),
            ("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " "),
            ("\u200b\u200c\u2060\ufeff\u00ad\ufe0f", ""),
            ("¿¡", " "),
            ("ß", "ss"),
            ("øØ", "o"),
            ("łŁ", "l"),
            ("đĐ", "d"),
            ("ı", "i"),
            ("æÆ", "ae"),
            ("œŒ", "oe"),
            ("〜～", "~"),
            ("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652", ""),  # Arabic vowels
            ("，、،", ","),
            ("；؛", ";"),
            ("：", ":"),
            ("（", "("),
            ("）", ")"),
            ("！", "!"),
            ("？؟", "?"),
            ("。", ". "),
        )
        for mark in marks
    }
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and base.isalpha():
            table.setdefault(code, base.lower())
    for zero in _ZEROS:
        table.update({zero + digit: str(digit) for digit in range(10)})
    return table


_PLAIN = _plain_letters()
#: A letter or a number; the vowels of Hindi are marks.
_LETTER = r"(?:[^\W_]|[\u0900-\u0903\u093a-\u094f\u0962\u0963])"
_WORD = regex(r"[^\W_]+(?:['-][^\W_]+)*|[^\w\s]")
_WORD_OF_ANY_SCRIPT = regex(rf"{_LETTER}+(?:['-]{_LETTER}+)*|[^\w\s]")
_HINDI = regex(r"[\u0900-\u0963]")
_ARABIC = regex(r"[\u0621-\u064a]")
#: `ولم`, `بالمشاركة`, `للمشاركة`: an and, an in and a to, written with the word behind them.
_JOINED = regex(r"(?<!\w)(?:و(?!احد)(?=[\u0621-\u064a]{2,})|[بكف](?=ال[\u0621-\u064a]{3,}))")
_TO_THE = regex(r"(?<!\w)لل(?=[\u0621-\u064a]{3,})")
#: Not `ooo`, which is out of office.
_DRAWN_OUT = regex(r"(?<=[^\W\d_])([^\W\d_])\1{2,}")
_SENTENCE_END = regex(
    r"(?<=[!?…？！؟।۔])\s*(?=[^\s!?…？！؟।۔)\"'.])|(?<=[α-ωά-ώ];)\s+|(?<=[^\W\d_]\.)\s+|"
    r"(?<=[\"')\]]\.)\s+|"
    r"(?<=\d\.)\s+(?=[A-ZÀ-ÖØ-ÞА-Я])(?!(?:J[aä]n|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|"
    r"De[zc])[a-zäé]*\b)|(?<=\.\.)\s+|(?<=。)|\n+"
)
_ABBREVIATION = regex(
    r"(?:^|[\s(])(?:e\.g|i\.e|etc|approx|art|no|nr|mr|mrs|ms|dr|prof|st|z\.b|d\.h|bzw|ca|"
    r"vs|jan|feb|"
    r"mar|apr|jun|jul|aug|sept?|oct|nov|dec|dez|okt)\.$",
    re.IGNORECASE,
)
#: German weekdays; "whatever I do. I would …" has none.
_WEEKDAY = regex(r"(?:^|[\s(])(?:mo|di|mi|do|fr|sa|so)\.$", re.IGNORECASE)
_CLAUSE_END = regex(
    r"\s*[;,،؛]\s+|[，،؛、](?=[^\d\s])|,(?=[^\d\s])|\s+-+\s+|\s*-{2,}\s*|\s*[()]\s*|:\s+"
    r"|\s+(?=(?:but|however|although|though|aber|pero|mais(?!\s+(?:uma?|dois|duas|tr[eê]s|"
    r"algu[eé]m|"
    r"ningu[eé]m|gente|pessoas?|vagas?|e-?mails?|mensage\w+|tempo|nada|tarde|cedo|\d)\b)|"
    r"mas(?!\s+(?:por favor|gente|personas?|tarde|correos|mails|tiempo|adelante)\b)|"
    r"però|but|doch|sondern|но|ale|maar|men|lekin)\s)"
    r"|(?<!\bme)(?<!\bich)(?<!\bmoi)\s+(?=(?:and|und|et|y|e|и)\s+(?:i|i'm|i'd|i'll|i've|please|"
    r"can|could|would|then|"
    r"now|my|we|she|he|they|"
    r"it|the|also|fewer|less|move|pause|leave|stop|ich|bitte|je|yo|eu|я|tell)\b)",
    re.IGNORECASE,
)


def listed(block: str) -> frozenset[str]:
    """The words of a block, as a set."""
    return frozenset(block.split())


def fold(text: str) -> str:
    """Case, marks, quotes and dashes out of the way: `Sí, café` is `si, cafe`."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).translate(_PLAIN).casefold()


def tokens(folded: str) -> tuple[str, ...]:
    """Words, and punctuation as tokens of its own: `1. I'm in!` is `1 . i'm in !`.

    Letters that are drawn out for joy are one: `plsss` is `pls`.
    """
    if not folded.isascii() and _ARABIC.search(folded):
        folded = _TO_THE.sub("ل ال", _JOINED.sub(r"\g<0> ", folded))
    word = _WORD_OF_ANY_SCRIPT if not folded.isascii() and _HINDI.search(folded) else _WORD
    return tuple(word.findall(_DRAWN_OUT.sub(r"\1", folded)))


def sentences(text: str) -> tuple[str, ...]:
    """Sentences with their final mark. A date (`26.7. three weeks`) or `No. 3` ends none."""
    found: list[str] = []
    for part in _SENTENCE_END.split(text):
        piece = part.strip()
        if not piece:
            continue
        if found and _is_cut_short(found[-1], piece):
            found[-1] += " " + piece
        else:
            found.append(piece)
    return tuple(found)


def _is_cut_short(before: str, after: str) -> bool:
    """True if the full stop ends no sentence but a word: `approx. 3`, `Do. 14.8.`"""
    if _WEEKDAY.search(before):
        return not after[0].isupper()
    return bool(_ABBREVIATION.search(before)) and not _is_a_no(before, after)


def _is_a_no(before: str, after: str) -> bool:
    """True for "So no. The rest yes": a number's sign has a number behind it."""
    return before[-3:].lower() == "no." and not (after[0].isdecimal() or after[0] == "#")


def clauses(sentence: str) -> tuple[str, ...]:
    """The parts of a sentence that can be meant differently: `not deploy, but talk` has two."""
    return tuple(part.strip() for part in _CLAUSE_END.split(sentence) if part and part.strip())


def near(one: str, other: str) -> bool:
    """True if at most one slip (a letter more, less, other, or two swapped) is between them."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        start += 1
    one, other = one[start:], other[start:]
    if len(one) == len(other):
        swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
        return one[1:] == other[1:] or swapped
    return one[1:] == other or one == other[1:]


def nearest(word: str, known: Iterable[str], least: int = 4) -> str | None:
    """The one known word that `word` is, or is a slip away from. Short words allow no slip."""
    known = tuple(known)
    if word in known:
        return word
    if len(word) < least:
        return None
    close = [name for name in known if len(name) >= least and near(word, name)]
    return close[0] if len(close) == 1 else None
