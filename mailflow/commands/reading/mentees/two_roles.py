"""One mail, two roles: `I could mentor talk, and in deploy I'd be a beginner myself`.

Only where both roles are spoken of, and each has a track of its own.
"""

from collections.abc import Iterator, Sequence

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.coordination import asks, is_item
from mailflow.commands.reading.clauses.topics import JOIN, is_hedged, is_request
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_A = r"(?:a|an|as|as an?|be|be an?|as the|become|become an?|complete|total|absolute)"
_TEACHES = regex(rf"(?:{_A} (?:co-)?mentor|mentor|mentoring|teach|teaching|coach)(?![\w'])")
_LEARNS = regex(
    rf"{_A} (?:mentee|beginner|learner|student|newcomer|novice|participant)(?![\w'])|"
    r"(?:be mentored|mentee|learn|learning|take part|participate|attend)(?![\w'])"
)
#: "My mentor", "the mentors": of others.
_NOT_ME = frozenset("my the your our his her another new any some which co".split())
_LONGEST = 3


def in_two_roles(letter: Letter) -> tuple[Intent, ...]:
    """`mentor` for what she would teach and `join` for what she would learn; else nothing."""
    told: dict[str, str] = {}
    because: dict[str, str] = {}
    for number in dict.fromkeys(clause.sentence for clause in letter.clauses):
        said = [clause for clause in letter.sentence(number) if clause in letter.clauses]
        if not any(_may_be(clause) for clause in said):
            continue
        for clause, track, role in _tracks_with_roles(letter, said):
            if told.setdefault(track, role) != role:
                return ()
            because[track] = clause.text
    if set(told.values()) != {"mentor", "join"}:
        return ()
    return tuple(
        Intent(role, (track,), because=because[track], whole_line=False)
        for track, role in told.items()
    )


def in_a_clause_apart(letter: Letter, join: Intent, found: Sequence[Intent]) -> bool:
    """`Sign me up for talk. And I could mentor docs`: each said by itself, with its track."""
    offers = [intent for intent in found if intent.verb == "mentor"]
    if any(offer.args == ("?",) or offer.because == join.because for offer in offers):
        return False
    said = [clause for clause in letter.clauses if clause.text == join.because]
    named = {track for clause in said for track in letter.meant(clause)}
    return named.issuperset(join.args) and any(
        JOIN.sense(clause) and not any(_roles(clause.words)) for clause in said
    )


def are_alternatives(letter: Letter) -> bool:
    """`I'd teach coa or learn deploy, just not both`: which of the two is for people to ask."""
    return bool(_ALTERNATIVES.search(letter.folded))


_ALTERNATIVES = regex(
    r"\bnot both\b|\bor(?: (?:i(?:'d| would| could)?|else|rather|to))* (?:be |"
    r"as )?(?:a )?(?:learn|mentor|"
    r"teach|mentee|take part|be mentored|beginner|student)\b"
)
_MINE_AS_MENTEE = frozenset({"pause", "leave", "done", "stuck", "contact-lost"})
_MINE_AS_MENTOR = frozenset({"away", "step-down", "capacity", "swap"})
_AS_MENTEE = regex(
    r"\bas (?:a |the )?(?:mentee|learner|student|beginner)\b|\bmy (?:own )?learning\b"
)
_AS_MENTOR = regex(r"\bas (?:a |the )?mentor\b|\bmy mentoring\b")
_IN_BOTH = regex(
    r"\b(?:both|two) (?:of )?(?:my |the )?(?:hats|roles|capacities|functions|places|rollen)\b|"
    r"\bas (?:a )?mentor and (?:as )?(?:a )?mentee\b|\bas (?:a )?mentee and (?:as )?(?:a )?mentor\b"
)


def of_the_role(letter: Letter, intent: Intent) -> bool:
    """False for what a clause says of the other role: `as a mentee I need a break until May`."""
    said = [clause for clause in letter.every if clause.text == intent.because]
    if not said or _IN_BOTH.search(letter.folded):
        return True
    mentee = any(_AS_MENTEE.search(clause.folded) for clause in said)
    mentor = any(_AS_MENTOR.search(clause.folded) for clause in said)
    if mentee == mentor:
        return True
    return intent.verb not in (_MINE_AS_MENTOR if mentee else _MINE_AS_MENTEE)


def in_both(letter: Letter, found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """`gone 1-14 August, for both my hats`: the pauses beside the absence."""
    away = next((intent for intent in found if intent.verb == "away"), None)
    if away is None or not letter.open or not _IN_BOTH.search(letter.folded):
        return ()
    last = away.args[0].partition("..")[2]
    return tuple(
        Intent("pause", (track, last), because=away.because, note=letter.body, whole_line=False)
        for track in letter.open
    )


def _may_be(clause: Clause) -> bool:
    asks = clause.question and not is_request(clause.folded)
    if _TOLD_ME.search(clause.folded):
        return False  # "a mentor of docs told me to write here"
    meant = not (clause.negated or clause.conditional or clause.old or clause.other or asks)
    return meant and not is_hedged(clause.folded)


_TOLD_ME = regex(r"\b(?:told|asked|advised|encouraged|sent|recommended|suggested to) (?:me|us)\b")


def _tracks_with_roles(letter: Letter, said: Sequence[Clause]) -> Iterator[tuple[Clause, str, str]]:
    """Each track with the role named last before it, or else first behind it in its clause."""
    before = ""
    for clause in said:
        roles = tuple(_roles(clause.words))
        if not roles and JOIN.sense(clause) and (asks(clause.folded) or is_item(clause.folded)):
            roles = ((0, "join"),)
        for mention in letter.mentions(clause):
            ahead = [role for place, role in roles if place < mention.start]
            behind = [role for place, role in roles if place >= mention.end]
            role = ahead[-1] if ahead else behind[0] if behind else before
            free = mention.track not in (*letter.open, *letter.context.cohorts)
            if role and free and _may_be(clause) and mention.track in letter.context.tracks:
                yield clause, mention.track, role
        before = roles[-1][1] if roles else before


def _roles(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    for place in range(len(words)):
        if place and words[place - 1] in _NOT_ME:
            continue
        ahead = " ".join(words[place : place + _LONGEST])
        if _LEARNS.match(ahead):
            yield place, "join"
        elif _TEACHES.match(ahead):
            yield place, "mentor"
