"""Addresses that do not take our mail (DOMAIN 2c): two hard bounces stop a person's clocks.

A mentor is missed sooner: from the first one on, somebody covers for her (DOMAIN 8).
"""

from dataclasses import replace

from mailflow.program import absence, calendar, roster
from mailflow.program.draft import Draft
from mailflow.program.lifecycle import ADDRESS
from mailflow.program.model import (
    LOST,
    REACHED,
    AddressState,
    Assignment,
    AssignmentState,
    Person,
    mark,
    marked,
)

#: So many hard bounces in a row, and no clock runs against the person any more.
LIMIT = 2
#: What "ok" to the organizers' line about a bounce means.
NOTED = "noted, I look for another address"


def bounced(draft: Draft, person: Person, reason: str, said: str = "") -> None:
    """One hard bounce to an address; a soft one never counts.

    `reason`: how we know, for the journal; `said`: what their server said, for the organizers.
    """
    text = f"Mail to {person.full_name} <{person.address}> comes back"
    text += f": {said}" if said else ""
    counted = replace(person, bounces=person.bounces + 1)
    target = ADDRESS.get((person.state, "bounce"))
    if counted.bounces < LIMIT or target is None:
        draft.fact("bounce", counted, reason)
        _lost(draft, counted, text)
        return
    stopped = replace(counted, state=AddressState(target))
    draft.fact("bounce", stopped, reason, str(person.state), str(target))
    if not _lost(draft, stopped, text):
        draft.matter("bounce", person.id, text, NOTED)


def wants_none(draft: Draft, mentor: Person) -> None:
    """A mentor asked for no more mail: nobody can reach her about her mentees."""
    _lost(draft, mentor, f"{mentor.full_name} <{mentor.address}> wants no mail from us")


def _lost(draft: Draft, mentor: Person, what: str) -> bool:
    """Cover for a mentor whom no mail reaches, and tell the organizers the same day."""
    on_duty = [
        a
        for a in draft.state.assignments_of(mentor.id)
        if a.state is AssignmentState.ON_DUTY and a.cohort is not None
    ]
    if not on_duty:
        return False
    today = calendar.local_date(draft.now, draft.state.zone_of(mentor))
    for assignment in on_duty:
        dated = replace(assignment, away_from=today, away_until=None)
        absence.start(draft, mark(dated, LOST, draft.now), "no mail reaches them")
    text = f"{what}; noted as away until we hear from them"
    draft.matter("bounce", mentor.id, text, NOTED, urgent=True)
    return True


def complained(draft: Draft, person: Person) -> None:
    """Somebody pressed their "this is spam" button: they get no more mail until they write."""
    target = ADDRESS.get((person.state, "mute"))
    if target is None:
        return
    muted = replace(person, state=AddressState(target))
    draft.fact("mute", muted, "reported our mail as spam", str(person.state), str(target))
    if _lost(draft, muted, f"{person.full_name} <{person.address}> reported our mail as spam"):
        return
    text = f"{person.full_name} <{person.address}> reported our mail as spam and gets none now"
    draft.matter("bounce", person.id, text, "noted, I write to them")


def heard_from(draft: Draft, person: Person) -> None:
    """A mail from the address: it works, and whoever had stopped our mail may get it again."""
    back = person.state in (AddressState.BOUNCING, AddressState.MUTED)
    if not back and not person.bounces:
        return
    state = AddressState(ADDRESS[person.state, "prove"]) if back else person.state
    known = mark(person, REACHED, draft.now) if back else person
    draft.fact(
        "heard",
        replace(known, bounces=0, state=state),
        "wrote to us",
        str(person.state),
        str(state),
    )
    roster.start(draft, draft.person(person.id))
    for place in draft.state.open_enrollments(person.id):
        draft.settle_matters("unreached", place.id, "wrote to us")
    for assignment in draft.state.assignments_of(person.id):
        if _was_lost(assignment):
            absence.come_back(draft, assignment, "wrote to us")
            draft.settle_matters("bounce", person.id, "wrote to us")


def _was_lost(assignment: Assignment) -> bool:
    """Away only because mail came back; an absence that was dated since is the mentor's own."""
    undated = assignment.state is AssignmentState.AWAY and assignment.away_until is None
    return undated and marked(assignment, LOST) is not None
