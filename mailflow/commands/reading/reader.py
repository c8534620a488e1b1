"""The front door: subject, new text and situation in, intents out.

Private reports win over everything. Then whole lines of the grammar, answers to the thread, and
last what prose says. What nobody understands is `unclear`; a question is better than a guess.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from mailflow.commands.reading import (
    absence,
    capacity,
    check_in,
    filing,
    finishing,
    grammar,
    joining,
    keeping_apart,
    leaving,
    licence,
    mail_volume,
    moving,
    offering,
    organizers,
    own_data,
    places,
    questions,
    reasons,
    silence,
    stepping_down,
    stuck,
    swapping,
    threads,
    undoing,
)
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.licence import Licence
from mailflow.commands.reading.news import needs_nothing, woe
from mailflow.commands.reading.private import private
from mailflow.commands.reading.second_thoughts import second_thoughts
from mailflow.commands.reading.topics import GREETING, THANKS, is_request

Rule = Callable[[Letter], Iterator[Intent]]

#: Every reader of wishes, and what a clause must be for it to be acted on.
_LICENCES: dict[Rule, Licence] = {
    keeping_apart.avoid: licence.anything,
    own_data.data: licence.wish,
    undoing.undo: licence.own,
    mail_volume.mail_volume: licence.own,
    places.living: licence.anything,  # it looks at whole sentences, and whose they are
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
    swapping.swapping: licence.about_somebody,
}
_ANYBODY: tuple[Rule, ...] = (
    keeping_apart.avoid,
    own_data.data,
    undoing.undo,
    mail_volume.mail_volume,
    places.living,
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
# If one of these is read, the weaker ones were read from the same words.
_OVER: dict[str, frozenset[str]] = {
    "forget": frozenset({"leave", "stop", "less", "step-down"}),
    "leave": frozenset({"browse", "stop", "join", "pause", "done", "stuck"}),
    "move": frozenset({"join", "leave", "browse", "done", "stuck"}),
    "step-down": frozenset({"leave", "away", "capacity", "mentor", "pause"}),
    "away": frozenset({"pause", "back", "browse"}),
    "pause": frozenset({"back", "browse"}),
    "mentor": frozenset({"browse", "help", "mine"}),
    "undo": frozenset({"done", "stuck"}),
    "contact-lost": frozenset({"stuck", "status"}),
    "stuck": frozenset({"help", "browse"}),
    "done": frozenset({"help"}),
    "join": frozenset({"browse", "status"}),
    "stop": frozenset({"less"}),
    "swap": frozenset({"mine"}),
}


_FOR_PEOPLE = ("unclear", "help")
#: Characters that are read; nobody says what they want behind so many, and time is bounded.
LONGEST = 4_000
LONGEST_SUBJECT = 300


def read(subject: str, text: str, context: Context) -> tuple[Intent, ...]:
    """Everything the writer wants, in canonical words; never empty, never raises.

    Of a long mail the beginning is read; its words are kept whole, for people.
    """
    letter = Letter(subject[:LONGEST_SUBJECT], text[:LONGEST], context)
    try:
        return _with_reason(letter, _read(letter)) or (Intent("ignore"),)
    except (ValueError, OverflowError, RecursionError):  # a day or a number nobody can mean
        return (Intent("unclear", because=text[:200]),)


def _with_reason(letter: Letter, said: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Where only people could have answered: a question that the journal answers."""
    if not said or not all(_is_for_people(intent) for intent in said):
        return said
    asked = reasons.asked(letter)
    return (asked,) if asked else said


