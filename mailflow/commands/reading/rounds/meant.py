"""Which of the marks in a sentence really mean somebody, and who `both` or `except Bo` is."""

from collections.abc import Sequence
from dataclasses import replace

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.marks import Mark
from mailflow.commands.reading.rounds.pronouns import BREAKS, BUT, FILLERS, PREPOSITIONS
from mailflow.commands.reading.rounds.text import Token
from mailflow.commands.reading.rounds.vocabulary import is_sign

_NOT_ALL = listed("i that the this day week time in right along my your i'm i've about we you can")
_PEOPLE = ("named", "number", "excepted")
_OTHERS = ("named", "number", "other", "both", "rest", "all")
_OTHERWISE = listed("otherwise sonst sinon")
_LIKE = listed("like as than after above at wie comme como jako")
_ANOTHER = listed("other another different andere anderen autre otro otra outro outra altro altra")
_WITH = [[her, preposition] for her in ("him", "her", "them") for preposition in ("with", "to")]
_NOT_QUITE = listed("nearly almost practically virtually fast presque casi quase bijna prawie")
_NO_REST = listed("hand day side way thing week night problem question")
_BUT_NAME = listed("but mais aber pero mas ma но ale maar")


def meant(
    marks: Sequence[Mark],
    tokens: Sequence[Token],
    lines: Sequence[int],
    recent: Sequence[tuple[int, ...]],
    *,
    of_one: bool,
) -> list[Mark]:
    """Without `all` in "after all", `the rest` in "more on the rest"; `both` with its lines.

    `recent` are the lines spoken of before; `of_one` is true where the text is about one line.
    """
    marks = _exceptions(marks, tokens)
    kept: list[Mark] = []
    for mark in marks:
        if mark.kind == "both" and _of_the_rest(mark, marks, tokens):
            continue
        if mark.kind == "both" and _before_names(mark, marks, tokens):
            continue
        if mark.kind == "both" and _of_deeds(mark, tokens):
            continue
        if mark.kind in ("both", "all", "weak") and _in_brackets(mark, kept, tokens):
            continue
        if mark.kind in _CROWDS and _is_us_or_things(mark, tokens):
            continue
        if mark.kind == "both":
            if not _pairs(mark, kept, tokens):
                before = [m.lines for m in kept if m.kind in _PEOPLE]
                kept.append(_both(mark, lines, (*recent, *before)))
        elif _is_nobody(mark, kept, tokens, lines):
            continue
        elif mark.kind == "named" and mark.start and tokens[mark.start - 1].folded in _ANOTHER:
            kept.append(replace(mark, kind="other", lines=(0,)))  # "the other Bo, of docs"
        elif _means_somebody(mark, marks, tokens, of_one=of_one):
            kept.append(mark)
    return kept


def named_behind(marks: Sequence[Mark], tokens: Sequence[Token]) -> list[Mark]:
    """`two of three are good (Hugo, Anita)`: the two, by name."""
    found = list(marks)
    for place in range(len(found) - 1):
        mark, names = found[place], found[place + 1]
        opens = names.start and tokens[names.start - 1].folded == "("
        closes = ")" in [token.folded for token in tokens[names.end - 1 : names.end + 1]]
        people = names.kind in ("named", "number") and len(names.lines) == mark.count
        if mark.kind == "rest" and mark.count and not mark.kin and people and opens and closes:
            found[place] = replace(mark, kind="named", lines=names.lines, count=0)
    return found


def _is_nobody(
    mark: Mark, before: Sequence[Mark], tokens: Sequence[Token], lines: Sequence[int]
) -> bool:
    """`Bo waits for a review that nobody does`: none of the mentees, and no subject."""
    if mark.kind != "all" or tokens[mark.start].folded not in _NOBODY:
        return False
    if len(lines) == 1:
        return True
    opens = mark.start and tokens[mark.start - 1].folded in BREAKS | BUT | _ANDS
    after = tokens[mark.end].folded if mark.end < len(tokens) else ""
    if before and mark.start and tokens[mark.start - 1].folded in _ANDS:
        return after not in _OF_MENTEES  # "needs a token and nobody hands them out"
    return bool(before) and not opens


