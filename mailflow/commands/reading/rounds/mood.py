"""How a clause is meant: as a fact, as doubt, as what lies ahead or behind, as others' word."""

from collections.abc import Sequence
from dataclasses import dataclass

from mailflow.commands.reading.lexicon import Hit
from mailflow.commands.reading.rounds.pronouns import HE_OR_SHE, THEY

_PAST = frozenset({"good", "stuck", "quiet", "paused", "trouble"})
_OVER = frozenset({"stuck", "quiet", "paused", "trouble"})  # with a `was`, they may be over
_AFTER = frozenset(
    "after before despite since nach vor apres avant despues depois antes dopo prima na voor po"
    " przed pred после до despite".split()
)
#: What nobody is told of as a fact because she, or somebody else, says so.
_HER_CLAIM = frozenset({"done"})
#: A place behind every word.
NEVER = 99_999
# Times ahead; a plain `will` counts only for what stands behind it.
_DAYS = frozenset({"done", "contact"})


@dataclass(frozen=True, slots=True)
class Mood:
    """The mood of one clause."""

    asked: bool = False
    conditional: bool = False
    doubted: bool = False  # maybe, I think, she hopes
    rumor: bool = False  # somebody else says so
    told: bool = False  # she says so
    ahead: tuple[Hit, ...] = ()
    wished: tuple[Hit, ...] = ()  # she would, she hopes to: what stands behind it is no fact
    wishes: bool = False  # she wants to, and no other doubt
    until: int = NEVER  # behind an `until`: what is awaited
    old: bool = False  # a time that is over
    past: bool = False  # was, had

    @property
    def sure(self) -> bool:
        """True for a plain statement."""
        return not (self.asked or self.conditional or self.doubted or self.rumor)

    @property
    def manners(self) -> frozenset[str]:
        """The same as names."""
        return frozenset(
            name
            for name in ("asked", "conditional", "doubted", "rumor", "told", "ahead", "wished",
                         "wishes", "old", "past")
            if getattr(self, name)
        )  # fmt: skip

    def is_ahead(self, hit: Hit) -> bool:
        """True if it has not happened yet."""
        ahead = (other for other in self.ahead if not _has_been(other, hit))
        return any(other.end <= hit.start or not _is_verb(other) for other in ahead)

    def sure_of(self, word: str, hit: Hit) -> bool:
        """True if a word in this mood is a fact."""
        if word == "paused" and self.wishes:
            return not (self.asked or self.conditional or self.rumor)  # asking for it is enough
        if not self.sure or (self.told and word in _HER_CLAIM):
            return False
        if any(other.end <= hit.start for other in self.wished):
            return False
        if self.until <= hit.start and word in _AWAITED:
            return False
        return not any(
            other.end <= hit.start if _is_verb(other) else word in _DAYS
            for other in self.ahead
            if not _has_been(other, hit)
        )

    def is_old(self, word: str, words: Sequence[str], hit: Hit) -> bool:
        """True for what was so, and is no news of today: `was stuck`, `after her holidays`."""
        if word == "paused" and not _AFTER.isdisjoint(words[max(0, hit.start - 3) : hit.start]):
            return True
        old = self.old and (word != "quiet" or self.past)  # "no word since two weeks ago"
        return (old and word in _PAST) or (self.past and word in _OVER)


def mood_of(words: Sequence[str], hits: Sequence[Hit], *, asked: bool, conditional: bool) -> Mood:
    """The mood that the words of a clause set."""
    found = {hit.meaning for hit in hits}
    hedges = [hit for hit in hits if hit.meaning == "CI_HEDGE"]
    if _may(words):
        hedges.append(_MAY)
    wished = tuple(hit for hit in hedges if hit.words.split()[0] in _MODALS)
    return Mood(
        asked,
        conditional,
        doubted=len(wished) < len(hedges),
        wished=wished,
        wishes=bool(hedges) and all(hit.words.split()[0] in _WISHES for hit in hedges),
        until=next((place for place in range(len(words)) if _awaits(words, place)), NEVER),
        rumor="CI_RUMOR" in found,
        told="CI_TELLS" in found,
        ahead=tuple(hit for hit in hits if hit.meaning == "CI_AHEAD"),
        old="CI_OLD" in found or {"CI_UNTIL", "CI_WAS"} <= found or would_have(words),
        past=any(_is_over(words, hit) for hit in hits) and "CI_LASTS" not in found,
    )


def _awaits(words: Sequence[str], place: int) -> bool:
    """`until`, and `before` where a clause follows it."""
    if words[place] == "before":
        return words[place + 1 : place + 2] != () and words[place + 1] in HE_OR_SHE | {"@"}
    return words[place] in _UNTIL


def _may(words: Sequence[str]) -> bool:
    """`she may have finished`; what she asks to be allowed is another thing."""
    asks = any(word.startswith("ask") for word in words)
    return not asks and any(
        one in HE_OR_SHE | THEY | {"@"} and two == "may" and verb in _HAVE_OR_LEAVE
        for one, two, verb in zip(words, words[1:], words[2:], strict=False)
    )


_HAVE_OR_LEAVE = frozenset("have be well not soon give leave quit stop drop need".split())
_MAY = Hit("CI_HEDGE", 0, 0, "maybe")


def would_have(words: Sequence[str]) -> bool:
    """`on Monday I'd have said stuck`: no longer."""
    return any(
        (one, two) == ("i'd", "have") or ((one, two) == ("would", "have") and first in ("i", "we"))
        for first, one, two in zip(("", *words), words, words[1:], strict=False)
    )


def _is_over(words: Sequence[str], hit: Hit) -> bool:
    """`had a call`, but not `have not had a call`."""
    before = words[max(0, hit.start - 2) : hit.start]
    return hit.meaning == "CI_WAS" and not (hit.words.startswith("had") and _HAVE & set(before))


_HAVE = frozenset("have has haven't hasn't i've we've she's he's they've".split())


def _is_verb(hit: Hit) -> bool:
    """`will`, `is going to`: what stands behind it lies ahead; `tomorrow` may stand anywhere."""
    last = hit.words.split()[-1]
    return last in _VERBS or last.endswith("'ll")


def _has_been(day: Hit, hit: Hit) -> bool:
    """`passed this weekend`: a day that may also lie behind, and what has happened."""
    behind = hit.end <= day.start and hit.words.split()[-1].endswith(("ed", "done"))
    return behind and day.words in _EITHER_WAY


_EITHER_WAY = frozenset(
    ("this weekend", "at the weekend", "over the weekend", "on the weekend", "tonight")
)
_WISHES = frozenset("wants want would plans planning plan intends mochte will quiere quer".split())
_AWAITED = frozenset({"good", "going", "contact", "done"})
_UNTIL = frozenset("until till unless bis jusqu'a hasta ate finche dopoki dokud пока".split())
_MODALS = frozenset("would might may could should".split())
_VERBS = frozenset("will shall to be wird werden va vai prestes".split())
