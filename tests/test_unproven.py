"""Who never proved their address is kept for a week (DOMAIN 10), and takes nobody's words along."""

import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mailflow.program import keeping
from mailflow.program.model import (
    AddressState,
    Assignment,
    AssignmentState,
    Case,
    Confirmation,
    Enrollment,
    EnrollmentState,
    Matter,
    NoContact,
    Notice,
    Person,
)
from mailflow.program.snapshot import Snapshot
from tests import play
from tests.play import Play
from tests.program.build import ORGANIZERS, START, World

WEEK = timedelta(days=7)
ANA = Person(7, "ana@home.test", "Ana")


def may_go(*known: object, person: Person = ANA, last: datetime = START - WEEK) -> bool:
    world = World()
    world.put(person, *known)
    return keeping.may_go(world.state, person, last, START)


def test_after_a_week_without_a_trace() -> None:
    assert may_go()
    assert not may_go(last=START - WEEK + timedelta(seconds=1))


@pytest.mark.parametrize("state", [s for s in AddressState if s is not AddressState.UNPROVEN])
def test_only_the_unproven(state: AddressState) -> None:
    assert not may_go(person=replace(ANA, state=state))


def test_never_an_organizer() -> None:
    assert not may_go(person=replace(ANA, address=ORGANIZERS[0]))


@pytest.mark.parametrize(
    "needs",
    [
        Enrollment(8, 7, "deploy", EnrollmentState.UNCONFIRMED, START, START),
        Enrollment(8, 7, "deploy", EnrollmentState.DECLINED, START, START),
        Assignment(8, 7, "deploy", AssignmentState.INVITED, START),
        Confirmation(8, 7, ("join deploy",), START, START + WEEK),
        Matter(8, 1, "parked", 7, "a mail", "", START),
        Matter(8, 1, "parked", 9, "a mail from ana@home.test", "", START),
        Notice(8, 7, "offer", 9, START),
        Case(8, 7, START, state="resolved"),
        NoContact(8, 7, 9, START),
        NoContact(8, 9, 7, START),
    ],
    ids=lambda entity: type(entity).__name__,
)
def test_whoever_is_needed_stays(needs: object) -> None:
    assert not may_go(needs)


@pytest.mark.parametrize(
    "over",
    [
        Assignment(8, 7, "deploy", AssignmentState.DECLINED, START),
        Confirmation(8, 7, ("join deploy",), START - WEEK, START),
        Confirmation(8, 7, ("join deploy",), START, START + WEEK, state="refused"),
        Matter(8, 1, "parked", 7, "a mail", "", START, state="decided"),
        Enrollment(8, 9, "deploy", EnrollmentState.WAITLISTED, START, START),
    ],
    ids=lambda entity: type(entity).__name__,
)
def test_what_is_over_or_of_others_keeps_nobody(over: object) -> None:
    assert may_go(over)


# played -------------------------------------------------------------------------------------------

STRANGER = "zoe.quill@nowhere.test"


