"""One word for a line, out of all that was told of it."""

from collections.abc import Sequence
from dataclasses import replace

from mailflow.commands.reading.rounds.news import Sign, Told

# What a word swallows: news of a pause beside "good" is the pause.
_SWALLOWS = {
    "good": frozenset({"going", "contact", "party", "ends"}),
    "going": frozenset({"contact", "party", "ends"}),
    "contact": frozenset({"party"}),
    "stuck": frozenset({"good", "going", "contact", "trouble"}),
    "quiet": frozenset({"going", "contact", "trouble", "ends"}),
    "done": frozenset({"good", "going", "contact", "party", "ends"}),
    "paused": frozenset({"good", "going", "contact", "quiet", "trouble", "out"}),
    "left": frozenset(
        {"good", "going", "contact", "quiet", "stuck", "trouble", "paused", "out", "ends"}
    ),
    "ends": frozenset({"contact", "party"}),
    "advice": frozenset({"good", "going", "contact", "quiet", "stuck", "trouble", "paused"}),
    "not-mine": frozenset({"good", "going", "contact", "quiet"}),
    "trouble": frozenset({"going", "contact", "party"}),
}
_SAID = frozenset({"good", "stuck", "quiet", "done", "paused", "left", "advice", "not-mine"})
_MOVES = frozenset({"going", "contact"})
# What a turn for the better ends, and what a sign of life ends.
_SOLVED = frozenset({"stuck", "trouble", "doubt"})
_HEARD = frozenset({"quiet", "trouble"})
_LASTING = frozenset({"advice", "not-mine"})


def word_for(told: Sequence[Told], last: str | None = None) -> str | None:
    """The word, `words` for a human, None if nothing was told at all."""
    news = _news(told)
    signs = [sign for clause in news for sign in clause.signs]
    if any(sign.word == "doubt" for sign in signs):
        return "words"
    sure = [sign for sign in signs if sign.sure and sign.word != "spoken" and not sign.old]
    found = {sign.word for sign in sure if not sign.past} or {sign.word for sign in sure}
    if found == {"same"}:
        return last or "words"
    found -= {"same", "too"} if len(found) > 1 else {"same"}
    if {"out", "ends"} <= found:
        found = {"left"}  # "he is out, new job"
    if {"paused", "quiet"} <= found and _only_absent(news):
        found -= {"paused"}  # "absent, no reply"
    if "paused" in found and _at_work(news):
        return "words"  # "has a week off and spends it on her server"
    if "paused" in found and (_may_leave(signs) or ("left" in found and _comes_back(news))):
        return "words"  # "has signed off, he is in the army until March"
    if "stuck" in found and _only_waits(news):
        found -= {"stuck"}  # "almost done, just waiting on the merge"
    if "left" not in found and _may_leave_now(news) and found <= _SOME_LIFE:
        return "words"  # "is thinking of giving up, we talked for an hour"
    if found & {"stuck", "quiet"} and _recovers(news):
        return "words"  # "still fighting, but winning"
    for word in tuple(found):
        found -= _SWALLOWS.get(word, frozenset())
    if found == {"done"} and _only_a_step(news):
        return "words"  # "passed! (the mock)"
    if len(found) == 1:
        word = next(iter(found))
        word = "good" if word in _MOVES else word
        return word if word in _SAID else "words"
    return "words" if found or signs else None


def still_held(told: Sequence[Told]) -> Sequence[Told]:
    """Without the clauses that a later one takes back: `Bo quiet. … scrap the quiet`."""
    kept: list[Told] = []
    for place, clause in enumerate(told):
        if clause.drops:
            kept = [c for c in kept if not c.signs or {s.word for s in c.signs} - clause.drops]
        if clause.corrects and any(later.signs for later in told[place:]):
            kept = []
        kept.append(clause)
    return kept


def _may_leave(signs: Sequence[Sign]) -> bool:
    return any(sign.word == "left" and not sign.sure for sign in signs)


_SOME_LIFE = frozenset({"contact", "going", "spoken"})


def _may_leave_now(news: Sequence[Told]) -> bool:
    """Somebody ponders it, and nothing behind it says that she stays."""
    place = next(
        (
            n
            for n, clause in enumerate(news)
            if any(s.word == "left" and not (s.sure or s.old or s.past) for s in clause.signs)
            and not clause.manners & {"past", "old", "conditional", "asked", "denied"}
        ),
        None,
    )
    return place is not None and not any(clause.contrast for clause in news[place + 1 :])


