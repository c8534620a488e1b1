"""What a wish looks at beyond the present: logs, the journal, the whole program."""

from dataclasses import replace

from mailflow.commands.turn import Answered
from mailflow.deciding.undoable import told_by
from mailflow.program import digest, digest_history
from mailflow.program.decision import Env
from mailflow.program.digest_history import Past
from mailflow.program.model import Person
from mailflow.program.snapshot import Snapshot
from mailflow.store.database import UnitOfWork
from mailflow.store.outbox import AnsweredMail

#: Organizers' wishes that are about the whole program.
WHOLE = ("add", "announce", "call", "invite-all")


def looking_back(
    work: UnitOfWork, state: Snapshot, who: Person, wishes: frozenset[str], env: Env
) -> tuple[Snapshot, tuple[Past, ...]]:
    """Beyond what is true now: cohorts' logs for `log`, the program's journal for `digest`.

    And for `why` that of the writer's own places and duties, for `export` their own posts.
    """
    past: tuple[Past, ...] = ()
    if not wishes.isdisjoint(WHOLE) and state.is_organizer(who):
        state = work.program.everything(env.now)
    elif "digest" in wishes and state.is_organizer(who):
        state = work.program.outlook(env.now, digest.BACK)
        past = work.journal.steps(env.now - digest.BACK, digest_history.EVENTS)
    elif "reason" in wishes:
        past = _own_history(work, state, who)
    if "export" in wishes:
        state = replace(state, posts={**state.posts, **work.program.posts_of(who.id)})
    return _with_logs(work, state) if "log" in wishes else state, past


def asked_before(state: Snapshot, about: Answered | None) -> frozenset[str]:
    """What a question would start that the mail answers."""
    question = state.confirmations.get(about.about) if about else None
    return frozenset(words.split(" ")[0] for words in question.intents) if question else frozenset()


def _own_history(work: UnitOfWork, state: Snapshot, who: Person) -> tuple[Past, ...]:
    """What became of somebody's own places and duties, oldest first."""
    own = [e.id for e in state.enrollments.values() if e.person == who.id]
    own += [a.id for a in state.assignments.values() if a.person == who.id]
    entries = [entry for key in own for entry in work.journal.of_entity(key)]
    return tuple(sorted(entries, key=lambda entry: entry.id))


def told(work: UnitOfWork, answered: AnsweredMail | None, who: Person) -> tuple[Past, ...]:
    """What led to a mail; to whoever else holds it, nothing."""
    return told_by(work, answered) if answered and answered.person == who.id else ()


def _with_logs(work: UnitOfWork, state: Snapshot) -> Snapshot:
    """`log NAME` reads the whole log of the cohorts in question."""
    posts = dict(state.posts)
    for cohort in state.cohorts:
        posts |= work.program.log_of(cohort)
    return replace(state, posts=posts)
