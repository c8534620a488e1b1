"""`yes`, `no`, `later`: answers to whatever the answered mail asked.

What a word means depends on that mail alone, so each kind of question is one row of `ANSWERS`.
"""

from collections.abc import Callable, Mapping
from datetime import date

from mailflow.commands.command import Command, Trust
from mailflow.commands.goal import confirm_goal, not_yet
from mailflow.commands.turn import Turn
from mailflow.program import absence, calendar, claims, joining, membership, offers, reassignment
from mailflow.program.decision import Decision, Refusal
from mailflow.program.lifecycle import Step
from mailflow.program.model import AssignmentState, EnrollmentState
from mailflow.program.standing import standing

Answer = Callable[[Turn], Decision | Refusal]

GONE = Refusal("That question is not open any more, so nothing changed.")


def accept_offer(turn: Turn) -> Decision | Refusal:
    """Yes to a seat."""
    enrollment = turn.enrollment
    if enrollment is None or enrollment.state is not EnrollmentState.OFFERED:
        return _offer_is_over(turn)
    draft = turn.draft()
    offers.accept(draft, enrollment)
    return draft.decision()


def _offer_is_over(turn: Turn) -> Decision | Refusal:
    enrollment = turn.enrollment
    if enrollment is None:
        return GONE
    if enrollment.state is EnrollmentState.EXPIRED:
        draft = turn.draft()
        draft.say(
            "The time for that offer was over, so the place went on. You are asked for again:"
        )
        refusal = joining.apply(draft, turn.who, enrollment.track, "yes to an offer that was over")
        return refusal or draft.decision()
    draft = turn.draft()
    draft.say(f"{enrollment.track}: {standing(turn.state, enrollment)}.")
    return draft.decision()


def refuse_offer(turn: Turn) -> Decision | Refusal:
    """No to a seat, or to waiting on: a short good-bye."""
    enrollment = turn.enrollment
    open_states = (EnrollmentState.OFFERED, EnrollmentState.WAITLISTED)
    if enrollment is None or enrollment.state not in open_states:
        return GONE
    draft = turn.draft()
    offered = enrollment.state is EnrollmentState.OFFERED
    step = Step.REFUSE if offered else Step.LEAVE
    membership.leave(draft, enrollment, turn.intent.note, step)
    return draft.decision()


def offer_later(turn: Turn) -> Decision | Refusal:
    """Not now: the end of the line."""
    enrollment = turn.enrollment
    if enrollment is None or enrollment.state is not EnrollmentState.OFFERED:
        return GONE
    draft = turn.draft()
    offers.later(draft, enrollment)
    return draft.decision()


def still_wanted(turn: Turn) -> Decision | Refusal:
    """Yes to "still want it?"."""
    return _waits_on(turn, now=True)


def wanted_later(turn: Turn) -> Decision | Refusal:
    """Still want it, and not now: the place in line stays, no offer comes yet."""
    return _waits_on(turn, now=False)


def _waits_on(turn: Turn, *, now: bool) -> Decision | Refusal:
    enrollment = turn.enrollment
    if enrollment is None or enrollment.state is not EnrollmentState.WAITLISTED:
        return GONE
    draft = turn.draft()
    offers.still_wanted(draft, enrollment, now=now)
    return draft.decision()


def contact_made(turn: Turn) -> Decision | Refusal:
    """The mentor did write: to the mentee's question, or the mentor says so herself."""
    draft = turn.draft()
    ids = [key for _, key in turn.answered.refs] if turn.answered else []
    about = [turn.answered.about] if turn.answered else []
    for key in dict.fromkeys(ids + about):
        membership.evidence(draft, key, f"says {turn.who.called}")
    draft.say("Good to know, thank you.")
    return draft.decision()


def no_contact(turn: Turn) -> Decision | Refusal:
    """The mentor did not write: for the organizers only."""
    enrollment = turn.enrollment
    if enrollment is None:
        return GONE
    draft = turn.draft()
    lead = turn.state.people.get(enrollment.cover or enrollment.lead or 0)
    name = lead.full_name if lead else "the lead"
    text = f"{turn.who.full_name} has had no word from {name} ({enrollment.track})"
    draft.matter("contact", enrollment.id, text, "noted, I take care of it", urgent=True)
    draft.say("Thank you for telling us. An organizer will look after it; nobody else knows.")
    return draft.decision()


def not_yet_written(turn: Turn) -> Decision | Refusal:
    """A mentor has not written yet: no harm done."""
    draft = turn.draft()
    draft.say("Thank you for saying so. A short hello is enough to begin with.")
    return draft.decision()


