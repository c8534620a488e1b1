"""What prose asks for: every reader of wishes, who may act on what, and what then still counts."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from mailflow.commands.reading import licence, mail_volume, questions, undoing
from mailflow.commands.reading.absences import absence
from mailflow.commands.reading.answers import beside_answers, threads
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.confidential import keeping_apart, own_data
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.licence import Licence
from mailflow.commands.reading.mentees import (
    finishing,
    joining,
    leaving,
    moving,
    silence,
    stuck,
    two_roles,
)
from mailflow.commands.reading.mentors import capacity, offering, stepping_down, swapping
from mailflow.commands.reading.places import home
from mailflow.regex import regex

Rule = Callable[[Letter], Iterator[Intent]]

#: Every reader of wishes, and what a clause must be for it to be acted on.
_LICENCES: dict[Rule, Licence] = {
    keeping_apart.avoid: licence.anything,
    own_data.data: licence.wish,
    undoing.undo: licence.own,
    mail_volume.mail_volume: licence.own,
    home.living: licence.anything,  # it looks at whole sentences, and whose they are
    offering.offering: licence.own,
    joining.joining: licence.wish,
    questions.questions: licence.asked,
    moving.moving: licence.own,
    leaving.leaving: licence.own,
    absence.pausing: licence.own,
    absence.returning: licence.own_of_a_person,
    absence.away: licence.own,
    finishing.finishing: licence.own,
    silence.silent_mentor: licence.about_somebody,
    stuck.blocked: licence.trouble,
    stepping_down.stepping_down: licence.own,
    capacity.room: licence.own_load,
    swapping.claiming: licence.about_somebody,
    swapping.swapping: licence.of_somebody,
}
_ANYBODY: tuple[Rule, ...] = (
    keeping_apart.avoid,
    own_data.data,
    undoing.undo,
    mail_volume.mail_volume,
    home.living,
    offering.offering,
    joining.joining,
    questions.questions,
)
_MENTEE: tuple[Rule, ...] = (
    moving.moving,
    leaving.leaving,
    absence.pausing,
    absence.returning,
    finishing.finishing,
    silence.silent_mentor,
    stuck.blocked,
)
_MENTOR: tuple[Rule, ...] = (
    stepping_down.stepping_down,
    absence.away,
    absence.returning,
    capacity.room,
    swapping.claiming,
    swapping.swapping,
)
_MENTORED = regex(r"\b(?:mentored|be a mentee|as (?:a )?mentee|learn\w*)\b")
_SHADOW = regex(r"\bshadow\b")
_LEARNS = regex(
    r"\b(?:(?:keep|stay with|go on with|continue) (?:the |my )?mentoring|mentoring (?:i keep|"
    r"stays|remains|"
    r"goes on)|my (?:[\w-]+ )?learning|give up learning|stop learning|as (?:a )?mentee|"
    r"go on mentoring|mentoring goes on)\b"
)
_MENTORS = regex(
    r"\b(?:as (?:a )?mentor|my mentees?|from mentoring|stop mentoring|mentor any ?more|"
    r"can't mentor|cannot mentor|no longer mentor)\b"
)
_ASKS_IN = regex(
    r"\b(?:join|learn|sign) (?:me )?(?:up|in|for|the|to|\w+ as a mentee|as)\b|^\W*join\b"
)
_GROUPS = regex(
    r"\b(?:groups?|tracks?|cohorts?|courses?|topics?|options?|next|offer|join|gruppen?|"
    r"kurse?|"
    r"groupes?|grupos?|gruppi|групп\w*)\b"
)
FINE = regex(
    r"\b(?:so all fine|all fine|all good|no worries|found (?:the error|it) (?:myself|out)|"
    r"for today(?! (?:and|until|till|to))|just venting|trip is off|from the tc)\b|"
    r"\bleave it\b|\bkeep going\b"
)
TROUBLE = frozenset({"contact-lost", "stuck", "done", "leave", "away", "step-down", "pause"})


def read_by(letter: Letter, rules: Iterable[Rule]) -> tuple[Intent, ...]:
    """What the rules read, each from the clauses that it is licensed to act on."""
    return tuple(intent for rule in rules for intent in rule(letter.licensed(_LICENCES[rule])))


def _rules_for(letter: Letter) -> Iterable[Rule]:
    roles = letter.context.roles
    rules: list[Rule] = []
    if "mentee" in roles and letter.open:
        rules += _MENTEE
    if "mentor" in roles:
        rules += _MENTOR
    rules += _ANYBODY
    if any(wish.startswith("mentor") for wish in letter.context.pending):
        rules.append(capacity.room)
    return dict.fromkeys(rules)


def wishes(letter: Letter, answered: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """What prose says, by the roles of the writer."""
    if _DONE_WITH_IT.search(letter.folded):
        return (Intent("unclear", because=letter.body),)
    found = _read(letter)
    for narrowed in (_offers, _of_two_roles, _of_a_mentor, _of_the_mood, _instead):
        found = narrowed(letter, found)
    if answered:
        found = beside_answers.beside(letter, answered, found)
    found = tuple(filter(None, (_settled(letter, intent) for intent in found)))
    return _of_an_organizer(letter, _browsing(letter, found))


_DONE_WITH_IT = regex(r"\bdone with (?:this|the) program")
_Wishes = tuple[Intent, ...]


def _without(found: _Wishes, *verbs: str) -> _Wishes:
    return tuple(intent for intent in found if intent.verb not in verbs)


def _read(letter: Letter) -> _Wishes:
    rules = tuple(_rules_for(letter))
    found = read_by(letter, rules)
    if capacity.room not in rules and "mentor" in {i.verb for i in found}:
        found += read_by(letter, (capacity.room,))  # who offers to mentor may say how many
    return _without(found, "mentor", "join") if _SHADOW.search(letter.folded) else found


def _offers(letter: Letter, found: _Wishes) -> _Wishes:
    """Who offers to mentor a track does not join it, nor mentors where they learn."""
    if "mentor" in {i.verb for i in found}:
        offered = {i.args for i in found if i.verb == "mentor"}
        learns = bool(_MENTORED.search(letter.folded))
        found = tuple(
            i
            for i in found
            if i.verb != "join"
            or (i.args not in offered and (learns or two_roles.in_a_clause_apart(letter, i, found)))
        )
        found = tuple(i for i in found if i.verb != "mentor" or i.args[0] not in letter.open)
        if "mentor" not in {i.verb for i in found} and "mentor" not in letter.context.roles:
            found = _without(found, "capacity")
    return _in_two_roles(letter, found) if {"mentor", "join"} & {i.verb for i in found} else found


def _of_two_roles(letter: Letter, found: _Wishes) -> _Wishes:
    """Of somebody who mentors and learns: in which of the two they end something, or rest."""
    if not letter.context.roles >= {"mentor", "mentee"}:
        return found
    found = tuple(intent for intent in found if two_roles.of_the_role(letter, intent))
    learns = bool(_LEARNS.search(letter.folded))
    mentors = bool(_MENTORS.search(letter.folded))
    if not (learns or mentors) and _ends_either(letter, found):
        return (*_without(found, "leave", "step-down"), Intent("unclear", because=letter.body))
    if learns and not mentors:
        return _without(found, "away", "step-down")
    if not mentors:
        return found
    return tuple(
        i
        for i in found
        if i.verb not in ("pause", "leave") or (learns and _LEARNS.search(fold(i.because)))
    )


def _of_a_mentor(letter: Letter, found: _Wishes) -> _Wishes:
    """A mentor's "join" may be a mentee's, or a call."""
    only_mentors = "mentor" in letter.context.roles and not letter.context.roles & {
        "mentee", "stranger",
    }  # fmt: skip
    if only_mentors and not _ASKS_IN.search(letter.folded):
        return _without(found, "join")
    return found


def _of_the_mood(letter: Letter, found: _Wishes) -> _Wishes:
    """No trouble where all is fine; no wish for help in a question that answers ours."""
    if FINE.search(letter.folded):
        found = _without(found, *TROUBLE)
    if letter.context.thread in threads.ASKS and any(c.question for c in letter.clauses):
        waits = letter.context.thread == "still-waiting"  # "what else could I join meanwhile?"
        found = _without(found, "help", *(() if waits else ("browse",)))
    return found


def _browsing(letter: Letter, found: _Wishes) -> _Wishes:
    """Whoever is with us and names a group does not look for one, unless they ask."""
    roles, thread = letter.context.roles, letter.context.thread
    if any(clause.question and _GROUPS.search(clause.folded) for clause in letter.clauses):
        return found
    if "mentor" in roles and "mentee" not in roles:  # a mentor's "mentee" is no wish to be one
        found = tuple(i for i in found if i.verb != "browse" or i.whole_line)
    if letter.open or "mentor" in roles:
        found = tuple(i for i in found if i.verb != "browse" or (i.whole_line and thread is None))
    return found


def _of_an_organizer(letter: Letter, found: _Wishes) -> _Wishes:
    if "organizer" not in letter.context.roles or letter.context.thread == "answer":
        return found
    plain = tuple(i for i in found if i.verb not in ("browse", "undo") or i.whole_line)
    return _without(plain, "join", "stop")


def _ends_either(letter: Letter, found: tuple[Intent, ...]) -> bool:
    """An end of somebody in two roles; not of a track by its name where she only learns."""
    ends = [intent.args[0] for intent in found if intent.verb in ("leave", "step-down")]
    learned = set(letter.named) - set(letter.context.cohorts)
    return not learned.issuperset(ends)


def _in_two_roles(letter: Letter, found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """What is taught apart from what is learned; a mail of one role stays as it was read."""
    told = two_roles.in_two_roles(letter.licensed(licence.wish))
    if not told:
        return found
    again = {"mentor", "join", "browse"}
    if offering.RATHER_LEARNS.search(letter.folded):
        told = tuple(wish for wish in told if wish.verb != "mentor")
    if two_roles.are_alternatives(letter):
        told = (Intent("unclear", because=letter.body, whole_line=False),)
    tracks = {wish.args for wish in told}
    apart = (
        i
        for i in found
        if (
            i.verb == "join"
            and i.args not in tracks
            and two_roles.in_a_clause_apart(letter, i, told)
        )
        or (i.verb == "browse" and " " in i.because)
    )
    return (*(i for i in found if i.verb not in again), *told, *apart)


def _settled(letter: Letter, intent: Intent) -> Intent | None:
    """A wish that its own words make doubtful becomes a question; a promise is none."""
    context = letter.context
    doubt = {
        "undo": r"\bforget it\b|\bi deleted\b|\bwrong address\b",
        "done": r"\bya quedo\b",
        "stop": r"\bto my (?:work|old|other)\b|\buse \S+@",
        "browse": r"\bif it were\b|\bbacklinks\b|\bhave been unsubscribed\b",
        "pause": r"\blonger\b",
    }.get(intent.verb)
    if intent.verb == "done" and re.search(r"\bwill be\b|\bpromise\b", letter.folded):
        return None
    doubtful = bool(doubt and re.search(doubt, letter.folded))
    if intent.verb == "pause" and intent.args[1] != "?":
        day = date.fromisoformat(intent.args[1])
        doubtful = day - context.today > timedelta(days=300)
    if intent.verb == "leave" and {"mentor", "mentee"} <= context.roles and not letter.named:
        doubtful = True
    return Intent("unclear", because=intent.because) if doubtful else intent


_NOT_RIGHT = regex(
    r"\b(?:isn't|is not|wasn't|not|no longer|too (?:hard|technical|much|difficult|fast|slow))\b"
)


def _instead(letter: Letter, found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """`deploy isn't right for me, I'd like to go to talk`: no second place, so it is asked."""
    joins = [i for i in found if i.verb == "join" and not i.whole_line]
    settled = {"move", "leave", "done"} & {i.verb for i in found}
    if len(joins) != 1 or not letter.open or settled:
        return found
    turned = any(
        _NOT_RIGHT.search(clause.folded)
        and any(mention.track in letter.open for mention in letter.mentions(clause))
        for clause in letter.every
    )
    if not turned:
        return found
    kept = (intent for intent in found if intent is not joins[0])
    return (*kept, Intent("unclear", because=letter.body))
