"""One decision in the making: facts applied to its own view at once, mails, and words said.

A draft is a notebook local to one pure function: it starts from values and ends as one
(`decision()`); nothing outside sees it change.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from mailflow.program import budget
from mailflow.program.decision import (
    SYSTEM,
    Decision,
    Env,
    Fact,
    Filed,
    Forgotten,
    HandedMails,
    Mail,
)
from mailflow.program.lifecycle import ASSIGNMENT, ENROLLMENT, Step
from mailflow.program.mails import Content
from mailflow.program.model import (
    AddressState,
    Assignment,
    Enrollment,
    Entity,
    Matter,
    Notice,
    Person,
)
from mailflow.program.snapshot import Snapshot, evolve, tallied

IDS_PER_ITEM = 10_000


class IllegalStepError(Exception):
    """A rule tried a step that the state machine does not have."""


class Draft:
    """Collects one decision. `actor` is the person whose mail or act causes it, if any."""

    def __init__(self, state: Snapshot, env: Env, actor: Person | None = None) -> None:
        self._state = state
        self._uncounted: list[Mail] = []  # mails that the state knows nothing of yet
        self.env = env
        self.actor = actor
        self.by = actor.address if actor else SYSTEM
        self._facts: list[Fact] = []
        self._mails: list[Mail] = []
        self._said: list[str] = []
        self._filed: list[Filed] = []
        self._hold: bool | None = None
        self._crowd = False
        self._forgotten: list[Forgotten] = []
        self._handed: list[HandedMails] = []
        self._used = env.used

    @property
    def state(self) -> Snapshot:
        """The state after all that was decided so far."""
        if self._uncounted:  # together: a post to thousands copies their budgets once
            self._state = tallied(self._state, self._uncounted, self.now)
            self._uncounted = []
        return self._state

    @property
    def now(self) -> datetime:
        """The moment of the decision."""
        return self.env.now

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts so far."""
        return tuple(self._facts)

    def decision(self) -> Decision:
        """What was decided, as a value."""
        return Decision(
            tuple(self._facts),
            tuple(self._mails),
            tuple(self._said),
            self._used - self.env.used,
            tuple(self._filed),
            self._hold,
            tuple(self._forgotten),
            self._crowd,
            tuple(self._handed),
        )

    def new_id(self) -> int:
        """An id that no other entity has: made of the item's number and a running one."""
        self._used += 1
        return self.env.item * IDS_PER_ITEM + self._used

    # facts ------------------------------------------------------------------------------

    def fact(
        self, event: str, entity: Entity, why: str = "", before: str = "", after: str = ""
    ) -> None:
        """Record that an entity became what it is now."""
        self._add(Fact(event, entity, self.now, self.by, why, before, after))

    def gone(self, event: str, entity: Entity, why: str = "") -> None:
        """Record that an entity is no more (a written notice, a purged application)."""
        self._add(Fact(event, entity, self.now, self.by, why, gone=True))

    def _add(self, fact: Fact) -> None:
        self._facts.append(fact)
        self._state = evolve(self.state, fact)

    def step(self, enrollment: Enrollment, step: Step, why: str = "", **changes: Any) -> Enrollment:
        """Move an enrollment along its table; `changes` are further fields.

        Raises IllegalStepError where the table has no such step.
        """
        target = ENROLLMENT.get((enrollment.state, step))
        if target is None:
            raise IllegalStepError(f"{step} from {enrollment.state} (enrollment {enrollment.id})")
        since = enrollment.since if target is enrollment.state else self.now
        moved = replace(enrollment, **{"state": target, "since": since, **changes})
        self.fact(str(step), moved, why, str(enrollment.state), str(target))
        return moved

    def turn(self, assignment: Assignment, step: str, why: str = "", **changes: Any) -> Assignment:
        """Move an assignment along its table. Raises IllegalStepError where it has no such step."""
        target = ASSIGNMENT.get((assignment.state, step))
        if target is None:
            raise IllegalStepError(f"{step} from {assignment.state} (assignment {assignment.id})")
        since = assignment.since if target is assignment.state else self.now
        moved = replace(assignment, **{"state": target, "since": since, **changes})
        self.fact(step, moved, why, str(assignment.state), str(target))
        return moved

    # mails ------------------------------------------------------------------------------

    def person(self, key: int) -> Person:
        """A loaded person."""
        return self._state.people[key]

    def mail(
        self,
        to: int,
        content: Content,
        *,
        thread: str = "",
        about: int = 0,
        refs: tuple[tuple[int, int], ...] = (),
        waited: bool = False,
        address: str = "",
    ) -> None:
        """Send a mail now: the answer to the actor's own mail, or one that may not wait.

        `waited`: it was asked for earlier, so it answers nothing that the actor wrote now.
        `address`: where it goes, instead of the registered one.
        Whoever asked for no mail, or whose address is gone, gets none but answers.
        """
        reply = self.actor is not None and self.actor.id == to and not waited
        closed = (AddressState.MUTED, AddressState.ERASED, AddressState.BANNED)
        if not reply and self.person(to).state in closed:
            return
        mail = Mail(to, content, thread, reply, about, refs, address)
        self._mails.append(mail)
        self._uncounted.append(mail)

    def is_new(self, entity: Entity) -> bool:
        """Whether the entity came to be in this very decision."""
        return entity.id // IDS_PER_ITEM == self.env.item

    def notice(self, person: int, kind: str, about: int) -> None:
        """Ask for a mail that waits for its reader's slot (see `notices`). Once is enough."""
        waiting = self.state.notices.values()
        if any(n.person == person and n.kind == kind and n.about == about for n in waiting):
            return
        self.fact("notice", Notice(self.new_id(), person, kind, about, self.now))

    def slot(self, person: int) -> datetime:
        """When the person may get a mail that counts."""
        return budget.slot(self.state, self.person(person), self.now)

    def say(self, text: str) -> None:
        """Add a sentence to the answer to the actor's mail."""
        self._said.append(text)

    def file(self, item: int, person: Person) -> None:
        """Have a held mail decided again, as this person's."""
        self._filed.append(Filed(item, person.id))

    def hold(self, *, mail: bool) -> None:
        """Have all outgoing mail wait, or let it go."""
        self._hold = mail

    def crowd(self) -> None:
        """Have the mail that this leads to counted before it leaves: it may be to many."""
        self._crowd = True

    def forget(self, forgotten: Forgotten) -> None:
        """Have the store cleaned of somebody."""
        self._forgotten.append(forgotten)

    def hand_mails(self, before: int, after: int, addresses: tuple[str, ...]) -> None:
        """Let mails that went to somebody's addresses be another's to answer."""
        self._handed.append(HandedMails(before, after, addresses))

    # organizers ---------------------------------------------------------------------------

    def matter(self, kind: str, subject: int, text: str, ok: str, *, urgent: bool = False) -> None:
        """Put something before the organizers, unless it is before them already.

        `urgent`: it cannot wait for the weekly digest (SPEC 6, Decisions that cannot wait).
        """
        opened = [m for m in self.state.matters.values() if m.state == "open"]
        if any(m.kind == kind and m.subject == subject for m in opened):
            return
        number = max((m.number for m in opened), default=0) + 1
        matter = Matter(self.new_id(), number, kind, subject, text, ok, self.now)
        self.fact("open", matter, after="open")
        if urgent:
            for organizer in self.state.organizers():
                self.notice(organizer.id, "decision", 0)

    def settle_matters(self, kind: str, subject: int, why: str) -> None:
        """Withdraw open matters that have become pointless."""
        for matter in tuple(self.state.matters.values()):
            if (matter.kind, matter.subject, matter.state) == (kind, subject, "open"):
                gone = replace(matter, state="withdrawn", decision=why, decided_at=self.now)
                self.fact("withdraw", gone, why, "open", "withdrawn")
