"""`stepping down DATE`: the end of mentoring, with a handover."""

import re
from datetime import date

from mailflow.commands.command import Command, Prose, Trust
from mailflow.commands.lookup import own_assignments
from mailflow.commands.turn import Turn
from mailflow.program import stepping_down
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import Assignment, AssignmentState
from mailflow.regex import regex

SERVING = (AssignmentState.ON_DUTY, AssignmentState.AWAY, AssignmentState.LEAVING)
_ALL = regex(r"\b(?:all|both|everything|every)\b", re.IGNORECASE)


def step_down(turn: Turn) -> Decision | Refusal:
    """Stop mentoring on a day, a week from now if you say none; we ask for a line of handover."""
    mine = own_assignments(turn, *SERVING)
    if not mine:
        return Refusal("You mentor no track just now, so there is nothing to end.")
    meant = _meant(turn, mine)
    if not meant:
        tracks = " and ".join(a.track for a in mine)
        return Refusal(
            f'You mentor {tracks}. Which one is it? Write "stepping down from {mine[0].track}",'
            ' or "stepping down from all".'
        )
    last = None if turn.arg in ("", "?") else date.fromisoformat(turn.arg)
    draft = turn.draft()
    for assignment in meant:
        stepping_down.announce(draft, assignment, last, turn.intent.because)
        if assignment.cohort is None:
            draft.say(f"Thank you for having offered to mentor {assignment.track}.")
    return draft.decision()


def _meant(turn: Turn, mine: tuple[Assignment, ...]) -> tuple[Assignment, ...]:
    """The one there is, the ones that are named, or the one that the answered mail is about."""
    if len(mine) == 1 or _ALL.search(turn.text):
        return mine
    words = set(re.findall(r"[\w-]+", f"{turn.subject} {turn.text}".lower()))
    if named := tuple(a for a in mine if a.track in words):
        return named
    about = turn.answered.about if turn.answered else 0
    return tuple(a for a in mine if about in (a.id, a.cohort))


STEP_DOWN = Command(
    "step-down",
    "stepping down DATE",
    ("stepping down 30 April",),
    step_down,
    Trust.OWN,
    ("mentor",),
    Prose.ASKS,
)
