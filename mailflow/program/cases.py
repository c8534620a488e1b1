"""Private concerns: who reads them, and that they are heard (DOMAIN 10).

Owners are the configured contacts, never one whom the report names; nothing of it is shown to
anybody else, in digests or logs.
"""

import re

from mailflow.program.draft import Draft
from mailflow.program.mails import CaseOpened
from mailflow.program.model import Case, Person
from mailflow.program.snapshot import Snapshot

#: Shorter words are in every sentence.
SHORTEST_NAME = 3


def open_case(
    draft: Draft, reporter: Person, subject: str, text: str, *, sure: bool = True
) -> None:
    """Record a case, tell its owners, and tell the reporter that a human has it.

    `sure`: whether anything but a From says that the reporter wrote it.
    """
    owners = _owners(draft.state, reporter, f"{subject}\n{text}")
    case = Case(
        draft.new_id(),
        reporter.id,
        draft.now,
        owner=owners[0].id if owners else None,
        item=draft.env.item,
    )
    draft.fact("open", case, after="open")
    words = "\n\n".join(part for part in (subject, text) if part.strip())
    for owner in owners:
        content = CaseOpened(
            owner.called,
            draft.env.item,
            f"{reporter.full_name} <{reporter.address}>",
            words,
            sure=sure,
        )
        draft.mail(owner.id, content, thread=f"case:{case.id}", about=case.id)
    names = " and ".join(owner.called for owner in owners) or "An organizer"
    draft.say(
        f"{names} will read this, and nobody else. You will hear from a person within two days."
        " If you are in danger, please call your local emergency number first."
    )


def _owners(state: Snapshot, reporter: Person, words: str) -> tuple[Person, ...]:
    """The first contact whom the report does not name; else every organizer not named."""
    contacts = state.settings.private_contacts or state.settings.organizers
    for address in (*contacts, *state.settings.organizers):
        person = state.person_at(address)
        if person and person.id != reporter.id and not _named(words, person):
            return (person,)
    return tuple(o for o in state.organizers() if o.id != reporter.id)


def _named(words: str, person: Person) -> bool:
    """Whether the words name the person, by any of their names or by what stands before the @.

    Rather once too often: then somebody else reads the report.
    """
    local = person.address.partition("@")[0]
    names = [person.address, *person.name.split(), *re.split(r"[^\w]+|_|\d+", local)]
    known = [re.escape(name) for name in names if len(name) >= SHORTEST_NAME]
    return any(re.search(rf"\b{name}\b", words, re.IGNORECASE) for name in known)
