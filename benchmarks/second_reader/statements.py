"""What mentors write of one mentee in a check-in, with its word: samples, tables, and statements.

`statements/*.txt` hold statements that only the second reader of check-ins learns from: `= word`
(good, stuck, quiet, done, advice, paused, left, not-mine or words; `= stuck | words` where both
are fair), then one statement a line, of one sentence or a few, in any language. The mentee is
`<name>`, a pronoun or nothing, everybody else with a name `<other>`; `#` begins a remark.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mailflow.commands.reading.check_in import spoken_in
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.lexicon.rounds import ROUNDS as LEXICON
from mailflow.commands.reading.rounds.binding import Binder
from mailflow.commands.reading.rounds.news import Told
from mailflow.commands.reading.rounds.people import Roster
from mailflow.operators.explain_cases import context_of
from tests.commands.reading.test_check_in_table import context, rows

HERE = Path(__file__).parent
#: The rules' own phrases, by what they stand for: a lexicon in many languages.
_PHRASES = {
    "CI_GOOD": "good", "CI_GOING": "good", "CI_WORK": "good", "CI_MEET": "good", "CI_DONE": "done",
    "CI_STUCK": "stuck", "CI_QUIET": "quiet", "CI_PAUSED": "paused", "CI_LEFT": "left",
    "CI_NOT_MINE": "not-mine", "CI_ADVICE": "advice", "CI_OUT": "words", "CI_DOUBT": "words",
    "CI_HEDGE": "words", "CI_RUMOR": "words",
}  # fmt: skip
PHRASES = "lexicon"


@dataclass(frozen=True)
class Statement:
    """What was told of one mentee, the set it comes from, and the words it may stand for."""

    source: str
    told: tuple[Told, ...]
    words: tuple[str, ...]


def statements(samples: Path | None = None) -> Iterator[Statement]:
    """All of them; the samples only where their file is given."""
    for path in sorted((HERE / "statements").glob("*.txt")):
        yield from _to_learn(path)
    for path in sorted((HERE / "rounds").glob("*.jsonl")):
        yield from of_file(path)
    if samples:
        yield from of_file(samples)
    for where, text, meant in rows():
        letter = Letter("Re: check-in", text, context(where))
        yield from _of_letter(
            "table", letter, [f"answer {m}" for m in meant.split(" | ") if "=" in m]
        )
    for meaning, word in _PHRASES.items():
        for phrase in LEXICON[meaning].replace("*", "").replace("_", " ").split(","):
            if said := tuple(phrase.split()):
                yield Statement(PHRASES, (Told(words=said),), (word,))


def of_file(path: Path) -> Iterator[Statement]:
    """Statements out of check-ins as the shared ones are written."""
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        readings = [case["expect"], *case.get("accept", [])]
        letter = Letter(case["subject"] or "", case["text"], context_of(case))
        if letter.context.lines:
            yield from _of_letter(path.stem, letter, [i for reading in readings for i in reading])


def _of_letter(source: str, letter: Letter, meant: Iterable[str]) -> Iterator[Statement]:
    """One statement for each line that has a word of its own."""
    fair: dict[int, list[str]] = {}
    for intent in meant:
        verb, *pairs = intent.split()
        for number, _, word in (pair.partition("=") for pair in pairs if verb == "answer"):
            fair.setdefault(int(number), []).append(word)
    spoken = spoken_in(letter)
    told: Mapping[int, Sequence[Told]] = spoken.lines
    if spoken.heard:  # a round of one
        told = dict.fromkeys(letter.context.lines, spoken.heard)
    for number, words in fair.items():
        if any(clause.words for clause in told.get(number, ())):
            yield Statement(source, tuple(told[number]), tuple(dict.fromkeys(words)))


def _to_learn(path: Path) -> Iterator[Statement]:
    words: tuple[str, ...] = ()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            words = tuple(line[2:].split(" | "))
        elif line and not line.startswith("#"):
            told = _told(line)
            if any(clause.words for clause in told):
                yield Statement(path.stem, told, words)


def _told(line: str) -> tuple[Told, ...]:
    """The statement as the rules hand it on, standing at a line of ours."""
    binder = Binder(Roster({1: "Bo Chen"}, ("Sam", "Lee")))
    text = line.replace("<name>", "Bo").replace("<other>", "Sam")
    binder.read(text, (1,), at_line=True)
    return tuple(binder.spoken.lines.get(1, ()))
