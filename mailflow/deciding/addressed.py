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


def route_of(ours: OurAddresses, message: InboundMessage) -> Route | None:
    """The most specific of our addresses that a mail went to."""
    found = [route for a in message.recipients if (route := ours.route(a))]
    return min(found, key=lambda route: ROUTES.index(route.service), default=None)


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
