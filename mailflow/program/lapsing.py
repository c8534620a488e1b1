"""Silence: a mentee of whom nothing is seen is asked, and at last the place goes on.

DOMAIN 2a rows 18-20. Evidence may clear a person and never convicts one, so nobody lapses for
the lack of it alone: the question (M14) was delivered and stayed unanswered, the organizers had
the line in a digest, and none of them objected. A mark that is older than the last sign of the
person counts for nothing, so every sign starts all of it anew.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from mailflow.program import calendar
from mailflow.program.clocks import counts_from, ends
from mailflow.program.draft import Draft
from mailflow.program.joining import withdraw_matters
from mailflow.program.lifecycle import Step
from mailflow.program.model import (
    Enrollment,
    EnrollmentState,
    Matter,
    Person,
    mark,
    marked,
    unmark,
)
from mailflow.program.round_dates import UNREACHABLE
from mailflow.program.snapshot import Snapshot

#: Marks: M14 is asked for, it was delivered, and a digest with the line was.
ASKED, DELIVERED, SHOWN = "still-in asked", "still-in", "lapse shown"
#: A mark: a mentor said that they have left, so they were asked before their time.
TOLD = "said to be gone"
#: A mark: they wrote, or an organizer spoke up for them.
SEEN = "seen"
#: The organizers' line.
KIND = "lapse"
#: So long organizers have for a no, from the digest on.
OBJECTION = timedelta(days=1)


def last_sign(enrollment: Enrollment) -> datetime:
    """The last that was seen or heard of somebody in a cohort."""
    known = (enrollment.evidence_at, marked(enrollment, SEEN), enrollment.since)
    return max(moment for moment in known if moment)


def _since(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """From when silence counts; None where no clock of silence runs."""
    if enrollment.state is not EnrollmentState.ACTIVE:
        return None
    return counts_from(state, enrollment, last_sign(enrollment))


def _marked(state: Snapshot, enrollment: Enrollment, name: str) -> datetime | None:
    """A mark of this very silence."""
    since, at = _since(state, enrollment), marked(enrollment, name)
    return at if since and at and at >= since else None


def is_asked(state: Snapshot, enrollment: Enrollment) -> bool:
    """Whether somebody is, or is about to be, asked "still in?"."""
    return _marked(state, enrollment, ASKED) is not None


def is_told(enrollment: Enrollment) -> bool:
    """Whether a mentor said that they have left, and they gave no sign since."""
    told = marked(enrollment, TOLD)
    signs = (enrollment.evidence_at, marked(enrollment, SEEN))
    return told is not None and all(told >= sign for sign in signs if sign)


def lapses_at(state: Snapshot, enrollment: Enrollment, delivered: datetime) -> datetime | None:
    """28 days after the last sign, and 7 after the question's delivery (SPEC 11.14).

    Who is said to have left has those 7 days alone.
    """
    since, clocks = _since(state, enrollment), state.settings.clocks
    if since is None:
        return None
    answered_by = ends(state, delivered, clocks.lapse - clocks.silent)
    if is_told(enrollment):
        return answered_by
    return max(ends(state, since, clocks.lapse), answered_by)


# clocks -----------------------------------------------------------------------------------


def due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """When somebody is asked, and when the place goes on."""
    since = _since(state, enrollment)
    if since is None:
        return None
    if not _marked(state, enrollment, ASKED):
        return ends(state, since, state.settings.clocks.silent)
    delivered = _marked(state, enrollment, DELIVERED)
    shown = _marked(state, enrollment, SHOWN)
    if not (delivered and shown):
        return None
    moments = [lapses_at(state, enrollment, delivered), ends(state, shown, OBJECTION)]
    if line := _line(state, enrollment):
        moments.append(line.snoozed_until)
    return max(moment for moment in moments if moment)


def _line(state: Snapshot, enrollment: Enrollment) -> Matter | None:
    found = (m for m in state.matters.values() if (m.kind, m.state) == (KIND, "open"))
    return next((m for m in found if m.subject == enrollment.id), None)


def clock(draft: Draft, enrollment: Enrollment) -> None:
    """Row 19: "still in?". Row 20: the place goes on."""
    if is_asked(draft.state, enrollment):
        lapse(draft, enrollment, f"{_reason(draft, enrollment)}, and no answer")
        return
    _ask(draft, enrollment, f"{draft.state.settings.clocks.silent.days} days")


def ask_early(draft: Draft, enrollment: Enrollment, by: Person) -> None:
    """A mentor says that they have left: they are asked now, and the organizers have the line."""
    _ask(draft, mark(enrollment, TOLD, draft.now), f"gone, says {by.called}", "gone")


def _reason(draft: Draft, enrollment: Enrollment) -> str:
    if is_told(enrollment):
        return "said to have left"
    return f"{draft.state.settings.clocks.lapse.days} days without a sign"


def _ask(draft: Draft, enrollment: Enrollment, why: str, event: str = "silent") -> None:
    draft.fact(event, mark(enrollment, ASKED, draft.now), why)
    person = draft.person(enrollment.person)
    if person.state in UNREACHABLE:
        # Whoever wants no mail cannot be warned, so no clock ends it: a person decides.
        text = f"{_unseen(draft.state, enrollment)} and wants no mail from us: free the place?"
        draft.matter(KIND, enrollment.id, text, "free the place now")
    else:
        draft.notice(enrollment.person, "still-in", enrollment.id)


def asked(draft: Draft, enrollment: Enrollment) -> None:
    """M14 was delivered: its seven days run, and the organizers get the line."""
    state = draft.state
    if not is_asked(state, enrollment) or _marked(state, enrollment, DELIVERED):
        return
    told = mark(enrollment, DELIVERED, draft.now)
    draft.fact("ask", told, "still in?")
    if ends_at := lapses_at(draft.state, told, draft.now):
        day = calendar.local_date(ends_at, state.settings.zone)
        text = f"{_unseen(state, told)}; lapses on {day:%A %-d %B} unless they answer"
        draft.matter(KIND, told.id, text, "let it lapse")


def restored(state: Snapshot, enrollment: Enrollment) -> Enrollment:
    """As before a sign that is taken back: a question that the sign had stopped is asked anew."""
    waits = any(
        (n.person, n.kind, n.about) == (enrollment.person, "still-in", enrollment.id)
        for n in state.notices.values()
    )
    if waits or marked(enrollment, DELIVERED):
        return enrollment
    return unmark(enrollment, ASKED)


def returned(draft: Draft, enrollment: Enrollment) -> None:
    """M14 came back: it is as if it had never been sent (DOMAIN 2 rule e)."""
    if is_asked(draft.state, enrollment):
        fresh = replace(
            enrollment,
            marks=tuple(m for m in enrollment.marks if m[0] not in (ASKED, DELIVERED, SHOWN)),
        )
        draft.fact("returned", fresh, "the question came back")


def take_back(draft: Draft, enrollment: Enrollment) -> None:
    """They have not left, after all: nobody is asked, and no answer ends anything."""
    if is_asked(draft.state, enrollment) and is_told(enrollment):
        fresh = unmark(enrollment, TOLD, ASKED, DELIVERED, SHOWN)
        draft.fact("undo", fresh, "taken back", after=str(fresh.state))


def shown(draft: Draft, enrollment: Enrollment) -> None:
    """A digest with the line was delivered: from now on organizers may object."""
    if is_asked(draft.state, enrollment) and not _marked(draft.state, enrollment, SHOWN):
        draft.fact("show", mark(enrollment, SHOWN, draft.now), "in the organizers' digest")


def _unseen(state: Snapshot, enrollment: Enrollment) -> str:
    name = state.people[enrollment.person].full_name
    cohort = state.cohorts.get(enrollment.cohort or 0)
    day = calendar.local_date(last_sign(enrollment), state.settings.zone)
    told = "a mentor says that they have left, " if is_told(enrollment) else ""
    where = cohort.name if cohort else enrollment.track
    return f"{name} ({where}): {told}no sign since {day:%-d %B}"


def lapse(draft: Draft, enrollment: Enrollment, why: str) -> None:
    """The place goes to the next in line; back within 90 days is first in line (M15, M16)."""
    lapsed = draft.step(enrollment, Step.LAPSE, why)
    withdraw_matters(draft, lapsed, "lapsed")
    draft.notice(lapsed.person, "lapsed", lapsed.id)
    if lead := lapsed.cover or lapsed.lead:
        draft.notice(lead, "lapsed", lapsed.id)


def heard(draft: Draft, person: Person) -> None:
    """They wrote, whatever it is: whoever was asked "still in?" has answered."""
    for enrollment in draft.state.open_enrollments(person.id):
        if is_asked(draft.state, enrollment):
            draft.fact("heard", mark(enrollment, SEEN, draft.now), "wrote to us")


def tidy(draft: Draft) -> None:
    """A line about somebody who has given a sign since leaves the organizers' list."""
    for matter in tuple(draft.state.matters.values()):
        if (matter.kind, matter.state) != (KIND, "open"):
            continue
        enrollment = draft.state.enrollments.get(matter.subject)
        if enrollment and not is_asked(draft.state, enrollment):
            draft.settle_matters(KIND, matter.subject, "there is news")


