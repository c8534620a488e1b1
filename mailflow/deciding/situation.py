"""What a mail's words mean depends on the situation: built here, from the snapshot, as values."""

from collections import Counter
from datetime import datetime

from mailflow.commands.reading.context import Context
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered
from mailflow.program import calendar, merging, pen, round_lines, rounds, twice
from mailflow.program.model import (
    MEMBER_STATES,
    AddressState,
    Cohort,
    Confirmation,
    Enrollment,
    EnrollmentState,
    Matter,
    Person,
    Round,
)
from mailflow.program.snapshot import Scope, Snapshot

#: Kinds of ours that are read like another one; what is not named here is read as "answer".
THREADS = {
    "check-in-reminder": "check-in",
    "decision": "digest",
    "moderation": "digest",
    "say-hello": "new-mentee",
    "mentor-invited": "offer",
    "mentor-review": "mentor-silent",
} | {
    kind: kind
    for kind in (
        "confirm", "offer", "still-waiting", "still-in", "welcome", "check-in", "claim",
        "new-mentee", "contact-check", "propose-away", "mentor-silent", "cover", "digest",
        "unclear", "stuck", "badge", "monthly", "review",
    )
}  # fmt: skip


def context_of(
    state: Snapshot, person: Person, answered: Answered | None, now: datetime
) -> Context:
    """The reader's view of the person, the thread and the day."""
    zone = state.zone_of(person)
    about = answered.about if answered else 0
    enrollment = state.enrollments.get(about)
    asked = state.rounds.get(about)
    lead = state.people.get(enrollment.cover or enrollment.lead or 0) if enrollment else None
    cohort = _cohort(state, enrollment, asked, about)
    question = state.confirmations.get(about)
    return Context(
        today=calendar.local_date(now, zone),
        roles=_roles(state, person),
        thread=_thread(answered, asked),
        zone=zone,
        tracks=tuple(state.settings.tracks),
        enrollments={e.track: str(e.state) for e in state.open_enrollments(person.id)},
        track=enrollment.track if enrollment else "",
        milestones=_milestones(state, person),
        mentor=lead.full_name if lead and enrollment and enrollment.person == person.id else "",
        pending=question.intents if question else (),
        cohorts=_cohorts(state, person),
        cohort=cohort.name if cohort else "",
        co_mentors=_co_mentors(state, person, cohort),
        mentees=_mentees(state, person),
        mentee=_mentee(state, person, enrollment),
        lead="you" if lead == person else lead.full_name if lead else "",
        lines=_lines(state, asked),
        fellows=_fellows(state, person, asked),
        asked=_asked(state, asked),
        last=_last(state, asked),
        items=_items(state, answered),
        people=_people(state, person),
    )


def _milestones(state: Snapshot, person: Person) -> dict[str, tuple[str, ...]]:
    """The steps of everything that somebody is at work on."""
    mine = (e for e in state.open_enrollments(person.id) if e.state in MEMBER_STATES)
    tracks = (state.track(e.track) for e in mine)
    return {track.name: track.milestones for track in tracks if track}


def _thread(answered: Answered | None, asked: Round | None) -> str | None:
    """The kind of mail that is answered; "did you mean" about a check-in asks what it asked."""
    if answered and answered.kind == "unclear" and asked:
        return "check-in"
    return THREADS.get(answered.kind, "answer") if answered else None


def _roles(state: Snapshot, person: Person) -> frozenset[str]:
    roles = set()
    if state.open_enrollments(person.id):
        roles.add("mentee")
    if state.assignments_of(person.id):
        roles.add("mentor")
    if state.is_organizer(person):
        roles.add("organizer")
    if not roles and person.state is not AddressState.UNPROVEN:
        roles.add("mentee")
    return frozenset(roles or {"stranger"})


def _cohort(
    state: Snapshot, enrollment: Enrollment | None, asked: Round | None, about: int
) -> Cohort | None:
    if asked:
        return state.cohorts.get(asked.cohort)
    if enrollment:
        return state.cohorts.get(enrollment.cohort or 0)
    return state.cohorts.get(about)


