"""Everything an answer said, by whom it was said of."""

from dataclasses import dataclass, field

from mailflow.commands.reading.rounds.news import Told


@dataclass(slots=True)
class Spoken:
    """What was said: of lines, of everybody, of the rest, and of nobody in particular."""

    lines: dict[int, list[Told]] = field(default_factory=dict)
    everybody: list[Told] = field(default_factory=list)
    rest: list[Told] = field(default_factory=list)
    counts: set[int] = field(default_factory=set)  # how many the rest are, where it was said
    kin: set[str] = field(default_factory=set)  # `the ladies`
    #: In a round of one: all that is not the mentor's own.
    heard: list[Told] = field(default_factory=list)
    excepted: set[int] = field(default_factory=set)
    named: set[int] = field(default_factory=set)  # at all, with or without news
    free: list[Told] = field(default_factory=list)
    own: list[str] = field(default_factory=list)  # the mentor on herself, and on anything else
    unknown: bool = False  # somebody was named who has no line here
    covered: set[int] = field(default_factory=set)  # named without news before an `all good`
