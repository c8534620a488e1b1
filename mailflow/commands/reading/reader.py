"""The front door: subject, new text and situation in, intents out.

Private reports win over everything. Then whole lines of the grammar, answers to the thread, and
last what prose says. What nobody understands is `unclear`; a question is better than a guess.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from mailflow.commands.reading import grammar, organizers, reasons
from mailflow.commands.reading.absences import absence
from mailflow.commands.reading.absences.overlooked import asked_where_days_are_overlooked
from mailflow.commands.reading.answers import filing, threads
from mailflow.commands.reading.answers.second_thoughts import second_thoughts, with_its_right_one
from mailflow.commands.reading.check_in_reply import check_in_reply
from mailflow.commands.reading.clauses.topics import JOIN, OFFER
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.confidential.private import private
from mailflow.commands.reading.confidential.same_person import same_person
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.leftover import leftover, with_its_question
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.machine_words import ADVERT, AUTOMATIC, CALENDAR
from mailflow.commands.reading.mentees import joining, two_roles
from mailflow.commands.reading.mentees.another_mentor import another_mentor
from mailflow.commands.reading.mentors import offering
from mailflow.commands.reading.mentors.offered_room import offered_room
from mailflow.commands.reading.not_meant import is_meant
from mailflow.commands.reading.overlooked import asked_where_overlooked
from mailflow.commands.reading.second_reader.objections import may_doubt, objected
from mailflow.commands.reading.second_reader.opinion import Opinion, opinion
from mailflow.commands.reading.second_reader.proposals import (
    SURER_THAN_A_WISH,
    beside,
    friendly,
    located,
    proposed,
)
from mailflow.commands.reading.taking_off import taking_off
from mailflow.commands.reading.tidying import tidy
from mailflow.commands.reading.wishes import read_by, wishes
from mailflow.regex import regex

_FOR_PEOPLE = ("unclear", "help")
#: Characters that are read; nobody says what they want behind so many, and time is bounded.
LONGEST = 4_000
LONGEST_SUBJECT = 300


def read(subject: str, text: str, context: Context) -> tuple[Intent, ...]:
    """Everything the writer wants, in canonical words; never empty, never raises.

    Of a long mail the beginning is read; its words are kept whole, for people.
    """
    letter = Letter(subject[:LONGEST_SUBJECT], text[:LONGEST], context, beyond=text[LONGEST:])
    try:
        said = with_its_right_one(letter, asked_where_days_are_overlooked(letter, _read(letter)))
        said = asked_where_overlooked(letter, with_its_question(letter, said))
        said = _with_reason(letter, said) or (Intent("ignore"),)
        said = tuple(organizers.with_why(letter, intent) for intent in said)
        return _asked_for_again(letter, said) or said
    except (ValueError, OverflowError, RecursionError):  # a day or a number nobody can mean
        return (Intent("unclear", because=text[:200]),)


def _with_reason(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Where only people could have answered: a question that the journal answers."""
    if not said or not all(_is_for_people(intent) for intent in said):
        return said
    asked = reasons.asked(letter)
    return (asked,) if asked else said


