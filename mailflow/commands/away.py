"""`away DATE - DATE`: a mentor's absence, with cover."""

from datetime import date, timedelta

from mailflow.commands.command import Command, Trust
from mailflow.commands.lookup import own_assignments
from mailflow.commands.turn import Turn
from mailflow.program import absence, calendar, presence
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import AssignmentState

LONGEST = timedelta(days=366)  # who is away for longer has left; nobody plans a cover beyond it


def away(turn: Turn) -> Decision | Refusal:
    """Be away until a day; a co-mentor covers, and you are back by yourself."""
    mine = own_assignments(turn, AssignmentState.ON_DUTY, AssignmentState.AWAY)
    if not mine and not presence.is_concerned(turn.state, turn.who):
        return Refusal(
            "You mentor no track just now, so there is nothing to cover. "
            '"pause until DATE" pauses a place of yours as a mentee.'
        )
    today = calendar.local_date(turn.env.now, turn.state.zone_of(turn.who))
    first_word, _, last_word = turn.arg.partition("..")
    first = today if first_word in ("today", "?") else date.fromisoformat(first_word)
    if last_word == "?":
        day = calendar.some_days(today)[1]
        return Refusal(
            f'Until when are you away? Write "away until {day:%-d %B}", say; the last day counts.'
        )
    last = date.fromisoformat(last_word)
    if last < max(first, today):
        return Refusal(f"{last:%-d %B %Y} is not ahead of us. Which days are you away?")
    if last - today > LONGEST:
        return Refusal(
            f"{last:%-d %B %Y} is more than a year ahead. Until when are you away? If it is for"
            ' good, "step down" gives your mentees to somebody else.'
        )
    draft = turn.draft()
    if presence.is_concerned(turn.state, turn.who):
        presence.announce(draft, turn.who, first, last)
        days = calendar.days_in_words(first, last)
        draft.say(f"The other organizers read that you are away, {days}.")
    for assignment in mine:
        absence.announce(draft, assignment, first, last, turn.intent.because)
    return draft.decision()


AWAY = Command("away", "away DATE - DATE", ("away 3 Aug - 17 Aug",), away, Trust.OWN, ("mentor",))
