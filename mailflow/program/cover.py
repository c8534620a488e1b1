"""Who looks after a mentor's mentees while she is away (DOMAIN 2b).

The lead stays the lead; `cover` says who answers for a mentee meanwhile.
"""

from dataclasses import replace

from mailflow.program import apart, calendar, cards, check_in, placement, rounds
from mailflow.program.draft import Draft
from mailflow.program.mails import Cover
from mailflow.program.model import Assignment, AssignmentState, Enrollment, Person, mark
from mailflow.program.round_dates import ASKED
from mailflow.program.snapshot import Snapshot

#: Waking hours that two people share when they can answer each other on the same day. Fewer than
#: four are never shared: it is 14 of 24 for everybody.
OVERLAP = 6
#: A mark's name on an enrollment: this person would rather not cover for it.
REFUSED = "cover refused by {}"


def hand_over(draft: Draft, away: Assignment) -> None:
    """Find somebody for each mentee of a mentor who is away now, own and covered ones."""
    if away.cohort is None:
        return
    for check in rounds.of_mentor(draft.state, away.person, away.cohort):
        if check.state in rounds.WAITING:
            check_in.excuse(draft, check, "away")
    unseen = _unseen(draft.state, away)
    members = draft.state.led_by(away.person, away.cohort)
    _move(draft, [_free(draft, e, "is away") for e in members], away, unseen)
    for check in rounds.of_mentor(draft.state, away.person, away.cohort):
        check_in.withdraw(draft, check, "away")


def pass_on(draft: Draft, assignment: Assignment) -> None:
    """A cover mentor says no: the next co-mentor is asked, then the organizers."""
    if assignment.cohort is None:
        return
    unseen = _unseen(draft.state, assignment)
    refused = REFUSED.format(assignment.person)
    members = [
        _free(draft, mark(e, refused, draft.now), "would rather not cover")
        for e in draft.state.mentees_of(assignment.cohort)
        if e.cover == assignment.person
    ]
    _move(draft, members, assignment, unseen)


def release(draft: Draft, mentor: Assignment) -> None:
    """A mentor who covers stops: somebody else covers for the same lead."""
    unseen = _unseen(draft.state, mentor)
    covered = [e for e in draft.state.mentees_of(mentor.cohort or 0) if e.cover == mentor.person]
    _move(draft, [_free(draft, e, "stops mentoring") for e in covered], mentor, unseen)


def fill_gaps(draft: Draft, cohort: int) -> None:
    """A mentor is on duty again, or newly: those whom nobody covers may be covered now."""
    for away in draft.state.mentors_of(cohort, AssignmentState.AWAY):
        left = _uncovered(draft.state, away)
        if left:
            _cover(draft, away, left, frozenset())
        if left and not _uncovered(draft.state, away):
            draft.settle_matters("cover", away.id, "somebody covers")


def _uncovered(state: Snapshot, away: Assignment) -> list[Enrollment]:
    members = state.mentees_of(away.cohort or 0)
    return [e for e in members if e.lead == away.person and e.cover is None]


def _unseen(state: Snapshot, mentor: Assignment) -> frozenset[int]:
    """The mentees in check-ins to this mentor that still wait for their slot."""
    return frozenset(
        line.enrollment
        for check in rounds.of_mentor(state, mentor.person, mentor.cohort or 0)
        if check_in.is_unwritten(state, check)
        for line in rounds.open_lines(state, check)
    )


def _move(
    draft: Draft, members: list[Enrollment], before: Assignment, unseen: frozenset[int]
) -> None:
    """From one mentor to others, lead by lead."""
    by_lead: dict[int, list[Enrollment]] = {}
    for member in members:
        by_lead.setdefault(member.lead or before.person, []).append(member)
    for lead, group in by_lead.items():
        away = draft.state.assignment_of(lead, before.cohort or 0)
        if away is not None and away.state is AssignmentState.AWAY:
            _cover(draft, away, group, unseen)


