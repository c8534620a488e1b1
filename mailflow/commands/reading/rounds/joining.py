"""Names that stand together: `Ana, Bo and 3` is one mark, and `1 Ana` too."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.marks import JOINERS, PEOPLE, Mark
from mailflow.commands.reading.rounds.text import Token

_STOPS = listed(", ; : . ! ? ( ) | - – — =")
_THE = listed("the die der das den el la le il lo o a de het")
_WIDE_JOINERS = listed("# さんと と 和 跟 与 、")


def joined(
    marks: Sequence[Mark], tokens: Sequence[Token], tells: Callable[[Sequence[Token]], bool]
) -> list[Mark]:
    """`Ana, Bo and 3` is one mark; `1 Ana` too. What disagrees side by side is nobody.

    In "no news of Ana, Bo is stuck" the comma parts them: there is something to tell on both sides.
    """
    groups: list[Mark] = []
    lists: list[list[Mark]] = []
    for mark in marks:
        last = groups[-1] if groups else None
        between = [token.folded for token in tokens[last.end : mark.start]] if last else []
        apart = last is None or last.kind not in PEOPLE or mark.kind not in PEOPLE
        if last is None or apart or (not between and _goes_on(last, mark, tokens)):
            lists.append([mark])
        elif not between and last.kind == "number" and mark.kind != "number":
            lines = last.lines if set(mark.lines) <= set(last.lines) else (0,)
            groups[-1] = lists[-1][-1] = Mark(lines, last.start, mark.end, "named")
            continue
        elif (
            between
            and last.lines == mark.lines
            and all(word in (".", ")", "(", ":", "|", "-", "]") for word in between)
        ):
            groups[-1] = lists[-1][-1] = Mark(last.lines, last.start, mark.end, last.kind)
            continue
        elif _joins(between) and (between or last.kind == mark.kind):
            lists[-1].append(mark)
        else:
            lists.append([mark])
        groups.append(mark)
    found: list[Mark] = []
    for place, members in enumerate(lists):
        begin = lists[place - 1][-1].end if place else 0
        end = lists[place + 1][0].start if place + 1 < len(lists) else len(tokens)
        lead = _clause_before(tokens, begin, members[0].start)
        of_another = (
            begin and lead and lead[0] == tokens[begin] and (lists[place - 1][-1].kind in PEOPLE)
        )
        cut = (
            len(members) > 1
            and lead
            and not of_another
            and tokens[members[-1].end - 1].folded != "."  # "good are 2 and 3. Quiet is 1."
            and (tells(lead) and tells(_clause_after(tokens, members[-1].end, end)))
        )
        seam = _seam(members, tokens) if cut else 0
        for piece in (members[:seam], members[seam:]):
            if piece:
                lines = tuple(dict.fromkeys(line for member in piece for line in member.lines))
                found.append(replace(piece[0], lines=lines, end=piece[-1].end))
    return found


def _goes_on(last: Mark, mark: Mark, tokens: Sequence[Token]) -> bool:
    """`mixed up 1 and 2: Ana is good`: no line of a list, but what comes next."""
    several = last.kind == "number" and last.start and tokens[last.start - 1].folded in JOINERS
    return bool(several) and tokens[last.end - 1].folded == ":" and mark.kind == "named"


def _joins(between: Sequence[str]) -> bool:
    """Nothing but an `and`, or an `and the`; `Davi well, Yasmin well` are two."""
    if between[:1] and between[0] == "well":
        return False
    words = between[:-1] if len(between) > 1 and between[-1] in _THE else between
    return all(word in JOINERS or word in _WIDE_JOINERS for word in words)


def _seam(members: Sequence[Mark], tokens: Sequence[Token]) -> int:
    """Where a list falls apart: at its last comma, else at its last `and`."""
    commas = [
        place
        for place in range(1, len(members))
        if [t.folded for t in tokens[members[place - 1].end : members[place].start]] == [","]
    ]
    return commas[-1] if commas else len(members) - 1


def _clause_before(tokens: Sequence[Token], begin: int, end: int) -> Sequence[Token]:
    place = end
    while place > begin and tokens[place - 1].folded not in _STOPS:
        place -= 1
    return tokens[place:end]


def _clause_after(tokens: Sequence[Token], begin: int, end: int) -> Sequence[Token]:
    place = begin
    while place < end and tokens[place].folded not in _STOPS:
        place += 1
    return tokens[begin:place]
