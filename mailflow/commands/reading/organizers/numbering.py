"""Items named by their people or by what they are, as numbers."""

import re
from collections.abc import Iterable, Iterator, Mapping

from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.counting import without_counts, without_things
from mailflow.commands.reading.organizers.kinds import of_kinds
from mailflow.commands.reading.organizers.naming import spelled
from mailflow.commands.reading.organizers.plainness import plain, with_signs
from mailflow.commands.reading.organizers.shorthand import spelled_out
from mailflow.commands.reading.organizers.verdict_words import COMING
from mailflow.regex import regex


def numbered(letter: Letter, line: str) -> str:
    """The line folded, people's names as the numbers of their items."""
    items = letter.context.items
    known = {**_by_address(items, letter.context.people, line), **letter.context.people}
    folded = _IS_IN.sub(" is ", spelled_out(fold(_A_TO.sub(" to ", line)).strip()))
    folded = with_signs(
        without_things(folded), {part for name in known for part in names.parts(name)}
    )
    for called in _called(line, known):
        folded = _with_their_numbers(folded, called, known, letter)
    folded = of_kinds(without_counts(folded, letter.folded, items), letter.folded, items)
    folded = _several(_of_a_kind(_by_kind(folded, items), items), items)
    return plain(spelled(_cases(folded, items), letter.folded, items))


#: The French `1 à 3`, which without its accent is a Czech `1 and 3`.
_A_TO = regex(r"(?<=\d) ?[àÀ] ?(?=\d)")


