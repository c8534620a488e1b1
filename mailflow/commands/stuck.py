"""`stuck …`: ask the mentors for help."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import memberships, not_in
from mailflow.commands.turn import Turn
from mailflow.program import membership
from mailflow.program.decision import Decision, Refusal


def stuck(turn: Turn) -> Decision | Refusal:
    """Say what holds you up; the mentors of your cohort hear of it at once."""
    mine = memberships(turn, turn.arg)
    if not mine:
        return not_in(turn, turn.arg)
    if len(mine) > 1:
        names = " or ".join(e.track for e in mine)
        return Refusal(f'Where are you stuck, in {names}? Write "stuck" and its name.')
    draft = turn.draft()
    words = turn.intent.note or turn.text.strip() or turn.intent.because
    membership.stuck(draft, mine[0].id, words, turn.who)
    draft.say("Your mentors know now that you are stuck, in your own words. Hang in there.")
    return draft.decision()


STUCK = Command(
    "stuck",
    "stuck WORDS",
    ("stuck on the keystone login",),
    stuck,
    Trust.OWN,
    ("mentee",),
)
