"""Every hostile mail, by family."""

from collections.abc import Mapping

from tests.hostile import (
    bounces,
    disguise,
    gaps,
    identity,
    injection,
    lures,
    machines,
    privacy,
    results,
    rights,
    robots,
    rosters,
    tokens,
    traps,
    unseen,
    words,
)
from tests.hostile.case import Case

FAMILIES: Mapping[str, tuple[Case, ...]] = {
    "bounces": bounces.CASES,
    "disguise": disguise.CASES,
    "gaps": gaps.CASES,
    "identity": identity.CASES,
    "injection": injection.CASES,
    "lures": lures.CASES,
    "machines": machines.CASES,
    "privacy": privacy.CASES,
    "results": results.CASES,
    "rights": rights.CASES,
    "robots": robots.CASES,
    "rosters": rosters.CASES,
    "tokens": tokens.CASES,
    "traps": traps.CASES,
    "unseen": unseen.CASES,
    "words": words.CASES,
}
