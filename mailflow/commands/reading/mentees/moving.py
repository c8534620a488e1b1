"""Moving from one track to another, read from prose."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import ALSO, MOVE, Sense, is_request
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_FROM_TO = regex(r"(?:please )?(?:from )?(?P<a>[\w-]+) (?:to|->|=>|→) (?P<b>[\w-]+)(?: please)?")
_SWAP = regex(
    r"\b(?:swap|switch|exchange|trade|change|replace|leave) \w[\w-]* (?:for|to|with|against)\b"
)


def moving(letter: Letter) -> Iterator[Intent]:
    """`move FROM TO` for somebody with a place; the new track beside the old one is a join."""
    if not letter.open:
        return
    if plain := _FROM_TO.fullmatch(letter.folded.strip(" .!")):
        source, target = plain["a"], plain["b"]
        if source in letter.open and target in letter.context.tracks and target not in letter.open:
            yield Intent("move", (source, target), because=letter.body)
            return
    for clause in letter.clauses or letter.subject_clauses:
        sense = MOVE.sense(clause)
        if sense and (clause.old or _not_a_track(letter, sense) or _refused(sense)):
            continue
        if not sense and (swap := _SWAP.search(clause.folded)):
            sense = Sense(
                clause,
                swap.group(),
                negated=clause.negated,
                request=is_request(clause.folded),
                hedged=False,
                end=0,
            )
        if not sense or clause.conditional or clause.other or sense.hedged:
            continue
        if (
            clause.question and not sense.request and not is_request(clause.folded)
        ) and not re.search(r"\bcan (?:i|we)\b", clause.folded):
            continue
        move = _move(letter, clause, sense)
        if move:
            yield move
            return


def _not_a_track(letter: Letter, sense: Sense) -> bool:
    """`talk, not deploy` moves; `not OpenStack` and `did not pass` do not."""
    words = sense.words.split()
    if words in (["instead", "of"], ["rather", "than"]):
        after = "".join(sense.clause.words[sense.end : sense.end + 1])
        return after.endswith("ing")  # "talk, too, instead of just waiting"
    return words[0] == "not" and len(words) == 2 and words[1] not in letter.tracks


def _refused(sense: Sense) -> bool:
    """`I don't want to switch to talk`, `both please, not instead`."""
    if sense.words == "instead":
        return sense.clause.words[sense.start - 1 : sense.start] == ("not",)
    return sense.negated and sense.words in ("move", "switch", "change")


#: Words that move somebody only beside a track by its own name.
_WEAK = frozenset(
    {
        "instead", "next", "next please", "mejor", "plutot", "statt", "stattdessen", "invece",
        "i wanted", "i meant", "i signed up for", "i asked for", "i applied for", "move", "switch",
        "wrong group", "change",
    }
)  # fmt: skip
_ONLY_NEXT = ("next", "next please")
#: Whoever switches leaves the one, even where an "also" stands in the sentence.
_LEAVES = ("switch", "switch me", "move me", "change to")
_A_GROUP = regex(r"\b(?:cohort|group|groups|track|tracks|gruppe|groupe|grupo|wechseln|группу)\b")


def _move(letter: Letter, clause: Clause, sense: Sense) -> Intent | None:
    weak = sense.words in _WEAK or "rather" in sense.words
    if sense.negated and "not" not in sense.words and not weak:
        return None
    targets = _targets(letter, clause, weak=weak)
    if len(targets) != 1:
        asks = not sense.negated and (sense.request or not clause.question)
        if not targets and asks and _A_GROUP.search(clause.folded):
            return Intent("browse", because=clause.text, whole_line=False)
        return None
    left = [track for track in _whole_sentence(letter, clause) if track in letter.open]
    if ALSO.sense(clause) and not left and sense.words not in _LEAVES:
        return None
    source = left[0] if left else _the_only_place(letter)
    if not source:
        return Intent("unclear", because=clause.text, whole_line=False)
    if sense.words in _ONLY_NEXT:
        return None
    short = len(clause.words) <= _SHORT
    return Intent("move", (source, targets[0]), because=clause.text, whole_line=short)


_SHORT = 5


def _targets(letter: Letter, clause: Clause, *, weak: bool) -> list[str]:
    """The tracks of the sentence where the writer has no place; else those of the mail."""
    exact = {m.track for c in letter.clauses for m in letter.mentions(c) if m.exact}
    found = [t for t in _sentence_tracks(letter, clause) if t in exact or not weak]
    new = [t for t in found if t in letter.context.tracks and t not in letter.open]
    if new or weak:
        return new
    return [t for t in letter.named if t in letter.context.tracks and t not in letter.open]


def _the_only_place(letter: Letter) -> str:
    """Where the writer is, as far as one place is meant; "" where it may be several."""
    if letter.context.track in letter.open:
        return letter.context.track
    return next(iter(letter.open)) if len(letter.open) == 1 else ""


def _whole_sentence(letter: Letter, clause: Clause) -> tuple[str, ...]:
    return tuple(
        mention.track
        for other in letter.sentence(clause.sentence)
        for mention in letter.mentions(other)
    )


def _sentence_tracks(letter: Letter, clause: Clause) -> tuple[str, ...]:
    return letter.meant(clause) or tuple(
        track for other in letter.sentence(clause.sentence) for track in letter.meant(other)
    )
