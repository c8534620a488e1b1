"""What the owner of a private case answers to it: for nobody else, and never a command."""

from mailflow.commands.letter import Letter
from mailflow.commands.progress import Progress
from mailflow.commands.turn import Evidence
from mailflow.program import cases
from mailflow.program.draft import Draft
from mailflow.program.snapshot import Snapshot


def is_about_case(letter: Letter, state: Snapshot) -> bool:
    """Whether it answers M51, and is written by whom that was sent to."""
    answered = letter.answered
    if answered is None or answered.kind != "case" or letter.evidence < Evidence.REPLY:
        return False
    return answered.about in state.cases


def answer_to_case(progress: Progress, letter: Letter) -> None:
    """Take it, pass it on, or close it."""
    case = progress.state.cases[letter.answered.about if letter.answered else 0]
    draft = Draft(progress.state, progress.env, letter.who)
    cases.answered(draft, case, letter.who, letter.text or letter.subject, letter.report)
    progress.add(draft.decision())