def hand_over(turn: Turn) -> Decision | Refusal:
    """Yes, I am away: the absence that an out-of-office reply made us propose."""
    proposed = dict(turn.who.marks).get("proposed away")
    zone = turn.state.zone_of(turn.who)
    today = calendar.local_date(turn.env.now, zone)
    if proposed is None:
        day = calendar.some_days(today)[1]
        return Refusal(f'Until when are you away? Write "away until {day:%-d %B}", say.')
    last = calendar.local_date(proposed, zone)
    draft = turn.draft()
    for assignment in turn.state.assignments_of(turn.who.id):
        if assignment.state is AssignmentState.ON_DUTY:
            absence.announce(draft, assignment, today, _after(last, today), "said yes")
    return draft.decision()


def _after(last: date, today: date) -> date:
    return max(last, today)


def stay(turn: Turn) -> Decision | Refusal:
    """No, I am here: nothing changes."""
    draft = turn.draft()
    draft.say("Good, then nothing changes.")
    return draft.decision()


def still_right(turn: Turn) -> Decision | Refusal:
    """Yes, what you know of me is right; what was put right beside it is told by itself."""
    draft = turn.draft()
    draft.say("Thank you for looking. Good to have you.")
    return draft.decision()


def fine(turn: Turn) -> Decision | Refusal:
    """Yes, all is well: that a word came is enough."""
    draft = turn.draft()
    draft.say("Good to hear from you. All stays as it is.")
    return draft.decision()


def pass_cover_on(turn: Turn) -> Decision | Refusal:
    """No to covering: the next co-mentor is asked."""
    cohort = turn.answered.about if turn.answered else 0
    assignment = turn.state.assignment_of(turn.who.id, cohort)
    if assignment is None:
        return GONE
    draft = turn.draft()
    given = (
        [turn.state.enrollments.get(key) for _, key in turn.answered.refs] if turn.answered else []
    )
    if not reassignment.pass_on(draft, assignment, [e for e in given if e]):
        absence.pass_on(draft, assignment)
    draft.say("No problem, we ask somebody else.")
    return draft.decision()


def cover(turn: Turn) -> Decision | Refusal:
    """Yes to covering: it is on already."""
    draft = turn.draft()
    draft.say("Thank you. Their check-ins come to you until then.")
    return draft.decision()


def publish(turn: Turn) -> Decision | Refusal:
    """Yes, tell the cohort about the badge."""
    enrollment = turn.enrollment
    if enrollment is None or enrollment.cohort is None:
        return GONE
    draft = turn.draft()
    claims.publish(draft, enrollment)
    draft.say("The cohort hears of it on Monday. Congratulations again.")
    return draft.decision()


def keep_quiet(turn: Turn) -> Decision | Refusal:
    """No, tell nobody about the badge."""
    draft = turn.draft()
    draft.say("As you like; the badge is yours all the same.")
    return draft.decision()


def still_in(turn: Turn) -> Decision | Refusal:
    """Yes, still in."""
    enrollment = turn.enrollment
    if enrollment is None:
        return GONE
    draft = turn.draft()
    membership.evidence(draft, enrollment.id, "says so")
    draft.say(f"Good to hear from you. All stays as it is in {enrollment.track}.")
    return draft.decision()


#: The mail that is answered -> what yes, no and later mean there.
ANSWERS: Mapping[str, Mapping[str, Answer]] = {
    "offer": {"yes": accept_offer, "no": refuse_offer, "later": offer_later},
    "still-waiting": {"yes": still_wanted, "no": refuse_offer, "later": wanted_later},
    "still-in": {"yes": still_in, "no": refuse_offer},
    "contact-check": {"yes": contact_made, "no": no_contact},
    "new-mentee": {"yes": contact_made, "no": not_yet_written},
    "say-hello": {"yes": contact_made, "no": not_yet_written},
    "claim": {"yes": confirm_goal, "no": not_yet},
    "cover": {"yes": cover, "no": pass_cover_on},
    "mentor-silent": {"yes": fine},
    "mentor-review": {"yes": still_right},
    "propose-away": {"yes": hand_over, "no": stay},
    "badge": {"yes": publish, "no": keep_quiet},
}


def reply(turn: Turn) -> Decision | Refusal:
    """Answer the question that the mail asked."""
    kind = turn.answered.kind if turn.answered else ""
    answer = ANSWERS.get(kind, {}).get(turn.intent.verb)
    if answer is None:
        return Refusal(f'I am not sure what your "{turn.intent.verb}" answers.')
    return answer(turn)


def can_answer(kind: str, verb: str) -> bool:
    """Whether yes, no or later mean something under a mail of this kind."""
    return verb in ANSWERS.get(kind, {})


YES = Command("yes", "yes", ("yes",), reply, Trust.OWN, listed=False)
NO = Command("no", "no", ("no, thank you",), reply, Trust.OWN, listed=False)
LATER = Command("later", "later", ("later, please",), reply, Trust.OWN, listed=False)
