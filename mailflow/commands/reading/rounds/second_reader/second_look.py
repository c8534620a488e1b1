"""What the second reader makes of a line's word: names one where there is none, or doubts it."""

from collections.abc import Sequence
from dataclasses import dataclass

from mailflow.commands.reading.rounds.news import Sign, Told
from mailflow.commands.reading.rounds.second_reader.opinion import opinion
from mailflow.commands.reading.weighing import Opinion

#: So unlikely has a word to be for the second reader to speak against the rules: below it they were
#: wrong at least as often as right, among 3,500 lines that it had not learned from.
DOUBT = {
    "good": 0.4, "stuck": 0.1, "quiet": 0.5, "advice": 0.65, "done": 0.5, "left": 0.5,
    "paused": 0.5, "not-mine": 0.1,
}  # fmt: skip
#: The same of good, where the rules heard that somebody is in touch.
DOUBT_OF_CONTACT = 0.12
#: And where it is told of several at once: it learned from what is told of one.
DOUBT_OF_MANY = 0.08
#: So likely has a word to be to be named, as measured on the same lines: what is rarer is surer at
#: the same number. What is acted on needs more than what is filed.
SURE = {
    "good": 0.78, "stuck": 0.8, "quiet": 0.85, "advice": 0.5, "done": 0.8, "left": 0.7,
    "paused": 0.5, "not-mine": 0.6,
}  # fmt: skip
#: So sure, it is believed whatever the rules make of the manner; of a goal it never is.
CERTAIN = 0.93
#: Of all, or of the rest, it has to be clearer; and nobody is done, or gone, as one of many.
SURE_OF_MANY = 0.9
_FEWEST_OF_MANY = 5
_OF_MANY = frozenset({"good", "stuck", "quiet"})
#: Instead of a word that was doubted.
SURE_AGAINST_RULES = 0.93
#: Nearly so sure of another word, and of the rules' about half so much: people read the line.
NEARLY, HALF = 0.9, 0.55
#: Of words that the rules know so well, it is not.
LEAST = 0.05
#: So unlikely has everything else to be.
ELSE = 0.4
#: So many of the words it has to know.
KNOWN = 0.6
#: Said in these manners, nothing is a fact; of what she says herself, not that she is done.
_NO_FACT = frozenset({"asked", "conditional", "doubted", "rumor"})
_PAST = frozenset({"past", "old", "solved"})
_NO_GOAL = frozenset({"told", "ahead", "wished", "almost"})
_ALSO_GOOD = 0.5  # what comes behind a `but`
_OF_HERSELF = frozenset({"done", "stuck", "paused", "left"})
_BAD = frozenset({"stuck", "quiet", "trouble", "paused", "left"})
_STILL_MINE = frozenset({"please", "me", "my"})
#: Fewer words than that, and one may be the only one that counts.
_FEW = 2


@dataclass(frozen=True, slots=True)
class Look:
    """The word that a line gets, and why, where it is not the rules'."""

    word: str | None
    why: str = ""


def second_look(word: str | None, told: Sequence[Told], *, of_many: bool = False) -> Look:
    """The rules' word for a line, or the second reader's. `of_many`: told of several lines."""
    if any(_is_settled(clause, word) for clause in told):
        return Look(word)
    view = opinion(told)
    if view is None or view.known < KNOWN:
        return Look(word)
    if view.best == "not-mine" and any(sign.word == "spoken" for sign in _signs_of(told)):
        return Look(word)  # "ask Sam about 3"
    if word is None or word == "words":
        if of_many and (view.best not in _OF_MANY or _is_short(told)):
            return Look(word)
        return _named(word, view, told, SURE_OF_MANY if of_many else 0.0)
    likely = view.likely.get(word, 1.0)
    least = DOUBT_OF_MANY if of_many else _least(word, told)
    doubted = likely < least or _another(word, view, told)
    if not doubted or _is_plain(word, told):
        return Look(word)
    why = f"the rules read {word}; a second reader doubts it ({likely:.0%})"
    better = _named("words", view, told, SURE_AGAINST_RULES)
    return better if better.word != "words" else Look("words", why)


