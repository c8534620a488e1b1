"""`milestone NAME`: a step toward the goal is reached."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import memberships, not_in
from mailflow.commands.turn import Turn
from mailflow.program import membership
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import Enrollment


def milestone(turn: Turn) -> Decision | Refusal:
    """Say which milestone you reached; your mentor sees it in the next check-in."""
    mine = memberships(turn, "*")
    found = _named(turn, mine)
    if found:
        enrollment, index = found
        name = turn.state.settings.tracks[enrollment.track].milestones[index]
        draft = turn.draft()
        membership.milestone(draft, enrollment.id, index, turn.who)
        draft.say(f"Noted: {name}. Well done.")
        return draft.decision()
    if not mine:
        return not_in(turn, "")
    known = "; ".join(
        ", ".join(turn.state.settings.tracks[e.track].milestones) or "none" for e in mine
    )
    return Refusal(f"I could not find that milestone. There are: {known}.")


def _named(turn: Turn, mine: tuple[Enrollment, ...]) -> tuple[Enrollment, int] | None:
    """The place and the milestone, by its name or its number."""
    words = " ".join(turn.intent.args).casefold()
    for enrollment in mine:
        names = turn.state.settings.tracks[enrollment.track].milestones
        for index, name in enumerate(names):
            if words in (name.casefold(), str(index + 1)):
                return enrollment, index
    return None


def is_noted(turn: Turn) -> bool:
    """Whether it is no news that somebody reached it: then a mention of it wants no answer."""
    found = _named(turn, memberships(turn, "*"))
    return found is not None and found[1] < found[0].milestone


MILESTONE = Command(
    "milestone",
    "milestone NAME",
    ("milestone hosts ready", "milestone 2"),
    milestone,
    Trust.OWN,
    ("mentee",),
)
