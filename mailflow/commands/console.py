"""`digest`, `call` and `announce`: what organizers read, now and not only on Monday."""

from mailflow.commands.command import ORGANIZERS, Command, Trust
from mailflow.commands.lookup import NO_COHORT, cohort_of_words, no_such_track
from mailflow.commands.turn import Turn
from mailflow.program import announcements, calls, digest
from mailflow.program.decision import Decision, Refusal
from mailflow.program.digest_program import whole


def send_digest(turn: Turn) -> Decision | Refusal:
    """Get this week's digest now."""
    draft = turn.draft()
    written = digest.digest(turn.state, turn.env, turn.past, turn.quarantined)[turn.who.id]
    draft.mail(turn.who.id, written.content, thread=written.thread, refs=written.refs)
    return draft.decision()


def call(turn: Turn) -> Decision | Refusal:
    """Get a call for mentors of a track, drafted to be passed on."""
    cohort = cohort_of_words(turn.state, turn.arg)
    track = cohort.track if cohort else turn.arg
    if track not in turn.state.settings.tracks:
        return no_such_track(turn.state)
    draft = turn.draft()
    program = whole(turn.state, turn.env.now)
    draft.mail(turn.who.id, calls.call(program, track, turn.who), thread=f"call:{track}")
    return draft.decision()


def announce(turn: Turn) -> Decision | Refusal:
    """Get an announcement of a cohort that has room, drafted to be passed on."""
    cohort = cohort_of_words(turn.state, turn.arg)
    if cohort is None:
        return NO_COHORT
    program = whole(turn.state, turn.env.now)
    if not announcements.has_room(program, cohort):
        return Refusal(
            f"{cohort.name} has no free seat, so there is nothing to announce."
            f' "call {cohort.track}" gets you a call for mentors.'
        )
    draft = turn.draft()
    content = announcements.announcement(program, cohort, turn.who)
    draft.mail(turn.who.id, content, thread=f"announce:{cohort.name}")
    return draft.decision()


DIGEST = Command("digest", "digest", ("digest",), send_digest, Trust.OWN_FACTS, ORGANIZERS)
CALL = Command("call", "call TRACK", ("call deploy",), call, Trust.OWN_FACTS, ORGANIZERS)
ANNOUNCE = Command(
    "announce", "announce COHORT", ("announce deploy",), announce, Trust.OWN_FACTS, ORGANIZERS
)
