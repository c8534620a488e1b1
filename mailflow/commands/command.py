"""What a command is: words people can mail, what they do, and how sure we must be first."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from mailflow.commands.turn import Turn
from mailflow.program.decision import Decision, Refusal

ORGANIZERS = ("organizer",)
ONLY_ORGANIZERS = Refusal("Only the organizers of the program can do that.")


class Trust(StrEnum):
    """The classes of TRUST 3.2: whose business a command touches."""

    PUBLIC = "public facts"  # C0
    OWN_FACTS = "own data, shown"  # C1
    FIRST = "sign up, first time"  # C2
    SIGN_UP = "sign up for more"  # C2b
    ANSWER = "check-in answer"  # C3
    OWN = "own membership"  # C4
    END = "end our mail, by its own address"  # C4b: whoever holds it, whatever the From
    MENTEE = "a mentee's stage"  # C5
    DECIDE = "a numbered decision"  # C6 by SPEC 11.7: one person each, from our own mail
    OTHERS = "others' membership"  # C6
    MANY = "mail to many"  # C7
    DATA = "export, erase"  # C8
    POST = "post to the list"  # C9
    FOREIGN = "post to a list of others"
    PRIVATE = "private report"  # counts in any words and anywhere


class Prose(StrEnum):
    """What a wish read from a sentence, not from a whole line, may do (TRUST, head)."""

    ACTS = "acts"  # harmless and reversible, or invited by the thread
    ASKS = "asks"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `decide` is a pure function; its docstring is the help text.

    What is for organizers is theirs alone: `decide` need not ask who it is.
    """

    verb: str
    usage: str
    examples: tuple[str, ...]
    decide: Callable[[Turn], Decision | Refusal]
    trust: Trust
    roles: tuple[str, ...] = ("anybody",)  # who finds it in the help mail
    prose: Prose = Prose.ACTS
    listed: bool = True  # in the help mail
    idle: Callable[[Turn], bool] | None = None  # where it changes nothing, nothing is asked

    def carry_out(self, turn: Turn) -> Decision | Refusal:
        """What it leads to, for whoever may have it: also when a yes to a question comes late."""
        return ONLY_ORGANIZERS if self.is_denied(turn) else self.decide(turn)

    def is_denied(self, turn: Turn) -> bool:
        """Whether it is for organizers, and the writer is none."""
        return self.roles == ORGANIZERS and not turn.is_organizer()

    @property
    def does(self) -> str:
        """What it does, in one sentence."""
        return (self.decide.__doc__ or "").strip().splitlines()[0]
