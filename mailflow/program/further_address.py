"""A further address of somebody we know: theirs after a word from both (TRUST 3.2 C8, 3.5).

An answer to a mail of ours comes from an address that is nobody's. The person whom that mail went
to is asked whether the address is theirs, and then the address itself; a forwarded mail is no
proof of either.
"""

from dataclasses import replace
from datetime import date, timedelta

from mailflow.program import calendar, pen
from mailflow.program.draft import Draft
from mailflow.program.erasure import blank
from mailflow.program.lifecycle import ADDRESS
from mailflow.program.mails import Answered, ClaimAddress, ConfirmAddress
from mailflow.program.model import (
    AddressState,
    Confirmation,
    EnrollmentState,
    Person,
    mark,
    marked,
)
from mailflow.program.snapshot import Snapshot

#: What the two questions are known by: to the person, with the held mail's number, to the address.
CLAIM, PROOF = "claim-address", "prove-address"
#: The same pair is asked about once a day, and no more after a no. Marks on the unproven person.
ASK_AGAIN = timedelta(days=1)
ASKED, DENIED = "answers {}", "is not {}"
#: Open questions of a day to one person, as with all that comes in somebody's name.
ASKED_A_DAY = 3


def is_question(question: Confirmation, verb: str) -> bool:
    """Whether it is one of the two."""
    return question.intents[:1] != () and question.intents[0].split(" ")[0] == verb


def may_have(state: Snapshot, owner: Person) -> bool:
    """Who may get a further address by mail. Organizers' are named in the configuration."""
    return owner.state is AddressState.PROVEN and not state.is_organizer(owner)


def is_free(state: Snapshot, other: Person) -> bool:
    """Whether an address may become somebody's: so far it is of nobody who is anybody here."""
    named = (*state.settings.organizers, *state.settings.private_contacts)
    own = [e for e in state.enrollments.values() if e.person == other.id]
    return (
        other.state is AddressState.UNPROVEN
        and other.address not in named
        and all(e.state is EnrollmentState.UNCONFIRMED for e in own)
        and not any(a.person == other.id for a in state.assignments.values())
        and not any(other.id in (p.one, p.other) for p in state.pairs.values())
        and not any(c.reporter == other.id for c in state.cases.values())
    )


def may_join(state: Snapshot, claim: Confirmation, other: Person) -> bool:
    """Whether the address can still become that of whom the claim was put to."""
    owner = state.people.get(claim.person)
    return owner is not None and may_have(state, owner) and is_free(state, other)


def ask_owner(draft: Draft, owner: Person, other: Person, *, held: bool) -> None:
    """First: is this address yours? It shows the address, and none of its words."""
    other = draft.state.people.get(other.id, other)
    last = marked(other, ASKED.format(owner.id))
    asked = last is not None and draft.now - last < ASK_AGAIN
    if asked or marked(other, DENIED.format(owner.id)) is not None:
        return
    if not (may_have(draft.state, owner) and is_free(draft.state, other)):
        return
    if _asked_enough(draft, owner, other):
        return
    draft.fact("ask", mark(other, ASKED.format(owner.id), draft.now), "whose address it is")
    question = Confirmation(
        draft.new_id(), owner.id, (f"{CLAIM} {draft.env.item if held else 0}",), draft.now,
        draft.now + draft.state.settings.clocks.act, about=other.id,
    )  # fmt: skip
    draft.fact("ask", question, "an answer from another address", after="open")
    draft.mail(
        owner.id,
        ClaimAddress(owner.called, other.address, _last_day(draft, question, owner)),
        thread=f"confirm:{question.id}",
        about=question.id,
        refs=((1, other.id),),
    )


def _asked_enough(draft: Draft, owner: Person, other: Person) -> bool:
    mine = [
        q for q in draft.state.confirmations.values() if (q.person, q.state) == (owner.id, "open")
    ]
    today = [q for q in mine if draft.now - q.asked_at < ASK_AGAIN]
    waits = any(is_question(q, CLAIM) and q.about == other.id for q in today)
    return waits or len(today) >= ASKED_A_DAY


def ask_address(draft: Draft, claim: Confirmation, other: Person) -> None:
    """Then: is that you? It shows nothing of who says so: they may have named somebody else's."""
    question = Confirmation(
        draft.new_id(), other.id, (PROOF,), draft.now,
        draft.now + draft.state.settings.clocks.act, about=claim.id,
    )  # fmt: skip
    draft.fact("ask", question, "named as somebody's further address", after="open")
    draft.mail(
        other.id,
        ConfirmAddress("", _last_day(draft, question, other)),
        thread=f"confirm:{question.id}",
        about=question.id,
        refs=((1, claim.person),),
    )


def _last_day(draft: Draft, question: Confirmation, reader: Person) -> date:
    return calendar.local_date(question.expires_at, draft.state.zone_of(reader))


def deny(draft: Draft, claim: Confirmation) -> None:
    """No: it is not theirs, and they are not asked about it again."""
    draft.fact("refuse", replace(claim, state="refused"), "said no", "open", "refused")
    if (other := draft.state.people.get(claim.about)) and other.state is AddressState.UNPROVEN:
        draft.fact("deny", mark(other, DENIED.format(claim.person), draft.now), "not theirs")


def adopt(draft: Draft, claim: Confirmation, other: Person) -> None:
    """Both said so: one person with two addresses. What waited for that is theirs now."""
    owner = draft.person(claim.person)
    _close(draft, other)
    further = replace(owner, addresses=(*owner.addresses, other.address))
    draft.fact("add-address", further, "both addresses said so")
    _file(draft, claim, further)
    said = (
        f"From now on {other.address} is yours as well: what you write from there counts as"
        f" yours. Our mail still comes to {owner.address}."
    )
    content = Answered(owner.called, (said,), undo=True, news=True)
    draft.mail(owner.id, content, thread=f"address:{other.id}")


def _close(draft: Draft, other: Person) -> None:
    """One address is never two people's: who it was before becomes a number."""
    for enrollment in tuple(draft.state.enrollments.values()):
        if enrollment.person == other.id:
            draft.gone("purge", enrollment, "asked for under another address")
    for question in tuple(draft.state.confirmations.values()):
        if (question.person, question.state) == (other.id, "open"):
            draft.fact("refuse", replace(question, state="refused"), "is another's address now")
    gone = ADDRESS[other.state, "erase"]
    draft.fact("merge", blank(other), "is another's address now", str(other.state), str(gone))


def _file(draft: Draft, claim: Confirmation, owner: Person) -> None:
    """The held mail, unless an organizer decided on it meanwhile."""
    item = int(claim.intents[0].split(" ")[1])
    waits = (m for m in draft.state.matters.values() if (m.kind, m.state) == (pen.KIND, "open"))
    if any(m.subject == item for m in waits):
        draft.settle_matters(pen.KIND, item, "it is theirs")
        draft.file(item, owner)


def take_back(draft: Draft, was: Person, became: Person) -> None:
    """Undo: what was added is nobody's again; all else that we know of them stays."""
    now = draft.person(became.id)
    added = set(became.addresses) - set(was.addresses)
    kept = tuple(address for address in now.addresses if address not in added)
    if kept == now.addresses:
        return
    draft.fact("drop-address", replace(now, addresses=kept), "taken back")
    draft.say(f"Taken back: {' and '.join(sorted(added))} is not yours any more.")
