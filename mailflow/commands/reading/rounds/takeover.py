"""Whether a name of another mentor says that the mentee is his by now."""

from collections.abc import Sequence

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.rounds.numbers import MONTHS
from mailflow.commands.reading.rounds.pronouns import AND, BREAKS
from mailflow.commands.reading.rounds.text import Token

_NOW = listed(
    "now since mentee one these group group's from any already anyway this until jetzt agora ahora"
    " maintenant ora adesso nu teraz ted теперь"
)
_AT = listed("do da dos di del with to by bei zu von mit avec chez con com z u")
_HAS_GOT = listed("has got have gets does mentors supervises guides")
_HANDED = listed(
    """
    moved took takes taken belongs gehort handed reassigned transferred switched passed
    ubernommen ubernimmt betreut reprend repris
    """
)
_KEEPS = listed("keeps takes took mentors supervises guides")
_HER = listed("him her them")
_WENT = listed("went goes gone moved moves moving switched switches changed over back")
_IS = listed("is was he's she's they're")
_BELIEVE = listed("believe think guess that")


def takes_over(tokens: Sequence[Token], place: int) -> bool:
    """`he is Sam's`, `with Sam now`, `Sam took her over`, `went back to Sam`: she is his."""
    folded = [token.folded for token in tokens]
    after = folded[place + 1] if place + 1 < len(tokens) else ""
    before = folded[place - 1] if place else ""
    opens = not before or before in MONTHS or before in BREAKS | AND | _BELIEVE
    if after in _HAS_GOT and opens and _NOW & set(folded[place + 2 : place + 6]):
        return True  # "Sam has got Jo now", "Sam's got her now"
    if after in _KEEPS and opens and _ends(folded, place + 3) and folded[place + 2] in _HER:
        return True  # "Sam keeps him"
    if opens and _looks_after_her(tokens, place + 1):
        return True  # "since May Sam looks after Jo"
    if folded[place].endswith(("'s", "s'")):
        return not after[:1].isalpha() or after in _NOW
    behind = folded[place + 1 : place + 6]
    if before in _AT and (_NOW & set(behind) or _HANDED & set(folded[:place])):
        return True
    if before == "to" and folded[place - 2 : place - 1] != [] and folded[place - 2] in _WENT:
        return "for" not in behind[:2]  # "went to Sam for help"
    if before == "for" and place > 1 and folded[place - 2] in _IS and _ends(folded, place + 1):
        return True  # "he is for Sam"
    return bool(_HANDED & set(behind)) and not before


def _looks_after_her(tokens: Sequence[Token], place: int) -> bool:
    """`looks after Jo`, `mentors her`; `opens` is true for a name."""
    for verb in _LOOKS_AFTER:
        whom = tokens[place + len(verb) : place + len(verb) + 1]
        if tuple(token.folded for token in tokens[place : place + len(verb)]) == verb and whom:
            return whom[0].folded in _HER or whom[0].written[0].isupper()
    return False


_LOOKS_AFTER = (
    ("looks", "after"), ("is", "looking", "after"), ("takes", "care", "of"), ("mentors",),
    ("is", "mentoring"), ("guides",), ("supervises",), ("has", "taken", "over"),
)  # fmt: skip


def _ends(folded: Sequence[str], place: int) -> bool:
    return place >= len(folded) or folded[place] in BREAKS
