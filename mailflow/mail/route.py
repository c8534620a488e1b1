"""Our own addresses: how they are written, and what a mail to one of them is about. Pure.

They come in two forms: a domain of our own (`cohort-deploy@mentoring.test`,
`re+TOKEN@mentoring.test`) or one ordinary mailbox with sub-addressing, RFC 5233
(`us+cohort-deploy@lab.test`, `us+re.TOKEN@lab.test`). Only they are ours: other addresses of
the same domain belong to other people.
"""

from dataclasses import dataclass
from enum import StrEnum

from . import address, token


class Service(StrEnum):
    """What an address of ours is for."""

    SIGNUP = "signup"
    ORGANIZERS = "organizers"
    PRIVATE = "private"
    COHORT = "cohort"
    REPLY = "re"
    BOUNCE = "bounce"
    STOP = "stop"  # List-Unsubscribe: ends such mail for whom it was sent to
    POSTMASTER = "postmaster"  # RFC 2142, RFC 5321 4.5.1: accepted, and never a command


_PLAIN = (Service.SIGNUP, Service.ORGANIZERS, Service.PRIVATE)
_SECRET = (Service.REPLY, Service.BOUNCE, Service.STOP)
_ROLES = frozenset({"postmaster", "abuse"})
_COHORT = f"{Service.COHORT}-"


@dataclass(frozen=True, slots=True)
class Route:
    """One of our addresses, read."""

    service: Service
    detail: str = ""  # the cohort's name, what stands for a token, the track after signup; or ""

    @property
    def token(self) -> str:
        """The token of a reply, bounce or unsubscribe address, "" where that is none."""
        return token.read(self.detail) if self.service in _SECRET else ""


@dataclass(frozen=True, slots=True)
class OurAddresses:
    """The addresses of a program: `domain` or `mailbox` is given, not both."""

    domain: str = ""
    mailbox: str = ""
    separator: str = "+"

    @property
    def host(self) -> str:
        """The domain after the "@" of every address of ours."""
        return (self.domain or self.mailbox.rpartition("@")[2]).lower()

    @property
    def signup(self) -> str:
        """Where people write first."""
        return self._address(Service.SIGNUP)

    @property
    def organizers(self) -> str:
        """Relayed to every organizer."""
        return self._address(Service.ORGANIZERS)

    @property
    def private(self) -> str:
        """Goes to the private contact only."""
        return self._address(Service.PRIVATE)

    @property
    def postmaster(self) -> str:
        """For people who look after mail servers (RFC 5321 4.5.1)."""
        return self._address(Service.POSTMASTER)

    def cohort(self, name: str) -> str:
        """The list of a cohort."""
        return self._address(f"{_COHORT}{name}")

    def reply(self, secret: str) -> str:
        """Where the answer to one mail of ours goes."""
        return self._secret(Service.REPLY, secret)

    def bounce(self, secret: str) -> str:
        """The envelope sender of one mail of ours."""
        return self._secret(Service.BOUNCE, secret)

    def stop(self, secret: str) -> str:
        """Where a mail client ends mail of that kind, for its reader (RFC 2369 3.2)."""
        return self._secret(Service.STOP, secret)

    def route(self, written: str) -> Route | None:
        """What a mail to this address is about; None if the address is not ours."""
        local, at, host = address.canonical(written).rpartition("@")
        if not at or host != self.host:
            return None
        if self.domain:
            return self._in_domain(local)
        user = self.mailbox.rpartition("@")[0].lower()
        if local in (user, f"{user}{self.separator}"):
            return Route(Service.SIGNUP)
        sub = local.removeprefix(f"{user}{self.separator}")
        return _in_mailbox(sub) if sub != local else None

    def is_postmasters(self, written: str) -> bool:
        """Whether it is for whoever looks after the mail of our host (RFC 2142), ours or not."""
        local, at, host = address.canonical(written).rpartition("@")
        return bool(at) and host == self.host and local in _ROLES

    def is_ours(self, written: str) -> bool:
        """Whether mail from or to this address is our own."""
        return self.route(written) is not None

    def _in_domain(self, local: str) -> Route | None:
        if self.separator in _COHORT and local.startswith(_COHORT):
            return _named(local, "")
        user, _, detail = local.partition(self.separator)
        return _named(user, detail)

    def _address(self, local: str) -> str:
        if self.domain:
            return f"{local}@{self.host}"
        user = self.mailbox.rpartition("@")[0].lower()
        return f"{user}{self.separator}{local}@{self.host}"

    def _secret(self, service: Service, secret: str) -> str:
        # The mailbox form has used its one separator already.
        return self._address(f"{service}{self.separator if self.domain else '.'}{secret}")


def _in_mailbox(sub: str) -> Route | None:
    """`re.TOKEN`, `signup.deploy`, `cohort-deploy` behind the mailbox's separator."""
    if sub.startswith(_COHORT):  # a cohort's name may hold the dot
        return _named(sub, "")
    service, _, detail = sub.partition(".")
    return _named(service, detail)


def _named(user: str, detail: str) -> Route | None:
    if user in _PLAIN:
        return Route(Service(user), detail)
    if user in _SECRET:
        return Route(Service(user), detail)
    if user.startswith(_COHORT) and len(user) > len(_COHORT):
        return Route(Service.COHORT, user.removeprefix(_COHORT))
    return Route(Service.POSTMASTER) if user in _ROLES else None
