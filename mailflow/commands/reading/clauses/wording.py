"""What several rules ask of words: is it technical, is it polite, is it all there is."""

from mailflow.commands.reading.clauses.topics import (
    Sense,
)
from mailflow.commands.reading.clauses.words import listed
from mailflow.regex import regex

TECHNICAL = regex(
    r"\b(?:commit|branch|rebase|merge|git|gerrit|vm|instance|container|server|config|"
    r"database|patch|file|script|keystone|nova|neutron|ansible|vagrant|docker|devstack|"
    r"tmux|vim|stack|volume|volumes|network|image|snapshot|repo|yaml|conflicts?|env|"
    r"export path|variable)\b"
)


PLEASE = listed(
    """
    please pls thanks thank you now just me bitte hi hello
    """
)


def whole(sense: Sense) -> bool:
    """True if nothing but pleasantries stands beside the phrase."""
    words = [word for word in sense.clause.words if word[0].isalnum() and word not in PLEASE]
    return len(words) <= len(sense.words.split())