def _cohorts(state: Snapshot, person: Person) -> tuple[str, ...]:
    if state.is_organizer(person):
        return tuple(c.name for c in state.cohorts.values())
    mine = {a.cohort for a in state.assignments_of(person.id)}
    return tuple(c.name for c in state.cohorts.values() if c.id in mine)


def _co_mentors(state: Snapshot, person: Person, cohort: Cohort | None) -> tuple[str, ...]:
    """Of the cohort that a mail is about, else of all that the mentor is in."""
    mine = {a.cohort for a in state.assignments_of(person.id) if a.cohort}
    about = {cohort.id} if cohort else mine
    mentors = [state.people[a.person] for key in sorted(about) for a in state.mentors_of(key)]
    return tuple(dict.fromkeys(m.full_name for m in mentors if m.id != person.id))


def _mentees(state: Snapshot, person: Person) -> tuple[str, ...]:
    return tuple(
        state.people[e.person].full_name
        for a in state.assignments_of(person.id)
        if a.cohort
        for e in state.led_by(person.id, a.cohort)
    )


def _mentee(state: Snapshot, person: Person, enrollment: Enrollment | None) -> str:
    if enrollment is None or enrollment.person == person.id:
        return ""
    return state.people[enrollment.person].full_name


def _lines(state: Snapshot, asked: Round | None) -> dict[int, str]:
    if asked is None:
        return {}
    return {
        line.number: round_lines.name_in_line(state, line)
        for line in asked.lines
        if line.mentee in state.people
    }


def _fellows(state: Snapshot, person: Person, asked: Round | None) -> dict[str, str]:
    """Mentees of the cohort who have no line here; a name that somebody else bears names nobody."""
    if asked is None:
        return {}
    mine = {line.mentee for line in asked.lines} | {person.id}
    members = [state.people[e.person] for e in state.mentees_of(asked.cohort)]
    mentors = [state.people[a.person] for a in state.mentors_of(asked.cohort)]
    borne = Counter(p.called.casefold() for p in {p.id: p for p in (*members, *mentors)}.values())
    return {
        p.full_name: p.address
        for p in members
        if p.id not in mine and p.called.isalpha() and borne[p.called.casefold()] == 1
    }


def _asked(state: Snapshot, asked: Round | None) -> frozenset[int]:
    """The lines without a word so far whose mentees are still there: a reminder has no others."""
    if asked is None:
        return frozenset()
    return frozenset(line.number for line in rounds.open_lines(state, asked))


def _last(state: Snapshot, asked: Round | None) -> dict[int, str]:
    """Each line's word of the round before, for "same as last time"."""
    if asked is None:
        return {}
    before = [
        r
        for r in state.rounds.values()
        if (r.cohort, r.mentor) == (asked.cohort, asked.mentor) and r.planned < asked.planned
    ]
    if not before:
        return {}
    words = {
        line.enrollment: str(line.answer)
        for line in max(before, key=lambda r: r.planned).lines
        if line.answer
    }
    return {line.number: words[line.enrollment] for line in asked.lines if line.enrollment in words}


#: What is asked about somebody's place or duty, by kind, as the reader calls it.
ASKED_OF = {
    "mentor": "approve", "place": "approve", "claim": "claim", "lapse": "lapse",
    "unreached": "lapse", "end": "lapse", "extend": "extend", "silent": "replace",
    "retire": "replace", "unclear": "read", "feedback": "read", "invited": "read",
}  # fmt: skip


def _items(state: Snapshot, answered: Answered | None) -> dict[int, str]:
    """The numbers of a digest, each with what is asked and of whom: "lapse bo@x.test deploy"."""
    refs = answered.refs if answered else ()
    return {n: _item(state, state.matters[key]) for n, key in refs if key in state.matters}


def _item(state: Snapshot, matter: Matter) -> str:
    asked = ASKED_OF.get(matter.kind)
    of = state.enrollments.get(matter.subject) or state.assignments.get(matter.subject)
    person = state.people.get(of.person) if of else None
    if asked is None or of is None or person is None:
        return matter.ok if asked != "read" else f"read {matter.ok}"
    return f"{asked} {person.address} {of.track}"


def _people(state: Snapshot, person: Person) -> dict[str, str]:
    if not state.is_organizer(person):
        return {}
    called = Counter(p.name for p in state.people.values())
    # A name that two people have names neither of them.
    return {p.name: p.address for p in state.people.values() if p.name and called[p.name] == 1}


