"""What is kept for a while only goes when its time is over, and the counts stay (TRUST 3.6)."""

import sqlite3
from pathlib import Path

import pytest

from tests import play
from tests.play import Play


@pytest.fixture
def season(tmp_path: Path) -> Play:
    program = play.play(tmp_path)
    program.join("ann@x.test")
    return program


def kept(program: Play, query: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(str(program.app.database.file)) as connection:
        return connection.execute(query).fetchall()


RAW = "SELECT count(raw) FROM inbox WHERE received_at < '2027-01-05'"
BODIES = "SELECT count(*) FROM outbox WHERE length(data) > 0 AND created_at < '2027-01-05'"


def test_raw_mail_goes_after_ninety_days_and_bodies_after_thirty(season: Play) -> None:
    counts = (kept(season, RAW), kept(season, BODIES))
    assert counts > ([(1,)], [(1,)])
    season.forward(days=29)
    assert (kept(season, RAW), kept(season, BODIES)) == counts
    season.forward(days=2)
    assert kept(season, BODIES) == [(0,)]
    assert kept(season, RAW) == counts[0]
    with season.app.database.read(season.app.settings) as work:
        before = (work.inbox.counts(), work.outbox.counts())
    season.forward(days=60)
    assert kept(season, RAW) == [(0,)]
    with season.app.database.read(season.app.settings) as work:
        assert work.inbox.counts()["processed"] >= before[0]["processed"]
        assert work.outbox.counts()["sent"] >= before[1]["sent"]


def test_quarantine_is_for_thirty_days(season: Play) -> None:
    season.deliver(b"From: a@x.test, b@x.test\r\nSubject: which?\r\n\r\nhello\r\n")
    season.forward(days=29)
    query = "SELECT count(raw) FROM inbox WHERE state = 'quarantined'"
    assert kept(season, query) == [(1,)]
    season.forward(days=2)
    assert kept(season, query) == [(0,)]
    with season.app.database.read(season.app.settings) as work:
        assert work.inbox.counts()["ignored"] == 1


def test_an_open_case_keeps_its_mail(season: Play) -> None:
    season.write("ann@x.test", "Somebody is not nice to me.", to=season.app.ours.private)
    season.forward(days=100)
    query = 'SELECT count(raw) FROM inbox WHERE id IN (SELECT item FROM "case")'
    assert kept(season, query) == [(1,)]
    with sqlite3.connect(str(season.app.database.file)) as connection:
        connection.execute("UPDATE \"case\" SET state = 'resolved'")
    season.run()
    assert kept(season, query) == [(0,)]


def test_the_same_mail_again_is_known_still(season: Play) -> None:
    mail = season._mail("ann@x.test", season.app.ours.signup, "status", "status")
    assert season.deliver(mail)
    season.forward(days=100)
    assert season.deliver(mail) == []
