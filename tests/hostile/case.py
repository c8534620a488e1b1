"""One hostile mail, and everything that may come of it."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.hostile.raw import Mail
from tests.hostile.scene import EMILY, KENDALL, MALLORY, Scene

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
    prepare: Callable[[Scene], object] | None = None
    secret: str = "zanzibar"  # a word of the mail that nobody but organizers may read
    readers: tuple[str, ...] = (KENDALL, EMILY)  # who else may

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
