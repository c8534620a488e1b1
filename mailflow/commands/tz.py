"""`tz ZONE`: the writer's time zone."""

from dataclasses import replace

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import calendar
from mailflow.program.decision import Decision, Refusal


def tz(turn: Turn) -> Decision | Refusal:
    """Tell us your time zone; mails then come in your daytime."""
    if turn.arg in ("", "?"):
        return Refusal(
            'Which time zone are you in? A town says it best: "tz Europe/Berlin", "tz UTC-3".'
        )
    draft = turn.draft()
    if turn.arg != turn.who.zone:
        draft.fact("zone", replace(turn.who, zone=turn.arg), turn.intent.because)
    elif not turn.intent.whole_line:
        return draft.decision()  # "I am Noor from Dhaka", which we know: said to others, not to us
    words = calendar.offset_words(turn.arg, turn.env.now)
    draft.say(f"Your time zone is {turn.arg.replace('_', ' ')} ({words} today).")
    return draft.decision()


TZ = Command("tz", "tz ZONE", ("tz Europe/Berlin", "tz UTC-3"), tz, Trust.OWN)
