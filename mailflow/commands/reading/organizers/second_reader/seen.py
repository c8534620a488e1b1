"""What a second reader sees of a saying: words, pairs of neighbors, and what was proposed."""

from itertools import pairwise

from mailflow.commands.reading.organizers.sayings import Saying

#: Words of a saying that are weighed.
LONGEST = 80


def features(saying: Saying) -> frozenset[str]:
    """`stays`, `@_stays`, `^leave` for the first word, `=lapse` for an item, `!no` for a verdict
    that the rules know, `=asked`.
    """
    seen = saying.words[:LONGEST]
    found = {*seen, *(f"{one}_{two}" for one, two in pairwise(seen))}
    found.update(f"^{word}" for word in seen[:1])
    found.update(f"={kind}" for kind in saying.kinds)
    found.update(f"!{verdict}" for verdict in saying.verdicts)
    if not saying.numbers:
        found.add("=nobody")
    if saying.asks:
        found.add("=asked")
    if saying.conditional:
        found.add("=conditional")
    return frozenset(found)


def is_word(feature: str) -> bool:
    """True for a word, not for a pair of words or a mark."""
    return feature[0] not in "^=!@" and "_" not in feature


#: Where a yes means that somebody goes; elsewhere it means that somebody comes, or gets more.
GOES = frozenset({"lapse", "replace", "remove"})


def direction(saying: Saying) -> int:
    """1 where a yes to all items gives, -1 where it takes, 0 where it is both or neither."""
    goes = {kind in GOES for kind in saying.kinds}
    return 0 if len(goes) != 1 else -1 if goes == {True} else 1
