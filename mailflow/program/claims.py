"""Reaching the goal: claimed by one person, confirmed by another, and then the badge.

DOMAIN 2a rows 23-25. Nobody confirms their own claim; a claim by the lead goes to the
co-mentors at once (SPEC 11.14).
"""

from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from mailflow.program import calendar, cards, membership, pauses
from mailflow.program.draft import Draft
from mailflow.program.lifecycle import Step
from mailflow.program.mails import BadgeEarned, Claim
from mailflow.program.model import (
    MEMBER_STATES,
    Badge,
    Enrollment,
    EnrollmentState,
    Person,
    mark,
    marked,
    unmark,
)
from mailflow.program.snapshot import Snapshot

FEEDBACK_AFTER = timedelta(days=2)
#: Marks: the cohort may hear of it, and it did. When: Sunday noon in UTC.
PUBLISH, PUBLISHED = "publish", "published"
NEWS = (6, time(12))


def claim(draft: Draft, enrollment_id: int, by: Person, evidence: str) -> bool:
    """Row 23: the goal is said to be reached (M19). False where there is nothing to claim."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state not in MEMBER_STATES:
        return False
    if enrollment.state is EnrollmentState.CLAIMED:
        return False
    membership.evidence(draft, enrollment_id, f"goal claimed by {by.called}")
    # a second claim is asked about, and escalated, like the first
    member = unmark(draft.state.enrollments[enrollment_id], "others asked", "organizers asked")
    claimed = draft.step(
        member,
        Step.CLAIM,
        evidence,
        claimant=by.id,
        note=evidence,
        stuck_at=None,
        until=None,
    )
    lead = claimed.cover or claimed.lead
    readers = _first_readers(draft.state, claimed, by, lead)
    for reader in readers:
        _ask(draft, claimed, reader)
    if not readers:
        _ask_organizers(draft, claimed, "no mentor on duty can confirm it")
    return True


def _first_readers(
    state: Snapshot, enrollment: Enrollment, by: Person, lead: int | None
) -> tuple[int, ...]:
    """The lead; where she claimed it herself (or there is none), the co-mentors."""
    on_duty = [a.person for a in state.mentors_of(enrollment.cohort or 0)]
    if lead is not None and lead != by.id and lead in on_duty:
        return (lead,)
    return tuple(mentor for mentor in on_duty if mentor not in (by.id, enrollment.person))


def _ask(draft: Draft, enrollment: Enrollment, reader: int) -> None:
    state = draft.state
    person = draft.person(reader)
    claimant = state.people.get(enrollment.claimant or 0)
    content = Claim(
        name=person.called,
        cohort=state.cohorts[enrollment.cohort or 0].name,
        mentee=cards.mentee_card(state, enrollment, person, draft.now),
        goal=state.settings.tracks[enrollment.track].goal,
        evidence=enrollment.note,
        claimed_by=claimant.called if claimant else "",
    )
    draft.mail(reader, content, thread=f"claim:{enrollment.id}", about=enrollment.id)


def may_confirm(state: Snapshot, enrollment: Enrollment, by: Person) -> bool:
    """Any mentor of the cohort or an organizer, but never the claimant or the mentee."""
    if by.id in (enrollment.claimant, enrollment.person):
        return False
    if state.is_organizer(by):
        return True
    return enrollment.cohort is not None and bool(state.assignment_of(by.id, enrollment.cohort))


def confirm(draft: Draft, enrollment_id: int, by: Person, why: str = "") -> str:
    """Row 24: completed; the badge goes out at once. A sentence on what happened."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state is not EnrollmentState.CLAIMED:
        return "That goal is not waiting for a confirmation; nothing changed."
    if not may_confirm(draft.state, enrollment, by):
        return "Somebody other than the person who said so has to confirm it."
    mentee = draft.person(enrollment.person)
    done = draft.step(enrollment, Step.COMPLETE, why or f"confirmed by {by.called}")
    draft.settle_matters("claim", done.id, "confirmed")
    _award(draft, done, by)
    return f"{mentee.called}'s goal is confirmed, and the badge is on its way."


def _award(draft: Draft, enrollment: Enrollment, by: Person) -> None:
    settings = draft.state.settings
    track = settings.tracks[enrollment.track]
    mentee = draft.person(enrollment.person)
    urn = uuid5(NAMESPACE_URL, f"mailflow:{settings.name}:{enrollment.id}").urn
    before = _badge_of(draft.state, enrollment)  # one that was taken back
    key = before.id if before else draft.new_id()
    badge = Badge(key, mentee.id, enrollment.id, track.name, draft.now, urn)
    draft.fact("issue", badge, track.goal, before.state if before else "", "issued")
    draft.mail(
        mentee.id,
        BadgeEarned(
            name=mentee.called,
            track=cards.track_card(draft.state, track.name),
            goal=track.goal,
            confirmed_by=by.called,
            on=calendar.local_date(draft.now, draft.state.zone_of(mentee)),
            tracks=cards.elsewhere(draft.state, track.name, mentee.id),
            mentor_track=track.name,
            svg=track.badge,
            urn=urn,
        ),
        thread=f"welcome:{enrollment.id}",
        about=enrollment.id,
    )


