"""The digest's parts about people: who needs a human, and how the mentors are (DOMAIN 3b, 2-3)."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from mailflow.program import matters, placement, review, unreached
from mailflow.program.digest_program import SOON, WEEK, Whole, capped, few
from mailflow.program.model import (
    MEMBER_STATES,
    OPEN_STATES,
    SERVING,
    TAKEN_OVER,
    AddressState,
    Answer,
    Assignment,
    AssignmentState,
    CohortState,
    EnrollmentState,
    Line,
    marked,
)
from mailflow.program.round_lines import shortened
from mailflow.program.silence import SILENT
from mailflow.program.snapshot import Snapshot

STUCK_FOR = timedelta(days=7)
#: So long mentee and lead have to say how it goes on after half a year.
REVIEWED_IN = timedelta(days=7)

#: Answers that a human has to read, and how the digest tells them.
FOR_HUMANS: Mapping[Answer, str] = {
    Answer.ADVICE: "{by} asks for advice about {mentee}",
    Answer.PAUSED: "{by} says that {mentee} is away or on hold",
    Answer.LEFT: "{by} says that {mentee} is gone",
    Answer.NOT_MINE: "{by} says that {mentee} is not theirs to look after",
    Answer.WORDS: "{by} on {mentee}, in words",
}


def needs_human(program: Whole, quarantined: int = 0) -> tuple[str, ...]:
    """Who is stuck, unheard of, or spoken of in words that a person has to read."""
    lines = [*_without_mentor(program), *_stuck(program), *_no_contact(program)]
    lines += _in_review(program)
    lines += [*_said(program), *_bounces(program), *_unanswered(program)]
    if quarantined:
        mails = "1 mail" if quarantined == 1 else f"{quarantined} mails"
        lines.append(f"{mails} could not be decided: see `mailflow quarantine list`")
    return tuple(lines)


def _unanswered(program: Whole) -> Iterable[str]:
    """Who wrote so often that some of it got no answer; strangers are only counted elsewhere."""
    for person in program.state.people.values():
        last = marked(person, "unanswered")
        if last and program.now - last <= WEEK and person.state is not AddressState.UNPROVEN:
            yield f"{person.full_name} wrote so often that I left some of it unanswered"


def _without_mentor(program: Whole) -> Iterable[str]:
    for cohort, view in program.cohorts():
        serving = view.mentors_of(cohort.id, *SERVING)
        on_duty = {a.person for a in serving}
        alone = [
            program.name(member.person)
            for member in view.mentees_of(cohort.id)
            if (member.cover or member.lead) not in on_duty
        ]
        if alone:
            yield f"{cohort.name}: nobody on duty looks after {few(alone)}"


def _stuck(program: Whole) -> Iterable[str]:
    for member in program.members():
        if member.stuck_at and program.now - member.stuck_at > STUCK_FOR:
            days = (program.now - member.stuck_at).days
            trouble = f": {shortened(member.note)}" if member.note else ""
            yield f"{program.mentee(member)} has been stuck for {days} days{trouble}"


def _no_contact(program: Whole) -> Iterable[str]:
    limit = program.state.settings.clocks.contact
    for member in program.members():
        waits = member.state is EnrollmentState.PLACED and member.placed_at
        if waits and program.now - waits > limit:
            days = (program.now - waits).days
            lead = program.name(member.cover or member.lead)
            yield f"{program.mentee(member)} has waited {days} days for a first word; lead: {lead}"


def _in_review(program: Whole) -> Iterable[str]:
    for member in program.members():
        asked = marked(member, review.ASKED)
        if (
            asked
            and review.is_asked(member)
            and program.now - asked > REVIEWED_IN
            and member.placed_at
        ):
            weeks = (program.now - member.placed_at).days // 7
            yield f"{program.mentee(member)}: {weeks} weeks, and nobody said how it goes on"


def _said(program: Whole) -> Iterable[str]:
    """A week's answers for humans; a line that several rounds hold is told once."""
    state = program.state
    told: dict[tuple[int, int | None, datetime | None], Line] = {}
    for check in state.rounds.values():
        for line in check.lines:
            if line.answer in FOR_HUMANS and line.at and program.now - line.at <= WEEK:
                told[line.enrollment, line.by, line.at] = line
    for line in sorted(told.values(), key=lambda x: (x.at or program.now, x.enrollment)):
        member = state.enrollments.get(line.enrollment)
        if member is None or member.state not in MEMBER_STATES or line.answer is None:
            continue
        if line.answer is Answer.PAUSED and member.state is EnrollmentState.PAUSED:
            continue
        words = FOR_HUMANS[line.answer].format(
            by=program.name(line.by), mentee=program.mentee(member)
        )
        yield f"{words}: {shortened(line.note)}" if line.note else words


