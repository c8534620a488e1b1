"""The words that tell how it goes, as the lexicon of check-ins finds them in a clause."""

from mailflow.commands.reading.lexicon import Hit, Lexicon
from mailflow.commands.reading.lexicon.rounds import ROUNDS
from mailflow.commands.reading.rounds.emoji import EMOJI
from mailflow.commands.reading.rounds.parting import DOERS
from mailflow.commands.reading.rounds.slips import slips

_LEXICON = Lexicon(*ROUNDS)
#: What each of its meanings that is about a mentee is called in a `Sign`.
WORDS = {
    "CI_GOOD": "good",
    "CI_GOING": "going",
    "CI_WORK": "going",
    "CI_WORKS": "going",
    "CI_SOLVED": "going",
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
    "CI_IS_OUT": "out",
    "CI_ENDS": "ends",
    "CI_NOT_MINE": "not-mine",
    "CI_ADVICE": "advice",
    "CI_SAME": "same",
    "CI_TOO": "too",
    "CI_DOUBT": "doubt",
}


def is_sign(word: str) -> bool:
    """True if a word alone says how it goes: what stands before it may be a line."""
    if word in EMOJI:
        return True
    hits = _LEXICON.hits((word,), "" if word.isascii() else word) if word else ()
    return any(hit.meaning in WORDS and hit.meaning not in ("CI_NEWS", "CI_WORKS") for hit in hits)


def opens_with_sign(word: str) -> bool:
    """True if the lexicon knows the word, or a phrase that begins with it."""
    return _LEXICON.may((word,), word)


def hits_of(words: tuple[str, ...], written: str) -> tuple[Hit, ...]:
    """What the lexicon finds in a clause; if nothing, what it finds in words misspelled."""
    text = "" if written.isascii() else " ".join(words)
    hits = tuple(_by_word(hit, words, text) for hit in _LEXICON.hits(words, text))
    hits = tuple(
        hit for hit in hits
        if hit.meaning != "CI_WORKS" or (hit.start and words[hit.start - 1] in DOERS)
    )  # fmt: skip
    hits = tuple(hit for hit in hits if hit.words != "too" or not _is_too_much(words, hit))
    return hits or slips(words)


def _is_too_much(words: tuple[str, ...], hit: Hit) -> bool:
    """`too much`, `too often`: no other is meant."""
    return words[hit.end : hit.end + 1] != () and words[hit.end] in _DEGREES


_DEGREES = frozenset(
    "much many often little late early fast slow busy soon hard easy long big small".split()
)


def _by_word(hit: Hit, words: tuple[str, ...], text: str) -> Hit:
    """A phrase of a script without spaces stands at a letter: at the word of that letter."""
    if hit.words.isascii() or " ".join(words[hit.start : hit.end]) == hit.words:
        return hit
    place = text[: hit.start].count(" ")
    return Hit(hit.meaning, place, place + 1, hit.words)
