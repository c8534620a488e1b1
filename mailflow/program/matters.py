"""What organizers decide: numbered matters, each decided once by whoever is first.

What "ok" and "no" do is one row of `HANDLERS` per kind. The other organizers are told in the
thread of their digest (SPEC 11.18).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from mailflow.program import (
    apart,
    calendar,
    claims,
    floods,
    joining,
    lapsing,
    lists,
    lost_mentor,
    merging,
    pen,
    removals,
    review,
    swaps,
    twice,
    unreached,
    volunteering,
)
from mailflow.program.decision import Env
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered
from mailflow.program.model import EnrollmentState, Matter, Notice, Person
from mailflow.program.notices import Writer, Written
from mailflow.program.snapshot import Snapshot

THREAD = "digest"
ACT = "act"  # a matter that was never a question

#: Carries out a verdict: what it did, in a sentence for the answer.
Handler = Callable[[Draft, Matter, Person, str], str]


# What each decision needs to know ---------------------------------------------------------------


def _told(decide: Callable[[Draft, int, Person, str], str]) -> Handler:
    """Who decides, and why."""
    return lambda draft, matter, by, reason: decide(draft, matter.subject, by, reason)


def _signed(decide: Callable[[Draft, int, Person], str]) -> Handler:
    """Who decides."""
    return lambda draft, matter, by, _reason: decide(draft, matter.subject, by)


def _about(decide: Callable[[Draft, int], str]) -> Handler:
    """What it is about."""
    return lambda draft, matter, _by, _reason: decide(draft, matter.subject)


def _whole(decide: Callable[[Draft, Matter], str]) -> Handler:
    """The matter itself."""
    return lambda draft, matter, _by, _reason: decide(draft, matter)


def _bare(decide: Callable[[Draft], str]) -> Handler:
    """Nothing more."""
    return lambda draft, _matter, _by, _reason: decide(draft)


def _by_hand(_draft: Draft) -> str:
    return "Noted as taken care of; it leaves the list."


def _left_alone(_draft: Draft) -> str:
    return "Noted: nothing is done about it, and it leaves the list."


#: Kind -> what ok does, what no does. Kinds that are not named here are people's own work.
HANDLERS: Mapping[str, tuple[Handler, Handler]] = {
    "mentor": (_signed(volunteering.approve), _told(volunteering.decline)),
    "place": (_signed(joining.place_by_organizer), _told(joining.decline)),
    "claim": (_told(claims.confirm), _told(claims.not_yet)),
    "post": (_whole(lists.release), _whole(lists.drop)),
    "avoid": (_whole(apart.approve), _whole(apart.decline)),
    "silent": (_about(lost_mentor.cover_now), _about(lost_mentor.leave_be)),
    "retire": (_signed(lost_mentor.retire_now), _about(lost_mentor.keep)),
    lapsing.KIND: (_about(lapsing.let_go), _about(lapsing.keep)),
    review.MORE: (_about(review.more), _bare(_left_alone)),
    review.CLOSE: (_about(review.end), _bare(_left_alone)),
    pen.KIND: (_whole(pen.file), _whole(pen.drop)),
    floods.KIND: (_bare(floods.let_go), _bare(floods.keep_back)),
    merging.KIND: (_whole(twice.ask), _bare(twice.leave_apart)),
    swaps.KIND: (_signed(swaps.another), _bare(_left_alone)),
    removals.KIND: (_signed(removals.agree), _bare(_left_alone)),
    unreached.KIND: (_whole(unreached.let_go), _whole(unreached.keep)),
}
BY_HAND = (_bare(_by_hand), _bare(_left_alone))

#: What cannot wait for the digest (SPEC 6, Decisions that cannot wait a week).
URGENT = frozenset({
    "mentor", "place", "claim", "post", "contact", "cover",
    "avoid", "age", "export", "swap", floods.KIND, removals.KIND, swaps.KIND,
})  # fmt: skip


def decide(draft: Draft, matter: Matter, verdict: str, by: Person, reason: str = "") -> str:
    """An organizer's "ok" or "no" to one matter: a sentence on what happened."""
    current = draft.state.matters.get(matter.id, matter)
    if current.state != "open":
        return _settled(draft.state, current)
    if objection := _objection(draft.state, current, by):
        return objection
    on_ok, on_no = HANDLERS.get(current.kind, BY_HAND)
    decision = f"{verdict}: {reason}" if reason else verdict
    decided = replace(
        current, state="decided", decided_by=by.id, decided_at=draft.now, decision=decision
    )
    draft.fact("decide", decided, f"{current.text}: {decision}", "open", "decided")
    said = (on_ok if verdict == "ok" else on_no)(draft, decided, by, reason)
    for organizer in draft.state.organizers():
        if organizer.id != by.id:
            draft.notice(organizer.id, "answer", decided.id)
    return said


