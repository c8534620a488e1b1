"""What follows from a decision, whatever it was: mentors find cohorts, seats find mentees.

Every decision ends here, so that no rule has to remember who else waits for what it changed.
"""

from collections.abc import Mapping

from mailflow.program import (
    absence,
    check_in,
    claims_mails,
    digest,
    erasure,
    invitations,
    joining_mails,
    lapsing,
    lapsing_mails,
    lost_mentor,
    matters,
    membership_mails,
    mentor_review,
    notices,
    offers,
    placement,
    review,
    silence,
    swaps,
    tidings,
    twice,
    volunteering,
    waiters,
)
from mailflow.program.decision import Env, Fact
from mailflow.program.draft import Draft
from mailflow.program.mails import ClaimPerson, Short
from mailflow.program.model import (
    AddressState,
    Assignment,
    Cohort,
    CohortState,
    Enrollment,
    EnrollmentState,
    NoContact,
    Notice,
    Person,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot


def _questions(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """Whether they are here twice; whether they would like a pause."""
    return (
        *twice.write(state, person, notices, env),
        *tidings.write(state, person, notices, env),
    )


def _answers(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """Word of what others did: organizers of decisions and invitations, mentors of mentees."""
    decided = tuple(n for n in notices if n.about in state.matters)
    invited = tuple(n for n in notices if n.about in state.assignments)
    swapped = tuple(n for n in notices if n.about in state.enrollments)
    return (
        *matters.write_decided(state, person, decided, env),
        *invitations.write_told(state, person, invited, env),
        *swaps.write_told(state, person, swapped, env),
    )


#: Who writes the mails that wait for their reader's slot, by the mail's slug.
WRITERS: Mapping[str, Writer] = {
    **joining_mails.WRITERS,
    **volunteering.WRITERS,
    **membership_mails.WRITERS,
    **claims_mails.WRITERS,
    **lapsing_mails.WRITERS,
    **review.WRITERS,
    **check_in.WRITERS,
    **absence.WRITERS,
    **silence.WRITERS,
    **lost_mentor.WRITERS,
    **invitations.WRITERS,
    **mentor_review.WRITERS,
    **digest.WRITERS,
    **erasure.WRITERS,
    ClaimPerson.kind: _questions,
    **waiters.WRITERS,
    "answer": _answers,
}


def settle(
    draft: Draft, before: Snapshot, earlier: tuple[Fact, ...] = (), *, patient: bool = False
) -> None:
    """Complete a decision: staff cohorts, offer free seats, warn of short ones, write notices.

    `patient`: other clocks may strike now, too. What can wait is left to its reader's desk, which
    comes after them, so that all that falls together is one mail.
    """
    for track in _tracks_touched(draft, earlier):
        volunteering.archive(draft, track, before)
        volunteering.staff(draft, track)
        offers.backfill(draft, track)
    _warn_of_short_cohorts(draft, before)
    lapsing.tidy(draft)
    notices.flush(draft, WRITERS, urgent=patient)


def _tracks_touched(draft: Draft, earlier: tuple[Fact, ...]) -> tuple[str, ...]:
    touched: set[str] = set()
    for fact in (*earlier, *draft.facts):
        match fact.entity:
            case Enrollment() | Assignment() | Cohort() as entity:
                touched.add(entity.track)
            case NoContact() as pair:
                both = (pair.one, pair.other)
                touched |= {e.track for key in both for e in draft.state.open_enrollments(key)}
            case _:
                pass
    return tuple(sorted(touched & set(draft.state.settings.tracks)))


def _warn_of_short_cohorts(draft: Draft, before: Snapshot) -> None:
    """M34, when a cohort falls below two mentors on duty."""
    if draft.state.assignments is before.assignments:
        return
    for cohort in tuple(draft.state.cohorts.values()):
        enough = placement.ENOUGH_MENTORS
        had = len(before.mentors_of(cohort.id)) >= enough
        if cohort.state is CohortState.OPEN and had:
            on_duty = draft.state.mentors_of(cohort.id)
            if len(on_duty) < enough:
                _warn(draft, cohort)


def _warn(draft: Draft, cohort: Cohort) -> None:
    state = draft.state
    on_duty = [state.people[a.person].full_name for a in state.mentors_of(cohort.id)]
    alumni = [
        state.people[e.person].full_name
        for e in state.enrollments.values()
        if e.track == cohort.track
        and e.state is EnrollmentState.COMPLETED
        and e.person in state.people
        and state.people[e.person].state is AddressState.PROVEN
        and not any(a.track == cohort.track for a in state.assignments_of(e.person))
    ]
    for organizer in state.organizers():
        content = Short(
            name=organizer.called,
            cohort=cohort.name,
            on_duty=tuple(on_duty),
            members=len(state.mentees_of(cohort.id)),
            waiting=state.waiting.get(cohort.track, 0),
            candidates=tuple(sorted(alumni)),
        )
        draft.mail(organizer.id, content, thread=f"short:{cohort.id}", about=cohort.id)
