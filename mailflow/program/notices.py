"""Mails that wait for their reader's slot: written when it comes, from what is true then.

A rule asks for a mail with `Draft.notice`. When the reader's slot comes (at once, if nothing
stands against it) the notice is written from the state of that moment: what is no longer true
is dropped, what belongs together is one mail.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from mailflow.program import budget
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import Content
from mailflow.program.model import Notice, Person
from mailflow.program.snapshot import Snapshot

#: Waiting mails that are the answer where their reader's own word brought them about.
ANSWERS = frozenset({"mentor-welcome"})


@dataclass(frozen=True, slots=True)
class Written:
    """A notice in words: the mail's content, its thread, and what an answer is about."""

    content: Content
    thread: str = ""
    about: int = 0
    refs: tuple[tuple[int, int], ...] = ()
    covers: frozenset[int] = frozenset()  # ids of the notices that this mail settles


#: Writes the notices of one kind to one person; () where nothing of them is true any more.
#: Several mails may come of one kind (one per cohort); the first goes, the rest waits its turn.
Writer = Callable[[Snapshot, Person, tuple[Notice, ...], Env], tuple[Written, ...]]


def flush(draft: Draft, writers: Mapping[str, Writer], *, urgent: bool = False) -> None:
    """Write every waiting notice whose reader can be reached now; `urgent`: no others."""
    waiting = (n for n in draft.state.notices.values() if not urgent or n.kind in budget.URGENT)
    for person in sorted({n.person for n in waiting}):
        if person in draft.state.people:
            _flush_person(draft, draft.person(person), writers)


def of(state: Snapshot, person: int) -> tuple[Notice, ...]:
    """What waits for a person."""
    return tuple(n for n in state.notices.values() if n.person == person)


def is_known(state: Snapshot, notice: Notice) -> bool:
    """Whether what the notice is about was loaded: elsewhere nobody can say if it is still true.

    Somebody's own places are loaded without the cohorts in which others have to look after them.
    """
    about = (
        state.enrollments.get(notice.about)
        or state.assignments.get(notice.about)
        or state.rounds.get(notice.about)
    )
    if about is not None and about.cohort is not None and about.cohort not in state.cohorts:
        return False
    tables: tuple[Mapping[int, object], ...] = (
        state.enrollments, state.assignments, state.rounds, state.matters, state.people,
        state.cohorts, state.badges, state.posts, state.cases, state.confirmations,
    )  # fmt: skip
    return notice.about == 0 or any(notice.about in table for table in tables)


def forget_unknown(draft: Draft, person: int) -> None:
    """At the reader's own slot all is loaded: what is not there is no more."""
    unknown = [n for n in of(draft.state, person) if not is_known(draft.state, n)]
    _drop(draft, unknown, ())


def _flush_person(draft: Draft, person: Person, writers: Mapping[str, Writer]) -> None:
    waiting = sorted(
        (n for n in of(draft.state, person.id) if is_known(draft.state, n)),
        key=lambda n: (budget.rank(n.kind), n.kind, n.since, n.id),
    )
    for kind, group in groupby(waiting, key=lambda n: n.kind):
        notices = tuple(group)
        extra = person.less and kind in budget.EXTRAS
        mails = () if extra else writers[kind](draft.state, person, notices, draft.env)
        _drop(draft, notices, mails)
        for mail in mails:
            covered = [notice for notice in notices if notice.id in mail.covers]
            if not (_answers(draft, person, covered) or reachable(draft, person, kind)):
                break
            draft.mail(
                person.id,
                mail.content,
                thread=mail.thread,
                about=mail.about,
                refs=mail.refs,
                waited=not all(draft.is_new(notice) for notice in covered),
            )
            for notice in covered:
                draft.gone("write", notice)


def _answers(draft: Draft, person: Person, covered: Iterable[Notice]) -> bool:
    """Whether the mail answers what its reader wrote just now, so that it is free."""
    own = draft.actor is not None and draft.actor.id == person.id
    return own and all(n.kind in ANSWERS and draft.is_new(n) for n in covered)


def _drop(draft: Draft, notices: Iterable[Notice], mails: Iterable[Written]) -> None:
    """What no mail speaks of is no longer true."""
    spoken = frozenset[int]().union(*(mail.covers for mail in mails))
    for notice in notices:
        if notice.id not in spoken:
            draft.gone("drop", notice, "no longer true")


def reachable(draft: Draft, person: Person, kind: str) -> bool:
    """Whether a mail of this kind may go to the person now."""
    if kind in budget.URGENT - {"decision", "offer"}:  # an offer that waits is only its reminder
        return True
    if kind == "decision":
        return budget.decision_slot(draft.state, person, draft.now) <= draft.now
    if not budget.counts(kind):
        return True
    return budget.slot(draft.state, person, draft.now) <= draft.now
