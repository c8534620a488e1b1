"""Reading a bounce: which addresses did not get our mail, for good or for now. Pure.

What is sure comes first: the standard report (RFC 3464), then the collected patterns of
flufl.bounce, then the prose. The token of our own return address (VERP) tells whom the mail
was for, whatever the report says.
"""

from dataclasses import dataclass
from email.message import Message

from flufl.bounce import all_failures

from . import reason, report, returned, victim
from .inbound import InboundMessage
from .reason import Severity
from .route import OurAddresses, Service

_MOST = 20_000  # characters of a report that foreign pattern code may read
_LONGEST_LINE = 1_000


@dataclass(frozen=True, slots=True)
class Bounce:
    """What a bounce says."""

    severity: Severity
    recipients: tuple[str, ...]  # the failing addresses, lower case
    message_id: str = ""  # of the mail that came back
    token: str = ""  # of our return address that the bounce was sent to


def read(message: InboundMessage, ours: OurAddresses | None = None) -> Bounce:
    """Whom a bounce is about and how bad it is."""
    told = [one for one in report.recipients(message) if not one.arrived]
    text = returned.report(message)
    copy = returned.copy(message)
    addresses = _addresses(message, told, text, copy)
    return Bounce(
        severity=_severity(message.subject, told, returned.own_words(text)),
        recipients=tuple(dict.fromkeys(addresses)),
        message_id=returned.message_id(copy),
        token=_token(message, ours),
    )


def _severity(subject: str, told: list[report.Recipient], text: str) -> Severity:
    """One verdict for the mail: hard only if every recipient fails for good."""
    if not told:
        return reason.severity(text, subject)
    alone = text if len(told) == 1 else ""  # else it may tell of another one
    found = {_of_recipient(one, text, subject, alone) for one in told}
    if len(found) == 1:
        return found.pop()
    return Severity.SOFT if Severity.SOFT in found else Severity.UNCLEAR


def _of_recipient(one: report.Recipient, text: str, subject: str, alone: str) -> Severity:
    if one.delayed:  # RFC 3464 2.3.3: the server still tries
        return Severity.SOFT
    told = reason.of_words(f"{one.diagnostic} {one.status}")
    if told is Severity.UNCLEAR and not one.diagnostic:
        told = reason.of_words(alone)
    if told is Severity.UNCLEAR:
        told = reason.of_codes(f"{one.status} {one.diagnostic}")
    return told if told is not Severity.UNCLEAR else reason.severity(text, subject)


def _addresses(
    message: InboundMessage, told: list[report.Recipient], text: str, copy: str
) -> tuple[str, ...]:
    others = {message.sender, *message.recipients}
    standard = tuple(one.address for one in told if "@" in one.address)
    if standard:
        return standard
    for value in message.all("x-failed-recipients"):  # Exim and Gmail
        if failed := tuple(victim.all_in(value)):
            return failed
    refused = victim.answered(text)
    if len(refused) > 1:
        return refused
    elsewhere = victim.elsewhere(text)
    if alone := victim.alone(text, others | elsewhere):
        return (alone,)
    known = _known(message)
    if failed := tuple(one for one in known if one not in elsewhere):
        # Those in the returned mail are its writer's business.
        sure = tuple(one for one in failed if one in text.lower()) or failed
        listed = victim.listed(text, others | elsewhere)
        return listed if {*sure} < {*listed} else sure
    others |= elsewhere
    named = victim.named(text, others) or victim.named(returned.undecoded(message), others)
    if named:
        return named
    mailed = victim.first_in(returned.mailed_to(copy))
    return (mailed,) if mailed else known


def _known(message: InboundMessage) -> tuple[str, ...]:
    """What flufl.bounce finds in the first part of the mail; () when it stumbles over it."""
    try:
        later, gone = all_failures(_plainly(message))
    except Exception:  # noqa: BLE001 - foreign patterns on foreign bytes: any accident is "nothing"
        return ()
    found = (address.decode("ascii", "ignore").strip(" <>'\"").lower() for address in later | gone)
    return tuple(sorted(address for address in found if "@" in address))


def _plainly(message: InboundMessage) -> Message:
    """The report as the patterns know reports: a header and one plain text."""
    plain = Message()
    for name in ("from", "to", "subject"):
        value = message.header(name)[:_LONGEST_LINE] or "nobody@nowhere.invalid"
        plain[name] = value.encode("ascii", "replace").decode()
    text = (message.text or returned.undecoded(message))[:_MOST]
    lines = (line[:_LONGEST_LINE] for line in text.split("\n"))
    plain.set_payload("\n".join(lines).encode("ascii", "replace").decode())
    return plain


def _token(message: InboundMessage, ours: OurAddresses | None) -> str:
    """The token of the per-recipient return address: all that makes a bounce believable."""
    routes = (ours.route(address) for address in message.recipients) if ours else ()
    return next((route.token for route in routes if route and route.service is Service.BOUNCE), "")
