"""How a clause is meant: of whom it speaks, and whether anybody says it here and now.

Words alone wish for nothing. "Pause until Monday" may be the writer's wish, a mentor's wish for a
mentee, what Priya advised, what the manual says, a question how to go about it, or an idea. Every
reader needs the same answer, so it is given once, here; `licence` says who may act on what.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from mailflow.commands.reading.clauses import hearsay, moods, undecided_abroad
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.courtesy_abroad import is_english
from mailflow.commands.reading.clauses.refusal import refuses
from mailflow.commands.reading.clauses.refusal_abroad import NEVER_SAID
from mailflow.commands.reading.clauses.subject import Subject, for_another, subject


@dataclass(frozen=True, slots=True)
class Stance:
    """How one clause is meant.

    `whom` is true where something is wished for another person (`pause Ben`, `a place for my
    son`), `reported` where the words are another one's, `inquiry` where it asks or tells how
    something is done, `pondering` where nothing is decided, `over` for plans that came to nothing,
    and `refused` for what is not wanted.
    """

    subject: Subject = Subject.SELF
    whom: bool = False
    reported: bool = False
    inquiry: bool = False
    pondering: bool = False
    over: bool = False
    conditional: bool = False
    refused: bool = False


def stances(
    clauses: tuple[Clause, ...], known: Collection[str], things: Collection[str]
) -> dict[Clause, Stance]:
    """The stance of every clause. `known` are people's names, `things` the tracks', both folded."""
    found: dict[Clause, Stance] = {}
    by_sentence: dict[int, list[Clause]] = {}
    for clause in clauses:
        by_sentence.setdefault(clause.sentence, []).append(clause)
    for sentence in by_sentence.values():
        found.update(_of_sentence(sentence, known, things))
    return found | _taken_back(clauses, found)


def _taken_back(clauses: tuple[Clause, ...], found: dict[Clause, Stance]) -> dict[Clause, Stance]:
    """What the writer takes back in the same mail, and the words that do so."""
    rather = [n for n in range(1, len(clauses)) if moods.RATHER.match(_opened_by(clauses, n))]
    if rather:
        before = _before(clauses, rather[-1])
        return {clause: replace(found[clause], over=True) for clause in before}
    places = [n for n in range(len(clauses)) if moods.TAKEN_BACK.match(_opened_by(clauses, n))]
    if not places or sum(len(clause.words) for clause in clauses[: places[0]]) < _A_GREETING:
        return {}
    return {clause: replace(found[clause], over=True) for clause in clauses[: places[-1] + 1]}


def _before(clauses: tuple[Clause, ...], place: int) -> tuple[Clause, ...]:
    """What is said in the same sentence before a clause, or else in the sentence before it."""
    this, last = clauses[place].sentence, clauses[place - 1].sentence
    return tuple(c for c in clauses[:place] if c.sentence == (this if last == this else last))


def _opened_by(clauses: tuple[Clause, ...], place: int) -> str:
    """The clause, and if it opens a sentence the next one: `No, wait, I have that already`."""
    opens = not place or clauses[place - 1].sentence != clauses[place].sentence
    more = [
        c.folded for c in clauses[place + 1 : place + 3] if c.sentence == clauses[place].sentence
    ]
    return ", ".join([clauses[place].folded, *(more if opens else ())])


#: As many words a salutation may have.
_A_GREETING = 3


def _of_sentence(
    sentence: list[Clause], known: Collection[str], things: Collection[str]
) -> dict[Clause, Stance]:
    found: dict[Clause, Stance] = {}
    reported = any(hearsay.THEY_SAY_SO.match(clause.folded) for clause in sentence[1:])
    open_end = any(moods.OPEN_END.search(clause.folded) for clause in sentence[1:])
    said_no = any(moods.SAID_NO.search(clause.folded) for clause in sentence)
    never_said = False
    perhaps = len(sentence) > 1 and bool(moods.PERHAPS.fullmatch(sentence[0].folded))
    turned = any(moods.TURNED.match(clause.folded) for clause in sentence[1:])
    said = [clause.folded for clause in sentence]
    abroad = not any(is_english(clause.words) for clause in sentence)
    for place, clause in enumerate(sentence):
        folded = clause.folded
        if hearsay.OWN_CONCLUSION.match(folded):
            reported = False
        of = Subject.SELF if hearsay.sent_here(folded) else subject(clause, known, things)
        speech = hearsay.is_speech(
            folded, of_another=of is Subject.OTHER, of_a_thing=of is Subject.THING
        )
        never_said = never_said or bool(NEVER_SAID.search(folded))
        found[clause] = Stance(
            subject=of,
            whom=for_another(clause, known, things),
            reported=reported or speech,
            inquiry=moods.is_inquiry(clause)
            or (
                abroad
                and undecided_abroad.is_asked_about(folded, said[:place], question=clause.question)
            ),
            pondering=open_end
            or perhaps
            or (abroad and undecided_abroad.is_open(folded))
            or bool(moods.PONDERS.search(folded) or moods.NOT_YET.match(folded)),
            over=said_no
            or never_said
            or (abroad and undecided_abroad.is_over(place, said))
            or bool(moods.CAME_TO_NOTHING.search(folded))
            or ((turned or clause.old) and bool(moods.MEANT_TO.search(folded))),
            conditional=clause.conditional or bool(moods.HYPOTHETICAL.search(folded)),
            refused=refuses(folded) or (abroad and undecided_abroad.is_refused(folded)),
        )
        reported = reported or speech
    return found
