"""A mentor's answer to a check-in, as one intent with a word for every line spoken of.

Numbers are those of the mail that is answered. A line whose words are not understood is `words`,
never a guess; words that go with no line are left to the caller.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from mailflow.commands.reading.clauses.words import sentences
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.rounds.binding import Binder
from mailflow.commands.reading.rounds.excerpt import Excerpts
from mailflow.commands.reading.rounds.layout import blocks, without_closing
from mailflow.commands.reading.rounds.news import Sign, Told
from mailflow.commands.reading.rounds.parts import tells
from mailflow.commands.reading.rounds.people import Roster
from mailflow.commands.reading.rounds.pronouns import HE_OR_SHE, THEY, I
from mailflow.commands.reading.rounds.second_reader.second_look import Look, second_look
from mailflow.commands.reading.rounds.spoken import Spoken
from mailflow.commands.reading.rounds.tables import written_out
from mailflow.commands.reading.rounds.text import cleaned, tokenize
from mailflow.commands.reading.rounds.verdict import still_held, word_for
from mailflow.commands.reading.rounds.vocabulary import is_sign


@dataclass(frozen=True, slots=True)
class Answered:
    """What a check-in answer holds: lines answered, and what the mentor says of herself."""

    answer: tuple[Intent, ...]  # one of the lines, one of others' mentees, or none
    own: Letter
    unclear: bool  # something was said that went with no line: for a human


def answered(letter: Letter) -> Answered:
    """Every line spoken about, and the words that are about no line."""
    spoken, known = _read(letter)
    if not known and (fewer := _of_those_asked(letter)):
        again, found = _read(fewer)
        spoken, known = (again, found) if found else (spoken, known)
    order = sorted(known)
    answer = Intent(
        "answer",
        tuple(f"{number}={known[number].word}" for number in order),
        because=letter.body,
        notes=tuple(_notes(spoken, letter, order)),
        second="; ".join(f"{number}: {look.why}" for number, look in known.items() if look.why),
    )
    return Answered(
        ((answer,) if known else ()) + _of_fellows(spoken, letter),
        replace(letter, text="\n".join(spoken.own)),
        spoken.unknown
        or any(sign.word != "spoken" for clause in spoken.free for sign in clause.signs),
    )


#: Numbers for whom others lead: no check-in has so many lines.
_FELLOWS = 1000
#: What is not sure, and what is no news of somebody whom another one leads.
_NO_NEWS = frozenset({None, "words", "not-mine"})


def _fellows(letter: Letter) -> dict[int, str]:
    """Whom other mentors of the cohort lead: a mentor may tell of them, too (SPEC 11.9)."""
    return dict(enumerate(letter.context.fellows, start=_FELLOWS))


def _of_fellows(spoken: Spoken, letter: Letter) -> tuple[Intent, ...]:
    """News of mentees whom others lead, where it is sure; by address, as no line is theirs."""
    told: dict[str, tuple[str, str]] = {}
    for number, name in _fellows(letter).items():
        look = _of_line(spoken, number, None, ())
        if look.word not in _NO_NEWS:
            words = ", ".join(clause.text for clause in spoken.lines[number] if clause.text)
            told[letter.context.fellows[name]] = (str(look.word), words)
    if not told:
        return ()
    args = tuple(f"{address}={word}" for address, (word, _) in told.items())
    notes = tuple(enumerate((words for _, words in told.values()), start=1))
    return (Intent("answer", args, because=letter.body, notes=notes),)


def _read(letter: Letter) -> tuple[Spoken, dict[int, Look]]:
    spoken = spoken_in(letter)
    return spoken, settled(spoken, letter) or _line_by_line(spoken, letter)


def _of_those_asked(letter: Letter) -> Letter | None:
    """`good` below a reminder: of the lines that stood in it, where they are fewer."""
    context = letter.context
    lines = {number: name for number, name in context.lines.items() if number in context.asked}
    if not lines or len(lines) == len(context.lines):
        return None
    return replace(letter, context=replace(context, lines=lines))


def _line_by_line(spoken: Spoken, letter: Letter) -> dict[int, Look]:
    """As many lines with news as were asked about, and none names anybody: each in its turn."""
    numbers = sorted(letter.context.lines)
    typed = _typed(letter)
    if not 1 < len(numbers) <= len(typed) or spoken.named or spoken.unknown:
        return {}
    found: dict[int, Look] = {}
    said: dict[int, list[Told]] = {}
    others: list[str] = []
    for text in typed:
        number = numbers[min(len(found), len(numbers) - 1)]
        only = replace(letter.context, lines={number: letter.context.lines[number]})
        alone = replace(letter, text=text, context=only)
        told = spoken_in(alone)
        look = settled(told, alone)
        if look and number in found:
            return {}  # more news than people
        found |= look
        said |= {number: told.lines.get(number, [])} if look else {}
        others += [] if look else [text]
    if len(found) < len(numbers):
        return {}
    spoken.lines.update(said)
    spoken.own[:] = others
    return found


def _typed(letter: Letter) -> list[str]:
    """The lines that were typed; none where answers stand within a quote."""
    lines = [line for line in without_closing(letter.text).split("\n") if line.strip()]
    return [] if any(line.lstrip().startswith(">") for line in lines) else lines


def spoken_in(letter: Letter) -> Spoken:
    """Everything that was said, by whom it was said of."""
    context = letter.context
    binder = Binder(Roster(context.lines, context.co_mentors, _fellows(letter)))
    only = tuple(context.lines) if len(context.lines) == 1 else ()
    found = blocks(without_closing(letter.text), context.lines)
    for block in found:
        own = block.lines or only
        text = written_out(block.text, context.lines, is_sign)
        binder.read(text, own, at_line=bool(block.lines), alone=len(found) == 1)
    return binder.spoken


def without_news(own: Letter) -> Letter:
    """The mentor's own words; in `good, hello from Lagos` it is not she who lives there."""
    kept = [s for s in sentences(own.body) if _of_herself(s) or not tells(tokenize(cleaned(s)))]
    return replace(own, text="\n".join(kept))