# what has to be loaded ------------------------------------------------------------------------


def named_in(state: Snapshot, answered: Answered | None) -> Scope:
    """Whom the lines of a digest are about: an organizer may answer by their names."""
    keys = (key for _, key in answered.refs) if answered else ()
    return Scope.of(*(state.matters[key].subject for key in keys if key in state.matters))


def concerns(
    state: Snapshot,
    person: Person,
    intents: tuple[Intent, ...],
    answered: Answered | None,
) -> Scope:
    """What the wishes of a mail touch beyond the writer: tracks, cohorts, people, subjects."""
    scope = _of_writer(state, person)
    question = state.confirmations.get(answered.about if answered else 0)
    words = [str(i).split(" ") for i in intents]
    if question:
        words += [wish.split(" ") for wish in question.intents]
        scope |= Scope.of(question.about) | _of_two(state, question)
    elif person.state is AddressState.UNPROVEN:
        scope |= _of_stranger(state, intents)
    for verb, *args in words:
        scope |= _of_words(state, verb, args)
    verbs = {verb for verb, *_ in words}
    if "status" in verbs and state.is_organizer(person):
        scope |= Scope(tracks=frozenset(state.settings.tracks))
    return scope | _of_matters(state, answered, verbs) | _of_claims(state, verbs)


def _of_claims(state: Snapshot, verbs: set[str]) -> Scope:
    """Whoever may get a badge now, with all their places: it suggests what comes next."""
    if verbs.isdisjoint(CONFIRMING):
        return Scope()
    claimed = (e for e in state.enrollments.values() if e.state is EnrollmentState.CLAIMED)
    return Scope(people=frozenset(e.person for e in claimed))


#: Words that may confirm a goal.
CONFIRMING = frozenset({"yes", "ok", "answer", "confirm-goal"})


def _of_writer(state: Snapshot, person: Person) -> Scope:
    tracks = {e.track for e in state.open_enrollments(person.id)}
    tracks |= {a.track for a in state.assignments_of(person.id)}
    return Scope(tracks=frozenset(tracks))


def _of_two(state: Snapshot, question: Confirmation) -> Scope:
    """Two people who may become one: whatever names them, and the lines that may move."""
    both = frozenset({question.person, question.about})
    if not twice.is_question(question):
        return Scope()
    own = [e.track for key in both for e in state.open_enrollments(key)]
    duties = [a.track for key in both for a in state.assignments_of(key)]
    return Scope(trails=both, tracks=frozenset(own + duties))


def _of_stranger(state: Snapshot, intents: tuple[Intent, ...]) -> Scope:
    """Whoever is unknown and asks for no place is shown every track, with its room."""
    asks = any(intent.verb in ("join", "mentor") for intent in intents)
    return Scope() if asks else Scope(tracks=frozenset(state.settings.tracks))


def _of_words(state: Snapshot, verb: str, args: list[str]) -> Scope:
    if verb in ("browse", "help"):
        return Scope(tracks=frozenset(state.settings.tracks))
    addresses = frozenset(word for word in args if "@" in word)
    names = frozenset(word for word in args if "@" not in word)
    return Scope(addresses=addresses, cohort_names=names, tracks=names & set(state.settings.tracks))


def _of_matters(state: Snapshot, answered: Answered | None, verbs: set[str]) -> Scope:
    if verbs.isdisjoint(("ok", "no", "why", "snooze", "note", "file")):
        return Scope()
    ids = {key for _, key in answered.refs} if answered else set()
    matters: list[Matter] = [
        m for m in state.matters.values() if m.id in ids or (not ids and m.state == "open")
    ]
    scope = Scope.of(*(m.subject for m in matters))
    tracks = {word for m in matters for word in m.ok.split() if word in state.settings.tracks}
    # A held mail's line names those whom it may be from; one of them is the answer. So does the
    # line of two who may be one.
    naming = (m for m in matters if m.kind in (pen.KIND, merging.KIND))
    words = {word.strip("<>,") for m in naming for word in m.text.split()}
    named = {word for word in words if "@" in word}
    return scope | Scope(tracks=frozenset(tracks), addresses=frozenset(named))
