"""The state machines, as plain tables (DOMAIN 2): what is not in a table cannot happen.

`docs/states.md` draws its diagrams from these tables.
"""

from collections.abc import Mapping
from enum import StrEnum

from mailflow.program.model import (
    OPEN_STATES,
    AddressState,
    AssignmentState,
    CohortState,
    EnrollmentState,
    RoundState,
)

E, A, C, R, P = EnrollmentState, AssignmentState, CohortState, RoundState, AddressState


class Step(StrEnum):
    """What can happen to an enrollment; the journal's `event`."""

    CONFIRM = "confirm"
    PLACE = "place"
    WAIT = "wait"
    OFFER = "offer"
    ACCEPT = "accept"
    REFUSE = "refuse"
    LATER = "later"
    EXPIRE = "expire"
    DECLINE = "decline"
    CONTACT = "contact"
    PAUSE = "pause"
    BACK = "back"
    REQUEUE = "requeue"
    CLAIM = "claim"
    COMPLETE = "complete"
    NOT_YET = "not-yet"
    LAPSE = "lapse"
    LEAVE = "leave"
    MOVE = "move"
    REMOVE = "remove"
    ERASE = "erase"


#: DOMAIN 2a. The row numbers are its own.
ENROLLMENT: Mapping[tuple[EnrollmentState, Step], EnrollmentState] = {
    (E.UNCONFIRMED, Step.CONFIRM): E.APPLIED,  # 2
    (E.APPLIED, Step.PLACE): E.PLACED,  # 5
    (E.APPLIED, Step.OFFER): E.OFFERED,  # 5
    (E.APPLIED, Step.WAIT): E.WAITLISTED,  # 7
    (E.APPLIED, Step.DECLINE): E.DECLINED,  # 8
    (E.WAITLISTED, Step.DECLINE): E.DECLINED,
    (E.WAITLISTED, Step.OFFER): E.OFFERED,  # 9
    (E.WAITLISTED, Step.PLACE): E.PLACED,  # an organizer's "place"
    (E.WAITLISTED, Step.EXPIRE): E.EXPIRED,  # 10
    (E.OFFERED, Step.ACCEPT): E.PLACED,  # 11
    (E.OFFERED, Step.REFUSE): E.WITHDRAWN,  # 12
    (E.OFFERED, Step.LATER): E.WAITLISTED,  # 12
    (E.OFFERED, Step.EXPIRE): E.EXPIRED,  # 13
    (E.PLACED, Step.CONTACT): E.ACTIVE,  # 14
    (E.PLACED, Step.PAUSE): E.PAUSED,  # 21
    (E.ACTIVE, Step.PAUSE): E.PAUSED,  # 21
    (E.ACTIVE, Step.LAPSE): E.LAPSED,  # 20
    (E.PAUSED, Step.PAUSE): E.PAUSED,  # another end
    (E.PAUSED, Step.BACK): E.ACTIVE,  # 22
    (E.PAUSED, Step.REQUEUE): E.WAITLISTED,  # 22, the seat was given on
    (E.ACTIVE, Step.CLAIM): E.CLAIMED,  # 23
    (E.PAUSED, Step.CLAIM): E.CLAIMED,  # 23
    (E.CLAIMED, Step.COMPLETE): E.COMPLETED,  # 24
    (E.CLAIMED, Step.NOT_YET): E.ACTIVE,  # 25
    (E.CLAIMED, Step.REQUEUE): E.WAITLISTED,  # 25, paused before, and the seat was given on
    **{(state, Step.LEAVE): E.WITHDRAWN for state in OPEN_STATES | {E.UNCONFIRMED}},  # 26
    **{(state, Step.MOVE): E.TRANSFERRED for state in OPEN_STATES},  # 27
    **{(state, Step.REMOVE): E.REMOVED for state in OPEN_STATES},  # 28
    **{(state, Step.ERASE): E.ERASED for state in E},  # 30
}

#: DOMAIN 2b.
ASSIGNMENT: Mapping[tuple[AssignmentState, str], AssignmentState] = {
    (A.INVITED, "approve"): A.ON_DUTY,
    (A.INVITED, "decline"): A.DECLINED,
    (A.INVITED, "withdraw"): A.RETIRED,
    (A.ON_DUTY, "away"): A.AWAY,
    (A.AWAY, "back"): A.ON_DUTY,
    (A.AWAY, "retire"): A.RETIRED,
    (A.ON_DUTY, "step-down"): A.LEAVING,
    (A.AWAY, "step-down"): A.LEAVING,
    (A.LEAVING, "retire"): A.RETIRED,
    (A.LEAVING, "back"): A.ON_DUTY,  # stays after all
    (A.ON_DUTY, "assign"): A.ON_DUTY,
}

#: DOMAIN 2c, check-in rounds.
ROUND: Mapping[tuple[RoundState, str], RoundState] = {
    (R.PLANNED, "send"): R.SENT,
    **{(state, "answer"): R.ANSWERED for state in R if state is not R.PLANNED},
    (R.PLANNED, "answer"): R.ANSWERED,  # a co-mentor was quicker than the mail
    **{
        (state, "partly"): R.PARTLY for state in (R.PLANNED, R.SENT, R.PARTLY, R.REMINDED, R.MISSED)
    },
    (R.SENT, "remind"): R.REMINDED,
    (R.SENT, "miss"): R.MISSED,
    (R.REMINDED, "miss"): R.MISSED,
}

#: DOMAIN 2c, cohorts. FULL and SHORT are derived from an open cohort (`placement.shown_state`).
COHORT: Mapping[tuple[CohortState, str], CohortState] = {
    (C.DRAFT, "recruit"): C.RECRUITING,
    (C.RECRUITING, "open"): C.OPEN,
    (C.OPEN, "close"): C.CLOSING,
    (C.RECRUITING, "close"): C.CLOSING,
    (C.CLOSING, "open"): C.OPEN,
    (C.CLOSING, "archive"): C.ARCHIVED,
}

#: DOMAIN 2c, addresses.
ADDRESS: Mapping[tuple[AddressState, str], AddressState] = {
    (P.UNPROVEN, "prove"): P.PROVEN,
    (P.PROVEN, "bounce"): P.BOUNCING,
    (P.BOUNCING, "prove"): P.PROVEN,
    (P.PROVEN, "mute"): P.MUTED,
    (P.MUTED, "prove"): P.PROVEN,
    **{(state, "erase"): P.ERASED for state in P if state is not P.ERASED},
    **{(state, "ban"): P.BANNED for state in P if state not in (P.ERASED, P.BANNED)},
}

MACHINES: Mapping[str, Mapping[tuple[StrEnum, str], StrEnum]] = {
    "enrollment": {(a, str(step)): b for (a, step), b in ENROLLMENT.items()},
    "assignment": {(a, step): b for (a, step), b in ASSIGNMENT.items()},
    "round": {(a, step): b for (a, step), b in ROUND.items()},
    "cohort": {(a, step): b for (a, step), b in COHORT.items()},
    "address": {(a, step): b for (a, step), b in ADDRESS.items()},
}


def diagram(machine: str) -> str:
    """One machine as a Mermaid state diagram, lines sorted."""
    lines = sorted({f"  {a} --> {b}: {step}" for (a, step), b in MACHINES[machine].items()})
    return "\n".join(["stateDiagram-v2", *lines])
