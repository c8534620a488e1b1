"""The holding pen: mail of nobody we can be sure of, until an organizer says whose it is.

Somebody writes from a new address, or under a token that is none of ours. Nothing of it acts;
the digest shows it with the people it may be from, likeliest first (DOMAIN 3b).
"""

from dataclasses import dataclass

from mailflow.program.draft import Draft
from mailflow.program.model import AddressState, Matter, Person
from mailflow.program.snapshot import Snapshot

KIND = "pen"
#: As much of a mail as the digest shows, and as many people as it names.
WORDS_SHOWN = 120
GUESSES = 3
#: Whoever writes in others' names must not fill the digest.
MOST_HELD = 20
#: What "ok" does begins with this; the address of the likeliest person follows.
FILE_AS = "file it as"

#: Mailboxes that many people have.
COMMON = frozenset({
    "admin", "box", "contact", "hello", "hi", "home", "info", "job", "jobs", "mail", "me",
    "mentor", "mentoring", "office", "post", "private", "school", "team", "test", "work",
})  # fmt: skip
SHORTEST_LOCAL = 4


@dataclass(frozen=True, slots=True)
class Guess:
    """Who it may be, and what speaks for it."""

    person: Person
    why: str


def guesses(
    state: Snapshot, address: str, name: str, owner: int | None = None
) -> tuple[Guess, ...]:
    """Who may have written, likeliest first: whose mail it answers, who is called so."""
    found: dict[int, tuple[int, Guess]] = {}
    for person in state.people.values():
        if person.state in (AddressState.UNPROVEN, AddressState.ERASED, AddressState.BANNED):
            continue
        if (rank := _rank(person, address, name, owner)) is not None:
            found[person.id] = (rank, Guess(person, WHY[rank]))
    ranked = sorted(found.values(), key=lambda pair: (pair[0], pair[1].person.address))
    return tuple(guess for _, guess in ranked[:GUESSES])


WHY = ("their own address", "it answers a mail to them", "the same name", "a similar address")


def _rank(person: Person, address: str, name: str, owner: int | None) -> int | None:
    if address in (person.address, *person.addresses):
        return 0
    if person.id == owner:
        return 1
    if len(name.split()) > 1 and name.split() == person.name.split():
        return 2
    mine = {local_part(known) for known in (person.address, *person.addresses)}
    return 3 if is_telling(local_part(address)) and local_part(address) in mine else None


def local_part(address: str) -> str:
    """What stands before the @, without a sub-address."""
    return address.rpartition("@")[0].partition("+")[0]


def is_telling(local: str) -> bool:
    """Whether the same local part elsewhere makes the same person likely."""
    return len(local) >= SHORTEST_LOCAL and local not in COMMON


# deciding -------------------------------------------------------------------------------------


def hold(draft: Draft, sender: str, words: str, likely: tuple[Guess, ...], what: str) -> bool:
    """Put a mail before the organizers, once for each sender; whether it is there now."""
    held = [m for m in draft.state.matters.values() if (m.kind, m.state) == (KIND, "open")]
    if len(held) >= MOST_HELD or any(f" from {sender}," in m.text for m in held):
        return False
    shown = " ".join(words.split())
    shown = shown if len(shown) <= WORDS_SHOWN else f"{shown[:WORDS_SHOWN]}…"
    text = f'A mail from {sender}, {what}: "{shown}"'
    if likely:
        names = [f"{g.person.full_name} <{g.person.address}> ({g.why})" for g in likely]
        text += f"; it may be {' or '.join(names)}"
    ok = f"{FILE_AS} {likely[0].person.address}" if likely else "noted, I answer it"
    draft.matter(KIND, draft.env.item, text, ok)
    return True


def addressee(state: Snapshot, matter: Matter) -> Person | None:
    """Whose mail "ok" makes it."""
    if not matter.ok.startswith(FILE_AS):
        return None
    return state.person_at(matter.ok.rsplit(" ", 1)[-1])


def file(draft: Draft, matter: Matter) -> str:
    """Ok: it is decided again as that person's; what needs more is asked of them."""
    person = addressee(draft.state, matter)
    if person is None:
        return "Noted as taken care of; it leaves the list."
    draft.file(matter.subject, person)
    return f"Filed as {person.full_name}'s; what it asks for is answered to {person.address}."


def drop(_draft: Draft, _matter: Matter) -> str:
    """No: nothing of it happens, and its sender is told nothing."""
    return "Dropped: nothing of it happens."
