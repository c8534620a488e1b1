"""Who is writing: a person or which kind of machine. The first rule that matches wins. Pure.

The order is the policy (TRUST 3.4). Only the top-level message decides: a person who forwards a
bounce, quotes a vacation note or tells of an absence stays a person. Every rule gives its
reason, which is logged and shown by `explain`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from . import auto_reply, bounce, machine, phrases, report
from .inbound import InboundMessage
from .reason import Severity
from .return_date import return_date
from .route import OurAddresses, Service
from .signs import Signs, signs

_MOST_RECEIVED = 50  # RFC 5321 6.3 asks for at least 100 hops; nobody's mail takes half of that


class Kind(StrEnum):
    """Who or what sent a mail."""

    HUMAN = "human"
    BOUNCE = "bounce"
    AUTO = "auto"
    BULK = "bulk"
    CHALLENGE = "challenge"
    COMPLAINT = "complaint"
    RECEIPT = "receipt"
    LOOP = "loop"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mail is, and what else its kind tells."""

    kind: Kind
    reason: str
    severity: Severity | None = None  # of a bounce
    recipients: tuple[str, ...] = ()  # the addresses that a bounce or complaint is about
    returns_on: date | None = None  # the day an out-of-office reply names
    message_id: str = ""  # of the mail of ours that came back
    token: str = ""  # of our return address that it came back to


Rule = Callable[[Signs, OurAddresses | None], str]
