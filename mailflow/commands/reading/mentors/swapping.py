"""Who takes whom: `mine`, and a mentee for another mentor."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.answers import evidence
from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.topics import MINE
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mentors.swaps_abroad import swaps_abroad
from mailflow.regex import regex

_SWAP = (
    regex(r"^\W*(?P<who>\w+) (?:to|->|=>|→) (?P<to>\w+)(?: please)?\W*$"),
    regex(
        r"\b(?P<to>\w+) (?:would|might|could|may|is|'d) (?:be )?(?:a )?(?:much )?better (?:fit|"
        r"match|mentor|"
        r"suited|choice|placed) (?:for|with) (?P<who>\w+)"
    ),
    regex(
        r"\b(?P<who>\w+) (?:would|might|could|may|is|'d) (?:be )?(?:a )?(?:much )?(?:better|"
        r"happier|"
        r"better off|best) (?:off |placed |suited |served )?with (?P<to>\w+)"
    ),
    regex(
        r"\b(?P<who>\w+) (?:would|might|could|may|'d) (?:fit|work|do|learn|get on|get along)"
        r" (?:much |far )?better with (?P<to>\w+)"
    ),
    regex(r"\b(?P<to>\w+) ubernimmt (?P<who>\w+)\b"),
    regex(r"\bswap (?P<who>\w+)(?: over)?(?: with| to| for| and| onto)? (?P<to>\w+)\W*$"),
    regex(
        r"\b(?P<who>\w+) (?:should |could |can |may |to )?(?:go|move|switch|be (?:moved|given|"
        r"handed)) "
        r"(?:over )?to (?P<to>\w+)\b"
    ),
    regex(
        r"\b(?P<to>\w+) (?:takes?|to take|taking|leads?|to lead|gets?) (?:over )?(?P<who>\w+)\b"
        r"(?!'s\b| (?:out|along|home|there|seriously|through|by|for (?:a|an|lunch|dinner|coffee)|"
        r"to (?:a|the|lunch|dinner|his|her))\b)"
    ),
    regex(r"^(?P<to>\w+) should (?:have|take|get) (?P<who>\w+)\b"),
    regex(r"\b(?:give|hand|move|pass) (?P<who>\w+) (?:over )?to (?P<to>\w+)\b"),
    regex(
        r"\b(?:can|could|would|will|may) (?P<to>\w+) (?:please |maybe |perhaps )?(?:take|have|do|"
        r"lead|"
        r"mentor|guide|look after)(?: on| over)? (?P<who>\w+)\b(?! (?:a favou?r|good))"
    ),
    regex(
        r"\b(?P<who>\w+),? i(?:'d| would| should|'ll| will| want to| must| have to)"
        r"(?: (?:rather|like to|love to|gladly|prefer to|have to))* (?:hand|give|pass|move|leave)"
        r"(?: over| on)? to (?P<to>\w+)\b"
    ),
    regex(
        r"\b(?P<who>\w+) (?:goes|moves|is going|is moving|is (?:supposed )?to (?:go|move))"
        r" (?:over )?to (?P<to>\w+)\b(?!'s|s' )"
    ),
    regex(
        r"\b(?:possible|fine|ok|okay|good|great|best|nice|better) (?:for|if) (?P<to>\w+) (?:to )?"
        r"(?:mentor|take|took|takes|lead|leads|have|had|mentors|mentored)(?: over)? (?P<who>\w+)\b"
    ),
)


_PRONOUNS = ("her", "him", "them", "she", "he")


_TERSE = 3


_I_HELP = regex(
    r"^(?:(?:yes|sure|ok|hi|oh|and|well) )*(?:(?:i|we|i'll|i'd) ?(?:can|could|will|am going to|"
    r"would|"
    r"gladly|happily)?|will|can) ?(?:\w+ )?(?:help|pair|look|write|talk|call|show|explain|take|"
    r"ping|meet|sit|debug|"
    r"check|"
    r"review|guide|walk|answer|reply|jump in|have a look|try it)\b|"
    r"^(?:\w+ )?(?:puedo|podria|posso|poderia|je peux|je pourrais|ich kann|ich konnte|могу|moge|"
    r"mohu|muzu|"
    r"kan ik) (?:\w+ )?(?:ayudar\w*|ajudar\w*|aider|helfen|помочь|pomoc\w*|helpen|aiutar\w*)\b|"
    r"\b(?:send|pass|give|hand|put) (?:her|him|them) (?:over |on )?(?:to|through to) me\b|"
    r"\bi(?:'ll| will| shall|'d| would| can)(?: \w+)?,? (?:and )?(?:write|call|phone|ring|mail|"
    r"message|ping|talk|speak|get in touch|sit down) (?:to |with )?(?:her|him|them)\b|"
    r"\b(?:and|i'm free \w+ and) (?:shall|will) (?:write|call|mail|talk|speak|message|ping)"
    r" (?:to |with )?(?:her|him|them)\b|"
    r"^(?:ich helfe|je l'aide|lo ayudo|la ayudo|помогу|pomoge|ajudo)\b"
)


def claiming(letter: Letter) -> Iterator[Intent]:
    """`mine`: I take the one this is about."""
    if not (letter.context.mentee or letter.context.thread in ("new-mentee", "stuck", "cover")):
        return
    for clause in letter.clauses:
        plain = not (clause.negated or clause.question or clause.conditional or clause.other)
        plain = plain and not any(c.words[:1] == ("but",) for c in letter.sentence(clause.sentence))
        if letter.context.thread == "stuck" and plain and _I_HELP.search(clause.folded):
            yield Intent("mine", because=clause.text, whole_line=len(letter.clauses) == 1)
            return
    for sense in MINE.find(letter.clauses):
        if letter.context.thread == "claim" and _LOOKS.match(sense.words):
            continue  # at what is claimed
        beside = letter.sentence(sense.clause.sentence)
        if any(clause.words[:1] == ("but",) and clause.negated for clause in beside):
            continue  # "I can do Ana but not Bo"
        if sense.words in ("me", "i do", "mine") and len(sense.clause.words) > _TERSE:
            continue
        if sense.words == "me" and sense.clause.words[: sense.start][-1:] in _AS_FOR:
            continue  # "as for me, I'm out"
        if sense.meant and not evidence.some_time(letter.said(sense.clause.sentence)):
            yield Intent("mine", because=sense.words, whole_line=len(letter.clauses) == 1)
            return


_LOOKS = regex(r"(?:i'll|i will|i can|let me) (?:look|check|see|have a look)\b")
#: Cover, and no swap: "hand Ana over to Sam for that time".
FOR_A_WHILE = regex(
    r"\b(?:for (?:that|this|the) (?:time|week|fortnight|month|period)|for (?:now|the time being|a "
    r"(?:week|fortnight|month|while))|temporarily|meanwhile|in the meantime|while i'?m|until i'?m|"
    r"till i'?m|during (?:that|this|my))\b"
)
_AS_FOR = (("for",), ("to",), ("of",), ("with",), ("about",), ("from",), ("by",))
_ANYBODY_ELSE = regex(
    r"\b(?:hand|give|pass|move|transfer) (?P<a>\w+) (?:over |on )?to (?:somebody|someone|anyone|"
    r"another)\b|"
    r"\b(?:somebody|someone|anyone|anybody) else (?:should |could |can |to |please )*(?:take|have|"
    r"lead|mentor|do|guide)"
    r"(?: over| on)? (?P<b>\w+)\b|"
    r"\b(?P<c>\w+)(?:'d| would) be (?:better(?: off)?|happier) with (?:somebody|someone)\b|"
    r"\b(?P<d>\w+) (?:needs|should (?:have|get)|would be better (?:off )?with|"
    r"deserves) (?:somebody|someone|"
    r"(?:another|a different|a new) (?:mentor|person|one|lead))\b"
)


def known_mentees(letter: Letter) -> tuple[str, ...]:
    """The mentees whom words can mean, each once."""
    context = letter.context
    named = (*context.mentees, *context.lines.values(), *filter(None, (context.mentee,)))
    return tuple(dict.fromkeys(named))


def line(letter: Letter, rest: str) -> Intent | None:
    """`swap Bo Sam`, `swap 2 Sam`: the command as the help mail teaches it."""
    words = [word for word in re.findall(r"[\w'-]+", rest) if word not in ("with", "to", "and")]
    if len(words) != 2:
        return None
    who = letter.context.lines.get(int(words[0]), "") if words[0].isdigit() else words[0]
    mentee = names.best(who, known_mentees(letter))
    mentor = names.best(words[1], letter.context.co_mentors)
    if not mentee or not mentor:
        return None
    return Intent("swap", (mentee.split()[0], mentor.split()[0]))


def _taker(letter: Letter, who: str) -> str | None:
    """Another mentor by name; `he`, of whom the mail named one: `Sam and I agreed: he takes Bo`."""
    mentors = letter.context.co_mentors
    if who in ("he", "she") and len(known := names.mentioned(letter.body, mentors)) == 1:
        return next(iter(known))
    return names.best(who, mentors)


def swapping(letter: Letter) -> Iterator[Intent]:
    """`swap MENTEE MENTOR`, both known by name; a line's number stands for its name."""
    context = letter.context
    mentees = known_mentees(letter)
    if context.mentee and re.fullmatch(r"\W*(?:please )?swap(?: please)?\W*", letter.folded):
        yield Intent("swap", (context.mentee.split()[0], "?"), because=letter.body)
        return
    swap_with = re.search(r"\bswap with (\w+)", letter.folded)
    taker = names.best(swap_with[1], context.co_mentors) if swap_with else None
    if context.mentee and taker:
        pair = (context.mentee.split()[0], taker.split()[0])
        yield Intent("swap", pair, because=letter.body, whole_line=False)
        return
    for clause in letter.clauses:
        if clause.negated or clause.conditional or clause.old or FOR_A_WHILE.search(clause.folded):
            continue
        if match := _ANYBODY_ELSE.search(clause.folded):
            who = match["a"] or match["b"] or match["c"] or match["d"]
            known = names.best(who, mentees) or (who in _PRONOUNS and context.mentee)
            if known:
                yield Intent("swap", (known.split()[0], "?"), because=clause.text, whole_line=False)
                return
        for pattern in _SWAP:
            match = pattern.search(clause.folded)
            if not match:
                continue
            who = match["who"]
            if who.isdigit() and int(who) in context.lines:
                who = context.lines[int(who)]
            mentee, mentor = names.best(who, mentees), _taker(letter, match["to"])
            if who in _PRONOUNS:
                mentee = context.mentee or None
            if mentee and mentor:
                pair = (mentee.split()[0], mentor.split()[0])
                yield Intent("swap", pair, because=clause.text, whole_line=False)
                return
    yield from swaps_abroad(letter, mentees, letter.clauses)
