"""`avoid NAME` and the organizers' `keep apart A and B`: people who are not placed together.

Confidential: nobody but organizers learns of it, and the answer to a wish is the same whoever
it names, so that nobody learns from it who is here.
"""

from mailflow.commands.command import ORGANIZERS, Command, Trust
from mailflow.commands.reading.clauses import names
from mailflow.commands.turn import Turn
from mailflow.program import apart
from mailflow.program.decision import Decision, Refusal
from mailflow.program.model import Person

NOBODY = 'I know no such two people. Please name both by address: "keep apart ADDRESS and ADDRESS".'


def avoid(turn: Turn) -> Decision | Refusal:
    """Not be placed together with somebody; no reason needed, and they never hear of it."""
    draft = turn.draft()
    apart.wish(draft, turn.who, _meant(turn))
    draft.say(
        "Noted, and thank you for saying so: I keep to it as far as I know whom you mean. The"
        " organizers have it and may ask you; nobody else hears of it, and you need give no reason."
    )
    return draft.decision()


def _meant(turn: Turn) -> Person | None:
    """The one person among those around the writer who can be meant; None if there may be two."""
    words = " ".join(turn.intent.args)
    called: dict[str, list[Person]] = {}
    for person in turn.state.people.values():
        if person.id != turn.who.id:
            called.setdefault(person.full_name, []).append(person)
    name = names.best(words, called)
    found = called[name] if name else []
    return found[0] if len(found) == 1 else None


def keep_apart(turn: Turn) -> Decision | Refusal:
    """Never place two people together; neither of them is told."""
    both = _both(turn)
    if isinstance(both, Refusal):
        return both
    one, other = both
    draft = turn.draft()
    shared = apart.keep(draft, one, other)
    draft.say(f"{one.full_name} and {other.full_name} are kept apart from now on; neither is told.")
    if shared:
        draft.say(
            f"They are together in {' and '.join(shared)} now. To move one of them, write"
            f' "move {one.address} TRACK", say.'
        )
    return draft.decision()


def let_meet(turn: Turn) -> Decision | Refusal:
    """End that: the two may be placed together again."""
    both = _both(turn)
    if isinstance(both, Refusal):
        return both
    one, other = both
    draft = turn.draft()
    ended = apart.end(draft, one, other)
    now = "may meet again" if ended else "were not kept apart; nothing changed"
    draft.say(f"{one.full_name} and {other.full_name} {now}.")
    return draft.decision()


def _both(turn: Turn) -> tuple[Person, Person] | Refusal:
    found = [turn.state.person_at(address) for address in turn.intent.args[:2]]
    people = [person for person in found if person]
    if len({person.id for person in people}) != len(("one", "other")):
        return Refusal(NOBODY)
    return people[0], people[1]


AVOID = Command("avoid", "avoid NAME", ("please don't put me with Tobias Kern",), avoid, Trust.OWN)
KEEP_APART = Command(
    "apart",
    "keep apart ADDRESS and ADDRESS",
    ("keep apart ana@example.org and bo@example.org",),
    keep_apart,
    Trust.OTHERS,
    ORGANIZERS,
)
LET_MEET = Command(
    "meet",
    "no longer keep apart ADDRESS and ADDRESS",
    ("no longer keep apart ana@example.org and bo@example.org",),
    let_meet,
    Trust.OTHERS,
    ORGANIZERS,
)
