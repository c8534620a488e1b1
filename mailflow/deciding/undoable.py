"""What a person may take back: what the mail that they answer told them of (SPEC 11.14)."""

from datetime import datetime

from mailflow.deciding.evidence import CHECK_INS
from mailflow.mail import inbound
from mailflow.mail.inbound import InboundMessage
from mailflow.program import merging, rounds
from mailflow.program.decision import SYSTEM
from mailflow.program.draft import IDS_PER_ITEM
from mailflow.program.model import Assignment, Enrollment, Entity, Notice, Person
from mailflow.program.snapshot import Scope, Snapshot
from mailflow.store.database import UnitOfWork
from mailflow.store.journal import Entry
from mailflow.store.outbox import AnsweredMail

UNDO = "undo"
NEWEST = 20  # of somebody's mails are looked through for what they did last
#: Entities whose changes "undo" takes back; where two people became one, whatever named them.
KINDS = ("enrollment", "assignment", "person")


def undoable(
    work: UnitOfWork, state: Snapshot, who: Person, answered: AnsweredMail | None, now: datetime
) -> tuple[tuple[Entity, Entity], ...]:
    """What the answered mail told about and is theirs, as (was, became), oldest first."""
    if answered is None:
        return ()
    if answered.kind in CHECK_INS:
        return _steps_told(work, state, who, answered, now)
    told = answered.sent_at or answered.created_at  # SPEC 11.14: from delivery on
    if now - told > state.settings.clocks.undo:
        return ()
    pairs: dict[int, tuple[Entity, Entity]] = {}
    for entry in told_by(work, answered):
        was = work.journal.before(entry)
        if was is None or entry.gone or entry.event == "erase":
            continue
        if entry.kind not in KINDS and entry.event != merging.EVENT:
            continue
        own = _owns(who, was) and (entry.item == answered.item or entry.by == SYSTEM)
        if not (entry.by == who.address or own or state.is_organizer(who)):
            continue  # they only heard of it: what somebody else did is not theirs to undo
        first = pairs[entry.entity][0] if entry.entity in pairs else was
        pairs[entry.entity] = (first, entry.restored())
    return tuple(pairs.values())


def meant(
    work: UnitOfWork,
    state: Snapshot,
    who: Person,
    message: InboundMessage,
    *,
    answered: AnsweredMail | None,
    now: datetime,
) -> AnsweredMail | None:
    """The mail that told of what "undo" takes back.

    Whoever answers the question once more, or the last mail of the conversation, means what they
    did in it last: it was told them in another mail.
    """
    if answered is None or _stands(state, undoable(work, state, who, answered, now)):
        return answered
    conversation = {*message.in_reply_to, *message.references}
    for item in reversed(work.inbox.by_author(message.sender, NEWEST)):
        if item.state != "processed" or UNDO in item.wishes.split():
            continue
        earlier = inbound.parse(item.raw, item.envelope)
        if conversation.isdisjoint((*earlier.in_reply_to, *earlier.references)):
            continue
        for mail in work.outbox.of_item(item.id):
            told = work.outbox.get(mail.id)
            if told and told.person == who.id and undoable(work, state, who, told, now):
                return told
    return answered


def _stands(state: Snapshot, pairs: tuple[tuple[Entity, Entity], ...]) -> bool:
    """Whether anything of it is still as it became then, as far as it was loaded."""
    return any(_is_as_it_became(state, was, became) for was, became in pairs)


def _is_as_it_became(state: Snapshot, was: Entity, became: Entity) -> bool:
    current: Entity | None
    match became:
        case Enrollment():
            current = state.enrollments.get(became.id)
            if isinstance(current, Enrollment) and isinstance(was, Enrollment):
                return current == became or was.milestone < became.milestone == current.milestone
        case Assignment():
            current = state.assignments.get(became.id)
        case Person():
            current = state.people.get(became.id)
        case _:
            current = None
    return current is None or current == became


def _steps_told(
    work: UnitOfWork, state: Snapshot, who: Person, answered: AnsweredMail, now: datetime
) -> tuple[tuple[Entity, Entity], ...]:
    """The milestones that their own answers told of, as far as the check-in repeats these.

    An answer to a check-in gets no mail of its own that could be answered (DOMAIN 3a).
    """
    check = state.rounds.get(answered.about)
    if check is None:
        return ()
    told = answered.sent_at or answered.created_at
    before = (
        r.sent_at
        for r in rounds.of_mentor(state, check.mentor, check.cohort)
        if r.sent_at and r.planned < check.planned
    )
    since, latest = max(before, default=told), now - state.settings.clocks.undo
    pairs: dict[int, tuple[Entity, Entity]] = {}
    for member in state.mentees_of(check.cohort):
        for entry in work.journal.of_entity(member.id):
            if (entry.event, entry.by) != ("milestone", who.address) or entry.at < since:
                continue
            was = work.journal.before(entry)
            if was is not None and max(entry.at, told) >= latest:
                first = pairs[member.id][0] if member.id in pairs else was
                pairs[member.id] = (first, entry.restored())
    return tuple(pairs.values())


def concerned(work: UnitOfWork, answered: AnsweredMail | None) -> Scope:
    """What has to be known to take an act back: whether the place is free that somebody left.

    To make two people of one again, all that was theirs.
    """
    if answered is None:
        return Scope()
    entries = told_by(work, answered)
    found = Scope()
    if any(entry.event == merging.EVENT for entry in entries):
        found |= Scope.of(*(entry.entity for entry in entries))
    for entry in entries:
        was = work.journal.before(entry) if entry.kind in KINDS else None
        if isinstance(was, Enrollment | Assignment) and was.cohort:
            found |= Scope(cohorts=frozenset({was.cohort}), tracks=frozenset({was.track}))
    return found


def told_by(work: UnitOfWork, answered: AnsweredMail) -> tuple[Entry, ...]:
    """Everything that led to a mail of ours, oldest first."""
    return (*_told_late(work, answered), *work.journal.of_item(answered.item))


def _told_late(work: UnitOfWork, answered: AnsweredMail) -> list[Entry]:
    """What led to a mail that waited for its slot: its notice's id tells the item (`new_id`)."""
    written = (e for e in work.journal.of_item(answered.item) if e.kind == "notice" and e.gone)
    items = {
        entry.entity // IDS_PER_ITEM
        for entry in written
        if isinstance(notice := entry.restored(), Notice)
        and (notice.person, notice.kind, notice.about)
        == (answered.person, answered.kind, answered.about)
    } - {answered.item}
    return [entry for item in sorted(items) for entry in work.journal.of_item(item)]


def _owns(who: Person, entity: Entity) -> bool:
    match entity:
        case Person():
            return entity.id == who.id
        case Enrollment() | Assignment():
            return entity.person == who.id
        case _:
            return False