def revoke(draft: Draft, enrollment: Enrollment) -> None:
    """The confirmation is taken back, so the badge is none."""
    badge = _badge_of(draft.state, enrollment)
    if badge and badge.state == "issued":
        gone = replace(badge, state="revoked")
        draft.fact("revoke", gone, "the confirmation was taken back", "issued", "revoked")
        draft.notice(enrollment.person, "not-yet", enrollment.id)


def reissue(draft: Draft, enrollment: Enrollment) -> None:
    """The confirmation stands after all, and so does the badge that they have."""
    badge = _badge_of(draft.state, enrollment)
    if badge and badge.state == "revoked":
        again = replace(badge, state="issued")
        draft.fact("issue", again, "the confirmation stands", "revoked", "issued")


def _badge_of(state: Snapshot, enrollment: Enrollment) -> Badge | None:
    return next((b for b in state.badges.values() if b.enrollment == enrollment.id), None)


def not_yet(draft: Draft, enrollment_id: int, by: Person, reason: str) -> str:
    """Row 25: not reached yet, with the reason (M24 at the reader's slot)."""
    enrollment = draft.state.enrollments.get(enrollment_id)
    if enrollment is None or enrollment.state is not EnrollmentState.CLAIMED:
        return "That goal is not waiting for a confirmation; nothing changed."
    if not may_confirm(draft.state, enrollment, by):
        return "Somebody other than the person who said so has to decide it."
    told = replace(enrollment, note=reason, claimant=by.id)
    if pauses.has_seat(draft.state, enrollment):
        draft.step(unmark(told, "seat released"), Step.NOT_YET, reason)
    else:
        pauses.requeue(draft, told, reason)
    draft.settle_matters("claim", enrollment.id, "not yet")
    draft.notice(enrollment.person, "not-yet", enrollment.id)
    return f"Noted: not yet. {draft.person(enrollment.person).called} hears why."


# clocks ---------------------------------------------------------------------------------------


def due(state: Snapshot, enrollment: Enrollment) -> datetime | None:
    """4 days: the other mentors; 7: the organizers decide; after the badge: two questions."""
    clocks = state.settings.clocks
    if enrollment.state is EnrollmentState.CLAIMED:
        if not marked(enrollment, "others asked"):
            return enrollment.since + clocks.claim_others
        if not marked(enrollment, "organizers asked"):
            return enrollment.since + clocks.claim_organizers
    if enrollment.state is EnrollmentState.COMPLETED:
        dues = [_news_due(enrollment)]
        if not marked(enrollment, "feedback"):
            dues.append(enrollment.since + FEEDBACK_AFTER)
        return min((due for due in dues if due), default=None)
    return None


def _news_due(enrollment: Enrollment) -> datetime | None:
    """When the cohort hears of a badge: once a week, and of all of the week at once.

    At that moment it is weekend or night everywhere, so that every reader's mail waits for
    their Monday morning, and what else there is to tell is in it.
    """
    agreed = marked(enrollment, PUBLISH)
    if agreed is None or marked(enrollment, PUBLISHED):
        return None
    return calendar.next_weekly(agreed, *NEWS)


def clock(draft: Draft, enrollment: Enrollment) -> None:
    """What is due now for a claim, or after a completion."""
    news = _news_due(enrollment)
    if enrollment.state is EnrollmentState.COMPLETED and news and news <= draft.now:
        _tell_cohort(draft, enrollment)
    elif enrollment.state is EnrollmentState.COMPLETED:
        draft.fact("feedback", mark(enrollment, "feedback", draft.now))
        draft.notice(enrollment.person, "feedback", enrollment.id)
    elif not marked(enrollment, "others asked"):
        asked = mark(enrollment, "others asked", draft.now)
        draft.fact("escalate", asked, "4 days without a confirmation")
        claimant = draft.person(enrollment.claimant or enrollment.person)
        for reader in _first_readers(draft.state, asked, claimant, None):
            if reader != (asked.cover or asked.lead):
                _ask(draft, asked, reader)
    else:
        _ask_organizers(draft, enrollment, "7 days without a confirmation")


def publish(draft: Draft, enrollment: Enrollment) -> None:
    """The mentee said yes: the cohort hears of it with the week's news (M21)."""
    draft.fact("publish", mark(enrollment, PUBLISH, draft.now), "said yes")


def _tell_cohort(draft: Draft, enrollment: Enrollment) -> None:
    draft.fact("publish", mark(enrollment, PUBLISHED, draft.now), "the week's news")
    cohort = enrollment.cohort or 0
    readers = [mentor.person for mentor in draft.state.mentors_of(cohort)]
    readers += [mate.person for mate in draft.state.mentees_of(cohort)]
    for reader in dict.fromkeys(readers):
        draft.notice(reader, "completed", enrollment.id)


def _ask_organizers(draft: Draft, enrollment: Enrollment, why: str) -> None:
    asked = mark(enrollment, "others asked", draft.now)
    draft.fact("escalate", mark(asked, "organizers asked", draft.now), why)
    mentee = draft.person(enrollment.person)
    claimant = draft.person(enrollment.claimant or enrollment.person)
    text = f"{claimant.full_name} says the goal of {enrollment.track} is reached: "
    if claimant.id != mentee.id:
        text = f"{claimant.full_name} says that {mentee.full_name} reached {enrollment.track}: "
    ok = f"confirm {mentee.address} {enrollment.track}"
    text += enrollment.note or "no more words"
    draft.matter("claim", enrollment.id, text, ok, urgent=True)
