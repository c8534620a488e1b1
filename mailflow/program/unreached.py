"""Mentees whom no mail reaches any more, and whose place nobody else can have meanwhile.

No clock runs against them (DOMAIN 2c), so nothing ends by itself: after as long as others lapse,
organizers are asked each time whether the place is still kept.
"""

from collections.abc import Iterable
from datetime import datetime

from mailflow.program import calendar, lapsing, membership
from mailflow.program.draft import Draft
from mailflow.program.model import AddressState, Enrollment, EnrollmentState, Matter, mark, marked
from mailflow.program.snapshot import Snapshot

KIND = "unreached"
#: A mark's name on an enrollment: organizers were asked then.
ASKED = "kept unreached"
WHY = "no mail reaches them, and an organizer's ok"
GONE = "That place is not in question any more; nothing changed."


def look(state: Snapshot, now: datetime) -> tuple[int, ...]:
    """Those places; `state`: the whole program."""
    return tuple(e.id for e in state.enrollments.values() if _is_due(state, e, now))


def put(draft: Draft, found: Iterable[int]) -> None:
    """Put those of them before the organizers where nothing has changed."""
    for key in found:
        member = draft.state.enrollments.get(key)
        if member and _is_due(draft.state, member, draft.now):
            draft.fact("look", mark(member, ASKED, draft.now), "no mail reaches them for long")
            draft.matter(KIND, member.id, _in_words(draft.state, member), "let it lapse")


def gone(state: Snapshot) -> tuple[int, ...]:
    """Whose mail comes back, and who has no place and no duty any more: nobody looks for them."""
    asked = (m for m in state.matters.values() if (m.kind, m.state) == ("bounce", "open"))
    return tuple(m.subject for m in asked if _is_gone(state, m.subject))


def withdraw(draft: Draft, people: Iterable[int]) -> None:
    """Those of them are no matter for organizers any more who are not back by now."""
    for key in people:
        if _is_gone(draft.state, key):
            draft.settle_matters("bounce", key, "they have left")


def _is_gone(state: Snapshot, key: int) -> bool:
    person = state.people.get(key)
    if person is None or state.is_organizer(person):
        return False
    return not (state.open_enrollments(key) or state.assignments_of(key))


def _is_due(state: Snapshot, member: Enrollment, now: datetime) -> bool:
    """Whether the place is long without a sign of somebody whom no mail reaches."""
    if not _is_unreached(state, member):
        return False
    last = max(lapsing.last_sign(member), marked(member, ASKED) or member.applied_at)
    return now - last >= state.settings.clocks.lapse


def _is_unreached(state: Snapshot, member: Enrollment) -> bool:
    waits = member.state in (EnrollmentState.PLACED, EnrollmentState.ACTIVE)
    return waits and state.people[member.person].state is AddressState.BOUNCING


def _in_words(state: Snapshot, member: Enrollment) -> str:
    person = state.people[member.person]
    cohort = state.cohorts.get(member.cohort or 0)
    since = calendar.local_date(lapsing.last_sign(member), state.settings.zone)
    where = cohort.name if cohort else member.track
    return (
        f"No mail reaches {person.full_name} <{person.address}>, and the place in {where} is kept:"
        f" no sign since {since:%-d %B}"
    )


def let_go(draft: Draft, matter: Matter) -> str:
    """Ok: the place goes to the next in line; back within its time they are first."""
    member = draft.state.enrollments.get(matter.subject)
    if member is None or not _is_unreached(draft.state, member):
        return GONE
    if member.state is EnrollmentState.ACTIVE:
        lapsing.lapse(draft, member, WHY)
    else:
        membership.remove(draft, member, "no mail reached you")
    called = draft.person(member.person).called
    return f"{called}'s place in {member.track} is free for the next in line."


def keep(draft: Draft, matter: Matter) -> str:
    """No: it is kept, and they are asked again after as long."""
    member = draft.state.enrollments.get(matter.subject)
    if member is None or not _is_unreached(draft.state, member):
        return GONE
    weeks = draft.state.settings.clocks.lapse.days // 7
    return f"The place is kept. If nothing changes, I ask again in {weeks} weeks."
