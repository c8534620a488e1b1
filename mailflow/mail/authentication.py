"""Whether our own border vouches for the From of a mail: Authentication-Results, RFC 8601. Pure.

Only the first field with exactly the configured authserv-id counts, and only where our own
servers write: above the Received fields that came with the mail (TRUST 3.1, E1).
"""

import re
from datetime import datetime, timedelta

import authres

from mailflow.regex import regex

from . import signed
from .address import mailboxes, uncommented
from .inbound import InboundMessage
from .route import OurAddresses

OLDEST, NEWEST = timedelta(days=7), timedelta(days=1)
_LENGTH = regex(r"(?:^|;)\s*l\s*=", re.IGNORECASE)
_ID = regex(r"\s*([^\s;\"()]+)(?:\s+([^\s;]+))?\s*(?:;|$)")  # RFC 8601 2.2, our id and version
_FIELD = "authentication-results"


def vouches(
    message: InboundMessage,
    authserv_id: str,
    ours: OurAddresses,
    now: datetime,
    *,
    received_above: int = 0,
) -> bool:
    """True if DMARC passed for exactly the From domain, recently, in a mail to us.

    `received_above`: how many Received fields our own servers put above the border's field.
    """
    domain = message.sender.rpartition("@")[2]
    result = _first_result(message, authserv_id, received_above) if authserv_id else None
    return (
        bool(domain)
        and result is not None
        and _dmarc(result) == [("pass", domain)]
        and not _partly_signed(message)
        and signed.is_whole(message)
        and _is_to_us(message, ours)
        and message.date is not None
        and now - OLDEST <= message.date <= now + NEWEST
    )


def fails(message: InboundMessage, authserv_id: str, *, received_above: int = 0) -> bool:
    """True if our border says that DMARC failed: then the From is not to be believed at all."""
    result = _first_result(message, authserv_id, received_above) if authserv_id else None
    return result is not None and any(word == "fail" for word, _ in _dmarc(result))


def is_there(message: InboundMessage, authserv_id: str, *, received_above: int = 0) -> bool:
    """Whether our border wrote its field into this mail, readable or not."""
    return _first(message, authserv_id, received_above) is not None


def _first_result(
    message: InboundMessage, authserv_id: str, received_above: int
) -> authres.AuthenticationResultsHeader | None:
    said = _first(message, authserv_id, received_above)
    return _parsed(said.string) if said and said[2] in (None, "1") else None


def _first(message: InboundMessage, authserv_id: str, received_above: int) -> re.Match[str] | None:
    """Our border's field, readable or not: what comes behind it is not our border's."""
    received = 0
    for name, value in message.headers:
        if name == "received":
            received += 1
            if received > received_above:
                return None  # whatever stands below came from outside
        elif name == _FIELD:
            said = _ID.match(uncommented(value, trace=True)[0].replace("()", " "))
            if said and said[1].lower() == authserv_id.lower():
                return said
    return None


def _parsed(value: str) -> authres.AuthenticationResultsHeader | None:
    if "(" in value or value.count('"') % 2:  # a comment or a quote that does not end
        return None
    try:
        return authres.AuthenticationResultsHeader.parse(f"Authentication-Results: {value}")
    except Exception:  # noqa: BLE001  a foreign parser on foreign text: unreadable is unknown
        return None


def _dmarc(header: authres.AuthenticationResultsHeader) -> list[tuple[str, str]]:
    """(result, header.from) of every dmarc result; more than one is not believed."""
    found = []
    for result in header.results:
        if str(result.method).lower() == "dmarc" and str(result.version or "1") == "1":
            domains = [
                str(p.value).lower()
                for p in result.properties
                if (str(p.type).lower(), str(p.name).lower()) == ("header", "from")
            ]
            found.append((str(result.result).lower(), domains[0] if len(domains) == 1 else ""))
    return found


def _partly_signed(message: InboundMessage) -> bool:
    """RFC 6376 8.2: with `l=` anybody may have added to the body, whichever domain signed."""
    return any(_LENGTH.search(value) for value in message.all("dkim-signature"))


def _is_to_us(message: InboundMessage, ours: OurAddresses) -> bool:
    """A signature says who wrote it, not to whom: it may have been replayed (RFC 6376 8.6).

    So To or Cc must name us, and be signed where anything is; that it was delivered to us says
    nothing.
    """
    fields = [name for name in ("to", "cc") if signed.holds(message, name)]
    named = {one for name in fields for value in message.all(name) for one in mailboxes(value)}
    return any(ours.is_ours(address) for address in named.intersection(message.addressed))
