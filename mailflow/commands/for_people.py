"""What people read for us: feedback."""

from mailflow.commands import command_for
from mailflow.commands.letter import Letter
from mailflow.commands.progress import Progress
from mailflow.commands.reading.rounds.layout import without_closing
from mailflow.commands.turn import Evidence
from mailflow.commands.words import COURTESY, UNREAD
from mailflow.program import digest_history
from mailflow.program.draft import Draft
from mailflow.program.round_lines import shortened


def is_feedback(letter: Letter) -> bool:
    """The answer to M23, or the reason to M09, unless it is nothing but commands."""
    kind = letter.answered.kind if letter.answered else ""
    if kind not in ("feedback", "left") or not letter.text.strip():
        return False
    wishes = [i for i in letter.intents if command_for(i) and i.verb not in UNREAD]
    courtesy = all(i.verb in COURTESY for i in letter.intents)
    if kind == "left" and (wishes or courtesy):  # an "undo" in a sentence, too, or a good-bye
        return False
    return letter.evidence >= Evidence.REPLY and not any(i.whole_line for i in wishes)


def feedback(progress: Progress, letter: Letter) -> None:
    """For the organizers only; what nobody has to look after is read in the digest."""
    draft = Draft(progress.state, progress.env, letter.who)
    about = letter.answered.about if letter.answered else 0
    over = progress.state.enrollments.get(about)
    words = " ".join(without_closing(letter.text).split())
    if over is not None:
        left = "left " if letter.answered and letter.answered.kind == "left" else "on "
        text = f"{letter.who.full_name} {left}{over.track}: {shortened(words)}"
        draft.fact("feedback", over, words)
        if left != "on " or not digest_history.is_content(words):
            draft.matter("feedback", over.id, text, "noted")
    draft.say("Thank you. The organizers read it, and nobody else.")
    progress.add(draft.decision())
