"""How often one sender is answered, and how much all strangers together get (TRUST 3.4).

A From can be forged, so an answer may go to somebody who never wrote. The caps are counted from
what was written lately, as the store remembers it; they hold across crashes and workers. What
was asked for is done all the same: only the mail about it is left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mailflow.program.settings import Limits

#: How strangers' words reach people.
RELAYS = ("moderation", "case")
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)


class Ruling(StrEnum):
    """What happens to the mails that a mail from somebody leads to."""

    SEND = "send"
    SILENT = "silent"  # the writer gets none; everybody else theirs
    HOLD = "hold"  # nothing happens before an organizer has looked


@dataclass(frozen=True, slots=True)
class Traffic:
    """What was written lately, as far as one mail's writer and readers are concerned.

    `answers` went to the writer in the last day on mails that proved nothing more than their
    From (to a stranger's mailbox: all that went there), `replies` on answers to mails of ours.
    `confirmations` went to the writer's mailbox in
    the last week, whatever the plus-tag. `domain` and `strangers` count mails to unproven
    addresses in the last hour; `relayed`, what others sent through us to people meanwhile.
    `shown`: when the writer was told where they stand, at a bare From's word. `held`: how much
    waits for organizers that a bare From asked for.
    """

    answers: tuple[datetime, ...] = ()
    replies: tuple[datetime, ...] = ()
    confirmations: tuple[datetime, ...] = ()
    domain: int = 0
    strangers: int = 0
    relayed: int = 0
    shown: tuple[datetime, ...] = ()
    held: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a mail is about to lead to."""

    stranger: bool = False  # the writer is unproven, and stays so
    answers: bool = False  # a mail goes back to the writer
    confirms: bool = False  # and it is a confirmation
    relays: bool = False  # words that nobody vouches for go to people
    holds: bool = False  # and some wait for an organizer
    shows: bool = False  # nothing but where the writer stands, on a bare From
    sure: bool = False  # the writer answered a mail of ours
    again: bool = False  # with what that answered, as programs do


def rule(limits: Limits, traffic: Traffic, wanted: Wanted, now: datetime) -> Ruling:
    """Whether these mails may leave."""
    if _too_much_for_people(limits, traffic, wanted):
        return Ruling.HOLD
    if wanted.stranger and wanted.answers and _too_many_strangers(limits, traffic):
        return Ruling.HOLD
    if not wanted.answers:
        return Ruling.SEND
    if wanted.again:
        return Ruling.SILENT
    if wanted.stranger and wanted.confirms and _asked_enough(limits, traffic, now):
        return Ruling.SILENT
    if wanted.shows and _shown_enough(limits, traffic, now):
        return Ruling.SILENT
    written, times = traffic.answers, 1
    # At a stranger's a machine without a mark may sit, and answer whatever it gets.
    if wanted.sure and not wanted.stranger:
        written, times = traffic.replies, limits.replies_times
    too_many = (
        _since(written, now - HOUR) >= limits.answers_an_hour * times
        or _since(written, now - DAY) >= limits.answers_a_day * times
    )
    return Ruling.SILENT if too_many else Ruling.SEND


def _too_much_for_people(limits: Limits, traffic: Traffic, wanted: Wanted) -> bool:
    """Whoever writes in others' names must not fill organizers' mailboxes, nor their lists."""
    relayed = wanted.relays and traffic.relayed >= limits.relayed_an_hour
    return relayed or (wanted.holds and traffic.held >= limits.held_at_once)


def _too_many_strangers(limits: Limits, traffic: Traffic) -> bool:
    return traffic.domain >= limits.domain_an_hour or traffic.strangers >= limits.strangers_an_hour


def _shown_enough(limits: Limits, traffic: Traffic, now: datetime) -> bool:
    """TRUST C1: anybody can ask in somebody's name where they stand."""
    an_hour = _since(traffic.shown, now - HOUR) >= limits.status_an_hour
    return an_hour or _since(traffic.shown, now - DAY) >= limits.status_a_day


def _asked_enough(limits: Limits, traffic: Traffic, now: datetime) -> bool:
    today = _since(traffic.confirmations, now - DAY)
    return today >= 1 or _since(traffic.confirmations, now - WEEK) >= limits.confirmations_a_week


def _since(moments: Iterable[datetime], after: datetime) -> int:
    return sum(moment > after for moment in moments)
