"""`tz ZONE` from where somebody says she lives."""

from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import is_question
from mailflow.commands.reading.clauses.topics import PAUSE
from mailflow.commands.reading.clauses.words import fold, sentences
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.places.zone_names import Found
from mailflow.commands.reading.places.zones import read_zones
from mailflow.regex import regex

# "My mentor lives in Sydney", "Ana moved to Berlin": another one's place.
_OF_ANOTHER = regex(
    r"\W*(?:and |but |so |because )*(?:(?:my|our|the|her|his|their) (?!time|zone|tz|city|place|"
    r"home|location|"
    r"office|new|current)(?:\w+ ){1,2}|s?he |they )(?:lives?|is|are|'s|moved|works?|sits|was|has)\b"
)
_NAMED = regex(
    r"\W*(?!I\b|It\b|We\b|Hi\b|Hello\b|Now\b|Here\b|Im\b|Am\b|Just\b|"
    r"Recently\b)[A-Z][a-z]+ (?:[A-Z][a-z]+ )?"
    r"(?:lives?|moved|works?|is living|is based|relocated|sits)\b"
)

#: "Australia now! Update my time zone": then a place on its own is where she is.
_MY_ZONE = regex(
    r"\b(?:my|meine?|mon|mi|minha|meu) (?:time ?-?zone|tz|clock|zone|zeitzone|fuseau|huso|fuso)\b"
)
#: "Your mail says I'm in London", "you have me down in Berlin": what we believe, and may be wrong.
_AS_YOU_SAY = regex(
    r"\W*(?:\w+ ){0,4}?(?:(?:your|the|this|that) (?:last |latest |welcome )?(?:(?:e-?)?mails?|"
    r"message|"
    r"system|records?|page|program|programme|footer|note|letter|welcome) (?:\w+ )?(?:says?|said|"
    r"states?|"
    r"claims?|thinks?|believes?|assumes?|has|have|shows?|lists?|gives?|puts?|told|tells)|"
    r"you(?:'ve|r mail)? (?:have|had|wrote|write|say|said|think|list|put|set|believe|assume|got) "
    r"(?:that |down )?(?:me|i\b|i'm|my)|it says (?:that )?(?:i\b|i'm|my)|"
    r"(?:ihr schreibt|sie schreiben|in (?:eurer|ihrer) mail steht|votre (?:mail|message) dit|"
    r"vous ecrivez|su (?:correo|mensaje) dice|o (?:seu|vosso) e-?mail diz|la vostra mail dice))\b"
)


#: "I am home from Lisbon": where she was.
CAME_FROM = regex(
    r"\b(?:home|back|returned|return|moved away|moved out|gone) (?:again )?(?:from|of) "
    r"[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?|\b(?:zurück aus|de vuelta de|de retour de|de volta de|"
    r"tornat[oa] da) [A-ZÀ-Þ][\w'-]+"
)


def living(letter: Letter) -> Iterator[Intent]:
    """The zone of the writer; two that differ are asked about by `tz ?`."""
    away = any(PAUSE.sense(clause) for clause in letter.clauses)
    lone = "stranger" in letter.context.roles or len(letter.clauses) == 1
    lone = lone or any(_MY_ZONE.search(clause.folded) for clause in letter.clauses)
    found = [
        place
        for number, sentence in enumerate(sentences(letter.body))
        if not _OF_ANOTHER.match(fold(sentence)) and not _NAMED.match(sentence)
        for place in read_zones(CAME_FROM.sub(" ", _told(letter, number, sentence)), away=away)
        if lone or not place.bare
    ]
    if not found:
        return
    best = _surest(found)
    zone = best[0].zone if len({place.zone for place in best}) == 1 else "?"
    because = best[0].because if zone != "?" else letter.body
    yield Intent("tz", (zone,), because=because, whole_line=False)


def _told(letter: Letter, number: int, sentence: str) -> str:
    """The sentence without what it asks, and what we are said to believe.

    `I'm in Lagos, and could I also do talk?`; `you have me in Rome, but I live in Bari`.
    """
    clauses = letter.sentence(number)
    believed = [c for c in clauses if _AS_YOU_SAY.match(c.folded)]
    if not believed and not sentence.rstrip().endswith("?"):
        return sentence
    asked = [c for c in clauses if c.question or is_question(fold(c.text))]  # "Ist es …?"
    return ", ".join(c.text for c in clauses if c not in asked and c not in believed)


def _surest(found: list[Found]) -> list[Found]:
    """Of several places those that say most: a zone's own name, where she lives, a town, an offset.

    A country with several zones, or an abbreviation with several meanings, beside a town of it
    says nothing more than the town.
    """
    clear = [place for place in found if place.zone != "?"]
    towns = [place for place in clear if not place.zone.startswith("UTC")]
    for some in (
        [place for place in clear if "/" in place.because],
        [place for place in towns if not (place.origin or place.rough)],
        [place for place in towns if not place.origin],
        towns,
        clear,
    ):
        if some:
            return some
    return found
