"""Forgetting, between the rules and the store: the journal of erasures, and who comes back."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import reduce

from mailflow.deciding.erasure_file import ErasureFile
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.route import OurAddresses
from mailflow.program import apart, keeping
from mailflow.program.decision import Decision, Env, Fact, Forgotten
from mailflow.program.draft import IDS_PER_ITEM, Draft
from mailflow.program.model import AddressState, NoContact, Person
from mailflow.program.roster import NOT_TAKEN_IN
from mailflow.program.settings import Clocks
from mailflow.program.snapshot import Snapshot, evolve
from mailflow.store.database import StoreError, UnitOfWork
from mailflow.store.inbox import OF_THE_PAST, THEIR_MACHINE

KEY_OCTETS = 32
MEET, TAKE_OVER = "meet", "take-over"  # how somebody becomes known
#: Up to whom unproven and former people were looked at, and on which day; so many in one go.
LOOKED = "looked at unproven"
LOOKED_BACK = "looked at former"
AT_ONCE = 200
BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


def begin(work: UnitOfWork, gone: Forgotten, entropy: Callable[[int], bytes]) -> None:
    """Somebody is forgotten, from the end of this transaction on."""
    _make_key(work, entropy)
    work.erasures.begin(gone)


def _make_key(work: UnitOfWork, entropy: Callable[[int], bytes]) -> None:
    if not work.erasures.key:
        work.erasures.set_key(entropy(KEY_OCTETS).hex())


def write_down(work: UnitOfWork, file: ErasureFile) -> None:
    """Bring the file up to date: after the commit, and again at each start."""
    known, (_, written) = work.erasures.entries(), file.read()
    if missing := {value: at for value, at in known.items() if written.get(value) != at}:
        file.add(work.erasures.key, missing)


def reconcile(work: UnitOfWork, file: ErasureFile, now: datetime) -> int:
    """Store and file learn each other's erasures; how many people have to be erased again.

    Raises StoreError where the file is another program's.
    """
    key, written = file.read()
    known = work.erasures.entries()
    if not written and not known:
        return 0
    if key and work.erasures.key and key != work.erasures.key:
        raise StoreError(f"{file.path} is the journal of erasures of another store: look at both")
    if key and not work.erasures.key:
        work.erasures.set_key(key)
    new = {value: at for value, at in written.items() if at > known.get(value, BEFORE_ALL)}
    again = work.erasures.still_known(new)
    for person, at in again.items():
        payload = {"person": person, "at": at.isoformat()}
        work.inbox.receive(f"erase:{person}:{at.isoformat()}", "erase", now, payload=payload)
    work.erasures.add(new.items())
    write_down(work, file)
    return len(again)


def begin_again(work: UnitOfWork, item: int, message: InboundMessage) -> bool:
    """Whether an old mail, read anew after a restore, tells of whom we have forgotten since.

    It is cleaned of them then, and so is what it led to.
    """
    if message.date is None:
        return False
    told = (*(value for _, value in message.headers), message.text, message.plain, message.html)
    return work.erasures.begin_again(item, "\n".join(told), message.date)


# retention ----------------------------------------------------------------------------------------


def look_for_unproven(work: UnitOfWork, entropy: Callable[[int], bytes], now: datetime) -> int:
    """Once a day, some at a time: who never proved their address and is silent for long."""
    if (after := _looked(work, LOOKED, now)) is None:
        return 0
    some = work.unproven.some(after, AT_ONCE)
    for person, address in some:
        last = work.unproven.last_trace(person, address)
        if last is not None and last + keeping.UNPROVEN <= now:
            _make_key(work, entropy)  # their mail is looked for in the mailbox by it
            _queue(work, "unproven", person, now)
    return _note(work, LOOKED, now, [person for person, _ in some])


def look_for_former(work: UnitOfWork, clocks: Clocks, now: datetime) -> int:
    """Once a day, some at a time: whose last place ended long ago."""
    if (after := _looked(work, LOOKED_BACK, now)) is None:
        return 0
    shortest = min(clocks.keep_declined, clocks.keep_closed)
    some = work.former.some(after, AT_ONCE, now - shortest)
    for person, places in work.former.places(some).items():
        end = keeping.until(places, BEFORE_ALL, clocks)
        if end is None or end > now:
            continue
        heard = work.former.heard(person)
        if heard is not None and heard + clocks.keep_declined <= now:
            # whom something still needs is looked at again next week, and not each day
            _queue(work, "former", person, now, f"{now:%G-W%V}")
    return _note(work, LOOKED_BACK, now, some)


def _looked(work: UnitOfWork, name: str, now: datetime) -> int | None:
    """Up to whom a look came today, None where it is through."""
    day, _, after = work.meta(name).partition(" ")
    if day != f"{now:%Y-%m-%d}":
        return 0
    return None if after == "all" else int(after)


def _note(work: UnitOfWork, name: str, now: datetime, seen: list[int]) -> int:
    """Remember up to whom a look came; how many it saw."""
    work.remember(name, f"{now:%Y-%m-%d} {seen[-1] if len(seen) == AT_ONCE else 'all'}")
    return len(seen)


def _queue(work: UnitOfWork, kind: str, person: int, now: datetime, when: str = "") -> None:
    """One item for each of them, which decides; one a day, or as seldom as `when` changes."""
    key = f"{kind}:{person}:{when or f'{now:%Y-%m-%d}'}"
    work.inbox.receive(key, kind, now, payload={"person": person})


# mail ---------------------------------------------------------------------------------------------


def of_the_past(work: UnitOfWork, message: InboundMessage, *, by_machine: bool) -> str:
    """Why nothing of a mail from a forgotten address is read or kept; "" if they wrote anew.

    A restore reads old mail again; and their out-of-office reply to our last mail is no letter.
    """
    at = work.erasures.forgotten_at(message.sender)
    if at is None:
        return ""
    if by_machine:
        return THEIR_MACHINE
    old = message.date is not None and message.date <= at
    return OF_THE_PAST if old else ""


def turned_away(work: UnitOfWork, ours: OurAddresses, address: str) -> str:
    """Why nobody may take this address over from a list; "" if they may. A ban outlives all."""
    if ours.is_ours(address):
        return "is an address of ours"
    return NOT_TAKEN_IN if work.erasures.returned(address).banned else ""


def with_barred(
    work: UnitOfWork, state: Snapshot, verbs: Iterable[str], addresses: Iterable[str]
) -> Snapshot:
    """As if those were known still who were banned and then forgotten: nobody mails them again.

    For the command that writes to somebody whom we do not know. Nothing of them is kept.
    """
    if "invite" not in verbs:
        return state
    unknown = sorted(a for a in addresses if state.person_at(a) is None)
    barred = [a for a in unknown if work.erasures.returned(a).banned]
    people = {-n: Person(-n, a, state=AddressState.BANNED) for n, a in enumerate(barred, 1)}
    return replace(state, people={**state.people, **people}) if people else state


def as_before(work: UnitOfWork, met: tuple[Fact, ...], env: Env) -> tuple[tuple[Fact, ...], Env]:
    """Somebody whom we do not know, or do not know any more: a ban, and who they avoid, hold."""
    first = met[0]
    person = first.entity
    if not isinstance(person, Person):
        return met, env
    kept = work.erasures.returned(person.address)
    if kept.banned:
        banned = replace(person, state=AddressState.BANNED)
        first = replace(first, entity=banned, after=str(banned.state))
    pairs = []
    for other in kept.apart:
        key = env.item * IDS_PER_ITEM + env.used + 1
        env = replace(env, used=env.used + 1)
        pairs.append(_apart(first, NoContact(key, person.id, other, first.at)))
    return (first, *pairs), env


def pairs_of_listed(
    work: UnitOfWork, before: Snapshot, facts: tuple[Fact, ...], env: Env
) -> Decision:
    """Whom people avoided before they were forgotten, where others name them again.

    A list and an invitation know nothing of it. Where it put two of them together, organizers
    decide: nobody is moved for what only we remember.
    """
    used = [fact.entity.id for fact in facts if fact.entity.id // IDS_PER_ITEM == env.item]
    key = max(used, default=0)
    known = {who for fact in facts for who in _both(fact)}
    pairs: list[NoContact] = []
    for fact in facts:
        person = fact.entity
        if fact.event not in (MEET, TAKE_OVER) or not isinstance(person, Person):
            continue
        if person.id not in used or person.id in known:
            continue
        for other in work.erasures.returned(person.address).apart:
            key += 1
            pairs.append(NoContact(key, person.id, other, fact.at))
    if not pairs:
        return Decision()
    kept = Decision(tuple(_apart(facts[0], pair) for pair in pairs))
    after = reduce(evolve, (*facts, *kept.facts), before)
    draft = Draft(after, replace(env, used=key % IDS_PER_ITEM))
    for pair in pairs:
        apart.brought_together(draft, pair)
    return kept + replace(draft.decision(), ids=0)


def _both(fact: Fact) -> tuple[int, ...]:
    pair = fact.entity
    return (pair.one, pair.other) if isinstance(pair, NoContact) else ()


def _apart(met: Fact, pair: NoContact) -> Fact:
    return replace(met, event="apart", entity=pair, before="", after=pair.state)
