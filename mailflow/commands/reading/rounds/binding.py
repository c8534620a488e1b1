"""Each part of a check-in answer goes to the lines it speaks of.

A part with a name or a number is about that person; one without goes on with the person before
it. `all` and `the rest` are settled at the end, when everybody else is known.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from mailflow.commands.reading.rounds.meant import meant
from mailflow.commands.reading.rounds.parts import ASKED, Part, parts_of, tells
from mailflow.commands.reading.rounds.people import Roster, joined
from mailflow.commands.reading.rounds.pronouns import FILLERS, HE_OR_SHE, THEY
from mailflow.commands.reading.rounds.signs import Sign, Told, is_sign, opens_with_sign
from mailflow.commands.reading.rounds.text import cleaned, tokenize, unwrapped
from mailflow.commands.reading.words import listed, sentences

_KNOWS = listed("know knows informed told")
_WORK = listed(
    """
    patch exam talk abstract proposal draft change fix server cloud deployment everything nothing
    work review meeting call code test tests goal badge she he they her his nobody no not never
    very really quite almost nearly then now since today yesterday last this these that what
    correction actually update tests all some first next more
    """
)
_OWN_NEWS = re.compile(
    r"^(?:away|ooo|pto|off|out|back|capacity|room for|max|on (?:vacation|holiday|leave)|no more|"
    r"no new|full)\b"
)
_CORRECTING = listed("i mean meant sorry no wait not correction that is was wrong")

_NOT_MINE = (Sign("not-mine"),)
_CARES = listed(
    """
    mentoring mentors looks looking took takes taken has mentored guides guiding supervises betreut
    ubernimmt ubernommen suit accompagne lleva acompana acompanha segue begeleidt prowadzi vede
    ведет
    """
)
_HER = listed(
    "her him them she he she's he's sie ihn elle le la lo a o haar hem ja go ji ho ее его"
)
Target = tuple[int, ...] | str | None


@dataclass(slots=True)
class Spoken:
    """What was said: of lines, of everybody, of the rest, and of nobody in particular."""

    lines: dict[int, list[Told]] = field(default_factory=dict)
    everybody: list[Told] = field(default_factory=list)
    rest: list[Told] = field(default_factory=list)
    counts: set[int] = field(default_factory=set)  # how many the rest are, where it was said
    kin: set[str] = field(default_factory=set)  # `the ladies`
    excepted: set[int] = field(default_factory=set)
    named: set[int] = field(default_factory=set)  # at all, with or without news
    free: list[Told] = field(default_factory=list)
    own: list[str] = field(default_factory=list)  # the mentor on herself, and on anything else
    unknown: bool = False  # somebody was named who has no line here
    covered: set[int] = field(default_factory=set)  # named without news before an `all good`


class Binder:
    """Reads text after text of one answer, and remembers whom the last words were about."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self.spoken = Spoken()
        self._current: Target = None
        self._several: tuple[int, ...] = ()  # those whom a `she` could mean by now
        self._forced = self._at_line = self._alone = False
        self._given = self._aside = self._excepting = self._was_asked = False
        self._before: Told | None = None
        self._last_named: list[tuple[int, ...]] = []
        self._loose: list[Part] = []  # the sentence before, if it was about nobody

    def read(
        self,
        text: str,
        subject: tuple[int, ...] = (),
        *,
        at_line: bool = False,
        alone: bool = False,
    ) -> None:
        """One text about `subject`, if given: the only line, or the one of ours it stands at.

        `alone`: nothing else was typed, so an `all good` there can be meant for everybody.
        """
        self._at_line, self._alone = at_line, alone
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
        marks = joined(self.roster.marks(tokens, is_sign), tokens, tells)
        marks = meant(
            marks,
            tokens,
            tuple(self.roster.lines),
            self._last_named,
            of_one=self._forced and not self._alone,
        )
        parts = parts_of(tokens, marks)
        if not parts:
            if "?" in sentence and isinstance(self._current, tuple):
                self._give(self._current, Part(None, [], "?", of=Told(ASKED, text="?")))
            return
        self._given = self._aside = False
        if len(parts) == 1 and parts[0].is_bare and self._loose:
            parts = [*self._loose, replace(parts[0], opener="(")]  # "Talk is in! (Bo)"
            del self.spoken.free[len(self.spoken.free) - len(self._loose) :]
        self._loose = []
        if any(part.mark for part in parts):
            self._marked(parts)
        else:
            self._unmarked(parts)
        self._keep_own(sentence, parts)
        self._was_asked = any(part.asked for part in parts)

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

    # Sentences

    def _marked(self, parts: list[Part]) -> None:
        leads = _leads(parts)
        seen = False
        pending: list[Part] = []
        last: Part | None = None
        for place, part in enumerate(parts):
            if part.mark is None:
                if not seen and part.of.alone and {s.word for s in part.of.signs} == {"same"}:
                    self.spoken.free.append(part.of)  # "as last time, only Hugo is done"
                elif leads[place] or (part.of.turns and not seen and not part.of.signs):
                    pending.append(part)
                elif seen:
                    self._go_on(part)
                elif part.subject == "she" or self._forced:
                    self._give(self._current, part)
                elif part.of.signs and any(not sign.sure for sign in part.of.signs):
                    pending.append(part)  # "if the review comes through, Ana is done"
                elif _all_but(parts):
                    self._give("all", part)
                continue
            target = self._target(part)
            if part.mark.kind == "other" and _looks_after(part):
                self._give(self._current, replace(part, of=Told(_NOT_MINE, text=part.of.text)))
                continue
            for lead in pending:
                if part.is_bare or not all(sign.sure for sign in lead.of.signs):
                    self._give(target, lead)
                if lead.of.turns and not lead.of.signs:
                    part.of = replace(part.of, fresh=True)
            led, pending = bool(pending), []
            if last and part.of.corrects and _only_corrects(part):
                self._transfer(last, part, target)
            elif led and part.is_bare:
                part.of = replace(part.of, corrects=False)
            self._give(target, part)
            self._current, seen, last = target, True, part
        self._excepting = (
            last is not None and last.mark is not None and (last.mark.kind == "excepted")
        )
        self._remember(parts)

    def _transfer(self, last: Part, part: Part, target: Target) -> None:
        """`I wrote Bo done, I meant Chen`: what was told of Bo is Chen's."""
        if last.mark and isinstance(target, tuple):
            for line in last.mark.lines:
                told = self.spoken.lines.get(line)
                if told and last.of in told:
                    told.remove(last.of)
                    told.append(Told((Sign("spoken"),)))
            part.of = replace(last.of, text=part.of.text)

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
        if self._several and not self._forced and _is_singular(parts[0]):
            self._doubtful(parts)  # "Ana helps Bo. She is stuck."
            return
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
            and (self._untold(current) or parts[0].of.contrast or not _another(parts[0]))
        )
        for part in parts:
            self._aside = self._aside or _is_own_news(part)
            turns = any(sign.word in ("doubt", "advice") for sign in part.of.signs)
            turns = turns or (self._was_asked and any(s.word == "quiet" for s in part.of.signs))
            doubts = turns or part.of.corrects
            if goes_on or doubts or (may_go_on and not self._aside):
                self._give(current, part)
            else:
                self.spoken.free.append(part.of)
        if not self._given and self._current is None:
            self._loose = [replace(part) for part in parts]

    def _doubtful(self, parts: list[Part]) -> None:
        """Each of several could be meant: a human reads."""
        for line in self._several:
            for part in parts:
                if part.of.signs:
                    self._give((line,), replace(part, of=Told((Sign("doubt"),), text=part.of.text)))

    @staticmethod
    def _repeats(words: set[str], part: Part) -> bool:
        """`Bo too`; `ditto`, but not `same`, which is as in the round before."""
        return words == {"too"} or (words == {"same"} and _ditto(part))

    def _untold(self, target: Target) -> bool:
        """True as long as nothing is known of the line: what follows its name is about it."""
        return isinstance(target, tuple) and not any(
            clause.signs for line in target for clause in self.spoken.lines.get(line, ())
        )

    def _remember(self, parts: list[Part]) -> None:
        named = [part.mark.lines for part in parts if part.mark and part.mark.lines]
        self._last_named.extend(named)
        self._several = _rivals(parts)
        if len({line for lines in named for line in lines}) > 1 and not isinstance(
            self._current, str
        ):
            last = named[-1]
            self._current = last if len(named) == 1 or len(last) == 1 else None

    def _target(self, part: Part) -> Target:
        mark = part.mark
        if mark is None:
            return None
        if mark.kind == "weak" and _is_drastic(part.of):
            return None  # "all done": the goals, or the mail?
        if mark.kind in ("all", "weak"):
            self.spoken.covered |= {line for line in self.spoken.named if self._untold((line,))}
            return "all"
        if mark.kind == "rest":
            self.spoken.counts |= {mark.count} - {0}
            self.spoken.kin |= {mark.kin} - {""}
            return "rest"
        if mark.kind == "excepted":
            self.spoken.excepted.update(mark.lines)
        self.spoken.named.update(mark.lines, mark.maybe)
        if 0 in mark.lines:
            self.spoken.unknown = True
        return mark.lines

    def _give(self, target: Target, part: Part) -> None:
        """The clause is the target's. `Bo too` repeats what was said just before."""
        words = {sign.word for sign in part.of.signs}
        known = [told for line in part.like for told in self.spoken.lines.get(line, ())]
        if known and words <= {"too", "same"}:
            part.of = replace(known[-1], text=part.of.text)
        elif part.mark and self._before and self._repeats(words, part):
            part.of = replace(self._before, text=part.of.text)
        elif words and (part.mark or any(sign.sure for sign in part.of.signs)):
            self._before = part.of
        tells = part.of.signs or part.of.step
        if self._forced and not (self._at_line or part.mark or tells):
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