def _is_for_people(intent: Intent) -> bool:
    """Nothing that we could do, or that a mentor said of a mentee."""
    in_words = intent.verb == "answer" and all(arg.endswith("=words") for arg in intent.args)
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
        return _tidy(_check_in(letter))
    if letter.is_forward and not letter.body:
        return (Intent("ignore"),)
    lines, rest = grammar.whole_lines(letter)
    if lines and not rest.body:
        return _tidy(lines)
    if "organizer" in context.roles and context.thread != "unclear":
        filed, rest = filing.filing(rest)
        known = organizers.deciding(rest) if context.thread == "digest" else ()
        known = known or organizers.ruling(rest)
        if known or filed:
            return _tidy((*lines, *filed, *known, *_of_a_mentor_too(rest)))
    if changed := tuple(second_thoughts(rest)):
        return _tidy((*lines, *(i for i in changed if str(i) not in context.did))) or (
            Intent("thanks", because=letter.body),  # "until the 20th it is": agreed
        )
    answered = threads.answered(rest)
    if context.roles == {"stranger"} and not answered and _ADVERT.search(rest.folded):
        return (*lines, Intent("ignore", because=letter.body))
    said = _tidy((*lines, *answered, *_wishes(rest, answered)))
    return _with_subject(letter, said) or (_nothing(rest),)


def _of_a_mentor_too(letter: Letter) -> tuple[Intent, ...]:
    """An organizer who mentors, too: the own absence beside the rulings."""
    if "mentor" not in letter.context.roles:
        return ()
    found = _first(letter, (absence.away,))
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
    wishes = (line,) if line else _of_prose(letter, above)
    wishes = tuple(wish for wish in wishes if wish.verb in ("join", "mentor"))
    if not wishes:
        return said
    kept = tuple(i for i in said if i.verb in ("tz", "unclear", "help"))
    return (*wishes, *kept)


def _of_prose(letter: Letter, subject: str) -> tuple[Intent, ...]:
    """What a subject asks for in its own words: `coa please`, `I'd like to be a mentor`."""
    alone = Letter("", subject, letter.context)
    return _first(alone, (offering.offering, joining.joining))


def _check_in(letter: Letter) -> tuple[Intent, ...]:
    """Answers, and beside them what the words that are about no mentee ask for."""
    answered = check_in.answered(letter)
    if answered.answer:
        own = answered.own
        beside = _first(
            own, (capacity.room, stepping_down.stepping_down, absence.away, places.living)
        )
        volume = tuple(i for i in _first(own, (mail_volume.mail_volume,)) if i.verb == "less")
        sure = tuple(i for i in beside if not i.args[0].endswith("?") or i.verb == "step-down")
        swaps = tuple(i for i in _first(letter, (swapping.swapping,)) if "?" not in i.args)
        return (*answered.answer, *swaps, *sure, *volume)
    lines, _ = grammar.whole_lines(letter)
    if any(clause.old for clause in letter.clauses) or _AUTOMATIC.search(letter.folded):
        return (_nothing(letter),)
    rules = (
        absence.away,
        stepping_down.stepping_down,
        capacity.room,
        swapping.swapping,
        undoing.undo,
    )
    wishes = lines or _first(letter, (*rules, mail_volume.mail_volume))
    if _FINE.search(letter.folded):
        wishes = tuple(intent for intent in wishes if intent.verb not in _TROUBLE)
    if not wishes and answered.unclear:
        return (Intent("unclear", because=letter.body),)
    return wishes or (_nothing(letter),)


_BROKEN_LINK = re.compile(r"\b(?:link|page) .{0,40}\b(?:broken|404|dead)\b")
_CALENDAR = re.compile(r"\W*(?:Accepted|Declined|Tentative|Invitation|Canceled)\s*: ")
_AUTOMATIC = re.compile(
    r"\b(?:limited access|without access|in urgent cases|for urgent matters|"
    r"unsubscribe (?:here|with one click|at any time|from this|by clicking)|click here|"
    r"view (?:this|it) in "
    r"(?:your|the) browser|after the tone|you have been (?:un)?subscribed (?:from|to)|"
    r"this is an automat(?:ed|ic)|"
    r"do not reply to this|automatically generated|will be forwarded|(?:currently|"
    r"am) out of (?:the )?office and will return)\b"
)


