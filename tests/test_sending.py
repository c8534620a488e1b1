"""Sending: when it is tried again, when it ends, and who may still get it (TRUST I13, I14)."""

import itertools
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from mailflow.mail.inbound import Envelope
from mailflow.program.model import AddressState
from mailflow.program.settings import Retries
from mailflow.store import outbox
from mailflow.store.database import StoreFault
from mailflow.store.outbox import Leased, Outbox
from mailflow.transport.smtp import Outcome, OutcomeKind
from tests import play

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LATER = Outcome(OutcomeKind.DEFERRED, 451, "4.3.0 later")
LOST = Outcome(OutcomeKind.UNCERTAIN, 0, "no reply to the mail")


class Tries:
    """A relay that always gives the same answer to mail for one person, and notes when."""

    def __init__(self, program: play.Play, outcome: Outcome, to: str = "ana@x.test") -> None:
        self.at: list[tuple[bytes, object]] = []
        self._program, self._outcome, self._to = program, outcome, to
        program.answers = self

    def __call__(self, recipient: str, data: bytes) -> Outcome:
        if recipient != self._to:
            return Outcome(OutcomeKind.SENT, 250, "2.0.0 ok")
        self.at.append((data, self._program.now))
        return self._outcome


def _states(program: play.Play, kind: str = "confirm") -> list[str]:
    with program.app.database.read(program.app.settings) as work:
        rows = work.connection.exec_driver_sql("SELECT kind, state FROM outbox ORDER BY id")
        return [state for found, state in rows if found == kind]


