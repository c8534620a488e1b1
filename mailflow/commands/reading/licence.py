"""What a clause must be to act on it: every reader of wishes gets only clauses that may be one.

A licence belongs to a kind of wish, and is granted by the clause's stance. What is not licensed
stays in the mail, for the names and days that other clauses lean on, and for people to read.
"""

from collections.abc import Callable
from dataclasses import replace

from mailflow.commands.reading.clauses.stance import Stance
from mailflow.commands.reading.clauses.subject import Subject

Licence = Callable[[Stance], bool]


def told(stance: Stance) -> bool:
    """Said by the writer, here and now, whomever it is about: facts that answer a question."""
    return not (
        stance.reported or stance.conditional or stance.inquiry or stance.over or stance.refused
    )


def told_or_heard(stance: Stance) -> bool:
    """The same, also in another's words: `she mailed me that she is ill`."""
    return told(replace(stance, reported=False))


def own(stance: Stance) -> bool:
    """The writer's own wish or news, decided."""
    mine = stance.subject is not Subject.OTHER and not stance.whom
    return mine and told(stance) and not stance.pondering


def own_load(stance: Stance) -> bool:
    """What the writer can carry: others are what it is about."""
    return stance.subject is not Subject.OTHER and told(stance) and not stance.pondering


def own_of_a_person(stance: Stance) -> bool:
    """Something only people do: servers come back, and that is nobody's return."""
    return own(stance) and stance.subject is Subject.SELF


def wish(stance: Stance) -> bool:
    """A wish to take part, which is asked once more anyway: `how do I join deploy?` is one."""
    mine = stance.subject is not Subject.OTHER and not stance.whom
    return mine and not (
        stance.reported or stance.conditional or stance.over or stance.pondering or stance.refused
    )


def trouble(stance: Stance) -> bool:
    """A trouble of the writer's: it may be told by a log, and asked in any form."""
    return stance.subject is not Subject.OTHER and not stance.over


def about_somebody(stance: Stance) -> bool:
    """News of another person, from the writer: a silent mentor, a mentee for another mentor."""
    return not (
        stance.reported or stance.over or stance.pondering or stance.conditional or stance.refused
    )


def of_somebody(stance: Stance) -> bool:
    """A wish for another person, and no question whether it should be done."""
    return about_somebody(stance) and not stance.inquiry


def asked(stance: Stance) -> bool:
    """A question of the writer's own."""
    return stance.subject is not Subject.OTHER and not (stance.reported or stance.over)


def anything(_stance: Stance) -> bool:
    """No licence needed: what is confidential, or asked once more whoever it concerns."""
    return True
