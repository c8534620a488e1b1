"""A span of days that a text names, and one expression of which it is made."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` (None: from now) to `last` (None: open).

    `returns`: `last` is named as the day somebody is back, not the last day away. `asked`: a date
    is there but has two readings, or lies behind us. `dated`: the end is a day and not a length;
    what is asked and not dated is a length that is not known ("a few weeks").
    """

    first: date | None = None
    last: date | None = None
    returns: bool = False
    asked: bool = False
    dated: bool = True
    because: str = ""
    days: int = 0  # how long, where only that is said
    before: bool = False  # `last` is a day before which nothing goes: "no time before the 25th"


@dataclass(frozen=True, slots=True)
class Atom:
    """One expression: a day (`first == last`), a period, or a length (`days`, no dates).

    `month` and `day` are kept where a day is named without a year, `month` 0 where it is named by
    its number alone: beside another day it may be one that is past, or in another month.
    """

    start: int
    end: int
    first: date | None = None
    last: date | None = None
    days: int = 0
    asked: bool = False
    closed: bool = False  # a first and a last day are named
    kind: str = ""
    month: int = 0
    day: int = 0
    past: bool = False  # named without a year, and just behind us

    @property
    def single(self) -> bool:
        """True for one certain day."""
        return self.first is not None and self.first == self.last and not self.asked