def test_connections_that_share_commits_send_each_mail_once(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    app = program.app
    people = [f"n{number}@x.test" for number in range(24)]
    for who in people:
        mail = f"From: {who}\r\nMessage-ID: <{who}>\r\n\r\njoin deploy\r\n".encode()
        app.receive(Envelope(who), mail)
    while app.process():
        pass
    with app.database.begin(app.settings) as work:
        work.connection.exec_driver_sql(
            "UPDATE person SET state = 'banned' WHERE address = 'n7@x.test'"
        )
    with ThreadPoolExecutor(4) as connections:
        tried = [connections.submit(app.deliver, program, 50) for _ in range(4)]
        assert sum(one.result() for one in tried) == len(people) - 1
    assert sorted(mail.to for mail in program.sent) == sorted({*people} - {"n7@x.test"})
    assert sorted(_states(program)) == ["sent"] * 23 + ["suppressed"]
    assert not app.in_flight.mails


class Connections:
    """Lines to a relay that take what they get, and look at what is recorded when they do."""

    def __init__(self, program: play.Play, number: int) -> None:
        self.free = number
        self.begun: list[Leased] = []
        self.recorded: list[list[str]] = []
        self._program = program

    def begin(self, what: Leased, *_: object) -> None:
        self.free -= 1
        self.begun.append(what)
        self.recorded.append(_states(self._program))

    def end(self) -> list[tuple[Leased, Outcome]]:
        taken = Outcome(OutcomeKind.SENT, 250, "2.0.0 ok")
        ended, self.begun = [(mail, taken) for mail in self.begun], []
        self.free += len(ended)
        return ended


def _with_joins(tmp_path: Path, *names: str) -> play.Play:
    program = play.play(tmp_path)
    for name in names:
        program.app.receive(*_join(name))
    while program.app.process():
        pass
    return program


@pytest.mark.conforms("I12")
def test_no_mail_leaves_before_it_is_recorded_what_became_of_the_last(tmp_path: Path) -> None:
    program = _with_joins(tmp_path, "ana", "bo", "cy")
    dispatch, lines = program.app.dispatch, Connections(program, 2)
    assert dispatch.send_all(lines, [], more=True).is_more
    assert lines.recorded == [["transmitting", "transmitting", "queued"]] * 2
    assert not dispatch.send_all(lines, lines.end(), more=True).is_more
    assert lines.recorded[2:] == [["sent", "sent", "transmitting"]]
    assert dispatch.send_all(lines, lines.end(), more=False).mails == []
    assert _states(program) == ["sent"] * 3
    assert not program.app.in_flight.mails


def test_what_was_leased_with_a_decision_goes_first(tmp_path: Path) -> None:
    program = _with_joins(tmp_path, "ana", "bo")
    dispatch, lines = program.app.dispatch, Connections(program, 1)
    program.app.receive(*_join("cy"))
    with dispatch.idle(2):
        program.app.process()
    dispatch.send_all(lines, [], more=True)
    assert [mail.to_address for mail in lines.begun] == ["ana@x.test"]  # the oldest is leased
    assert _states(program) == ["transmitting", "queued", "queued"]
    for _ in range(2):
        dispatch.send_all(lines, lines.end(), more=True)
    assert _states(program) == ["sent", "sent", "transmitting"]


def test_what_cannot_be_written_down_is_not_the_others_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = _with_joins(tmp_path, "ana", "bo", "cy")
    dispatch, lines = program.app.dispatch, Connections(program, 3)
    dispatch.send_all(lines, [], more=True)
    finish = Outbox.finish

    def unfit(self: Outbox, mail: Leased, *words: object, **more: object) -> bool:
        if mail.to_address == "bo@x.test":
            raise ValueError("nobody can write that down")
        return finish(self, mail, *words, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Outbox, "finish", unfit)
    with pytest.raises(ValueError, match="nobody"):
        dispatch.send_all(lines, lines.end(), more=True)
    assert _states(program) == ["sent", "transmitting", "sent"]
    assert not program.app.in_flight.mails  # its lease runs out


@pytest.mark.conforms(6, 7, "I13")
@pytest.mark.shows("M52", "9.10")
@pytest.mark.parametrize(
    ("outcome", "retries"),
    [(LATER, Retries()), (LOST, Retries()), (LATER, Retries(30 * MINUTE, 2 * HOUR, 4 * DAY))],
    ids=["deferred", "uncertain", "as configured"],
)
def test_from_a_minute_to_three_hours_for_five_days_then_a_line(
    tmp_path: Path, outcome: Outcome, retries: Retries
) -> None:
    """Or as the configuration says (RFC 5321 4.5.4.1)."""
    program = play.play(tmp_path, play.settings(retries=retries))
    tries = Tries(program, outcome)
    program.write("ana@x.test", "join deploy")
    program.forward(days=6)
    moments = [at for _, at in tries.at]
    gaps = [b - a for a, b in itertools.pairwise(moments)]
    wanted = [min(retries.first * 2 ** min(n, 10), retries.last) for n in range(len(gaps))]
    assert all(0.89 * w <= gap <= 1.11 * w for gap, w in zip(gaps, wanted, strict=True)), gaps
    assert retries.give_up < moments[-1] - moments[0] < retries.give_up + 4 * HOUR
    assert len({data for data, _ in tries.at}) == 1, "the same bytes each time"
    assert _states(program) == ["failed"]
    for organizer in play.ORGANIZERS:
        assert program.kinds(organizer).count("trouble") == 1
    assert "confirm to ana@x.test" in program.last(play.ORGANIZERS[0], "trouble").text


def test_one_who_is_refused_keeps_nobody_else_waiting(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    Tries(program, Outcome(OutcomeKind.REFUSED, 550, "5.1.1 no such user"))
    program.write("ana@x.test", "join deploy")
    program.write("bo@x.test", "join deploy")
    assert _states(program) == ["refused", "sent"]
    assert program.kinds("bo@x.test") == ["confirm"]


def test_no_relay_is_asked_about_the_next_mail_where_one_is_away(tmp_path: Path) -> None:
    """One mail waits its minute; the others are not touched."""
    program = play.play(tmp_path)
    for name in ("ana", "bo", "chen"):
        program.app.receive(*_join(name))
    program.app.process()
    tried: list[str] = []

    def away(recipient: str, _: bytes) -> Outcome:
        tried.append(recipient)
        return Outcome(OutcomeKind.DEFERRED, 0, "connection refused", ours=True)

    program.answers = away
    assert program.app.deliver(program, 50) == 1
    assert len(tried) == 1
    assert sorted(_states(program)) == ["deferred", "queued", "queued"]


def _join(name: str):
    from mailflow.mail.inbound import Envelope  # noqa: PLC0415

    raw = f"From: {name}@x.test\r\nTo: signup@mentoring.lab.test\r\nMessage-ID: <{name}@x>\r\n\r\njoin deploy\r\n"
    return Envelope(f"{name}@x.test"), raw.encode()


@pytest.mark.conforms("I14")
@pytest.mark.parametrize(
    ("state", "kind", "goes"),
    [
        (AddressState.PROVEN, "post", True),
        (AddressState.MUTED, "post", False),
        (AddressState.MUTED, "answer", True),  # to what they have just written
        (AddressState.BANNED, "answer", False),
        (AddressState.ERASED, "answer", False),
    ],
)
def test_who_wants_no_mail_is_looked_at_again_when_it_leaves(
    tmp_path: Path, state: AddressState, kind: str, goes: bool
) -> None:
    program = play.play(tmp_path)
    tries = Tries(program, LATER)
    program.write("ana@x.test", "join deploy")
    counted = kind == "post"
    with program.app.database.work(program.app.settings) as work:
        run = work.connection.exec_driver_sql
        run("UPDATE person SET state = ? WHERE address = 'ana@x.test'", (str(state),))
        run("UPDATE outbox SET kind = ?, counted = ?", (kind, counted))
    tried = len(tries.at)
    program.answers = None
    program.forward(minutes=5)
    assert tried == 1
    assert _states(program, kind) == ["sent" if goes else "suppressed"]


def test_what_is_refused_because_of_us_is_never_held_against_them(tmp_path: Path) -> None:
    """5.7.x: two mails, two people, one line to the organizers, no bounce."""
    program = play.play(tmp_path)
    refusal = Outcome(OutcomeKind.REFUSED, 550, "5.7.26 not aligned", ours=True)
    program.answers = lambda to, _: None if to in play.ORGANIZERS else refusal
    program.write("ana@x.test", "join deploy")
    program.write("bo@x.test", "join deploy")
    program.forward(days=1)
    assert set(_states(program)) == {"refused"}
    with program.app.database.read(program.app.settings) as work:
        people = work.program.everything(program.now).people.values()
    assert [p.bounces for p in people] == [0] * len(people)
    for organizer in play.ORGANIZERS:
        assert program.kinds(organizer).count("trouble") == 1


REPORT = """\
From: MAILER-DAEMON@mx.x.test\r
To: {to}\r
Subject: {subject}\r
Message-ID: <{n}@mx.x.test>\r
Auto-Submitted: auto-replied\r
MIME-Version: 1.0\r
Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r
\r
--b\r
Content-Type: text/plain\r
\r
{subject}\r
--b\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mx.x.test\r
\r
Final-Recipient: rfc822; ana@x.test\r
Action: {action}\r
Status: {status}\r
\r
--b--\r
"""


@pytest.mark.conforms(54, 55, 58)
@pytest.mark.parametrize(
    ("action", "status", "counts"),
    [
        ("delayed", "4.4.1", False),
        ("delayed", "5.4.1", False),
        ("relayed", "2.0.0", False),  # RFC 3464 2.3.3: passed on, and nothing more is known
        ("relayed", "5.1.1", False),
        ("expanded", "2.1.5", False),
        ("delivered", "2.1.5", False),
        ("delivered", "5.1.1", False),
        ("failed", "4.2.2", False),
        ("failed", "5.7.1", False),
        ("failed", "5.1.1", True),
        ("failed", "5.0.0", False),  # RFC 3463 3.1: for good, and nothing is said of the address
        ("failed", "5.9.9", False),  # and of a detail that nobody knows no more is known
        ("failed", "4.9.9", False),
    ],
)
def test_of_reports_only_a_failure_for_good_counts(
    tmp_path: Path, action: str, status: str, counts: bool
) -> None:
    program = play.play(tmp_path)
    program.join("ana@x.test")
    to = program.last("ana@x.test").sender
    for n in range(3):
        raw = REPORT.format(to=to, subject="Delivery report", action=action, status=status, n=n)
        program.deliver(raw.encode(), sender="")
    with program.app.database.read(program.app.settings) as work:
        (ana,) = [
            p for p in work.program.everything(program.now).people.values()
            if p.address == "ana@x.test"
        ]  # fmt: skip
    assert (ana.bounces > 0) is counts
    assert (ana.state is AddressState.BOUNCING) is counts


@pytest.mark.conforms("I15", "I26", "T23")
def test_a_clock_that_jumps_sends_nothing_twice(tmp_path: Path) -> None:
    """Forward: at most one of each; back: nothing again (TRUST I15, I26)."""
    program = play.play(tmp_path)
    program.mentor("priya@x.test")
    program.join("ana@x.test")
    program.join("bo@x.test")
    begin = program.now
    program.moment[0] = begin + timedelta(days=30)
    jumped = program.run()
    seen = [(mail.to, mail.kind) for mail in jumped if mail.kind in ("digest", "check-in")]
    assert len(seen) == len(set(seen)), seen
    program.moment[0] = begin
    assert program.run() == []
    program.moment[0] = begin + timedelta(days=30)
    assert program.run() == []


@pytest.mark.parametrize(("held", "goes"), [("", 2), ("mail", 1), ("yes", 0)])
def test_what_leaves_while_mail_is_held_and_who_held_it(
    tmp_path: Path, held: str, goes: int
) -> None:
    """The running service asks first whether there is anything to send (`has_due`)."""
    program = play.play(tmp_path)
    sent = []
    for writer, words in (("ana@x.test", "join deploy"), (play.ORGANIZERS[0], "status")):
        raw = program._mail(writer, program.app.ours.signup, "hello", words).as_bytes()
        program.app.receive(Envelope(writer), raw, "test")
    program.app.process()
    program.app.remember("held", held)
    while program.app.dispatch.has_due() and len(sent) < 9:
        sent.append(program.app.deliver(program))
    assert sent == [1] * goes
    assert [mail.to for mail in program.sent if mail.to not in play.ORGANIZERS] == (
        ["ana@x.test"] if goes == 2 else []
    )


def test_what_a_relay_said_while_the_store_was_away_is_not_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor is the mail sent again, as it would be after a crash."""
    program = play.play(tmp_path)
    dispatch = program.app.dispatch
    raw = program._mail("ana@x.test", program.app.ours.signup, "hello", "join deploy").as_bytes()
    program.app.receive(Envelope("ana@x.test"), raw, "test")
    program.app.process()
    with monkeypatch.context() as patch:
        patch.setattr(Outbox, "finish", _away)
        with pytest.raises(StoreFault):
            program.app.deliver(program)
        with pytest.raises(StoreFault):
            dispatch.has_due()
    assert _states(program) == ["transmitting"]
    dispatch.renew()
    assert dispatch.reclaim(lambda _: False) == 0, "its lease is kept as long"
    assert not dispatch.has_due()
    assert _states(program) == ["sent"]
    assert [mail.kind for mail in program.sent if mail.to == "ana@x.test"] == ["confirm"]
    assert not dispatch.in_flight.mails


def _away(*_: object, **__: object) -> bool:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    raise OperationalError("UPDATE", None, error)


def test_a_fault_of_ours_in_the_middle_of_a_mail_leaves_it_to_the_next_worker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = play.play(tmp_path)
    raw = program._mail("ana@x.test", program.app.ours.signup, "hello", "join deploy").as_bytes()
    program.app.receive(Envelope("ana@x.test"), raw, "test")
    program.app.process()
    monkeypatch.setattr(outbox, "LEASE", timedelta(seconds=-1))
    with monkeypatch.context() as patch:
        patch.setattr(program, "send", _raises)
        with pytest.raises(RuntimeError):
            program.app.deliver(program)
    program.app.dispatch.renew()
    assert program.app.dispatch.reclaim(lambda _: False) == 1
    assert _states(program) == ["uncertain"]
    with monkeypatch.context() as patch:
        patch.setattr(Outbox, "finish", _raises)
        with pytest.raises(RuntimeError):
            program.app.deliver(program)
    assert not program.app.dispatch.in_flight.mails
    assert program.app.dispatch.reclaim(lambda _: False) == 1


def _raises(*_: object, **__: object) -> Outcome:
    raise RuntimeError("a fault")


@pytest.mark.shows("9.10")
def test_no_more_leave_in_a_minute_than_the_relay_takes(tmp_path: Path) -> None:
    program = play.play(tmp_path, play.settings(per_minute=3))
    for n in range(8):
        program.write(f"ana{n}@x.test", "join deploy")
    gone = [len(program.sent)]
    assert not program.app.dispatch.has_due(), "nobody waits in a loop for the minute to end"
    for _ in range(2):
        program.moment[0] += MINUTE
        program.run()
        gone.append(len(program.sent))
    assert gone == [3, 6, 8]
    program.write("bo@x.test", "join deploy")
    program.write("cy@x.test", "join deploy")
    assert len(program.sent) == 9, "of this minute's three one was left"


def test_a_connection_that_waits_gets_its_mail_with_the_decision(tmp_path: Path) -> None:
    """One commit instead of two, and as many mails as connections wait."""
    program = play.play(tmp_path)
    app = program.app
    app.receive(*_join("ana"))
    app.receive(*_join("bo"))
    with app.dispatch.idle():
        app.process()
        assert sorted(_states(program)) == ["queued", "transmitting"]
        assert app.dispatch.has_due()
    assert app.deliver(program, 50) == 2
    assert sorted(mail.to for mail in program.sent) == ["ana@x.test", "bo@x.test"]
    assert _states(program) == ["sent", "sent"]
    assert not app.in_flight.mails
    assert not app.in_flight.idle


def test_what_was_handed_to_a_connection_that_ends_goes_by_another(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    app = program.app
    app.receive(*_join("ana"))
    with app.dispatch.idle():
        app.process()
    app.dispatch.give_up()
    assert _states(program) == ["queued"]
    assert not app.in_flight.mails
    assert app.deliver(program, 50) == 1
    assert _states(program) == ["sent"]


def test_nothing_is_leased_with_a_decision_that_is_undone(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    app = program.app
    app.receive(*_join("ana"))
    with app.dispatch.idle(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(Outbox, "claim", _away)
        with pytest.raises(StoreFault):
            app.process()
    assert _states(program) == []
    assert not app.in_flight.handed
    app.process()
    assert app.deliver(program, 50) == 1
    assert [mail.to for mail in program.sent] == ["ana@x.test"]


@pytest.mark.parametrize("held", ["yes", "mail", "look 2027-01-04T09:00:00+00:00"])
def test_while_mail_is_held_no_connection_gets_any_with_a_decision(
    tmp_path: Path, held: str
) -> None:
    program = play.play(tmp_path)
    program.app.remember("held", held)
    program.app.receive(*_join("ana"))
    with program.app.dispatch.idle():
        program.app.process()
    assert _states(program) == ["queued"]
    assert not program.app.in_flight.handed
