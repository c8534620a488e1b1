"""What the second reader finds where the rules found nothing: the verb its own, the rest theirs.

Tracks, days and numbers are read by the rules; where they are not plain the question stays one.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta

from mailflow.commands.reading.absences.absence import away_intent
from mailflow.commands.reading.absences.absent import is_exam_day
from mailflow.commands.reading.clauses import names
from mailflow.commands.reading.clauses.people import may_be_name
from mailflow.commands.reading.clauses.topics import PAUSE, is_request
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.dates import Span
from mailflow.commands.reading.dates.calendar_words import NUMBERS
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mentors.swapping import FOR_A_WHILE, known_mentees
from mailflow.commands.reading.places import zones
from mailflow.commands.reading.places.home import CAME_FROM
from mailflow.commands.reading.second_reader import caution, of_organizers
from mailflow.commands.reading.second_reader.opinion import Opinion
from mailflow.commands.reading.second_reader.opinion import opinion as opinion_of
from mailflow.regex import regex

#: So sure it has to be of a wish beside another that the rules read.
SURER_THAN_A_WISH = 0.9
#: So many of the words it has to know to name anything.
KNOWN = 0.75
#: of the words of a mail of which it is this sure, fewer.
KNOWN_IF_SURE, _CLEAR = 0.5, 0.9
#: So likely a mail has to tell of the writer's zone for the place in it to be the writer's.
LOCATED = 0.95
#: So sure it has to be of a wish beside one that the rules read.
BESIDE = 0.9
#: So sure that a mail wants nothing; every other wish, and something grave, have to be unlikely.
FRIENDLY, _NO_OTHER, _NOT_GRAVE = 0.55, 0.3, 0.02
_A_SENTENCE = 5  # words
#: Nothing else may be nearly as likely,
NEXT = 0.35
#: and that the mail wants nothing not at all.
CONTENT, CONTENT_IF_SURE = 0.15, 0.3

_Args = Callable[[Letter], tuple[str, ...] | None]


def proposed(letter: Letter, opinion: Opinion, least: float = 0.0) -> tuple[Intent, ...]:
    """The one or two wishes that the second reader is sure of; none where it wavers.

    `least` is how likely each has to be at the least.
    """
    if _garbled(opinion.seen) or not _is_clear(opinion):
        return ()
    likely = opinion.likely.items()
    sure = [
        verb
        for verb, share in likely
        if verb not in ("thanks", "tz") and share >= max(least, caution.threshold(letter, verb))
    ]
    said_too = {"thanks", "tz", *sure, *(same for verb in sure for same in _SAID_TOO.get(verb, ()))}
    less = {other for verb in sure for other in _SAID_TOO.get(verb, ()) if other in sure}
    sure = [verb for verb in sure if verb not in less] or sure
    others = {verb: share for verb, share in likely if verb not in said_too}
    nearly = any(share >= NEXT for share in others.values())
    if nearly or not sure or len(sure) > _TOGETHER or _at_odds(sure):
        return ()
    if not all(caution.allows(letter, verb, opinion.likely[verb]) for verb in sure):
        return ()
    if any(is_taken_back(letter, verb) for verb in sure):
        return ()
    return tuple(intent for verb in sure for intent in _intent(letter, opinion, verb))


def _is_clear(opinion: Opinion) -> bool:
    """True if it knows the words, and the mail wants something."""
    best = max((s for verb, s in opinion.likely.items() if verb not in ("thanks", "tz")), default=0)
    known = KNOWN_IF_SURE if best >= _CLEAR else KNOWN
    content = CONTENT_IF_SURE if best >= caution.CERTAIN else CONTENT
    return opinion.known >= known and opinion.likely.get("thanks", 0.0) < content


def friendly(letter: Letter, opinion: Opinion) -> tuple[Intent, ...]:
    """News of a mentee's that want nothing, where the rules found nothing either.

    A mentor's may be about somebody, whom they would not reach; a stranger shall hear something,
    and so shall whoever writes in few words, or like a command: it may have been meant as one.
    Of 9 mails that it had not learned from, and 37 samples, all that reached `FRIENDLY` wanted
    nothing.
    """
    roles, likely = letter.context.roles, opinion.likely
    if caution.COMMAND.match(letter.folded) or len(letter.folded.split()) < _A_SENTENCE:
        return ()
    others = max((s for verb, s in likely.items() if verb not in ("thanks", "tz")), default=0.0)
    asks = any(clause.question or is_request(clause.folded) for clause in letter.every)
    if roles != {"mentee"} or asks or opinion.known < KNOWN or others > _NO_OTHER:
        return ()
    if likely.get("thanks", 0.0) < FRIENDLY or likely.get("private", 0.0) > _NOT_GRAVE:
        return ()
    why = f"a second reader finds nothing to do ({likely['thanks']:.0%})"
    return (Intent("thanks", because=letter.body, whole_line=False, second=why),)


def beside(letter: Letter, opinion: Opinion, said: Collection[Intent]) -> tuple[Intent, ...]:
    """The one wish of which it is certain, next to those that the rules read.

    `yes, and it got merged yesterday` is a `done`, too. Days and numbers are those of the
    sentences in which nothing was found yet.
    """
    found = {intent.verb for intent in said if intent.verb not in ("unclear", "thanks")}
    if opinion.known < KNOWN or not found or not _OF_ITS_OWN.isdisjoint(found):
        return ()
    known = {"thanks", "tz", *found, *_ANSWERS, *_OF_ITS_OWN}
    known |= {other for verb in found for other in _SAID_TOO.get(verb, ())}
    rest = _rest(letter, said)
    apart = opinion_of(rest) if rest is not letter else None
    apart = apart if apart and _is_clear(apart) else None
    sure = [
        verb
        for verb, share in opinion.likely.items()
        if verb not in known
        and (
            share >= max(BESIDE, caution.threshold(letter, verb))
            or (apart and share >= _NOT_UNLIKELY and apart.likely.get(verb, 0.0) >= caution.CERTAIN)
        )
    ]
    if len(sure) != 1 or is_taken_back(letter, sure[0]):
        return ()
    verb, share, where = sure[0], opinion.likely[sure[0]], letter
    if share < BESIDE and apart:
        share, where = apart.likely[verb], rest
    return tuple(_intent(rest, opinion, verb)) if caution.allows(where, verb, share) else ()


#: So likely in the whole mail, of what the sentences beside the other wishes leave no doubt of.
_NOT_UNLIKELY = 0.3


def _rest(letter: Letter, said: Collection[Intent]) -> Letter:
    """The letter without the sentences that other wishes were read from, if any is left."""
    because = [intent.because for intent in said if intent.because]
    left = [part for part in letter.sentences if not any(words in part for words in because)]
    if not left or len(left) == len(letter.sentences):
        return letter
    return replace(letter, text="\n".join(left))


def is_taken_back(letter: Letter, verb: str) -> bool:
    """True if only what the writer takes back in the same mail speaks for the wish."""
    over = {clause for clause, stance in letter.stances.items() if stance.over}
    if not over or not letter.every:
        return False
    left = " ".join(clause.text for clause in letter.every if clause not in over)
    view = opinion_of(Letter("", left, letter.context)) if left else None
    return view is None or view.likely.get(verb, 0.0) < caution.SURE


def located(letter: Letter, opinion: Opinion) -> tuple[Intent, ...]:
    """Where the writer lives, if it is certain that the mail says so, and it names one place."""
    likely = opinion.likely.get("tz", 0.0)
    found = zones.named(fold(CAME_FROM.sub(" ", letter.body or letter.subject)))
    if likely < LOCATED or len(found) != 1:
        return ()
    why = f"a second reader finds tz ({likely:.0%})"
    return (Intent("tz", tuple(found), because=letter.body, whole_line=False, second=why),)


def _garbled(seen: tuple[str, ...]) -> bool:
    """True if much of it is single letters, as of a charset that nobody could decode."""
    return sum(len(word) == 1 and word.isalpha() for word in seen) > len(seen) / 4


#: What whoever wants the first may sound like, too: "delete what you have", "send me my people".
_SAID_TOO = {
    "forget": ("stop", "leave", "less"),
    "back": ("capacity",),
    "browse": ("join",),
    "help": ("digest", "browse"),
    "swap": ("step-down", "capacity"),
    "leave": ("move", "done", "forget", "contact-lost"),
    "move": ("join", "leave"),
    "join": ("mentor", "browse", "move"),
    "mentor": ("join", "browse", "back"),
    "later": ("pause",),
    "no": ("leave", "contact-lost", "away"),
    "step-down": ("leave", "away", "capacity"),
    "contact-lost": ("stuck",),
    "stuck": ("contact-lost", "status", "help"),
}
#: Nothing stands beside these.
_OF_ITS_OWN = frozenset({"private", "undo"})
_TOGETHER = 2
_ANSWERS = frozenset({"yes", "no", "later", "leave", "confirm-goal", "not-yet"})


def _at_odds(verbs: list[str]) -> bool:
    return len(_ANSWERS.intersection(verbs)) > 1


def _intent(letter: Letter, opinion: Opinion, verb: str) -> Iterator[Intent]:
    args = _ARGS.get(verb, _none)(letter)
    if args is None:
        return
    why = f"a second reader finds {verb} ({opinion.likely[verb]:.0%})"
    weighed = ", ".join(opinion.weighed(verb))
    yield Intent(
        verb,
        args,
        because=letter.body or letter.subject,
        note=letter.body,
        whole_line=False,
        second=f"{why}: {weighed}",
    )


def _none(_letter: Letter) -> tuple[str, ...]:
    return ()


def _own_track(letter: Letter) -> tuple[str, ...] | None:
    """The one track of the writer's that is meant."""
    own = [track for track in (*letter.named, *letter.in_subject) if track in letter.open]
    own = list(dict.fromkeys(own)) or [letter.context.track] * (letter.context.track in letter.open)
    own = own or list(letter.open)
    return (own[0],) if len(own) == 1 else None


