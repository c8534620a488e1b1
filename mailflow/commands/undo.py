"""`undo`: what the answered mail told about is taken back, for 7 days."""

from dataclasses import replace
from typing import TypeGuard

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import (
    absence,
    apart,
    claims,
    cover,
    further_address,
    joining,
    lapsing,
    membership,
    placement,
    reassignment,
    swaps,
    unmerging,
)
from mailflow.program.decision import Decision, Refusal
from mailflow.program.draft import Draft
from mailflow.program.model import (
    MEMBER_STATES,
    OPEN_STATES,
    Assignment,
    AssignmentState,
    Enrollment,
    EnrollmentState,
    Entity,
    Person,
    mark,
)
from mailflow.program.snapshot import Snapshot

#: Before a seat or a place in line: what is undone is the request itself.
REQUESTED = (EnrollmentState.UNCONFIRMED, EnrollmentState.APPLIED)


def undo(turn: Turn) -> Decision | Refusal:
    """Take back what we just did, within 7 days; answer the mail that told you."""
    if turn.answered and turn.answered.kind == "mentor-covered":
        return _take_back_cover(turn, turn.answered.about)
    if not turn.undoable:
        return Refusal(
            "I found nothing to take back. Please answer the mail that told you, within"
            f" {turn.state.settings.clocks.undo.days} days."
        )
    draft = turn.draft()
    newest_first = turn.undoable[::-1]
    if two := unmerging.of_undo(newest_first):
        newest_first = unmerging.take_back(draft, newest_first, *two)
    # an absence before all: who was covered returns with it
    for was, became in sorted(newest_first, key=lambda pair: not _began_absence(*pair)):
        if isinstance(became, Person) and isinstance(was, Person):
            further_address.take_back(draft, was, became)
        current = _current(draft, became)
        if isinstance(current, Enrollment) and _was_told_gone(was, became):
            lapsing.take_back(draft, current)
            continue
        if isinstance(current, Enrollment) and _reached_more(was, became, current):
            membership.take_back_milestones(draft, current, was.milestone, turn.who)
            continue
        if current != became:
            continue
        if isinstance(became, Assignment) and _began_absence(was, became):
            absence.come_back(draft, became, "taken back")
        elif isinstance(became, Enrollment) and _changed_lead(was, became):
            swaps.take_back(draft, became, was)
        elif not _followed(was, became):
            _restore(draft, was)
    said = draft.decision().said
    if not draft.facts and not said:
        return Refusal("Things have moved on since, so I leave it as it is.")
    _mend(draft, [was for was, _ in turn.undoable])
    if not said:
        draft.say("Taken back: all is as it was before.")
    return draft.decision()


def _mend(draft: Draft, restored: list[Entity]) -> None:
    """Whoever is a member as before may find that her mentors have gone meanwhile."""
    for was in restored:
        member = draft.state.enrollments.get(was.id) if isinstance(was, Enrollment) else None
        if member is not None and member.state in MEMBER_STATES:
            reassignment.mend(draft, member)


def _take_back_cover(turn: Turn, about: int) -> Decision | Refusal:
    """A cover that the clock began (M38): its mail may go out later than the act."""
    own = turn.state.assignments.get(about)
    if own is None or own.person != turn.who.id or own.state is not AssignmentState.AWAY:
        return Refusal("Things have moved on since, so I leave it as it is.")
    draft = turn.draft()
    absence.come_back(draft, own, "taken back")
    draft.say(f"Taken back: you are on duty for {own.track} again.")
    return draft.decision()


def _began_absence(was: Entity, became: Entity) -> bool:
    """Mentees were covered, so their leads return with it."""
    if not isinstance(was, Assignment) or not isinstance(became, Assignment):
        return False
    return (was.state, became.state) == (AssignmentState.ON_DUTY, AssignmentState.AWAY)


def _was_told_gone(was: Entity, became: Entity) -> bool:
    """A mentor's word that somebody left: it is taken back even where they were asked since."""
    if not isinstance(was, Enrollment) or not isinstance(became, Enrollment):
        return False
    return lapsing.is_told(became) and not lapsing.is_told(was)


def _changed_lead(was: Entity, became: Enrollment) -> TypeGuard[Enrollment]:
    """Another mentor, and nothing else: who was told of it hears of the end, too."""
    if not isinstance(was, Enrollment) or was.state is not became.state:
        return False
    return was.lead is not None and was.lead != became.lead


