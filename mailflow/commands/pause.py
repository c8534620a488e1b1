"""`pause TRACK until DATE`: keep the place, skip check-ins."""

from datetime import date

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import memberships, not_in
from mailflow.commands.turn import Turn
from mailflow.program import pauses
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import EnrollmentState


def pause(turn: Turn) -> Decision | Refusal:
    """Take a break of up to 8 weeks; your seat is kept for the first two."""
    mine = memberships(turn, turn.arg)
    if not mine:
        return not_in(turn, turn.arg)
    until = _date(turn.intent.args[1] if len(turn.intent.args) > 1 else "?")
    draft = turn.draft()
    for enrollment in mine:
        if enrollment.state is EnrollmentState.CLAIMED:
            draft.say(f"The goal of {enrollment.track} is claimed, so there is no need to pause.")
        elif refusal := pauses.pause(draft, enrollment, until):
            return refusal
    return draft.decision()


def _date(word: str) -> date | None:
    return None if word == "?" else date.fromisoformat(word)


PAUSE = Command(
    "pause",
    "pause until DATE",
    ("pause until 15 May", "on vacation 3-17 Aug"),
    pause,
    Trust.OWN,
    ("mentee",),
)
