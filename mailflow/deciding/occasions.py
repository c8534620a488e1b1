"""What is decided without a mail: clocks, deliveries, the configuration."""

from dataclasses import replace
from datetime import datetime

from mailflow.deciding import reported, surveys, troubles
from mailflow.deciding.outcome import Outcome
from mailflow.program import (
    attention,
    cases,
    erasure,
    floods,
    keeping,
    notices,
    roster,
)
from mailflow.program.clocks import OF_ALL
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.model import AddressState, Cohort, CohortState, Person
from mailflow.program.settings import Settings
from mailflow.program.settle import settle
from mailflow.program.snapshot import Scope
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem


def timer(
    work: UnitOfWork, item: InboxItem, env: Env, found: surveys.Survey | None = None
) -> Outcome:
    """A clock came: of an entity, of a reader's desk, or of the program's digest.

    `found`: what a look at the whole program has shown, where it takes one.
    """
    kind, subject = str(item.payload["kind"]), int(item.payload["subject"])
    if kind in OF_ALL:
        return surveys.decide(work, kind, env, found)
    if kind == "trouble":
        return troubles.look(work, env)
    loading = work.program.loading(env.now)
    state = loading.snapshot(Scope.of(subject))
    tracks = frozenset(
        {e.track for e in state.enrollments.values() if e.id == subject}
        | {a.track for a in state.assignments.values() if a.id == subject}
    )
    waits = frozenset(n.about for n in notices.of(state, subject)) if kind == "person" else ()
    if kind == "matter" and (matter := state.matters.get(subject)):
        waits = frozenset({matter.subject})
    if tracks or waits:
        wider = Scope.of(subject, *waits) | Scope(tracks=tracks)
        state = loading.snapshot(wider)
        # The cohort of a place that is over, too: its people may hear of a badge, and whoever had
        # it of its end.
        told = {subject, *waits}
        over = {e.cohort for e in state.enrollments.values() if e.id in told and e.cohort}
        state = loading.snapshot(wider | Scope(cohorts=frozenset(over)))
    draft = Draft(state, env)
    if kind == "case" and (case := state.cases.get(subject)):
        cases.clock(draft, case, reported.words(work, case))
    attention.attend(draft, kind, subject)
    settle(draft, state, patient=kind != "person")
    return Outcome(state, draft.decision(), detail=f"{kind} {subject}")


