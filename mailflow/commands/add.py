"""`add` and `invite everybody`: people taken over from a roster by mail, and told of it."""

from mailflow.commands.command import ORGANIZERS, Command, Trust
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Turn
from mailflow.program import roster
from mailflow.program.decision import Decision, Refusal
from mailflow.program.draft import Draft
from mailflow.program.model import TAKEN_OVER, Person, marked
from mailflow.program.snapshot import Snapshot

HOW = (
    'Write "add" in a line of its own, and below it a table whose first line names the columns,'
    ' such as "email,name,role,track"; or attach one as CSV.'
)
TELL = 'Nobody on the list has heard of it. Reply "invite everybody" when you want them told.'


def add(turn: Turn) -> Decision | Refusal:
    """Take people over from a list below it, or attached; you see each line before it is done."""
    draft = turn.draft()
    entries, refused, problems = roster.of_note(turn.intent.note)
    if problems:
        return Refusal(" ".join((*(f"{problem}." for problem in problems), HOW)))
    verdicts = (*roster.enter(draft, entries), *refused)
    new = sum(verdict.new for verdict in verdicts)
    draft.say(f"{new} of {len(verdicts)} lines {'is' if new == 1 else 'are'} new and taken over.")
    for line in roster.table(v for v in verdicts if not v.new):
        draft.say(line)
    if new:
        draft.say(TELL)
    return draft.decision()


def changes_nothing(turn: Turn) -> bool:
    """Whether a roster is none, or all of it is there already: no question is needed."""
    entries, _, problems = roster.of_note(turn.intent.note)
    trial = Draft(turn.state, turn.env, turn.who)
    return bool(problems) or not any(verdict.new for verdict in roster.enter(trial, entries))


def invite_all(turn: Turn) -> Decision | Refusal:
    """Tell everybody who was taken over from a list, and start their clocks."""
    draft = turn.draft()
    told = roster.invite(draft)
    if not told:
        return Refusal("Everybody who was taken over has been told already.")
    draft.crowd()
    who = "1 person hears" if len(told) == 1 else f"{len(told)} people hear"
    draft.say(f"{who} of it now, in a mail of their own.")
    return draft.decision()


def lines(state: Snapshot, draft: Draft, intents: tuple[Intent, ...]) -> tuple[str, ...]:
    """What a question about a roster shows: what would become of each line."""
    found: tuple[str, ...] = ()
    for intent in intents:
        if intent.verb == "add":
            entries, refused, _ = roster.of_note(intent.note)
            found += roster.table(
                (*roster.enter(Draft(state, draft.env, draft.actor), entries), *refused)
            )
    return found


def untold(state: Snapshot) -> tuple[Person, ...]:
    """Who was taken over and has heard nothing yet."""
    return tuple(p for p in state.people.values() if marked(p, TAKEN_OVER))


ADD = Command("add", "add", ("add",), add, Trust.OTHERS, ORGANIZERS, idle=changes_nothing)
INVITE_ALL = Command(
    "invite-all", "invite everybody", ("invite everybody",), invite_all, Trust.MANY, ORGANIZERS
)
