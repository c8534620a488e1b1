"""A sentence cut into parts, each with one mark at most, and what each of them tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from mailflow.commands.reading.rounds.emoji import is_picture
from mailflow.commands.reading.rounds.marks import Mark
from mailflow.commands.reading.rounds.pronouns import AND, BREAKS, BUT, FILLERS, SHE, WE, I
from mailflow.commands.reading.rounds.signs import Sign, Told, is_sign, told, unsure
from mailflow.commands.reading.rounds.text import Token
from mailflow.commands.reading.words import listed

_MINE = listed("i i'm i've i'd i'll im ive ich")
_SORRY = listed("sorry apologies thanks thank pardon desole perdon desculpa scusate")
_NONE_OF = listed(
    """
    none nobody no noone no-one neither not niemand keiner personne aucun nadie ninguno ninguem
    nenhum nessuno nikt nikdo никто ingen kimse
    """
)
_IS = listed(
    "is are has she's he's they're it's have ist sind est es esta e jest je hat haven't hasn't"
)
_JOINS = AND | listed("& + , / plus or und oder ou o nor")
_MEANING = listed("i mean meant that is namely ie i.e meaning its it's das heisst c'est es decir")
_SAYS = listed(
    """
    says said told tells mentioned mentions thinks heard hears reports reported claims wrote writes
    believes gather gathered learned learnt understand hear read sagt sagte meint erzahlt dit m'a
    dice dijo diz disse ha mowi rika говорит сказал сказала
    """
)
ASKED = (Sign("spoken", sure=False),)


@dataclass(slots=True)
class Part:
    """A clause, or the part of one that speaks of one mark."""

    mark: Mark | None
    words: list[str]
    written: str
    opener: str = ""  # what stands before it: a comma, a colon, `but`
    asked: bool = False
    of: Told = field(default_factory=Told)
    start: int = 0  # where it stands in its sentence
    end: int = 0
    mine: bool = False  # its subject is the mentor
    owner: bool = False  # the mark is a genitive: "Bo's patch"
    clause: int = 0  # which clause of the sentence it was
    like: tuple[int, ...] = ()  # "the same as Ana": whose news it repeats

    @property
    def subject(self) -> str:
        """`she`, `i`, `we` or nothing: who does it, if a pronoun says so."""
        for place, word in enumerate(self.words):
            if place and self.words[place - 1] == "@" and word in I - _MINE:
                return ""  # "Marta je v pohode": a word of another language
            if word in I or word in _SORRY:
                with_her = "@" in self.words[:place] and self.words[place - 1] in AND
                return "we" if with_her else "i"
            if word in WE:
                return "we"
            if word in SHE:
                return "she"
            if word not in FILLERS and word != "@":
                break
        return ""

    @property
    def is_bare(self) -> bool:
        """Nothing but the mark: its words stand elsewhere."""
        return (
            self.mark is not None
            and not self.of.signs
            and not any(
                word[:1].isalnum() and word not in FILLERS and word not in _MEANING
                for word in self.words
            )
        )


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
    opener = ""
    for number, (before, places, asked) in enumerate(_clauses(tokens, inside)):
        opener = before if before not in BREAKS or not opener or before in (":", "(") else opener
        if not places:
            opener = before or opener
            continue
        for part in _cut(tokens, places, inside, before or opener, asked=asked):
            part.clause = number
            part.like = next((alike[place] for place in places if place in alike), ())
            found.append(part)
        opener = ""
    _tell_all(found)
    return _old_together(found)


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
        return not (word == "while" and place and tokens[place - 1].folded in ("a", "the"))
    if word not in AND or not _starts(following):
        return False
    return not (following in I and before and all(place in inside for place in before))


def _more_pictures(tokens: Sequence[Token], place: int) -> bool:
    return place + 1 >= len(tokens) or is_picture(tokens[place + 1].folded)


def _starts(word: str) -> bool:
    return word in I or word in WE or word in _HEADS


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
    return Part(mark, words, _written(tokens, places), opener, asked)


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
        lead = [place for place in lead if tokens[place].folded in _SAYS]
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
    tokens: Sequence[Token], places: Sequence[int], inside: Mapping[int, Mark] | None = None
) -> list[str]:
    """The words; a mark among them leaves `@` in its place."""
    words: list[str] = []
    for place in places:
        mark = (inside or {}).get(place)
        if mark is None:
            words.append(tokens[place].folded)
        elif place == mark.start:
            words.append("@")
    return words


def _written(tokens: Sequence[Token], places: Sequence[int]) -> str:
    return " ".join(tokens[place].written for place in places)


# What the parts tell


def _tell_all(found: Sequence[Part]) -> None:
    own = False
    for part in found:
        own = (own or part.subject == "i") and part.mark is None and part.subject in ("", "i")
        part.mine = own or part.subject == "i"
        part.of = _tell(part, own=own)
    for part, following in pairwise(found):
        if following.owner and part.mark and part.words and is_sign(part.words[-1]):
            part.of = replace(part.of, signs=(Sign("spoken"),))  # "Ana merged Bo's patch"
        if part.mark and part.mark.kind == "other" and following.is_bare:
            following.of = Told((Sign("spoken"),), text=following.written)  # "ask Sam about 2"
        if _is_hearsay(part, following):
            following.of = unsure(following.of)
        if _ends_otherwise(part, following):
            part.of = unsure(part.of)
    passed_on = False
    for part in found:
        if passed_on:
            part.of = unsure(part.of)
        passed_on = passed_on or _passes_on(part)
    if found[1:] and found[0].words == ["well"]:
        found[0].of = Told(text=found[0].of.text)
    _fill_gaps(found)


def _ends_otherwise(part: Part, following: Part) -> bool:
    """`she has stopped, with the smoking`: what she left comes behind a comma."""
    left = any(sign.word == "left" for sign in part.of.signs)
    return left and following.mark is None and following.words[:1] in _WITH


def _passes_on(part: Part) -> bool:
    """`Kofi told Divya`: what follows has been through two mouths."""
    for verb, whom in pairwise(part.words):
        if verb == "told" and whom not in _TOLD_ME and whom not in I and whom not in WE:
            return part.mark is not None and not part.mine
    return False


_WITH = (["with"], ["mit"], ["de"], ["du"], ["con"], ["com"], ["met"], ["z"], ["s"])
_TOLD_ME = listed("me us you that so it to everybody everyone the @ a our my")


def _is_hearsay(part: Part, following: Part) -> bool:
    """`Lena says that Jamal left`: somebody else's word for it."""
    if part.mark is None or following.mark is None or part.clause != following.clause:
        return False
    acts = {sign.word for sign in following.of.signs} - {"good", "going", "contact", "spoken"}
    return part.mark != following.mark and not _SAYS.isdisjoint(part.words) and bool(acts)