# organizers -------------------------------------------------------------------------------


def let_go(draft: Draft, enrollment_id: int) -> str:
    """An organizer's ok: it lapses on its day; at once where no mail can warn them."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or not is_asked(draft.state, enrollment):
        return "There is news of them meanwhile, so nothing changed."
    called = draft.person(enrollment.person).called
    delivered = _marked(draft.state, enrollment, DELIVERED)
    if delivered is None:
        lapse(draft, enrollment, "no sign, and an organizer's ok")
        return f"{called}'s place in {enrollment.track} is free for the next in line."
    shown(draft, enrollment)
    day = lapses_at(draft.state, enrollment, delivered)
    when = f" on {calendar.local_date(day, draft.state.settings.zone):%A %-d %B}" if day else ""
    return f"{called}'s place goes to the next in line{when}, unless {called} answers before."


def keep(draft: Draft, enrollment_id: int) -> str:
    """An organizer's no: the place is kept, and silence counts anew."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state is not EnrollmentState.ACTIVE:
        return "That place is not in question any more; nothing changed."
    draft.fact("keep", mark(enrollment, SEEN, draft.now), "an organizer said no")
    weeks = draft.state.settings.clocks.silent.days // 7
    called = draft.person(enrollment.person).called
    return f"{called} keeps the place. If it stays quiet, I ask again in {weeks} weeks."