def _means_somebody(
    mark: Mark, marks: Sequence[Mark], tokens: Sequence[Token], *, of_one: bool
) -> bool:
    named = [m for m in marks if m.kind in ("named", "number", "other")]
    if mark.kind == "named" and [t.folded for t in tokens[mark.start - 2 : mark.start]] in _WITH:
        return False  # "I tried pairing him with Ana"
    before = tokens[mark.start - 1].folded if mark.start else ""
    after = tokens[mark.end].folded if mark.end < len(tokens) else ""
    if mark.kind in ("all", "weak", "rest") and before in _LIKE:
        return False
    if mark.kind == "all" and (before in _NOT_QUITE or (before == "of" and mark.start == 1)):
        return False  # "nearly everyone has finished", "of my three, two are well"
    if tokens[mark.start].folded in _OTHERWISE and any(m.start < mark.start for m in named):
        return False
    if mark.kind == "rest":
        return after not in _NO_REST and not _is_object(mark, tokens)
    if mark.kind == "all" and tokens[mark.start].folded in _ANYBODY:
        return any(token.folded in _NO for token in tokens[: mark.start])
    if mark.kind == "all" and before in _GREETS and mark.start > 1:
        return False  # "he thanks everyone"
    if mark.kind == "all" and before in _MY_FAMILY_BEFORE and tokens[mark.end - 1].folded in _KIDS:
        return False  # "I'm away with the kids"
    does = [token.folded for token in tokens[mark.end : mark.end + 2]]
    if mark.kind == "all" and after in _MAY and does[-1] in _SEES:
        return False  # "everybody can reach her server"
    if mark.kind == "all" and after in _KNOWS:
        return tokens[mark.start].folded not in _NOBODY  # "nobody knows why"
    if mark.kind != "weak":
        return True
    if not _opens(tokens, mark.start):
        return False
    if any(m.kind == "excepted" for m in marks):
        return True
    if after in _NOT_ALL or of_one or any(m.start < mark.start for m in named):
        return False
    return not _belongs(mark, [m for m in marks if m.kind in _OTHERS], tokens)


def _of_the_rest(mark: Mark, marks: Sequence[Mark], tokens: Sequence[Token]) -> bool:
    """`neither of the others`: the others are meant, and it denies what is told of them."""
    of = mark.end < len(tokens) and tokens[mark.end].folded == "of"
    return of and any(m.kind == "rest" and m.start == mark.end + 1 for m in marks)


def _before_names(mark: Mark, marks: Sequence[Mark], tokens: Sequence[Token]) -> bool:
    """`neither Ana nor Bo`, `both Ana and Bo`: the names say who."""
    if mark.end - mark.start > 1 or tokens[mark.start].folded not in _BEFORE_NAMES:
        return False
    return any(m.start == mark.end and m.kind in ("named", "number") for m in marks)


_BEFORE_NAMES = listed("neither both either")


def _of_deeds(mark: Mark, tokens: Sequence[Token]) -> bool:
    """`can neither push nor comment`: what she cannot do, and nobody."""
    if mark.end - mark.start > 1 or not mark.start:
        return False
    joins = _PAIRED.get(tokens[mark.start].folded, "")
    before = tokens[mark.start - 1].folded
    return before not in BREAKS | PREPOSITIONS | _ANDS and any(
        token.folded == joins for token in tokens[mark.end : mark.end + _REACH]
    )


_PAIRED = {"neither": "nor", "either": "or"}
_REACH = 6


def _is_us_or_things(mark: Mark, tokens: Sequence[Token]) -> bool:
    """`neither do I`, `neither of us`, `in none of them`, `sent me neither`: no mentees."""
    before, behind = [tokens[place].folded if 0 <= place < len(tokens) else "" for place in
                      (mark.start - 1, mark.end)]  # fmt: skip
    after = [token.folded for token in tokens[mark.end : mark.end + 2]]
    if behind == "of" and after[1:] == ["us"]:
        return True
    neither = tokens[mark.start].folded == "neither"
    if neither and after[1:] and after[1] in _MENTORS and behind in _DO:
        return True
    return before in _INTO or (neither and before in _TO_WHOM)


_CROWDS = ("both", "all")
_MENTORS = listed("i we")
_DO = listed("do did have can could am are will would was were had")
_INTO = listed("in into inside within")
_TO_WHOM = listed("me us him her it them")


def _in_brackets(mark: Mark, before: Sequence[Mark], tokens: Sequence[Token]) -> bool:
    """`Bo became a father (a girl, both well)`: they are not ours, as one of ours stands before."""
    last = next((m for m in reversed(before) if m.end <= mark.start), None)
    if last is None or len(last.lines) != 1:
        return False
    between = [token.folded for token in tokens[last.end : mark.start]]
    return between.count("(") > between.count(")") and len(between) > 1


def _is_object(mark: Mark, tokens: Sequence[Token]) -> bool:
    """`may rest`, `helps the others`, `the tasks of the others`: nobody's news."""
    words = [token.folded for token in tokens[: mark.start]]
    if not words:
        return False
    if tokens[mark.start].folded == "rest":
        return words[-1] in _MAY_REST
    of_some = words[-1] == "of" and words[-2:-1] != [] and words[-2] not in _SOME_OF
    some = words[-1] == "of" and words[-2:-1] != [] and words[-2] in _NOT_ALL_OF
    after = tokens[mark.end].folded if mark.end < len(tokens) else ""
    if words[-1] == "about" and words[-2:-1] != [] and words[-2] in _SAID:
        return True  # "what I wrote about the others": not here
    does = len(words) > 1 and words[-1].endswith("ing") and words[-1] not in _NOT_DONE_TO
    does = does and not is_sign(after)  # "Bo is not responding, others ok"
    return of_some or some or does or words[-1] in _DOES_TO


