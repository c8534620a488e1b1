"""Whose time with us is over goes by itself (TRUST 3.6, DOMAIN 10): a number stays, for the counts."""

import json
import sqlite3
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.config.file import SHORTEST_KEEPING
from mailflow.operators import export
from mailflow.program import digest, keeping, monthly
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
from mailflow.program.settings import Clocks
from tests import play
from tests.play import Play
from tests.program.build import ORGANIZERS, START, World
from tests.test_erasure import found

SHORT, LONG = timedelta(days=90), timedelta(days=730)
SECOND = timedelta(seconds=1)
AGES = timedelta(days=3000)
ANA = Person(7, "ana@home.test", "Ana Souza", state=AddressState.PROVEN)
E, A = EnrollmentState, AssignmentState


def wish(state: EnrollmentState, ago: timedelta, *, seat: bool = False, key: int = 8) -> Enrollment:
    placed = START - AGES if seat else None
    return Enrollment(key, 7, "deploy", state, START - ago, START - AGES, placed_at=placed)


def duty(state: AssignmentState, ago: timedelta, key: int = 9) -> Assignment:
    return Assignment(key, 7, "deploy", state, START - ago)


def is_over(
    *known: object, person: Person = ANA, heard: timedelta = AGES, private: tuple[str, ...] = ()
) -> bool:
    world = World(private_contacts=private)
    world.put(person, *known)
    return keeping.is_over(world.state, person, START - heard, START)


# how long -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("places", "term"),
    [
        (lambda ago: [wish(E.DECLINED, ago)], SHORT),
        (lambda ago: [wish(E.EXPIRED, ago)], SHORT),
        (lambda ago: [wish(E.WITHDRAWN, ago)], SHORT),
        (lambda ago: [wish(E.TRANSFERRED, AGES), wish(E.EXPIRED, ago, key=10)], SHORT),
        (lambda ago: [wish(E.REMOVED, ago)], SHORT),
        (lambda ago: [duty(A.DECLINED, ago)], SHORT),
        (lambda ago: [duty(A.DECLINED, AGES), wish(E.DECLINED, ago)], SHORT),
        (lambda ago: [wish(E.COMPLETED, ago, seat=True)], LONG),
        (lambda ago: [wish(E.LAPSED, ago, seat=True)], LONG),
        (lambda ago: [wish(E.WITHDRAWN, ago, seat=True)], LONG),
        (lambda ago: [wish(E.REMOVED, ago, seat=True)], LONG),
        (lambda ago: [wish(E.EXPIRED, ago, seat=True)], LONG),
        (lambda ago: [duty(A.RETIRED, ago)], LONG),
        (lambda ago: [wish(E.COMPLETED, AGES, seat=True), wish(E.DECLINED, ago, key=10)], LONG),
        (lambda ago: [duty(A.RETIRED, AGES), wish(E.COMPLETED, ago, seat=True)], LONG),
    ],
)  # fmt: skip
def test_ninety_days_without_a_place_and_two_years_with_one(places, term: timedelta) -> None:
    assert is_over(*places(term))
    assert not is_over(*places(term - SECOND))


def test_whoever_talks_to_us_is_not_gone_yet() -> None:
    assert is_over(wish(E.COMPLETED, LONG, seat=True), heard=SHORT)
    assert not is_over(wish(E.COMPLETED, LONG, seat=True), heard=SHORT - SECOND)
    assert is_over(heard=SHORT), "whoever never asked for a place"
    assert not is_over(heard=SHORT - SECOND)


def test_the_terms_are_configured() -> None:
    clocks = Clocks(keep_closed=timedelta(days=100))
    places = [wish(E.COMPLETED, timedelta(days=100), seat=True)]
    assert keeping.until(places, START - AGES, clocks) == START


def test_no_term_is_shorter_than_the_organizers_mails_look_back() -> None:
    assert max(monthly.BACK, digest.BACK) <= SHORTEST_KEEPING


# who stays ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", list(AddressState))
def test_those_whom_we_know_go_and_a_ban_stays(state: AddressState) -> None:
    goes = state in (AddressState.PROVEN, AddressState.BOUNCING, AddressState.MUTED)
    assert is_over(person=replace(ANA, state=state)) is goes


