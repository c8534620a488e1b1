"""What we keep of one person, for themselves: theirs to see, whoever wrote it (TRUST 3.6, C8).

Nothing of it is about anybody else: a note on a mentee is hers, without who wrote it.
"""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from mailflow.program.model import Person
from mailflow.program.snapshot import Snapshot

#: Numbers of ours, other people's, and our clocks' marks tell a reader nothing.
OURS = frozenset({"id", "person", "cohort", "lead", "cover", "claimant", "marks", "enrollment"})


def own_data(state: Snapshot, person: Person) -> Mapping[str, Any]:
    """Everything in the snapshot that is this person's."""
    enrollments = [e for e in state.enrollments.values() if e.person == person.id]
    assignments = [a for a in state.assignments.values() if a.person == person.id]
    return {
        "person": _plain(person),
        "enrollments": [{**_plain(e), "cohort": _name(state, e.cohort)} for e in enrollments],
        "mentoring": [{**_plain(a), "cohort": _name(state, a.cohort)} for a in assignments],
        "check_ins": [
            {"planned": check.planned, "answer": line.answer, "note": line.note, "at": line.at}
            for check in state.rounds.values()
            for line in check.lines
            if line.mentee == person.id and line.answer
        ],
        "posts": [
            {"cohort": _name(state, p.cohort), "at": p.at, "subject": p.subject, "text": p.text}
            for p in sorted(state.posts.values(), key=lambda post: (post.at, post.id))
            if p.author == person.id and p.state == "posted"
        ],
        "badges": [_plain(b) for b in state.badges.values() if b.person == person.id],
    }


def _name(state: Snapshot, cohort: int | None) -> str | None:
    found = state.cohorts.get(cohort or 0)
    return found.name if found else None


def _plain(entity: Any) -> dict[str, Any]:
    return {f.name: getattr(entity, f.name) for f in fields(entity) if f.name not in OURS}
