"""Two people who are one, on both databases: proven by both, told by the journal, taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow.program.model import AddressState, EnrollmentState, Person
from mailflow.program.snapshot import PLACES, Snapshot
from tests import play
from tests.play import ORGANIZERS, Play
from tests.store.server import DATABASES, new_database

HOME, WORK = "ana.souza@home.test", "ana.souza@work.test"
MENTORS = "priya@m.test", "sam.ito@m.test"


@pytest.fixture(scope="module", params=DATABASES)
def begun(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Play:
    """Nine days, played once for each database."""
    on_file = request.param == "sqlite"
    url = "" if on_file else new_database(request.getfixturevalue("postgres"))
    made = play.play(tmp_path_factory.mktemp("begun"), url=url)
    for mentor in MENTORS:
        made.mentor(mentor)
    made.join(HOME)
    made.forward(days=1)
    made.write(WORK, "join deploy and talk", subject="join")
    made.reply(WORK, "confirm", "yes")
    made.forward(days=7)
    made.reply(ORGANIZERS[0], "digest", "ok 1")
    made.forward(days=1)
    return made


@pytest.fixture
def program(begun: Play, tmp_path: Path) -> Iterator[Play]:
    made = play.copied(begun, tmp_path)
    yield made
    made.app.database.close()


def state(program: Play) -> Snapshot:
    """The whole program, which is what its journal tells."""
    with program.app.database.read(program.app.settings) as work:
        whole, folded = work.program.everything(program.now), work.journal.fold()
        assert work.inbox.counts().get("quarantined", 0) == 0
    tables = {k: e for name in set(PLACES.values()) for k, e in getattr(whole, name).items()}
    assert folded == tables
    return whole


def person(program: Play, address: str) -> Person:
    found = state(program).person_at(address)
    assert found is not None
    return found


def places(program: Play, address: str) -> dict[str, str]:
    whole, who = state(program), person(program, address)
    return {e.track: str(e.state) for e in whole.open_enrollments(who.id)}


def unite(program: Play) -> None:
    program.reply(WORK, "confirm", "mine")
    program.forward(days=1)
    program.reply(HOME, "confirm", "mine")


@pytest.mark.shows("5.4")
def test_both_say_so_and_they_are_one(program: Play) -> None:
    before = person(program, WORK)
    unite(program)
    one = person(program, WORK)
    assert one == person(program, HOME)
    assert one.all_addresses == (HOME, WORK)
    assert places(program, HOME) == {"deploy": "placed", "talk": "waitlisted"}
    assert state(program).people[before.id].state is AddressState.ERASED


def test_mails_that_went_to_either_are_answered_from_either(program: Play) -> None:
    unite(program)
    program.reply(WORK, "contact-check", "yes, we talked")
    ended = EnrollmentState.WITHDRAWN
    (left,) = (e for e in state(program).enrollments.values() if e.state is ended)
    assert left.person == person(program, HOME).id
    program.reply(HOME, "welcome", "stuck on keystone")
    (place,) = (
        e for e in state(program).open_enrollments(person(program, HOME).id) if e.track == "deploy"
    )
    assert place.stuck_at is not None


@pytest.mark.parametrize("words", ["no", "yes", "what is this?"])
def test_one_word_changes_nothing(program: Play, words: str) -> None:
    program.reply(WORK, "confirm", "mine")
    program.forward(days=1)
    program.reply(HOME, "confirm", words)
    assert person(program, HOME) != person(program, WORK)
    assert places(program, HOME) == {"deploy": "placed"}


def test_the_later_address_is_shown_nothing_and_the_earlier_only_after_its_word(
    program: Play,
) -> None:
    asked = program.last(WORK, "confirm")
    assert HOME not in asked.data.decode()
    assert "Are you with us under another address" not in {
        m.subject for m in program.sent if m.to == HOME
    }
    program.reply(WORK, "confirm", "no")
    program.forward(days=30)
    assert not any(WORK in m.text for m in program.sent if m.to == HOME)
    texts = [m.text for m in program.sent if m.kind == "digest"]
    assert not any("may be one person" in text for text in texts[2:]), "asked about once"


def test_an_answer_from_elsewhere_proves_nothing(program: Play) -> None:
    program.reply(WORK, "confirm", "mine")
    program.forward(days=1)
    program.reply(HOME, "confirm", "mine", written_at=WORK)
    assert person(program, HOME) != person(program, WORK)


@pytest.mark.parametrize("reader", [HOME, WORK])
def test_undo_makes_them_two_again(program: Play, reader: str) -> None:
    before = {address: places(program, address) for address in (HOME, WORK)}
    mailbox = person(program, WORK)
    unite(program)
    program.forward(days=6)
    program.reply(reader, "answer", "undo")
    assert {address: places(program, address) for address in (HOME, WORK)} == before
    assert person(program, WORK).id == mailbox.id
    program.reply(WORK, "welcome", "stuck on keystone")
    stuck = [e.person for e in state(program).enrollments.values() if e.stuck_at]
    assert stuck == [mailbox.id], "its mails are its own again"


@pytest.mark.conforms("I38")
def test_whoever_was_two_is_forgotten_as_one(program: Play) -> None:
    unite(program)
    program.write(HOME, "forget me")
    program.reply(HOME, "confirm", "yes")
    program.run()
    with program.app.database.read(program.app.settings) as work:
        rows = work.connection.exec_driver_sql('SELECT image, why, "by" FROM journal').all()
    assert [row for row in rows if HOME in str(row) or WORK in str(row)] == []
