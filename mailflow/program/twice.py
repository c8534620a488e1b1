"""People who may be here twice, under two proven addresses (DOMAIN 5, duplicate accounts).

Each Monday the whole program is looked through for general signs. An organizer's ok only asks:
first the address that came later, which is shown nothing of the other, then the earlier one, which
is shown who says so. One person they become by the word of both (TRUST 3.2 C8), see `merging`.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations, islice

from mailflow.program import calendar, merging
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import ClaimPerson, ConfirmPerson
from mailflow.program.merging import KIND
from mailflow.program.model import AddressState, Confirmation, Matter, Notice, Person, mark, marked
from mailflow.program.notices import Written
from mailflow.program.pen import is_telling, local_part
from mailflow.program.snapshot import Snapshot
from mailflow.regex import regex

#: What the two questions are known by; `about` is the other person, `subject` shows them.
CLAIM, PROOF = "claim-person", "prove-person"
#: A mark's name on the one who came later: organizers were asked about this pair, once and for all.
PUT = "may be {}"
#: So many pairs wait for organizers at a time, and a name that more people bear tells nothing.
MOST_AT_ONCE, MOST_ALIKE = 3, 3
GONE = "Something has changed with one of the two meanwhile, so nothing happens."
_WORD = regex(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one, and what speaks for it."""

    earlier: Person
    later: Person
    why: str


# finding --------------------------------------------------------------------------------------


def look(state: Snapshot) -> tuple[Pair, ...]:
    """The likely pairs that organizers have not been asked about; `state`: the whole program."""
    waiting = sum((m.kind, m.state) == (KIND, "open") for m in state.matters.values())
    return tuple(islice(pairs(state), max(0, MOST_AT_ONCE - waiting)))


def put(draft: Draft, found: Iterable[Pair]) -> None:
    """Put those of them before the organizers who may still be one person."""
    for pair in found:
        state = draft.state
        earlier, later = (state.people.get(p.id) for p in (pair.earlier, pair.later))
        if not earlier or not later or _was_put(earlier, later):
            continue
        if not _may_be(state, earlier, later):
            continue
        draft.fact("look", mark(later, PUT.format(earlier.id), draft.now), pair.why)
        text = _in_words(state, Pair(earlier, later, pair.why))
        draft.matter(KIND, later.id, text, "ask both addresses whether it is so")


def _in_words(state: Snapshot, pair: Pair) -> str:
    one, other = (_shown(state, person) for person in (pair.earlier, pair.later))
    return f"{one} and {other} may be one person: {pair.why}. Left alone, they stay two"


def _shown(state: Snapshot, person: Person) -> str:
    """Somebody, and what they have here now: "Ana Souza <ana@home.test> (in deploy)"."""
    places = [e.track for e in state.open_enrollments(person.id)]
    duties = [a.track for a in state.assignments_of(person.id)]
    found = [f"in {' and '.join(places)}"] if places else []
    found += [f"mentors {' and '.join(duties)}"] if duties else []
    known = f"{person.full_name} <{person.address}>"
    return f"{known} ({', '.join(found)})" if found else known


def pairs(state: Snapshot) -> Iterator[Pair]:
    """Who may be one person, surest first, without those who were put before organizers."""
    seen: set[tuple[int, int]] = set()
    for why, groups in _alike(state):
        for group in groups:
            if len(group) > MOST_ALIKE:
                continue
            for one, other in combinations(sorted(group, key=lambda p: p.id), 2):
                known = (one.id, other.id) in seen or _was_put(one, other)
                seen.add((one.id, other.id))
                if not known and _may_be(state, one, other):
                    yield Pair(one, other, why)


def _was_put(one: Person, other: Person) -> bool:
    return marked(other, PUT.format(one.id)) is not None


def _alike(state: Snapshot) -> Iterable[tuple[str, Iterable[list[Person]]]]:
    mailboxes: dict[str, list[Person]] = defaultdict(list)
    names: dict[tuple[str, ...], list[Person]] = defaultdict(list)
    locals_: dict[str, list[Person]] = defaultdict(list)
    for person in state.people.values():
        if person.state is not AddressState.PROVEN:
            continue
        mailboxes[_mailbox(person.address)].append(person)
        if len(name := _name(person.name)) > 1:
            names[name].append(person)
        if _tells(person):
            locals_[local_part(person.address)].append(person)
    return (
        ("one mailbox, written in two ways", mailboxes.values()),
        ("the same name", names.values()),
        ("the same address at two providers", locals_.values()),
    )


def _mailbox(address: str) -> str:
    """Many providers deliver sub-addresses and dotted forms to one mailbox."""
    return local_part(address).replace(".", "") + address[address.rfind("@") :]


def _name(name: str) -> tuple[str, ...]:
    """A name as it may be written elsewhere: without accents, in any order of its words."""
    if not name.isascii():
        name = "".join(
            c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)
        )
    return tuple(sorted(_WORD.findall(name.casefold())))


