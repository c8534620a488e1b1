"""`help`: what one can write, for the reader's own roles."""

from collections.abc import Callable

from mailflow.commands.command import Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import cards
from mailflow.program.decision import Decision, Refusal
from mailflow.program.mails import Help, HelpEntry
from mailflow.program.model import Person
from mailflow.program.snapshot import Snapshot


def roles_of(state: Snapshot, person: Person) -> frozenset[str]:
    """What the person is here, as the commands name it."""
    roles = {"anybody"}
    if state.open_enrollments(person.id):
        roles.add("mentee")
    if state.assignments_of(person.id):
        roles.add("mentor")
    if state.is_organizer(person):
        roles.add("organizer")
    return frozenset(roles)


def help_command(commands: tuple[Command, ...]) -> Command:
    """The help command for a registry: the mail is made from it, so it cannot drift."""

    def tell(turn: Turn) -> Decision | Refusal:
        """Get this list."""
        roles = roles_of(turn.state, turn.who)
        entries = tuple(
            HelpEntry(c.usage, c.does)
            for c in commands
            if c.listed and not roles.isdisjoint(c.roles)
        )
        tracks, rest = cards.tracks_in_short(turn.state)
        draft = turn.draft()
        draft.mail(turn.who.id, Help(turn.who.called, entries, tracks, len(rest)), thread="help")
        return draft.decision()

    told: Callable[[Turn], Decision | Refusal] = tell
    return Command("help", "help", ("help",), told, Trust.PUBLIC)
