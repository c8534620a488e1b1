"""One hostile mail, and what no such mail may ever lead to."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mailflow.mail.address import canonical
from mailflow.mail.inbound import Envelope, parse
from tests.hostile.raw import Mail, octets
from tests.hostile.scene import EMILY, KENDALL, MALLORY, Scene, scene
from tests.hostile.watch import Seen, unfit, watched
from tests.play import Received

#: What our own server finds of a forged From whose domain publishes no policy: nothing.
FORGED = "spf=fail smtp.mailfrom=evil.test; dmarc=none header.from=home.test"
#: What it finds of a forger's mail in the forger's own name.
OWN = "spf=pass smtp.mailfrom=evil.test; dmarc=pass header.from=evil.test"

#: What a mail that nobody vouches for may change: it is asked about, held, or read by people.
PENDING = frozenset({
    "+person", "+person_address",  # who wrote, for the caps; unproven
    "+enrollment",  # asked for, unconfirmed
    "+confirmation", "+matter", "+post", "+case", "person.marks",
})  # fmt: skip

Build = Callable[[Scene], Mail | bytes]


@dataclass(frozen=True)
class Case:
    """A mail; `allowed` is what may change beyond what pends, because its writer may do that."""

    name: str
    mail: Mail | bytes | Build
    results: str = FORGED
    path: str = MALLORY
    to: str = ""  # where it was delivered, if not where its To says
    below: bool = False  # our server writes its field below its own Received
    version: str = ""
    prepare: Callable[[Scene], object] | None = None
    secret: str = "zanzibar"  # a word of the mail that nobody but organizers may read
    readers: tuple[str, ...] = (KENDALL, EMILY)  # who else may
    reaches: tuple[str, ...] = ()  # whom it may be distributed to
    allowed: tuple[str, ...] = ()

    def happens(
        self, folder: Path, *, border: bool, mailbox: bool = False
    ) -> tuple[Seen, list[str]]:
        """What it leads to, and all the harm in that."""
        made = scene(folder, border=border, received_above=int(self.below), mailbox=mailbox)
        made.version = self.version
        if self.prepare:
            self.prepare(made)
        mail = self.mail(made) if callable(self.mail) else self.mail
        seen = watched(
            made,
            lambda: made.arrive(
                mail, path=self.path, to=self.to, results=self.results, below=self.below
            ),
        )
        harm = [*self._harm(octets_of(mail), seen), *unfit(made, seen)]
        made.play.app.database.close()
        return seen, harm

    def _harm(self, raw: bytes, seen: Seen) -> list[str]:
        writer = parse(raw, Envelope()).sender
        known = {writer, KENDALL, EMILY, *self.reaches}
        changed = set(seen.changed) - PENDING - set(self.allowed)
        said = zip(seen.sent, seen.said, strict=True)
        readers = (mail.to for mail, words in said if self.secret in words.casefold())
        return [
            *(f"a mail to {mail.to}" for mail in seen.sent if canonical(mail.to) not in known),
            *(f"two answers to {mail.to}" for mail in _twice(seen)),
            *(f"{reader} reads it" for reader in readers if reader not in self.readers),
            *(f"{column} changes" for column in sorted(changed)),
        ]


def _twice(seen: Seen) -> list[Received]:
    """Whoever gets more than one mail for one."""
    to = [mail.to for mail in seen.sent]
    return [mail for place, mail in enumerate(seen.sent) if mail.to in to[:place]]


def octets_of(mail: Mail | bytes) -> bytes:
    return octets(mail) if isinstance(mail, bytes) else bytes(mail)