def _only_waits(news: Sequence[Told]) -> bool:
    """True if a goal nearly reached waits for others to say so, and nothing else blocks."""
    stuck = [clause for clause in news if _tells(clause, "stuck")]
    nearly = any("almost" in clause.manners and _tells(clause, "going") for clause in news)
    if any("ready" in clause.words and "denied" not in clause.manners for clause in news):
        return all(_WAITING & set(clause.words) for clause in stuck)  # "slides are ready"
    return nearly and all(
        clause.words[:1] in _ONLY and _WAITING & set(clause.words) for clause in stuck
    )


_ONLY = (("just",), ("only",), ("nur",), ("juste",), ("solo",), ("so",), ("alleen",))
_WAITING = frozenset("waiting wartet attend esperando aspetta wacht czeka ceka ждет".split())


def _only_absent(news: Sequence[Told]) -> bool:
    """Nothing but `absent` speaks of a rest."""
    return all("absent" in clause.words for clause in news if _tells(clause, "paused"))


def _at_work(news: Sequence[Told]) -> bool:
    """True if she works all the same, and that is said behind her rest."""
    rests = [place for place, clause in enumerate(news) if _tells(clause, "paused")]
    for clause in news[rests[0] :]:
        moves = any(_is_sure(sign) and sign.word in ("going", "good") for sign in clause.signs)
        if moves and (clause.contrast or not _tells(clause, "paused")):
            return not clause.manners & {"ahead", "wishes"}
    return False


def _is_sure(sign: Sign) -> bool:
    return sign.sure and not sign.old and not sign.past


def _comes_back(news: Sequence[Told]) -> bool:
    """A rest with an end to it."""
    return any(_tells(clause, "paused") and _ENDS & set(clause.words) for clause in news)


_ENDS = frozenset("until till bis jusqu'au jusqu'en hasta ate fino tot do до back".split())


def _only_a_step(news: Sequence[Told]) -> bool:
    """True if what was done is named behind it, and is a milestone."""
    done = [place for place, clause in enumerate(news) if _tells(clause, "done")]
    return any(clause.step and not _tells(clause, "done") for clause in news[done[0] :])


def _tells(clause: Told, word: str) -> bool:
    return any(sign.word == word and sign.sure for sign in clause.signs)


def _recovers(news: Sequence[Told]) -> bool:
    return any(
        clause.contrast
        and any(sign.word in _MOVES and sign.sure for sign in clause.signs)
        and not any(sign.word in ("stuck", "quiet") for sign in clause.signs)
        for clause in news
    )


def _news(told: Sequence[Told]) -> Sequence[Told]:
    """What still holds: `was stuck, solved on Monday, all good since` is all good."""
    kept: list[Told] = []
    for clause in told:
        new = {sign.word for sign in clause.signs if sign.sure} - {"spoken"}
        kept = _without(kept, clause.drops) if clause.drops else kept
        if clause.corrects and clause.partly and any(_tells(before, "done") for before in kept):
            kept = [Told((Sign("going"),))]  # "1 done. I mean with the first chapter"
        elif clause.corrects:
            kept = [Told((Sign("spoken"),))] if kept and not new else []
        elif clause.partly and "done" not in new:
            kept = _without(kept, frozenset({"done"}))
        elif clause.contrast and "contact" in new and not new & {"quiet", "trouble"}:
            kept = _without(kept, frozenset({"quiet"}))  # "vanished, but turned up on Monday"
        elif clause.solved and new:
            kept = _without(kept, _SOLVED)
        elif clause.fresh and new <= _MOVES and new:
            kept = _without(kept, _HEARD)
        elif clause.fresh and new:
            kept = _only(kept, _LASTING)
        kept.append(clause)
    return kept


def _without(told: Sequence[Told], words: frozenset[str]) -> list[Told]:
    return [
        replace(clause, signs=tuple(s for s in clause.signs if s.word not in words))
        for clause in told
    ]


def _only(told: Sequence[Told], words: frozenset[str]) -> list[Told]:
    return [
        replace(clause, signs=tuple(s for s in clause.signs if s.word in words)) for clause in told
    ]
