"""One person is two again: `undo` of what `merging` did, for seven days.

What the other had is theirs again as it is by now; whatever came since is the one's.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from mailflow.program.draft import Draft
from mailflow.program.mails import Answered
from mailflow.program.merging import NAMED
from mailflow.program.model import (
    AddressState,
    Assignment,
    Enrollment,
    Entity,
    Person,
    Round,
)
from mailflow.program.snapshot import PLACES


def of_undo(pairs: Iterable[tuple[Entity, Entity]]) -> tuple[Person, Person] | None:
    """Who became whom by what is to be taken back: the other as they were, and the one."""
    people = [(w, b) for w, b in pairs if isinstance(w, Person) and isinstance(b, Person)]
    other = next((w for w, b in people if b.state is AddressState.ERASED), None)
    one = next((b for _, b in people if other and other.address in b.addresses), None)
    return (other, one) if other and one else None


def take_back(
    draft: Draft, pairs: tuple[tuple[Entity, Entity], ...], other: Person, one: Person
) -> tuple[tuple[Entity, Entity], ...]:
    """Undo: two people again, each with what was theirs, as it is by now.

    Gives back the places and duties that ended: whether they go on is as with any act.
    """
    now = draft.person(one.id)
    if other.address not in now.addresses:
        return ()
    was = next(w for w, b in pairs if b.id == one.id and isinstance(w, Person))
    back = replace(now, addresses=tuple(a for a in now.addresses if a in was.addresses))
    draft.fact("undo", was if now == one else back, "taken back")
    draft.fact("undo", other, "taken back", str(AddressState.ERASED), str(other.state))
    draft.hand_mails(one.id, other.id, other.all_addresses)
    ended = []
    for was_, became in pairs:
        current = getattr(draft.state, PLACES[type(became)]).get(became.id)
        if isinstance(became, Person) or current is None:
            continue
        if current == became and _has_ended(was_, became):
            ended.append((was_, became))
            continue
        given = was_ if current == became else _given_back(current, was_, other.id, one.id)
        if given != current:
            draft.fact("undo", given, "taken back")
    said = f"Taken back: {other.address} and {one.address} are two people again."
    draft.say(said)
    draft.mail(one.id, Answered(other.called, (said,), news=True), address=other.spelled)
    return tuple(ended)


def _has_ended(was: Entity, became: Entity) -> bool:
    place = Enrollment | Assignment
    return isinstance(was, place) and isinstance(became, place) and was.state != became.state


def _given_back(current: Any, was: Any, other: int, one: int) -> Any:
    """What is the other's by what it was, as it is now."""
    names = NAMED.get(type(current), ())
    changes: dict[str, Any] = {
        n: other for n in names if getattr(was, n) == other and getattr(current, n) == one
    }
    if isinstance(current, Round):
        before = {line.number: line.mentee for line in was.lines}
        changes["lines"] = tuple(
            replace(line, mentee=before.get(line.number, line.mentee)) for line in current.lines
        )
    return replace(current, **changes)
