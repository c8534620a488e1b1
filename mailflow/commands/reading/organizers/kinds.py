"""Items named by what they are, several at once: `approvals`, `the deploy lapses`, `talk: no`.

Only where a verdict stands beside them and nothing narrows them: "the approvals I know" stays.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from mailflow.commands.reading.organizers.counting import COUNTS
from mailflow.regex import regex

_WORDS = {
    "approve": "approvals admissions newcomers newbies joiners applicants applications candidates "
    "freigaben aufnahmen zusagen genehmigungen approbations aprobaciones admisiones altas "
    "aprovacoes approvazioni ammissioni",
    "lapse": "lapses removals dropouts expiries lapsing bajas",
    "extend": "extensions verlangerungen prolongations extensiones prorrogas extensoes estensioni "
    "proroghe",
    "replace": "replacements swaps remplacements reemplazos substituicoes sostituzioni",
    "confirm": "confirmations claims bestatigungen confirmaciones confirmacoes conferme",
    "claim": "claims confirmations",
    "case": "cases",
}
KINDS: Mapping[str, frozenset[str]] = {
    word: frozenset(kind for kind, words in _WORDS.items() if word in words.split())
    for words in _WORDS.values()
    for word in words.split()
}
_ARTICLE = r"(?:(?:the|these|those|die|les|las|los|as|os|le|gli) )?"
_ALL = rf"(?:(?:all|both|every|alle|beide|toutes|todas|tutte)(?: of)? )?{_ARTICLE}"
_THINGS = (
    r"(?:items?|ones?|people|folks?|lot|bunch|guys|decisions?|points?|mentees|leute|punkte|"
    r"sachen|gens|gente)"
)
#: What may follow, so that the kind is meant as such and not some of it.
_THEN = (
    r"(?!\s*[:=–-]\s*#?\d)"  # a heading
    r"(?=\s*(?:$|[^\w\s'])| (?:all|both|are|is|can|could|may|must|should|shall|will|get|go|stay|"
    r"wait|yes|no|not|ok|okay|fine|good|great|too|as well|please|and|but|or|approved|granted|"
    r"rejected|declined|refused|sind|ja|nein|alle|oui|non|si|sim|nao|tak|nie|да|нет)\b)"
)
#: "How many approvals", "no more extensions in May": of others than those listed.
_NOT_THESE = regex(
    r"\b(?:more|many|any|new|other|next|further|future|past|last|most|some|few|of my|the) $"
)
_FEW = rf"(?P<count>{'|'.join(COUNTS)}|\d) "
_LETS_NOBODY = regex(
    r"\b(?:don't|do not|never|please don't) (?:let )?(?:drop|lapse|kick|remove|end|throw out|"
    r"kick out|delete) (?:anybody|anyone|any(?: of (?:them|these|those))?|people|somebody)"
    r"(?: out| lapse| go)?\b|\bno (?:lapses|removals|drops|dropouts)\b"
    r"(?=(?: this (?:week|time|month)| today| please| for now| at all)*\s*(?:$|[,.;!]))|"
    r"\b(?:nobody|no ?one|nobody at all) (?:(?:may|should|must|is to|shall|will) )?"
    r"(?:lapses?|expires?|drops?(?: out)?|goes|be dropped|leaves?|gets dropped|is dropped)\b"
)


def of_kinds(folded: str, whole: str, items: Mapping[int, str]) -> str:
    """The line with numbers for the items of a kind or a track."""
    tracks = _tracks(items)
    folded = _LETS_NOBODY.sub(lambda match: _nobody(match, items), folded)
    by_kind, by_track = _patterns(tuple(sorted(tracks)))
    folded = by_kind.sub(lambda match: _of_kind(match, items), folded)
    if _ONE_OF_KIND.search(folded) and _ANY_KIND.search(whole):
        spoken = {KINDS[found] for found in _ANY_KIND.findall(whole)}
        folded = _ONE_OF_KIND.sub(lambda match: _place(match, spoken, items), folded)
    return by_track.sub(lambda match: _of_track(match, items), folded) if tracks else folded


_KIND = "|".join(sorted(KINDS, key=len, reverse=True))
_ANY_KIND = regex(rf"\b(?:{_KIND})\b")


@lru_cache(maxsize=64)
def _patterns(tracks: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    track = "|".join(map(re.escape, sorted(tracks, key=len, reverse=True))) or "(?!)"
    by_kind = (
        rf"\b{_ALL}(?:{_FEW})?(?:(?P<track>{track}) )?(?P<kind>{_KIND})\b"
        rf"(?: (?:for|in|of) (?:the )?(?P<of>{track})\b)?{_THEN}"
    )
    by_track = (
        rf"\b{_ALL}(?:{_FEW})?(?P<track>{track}) {_THINGS}\b{_THEN}|"
        rf"\b(?:those|the ones|the people|people|everyone|everybody|whoever is|anyone) "
        rf"(?:in|for|from|on|of) (?:the )?(?P<of>{track})\b|"
        rf"(?:^|(?<=[,;.!?] )|(?<=\band ))(?:the )?(?P<alone>{track})(?=\s?[:=](?!\s*#?\d)|"
        rf"(?: all| both)? (?:yes|no|ok|fine|good|ja|nein|oui|non|si|sim|nao|да|нет|tak|nie)\b)"
    )
    return re.compile(by_kind), re.compile(by_track)


def _tracks(items: Mapping[int, str]) -> set[str]:
    return {
        words[-1]
        for what in items.values()
        if len(words := what.split()) > _TWO and "@" not in words[-1]
    }


_TWO = 2


def _nobody(match: re.Match[str], items: Mapping[int, str]) -> str:
    """`nobody lapses` refuses every lapse."""
    numbers = [number for number, what in items.items() if what.startswith("lapse")]
    return f"no to {_said(numbers)}" if numbers else match.group()


def _of_kind(match: re.Match[str], items: Mapping[int, str]) -> str:
    if _NOT_THESE.search(match.string[max(0, match.start() - 12) : match.start()]):
        return match.group()
    kinds, track = KINDS[match["kind"]], match["track"] or match["of"]
    return _counted(
        match,
        [
            number
            for number, what in items.items()
            if what.split()[0] in kinds and (track is None or track in what.split())
        ],
    )


def _of_track(match: re.Match[str], items: Mapping[int, str]) -> str:
    track = match["track"] or match["of"] or match["alone"]
    return _counted(match, [number for number, what in items.items() if track in what.split()[1:]])


def _counted(match: re.Match[str], numbers: list[int]) -> str:
    """The numbers, if as many as said: `both lapses` of three are not these."""
    said = match["count"]
    count = COUNTS.get(said, 0) or int(said) if said else len(numbers)
    both = match.group().startswith(("both", "beide")) and len(numbers) != _TWO
    return _said(numbers) if numbers and count == len(numbers) and not both else match.group()


#: "The third one" of the approvals is no item 3.
_ONE_OF_KIND = regex(r"\bthe (?P<place>first|second|third|fourth|fifth|last) one\b")
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}


def _place(match: re.Match[str], kinds: set[frozenset[str]], items: Mapping[int, str]) -> str:
    of = [n for n, what in items.items() if any(what.split()[0] in kind for kind in kinds)]
    place = _PLACES[match["place"]]
    return str(of[place]) if len(kinds) == 1 and place < len(of) and of else "that one"


def _said(numbers: list[int]) -> str:
    return " and ".join(map(str, numbers))


_NOUN = regex(
    rf"\b({'|'.join(sorted(KINDS, key=len, reverse=True))})\b|"
    r"\b(?:the|this|that|her|his|an) (approval|lapse|extension|replacement|claim|confirmation|"
    r"case)\b"
)


def kinds_left(folded: str, items: Mapping[int, str]) -> Iterator[int]:
    """Items of kinds that the line names and nobody understood."""
    named = {
        kind
        for found in _NOUN.findall(folded)
        for word in found
        if word
        for kind in KINDS.get(word) or KINDS[f"{word}s"]
    }
    yield from (number for number, what in items.items() if what.split()[0] in named)
