"""`milestone NAME`: a step toward the goal is reached."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import memberships, not_in
from mailflow.commands.turn import Turn
from mailflow.program import membership
from mailflow.program.decision import Decision, Refusal


def milestone(turn: Turn) -> Decision | Refusal:
    """Say which milestone you reached; your mentor sees it in the next check-in."""
    words = " ".join(turn.intent.args).casefold()
    mine = memberships(turn, "*")
    for enrollment in mine:
        names = turn.state.settings.tracks[enrollment.track].milestones
        for index, name in enumerate(names):
            if words in (name.casefold(), str(index + 1)):
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


MILESTONE = Command(
    "milestone",
    "milestone NAME",
    ("milestone hosts ready",),
    milestone,
    Trust.OWN,
    ("mentee",),
)
