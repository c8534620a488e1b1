"""A mentee would like another mentor: read from words, there is no command for it."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import memberships, not_in
from mailflow.commands.turn import Turn
from mailflow.program import swaps
from mailflow.program.decision import Decision, Refusal


def another_mentor(turn: Turn) -> Decision | Refusal:
    """Ask for another mentor; only the organizers hear of it."""
    mine = memberships(turn, turn.arg)
    if not mine:
        return not_in(turn, turn.arg)
    if len(mine) > 1:
        names = " or ".join(e.track for e in mine)
        return Refusal(
            f'Another mentor in {names}? Please write "another mentor in {mine[0].track}".'
        )
    draft = turn.draft()
    draft.say(swaps.wished(draft, mine[0], turn.intent.note or turn.intent.because))
    return draft.decision()


ANOTHER_MENTOR = Command(
    "another-mentor",
    "another mentor, please",
    ("could I get another mentor?",),
    another_mentor,
    Trust.OWN,
    ("mentee",),
    listed=False,
)
