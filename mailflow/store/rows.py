"""Entities as rows and as JSON, and back: one mapping, driven by the dataclasses' own types."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Table

from mailflow.program.model import (
    AddressState,
    Answer,
    Assignment,
    AssignmentState,
    Badge,
    Case,
    Cohort,
    CohortState,
    Confirmation,
    Enrollment,
    EnrollmentState,
    Entity,
    Line,
    Matter,
    NoContact,
    Notice,
    Person,
    Post,
    Round,
    RoundState,
)
from mailflow.store import schema

E = TypeVar("E")

EMPTY = "[]"  # a list without anything, as `to_row` writes it
TABLES: Mapping[type[Any], Table] = {
    Person: schema.person,
    Cohort: schema.cohort,
    Assignment: schema.assignment,
    Enrollment: schema.enrollment,
    Round: schema.round_,
    Confirmation: schema.confirmation,
    Matter: schema.matter,
    Badge: schema.badge,
    Post: schema.post,
    Notice: schema.notice,
    Case: schema.case,
    NoContact: schema.no_contact,
}
KINDS: Mapping[str, type[Any]] = {cls.__name__.lower(): cls for cls in TABLES}

STATES: Mapping[type[Any], type[StrEnum]] = {
    Person: AddressState,
    Cohort: CohortState,
    Assignment: AssignmentState,
    Enrollment: EnrollmentState,
    Round: RoundState,
}


def _marks(value: str) -> Any:
    return tuple((name, datetime.fromisoformat(at)) for name, at in json.loads(value))


def _round_lines(value: str) -> Any:
    return tuple(
        Line(
            **{
                **line,
                "answer": Answer(line["answer"]) if line["answer"] else None,
                "at": datetime.fromisoformat(line["at"]) if line["at"] else None,
            }
        )
        for line in json.loads(value)
    )


def _words(value: str) -> Any:
    return tuple(json.loads(value))


def _pairs(value: str) -> Any:
    return tuple((number, text) for number, text in json.loads(value))


#: How the JSON columns of each table come back.
JSON_COLUMNS: Mapping[type[Any], Mapping[str, Callable[[str], Any]]] = {
    Person: {"marks": _marks, "addresses": _words, "languages": _words},
    Assignment: {"marks": _marks},
    Enrollment: {"marks": _marks},
    Round: {"marks": _marks, "lines": _round_lines},
    Confirmation: {"intents": _words, "notes": _words, "lines": _pairs},
}


#: The fields of each kind, which are columns of its table.
NAMES: Mapping[type[Any], tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind)) for kind in TABLES
}


def _readers(kind: type[Any]) -> tuple[tuple[int, Callable[[Any], Any]], ...]:
    readers: dict[str, Callable[[Any], Any]] = {
        name: partial(_unless_empty, read) for name, read in JSON_COLUMNS.get(kind, {}).items()
    }
    if kind in STATES:
        readers["state"] = STATES[kind]
    return tuple((NAMES[kind].index(name), read) for name, read in readers.items())


def _unless_empty(read: Callable[[str], Any], value: str) -> Any:
    """Nearly all lists are empty, and a digest reads every row there is: no JSON for those."""
    return () if value == EMPTY else read(value)


#: The places of the fields that differ from their columns' values, and what makes them of these.
READERS = {kind: _readers(kind) for kind in TABLES}


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no JSON form")


#: Made once: `json.dumps` makes one each time.
_ENCODER = json.JSONEncoder(default=_plain, ensure_ascii=False, separators=(",", ":"))


def to_json(value: object) -> str:
    """A value as JSON text; moments in ISO 8601, UTC."""
    return _ENCODER.encode(value)


def to_row(entity: Entity) -> dict[str, Any]:
    """An entity as the values of its table's columns."""
    kind = type(entity)
    packed = JSON_COLUMNS.get(kind, {})
    row: dict[str, Any] = {}
    for name in NAMES[kind]:
        value = getattr(entity, name)
        if name in packed:
            whole = [asdict(v) for v in value] if kind is Round and name == "lines" else value
            row[name] = to_json(whole) if whole else EMPTY
        else:
            row[name] = str(value) if isinstance(value, StrEnum) else value
    return row


def from_values(kind: type[E], *values: Any) -> E:
    """The entity of a row's values, in the order of `NAMES`."""
    made = list(values)
    for place, read in READERS[kind]:
        made[place] = read(made[place])
    return kind(*made)


def from_row(kind: type[E], row: Mapping[str, Any]) -> E:
    """The entity of a row (columns that are no fields are left aside)."""
    return from_values(kind, *(row[name] for name in NAMES[kind]))


def from_image(kind: str, text: str) -> Entity:
    """The entity that an image of the journal shows."""
    cls = KINDS[kind]
    row = json.loads(text)
    for column in TABLES[cls].columns:
        value = row.get(column.name)
        if value is None:
            continue
        if isinstance(column.type, schema.Moment):
            row[column.name] = datetime.fromisoformat(value)
        elif column.type.python_type is date:
            row[column.name] = date.fromisoformat(value)
    entity: Entity = from_row(cls, row)
    return entity
