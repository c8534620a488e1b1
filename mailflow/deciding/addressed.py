"""Where a mail went, and what that address alone says: private@ is a report."""

from mailflow.commands.reading.intent import Intent
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.route import OurAddresses, Route, Service

#: Where a human mail went, the most specific of its addresses first.
ROUTES = (
    Service.PRIVATE,
    Service.STOP,
    Service.REPLY,
    Service.COHORT,
    Service.ORGANIZERS,
    Service.POSTMASTER,
    Service.SIGNUP,
    Service.BOUNCE,
)
#: What an account's plain address says.
_ACCOUNT = Route(Service.SIGNUP)


def route_of(ours: OurAddresses, message: InboundMessage) -> Route | None:
    """The most specific of our addresses that a mail went to; of equals, the one it names.

    One account of ours may be its host's postmaster as well: what names that alone is no sign-up.
    """
    named = frozenset(message.addressed)
    written = sorted(message.recipients, key=lambda address: address not in named)
    found = [route for a in written if (route := ours.route(a))]
    first = min(found, key=lambda route: ROUTES.index(route.service), default=None)
    if first in (None, _ACCOUNT) and not any(map(ours.is_ours, named)):
        return Route(Service.POSTMASTER) if any(map(ours.is_postmasters, written)) else first
    return first


def is_sent_on(ours: OurAddresses, message: InboundMessage, route: Route | None) -> bool:
    """Whether it came to a list that its To and Cc do not name.

    Where a mail was delivered to is not signed, so anybody who has it may send it to a list, and
    its writer's word of having written it is no wish to post it (RFC 6376 8.6).
    """
    if route is None or route.service is not Service.COHORT:
        return False
    return all(ours.route(written) != route for written in message.addressed)


def word_of(route: Route | None) -> str:
    """The same in the words of a letter."""
    match route.service if route else None:
        case Service.PRIVATE:
            return "private"
        case Service.COHORT:
            return "cohort"
        case Service.ORGANIZERS | Service.POSTMASTER:
            return "organizers"
        case Service.REPLY:
            return "reply"
        case _:
            return "signup"


def with_address(route: Route | None, intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """The wishes of a mail, with what its address says."""
    if route is None:
        return intents
    if route.service is Service.PRIVATE:
        return (Intent("private", because=Service.PRIVATE),)
    if route.service is Service.POSTMASTER:
        return ()  # RFC 2142: for people, never a command
    if route.service is Service.SIGNUP and route.detail:
        idle = all(i.verb in ("unclear", "thanks", "ignore", "browse", "help") for i in intents)
        if idle:
            return (Intent("join", (route.detail,), because=f"signup+{route.detail}"),)
    return intents