_SAID = listed("wrote said told reported mentioned thought think worry worried")
_NOT_DONE_TO = listed(
    "nothing anything everything something missing including concerning regarding"
)
_MAY_REST = listed(
    "may can could must should to will would might some a little needs need i'd did and"
)
_SOME_OF = listed(
    "all none any each one most some both many few two three four five six half neither either"
)
_NOT_ALL_OF = listed("most some many few half couple")
_DOES_TO = listed(
    """
    each helps help helping helped teaches teach teaching taught supports support supporting shows
    encourages encourage distracts annoys motivates motivate pulls pushes carries outpaces overtakes
    overtook answers reviews
    """
)


def _pairs(mark: Mark, kept: Sequence[Mark], tokens: Sequence[Token]) -> bool:
    """`Ana and Bo are both good`, `the guys are both fine`: said of those before it."""
    before = tokens[mark.start - 1].folded if mark.start else ""
    if tokens[mark.start].folded == "either" and mark.start and before not in PREPOSITIONS:
        return True
    if not kept or mark.lines:
        return False
    last = kept[-1]
    between = [token.folded for token in tokens[last.end : mark.start]]
    return not any(word in BREAKS for word in between) and (
        len(last.lines) == 2 or (last.kind in ("rest", "all") and last.count in (0, 2))
    )


def _both(mark: Mark, lines: Sequence[int], recent: Sequence[tuple[int, ...]]) -> Mark:
    if mark.lines:
        return mark
    last = list(dict.fromkeys(line for some in recent[-2:] for line in some if line))
    pairs = (some for some in (*recent[-1:], last, lines) if len(some) == 2)
    return Mark(tuple(next(pairs, (0,))), mark.start, mark.end, "both")


def _belongs(mark: Mark, named: Sequence[Mark], tokens: Sequence[Token]) -> bool:
    """`all good with Ana`: the name takes the words."""
    for other in named:
        between = [token.folded for token in tokens[mark.end : other.start]]
        if other.start > mark.end and between and between[-1] in PREPOSITIONS | _ARTICLES:
            return not any(word in BREAKS or word in BUT for word in between)
    return False


_ANDS = listed("and und et y e i и en och")
_NOBODY = listed("nobody no noone no-one niemand personne nadie ninguem nessuno nikt nikdo никто")
#: Behind `and nobody`: then it goes on about the others.
_OF_MENTEES = listed("else is was has of seems needs quit left wrote stuck quiet")
_KIDS = listed("kids children girls boys family kinder enfants ninos criancas bambini dzieci deti")
_MY_FAMILY_BEFORE = listed("with and my for mit con com avec z s met")
_GREETS = listed(
    "thanks thank thanked greets greeted wishes wished misses hugs invites invited tells told helps"
    " helped dankt grusst remercie salue agradece saluda ringrazia saluta dziekuje"
)
_MAY = listed("can could may will")
_SEES = listed("reach see use access ping visit read open try find log ssh connect watch look")
_KNOWS = listed(
    "knows know can could understands reviewed reviews looked cares minds noticed weiss"
)
_ANYBODY = listed("anybody anyone any")
_NO = listed("nothing nichts not no never without haven't hasn't don't didn't hardly nor")
_ARTICLES = listed("a o i os as il la le las el der die den")


def _exceptions(marks: Sequence[Mark], tokens: Sequence[Token]) -> list[Mark]:
    """`except Bo`, and `but Bo` behind an `all`, as marks of their own."""
    found: list[Mark] = []
    waiting: Mark | None = None
    everybody = False
    for mark in marks:
        if mark.kind == "except":
            waiting = mark
            continue
        named = mark.kind in ("named", "number", "both")
        if waiting and named and mark.start - waiting.end <= 2:
            found.append(Mark(mark.lines, waiting.start, mark.end, "excepted"))
        elif named and everybody and mark.start and tokens[mark.start - 1].folded in _BUT_NAME:
            found.append(Mark(mark.lines, mark.start - 1, mark.end, "excepted"))
        else:
            found.append(mark)
        waiting = None
        everybody = everybody or mark.kind in ("all", "weak")
    return found


def _opens(tokens: Sequence[Token], place: int) -> bool:
    """True at the head of a clause, or behind a word of contact: `heard from all of them`."""
    while place:
        word = tokens[place - 1].folded
        if word in BREAKS or word in BUT:
            return True
        if word not in FILLERS and word not in PREPOSITIONS:
            return False
        place -= 1
    return True
