"""A list of people taken over from elsewhere: who becomes what, line by line, and why not.

`enter` is the rule; a dry run is the same with its decision thrown away. Whoever is taken over
counts at once and hears nothing: their address is muted until they write, or are invited. Every
clock of theirs begins with that, so that old data mails nobody (DOMAIN 9, "back-dated clocks").
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import timedelta

from mailflow.program import calendar, placement
from mailflow.program.draft import Draft
from mailflow.program.model import (
    MEMBER_STATES,
    OPEN_STATES,
    TAKEN_OVER,
    AddressState,
    Assignment,
    AssignmentState,
    Cohort,
    Enrollment,
    EnrollmentState,
    Person,
    mark,
    marked,
    unmark,
)

#: The states that a roster may give; what needs a word of the person first is none of them.
MENTEE_STATES = frozenset(EnrollmentState) - {
    EnrollmentState.UNCONFIRMED, EnrollmentState.APPLIED, EnrollmentState.OFFERED,
    EnrollmentState.CLAIMED, EnrollmentState.ERASED,
}  # fmt: skip
MENTOR_STATES = (AssignmentState.ON_DUTY, AssignmentState.AWAY, AssignmentState.RETIRED)
MOST_MENTEES = 4  # that one mentor leads (DOMAIN 2b)
PAUSE = timedelta(days=14)  # a roster says no end
NOT_TAKEN_IN = "this address is not to be taken in"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a roster, read: every field is of its kind, but may not fit the program."""

    line: int
    address: str  # canonical
    name: str
    role: str  # mentee, mentor
    track: str
    cohort: str = ""
    state: str = ""
    lead: str = ""  # a mentor's address
    zone: str = ""
    capacity: int = 3
    languages: tuple[str, ...] = ()
    spelling: str = ""  # of the address, where it is not in lower case


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a line. `new`: it changes something; `ok`: nothing stands against it."""

    line: int
    who: str
    words: str
    new: bool = False
    ok: bool = True


def noted(entries: Iterable[Entry], refused: Iterable[Verdict], problems: Iterable[str]) -> str:
    """A roster as a wish carries it, until its yes."""
    return json.dumps(
        {
            "entries": [asdict(entry) for entry in entries],
            "refused": [asdict(verdict) for verdict in refused],
            "problems": list(problems),
        }
    )


def of_note(note: str) -> tuple[tuple[Entry, ...], tuple[Verdict, ...], tuple[str, ...]]:
    """The entries, the lines that are none, and what is wrong with the whole."""
    found = json.loads(note)
    entries = tuple(Entry(**{**e, "languages": tuple(e["languages"])}) for e in found["entries"])
    refused = tuple(Verdict(**verdict) for verdict in found["refused"])
    return entries, refused, tuple(found["problems"])


def table(verdicts: Iterable[Verdict]) -> tuple[str, ...]:
    """Verdicts as lines of a mail: what is new, what is there, what cannot be."""
    lines = sorted(verdicts, key=lambda verdict: verdict.line)
    return tuple(
        f"line {v.line}, {v.who}: {'new' if v.new else 'as it is' if v.ok else 'NO'}, {v.words}"
        for v in lines
    )


def enter(draft: Draft, entries: Iterable[Entry]) -> tuple[Verdict, ...]:
    """Take people over: mentors first, since mentees name them. Verdicts in the lines' order."""
    lines = sorted(entries, key=lambda entry: (entry.role != "mentor", entry.line))
    found = []
    for entry in lines:
        act = _mentor if entry.role == "mentor" else _mentee
        found.append(_refused(draft, entry) or act(draft, entry))
    return tuple(sorted(found, key=lambda verdict: verdict.line))


def _refused(draft: Draft, entry: Entry) -> Verdict | None:
    """What is wrong with a line whatever its role."""
    tracks = draft.state.settings.tracks
    if entry.track not in tracks:
        return _no(entry, f"there is no track {entry.track!r}; tracks are {', '.join(tracks)}")
    known = draft.state.person_at(entry.address)
    if known and known.state in (AddressState.BANNED, AddressState.ERASED):
        return _no(entry, NOT_TAKEN_IN)
    named = entry.cohort or entry.track
    cohort = draft.state.cohort_named(named)
    if cohort and cohort.track != entry.track:
        return _no(entry, f"{named} is a cohort of {cohort.track}")
    if not cohort and not _next_name(entry.track, named):
        return _no(entry, f"cohorts of {entry.track} are called {entry.track}, {entry.track}-2 …")
    return None


