"""What the second reader makes of a line's word: names one where there is none, or doubts it."""

from collections.abc import Sequence
from dataclasses import dataclass

from mailflow.commands.reading.rounds.news import Sign, Told
from mailflow.commands.reading.rounds.second_reader.opinion import opinion
from mailflow.commands.reading.weighing import Opinion

#: So unlikely has a word to be for the second reader to speak against the rules: below it they
#: were wrong nearly as often as right, among 5,700 lines that it had not learned from.
DOUBT = {
    "good": 0.44, "stuck": 0.4, "quiet": 0.6, "advice": 0.65, "done": 0.6, "left": 0.4,
    "paused": 0.3, "not-mine": 0.3,
}  # fmt: skip
#: The same of good, where the rules heard that somebody is in touch, and no more.
DOUBT_OF_CONTACT = 0.3
#: And where it is told of several at once: it learned from what is told of one.
DOUBT_OF_MANY = 0.08
#: So likely has a word to be to be named, as measured on the same lines: what is rarer is surer at
#: the same number.
SURE = {
    "good": 0.8, "stuck": 0.7, "quiet": 0.8, "advice": 0.6, "done": 0.75, "left": 0.6,
    "paused": 0.6, "not-mine": 0.7,
}  # fmt: skip
#: The same, where the rules read another word.
AGAINST_RULES = {
    "good": 0.96, "stuck": 0.85, "quiet": 0.96, "advice": 0.75, "done": 0.85, "left": 0.7,
    "paused": 0.8, "not-mine": 0.85,
}  # fmt: skip
#: So sure, it is believed whatever the rules make of the manner; of a goal it never is.
CERTAIN = 0.93
#: Of all, or of the rest, it has to be clearer; and nobody is done, or gone, as one of many.
SURE_OF_MANY = 0.9
_FEWEST_OF_MANY = 5
_OF_MANY = frozenset({"good", "stuck", "quiet"})
#: So unlikely has everything else to be.
ELSE = 0.4
#: So many of the words it has to know.
KNOWN = 0.35
#: Said in these manners, nothing that is acted on is a fact; of what she says herself, not that she
#: is done. What only a human would read as news, good or bad, is news in any of them.
_NO_FACT = {
    **dict.fromkeys(("good", "stuck", "quiet"), frozenset({"asked"})),
    "advice": frozenset({"conditional", "rumor"}),
    "paused": frozenset({"conditional", "rumor"}),
    "left": frozenset({"asked", "conditional", "doubted", "rumor"}),
    "not-mine": frozenset({"asked", "conditional", "doubted", "rumor"}),
    "done": frozenset({"asked", "conditional", "doubted", "rumor", "told", "ahead", "wished",
                       "almost"}),
}  # fmt: skip
_FOR_A_HUMAN = frozenset({"advice", "stuck", "quiet"})
_OF_HERSELF = frozenset({"done", "stuck", "paused", "left"})
_STILL_MINE = frozenset({"please", "me", "my", "remain", "remains"})


@dataclass(frozen=True, slots=True)
class Look:
    """The word that a line gets, and why, where it is not the rules'."""

    word: str | None
    why: str = ""


def second_look(word: str | None, told: Sequence[Told], *, of_many: bool = False) -> Look:
    """The rules' word for a line, or the second reader's. `of_many`: told of several lines."""
    real = [clause for clause in told if "unreal" not in clause.manners]
    if len(real) < len(told):
        plain = word not in (None, "words") and bool(real)
        look = second_look(word, real, of_many=of_many) if real else Look(word)
        return look if plain or look.word in _FOR_A_HUMAN else Look(word)
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
        least = SURE_OF_MANY if of_many else SURE.get(view.best, 1.0)
        return _named(view, told, least) or Look(word)
    likely = view.likely.get(word, 1.0)
    if likely >= (DOUBT_OF_MANY if of_many else _least(word, told)) or _is_plain(word, told):
        return Look(word)
    why = f"the rules read {word}; a second reader doubts it ({likely:.0%})"
    sure = 1.0 if view.best == word or of_many else AGAINST_RULES.get(view.best, 1.0)
    return _named(view, told, sure) or Look("words", why)


def _least(word: str, told: Sequence[Told]) -> float:
    """`I've heard from every single one`: who is in touch is well, by the rules of the program."""
    signs = {sign.word for sign in _signs_of(told) if sign.sure and not (sign.old or sign.past)}
    in_touch = "contact" in signs and signs.isdisjoint({"good", "going"})
    return DOUBT_OF_CONTACT if word == "good" and in_touch else DOUBT[word]


def _signs_of(told: Sequence[Told]) -> list[Sign]:
    """What the rules found, all clauses together."""
    return [sign for clause in told for sign in clause.signs]


def _is_short(told: Sequence[Told]) -> bool:
    return sum(len(clause.words) for clause in told) < _FEWEST_OF_MANY


def _is_settled(clause: Told, word: str | None) -> bool:
    """The rules know why nobody can tell, or which word it had in the round before."""
    known = bool(clause.signs) and not clause.words and "asked" not in clause.manners
    return known or (word != "words" and any(sign.word == "same" for sign in clause.signs))


def _named(view: Opinion, told: Sequence[Told], sure: float) -> Look | None:
    """The likeliest word, if it is `sure`, nothing else is likely, and it is told as a fact."""
    best, likely = view.best, view.likely[view.best]
    others = [chance for other, chance in view.likely.items() if other != best]
    if best == "words" or likely < sure or max(others) > ELSE or not _may_name(best, likely, told):
        return None
    return Look(best, f"a second reader finds {best} ({likely:.0%})")


def _may_name(best: str, likely: float, told: Sequence[Told]) -> bool:
    """True if it is told as a fact, or is a question by nature, and of her."""
    if best in _OF_HERSELF | {"good"} and all("mine" in clause.manners for clause in told):
        return False  # "I'm away till Monday", "I've written to her twice"
    if best in _OF_HERSELF | {"not-mine"} and "rumor" in told[-1].manners | told[0].manners:
        return False
    if best == "not-mine" and any(_STILL_MINE & set(clause.words) for clause in told):
        return False  # she is still, and that is asked for; "was with Sam, is back with me"
    if best == "good" and _is_bad(told[-1]):
        return False  # "well, not really good"
    manners = frozenset[str]().union(*(clause.manners for clause in told))
    return (likely >= CERTAIN and best != "done") or not manners & _NO_FACT[best]


def _is_bad(clause: Told) -> bool:
    """The rules found something of today that is not good."""
    return any(
        sign.sure and sign.word in _BAD and not (sign.old or sign.past) for sign in clause.signs
    )


_BAD = frozenset({"stuck", "quiet", "trouble", "paused", "left"})


def _is_plain(word: str, told: Sequence[Told]) -> bool:
    """A number, a name and a word that we teach, or a picture: nobody reads it otherwise.

    `cloud up, tested, documented` is a story, and `tested` no word of ours.
    """
    plain = [sign.word for clause in told if clause.alone for sign in clause.signs]
    alone = sum(bool(clause.words) for clause in told) == 1
    return any(said in (word, "same") or (alone and said in _MOVES) for said in plain)


_MOVES = frozenset({"going", "contact"})