def _another(word: str, view: Opinion, told: Sequence[Told]) -> bool:
    """True if it is nearly sure of another word, and this one is about half as likely."""
    best = view.best
    if best in (word, "words") or DOUBT[word] <= LEAST or (best == "quiet" and _in_touch(told)):
        return False  # "heard from everybody but Bo"
    sure = view.likely[best] >= SURE[best] * NEARLY
    return sure and view.likely.get(word, 1.0) < view.likely[best] * HALF


def _in_touch(told: Sequence[Told]) -> bool:
    return any(sign.word == "contact" and sign.sure for sign in _signs_of(told))


def _least(word: str, told: Sequence[Told]) -> float:
    """`I've heard from every single one`: who is in touch is well, by the rules of the program."""
    return DOUBT_OF_CONTACT if word == "good" and _in_touch(told) else DOUBT[word]


def _signs_of(told: Sequence[Told]) -> list[Sign]:
    """What the rules found, all clauses together."""
    return [sign for clause in told for sign in clause.signs]


def _is_short(told: Sequence[Told]) -> bool:
    return sum(len(clause.words) for clause in told) < _FEWEST_OF_MANY


def _is_settled(clause: Told, word: str | None) -> bool:
    """The rules know why nobody can tell, or which word it had in the round before."""
    known = bool(clause.signs) and not clause.words and "asked" not in clause.manners
    return known or (word != "words" and any(sign.word == "same" for sign in clause.signs))


def _named(word: str | None, view: Opinion, told: Sequence[Told], sure: float) -> Look:
    """The likeliest word, if it is `sure`, or by itself sure enough."""
    best = view.best
    likely = view.likely[best]
    others = [chance for other, chance in view.likely.items() if other != best]
    if best == "words" or likely < max(sure, SURE[best]) or max(others) > ELSE:
        return Look(word)
    if best in _OF_HERSELF | {"good"} and all("mine" in clause.manners for clause in told):
        return Look(word)  # "I'm away till Monday", "I've written to her twice"
    rumored = best in _OF_HERSELF | {"not-mine"} and "rumor" in told[-1].manners | told[0].manners
    certain = likely >= CERTAIN and best != "done" and not rumored
    certain = certain and not (best == "good" and _is_bad(told[-1]))  # "well, not really good"
    if not certain and not _may_name(best, told):
        return Look(word)
    return Look(best, f"a second reader finds {best} ({likely:.0%})")


def _may_name(best: str, told: Sequence[Told]) -> bool:
    """True if it is told as a fact, or is a question by nature, and no clause says otherwise."""
    manners = frozenset[str]().union(*(clause.manners for clause in told))
    if best == "advice":
        return "conditional" not in manners and "rumor" not in manners
    if best == "paused" and "wishes" in manners:
        manners -= {"doubted"}  # `wants to stop until May`: asking for it is enough
    if manners & _NO_FACT or (best == "done" and manners & _NO_GOAL):
        return False
    if best == "not-mine" and any(_STILL_MINE & set(clause.words) for clause in told):
        return False  # she is still, and that is asked for; "was with Sam, is back with me"
    if best == "good" and "solved" not in manners and any(_is_bad(clause) for clause in told):
        return False
    return len(told) == 1 or all(_agrees(best, clause) for clause in told)


def _is_bad(clause: Told) -> bool:
    """The rules found something of today that is not good."""
    return any(
        sign.sure and sign.word in _BAD and not (sign.old or sign.past) for sign in clause.signs
    )


def _agrees(best: str, clause: Told) -> bool:
    """`but the server does not start`: no part of it says something else by itself."""
    if clause.manners & _PAST:
        return True
    view = opinion((clause,))
    if best == "good" and clause.contrast:
        return view is not None and view.likely["good"] >= _ALSO_GOOD
    if view is None or len(clause.words) < _FEW or view.known < KNOWN:
        return True
    other = view.best
    return other in (best, "words", "good") or view.likely[other] < SURE[other]


def _is_plain(word: str, told: Sequence[Told]) -> bool:
    """A number, a name and a word that we teach, or a picture: nobody reads it otherwise."""
    return any(
        clause.alone
        and any(sign.word in (word, "going", "contact", "same") for sign in clause.signs)
        for clause in told
    )
