"""Absences that are told by their days alone: `Out Mon + Tue`, and not a word beside them."""

from mailflow.commands.reading.absences.absent import EVERY, at_the_weekend, part_of_a_day
from mailflow.commands.reading.absences.absent_days import days_of, without, words_beside
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.words import fold, listed, tokens
from mailflow.commands.reading.dates import Span
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_CORE = listed(
    """
    unreachable unavailable unerreichbar injoignable indisponible out off away gone afk offline
    swamped absent abwesend weg fort fuera fora via absente
    retreat course trip training business
    """
)
_SMALL = listed(
    """
    i i'm im i'll ill i'd am be will we we're we'll a an the on in for from until till to at and
    also then please pls plz thanks thank you hi hello hey sorry all of only just so is it not
    around bin ich im am ab bis von vom bin auf je suis serai en le la du au estoy estare de del
    estou e y et und da fino al dal sono jestem ik ben op me my this that there here again
    """
)


def bare(letter: Letter, clause: Clause) -> Span | None:
    """`Out Mon + Tue`, `I'm off tomorrow`: an absence, its days, and not a word beside them."""
    span = days_of(letter, clause)
    if span is None or span.returns or not span.first or not span.last or clause.question:
        return None
    if at_the_weekend(clause, span) or EVERY.search(clause.folded) or clause.conditional:
        return None
    sentence = fold(letter.said(clause.sentence))
    if span.first == span.last and part_of_a_day(sentence):
        return None
    left = words_beside(sentence, span)
    gone = left & _CORE or _NOT_IN.search(sentence)
    return span if gone and left <= _CORE | _SMALL else None


_NOT_IN = regex(r"\bnot (?:in|around|there|here)\b")


def says_no_more(letter: Letter, words: str) -> bool:
    """True if the mail has nothing but an absence in these words, its days, and small words."""
    rest = letter.folded
    for number in {clause.sentence for clause in letter.every}:
        for span in letter.spans(number):
            rest = without(rest, span)
    left = {word for word in tokens(rest) if word[0].isalnum()}
    return left <= _CORE | _SMALL | _POLITE | set(tokens(words))


_POLITE = listed(
    """
    can could you may would pouvez-vous pouvez vous puis-je pourriez-vous kannst du mich konnt ihr
    bitte puis svp favor por per favore s'il plait back return returning retour vuelvo volto torno
    wracam вернусь terug zuruck wieder reviens regreso w we в с по до na dans pendant durante fur
    dla op im zum den dem der die das il lo la o a
    """
)
