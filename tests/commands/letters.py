"""Letters to a world of the rules: who writes what, below which mail of ours, with what evidence.

    world = World()
    …
    said = write(world, ana, "leave deploy")
    answer(world, bo, "offer", offer.id, "yes")

The words are canonical intents (see commands.reading.intent), so nothing is read here.
"""

from datetime import datetime

from mailflow.commands import conversation
from mailflow.commands.letter import Letter
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered, Evidence
from mailflow.program.decision import Decision, Env
from mailflow.program.model import Person
from tests.program.build import World, moment

NOW = moment("2027-03-09T10:00Z")  # a Tuesday


def intents(words: str, *, note: str = "", prose: bool = False) -> tuple[Intent, ...]:
    """Wishes in canonical words, with `;` between them: "leave deploy; tz UTC-3"."""
    wishes = (part.split() for part in words.split(";") if part.strip())
    return tuple(
        Intent(verb, tuple(args), note=note, whole_line=not prose) for verb, *args in wishes
    )


def write(
    world: World,
    who: Person,
    words: str,
    *,
    note: str = "",
    prose: bool = False,
    evidence: Evidence = Evidence.DOMAIN,
    when: datetime = NOW,
    **letter: object,
) -> Decision:
    """A mail of somebody's, decided as a whole and taken over by the world."""
    known = world.state.people.get(who.id, who)
    wishes = intents(words, note=note, prose=prose)
    mail = Letter(
        known,
        evidence,
        wishes,
        **({"text": words, "sender": f"{known.full_name} <{known.address}>"} | letter),  # type: ignore[arg-type]
    )
    env = Env(when, world.item(), post_id=f"<{when:%d%H%M}@lab.test>")
    return world.take(conversation.decide(mail, world.state, env), when)


def answer(
    world: World,
    who: Person,
    kind: str,
    about: int,
    words: str,
    refs: tuple[tuple[int, int], ...] = (),
    **letter: object,
) -> Decision:
    """The same, as a reply to a mail of ours from whom it was sent to."""
    values = {"evidence": Evidence.REPLY, "answered": Answered(kind, about, refs)} | letter
    return write(world, who, words, **values)  # type: ignore[arg-type]


def kinds(decision: Decision) -> list[str]:
    """The slugs of a decision's mails."""
    return [mail.content.kind for mail in decision.mails]


def said(decision: Decision) -> tuple[str, ...]:
    """What the one answer says; empty where there is none."""
    answers = [m.content for m in decision.mails if m.content.kind == "answer" and m.reply]
    return tuple(line for content in answers for line in content.lines)