def _reached_more(was: Entity, became: Entity, current: Enrollment) -> TypeGuard[Enrollment]:
    """Milestones, which nothing that happened since has changed.

    What else came of the same mail goes with them as long as nothing did happen.
    """
    if not isinstance(was, Enrollment) or not isinstance(became, Enrollment):
        return False
    alone = replace(was, milestone=became.milestone) == became
    same = became.milestone == current.milestone > was.milestone
    return same and (alone or current != became)


def _followed(was: Entity, became: Entity) -> bool:
    """What only followed from the act, and somebody else was told of: it stands (SPEC 11.14)."""
    if isinstance(became, Assignment) and isinstance(was, Assignment):
        return was.cohort != became.cohort
    offered = isinstance(became, Enrollment) and became.state is EnrollmentState.OFFERED
    return offered and isinstance(was, Enrollment) and not was.takes_seat


def _current(draft: Draft, entity: Entity) -> Entity | None:
    match entity:
        case Enrollment():
            return draft.state.enrollments.get(entity.id)
        case Assignment():
            return draft.state.assignments.get(entity.id)
        case Person():
            return draft.state.people.get(entity.id)
        case _:
            return None


def _restore(draft: Draft, was: Entity) -> None:
    if isinstance(was, Enrollment) and was.state in REQUESTED:
        # a request that is taken back is none any more; it must not wait in between for ever
        was = replace(was, state=EnrollmentState.WITHDRAWN, since=draft.now)
        joining.withdraw_matters(draft, was, "taken back")
    if isinstance(was, Enrollment) and (now := _in_the_way(draft.state, was)):
        draft.say(f"You are in {' and '.join(now)} by now, so {was.track} stays as it is.")
        return
    if isinstance(was, Enrollment) and was.takes_seat and not _has_seat(draft, was):
        _wait_first(draft, was)
        return
    current = draft.state.enrollments.get(was.id)
    if isinstance(was, Enrollment) and current and current.state is EnrollmentState.LAPSED:
        was = mark(was, lapsing.SEEN, draft.now)  # they are there: silence counts anew
    if isinstance(was, Enrollment):
        was = lapsing.restored(draft.state, was)
    if isinstance(was, Enrollment) and was.state is EnrollmentState.CLAIMED:
        claims.revoke(draft, was)
    elif isinstance(was, Enrollment):
        draft.settle_matters("claim", was.id, "taken back")
        if was.state is EnrollmentState.COMPLETED:
            claims.reissue(draft, was)
    state = str(getattr(was, "state", ""))
    draft.fact("undo", was, "taken back", after=state)
    if isinstance(was, Assignment):
        _go_again(draft, was)


def _go_again(draft: Draft, was: Assignment) -> None:
    """A mentor's return is what is taken back: whom they look after meanwhile is not left alone."""
    if was.state is AssignmentState.RETIRED:
        reassignment.hand_on(draft, was, "taken back")
        cover.release(draft, was)
    elif was.state is AssignmentState.AWAY:
        cover.hand_over(draft, was)


def _in_the_way(state: Snapshot, was: Enrollment) -> list[str]:
    """The tracks that somebody is in by now, where this one would be one too many again."""
    others = [e.track for e in state.open_enrollments(was.person) if e.id != was.id]
    if was.state not in OPEN_STATES:
        return []
    too_many = len(others) >= state.settings.max_enrollments
    return others if too_many or was.track in others else []


def _has_seat(draft: Draft, was: Enrollment) -> bool:
    """The seat is theirs still, or nobody else's: that mentors are few just now is no matter."""
    state = draft.state
    cohort = state.cohorts.get(was.cohort or 0)
    current = state.enrollments.get(was.id)
    if cohort is None:
        return False
    if current is not None and current.takes_seat and current.cohort == was.cohort:
        return True
    has_room = placement.used(state, cohort) < placement.seats(state, cohort)
    return has_room and apart.fits(state, cohort, was.person)


def _wait_first(draft: Draft, was: Enrollment) -> None:
    """The seat was given on meanwhile: the head of the line (SPEC 11.14)."""
    waiting = replace(
        was, state=EnrollmentState.WAITLISTED, cohort=None, lead=None, front=True, marks=()
    )
    draft.fact(
        "undo",
        mark(waiting, "wanted", draft.now),
        "the seat was given on meanwhile",
        after="waitlisted",
    )
    draft.say(f"The place in {was.track} was given on meanwhile: you are first in line.")


UNDO = Command("undo", "undo", ("undo",), undo, Trust.OWN)
