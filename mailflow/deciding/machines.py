"""What machines tell us: a mail of ours came back, somebody is away. Never a command."""

from dataclasses import replace
from datetime import timedelta

from mailflow.deciding import reported
from mailflow.deciding.outcome import Outcome, closed
from mailflow.mail import token
from mailflow.mail.reason import Severity
from mailflow.mail.route import Service
from mailflow.program import bouncing, cases, lapsing, out_of_office, presence
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.settings import Settings
from mailflow.program.settle import settle
from mailflow.program.snapshot import Scope, Snapshot
from mailflow.store.database import UnitOfWork
from mailflow.store.inbox import InboxItem
from mailflow.store.outbox import AnsweredMail


def bounce(work: UnitOfWork, env: Env, seen: Outcome) -> Outcome:
    """Only a bounce to the return address of one mail counts (TRUST 2, forged bounces)."""
    verdict = seen.verdict
    assert verdict is not None
    failed = _returned(work, verdict.token)
    if failed is None:
        # It names somebody whom we do not know, or whom we have forgotten.
        unknown = closed(seen, "ignored", f"bounce of no mail of ours: {verdict.reason}")
        return replace(unknown, forget=True)
    if verdict.severity is not Severity.HARD:
        return closed(seen, "ignored", f"bounce, not for good: {verdict.reason}")
    return failed_for_good(work, env, seen, failed)


def complaint(work: UnitOfWork, env: Env, seen: Outcome) -> Outcome:
    """RFC 5965: the same holds for a report of somebody's spam button."""
    verdict = seen.verdict
    assert verdict is not None
    unwanted = _returned(work, verdict.token)
    scope = Scope(people=frozenset({unwanted.person} if unwanted else ()))
    state = work.program.load(scope, env.now)
    person = state.people.get(unwanted.person) if unwanted else None
    if person is None:
        return closed(seen, "ignored", f"complaint: {verdict.reason}")
    draft = Draft(state, env)
    bouncing.complained(draft, person)
    settle(draft, state)
    detail = f"complaint: {verdict.reason}"
    return replace(seen, state=state, decision=draft.decision(), detail=detail)


def _returned(work: UnitOfWork, secret: str) -> AnsweredMail | None:
    """The mail of ours whose return address this is."""
    return work.outbox.by_token(token.stored(secret, Service.BOUNCE)) if secret else None


def failed_for_good(
    work: UnitOfWork, env: Env, seen: Outcome, failed: AnsweredMail, said: str = ""
) -> Outcome:
    """A mail of ours will never arrive where it went. `said`: by the server that refused it."""
    reason = said or (seen.verdict.reason if seen.verdict else "")
    scope = Scope(people=frozenset({failed.person})) | Scope.of(failed.about)
    state = work.program.load(scope, env.now)
    person = state.people.get(failed.person)
    if person is None or failed.to_address != person.address:
        return closed(seen, "ignored", "bounce of an address that is not in use")
    draft = Draft(state, env)
    if failed.kind == "still-in" and (asked := state.enrollments.get(failed.about)):
        lapsing.returned(draft, asked)
    bouncing.bounced(draft, person, reason, said)
    settle(draft, state)
    return replace(seen, state=state, decision=draft.decision(), detail=f"bounce: {reason}")


def refused(work: UnitOfWork, item: InboxItem, env: Env, settings: Settings) -> Outcome:
    """The relay said no for good, about the recipient: as good as a hard bounce."""
    failed = work.outbox.get(int(item.payload["mail"]))
    seen = Outcome(Snapshot(settings))
    if failed is None:
        return closed(seen, "ignored", "refused a mail that is not there any more")
    return failed_for_good(work, env, seen, failed, str(item.payload["reply"]))


def auto_reply(work: UnitOfWork, env: Env, seen: Outcome, *, sure: bool) -> Outcome:
    """An out-of-office reply is a hint, never an answer (DOMAIN 2b).

    `sure`: it answers a mail of ours to its writer, or our border vouches for it. A forger's would
    send private reports on to somebody else.
    """
    message, verdict = seen.message, seen.verdict
    assert message is not None
    assert verdict is not None
    if message.malformed:
        return closed(seen, "ignored", f"auto: {verdict.reason}; {'; '.join(message.malformed)}")
    state = work.program.load(Scope(addresses=frozenset({message.sender})), env.now)
    who = None if message.malformed else state.person_at(message.sender)
    if who is None:
        return closed(seen, "ignored", f"auto: {verdict.reason}")
    last = verdict.returns_on - timedelta(days=1) if verdict.returns_on else None
    if presence.is_concerned(state, who):
        own = Scope(people=frozenset({who.id}), cases=work.program.cases_of_owner(who.id))
        state = work.program.load(own, env.now)
    draft = Draft(state, env)
    out_of_office.propose(draft, who, last)
    if sure and presence.is_concerned(state, who) and presence.noticed(draft, who, last):
        for case in state.cases.values():
            cases.owner_is_away(draft, case, reported.words(work, case))
    settle(draft, state)
    decision = draft.decision()
    disposition = "processed" if decision.facts else "ignored"
    return replace(
        seen, state=state, decision=decision, disposition=disposition,
        detail=f"auto: {verdict.reason}",
    )  # fmt: skip
