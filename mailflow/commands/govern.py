"""Organizers' commands beyond the digest: place, remove, cap, open, close, who, tell.

They touch others, so each is asked once before it acts (TRUST C6, C7).
"""

import re
from dataclasses import replace

from mailflow.commands.command import ORGANIZERS, Command, Trust
from mailflow.commands.lookup import NO_COHORT, cohort_of_words, no_such_track
from mailflow.commands.somebody import somebody
from mailflow.commands.swap import swap_somebody
from mailflow.commands.turn import Turn
from mailflow.program import invitations, joining, lists, placement, removals
from mailflow.program.decision import Decision, Refusal
from mailflow.program.lifecycle import COHORT
from mailflow.program.model import MEMBER_STATES, CohortState


def place(turn: Turn) -> Decision | Refusal:
    """Place somebody who waits, with the mentor whom you name, or with whoever fits best."""
    address, target, lead = (*turn.intent.args, "")[:3]
    person = turn.state.person_at(address)
    cohort = cohort_of_words(turn.state, target)
    track = cohort.track if cohort else target
    waiting = turn.state.enrollment_in(track, person.id) if person else None
    if person is None or waiting is None:
        return Refusal(f"{address} has not asked for {target}.")
    if lead and waiting.state in MEMBER_STATES:
        return swap_somebody(replace(turn, intent=replace(turn.intent, args=(address, lead))))
    draft = turn.draft()
    mentor = turn.state.person_at(lead) if lead else None
    if lead and (mentor is None or not turn.state.assignments_of(mentor.id)):
        return Refusal(f"{lead} mentors nothing here, so nothing changed.")
    draft.say(
        joining.place_by_organizer(draft, waiting.id, turn.who, lead=mentor.id if mentor else 0)
    )
    return draft.decision()


def invite(turn: Turn) -> Decision | Refusal:
    """Ask somebody by mail whether they would mentor a track."""
    address, track = (*turn.intent.args, "", "")[:2]
    if track not in turn.state.settings.tracks:
        return no_such_track(turn.state)
    draft = turn.draft()
    draft.say(invitations.invite(draft, address, track, turn.who, _spelled(turn.text, address)))
    return draft.decision()


def _spelled(text: str, address: str) -> str:
    """How the text writes an address that was read in it, "" where it is not found so."""
    found = re.search(rf"(?<![\w.+-]){re.escape(address)}(?![\w-])", text, re.IGNORECASE | re.ASCII)
    local, domain = (found[0] if found else "").rpartition("@")[0], address.rpartition("@")[2]
    return f"{local}@{domain}" if local else ""


def remove(turn: Turn) -> Decision | Refusal:
    """End somebody's places and duties, with a reason that they read."""
    person = turn.state.person_at(turn.arg)
    if person is None:
        return Refusal(f"I know nobody at {turn.arg}.")
    if _gives_no_reason(turn):
        return Refusal(
            f"Why? {person.called} reads it, so a few kind words, please:"
            f' "remove {person.address} because …". Nothing has changed yet.'
        )
    draft = turn.draft()
    draft.say(removals.remove(draft, person, turn.who, turn.intent.note))
    return draft.decision()


def _gives_no_reason(turn: Turn) -> bool:
    """Whether it is not said why; then there is nothing to confirm."""
    return not turn.intent.note.strip()


def cap(turn: Turn) -> Decision | Refusal:
    """Limit the seats of a cohort; nobody is moved out."""
    cohort = cohort_of_words(turn.state, turn.arg)
    if cohort is None:
        return NO_COHORT
    draft = turn.draft()
    limited = replace(cohort, cap=int(turn.intent.args[1]))
    draft.fact("cap", limited, f"by {turn.who.called}")
    seats = placement.seats(draft.state, limited)
    draft.say(f"{cohort.name} has {seats} seats now.")
    return draft.decision()


def open_cohort(turn: Turn) -> Decision | Refusal:
    """Open a cohort that was closed."""
    return _turn_cohort(turn, "open", "takes new mentees again")


