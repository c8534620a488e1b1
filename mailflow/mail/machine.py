"""Machines that neither bounce nor answer: lists, newsletters, challenges, loops. Pure.

Each function is one question about a mail; it answers with the reason, "" for no.
"""

from . import marks, phrases, report
from .inbound import InboundMessage
from .reply import new_text
from .route import OurAddresses, Service
from .signs import Signs
from .signs import signs as read_signs
from .vocabulary import holds

BULK_PRECEDENCE = ("bulk", "junk")
_BEGINNING = 2_000  # characters in which a challenge says what it wants
#: Services of ours that nobody writes from.
_OURS = (Service.SIGNUP, Service.ORGANIZERS, Service.PRIVATE, Service.COHORT, Service.REPLY)


def loop(signs: Signs, ours: OurAddresses | None) -> str:
    """Our own mail that came back, or one that has gone round."""
    message = signs.message
    if len(message.all("received")) > marks.MOST_RECEIVED:
        return f"more than {marks.MOST_RECEIVED} Received fields"
    if signs.has("mailflow-mail"):
        return "it carries our own Mailflow-Mail field"
    route = ours.route(message.sender) if ours and message.sender else None
    return "it comes from an address of our own" if route and route.service in _OURS else ""


def nobody(message: InboundMessage, ours: OurAddresses) -> str:
    """Why a mail that seems a person's is not answered all the same (TRUST 3.4), "" if it may be.

    A postmaster may well be a person; who answers one talks to software most of the time.
    """
    if ours.is_ours(message.sender):
        return "it comes from an address of our own"
    seen = read_signs(message)
    software = seen.daemon or seen.postmaster or seen.list_software
    return "it comes from mail software's own address" if software else ""


def complaint(signs: Signs) -> str:
    """An abuse report (RFC 5965), or one in the older forms of the big providers."""
    message = signs.message
    fields = report.feedback(message)
    if fields is not None:
        kind = fields.get("feedback-type", "abuse").strip().lower()
        return f"a feedback report: {kind}"  # "auth-failure" is one, too (RFC 6591)
    subject = message.subject.lower()
    if signs.has(marks.LOOP) and "scomp" in signs.first[marks.LOOP].lower():
        return "a report of a spam button"
    abused = subject.startswith(("abuse report", "complaint about", "spam report", "[spam report"))
    if message.is_passed_on and any(
        marks.COMPLAINED in part.text[:_BEGINNING].lower() for part in message.parts
    ):
        return "a report of a spam button"
    machine = signs.null or signs.daemon or signs.no_reply
    if machine and (abused or signs.has(marks.COMPLAINED)):
        return "an abuse report by its header"
    return ""


def receipt(signs: Signs) -> str:
    """A read receipt (RFC 8098), or the report that a mail arrived."""
    message = signs.message
    told = report.disposition(message)
    if told is not None and phrases.FAILED_SUBJECT.match(message.subject):
        return ""  # some servers refuse a mail in the form of a receipt
    if told is not None:
        return f"a disposition notification: {told or 'no fields'}"
    everyone = report.recipients(message)
    if everyone and all(one.arrived for one in everyone):
        return "a delivery report that tells of success"
    named = phrases.RECEIPT_SUBJECT.match(message.subject)
    silent = not message.text.strip() and not message.attachments  # its client wrote no report
    behind = named.string[named.end() :].lstrip() if named else "-"
    said = (
        named
        and behind[:1] in (":", "：", "")
        and (phrases.RECEIPT_TEXT.search(message.text[:_BEGINNING]) or (silent and behind))
    )
    return "a receipt in the words of a mail client" if said and not signs.answers else ""


def challenge(signs: Signs) -> str:
    """A filter that asks the sender to prove that a person wrote."""
    message = signs.message
    machine = signs.null or signs.submitted or signs.no_reply or signs.daemon or signs.precedence
    if not machine or signs.has(*marks.LISTS):
        return ""
    about = f"{message.subject}\n{message.text[:_BEGINNING]}"
    return "it asks for a proof that a person wrote" if phrases.CHALLENGE.search(about) else ""


def gate(signs: Signs) -> str:
    """The same in its words alone: some filters write in the name of whom they guard.

    Others call it a failed delivery, in a standard report.
    """
    beginning = signs.message.text[:_BEGINNING]
    if "http" not in beginning or not holds(beginning, phrases.ADDED) or signs.has(*marks.LISTS):
        return ""
    if not _guards(signs.message.text):
        return ""
    # Who passes one on, or answers one, says something above it.
    return "a filter asks to be let through" if _guards(new_text(signs.message)) else ""


def _guards(text: str) -> bool:
    told = " ".join(text[:_BEGINNING].split())
    return all(words.search(told) for words in phrases.GATE)


def is_list(signs: Signs) -> bool:
    """Whether its header names a list or a campaign."""
    return signs.has(*marks.LISTS) or signs.has(*marks.BULK)


def bulk(signs: Signs) -> str:
    """A list post, a newsletter, a notification, a report that is of no known kind."""
    if name := next((n for n in (*marks.LISTS, *marks.BULK) if signs.has(n)), ""):
        return f"it carries {name}"
    if signs.precedence in BULK_PRECEDENCE:
        return f"Precedence: {signs.precedence}"
    if signs.submitted:
        return f"Auto-Submitted: {signs.submitted}"
    if signs.message.content_type == "multipart/report":
        return "a report (RFC 6522), of whatever kind"
    return "nobody reads what is sent to its From" if signs.no_reply else ""
