"""The front door: subject, new text and situation in, intents out.

Private reports win over everything. Then whole lines of the grammar, answers to the thread, and
last what prose says. What nobody understands is `unclear`; a question is better than a guess.
"""

import re
from dataclasses import replace

from mailflow.commands.reading import (
    absence,
    capacity,
    check_in,
    filing,
    grammar,
    joining,
    mail_volume,
    names,
    offering,
    organizers,
    places,
    reasons,
    stepping_down,
    swapping,
    threads,
    two_roles,
    undoing,
)
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.leftover import leftover
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.not_meant import is_meant
from mailflow.commands.reading.offered_room import offered_room
from mailflow.commands.reading.private import private
from mailflow.commands.reading.second_reader.objections import may_doubt, objected
from mailflow.commands.reading.second_reader.opinion import Opinion, opinion
from mailflow.commands.reading.second_reader.proposals import beside, friendly, located, proposed
from mailflow.commands.reading.second_thoughts import second_thoughts
from mailflow.commands.reading.tidying import tidy
from mailflow.commands.reading.topics import JOIN
from mailflow.commands.reading.wishes import FINE, TROUBLE, read_by, wishes
from mailflow.commands.reading.words import sentences
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
        said = _with_reason(letter, _read(letter)) or (Intent("ignore"),)
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
    if _AUTOMATIC.search(letter.folded) or _CALENDAR.match(letter.subject):
        return (Intent("ignore", because=letter.body),)
    context = letter.context
    if not letter.body and not letter.is_reply and not letter.is_forward:
        letter = Letter("", letter.subject, context)  # the subject is all that was written
    if context.thread == "check-in" and context.lines:
        return tidy(_check_in(letter))
    if letter.is_forward and not letter.body:
        return (Intent("ignore"),)
    lines, rest = grammar.whole_lines(letter)
    if lines and not rest.body:
        return tidy(lines)
    if own := _own_days(letter):
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
    if context.roles == {"stranger"} and not answered and _ADVERT.search(rest.folded):
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
        more = beside(letter, view, {intent.verb for intent in kept} - _NO_WISH)
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
    least = _SURER_THAN_A_WISH if wished else _SURER_THAN_A_QUESTION if said else 0.0
    own = proposed(letter, view, least) or (() if said else friendly(letter, view))
    return own if own and all(is_meant(letter, intent) for intent in own) else kept


#: Where the rules found no more than this, the second reader may have found a wish.
_NO_WISH = frozenset({"unclear", "thanks"})
#: So sure it has to be where a rule asks a question of its own, or read another wish.
_SURER_THAN_A_QUESTION = 0.8
_SURER_THAN_A_WISH = 0.9


_OF_ONESELF = regex(
    r"\W*(?:i(?:'m| am|'ll be| will be)|away|back|on (?:vacation|holiday|leave)|"
    r"out of (?:the )?office)\b"
)


def _own_days(letter: Letter) -> tuple[Intent, ...]:
    """An organizer who mentors nobody: `away 3-17 August`, `I'm back`."""
    roles = letter.context.roles
    if "organizer" not in roles or "mentor" in roles or not _OF_ONESELF.match(letter.folded):
        return ()
    if re.search(r"[,;\n]|[.!] \w", letter.body.strip()):
        return ()  # a decision may stand beside it
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
    asked = tuple(wish for wish in asked if wish.verb in ("join", "mentor"))
    if not asked:
        return said
    kept = tuple(i for i in said if i.verb in ("tz", "unclear", "help"))
    return (*asked, *kept)


def _of_prose(letter: Letter, subject: str) -> tuple[Intent, ...]:
    """What a subject asks for in its own words: `coa please`, `I'd like to be a mentor`."""
    alone = Letter("", subject, letter.context)
    return read_by(alone, (offering.offering, joining.joining))


def _check_in(letter: Letter) -> tuple[Intent, ...]:
    """Answers, and beside them what the words that are about no mentee ask for."""
    answered = check_in.answered(letter)
    if answered.answer:
        own = answered.own
        beside = read_by(own, (capacity.room, stepping_down.stepping_down, absence.away))
        beside += read_by(check_in.without_news(own), (places.living,))
        volume = tuple(i for i in read_by(own, (mail_volume.mail_volume,)) if i.verb == "less")
        sure = tuple(i for i in beside if not i.args[0].endswith("?") or i.verb == "step-down")
        swaps = tuple(i for i in read_by(letter, (swapping.swapping,)) if "?" not in i.args)
        swaps = tuple(i for i in swaps if not _has_happened(letter, answered.answer, i))
        more = _second_of_own(letter, _not_again(answered.answer, sure))
        return (*answered.answer, *swaps, *sure, *more, *volume)
    lines, _ = grammar.whole_lines(letter)
    if any(clause.old for clause in letter.clauses) or _AUTOMATIC.search(letter.folded):
        return (leftover(letter),)
    rules = (
        absence.away,
        stepping_down.stepping_down,
        capacity.room,
        swapping.swapping,
        undoing.undo,
    )
    found = lines or read_by(letter, (*rules, mail_volume.mail_volume))
    if not lines and not _of_oneself(letter):
        found = tuple(intent for intent in found if intent.verb not in _ONES_OWN)
    if FINE.search(letter.folded):
        found = tuple(intent for intent in found if intent.verb not in TROUBLE)
    if not found and answered.unclear:
        return (Intent("unclear", because=letter.body),)
    return found or (leftover(letter),)


