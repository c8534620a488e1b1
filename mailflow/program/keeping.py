"""How long we keep whom (DOMAIN 10, Data): then they are a number, in silence.

A week for who never proved their address, 90 days for who never had a place, 24 months for who had
one. Whoever something is still before stays, and so do those whom the configuration names.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from mailflow.program.decision import Forgotten
from mailflow.program.draft import Draft
from mailflow.program.erasure import OVER, blank
from mailflow.program.lifecycle import ADDRESS
from mailflow.program.model import (
    OPEN_STATES,
    AddressState,
    Assignment,
    AssignmentState,
    Enrollment,
    EnrollmentState,
    Person,
)
from mailflow.program.settings import Clocks
from mailflow.program.snapshot import Snapshot

#: After the last mail from them or to them.
UNPROVEN = timedelta(days=7)
WHY = "never proved their address"
#: Who goes when their time with us is over. A ban outlives it, and an erasure is one already.
KNOWN = (AddressState.PROVEN, AddressState.BOUNCING, AddressState.MUTED)
TIME_IS_OVER = "their time with us was over for long"
#: Places that are open, and those that end without a seat unless they had one.
PENDING = OPEN_STATES | {EnrollmentState.UNCONFIRMED}
SEATLESS = (
    EnrollmentState.DECLINED,
    EnrollmentState.EXPIRED,
    EnrollmentState.WITHDRAWN,
    EnrollmentState.TRANSFERRED,
    EnrollmentState.REMOVED,
)

Place = Enrollment | Assignment


# the unproven -------------------------------------------------------------------------------------


def may_go(state: Snapshot, person: Person, last: datetime, now: datetime) -> bool:
    """Whether nothing needs an unproven person any more; `last` is their last trace.

    Organizers, whoever is to mentor, and whoever has a place, a question of ours, a decision, a
    mail, a case or somebody to avoid before them stays.
    """
    if person.state is not AddressState.UNPROVEN or now < last + UNPROVEN:
        return False
    kept = (
        any(e.person == person.id for e in state.enrollments.values())
        or any(a.state not in OVER for a in state.assignments.values() if a.person == person.id)
        or any(c.reporter == person.id for c in state.cases.values())
    )
    return not (kept or _is_named(state, person) or _is_needed(state, person, now))


def forget_unproven(draft: Draft, person: Person) -> None:
    """They become a number, in silence. No hash is kept: they may come as anybody else."""
    gone = ADDRESS[person.state, "erase"]
    draft.fact("erase", blank(person), WHY, str(person.state), str(gone))


# whose time is over -------------------------------------------------------------------------------


def until(places: Iterable[Place], heard: datetime, clocks: Clocks) -> datetime | None:
    """How long we keep somebody with these places, None while one of them is open.

    `heard` is when they last wrote, or came to be known: whoever talks to us is not gone yet.
    """
    ended = tuple(places)
    if any(_is_open(place) for place in ended):
        return None
    term = clocks.keep_closed if any(_was_taken(place) for place in ended) else clocks.keep_declined
    return max(heard + clocks.keep_declined, *(place.since + term for place in ended), heard)


def _is_open(place: Place) -> bool:
    return place.state not in OVER if isinstance(place, Assignment) else place.state in PENDING


def _was_taken(place: Place) -> bool:
    """Whether it was a place in a cohort, or a duty, and not only a wish for one."""
    if isinstance(place, Assignment):
        return place.state is not AssignmentState.DECLINED
    return place.placed_at is not None or place.state not in SEATLESS


def is_over(state: Snapshot, person: Person, heard: datetime, now: datetime) -> bool:
    """Whether the time of somebody whom we know is over, and nothing needs them any more."""
    if person.state not in KNOWN or _is_named(state, person):
        return False
    end = until(_places(state, person), heard, state.settings.clocks)
    if end is None or now < end:
        return False
    reported = (c for c in state.cases.values() if c.reporter == person.id)
    looked_after = (
        e
        for e in state.enrollments.values()
        if e.state in OPEN_STATES and person.id in (e.lead, e.cover, e.claimant)
    )
    return not (
        any(c.state != "resolved" for c in reported)
        or any(looked_after)
        or _is_needed(state, person, now)
    )


def forget(draft: Draft, person: Person) -> None:
    """They become a number, in silence; their places stay as they ended, for the counts.

    No hash is kept: they may come as anybody else. A badge stays its holder's and in force, since
    it never named them here.
    """
    draft.forget(Forgotten(person.id, person.all_addresses, person.name, draft.now, asked=False))
    gone = ADDRESS[person.state, "erase"]
    draft.fact("erase", blank(person), TIME_IS_OVER, str(person.state), str(gone))


# who stays ----------------------------------------------------------------------------------------


def _places(state: Snapshot, person: Person) -> tuple[Place, ...]:
    return (
        *(e for e in state.enrollments.values() if e.person == person.id),
        *(a for a in state.assignments.values() if a.person == person.id),
    )


def _is_named(state: Snapshot, person: Person) -> bool:
    """Whether the configuration names them: an organizer, or whom private mails go to."""
    contacts = state.settings.private_contacts
    return state.is_organizer(person) or not set(contacts).isdisjoint(person.all_addresses)


def _is_needed(state: Snapshot, person: Person, now: datetime) -> bool:
    """Whether a question, a decision, a mail or somebody to avoid is before them."""
    ids = {person.id, *(place.id for place in _places(state, person))}
    questions = (c for c in state.confirmations.values() if c.person == person.id)
    matters = (m for m in state.matters.values() if m.state == "open")
    return (
        any(c.state == "open" and c.expires_at > now for c in questions)
        or any(m.subject in ids or _names(m.text, person) for m in matters)
        or any(n.person == person.id or n.about in ids for n in state.notices.values())
        or any(person.id in (p.one, p.other) for p in state.pairs.values())
    )


def _names(text: str, person: Person) -> bool:
    return any(address in text for address in person.all_addresses)