def _leads(parts: Sequence[Part]) -> list[bool]:
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
        behind = behind or (colon and part.of.alone and _explains(parts[place + 2]))
        explains = following.opener == "(" and alone  # "Talk submitted (Sunita!)"
        leads[place] = explains or (behind and (colon or (ends and alone)))
        if leads[place] and (colon or explains) and alone:
            leads[:place] = [True] * place
    return leads


def _explains(part: Part) -> bool:
    """`stuck: Kwame (bad hardware)`: no news of its own."""
    return not part.of.signs or part.opener == "("


def _rivals(parts: Sequence[Part]) -> tuple[int, ...]:
    """Two people in one clause, who could both be the `she` of the next sentence."""
    last = [part for part in parts if part.mark and part.mark.kind in ("named", "number")]
    if len(last) < 2 or last[-1].clause != last[-2].clause:
        return ()
    first, second = last[-2].mark, last[-1].mark
    if first is None or second is None or last[-1].of.signs or len(second.lines) > 1:
        return ()
    acts = {sign.word for sign in last[-2].of.signs} <= {"going", "contact", "spoken"}
    if not acts or last[-2].words[-1] == "@":
        return ()
    lines = tuple(dict.fromkeys((*first.lines, *second.lines)))
    return lines if len(lines) > 1 else ()


