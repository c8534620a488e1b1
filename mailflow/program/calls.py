"""Where mentors are missing, and a call for them that may be passed on (DOMAIN 3b part 6, and 8).

The digest has a line for each track that needs somebody; the text to pass on is a screen of its
own, so it comes as the answer to "call TRACK". A list reads it: it names nobody, and what is said
of zones is the part of the world. A line for the organizers may say more.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from mailflow.program import calendar, cards, placement
from mailflow.program.digest_program import CROWD, SOON, Whole
from mailflow.program.mails import CallForMentors
from mailflow.program.model import (
    MEMBER_STATES,
    AssignmentState,
    CohortState,
    Enrollment,
    EnrollmentState,
    Person,
)
from mailflow.program.snapshot import Snapshot

#: With fewer waking hours in common, that is eight hours apart, somebody is far from a mentor.
FAR = 7


@dataclass(frozen=True, slots=True)
class Need:
    """Why a track needs mentors, in counts."""

    track: str
    waiting: int = 0  # for whom no seat is free
    short: tuple[tuple[str, int], ...] = ()  # cohorts below two on duty, with how many there are
    alone: int = 0  # mentees of these cohorts
    leaving: int = 0  # mentees whose lead steps down soon
    full: bool = False  # nobody on duty has room
    gaps: tuple[tuple[str, int], ...] = ()  # "UTC+9": mentees there, far from every mentor
    regions: tuple[str, ...] = ()  # the same as parts of the world

    @property
    def is_urgent(self) -> bool:
        """Whether anybody lacks a mentor; who has one far away only might be better off."""
        return bool(self.waiting or self.alone or self.leaving or self.gaps)


def needs(program: Whole) -> Iterable[Need]:
    """The tracks that need mentors now."""
    found = (need(program, track) for track in program.state.settings.tracks)
    return (one for one in found if one.is_urgent)


def need(program: Whole, track: str) -> Need:
    """What a track lacks."""
    views = [(c, view) for c, view in program.cohorts() if c.track == track]
    serving = {a.person for c, view in views for a in view.mentors_of(c.id)}
    short = [
        (cohort, len(view.mentors_of(cohort.id)), view.mentees_of(cohort.id))
        for cohort, view in views
        if placement.shown_state(view, cohort) in (CohortState.SHORT, CohortState.RECRUITING)
    ]
    free = sum(placement.free(view, cohort) for cohort, view in views)
    mine = [e for e in program.state.enrollments.values() if e.track == track]
    waiting = sum(e.state is EnrollmentState.WAITLISTED for e in mine)
    here = (e for e in mine if e.state in MEMBER_STATES or e.state is EnrollmentState.WAITLISTED)
    gaps = far(program, serving, here)
    return Need(
        track=track,
        waiting=max(0, waiting - free),
        short=tuple((c.name, on_duty) for c, on_duty, members in short if members),
        alone=sum(len(members) for _, _, members in short),
        leaving=sum(_left_behind(program, view) for _, view in views),
        full=bool(views) and not free,
        gaps=by_zone(program, gaps),
        regions=tuple(sorted({region(program, person) for person in gaps})),
    )


def _left_behind(program: Whole, view: Snapshot) -> int:
    """How many lose their lead within two weeks, because the lead steps down."""
    going = {
        a.person
        for a in view.assignments.values()
        if a.state is AssignmentState.LEAVING
        and a.away_until
        and a.away_until - program.today <= SOON
    }
    members = (e for e in view.enrollments.values() if e.state in MEMBER_STATES)
    return sum(e.lead in going for e in members)


def far(program: Whole, mentors: Iterable[int], here: Iterable[Enrollment]) -> list[Person]:
    """Who of these is far from each of the mentors, as far as we know their zones."""
    state, day = program.state, program.today
    zones = {state.zone_of(state.people[mentor]) for mentor in mentors}
    people = [state.people[e.person] for e in here]
    away = {
        zone: all(calendar.overlap_hours(zone, other, day) < FAR for other in zones)
        for zone in {person.zone for person in people}
    }
    return [person for person in people if person.zone and zones and away[person.zone]]


def by_zone(program: Whole, people: Iterable[Person]) -> tuple[tuple[str, int], ...]:
    """How many of them live where: "UTC+9", 2."""
    return tuple(sorted(Counter(cards.zone_words(p, program.now) for p in people).items()))


def region(program: Whole, person: Person) -> str:
    """The part of the world where somebody lives."""
    offset = calendar.local(program.now, person.zone).utcoffset()
    hours = offset.total_seconds() / 3600 if offset else 0
    if hours < -2:
        return "the Americas"
    return "Europe, Africa or Western Asia" if hours < 4.5 else "Asia or Oceania"


def line(need: Need) -> str:
    """What the digest says of it; in full the organizers' business."""
    parts = []
    if need.waiting:
        parts.append(f"{need.waiting} {'waits' if need.waiting == 1 else 'wait'} without a seat")
    parts += [f"{name} has {_mentors(on_duty)} on duty" for name, on_duty in need.short]
    if need.leaving:
        parts.append(f"{_mentees(need.leaving)} will lose a lead who steps down")
    if need.full and not (need.waiting or need.short):
        parts.append("no seat is free")
    if need.gaps:
        parts.append(f"{_mentees(sum(n for _, n in need.gaps))} far from every mentor")
    return f'{need.track} needs mentors: {", ".join(parts)}; "call {need.track}" gets you a text'


def call(program: Whole, track: str, reader: Person) -> CallForMentors:
    """The text to pass on."""
    wanted = need(program, track)
    left = wanted.waiting + wanted.alone + wanted.leaving
    return CallForMentors(
        reader.called,
        cards.track_card(program.state, track),
        left=left if left >= CROWD else 0,
        some=0 < left < CROWD,
        regions=wanted.regions,
    )


def _mentors(number: int) -> str:
    return ("no mentor", "one mentor")[number] if number < 2 else f"{number} mentors"


def _mentees(number: int) -> str:
    return f"{number} mentee{'s' * (number != 1)}"
