"""In answer to "Confirm: join docs?": a yes or a no that is about another track."""

from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

#: "and talk too": one more, and not another.
_MORE = regex(
    r"\b(?:too|also|as well|and|both|plus|another|besides|additionally|later|auch|und|aussi|et|"
    r"tambien|"
    r"tambem|anche|ed?|y|oraz|tez|takze|i|и|также|и|ook|en|och|ocksa|juga|dan|ve|bhi|aur)\b|"
    r"[+&]|也|も"
)
#: The same without an "and", which may stand between the two.
_ALSO = regex(
    r"\b(?:too|also|as well|both|auch|aussi|tambien|tambem|anche|tez|takze|также|ook|ocksa|"
    r"bhi)\b|也|も"
)
#: "Not docs, I meant translate!"
_MEANT = regex(
    r"\b(?:meant|mean|instead|rather|wanted|should (?:be|have been)|supposed to be|meinte|gemeint|"
    r"sondern|stattdessen|voulais|plutot|queria|quise|quis|sino|volevo|intendevo|хотел\w*|"
    r"имел\w* в виду|bedoelde|menade|chodzilo|myslel\w*)\b"
)


def of_another_track(letter: Letter) -> bool:
    """`Yes, for talk`, where a yes would start deploy; `yes, and talk too` is one and more."""
    asked = _asked(letter)
    others = set(letter.named) - asked
    return bool(others) and not set(letter.named) & asked and not _MORE.search(letter.folded)


def another_track(letter: Letter) -> tuple[Intent, ...]:
    """`Not docs, I meant translate`: a no to the one, and the same wish for the other."""
    pending = [wish.split() for wish in letter.context.pending]
    others = [track for track in letter.named if track not in _asked(letter)]
    if len(pending) != 1 or len(pending[0]) != 2 or pending[0][0] not in ("join", "mentor"):
        return ()
    doubtful = any(clause.question or clause.conditional for clause in letter.clauses)
    if len(others) != 1 or doubtful or not _MEANT.search(letter.folded):
        return ()
    if _ALSO.search(letter.folded):
        return ()  # "wait, I also wanted talk"
    if set(letter.named) != set(others):
        return ()  # "docs, I mean, and translate later"
    refused = Intent("no", because=letter.body, note=letter.body, whole_line=False)
    return (refused, Intent(pending[0][0], (others[0],), because=letter.body, whole_line=False))


def _asked(letter: Letter) -> set[str]:
    return {word for wish in letter.context.pending for word in wish.split()}