def _free(draft: Draft, member: Enrollment, why: str) -> Enrollment:
    """A mentee without the mentor who covered so far; her own lead stays her lead."""
    if member.cover is None:
        return member
    free = replace(member, cover=None)
    draft.fact("uncover", free, f"{draft.person(member.cover).called} {why}")
    return free


def _cover(
    draft: Draft, away: Assignment, members: list[Enrollment], unseen: frozenset[int]
) -> None:
    given: dict[int, list[Enrollment]] = {}
    for member in members:
        chosen = choose(draft, member)
        if chosen is None:
            continue
        covered = replace(member, cover=chosen.person)
        why = f"{draft.person(chosen.person).called} covers for {draft.person(away.person).called}"
        draft.fact("cover", covered, why)
        draft.notice(member.person, "covered", member.id)
        given.setdefault(chosen.person, []).append(covered)
    for person, mine in given.items():
        _ask(draft, away, draft.person(person), mine)
        _check_in(draft, person, [e for e in mine if e.id in unseen and e.state in ASKED])
    if sum(map(len, given.values())) < len(members):
        _nobody(draft, away)


def choose(draft: Draft, member: Enrollment) -> Assignment | None:
    """The least-loaded co-mentor on duty, those with shared waking hours and room first."""
    state = draft.state
    mentee = draft.person(member.person)
    marks = dict(member.marks)

    def fit(assignment: Assignment) -> tuple[bool, bool, int, int, str]:
        mentor = draft.person(assignment.person)
        shared = placement.shared_hours(state, mentor, mentee, draft.now)
        load = placement.load(state, assignment)
        full = load >= assignment.capacity
        return (shared < OVERLAP, full, load, -shared, mentor.address)

    able = (
        a
        for a in state.mentors_of(member.cohort or 0)
        if a.person != member.person
        and REFUSED.format(a.person) not in marks
        and not apart.are_apart(state, a.person, member.person)
    )
    return min(able, key=fit, default=None)


def _ask(draft: Draft, away: Assignment, cover: Person, members: list[Enrollment]) -> None:
    """M32: from now on they are yours; "no" passes them on."""
    state = draft.state
    cohort = state.cohorts[away.cohort or 0]
    content = Cover(
        name=cover.called,
        cohort=cohort.name,
        away=draft.person(away.person).called,
        first=away.away_from or draft.now.date(),
        last=away.away_until,
        mentees=tuple(cards.mentee_card(state, e, cover, draft.now) for e in members),
    )
    refs = tuple((number, e.id) for number, e in enumerate(members, start=1))
    thread = f"cover:{cohort.id}:{away.person}"
    draft.mail(cover.id, content, thread=thread, about=cohort.id, refs=refs)


def _check_in(draft: Draft, cover: int, members: list[Enrollment]) -> None:
    """The lines of a check-in that nobody has seen are asked of whoever covers."""
    cohort = members[0].cohort if members else None
    assignment = draft.state.assignment_of(cover, cohort) if cohort else None
    if assignment is not None:
        zone = draft.state.zone_of(draft.person(cover))
        check_in.ask(draft, assignment, members, calendar.local_date(draft.now, zone))


def _nobody(draft: Draft, away: Assignment) -> None:
    """The organizers have to find somebody; one matter names all whom nobody looks after."""
    state = draft.state
    cohort = state.cohorts[away.cohort or 0]
    names = ", ".join(draft.person(e.person).full_name for e in _uncovered(state, away))
    until = f" until {away.away_until:%-d %B}" if away.away_until else ""
    text = f"{draft.person(away.person).full_name} is away{until}, and nobody in {cohort.name}"
    text += f" can look after {names}"
    for matter in state.matters.values():
        if (matter.kind, matter.subject, matter.state) == ("cover", away.id, "open"):
            if matter.text != text:
                draft.fact("amend", replace(matter, text=text), "others are concerned now")
            return
    draft.matter("cover", away.id, text, "noted, I find somebody", urgent=True)
