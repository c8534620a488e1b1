"""The state machines: every cell of every table, and what follows from their shape."""

import pytest

from mailflow.program.decision import Env
from mailflow.program.draft import Draft, IllegalStepError
from mailflow.program.lifecycle import ASSIGNMENT, ENROLLMENT, MACHINES, Step, diagram
from mailflow.program.model import (
    MEMBER_STATES,
    OPEN_STATES,
    AddressState,
    AssignmentState,
    EnrollmentState,
    RoundState,
)
from tests.program.build import START, World

E, A = EnrollmentState, AssignmentState

#: DOMAIN 2a, in its own order, and the two that follow from it: (row, from, step, to).
ROWS = [
    (2, E.UNCONFIRMED, Step.CONFIRM, E.APPLIED),
    (5, E.APPLIED, Step.PLACE, E.PLACED),
    (5, E.APPLIED, Step.OFFER, E.OFFERED),
    (7, E.APPLIED, Step.WAIT, E.WAITLISTED),
    (8, E.APPLIED, Step.DECLINE, E.DECLINED),
    (9, E.WAITLISTED, Step.OFFER, E.OFFERED),
    (10, E.WAITLISTED, Step.EXPIRE, E.EXPIRED),
    (11, E.OFFERED, Step.ACCEPT, E.PLACED),
    (12, E.OFFERED, Step.REFUSE, E.WITHDRAWN),
    (12, E.OFFERED, Step.LATER, E.WAITLISTED),
    (13, E.OFFERED, Step.EXPIRE, E.EXPIRED),
    (14, E.PLACED, Step.CONTACT, E.ACTIVE),
    (20, E.ACTIVE, Step.LAPSE, E.LAPSED),
    (21, E.ACTIVE, Step.PAUSE, E.PAUSED),
    (21, E.PLACED, Step.PAUSE, E.PAUSED),
    (22, E.PAUSED, Step.BACK, E.ACTIVE),
    (22, E.PAUSED, Step.REQUEUE, E.WAITLISTED),
    (23, E.ACTIVE, Step.CLAIM, E.CLAIMED),
    (24, E.CLAIMED, Step.COMPLETE, E.COMPLETED),
    (25, E.CLAIMED, Step.NOT_YET, E.ACTIVE),
    *((26, state, Step.LEAVE, E.WITHDRAWN) for state in sorted(OPEN_STATES)),
    *((27, state, Step.MOVE, E.TRANSFERRED) for state in sorted(OPEN_STATES)),
    *((28, state, Step.REMOVE, E.REMOVED) for state in sorted(OPEN_STATES)),
    *((30, state, Step.ERASE, E.ERASED) for state in E),
]

OVER = set(E) - OPEN_STATES - {E.UNCONFIRMED}


@pytest.mark.parametrize(("row", "before", "step", "after"), ROWS)
def test_every_row_of_the_domain_is_in_the_table(row, before, step, after):
    assert ENROLLMENT[before, step] is after, f"row {row}"


@pytest.mark.parametrize("state", E)
@pytest.mark.parametrize("step", Step)
def test_a_draft_takes_the_steps_of_the_table_and_no_other(state, step):
    world = World()
    ana = world.mentee("Ana", world.cohort("deploy"), state=state)
    draft = Draft(world.state, Env(START, 1))
    if (state, step) in ENROLLMENT:
        moved = draft.step(ana, step, "why")
        (fact,) = draft.facts
        assert moved.state is ENROLLMENT[state, step]
        assert (fact.event, fact.before, fact.after, fact.why) == (step, state, moved.state, "why")
    else:
        with pytest.raises(IllegalStepError, match=f"{step} from {state}"):
            draft.step(ana, step)
        assert draft.facts == ()


@pytest.mark.parametrize("state", A)
@pytest.mark.parametrize("step", sorted({step for _, step in ASSIGNMENT}))
def test_assignments_too(state, step):
    world = World()
    priya = world.mentor("Priya", world.cohort("deploy"), state=state)
    draft = Draft(world.state, Env(START, 1))
    if (state, step) in ASSIGNMENT:
        assert draft.turn(world.assignment(priya), step).state is ASSIGNMENT[state, step]
    else:
        with pytest.raises(IllegalStepError):
            draft.turn(world.assignment(priya), step)


@pytest.mark.parametrize("state", sorted(OVER))
def test_what_is_over_only_erasure_changes(state):
    assert {step for before, step in ENROLLMENT if before is state} == {Step.ERASE}


def test_everybody_can_leave_wherever_they_stand():
    assert {before for before, step in ENROLLMENT if step is Step.LEAVE} == OPEN_STATES | {
        E.UNCONFIRMED
    }


def test_every_state_but_the_first_can_be_reached():
    reached = {after for (before, _), after in ENROLLMENT.items() if before is not after}
    assert set(E) - reached == {E.UNCONFIRMED, E.APPLIED} - reached


def test_members_are_open():
    assert MEMBER_STATES < OPEN_STATES


def test_nobody_answers_a_check_in_out_of_a_missed_one_only_by_answering():
    steps = {step for before, step in MACHINES["round"] if before is RoundState.MISSED}
    assert steps == {"answer", "partly"}


def test_an_erased_address_stays_erased():
    assert not [s for before, s in MACHINES["address"] if before is AddressState.ERASED]


@pytest.mark.parametrize("machine", MACHINES)
def test_the_diagram_draws_every_transition(machine):
    lines = diagram(machine).splitlines()
    assert lines[0] == "stateDiagram-v2"
    assert set(lines[1:]) == {f"  {a} --> {b}: {s}" for (a, s), b in MACHINES[machine].items()}
