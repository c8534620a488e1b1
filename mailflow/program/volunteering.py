"""Mentors: volunteering, an organizer's approval, capacity, and which cohort needs them.

DOMAIN 2b. An approved mentor stands by until a cohort has room; two of those who stand by open
the track's next cohort when people wait (SPEC 11.10).
"""

from collections.abc import Mapping
from dataclasses import replace

from mailflow.program import apart, cards, placement, waiters
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.lifecycle import COHORT
from mailflow.program.mails import MentorWelcome
from mailflow.program.model import (
    OPEN_STATES,
    Assignment,
    AssignmentState,
    Cohort,
    CohortState,
    Notice,
    Person,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MAX_CAPACITY = 4


def volunteer(draft: Draft, person: Person, track: str, words: str = "") -> None:
    """An offer to mentor: before the organizers at once, acknowledged to the volunteer."""
    if any(a.track == track for a in draft.state.assignments_of(person.id)):
        draft.say(f"You offered to mentor {track} already; nothing more to do.")
        return
    offered = Assignment(
        draft.new_id(), person.id, track, AssignmentState.INVITED, draft.now, note=words
    )
    draft.fact("volunteer", offered, words, after="invited")
    text = f"{person.full_name} <{person.address}> offers to mentor {track}"
    draft.matter("mentor", offered.id, text, f"approve {person.address} {track}", urgent=True)
    draft.say(
        f"Thank you for offering to mentor {track}. An organizer will look at it and write to you."
    )
    waiters.say(draft, person)


def approve(draft: Draft, assignment_id: int, by: Person) -> str:
    """An organizer's ok: on duty; `settle` finds the cohort. A sentence on what happened."""
    offered = draft.state.assignments.get(assignment_id)
    if offered is None or offered.state is not AssignmentState.INVITED:
        return "That offer is not open any more; nothing changed."
    draft.turn(offered, "approve", f"approved by {by.called}")
    draft.notice(offered.person, "mentor-welcome", offered.id)
    return f"{draft.person(offered.person).full_name} mentors {offered.track} from now on."


def decline(draft: Draft, assignment_id: int, by: Person, reason: str) -> str:
    """An organizer's no to a volunteer (M07 at the reader's slot)."""
    offered = draft.state.assignments.get(assignment_id)
    if offered is None or offered.state is not AssignmentState.INVITED:
        return "That offer is not open any more; nothing changed."
    draft.turn(offered, "decline", reason or f"declined by {by.called}", note=reason)
    draft.notice(offered.person, "declined", offered.id)
    return f"{draft.person(offered.person).full_name} is told kindly that it is a no."


def set_capacity(draft: Draft, assignment: Assignment, capacity: int) -> None:
    """How many mentees a mentor takes at once, 0 to 4; nobody is moved out by less."""
    wanted = max(0, min(capacity, MAX_CAPACITY))
    changed = replace(assignment, capacity=wanted)
    draft.fact("capacity", changed, f"{assignment.capacity} to {wanted}")


# cohorts ------------------------------------------------------------------------------------


def staff(draft: Draft, track: str) -> None:
    """Give mentors who stand by a cohort: where one is missing, or a new one if people wait."""
    settings = draft.state.settings.tracks[track]
    for cohort in draft.state.cohorts_of(track):
        if cohort.state in (CohortState.RECRUITING, CohortState.OPEN):
            _fill(draft, cohort, settings.mentors)
            _open_if_staffed(draft, cohort)
    group = _group(draft.state, _standing_by(draft.state, track), settings.mentors)
    if len(group) >= placement.ENOUGH_MENTORS and _people_wait(draft.state, track):
        cohort = _next_cohort(draft, track)
        for assignment in group:
            _assign(draft, assignment, cohort)
        _open_if_staffed(draft, cohort)


def _fill(draft: Draft, cohort: Cohort, mentors: int) -> None:
    """Mentors who stand by, and may meet everybody in the cohort, up to its number."""
    for assignment in _standing_by(draft.state, cohort.track):
        has_room = _mentors_held(draft.state, cohort) < mentors
        if has_room and apart.fits(draft.state, cohort, assignment.person):
            _assign(draft, assignment, cohort)


def _group(state: Snapshot, standing_by: list[Assignment], size: int) -> list[Assignment]:
    """The first of them who may all meet each other."""
    group: list[Assignment] = []
    for one in standing_by:
        if len(group) < size and not any(
            apart.are_apart(state, one.person, other.person) for other in group
        ):
            group.append(one)
    return group


def _mentors_held(state: Snapshot, cohort: Cohort) -> int:
    """Mentors who belong to the cohort, away ones too: they come back."""
    held = (AssignmentState.ON_DUTY, AssignmentState.AWAY, AssignmentState.LEAVING)
    return len(state.mentors_of(cohort.id, *held))


def _standing_by(state: Snapshot, track: str) -> list[Assignment]:
    waiting = (
        a
        for a in state.assignments.values()
        if a.track == track and a.cohort is None and a.state is AssignmentState.ON_DUTY
    )
    return sorted(waiting, key=lambda a: (a.since, a.id))


def _people_wait(state: Snapshot, track: str) -> bool:
    if not state.waiting.get(track):
        return False
    return not any(placement.free(state, c) for c in state.cohorts_of(track))


def _assign(draft: Draft, assignment: Assignment, cohort: Cohort) -> None:
    draft.turn(assignment, "assign", f"{cohort.name} has room for a mentor", cohort=cohort.id)
    draft.notice(assignment.person, "mentor-welcome", assignment.id)


def _open_if_staffed(draft: Draft, cohort: Cohort) -> None:
    on_duty = len(draft.state.mentors_of(cohort.id))
    target = COHORT.get((cohort.state, "open"))
    if cohort.state is CohortState.RECRUITING and target and on_duty >= placement.ENOUGH_MENTORS:
        opened = replace(cohort, state=target, opened_at=draft.now)
        why = f"{on_duty} mentors on duty"
        draft.fact("open", opened, why, str(cohort.state), str(target))


def _next_cohort(draft: Draft, track: str) -> Cohort:
    """DOMAIN: `deploy`, then `deploy-2` …"""
    number = max((c.number for c in draft.state.cohorts_of(track)), default=0) + 1
    cohort = Cohort(draft.new_id(), f"{track}-{number}", track, number=number)
    draft.fact("found", cohort, "people wait and mentors stand by", after=str(cohort.state))
    return cohort


def archive(draft: Draft, track: str, before: Snapshot) -> None:
    """A closing cohort is over when the last of its people is through; its mentors stand by."""
    for cohort in draft.state.cohorts_of(track):
        target = COHORT.get((cohort.state, "archive"))
        had = before.mentees_of(cohort.id, OPEN_STATES)
        if target is None or not had or draft.state.mentees_of(cohort.id, OPEN_STATES):
            continue
        over = replace(cohort, state=target)
        draft.fact(
            "archive", over, "closed, and everybody is through", str(cohort.state), str(target)
        )
        for assignment in draft.state.mentors_of(cohort.id):
            draft.turn(assignment, "assign", f"{cohort.name} is over", cohort=None)


# waiting mails --------------------------------------------------------------------------------


def write_mentor_welcome(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M31: you are on, how check-ins work; or: you stand by until a cohort has room."""
    mails = []
    for notice in notices:
        assignment = state.assignments.get(notice.about)
        if assignment is None or assignment.state is not AssignmentState.ON_DUTY:
            continue
        track = state.settings.tracks[assignment.track]
        cohort = state.cohorts.get(assignment.cohort or 0)
        mentors = state.mentors_of(cohort.id) if cohort else ()
        others = [state.people[a.person] for a in mentors if a.person != person.id]
        content = MentorWelcome(
            name=person.called,
            track=cards.track_card(state, track.name),
            cohort=cohort.name if cohort else "",
            capacity=assignment.capacity,
            zone=person.zone,
            co_mentors=tuple(cards.mentor_card(m, env.now) for m in others),
            list_address=env.addresses.list_of(cohort.name) if cohort else "",
            check_in_day=WEEKDAYS[track.weekday],
            guide=track.mentor_guide,
        )
        mails.append(
            Written(
                content,
                f"mentor:{assignment.id}",
                assignment.id,
                covers=frozenset({notice.id}),
            )
        )
    return tuple(mails)


WRITERS: Mapping[str, Writer] = {"mentor-welcome": write_mentor_welcome}
