"""Fewer mails, or none."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.topics import (
    GREETING,
    LESS,
    STOP,
    THANKS,
    Sense,
)
from mailflow.commands.reading.clauses.wording import PLEASE, whole
from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex


def mail_volume(letter: Letter) -> Iterator[Intent]:
    """Fewer mails, or none."""
    for clause in letter.clauses:
        if _ONE_A.search(clause.folded) and not clause.question and not clause.conditional:
            yield Intent("less", because=clause.text, whole_line=False)
            return
    for clause in letter.every:  # questions, too
        if clause.question and (how := _HOW_TO.search(clause.folded)):
            yield Intent("less" if how["less"] else "stop", because=clause.text, whole_line=False)
            return
    for clause in letter.clauses:
        plain = not (clause.conditional or clause.other or NOT_OURS.search(clause.folded))
        if plain and _NOT_EVERY.search(clause.folded):
            yield Intent("less", because=clause.text, whole_line=False)
            return
    stop = next((s for s in STOP.find(letter.clauses) if _wants_stop(letter, s)), None)
    less = next((s for s in LESS.find(letter.clauses) if _wants_less(s)), None)
    if (
        less
        and less.clause.question
        and any(c.words[:1] in (("no",), ("not",)) for c in letter.every)
    ):
        less = None  # "Fewer mails? No, I like them."
    if stop and letter.open and any(s.last for s in letter.spans(stop.clause.sentence)):
        return  # "stop everything until 1 October" is a pause
    if stop and _REMINDERS.search(stop.clause.folded):
        yield Intent("less", because=stop.words, whole_line=False)
        return
    if stop and not (less and less.words.startswith(stop.words) and less.words != stop.words):
        yield Intent("stop", because=stop.words, whole_line=whole(stop))
    elif less:
        yield Intent("less", because=less.words, whole_line=whole(less))


#: "How do I get fewer of these?", "how can I unsubscribe?": asked, and wished.
_HOW_TO = regex(
    r"\b(?:how|where) (?:do|can|could|would|might|to) (?:i|one|"
    r"we)? ?(?:please )?(?:(?P<less>(?:get|receive|have) "
    r"(?:fewer|less)\b(?: of)?(?: these| those| them| mails?| e-?mails?| messages?|"
    r" reminders?)?\W*$)|"
    r"unsubscribe(?: from (?:this|these|the|your) (?:mails?|e-?mails?|list|messages?|"
    r"newsletter))?\W*$|"
    r"stop (?:these|those|the|your|all) (?:\w+ )?(?:mails?|e-?mails?|messages?)\W*$)"
)


_ONE_A = regex(
    r"\b(?:one|1|a) (?:mails?|e-?mails?|messages?) (?:a|per|every|each) (?:day|week|month) (?:is|"
    r"are) (?:still |far "
    r"|way )?(?:too much|too many|a lot|too often)\b|"
    r"\b(?:one|1|a single) (?:mails?|e-?mails?|messages?) (?:a|per|every|each) (?:week|month|"
    r"fortnight)\b"
    r".{0,20}\b(?:enough|do|fine|please|plenty|ok|max\w*|only|suffices?)\b"
)


#: "Don't write me every two weeks", "please don't send me reminders".
_NOT_EVERY = regex(
    r"\b(?:don't|do not|dont|not|stop|no need to|needn't) (?:\w+ ){0,3}?(?:writ\w+|mail\w*|"
    r"e-?mail\w*|"
    r"ask\w*|remind\w*|ping\w*|send\w*) .{0,25}\b(?:every|each|twice|so often|reminders?|"
    r"nudges?)\b|"
    r"\bonce (?:in|every|per|a) (?:\w+ ){0,2}(?:months?|weeks?|quarters?|years?) (?:is|"
    r"would be|will "
    r"be|was) (?:plenty|enough|fine|ok|okay|sufficient)\b"
)


_REMINDERS = regex(r"\b(?:reminders?|reminding|nagging|check-ins?|notifications?|newsletters?)\b")


#: "Don't write to me on Fridays": not then, and at any other time.
_AT_A_TIME = regex(
    r"\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:the )?weekends?|holidays)\b|"
    r"\b(?:at night|at weekends|in the (?:night|evenings?|mornings?)|so late|so early|at this hour|"
    r"(?:before|after|between) \d|during|while)\b"
)


#: `a mentee of Sam's asked to be taken off the list`: whoever it is, not the writer.
_ANOTHER_ASKS = regex(
    r"(?:^|\W)(?!(?:i|we|just|already|have|had|ever|also|now) )[\w']+[.,]? (?:has |have |had )?"
    r"(?:asks|asked|wants|wanted|wishes|wished|begs|begged) (?:me |us |you )?to be "
    r"(?:taken|removed|deleted|unsubscribed|dropped)\b"
)


_ASKED_TO_BE = regex(r"\W*(?:has |have )?(?:asks|asked|wants|wanted) to be\b")


def _wants_stop(letter: Letter, sense: Sense) -> bool:
    clause = sense.clause
    if sense.negated or clause.conditional or clause.other or sense.hedged:
        return False
    told = letter.context.thread == "check-in" and _ASKED_TO_BE.match(clause.folded)
    if told or _ANOTHER_ASKS.search(clause.folded):
        return False
    if (clause.question and not sense.request) or _AT_A_TIME.search(clause.folded):
        return False
    if sense.words.endswith(" list") and set(letter.meant(clause)) & set(letter.open):
        return False  # "take me off the list for talk": the place, and not the mails
    if sense.words in ("stop", "unsubscribe"):
        words = [word for word in clause.words if word[0].isalnum()]
        mail = any(
            word.startswith(("mail", "e-mail", "email", "messag", "writ", "newsletter"))
            for word in words
        )
        short = len([word for word in words if word not in PLEASE]) <= 2
        more = [
            c
            for c in letter.every
            if c is not clause and not (THANKS.sense(c) or GREETING.sense(c))
        ]
        return (mail or (short and not any(c.words for c in more))) and not letter.meant(clause)
    return True


#: "I get too many mails at work", "fewer mails than I thought".
NOT_OURS = regex(
    r"\b(?:at work|at my (?:job|work|company|uni\w*)|from (?:my|the|our) (?:boss|company|bank|"
    r"colleagues?|uni\w*|school|team|employer|customers?|family|work))\b|"
    # "the server sends fewer mails now", "too many mails on the kernel list"
    r"\b(?:the|my|our|a) (?:\w+ )?(?:server|script|cron ?job|daemon|bot|monitoring|alerts?|ci|"
    r"gerrit|github|gitlab|jenkins|boss|bank|neighbou?rs?) (?:\w+ )?(?:sends?|sent|writes?|wrote|"
    r"mails?|gets?|got)\b|\b(?:on|from|of|off) (?:the|a|my|our|another|some) (?!mentoring)[\w-]+ "
    r"(?:mailing )?lists?\b|"
    r"\b(?:fewer|less|more) (?:\w+ )?than (?:i|we) (?:\w+ )?(?:expected|thought|feared|hoped|"
    r"imagined)\b"
)


def _wants_less(sense: Sense) -> bool:
    clause = sense.clause
    if (
        clause.conditional
        or NOT_OURS.search(clause.folded)
        or clause.other
        or (sense.negated and sense.words.startswith(("less", "fewer")))
    ):
        return False
    if sense.words == "less":
        return all(
            word in PLEASE or word in _LESS or not word[0].isalnum() for word in clause.words
        )
    if sense.words in (
        "too many",
        "so many",
        "too often",
        "once a week",
        "once a month",
        "every month",
        "every two weeks",
        "every other week",
        "is too much mail",
        "are too much",
        "a lot of mail",
        "too frequent",
    ):
        if sense.words in ("too many", "so many", "too often", "too frequent"):
            return bool(_ABOUT_MAIL.search(clause.folded))
        if sense.words == "a lot of mail":
            return bool(re.search(r"\b(?:you|these|less|please|too|this list)\b", clause.folded))
        return bool(_ABOUT_MAIL.search(clause.folded)) or len(clause.words) <= 6
    return not clause.question or sense.request or len(clause.words) <= 8


_LESS = listed("less mail mails email emails e-mail e-mails messages post")


_ABOUT_MAIL = regex(
    r"\b(?:mails?|e-?mails?|messages?|reminders?|write|writing|check-ins?|digest|enough|"
    r"please|notif\w+|instead|inbox|nachrichten|erinner\w+|correos?|courriels?|lembretes|"
    r"mensaje\w*|mensagens)\b"
)
