"""Each clause of a check-in answer goes to the lines it speaks of.

A clause with a name or a number is about that person; one without goes on with the person before
it. `all`, `both` and `the rest` are settled at the end, when everybody else is known.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from mailflow.commands.reading.lexicon.crowd import CROWD
from mailflow.commands.reading.rounds.people import Mark, Roster, joined
from mailflow.commands.reading.rounds.signs import Sign, Told, is_sign, opens_with_sign, told
from mailflow.commands.reading.rounds.text import Token, cleaned, tokenize, unwrapped
from mailflow.commands.reading.words import listed, sentences

_SHE = frozenset(" ".join(CROWD["CR_SHE"].split()).split(", "))
_I = frozenset(" ".join(CROWD["CR_I"].split()).split(", "))
_WE = frozenset(" ".join(CROWD["CR_WE"].split()).split(", "))
_FILLERS = listed(
    """
    hi hello hey so well yes yep yeah yup ok okay and but also still as for then still just only
    my the about with re on of from for a oh ah ha btw though however while und aber auch
    et mais y pero e mas ma i da y'all they they're are we're are is was has to too i'd say
    honestly basically overall generally otherwise else sonst sinon status update quick short
    version summary news here finally quickly number no line
    """
)
_BREAKS = listed(", ; : . ! ? ( ) | / - – — = > → … ⇒ [ ] & · •")
_BUT = listed(
    """
    but however although though aber pero mais mas doch sondern но ale maar men lekin ama except
    while whereas während als
    """
)
_AND = listed("and und et y e i и oraz en och og og a")
_PREPOSITIONS = listed("with about by on from of for over mit von bei avec de con com z s с sobre")
_NONE_OF = listed(
    """
    none nobody no noone no-one neither not niemand keiner personne aucun nadie ninguno ninguem
    nenhum nessuno nikt nikdo никто ingen kimse
    """
)
_NOT_ALL = listed("i that the this day week time in right along my your i'm i've about we you can")
_NAMED = ("named", "number")
_OTHERS = ("named", "number", "other", "both", "rest")
_OTHERWISE = listed("otherwise sonst sinon")
_SORRY = listed("sorry apologies thanks thank pardon desole perdon desculpa scusate")
_IS = listed(
    "is are has she's he's they're it's have ist sind est es esta e jest je hat haven't hasn't"
)
_KNOWS = listed("know knows informed told")
_WORK = listed(
    """
    patch exam talk abstract proposal draft change fix server cloud deployment everything nothing
    work review meeting call code test tests goal badge she he they her his nobody no not never
    very really quite almost nearly then now since today yesterday last this these that what
    correction actually update tests all some first next more
    """
)
_LIKE = listed("like as than after above at wie comme como jako")
_NO_REST = listed("hand day side way thing week night problem question")
_OWN_NEWS = re.compile(
    r"^(?:away|ooo|pto|off|out|back|capacity|room for|max|on (?:vacation|holiday|leave)|no more|"
    r"no new|full)\b"
)


_ASKED = (Sign("spoken", sure=False),)


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

    @property
    def subject(self) -> str:
        """`she`, `i`, `we` or nothing: who does it, if a pronoun says so."""
        for word in self.words:
            if word in _I or word in _SORRY:
                return "i"
            if word in _WE:
                return "we"
            if word in _SHE:
                return "she"
            if word not in _FILLERS and word != "@":
                break
        return ""

    @property
    def is_bare(self) -> bool:
        """Nothing but the mark: its words stand elsewhere."""
        return (
            self.mark is not None
            and not self.of.signs
            and not any(word[0].isalnum() and word not in _FILLERS for word in self.words)
        )


@dataclass(slots=True)
class Spoken:
    """What was said: of lines, of everybody, of the rest, and of nobody in particular."""

    lines: dict[int, list[Told]] = field(default_factory=dict)
    everybody: list[Told] = field(default_factory=list)
    rest: list[Told] = field(default_factory=list)
    excepted: set[int] = field(default_factory=set)
    named: set[int] = field(default_factory=set)  # at all, with or without news
    free: list[Told] = field(default_factory=list)
    own: list[str] = field(default_factory=list)  # the mentor on herself, and on anything else
    unknown: bool = False  # somebody was named who has no line here


Target = tuple[int, ...] | str | None


class Binder:
    """Reads text after text of one answer, and remembers whom the last words were about."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self.spoken = Spoken()
        self._current: Target = None
        self._forced = self._at_line = False
        self._given = self._aside = self._excepting = False
        self._before: Told | None = None
        self._last_named: list[tuple[int, ...]] = []

    def read(self, text: str, subject: tuple[int, ...] = (), *, at_line: bool = False) -> None:
        """One text about `subject`, if given: the only line, or the one of ours it stands at."""
        self._at_line = at_line
        self._current = subject or None
        self._forced = bool(subject)
        text = unwrapped(self.roster.spaced(cleaned(text)))
        self.roster.look_for_initials(tokenize(text))
        for paragraph in re.split(r"\n\s*\n", text):
            for sentence in sentences(paragraph):
                self._sentence(sentence)

    def _sentence(self, sentence: str) -> None:
        tokens = tokenize(sentence)
        if not tokens:
            return
        marks = joined(self.roster.marks(tokens, is_sign), tokens, _tells)
        marks = self._valid(_exceptions(marks, tokens), tokens)
        parts = _parts(tokens, marks)
        if not parts:
            if "?" in sentence and isinstance(self._current, tuple):
                self._give(self._current, Part(None, [], "?", of=Told(_ASKED, text="?")))
            return
        self._given = self._aside = False
        if any(part.mark for part in parts):
            self._marked(parts)
        else:
            self._unmarked(parts)
        self._keep_own(sentence, parts)

    def _keep_own(self, sentence: str, parts: list[Part]) -> None:
        """What a sentence says of the mentor: all of it, or the clauses that begin with `I`."""
        if not self._given:
            self.spoken.own.append(sentence)
            return
        place = 0
        while place < len(parts):
            end = place
            while end < len(parts) and parts[end].mine and parts[end].mark is None:
                end += 1
            if end > place:
                self.spoken.own.append(sentence[parts[place].start : parts[end - 1].end])
            place = max(end, place + 1)

    # Marks that mean somebody

    def _valid(self, marks: list[Mark], tokens: Sequence[Token]) -> list[Mark]:
        """`all` in "after all", `the rest` in "more on the rest", `both` of three: none."""
        kept: list[Mark] = []
        named = [m for m in marks if m.kind in ("named", "number", "other")]
        excepted = any(m.kind == "excepted" for m in marks)
        for mark in marks:
            before = tokens[mark.start - 1].folded if mark.start else ""
            after = tokens[mark.end].folded if mark.end < len(tokens) else ""
            if mark.kind in ("all", "weak", "rest") and before in _LIKE:
                continue
            if tokens[mark.start].folded in _OTHERWISE and any(m.start < mark.start for m in named):
                continue
            if tokens[mark.start].folded == "either" and mark.start and before not in _PREPOSITIONS:
                continue
            if mark.kind == "weak" and not excepted:
                if after in _NOT_ALL or self._forced:
                    continue
                if any(m.start < mark.start for m in named) or not _opens(tokens, mark.start):
                    continue
                if self._belongs(mark, [m for m in marks if m.kind in _OTHERS], tokens):
                    continue
            if mark.kind == "weak" and excepted and not _opens(tokens, mark.start):
                continue
            if mark.kind == "rest" and (after in _NO_REST or before == "each"):
                continue
            if mark.kind == "both" and any(len(m.lines) == 2 for m in kept if m.kind in _NAMED):
                continue  # "Ana and Bo are both good"
            if mark.kind == "both":
                kept.append(Mark(self._both(mark), mark.start, mark.end, "both"))
                continue
            kept.append(mark)
        return kept

    @staticmethod
    def _belongs(mark: Mark, named: list[Mark], tokens: Sequence[Token]) -> bool:
        """`all good with Ana`: the name takes the words."""
        for other in named:
            between = [token.folded for token in tokens[mark.end : other.start]]
            if other.start > mark.end and between and between[-1] in _PREPOSITIONS:
                return not any(word in _BREAKS or word in _BUT for word in between)
        return False

    def _both(self, mark: Mark) -> tuple[int, ...]:
        if mark.lines:
            return mark.lines
        recent = [line for lines in self._last_named[-2:] for line in lines if line]
        recent = list(dict.fromkeys(recent))
        if len(recent) == 2:
            return tuple(recent)
        if len(self.roster.lines) == 2:
            return tuple(self.roster.lines)
        return (0,)

    # Sentences

    def _marked(self, parts: list[Part]) -> None:
        leads = _leads(parts)
        seen = False
        pending: Part | None = None
        for place, part in enumerate(parts):
            if part.mark is None:
                if leads[place] or (part.of.fresh and not seen and not part.of.signs):
                    pending = part
                elif seen:
                    self._go_on(part)
                elif part.subject == "she" or self._forced:
                    self._give(self._current, part)
                elif part.of.signs and any(not sign.sure for sign in part.of.signs):
                    pending = part  # "if the review comes through, Ana is done"
                elif _all_but(parts):
                    self._give("all", part)
                continue
            target = self._target(part)
            if pending:
                if part.is_bare or not all(sign.sure for sign in pending.of.signs):
                    self._give(target, pending)
                if pending.of.fresh and not pending.of.signs:
                    part.of = replace(part.of, fresh=True)
                pending = None
            self._give(target, part)
            self._current, seen = target, True
        last = next(part.mark for part in reversed(parts) if part.mark)
        self._excepting = last.kind == "excepted"
        self._remember(parts)

    def _go_on(self, part: Part) -> None:
        """A clause without a mark, behind one with: it goes on about the same."""
        of_one = isinstance(self._current, tuple) and len(self._current) == 1
        if self._aside and part.subject != "she":
            part.mine = True
        elif _is_own_news(part) and not of_one:
            self._aside = part.mine = True  # "all good, away 3-17 Aug"
        else:
            self._give(self._current, part)

    def _unmarked(self, parts: list[Part]) -> None:
        """A sentence that names nobody: about the one before it, or about nobody here."""
        subject, current = parts[0].subject, self._current
        single = isinstance(current, tuple) and len(current) == 1
        silent = subject == "i" and not any(part.of.signs for part in parts)
        own = (silent or _is_own_news(parts[0])) and not self._at_line  # "away until 20 May"
        goes_on = (self._forced and not own) or (
            subject == "she" and (single or parts[0].words[0] not in ("she", "he"))
        )
        may_go_on = (
            single
            and not self._excepting
            and subject != "i"
            and (self._untold(current) or not _another(parts[0]))
        )
        for part in parts:
            self._aside = self._aside or _is_own_news(part)
            doubts = any(sign.word == "doubt" for sign in part.of.signs)
            if goes_on or doubts or (may_go_on and not self._aside):
                self._give(current, part)
            else:
                self.spoken.free.append(part.of)

    def _untold(self, target: Target) -> bool:
        """True as long as nothing is known of the line: what follows its name is about it."""
        return isinstance(target, tuple) and not any(
            clause.signs for line in target for clause in self.spoken.lines.get(line, ())
        )

    def _remember(self, parts: list[Part]) -> None:
        named = [part.mark.lines for part in parts if part.mark and part.mark.lines]
        if len({line for lines in named for line in lines}) > 1 and not isinstance(
            self._current, str
        ):
            last = named[-1]
            self._current = last if len(named) == 1 or len(last) == 1 else None
        self._last_named.extend(named)

    def _target(self, part: Part) -> Target:
        mark = part.mark
        if mark is None:
            return None
        if mark.kind == "weak" and _is_drastic(part.of):
            return None  # "all done": the goals, or the mail?
        if mark.kind in ("all", "weak"):
            return "all"
        if mark.kind == "rest":
            return "rest"
        if mark.kind == "excepted":
            self.spoken.excepted.update(mark.lines)
        self.spoken.named.update(mark.lines)
        if 0 in mark.lines:
            self.spoken.unknown = True
        return mark.lines

    def _give(self, target: Target, part: Part) -> None:
        """The clause is the target's. `Bo too` repeats what was said just before."""
        words = {sign.word for sign in part.of.signs}
        if words == {"too"} and part.mark and self._before:
            part.of = replace(self._before, text=part.of.text)
        elif words and part.mark:
            self._before = part.of
        if self._forced and not (self._at_line or part.mark or part.of.signs):
            target = None  # "leave deploy", in a round of one: no news of her
        self._given = self._given or target is not None
        if target is None:
            self.spoken.free.append(part.of)
        elif target == "all":
            self.spoken.everybody.append(part.of)
        elif target == "rest":
            self.spoken.rest.append(part.of)
        elif isinstance(target, tuple):
            for line in target:
                if line and (part.of.signs or (part.of.text and not _informed(part))):
                    before = self.spoken.lines.setdefault(line, [])
                    if part.mark and _contradicts(before, part.of):
                        before.append(Told((Sign("doubt"),)))
                    before.append(part.of)


