"""What people read or carry out for us: wishes that no command is for, and feedback."""

from dataclasses import dataclass

from mailflow.commands import command_for
from mailflow.commands.command import Trust
from mailflow.commands.letter import Letter
from mailflow.commands.progress import Progress
from mailflow.commands.turn import Evidence
from mailflow.commands.words import COURTESY, UNREAD
from mailflow.program.draft import Draft
from mailflow.program.model import Person
from mailflow.program.round_lines import shortened


@dataclass(frozen=True, slots=True)
class Wish:
    """What people carry out for us: whose business it is, and how their organizers read it."""

    trust: Trust
    words: str  # no names beyond the writer's


WISHES = {
}


def pass_on(draft: Draft, who: Person, verb: str) -> None:
    """A wish that we understand and that people carry out."""
    wish = WISHES.get(verb)
    if wish is None:
        draft.say(f'"{verb}" is nothing that I can do by mail.')
        return
    text = f"{who.full_name} <{who.address}> {wish.words}"
    draft.matter(verb, who.id, text, "noted, I take care of it", urgent=True)
    draft.say("That is for a person to do: the organizers have it and will write to you.")


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
    """For the organizers only."""
    draft = Draft(progress.state, progress.env, letter.who)
    about = letter.answered.about if letter.answered else 0
    over = progress.state.enrollments.get(about)
    words = " ".join(letter.text.split())
    if over is not None:
        left = "left " if letter.answered and letter.answered.kind == "left" else "on "
        text = f"{letter.who.full_name} {left}{over.track}: {shortened(words)}"
        draft.fact("feedback", over, words)
        draft.matter("feedback", over.id, text, "noted")
    draft.say("Thank you. The organizers read it, and nobody else.")
    progress.add(draft.decision())
