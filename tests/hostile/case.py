"""One hostile mail, and everything that may come of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.raw import Mail
from tests.hostile.scene import EMILY, KENDALL, MALLORY, Scene, scene
from tests.hostile.watch import Seen, watched

#: What our own server finds of a forged From whose domain publishes no policy: nothing.
FORGED = "spf=fail smtp.mailfrom=evil.test; dmarc=none header.from=home.test"
#: What it finds of a forger's mail in the forger's own name.
OWN = "spf=pass smtp.mailfrom=evil.test; dmarc=pass header.from=evil.test"


@dataclass(frozen=True)
class Outcome:
    """Exactly the mails that leave, and exactly the columns that change."""

    mails: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


Build = Callable[[Scene], Mail | bytes]


@dataclass(frozen=True)
class Case:
    """`bordered`: what comes of it where our own mail server is configured, if not the same."""

    name: str
    mail: Mail | bytes | Build
    outcome: Outcome = Outcome()
    bordered: Outcome | None = None
    results: str = FORGED
    path: str = MALLORY
    to: str = ""  # where it was delivered, if not where its To says
    below: bool = False  # our server writes its field below its own Received
    version: str = ""
    prepare: Callable[[Scene], object] | None = None
    secret: str = "zanzibar"  # a word of the mail that nobody but organizers may read
    readers: tuple[str, ...] = (KENDALL, EMILY)  # who else may

    def scene(self, folder: Path, *, border: bool) -> Scene:
        """The day on which it arrives."""
        made = scene(folder, border=border, received_above=int(self.below))
        made.version = self.version
        if self.prepare:
            self.prepare(made)
        return made

    def seen(self, made: Scene) -> Seen:
        """What it leads to."""
        mail = self.built(made)
        return watched(
            made,
            lambda: made.arrive(
                mail, path=self.path, to=self.to, results=self.results, below=self.below
            ),
        )

    def built(self, scene: Scene) -> Mail | bytes:
        return self.mail(scene) if callable(self.mail) else self.mail

    def expected(self, *, border: bool) -> Outcome:
        return self.bordered if border and self.bordered is not None else self.outcome


NOTHING = Outcome()


def asked(who: str) -> Outcome:
    """One question to the registered address of the person in whose name it was written."""
    return Outcome((f"confirm > {who}",), ("+confirmation",))


def stranger(who: str) -> Outcome:
    """Public facts to somebody unknown, whose address is kept for the caps."""
    return Outcome((f"answer > {who}",), ("+person", "+person_address"))


def told(who: str) -> Outcome:
    """An answer to the registered address, and nothing is other than before."""
    return Outcome((f"answer > {who}",))