def _is_own_news(part: Part) -> bool:
    """`away 3-17 Aug`, `room for 1 more`: a mentor's command, in the clause's first words."""
    return bool(_OWN_NEWS.match(" ".join(part.words)))


def _informed(part: Part) -> bool:
    """`Ana and Bo know`: that they were told is no news of them."""
    return not part.of.signs and not _KNOWS.isdisjoint(part.words)


def _another(part: Part) -> bool:
    """True if the clause opens with a subject of its own: `Weather: bad`, `Dana is stuck`."""
    first = next((word for word in part.words if word not in _FILLERS), "")
    return first[:1].isalpha() and first not in _WORK and not opens_with_sign(first)


def _is_drastic(of: Told) -> bool:
    return any(sign.word in ("done", "left", "paused", "not-mine") for sign in of.signs)


def _contradicts(before: list[Told], now: Told) -> bool:
    """`1 good … 1 stuck`: two bare words for one line, and no correction."""
    if not (before and before[-1].alone and now.alone) or now.fresh:
        return False
    return {sign.word for sign in before[-1].signs} != {sign.word for sign in now.signs}


def _exceptions(marks: list[Mark], tokens: Sequence[Token]) -> list[Mark]:
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
        elif (
            named
            and everybody
            and mark.start
            and tokens[mark.start - 1].folded
            in ("but", "mais", "aber", "pero", "mas", "ma", "но", "ale", "maar")
        ):
            found.append(Mark(mark.lines, mark.start - 1, mark.end, "excepted"))
        else:
            found.append(mark)
        waiting = None
        everybody = everybody or mark.kind in ("all", "weak")
    return found


