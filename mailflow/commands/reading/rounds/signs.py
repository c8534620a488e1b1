"""What one clause tells of a mentee: signs, each denied or not, old or new, sure or not."""

from collections.abc import Sequence
from dataclasses import dataclass

from mailflow.commands.reading.clauses import is_conditional
from mailflow.commands.reading.lexicon import Hit, Lexicon
from mailflow.commands.reading.lexicon.rounds import ROUNDS
from mailflow.commands.reading.words import near

_LEXICON = Lexicon(*ROUNDS)
_EMOJI = {
    "👍": "good", "✅": "good", "✔": "good", "☑": "good", "💪": "good", "😀": "good", "😊": "good",
    "🙂": "good", "👌": "good", "🟢": "good", "💚": "good", "😃": "good", "😄": "good",
    "🚀": "good", "🌟": "good", "⭐": "good", "💯": "good", "🆗": "good", "😎": "good",
    "🤩": "good", "🔥": "good", "☀": "good", "👏": "good", "🏁": "done", "🎓": "done",
    "🏆": "done", "🏅": "done", "🥇": "done", "👻": "quiet", "🦗": "quiet", "🤐": "quiet",
    "🔇": "quiet", "🤫": "quiet", "🕸": "quiet", "🚧": "stuck", "🧱": "stuck", "🛑": "stuck",
    "🆘": "stuck", "⛔": "stuck", "⏸": "paused", "🏖": "paused", "🌴": "paused", "🎉": "party",
    "🥳": "party", "🎊": "party", "👎": "trouble", "❌": "trouble", "🔴": "trouble",
    "🟡": "trouble", "🟠": "trouble", "😞": "trouble", "😟": "trouble", "😕": "trouble",
    "🤷": "doubt", "😴": "trouble", "💤": "trouble", "😶": "trouble", "❓": "doubt", "✗": "trouble",
    "✘": "trouble", "😢": "trouble", "🤔": "doubt", "🐌": "going",
}  # fmt: skip
_WORDS = {
    "CI_GOOD": "good",
    "CI_GOING": "going",
    "CI_DONE": "done",
    "CI_STUCK": "stuck",
    "CI_TROUBLE": "trouble",
    "CI_QUIET": "quiet",
    "CI_SAY": "say",
    "CI_HEAR": "hear",
    "CI_MEET": "meet",
    "CI_NEWS": "news",
    "CI_PAUSED": "paused",
    "CI_LEFT": "left",
    "CI_OUT": "trouble",
    "CI_NOT_MINE": "not-mine",
    "CI_ADVICE": "advice",
    "CI_SAME": "same",
    "CI_TOO": "too",
    "CI_DOUBT": "doubt",
}
# What a denial makes of a word. The rest, denied, says only that the line was spoken of.
_DENIED = {
    "trouble": "good",
    "say": "quiet",
    "hear": "quiet",
    "news": "quiet",
    "good": "trouble",
}
_AFFIRMED = {"say": "going", "hear": "going", "meet": "going", "news": "spoken"}
# Of the mentor's own doing, these say nothing about a mentee.
_OF_SELF = frozenset({"stuck", "done", "left", "paused", "good", "going", "trouble", "say"})
_PAST = frozenset({"good", "stuck", "quiet", "paused", "trouble"})
_OF_A_THING = frozenset({"done", "finished", "completed", "wrapped up", "all done"})
_THE = frozenset(
    (word,)
    for word in "the her his their my our a an some two three most many several all much".split()
)
_PROGRAM = frozenset(
    "program programme cohort group mentoring mentorship project course place seat team track whole"
    " programa grupo gruppe programm programma groupe".split()
)
# What may stand behind `done` and is not what was done.
_NO_OBJECT = frozenset(
    "yesterday today tonight on last this in at too now already by and as since also finally early"
    " late it i we she he they so but well for everything everybody everyone me him her all just"
    " indeed really completely monday tuesday wednesday thursday friday saturday sunday before"
    " after ahead three two four five good great stuck quiet there here is was has that yay woohoo"
    " seit am gestern heute ayer hoy hier aujourd'hui ontem hoje ieri oggi gisteren wczoraj vcera"
    " вчера сегодня i'd i'm congratulations congrats thanks hooray fully nicely".split()
)
_GOALS = frozenset(
    "goal patch exam talk abstract proposal cfp program programme course deployment cohort badge"
    " project work everything certification task fix change article page".split()
)
_AND = frozenset("and und et y e i и en och og but".split())
# Languages that put the denial behind its verb.
_BEHIND = frozenset(
    "longer more nicht pas plus jamais niet nooit inte ikke degil yok nahi nahin kein keine"
    " nie".split()
)
_MILESTONES = frozenset(
    "milestone mock mocks setup chapter chapters outline slides draft module lesson exercise"
    " homework".split()
)
_AFTER = frozenset(
    "after before despite nach vor apres avant despues depois antes dopo prima na voor po przed"
    " pred после до despite".split()
)
_CONTRAST = frozenset("but however although though aber pero mais mas ma но ale maar men".split())
_NO = frozenset(
    phrase for block in (ROUNDS["CI_NOT"],) for phrase in " ".join(block.split()).split(", ")
)
_REACH = 5  # words between a denial and what it denies
_TYPED = {
    "stuck": "CI_STUCK",
    "quiet": "CI_QUIET",
    "blocked": "CI_STUCK",
    "finished": "CI_DONE",
    "paused": "CI_PAUSED",
    "silent": "CI_QUIET",
    "great": "CI_GOOD",
    "good": "CI_GOOD",
    "fine": "CI_GOOD",
    "done": "CI_DONE",
    "merged": "CI_DONE",
    "completed": "CI_DONE",
    "waiting": "CI_STUCK",
    "perfect": "CI_GOOD",
    "excellent": "CI_GOOD",
    "progressing": "CI_GOING",
    "struggling": "CI_STUCK",
    "disappeared": "CI_QUIET",
}
_NO_SLIP = frozenset(
    "quite struck stack greet grate treat blocker passed pauses merges finishes waited wanting"
    " writing silence creat reat".split()
)


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing told. `sure` is false under an if, a maybe, a question."""

    word: str
    old: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Told:
    """What a clause tells."""

    signs: tuple[Sign, ...] = ()
    fresh: bool = False  # what came before is old news
    text: str = ""
    alone: bool = False  # nothing but the signs
    step: bool = False  # a milestone is named: no goal yet
    contrast: bool = False  # it opens with a `but`


def is_sign(word: str) -> bool:
    """True if a word alone says how it goes: what stands before it may be a line."""
    if word in _EMOJI:
        return True
    hits = _LEXICON.hits((word,), "" if word.isascii() else word) if word else ()
    return any(hit.meaning in _WORDS and hit.meaning != "CI_NEWS" for hit in hits)


def opens_with_sign(word: str) -> bool:
    """True if the lexicon knows the word, or a phrase that begins with it."""
    return _LEXICON.may((word,), word)


def told(words: Sequence[str], written: str, *, asked: bool, own: int, about: bool = False) -> Told:
    """The signs of one clause. The first `own` words are of what the mentor does, not the mentee.

    `about`: what the mentor feels counts, as in "I'm happy with her".
    """
    words = tuple(words)
    hits = _LEXICON.hits(words, "" if written.isascii() else " ".join(words))
    hits = hits or _slips(words)
    denials = [hit for hit in hits if hit.meaning == "CI_NOT"]
    states = [hit for hit in hits if hit.meaning in _WORDS]
    found = {hit.meaning for hit in hits}
    conditional = is_conditional(" ".join(words).replace("otherwise", ""), written)
    sure = not (conditional or asked or "CI_HEDGE" in found)
    old = "CI_OLD" in found
    denied = _denied(words, denials, states)
    signs: list[Sign] = []
    for hit in states:
        word, no = _WORDS[hit.meaning], hit in denied
        if hit.start < own and _of_self(hit, word, no=no, about=about):
            continue
        if word == "left" and _of_a_thing(words, hit):
            signs.append(Sign("spoken"))
        elif word == "advice":
            signs.append(Sign(word, sure=not conditional))
        elif word == "done" and ((step := _a_step(words, hit, hits)) or no):
            meaning = "spoken" if no and not step else "going"
            signs.append(Sign(meaning, sure=not (conditional or asked)))
        else:
            meaning = _DENIED.get(word, "spoken") if no else _AFFIRMED.get(word, word)
            certain = (sure and not _quoted(words, hit)) or word == "doubt"
            past = word in _PAST and (old or (word == "paused" and _after(words, hit)))
            signs.append(Sign(meaning, old=past, sure=certain))
    signs.extend(Sign(_EMOJI[word], sure=not conditional) for word in words if word in _EMOJI)
    if asked and words and not signs:
        signs.append(Sign("spoken", sure=False))
    if "theirs~" in words:
        signs.append(Sign("not-mine", sure=sure))
    covered = sum(hit.end - hit.start for hit in states) + sum(word in _EMOJI for word in words)
    if words[:1] and words[0] in _CONTRAST and not signs and len(words) > 1 and not hits:
        signs.append(Sign("doubt"))
    alone = covered == sum(word != "@" for word in words)
    return Told(
        tuple(signs),
        "CI_FRESH" in found,
        written,
        alone=alone,
        step=any(hit.meaning == "CI_STEP" and hit.words in _MILESTONES for hit in hits),
        contrast=words[:1] != () and words[0] in _CONTRAST,
    )


def _a_step(words: tuple[str, ...], hit: Hit, hits: Sequence[Hit]) -> bool:
    """`almost done`, `50% done`, `done with chapter 2`, `finished the install`: a step so far."""
    if words[hit.start - 1 : hit.start] == ("%",) or (hit.start and "before" in words[hit.end :]):
        return True
    for other in hits:
        if other.meaning == "CI_ALMOST" and -3 <= other.end - hit.start <= 0:
            return True
        if other.meaning == "CI_ALMOST" and other.start == hit.end:
            return True
        if other.meaning == "CI_STEP" and -3 <= other.start - hit.end <= 4:
            return True
    behind = words[hit.end : hit.end + 5]
    if hit.words not in _OF_A_THING or not behind or behind[0] in _NO_OBJECT:
        return False
    return behind[0][0].isalpha() and _GOALS.isdisjoint(behind)


def _of_a_thing(words: tuple[str, ...], hit: Hit) -> bool:
    """`quit her job`, `left the channel`: not the program."""
    behind = words[hit.end : hit.end + 4]
    return behind[:1] in _THE and _PROGRAM.isdisjoint(behind)


def _after(words: tuple[str, ...], hit: Hit) -> bool:
    """`after her holidays`, `before the break`: not now."""
    return not _AFTER.isdisjoint(words[max(0, hit.start - 3) : hit.start])


def _quoted(words: tuple[str, ...], hit: Hit) -> bool:
    """`when he is 'done'`: somebody's word, not the mentor's."""
    before, after = words[hit.start - 1 : hit.start], words[hit.end : hit.end + 1]
    return before == after and before in (("'",), ('"',))


def _of_self(hit: Hit, word: str, *, no: bool, about: bool) -> bool:
    """`I'm stuck`, `I was quiet`, `I haven't written`: the mentor on herself."""
    if about and word in ("good", "trouble"):
        return False
    if word == "quiet":
        return not no and " " not in hit.words
    return word in _OF_SELF


def _denied(words: Sequence[str], denials: Sequence[Hit], states: Sequence[Hit]) -> set[Hit]:
    """Each denial takes the next sign within reach; in `antwortet nicht`, the one before it.

    `not seen or heard`: what is joined to a denied sign is denied with it.
    """
    taken: set[Hit] = set()
    for denial in denials:
        until = next((n for n in range(denial.end, len(words)) if words[n] in _AND), len(words))
        until = min(until, denial.end + _REACH + 1)
        after = [hit for hit in states if denial.end <= hit.start < until]
        after = [hit for hit in after if hit.words.split()[0] not in _NO]
        if after:
            taken.add(after[0])
            taken.update(hit for hit in after[1:2] if hit.start - after[0].end <= 1)
            continue
        before = [hit for hit in states if 0 <= denial.start - hit.end <= 2]
        if before and denial.words.split()[-1] in _BEHIND:
            taken.add(before[-1])
    return taken


def _slips(words: tuple[str, ...]) -> tuple[Hit, ...]:
    """Signs with one slip of the finger, where nothing else was found."""
    return tuple(
        Hit(meaning, place, place + 1, right)
        for place, word in enumerate(words)
        if word not in _NO_SLIP
        for right, meaning in _TYPED.items()
        if (len(word) >= 5 and near(word, right))
        or (len(word) == 4 and word[0] == right[0] and sorted(word) == sorted(right))
    )
