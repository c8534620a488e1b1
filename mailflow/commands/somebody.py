"""`who ADDRESS`: how one person stands, for organizers: places, lead, steps, last sign, duties."""

from collections.abc import Iterator

from mailflow.commands.turn import Turn
from mailflow.program import round_lines
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import (
    MEMBER_STATES,
    AddressState,
    Assignment,
    AssignmentState,
    Enrollment,
    EnrollmentState,
    Person,
)
from mailflow.program.snapshot import Snapshot
from mailflow.program.standing import position_of

#: What is worth a word about an address.
OF_THE_ADDRESS = {
    AddressState.UNPROVEN: "has not confirmed yet",
    AddressState.BOUNCING: "our mail comes back",
    AddressState.MUTED: "asked for no mail",
}


def somebody(turn: Turn, address: str) -> Decision | Refusal:
    """How one person stands."""
    state = turn.state
    person = state.person_at(address)
    if person is None or person.state in (AddressState.ERASED, AddressState.BANNED):
        return Refusal(f"I know nobody at {address}.")
    draft = turn.draft()
    known = [person.zone, OF_THE_ADDRESS.get(person.state, "")]
    draft.say(", ".join(filter(None, (f"{person.full_name} <{person.spelled}>", *known))) + ".")
    lines = [*_places(turn, person), *(_duty(state, a) for a in state.assignments_of(person.id))]
    if state.is_organizer(person):
        lines.append("Is an organizer.")
    for line in lines or ["Has no place and no duty with us just now."]:
        draft.say(line)
    return draft.decision()


def _places(turn: Turn, person: Person) -> Iterator[str]:
    for enrollment in turn.state.open_enrollments(person.id):
        yield f"In {enrollment.track}: {_place(turn, enrollment)}."


def _place(turn: Turn, enrollment: Enrollment) -> str:
    state = turn.state
    if enrollment.state is EnrollmentState.WAITLISTED:
        return f"number {position_of(state, enrollment)} in line"
    if enrollment.state not in MEMBER_STATES:
        return str(enrollment.state)
    lead = state.people.get(enrollment.lead or 0)
    covers = state.people.get(enrollment.cover or 0)
    led = f"{lead.full_name} leads" if lead else "nobody leads"
    instead = f", {covers.full_name} covers" if covers else ""
    zone = state.zone_of(turn.who)
    return f"{round_lines.known(state, enrollment, zone, turn.env.now)}; {led}{instead}"


def _duty(state: Snapshot, assignment: Assignment) -> str:
    cohort = state.cohorts.get(assignment.cohort or 0)
    where = cohort.name if cohort else f"{assignment.track}, without a cohort yet"
    led = state.led_by(assignment.person, cohort.id) if cohort else ()
    names = ", ".join(state.people[e.person].full_name for e in led) or "nobody"
    known = str(assignment.state).replace("_", " ")
    if assignment.state is AssignmentState.AWAY and assignment.away_until:
        known += f" until {assignment.away_until:%-d %B}"
    if assignment.missed:
        known += f", check-ins missed in a row: {assignment.missed}"
    return f"Mentors {where}: {known}, up to {assignment.capacity}; leads {names}."