def _reached(letter: Letter) -> tuple[str, ...] | None:
    return _own_track(letter) if letter.under_way else None


def _new_track(letter: Letter) -> tuple[str, ...] | None:
    named = dict.fromkeys((*letter.named, *letter.in_subject))
    new = [track for track in named if track not in letter.open]
    new = [track for track in new if not re.search(_OWNED + re.escape(track), letter.folded)]
    return (new[0],) if len(new) == 1 else None


#: "My talk" is one that is held, and no group.
_OWNED = r"\b(?:my|your|his|her|our|their) "


def _led_track(letter: Letter) -> tuple[str, ...] | None:
    named = tuple(dict.fromkeys((*letter.named, *letter.in_subject)))
    return named or ("?",) if len(named) < _TOGETHER else None


def _from_to(letter: Letter) -> tuple[str, ...] | None:
    if "organizer" in letter.context.roles:
        return of_organizers.into(letter)
    new = [track for track in letter.named if track not in letter.open]
    own = [track for track in letter.named if track in letter.open] or list(letter.open)
    return (own[0], new[0]) if len(new) == len(own) == 1 else None


def _days(letter: Letter) -> Span | None:
    """The only span of days that the mail names; a vague one if there are several."""
    found = [s for n in range(_SENTENCES) for s in letter.spans(n) if s.first or s.last or s.asked]
    if len(found) == _BOTH_ENDS and (joined := _joined(*found)):
        return joined
    whole = [span for span in found if span.first and span.last and span.first != span.last]
    if len(found) > 1 and len(whole) == 1 and whole[0].dated and not _is_narrowed(whole[0], found):
        return whole[0]  # "from 26 April to 5 May, my birthday is on the 12th of June"
    half = any(span.first is None for span in found) and _FROM.search(letter.folded)
    return Span(asked=True) if len(found) > 1 or half else next(iter(found), None)


