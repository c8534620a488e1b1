"""Who may read which mail (DOMAIN 10): asked once more of every mail that is about to be written.

The rules choose their readers well; this is the second lock on the same door, so that a rule's
slip becomes a mail in the quarantine and no leak.
"""

from collections.abc import Iterable

from mailflow.program import lists
from mailflow.program.mails import Content
from mailflow.program.model import AssignmentState, Person
from mailflow.program.snapshot import Snapshot

#: For those who run the program: what people are called in there is for nobody else.
ORGANIZERS = frozenset(
    {"digest", "decision", "short", "trouble", "moderation", "monthly", "call", "announcement"}
)
#: For those whom the configuration names for private cases, and organizers in their stead.
OWNERS = frozenset({"case"})
#: For mentors of the very cohort: these speak of its mentees, and have their addresses.
MENTORS = frozenset({
    "check-in", "check-in-reminder", "new-mentee", "say-hello", "stuck", "claim", "cover",
})  # fmt: skip
#: For everybody in the cohort, and nobody else.
MEMBERS = frozenset({"post", "log"})

_MENTORING = (AssignmentState.ON_DUTY, AssignmentState.AWAY, AssignmentState.LEAVING)


def astray(state: Snapshot, mails: Iterable[tuple[Person, Content]]) -> Content | None:
    """The first mail that is not for its reader. A post's many copies are looked at as one."""
    members: dict[str, frozenset[int]] = {}
    for reader, content in mails:
        cohort = getattr(content, "cohort", "")
        if content.kind in MEMBERS and cohort not in members:
            members[cohort] = _members(state, cohort)
        if content.kind in MEMBERS and reader.id in members[cohort]:
            continue
        if not may_read(state, reader, content):
            return content
    return None


def _members(state: Snapshot, name: str) -> frozenset[int]:
    cohort = state.cohort_named(name)
    return frozenset(p.id for p in lists.members(state, cohort)) if cohort else frozenset()


def may_read(state: Snapshot, reader: Person, content: Content) -> bool:
    """Whether a mail of this kind may go to this reader."""
    if content.kind in ORGANIZERS:
        return state.is_organizer(reader)
    if content.kind in OWNERS:
        own = {reader.address, *reader.addresses}
        return state.is_organizer(reader) or not own.isdisjoint(state.settings.private_contacts)
    if content.kind in MENTORS | MEMBERS:
        return _is_of_cohort(state, reader, content)
    return True


def _is_of_cohort(state: Snapshot, reader: Person, content: Content) -> bool:
    cohort = state.cohort_named(getattr(content, "cohort", ""))
    if cohort is None:
        return state.is_organizer(reader)
    if content.kind in MEMBERS:
        return lists.may_post(state, cohort, reader)
    own = state.assignment_of(reader.id, cohort.id)
    return own is not None and own.state in _MENTORING
