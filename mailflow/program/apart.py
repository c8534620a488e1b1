"""No-contact pairs: two people who never share a cohort, nor a lead (DOMAIN 10, Keep-apart).

A pair holds in both directions and survives moves. It keeps no reason, and nobody is told of
it: where a place is not given because of a pair, there is simply none.
"""

from dataclasses import replace

from mailflow.program.draft import Draft
from mailflow.program.model import (
    OPEN_STATES,
    AssignmentState,
    Cohort,
    Matter,
    NoContact,
    Person,
)
from mailflow.program.snapshot import Snapshot

#: A mentor who is none any more is nobody to meet.
OVER = (AssignmentState.RETIRED, AssignmentState.DECLINED)
WISHED, KEPT = "wished", "kept"


def pair_of(state: Snapshot, one: int, other: int) -> NoContact | None:
    """The pair that two people are."""
    both = {one, other}
    return next((p for p in state.pairs.values() if {p.one, p.other} == both), None)


def are_apart(state: Snapshot, one: int, other: int) -> bool:
    """Whether two people may not meet."""
    return pair_of(state, one, other) is not None


def fits(state: Snapshot, cohort: Cohort, person: int) -> bool:
    """Whether the cohort, its offered seats included, holds nobody whom this person avoids."""
    avoided = {p.other if p.one == person else p.one for p in _pairs_with(state, person)}
    return avoided.isdisjoint(_everybody(state, cohort.id)) if avoided else True


def _pairs_with(state: Snapshot, person: int) -> list[NoContact]:
    return [p for p in state.pairs.values() if person in (p.one, p.other)]


def _everybody(state: Snapshot, cohort: int) -> set[int]:
    mentors = {a.person for a in state.assignments.values() if a.cohort == cohort and _serves(a)}
    return mentors | {e.person for e in state.mentees_of(cohort, OPEN_STATES)}


def _serves(assignment: object) -> bool:
    return getattr(assignment, "state", None) not in OVER


def together(state: Snapshot, one: int, other: int) -> tuple[str, ...]:
    """The cohorts in which two people meet now."""
    both = {one, other}
    return tuple(c.name for c in state.cohorts.values() if both <= _everybody(state, c.id))


# deciding -------------------------------------------------------------------------------------


def wish(draft: Draft, who: Person, avoided: Person | None) -> None:
    """Somebody's own wish: kept at once, before the organizers, who may end it again.

    The matter names nobody else, because all organizers read it and one of them may be meant;
    `why` tells. Where we cannot say who is meant, the organizers ask.
    """
    sentence = f"{who.full_name} <{who.address}> would like not to be together with somebody"
    if avoided is None:
        draft.matter(
            "avoid", who.id, f"{sentence}; please ask", "noted, I take care of it", urgent=True
        )
        return
    if are_apart(draft.state, who.id, avoided.id):
        return
    pair = NoContact(draft.new_id(), who.id, avoided.id, draft.now, WISHED)
    draft.fact("avoid", pair, after=WISHED)
    shared = together(draft.state, who.id, avoided.id)
    where = f"; they are together in {' and '.join(shared)} now" if shared else ""
    draft.matter(
        "avoid", pair.id, sentence + where, 'keep them apart ("why" tells who)', urgent=True
    )


def brought_together(draft: Draft, pair: NoContact, how: str = "is back") -> None:
    """Somebody stands beside whom they avoid: back after being forgotten, or one with another."""
    shared = together(draft.state, pair.one, pair.other)
    if shared:
        who = draft.person(pair.one)
        text = f"{who.full_name} <{who.address}> {how} and was kept apart from somebody; they"
        text += f" are together in {' and '.join(shared)} now"
        draft.matter("avoid", pair.id, text, 'keep them apart ("why" tells who)', urgent=True)


def keep(draft: Draft, one: Person, other: Person) -> tuple[str, ...]:
    """An organizer's word: the cohorts in which the two meet all the same, for a human to move."""
    known = pair_of(draft.state, one.id, other.id)
    if known is None:
        draft.fact("apart", NoContact(draft.new_id(), one.id, other.id, draft.now), after=KEPT)
    elif known.state != KEPT:
        draft.fact("apart", replace(known, state=KEPT), before=known.state, after=KEPT)
        draft.settle_matters("avoid", known.id, "they are kept apart")
    return together(draft.state, one.id, other.id)


def end(draft: Draft, one: Person, other: Person) -> bool:
    """The two may meet again; False where nothing kept them apart."""
    both = {one.id, other.id}
    known = [p for p in draft.state.pairs.values() if {p.one, p.other} == both]
    for pair in known:  # each of two addresses of somebody may have had one
        draft.gone("meet", pair)
        draft.settle_matters("avoid", pair.id, "they may meet again")
    return bool(known)


# what organizers decide -----------------------------------------------------------------------


def approve(draft: Draft, matter: Matter) -> str:
    """Ok to somebody's wish."""
    pair = draft.state.pairs.get(matter.subject)
    if pair is None:
        return "Noted as taken care of; it leaves the list."
    draft.fact("apart", replace(pair, state=KEPT), before=pair.state, after=KEPT)
    shared = together(draft.state, pair.one, pair.other)
    if not shared:
        return "They are kept apart from now on."
    return f"They are kept apart from now on, but are together in {' and '.join(shared)} still."


def decline(draft: Draft, matter: Matter) -> str:
    """No to it."""
    pair = draft.state.pairs.get(matter.subject)
    if pair is None:
        return "Noted: nothing is done about it, and it leaves the list."
    draft.gone("meet", pair)
    return "They may be placed together."


def who_is_meant(state: Snapshot, matter: Matter, reader: Person) -> str:
    """Whom a wish is about, for an organizer who asks; never for the one who is meant."""
    pair = state.pairs.get(matter.subject)
    if pair is None or reader.id in (pair.one, pair.other):
        return ""
    names = [state.people[key] for key in (pair.one, pair.other) if key in state.people]
    return f" It is about {' and '.join(f'{p.full_name} <{p.address}>' for p in names)}."