def _of_herself(sentence: str) -> bool:
    """`I moved to Lisbon, please write at another hour`: hers, whatever its words may tell."""
    return any(token.folded in I for token in tokenize(cleaned(sentence))[:1])


def settled(spoken: Spoken, letter: Letter) -> dict[int, Look]:
    """A word for every line: what was said of it, else of the rest, else of everybody."""
    known: dict[int, Look] = {}
    rest = _the_rest(spoken, letter.context.lines)
    crowd = _general(rest) or _general(spoken.everybody) or rest or spoken.everybody
    for number in letter.context.lines:
        look = _of_line(spoken, number, letter.context.last.get(number), crowd)
        if look.word:
            known[number] = look
    if known and not spoken.rest and not spoken.everybody:
        return {**_same(spoken.free, letter), **known}
    if known:
        return known
    said = _in_order(spoken.free, letter) or _same(spoken.free, letter)
    said = said or _of_him_and_her(spoken.free, letter)
    return said or _of_the_only_one(spoken.free, letter)


def _of_him_and_her(free: Sequence[Told], letter: Letter) -> dict[int, Look]:
    """`he is good, she is better`: of two, and the same of both, so that it does not matter who."""
    each = [clause for clause in free if clause.words[:1] and clause.words[0] in HE_OR_SHE - THEY]
    words = {word_for([clause]) for clause in each}
    heads = {clause.words[0].partition("'")[0] for clause in each}
    if len(letter.context.lines) != 2 or len(each) != 2 or len(heads) != 2 or len(words) != 1:
        return {}
    (word,) = words
    return {line: Look(word) for line in letter.context.lines} if word in ("good", "quiet") else {}


def _of_the_only_one(free: Sequence[Told], letter: Letter) -> dict[int, Look]:
    """Sentences that name nobody, of which the rules know no word: in a round of one, of her?"""
    told = [clause for clause in free if "mine" not in clause.manners]
    if len(letter.context.lines) != 1 or len(told) < len(free):
        return {}
    look = second_look(None, told, of_many=True)
    return {line: look for line in letter.context.lines if look.word}


