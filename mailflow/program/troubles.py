"""When organizers hear of trouble: at once, hourly, daily, and once when it is over (M52).

Each cause keeps its own pace, counted in the store. A cause that comes back within a day of its
end goes on at the pace it had: what comes and goes must not write more than what stays. Moments
that lie ahead, since a clock went back, count as now: that may delay a mail, never add one.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
#: So many mails follow the first an hour apart; who has not mended it by then knows of it.
HOURLY = 3
#: Signs of one cause are counted once in so long.
SIGN = timedelta(minutes=15)
#: What stands is over when it went well for so long, in all processes.
WELL = timedelta(minutes=30)


class Word(StrEnum):
    """What is to be said of a cause now."""

    NEW = "new"
    AGAIN = "again"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One cause, from its first sign until a day after its end."""

    about: str
    item: int  # the inbox item that tells of it in words; they may name people, so they stay there
    began: datetime
    seen: datetime  # its last sign
    stands: bool = False  # it lasts until it is told to be well; others are single events
    told: datetime | None = None  # the last mail
    mails: int = 0  # that told of it
    heard: bool = False  # organizers read that it is so, and not yet that it is over


def signed(
    known: Trouble | None, about: str, item: int, at: datetime, *, stands: bool = False
) -> Trouble:
    """A cause that shows itself."""
    if known is None:
        return Trouble(about, item, at, at, stands)
    goes_on = known.heard or at - known.seen < HOUR
    return replace(known, item=item, began=known.began if goes_on else at, seen=at, stands=stands)


def healed(trouble: Trouble, now: datetime) -> Trouble:
    """The same where no moment lies ahead, whatever the clock did."""
    told = min(trouble.told, now) if trouble.told else None
    began, seen = min(trouble.began, now), min(trouble.seen, now)
    return replace(trouble, began=began, seen=seen, told=told)


def word(trouble: Trouble, now: datetime, *, is_well: bool = False) -> Word | None:
    """What is to be said now. `is_well`: it stands no more, says who would see it."""
    if trouble.told is None:
        return Word.NEW
    if trouble.seen > trouble.told and now >= trouble.told + pause(trouble):
        return Word.AGAIN
    if not trouble.heard:
        return None
    if is_well and now - trouble.seen >= WELL:
        return Word.OVER
    # A single event needs no good end; several are over when a day brought none.
    if not trouble.stands and trouble.mails > 1 and now - trouble.seen >= DAY:
        return Word.OVER
    return None


def said(trouble: Trouble, what: Word, now: datetime) -> Trouble:
    """The cause after a mail that said so."""
    if what is Word.OVER:
        return replace(trouble, seen=now, told=now, heard=False)
    return replace(trouble, told=now, mails=trouble.mails + 1, heard=True)


def pause(trouble: Trouble) -> timedelta:
    """How long after the last mail the next may tell of it again."""
    return HOUR if trouble.mails <= HOURLY else DAY


def look(trouble: Trouble) -> datetime:
    """When it is looked at without a new sign: it may be told again, be over, or be forgotten."""
    if trouble.told is not None and trouble.seen > trouble.told:
        return trouble.told + pause(trouble)
    return trouble.seen + DAY


def is_past(trouble: Trouble, now: datetime) -> bool:
    """Whether it may be forgotten: nothing of it for a day, and nothing to say."""
    if trouble.stands and trouble.heard:
        return False  # what stands is not over because nobody looks
    return now - trouble.seen >= DAY and word(trouble, now) is None
