"""Automatic answers: vacation notes, tickets, "we have got your mail". Pure.

A sure sign in the header is enough (RFC 3834 5). Words alone are not, because people write that
they are away; only what no person types makes a machine without a header's help.
"""

import re

from mailflow.regex import regex

from . import machine, marks, phrases
from .reply import new_text
from .signs import Signs
from .table import Table

_REPLY_PRECEDENCE = regex(r"auto[-_ ]?repl\w*|auto[-_ ]?answer|vacation")
# The colon is what people do not type, or brackets around it.
_AUTOMATIC = Table(phrases.AUTOMATIC_SUBJECT.pattern, end=r"(?:[ \xa0)\]-]*[:：]|\])")
_REPLIED = regex(r"^METHOD:(?:REPLY|COUNTER)\s*$", re.IGNORECASE | re.MULTILINE)
_REMARK = regex(r"^COMMENT[^:\n]*:(?:\\n|[ \t])*[^\\\s]", re.IGNORECASE | re.MULTILINE)
_QUOTED_SUBJECT = regex(r"[^:：]{0,20}[:：] *\S")
_BEGINNING = 700  # characters in which a machine says that it is one
_LONGEST_NOTE = 900  # characters of an absence note
#: Answers to a check-in or to a numbered list, and marked quotes: a note has neither.
_ANSWERED = regex(r"^[ \t]*(?:>|\d{1,2}[ \t.):-])|[?？]", re.MULTILINE)
#: An address or a telephone number.
_REACHED = regex(r"\w@\w|\+?\d[\d ()/.-]{7,}\d")


def by_header(signs: Signs) -> str:
    """The header field that says so, "" if none does."""
    if signs.submitted.startswith("auto-replied"):
        return f"Auto-Submitted: {signs.submitted}"
    if _REPLY_PRECEDENCE.fullmatch(signs.precedence):
        return f"Precedence: {signs.precedence}"
    # A rule of Exchange wrote it, or passed on what somebody else wrote.
    ruled = signs.first.get(marks.RULED, "").strip().lower()
    if ruled and ruled == signs.message.sender:
        return marks.RULED
    if _is_own_loop(signs):
        return marks.LOOP
    if signs.has(marks.CRON):  # what cron(8) ran, and in which environment
        return marks.CRON
    if "autoresponder" in (to.strip().lower() for to in signs.message.all("delivered-to")):
        return "Delivered-To: Autoresponder"
    if "autoresponder" in signs.first.get(marks.CLASS, "").lower():
        return marks.CLASS
    fields = signs.first.items()
    return next((n for n, v in fields if marks.ANSWERS.fullmatch(n) and v.lower() != "no"), "")


def _is_own_loop(signs: Signs) -> bool:
    """A responder marks its answers with its own address, or a mere yes, to know them again.

    Forwarders and lists write the address of theirs into what people wrote. What a program writes
    to a list, of its own accord (RFC 3834 5.1), is no answer.
    """
    if signs.submitted.startswith("auto-generated") and signs.has(*marks.LISTS):
        return False
    value = signs.first.get(marks.LOOP, "").strip(" <>").lower()
    return bool(value) and value in ("yes", "true", "1", signs.message.sender)


def by_subject(signs: Signs) -> bool:
    """Whether the subject begins as only a responder's does, "Automatic reply: ..."."""
    subject = signs.message.subject
    # Notes shouts; "Auto: …" is a German who writes of a car.
    return subject.startswith("AUTO: ") or bool(_AUTOMATIC.match(subject))


def by_absence(signs: Signs) -> bool:
    """Whether the subject tells of an absence, and more than words say that a machine wrote it."""
    subject = signs.message.subject
    asked = signs.null or _wants_no_answer(signs) or bool(signs.submitted)
    if asked:
        return bool(phrases.ABSENT_SUBJECT.search(subject))
    # People's clients put "Re:" before what is answered, old responders put the absence there.
    named = phrases.ABSENT_SUBJECT.match(subject) if signs.threaded else None
    return named is not None and bool(_QUOTED_SUBJECT.match(subject, named.end()))


def _wants_no_answer(signs: Signs) -> bool:
    """Whether it asks for no automatic answer of any kind, as Exchange's own answers do.

    Add-ins of people's clients ask for less: "DR, OOF".
    """
    return signs.first.get(marks.SUPPRESSED, "").strip().lower() == "all"


def by_text(signs: Signs) -> bool:
    """Whether the text begins by calling itself an automatic answer."""
    if not phrases.AUTOMATIC_TEXT.search(signs.message.text[:_BEGINNING]):
        return False
    # People answer such mails, and some clients do not mark what they quote.
    return bool(phrases.AUTOMATIC_TEXT.search(new_text(signs.message)[:_BEGINNING]))


def by_note(signs: Signs) -> bool:
    """Whether the text is an absence note from end to end, for want of any sign in the header.

    A person who answers tells of an absence, too, but not also where to reach somebody else and
    thanks for a mail, in a text that is about nothing else and asks nothing.
    """
    text = signs.message.text.strip()
    if len(text) > _LONGEST_NOTE or _ANSWERED.search(text) or not _REACHED.search(text):
        return False
    # What stands below somebody's answer is quoted, whether it is marked or not.
    return _is_note(text) and _is_note(new_text(signs.message))


def _is_note(text: str) -> bool:
    return all(words.search(text) for words in (phrases.AWAY, phrases.STAND_IN, phrases.UNREAD))


def by_calendar(signs: Signs) -> bool:
    """Whether it is a calendar's answer to an invitation (RFC 5546 3.2.3), without a remark.

    What a person adds to such an answer stands in its COMMENT (RFC 5545 3.8.1.4), too.
    """
    calendars = [
        part.text
        for part in signs.message.parts
        if part.depth == 0 and part.content_type == "text/calendar"
    ]
    replied = any(_REPLIED.search(text) for text in calendars)
    return replied and not any(_REMARK.search(text) for text in calendars)


def by_desk(signs: Signs) -> bool:
    """Whether a desk's software says, in the subject and in the text, that it has got something.

    It asks not to be answered by machines; some servers ask so for their people, too.
    """
    message = signs.message
    received = phrases.RECEIVED.search
    return (
        _wants_no_answer(signs)
        and not signs.answers
        and bool(received(message.subject) and received(message.text[:_BEGINNING]))
    )


def is_held(signs: Signs) -> bool:
    """Whether a list tells that a post waits for its moderator."""
    return not signs.answers and bool(phrases.HELD.search(signs.message.subject))


def answers_request(signs: Signs) -> bool:
    """Whether a mail that says it is automatic answers something, rather than notifies."""
    message = signs.message
    # What forges and trackers tell of is in a thread, too.
    answers = not machine.is_list(signs) and (signs.answers or signs.threaded)
    if answers or phrases.ABSENT_SUBJECT.search(message.subject):
        return True
    about = f"{message.subject}\n{message.text[:_BEGINNING]}"
    return bool(phrases.RECEIVED.search(about) or phrases.AUTOMATIC_TEXT.search(about))
