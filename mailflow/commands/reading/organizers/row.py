"""What a digest's answer says so far."""

from dataclasses import dataclass, field

from mailflow.commands.reading.intent import Intent


@dataclass
class Row:
    """What a digest's answer says so far."""

    items: dict[int, str]
    agreed: set[int] = field(default_factory=set)
    refused: set[int] = field(default_factory=set)
    doubtful: set[int] = field(default_factory=set)
    open: set[int] = field(default_factory=set)  # something is said of them, and no verdict
    questions: list[str] = field(default_factory=list)
    others: list[Intent] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)  # the sentences that are about items
    bare: set[str] = field(default_factory=set)  # verdicts without a number
    second: list[str] = field(default_factory=list)  # what a second reader found
    spoken: set[int] = field(default_factory=set)  # every item that is named
    latest: frozenset[int] = frozenset()  # the items of the part before
    last: str = ""  # the sentence before, with numbers for names
    hinted: set[int] = field(default_factory=set)  # named in words that nobody understood
    swept: set[int] = field(default_factory=set)  # decided by "all" and "the rest" alone
    corrected: set[int] = field(default_factory=set)  # said anew: the words around both disagree
    clean: set[int] = field(default_factory=set)  # decided by themselves: what follows is why
    half_named: set[frozenset[int]] = field(default_factory=set)  # of those whom a name may mean
    skipped: set[int] = field(default_factory=set)  # hinted at, and not swept along
    vague: bool = False  # a no to something, beside a yes to everything
    unread: bool = False  # a saying that nobody understood
    asked: bool = False
    courteous: bool = False  # it thanks: a lone "ok" is friendly, and no decision
