"""What all people of the play have in common: they read a mail, wait a while, and write."""

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from mailflow.demo.cast import Persona
from mailflow.demo.clients import Letter, reply_subject
from mailflow.demo.received import Received
from mailflow.demo.words import STORIES, Story
from mailflow.mail.route import OurAddresses

WAKES, SLEEPS = 8, 22  # hours of a person's own day


@dataclass(frozen=True, slots=True)
class Plan:
    """Something to write at a moment. What exactly is settled then: much may have changed."""

    at: datetime
    write: Callable[[], Letter | None]
    then: Callable[[datetime], Iterable["Plan"]] = lambda _: ()  # what follows once it is sent


@dataclass(frozen=True, slots=True)
class Part:
    """A role to play: who it is, their moods, and the program's addresses."""

    persona: Persona
    rng: random.Random
    ours: OurAddresses
    stories: Mapping[str, Story] = field(default_factory=lambda: STORIES)
    fellows: frozenset[str] = frozenset()  # the mentors' first names


class Mind:
    """One person. `read` is called for every mail that arrives; what it returns gets sent."""

    def __init__(self, part: Part) -> None:
        self.persona = part.persona
        self.rng = part.rng
        self.ours = part.ours
        self.stories = part.stories
        self.fellows = part.fellows

    def begin(self, start: datetime) -> Iterable[Plan]:
        """What this person does unasked."""
        del start
        return ()

    def read(self, mail: Received) -> Iterator[Plan]:
        """What this person answers, by the kind of mail."""
        answer = self.answers().get(mail.kind)
        if answer is not None:
            yield from answer(mail)

    def answers(self) -> Mapping[str, Callable[[Received], Iterable[Plan]]]:
        """Kind of mail -> how it is answered; kinds not named are read and that is all."""
        return {}

    # writing ----------------------------------------------------------------------------------

    def later(self, since: datetime, low: float, high: float) -> datetime:
        """Some hours later, when this person is awake."""
        moment = since + timedelta(hours=self.rng.uniform(low, high))
        local = moment.astimezone(self.persona.clock)
        if local.hour < WAKES:
            local = datetime.combine(local.date(), time(WAKES), self.persona.clock)
        elif local.hour >= SLEEPS:
            tomorrow = local.date() + timedelta(days=1)
            local = datetime.combine(tomorrow, time(WAKES), self.persona.clock)
        else:
            return moment
        return (local + timedelta(minutes=self.rng.randrange(5, 95))).astimezone(UTC)

    def fresh(self, to: str, subject: str, text: str, **headers: str) -> Letter:
        """A new mail."""
        return Letter(self.persona, to, subject, text, headers=_headers(headers))

    def answer(
        self,
        mail: Received,
        text: str,
        *,
        inline: Mapping[int, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Letter:
        """An answer to a mail, to where it wants answers."""
        subject = reply_subject(self.persona.client, mail.subject)
        return Letter(
            self.persona, mail.answer_to, subject, text, mail, inline, _headers(headers or {})
        )

    def plan(self, mail: Received, text: str, low: float = 1, high: float = 20) -> Plan:
        """An answer, some hours from now."""
        return Plan(self.later(mail.at, low, high), lambda: self.answer(mail, text))

    def one_of(self, *choices: str) -> str:
        """Any of these wordings."""
        return self.rng.choice(choices)

    def maybe(self, chance: float) -> bool:
        """True in so many cases of one."""
        return self.rng.random() < chance


def _headers(values: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name.replace("_", "-"), value) for name, value in values.items())


def joined(names: Sequence[str]) -> str:
    """A, B and C."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