#: A stranger's offer of goods and services: nobody here has to answer it.
_ADVERT = re.compile(
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
_MENTORED = re.compile(r"\b(?:mentored|be a mentee|as (?:a )?mentee|learn\w*)\b")
_SHADOW = re.compile(r"\bshadow\b")
_LEARNS = re.compile(
    r"\b(?:(?:keep|stay with|go on with|continue) (?:the |my )?mentoring|mentoring (?:i keep|"
    r"stays|remains|"
    r"goes on)|my (?:own )?learning|as (?:a )?mentee|go on mentoring|mentoring goes on)\b"
)
_MENTORS = re.compile(
    r"\b(?:as (?:a )?mentor|my mentees?|from mentoring|stop mentoring|mentor any ?more|"
    r"can't mentor|cannot mentor|no longer mentor)\b"
)
_ASKS_IN = re.compile(
    r"\b(?:join|learn|sign) (?:me )?(?:up|in|for|the|to|\w+ as a mentee|as)\b|^\W*join\b"
)
_GROUPS = re.compile(
    r"\b(?:groups?|tracks?|cohorts?|courses?|topics?|options?|next|offer|join|gruppen?|"
    r"kurse?|"
    r"groupes?|grupos?|gruppi|групп\w*)\b"
)
_FINE = re.compile(
    r"\b(?:so all fine|all fine|all good|no worries|found (?:the error|it) (?:myself|out)|"
    r"for today|just venting|trip is off|from the tc)\b|\bleave it\b|\bkeep going\b"
)
_TROUBLE = frozenset({"contact-lost", "stuck", "done", "leave", "away", "step-down", "pause"})


def _first(letter: Letter, rules: Iterable[Rule]) -> tuple[Intent, ...]:
    """What the rules read, each from the clauses that it is licensed to act on."""
    return tuple(intent for rule in rules for intent in rule(letter.licensed(_LICENCES[rule])))


def _wishes(letter: Letter, answered: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """What prose says, by the roles of the writer."""
    roles = letter.context.roles
    rules: list[Rule] = []
    if "mentee" in roles and letter.open:
        rules += _MENTEE
    if "mentor" in roles:
        rules += _MENTOR
    rules += _ANYBODY
    if any(wish.startswith("mentor") for wish in letter.context.pending):
        rules.append(capacity.room)
    found = _first(letter, dict.fromkeys(rules))
    if _SHADOW.search(letter.folded):
        found = tuple(i for i in found if i.verb not in ("mentor", "join"))
    if "mentor" in {i.verb for i in found}:
        offered = {i.args for i in found if i.verb == "mentor"}
        learns = bool(_MENTORED.search(letter.folded))
        found = tuple(i for i in found if i.verb != "join" or (learns and i.args not in offered))
        found = tuple(i for i in found if i.verb != "mentor" or i.args[0] not in letter.open)
    both = {"mentor", "mentee"} <= roles
    learns = bool(_LEARNS.search(letter.folded))
    mentors = bool(_MENTORS.search(letter.folded))
    if both and not (learns or mentors) and {"leave", "step-down"} & {i.verb for i in found}:
        found = tuple(i for i in found if i.verb not in ("leave", "step-down"))
        found = (*found, Intent("unclear", because=letter.body))
    if both and learns and not mentors:
        found = tuple(i for i in found if i.verb not in ("away", "step-down"))
    elif both and mentors:
        found = tuple(i for i in found if i.verb not in ("pause", "leave"))
    if "mentor" in roles and not {"mentee", "stranger"} & roles:
        found = tuple(i for i in found if i.verb != "join" or _ASKS_IN.search(letter.folded))
    if _FINE.search(letter.folded):
        found = tuple(i for i in found if i.verb not in _TROUBLE)
    if letter.context.thread in threads.ASKS and any(c.question for c in letter.clauses):
        found = tuple(i for i in found if i.verb not in ("browse", "help"))
    found = _instead(letter, found)
    if answered:
        found = threads.beside(letter, answered, found)
    found = tuple(filter(None, (_settled(letter, intent) for intent in found)))
    asked = any(clause.question and _GROUPS.search(clause.folded) for clause in letter.clauses)
    if re.search(r"\bdone with (?:this|the) program", letter.folded):
        return (Intent("unclear", because=letter.body),)
    if "mentor" in roles and "mentee" not in roles:  # a mentor's "mentee" is no wish to be one
        found = tuple(i for i in found if i.verb != "browse" or asked or i.whole_line)
    if (letter.open or "mentor" in roles) and not asked:
        found = tuple(
            i
            for i in found
            if i.verb != "browse" or (i.whole_line and letter.context.thread is None)
        )
    if "organizer" in roles and letter.context.thread != "answer":
        found = tuple(
            i
            for i in found
            if i.verb not in ("join", "undo", "stop") or (i.verb == "undo" and i.whole_line)
        )
        found = tuple(i for i in found if i.verb != "browse" or i.whole_line)
    return found


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


_NOT_RIGHT = re.compile(
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


def _moved(intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """`take me off deploy and put me into talk` is one move."""
    left = [i for i in intents if i.verb == "leave" and i.args != ("*",)]
    joined = [i for i in intents if i.verb == "join"]
    if len(left) != 1 or len(joined) != 1 or any(i.verb == "move" for i in intents):
        return intents
    move = replace(left[0], verb="move", args=(*left[0].args, *joined[0].args))
    return (move, *(i for i in intents if i not in (left[0], joined[0])))


def _tidy(intents: Iterable[Intent]) -> tuple[Intent, ...]:
    """Each intent once; weaker readings of the same words and courtesy fall away."""
    once = _moved(tuple(dict.fromkeys(intents)))
    verbs = {intent.verb for intent in once}
    lost = {weak for verb in verbs for weak in _OVER.get(verb, ())}
    if len(verbs - {"thanks", "ignore"}) > 0:
        lost |= {"thanks", "ignore"}
    return tuple(intent for intent in once if intent.verb not in lost)


def _nothing(letter: Letter) -> Intent:
    """No wish was found: friendly words need nothing, anything else needs a human."""
    clauses = letter.clauses or letter.subject_clauses
    if not clauses or not any(mark.isalnum() for mark in letter.body or letter.subject):
        return Intent("ignore")
    if any(clause.question for clause in clauses):
        return Intent("unclear", because=letter.body)
    if _FINE.search(letter.folded):
        return Intent("thanks", because=letter.body)
    asks = is_request(letter.folded) or any(is_request(c.folded) for c in clauses)
    if asks or re.search(r"\b(?:bitte|por favor)\b", letter.folded):
        return Intent("unclear", because=letter.body)
    if letter.context.thread in threads.ASKS and not all(map(THANKS.sense, clauses)):
        return Intent("unclear", because=letter.body)
    kind = [c for c in clauses if (THANKS.sense(c) or GREETING.sense(c)) and not woe(c.folded)]
    more = [clause for clause in clauses if clause not in kind]
    thanked = any(THANKS.sense(clause) for clause in clauses) and len(letter.body) < _SHORT
    few = len(more) < len(clauses) and sum(len(clause.words) for clause in more) <= _A_WORD_OR_TWO
    harmless = (thanked or few) and not any(woe(clause.folded) for clause in more)
    ahead = any(
        span.last and (span.last - letter.context.today).days > _A_WEEK
        for clause in clauses
        for span in letter.spans(clause.sentence)
    )
    if ((not more or harmless) and not ahead) or needs_nothing(letter):
        return Intent("thanks", because=letter.body)
    return Intent("unclear", because=letter.body)


_SHORT = 200
_A_WORD_OR_TWO = 3
_A_WEEK = 7
