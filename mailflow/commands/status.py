"""`status`: where the writer stands."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import own_assignments
from mailflow.commands.turn import Turn
from mailflow.program import placement
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import (
    MEMBER_STATES,
    Assignment,
    Cohort,
    Enrollment,
    EnrollmentState,
)
from mailflow.program.snapshot import Snapshot
from mailflow.program.standing import standing


def status(turn: Turn) -> Decision | Refusal:
    """See where you stand: your place in line, your cohort, who leads you; organizers: cohorts."""
    draft = turn.draft()
    for enrollment in turn.state.open_enrollments(turn.who.id):
        draft.say(_place(turn.state, enrollment))
    for assignment in own_assignments(turn):
        draft.say(_duty(turn.state, assignment))
    if turn.state.is_organizer(turn.who):
        for cohort in turn.state.cohorts.values():
            draft.say(_cohort(turn.state, cohort))
        draft.say('"digest" shows what waits for you, "who ADDRESS" how somebody stands.')
    if not draft.decision().said:
        draft.say('You have no open place with us just now. "cohorts" shows what you can join.')
    return draft.decision()


def _cohort(state: Snapshot, cohort: Cohort) -> str:
    """A cohort in one line, for organizers."""
    used, seats = placement.used(state, cohort), placement.seats(state, cohort)
    mentors = len(state.mentors_of(cohort.id))
    words = f"{cohort.name}: {placement.shown_state(state, cohort)}, {used} of {seats} seats taken"
    words += f", {mentors} {'mentor' if mentors == 1 else 'mentors'} on duty"
    waiting = state.waiting.get(cohort.track, 0) if cohort.name == cohort.track else 0
    return f"{words}, {waiting} waiting." if waiting else f"{words}."


def _place(state: Snapshot, enrollment: Enrollment) -> str:
    """Where a mentee stands; in a cohort also whom to ask, and what comes next."""
    words = f"{enrollment.track}: {standing(state, enrollment)}"
    lead = state.people.get(enrollment.cover or enrollment.lead or 0)
    if enrollment.state not in MEMBER_STATES or lead is None:
        return f"{words}."
    words += f"; your mentor is {lead.full_name} <{lead.spelled}>."
    track = state.track(enrollment.track)
    steps = track.milestones[enrollment.milestone :] if track else ()
    asked = enrollment.state in (EnrollmentState.PLACED, EnrollmentState.ACTIVE)
    return f"{words} The next step: {steps[0]}." if steps and asked else words


def _duty(state: Snapshot, assignment: Assignment) -> str:
    cohort = state.cohorts.get(assignment.cohort or 0)
    where = cohort.name if cohort else assignment.track
    led = state.led_by(assignment.person, cohort.id) if cohort else ()
    names = ", ".join(state.people[e.person].called for e in led) or "nobody yet"
    state_words = str(assignment.state).replace("_", " ")
    return f"You mentor {where} ({state_words}, up to {assignment.capacity}); you lead {names}."


STATUS = Command("status", "status", ("status", "where am I?"), status, Trust.OWN_FACTS)
