"""`evolve` and the tables are twins: the same facts make the same program, in memory and stored."""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailflow.program.decision import Fact
from mailflow.program.model import (
    Badge,
    Cohort,
    Enrollment,
    EnrollmentState,
    NoContact,
    Notice,
    Person,
    Round,
)
from mailflow.program.snapshot import Scope, Snapshot, evolve
from mailflow.store.database import Database
from mailflow.store.rows import TABLES
from tests import play
from tests.program.test_properties import HISTORIES, Season

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
SETTINGS = play.settings()
TRACKS = tuple(SETTINGS.tracks)
KINDS = (*TABLES, *[Enrollment] * 6)  # these alone have a queue whose length is kept
DELETED = (Enrollment, Notice, NoContact)  # the only kinds that rules ever delete
#: Not told of by facts: what went out, when mail was held, and places in line (a narrow view counts).
BESIDE = {"settings", "sent", "positions", "frozen", "is_frozen"}
# Nothing of an example is left behind: everything happens in a trial.
ONE_STORE = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

# any value that an entity may have -----------------------------------------------------------

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=16)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    NoneType: st.none(),
    bool: st.booleans(),
    int: st.integers(0, 2**31 - 1),
    str: WORDS,
    date: st.dates(date(1900, 1, 1), date(9000, 1, 1)),
    datetime: st.datetimes(timezones=st.just(UTC)),
}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a field's type."""
    args = get_args(hint)
    if get_origin(hint) is UnionType:
        return st.one_of(*map(values, args))
    if get_origin(hint) is tuple:
        if args[-1] is Ellipsis:
            return st.lists(values(args[0]), max_size=3).map(tuple)
        return st.tuples(*map(values, args))
    if is_dataclass(hint):
        return st.builds(hint, **{n: values(h) for n, h in get_type_hints(hint).items()})
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return PLAIN[hint]


def fitting(entity: Any) -> Any:
    """The entity with what the tables demand: unique names, configured tracks."""
    key = entity.id
    changes: dict[type[Any], dict[str, Any]] = {
        Person: {
            "address": f"p{key}@x.test",
            "addresses": tuple(f"p{key}.{n}@x.test" for n, _ in enumerate(entity.addresses))
            if isinstance(entity, Person)
            else (),
        },
        Cohort: {"name": f"cohort-{key}"},
        Round: {"cohort": key},
        Badge: {"enrollment": key},
        Enrollment: {"track": TRACKS[key % len(TRACKS)]},
    }
    return replace(entity, **changes.get(type(entity), {}))


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """A few entities of each kind, which come, change and sometimes go."""
    kind = draw(st.sampled_from(KINDS))
    number = KINDS.index(kind)
    hints = {n: values(h) for n, h in get_type_hints(kind).items()}
    hints["id"] = st.integers(1, 3).map(lambda place: number * 10 + place)
    if kind is Enrollment:
        hints["state"] = st.sampled_from(EnrollmentState) | st.just(EnrollmentState.WAITLISTED)
    gone = kind in DELETED and draw(st.sampled_from([False, False, True]))
    return Fact(
        draw(WORDS), fitting(draw(st.builds(kind, **hints))), draw(PLAIN[datetime]),
        draw(WORDS), draw(WORDS), draw(WORDS), draw(WORDS), gone,
    )  # fmt: skip


def told(state: Snapshot) -> dict[str, Any]:
    """What facts tell of a program."""
    return {f.name: getattr(state, f.name) for f in fields(state) if f.name not in BESIDE}


def by_id(state: Snapshot) -> dict[int, Any]:
    """Every entity of a program."""
    maps = (told(state)[name] for name in told(state) if name != "waiting")
    return {key: entity for entities in maps for key, entity in entities.items()}


@ONE_STORE
@given(history=st.lists(facts(), max_size=30))
def test_any_facts_make_the_same_program(database: Database, history: list[Fact]) -> None:
    with database.trial(SETTINGS) as work:
        state = work.program.everything(NOW)
        for number, fact in enumerate(history):
            state = evolve(state, fact)
            work.program.record([fact], number)
        stored = work.program.everything(NOW)
        assert told(stored) == told(state)
        assert work.journal.fold() == by_id(state)
        narrow = work.program.load(Scope.of(*by_id(state)), NOW)
        assert by_id(narrow).items() <= by_id(state).items()


@settings(ONE_STORE, max_examples=15)
@given(seats=st.integers(1, 3), history=HISTORIES)
def test_a_season_makes_the_same_program(
    database: Database, seats: int, history: list[tuple[int, Any]]
) -> None:
    season = Season(seats, "auto")
    begun = season.state
    for steps, deed in history:
        season.wait(steps)
        season.do(deed)
    with database.trial(begun.settings) as work:
        work.program.record((Fact("begin", e, NOW) for e in by_id(begun).values()), 1)
        work.program.record(season.facts, 2)
        stored = work.program.everything(season.clock)
    waiting = {name: season.state.waiting.get(name, 0) for name in begun.settings.tracks}
    assert told(stored) == {**told(season.state), "waiting": waiting}
