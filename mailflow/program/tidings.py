"""What a mentor tells of a mentee that is for somebody else to say, and who is asked.

A pause is the mentee's to take (DOMAIN 2a row 21: the lead may propose one) and so is leaving
(row 26), so the mentee is asked, in words that do not tell who said what; advice is a person's
to give. Where no mail reaches the mentee, the organizers are asked in their place.
"""

from datetime import date

from mailflow.program import calendar, cards, lapsing, pauses
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import ProposePause
from mailflow.program.model import (
    Confirmation,
    Enrollment,
    EnrollmentState,
    Notice,
    Person,
    mark,
    marked,
)
from mailflow.program.notices import Written
from mailflow.program.round_dates import UNREACHABLE
from mailflow.program.round_lines import shortened
from mailflow.program.snapshot import Snapshot

#: What organizers are asked, by kind.
ADVICE, GONE, BREAK = "advice", "gone", "break"
#: A mark on an enrollment: a pause was proposed then.
PROPOSED = "pause proposed"
OWN_WORK = "noted, I take care of it"
RUNS = (EnrollmentState.PLACED, EnrollmentState.ACTIVE)


# a pause --------------------------------------------------------------------------------------


def pause(draft: Draft, member: Enrollment, until: date | None, by: Person) -> str:
    """A mentor says that a mentee is away: the mentee is asked for a pause, and says until when."""
    mentee = draft.person(member.person)
    if member.state is EnrollmentState.PAUSED and member.until:
        return f"I knew: {mentee.called} has paused until {member.until:%A %-d %B}."
    if member.state not in RUNS:
        return f"{mentee.called} reached the goal, so there is nothing to pause."
    asked = marked(member, PROPOSED)
    _is_there(draft, member, by)
    if asked and draft.now - asked < draft.state.settings.clocks.confirm:
        return f"I have asked {mentee.called} about a pause already, and wait for the answer."
    end = _end(draft, mentee, until)
    if mentee.state in UNREACHABLE:
        text = f"{by.full_name} says that {_where(draft.state, member)} is away until"
        text += f" {end:%A %-d %B}"
        draft.matter(BREAK, member.id, f"{text}, and no mail reaches them", OWN_WORK)
        return f"I may not write to {mentee.called}, so the organizers have it in their digest."
    question = Confirmation(
        draft.new_id(), mentee.id, (f"pause {member.track} {end}",), draft.now,
        draft.now + draft.state.settings.clocks.confirm,
    )  # fmt: skip
    draft.fact("ask", question, f"away, says {by.called}", after="open")
    draft.notice(mentee.id, ProposePause.kind, question.id)
    return (
        f"Thank you. I ask {mentee.called} whether to pause {member.track} until"
        f" {end:%A %-d %B}; that is theirs to say, and nothing is paused before."
    )


def _is_there(draft: Draft, member: Enrollment, by: Person) -> None:
    """Whoever is known to be away is not silent: no clock counts what was before."""
    seen = mark(mark(member, lapsing.SEEN, draft.now), PROPOSED, draft.now)
    draft.fact("heard", seen, f"away, says {by.called}")


def _end(draft: Draft, mentee: Person, until: date | None) -> date:
    """A day that a pause may end on."""
    today = calendar.local_date(draft.now, draft.state.zone_of(mentee))
    end = until if until and until > today else today + pauses.ASSUMED_PAUSE
    return min(end, today + draft.state.settings.clocks.pause_max)


def write(
    state: Snapshot, person: Person, waiting: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """The proposal, at its reader's slot, while it is one still."""
    mails = []
    for notice in waiting:
        question = state.confirmations.get(notice.about)
        if question is None or question.state != "open" or question.expires_at <= env.now:
            continue
        if not question.intents[0].startswith("pause "):
            continue
        _, track, day = question.intents[0].split(" ")
        running = (e for e in state.open_enrollments(person.id) if e.track == track)
        until = date.fromisoformat(day)
        ahead = until > calendar.local_date(env.now, state.zone_of(person))
        if ahead and any(member.state in RUNS for member in running):
            content = ProposePause(person.called, cards.track_card(state, track), until)
            thread, covers = f"confirm:{question.id}", frozenset({notice.id})
            mails.append(Written(content, thread, question.id, covers=covers))
    return tuple(mails)


# an end ---------------------------------------------------------------------------------------


def gone(draft: Draft, member: Enrollment, note: str, by: Person) -> str:
    """A mentor says that a mentee has left: who is at work is asked, the rest is people's."""
    mentee = draft.person(member.person)
    if lapsing.is_asked(draft.state, member):
        return f"Thank you. I have asked {mentee.called} already, and wait for the answer."
    if member.state is not EnrollmentState.ACTIVE:
        text = f"{by.full_name} says that {_where(draft.state, member)} has left"
        draft.matter(GONE, member.id, _with(text, note), OWN_WORK)
        return f"The organizers read that {mentee.called} has left, and decide what comes of it."
    lapsing.ask_early(draft, member, by)
    if mentee.state in UNREACHABLE:
        return f"I may not write to {mentee.called}, so the organizers decide about the place."
    return (
        f"Thank you. I ask {mentee.called} whether that is so. Without an answer within a week,"
        " the place goes to the next in line; the organizers hear of it before."
    )


# advice ---------------------------------------------------------------------------------------


def advice(draft: Draft, member: Enrollment, note: str, by: Person) -> str:
    """A mentor would like advice: people give it."""
    text = f"{by.full_name} asks for advice about {_where(draft.state, member)}"
    draft.matter(ADVICE, member.id, _with(text, note), "noted, I answer them")
    mentee = draft.person(member.person).called
    return (
        f"The organizers read in their next digest that you would like advice about {mentee}, and"
        f" answer you themselves. Can it not wait? Write to {draft.env.addresses.organizers}."
    )


def _where(state: Snapshot, member: Enrollment) -> str:
    cohort = state.cohorts.get(member.cohort or 0)
    name = state.people[member.person].full_name
    return f"{name} ({cohort.name if cohort else member.track})"


def _with(text: str, note: str) -> str:
    return f'{text}: "{shortened(note)}"' if note else text
