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
        return "words"
    sure = [sign for sign in signs if sign.sure and sign.word != "spoken"]
    found = {sign.word for sign in sure if not sign.old}
    if found == {"same"}:
        return last or "words"
    found -= {"same", "too"} if len(found) > 1 else {"same"}
    if "stuck" in found and any(
        clause.contrast and any(sign.word == "going" for sign in clause.signs) for clause in news
    ):
        return "words"  # "still fighting, but winning"
    for word in tuple(found):
        found -= _SWALLOWS.get(word, frozenset())
    if found == {"done"} and any(clause.step for clause in news):
        return "words"  # "passed! (the mock)"
    if len(found) == 1:
        word = next(iter(found))
        word = "good" if word == "going" else word
        return word if word in _SAID else "words"
    return "words" if found or signs else None


def _news(told: Sequence[Told]) -> Sequence[Told]:
    """From the last turn of the story on: `was stuck, solved on Monday, all good since`."""
    for place in range(len(told) - 1, 0, -1):
        if told[place].fresh and any(sign.word != "spoken" for sign in told[place].signs):
            return told[place:]
    return told
