"""Out-of-office replies of mentors: a hint that somebody is away, never a command (DOMAIN 2b).

The mentor is asked once per absence (M35); her "yes" hands her mentees over.
"""

from collections.abc import Mapping
from datetime import date, time, timedelta

from mailflow.program import calendar
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import ProposeAway
from mailflow.program.model import (
    Assignment,
    AssignmentState,
    Notice,
    Person,
    mark,
    marked,
    unmark,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

#: A reply that names no day is not asked about again so soon.
PROPOSED_LATELY = timedelta(days=21)
NOON = time(12)


def propose(draft: Draft, person: Person, last: date | None) -> None:
    """An auto-reply says that a mentor is away: ask her once whether to hand over (M35).

    `last` is the last day away, where the reply names one. A reply is a hint, not a command.
    """
    zone = draft.state.zone_of(person)
    today = calendar.local_date(draft.now, zone)
    if (last is not None and last < today) or not _on_duty(draft.state, person):
        return
    known = draft.state.people.get(person.id, person)
    asked, until = marked(known, "proposed"), marked(known, "proposed away")
    if until is not None and calendar.local_date(until, zone) >= today:
        return
    if asked is not None and last is None and draft.now - asked < PROPOSED_LATELY:
        return
    noted = unmark(mark(known, "proposed", draft.now), "proposed away")
    if last is not None:
        noted = mark(noted, "proposed away", calendar.at(last, NOON, zone))
    draft.fact("propose-away", noted, "an out-of-office reply")
    draft.notice(person.id, "propose-away", person.id)


def _on_duty(state: Snapshot, person: Person) -> tuple[Assignment, ...]:
    return tuple(
        a
        for a in state.assignments_of(person.id)
        if a.state is AssignmentState.ON_DUTY and a.cohort in state.cohorts and not a.away_from
    )


def write_propose_away(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M35: it looks as if you were away; "yes" hands over."""
    assignments = _on_duty(state, person)
    if not assignments:
        return ()
    zone = state.zone_of(person)
    until = marked(person, "proposed away")
    last = calendar.local_date(until, zone) if until else None
    if last is not None and last < calendar.local_date(env.now, zone):
        return ()
    cohorts = tuple(state.cohorts[a.cohort or 0].name for a in assignments)
    content = ProposeAway(person.called, cohorts, last)
    covers = frozenset(n.id for n in notices)
    return (Written(content, f"away:{person.id}", person.id, covers=covers),)


WRITERS: Mapping[str, Writer] = {"propose-away": write_propose_away}
