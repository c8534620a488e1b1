"""A mentee changes from one mentor to another of the cohort, at a mentor's word (DOMAIN 4)."""

from dataclasses import replace

from mailflow.program import apart, cover, reassignment, waiters
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered
from mailflow.program.model import MEMBER_STATES, Assignment, Enrollment, Notice, Person, mark
from mailflow.program.notices import Written
from mailflow.program.round_lines import shortened
from mailflow.program.snapshot import Snapshot

#: What organizers are asked when a mentee would like another mentor.
KIND, OK = "another", "give them another mentor; all concerned are told, and nothing of the wish"


def swap(draft: Draft, member: Enrollment, new: Assignment | None, by: Person) -> str:
    """Another lead, `new` or whoever fits best: a sentence on what happened."""
    mentee = draft.person(member.person)
    before = member.lead
    refused = member
    for mentor in filter(None, (before, member.cover)):  # none of those who look after them now
        refused = mark(refused, cover.REFUSED.format(mentor), draft.now)
    chosen = new or cover.choose(draft, refused)
    if chosen is None or apart.are_apart(draft.state, chosen.person, mentee.id):
        text = f"{by.full_name} would like another mentor for {mentee.full_name} ({member.track})"
        wished = mark(member, waiters.WISHED.format(by.id), draft.now)
        draft.fact("wish", wished, "another mentor")
        draft.matter("swap", member.id, text, "noted, I take care of it", urgent=True)
        waiters.say(draft, by)
        return "That is for a person to do: the organizers have it and will write to you."
    lead = draft.person(chosen.person)
    if chosen.person == (member.cover or before):
        return f"{lead.called} looks after {mentee.called} already; nothing changed."
    draft.settle_matters(KIND, member.id, "has another mentor")
    given = reassignment.give(draft, member, chosen.person, f"{by.called} says so")
    leader = draft.state.people.get(before or 0)
    reassignment.tell(draft, leader or by, lead, [given])
    if before is not None and before != by.id:
        draft.notice(before, "answer", given.id)
    return f"{lead.called} looks after {mentee.called} from now on; both of them are told."


def wished(draft: Draft, member: Enrollment, words: str) -> str:
    """A mentee would like another mentor: the organizers decide, and no mentor hears of it."""
    mentee, lead = draft.person(member.person), draft.state.people.get(member.lead or 0)
    than = f" than {lead.full_name}" if lead else ""
    text = f"{mentee.full_name} ({member.track}) would like another mentor{than}"
    draft.matter(KIND, member.id, f'{text}: "{shortened(words)}"', OK, urgent=True)
    waiters.say(draft, mentee)
    return (
        "Thank you for saying so. Only the organizers read it, and they decide; until you hear from"
        " us, all stays as it is."
    )


def another(draft: Draft, enrollment_id: int, by: Person) -> str:
    """An organizer's ok: whoever fits best of the others."""
    member = draft.state.enrollments.get(enrollment_id)
    if member is None or member.state not in MEMBER_STATES:
        return "They are in the group no more, so nothing changed."
    refused = member
    for mentor in filter(None, (member.lead, member.cover)):
        refused = mark(refused, cover.REFUSED.format(mentor), draft.now)
    if cover.choose(draft, refused) is None:
        return (
            f"Nobody else in {member.track} is on duty with room, so nothing changed yet:"
            ' "call TRACK" gets you a text that asks for mentors.'
        )
    return swap(draft, member, None, by)


def take_back(draft: Draft, now: Enrollment, was: Enrollment) -> None:
    """Undo: the lead of before, and whoever was told otherwise is told so."""
    unread = reassignment.unread(draft.state, now)
    back = reassignment.give(draft, now, was.lead or 0, "taken back")
    if was.cover is not None:
        draft.fact("cover", replace(back, cover=was.cover), "as it was")
    if unread:
        for notice in reassignment.unread(draft.state, back):
            draft.gone("drop", notice, "over before it was told")
    for person in (now.lead, was.lead):
        if person is not None and (draft.actor is None or person != draft.actor.id):
            draft.notice(person, "answer", back.id)


def write_told(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """To the other mentor: who looks after a mentee by now."""
    mails = []
    for notice in notices:
        member = state.enrollments.get(notice.about)
        lead = state.people.get(member.cover or member.lead or 0) if member else None
        if member is None or lead is None or member.cohort is None:
            continue
        name = state.people[member.person].full_name
        who = "You look" if lead.id == person.id else f"{lead.full_name} looks"
        words = f"{who} after {name} in {state.cohorts[member.cohort].name} from now on."
        content = Answered(person.called, (words,), news=True)
        thread = f"check-in:{member.cohort}:{person.id}"
        mails.append(Written(content, thread, member.id, covers=frozenset({notice.id})))
    return tuple(mails)