def _tells(person: Person) -> bool:
    """Whether the local part is more than a word that many share: a first name, a short one."""
    local = local_part(person.address)
    words = _WORD.findall(local)
    own = {*_name(person.name)}
    return is_telling(local) and (len(words) > 1 or not own.issuperset(words))


def _may_be(state: Snapshot, one: Person, other: Person) -> bool:
    """Whether nothing speaks against it: two names, two people."""
    names = [{*_name(person.name)} for person in (one, other)]
    small, large = sorted(names, key=len)
    return small <= large and merging.may_merge(state, one, other)


def told(draft: Draft, who: Person, other: Person) -> None:
    """Somebody says that they are another person here, too: organizers decide whether to ask."""
    words = f"{who.called} says so"
    open_ones = [m for m in draft.state.matters.values() if (m.kind, m.state) == (KIND, "open")]
    if sum(f"<{who.address}>" in m.text for m in open_ones) >= MOST_AT_ONCE:
        return
    if not merging.may_merge(draft.state, who, other):
        return
    earlier, later = sorted((who, other), key=lambda p: p.id)
    draft.fact("told", mark(later, PUT.format(earlier.id), draft.now), words)
    text = _in_words(draft.state, Pair(earlier, later, words))
    draft.matter(KIND, later.id, text, "ask both addresses whether it is so")


# what organizers decide -----------------------------------------------------------------------


def ask(draft: Draft, matter: Matter) -> str:
    """Ok: the later address is asked; no more than that is an organizer's to say."""
    later = draft.state.people.get(matter.subject)
    earlier = _other(draft.state, matter, later)
    return GONE if later is None or earlier is None else ask_both(draft, earlier, later)


def ask_both(draft: Draft, one: Person, other: Person) -> str:
    """The first of the two questions; what an organizer reads of it."""
    if not merging.may_merge(draft.state, one, other):
        return GONE
    earlier, later = sorted((one, other), key=lambda p: p.id)
    _question(draft, later, earlier, CLAIM)
    return (
        f"I ask {later.address} first, then {earlier.address}. Only with a word from both they"
        " become one; until then nothing changes."
    )


def _other(state: Snapshot, matter: Matter, later: Person | None) -> Person | None:
    return next(
        (p for p in state.people.values() if p != later and f"<{p.address}>" in matter.text), None
    )


def leave_apart(_draft: Draft) -> str:
    """No: nobody is asked about them again."""
    return "They stay two people, and I do not ask about them again."


# the two questions ----------------------------------------------------------------------------


def is_question(question: Confirmation) -> bool:
    """Whether it is one of the two."""
    return question.intents in ((CLAIM,), (PROOF,))


def _question(draft: Draft, reader: Person, other: Person, verb: str) -> None:
    shown = f"{other.name}, {other.address}" if other.name else other.address
    question = Confirmation(
        draft.new_id(), reader.id, (verb,), draft.now,
        draft.now + draft.state.settings.clocks.confirm,
        subject=shown if verb == PROOF else "", about=other.id,
    )  # fmt: skip
    draft.fact("ask", question, "may be here twice", after="open")
    draft.notice(reader.id, ClaimPerson.kind, question.id)


def claimed(draft: Draft, question: Confirmation) -> str:
    """One of them says "mine": to the first question, which leads to the second, or to that."""
    reader, other = draft.person(question.person), draft.state.people.get(question.about)
    if other is None or not merging.may_merge(draft.state, reader, other):
        return GONE
    draft.fact("confirm", replace(question, state="used"), "said mine", "open", "used")
    if question.intents == (PROOF,):
        merging.merge(draft, reader, other)
        return ""
    _question(draft, other, reader, PROOF)
    return (
        "Thank you. I ask your other address next, and show it this one. With a"
        ' "mine" from there, the two become one; until then nothing changes.'
    )


def denied(draft: Draft, question: Confirmation) -> str:
    """No: they stay two."""
    draft.fact("refuse", replace(question, state="refused"), "said no", "open", "refused")
    return "All right, all stays as it is, and we do not ask again."


def write(
    state: Snapshot, person: Person, waiting: tuple[Notice, ...], env: Env
) -> tuple[Written, ...]:
    """The question, at its reader's slot."""
    return tuple(
        _written(state, person, question, notice)
        for notice in waiting
        if (question := state.confirmations.get(notice.about))
        and question.state == "open"
        and env.now < question.expires_at
        and ("@" in question.subject or question.intents == (CLAIM,))
    )


def _written(state: Snapshot, person: Person, question: Confirmation, notice: Notice) -> Written:
    until = calendar.local_date(question.expires_at, state.zone_of(person))
    content = (
        ClaimPerson(person.called, until)
        if question.intents == (CLAIM,)
        else ConfirmPerson(person.called, question.subject, until)
    )
    return Written(
        content,
        f"confirm:{question.id}",
        question.id,
        refs=((1, question.about),),
        covers=frozenset({notice.id}),
    )
