"""Signs with one slip of the finger: `stcuk`, `finshed`."""

from mailflow.commands.reading.clauses.words import near
from mailflow.commands.reading.lexicon import Hit

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


def slips(words: tuple[str, ...]) -> tuple[Hit, ...]:
    """Signs with one slip of the finger, where nothing else was found."""
    return tuple(
        Hit(meaning, place, place + 1, right)
        for place, word in enumerate(words)
        if word not in _NO_SLIP
        for right, meaning in _TYPED.items()
        if (len(word) >= 5 and near(word, right))
        or (len(word) == 4 and word[0] == right[0] and sorted(word) == sorted(right))
    )
