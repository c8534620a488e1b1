"""What is written after a claim: not yet, two questions, and the cohort's news (M21, M23, M24)."""

from collections.abc import Mapping

from mailflow.program import cards
from mailflow.program.decision import Env
from mailflow.program.mails import Completed, Feedback, NotYet
from mailflow.program.model import (
    Cohort,
    Enrollment,
    EnrollmentState,
    Notice,
    Person,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

#: After a "not yet": back in the cohort, or in line where a paused seat was given on.
GOES_ON = (EnrollmentState.ACTIVE, EnrollmentState.WAITLISTED)


def write_not_yet(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M24, in the mentor's words."""
    mails = []
    for notice in notices:
        member = state.enrollments.get(notice.about)
        revoked = member is not None and _is_revoked(state, member)
        if member is None or not (revoked or member.state in GOES_ON):
            continue
        by = state.people.get(member.claimant or 0)
        content = NotYet(
            name=person.called,
            track=cards.track_card(state, member.track),
            by=by.called if by else "A mentor",
            reason="" if revoked else member.note,
            revoked=revoked,
        )
        mails.append(
            Written(content, f"welcome:{member.id}", member.id, covers=frozenset({notice.id}))
        )
    return tuple(mails)


def _is_revoked(state: Snapshot, member: Enrollment) -> bool:
    """Whether the goal waits for a yes again, after one that was taken back."""
    badges = (b for b in state.badges.values() if b.enrollment == member.id)
    waits = member.state is EnrollmentState.CLAIMED
    return waits and any(badge.state == "revoked" for badge in badges)


def write_feedback(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M23, for organizers only."""
    return tuple(
        Written(
            Feedback(name=person.called, track=cards.track_card(state, over.track)),
            thread=f"welcome:{over.id}",
            about=over.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (over := state.enrollments.get(notice.about))
    )


def write_completed(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M21, for who is in the cohort still: one mail about all who did it since the last."""
    done = [
        (n, e)
        for n in notices
        if (e := state.enrollments.get(n.about)) and e.person in state.people
    ]
    mails = []
    for cohort_id in dict.fromkeys(e.cohort for _, e in done):
        cohort = state.cohorts.get(cohort_id or 0)
        if cohort is None or not _belongs(state, person, cohort):
            continue
        group = [(n, e) for n, e in done if e.cohort == cohort_id]
        content = Completed(
            name=person.called,
            cohort=cohort.name,
            goal=state.settings.tracks[cohort.track].goal,
            mentees=tuple(state.people[e.person].full_name for _, e in group),
        )
        covers = frozenset(n.id for n, _ in group)
        mails.append(Written(content, f"completed:{cohort.id}", cohort.id, covers=covers))
    return tuple(mails)


def _belongs(state: Snapshot, person: Person, cohort: Cohort) -> bool:
    mentees = (e.person for e in state.mentees_of(cohort.id))
    return person.id in mentees or state.assignment_of(person.id, cohort.id) is not None


WRITERS: Mapping[str, Writer] = {
    "not-yet": write_not_yet,
    "feedback": write_feedback,
    "completed": write_completed,
}
