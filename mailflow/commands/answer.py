"""Check-in answers: about named mentees, bound to the round that is answered."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import check_in, lost_mentor
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import Answer, Round, RoundState
from mailflow.program.snapshot import Snapshot


def answer(turn: Turn) -> Decision | Refusal:
    """Answer a check-in: a number or a name and a word, or your own words."""
    asked = asked_round(turn)
    if asked is None:
        return Refusal("Which check-in is this about? Please answer the mail that asked.")
    notes = dict(turn.intent.notes)
    answers = {}
    for pair in turn.intent.args:
        number, _, word = pair.partition("=")
        answers[int(number)] = (Answer(word), notes.get(int(number), ""))
    draft = turn.draft()
    check_in.answer(draft, asked, turn.who, answers)
    lost_mentor.answered(draft, turn.who, asked.cohort)
    return draft.decision()


def asked_round(turn: Turn) -> Round | None:
    """The round that the answered mail asked; else the one round that is open for the writer."""
    if turn.answered and (asked := turn.state.rounds.get(turn.answered.about)):
        return asked
    return open_round(turn.state, turn.who.id)


def open_round(state: Snapshot, mentor: int) -> Round | None:
    """The one check-in that waits for a mentor's answer; None also where there are several."""
    waiting = (RoundState.SENT, RoundState.PARTLY, RoundState.REMINDED)
    found = [r for r in state.rounds.values() if r.mentor == mentor and r.state in waiting]
    return found[0] if len(found) == 1 else None


ANSWER = Command(
    "answer",
    "1 good",
    ("1 good", "all good except Bo"),
    answer,
    Trust.ANSWER,
    ("mentor",),
)
