"""`log COHORT [week N]`: the log of the cohort's list."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import cohort_of_words
from mailflow.commands.turn import Turn
from mailflow.program import lists
from mailflow.program.decision import Decision, Refusal


def log(turn: Turn) -> Decision | Refusal:
    """Get the log of your cohort's list, whole or one week of it."""
    cohort = cohort_of_words(turn.state, turn.arg)
    if cohort is None or not lists.may_post(turn.state, cohort, turn.who):
        return Refusal("I could not find a cohort of yours by that name.")
    week = int(turn.intent.args[1]) if len(turn.intent.args) > 1 else None
    draft = turn.draft()
    draft.mail(turn.who.id, lists.log(turn.state, turn.who, cohort, week))
    return draft.decision()


LOG = Command(
    "log",
    "log COHORT week N",
    ("log deploy", "log deploy week 3"),
    log,
    Trust.OWN_FACTS,
    ("mentee", "mentor"),
)