def close(turn: Turn) -> Decision | Refusal:
    """Close a cohort: no new mentees; those in it finish in peace."""
    return _turn_cohort(turn, "close", "takes no new mentees from now on")


def _turn_cohort(turn: Turn, step: str, words: str) -> Decision | Refusal:
    cohort = cohort_of_words(turn.state, turn.arg)
    if cohort is None:
        return NO_COHORT
    target = COHORT.get((cohort.state, step))
    if target is None:
        return Refusal(f"{cohort.name} is {cohort.state}, so there is nothing to {step}.")
    draft = turn.draft()
    turned = replace(cohort, state=CohortState(target))
    draft.fact(step, turned, f"by {turn.who.called}", str(cohort.state), str(target))
    draft.say(f"{cohort.name} {words}.")
    return draft.decision()


def who(turn: Turn) -> Decision | Refusal:
    """See who is in a cohort, or how one person stands."""
    if "@" in turn.arg:
        return somebody(turn, turn.arg)
    cohort = cohort_of_words(turn.state, turn.arg)
    if cohort is None:
        return NO_COHORT
    draft = turn.draft()
    state = turn.state
    used, seats = placement.used(state, cohort), placement.seats(state, cohort)
    draft.say(f"{cohort.name}: {placement.shown_state(state, cohort)}, {used} of {seats} seats.")
    for assignment in state.mentors_of(cohort.id):
        mentor = state.people[assignment.person]
        led = len(state.led_by(mentor.id, cohort.id))
        draft.say(f"Mentor {mentor.full_name} <{mentor.spelled}>, leads {led}.")
    for enrollment in state.mentees_of(cohort.id):
        mentee = state.people[enrollment.person]
        draft.say(f"{mentee.full_name} <{mentee.spelled}>, {enrollment.state}.")
    waiting = state.waiting.get(cohort.track, 0)
    if waiting:
        draft.say(f"{waiting} waiting for {cohort.track}.")
    return draft.decision()


def tell(turn: Turn) -> Decision | Refusal:
    """Write to everybody in a cohort."""
    cohort = cohort_of_words(turn.state, turn.arg)
    if cohort is None:
        return NO_COHORT
    words = turn.intent.note
    if not words:
        return Refusal(f'What shall {cohort.name} hear? Write "tell {cohort.name}: …".')
    draft = turn.draft()
    lists.post(draft, cohort, turn.who, turn.subject or "A word from the organizers", words)
    draft.say(f"Sent to everybody in {cohort.name}.")
    return draft.decision()


PLACE = Command(
    "place",
    "place ADDRESS COHORT",
    ("place ana@example.org deploy",),
    place,
    Trust.OTHERS,
    ORGANIZERS,
)
INVITE = Command(
    "invite",
    "invite ADDRESS TRACK",
    ("invite kim@example.org to mentor deploy",),
    invite,
    Trust.OTHERS,
    ORGANIZERS,
)
REMOVE = Command(
    "remove",
    "remove ADDRESS because …",
    ("remove bo@example.org because he has moved on",),
    remove,
    Trust.OTHERS,
    ORGANIZERS,
    idle=_gives_no_reason,
)
CAP = Command("cap", "cap COHORT N", ("cap deploy 6",), cap, Trust.OTHERS, ORGANIZERS)
OPEN = Command("open", "open COHORT", ("open deploy",), open_cohort, Trust.OTHERS, ORGANIZERS)
CLOSE = Command("close", "close COHORT", ("close deploy",), close, Trust.OTHERS, ORGANIZERS)
WHO = Command(
    "who",
    "who COHORT, who ADDRESS",
    ("who deploy", "who is ana@example.org", "how is Ana doing?"),
    who,
    Trust.DECIDE,
    ORGANIZERS,
)
TELL = Command(
    "tell",
    "tell COHORT: WORDS",
    ("tell deploy: the lab is down on Friday",),
    tell,
    Trust.MANY,
    ORGANIZERS,
)
