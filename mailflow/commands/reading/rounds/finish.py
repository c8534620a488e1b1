"""Whether a `done` is the goal, or a step on the way to it."""

from collections.abc import Sequence
from itertools import pairwise

from mailflow.commands.reading.lexicon import Hit

_OF_A_THING = frozenset(
    {"done", "finished", "completed", "wrapped up", "all done", "submitted", "accepted", "passed",
     "published", "released", "shipped", "merged", "achieved", "accomplished", "closed out"}
)  # fmt: skip
_GOALS = frozenset(
    "goal patch exam talk abstract proposal cfp program programme course deployment cohort badge"
    " project everything certification fix change article page coa certificate certificates tests"
    " submission paper server cloud contribution pr mr cl pull presentation".split()
)
# What may stand behind `done` and is not what was done.
_NO_OBJECT = frozenset(
    "yesterday today tonight on last this in at too now already by and as since also finally early"
    " late it i we she he they so but well for everything everybody everyone me him her all just"
    " indeed really completely monday tuesday wednesday thursday friday saturday sunday before"
    " after ahead three two four five good great stuck quiet there here is was has that yay woohoo"
    " seit am gestern heute ayer hoy hier aujourd'hui ontem hoje ieri oggi gisteren wczoraj vcera"
    " вчера сегодня i'd i'm congratulations congrats thanks hooray fully nicely with from to over"
    " upstream successfully without even wow yes yeah time badge ok".split()
)
# In front of what was done, they say it was one of several, or not all of it.
_PARTIAL = frozenset(
    "first second third fourth fifth next another some few several most half part parts initial"
    " early rough preliminary small smaller tiny minor little easy warm-up warmup practice mock"
    " trial dummy test sample prep preparation two three four five six 2 3 4 5 6 7 8 9 10 weekly"
    " one 1 chapter module section lesson unit erste ersten erster premier premiere primer primera"
    " primeiro primeira primo prima eerste pierwszy pierwsza prvni первый первую первая".split()
)
_STEPS_ONLY = frozenset(
    "blog post posts video photo school uni university"
    " issue issues ticket tickets bug report question questions review reviews draft drafts"
    " invitation offer homework exercise quiz survey form agreement cla icla account setup"
    " checklist reading tutorial tutorials video videos intro introduction onboarding slides"
    " outline chapter chapters module modules lesson lessons step steps milestone part parts"
    " preparation prep pre-test pretest pre-check precheck job offer hosts environment devstack"
    " vm vms".split()
)


def is_a_step(words: tuple[str, ...], hit: Hit, hits: Sequence[Hit]) -> bool:
    """`almost done`, `50% done`, `done with chapter 2`, `finished the install`: a step so far."""
    ahead = hit.start and "before" in words[hit.end :] and hit.words.split()[0] not in _HAPPENED
    if words[hit.start - 1 : hit.start] == ("%",) or ahead:
        return True
    for other in hits:
        if other.meaning == "CI_ALMOST" and -3 <= other.end - hit.start <= 0:
            return True
        if other.meaning == "CI_ALMOST" and hit.start <= other.start <= hit.end:
            return True
        if other.meaning == "CI_STEP" and -3 <= other.start - hit.end <= 4:
            return True
    return _is_to_review(words, hit) or _is_of_a_step(words, hit) or _of_steps(words, hit)


_HAPPENED = frozenset("was were got been".split())


def _is_to_review(words: tuple[str, ...], hit: Hit) -> bool:
    """`submitted the page for review`: whoever reviews it has yet to agree."""
    handed = hit.words.split()[0] in ("submitted", "sent", "handed", "turned")
    return handed and any(
        one in ("for", "to", "into") and other in _REVIEWS
        for one, other in pairwise(words[hit.end :])
    )


_REVIEWS = frozenset("review reviews gerrit me us reviewers comments feedback proofreading".split())


def _is_of_a_step(words: tuple[str, ...], hit: Hit) -> bool:
    """Its object, if there is one, is no goal: `finished the install`, `merged one of two`."""
    behind = words[hit.end : hit.end + 6]
    if (hit.words.split()[-1] not in _OF_A_THING and hit.words not in _OF_A_THING) or not behind:
        return False
    if behind[0] == "with" and hit.words.split()[-1] not in ("passed", "merged"):
        return _WHOLE.isdisjoint(behind)
    if behind[0] in _NO_OBJECT and behind[0] not in _PARTIAL:
        return False
    thing = behind[: next((n for n, word in enumerate(behind) if word in _ENDS), len(behind))]
    if _is_part(thing) or (hit.words == "merged" and "into" in behind):
        return True
    plain = thing and thing[0][0].isalpha() and thing[0] not in _NO_OBJECT
    return (
        bool(plain)
        and not any(_is_goal(word) for word in thing)
        and hit.words.split()[-1] not in _OF_ANYTHING
    )


def _of_steps(words: tuple[str, ...], hit: Hit) -> bool:
    """What was done stands before it: `the mock is passed`, `one of two patches merged`."""
    before = words[max(0, hit.start - 6) : hit.start]
    cut = max((n for n, word in enumerate(before) if word in _ENDS), default=-1)
    before = before[cut + 1 :]
    return _ALL.isdisjoint(before) and _is_part([word for word in before if word != "@"])


def _is_goal(word: str) -> bool:
    return word in _GOALS or word.removesuffix("s") in _GOALS


def _is_part(thing: Sequence[str]) -> bool:
    """`the first chapter`, `two of three`; a first patch is what others call a goal."""
    if not _STEPS_ONLY.isdisjoint(thing):
        return True
    return any(word in _PARTIAL and not (word in _FIRST
               and tuple(thing[place + 1 : place + 2]) in _FIRST_GOALS)
               for place, word in enumerate(thing) if place + 1 < len(thing))  # fmt: skip


_WHOLE = frozenset("everything all it goal program programme".split())
_ALL = frozenset("all both".split())
_OF_ANYTHING = frozenset({"merged"})
_FIRST = frozenset(
    "first erste ersten erster premier premiere primer primera primeiro prima".split()
)
_FIRST_GOALS = (("patch",), ("change",), ("commit",), ("contribution",), ("pr",), ("page",))
_ENDS = frozenset("and but so on in at by last yesterday today which that , ; . ! ( )".split())
