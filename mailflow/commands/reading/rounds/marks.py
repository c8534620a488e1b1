"""A mark: the words of a sentence that say who is meant."""

from dataclasses import dataclass

from mailflow.commands.reading.clauses.words import listed

#: Marks that are about somebody in particular.
PEOPLE = ("named", "number", "other")
#: Words between names of one list.
JOINERS = listed(
    "and & + , / or und et y e i и oraz plus as well nor ja och og va ve aur na és n 'n"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """Somebody meant: lines, and the tokens `start` to `end` that say so. Line 0 is nobody here.

    `maybe` are the lines that a name fits which fits several.
    """

    lines: tuple[int, ...]
    start: int
    end: int
    kind: str = "named"  # or number, all, weak, rest, both, except, excepted, other, theirs
    count: int = 0  # how many `the other two` are, if it says so
    kin: str = ""  # `the ladies`: which of the others is not said
    maybe: tuple[int, ...] = ()