def told(draft: Draft, words: str, by: Person) -> None:
    """What an organizer did without a number: the others read it in their digest's thread."""
    act = Matter(
        draft.new_id(), 0, ACT, by.id, words, "", draft.now,
        state="decided", decided_by=by.id, decided_at=draft.now, decision="done",
    )  # fmt: skip
    draft.fact("act", act, words, after="decided")
    for organizer in draft.state.organizers():
        if organizer.id != by.id:
            draft.notice(organizer.id, "answer", act.id)


def _objection(state: Snapshot, matter: Matter, by: Person) -> str:
    """Nobody decides on their own claim; the matter stays open for somebody else."""
    if matter.kind == removals.KIND:
        return removals.objection(state, matter, by)
    member = state.enrollments.get(matter.subject) if matter.kind == "claim" else None
    if member is None or member.state is not EnrollmentState.CLAIMED:
        return ""
    if claims.may_confirm(state, member, by):
        return ""
    return "Somebody other than the person who said so has to decide that; it stays open."


def _settled(state: Snapshot, matter: Matter) -> str:
    if matter.state == "withdrawn" or matter.decided_by is None:
        return f"That is settled meanwhile ({matter.decision}), so nothing changed."
    by = state.people.get(matter.decided_by)
    who = by.full_name if by else "Another organizer"
    return f"{who} decided that{_on(state, matter.decided_at)}: {matter.decision}."


def _on(state: Snapshot, moment: datetime | None) -> str:
    if moment is None:
        return ""
    return f" on {calendar.local_date(moment, state.settings.zone):%-d %B}"


def snooze(draft: Draft, matter: Matter, until: datetime) -> None:
    """Put a matter off: digests and `decision` mails leave it out until then."""
    day = calendar.local_date(until, draft.state.settings.zone)
    draft.fact("snooze", replace(matter, snoozed_until=until), f"until {day:%-d %B}")


def is_waiting(matter: Matter, now: datetime) -> bool:
    """Whether a matter is open and not put off."""
    put_off = matter.snoozed_until is not None and matter.snoozed_until > now
    return matter.state == "open" and not put_off


def why(state: Snapshot, matter: Matter, reader: Person) -> str:
    """Where a matter comes from, and what "ok" does or who decided it."""
    text = f"{matter.text}. It came up{_on(state, matter.opened_at)}."
    text += apart.who_is_meant(state, matter, reader)
    member = state.enrollments.get(matter.subject)
    if member is not None:
        since = calendar.local_date(member.since, state.settings.zone)
        text += f" {state.people[member.person].called} is {member.state} since {since:%-d %B}."
    offered = state.assignments.get(matter.subject)
    if offered is not None and offered.note:
        text += f' In their own words: "{" ".join(offered.note.split())}"'
    if matter.state == "open":
        return f'{text} "ok" means: {matter.ok}.'
    return f"{text} {_settled(state, matter)}"


# waiting mails --------------------------------------------------------------------------------


def write_decided(
    state: Snapshot, person: Person, notices: tuple[Notice, ...], _env: Env
) -> tuple[Written, ...]:
    """What the other organizers decided, in one answer in the reader's own digest thread."""
    lines = []
    for notice in notices:
        matter = state.matters.get(notice.about)
        if matter is None or matter.decided_by is None:
            continue
        by = state.people.get(matter.decided_by)
        who = by.called if by else "Another organizer"
        if matter.kind == ACT:
            lines.append(matter.text)
            continue
        lines.append(f"{matter.number}: {who} said {matter.decision}. It was: {matter.text}.")
    if not lines:
        return ()
    content = Answered(person.called, tuple(lines))
    return (Written(content, THREAD, covers=frozenset(n.id for n in notices)),)


WRITERS: Mapping[str, Writer] = {"answer": write_decided}
