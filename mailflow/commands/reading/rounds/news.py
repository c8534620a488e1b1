"""What was told of somebody: signs, and the clause that holds them."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing told. `sure` is false under an if, a maybe, a question; `past` under a `was`."""

    word: str
    old: bool = False
    sure: bool = True
    past: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What a clause tells."""

    signs: tuple[Sign, ...] = ()
    fresh: bool = False  # what came before is old news
    solved: bool = False  # a trouble told before is over
    corrects: bool = False  # what came before was wrong
    text: str = ""
    words: tuple[str, ...] = ()  # folded, `@` for people
    manners: frozenset[str] = frozenset()  # how it is said: `asked`, `rumor`, `past`
    alone: bool = False  # nothing but the signs
    step: bool = False  # a milestone is named: no goal yet
    partly: bool = False  # something is done that is a step only
    contrast: bool = False  # it opens with a `but`
    drops: frozenset[str] = frozenset()  # signs told before that it takes back

    @property
    def turns(self) -> bool:
        """True if the story takes a turn here."""
        return self.fresh or self.solved or self.corrects


def unsure(of: Told) -> Told:
    """The same, as somebody else's word: what would be acted on is for a human."""
    signs = tuple(replace(sign, sure=False) for sign in of.signs)
    return replace(of, signs=signs, manners=of.manners | {"rumor"})