def _fill_gaps(found: Sequence[Part]) -> None:
    """`Hugo finished chapter 3, Ines chapter 5`: the verb is said once."""
    for part, following in pairwise(found):
        if not (part.mark and following.mark and following.mark.kind in ("named", "number")):
            continue
        if part.mark.kind == "other" or not I.isdisjoint(following.words):
            continue
        words = [word for word in following.words if word != "@"]
        if following.of.signs or not 0 < len(words) <= _GAP or following.asked:
            continue
        if words[0] not in _OBJECTS and not words[0].isdecimal():
            continue
        verb = _verb(part)
        if verb and following.opener in (",", ";", "", "and") and words[0] not in BUT:
            refilled = told(["@", verb, *words], following.written, asked=False, own=0)
            moves = {sign.word for sign in refilled.signs} <= {"going", "contact", "done"}
            following.of = refilled if moves else following.of


_GAP = 5
_OBJECTS = listed(
    """
    on in at with the a an his her their chapter step part module lesson number patch page all two
    three four five one some el la los las un una le les il lo die der das den ein eine kapitel o os
    """
)


def _verb(part: Part) -> str:
    """The word right behind the mark, or in front of it, if it tells something by itself."""
    for first, second in pairwise(part.words):
        if first == "@" and is_sign(second):
            return second
        if second == "@" and is_sign(first):
            return first
    return ""


def _old_together(parts: list[Part]) -> list[Part]:
    """`I was worried in April, he went quiet for weeks`: one old story."""
    old = False
    for part in parts:
        was = any(sign.old for sign in part.of.signs)
        if old and not part.of.turns and part.subject != "" and part.mark is None and not was:
            if not _IS.isdisjoint(part.words):
                old = False
                continue
            signs = tuple(replace(sign, old=True) for sign in part.of.signs)
            part.of = replace(part.of, signs=signs)
        old = was or (old and part.mark is None and not part.of.turns)
    return parts


def _tell(part: Part, *, own: bool) -> Told:
    words = list(part.words)
    spoken = [word for word in words if word != "@"]
    if part.mark and part.mark.kind in ("all", "both", "rest"):
        first = part.written.lower().split()[:3]
        if any(word in _NONE_OF for word in first if word not in words):
            words.insert(0, "not")
    mine = 0
    if own or part.subject == "i":
        mine = next((n for n, word in enumerate(words) if n and _turns(words, n)), len(words))
    if part.asked and not spoken:
        return Told(ASKED, text="?")
    written = part.written if spoken else ""
    return told(words, written, asked=part.asked, own=mine, about=_about(part))


def _turns(words: Sequence[str], place: int) -> bool:
    """From `she`, or a name behind the `I`, the words are the mentee's again."""
    if words[place] in SHE:
        return True
    return words[place] == "@" and any(word in I for word in words[:place])


def _about(part: Part) -> bool:
    """`I'm happy with Ana`, `Chen I'm worried about`: the mentor's words, the mentee's news."""
    return part.mark is not None and any(word in ("with", "about", "by") for word in part.words)
