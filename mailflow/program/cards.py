"""People and tracks as mails show them: the one place that decides who sees what of whom."""

from collections.abc import Iterable
from datetime import datetime

from mailflow.program import calendar, placement
from mailflow.program.mails import MenteeCard, MentorCard, TrackCard
from mailflow.program.model import OPEN_STATES, Enrollment, EnrollmentState, Person
from mailflow.program.snapshot import Snapshot

#: A track in which somebody has a place, waits for one, has just asked for one, or has been.
KNOWN = OPEN_STATES | {EnrollmentState.UNCONFIRMED, EnrollmentState.COMPLETED}

#: Characters for all tracks in a mail to whoever asks, and those around each of them.
ROOM, AROUND = 1_800, 30


def track_card(state: Snapshot, name: str) -> TrackCard:
    """A track with what is free and who waits, as far as it is loaded."""
    track = state.settings.tracks[name]
    cohorts = state.cohorts_of(name)
    free = sum(placement.free(state, c) for c in cohorts) if cohorts else None
    return TrackCard(name, track.title, track.goal, free, state.waiting.get(name, 0))


def tracks_in_short(state: Snapshot) -> tuple[tuple[TrackCard, ...], tuple[str, ...]]:
    """Tracks with all there is to say, as far as a short mail has room, and the others' names.

    Anybody may ask for it, so it is a few kB at most (RFC 3834 2).
    """
    all_cards = [track_card(state, name) for name in state.settings.tracks]
    told: list[TrackCard] = []
    room = ROOM
    for card in all_cards:
        room -= len(f"{card.name}{card.title}{card.goal}") + AROUND
        if room < 0:
            break
        told.append(card)
    return tuple(told), tuple(card.name for card in all_cards[len(told) :])


def elsewhere(state: Snapshot, name: str, reader: int) -> tuple[TrackCard, ...]:
    """The other tracks; those with a free seat first, and none that the reader knows already."""
    known = {e.track for e in state.enrollments.values() if e.person == reader and e.state in KNOWN}
    others = (other for other in state.settings.tracks if other not in {name, *known})
    return tuple(sorted((track_card(state, o) for o in others), key=lambda card: not card.free))


def others(state: Snapshot, cohort: int, shown: Iterable[Enrollment]) -> tuple[str, ...]:
    """The names of whoever else is in a cohort."""
    ids = {enrollment.person for enrollment in shown}
    members = (e.person for e in state.mentees_of(cohort))
    return tuple(state.people[key].full_name for key in members if key not in ids)


def zone_words(person: Person, now: datetime) -> str:
    """The person's zone as mails show it: `UTC-3`; "" where we do not know it."""
    return calendar.offset_words(person.zone, now) if person.zone else ""


def mentor_card(mentor: Person, now: datetime, *, placed: bool = True) -> MentorCard:
    """A mentor; her address only for those she mentors (DOMAIN 10)."""
    return MentorCard(mentor.full_name, zone_words(mentor, now), mentor.spelled if placed else "")


def mentee_card(
    state: Snapshot, enrollment: Enrollment, reader: Person, now: datetime, why: str = ""
) -> MenteeCard:
    """A mentee for the mentors of her cohort."""
    mentee = state.people[enrollment.person]
    lead = state.people.get(enrollment.cover or enrollment.lead or 0)
    return MenteeCard(
        name=mentee.full_name,
        address=mentee.spelled,
        zone=zone_words(mentee, now),
        lead=lead.called if lead else "",
        yours=lead is not None and lead.id == reader.id,
        why=why,
        note=enrollment.note,
    )
