"""Two people who are one: all that was the other's becomes hers (DOMAIN 5, duplicate accounts).

Both addresses have said so before (`twice`). Nothing is lost: where both had a place in one track,
or a duty in one cohort, the better one goes on. Every change is a fact, so the journal tells of it
and `undo` finds its way back (`unmerging`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from mailflow.program import absence, apart, check_in, rounds
from mailflow.program.draft import Draft
from mailflow.program.erasure import blank
from mailflow.program.joining import withdraw_matters
from mailflow.program.lifecycle import ADDRESS, Step
from mailflow.program.mails import Answered
from mailflow.program.model import (
    MEMBER_STATES,
    OPEN_STATES,
    SERVING,
    TAKEN_OVER,
    AddressState,
    Assignment,
    AssignmentState,
    Badge,
    Case,
    Confirmation,
    Enrollment,
    EnrollmentState,
    Entity,
    Marks,
    Matter,
    NoContact,
    Notice,
    Person,
    Post,
    Round,
)
from mailflow.program.snapshot import PLACES, Snapshot

E = TypeVar("E", bound=Entity)
WHY = "is the same person under another address"
#: The fact by which a number becomes nobody's, and the one that tells of the person they are now.
EVENT, UNITED = "merge", "unite"
#: What organizers are asked about two people who may be one (`twice`).
KIND = "twice"

#: Where entities of each kind name a person. What a question is about stays: it tells who became
#: whom, for when they want to be forgotten.
NAMED: Mapping[type[Any], tuple[str, ...]] = {
    Enrollment: ("person", "lead", "cover", "claimant"),
    Assignment: ("person",),
    Round: ("mentor",),
    Confirmation: ("person",),
    Matter: ("subject",),
    Badge: ("person",),
    Post: ("author",),
    Notice: ("person",),
    Case: ("reporter",),
    NoContact: ("one", "other"),
}
#: Of two places in one track the first of these goes on, and of two duties likewise.
PLACE_ORDER = (
    EnrollmentState.CLAIMED, EnrollmentState.ACTIVE, EnrollmentState.PLACED,
    EnrollmentState.PAUSED, EnrollmentState.OFFERED, EnrollmentState.WAITLISTED,
    EnrollmentState.APPLIED,
)  # fmt: skip
DUTY_ORDER = (
    AssignmentState.ON_DUTY, AssignmentState.LEAVING, AssignmentState.AWAY,
    AssignmentState.INVITED,
)  # fmt: skip


def may_merge(state: Snapshot, one: Person, other: Person) -> bool:
    """Whether two people could be one at all.

    Not organizers, whom the configuration names; not who is kept apart, or looks after the other,
    or has an open private case: those are for people to settle first.
    """
    named = {*state.settings.organizers, *state.settings.private_contacts}
    both = (one, other)
    return (
        one.id != other.id
        and all(p.state is AddressState.PROVEN and named.isdisjoint(p.all_addresses) for p in both)
        and not apart.are_apart(state, one.id, other.id)
        and not any(_mentors(state, a, b) for a, b in (both, both[::-1]))
        and not any(
            c.reporter in (one.id, other.id) and c.state != "resolved" for c in state.cases.values()
        )
    )


def _mentors(state: Snapshot, mentor: Person, mentee: Person) -> bool:
    """Whether one serves where the other is looked after, or waits for it."""
    cohorts = {a.cohort for a in state.assignments_of(mentor.id)} - {None}
    return any(e.cohort in cohorts for e in state.open_enrollments(mentee.id))


# becoming one ---------------------------------------------------------------------------------


def merge(draft: Draft, kept: Person, other: Person) -> None:
    """All that is the other's becomes `kept`'s, who has both addresses from now on."""
    for person in (kept, other):
        draft.settle_matters(KIND, person.id, WHY)
    met = {p.id: apart.together(draft.state, p.one, p.other) for p in draft.state.pairs.values()}
    ended = [*_end_places(draft, kept, other), *_end_duties(draft, kept, other)]
    for name in dict.fromkeys(PLACES[kind] for kind in NAMED):
        for entity in tuple(getattr(draft.state, name).values()):
            _hand_over(draft, entity, kept, other)
    for cohort in {a.cohort for a in draft.state.assignments_of(kept.id) if a.cohort}:
        _look_after_own(draft, kept, cohort)
    gone = ADDRESS[other.state, "erase"]
    draft.fact(EVENT, blank(other), WHY, str(other.state), str(gone))
    one = united(draft.person(kept.id), other)
    draft.fact(UNITED, one, "both addresses said so")
    draft.hand_mails(other.id, kept.id, other.all_addresses)
    for pair in tuple(draft.state.pairs.values()):
        if apart.together(draft.state, pair.one, pair.other) != met[pair.id]:
            apart.brought_together(draft, pair, "was here under another address, too")
    both = (
        f"{other.address} and {one.address} are one person with us from now on: you can write from"
        f" both, and what you had under either is yours. Our mail comes to {one.address}."
    )
    content = Answered(one.called, (both, *ended), undo=True, news=True)
    thread = f"address:{other.id}"
    draft.mail(one.id, content, thread=thread)
    # whoever reads there has to know
    draft.mail(one.id, content, thread=thread, address=other.spelled)


def united(kept: Person, other: Person) -> Person:
    """What we know of both."""
    consents = [at for at in (kept.consented_at, other.consented_at) if at]
    return replace(
        kept,
        name=kept.name or other.name,
        zone=kept.zone or other.zone,
        consented_at=min(consents, default=None),
        addresses=tuple(dict.fromkeys((*kept.addresses, *other.all_addresses))),
        languages=tuple(dict.fromkeys((*kept.languages, *other.languages))),
        less=kept.less or other.less,
        marks=_marks(kept, other),
    )


def _marks(kept: Person, other: Person) -> Marks:
    """Whoever heard of us under one address was told; the newer mark of a name is true."""
    marks: dict[str, Any] = dict(other.marks)
    for name, at in kept.marks:
        marks[name] = max(at, marks.get(name, at))
    if not all(TAKEN_OVER in dict(p.marks) for p in (kept, other)):
        marks.pop(TAKEN_OVER, None)
    return tuple(marks.items())


def _end_places(draft: Draft, kept: Person, other: Person) -> Iterable[str]:
    """In one track nobody is twice: the place that is further goes on."""
    for theirs in draft.state.open_enrollments(other.id):
        own = draft.state.enrollment_in(theirs.track, kept.id)
        if own is None or own.state not in OPEN_STATES:
            continue
        stays, goes = sorted((own, theirs), key=_place_rank)
        left = draft.step(goes, Step.LEAVE, WHY, hold_until=None)
        withdraw_matters(draft, left, WHY)
        for notice in tuple(draft.state.notices.values()):
            if notice.about == left.id:
                draft.gone("drop", notice, WHY)
        yield f"You had asked for {stays.track} twice; you are {_there(stays)} once now."


def _there(place: Enrollment) -> str:
    return "in it" if place.state in MEMBER_STATES else "in its line"


def _place_rank(place: Enrollment) -> tuple[int, Any, int]:
    return (PLACE_ORDER.index(place.state), place.applied_at, place.id)


def _end_duties(draft: Draft, kept: Person, other: Person) -> Iterable[str]:
    """Nobody is two mentors of one cohort, nor stands by for a track that she serves."""
    for theirs in draft.state.assignments_of(other.id):
        for own in draft.state.assignments_of(kept.id):
            apart_ = own.cohort and theirs.cohort and own.cohort != theirs.cohort
            if own.track != theirs.track or apart_:
                continue
            stays, goes = sorted((own, theirs), key=_duty_rank)
            retired = replace(
                goes, state=AssignmentState.RETIRED, since=draft.now,
                away_from=None, away_until=None,
            )  # fmt: skip
            draft.fact(EVENT, retired, WHY, str(goes.state), str(retired.state))
            for kind in ("mentor", "silent", "retire", "cover"):
                draft.settle_matters(kind, goes.id, WHY)
            _stop_asking(draft, goes)
            yield f"You were two mentors of {stays.track}; you are one there now."
            break


def _duty_rank(duty: Assignment) -> tuple[bool, int, Any, int]:
    return (duty.cohort is None, DUTY_ORDER.index(duty.state), duty.since, duty.id)


def _stop_asking(draft: Draft, gone: Assignment) -> None:
    """No clock of a check-in to who is no mentor here any more; its answer still counts."""
    for check in rounds.of_mentor(draft.state, gone.person, gone.cohort or 0):
        if check.state in rounds.WAITING:
            check_in.excuse(draft, check, WHY)


def _look_after_own(draft: Draft, kept: Person, cohort: int) -> None:
    """Who covered for herself is the lead again, as is who was away under one address only."""
    duty = draft.state.assignment_of(kept.id, cohort)
    serves = duty is not None and duty.state in SERVING
    for member in draft.state.mentees_of(cohort):
        if member.cover and member.lead == kept.id and (serves or member.cover == kept.id):
            absence.give_back(draft, member)


def _hand_over(draft: Draft, entity: Entity, kept: Person, other: Person) -> None:
    mine = renamed(entity, other.id, kept.id)
    if mine == entity:
        return
    if isinstance(mine, Round) and _is_taken(draft.state, mine):
        mine = replace(mine, mentor=other.id)  # one check-in a day to one mentor of a cohort
    if isinstance(mine, Notice) and _waits(draft.state, mine):
        draft.gone("drop", entity, WHY)
    else:
        draft.fact(EVENT, mine, WHY)


def _is_taken(state: Snapshot, check: Round) -> bool:
    there = rounds.of_mentor(state, check.mentor, check.cohort)
    return any(r.planned == check.planned and r.id != check.id for r in there)


def _waits(state: Snapshot, notice: Notice) -> bool:
    return any(
        (n.person, n.kind, n.about) == (notice.person, notice.kind, notice.about)
        for n in state.notices.values()
        if n.id != notice.id
    )


def renamed(entity: E, before: int, after: int) -> E:
    """An entity that names the one where it named the other."""
    names = NAMED.get(type(entity), ())
    changes: dict[str, Any] = {n: after for n in names if getattr(entity, n) == before}
    if isinstance(entity, Round):
        changes["lines"] = tuple(
            replace(
                line,
                mentee=after if line.mentee == before else line.mentee,
                by=after if line.by == before else line.by,
            )
            for line in entity.lines
        )
    if isinstance(entity, Enrollment):  # "helped by 7", "led before by 7"
        end = f" by {before}"
        changes["marks"] = tuple(
            (f"{name.removesuffix(end)} by {after}" if name.endswith(end) else name, at)
            for name, at in entity.marks
        )
    return replace(entity, **changes)
