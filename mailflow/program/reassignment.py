"""A mentee gets another lead for good: who, and everybody concerned is told (DOMAIN 2b, 8).

Whoever covers already goes on; else the least-loaded co-mentor with shared waking hours. Both
hear of it in the mails of a cover, which say that it is for good.
"""

from collections.abc import Iterable
from dataclasses import replace

from mailflow.program import cards, cover
from mailflow.program.draft import Draft
from mailflow.program.mails import Cover
from mailflow.program.model import (
    Assignment,
    AssignmentState,
    Enrollment,
    Notice,
    Person,
    mark,
)
from mailflow.program.snapshot import Snapshot

#: A mark's name on an enrollment: this person led before.
LED_BEFORE = "led before by {}"


def hand_on(draft: Draft, leaver: Assignment, why: str) -> None:
    """Everybody whom a mentor leads gets another lead; whom nobody can take, organizers hear."""
    members = draft.state.mentees_of(leaver.cohort or 0)
    move(draft, [e for e in members if e.lead == leaver.person], leaver, why)


def move(draft: Draft, members: Iterable[Enrollment], before: Assignment, why: str) -> None:
    """Another lead for each, and one mail to each new one."""
    given: dict[int, list[Enrollment]] = {}
    left: list[Enrollment] = []
    for member in members:
        new = _who_covers(draft, member) or cover.choose(draft, member)
        if new is None or new.person == before.person:
            left.append(member)
            continue
        given.setdefault(new.person, []).append(give(draft, member, new.person, why))
    for person, mine in given.items():
        tell(draft, draft.person(before.person), draft.person(person), mine)
    if left:
        names = " and ".join(draft.person(e.person).full_name for e in left)
        cohort = draft.state.cohorts[before.cohort or 0].name
        text = f"Nobody in {cohort} can take {names} over from {draft.person(before.person).called}"
        draft.matter("cover", before.id, text, "noted, I find somebody", urgent=True)


def _who_covers(draft: Draft, member: Enrollment) -> Assignment | None:
    covers = draft.state.assignment_of(member.cover, member.cohort or 0) if member.cover else None
    return covers if covers and covers.state is AssignmentState.ON_DUTY else None


def give(draft: Draft, member: Enrollment, lead: int, why: str) -> Enrollment:
    """A mentee to a lead; she is told at her slot (M33)."""
    changed = replace(member, lead=lead, cover=None)
    if member.lead is not None:
        changed = mark(changed, LED_BEFORE.format(member.lead), draft.now)
    draft.fact("lead", changed, why)
    for notice in unread(draft.state, member):
        draft.gone("drop", notice, "somebody else leads meanwhile")
    draft.notice(member.person, "covered", member.id)
    return changed


def mend(draft: Draft, member: Enrollment) -> None:
    """Whoever comes back as she was may find that her mentors have gone meanwhile."""
    state, cohort = draft.state, member.cohort or 0
    covers = state.assignment_of(member.cover, cohort) if member.cover else None
    if member.cover and not (covers and covers.state is AssignmentState.ON_DUTY):
        member = replace(member, cover=None)
        draft.fact("uncover", member, "who covered has gone")
    lead = member.lead
    if lead is not None and state.assignment_of(lead, cohort) is None:
        gone = max((a for a in state.assignments.values() if a.person == lead), key=lambda a: a.id)
        move(draft, [member], replace(gone, cohort=cohort), "the lead has gone meanwhile")
    elif member.cover is None:
        cover.fill_gaps(draft, cohort)


def unread(state: Snapshot, member: Enrollment) -> tuple[Notice, ...]:
    """What she was to be told of her mentor and has not been yet."""
    wanted = (member.person, "covered", member.id)
    waiting = state.notices.values()
    return tuple(n for n in waiting if (n.person, n.kind, n.about) == wanted)


def led_before(member: Enrollment, moment: object) -> int | None:
    """Whose mentee she was until a moment, None if nothing changed then."""
    prefix = LED_BEFORE.format("")
    found = (name for name, at in member.marks if name.startswith(prefix) and at == moment)
    leads = (int(name.removeprefix(prefix)) for name in found)
    return next((lead for lead in leads if lead != member.lead), None)


def tell(draft: Draft, before: Person, lead: Person, members: list[Enrollment]) -> None:
    """M32, for good: they are yours from now on; "no" passes them on."""
    if draft.actor is not None and draft.actor.id == lead.id:
        return
    cohort = draft.state.cohorts[members[0].cohort or 0]
    content = Cover(
        name=lead.called,
        cohort=cohort.name,
        away=before.called,
        first=draft.now.date(),
        last=None,
        mentees=tuple(cards.mentee_card(draft.state, e, lead, draft.now) for e in members),
        for_good=True,
    )
    refs = tuple((number, e.id) for number, e in enumerate(members, start=1))
    thread = f"cover:{cohort.id}:{before.id}"
    draft.mail(lead.id, content, thread=thread, about=cohort.id, refs=refs)


def pass_on(draft: Draft, mentor: Assignment, members: Iterable[Enrollment]) -> bool:
    """A new lead says no: the next one gets them; False where none of them is hers now."""
    own = [e for e in members if (e.lead, e.cover) == (mentor.person, None)]
    refused = cover.REFUSED.format(mentor.person)
    given = [mark(e, refused, draft.now) for e in own if _came_lately(e)]
    move(draft, given, mentor, f"{draft.person(mentor.person).called} would rather not")
    return bool(given)


def _came_lately(member: Enrollment) -> bool:
    return any(name.startswith(LED_BEFORE.format("")) for name, _ in member.marks)
