"""A sentence cut into parts, each with one mark at most, and what each of them tells."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.emoji import is_picture
from mailflow.commands.reading.rounds.framing import is_supposed, is_unreal, lead_of, says_not_so
from mailflow.commands.reading.rounds.marks import Mark
from mailflow.commands.reading.rounds.part import Part
from mailflow.commands.reading.rounds.pronouns import AND, BREAKS, BUT, SAYS, WE, I
from mailflow.commands.reading.rounds.signs import told
from mailflow.commands.reading.rounds.telling import not_told, old_together, tell
from mailflow.commands.reading.rounds.text import Token

#: What stands for another mentor in the words for a second reader.
OTHER = "<other>"
_JOINS = AND | listed("& + , / plus or und oder ou o nor n")


def parts_of(tokens: Sequence[Token], marks: Sequence[Mark]) -> list[Part]:
    """The clauses of a sentence, those with several marks cut once more, and what they tell."""
    inside = {
        place: mark
        for mark in marks
        if mark.kind not in ("theirs", "like")
        for place in range(mark.start, mark.end)
    }
    theirs = {mark.start for mark in marks if mark.kind == "theirs"}
    alike = {mark.start: mark.lines for mark in marks if mark.kind == "like"}
    tokens = [
        replace(token, folded="theirs~") if place in theirs else token
        for place, token in enumerate(tokens)
    ]
    found: list[Part] = []
    unreal: dict[int, bool] = {}  # clauses that tell nothing, and whether as supposed
    opener = ""
    last: list[str] = []
    for number, (before, places, asked) in enumerate(_clauses(tokens, inside)):
        opener = before if before not in BREAKS or not opener or before in (":", "(") else opener
        if not places:
            opener = before or opener
            continue
        words = _folded(tokens, places, inside, other=OTHER)
        if is_unreal(words, last, unreal_before=number - 1 in unreal):
            news = words[0] == "should" if asked else _has_news(words)  # "should she go on?"
            unreal |= {} if news else {number: is_supposed(words)}
        last = words
        for part in _cut(tokens, places, inside, before or opener, asked=asked):
            part.clause = number
            part.said = _said(tokens, places, inside, part)
            part.like = next((alike[place] for place in places if place in alike), ())
            found.append(part)
        opener = ""
    tell(found)
    _tell_nothing(found, unreal)
    return old_together(found)


def _has_news(words: Sequence[str]) -> bool:
    """`wants to pause until she is back`: news stands before what is awaited."""
    lead, _ = lead_of(words)
    before = lead.split()[:-1]
    if not before or before[0] in I:
        return False
    of = told(before, " ".join(before), asked=False, own=0)
    return any(sign.sure and sign.word not in _NO_NEWS for sign in of.signs)


_NO_NEWS = frozenset({"good", "going", "contact", "spoken", "doubt", "trouble", "advice"})


def _tell_nothing(found: Sequence[Part], unreal: Mapping[int, bool]) -> None:
    """What is doubted, supposed or taken back is no news, nor is what would follow from it."""
    supposed = False
    for place, part in enumerate(found):
        if part.clause in unreal:
            supposed = unreal[part.clause]
            part.of = not_told(part.of)
        elif supposed and part.mark is None and part.subject != "she":
            part.of = not_told(part.of)
        elif place and part.mark is None and not part.asked and says_not_so(part.words):
            for before in found[:place][::-1]:
                before.of = not_told(before.of)
                if before.mark:
                    break
            part.of = not_told(part.of)
        else:
            supposed = False


def _said(
    tokens: Sequence[Token], places: Sequence[int], inside: Mapping[int, Mark], part: Part
) -> tuple[str, ...]:
    """The words for a second reader: of the whole clause, where it is about one mentee."""
    marks = {inside[place] for place in places if place in inside}
    mentees = [mark for mark in marks if mark.kind != "other"]
    if len(mentees) > 1 or (mentees and mentees[0] != part.mark):
        return tuple(part.words)
    words = _folded(tokens, places, inside, other=OTHER)
    return tuple(OTHER if word == "theirs~" else word for word in words)


def _clauses(
    tokens: Sequence[Token], inside: Mapping[int, Mark]
) -> list[tuple[str, list[int], bool]]:
    """What opens each clause, its tokens, and whether it is asked."""
    clauses: list[tuple[str, list[int], bool]] = [("", [], False)]
    for place, token in enumerate(tokens):
        word = token.folded
        if place in inside:
            clauses[-1][1].append(place)
        elif word in BREAKS:
            if word == "?" and clauses[-1][1]:
                clauses[-1] = (clauses[-1][0], clauses[-1][1], True)
            clauses.append((word, [], False))
        elif _parts_clauses(tokens, place, clauses[-1][1], inside):
            clauses.append((word, [place], False))
        elif is_picture(word) and clauses[-1][1] and not _more_pictures(tokens, place):
            clauses[-1][1].append(place)
            clauses.append(("", [], False))
        else:
            clauses[-1][1].append(place)
    return clauses


def _parts_clauses(
    tokens: Sequence[Token], place: int, before: Sequence[int], inside: Mapping[int, Mark]
) -> bool:
    """`but`, and `and` before a new subject; not in "for a while", nor in "Bo and I"."""
    word = tokens[place].folded
    following = tokens[place + 1].folded if place + 1 < len(tokens) else ""
    if word in BUT:
        if not following or following in BREAKS:
            return False  # "stuck though"
        if place and tokens[place - 1].folded == "nothing" and following in _WELL:
            return False  # "nothing but good news"
        if following.endswith("ly") and place and tokens[place - 1].folded.endswith("ly"):
            return False  # "slowly but surely"
        return not (word == "while" and place and tokens[place - 1].folded in ("a", "the"))
    third = tokens[place + 2].folded if place + 2 < len(tokens) else ""
    if word in AND and following == "so" and third in _DOES and place + 3 in inside:
        return True  # "Ana is good and so is Bo"
    if word in AND and following in _IS and any(tokens[n].folded in _WAS for n in before):
        return True  # "Bo was doing great and is now stuck"
    if word not in AND or not _starts(following):
        return False
    return not (following in I and before and all(place in inside for place in before))


def _more_pictures(tokens: Sequence[Token], place: int) -> bool:
    return place + 1 >= len(tokens) or is_picture(tokens[place + 1].folded)


def _starts(word: str) -> bool:
    return word in I or word in WE or word in _HEADS


_WELL = listed("good great nice positive praise progress compliments")
_DOES = listed("is are was were does do did has have")
_WAS = listed("was were had used")
_IS = listed("is are has now isn't hasn't")
_HEADS = listed(
    "she he they she's he's they're they've sie er elle ella ela lei zij hij ona она он"
)


def _cut(
    tokens: Sequence[Token],
    places: list[int],
    inside: Mapping[int, Mark],
    opener: str,
    *,
    asked: bool,
) -> list[Part]:
    marks = list(dict.fromkeys(inside[place] for place in places if place in inside))
    if len(marks) > 1 and marks[0].kind != "other" and _is_object(tokens, marks[-1]):
        return _cut(
            tokens, places, {p: m for p, m in inside.items() if m != marks[-1]}, opener,
            asked=asked,
        )  # fmt: skip
    free = [place for place in places if place not in inside]
    if not marks:
        part = Part(None, _folded(tokens, free), _written(tokens, places), opener, asked)
        part.start, part.end = tokens[places[0]].start, tokens[places[-1]].end
        return [part]
    together = _together(tokens, marks, free)
    if len(marks) == 1 and marks[0].kind != "excepted":
        return [_whole(tokens, places, inside, marks[0], opener, asked=asked)]
    if together:
        return [_whole(tokens, places, inside, mark, opener, asked=asked) for mark in marks]
    return _shared_out(tokens, places, inside, marks, opener, asked=asked)


def _is_object(tokens: Sequence[Token], mark: Mark) -> bool:
    """`handed Bo to Sam`: the other mentor is no subject."""
    return mark.kind == "other" and mark.start > 0 and tokens[mark.start - 1].folded in _TO


_TO = listed("to by from of an zu von a por para da du de")


def _together(tokens: Sequence[Token], marks: Sequence[Mark], free: Sequence[int]) -> bool:
    """`the ladies and Kofi are fine`: nothing but an `and` between the marks."""
    if len(marks) < 2 or any(mark.kind == "excepted" for mark in marks):
        return False
    return all(
        all(tokens[place].folded in _JOINS for place in free if first.end <= place < second.start)
        and (second.start > first.end)
        for first, second in pairwise(marks)
    )


def _whole(
    tokens: Sequence[Token],
    places: list[int],
    inside: Mapping[int, Mark],
    mark: Mark,
    opener: str,
    *,
    asked: bool,
) -> Part:
    words = _folded(tokens, places, inside)
    owner = tokens[mark.end - 1].folded.endswith(("'s", "s'"))
    return Part(mark, words, _written(tokens, places), opener, asked, owner=owner)


def _shared_out(
    tokens: Sequence[Token],
    places: list[int],
    inside: Mapping[int, Mark],
    marks: Sequence[Mark],
    opener: str,
    *,
    asked: bool,
) -> list[Part]:
    """Each mark gets the words behind it, or those before it where the news comes first."""
    free = [place for place in places if place not in inside]
    excepts = any(mark.kind == "excepted" for mark in marks)
    lead = [place for place in free if place < marks[0].start]
    tail = [place for place in free if place >= marks[-1].end]
    backward = (
        len(marks) > 1 and not excepts and _has_sign(tokens, lead) and not _has_sign(tokens, tail)
    )
    found: list[Part] = []
    if lead and marks[0].kind == "excepted":
        found.append(Part(None, _folded(tokens, lead), _written(tokens, lead), opener, asked))
    elif backward or not (excepts or _has_sign(tokens, lead)):
        lead = [place for place in lead if tokens[place].folded in SAYS]
    all_but = any(
        first.kind in ("all", "weak")
        and second.kind == "excepted"
        and not any(first.end <= place < second.start for place in free)
        for first, second in pairwise(marks)
    )
    for number, mark in enumerate(marks):
        if all_but:
            own = [] if number else lead + [place for place in free if place >= marks[1].end]
        elif backward:
            begin = marks[number - 1].end if number else places[0]
            own = [place for place in free if begin <= place < mark.start]
            own += tail if number == len(marks) - 1 else []
        else:
            end = marks[number + 1].start if number + 1 < len(marks) else places[-1] + 1
            own = [place for place in free if mark.end <= place < end]
            own = own if number else lead + own
        span = sorted([*range(mark.start, mark.end), *own])
        last = asked and number == len(marks) - 1
        words = _folded(tokens, span, inside)
        owner = tokens[mark.end - 1].folded.endswith(("'s", "s'"))
        found.append(Part(mark, words, _written(tokens, span), opener, last, owner=owner))
    return found


def _has_sign(tokens: Sequence[Token], places: Sequence[int]) -> bool:
    words = _folded(tokens, places)
    return bool(told(words, " ".join(words), asked=False, own=0).signs)


def tells(tokens: Sequence[Token]) -> bool:
    """True if a stretch of tokens says how it goes."""
    return _has_sign(tokens, range(len(tokens)))


def _folded(
    tokens: Sequence[Token],
    places: Sequence[int],
    inside: Mapping[int, Mark] | None = None,
    other: str = "@",
) -> list[str]:
    """The words; a mark among them leaves `@` in its place, or `other` for another mentor."""
    words: list[str] = []
    for place in places:
        mark = (inside or {}).get(place)
        if mark is None:
            words.append(tokens[place].folded)
        elif place == mark.start:
            words.append(other if mark.kind == "other" else "@")
    return words


def _written(tokens: Sequence[Token], places: Sequence[int]) -> str:
    return " ".join(tokens[place].written for place in places)
