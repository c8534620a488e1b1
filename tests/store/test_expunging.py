"""That a mailbox has to be looked through is noted with the erasure, and which mails may go."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mailflow.mail.inbound import Envelope
from mailflow.store import cleaning
from mailflow.store.expunging import Wanted
from mailflow.store.inbox import FORGOTTEN, OF_THE_PAST, THEIR_MACHINE
from tests import play

ANA, BOX, OTHER = "ana.souza@home.test", "p@mail.test/INBOX", "p@mail.test/Other"
RAW = b"From: ana.souza@home.test\r\n\r\nhi\r\n"


@pytest.fixture
def program(fresh_url: str, tmp_path: Path) -> Iterator[play.Play]:
    made = play.play(tmp_path, url=fresh_url)
    yield made
    made.app.database.close()


def wanted(program: play.Play, mailbox: str = BOX) -> Wanted | None:
    with program.app.database.read(program.app.settings) as work:
        return work.expunging.wanted(mailbox, program.now)


def read_from(program: play.Play, *mailboxes: str) -> None:
    with program.app.database.work(program.app.settings) as work:
        for mailbox in mailboxes:
            work.cursors.begin(mailbox, 1, 0)


def forget_ana(program: play.Play) -> None:
    program.join(ANA)
    program.write(ANA, "forget me")
    program.reply(ANA, "confirm", "yes")


def want(program: play.Play) -> None:
    with program.app.database.begin(program.app.settings) as work:
        work.expunging.want()


def notes(program: play.Play) -> list[tuple[str, str]]:
    with program.app.database.read(program.app.settings) as work:
        return [*work.metas("expunge:"), *work.metas("not expunged:")]


def test_an_erasure_asks_for_every_mailbox_that_is_read(program: play.Play) -> None:
    read_from(program, BOX, OTHER)
    assert wanted(program) is None
    forget_ana(program)
    assert wanted(program) == wanted(program, OTHER) == Wanted("1")
    assert wanted(program, "p@mail.test/never read") is None
    assert "ana" not in repr(notes(program))


def test_where_no_mailbox_is_read_nothing_is_noted(program: play.Play) -> None:
    forget_ana(program)
    assert notes(program) == []


def test_it_is_noted_with_the_last_row_that_is_blanked(
    program: play.Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed anywhere, either the rows are blanked and it is noted, or neither."""
    monkeypatch.setattr(cleaning, "BATCH", 2)
    read_from(program, BOX)
    monkeypatch.setattr(type(program.app), "tidy", lambda _: 0)
    forget_ana(program)
    monkeypatch.undo()
    monkeypatch.setattr(cleaning, "BATCH", 2)
    seen = []
    while True:
        with program.app.database.begin(program.app.settings) as work:
            if not work.cleaning.step()[0]:
                break
        with program.app.database.read(program.app.settings) as work:
            hers = [i for i in range(1, 9) if (it := work.inbox.get(i)) and it.author == ANA]
        seen.append((bool(hers), wanted(program) is not None))
    assert (True, False) in seen
    assert (False, True) in seen
    assert (True, True) not in seen


def test_what_was_done_is_gone_and_what_came_meanwhile_is_not(program: play.Play) -> None:
    read_from(program, BOX)
    want(program)
    first = wanted(program)
    assert first is not None
    want(program)
    with program.app.database.work(program.app.settings) as work:
        work.expunging.done(BOX, first, program.now)
    assert wanted(program) is None, "once an hour is enough"
    program.moment[0] += timedelta(hours=1)
    second = wanted(program)
    assert second == Wanted("2")
    with program.app.database.work(program.app.settings) as work:
        work.expunging.done(BOX, second, program.now)
    assert notes(program) == []
    want(program)
    program.moment[0] += timedelta(hours=1)
    assert wanted(program) == Wanted("3"), "no late reader takes it for what it did before"


def test_whose_mail_is_looked_for_is_known_until_it_was_looked_for(program: play.Play) -> None:
    read_from(program, BOX, OTHER)
    forget_ana(program)  # gives the store its key
    database, configured = program.app.database, program.app.settings
    with database.work(configured) as work:
        work.expunging.want(["bo@x.test"])
    first = wanted(program)
    assert first is not None
    with database.work(configured) as work:
        work.expunging.want(["cy@x.test"])
        known = work.expunging.writers(BOX)
        assert len(known) == 3
        work.expunging.done(BOX, first, program.now)
        (left,) = work.expunging.writers(BOX)
        assert left == work.erasures.digest("cy@x.test")[:32]
        assert work.expunging.writers(OTHER) == known


def test_what_cannot_be_done_is_said_once_for_each_erasure(program: play.Play) -> None:
    read_from(program, BOX)
    for number in ("1", "2"):
        want(program)
        program.moment[0] += timedelta(hours=1)
        assert wanted(program) == Wanted(number)
        for told in (False, True):  # the connection was lost; the server says no
            with program.app.database.work(program.app.settings) as work:
                work.expunging.put_off(BOX, Wanted(number), program.now, told=told)
            assert wanted(program) is None
            program.moment[0] += timedelta(hours=1)
            assert wanted(program) == Wanted(number, told=told)


@pytest.mark.parametrize(
    ("rows", "goes"),
    [
        ([], False),  # never came to us
        ([("mail:k", "ignored", FORGOTTEN, "", False)], True),
        ([("mail:k", "processed", FORGOTTEN, "", False)], True),
        ([("mail:k", "ignored", OF_THE_PAST, "", False)], True),
        ([("mail:k:null", "ignored", THEIR_MACHINE, "", False)], True),
        ([("mail:k:forged", "ignored", FORGOTTEN, "", False)], True),
        ([("mail:other", "ignored", FORGOTTEN, "", False)], False),
        ([("mail:k", "ignored", FORGOTTEN, "", True)], False),  # its bytes are kept
        ([("mail:k", "ignored", FORGOTTEN, ANA, False)], False),  # its writer is known
        ([("mail:k", "quarantined", FORGOTTEN, "", False)], False),
        ([("mail:k", "ignored", "in quarantine for too long", "", False)], False),
        (
            [
                ("mail:k:forged", "ignored", FORGOTTEN, "", False),
                ("mail:k", "processed", "answered", ANA, True),
            ],
            False,
        ),
    ],
)
def test_only_mails_of_which_nothing_is_kept_may_go(
    program: play.Play, rows: list[tuple[str, str, str, str, bool]], goes: bool
) -> None:
    with program.app.database.work(program.app.settings) as work:
        for key, state, detail, author, kept in rows:
            new = work.inbox.receive(key, "mail", program.now, raw=RAW, envelope=Envelope())
            assert new is not None
            work.inbox.close(new, state, program.now, detail=detail, author=author, keep_raw=kept)
        assert work.expunging.is_forgotten("k") is goes
