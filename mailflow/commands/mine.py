"""`mine`: a mentor takes on a stuck mentee's question."""

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import membership
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import Enrollment, mark

#: A mark's name on an enrollment: this mentor took its question on.
HELPED_BY = "helped by {}"


def mine(turn: Turn) -> Decision | Refusal:
    """Take on a question that a mentee is stuck on."""
    enrollment = turn.enrollment
    if enrollment is None or enrollment.cohort is None:
        return Refusal("Whose question is it? Please answer the mail that asked for help.")
    if turn.state.assignment_of(turn.who.id, enrollment.cohort) is None:
        return Refusal("Only mentors of the cohort can take that on.")
    draft = turn.draft()
    mentee = turn.state.people[enrollment.person]
    membership.evidence(draft, enrollment.id, f"{turn.who.called} helps")
    current = draft.state.enrollments[enrollment.id]
    before = _helper(turn, current)
    taken = mark(current, HELPED_BY.format(turn.who.id), draft.now)
    draft.fact("help", taken, f"{turn.who.called} takes it on")
    if before:
        draft.say(f"Thank you. {before} took it on before you; two of you do no harm.")
    else:
        draft.say("Thank you, it is yours.")
    draft.say(f"{mentee.full_name} is at {mentee.spelled}; please write to them.")
    return draft.decision()


def _helper(turn: Turn, enrollment: Enrollment) -> str:
    """Who else took this question on already, "" for nobody."""
    since, prefix = enrollment.stuck_at, HELPED_BY.format("")
    for name, at in enrollment.marks:
        if not name.startswith(prefix) or (since and at < since):
            continue
        helper = turn.state.people.get(int(name.removeprefix(prefix)))
        if helper is not None and helper.id != turn.who.id:
            return helper.called
    return ""


MINE = Command("mine", "mine", ("mine", "I'll take her"), mine, Trust.MENTEE, ("mentor",))