def _of_line(spoken: Spoken, number: int, last: str | None, crowd: Sequence[Told]) -> Look:
    told = spoken.lines.get(number, [])
    word = word_for(told, last)
    if word is None and number in spoken.excepted:
        return Look(_exception(_general(spoken.everybody)))
    if word is not None or any(clause.signs for clause in told):
        return second_look(word, still_held(spoken.heard or told))
    if _only_written_to(told) and word_for(_general(spoken.everybody)) == "quiet":
        return Look("quiet")  # "neither has answered, and I wrote to both"
    if number not in spoken.covered and any(clause.text for clause in told):
        return second_look("words", spoken.heard or told)
    known = _general(crowd)
    if number in spoken.named - spoken.covered:
        return Look("words" if known else None)
    return second_look(word_for(known, last), crowd, of_many=True)


def _only_written_to(told: Sequence[Told]) -> bool:
    """Nothing but what the mentor did."""
    return bool(told) and all("mine" in clause.manners for clause in told)


def _the_rest(spoken: Spoken, lines: Iterable[int]) -> Sequence[Told]:
    """What was said of the rest, if it is clear who they are."""
    others = [line for line in lines if line not in spoken.named and not spoken.lines.get(line)]
    if any(count != len(others) for count in spoken.counts) or len(spoken.kin) > 1:
        spoken.unknown = True
        return ()
    if spoken.rest and not (spoken.named or spoken.excepted or spoken.lines):
        spoken.unknown = True
        return ()
    return spoken.rest


def _general(told: Sequence[Told]) -> Sequence[Told]:
    sure = any(sign.sure and sign.word != "spoken" for clause in told for sign in clause.signs)
    return told if sure else ()


def _exception(everybody: Sequence[Told]) -> str:
    """`heard from everybody except Bo`: Bo is quiet. Any other exception is for a human."""
    words = {sign.word for clause in everybody for sign in clause.signs}
    heard = any("heard" in clause.text.lower() for clause in everybody)
    if words <= {"going", "contact"} and heard:
        return "quiet"
    return "words"


def _in_order(free: Sequence[Told], letter: Letter) -> dict[int, Look]:
    """`good good stuck` for three lines; nothing but as many words as there are lines."""
    lines = sorted(letter.context.lines)
    news = [line for line in _typed(letter) if tells(tokenize(cleaned(line)))]
    if len(lines) < 2 or len(lines) != len(news) > 1:
        return {}  # "quiet, nothing heard" is one line's, not two lines' words
    each: list[Sign] = []
    for clause in free:
        last = clause is free[-1] and len(clause.signs) == 1 and len(each) == len(lines) - 1
        if clause.alone or (last and len(lines) > 2):  # "good / good / stuck with sphinx"
            each.extend(clause.signs)
    if len(each) != len(lines) or len({s.word for s in each} - {"going", "contact"}) < 1:
        return {}
    words = [word_for([Told((sign,))]) for sign in each]
    return {line: Look(word) for line, word in zip(lines, words, strict=True) if word}


def _same(free: Sequence[Told], letter: Letter) -> dict[int, Look]:
    """`same`, and nothing else: every line's word of the round before."""
    alone = [clause for clause in free if clause.alone and clause.signs]
    if not any({sign.word for sign in clause.signs} == {"same"} for clause in alone or free[:1]):
        return {}
    return {
        number: Look(word)
        for number, word in letter.context.last.items()
        if number in letter.context.lines
    }


def _notes(spoken: Spoken, letter: Letter, order: Sequence[int]) -> Iterator[tuple[int, str]]:
    """For every line the mentor's own words, as typed; of nobody else, and not of herself."""
    typed = "\n".join(
        line for line in without_closing(letter.text).split("\n") if not line.startswith(">")
    )
    excerpts = Excerpts(typed)
    said: dict[int | str, list[Told]] = {
        **dict(sorted(spoken.lines.items())), "all": spoken.everybody, "rest": spoken.rest,
    }  # fmt: skip
    starts = {
        whom: [excerpts.find(clause.text) for clause in told if clause.text]
        for whom, told in said.items()
    }
    for sentence in spoken.own:
        excerpts.find(sentence)
    for number in order:
        whom = next((w for w in (number, "rest", "all") if said.get(w)), "all")
        known = [start for start in starts[whom] if start is not None]
        if known and len(known) == len(starts[whom]):
            yield number, excerpts.stretches(known)
        else:  # typed within our own lines
            yield number, ", ".join(clause.text for clause in said[whom] if clause.text)