def _all_but(parts: list[Part]) -> bool:
    return any(part.mark and part.mark.kind == "excepted" for part in parts) and not any(
        part.mark and part.mark.kind in ("all", "weak") for part in parts
    )


def _opens(tokens: Sequence[Token], place: int) -> bool:
    """True at the head of a clause, or behind a word of contact: `heard from all of them`."""
    while place:
        word = tokens[place - 1].folded
        if word in _BREAKS or word in _BUT:
            return True
        if word not in _FILLERS and word not in _PREPOSITIONS:
            return False
        place -= 1
    return True


def _leads(parts: list[Part]) -> list[bool]:
    """Which clauses without a mark belong to the bare mark behind them: `stuck: 2, good: 1, 3`."""
    leads = [False] * (len(parts) + 2)
    for place in range(len(parts) - 2, -1, -1):
        part, following = parts[place], parts[place + 1]
        if part.mark or not following.is_bare or not part.of.signs:
            continue
        ends = place + 2 >= len(parts)
        behind = ends or parts[place + 2].mark is not None or leads[place + 2]
        alone = not any(other.mark for other in parts[:place])
        colon = following.opener in (":", "-", "–", "—", "=")
        behind = behind or (colon and part.of.alone and not parts[place + 2].of.signs)
        leads[place] = behind and (colon or (ends and alone))
    return leads


