"""A part of a sentence: a clause, or what of it speaks of one mark."""

from dataclasses import dataclass, field

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.marks import Mark
from mailflow.commands.reading.rounds.news import Told
from mailflow.commands.reading.rounds.pronouns import AND, FILLERS, SHE, WE, I

_MINE = listed("i i'm i've i'd i'll im ive ich")
_TO_ME, _HAS = listed("me mi mich mir"), listed("ha hat a dijo disse pidio pediu chiese dice")
_SORRY = listed("sorry apologies thanks thank pardon desole perdon desculpa scusate")
_MEANING = listed("i mean meant that is namely ie i.e meaning its it's das heisst c'est es decir")


@dataclass(slots=True)
class Part:
    """A clause, or the part of one that speaks of one mark."""

    mark: Mark | None
    words: list[str]
    written: str
    opener: str = ""  # what stands before it: a comma, a colon, `but`
    asked: bool = False
    of: Told = field(default_factory=Told)
    start: int = 0  # where it stands in its sentence
    end: int = 0
    mine: bool = False  # its subject is the mentor
    owner: bool = False  # the mark is a genitive: "Bo's patch"
    clause: int = 0  # which clause of the sentence it was
    like: tuple[int, ...] = ()  # "the same as Ana": whose news it repeats
    said: tuple[str, ...] = ()  # all words of the clause, if it is about one mentee: see `Told`

    @property
    def subject(self) -> str:
        """`she`, `i`, `we` or nothing: who does it, if a pronoun says so."""
        for place, word in enumerate(self.words):
            if place and self.words[place - 1] == "@" and word in I - _MINE:
                return ""  # "Marta je v pohode": a word of another language
            if word in _TO_ME and not _HAS.isdisjoint(self.words[place + 1 : place + 2]):
                return "she"  # "me ha pedido parar hasta enero"
            if word in I or word in _SORRY:
                with_her = "@" in self.words[:place] and self.words[place - 1] in AND
                return "we" if with_her else "i"
            if word in WE:
                return "we"
            if word in SHE:
                return "she"
            if word not in FILLERS and word != "@":
                break
        return ""

    @property
    def is_bare(self) -> bool:
        """Nothing but the mark: its words stand elsewhere."""
        return (
            self.mark is not None
            and not self.of.signs
            and not any(
                word[:1].isalnum() and word not in FILLERS and word not in _MEANING
                for word in self.words
            )
        )
