"""Everything an answer said, by whom it was said of."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from mailflow.commands.reading.rounds.news import Sign, Told


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

    def move(self, wrong: int, right: int) -> None:
        """`Correction: not Wen, Giulia`: what was told last of the one is the other's."""
        told = self.lines.get(wrong, [])
        self.named.update((wrong, right))
        self.lines.setdefault(right, []).extend(told[-1:])
        self.lines[wrong] = [*told[:-1], _UNSAID]

    def unsay(self, what: Told, lines: Iterable[int]) -> None:
        """It was not of these: they have been spoken of, and nothing is known."""
        for line in lines:
            told = self.lines.get(line)
            if told and what in told:
                told.remove(what)
                told.append(Told((Sign("spoken"),)))

    def unsay_all(self, lines: Iterable[int]) -> None:
        """What was told of these up to here does not hold."""
        for line in lines:
            if told := self.lines.get(line):
                told.append(_UNSAID)


_UNSAID = Told((Sign("spoken"),), corrects=True)
