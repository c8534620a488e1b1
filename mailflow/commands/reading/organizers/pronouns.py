"""`Keep him` and `so no`, behind a sentence that names one item: whom that means."""

import re
from collections.abc import Collection, Sequence

from mailflow.commands.reading.organizers.parts import Part
from mailflow.regex import regex

_HIM = regex(
    r"(?P<start>(?:^|[,;.!]\s*|\b(?:so|and|please|then|just) )(?:don't |do not |never )?"
    r"(?:keep|drop|spare|lapse|end|replace|approve|admit|kick|remove))"
    r" (?:him|her|them|it|this|that)(?: one)?"
    r"(?: out| in| on| too| please| for now| then| now)*"
    r"(?=\s*(?:$|[,;.!]))"
)
_NUMBER = regex(r"(?<![\w.:-])\d{1,3}(?![\w-]|[:.]\d)")


def with_numbers(folded: str, before: str, items: Collection[int]) -> str:
    """The line with the number of its item for a pronoun that an order is about.

    `before` is the sentence before. Where no item or several are named, the pronoun stays.
    """
    return _HIM.sub(lambda match: _named(match, before, items), folded)


_SO = regex(r"^\W*(?:(?:and|but) )?(?:so|hence|therefore|thus|then)\b")


def concludes(folded: str, found: Sequence[Part], before: str, items: Collection[int]) -> bool:
    """`So no.`, behind a sentence that names one item: the verdict is given that number."""
    named = _of(before, items)
    if len(found) != 1 or len(named) != 1 or not _SO.match(folded):
        return False
    part = found[0]
    if part.verdict not in ("ok", "no") or part.first != "V" or part.numbers or not part.bare:
        return False
    part.numbers = frozenset(named)
    return True


def _named(match: re.Match[str], before: str, items: Collection[int]) -> str:
    ahead = match.string[: match.start()]
    named = _of(ahead, items) or _of(before, items)
    if len(named) != 1:
        return match.group()
    return f"{match['start']} {next(iter(named))}"


def _of(folded: str, items: Collection[int]) -> set[int]:
    return {int(found) for found in _NUMBER.findall(folded)} & set(items)