def _is_narrowed(whole: Span, found: list[Span]) -> bool:
    """True if other days may be meant: "next week I'm out on Tuesday and Friday"."""
    first, last = whole.first or date.min, whole.last or date.max
    others = [span for span in found if span is not whole]
    return any(
        span.asked or span.first is None or not span.last or first <= span.last <= last
        for span in others
    )


_BOTH_ENDS = 2


def _joined(one: Span, other: Span) -> Span | None:
    """A day to begin with, and until when or how long: "I sail on the 3rd. Wait until the 9th"."""
    if one.first is None or one.last not in (None, one.first) or one.asked or other.asked:
        return None
    if other.days and not other.dated:
        return replace(other, first=one.first, last=one.first + timedelta(days=other.days))
    ends = other.last and other.first is None and other.last > one.first
    return replace(other, first=one.first) if ends else None


_SENTENCES = 12
_FROM = regex(r"\b(?:from|between|von|zwischen|de|du|entre|desde|da|dal|od|с)\b")


_BEFORE = regex(r"\b(?:before|vor|avant|antes|prima|voor|przed|pred)\b")


def _pause(letter: Letter) -> tuple[str, ...] | None:
    span, own = _days(letter), _own_track(letter)
    if own is None or (span and not span.last):
        return None  # "until yesterday", "on 5 April or 6 May": which day?
    waits = letter.context.thread in ("offer", "still-waiting")
    if span and (is_exam_day(letter.folded, span) or (waits and span.before)):
        return None  # "not before May", from somebody who has no place yet: another time
    if span is None or span.last is None or (_BEFORE.search(letter.folded) and not span.before):
        return (*own, "?")
    return (*own, span.last.isoformat())


