"""`same person ADDRESS`, and the organizers' `unite ADDRESS and ADDRESS`: who is here twice.

Nobody is written to because somebody's mail names them (TRUST 3.4): organizers decide whether
both addresses are asked. The answer is the same whoever is named, as nobody may learn from it who
is here.
"""

from mailflow.commands.command import ORGANIZERS, Command, Trust
from mailflow.commands.turn import Turn
from mailflow.program import twice
from mailflow.program.decision import Decision, Refusal

WHICH = Refusal(
    'Which other address are you here with? Write "same person" and that address, please. Nothing'
    " has changed yet."
)
NOBODY = Refusal(
    'I know no such two people. Please name both by address: "unite ADDRESS and ADDRESS".'
)
SAID = (
    "Thank you for telling me. If somebody is with us under {}, the organizers read that it is you,"
    " too. With their ok I ask both addresses, and with a word from each you are one person here;"
    " until then nothing changes. Is it an address that we do not know yet? Then answer any mail of"
    " mine from there, and I ask you here whether it is yours."
)


def same(turn: Turn) -> Decision | Refusal:
    """Say that you are here under another address, too; both are asked before they become one."""
    if "@" not in turn.arg:
        return WHICH
    other = turn.state.person_at(turn.arg)
    if other is not None and other.id == turn.who.id:
        return Refusal("That address is known as yours, so there is nothing to do.")
    draft = turn.draft()
    if other is not None:
        twice.told(draft, turn.who, other)
    draft.say(SAID.format(turn.arg))
    return draft.decision()


def unite(turn: Turn) -> Decision | Refusal:
    """Ask two addresses whether they are one person; with a word from both they become one."""
    found = [turn.state.person_at(address) for address in turn.intent.args[:2]]
    people = [person for person in found if person]
    if len({person.id for person in people}) != len(("one", "other")):
        return NOBODY
    draft = turn.draft()
    draft.say(twice.ask_both(draft, *people))
    return draft.decision()


SAME = Command(
    "same",
    "same person ADDRESS",
    ("I signed up twice, ana@example.org is me, too",),
    same,
    Trust.OWN,
)
UNITE = Command(
    "unite",
    "unite ADDRESS and ADDRESS",
    ("unite ana@example.org and ana@example.net",),
    unite,
    Trust.OTHERS,
    ORGANIZERS,
)