def _has_happened(letter: Letter, answer: tuple[Intent, ...], swap: Intent) -> bool:
    """`Silke is with Uwe now`: her line says it, and nobody asks for it."""
    gone = [arg.partition("=")[0] for i in answer for arg in i.args if arg.endswith("=not-mine")]
    named = {letter.context.lines[int(number)].split()[0] for number in gone}
    return swap.args[0] in named and not _ASKED_FOR.search(letter.folded)


_ASKED_FOR = regex(
    r"\b(?:please|pls|should|could|can|would|may|bitte|por favor|s'il vous plait|svp|prosze|"
    r"prosim)\b"
)


def _not_again(answer: tuple[Intent, ...], sure: tuple[Intent, ...]) -> frozenset[str]:
    """What the rules read already; "I'm not her mentor any longer" is no farewell."""
    known = frozenset(intent.verb for intent in sure)
    another = any(arg.endswith("=not-mine") for intent in answer for arg in intent.args)
    return known | {"step-down"} if another else known


def _of_oneself(letter: Letter) -> bool:
    """`Away until Monday`, `I was`: hers; `Dima asks for a break till June` is somebody's."""
    first = letter.folded.split()[:1]
    return bool(_BY_MYSELF.search(letter.folded)) or bool(first and first[0] in _BARE_ABSENCES)


_ONES_OWN = frozenset({"away", "step-down"})
_BARE_ABSENCES = frozenset(
    "away off out ooo pto on vacation holiday holidays back in urlaub im weg abwesend en de fuera"
    " fora in ferie op vakantie na urlopie stepping leaving sorry hi hello hey".split()
)


def _second_of_own(letter: Letter, known: frozenset[str]) -> tuple[Intent, ...]:
    """Sentences of a check-in in which the mentor speaks of herself, as the second reader sees it.

    Sure it has to be, as they stand among news of others: `I'd be happy with a third person`.
    """
    context = replace(letter.context, thread=None, lines={})
    found: dict[str, Intent] = {}
    for said in sentences(letter.body):
        alone = Letter("", said, context)
        view = opinion(alone) if _BY_MYSELF.search(alone.folded) else None
        if view is None or names.mentioned(said, letter.context.lines.values()):
            continue
        for intent in (*proposed(alone, view, _SURER_THAN_A_WISH), *located(alone, view)):
            if intent.verb in _OWN_WISHES - known and is_meant(alone, intent):
                found.setdefault(intent.verb, intent)
    return tuple(found.values())


_BY_MYSELF = regex(r"\b(?:i|i'm|i'll|i've|i'd|me|my|ich|je|yo|eu|io|mir|mich)\b")
_OWN_WISHES = frozenset({"capacity", "less", "tz", "step-down"})


_BROKEN_LINK = regex(
    r"\b(?:link|page|lien|seite|enlace|vinculo|pagina|collegamento|ссылка|страница|odkaz|strona|"
    r"stranka|lank\w*) .{0,60}\b(?:broken|404|dead|casse|mort|kaputt|tot|geht nicht|roto|rota|"
    r"caid[oa]|no abre|no funciona|quebrad[oa]|nao abre|nao funciona|rotto|non funziona|"
    r"не работает|"
    r"не открывается|nie dziala|nefunguje|kapot|trasig)\b"
)
_CALENDAR = regex(
    r"\W*(?:(?i:auto(?:matic|mated)? ?-?reply|autoreply|automatische antwort|"
    r"r[eé]ponse automatique|"
    r"respuesta autom[aá]tica|resposta autom[aá]tica|risposta automatica)\s*: |"
    r"(?:Accepted|Declined|Tentative|Invitation|Canceled)\s*: )"
)
_AUTOMATIC = regex(
    r"\b(?:limited access|without access|in urgent cases|for urgent matters|"
    r"unsubscribe (?:here|with one click|at any time|from this|by clicking)|click here|"
    r"view (?:this|it) in "
    r"(?:your|the) browser|after the tone|you have been (?:un)?subscribed (?:from|to)|"
    r"this is an automat(?:ed|ic)|"
    r"do not reply to this|automatically generated|will be forwarded|(?:currently|"
    r"am) out of (?:the )?office and will return)\b"
)


#: A stranger's offer of goods and services: nobody here has to answer it.
_ADVERT = regex(
    r"\b(?:(?:book|schedule|grab|hop on|have|spare) (?:a |an )?(?:quick |short |free |"
    r"brief )?(?:\d+ "
    r"minutes?|\d+-minute \w+|call|demo|chat|slot)\b.{0,60}\b(?:our|my|show|how|platform|solution|"
    r"services?|product|pipeline)|"
    r"(?:we|i) (?:help|work with|assist|support) (?:[\d,]+\+?|many|hundreds of|thousands of|"
    r"companies|"
    r"businesses|brands|teams like)|(?:guest post|sponsored (?:post|article|link)|backlinks?|seo |"
    r"link building|domain authority|rank(?:ing)? on google|lead gen\w*|boost your (?:traffic|"
    r"sales|"
    r"ranking|revenue|website))|(?:our|the) (?:lead|sales|marketing|growth|ai|"
    r"outreach) (?:platform|"
    r"solution|agency|software|services)|decision[- ]makers?|(?:special|exclusive|"
    r"limited) (?:offer|"
    r"discount)|\d+ ?% (?:off|discount)|crypto|casino|loan offer|investment opportunity)\b"
)