def _parts(tokens: Sequence[Token], marks: list[Mark]) -> list[Part]:
    """The clauses of a sentence, those with several marks cut once more."""
    inside = {
        place: mark
        for mark in marks
        if mark.kind != "theirs"
        for place in range(mark.start, mark.end)
    }
    theirs = {mark.start for mark in marks if mark.kind == "theirs"}
    tokens = [
        replace(token, folded="theirs~") if place in theirs else token
        for place, token in enumerate(tokens)
    ]
    clauses: list[tuple[str, list[int], bool]] = [("", [], False)]
    for place, token in enumerate(tokens):
        word = token.folded
        if place in inside:
            clauses[-1][1].append(place)
        elif word in _BREAKS:
            if word == "?" and clauses[-1][1]:
                clauses[-1] = (clauses[-1][0], clauses[-1][1], True)
            clauses.append((word, [], False))
        elif word in _BUT or (
            word in _AND and place + 1 < len(tokens) and _starts(tokens[place + 1].folded)
        ):
            clauses.append((word, [place], False))
        else:
            clauses[-1][1].append(place)
    found: list[Part] = []
    opener = ""
    for before, places, asked in clauses:
        opener = before if before not in _BREAKS or not opener or before == ":" else opener
        if not places:
            opener = before or opener
            continue
        found.extend(_cut(tokens, places, inside, before or opener, asked))
        opener = ""
    own = False
    for part in found:
        own = (own or part.subject == "i") and part.mark is None and part.subject in ("", "i")
        part.mine = own or part.subject == "i"
        part.of = _tell(part, own=own)
    for part, following in pairwise(found):
        if following.owner and part.mark and part.words and is_sign(part.words[-1]):
            part.of = replace(part.of, signs=(Sign("spoken"),))  # "Ana merged Bo's patch"
    for part, following in pairwise(found):
        if part.mark and part.mark.kind == "other" and following.is_bare:
            following.of = Told((Sign("spoken"),), text=following.written)  # "ask Sam about 2"
    return _old_together(found)


