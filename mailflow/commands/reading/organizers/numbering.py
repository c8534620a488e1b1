"""Items named by their people or by what they are, as numbers."""

import re
from collections.abc import Iterable, Iterator, Mapping

from mailflow.commands.reading import names
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.naming import spelled
from mailflow.commands.reading.organizers.plainness import plain
from mailflow.commands.reading.words import fold
from mailflow.regex import regex


def numbered(letter: Letter, line: str) -> str:
    """The line folded, people's names as the numbers of their items."""
    context = letter.context
    folded = fold(line).strip()
    for name in names.mentioned(line, context.people):
        address = context.people[name]
        mine = [number for number, what in context.items.items() if address in what.split()]
        fitting = _of_kind(folded, mine, context.items)
        if len(fitting) == 1:
            called = "|".join(_spoken_names(name, context.people))
            folded = re.sub(rf"\b(?:{called})\b(?:'s)?", str(fitting[0]), folded)
    folded = _several(_of_a_kind(_by_kind(folded, context.items), context.items), context.items)
    return plain(spelled(folded, context.items))


def _spoken_names(name: str, known: Iterable[str]) -> Iterator[str]:
    """How somebody may be called: in full, by first name, by a last name that nobody else bears."""
    own = names.parts(name)
    others = {part for other in known if other != name for part in names.parts(other)}
    yield rf"{re.escape(own[0])}(?: {re.escape(own[-1])})?"
    if own[-1] not in others:
        yield re.escape(own[-1])


def _of_kind(folded: str, numbers: list[int], items: Mapping[int, str]) -> list[int]:
    """Of several items of one person the one whose own verb the line uses."""
    if len(numbers) < 2:
        return numbers
    spoken = [
        n for n in numbers if any(word.startswith(items[n].split()[0]) for word in folded.split())
    ]
    return spoken or numbers


_KINDS = {"extension": "extend", "replacement": "replace", "approval": "approve", "lapse": "lapse"}
_KINDS |= {"claim": "claim", "case": "case"}
_KIND = regex(rf"(?<!\bin )\bthe (?P<kind>{'|'.join(_KINDS)})\b(?! of| with| that)")


#: `the approval of 1` is 1.
_KIND_OF = regex(rf"\bthe (?:{'|'.join(_KINDS)}) (?:of|for) (?=\d)")


def _by_kind(folded: str, items: Mapping[int, str]) -> str:
    """`the extension`, where there is one, is its number."""
    return _KIND.sub(lambda match: _the_one(match, items), _KIND_OF.sub("", folded))


def _the_one(match: re.Match[str], items: Mapping[int, str]) -> str:
    numbers = [str(n) for n, what in items.items() if _KINDS[match["kind"]] == what.split()[0]]
    return numbers[0] if len(numbers) == 1 else match[0]


_ALL_OF_KIND = regex(
    r"\b(?:all|both|every)(?: of)?(?: the)? (?P<kind>claims?|approvals?|lapses?|extensions?|"
    r"replacements?|mentors?)\b"
)
_OF_KINDS = {
    "claim": "claim", "approval": "approve", "lapse": "lapse", "extension": "extend",
    "replacement": "replace", "mentor": "mentor",
}  # fmt: skip


def _of_a_kind(folded: str, items: Mapping[int, str]) -> str:
    """`all claims` are the numbers of the claims."""
    match = _ALL_OF_KIND.search(folded)
    if match is None:
        return folded
    kind = _OF_KINDS[match["kind"].rstrip("s")]
    numbers = [str(n) for n, what in items.items() if kind in what.split()]
    return _ALL_OF_KIND.sub(" ".join(numbers) or "none such", folded)


_SEVERAL = regex(
    r"\b(?P<verb>approve|extend|lapse|confirm) (?:both|all)(?: of them)? (?:for|in) "
    r"(?P<track>[\w-]+)"
)


_ALL_OF_TRACK = regex(
    r"\b(?:all|everything)(?: of (?:them|it))? (?:about|for|in|concerning) (?P<track>[\w-]+)"
)


def _of_track(match: re.Match[str], items: Mapping[int, str]) -> str:
    """`everything about deploy` is what concerns that track."""
    numbers = [str(n) for n, what in items.items() if match["track"] in what.split()]
    return " and ".join(numbers) or match[0]


def _several(folded: str, items: Mapping[int, str]) -> str:
    """`approve both for coa` names its items by what they are."""
    folded = _ALL_OF_TRACK.sub(lambda match: _of_track(match, items), folded)
    match = _SEVERAL.search(folded)
    if not match:
        return folded
    verb, track = match["verb"], match["track"]
    numbers = [str(n) for n, what in items.items() if {verb, track} <= set(what.split())]
    return folded[: match.start()] + f"{verb} {' '.join(numbers)}" + folded[match.end() :]
