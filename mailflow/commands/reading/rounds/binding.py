"""Each part of a check-in answer goes to the lines it speaks of.

A part with a name or a number is about that person; one without goes on with the person before
it. `all` and `the rest` are settled at the end, when everybody else is known.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.correcting import mixed_up, put_right
from mailflow.commands.reading.rounds.discourse import (
    all_but,
    another,
    as_before,
    asks_back,
    contradicts,
    ditto,
    gender,
    hears_nothing,
    informed,
    is_another,
    is_drastic,
    is_own_news,
    is_singular,
    is_stranger,
    leads,
    looks_after,
    not_him_but_her,
    only_corrects,
    other_way_round,
    own_news,
    rivals,
    says_more,
    so_did,
    takes_back,
    that_was,
)
from mailflow.commands.reading.rounds.framing import says_not_so
from mailflow.commands.reading.rounds.joining import joined
from mailflow.commands.reading.rounds.marks import Mark
from mailflow.commands.reading.rounds.meant import meant, named_behind
from mailflow.commands.reading.rounds.news import Sign, Told
from mailflow.commands.reading.rounds.opening import own_days, sentences_of
from mailflow.commands.reading.rounds.part import Part
from mailflow.commands.reading.rounds.parts import parts_of, tells
from mailflow.commands.reading.rounds.people import Roster
from mailflow.commands.reading.rounds.pronouns import AND, FILLERS, THEY
from mailflow.commands.reading.rounds.spoken import Spoken
from mailflow.commands.reading.rounds.telling import ASKED, not_told
from mailflow.commands.reading.rounds.text import Token, cleaned, tokenize
from mailflow.commands.reading.rounds.vocabulary import is_sign

_HE_OR_SHE = (("he",), ("she",), ("er",), ("sie",), ("il",), ("elle",), ("el",), ("ella",))
_HER = frozenset({"her", "him", "them"})
_ASIDE = 2  # words beside a name that say nothing
_BEFORE_HIM = 3  # words, `so he and Amy`
_IS_ASKED = frozenset({"asked"})
_NOT_MINE = (Sign("not-mine"),)
Target = tuple[int, ...] | str | None


class Binder:
    """Reads text after text of one answer, and remembers whom the last words were about."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self.spoken = Spoken()
        self._current: Target = None
        self._subject: tuple[int, ...] = ()  # the lines of ours that the text stands below
        self._several: tuple[int, ...] = ()  # those whom a `she` could mean by now
        self._forced = self._at_line = self._alone = False
        self._asks_back = self._bare = False
        self._given = self._aside = self._excepting = self._was_asked = False
        self._before: Told | None = None
        self._last: Part | None = None  # the last one with a mark
        self._last_named: list[tuple[int, ...]] = []
        self._gender: dict[int, str] = {}  # of whom it was said he, or she
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
        self._subject = subject if at_line else ()
        self._current = subject or None
        self._forced = bool(subject)
        text = self.roster.spaced(cleaned(text))
        self.roster.look_for_initials(tokenize(text), is_sign)
        self.roster.look_for_ordinals(tokenize(text), is_sign)
        self._asks_back = asks_back(text)
        for sentence in sentences_of(text, self.roster):
            days, news = own_days(sentence, self.roster)
            if days:
                self.spoken.own.append(days)
            self._sentence(news)

    def _sentence(self, sentence: str) -> None:
        tokens = tokenize(sentence)
        if not tokens:
            return
        marks = joined(self.roster.marks(tokens, is_sign), tokens, tells)
        marks = meant(
            marks,
            tokens,
            tuple(self.roster.lines),
            [self._subject] if len(self._subject) > 1 else self._last_named,
            of_one=self._forced and not self._alone,
        )
        marks = self._with_him(named_behind(marks, tokens), tokens)
        if wrong := mixed_up(sentence):
            names, behind = wrong
            self.spoken.unsay_all(self._lines_of(names))
            self._sentence(behind)
            return
        if whom := not_him_but_her(tokens, marks):
            self.spoken.move(*whom)
            self._current = whom[1:]
            return
        if own_news(tokens, asks_back=self._asks_back):
            self.spoken.own.append(sentence)
            return
        if isinstance(self._current, tuple) and len(self._current) == 1:
            marks = [mark for mark in marks if mark.kind != "weak" or not mark.start]
        parts = parts_of(tokens, marks)
        if not parts:
            if "?" in sentence and isinstance(self._current, tuple):
                self._give(
                    self._current, Part(None, [], "?", of=Told(ASKED, text="?", manners=_IS_ASKED))
                )
            return
        if not (len(parts) > 1 or parts[0].mark) and says_not_so(
            parts[0].words, asked=self._was_asked
        ):
            self._untell(parts[0])
            return
        put_right(sentence, parts)
        self._given = self._aside = False
        if len(parts) == 1 and parts[0].is_bare and self._loose:
            parts = [*self._loose, replace(parts[0], opener="(")]  # "Talk is in! (Bo)"
            del self.spoken.free[len(self.spoken.free) - len(self._loose) :]
        self._loose = []
        if any(part.mark for part in parts):
            self._marked(parts)
        else:
            self._unmarked(parts)
        self._bare = any(part.mark for part in parts) and not any(part.of.signs for part in parts)
        self._keep_own(sentence, parts)
        self._was_asked = any(part.asked for part in parts)

    def _untell(self, part: Part) -> None:
        """`Just kidding!`: what was told last is not so."""
        current = self._current
        several = {"all": self.spoken.everybody, "rest": self.spoken.rest}
        tellings = (
            [several[current]]
            if isinstance(current, str)
            else [self.spoken.lines.get(line, []) for line in current or ()]
        )
        for told in filter(None, tellings):
            told[-1] = not_told(told[-1])
        if not any(tellings):
            self.spoken.own.append(part.written)

    def _lines_of(self, names: Iterable[str]) -> Iterator[int]:
        for name in names:
            if name.isdecimal():
                yield int(name)
            elif name.lower() in _HER:
                yield from self._current if isinstance(self._current, tuple) else ()
            else:
                for mark in self.roster.marks(tokenize(name), is_sign):
                    yield from mark.lines

    def _with_him(self, marks: list[Mark], tokens: Sequence[Token]) -> list[Mark]:
        """`He and Amy are going great`: the one spoken of before, too."""
        if not (marks and marks[0].kind == "named" and isinstance(self._current, tuple)):
            return marks
        before = tuple(token.folded for token in tokens[: marks[0].start])
        if len(self._current) != 1 or before[-2:-1] not in _HE_OR_SHE or before[-1] not in AND:
            return marks
        if len(before) > _BEFORE_HIM or self._current[0] in marks[0].lines:
            return marks
        both = (*self._current, *marks[0].lines)
        return [replace(marks[0], lines=both, start=marks[0].start - 2), *marks[1:]]

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
        leading = leads(parts)
        self._overhear(parts)
        seen = False
        pending: list[Part] = []
        last = self._last if takes_back(parts) else None
        for place, part in enumerate(parts):
            if part.mark is None and _of_the_others(parts, place):
                self._give("all", part)
                self._current = "all"
                continue
            if part.mark is None:
                if not seen and part.of.alone and {s.word for s in part.of.signs} == {"same"}:
                    self.spoken.free.append(part.of)  # "as last time, only Hugo is done"
                elif leading[place] or (part.of.turns and not seen and not part.of.signs):
                    pending.append(part)
                elif seen:
                    self._go_on(part)
                elif part.subject == "she" or self._forced:
                    self._give(self._current, part)
                elif part.of.signs and any(not sign.sure for sign in part.of.signs):
                    pending.append(part)  # "if the review comes through, Ana is done"
                elif all_but(parts):
                    self._give("all", part)
                continue
            target = self._target(part)
            if self._before and as_before(part, last):
                part.of = replace(self._before, text=part.of.text)
            if self._before and so_did(part):
                part.of = replace(part.of, signs=other_way_round(self._before, part))
            if part.mark.kind == "other" and looks_after(part):
                self._give(self._current, replace(part, of=Told(_NOT_MINE, text=part.of.text)))
                continue
            for lead in pending:
                if part.is_bare or not all(sign.sure for sign in lead.of.signs):
                    self._give(target, lead)
                elif lead.of.signs:
                    self.spoken.free.append(lead.of)
                if lead.of.turns and not lead.of.signs:
                    part.of = replace(part.of, fresh=True)
            led, pending = bool(pending), []
            meant = last and (part.of.corrects or not seen or (last.mine and that_was(part)))
            if last and last.mark and meant and only_corrects(part) and isinstance(target, tuple):
                self.spoken.unsay(last.of, last.mark.lines)
                part.of = replace(last.of, text=part.of.text)  # "I wrote Bo done, I meant Chen"
            elif led and part.is_bare:
                part.of = replace(part.of, corrects=False)
            self._give(target, part)
            self._current, seen, last = target, True, part
        self._last = last
        self._excepting = (
            last is not None and last.mark is not None and (last.mark.kind == "excepted")
        )
        self._remember(parts)

    def _overhear(self, parts: list[Part]) -> None:
        """`Sam sees her on Mondays`: of another mentor, and perhaps no news; who reads may know."""
        lines = self._current if isinstance(self._current, tuple) else ()
        if len(lines) == 1 and lines[0] and all(p.mark is None or is_another(p) for p in parts):
            aside = Told(words=tuple(word for part in parts for word in part.of.words))
            self.spoken.lines.setdefault(lines[0], []).append(aside)

    def _go_on(self, part: Part) -> None:
        """A clause without a mark, behind one with: it goes on about the same."""
        of_one = isinstance(self._current, tuple) and len(self._current) == 1
        if self._aside and part.subject != "she":
            part.mine = True
        elif is_own_news(part) and not of_one:
            self._aside = part.mine = True  # "all good, away 3-17 Aug"
        elif is_singular(part) and isinstance(self._current, str):
            self._of_one(part)
        elif is_stranger(part):
            self._give(self._current, replace(part, of=Told((Sign("doubt"),), text=part.of.text)))
        else:
            self._give(self._current, part)

    def _of_one(self, part: Part) -> None:
        """`all good but Bo, he waits for access`: the one who was named; else anybody."""
        lines = self.spoken.excepted or set(self._last_named[-1] if self._last_named else ())
        if len(lines) == 1:
            self._current = tuple(lines)
            self._give(self._current, part)
        else:
            self.spoken.free.append(part.of)

    def _unmarked(self, parts: list[Part]) -> None:
        """A sentence that names nobody: about the one before it, or about nobody here."""
        self._turn_to_the_other(parts[0])
        subject, current = parts[0].subject, self._current
        if self._several and not self._forced and is_singular(parts[0]):
            self._doubtful(parts)  # "Ana helps Bo. She is stuck."
            return
        single = isinstance(current, tuple) and len(current) == 1
        silent = subject == "i" and not any(part.of.signs for part in parts)
        own = (silent or is_own_news(parts[0])) and not self._at_line  # "away until 20 May"
        goes_on = (self._forced and not own) or (
            subject == "she" and (single or parts[0].words[0] not in ("she", "he"))
        )
        awaited = self._bare and self._untold(current)  # "both", and their news on the next line
        may_go_on = (
            (single or awaited)
            and not self._excepting
            and subject != "i"
            and (self._untold(current) or parts[0].of.contrast or not another(parts[0]))
        )
        for part in parts:
            if part is not parts[0] and not goes_on:
                self._turn_to_the_other(part)
                current = self._current
            self._aside = self._aside or is_own_news(part)
            turns = any(sign.word in ("doubt", "advice") for sign in part.of.signs)
            turns = turns or (self._was_asked and any(s.word == "quiet" for s in part.of.signs))
            doubts = turns or part.of.corrects or (single and hears_nothing(part))
            doubts = doubts or (single and subject == "i" and bool(gender(part)))
            if goes_on or doubts or (may_go_on and not self._aside):
                self._give(current, part)
            else:
                self.spoken.free.append(part.of)
        if not self._given and self._current is None:
            self._loose = [replace(part) for part in parts]

    def _turn_to_the_other(self, part: Part) -> None:
        """`Jo asks how Bo is. He is stuck. She is fine.`: a she after a he is somebody else."""
        kind = gender(part)
        current = self._current
        if not kind or not isinstance(current, tuple) or len(current) != 1 or self._forced:
            return
        if self._gender.setdefault(current[0], kind) == kind:
            return
        before = dict.fromkeys(line for some in self._last_named for line in some if line)
        others = [n for n in before if n != current[0] and self._gender.get(n, kind) == kind]
        self._current = (others[0],) if len(others) == 1 else None

    def _doubtful(self, parts: list[Part]) -> None:
        """Each of several could be meant: a human reads."""
        for line in self._several:
            for part in parts:
                if part.of.signs:
                    self._give((line,), replace(part, of=Told((Sign("doubt"),), text=part.of.text)))

    @staticmethod
    def _repeats(words: set[str], part: Part) -> bool:
        """`Bo too`; `ditto`, but not `same`, which is as in the round before."""
        if words == {"too"}:
            return not says_more(part)  # "weekly calls as well" are hers
        return words in ({"same"}, {"same", "too"}) and ditto(part)

    def _untold(self, target: Target) -> bool:
        """True as long as nothing is known of the line: what follows its name is about it."""
        if target == "all":
            return bool(self.spoken.everybody) and not any(c.signs for c in self.spoken.everybody)
        return isinstance(target, tuple) and not any(
            clause.signs for line in target for clause in self.spoken.lines.get(line, ())
        )

    def _only_named(self, line: int) -> bool:
        """`Ana, Bo: all good`, and not `Ana would like to go. All good`."""
        told = self.spoken.lines.get(line, ())
        said = [w for clause in told for w in clause.words if w[:1].isalpha() and w not in FILLERS]
        return self._untold((line,)) and len(said) <= _ASIDE

    def _remember(self, parts: list[Part]) -> None:
        named = [part.mark.lines for part in parts if part.mark and part.mark.lines]
        self._last_named.extend(named)
        self._several = rivals(parts)
        if len({line for lines in named for line in lines}) > 1 and not isinstance(
            self._current, str
        ):
            last = named[-1]
            self._current = last if len(named) == 1 or len(last) == 1 else None

    def _target(self, part: Part) -> Target:
        mark = part.mark
        if mark is None:
            return None
        if mark.kind == "weak" and is_drastic(part.of):
            return None  # "all done": the goals, or the mail? "all quiet": they, or the front?
        if mark.kind in ("all", "weak") and len(self._subject) > 1:
            return self._subject  # below two lines of ours
        if mark.kind in ("all", "weak"):
            self.spoken.covered |= {line for line in self.spoken.named if self._only_named(line)}
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
        if self._forced and not self._at_line and not part.mine:
            self.spoken.heard.append(part.of)
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
                if line and (part.of.signs or (part.of.text and not informed(part))):
                    before = self.spoken.lines.setdefault(line, [])
                    if part.mark and contradicts(before, part.of):
                        before.append(Told((Sign("doubt"),)))
                    before.append(part.of)


def _of_the_others(parts: Sequence[Part], place: int) -> bool:
    """`except for Bo, who is away, they're fine`: the exception is told first."""
    first = parts[0].mark
    if first is None or first.kind != "excepted" or any(p.mark for p in parts[1:]) or not place:
        return False
    words = parts[place].words
    relative = place > 1 and parts[1].words[:1] != [] and parts[1].words[0] in _WHO
    return words[:1] != [] and (words[0] in THEY or (relative and words[0] in _IT_GOES))


_WHO = listed("who whose die der que qui che który która ktery ktera")
_IT_GOES = listed("things everything it it's all geht lauft alles tout ca todo va tutto tudo")
