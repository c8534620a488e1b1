"""Whoever waits for the organizers and hears nothing: one honest line that it takes longer.

After a few days where all organizers are away, after a week where they are there and say nothing.
Once for each person and whatever they wait for, since the line says that they need do nothing.
"""

from collections.abc import Mapping
from datetime import datetime

from mailflow.program import clocks, presence
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import TakesLonger
from mailflow.program.model import OPEN_STATES, Enrollment, Matter, Notice, Person, mark, marked
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

KIND = "takes-longer"
#: The mark on a person: when they were told.
TOLD = "told that it takes longer"

#: What is waited for, by the matter's kind, as its reader would call it.
WAITED: Mapping[str, str] = {
    "mentor": "your offer to mentor {track}",
    "place": "your request for {track}",
    "claim": "your goal in {track}",
    "contact": "what you wrote about your mentor in {track}",
    "another": "another mentor in {track}",
    "swap": "another mentor for {mentee} in {track}",
    "age": "your request to take part",
}
#: A mark's name on an enrollment: who would like another mentor for them.
WISHED = "another mentor wished for by {}"


def due(state: Snapshot, matter: Matter, now: datetime) -> datetime | None:
    """When it is looked at next; mail that is frozen stops the clock (DOMAIN 2 rule c)."""
    if matter.kind not in WAITED or matter.state != "open":
        return None
    return min((look for look in _looks(state, matter) if look > now), default=None)


def _looks(state: Snapshot, matter: Matter) -> tuple[datetime, datetime]:
    """By the first they are told if all organizers are away, by the second in any case."""
    ours = state.settings.clocks
    away, late = (
        clocks.ends(state, matter.opened_at, length)
        for length in (ours.takes_longer_away, ours.takes_longer)
    )
    return away, late


def clock(draft: Draft, matter: Matter) -> None:
    """Nobody has decided yet: whoever waits is told so, once."""
    person = waiting(draft.state, matter)
    late = draft.now >= _looks(draft.state, matter)[1]
    if matter.state != "open" or person is None or _knows(person, matter):
        return
    if late or presence.are_all_away(draft.state, draft.now):
        draft.fact("wait", mark(person, TOLD, draft.now), "nobody has decided yet")
        draft.notice(person.id, KIND, matter.subject)


def waiting(state: Snapshot, matter: Matter) -> Person | None:
    """Who waits for it."""
    if matter.kind not in WAITED:
        return None
    if matter.kind == "age":
        return state.people.get(matter.subject)
    of = state.enrollments.get(matter.subject) or state.assignments.get(matter.subject)
    if matter.kind == "swap" and isinstance(of, Enrollment):
        return _who_wished(state, of)
    if isinstance(of, Enrollment) and of.state not in OPEN_STATES:
        return None  # they have left meanwhile, and wait for nothing
    return state.people.get(of.person) if of else None


def _who_wished(state: Snapshot, member: Enrollment) -> Person | None:
    """The last of those on duty with them who asked for another mentor."""
    asked = {
        at: state.people[a.person]
        for a in state.assignments.values()
        if a.person in state.people and (at := marked(member, WISHED.format(a.person)))
    }
    return asked[max(asked)] if asked else None


def _knows(person: Person, matter: Matter) -> bool:
    told = marked(person, TOLD)
    return told is not None and told >= matter.opened_at


def say(draft: Draft, person: Person) -> None:
    """Where all are away when somebody asks, the answer says it, and no mail later."""
    if not presence.are_all_away(draft.state, draft.now):
        return
    last = presence.first_back(draft.state, draft.now)
    until = f"until {last:%A %-d %B}" if last else "just now"
    draft.say(f"All organizers are away {until}, so please give it longer than usual.")
    known = draft.state.people.get(person.id, person)
    draft.fact("wait", mark(known, TOLD, draft.now), "all organizers are away")


def write_takes_longer(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """All that a person still waits for, in one line."""
    about = {notice.about for notice in notices}
    open_ones = [m for m in state.matters.values() if m.subject in about and m.state == "open"]
    what = tuple(_what(state, m) for m in open_ones if waiting(state, m) is not None)
    if not what:
        return ()
    away = presence.are_all_away(state, env.now)
    last = presence.first_back(state, env.now) if away else None
    covers = frozenset(notice.id for notice in notices)
    return (Written(TakesLonger(person.called, what, away, last), covers=covers),)


def _what(state: Snapshot, matter: Matter) -> str:
    of = state.enrollments.get(matter.subject) or state.assignments.get(matter.subject)
    mentee = state.people[of.person].called if of else ""
    return WAITED[matter.kind].format(track=of.track if of else "", mentee=mentee)


WRITERS: Mapping[str, Writer] = {KIND: write_takes_longer}
