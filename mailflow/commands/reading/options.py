"""Which of the readings we offered is meant: by number, by place, or in words of its own."""

import re

from mailflow.commands.reading import grammar
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.words import fold
from mailflow.regex import regex

_NUMBER = regex(
    r"^\W*(?:i meant |i mean |the |number |no\. ?|option |choice |#|oh,? |sorry,? )*"
    r"(\d|one|two|three|four|five)\b"
    r"(?:\s*[,(.!].*|\s*(?:please|pls|thanks|thank you|thx|of course|obviously))?\W*$"
)
_FIGURES = {word: str(n) for n, word in enumerate("one two three four five".split(), 1)}
#: "The first time I wrote", "the second half": a place in no list of ours.
_OTHER_PLACE = regex(
    r"\b(?:first|second|third|fourth|last) (?:time|times|weeks?|months?|days?|years?|mails?|"
    r"message|thing|"
    r"half|part|chapter|step|of|name)\b"
)
_SAYS_MORE = regex(r"\b(?:questions?|asking|asked|ask|wanted|meant|need)\b")
_ORDINALS = {
    "1": "first former premier premiere primero primera primeiro primeira primo prima erste "
    "erstere erster ersten первое первый první pierwsze 1st",
    "2": "second latter deuxieme segundo segunda secondo seconda zweite letztere zweiter zweiten "
    "второе второй drugie druhe 2nd",
    "3": "third troisieme tercero tercera terceiro terceira terzo dritte dritter dritten 3rd",
    "4": "fourth quatrieme cuarto quarto vierte 4th",
}
_ORDINAL = {word: number for number, words in _ORDINALS.items() for word in words.split()}
_NEVER = regex(
    r"\W*(?:never ?mind|forget it|neither|none|egal|vergiss|laisse tomber|olvidalo|deixa)\b"
)
_LEARNS = regex(
    r"\b(?:learn\w*|as (?:a )?mentee|take part|participate|be (?:helped|taught|mentored)|lernen|"
    r"apprendre|aprender|imparare)\b"
)
_TEACHES = regex(
    r"\b(?:as (?:a )?mentor|(?:to |i )mentor|teach(?:ing)?|mentoring|help(?:ing)? others|offer"
    r"(?:ing)?|lehren|enseigner|ensenar|ensinar|insegnare)\b"
)
#: A second track, or another one instead of the first.
_KEEPS = regex(
    r"\b(?:keep\w*|stay\w*|besides|as well|in addition|too|also|both|on top|next to|behalten|"
    r"auch|aussi|"
    r"tambien|tambem|anche)\b"
)
_GIVES_UP = regex(
    r"\b(?:instead|rather than|leave|leaving|swap|switch|change|replace|no longer|give up|statt\w*|"
    r"wechseln|au lieu|en vez|em vez|invece)\b"
)
_FEW_WORDS = 14
_FEW_MORE = 5


def chosen(letter: Letter) -> tuple[Intent, ...]:
    """The intents of the choices that are taken."""
    folded = fold(letter.body)
    options = letter.context.options
    several = re.fullmatch(r"\W*(?:both|all|\d(?: ?(?:,|and|\+|&) ?\d)+)\W*(?:please\W*)?", folded)
    if several:
        numbers = re.findall(r"\d", folded) or list(options)
        if all(number in options for number in numbers):
            return tuple(_offered(letter, number) for number in numbers)
    more = len(folded.split()) > _FEW_MORE or _SAYS_MORE.search(folded)
    if _NEVER.match(folded) and more:
        return (Intent("unclear", because=letter.body),)  # "neither, I was asking whether …"
    match = _NUMBER.match(folded)
    number = _FIGURES.get(match[1], match[1]) if match else ""
    if number in options:
        return (_offered(letter, number),)
    words = re.findall(r"\w+", _OTHER_PLACE.sub(" ", folded))
    if len(words) <= _FEW_WORDS:
        places = {_ORDINAL[word] for word in words if word in _ORDINAL} & set(options)
        if "last" in words and options and not places:
            places = {max(options)}
        if len(places) == 1:
            return (_offered(letter, places.pop()),)
    if _NEVER.match(folded):
        return (Intent("ignore", because=letter.body),)
    found = grammar.line_of(letter, letter.body)
    if found:
        return (found,)
    fitting = _by_words(letter)
    return (_offered(letter, fitting[0]),) if len(fitting) == 1 else ()


def _by_words(letter: Letter) -> list[str]:
    """`I meant talk`, `learning it, not teaching it`: the one option that fits what is said."""
    if any(clause.question or clause.conditional for clause in letter.clauses):
        return []
    clauses = [clause for clause in letter.clauses if not clause.negated]
    said = " ".join(clause.folded for clause in clauses)
    tracks = {track for clause in clauses for track in letter.meant(clause)}
    learns, teaches = _LEARNS.search(said), _TEACHES.search(said)
    options = {number: words.split() for number, words in letter.context.options.items()}
    fitting = [n for n, words in options.items() if tracks & set(words[1:])] if tracks else []
    if bool(learns) != bool(teaches):
        verb = "join" if learns else "mentor"
        return [n for n in (fitting or options) if options[n][0] == verb]
    if fitting and {options[n][0] for n in fitting} == {"join", "move"}:
        keeps, gives_up = _KEEPS.search(said), _GIVES_UP.search(said)
        if bool(keeps) != bool(gives_up):
            verb = "join" if keeps else "move"
            return [n for n in fitting if options[n][0] == verb]
    named = [n for n, words in options.items() if re.search(rf"\b{words[0]}\b", said)]
    if named and fitting:
        return [n for n in fitting if n in named]
    return fitting or named


def _offered(letter: Letter, number: str) -> Intent:
    verb, *args = letter.context.options[number].split()
    days = [span.last for clause in letter.clauses for span in letter.spans(clause.sentence)]
    if verb in ("pause", "step-down") and args[-1:] == ["?"] and len(set(days)) == 1 and days[0]:
        args[-1] = days[0].isoformat()
    return Intent(verb, tuple(args), because=letter.body)
