"""One word for a line, out of all that was told of it."""

from collections.abc import Sequence

from mailflow.commands.reading.rounds.signs import Told

# What a word swallows: news of a pause beside "good" is the pause.
_SWALLOWS = {
    "good": frozenset({"going", "party"}),
    "going": frozenset({"party"}),
    "stuck": frozenset({"good", "going", "trouble"}),
    "quiet": frozenset({"going", "trouble"}),
    "done": frozenset({"good", "going", "party"}),
    "paused": frozenset({"good", "going", "quiet"}),
    "left": frozenset({"good", "going", "quiet", "stuck", "trouble", "paused"}),
    "advice": frozenset({"good", "going", "quiet", "stuck", "trouble"}),
    "not-mine": frozenset({"good", "going", "quiet"}),
    "trouble": frozenset({"going", "party"}),
}
_SAID = frozenset({"good", "stuck", "quiet", "done", "paused", "left", "advice", "not-mine"})


def word_for(told: Sequence[Told], last: str | None = None) -> str | None:
    """The word, `words` for a human, None if nothing was told at all."""
    news = _news(told)
    signs = [sign for clause in news for sign in clause.signs]
    if any(sign.word == "doubt" for sign in signs):
        return _despite_doubt(signs)
    sure = [sign for sign in signs if sign.sure and sign.word != "spoken"]
    fresh = [sign for sign in sure if not sign.old]
    found = {sign.word for sign in fresh or ()}
    if found == {"same"}:
        return last or "words"
    found.discard("same")
    for word in tuple(found):
        found -= _SWALLOWS.get(word, frozenset())
    if len(found) == 1:
        word = next(iter(found))
        word = "good" if word == "going" else word
        return word if word in _SAID else "words"
    if not found and not signs:
        return None
    return "words"


def _despite_doubt(signs: Sequence[object]) -> str:
    del signs
    return "words"


def _news(told: Sequence[Told]) -> Sequence[Told]:
    """From the last turn of the story on: `was stuck, solved on Monday, all good since`."""
    for place in range(len(told) - 1, 0, -1):
        if told[place].fresh and any(s.word not in ("spoken",) for s in told[place].signs):
            return told[place:]
    return told
