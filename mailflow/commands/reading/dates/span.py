"""A span of days that a text names, and one expression of which it is made."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` (None: from now) to `last` (None: open).

    `returns`: `last` is named as the day somebody is back, not the last day away. `asked`: a date
    is there but has two readings, or lies behind us. `dated`: the end is a day and not a length.
    """

    first: date | None = None
    last: date | None = None
    returns: bool = False
    asked: bool = False
    dated: bool = True
    because: str = ""
    days: int = 0  # how long, where only that is said


@dataclass(frozen=True, slots=True)
class Atom:
    """One expression: a day (`first == last`), a period, or a length (`days`, no dates)."""

    start: int
    end: int
    first: date | None = None
    last: date | None = None
    days: int = 0
    asked: bool = False
    closed: bool = False  # a first and a last day are named
