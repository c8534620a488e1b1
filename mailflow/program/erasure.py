"""Forgetting somebody (DOMAIN 2a row 30): what stays is a number without a name.

The rows of the person, their places and duties stay as counts; everything that tells who they
were goes. What other rows say of them, the store cleans afterwards (see `store.cleaning`).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from mailflow.program import cover, reassignment
from mailflow.program.decision import Env, Forgotten
from mailflow.program.draft import Draft
from mailflow.program.lifecycle import ADDRESS, Step
from mailflow.program.mails import Erased, MemberGone
from mailflow.program.model import (
    FORMER,
    MEMBER_STATES,
    AddressState,
    Assignment,
    AssignmentState,
    Confirmation,
    Enrollment,
    Entity,
    Notice,
    Person,
    Post,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

#: What a log shows instead of a forgotten member's words.
REMOVED = "[removed]"
OVER = (AssignmentState.RETIRED, AssignmentState.DECLINED)
WHY = "asked to be forgotten"


def blank(entity: Entity) -> Entity:
    """One of a forgotten person's entities without a word that tells of them."""
    match entity:
        case Person():
            return Person(entity.id, _nowhere(entity.id), state=AddressState.ERASED)
        case Enrollment():
            return replace(entity, note="", reason="")
        case Assignment():
            return replace(entity, note="")
        case Confirmation():
            return replace(entity, intents=(), subject="", text="", notes=(), lines=())
        case Post():
            return replace(entity, subject="", text=REMOVED, sender="")
        case _:
            return entity


def _nowhere(person: int) -> str:
    """An address that is nobody's, and never will be (RFC 2606)."""
    return f"{person}@erased.invalid"


def owner(entity: Entity) -> int | None:
    """Whose an entity is, so that it is blanked when they are forgotten."""
    match entity:
        case Person():
            return entity.id
        case Enrollment() | Assignment() | Confirmation():
            return entity.person
        case Post():
            return entity.author or None
        case _:
            return None


# deciding -------------------------------------------------------------------------------------


def erase(draft: Draft, person: Person, *, at: datetime | None = None, told: bool = True) -> None:
    """Row 30: every place ends, every duty is handed on, and the person becomes a number.

    `told`: they get one last mail (M40). Not where a restored backup is cleaned of somebody whom
    we forgot before, at that moment.
    """
    draft.by = FORMER
    state = draft.state
    mine = [e for e in state.enrollments.values() if e.person == person.id]
    duties = [a for a in state.assignments.values() if a.person == person.id]
    kept = _kept(state, person, len(mine))
    ids = {person.id, *(e.id for e in mine), *(a.id for a in duties)}
    pairs = [p for p in state.pairs.values() if person.id in (p.one, p.other)]
    draft.forget(
        Forgotten(
            person.id,
            person.all_addresses,
            person.name,
            at or draft.now,
            person.state is AddressState.BANNED,
            tuple(p.other if p.one == person.id else p.one for p in pairs),
        )
    )
    _withdraw(draft, person, ids | {p.id for p in pairs})
    for pair in pairs:
        draft.gone("erase", pair)
    for enrollment in mine:
        _end(draft, enrollment)
    gone = ADDRESS[person.state, "erase"]
    draft.fact("erase", blank(person), WHY, str(person.state), str(gone))
    for assignment in duties:
        _retire(draft, assignment)
    if told:
        content = Erased(person.called, kept)
        draft.mail(person.id, content, thread="erased", address=person.spelled)


def _kept(state: Snapshot, person: Person, places: int) -> tuple[str, ...]:
    """What stays, in words for their last mail."""
    badges = sum(badge.person == person.id for badge in state.badges.values())
    found = []
    if places:
        found.append(f"{_count(places, 'place')} in our counts, without your name or words")
    if badges:
        found.append(f"{_count(badges, 'badge')}, without your name; the files you have stay yours")
    return (*found, "a fingerprint of your address, so that no old backup brings you back")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _withdraw(draft: Draft, person: Person, ids: set[int]) -> None:
    """What organizers were asked about them, and mail that waits for them, is pointless now."""
    for matter in tuple(draft.state.matters.values()):
        theirs = matter.subject in ids or any(a in matter.text for a in person.all_addresses)
        if matter.state == "open" and theirs:
            gone = replace(
                matter, text=FORMER, ok="", state="withdrawn", decision=WHY, decided_at=draft.now
            )
            draft.fact("withdraw", gone, WHY, "open", "withdrawn")
    for notice in tuple(draft.state.notices.values()):
        if notice.person == person.id or notice.about in ids:
            draft.gone("drop", notice, WHY)


def _end(draft: Draft, enrollment: Enrollment) -> None:
    """A place ends; its lead hears that somebody left, and not who."""
    was_member = enrollment.state in MEMBER_STATES
    lead = enrollment.cover or enrollment.lead
    cleaned = blank(enrollment)
    assert isinstance(cleaned, Enrollment)
    draft.step(
        cleaned, Step.ERASE, WHY, lead=None, cover=None, stuck_at=None, hold_until=None, marks=()
    )
    if was_member and lead and enrollment.cohort:
        draft.notice(lead, "left", enrollment.cohort)


# duties -----------------------------------------------------------------------------------------


def _retire(draft: Draft, assignment: Assignment) -> None:
    """A mentor is none any more; whoever she looked after gets another one for good."""
    cleaned = blank(assignment)
    assert isinstance(cleaned, Assignment)
    if cleaned.state in OVER:
        if cleaned != assignment:
            draft.fact("erase", cleaned, WHY)
        return
    retired = replace(
        cleaned, state=AssignmentState.RETIRED, since=draft.now, away_from=None, away_until=None
    )
    draft.fact("retire", replace(retired, marks=()), WHY, str(assignment.state), "retired")
    if retired.cohort is None:
        return
    cover.hand_over(draft, retired)
    draft.settle_matters("cover", assignment.id, WHY)
    reassignment.hand_on(draft, retired, "their mentor has left")


# waiting mails --------------------------------------------------------------------------------


def write_member_gone(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """To a lead, one mail a cohort: somebody is not there any more."""
    by_cohort: dict[int, set[int]] = {}
    for notice in notices:
        by_cohort.setdefault(notice.about, set()).add(notice.id)
    return tuple(
        Written(
            MemberGone(person.called, state.cohorts[cohort].name),
            f"cohort:{cohort}",
            cohort,
            covers=frozenset(covers),
        )
        for cohort, covers in by_cohort.items()
        if cohort in state.cohorts
    )


WRITERS: Mapping[str, Writer] = {"left": write_member_gone}