def _away(letter: Letter) -> tuple[str, ...] | None:
    span = _days(letter)
    if letter.context.thread == "cover" and not any(map(PAUSE.sense, letter.clauses)):
        return None  # "only until the 10th": so long somebody can cover
    meant = away_intent(letter, letter.body, span)
    return meant.args if meant.verb == "away" else None


def _end(letter: Letter) -> tuple[str, ...] | None:
    span = _days(letter)
    if span is None:
        return ("?",)
    return (span.last.isoformat(),) if span.last and span.last > letter.context.today else None


_COUNT = regex(r"\b(\d|one|single|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r")\b")
_MORE = regex(r"\b(?:more|another|additional|extra|further|aur|noch|encore|dalsi|jeszcze|lagi)\b")
_NONE = regex(
    r"\b(?:no|not|nobody|don't|stop|without|full|enough|nothing|keine?n?|niemand\w*|personne|"
    r"nadie|ninguem|nessuno|никого|никто|nikogo|nikoho|jangan|ingen)\b"
)


def _room(letter: Letter) -> tuple[str, ...] | None:
    """`+1` or `2`; asked where there are several numbers, or one beside a no."""
    counts = [word for clause in letter.every for word in _COUNT.findall(clause.folded)]
    more = _MORE.search(_AT_MOST.sub("", letter.folded))
    if _NONE.search(letter.folded) and not _AT_MOST.search(letter.folded):
        return None if counts else ("0",)  # "no more newbies on my plate"
    if not counts and re.search(r"\banother\b", letter.folded):
        return ("+1",)
    if len(counts) != 1 or any(span.first or span.last for span in letter.spans(0)):
        return None
    word = counts[0]
    number = int(word) if word.isdigit() else NUMBERS.get(word, 1)
    return (f"+{number}" if more else str(number),) if number < _TOO_MANY else None


_TOO_MANY = 9
#: "Two, no more": all the same two.
_AT_MOST = regex(r"\b(?:not|no) more\b(?=\W*(?:than|from|for now|please|pls|$|[.,;!]))")


def _back(letter: Letter) -> tuple[str, ...] | None:
    away = "paused" in letter.context.enrollments.values()
    return () if away or "mentor" in letter.context.roles else None


def _swapped(letter: Letter) -> tuple[str, ...] | None:
    """The one mentee and the one other mentor that are named; nobody in particular as `?`."""
    whom = [*names.mentioned(letter.body, known_mentees(letter))]
    whom = whom or [letter.context.mentee] * bool(letter.context.mentee)
    to = [*names.mentioned(letter.body, letter.context.co_mentors)]
    if len(whom) != 1 or len(to) > 1 or "mentor" not in letter.context.roles:
        return None
    if FOR_A_WHILE.search(letter.folded):
        return None
    return (whom[0].split()[0], to[0].split()[0] if to else "?")


def _avoided(letter: Letter) -> tuple[str, ...] | None:
    """The only person named: first and last name, or a capital within a sentence."""
    known = [*names.mentioned(letter.body, letter.context.co_mentors), letter.context.mentor]
    full = dict.fromkeys(filter(_may_be_names, _FULL_NAME.findall(letter.body)))
    one = full or dict.fromkeys(filter(None, known)) or dict.fromkeys(_A_NAME.findall(letter.body))
    if len(one) != 1:
        return None
    name = next(iter(one)).split()
    greeted = re.search(_GREETS + re.escape(fold(name[0])), letter.folded)
    return None if greeted else tuple(name)


#: "Please thank Lee", "best regards to Ana".
_GREETS = (
    r"\b(?:thank|thanks|thankful|greet|greetings?|hi|hello|regards|love|hugs?|dear|owe)\b"
    r"(?: (?:to|also|my|mentor|you|for)){0,3} "
)


def _may_be_names(words: str) -> bool:
    return all(may_be_name(fold(word)) for word in words.split())


_FULL_NAME = regex(r"\b[A-ZÀ-Þ][\w'-]+ [A-ZÀ-Þ][\w'-]+\b")
_A_NAME = regex(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][a-zà-ÿ'-]+\b")

#: How the rest of a wish is found; a wish that is not here has no more to it.
_ARGS: dict[str, _Args] = {
    "leave": _own_track,
    "done": _reached,
    "stuck": _reached,
    "contact-lost": _own_track,
    "join": _new_track,
    "mentor": _led_track,
    "move": _from_to,
    "pause": _pause,
    "away": _away,
    "step-down": _end,
    "capacity": _room,
    "back": _back,
    "swap": _swapped,
    "avoid": _avoided,
    **of_organizers.ARGS,
}
