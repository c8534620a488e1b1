"""How long we keep somebody who never proved their address (DOMAIN 10): a week, then a number."""

from datetime import datetime, timedelta

from mailflow.program.draft import Draft
from mailflow.program.erasure import OVER, blank
from mailflow.program.lifecycle import ADDRESS
from mailflow.program.model import AddressState, Person
from mailflow.program.snapshot import Snapshot

#: After the last mail from them or to them.
UNPROVEN = timedelta(days=7)
WHY = "never proved their address"


def may_go(state: Snapshot, person: Person, last: datetime, now: datetime) -> bool:
    """Whether nothing needs an unproven person any more; `last` is their last trace.

    Organizers, whoever is to mentor, and whoever has a place, a question of ours, a decision, a
    mail, a case or somebody to avoid before them stays.
    """
    if person.state is not AddressState.UNPROVEN or now < last + UNPROVEN:
        return False
    return not (state.is_organizer(person) or _is_needed(state, person, now))


def _is_needed(state: Snapshot, person: Person, now: datetime) -> bool:
    questions = (c for c in state.confirmations.values() if c.person == person.id)
    duties = (a for a in state.assignments.values() if a.person == person.id)
    matters = (m for m in state.matters.values() if m.state == "open")
    return (
        any(e.person == person.id for e in state.enrollments.values())
        or any(a.state not in OVER for a in duties)
        or any(c.state == "open" and c.expires_at > now for c in questions)
        or any(m.subject == person.id or person.address in m.text for m in matters)
        or any(n.person == person.id for n in state.notices.values())
        or any(c.reporter == person.id for c in state.cases.values())
        or any(person.id in (p.one, p.other) for p in state.pairs.values())
    )


def forget_unproven(draft: Draft, person: Person) -> None:
    """They become a number, in silence. No hash is kept: they may come as anybody else."""
    gone = ADDRESS[person.state, "erase"]
    draft.fact("erase", blank(person), WHY, str(person.state), str(gone))