def test_never_whom_the_configuration_names() -> None:
    assert not is_over(person=replace(ANA, address=ORGANIZERS[0]))
    assert not is_over(person=replace(ANA, addresses=(ORGANIZERS[1],)))
    assert not is_over(private=(ANA.address,))


NEEDS = [
    *(wish(state, AGES, key=20) for state in sorted(keeping.PENDING)),
    *(duty(state, AGES, key=20) for state in A if state not in (A.RETIRED, A.DECLINED)),
    Enrollment(20, 5, "deploy", E.ACTIVE, START, START, lead=7),
    Enrollment(20, 5, "deploy", E.PAUSED, START, START, cover=7),
    Enrollment(20, 5, "deploy", E.CLAIMED, START, START, claimant=7),
    Confirmation(20, 7, ("join deploy",), START, START + SHORT),
    Matter(20, 1, "place", 7, "a decision", "", START),
    Matter(20, 1, "claim", 8, "a decision on a place of theirs", "", START),
    Matter(20, 1, "parked", 5, "a mail from ana@home.test", "", START),
    Notice(20, 7, "feedback", 8, START),
    Notice(20, 1, "completed", 8, START),
    *(Case(20, 7, START, state=state) for state in ("open", "unanswered", "ack", "in_review")),
    NoContact(20, 7, 5, START),
    NoContact(20, 5, 7, START, state="wished"),
]
HARMLESS = [
    Enrollment(20, 5, "deploy", E.ACTIVE, START, START),
    Enrollment(20, 5, "deploy", E.COMPLETED, START, START, lead=7),
    Confirmation(20, 7, ("join deploy",), START - AGES, START),
    Confirmation(20, 7, ("join deploy",), START, START + SHORT, state="used"),
    Matter(20, 1, "place", 7, "a decision", "", START, state="decided"),
    Case(20, 7, START, state="resolved"),
    Case(20, 5, START),
]
ENDED = [
    wish(E.COMPLETED, LONG, seat=True),
    wish(E.DECLINED, LONG),
    wish(E.LAPSED, AGES, seat=True),
    duty(A.RETIRED, LONG),
    duty(A.DECLINED, LONG),
]


@pytest.mark.parametrize("needs", NEEDS, ids=repr)
def test_whoever_is_needed_stays(needs: object) -> None:
    ended = wish(E.COMPLETED, LONG, seat=True)
    assert is_over(ended)
    assert not is_over(ended, needs)


@pytest.mark.parametrize("over", HARMLESS, ids=repr)
def test_what_is_over_or_of_others_keeps_nobody(over: object) -> None:
    assert is_over(wish(E.COMPLETED, LONG, seat=True), over)


@given(st.lists(st.sampled_from([*NEEDS, *HARMLESS, *ENDED]), max_size=8))
def test_nobody_goes_with_anything_open(things: list[object]) -> None:
    """Whatever else there is, in whatever number: one open thing keeps them, and only that does."""
    apart = [replace(thing, id=100 + n) for n, thing in enumerate(things)]  # type: ignore[type-var]
    ended = wish(E.WITHDRAWN, LONG)  # what the needs' ids speak of
    open_things = [thing for thing in things if thing in NEEDS]
    assert is_over(ended, *apart) is not bool(open_things)


# played -------------------------------------------------------------------------------------------

SAM, PRIYA = "sam.hill@m.test", "priya.rao@m.test"
BO, CYD, DEE = "bo.lind@x.test", "cyd.moe@x.test", "dee.fox@x.test"
NAMES = {SAM: "Sam Hill", PRIYA: "Priya Rao", BO: "Bo Lind", CYD: "Cyd Moe", DEE: "Dee Fox"}
KENDALL = play.ORGANIZERS[0]
FOREVER = Clocks(keep_declined=timedelta(weeks=5000), keep_closed=timedelta(weeks=5000))
SOON = Clocks(keep_declined=SHORTEST_KEEPING, keep_closed=SHORTEST_KEEPING)


