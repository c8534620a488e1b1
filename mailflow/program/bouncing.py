"""Addresses that do not take our mail (DOMAIN 2c): two hard bounces stop a person's clocks."""

from dataclasses import replace

from mailflow.program.draft import Draft
from mailflow.program.lifecycle import ADDRESS
from mailflow.program.model import AddressState, Person

#: So many hard bounces in a row, and no clock runs against the person any more.
LIMIT = 2


def bounced(draft: Draft, person: Person, reason: str) -> None:
    """One hard bounce to an address; a soft one never counts."""
    counted = replace(person, bounces=person.bounces + 1)
    target = ADDRESS.get((person.state, "bounce"))
    if counted.bounces < LIMIT or target is None:
        draft.fact("bounce", counted, reason)
        return
    stopped = replace(counted, state=AddressState(target))
    draft.fact("bounce", stopped, reason, str(person.state), str(target))
    text = f"Mail to {person.full_name} <{person.address}> comes back: {reason}"
    draft.matter("bounce", person.id, text, "noted, I look for another address")


def complained(draft: Draft, person: Person) -> None:
    """Somebody pressed their "this is spam" button: they get no more mail until they write."""
    target = ADDRESS.get((person.state, "mute"))
    if target is None:
        return
    muted = replace(person, state=AddressState(target))
    draft.fact("mute", muted, "reported our mail as spam", str(person.state), str(target))
    text = f"{person.full_name} <{person.address}> reported our mail as spam and gets none now"
    draft.matter("bounce", person.id, text, "noted, I write to them")


def heard_from(draft: Draft, person: Person) -> None:
    """A mail from the address: it works, and whoever had stopped our mail may get it again."""
    back = person.state in (AddressState.BOUNCING, AddressState.MUTED)
    if not back and not person.bounces:
        return
    state = AddressState(ADDRESS[person.state, "prove"]) if back else person.state
    draft.fact(
        "heard",
        replace(person, bounces=0, state=state),
        "wrote to us",
        str(person.state),
        str(state),
    )