def _is_singular(part: Part) -> bool:
    words = [word for word in part.words if word not in FILLERS or word in HE_OR_SHE]
    return part.subject == "she" and bool(words) and words[0] in HE_OR_SHE - THEY


def _looks_after(part: Part) -> bool:
    """`Sam is mentoring her now`: another mentor has her."""
    words = part.words
    cares = next((n for n, word in enumerate(words) if word in _CARES), None)
    return (
        cares is not None
        and not _HER.isdisjoint(words[cares : cares + 4])
        and (words[:1] == ["@"] and not part.asked)
    )


def _only_corrects(part: Part) -> bool:
    return not part.of.signs and all(word == "@" or word in _CORRECTING for word in part.words)


def _ditto(part: Part) -> bool:
    """`ditto`, `same here`: what was said just before, where `same` may be the last round."""
    return not {"ditto", "dito", "idem", "likewise"}.isdisjoint(part.words)


def _is_own_news(part: Part) -> bool:
    """`away 3-17 Aug`, `room for 1 more`: a mentor's command, in the clause's first words."""
    return bool(_OWN_NEWS.match(" ".join(part.words)))


def _informed(part: Part) -> bool:
    """`Ana and Bo know`: that they were told is no news of them."""
    denied = any(word in ("not", "dont") or word.endswith("n't") for word in part.words)
    return not part.of.signs and not denied and not _KNOWS.isdisjoint(part.words)


def _another(part: Part) -> bool:
    """True if the clause opens with a subject of its own: `Weather: bad`, `Dana is stuck`."""
    first = next((word for word in part.words if word not in FILLERS), "")
    return first[:1].isalpha() and first not in _WORK and not opens_with_sign(first)


def _is_drastic(of: Told) -> bool:
    return any(sign.word in ("done", "left", "paused", "not-mine") for sign in of.signs)


def _contradicts(before: Sequence[Told], now: Told) -> bool:
    """`1 good … 1 stuck`: two bare words for one line, and no correction."""
    if not (before and before[-1].alone and now.alone) or now.turns:
        return False
    return {sign.word for sign in before[-1].signs} != {sign.word for sign in now.signs}


def _all_but(parts: Sequence[Part]) -> bool:
    return any(part.mark and part.mark.kind == "excepted" for part in parts) and not any(
        part.mark and part.mark.kind in ("all", "weak") for part in parts
    )