def _asked_for_again(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """`I'd like to join coa next`, from a member of coa: they are told so, and not asked."""
    if {intent.verb for intent in said} != {"unclear"} or not any(map(JOIN.sense, letter.clauses)):
        return ()
    places = {t: s for t, s in letter.context.enrollments.items() if t not in letter.named}
    if len(letter.named) != 1 or len(places) == len(letter.context.enrollments):
        return ()
    outside = replace(letter, context=replace(letter.context, enrollments=places))
    wished = _read(outside)
    return wished if [str(i) for i in wished] == [f"join {letter.named[0]}"] else ()


def _is_for_people(intent: Intent) -> bool:
    """Nothing that we could do, or that a mentor said of a mentee.

    A question that only the second reader took for a plea for advice may be one to the journal.
    """
    open_words = ("=words", "=advice") if intent.second else ("=words",)
    in_words = intent.verb == "answer" and all(arg.endswith(open_words) for arg in intent.args)
    return in_words or intent.verb in _FOR_PEOPLE


def _read(letter: Letter) -> tuple[Intent, ...]:
    report = private(letter)
    if report and not (letter.body and _BROKEN_LINK.search(letter.folded)):
        return (report,)
    if off := taking_off(letter):
        return (off,)
    if AUTOMATIC.search(letter.folded) or CALENDAR.match(letter.subject):
        return (Intent("ignore", because=letter.body),)
    context = letter.context
    if not letter.body and not letter.is_reply and not letter.is_forward:
        letter = Letter("", letter.subject, context)  # the subject is all that was written
    if context.thread == "check-in" and context.lines:
        return tidy(check_in_reply(letter))
    if letter.is_forward and not letter.body:
        return (Intent("ignore"),)
    lines, rest = grammar.whole_lines(letter)
    if lines and not rest.body:
        return tidy(lines)
    same, others = same_person(rest)
    if same is None:
        same, others = another_mentor(rest)
    if same:
        more = _read(others) if others.body else ()
        return tidy((*lines, same, *(i for i in more if i.verb not in _NOTHING_MORE)))
    if own := _days_beside_decisions(letter) or _own_days(letter):
        return own
    if "organizer" in context.roles and context.thread != "unclear":
        filed, rest = filing.filing(rest)
        known = organizers.ruling_of_two(rest)
        if not known and context.thread == "digest":
            known = organizers.deciding(rest)
        known = known or organizers.ruling(rest)
        if known or filed:
            return tidy((*lines, *filed, *known, *_of_a_mentor_too(rest)))
    if changed := tuple(second_thoughts(rest)):
        return tidy((*lines, *(i for i in changed if str(i) not in context.did))) or (
            Intent("thanks", because=letter.body),  # "until the 20th it is": agreed
        )
    answered = threads.answered(rest)
    if context.roles == {"stranger"} and not answered and ADVERT.search(rest.folded):
        return (*lines, Intent("ignore", because=letter.body))
    said = tidy((*lines, *answered, *wishes(rest, answered)))
    said = _with_subject(letter, said)
    said = said if lines else _second_read(rest, said)
    said = (*said, *offered_room(letter, said))
    return (*said, *two_roles.in_both(letter, said))


def _second_read(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """What the rules read, less what the second reader doubts; its own where they read nothing.

    A question that a rule asks stays one, unless the second reader is next to certain.
    """
    found = said or (leftover(letter),)
    wished = any(intent.verb not in (*_NO_WISH, "tz") for intent in found)
    settled = wished and not any(may_doubt(letter, intent) for intent in found)
    view = None if settled else opinion(letter)
    if view is None:
        return found
    kept = tidy(objected(letter, view, found))
    where = tuple(intent for intent in kept if intent.verb == "tz") or located(letter, view)
    kept = tuple(intent for intent in kept if intent.verb != "tz")
    if any(intent.verb not in _NO_WISH for intent in kept):
        more = beside(letter, view, kept)
        kept = (*kept, *(intent for intent in more if is_meant(letter, intent)))
    else:
        said = tuple(intent for intent in said if intent.verb != "tz")
        kept = _own(letter, view, said, kept, wished=wished)
    return tidy((*where, *kept))


def _own(
    letter: Letter,
    view: Opinion,
    said: tuple[Intent, ...],
    kept: tuple[Intent, ...],
    *,
    wished: bool,
) -> tuple[Intent, ...]:
    """The second reader's wishes in place of a question; `wished` if the rules read another."""
    if kept != said and reasons.asked(letter):
        return kept
    least = SURER_THAN_A_WISH if wished else _SURER_THAN_A_QUESTION if said else 0.0
    plain = letter.in_plain_words
    view = (opinion(plain) or view) if plain is not letter else view
    own = proposed(plain, view, least) or (() if said else friendly(letter, view))
    return own if own and all(is_meant(letter, intent) for intent in own) else kept


#: Where the rules found no more than this, the second reader may have found a wish.
_NO_WISH = frozenset({"unclear", "thanks"})
#: So sure it has to be where a rule asks a question of its own, or read another wish.
_SURER_THAN_A_QUESTION = 0.8


_OF_ONESELF = regex(
    r"\W*(?:i(?:'m| am|'ll be| will be)|away|back|on (?:vacation|holiday|leave)|"
    r"out of (?:the )?office|travell?ing)\b"
)


#: Where one thing that is said ends and the next begins: "I'm away until Friday, so ok 1".
_BETWEEN = regex(
    r"[.!;]\s+|\n+|,\s*(?:so |and |but |then )?|\s+[-–—]+\s+|\s+and (?=i(?:'|’| )|back)"
    r"|\s+so (?=(?:please |pls )?(?:ok|yes|no|snooze)\b)"
)
_DECIDES = frozenset({"ok", "no", "snooze", "note", "why", "thanks", "ignore"})
_DECIDING = regex(r"\b(?:ok|okay|yes|no|approve|snooze|decline)\b")
#: A day of return may be told behind the absence: "travelling next week, back on Monday".
_MOST_PARTS = 2


def _days_beside_decisions(letter: Letter) -> tuple[Intent, ...]:
    """An organizer's own absence, and decisions in the same breath; where both are sure."""
    if letter.context.thread != "digest" or "organizer" not in letter.context.roles:
        return ()
    for told, rest in _apart(letter.body.strip()):
        days = _absence_alone(Letter("", told, letter.context))
        decided = _read(Letter("", rest, letter.context)) if days else ()
        if decided and all(intent.verb in _DECIDES for intent in decided):
            return tidy((*decided, *days))
    return ()


def _apart(text: str) -> Iterator[tuple[str, str]]:
    """Each part, or two that stand together, that may tell an absence; and all that is left."""
    between = [match.span() for match in _BETWEEN.finditer(text)]
    starts, ends = [0, *(end for _, end in between)], [*(start for start, _ in between), len(text)]
    for size in range(_MOST_PARTS, 0, -1):
        for first in range(len(starts) - size + 1):
            told = text[starts[first] : ends[first + size - 1]]
            before = text[: ends[first - 1]] if first else ""
            after = text[starts[first + size] :] if first + size < len(starts) else ""
            rest = "\n".join(part for part in (before, after) if part.strip())
            if rest and _OF_ONESELF.match(fold(told)) and not _DECIDING.search(fold(told)):
                yield told, rest


def _own_days(letter: Letter) -> tuple[Intent, ...]:
    """An organizer who mentors nobody: `away 3-17 August`, `I'm back`."""
    roles = letter.context.roles
    if "organizer" not in roles or "mentor" in roles or not _OF_ONESELF.match(letter.folded):
        return ()
    if re.search(r"[,;\n]|[.!] \w", letter.body.strip()) or _DECIDING.search(letter.folded):
        return ()  # a decision may stand beside it
    return _absence_alone(letter)


def _absence_alone(letter: Letter) -> tuple[Intent, ...]:
    """As a mentor's words would be read, where the days are sure."""
    if "mentor" in letter.context.roles:
        return ()
    alone = replace(letter.context, roles=frozenset({"mentor"}), thread=None)
    found = _read(replace(letter, context=alone))
    sure = all(i.verb in ("away", "back") and "?" not in "".join(i.args) for i in found)
    return found if sure else ()


def _of_a_mentor_too(letter: Letter) -> tuple[Intent, ...]:
    """An organizer who mentors, too: the own absence beside the rulings."""
    if "mentor" not in letter.context.roles:
        return ()
    found = read_by(letter, (absence.away,))
    return tuple(i for i in found if i.verb == "away" and "?" not in i.args[0])


#: What stands beside a wish that was read already.
_NOTHING_MORE = frozenset({"unclear", "thanks", "ignore"})


def _with_subject(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """A wish in the subject counts where the text below it asks for nothing else.

    Only for wishes that are confirmed anyway; who writes `join deploy` above "I live in Recife"
    means both.
    """
    fresh = not (letter.is_reply or letter.is_forward) and letter.context.thread is None
    verbs = {intent.verb for intent in said}
    if not fresh or not letter.body or any(clause.negated for clause in letter.clauses):
        return said
    if not verbs <= {"tz", "thanks", "ignore", "unclear", "browse", "help"}:
        return said
    above = re.sub(r"^\W*signup\+", "join ", letter.subject.strip())
    line = grammar.line_of(letter, above)
    asked = (line,) if line else _of_prose(letter, above)
    doubtful = any(clause.conditional or clause.question for clause in letter.clauses)
    if doubtful and not line and not any(t.find(letter.subject_clauses) for t in (JOIN, OFFER)):
        return said  # "coa", above "If that's still the case, sign me up"
    asked = tuple(wish for wish in asked if wish.verb in ("join", "mentor"))
    if not asked:
        return said
    kept = tuple(i for i in said if i.verb in ("tz", "unclear", "help"))
    return (*asked, *kept)


def _of_prose(letter: Letter, subject: str) -> tuple[Intent, ...]:
    """What a subject asks for in its own words: `coa please`, `I'd like to be a mentor`."""
    alone = Letter("", subject, letter.context)
    return read_by(alone, (offering.offering, joining.joining))


_BROKEN_LINK = regex(
    r"\b(?:link|page|lien|seite|enlace|vinculo|pagina|collegamento|ссылка|страница|odkaz|strona|"
    r"stranka|lank\w*) .{0,60}\b(?:broken|404|dead|casse|mort|kaputt|tot|geht nicht|roto|rota|"
    r"caid[oa]|no abre|no funciona|quebrad[oa]|nao abre|nao funciona|rotto|non funziona|"
    r"не работает|"
    r"не открывается|nie dziala|nefunguje|kapot|trasig)\b"
)
