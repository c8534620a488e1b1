"""Organizers invite somebody to mentor: one mail, a yes with terms, or silence (DOMAIN 2b).

The invited person may be anybody, so they get exactly one mail; without an answer it is over.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from mailflow.program import calendar, cards, matters
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered, MentorInvited
from mailflow.program.model import (
    AddressState,
    Assignment,
    AssignmentState,
    Notice,
    Person,
    mark,
    marked,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

#: Marks' names on an assignment: an organizer asked, and the mail was delivered.
ASKED, TOLD = "asked by an organizer", "invitation told"
#: Whom no organizer's word reaches: they said no to our mail, or were shut out.
CLOSED = (AddressState.MUTED, AddressState.ERASED, AddressState.BANNED)


def invite(draft: Draft, address: str, track: str, by: Person, spelling: str = "") -> str:
    """M30 to an address, as the organizer spelled it; a sentence for them on what happens."""
    person = draft.state.person_at(address)
    if person is not None and person.state in CLOSED:
        return f"{address} gets no mail from us, so I cannot invite them. Please write yourself."
    if person is not None and (known := _known(draft.state, person, track)):
        return known
    if person is None:
        person = Person(draft.new_id(), address, spelling=spelling)
        draft.fact("meet", person, f"invited by {by.called}", after=str(person.state))
    offered = Assignment(
        draft.new_id(), person.id, track, AssignmentState.INVITED, draft.now, note=by.called
    )
    asked = mark(offered, ASKED, draft.now)
    draft.fact("invite", asked, f"invited by {by.called}", after="invited")
    draft.notice(person.id, "mentor-invited", asked.id)
    return f"I ask {person.name or address} whether they would mentor {track}."


def _known(state: Snapshot, person: Person, track: str) -> str:
    """What is so already, "" where nothing is."""
    own = next((a for a in state.assignments_of(person.id) if a.track == track), None)
    if own is None:
        return ""
    if own.state is not AssignmentState.INVITED:
        return f"{person.full_name} mentors {track} already."
    if marked(own, ASKED):
        return f"{person.full_name} is invited to mentor {track} already; no second mail goes out."
    return f'{person.full_name} offered to mentor {track}: "ok" to that line says yes.'


def accept(draft: Draft, offered: Assignment) -> None:
    """On duty; `settle` finds the cohort, and the welcome is the answer (M31)."""
    draft.turn(offered, "approve", "said yes to the invitation", note="")
    draft.notice(offered.person, "mentor-welcome", offered.id)
    _tell(draft, offered)


def refuse(draft: Draft, offered: Assignment) -> None:
    """No, thank you: nothing else comes."""
    draft.turn(offered, "decline", "said no to the invitation", note="")
    _tell(draft, offered)


def _tell(draft: Draft, offered: Assignment) -> None:
    """The organizers hear of the answer, each at her slot."""
    for organizer in draft.state.organizers():
        draft.notice(organizer.id, "answer", offered.id)


def is_open(state: Snapshot, assignment_id: int, person: Person) -> Assignment | None:
    """The invitation that still waits for this person's answer."""
    offered = state.assignments.get(assignment_id)
    if offered is None or offered.person != person.id or not marked(offered, ASKED):
        return None
    return offered if offered.state is AssignmentState.INVITED else None


# clocks ---------------------------------------------------------------------------------------


def delivered(draft: Draft, offered: Assignment) -> None:
    """The invitation arrived: from here its time counts."""
    if marked(offered, ASKED) and marked(offered, TOLD) is None:
        draft.fact("ask", mark(offered, TOLD, draft.now), "delivered")


def due(state: Snapshot, assignment: Assignment) -> datetime | None:
    """When an invitation without an answer is over."""
    told = marked(assignment, TOLD)
    if assignment.state is not AssignmentState.INVITED or told is None:
        return None
    return told + state.settings.clocks.invite


def clock(draft: Draft, assignment: Assignment) -> None:
    """No answer, as its mail foretold; the organizers read of it."""
    draft.turn(assignment, "withdraw", "no answer to the invitation", note="")
    person = draft.person(assignment.person)
    text = f"{person.full_name} <{person.address}> has not said yes to mentoring"
    text += f" {assignment.track}, so the invitation is over"
    draft.matter("invited", assignment.id, text, "noted")


# waiting mails --------------------------------------------------------------------------------


def write_invited(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M30: will you mentor?"""
    mails = []
    for notice in notices:
        offered = is_open(state, notice.about, person)
        if offered is None:
            continue
        until = calendar.local_date(env.now + state.settings.clocks.invite, state.zone_of(person))
        content = MentorInvited(
            name=person.name and person.called,
            organizer=offered.note,
            track=replace(cards.track_card(state, offered.track), free=None, waiting=0),
            waiting=state.waiting.get(offered.track, 0),
            capacity=offered.capacity,
            code_of_conduct=state.settings.code_of_conduct,
            until=until,
        )
        thread = f"mentor:{offered.id}"
        mails.append(Written(content, thread, offered.id, covers=frozenset({notice.id})))
    return tuple(mails)


def write_told(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """To the organizers: what the invited said."""
    lines = []
    for notice in notices:
        asked = state.assignments.get(notice.about)
        if asked is None or not state.is_organizer(person):
            continue
        invited = state.people[asked.person]
        word = "no" if asked.state is AssignmentState.DECLINED else "yes"
        lines.append(f"{invited.full_name} <{invited.address}> says {word} to {asked.track}.")
    if not lines:
        return ()
    content = Answered(person.called, tuple(lines), news=True)
    return (Written(content, matters.THREAD, covers=frozenset(n.id for n in notices)),)


WRITERS: Mapping[str, Writer] = {"mentor-invited": write_invited}
