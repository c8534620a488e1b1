"""Every hostile mail, by family."""

from collections.abc import Mapping

from tests.hostile import (
    bounces,
    disguise,
    echoes,
    forgers,
    gaps,
    identity,
    injection,
    keys,
    lures,
    machines,
    privacy,
    results,
    rights,
    robots,
    rosters,
    seals,
    tokens,
    traps,
    unseen,
    usurpers,
    veils,
    words,
)
from tests.hostile.case import Case

FAMILIES: Mapping[str, tuple[Case, ...]] = {
    "bounces": bounces.CASES,
    "disguise": disguise.CASES,
    "echoes": echoes.CASES,
    "forgers": forgers.CASES,
    "gaps": gaps.CASES,
    "identity": identity.CASES,
    "injection": injection.CASES,
    "keys": keys.CASES,
    "lures": lures.CASES,
    "machines": machines.CASES,
    "privacy": privacy.CASES,
    "results": results.CASES,
    "rights": rights.CASES,
    "robots": robots.CASES,
    "rosters": rosters.CASES,
    "seals": seals.CASES,
    "tokens": tokens.CASES,
    "traps": traps.CASES,
    "unseen": unseen.CASES,
    "usurpers": usurpers.CASES,
    "veils": veils.CASES,
    "words": words.CASES,
}
