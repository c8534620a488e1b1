"""People whose places are all over: who they are, and when they last wrote."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select

from mailflow.program.keeping import KNOWN, PENDING, Place
from mailflow.program.model import Assignment, AssignmentState, Enrollment
from mailflow.store.cleaning import OVER
from mailflow.store.link import Link
from mailflow.store.loading import ASSIGNMENTS, ENROLLMENTS
from mailflow.store.schema import assignment, enrollment, inbox, journal, outbox, person
from mailflow.store.schema import person_address as known

DUTIES_OVER = (str(AssignmentState.RETIRED), str(AssignmentState.DECLINED))


class Former:
    """Former members within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def some(self, after: int, limit: int, before: datetime) -> list[int]:
        """The next people behind an id for whom nothing is open, or ended since a moment."""
        key = person.c.id
        open_states = [str(state) for state in PENDING]
        place = select(enrollment.c.id).where(
            enrollment.c.person == key,
            enrollment.c.state.in_(open_states) | (enrollment.c.since > before),
        )
        duty = select(assignment.c.id).where(
            assignment.c.person == key,
            assignment.c.state.not_in(DUTIES_OVER) | (assignment.c.since > before),
        )
        found = select(key).where(
            key > after,
            person.c.state.in_([str(state) for state in KNOWN]),
            ~place.exists(),
            ~duty.exists(),
        )
        return list(self._link.connection.execute(found.order_by(key).limit(limit)).scalars())

    def places(self, people: Iterable[int]) -> dict[int, list[Place]]:
        """All that these people had."""
        keys = list(people)
        found: dict[int, list[Place]] = {key: [] for key in keys}
        rows: list[Enrollment | Assignment] = [
            *ENROLLMENTS.all(self._link, people=keys, ids=[]),
            *ASSIGNMENTS.all(self._link, people=keys, ids=[]),
        ]
        for row in rows:
            found[row.person].append(row)
        return found

    def heard(self, key: int) -> datetime | None:
        """When they last wrote from an address of theirs; else when we came to know them."""
        theirs = select(known.c.address).where(known.c.person == key)
        wrote = select(func.max(inbox.c.received_at)).where(inbox.c.author.in_(theirs))
        met = select(func.min(journal.c.at)).where(journal.c.entity == key)
        found = (self._link.connection.execute(query).scalar_one() for query in (wrote, met))
        return max((moment for moment in found if moment), default=None)

    def is_written_to(self, key: int) -> bool:
        """Whether a mail to them is on its way."""
        waits = select(outbox.c.id).where(outbox.c.person == key, outbox.c.state.not_in(OVER))
        return self._link.connection.execute(waits.limit(1)).first() is not None
