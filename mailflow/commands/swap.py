"""`swap MENTEE MENTOR`: another mentor of the cohort looks after a mentee."""

from mailflow.commands.command import ORGANIZERS, Command, Prose, Trust
from mailflow.commands.turn import Turn
from mailflow.program import swaps
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import MEMBER_STATES, Assignment, Enrollment


def swap(turn: Turn) -> Decision | Refusal:
    """Give a mentee to another mentor of your cohort; everybody concerned is told."""
    mentee, mentor = (*turn.intent.args, "?", "?")[:2]
    found = _members(turn, mentee)
    if len(found) != 1:
        return Refusal(
            f'I could not find one mentee of that name in your cohort. Write "swap {mentee} MENTOR"'
            " in answer to a mail about them, please."
        )
    member = found[0]
    new = None if mentor == "?" else _mentor(turn, member, mentor)
    if mentor != "?" and new is None:
        return Refusal("That mentor is not on duty in the cohort just now, so nothing changed.")
    draft = turn.draft()
    draft.say(swaps.swap(draft, member, new, turn.who))
    return draft.decision()


def swap_somebody(turn: Turn) -> Decision | Refusal:
    """Give a mentee to another mentor of the cohort; everybody concerned is told."""
    mentee, mentor = (turn.state.person_at(address) for address in turn.intent.args[:2])
    led = turn.state.open_enrollments(mentee.id) if mentee else ()
    members = [e for e in led if e.cohort and e.state in MEMBER_STATES]
    fits = [(e, a) for e in members if mentor for a in turn.state.mentors_of(e.cohort or 0)
            if a.person == mentor.id]  # fmt: skip
    if mentee is None or mentor is None or len(fits) != 1:
        return Refusal(
            "I could not find a cohort in which both are, the mentor on duty, so nothing changed."
            ' "who COHORT" lists who is where.'
        )
    draft = turn.draft()
    draft.say(swaps.swap(draft, *fits[0], turn.who))
    return draft.decision()


def _members(turn: Turn, name: str) -> tuple[Enrollment, ...]:
    """Mentees of that name in the writer's cohorts; the answered mail's own one is meant first."""
    mine = {a.cohort for a in turn.state.assignments_of(turn.who.id) if a.cohort}
    members = [e for cohort in sorted(mine) for e in turn.state.mentees_of(cohort)]
    named = [e for e in members if _is_called(turn, e.person, name)]
    about = [e for e in named if turn.answered and turn.answered.about == e.id]
    return tuple(about or named)


def _mentor(turn: Turn, member: Enrollment, name: str) -> Assignment | None:
    on_duty = turn.state.mentors_of(member.cohort or 0)
    named = [a for a in on_duty if _is_called(turn, a.person, name)]
    return named[0] if len(named) == 1 else None


def _is_called(turn: Turn, person: int, name: str) -> bool:
    found = turn.state.people.get(person)
    return found is not None and found.full_name.split()[0].casefold() == name.casefold()


SWAP_SOMEBODY = Command(
    "swap",
    "swap ADDRESS ADDRESS",
    ("swap bo@example.org sam@example.org", "Sam should look after Bo"),
    swap_somebody,
    Trust.OTHERS,
    ORGANIZERS,
)
SWAP = Command(
    "swap",
    "swap MENTEE MENTOR",
    ("swap Bo Sam", "Sam should have Bo"),
    swap,
    Trust.MENTEE,
    ("mentor",),
    Prose.ASKS,
)