def season(folder: Path, clocks: Clocks, url: str = "") -> Play:
    """One reaches the goal, one leaves, one waits in vain, and both mentors step down."""
    folder.mkdir(exist_ok=True)
    track = replace(play.DEPLOY, mentees=2)
    configured = play.settings(tracks={"deploy": track, "talk": play.TALK}, clocks=clocks)
    program = play.play(folder, configured, url)
    for mentor in (PRIYA, SAM):
        program.write(f"{NAMES[mentor]} <{mentor}>", "mentor deploy", subject="mentor deploy")
        program.reply(mentor, "confirm", "yes")
        program.forward(days=1)
        program.reply(KENDALL, "decision", "ok 1")
    for mentee in (BO, CYD, DEE):
        program.write(f"{NAMES[mentee]} <{mentee}>", "join deploy", subject="join deploy")
        program.reply(mentee, "confirm", "yes")
        program.forward(days=1)
    program.reply(BO, "welcome", "Hello, I am Bo Lind, and Priya Rao helps me until Sam Hill does.")
    program.forward(days=7)
    program.reply(PRIYA, "check-in", "good, Bo Lind is quick")
    program.reply(CYD, "welcome", "leave deploy")
    program.reply(BO, "welcome", "done deploy: it boots, see https://example.org/boot.log")
    program.reply(PRIYA, "claim", "yes")
    program.forward(days=30)
    for mentor in (PRIYA, SAM):
        program.write(mentor, "step down today", subject="step down")
        program.reply(mentor, "confirm", "yes")
    program.forward(days=20)
    return program


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Play:
    return season(tmp_path_factory.mktemp("played"), SOON)


@pytest.fixture
def program(played: Play, tmp_path: Path) -> Play:
    """The season, in a program that keeps nobody longer than it has to."""
    return play.copied(played, tmp_path)


def counted(program: Play) -> dict[str, object]:
    """What an export counts, without whose it is."""
    with program.app.database.read(program.app.settings) as work:
        told = export.export(work, program.app.settings, program.now)
    steps = [(e["since"], *((s["at"], s["from"], s["to"]) for s in e["history"]))
             for e in told["enrollments"]]  # fmt: skip
    return {
        "places": Counter((e["track"], e["cohort"], e["state"]) for e in told["enrollments"]),
        "steps": steps,
        "answers": [[line["answer"] for line in c["lines"]] for c in told["checkins"]],
        "badges": [(b["id"], b["at"], b["state"]) for b in told["badges"]],
        "cohorts": told["cohorts"],
        "outbox": told["outbox"],
    }


#: What no clock but this one would change.
LASTING = ("places", "steps", "answers", "badges")


def people(program: Play) -> list[str]:
    with program.app.database.read(program.app.settings) as work:
        told = export.export(work, program.app.settings, program.now)
    return [person["email"] for person in told["people"]]


def told(program: Play) -> list[tuple[str, str]]:
    """All that organizers ever heard of the program by its clocks."""
    return [
        (mail.kind, mail.text)
        for mail in program.sent
        if mail.to == KENDALL and mail.kind in ("digest", "monthly")
    ]


def folds(program: Play) -> bool:
    """Whether the journal gives the tables (I18)."""
    with program.app.database.read(program.app.settings) as work:
        s = work.program.everything(program.now)
        tables = (
            s.people, s.cohorts, s.assignments, s.enrollments, s.rounds, s.confirmations,
            s.matters, s.badges, s.posts, s.notices, s.cases, s.pairs,
        )  # fmt: skip
        return work.journal.fold() == {key: e for table in tables for key, e in table.items()}


def traces(program: Play, *words: str) -> list[str]:
    return [place for word in words for place in found(program, word)]


