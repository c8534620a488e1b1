"""The organizers' console: one mail a week, and one a day for what cannot wait (DOMAIN 3b).

Matters keep their number while they are open, and it is the same for all organizers; an answer
names the number, `refs` says which matter that was.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time

from mailflow.program import calendar, matters, presence
from mailflow.program.decision import Env
from mailflow.program.digest_history import BACK, Past, moved, numbers
from mailflow.program.digest_people import mentors, needs_human
from mailflow.program.digest_places import capacity, cases, forecast
from mailflow.program.digest_program import Whole, capped, whole
from mailflow.program.mails import DecisionNeeded, Digest, Item
from mailflow.program.model import Matter, Notice, Person
from mailflow.program.notices import Writer, Written
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Snapshot

__all__ = ["BACK", "WRITERS", "Past", "digest", "next_digest", "write_decision"]

MONDAY_AT = time(8)
#: So many decisions stand on the first screen; the rest move up as they are answered.
DECISIONS_SHOWN = 12
COHORTS_SHOWN = 12


def next_digest(settings: Settings, after: datetime) -> datetime:
    """The next Monday 08:00 in the organizers' zone, strictly after a moment."""
    return calendar.next_monday(after, settings.zone, MONDAY_AT)


def digest(
    state: Snapshot, env: Env, history: Iterable[Past], quarantined: int = 0
) -> Mapping[int, Written]:
    """The week for each organizer, by person id; an empty one is told, too (SPEC 11.18).

    `state` is the whole program, `history` its journal since `BACK`.
    """
    return with_decisions(state, week(state, env, history, quarantined), env.now)


def week(
    state: Snapshot, env: Env, history: Iterable[Past], quarantined: int = 0
) -> Mapping[int, Digest]:
    """The same without its decisions: what takes a look at the whole program."""
    program = whole(state, env.now)
    content = _content(program, tuple(history), quarantined)
    return {
        reader.id: replace(
            content,
            name=reader.called,
            cases=cases(program, reader),
            away=presence.told(state, reader, env.now),
        )
        for reader in state.organizers()
    }


def with_decisions(
    state: Snapshot, weeks: Mapping[int, Digest], now: datetime
) -> Mapping[int, Written]:
    """The week with what waits to be decided now."""
    waiting = _waiting(state, now)
    shown = waiting[:DECISIONS_SHOWN]
    refs = tuple((matter.number, matter.id) for matter in shown)
    more = len(waiting) - len(shown)
    waits = "1 more decision waits" if more == 1 else f"{more} more decisions wait"
    behind = (f"{waits} behind these",) if more else ()
    return {
        reader: Written(
            replace(content, decisions=_items(shown), needs_human=(*content.needs_human, *behind)),
            matters.THREAD,
            refs=refs,
        )
        for reader, content in weeks.items()
    }


def _content(program: Whole, history: tuple[Past, ...], quarantined: int) -> Digest:
    """What all organizers read alike."""
    rows = capacity(program)
    rows = rows if any(row.on_duty or row.used or row.waiting for row in rows) else ()
    ahead = list(capped(forecast(program)))
    if len(rows) > COHORTS_SHOWN:
        more = len(rows) - COHORTS_SHOWN
        cohorts = "1 more cohort is" if more == 1 else f"{more} more cohorts are"
        ahead.append(f'{cohorts} not shown; "status" has all')
    looked_after = needs_human(program, quarantined)
    return Digest(
        name="",
        week=program.today.isocalendar().week,
        decisions=(),
        needs_human=capped(looked_after),
        to_look_after=len(looked_after),
        mentors=mentors(program),
        capacity=rows[:COHORTS_SHOWN],
        moved=moved(program, history),
        forecast=tuple(ahead),
        numbers=numbers(program, history),
    )


def _waiting(state: Snapshot, now: datetime) -> list[Matter]:
    """What is open and not put off, in the order of its numbers."""
    waiting = (m for m in state.matters.values() if matters.is_waiting(m, now))
    return sorted(waiting, key=lambda m: (m.number, m.id))


def _items(waiting: Iterable[Matter]) -> tuple[Item, ...]:
    return tuple(Item(m.number, m.text, m.ok, apart=m.kind == "post") for m in waiting)


def write_decision(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """What cannot wait a week, numbered and answered like the digest (SPEC 6)."""
    urgent = [m for m in _waiting(state, env.now) if m.kind in matters.URGENT]
    if not urgent or not state.is_organizer(person):
        return ()
    away = presence.told(state, person, env.now)
    content = DecisionNeeded(person.called, _items(urgent), away)
    refs = tuple((m.number, m.id) for m in urgent)
    covers = frozenset(n.id for n in notices)
    return (Written(content, matters.THREAD, refs=refs, covers=covers),)


#: The organizers' waiting mails, with what their fellows decided.
WRITERS: Mapping[str, Writer] = {"decision": write_decision, **matters.WRITERS}
