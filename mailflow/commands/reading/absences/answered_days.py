"""Days in an answer: another end for the absence we proposed, and the mentor's own beside it."""

from mailflow.commands.reading.absences import absence
from mailflow.commands.reading.answers import evidence
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex


def written(letter: Letter, gone: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """`I'll write to her at once. By the way, away from the 5th`: both, in sentences apart."""
    fact = evidence.told(letter) if letter.context.thread == "new-mentee" else None
    if fact is None or fact[0] != "yes":
        return ()
    said = [number for number, text in enumerate(letter.sentences) if fact[1] in text]
    away = [n for n, text in enumerate(letter.sentences) if gone[0].because in text]
    apart = said and away and said[0] != away[0] and not letter.spans(said[0])
    later = _AFTERWARDS.search(fold(letter.sentences[said[0]])) if said else None
    return (Intent("yes", because=fact[1], note=letter.body),) if apart and not later else ()


_AFTERWARDS = regex(
    r"\b(?:after|when|once|as soon as|then|back|return|nach|wenn|sobald|apres|quand|cuando|despues|"
    r"quando|depois|dopo)\b"
)


def dated_absence(letter: Letter) -> tuple[Intent, ...]:
    """An absence with its end."""
    return tuple(
        wish
        for wish in absence.away(letter)
        if wish.verb == "away" and not wish.args[0].endswith("?")
    )


def says_end(letter: Letter) -> bool:
    """`No, a week longer: until 7 May`, `no, only until Friday`; not `no, I'm here until then`."""
    return bool(_LONGER.search(letter.folded)) and not _IS_HERE.search(letter.folded)


_LONGER = regex(
    r"\b(?:longer|shorter|earlier|later|only|just|actually|even|already back|nur|langer|kurzer|"
    r"seulement|plus longtemps|solo|mas tiempo|so|apenas|solo|только|tylko|jen|alleen|langer) "
    r"(?:\w+ ){0,3}?(?:until|till|til|from|bis|jusqu'au|hasta|ate|fino|al|до|do|tot)\b|"
    r"\b(?:longer|shorter|langer|kurzer|plus long\w*)\W|"
    r"^\W*(?:no|nope|nein|non|nao|нет|nie|ne|nee)\W+(?:until|till|til|bis|jusqu'\w*|hasta|ate|fino|"
    r"до|do|tot)\b"
)
_IS_HERE = regex(
    r"\b(?:i'm|i am|i'll be|im) (?:\w+ )?(?:here|around|available|reachable|online|at work|working|"
    r"in the office)\b|\b(?:available|reachable|erreichbar|da|joignable|disponible) (?:until|till|"
    r"bis|jusqu'\w*|hasta)\b"
)


def other_days(letter: Letter) -> tuple[Intent, ...]:
    """`only until the 5th`: the absence that was proposed, with a day of the writer's own."""
    proposed = (letter.context.proposed or letter.context.dates).removeprefix("away ")
    found = [
        span
        for clause in letter.clauses
        if not clause.question
        for span in letter.spans(clause.sentence)
        if span.last
    ]
    if not found or not proposed:
        return ()
    meant = absence.away_intent(letter, letter.body, found[0])
    start, _, end = proposed.partition("..")
    first, _, last = meant.args[0].partition("..") if meant.args else ("", "", "")
    later = found[0].first != found[0].last and first not in ("today", start)
    if not last or (last == end and not later):
        return ()
    if found[0].first in (None, found[0].last) and last >= start:  # only the end is another
        first = "today" if start <= letter.context.today.isoformat() else start
    return (Intent("away", (f"{first}..{last}",), because=letter.body, whole_line=False),)
