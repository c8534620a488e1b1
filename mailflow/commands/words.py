"""Intents that ask for nothing, or for nothing clear, and which of several come first."""

from collections.abc import Iterable
from operator import itemgetter
from typing import TypeVar

#: Words that ask for nothing.
COURTESY = frozenset({"thanks", "ignore"})
#: What everybody may know.
PUBLIC = ("help", "browse", "status")
#: Intents that no command is for, because nothing clear is wanted.
UNREAD = frozenset({"unclear", "yes", "no", "later"})
#: What has to be known before somebody is placed: whom they avoid, and where they live.
FIRST = ("avoid", "tz")
#: What may lead to a place, or to another mentor.
PLACING = frozenset({"join", "move", "yes", "back", "mentor"})
W = TypeVar("W")


def in_turn(wishes: Iterable[W]) -> tuple[W, ...]:
    """Wishes, or their words, in the order in which they are done."""
    known = [(str(wish).split(" ", maxsplit=1)[0], wish) for wish in wishes]
    first = FIRST if any(verb in PLACING for verb, _ in known) else FIRST[:1]
    ranked = [(first.index(verb) if verb in first else len(first), wish) for verb, wish in known]
    return tuple(wish for _, wish in sorted(ranked, key=itemgetter(0)))
