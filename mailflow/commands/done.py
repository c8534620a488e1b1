"""`done LINK`: the goal is reached."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import memberships, not_in
from mailflow.commands.turn import Turn
from mailflow.program import claims
from mailflow.program.decision import Decision, Refusal


def done(turn: Turn) -> Decision | Refusal:
    """Say that you reached the goal; a mentor confirms it, and the badge is yours."""
    mine = memberships(turn, turn.arg)
    if not mine:
        return not_in(turn, turn.arg)
    if len(mine) > 1:
        names = " or ".join(e.track for e in mine)
        return Refusal(f'Well done! Which goal is it, {names}? Write "done" and its name.')
    draft = turn.draft()
    words = turn.intent.note or turn.intent.because
    if claims.claim(draft, mine[0].id, turn.who, words):
        goal = turn.state.settings.tracks[mine[0].track].goal
        draft.say(f"Well done! A mentor is asked to confirm it: {goal}.")
    else:
        draft.say(f"You told us already that {mine[0].track} is done; a mentor will confirm it.")
    return draft.decision()


DONE = Command(
    "done",
    "done LINK",
    ("done https://example.org/my-server",),
    done,
    Trust.OWN,
    ("mentee",),
)