def delivered(work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
    """The relay took a mail that starts a clock."""
    kind, about = str(item.payload["kind"]), int(item.payload["about"])
    # A clock counts from the delivery, not from when we came to write it down (DOMAIN 2e).
    at = datetime.fromisoformat(str(item.payload["at"]))
    if kind == "digest":
        return _digest_delivered(work, item, replace(env, now=at))
    state = work.program.load(Scope.of(about), env.now)
    draft = Draft(state, replace(env, now=at))
    attention.delivered(draft, kind, about)
    return Outcome(state, draft.decision(), detail=f"delivered {kind} {about}")


def _digest_delivered(work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
    """An organizer has the digest: its lines were shown."""
    mail = work.outbox.get(int(item.payload["mail"]))
    lines = [key for _, key in mail.refs] if mail else []
    state = work.program.load(Scope(matters=frozenset(lines)), env.now)
    subjects = [m.subject for m in state.matters.values() if m.id in lines]
    state = work.program.load(Scope.of(*lines, *subjects), env.now)
    draft = Draft(state, env)
    attention.shown(draft, lines)
    return Outcome(state, draft.decision(), detail=f"digest with {len(lines)} decisions")


def setup(work: UnitOfWork, item: InboxItem, env: Env, settings: Settings) -> Outcome:
    """What the configuration names and the store does not know yet."""
    state = work.program.load(Scope(cohort_names=frozenset(settings.tracks)), env.now)
    draft = Draft(state, env)
    for address in (*settings.organizers, *settings.private_contacts):
        spelling = settings.spellings.get(address, "")
        known = draft.state.person_at(address)
        if known is None:
            person = Person(draft.new_id(), address, state=AddressState.PROVEN, spelling=spelling)
            draft.fact("name", person, "named in the configuration", after="proven")
        elif known.address == address and known.spelled != (spelling or known.spelled):
            respelled = replace(known, spelling=spelling)
            draft.fact("spell", respelled, "named so in the configuration")
    for name in settings.tracks:
        if draft.state.cohort_named(name) is None:
            cohort = Cohort(draft.new_id(), name, name, CohortState.RECRUITING)
            draft.fact("found", cohort, "named in the configuration", after="recruiting")
    return Outcome(state, draft.decision(), detail=str(item.payload.get("why", "setup")))


def erase(work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
    """Somebody who was forgotten stands in a restored store: they are forgotten again, in silence.

    They were told when it was done (M40).
    """
    key = int(item.payload["person"])
    state = work.program.load(Scope(people=frozenset({key})), env.now)
    tracks = {e.track for e in state.open_enrollments(key)}
    tracks |= {a.track for a in state.assignments_of(key)}
    scope = Scope(people=frozenset({key}), tracks=frozenset(tracks))
    state = work.program.load(scope, env.now)
    person = state.people.get(key)
    if person is None or person.state is AddressState.ERASED:
        return Outcome(state, detail="forgotten already")
    draft = Draft(state, env)
    at = datetime.fromisoformat(str(item.payload["at"]))
    erasure.erase(draft, person, at=at, told=False)
    settle(draft, state)
    return Outcome(state, draft.decision(), detail="forgotten again")


def unproven(work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
    """Somebody who never proved their address was silent for long: they go, if nothing needs them.

    Looked at again here, since they may have written meanwhile.
    """
    key = int(item.payload["person"])
    cases_of_theirs = work.unproven.cases_of(key)
    state = work.program.load(Scope(people=frozenset({key}), cases=cases_of_theirs), env.now)
    person = state.people.get(key)
    last = work.unproven.last_trace(key, person.address) if person else None
    if person is None or last is None or not keeping.may_go(state, person, last, env.now):
        return Outcome(state, detail="stays")
    draft = Draft(state, env)
    keeping.forget_unproven(draft, person)
    work.unproven.clean(person)
    return Outcome(state, draft.decision(), detail="never proved their address")


def former(work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
    """Somebody whose last place ended long ago: they go, if nothing needs them by now."""
    key = int(item.payload["person"])
    cases_of_theirs = work.unproven.cases_of(key)
    state = work.program.load(Scope(people=frozenset({key}), cases=cases_of_theirs), env.now)
    person, heard = state.people.get(key), work.former.heard(key)
    if person is None or heard is None or work.former.is_written_to(key):
        return Outcome(state, detail="stays")
    if not keeping.is_over(state, person, heard, env.now):
        return Outcome(state, detail="stays")
    draft = Draft(state, env)
    keeping.forget(draft, person)
    return Outcome(state, draft.decision(), detail=keeping.TIME_IS_OVER)


def take_over(work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
    """An operator's roster: people taken over, who hear nothing of it yet."""
    state = work.program.everything(env.now)
    draft = Draft(state, env)
    entries = [
        roster.Entry(**{**entry, "languages": tuple(entry["languages"])})
        for entry in item.payload["entries"]
    ]
    verdicts = roster.enter(draft, entries)
    settle(draft, state)
    new = sum(verdict.new for verdict in verdicts)
    return Outcome(state, draft.decision(), detail=f"{new} of {len(verdicts)} lines taken over")


def invite(work: UnitOfWork, env: Env) -> Outcome:
    """An operator's word that whoever was taken over is told."""
    state = work.program.everything(env.now)
    draft = Draft(state, env)
    told = roster.invite(draft)
    settle(draft, state)
    return Outcome(state, draft.decision(), detail=f"{len(told)} people invited")


def flood(work: UnitOfWork, item: InboxItem, env: Env) -> Outcome:
    """After a change more mails wait than may leave unasked; or they were let go on the host."""
    state = work.program.load(Scope(), env.now)
    draft = Draft(state, env)
    floods.stop(draft, item.payload["waiting"])
    settle(draft, state)
    return Outcome(state, draft.decision(), detail=f"{len(draft.facts)} facts")
