"""A mail prepared for reading: clauses, tracks, days, and whose enrollments they could mean."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from mailflow.commands.reading.answers.corrections import withdrawn
from mailflow.commands.reading.clauses.clause import Clause, read_clauses
from mailflow.commands.reading.clauses.people import words_of
from mailflow.commands.reading.clauses.stance import Stance, stances
from mailflow.commands.reading.clauses.subject import Subject
from mailflow.commands.reading.clauses.tracks import Mention, mentions, slips
from mailflow.commands.reading.clauses.words import fold, listed, sentences
from mailflow.commands.reading.clauses.wrapping import unwrapped
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.dates import Span, corrects, spans
from mailflow.commands.reading.licence import Licence
from mailflow.regex import regex

OPEN_STATES = frozenset(
    {"unconfirmed", "applied", "waitlisted", "offered", "placed", "active", "paused", "claimed"}
)
_WAITING = frozenset({"unconfirmed", "applied", "waitlisted", "offered"})
_REPLY = regex(
    r"^\s*(?:(?:re|aw|antw|sv|vs|odp|ynt|rif|res|r|回复|答复)\s*(?:\[\d+\])?\s*[:：]\s*)+",
    re.IGNORECASE,
)
_FORWARD = regex(r"^\s*(?:re\s*:\s*)*(?:fwd?|wg|tr|rv|enc|doorst|转发)\s*[:：]", re.IGNORECASE)
_NAME = regex(r"\W*([^\W\d_]+)")
_LABEL = regex(r"\W*([^\W\d_]+)(?: [^\W\d_]+)?\s*(?::|-+\s|=)")
_EMPHASIS = regex(r"(?<![\w*_])[*_]([^\W_](?:[^*_\n]*[^\W_])?)[*_](?![\w*_])")
_MOBILE = regex(
    r"^(?:sent from my|sent from|sent via|get outlook for|gesendet von meinem|"
    r"von meinem .* gesendet|envoye de mon|enviado desde mi|enviado do meu|inviato da|"
    r"отправлено с|wyslane z|odeslano z|verzonden vanaf)\b"
)
_ALL = regex(
    r"\b(?:all|everything|every|any|both|beide[ns]?|alle[ns]?|alles|tout|toutes?|tous|"
    r"les deux|todo[s]?|todas?|ambos|ambas|os dois|as duas|tutto|tutti|entrambi|все|всё|"
    r"оба|обе|wszystk\w+|vse|vsechn\w+|alle|sab|dono)\b|全部|両方|すべて|都|所有"
)


@dataclass(frozen=True)
class Letter:
    """New text and subject in their context. `cached_property` keeps what several rules ask for."""

    subject: str
    text: str
    context: Context
    unheard: frozenset[Clause] = frozenset()  # what the reader of this letter may not act on
    beyond: str = ""  # the end of a long mail, which is not read for wishes

    @cached_property
    def is_reply(self) -> bool:
        """True if the subject is that of an answer: then it holds none of the writer's words."""
        return bool(_REPLY.match(self.subject))

    @cached_property
    def is_forward(self) -> bool:
        """True if the mail hands on another one."""
        return bool(_FORWARD.match(self.subject))

    @cached_property
    def body(self) -> str:
        """The text without quoted lines and without what a telephone adds."""
        kept = [
            line
            for line in self.lines
            if not line.lstrip().startswith(">") and not _MOBILE.match(fold(line).strip())
        ]
        return _EMPHASIS.sub(r"\1", "\n".join(kept)).strip()

    @cached_property
    def lines(self) -> list[str]:
        """The lines that the writer made, quoted ones too; not those that a mail program broke."""
        return unwrapped(self.text.replace("\r", ""), self._names_somebody).split("\n")

    def _names_somebody(self, line: str) -> bool:
        """True if a line begins with one of the people of the situation: `Ana: all good`."""
        opening = _NAME.match(fold(line))
        return opening is not None and opening[1] in self.people

    @cached_property
    def every(self) -> tuple[Clause, ...]:
        """The clauses of the body, however they are meant."""
        return read_clauses(self.body)

    @cached_property
    def _every_above(self) -> tuple[Clause, ...]:
        return () if self.is_reply or self.is_forward else read_clauses(self.subject.strip())

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the body that the reader of this letter may act on."""
        return self._heard(self.every)

    @cached_property
    def subject_clauses(self) -> tuple[Clause, ...]:
        """The clauses of the subject, if the writer typed it; none where the body takes it back."""
        if self.unheard and self.every and not self.clauses:
            return ()
        return self._heard(self._every_above)

    def _heard(self, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
        return tuple(clause for clause in clauses if clause not in self.unheard)

    @cached_property
    def in_plain_words(self) -> "Letter":
        """The same, its courtesies of other languages put in plain words."""
        if not any(clause.plain for clause in self.every):
            return self
        return replace(self, text=" ".join(clause.plain or clause.text for clause in self.every))

    @cached_property
    def people(self) -> frozenset[str]:
        """The words by which the people of the situation are called, folded."""
        context = self.context
        return words_of(
            (context.mentor, context.mentee, context.covers, context.lead, *context.mentees,
             *context.co_mentors, *context.lines.values(), *context.people)
        )  # fmt: skip

    @cached_property
    def stances(self) -> Mapping[Clause, Stance]:
        """How each clause of subject and body is meant."""
        things = frozenset(word for track in self.tracks for word in (track, *track.split("-")))
        above = stances(self._every_above, self.people, things)
        found = above | stances(self.every, self.people, things)
        about = self._labelled
        return {
            clause: replace(stance, subject=Subject.OTHER) if clause.sentence in about else stance
            for clause, stance in found.items()
        }

    @cached_property
    def _labelled(self) -> frozenset[int]:
        """Sentences that open with somebody's name and a colon: `Bo: on hold please`."""
        return frozenset(
            number
            for number, sentence in enumerate(sentences(self.body))
            if (match := _LABEL.match(fold(sentence))) and match[1] in self.people
        )

    def licensed(self, licence: Licence) -> "Letter":
        """The letter as somebody sees it who may act only on what the licence allows."""
        unheard = frozenset(
            clause for clause, stance in self.stances.items() if not licence(stance)
        )
        if unheard == self.unheard:
            return self
        seen = replace(self, unheard=unheard)
        seen.__dict__.update(
            {name: self.__dict__[name] for name in _SHARED if name in self.__dict__}
        )
        return seen

    @cached_property
    def folded(self) -> str:
        """The whole body, folded."""
        return fold(self.body)

    @cached_property
    def tracks(self) -> tuple[str, ...]:
        """Every track that may be named: the program's, and the writer's own."""
        context = self.context
        return tuple(dict.fromkeys((*context.tracks, *context.enrollments, *context.cohorts)))

    @cached_property
    def open(self) -> tuple[str, ...]:
        """The tracks in which the writer is, or waits to be, a mentee."""
        states = self.context.enrollments
        return tuple(track for track, state in states.items() if state in OPEN_STATES)

    @cached_property
    def under_way(self) -> bool:
        """True for somebody who has a place: who only waits for one is not stuck or done yet."""
        return any(state not in _WAITING for state in self.context.enrollments.values())

    @cached_property
    def _mentions(self) -> dict[Clause, tuple[Mention, ...]]:
        return {}

    def mentions(self, clause: Clause) -> tuple[Mention, ...]:
        """The tracks a clause names, remembered."""
        known = self._mentions.get(clause)
        if known is None:
            known = mentions(clause, self.tracks) or (
                slips(clause, self.tracks) if len(clause.words) < 12 else ()
            )
            self._mentions[clause] = known
        return known

    def sentence(self, number: int) -> tuple[Clause, ...]:
        """The clauses of one sentence."""
        return self._sentences.get(number, ())

    @cached_property
    def _sentences(self) -> dict[int, tuple[Clause, ...]]:
        found: dict[int, list[Clause]] = {}
        for clause in self.every or self._every_above:
            found.setdefault(clause.sentence, []).append(clause)
        return {number: tuple(clauses) for number, clauses in found.items()}

    def meant(self, clause: Clause) -> tuple[str, ...]:
        """Tracks named in the clause and not excluded by a `not`."""
        return tuple(
            mention.track
            for mention in self.mentions(clause)
            if not excluded(clause, mention) and mention.track not in self._withdrawn
        )

    @cached_property
    def _withdrawn(self) -> frozenset[str]:
        """Tracks in whose place another one is named at once: `docs... sorry, I mean talk`."""
        return withdrawn(self.folded, self.tracks)

    @cached_property
    def named(self) -> tuple[str, ...]:
        """Every track the body names and does not exclude."""
        return tuple(dict.fromkeys(track for clause in self.every for track in self.meant(clause)))

    @cached_property
    def in_subject(self) -> tuple[str, ...]:
        """Every track the subject names, where the writer typed it."""
        return tuple(
            dict.fromkeys(track for clause in self._every_above for track in self.meant(clause))
        )

    def own(self, clause: Clause) -> tuple[str, ...]:
        """Which of the writer's tracks a clause is about: named, the thread's, the only one.

        Several where it is not said.
        """
        for found in (self.meant(clause), self._sentence_tracks(clause)):
            own = tuple(track for track in found if track in self.open)
            if own:
                return own
        if _ALL.search(clause.folded) and len(self.open) > 1:
            return ("*",)
        if self.context.track in self.open:
            return (self.context.track,)
        named = tuple(track for track in (*self.named, *self.in_subject) if track in self.open)
        if len(named) == 1:
            return named
        return self.open

    def _sentence_tracks(self, clause: Clause) -> tuple[str, ...]:
        return tuple(
            track for other in self.sentence(clause.sentence) for track in self.meant(other)
        )

    @cached_property
    def _spans(self) -> dict[int, tuple[Span, ...]]:
        return {}

    def spans(self, sentence: int) -> tuple[Span, ...]:
        """The days a sentence names."""
        known = self._spans.get(sentence)
        if known is None:
            whole = self.sentences
            words = self.said(sentence)
            if words and corrects("".join(whole[sentence + 1 : sentence + 2])):
                words = f"{words} {whole[sentence + 1]}"  # "Until 4 April. Sorry, 5 April."
            elif sentence and corrects(words):
                words = ""
            known = spans(words, self.context.today)
            self._spans[sentence] = known
        return known

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the body, or of the subject where that is all."""
        return sentences(self.body or self.subject.strip())

    def said(self, sentence: int) -> str:
        """One sentence, as it was typed."""
        named = self.sentence(sentence) and sentence < len(self.sentences)
        return self.sentences[sentence] if named else ""

    @cached_property
    def all_tracks_wanted(self) -> bool:
        """True if `everything`, `all of them` stands in the body."""
        return bool(_ALL.search(self.folded))


#: What is the same for every reader of a letter.
_SHARED = (
    "body", "folded", "every", "_every_above", "stances", "people", "tracks", "open", "under_way",
    "_mentions", "_spans", "named", "in_subject", "is_reply", "is_forward", "all_tracks_wanted",
)  # fmt: skip
_EXCLUDES = listed(
    """
    not no nicht kein keine pas non nao niet nie ne не except but without ohne sans sin
    sem than instead als außer ausser sauf salvo excepto menos exceto tranne кроме
    oprocz krome
    """
)
_SMALL = listed("with mit avec con com met the to in for of de do die das le el o a my")
_REACH = 3
_INTO = ("quero", "entrar", "inscrev", "participar", "gostaria", "mudar", "vaga", "posso", "estou")


def excluded(clause: Clause, mention: Mention) -> bool:
    """True for `not deploy`, `rather than deploy`: named to leave it out."""
    before = clause.words[max(0, mention.start - _REACH) : mention.start]
    if not before:
        return False
    if before[-1] == "no" and any(word.startswith(_INTO) for word in clause.words):
        return False  # "quero entrar no talk": a Portuguese in, not an English no
    if before[-1] in _EXCLUDES or (
        len(before) > 1 and before[-2] in _EXCLUDES and before[-1] in _SMALL
    ):
        return before[-1:] != ("no",) or True
    return False