def _called(line: str, known: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """The people named, together those whom one word may mean."""
    by_place: dict[int, list[str]] = {}
    for name, place in names.mentioned(line, known).items():
        by_place.setdefault(place, []).append(name)
    yield from map(tuple, by_place.values())


def _with_their_numbers(
    folded: str, called: tuple[str, ...], known: Mapping[str, str], letter: Letter
) -> str:
    """The line with a number for a name; where one name is several people's, it stays."""
    items = letter.context.items
    of = {name: _items_of(known[name], items) for name in called}
    if len([name for name in called if of[name]]) < _SEVERAL_PEOPLE:
        for name in called:
            fitting = _of_kind(folded, of[name], items)
            if len(fitting) == 1:
                folded = _with_number(
                    folded, "|".join(_spoken_names(name, known)), fitting[0], items
                )
        return folded
    for name in called:
        own = names.parts(name)
        if len(of[name]) == 1 and len(own) > 1:
            full = rf"{re.escape(own[0])} {re.escape(own[-1])}"
            folded = _with_number(folded, full, of[name][0], items)
    shared = re.escape(names.parts(called[0])[0])
    numbers = [number for name in called for number in of[name]]
    return _told_apart(folded, shared, numbers, items)


_SEVERAL_PEOPLE = 2


def _items_of(address: str, items: Mapping[int, str]) -> list[int]:
    return [number for number, what in items.items() if address in what.split()]


def _with_number(folded: str, spoken: str, number: int, items: Mapping[int, str]) -> str:
    called = rf"\b(?:{spoken})\b"
    if items[number].startswith(("lapse", "replace")):
        folded = re.sub(rf"{called}(?:'?s)?{_WELL}", f"{number} is around", folded)
        folded = re.sub(rf"{_LET_COME}(?={called})", "❓ ", folded)
    return re.sub(rf"{called}(?:'s)?", str(number), folded)


#: "Approve Bo", where we propose that he goes: him, or that?
_LET_COME = r"\b(?:approve|admit|accept|let in|take in|enroll?|green ?light) "


def _told_apart(folded: str, name: str, numbers: list[int], items: Mapping[int, str]) -> str:
    """Two of one name by their tracks, and the other one: `the Ana for talk`, `the other Ana`."""
    for number in numbers:
        tracks = [word for word in items[number].split()[1:] if "@" not in word]
        alone = all(sum(track in items[n].split() for n in numbers) == 1 for track in tracks)
        if tracks and alone:
            track = re.escape(tracks[0])
            folded = re.sub(
                rf"\b{name}(?:'s)? (?:[\w']+ ){{0,3}}{track}\b|\b{track} {name}\b",
                str(number),
                folded,
            )
    said = [n for n in numbers if re.search(rf"(?<![\w.-]){n}(?![\w-])", folded)]
    left = [n for n in numbers if n not in said]
    one = str(left[0]) if said and len(left) == 1 else name
    return re.sub(rf"\bother {name}\b", one, folded)


#: "Ruth's in": no name that is spoken to, as in "Ruth's replacement".
_IS_IN = regex(r"'s (?=(?:in|out|gone)\b)")


def _by_address(items: Mapping[int, str], people: Mapping[str, str], line: str) -> dict[str, str]:
    """Whom an item names by address alone: `farid@x.test` is called Farid, `gus@x.test` Gus."""
    named = {word for what in items.values() for word in what.split() if "@" in word}
    local = {address: address.partition("@")[0] for address in named - set(people.values())}
    return {
        name: address
        for address, name in local.items()
        if name.isalpha() and (len(name) > _SHORT or _is_a_name(name, line))
    }


_SHORT = 3
_WORDS = listed("may will see ask no ok it he so is in on all but not yes who she the for how why")


def _is_a_name(short: str, line: str) -> bool:
    """True if so short a word is written as a name."""
    return short not in _WORDS and short.capitalize() in re.findall(r"[^\W\d_]+", line)


_TAKEN = (
    r"(?:(?:\b(?:i'll|i will|i|i'd|let me) (?:take|do|handle|have|own) (?:case )?#?{n}\b"
    r"(?=\W*$|\s*[,.;!]| please\b| and\b))"
    r"|\b(?:give|hand|pass|assign) (?:case )?#?{n}\b(?= (?:over )?to me\b)"
    r"|(?:^|(?<=[,;.] )|(?<=\band ))(?:case )?#?{n}\b(?=\s*[:,-]?\s*"
    r"(?:(?:is |goes )?(?:mine|for me|to me)\b|(?:i'll|i will) (?:take|do|handle|have)\b)))"
)


def _cases(folded: str, items: Mapping[int, str]) -> str:
    """`7 is mine`, where 7 is a case's number and no item's, is that item."""
    for number, what in items.items():
        kind, *rest = what.split()
        if kind != "case" or not rest or not rest[0].isdecimal() or int(rest[0]) in items:
            continue
        folded = _as_item(folded, rest[0], number)
    return folded


def _as_item(folded: str, case: str, number: int) -> str:
    said, own = regex(_TAKEN.format(n=case)), regex(rf"(?:case )?#?{case}\b")
    return said.sub(lambda match: own.sub(str(number), match.group()), folded)


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
    if _IN_OR_OUT.search(folded):
        return [n for n in numbers if items[n].split()[0] in COMING["in"]]
    spoken = [
        n for n in numbers if any(word.startswith(items[n].split()[0]) for word in folded.split())
    ]
    return spoken or numbers


#: "Sam's fine", of somebody who was to go, is news of Sam, and no yes to that.
_WELL = (
    r" (?:is )?(?:still |really |doing )*(?:fine|good|great|well|alright|alive|active|here|there)"
    r"(?=\s*(?:$|[,.;!]|and\b|so\b))"
)
_IN_OR_OUT = regex(r"\b(?:in|out|gone)(?=\s*(?:$|[,.;!]))")
_KINDS = {"extension": "extend", "replacement": "replace", "approval": "approve", "lapse": "lapse"}
_KINDS |= {"claim": "claim", "case": "case"}
_KIND = regex(rf"(?<!\bin )\bthe (?P<kind>{'|'.join(_KINDS)})\b(?! of| with| that)")


#: `the approval of 1` is 1.
_KIND_OF = regex(rf"\bthe (?:{'|'.join(_KINDS)}) (?:of|for) (?=\d)")

#: `no lapse for 2`, `stop the lapse of 2`: what we propose is not done.
_NOT_DONE = regex(
    rf"\b(?:no|stop|cancel|call off|halt|prevent|withdraw|against|not) (?:the |any |her |his )?"
    rf"(?P<kind>{'|'.join(_KINDS)}|removal|dropping) (?:of|for|on|"
    rf"with) (?:the )?(?P<n>\d{{1,3}})\b|"
    rf"\b(?:stop|cancel|call off|halt|prevent|withdraw|no) (?P<m>\d{{1,3}})(?:'s)? "
    rf"(?P<of>{'|'.join(_KINDS)}|removal)\b"
)

#: `Sam's replacement` is the item that proposes it.
_OF_ITS_KIND = regex(rf"\b(?P<n>\d{{1,3}}) (?P<kind>{'|'.join(_KINDS)})\b")


def _its_own(match: re.Match[str], items: Mapping[int, str]) -> str:
    what = items.get(int(match["n"]), "")
    return match["n"] if what.startswith(_KINDS[match["kind"]]) else match.group()


def _by_kind(folded: str, items: Mapping[int, str]) -> str:
    """`the extension`, where there is one, is its number."""
    folded = _NOT_DONE.sub(lambda match: _not_done(match, items), folded)
    folded = _OF_ITS_KIND.sub(lambda match: _its_own(match, items), _KIND_OF.sub("", folded))
    return _KIND.sub(lambda match: _the_one(match, items), folded)


def _not_done(match: re.Match[str], items: Mapping[int, str]) -> str:
    number, kind = match["n"] or match["m"], match["kind"] or match["of"]
    meant = _KINDS.get(kind, "lapse")
    fits = items.get(int(number), "").startswith(meant)
    return f"no to {number}" if fits else f"❓ {number}"


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


_TWO = 2


def _of_a_kind(folded: str, items: Mapping[int, str]) -> str:
    """`all claims` are the numbers of the claims."""
    match = _ALL_OF_KIND.search(folded)
    if match is None:
        return folded
    kind = _OF_KINDS[match["kind"].rstrip("s")]
    numbers = [str(n) for n, what in items.items() if kind in what.split()]
    if match.group().startswith("both") and len(numbers) != _TWO:
        return folded
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