def _bounces(program: Whole) -> Iterable[str]:
    """Whose mail comes back, and nobody has to decide about it; not who has left by now."""
    matters = program.state.matters.values()
    asking = (m for m in matters if m.kind in ("bounce", unreached.KIND) and m.state == "open")
    asked = {m.subject for m in asking}
    places = program.state.enrollments
    waiting = asked | {places[key].person for key in asked if key in places}
    over = (AssignmentState.RETIRED, AssignmentState.DECLINED)
    there = {e.person for e in places.values() if e.state in OPEN_STATES}
    there |= {a.person for a in program.state.assignments.values() if a.state not in over}
    lost = [
        f"{person.full_name} <{person.address}>"
        for person in program.state.people.values()
        if person.state is AddressState.BOUNCING and person.id in there and person.id not in waiting
    ]
    if lost:
        yield f"Mail comes back from {few(lost)}; no clock runs there"


# mentors --------------------------------------------------------------------------------------


#: What there is to say of mentors in one line of all, by part; the others have a line each.
TOGETHER: Mapping[str, str] = {
    "away": "Away",
    "soon": "Away soon",
    "leaving": "Stepping down",
    "full": "With as many mentees as they take",
}


def mentors(program: Whole) -> tuple[str, ...]:
    """Who is silent; which cohorts are short; who is away, steps down, or has no room."""
    lines: dict[str, list[str]] = {part: [] for part in ("silent", "short", *TOGETHER)}
    for cohort, view in program.cohorts():
        for assignment in view.mentors_of(cohort.id, *SERVING, AssignmentState.AWAY):
            name = f"{program.name(assignment.person)} ({cohort.name})"
            for part, words in _standing(program, view, assignment):
                lines[part].append(f"{name} {words}" if words else name)
        if placement.shown_state(view, cohort) is CohortState.SHORT:
            on_duty = len(view.mentors_of(cohort.id))
            lines["short"].append(f"{cohort.name} is short: {_count(on_duty, 'mentor')} on duty")
    found = [*capped(lines["silent"]), *capped(lines["short"])]
    together = {part: "; ".join(capped(lines[part])) for part in TOGETHER}
    found += [f"{head}: {together[part]}" for part, head in TOGETHER.items() if together[part]]
    return tuple(found)


def _standing(program: Whole, view: Snapshot, assignment: Assignment) -> Iterable[tuple[str, str]]:
    if assignment.state is AssignmentState.AWAY:
        yield "away", _until(program, assignment.away_until)
        return
    if assignment.state is AssignmentState.LEAVING and assignment.away_until:
        yield "leaving", f"after {assignment.away_until:%A %-d %B}"
        return
    mentor = view.people.get(assignment.person)
    if mentor and mentor.state is AddressState.MUTED and not marked(mentor, TAKEN_OVER):
        yield "silent", "wants no mail from us, so nobody is asked about their mentees"
    if assignment.missed >= SILENT and not _is_decided_on(program, assignment):
        yield "silent", f"missed {assignment.missed} check-ins in a row"
    first, last = assignment.away_from, assignment.away_until
    if first and first - program.today <= SOON:
        until = f" to {last:%A %-d %B}" if last else ""
        yield "soon", f"from {first:%A %-d %B}{until}"
    if placement.load(view, assignment) >= assignment.capacity:
        yield "full", ""


def _is_decided_on(program: Whole, assignment: Assignment) -> bool:
    """Whether the decisions above say it already."""
    asked = (m for m in program.state.matters.values() if m.kind == "silent")
    return any(m.subject == assignment.id and matters.is_waiting(m, program.now) for m in asked)


def _until(program: Whole, last: date | None) -> str:
    """Until when; somebody whose last day is over is back in their own morning."""
    if last is None:
        return "with no end known"
    return f"until {last:%A %-d %B}" if last >= program.today else "until today"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