def _next_name(track: str, name: str) -> int:
    """The number in a cohort's name: `deploy-2` is 2; 0 where it is none."""
    number = name.removeprefix(f"{track}-")
    if name == track:
        return 1
    return int(number) if name != number and number.isdecimal() and number > "1" else 0


# mentors ------------------------------------------------------------------------------------


def _mentor(draft: Draft, entry: Entry) -> Verdict:
    state = (
        AssignmentState(entry.state or AssignmentState.ON_DUTY)
        if entry.state in ("", *MENTOR_STATES)
        else None
    )
    if state is None:
        return _no(entry, f"a mentor is {' or '.join(MENTOR_STATES)}, not {entry.state!r}")
    known = draft.state.person_at(entry.address)
    if known and (there := _mentors(draft, known, entry, state)):
        words = f"mentors {entry.track} already: {_plain(there.state)}"
        return Verdict(entry.line, entry.address, words)
    person = _person(draft, entry)
    cohort = _cohort(draft, entry) if entry.cohort else None
    assignment = Assignment(
        draft.new_id(), person.id, entry.track, state, draft.now,
        cohort=cohort.id if cohort else None, capacity=min(entry.capacity, MOST_MENTEES),
    )  # fmt: skip
    draft.fact("take-over", assignment, "from a roster", after=str(state))
    where = f"of {cohort.name}" if cohort else f"of {entry.track}, for a cohort with room"
    return Verdict(
        entry.line, entry.address, f"mentor {where}, {state.replace('_', ' ')}", new=True
    )


def _mentors(
    draft: Draft, person: Person, entry: Entry, state: AssignmentState
) -> Assignment | None:
    """Their assignment in the track: one that is not over, or one that ended the same way."""
    over = (AssignmentState.RETIRED, AssignmentState.DECLINED)
    return next(
        (
            a
            for a in draft.state.assignments.values()
            if a.person == person.id
            and a.track == entry.track
            and (a.state not in over or a.state is state)
        ),
        None,
    )


# mentees ------------------------------------------------------------------------------------


def _mentee(draft: Draft, entry: Entry) -> Verdict:
    wanted = entry.state or (
        EnrollmentState.ACTIVE if entry.cohort or entry.lead else EnrollmentState.WAITLISTED
    )
    if wanted not in MENTEE_STATES:
        return _no(entry, f"a mentee cannot be taken over as {wanted!r}")
    state = EnrollmentState(wanted)
    known = draft.state.person_at(entry.address)
    if known and (there := _there(draft, known, entry, state)):
        return Verdict(entry.line, entry.address, f"is in {entry.track} already: {there.state}")
    if known and state in OPEN_STATES and _has_enough(draft, known):
        return _no(entry, f"is in {draft.state.settings.max_enrollments} tracks already")
    if state not in MEMBER_STATES:
        return _out_of_cohort(draft, entry, state)
    return _member(draft, entry, state)


def _there(draft: Draft, person: Person, entry: Entry, state: EnrollmentState) -> Enrollment | None:
    """Their enrollment in the track: an open one, or one that ended the same way."""
    return next(
        (
            e
            for e in draft.state.enrollments.values()
            if e.person == person.id
            and e.track == entry.track
            and (e.state in OPEN_STATES or e.state is state)
        ),
        None,
    )


def _has_enough(draft: Draft, person: Person) -> bool:
    taken = draft.state.open_enrollments(person.id)
    return len(tuple(taken)) >= draft.state.settings.max_enrollments


def _out_of_cohort(draft: Draft, entry: Entry, state: EnrollmentState) -> Verdict:
    person = _person(draft, entry)
    _enroll(draft, entry, person, state)
    words = (
        f"waits for {entry.track}"
        if state is EnrollmentState.WAITLISTED
        else f"{entry.track}: {state}"
    )
    return Verdict(entry.line, entry.address, words, new=True)


def _member(draft: Draft, entry: Entry, state: EnrollmentState) -> Verdict:
    cohort = _cohort(draft, entry)
    mentors = draft.state.mentors_of(cohort.id, AssignmentState.ON_DUTY, AssignmentState.AWAY)
    if not mentors:
        return _no(entry, f"{cohort.name} has no mentor; list the mentors in the same file")
    lead = next((m for m in mentors if draft.person(m.person).address == entry.lead), None)
    if entry.lead and lead is None:
        return _no(entry, f"{entry.lead} is no mentor of {cohort.name}")
    if placement.used(draft.state, cohort) >= placement.seats(draft.state, cohort):
        person = _person(draft, entry)
        _enroll(draft, entry, person, EnrollmentState.WAITLISTED)
        words = f"waits for {entry.track}: no seat of {cohort.name} is free"
        return Verdict(entry.line, entry.address, words, new=True)
    person = _person(draft, entry)
    lead = lead or placement.choose_lead(draft.state, cohort, person, draft.now) or mentors[0]
    if lead.person == person.id:
        return _no(entry, "cannot be their own lead mentor")
    _enroll(draft, entry, person, state, (cohort, lead))
    name = draft.person(lead.person).called
    return Verdict(entry.line, entry.address, f"{cohort.name}: {state}, led by {name}", new=True)


