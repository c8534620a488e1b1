"""Who holds the address of List-Unsubscribe ends such mail, whatever the From (TRUST C4b)."""

from dataclasses import replace

from mailflow.commands import conversation
from mailflow.commands.less import BY_ADDRESS
from mailflow.commands.letter import Letter
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Evidence
from mailflow.deciding.answered import as_answered
from mailflow.deciding.outcome import Outcome, closed
from mailflow.mail import token
from mailflow.mail.route import Route, Service
from mailflow.program.decision import Env
from mailflow.program.model import AddressState, AssignmentState, Person
from mailflow.program.snapshot import Scope, Snapshot
from mailflow.store.database import UnitOfWork


def end(work: UnitOfWork, env: Env, seen: Outcome, route: Route) -> Outcome:
    """So mail clients do it, and from whichever account. Its owner is told, and may undo it."""
    bound = work.outbox.by_token(token.stored(route.token, Service.STOP))
    scope = Scope(people=frozenset({bound.person} if bound else ()))
    state = work.program.load(scope, env.now)
    who = state.people.get(bound.person) if bound else None
    if who is None or who.state is AddressState.MUTED or not _gets_mail(state, who):
        return closed(seen, "ignored", "nothing to end")
    wish = Intent("stop", because=BY_ADDRESS)
    letter = Letter(who, Evidence.REPLY, (wish,), answered=as_answered(bound))
    decision = conversation.decide(letter, state, env)
    return replace(
        seen, state=state, decision=replace(decision, ids=0), detail=str(wish),
        evidence=Evidence.NONE, intents=(wish,),
    )  # fmt: skip


def _gets_mail(state: Snapshot, who: Person) -> bool:
    """Whether somebody has a part in the program: with the last one such addresses end, too."""
    over = (AssignmentState.RETIRED, AssignmentState.DECLINED)
    mentors = any(a.state not in over for a in state.assignments_of(who.id))
    return mentors or bool(state.open_enrollments(who.id)) or state.is_organizer(who)
