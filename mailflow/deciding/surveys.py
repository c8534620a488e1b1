"""What takes a look at the whole program: the organizers' week, and their month.

With a hundred thousand people that look takes seconds, and it changes nothing. So it is a part of
its own, which the service takes beside the decisions, and others' mail waits for none of it. What
was found is decided in a moment: from what is true by then, and from nothing about anybody who
has been forgotten since.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mailflow.deciding.outcome import Outcome
from mailflow.program import digest, digest_history, monthly, twice, unreached
from mailflow.program.clocks import Timer
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import Digest
from mailflow.program.model import Person
from mailflow.program.notices import Written
from mailflow.program.redaction import Redaction, called
from mailflow.program.snapshot import Scope, Snapshot
from mailflow.store.database import UnitOfWork
from mailflow.store.journal import Step

#: How far back the program is looked at: what a digest or a month compares with.
BACK = max(digest.BACK, monthly.BACK)


@dataclass(frozen=True, slots=True)
class View:
    """The whole program, and what became of it lately."""

    state: Snapshot
    past: tuple[Step, ...]
    quarantined: int
    last: int  # the journal's newest fact then


@dataclass(frozen=True, slots=True)
class Matters:
    """What organizers may have to be asked about, once the whole program was looked through."""

    pairs: tuple[twice.Pair, ...] = ()
    unreached: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()

    @property
    def scope(self) -> Scope:
        """What has to be known to ask."""
        both = (person.id for pair in self.pairs for person in (pair.earlier, pair.later))
        return Scope(people=frozenset((*both, *self.gone)), enrollments=frozenset(self.unreached))

    def put(self, draft: Draft) -> None:
        """Ask about what is still so."""
        twice.put(draft, self.pairs)
        unreached.put(draft, self.unreached)
        unreached.withdraw(draft, self.gone)


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found: a week, or a month, by its reader's id."""

    view: View
    matters: Matters = Matters()
    week: Mapping[int, Digest] | None = None
    month: Mapping[int, Written] | None = None

    def names(self, people: Iterable[int]) -> bool:
        """Whether anything in it tells of one of these people."""
        known = (self.view.state.people.get(key) for key in people)
        text = f"{self.week} {self.month}"
        return any(_tells_of(text, person) for person in known if person)


def _tells_of(text: str, person: Person) -> bool:
    words = called(person.full_name, person.all_addresses)
    return Redaction(person.all_addresses, words).is_in(text)


# looking --------------------------------------------------------------------------------------


def view(work: UnitOfWork, env: Env) -> View:
    """Read all of it; the reading has to be of one moment."""
    return View(
        work.program.outlook(env.now, BACK),
        work.journal.steps(env.now - BACK, digest_history.EVENTS),
        len(work.inbox.quarantined()),
        work.journal.last(),
    )


def survey(kind: str, seen: View, env: Env) -> Survey:
    """What a week or a month comes to. A pure function, and the part that takes long."""
    if kind == "month":
        return Survey(seen, month=monthly.monthly(seen.state, env, seen.past))
    matters = Matters(
        twice.look(seen.state), unreached.look(seen.state, env.now), unreached.gone(seen.state)
    )
    draft = Draft(seen.state, env)
    matters.put(draft)  # what the lines about people leave out is what is asked about
    return Survey(seen, matters, digest.week(draft.state, env, seen.past, seen.quarantined))


# deciding -------------------------------------------------------------------------------------


def is_of_now(work: UnitOfWork, found: Survey) -> bool:
    """Whether it may be told: nobody of whom it tells was forgotten since it was looked for."""
    return not found.names(work.journal.forgotten(found.view.last))


def decide(work: UnitOfWork, kind: str, env: Env, found: Survey | None) -> Outcome:
    """The week, or the month; looked for here and now where nobody has, or not of now."""
    if found is None or not is_of_now(work, found):
        found = survey(kind, view(work, env), env)
    state = work.program.load(found.matters.scope, env.now)
    draft = Draft(state, env)
    if found.month is not None:
        return _month(work, draft, found.month)
    found.matters.put(draft)
    week = digest.with_decisions(draft.state, found.week or {}, env.now)
    for person, mail in week.items():
        draft.mail(person, mail.content, thread=mail.thread, refs=mail.refs)
    return Outcome(state, draft.decision(), detail=f"digest to {len(week)}")


def _month(work: UnitOfWork, draft: Draft, month: Mapping[int, Written]) -> Outcome:
    """The month in counts (M53), as soon as all organizers have room for a mail."""
    state = draft.state
    slot = monthly.slot(state, draft.now)
    if slot > draft.now:
        work.timers.set(Timer("month", 0, slot))
        return Outcome(state, detail="no room for a mail yet")
    for person, mail in month.items():
        draft.mail(person, mail.content, thread=mail.thread)
    return Outcome(state, draft.decision(), detail="the month")
