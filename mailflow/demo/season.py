"""A season: the clock moves from one moment in which something happens to the next.

People write over SMTP to the program's own listener and get their mail over SMTP, so everything
between them and the rules is real; only the clock is not.
"""

import heapq
import random
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import getaddresses

from mailflow.demo.cast import FRIEND, Persona, Role, Temper
from mailflow.demo.clients import Letter, write
from mailflow.demo.mentee import Mentee
from mailflow.demo.mentor import Mentor
from mailflow.demo.mind import Mind, Part, Plan
from mailflow.demo.others import Bystander, Friend, Organizer
from mailflow.demo.post_office import Sent
from mailflow.demo.received import Received
from mailflow.demo.theater import START, Theater
from mailflow.demo.words import stories

#: People act in steps of so many seconds, so that what they do at about the same time is decided
#: in one go.
STEP = 600
#: Of so many mails one comes twice: a server did not hear that we had taken it.
TWICE = 20
MINDS: Mapping[Role, type[Mind]] = {
    Role.MENTEE: Mentee,
    Role.MENTOR: Mentor,
    Role.ORGANIZER: Organizer,
    Role.BYSTANDER: Bystander,
}


class Season:
    """All of it. `heard` is told of every mail, as it is sent or arrives."""

    def __init__(
        self,
        theater: Theater,
        people: Iterable[Persona],
        seed: int,
        heard: Callable[[Sent | Received], None],
    ) -> None:
        self.app, self.office, self.clock = theater.app, theater.office, theater.clock
        self.sent: list[Sent] = []
        self.arrived: list[Received] = []
        self._ways = theater.ways
        self._heard = heard
        self._agenda: list[tuple[datetime, int, Mind, Plan]] = []
        self._count = 0
        self._dying: dict[str, datetime] = {}
        self._minds: dict[str, Mind] = {}
        people = tuple(people)
        self._stories = stories(self.app.settings.tracks.values())
        self._mentors = frozenset(p.called for p in people if p.role is Role.MENTOR)
        self._friend = Friend(self._part(FRIEND, seed))
        for persona in people:
            mind = MINDS[persona.role](self._part(persona, seed))
            self._minds[persona.address] = mind
            self._put(mind, mind.begin(START))
            if persona.temper is Temper.DEAD_ADDRESS:
                self._dying[persona.address] = START + timedelta(days=persona.arrives + 20)

    def _part(self, persona: Persona, seed: int) -> Part:
        rng = random.Random(f"{seed}:{persona.address}")  # noqa: S311  a play, no secret
        return Part(persona, rng, self.app.ours, self._stories, self._mentors)

    def play(self, until: datetime, moved: Callable[[datetime], None]) -> None:
        """Everything that happens until a moment."""
        self._program()
        while (moment := self._next()) <= until:
            self.clock.now = max(moment, self.clock.now)
            moved(self.clock.now)
            self._people()
            self._program()
        self.clock.now = until
        self._program()
        moved(until)

    def _next(self) -> datetime:
        """The next moment in which somebody writes or the program has something to do."""
        with self.app.database.read(self.app.settings) as work:
            dues = [work.timers.next_due(), work.inbox.next_retry(), work.outbox.next_due()]
        if self._agenda:
            dues.append(self._agenda[0][0])
        return min((due for due in dues if due), default=datetime.max.replace(tzinfo=UTC))

    @property
    def to_program(self) -> list[Sent]:
        """What people wrote to the program, and not to one another."""
        return [sent for sent in self.sent if self.app.ours.is_ours(sent.to.split(", ")[0])]

    # people -----------------------------------------------------------------------------------

    def _put(self, mind: Mind, plans: Iterable[Plan]) -> None:
        for plan in plans:
            self._count += 1
            step = timedelta(seconds=-plan.at.timestamp() % STEP)
            heapq.heappush(self._agenda, (plan.at + step, self._count, mind, plan))

    def _people(self) -> None:
        """Those whose time has come write."""
        for address, at in tuple(self._dying.items()):
            if at <= self.clock.now:
                self.office.dead.add(address)
                del self._dying[address]
        while self._agenda and self._agenda[0][0] <= self.clock.now:
            _, _, mind, plan = heapq.heappop(self._agenda)
            if mind.persona.address in self.office.dead:
                continue
            letter = plan.write()
            if letter is not None:
                self._send(letter)
            self._put(mind, plan.then(self.clock.now))

    def _send(self, letter: Letter) -> None:
        self._count += 1
        data = write(letter, self.clock.now, self._count)
        to = [address for _, address in getaddresses([letter.to])]
        typed = "\n".join(letter.inline.values()) if letter.inline else letter.text
        sent = Sent(letter.writer.address, ", ".join(to), data, self.clock.now, typed)
        self.sent.append(sent)
        self.office.keep_sent(sent)
        self._heard(sent)
        if self.app.ours.is_ours(to[0]):
            self._ways.intake(letter.writer.address, to, data)
            if self._count % TWICE == 0:
                self._ways.intake(letter.writer.address, to, data)
        else:
            at_friends = Received(to[0], data, self.clock.now)
            self._put(self._friend, self._friend.got_forward(at_friends))

    # the program --------------------------------------------------------------------------------

    def _program(self) -> None:
        """It does all it has to do now; people read what it sent; machines answer at once."""
        while True:
            self._ways.fetch()
            self.app.run_until_quiet(self._ways.relay)
            for mail in self.office.collect():
                self.arrived.append(mail)
                self._heard(mail)
                mind = self._minds.get(mail.reader)
                if mind is not None:
                    self._put(mind, mind.read(mail))
            bounced, self.office.bounces = self.office.bounces, []
            if not bounced:
                return
            for path, report in bounced:
                self._ways.intake("", [path], report)
