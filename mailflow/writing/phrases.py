"""How templates say things: days, lists, numbers, people's own words, ready answers."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any
from urllib.parse import quote

from jinja2 import pass_context
from jinja2.runtime import Context

from mailflow.mail.charset import clean, clean_line
from mailflow.mail.field import straight
from mailflow.program.mails import MenteeCard, MentorCard
from mailflow.regex import regex
from mailflow.writing.layout import KEEP

LONGEST_LINK = 1800  # more is cut off by Outlook and old browsers
ORDINALS = {1: "st", 2: "nd", 3: "rd"}


class Laid(str):
    """Text that may hold line breaks of its own; anything else that is shown stays on a line."""

    __slots__ = ()


#: So long a name is told in full within a sentence.
A_NAME = 32
YEAR = 365  # days
_LOCAL_PART = regex(r"[a-z]{2,}|[a-z0-9]+(?:[._+-]?[a-z0-9]+)*", re.ASCII)


def shown(value: object) -> object:
    """What an inserted value looks like: people's text is data and never starts a new line."""
    if isinstance(value, str) and not isinstance(value, Laid):
        return clean_line(straight(value))
    if value is None:
        raise ValueError("a template shows a value that is not there")
    return value


def day(value: date) -> str:
    """`Friday 12 April`."""
    return f"{value:%A} {value.day} {value:%B}"


def short_day(value: date) -> str:
    """`Fri 12 Apr`."""
    return f"{value:%a} {value.day} {value:%b}"


def span(first: date, last: date) -> str:
    """`3-17 Aug`, `28 Jul-3 Aug`, `3 Aug`."""
    end = f"{last.day} {last:%b}"
    if first == last:
        return end
    month = "" if (first.year, first.month) == (last.year, last.month) else f" {first:%b}"
    return f"{first.day}{month}-{end}"


def listed(values: Iterable[str], most: int = 0, last: str = "and") -> str:
    """`Ana, Bo and Chen`; with `most`: `Ana, Bo and 2 more`."""
    names = [clean_line(value) for value in values]
    if most and len(names) > most:
        names = [*names[:most], f"{len(names) - most} more"]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def count(number: int, one: str, many: str = "") -> str:
    """`1 mentee`, `3 mentees`."""
    return f"{number} {one}" if number == 1 else f"{number} {many or one + 's'}"


def ordinal(number: int) -> str:
    """`3rd`."""
    ending = "th" if 10 <= number % 100 <= 20 else ORDINALS.get(number % 10, "th")
    return f"{number}{ending}"


def hello(name: str) -> str:
    """The first words of every mail.

    Whoever has told no name is called by the local part of the address: `emily` is a name then,
    and `k.nelson` or `info7` is none.
    """
    word = name.strip()
    if _LOCAL_PART.fullmatch(word):
        return f"Hi {word.capitalize()}," if word.isalpha() else "Hello,"
    return f"Hi {name}," if word else "Hello,"


def lasting(length: timedelta) -> str:
    """A configured clock as people say it: `a month`, `4 weeks`, `10 days`."""
    days = round(length / timedelta(days=1))
    months, rest = divmod(days, 30)
    if days >= YEAR and days % YEAR == 0:
        return count(days // YEAR, "year")
    if months and rest in (0, 1):
        return "a month" if months == 1 else f"{months} months"
    if days and days % 7 == 0:
        return "a week" if days == 7 else count(days // 7, "week")
    return count(days, "day") if days else count(round(length / timedelta(hours=1)), "hour")


def called(name: str) -> str:
    """What people say to somebody: `Ana` of `Ana Souza`, the whole word where it is one."""
    return next(iter(name.split()), name)


def told_apart(names: Iterable[str], others: Iterable[str] = ()) -> list[str]:
    """What each is called: `Ana`; of those who are called alike the whole name, `Ana S.` if long.

    `others`: whom the reader knows besides.
    """
    people = list(names)
    everybody = dict.fromkeys((*people, *others))
    how_many = Counter(map(called, everybody))
    initials = Counter(map(_with_initial, everybody))
    return [
        called(name) if how_many[called(name)] == 1 and people.count(name) == 1
        else _with_initial(name) if len(name) > A_NAME and initials[_with_initial(name)] == 1
        else name
        for name in people
    ]  # fmt: skip


def _with_initial(name: str) -> str:
    """`Ana S.` of `Ana Maria Souza`."""
    words = name.split()
    return f"{words[0]} {words[-1][0]}." if len(words) > 1 else name


def card(person: MentorCard | MenteeCard) -> str:
    """A person as a list shows them: `Ana Souza <ana@mail.example>, UTC-3`."""
    address = f" <{person.address}>" if person.address else ""
    return f"{person.name}{address}, {person.zone}" if person.zone else person.name + address


def again(subject: str) -> str:
    """The subject of an answer: one `Re:`, whatever was there."""
    subject = clean_line(subject)
    while subject[:3].lower() == "re:":
        subject = subject[3:].lstrip()
    return f"Re: {subject}"


def ready(answers: Iterable[str]) -> list[str]:
    """Those that can be sent as they stand: a word in capitals is the reader's to fill in."""
    return [words for words in answers if not re.search(r"\b[A-Z]{3,}\b", words)]


def quoted(text: str) -> Laid:
    """Somebody's own words, line by line, as mail quotes."""
    return Laid("\n".join(f"> {line}".rstrip() for line in clean(text).strip("\n").split("\n")))


def verbatim(text: str) -> Laid:
    """Somebody's own words, as they laid them out."""
    return Laid("\n".join(KEEP + line for line in clean(text).strip("\n").split("\n")))


@pass_context
def link(context: Context, words: str, to: str = "") -> Laid:
    """A ready answer on a line of its own, as a link: tap it and press Send."""
    return Laid(f"{KEEP}{clean_line(words)}: <{mailto(context, words, to)}>")


def mailto(context: Any, words: str, to: str = "") -> str:
    """The link itself (RFC 6068). Its subject is a `Re:`: the body alone is the command."""
    to = quote(to or context["reply_to"], safe="@+")
    body = quote(clean(words).replace("\n", "\r\n"), safe="")
    # A subject in a script of its own may become too long a link; then the program's name does.
    for topic in (context.get("topic"), context["program"]):
        url = f"mailto:{to}?subject={quote(again(topic or ''), safe=':')}&body={body}"
        if topic and len(url) <= LONGEST_LINK:
            return url
    raise ValueError("a ready answer is too long for a link")


FILTERS = {
    "again": again,
    "called": called,
    "card": card,
    "count": count,
    "day": day,
    "hello": hello,
    "lasting": lasting,
    "link": link,
    "listed": listed,
    "ordinal": ordinal,
    "quoted": quoted,
    "ready": ready,
    "short_day": short_day,
    "span": span,
    "told_apart": told_apart,
    "verbatim": verbatim,
}
