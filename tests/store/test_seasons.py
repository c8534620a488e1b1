"""Real decisions on both databases: the journal folds to the tables, and nothing is done twice."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Connection, event

from mailflow.program.model import EnrollmentState
from tests import play


@pytest.fixture
def program(fresh_url: str, tmp_path: Path) -> Iterator[play.Play]:
    made = play.play(tmp_path, url=fresh_url)
    yield made
    made.app.database.close()


@pytest.mark.conforms("I18")
def test_the_journal_folds_to_the_tables(program: play.Play) -> None:
    program.join("ann@x.test", words="I'd love to join the deploy group, I'm in Lisbon")
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    program.forward(days=2)
    program.reply("ann@x.test", "offer", "yes, gladly")
    program.forward(days=8)
    program.reply("priya@m.test", "check-in", "1 good")
    program.forward(days=20)
    with program.app.database.read(program.app.settings) as work:
        folded = work.journal.fold()
        state = work.program.everything(program.now)
    tables = {
        key: entity
        for kind in (
            state.people, state.cohorts, state.assignments, state.enrollments, state.rounds,
            state.confirmations, state.matters, state.badges, state.posts, state.notices,
            state.cases,
        )
        for key, entity in kind.items()
    }  # fmt: skip
    assert folded == tables
    assert [e.state for e in state.enrollments.values()] == [EnrollmentState.ACTIVE]


@pytest.mark.conforms("I05")
def test_the_same_mail_again_changes_nothing(program: play.Play) -> None:
    program.join("ann@x.test")
    with program.app.database.read(program.app.settings) as work:
        items = [work.inbox.get(n) for n in (2, 3)]
        before = work.journal.fold()
    for item in items:
        assert item is not None
        assert program.deliver(b"Received: by another\r\n" + item.raw, "ann@x.test") == []
    with program.app.database.read(program.app.settings) as work:
        assert work.journal.fold() == before


def test_no_seat_is_sold_twice_by_many_workers(program: play.Play) -> None:
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    for number in range(12):
        program.write(f"m{number}@x.test", "join deploy")
    for number in range(12):
        answered = program.last(f"m{number}@x.test", "confirm")
        mail = program._mail(
            f"m{number}@x.test", str(answered.mail["Reply-To"]), "Re: hello", "yes"
        )
        program.app.receive(play.Envelope(f"m{number}@x.test"), mail.as_bytes(), "test")
    workers = [Thread(target=program.app.run_until_quiet) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    with program.app.database.read(program.app.settings) as work:
        state = work.program.everything(program.now)
        assert work.inbox.counts().get("quarantined", 0) == 0
    placed = [e for e in state.enrollments.values() if e.state is EnrollmentState.PLACED]
    assert len(placed) == 6  # two mentors, three each
    assert len(state.enrollments) == 12


def test_a_decision_reads_as_much_from_a_large_roster(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    counts = []
    counted: list[str] = []

    def listen(connection: Connection) -> None:
        connection.connection.driver_connection.set_trace_callback(counted.append)  # type: ignore[union-attr]

    def ignore(connection: Connection) -> None:
        connection.connection.driver_connection.set_trace_callback(None)  # type: ignore[union-attr]

    engine = program.app.database.engine
    for start in (0, 40):
        for number in range(start, start + 39):
            program.join(f"m{number}@x.test")
        counted.clear()
        event.listen(engine, "begin", listen)
        event.listen(engine, "commit", ignore)
        program.join(f"last{start}@x.test")
        event.remove(engine, "begin", listen)
        event.remove(engine, "commit", ignore)
        counts.append(len(counted))
    assert counts[0] > 40, "a decision is heard"
    assert counts[1] <= counts[0] + 4  # so many at one domain: its cap is looked at, too