def _old_together(parts: list[Part]) -> list[Part]:
    """`I was worried in April, he went quiet for weeks`: one old story."""
    old = False
    for part in parts:
        was = any(sign.old for sign in part.of.signs)
        if old and not part.of.fresh and part.subject != "" and part.mark is None and not was:
            if not _IS.isdisjoint(part.words):
                old = False
                continue
            signs = tuple(replace(sign, old=True) for sign in part.of.signs)
            part.of = replace(part.of, signs=signs)
        old = was or (old and part.mark is None and not part.of.fresh)
    return parts


def _starts(word: str) -> bool:
    return word in _I or word in _WE or word in ("she", "he", "they", "sie", "er", "elle", "ella")


def _cut(
    tokens: Sequence[Token],
    places: list[int],
    inside: Mapping[int, Mark],
    opener: str,
    asked: bool,
) -> list[Part]:
    marks = list(dict.fromkeys(inside[place] for place in places if place in inside))
    written = _written(tokens, places)
    free = [place for place in places if place not in inside]
    if not marks:
        return [_at(tokens, places, Part(None, _folded(tokens, free), written, opener, asked))]
    lead = [place for place in free if place < marks[0].start]
    if len(marks) == 1 and marks[0].kind != "excepted":
        return [Part(marks[0], _folded(tokens, places, inside), written, opener, asked)]
    tail = [place for place in free if place >= marks[-1].end]
    backward = (
        len(marks) > 1
        and _has_sign(tokens, lead)
        and not _has_sign(tokens, tail)
        and all(mark.kind != "excepted" for mark in marks)
    )
    found: list[Part] = []
    if lead and not backward and (marks[0].kind == "excepted" or not _has_sign(tokens, lead)):
        if marks[0].kind == "excepted":
            found.append(Part(None, _folded(tokens, lead), _written(tokens, lead), opener, asked))
        lead = lead if marks[0].kind != "excepted" else []
    elif any(mark.kind == "excepted" for mark in marks):
        lead = list(lead)
    elif backward:
        lead = []
    together = [
        first.kind in ("all", "weak")
        and second.kind == "excepted"
        and not any(first.end <= place < second.start for place in free)
        for first, second in pairwise(marks)
    ]
    for number, mark in enumerate(marks):
        if any(together):
            own = lead + [place for place in free if place >= marks[1].end]
            own = [] if number else own
        elif backward:
            begin = marks[number - 1].end if number else places[0]
            own = [place for place in free if begin <= place < mark.start]
            if number == len(marks) - 1:
                own += tail
        else:
            end = marks[number + 1].start if number + 1 < len(marks) else places[-1] + 1
            own = [place for place in free if mark.end <= place < end]
            if not number:
                own = lead + own
        span = sorted([*range(mark.start, mark.end), *own])
        last = asked and number == len(marks) - 1
        words = _folded(tokens, span, inside)
        owner = tokens[mark.end - 1].folded.endswith(("'s", "s'"))
        found.append(Part(mark, words, _written(tokens, span), opener, last, owner=owner))
    return found


def _at(tokens: Sequence[Token], places: Sequence[int], part: Part) -> Part:
    part.start, part.end = tokens[places[0]].start, tokens[places[-1]].end
    return part


def _has_sign(tokens: Sequence[Token], places: Sequence[int]) -> bool:
    words = _folded(tokens, places)
    return bool(told(words, " ".join(words), asked=False, own=0).signs)


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


def _tells(tokens: Sequence[Token]) -> bool:
    return _has_sign(tokens, range(len(tokens)))


def _written(tokens: Sequence[Token], places: Sequence[int]) -> str:
    return " ".join(tokens[place].written for place in places)


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
    told_here = told(
        words, part.written if spoken else "", asked=part.asked, own=mine, about=_about(part)
    )
    if part.asked and not spoken:
        return Told(_ASKED, text="?")
    return told_here


def _turns(words: Sequence[str], place: int) -> bool:
    """From `she`, or a name behind the `I`, the words are the mentee's again."""
    if words[place] in _SHE:
        return True
    return words[place] == "@" and any(word in _I for word in words[:place])


def _about(part: Part) -> bool:
    """`I'm happy with Ana`, `Chen I'm worried about`: the mentor's words, the mentee's news."""
    return part.mark is not None and any(word in ("with", "about", "by") for word in part.words)
