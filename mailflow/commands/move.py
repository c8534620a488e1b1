"""`move TRACK`: change from one track to another."""

from mailflow.commands.command import ORGANIZERS, Command, Prose, Trust
from mailflow.commands.lookup import no_such_track, not_in, own_enrollments
from mailflow.commands.turn import Turn
from mailflow.program import joining
from mailflow.program.decision import Decision, Refusal
from mailflow.program.standing import standing


def move(turn: Turn) -> Decision | Refusal:
    """Change from one track to another; your history comes along."""
    source, target = turn.intent.args[0], turn.intent.args[-1]
    if target not in turn.state.settings.tracks:
        return no_such_track(turn.state)
    mine = own_enrollments(turn, source)
    if not mine:
        return not_in(turn, source)
    if target in (e.track for e in turn.state.open_enrollments(turn.who.id)):
        return Refusal(f'You are in {target} already. To give up the other, "leave {source}".')
    draft = turn.draft()
    joining.move(draft, mine[0], target)
    return draft.decision()


def move_somebody(turn: Turn) -> Decision | Refusal:
    """Move somebody from the track they are in to another one."""
    address, target = turn.intent.args[0], turn.intent.args[-1]
    cohort = turn.state.cohort_named(target)
    track = cohort.track if cohort else target
    if track not in turn.state.settings.tracks:
        return no_such_track(turn.state)
    person = turn.state.person_at(address)
    theirs = turn.state.open_enrollments(person.id) if person else ()
    if person is None or not theirs:
        return Refusal(f"{address} has no open place that could be moved.")
    if track in (e.track for e in theirs):
        return Refusal(f"{person.full_name} is in {track} already.")
    if len(theirs) > 1:
        names = " and ".join(e.track for e in theirs)
        return Refusal(f"{person.full_name} is in {names}: they can tell us which one to give up.")
    draft = turn.draft()
    joining.move(draft, theirs[0], track)
    moved = draft.state.enrollment_in(track, person.id)
    where = standing(draft.state, moved) if moved else ""
    draft.say(
        f"{person.full_name} moves from {theirs[0].track} to {track}. As they read it: {where}."
    )
    return draft.decision()


MOVE_SOMEBODY = Command(
    "move",
    "move ADDRESS TRACK",
    ("move bo@example.org talk",),
    move_somebody,
    Trust.OTHERS,
    ORGANIZERS,
)
MOVE = Command("move", "move TRACK", ("move talk",), move, Trust.OWN, ("mentee",), Prose.ASKS)