def _enroll(
    draft: Draft,
    entry: Entry,
    person: Person,
    state: EnrollmentState,
    place: tuple[Cohort, Assignment] | None = None,
) -> None:
    cohort, lead = place or (None, None)
    placed = draft.now if cohort else None
    today = calendar.local_date(draft.now, draft.state.zone_of(person))
    enrollment = Enrollment(
        draft.new_id(), person.id, entry.track, state, draft.now, draft.now,
        cohort=cohort.id if cohort else None,
        lead=lead.person if lead else None,
        placed_at=placed,
        evidence_at=placed if state is not EnrollmentState.PLACED else None,
        reason="taken over from a roster" if cohort else "",
        until=today + PAUSE if state is EnrollmentState.PAUSED else None,
    )  # fmt: skip
    draft.fact("take-over", enrollment, "from a roster", after=str(state))


# people and cohorts ---------------------------------------------------------------------------


def _person(draft: Draft, entry: Entry) -> Person:
    """Somebody known keeps what is known; somebody new is muted until they are told."""
    known = draft.state.person_at(entry.address)
    if known is None or known.state is AddressState.UNPROVEN:
        fresh = known or Person(draft.new_id(), entry.address)
        person = replace(
            fresh, name=fresh.name or entry.name, zone=fresh.zone or entry.zone,
            languages=fresh.languages or entry.languages, state=AddressState.MUTED,
            spelling=entry.spelling,
        )  # fmt: skip
        person = mark(person, TAKEN_OVER, draft.now)
        draft.fact("take-over", person, "from a roster", after=str(person.state))
        return person
    person = replace(
        known, name=known.name or entry.name, zone=known.zone or entry.zone,
        languages=known.languages or entry.languages,
    )  # fmt: skip
    if person != known:
        draft.fact("complete", person, "from a roster")
    return person


def _cohort(draft: Draft, entry: Entry) -> Cohort:
    name = entry.cohort or entry.track
    if known := draft.state.cohort_named(name):
        return known
    cohort = Cohort(draft.new_id(), name, entry.track, number=_next_name(entry.track, name))
    draft.fact("found", cohort, "from a roster", after=str(cohort.state))
    return cohort


def _plain(state: AssignmentState) -> str:
    return state.replace("_", " ")


def _no(entry: Entry, why: str) -> Verdict:
    return Verdict(entry.line, entry.address, why, ok=False)


# telling them ---------------------------------------------------------------------------------


def invite(draft: Draft) -> tuple[Person, ...]:
    """Tell everybody who was taken over, and start their clocks; who they are."""
    waiting = [p for p in draft.state.people.values() if marked(p, TAKEN_OVER)]
    for person in sorted(waiting, key=lambda p: p.id):
        if person.state is AddressState.MUTED:
            proven = replace(person, state=AddressState.PROVEN)
            draft.fact("invite", proven, "an organizer's word", str(person.state), "proven")
        start(draft, draft.person(person.id))
    return tuple(waiting)


def start(draft: Draft, person: Person) -> None:
    """The program begins for somebody who was taken over: their mails, and their clocks."""
    if not marked(person, TAKEN_OVER):
        return
    draft.fact("start", unmark(person, TAKEN_OVER), "told of the program")
    for assignment in tuple(draft.state.assignments_of(person.id)):
        if assignment.state is AssignmentState.ON_DUTY:
            draft.notice(person.id, "mentor-welcome", assignment.id)
    for enrollment in tuple(draft.state.open_enrollments(person.id)):
        if enrollment.state is EnrollmentState.WAITLISTED:
            draft.notice(person.id, "waitlisted", enrollment.id)
        elif enrollment.state in MEMBER_STATES:
            seen = draft.now if enrollment.evidence_at else None
            placed = replace(enrollment, placed_at=draft.now, evidence_at=seen)
            draft.fact("start", placed, "told of the program")
            draft.notice(person.id, "welcome", enrollment.id)
