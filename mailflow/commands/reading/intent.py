"""What somebody wants, read from their words: the value between reading and deciding."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Intent:
    """One wish, in canonical words: `str(Intent("join", ("deploy",)))` is `join deploy`.

    `because` quotes the words that led here, for `mailflow explain` and for echoing back.
    `note` is what the writer added: the evidence of `done`, the trouble of `stuck`, a reason.
    `notes` gives the same for each line of a check-in answer, by line number.
    `whole_line` is true where the words were a whole line of the grammar (or the mail's only
    words), false where they were read from prose: trust policy treats the two differently.
    `second` says what a second reader thought, where it had the last word.
    `spared` are the numbers of a digest that "all" does not mean: they have to be named.
    """

    verb: str
    args: tuple[str, ...] = ()
    because: str = field(default="", compare=False)
    note: str = field(default="", compare=False)
    notes: tuple[tuple[int, str], ...] = field(default=(), compare=False)
    whole_line: bool = field(default=True, compare=False)
    second: str = field(default="", compare=False)
    spared: tuple[str, ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        return " ".join((self.verb, *self.args))