def places(program: Play, word: str) -> list[str]:
    """The columns of the store that hold a word."""
    found = []
    with sqlite3.connect(str(program.app.database.file)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
            for _, column, *_ in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
                query = f'SELECT count(*) FROM "{table}" WHERE instr("{column}", ?)'
                asked = connection.execute(query, (word,)).fetchone()
                raw = connection.execute(query, (word.encode(),)).fetchone()
                if asked[0] or raw[0]:
                    found.append(f"{table}.{column}")
    return found


@pytest.fixture
def program(tmp_path: Path) -> Play:
    started = play.play(tmp_path)
    started.join("ann@x.test")
    return started


def folds(program: Play) -> bool:
    with program.app.database.read(program.app.settings) as work:
        state: Snapshot = work.program.everything(program.now)
        tables = {**state.people, **state.enrollments, **state.confirmations, **state.matters}
        kinds = (Person, Enrollment, Confirmation, Matter)
        folded = {k: e for k, e in work.journal.fold().items() if isinstance(e, kinds)}
        return folded == tables


def test_a_stranger_is_gone_from_everywhere_after_a_week(program: Play) -> None:
    program.write(STRANGER, "join deploy, I live in Recife")
    assert program.kinds(STRANGER) == ["confirm"]
    program.forward(days=6)
    assert places(program, STRANGER)
    program.forward(days=2)
    assert places(program, STRANGER) == []
    assert places(program, "I live in Recife") == []
    assert program.kinds(STRANGER) == ["confirm"], "nobody writes to them of it"
    assert places(program, "ann@x.test")
    assert folds(program)


def test_however_many_mails_came_in_their_name(program: Play) -> None:
    """More than one statement of SQLite's can ask about; the cleaning of others went on waiting."""
    program.write(STRANGER, "join deploy, I live in Recife")
    with sqlite3.connect(str(program.app.database.file)) as store:
        names = [name for _, name, *_ in store.execute("PRAGMA table_info(inbox)")]
        others = ", ".join(name for name in names if name not in ("id", "key"))
        store.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 1500)"
            f" INSERT INTO inbox (id, key, {others}) SELECT 100000 + i, 'copy' || i, {others}"
            " FROM inbox, n WHERE author = ?",
            (STRANGER,),
        )
    store.close()
    assert program.app.database.file
    program.forward(days=9)
    assert places(program, STRANGER) == []
    assert places(program, "I live in Recife") == []


def test_they_may_come_again(program: Play) -> None:
    program.write(STRANGER, "join deploy")
    program.forward(days=9)
    program.join(STRANGER)
    program.forward(days=9)
    with program.app.database.read(program.app.settings) as work:
        key = work.program.person_id(STRANGER)
        known = work.program.person(key or 0)
    assert known is not None
    assert known.state is AddressState.PROVEN


def test_a_new_mail_begins_the_week_anew(program: Play) -> None:
    program.write(STRANGER, "join deploy")
    program.forward(days=6)
    program.write(STRANGER, "join deploy")
    program.forward(days=6)
    assert places(program, STRANGER)
    program.forward(days=2)
    assert places(program, STRANGER) == []


def test_a_forger_s_name_takes_no_words_along(program: Play) -> None:
    """Name and address are the forger's choice: Ann's words that contain them stay."""
    for mentor in ("priya@m.test", "sam@m.test"):
        program.mentor(mentor)
    program.join("bo@x.test")
    program.forward(days=3)
    assert "welcome" in program.kinds("bo@x.test"), program.kinds("bo@x.test")
    program.reply("bo@x.test", "welcome", f"Hello all! I love Keystone; so does {STRANGER}.")
    before = (places(program, "Keystone"), places(program, STRANGER))
    assert {"post.text", "inbox.raw"} <= set(before[0]) & set(before[1])
    program.write(STRANGER, "join deploy, Keystone is mine")
    program.forward(days=9)
    assert (places(program, "Keystone"), places(program, STRANGER)) == before


def test_what_an_organizer_has_to_decide_keeps_its_writer(program: Play) -> None:
    """The holding pen comes first: a mail that waits there is not taken away."""
    program.join("ana.souza@home.test")
    other = "ana.souza@work.test"
    program.write(other, "I got my very first server up and running at last today.")
    program.forward(days=20)
    assert {"matter.text", "person.address"} <= set(places(program, other))
    program.reply("kendall@lab.test", "digest", "drop 1")
    program.forward(days=6)
    assert "person.address" in places(program, other), "a drop can be taken back for a week"
    program.forward(days=2)
    # The digest that named them, and the organizer's answer to it, go with all bodies and raw mail.
    assert set(places(program, other)) <= {"inbox.raw", "outbox.data", "outbox.text"}
    with sqlite3.connect(str(program.app.database.file)) as connection:
        quoting = "SELECT DISTINCT author FROM inbox WHERE instr(raw, ?)"
        assert connection.execute(quoting, (other.encode(),)).fetchall() == [("kendall@lab.test",)]
    assert folds(program)
