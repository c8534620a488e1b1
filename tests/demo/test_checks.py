"""The checks of a season can fail: each is shown a store or a mailbox with one thing wrong."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mailflow.demo import cast, checks
from mailflow.demo.ledger import Ledger, Row
from mailflow.demo.post_office import Sent
from mailflow.demo.received import Received

NOON = datetime(2027, 3, 2, 12, tzinfo=UTC)  # a Tuesday
LETTER = b"Message-ID: <1@x.example>\r\nSubject: join deploy\r\n\r\njoin deploy\r\n"
OURS = b"Message-ID: <9@mentoring.example>\r\nMailflow-Mail: check-in\r\n\r\nHello\r\n"


def at(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(sep=" ")


def mail(**values: object) -> Row:
    row = {
        "id": 1, "person": 7, "to_address": "ana@x.example", "kind": "check-in", "counted": 1,
        "state": "sent", "message_id": "<9@mentoring.example>", "created_at": at(NOON),
    }  # fmt: skip
    return {**row, **values}


def item(**values: object) -> Row:
    row = {
        "id": 1, "kind": "mail", "state": "processed", "author": "ana@x.example", "error": "",
        "detail": "", "message_id": "<1@x.example>",
    }  # fmt: skip
    return {**row, **values}


def seat(number: int, state: str = "active") -> Row:
    image = {"id": number, "person": number, "state": state, "cohort": 50, "marks": "[]"}
    return {
        "kind": "enrollment", "entity": number, "gone": 0, "at": at(NOON), "after": state,
        "before": "", "image": json.dumps(image),
    }  # fmt: skip


SECRET = "Somebody in my group is short with me, and I do not like it."
PERSON = {
    "id": 7,
    "address": "ana@x.example",
    "zone": "Europe/Berlin",
    "state": "proven",
    "bounces": 0,
}
ENROLLMENT = {
    "person": 7,
    "state": "active",
    "since": at(NOON - timedelta(days=20)),
    "track": "deploy",
}
COHORT = {"id": 50, "name": "deploy", "track": "deploy"}
SOUND = checks.Season(
    settings=cast.settings(12),
    ledger=Ledger(
        inbox=(item(),), outbox=(mail(),), person=(PERSON,), enrollment=(ENROLLMENT,),
        cohort=(COHORT,), assignment=(), round=(), badge=(), matter=(), post=(),
        journal=tuple(seat(n) for n in range(4)),
    ),
    sent=(Sent("ana@x.example", "signup@mentoring.example", LETTER, NOON),),
    mailboxes=(Received("ana@x.example", OURS, NOON),),
)  # fmt: skip


def changed(**rows: tuple[Row, ...]) -> checks.Season:
    return replace(SOUND, ledger=replace(SOUND.ledger, **rows))


def broken(season: checks.Season) -> list[str]:
    return [result.promise for result in checks.run(season) if result.broken]


def test_a_sound_season_keeps_every_promise() -> None:
    assert broken(SOUND) == []


WRONG: dict[Callable[..., object], checks.Season] = {
    checks.every_mail_is_decided: changed(inbox=(item(state="quarantined", error="KeyError: 3"),)),
    checks.every_letter_arrived: changed(inbox=()),
    checks.everything_left: changed(outbox=(mail(), mail(id=2, kind="digest", state="deferred"))),
    checks.seats_are_never_oversold: changed(journal=tuple(seat(n) for n in range(5))),
    checks.no_mail_twice: replace(SOUND, mailboxes=SOUND.mailboxes * 2),
    checks.who_left_is_left_alone: changed(
        enrollment=({**ENROLLMENT, "state": "withdrawn"},),
    ),
    checks.strangers_are_asked_once: changed(
        person=({**PERSON, "state": "unproven"},),
        outbox=tuple(
            mail(id=n, kind="confirm", counted=0, created_at=at(NOON + timedelta(days=n)))
            for n in range(2)
        ),
    ),
    checks.private_stays_private: replace(
        SOUND,
        sent=(replace(SOUND.sent[0], to="private@mentoring.example", typed=SECRET),),
        mailboxes=(replace(SOUND.mailboxes[0], data=OURS + f"\r\n> {SECRET}".encode()),),
    ),
    checks.mail_stays_within_budget: changed(
        outbox=(mail(), mail(id=2, created_at=at(NOON + timedelta(hours=9)))),
    ),
}


@pytest.mark.parametrize("check", WRONG, ids=lambda check: check.__name__)
def test_a_broken_promise_is_found(check: Callable[..., object]) -> None:
    found = broken(WRONG[check])
    assert [name for name, function in checks.CHECKS.items() if function is check] == found


def test_every_check_is_shown_to_fail() -> None:
    assert set(WRONG) == set(checks.CHECKS.values())


def test_a_mail_that_is_recorded_and_not_there() -> None:
    (problem,) = checks.no_mail_twice(replace(SOUND, mailboxes=()))
    assert "is not there" in problem


def test_four_automatic_mails_in_a_week_are_too_many() -> None:
    days = [NOON + timedelta(days=n) for n in range(4)]
    outbox = tuple(mail(id=n, created_at=at(day)) for n, day in enumerate(days))
    (problem,) = checks.mail_stays_within_budget(changed(outbox=outbox))
    assert "4 mails in the week" in problem


def test_a_day_ends_at_the_readers_midnight() -> None:
    late = NOON.replace(hour=22, minute=30)  # 23:30 in Berlin
    outbox = (mail(created_at=at(late)), mail(id=2, created_at=at(late + timedelta(hours=1))))
    assert not list(checks.mail_stays_within_budget(changed(outbox=outbox)))


def test_a_paused_seat_that_was_released_is_free() -> None:
    resting = json.loads(seat(4, "paused")["image"])
    resting["marks"] = json.dumps([["seat released", "2027-03-01T00:00:00+00:00"]])
    row = {**seat(4, "paused"), "image": json.dumps(resting)}
    season = changed(journal=(row, *(seat(n) for n in range(4))))
    assert not list(checks.seats_are_never_oversold(season))
