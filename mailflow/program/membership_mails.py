"""What members are written by the program's own clocks (M11, M12, M18, M25)."""

from collections.abc import Mapping

from mailflow.program import cards
from mailflow.program.decision import Env
from mailflow.program.mails import ContactCheck, Removed, SayHello
from mailflow.program.model import (
    EnrollmentState,
    Notice,
    Person,
)
from mailflow.program.notices import Writer, Written
from mailflow.program.pauses import resumed
from mailflow.program.snapshot import Snapshot


def write_say_hello(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """M11: one mail per cohort about all who wait for a first word; none to who has retired."""
    if not state.assignments_of(person.id):
        return ()
    waiting = [
        (n, e)
        for n in notices
        if (e := state.enrollments.get(n.about)) and e.state is EnrollmentState.PLACED
    ]
    mails = []
    for cohort_id in dict.fromkeys(e.cohort for _, e in waiting):
        group = [(n, e) for n, e in waiting if e.cohort == cohort_id]
        content = SayHello(
            name=person.called,
            cohort=state.cohorts[cohort_id or 0].name,
            mentees=tuple(cards.mentee_card(state, e, person, env.now) for _, e in group),
            others=cards.others(state, cohort_id or 0, [e for _, e in group]),
        )
        mails.append(
            Written(
                content,
                thread=f"new-mentee:{cohort_id}",
                about=group[0][1].id,
                refs=tuple((i, e.id) for i, (_, e) in enumerate(group, start=1)),
                covers=frozenset(n.id for n, _ in group),
            )
        )
    return tuple(mails)


def write_contact_check(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M12: did your mentor reach you?"""
    return tuple(
        Written(
            ContactCheck(
                name=person.called,
                track=cards.track_card(state, member.track),
                lead=lead.called if lead else "your mentor",
            ),
            thread=f"welcome:{member.id}",
            about=member.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (member := state.enrollments.get(notice.about))
        and member.state is EnrollmentState.PLACED
        for lead in (state.people.get(member.cover or member.lead or 0),)
    )


def write_resumed(
    state: Snapshot, _person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M18: welcome back."""
    awake = (EnrollmentState.ACTIVE, EnrollmentState.WAITLISTED)
    return tuple(
        Written(resumed(state, e), f"welcome:{e.id}", e.id, covers=frozenset({notice.id}))
        for notice in notices
        if (e := state.enrollments.get(notice.about)) and e.state in awake
    )


def write_removed(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """M25: an organizer ended the enrollment, and why."""
    return tuple(
        Written(
            Removed(person.called, cards.track_card(state, over.track), over.note),
            thread=f"welcome:{over.id}",
            about=over.id,
            covers=frozenset({notice.id}),
        )
        for notice in notices
        if (over := state.enrollments.get(notice.about)) and over.state is EnrollmentState.REMOVED
    )


WRITERS: Mapping[str, Writer] = {
    "removed": write_removed,
    "say-hello": write_say_hello,
    "contact-check": write_contact_check,
    "resumed": write_resumed,
}
