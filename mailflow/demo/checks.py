"""What must hold of every season, whoever writes what: checked on the store and the mailboxes."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from mailflow.demo.ledger import Ledger, Row, moment
from mailflow.demo.post_office import Sent
from mailflow.demo.received import Received
from mailflow.program import budget
from mailflow.program.settings import Settings

SEATED = frozenset({"offered", "placed", "active", "paused", "claimed"})
OPEN = SEATED | {"applied", "waitlisted"}
SETTLED = frozenset({"sent", "suppressed", "refused"})
#: What may still come after somebody left: the good-bye itself and two questions.
AFTER_LEAVING = frozenset({"left", "feedback", "expired", "lapsed", "declined", "removed", "badge"})


@dataclass(frozen=True)
class Season:
    """All that is left of a season."""

    settings: Settings
    ledger: Ledger
    sent: Sequence[Sent]  # what people wrote to the program
    mailboxes: Sequence[Received]


@dataclass(frozen=True, slots=True)
class Result:
    """One promise, and where it was broken."""

    promise: str
    broken: tuple[str, ...]


def run(season: Season) -> tuple[Result, ...]:
    """Every check."""
    return tuple(Result(promise, tuple(check(season))) for promise, check in CHECKS.items())


def every_mail_is_decided(season: Season) -> Iterator[str]:
    """SPEC 8 (1): processed or ignored; quarantined is allowed, but not in this play."""
    for row in season.ledger.inbox:
        if row["state"] not in ("processed", "ignored"):
            cause = (row["error"].strip().splitlines() or [row["detail"]])[-1]
            yield f"inbox {row['id']} ({row['kind']} from {row['author']}) {row['state']}: {cause}"


def every_letter_arrived(season: Season) -> Iterator[str]:
    """What people handed over is in the inbox once; of who is forgotten, a blank row for each."""
    ids = Counter(row["message_id"] for row in season.ledger.mails)
    blank = sum(row["detail"] == "forgotten" for row in season.ledger.mails)
    for sent in season.sent:
        name = Received(sent.writer, sent.data, sent.at).message_id
        if not ids[name] and blank:
            blank -= 1
        elif ids[name] != 1:
            yield f"{name} of {sent.writer} is {ids[name]} times in the inbox"


def everything_left(season: Season) -> Iterator[str]:
    """No mail waits, none failed."""
    for row in season.ledger.outbox:
        if row["state"] not in SETTLED:
            yield f"outbox {row['id']} ({row['kind']} to {row['to_address']}) is {row['state']}"


def no_mail_twice(season: Season) -> Iterator[str]:
    """SPEC 8 (5): one copy for each recipient, and what is recorded as sent is there."""
    found = Counter((mail.reader, mail.message_id) for mail in season.mailboxes)
    yield from (f"{reader} has {name} {n} times" for (reader, name), n in found.items() if n > 1)
    for row in season.ledger.outbox:
        if not row["to_address"]:  # its reader is forgotten
            continue
        at_home = found[(row["to_address"], row["message_id"])]
        if row["state"] == "sent" and not at_home and not _bounced(season, row):
            yield f"{row['message_id']} was sent to {row['to_address']} and is not there"


def seats_are_never_oversold(season: Season) -> Iterator[str]:
    """SPEC 8 (6): at no moment more members than seats, replayed from the journal."""
    cohorts = {row["id"]: row for row in season.ledger.cohort}
    seated: dict[int, int] = {}  # enrollment -> cohort
    for row, image in season.ledger.history("enrollment"):
        seated.pop(row["entity"], None)
        if not row["gone"] and _takes_seat(image):
            seated[row["entity"]] = cohort = image["cohort"]
            seats = season.settings.tracks[cohorts[cohort]["track"]].mentees
            if (used := sum(c == cohort for c in seated.values())) > seats:
                yield f"{cohorts[cohort]['name']}: {used} of {seats} seats taken at {row['at']}"


def who_left_is_left_alone(season: Season) -> Iterator[str]:
    """Nobody whose last enrollment ended gets anything but answers and the good-bye."""
    ended = _left_for_good(season)
    for row in season.ledger.outbox:
        since, at = ended.get(row["person"]), moment(row["created_at"])
        if since is None or at is None or at <= since + timedelta(minutes=1):
            continue
        if row["counted"] and row["kind"] not in AFTER_LEAVING and row["state"] == "sent":
            yield f"{row['to_address']} left {since:%d %b} and got {row['kind']} on {at:%d %b}"


def mail_stays_within_budget(season: Season) -> Iterator[str]:
    """SPEC 6: one automatic mail a day, three a week, for all that can wait."""
    zones = {row["id"]: row["zone"] or season.settings.zone for row in season.ledger.person}
    days: Counter[tuple[int, date]] = Counter()
    weeks: Counter[tuple[int, date]] = Counter()
    for row in sorted(season.ledger.outbox, key=lambda row: str(row["created_at"])):
        at = moment(row["created_at"])
        if at is None or not row["counted"] or not budget.counts(row["kind"]):
            continue
        today = at.astimezone(ZoneInfo(zones.get(row["person"], "UTC"))).date()
        day, week = (row["person"], today), (row["person"], today - timedelta(today.weekday()))
        days[day] += 1
        weeks[week] += 1
        if row["kind"] in budget.URGENT or row["kind"] in AT_ONCE:
            continue
        if days[day] > budget.PER_DAY:
            yield f"{row['to_address']} got {days[day]} mails on {today}, the last: {row['kind']}"
        if weeks[week] > budget.PER_WEEK:
            yield f"{row['to_address']} got {weeks[week]} mails in the week of {week[1]}"


#: Caused at once by what somebody else did, and not to wait for: a seat, a good-bye.
AT_ONCE = frozenset({"welcome", "moderation", "mentor-welcome", "declined"})


def strangers_are_asked_once(season: Season) -> Iterator[str]:
    """One confirmation to an address that never answered it, and nothing automatic besides."""
    unproven = {row["id"] for row in season.ledger.person if row["state"] == "unproven"}
    asked = Counter(
        row["to_address"]
        for row in season.ledger.outbox
        if row["person"] in unproven and row["kind"] == "confirm"
    )
    yield from (f"{who} was asked {n} times to confirm" for who, n in asked.items() if n > 1)


def private_stays_private(season: Season) -> Iterator[str]:
    """What was written to the private address reaches its owners and nobody else."""
    allowed = {*season.settings.private_contacts, *season.settings.organizers}
    for sent in season.sent:
        if not sent.to.startswith("private"):
            continue
        lines = [" ".join(line.split()) for line in sent.typed.splitlines() if len(line) > 40]
        for mail in season.mailboxes:
            words = " ".join(mail.text.replace(">", " ").split())
            if mail.reader not in allowed and any(line in words for line in lines):
                yield f"{mail.reader} can read in {mail.kind} what {sent.writer} wrote in private"


CHECKS: Mapping[str, Callable[[Season], Iterable[str]]] = {
    "every mail and timer is decided, exactly once": every_mail_is_decided,
    "every letter handed over is in the inbox once": every_letter_arrived,
    "nothing is left in the outbox": everything_left,
    "no mail twice in a mailbox, none missing": no_mail_twice,
    "no seat is sold twice": seats_are_never_oversold,
    "who left is left alone": who_left_is_left_alone,
    "at most one automatic mail a day and three a week": mail_stays_within_budget,
    "strangers are asked once": strangers_are_asked_once,
    "what is private stays private": private_stays_private,
}


def _takes_seat(image: Mapping[str, Any]) -> bool:
    released = any(name == "seat released" for name, _ in json.loads(image["marks"]))
    return image["state"] in SEATED and not released


def _left_for_good(season: Season) -> dict[int, datetime]:
    """People who are in nothing any more, and since when."""
    ended: dict[int, datetime] = {}
    busy = {row["person"] for row in season.ledger.enrollment if row["state"] in OPEN}
    busy |= {row["person"] for row in season.ledger.assignment}
    for row in season.ledger.enrollment:
        since = moment(row["since"])
        if row["person"] not in busy and row["state"] == "withdrawn" and since:
            ended[row["person"]] = max(since, ended.get(row["person"], since))
    return ended


def _bounced(season: Season, row: Row) -> bool:
    state = season.ledger.people.get(row["person"], {}).get("state")
    return bool(state == "bouncing" or season.ledger.people.get(row["person"], {}).get("bounces"))
