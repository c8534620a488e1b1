"""Who is writing: a person or which kind of machine. The first rule that matches wins. Pure.

The order is the policy (TRUST 3.4). Only the top-level message decides: a person who forwards a
bounce, quotes a vacation note or tells of an absence stays a person. Every rule gives its
reason, which is logged and shown by `explain`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mailflow.regex import regex

from . import auto_reply, bounce, machine, marks, phrases, report, returned
from .inbound import InboundMessage
from .reason import Severity
from .reply import new_text
from .return_date import return_date
from .route import OurAddresses, Service
from .signs import Signs, signs


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


def classify(message: InboundMessage, ours: OurAddresses | None = None) -> Verdict:
    """What a mail is, with the reason, and what its kind tells besides."""
    seen = signs(message)
    for rule, kind in RULES:
        if reason := rule(seen, ours):
            return _verdict(message, kind, reason, ours)
    return Verdict(Kind.HUMAN, "nothing says that a machine wrote it")


def _verdict(
    message: InboundMessage, kind: Kind, reason: str, ours: OurAddresses | None
) -> Verdict:
    match kind:
        case Kind.BOUNCE | Kind.COMPLAINT:
            told = bounce.read(message, ours)
            severity = told.severity if kind is Kind.BOUNCE else None
            return Verdict(
                kind, reason, severity, told.recipients,
                message_id=told.message_id, token=told.token,
            )  # fmt: skip
        case Kind.AUTO:
            written = message.date.date() if message.date else None
            back = return_date(message.text, message.subject, written)
            return Verdict(kind, reason, returns_on=back)
        case _:
            return Verdict(kind, reason)


# bounces --------------------------------------------------------------------------------------


def _standard_report(seen: Signs, _: OurAddresses | None) -> str:
    """RFC 3464: a delivery status that tells of failure or delay."""
    message = seen.message
    if not report.has_status(message):
        return ""
    everyone = report.recipients(message)
    if not everyone:  # a report without its fields: its words decide
        failed = bool(phrases.FAILED.search(f"{message.subject}\n{message.text[:_BEGINNING]}"))
    else:
        failed = any(not one.arrived for one in everyone)
    return "a delivery status report (RFC 3464)" if failed else ""


def _came_back(seen: Signs, ours: OurAddresses | None) -> str:
    """To the return address of one mail of ours, by a machine: only bounces go there."""
    if ours is None:
        return ""
    if not (seen.null or seen.daemon or seen.postmaster):
        return ""
    routes = (ours.route(address) for address in seen.message.recipients)
    if not any(route and route.service is Service.BOUNCE for route in routes):
        return ""
    failed = phrases.FAILED.search(f"{seen.message.subject}\n{seen.message.text[:_BEGINNING]}")
    return "it came to the return address of a mail of ours" if failed else ""


def _by_subject(seen: Signs, _: OurAddresses | None) -> str:
    """Mail software that says in its subject that a mail did not arrive."""
    message = seen.message
    if message.header(marks.FAILED):
        return "it names failed recipients in its header"
    machine = seen.null or seen.daemon or seen.postmaster or seen.submitted or seen.no_reply
    if machine and phrases.FAILED_SUBJECT.match(message.subject):
        return "mail software writes of a failed delivery"
    return ""


def _by_text(seen: Signs, _: OurAddresses | None) -> str:
    """Mail software that says so in its text only."""
    unread = (seen.null or seen.no_reply) and returned.copy(seen.message)
    told = f"{seen.message.subject}\n{returned.report(seen.message)[:_BEGINNING]}"
    # A postmaster who writes back without a reply code is a person.
    answers = seen.answers and seen.threaded and not _CODE.search(told)
    if not (seen.daemon or (seen.postmaster and not answers) or unread):
        return ""
    return "mail software writes of a failed delivery" if phrases.FAILED.search(told) else ""


def _by_words(seen: Signs, _: OurAddresses | None) -> str:
    """A report whose header tells nothing, but its subject and its very first words do.

    A person who passes one on types something above it, or lets the client put a banner there.
    """
    message = seen.message
    if not phrases.FAILED.search(message.subject):
        return ""
    # What stands below somebody's words is quoted, whether it is marked or not.
    said = _reports(message.text) and _reports(new_text(message))
    return "its first words are a report of a failed delivery" if said else ""


def _reports(text: str) -> bool:
    """Whether a text opens with what failed and for whom."""
    filled = [line for line in text[:_OPENING].split("\n") if any(map(str.isalnum, line))]
    named = any("@" in line for line in filled[:3] if not line.startswith(">"))
    return named and bool(phrases.REPORTED.match("\n".join(filled[:2])))


# automatic answers ------------------------------------------------------------------------------


def _answers_by_header(seen: Signs, _: OurAddresses | None) -> str:
    return auto_reply.by_header(seen)


def _answers_by_subject(seen: Signs, _: OurAddresses | None) -> str:
    return "a subject that only responders write" if auto_reply.by_subject(seen) else ""


def _answers_by_absence(seen: Signs, _: OurAddresses | None) -> str:
    return "an absence, and a sign of a machine" if auto_reply.by_absence(seen) else ""


def _answers_by_text(seen: Signs, _: OurAddresses | None) -> str:
    return "its text says that it is automatic" if auto_reply.by_text(seen) else ""


def _answers_by_note(seen: Signs, _: OurAddresses | None) -> str:
    return "an absence note from end to end" if auto_reply.by_note(seen) else ""


def _answers_by_calendar(seen: Signs, _: OurAddresses | None) -> str:
    return "a calendar answers an invitation" if auto_reply.by_calendar(seen) else ""


def _answers_a_request(seen: Signs, _: OurAddresses | None) -> str:
    # The first vacation programs had no word for themselves but this precedence.
    old = seen.precedence in machine.BULK_PRECEDENCE and not machine.is_list(seen)
    automatic = seen.submitted or seen.null or old
    answered = (automatic and auto_reply.answers_request(seen)) or auto_reply.by_desk(seen)
    if seen.precedence and auto_reply.is_held(seen):
        return "a list holds a post back"
    return "an automatic mail that answers something" if answered else ""


def _alone(question: Callable[[Signs], str]) -> Rule:
    """A question that our own addresses do not bear on."""
    return lambda seen, _: question(seen)


def _no_path(seen: Signs, _: OurAddresses | None) -> str:
    return "the null sender: nobody can be answered" if seen.null else ""


_CODE = regex(r"\b[45]\d\d[ -]|\b[45]\.\d\.\d")  # RFC 5321 4.2, RFC 3463
_BEGINNING = 3_000  # characters in which mail software says what it is about
_OPENING = 600  # characters in which its first two lines stand

#: The order is the policy.
RULES: tuple[tuple[Rule, Kind], ...] = (
    (machine.loop, Kind.LOOP),
    (_alone(machine.complaint), Kind.COMPLAINT),
    (_alone(machine.gate), Kind.CHALLENGE),
    (_standard_report, Kind.BOUNCE),
    (_alone(machine.receipt), Kind.RECEIPT),
    (_came_back, Kind.BOUNCE),
    (_by_subject, Kind.BOUNCE),
    (_by_text, Kind.BOUNCE),
    (_by_words, Kind.BOUNCE),
    (_alone(machine.challenge), Kind.CHALLENGE),
    (_answers_by_header, Kind.AUTO),
    (_answers_by_subject, Kind.AUTO),
    (_answers_by_absence, Kind.AUTO),
    (_answers_by_calendar, Kind.AUTO),
    (_answers_a_request, Kind.AUTO),
    (_alone(machine.bulk), Kind.BULK),
    (_answers_by_text, Kind.AUTO),
    (_answers_by_note, Kind.AUTO),
    (_no_path, Kind.AUTO),
)