@pytest.mark.shows("5.24")
def test_after_two_years_nobody_is_left_but_organizers_and_every_count(tmp_path: Path) -> None:
    program, twin = season(tmp_path / "a", Clocks()), season(tmp_path / "b", FOREVER)
    assert set(people(program)) == {*NAMES, *play.ORGANIZERS}
    program.forward(days=70)
    assert DEE not in people(program), "who waited in vain: 90 days"
    assert set(people(program)) == {*NAMES, *play.ORGANIZERS} - {DEE}
    assert folds(program)
    before = len(program.sent)
    program.forward(days=25 * 31 - 70)
    twin.forward(days=25 * 31)
    assert program.now == twin.now
    assert people(program) == list(play.ORGANIZERS)
    assert set(people(twin)) == {*NAMES, *play.ORGANIZERS}
    assert {mail.to for mail in program.sent[before:]} == set(play.ORGANIZERS), "in silence"
    assert traces(twin, *NAMES, *NAMES.values())
    assert traces(program, *NAMES, *NAMES.values()) == []
    assert counted(program) == counted(twin)
    assert counted(program)["places"] == {
        ("deploy", "deploy", "completed"): 1,
        ("deploy", "deploy", "withdrawn"): 1,
        ("deploy", "deploy", "expired"): 1,
    }
    assert [kind for kind, _ in told(program)].count("monthly") > 24
    assert told(program) == told(twin)
    assert folds(program)


def test_whoever_comes_back_starts_afresh(program: Play) -> None:
    program.forward(days=120)
    assert people(program) == list(play.ORGANIZERS)
    program.write(f"Bo Lind <{BO}>", "join talk", subject="join talk")
    assert program.last(BO).kind == "confirm", "we do not know them"
    program.reply(BO, "confirm", "yes")
    assert program.last(BO).kind == "waitlisted"
    program.forward(days=40)
    assert people(program) == [*play.ORGANIZERS, BO]
    with program.app.database.read(program.app.settings) as work:
        state = work.program.everything(program.now)
        new = work.program.person_id(BO)
        assert [e.track for e in state.enrollments.values() if e.person == new] == ["talk"]
        assert [b.person for b in state.badges.values()] != [new]
        assert work.erasures.entries() == {}, "no hash is kept of who did not ask"


def test_it_is_looked_at_again_where_it_is_decided(program: Play) -> None:
    """An item that says they may go changes nothing for somebody who has a place by now."""
    program.write(BO, "join talk", subject="join talk")
    program.reply(BO, "confirm", "yes")
    assert program.last(BO).kind == "waitlisted"
    program.forward(days=80)
    assert BO in people(program)
    assert DEE not in people(program)
    with program.app.database.begin(program.app.settings) as work:
        key = work.program.person_id(BO)
        number = work.inbox.receive("by hand", "former", program.now, payload={"person": key})
    program.run()
    with program.app.database.read(program.app.settings) as work:
        item = work.inbox.get(number or 0)
        assert item is not None
        assert (item.state, item.detail) == ("processed", "stays")
    assert BO in people(program)


def test_a_mail_on_its_way_keeps_its_reader(program: Play) -> None:
    with sqlite3.connect(str(program.app.database.file)) as connection:
        mine = "person = (SELECT person FROM person_address WHERE address = ?)"
        connection.execute(
            "UPDATE outbox SET state = 'queued', due_at = '2035-01-01 00:00:00' "
            f"WHERE id = (SELECT max(id) FROM outbox WHERE {mine})",
            (BO,),
        )
    program.forward(days=120)
    assert set(people(program)) == {*play.ORGANIZERS, BO}


def test_other_people_s_words_keep_what_only_sounds_like_a_name(program: Play) -> None:
    """An April who never got a place takes nobody's month along; her whole name goes."""
    april = "a.long@x.test"
    program.write(f"April Long <{april}>", "join talk", subject="join talk")
    program.reply(april, "confirm", "yes")
    program.write(april, "leave talk", subject="leave talk")
    if program.last(april).kind == "confirm":
        program.reply(april, "confirm", "yes")
    for mentor in ("ivy@m.test", "jo@m.test"):
        program.mentor(mentor)
    program.join("kim@x.test")
    program.forward(days=3)
    program.reply("kim@x.test", "welcome", "Hello! April Long told me of this; I have until April.")
    program.forward(days=75)
    with program.app.database.read(program.app.settings) as work:
        assert work.program.person_id(april) is None
        words = [post.text for post in work.program.everything(program.now).posts.values()]
    assert "Hello! a former member told me of this; I have until April." in words
    assert json.dumps(words).count("[removed]") == 1, "Bo's own post went with Bo"
