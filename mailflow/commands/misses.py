"""What nobody understood: offered back once, then a human looks (M02, SPEC 11.15)."""

from mailflow.commands.letter import Letter
from mailflow.program.draft import Draft
from mailflow.program.mails import Choice, Unclear
from mailflow.program.model import SERVING, EnrollmentState, mark, marked, unmark
from mailflow.program.snapshot import Snapshot

TEXT_SHOWN = 160


def miss(draft: Draft, letter: Letter) -> None:
    """First: did you mean …? Second: a human will look. After that, only the human hears."""
    known = draft.state.people.get(letter.who.id, letter.who)
    if marked(known, "missed twice"):
        _tell_organizers(draft, letter)
        return
    last = marked(known, "missed") is not None
    draft.fact("miss", mark(known, "missed twice" if last else "missed", draft.now))
    if last:
        _tell_organizers(draft, letter)
    choices = () if last else choices_for(draft.state, letter)
    draft.mail(
        letter.who.id,
        Unclear(known.called, choices, last=last),
        thread=letter.answered.thread if letter.answered else "",
        about=letter.answered.about if letter.answered else 0,
    )


def clear_misses(draft: Draft) -> None:
    """Something was understood: the next miss is a first one again."""
    actor = draft.actor and draft.state.people.get(draft.actor.id)
    if actor and (marked(actor, "missed") or marked(actor, "missed twice")):
        draft.fact("understood", unmark(actor, "missed", "missed twice"))


def _tell_organizers(draft: Draft, letter: Letter) -> None:
    words = " ".join((letter.text or letter.subject).split())[:TEXT_SHOWN]
    text = f"I could not read a mail from {letter.sender}: {words!r}"
    draft.matter("unclear", draft.env.item, text, "noted, I answer it")


def choices_for(state: Snapshot, letter: Letter) -> tuple[Choice, ...]:
    """Ready answers that fit the person's situation, at most five."""
    mine = state.open_enrollments(letter.who.id)
    found: list[Choice] = []
    for enrollment in mine:
        name = enrollment.track
        if enrollment.state is EnrollmentState.OFFERED:
            found.append(Choice("yes", f"take the place in {name}"))
        if enrollment.state in (EnrollmentState.PLACED, EnrollmentState.ACTIVE):
            found.append(Choice(f"stuck {name}", "ask your mentors for help"))
            found.append(Choice(f"done {name}", "you reached the goal"))
            found.append(Choice(f"pause {name} until DATE", "take a break"))
        found.append(Choice(f"leave {name}", "give your place back"))
    mentors = any(a.state in SERVING for a in state.assignments_of(letter.who.id))
    if mentors:
        found += [
            Choice("away DATE - DATE", "somebody covers while you are away"),
            Choice("capacity 2", "how many mentees you take"),
            Choice("stepping down", "stop mentoring"),
        ]
    if not mine and not mentors:
        found += [
            Choice(f"join {name}", track.title) for name, track in state.settings.tracks.items()
        ]
    return (*found[:4], Choice("help", "see all you can write"))
