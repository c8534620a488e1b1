"""Check-in answers: about named mentees, bound to the round that is answered."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import check_in, lost_mentor
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import Answer, Round, RoundState


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
    waiting = (RoundState.SENT, RoundState.PARTLY, RoundState.REMINDED)
    open_rounds = [
        r for r in turn.state.rounds.values() if r.mentor == turn.who.id and r.state in waiting
    ]
    return open_rounds[0] if len(open_rounds) == 1 else None


ANSWER = Command(
    "answer",
    "1 good",
    ("1 good", "all good except Bo"),
    answer,
    Trust.ANSWER,
    ("mentor",),
)
