"""`times COHORT`: when the members of a cohort are awake together."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import cohort_of_words
from mailflow.commands.turn import Turn
from mailflow.program import lists, meeting
from mailflow.program.decision import Decision, Refusal


def times(turn: Turn) -> Decision | Refusal:
    """See when your cohort is awake together, to find a time for a call."""
    own = turn.state.enrollment_in(turn.arg, turn.who.id)
    mine = turn.state.cohorts.get(own.cohort or 0) if own else None
    cohort = mine or cohort_of_words(turn.state, turn.arg)
    if cohort is None or not lists.may_post(turn.state, cohort, turn.who):
        return Refusal("I could not find a cohort of yours by that name.")
    lines = meeting.told(turn.state, cohort, turn.who, turn.env.now)
    if not lines:
        return Refusal(f'Too few in {cohort.name} said where they live. "tz Europe/Berlin" does.')
    draft = turn.draft()
    for line in lines:
        draft.say(line)
    address = turn.env.addresses.list_of(cohort.name)
    draft.say(f"To settle on a time, propose one to {address}: everybody in the group reads it.")
    return draft.decision()


TIMES = Command(
    "times",
    "times COHORT",
    ("times deploy",),
    times,
    Trust.OWN_FACTS,
    ("mentee", "mentor", "organizer"),
)
