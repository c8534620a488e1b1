"""The mail of ours that a mail answers: by its token, else by its Message-ID."""

from datetime import datetime, timedelta

from mailflow.commands.letter import Plain
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered
from mailflow.deciding.evidence import is_over
from mailflow.mail import inbound, marks, token
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.reply import is_bare, shows
from mailflow.mail.route import OurAddresses, Service
from mailflow.mail.signs import only_answers
from mailflow.program.mails import ListPost
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Snapshot
from mailflow.store.database import UnitOfWork
from mailflow.store.outbox import AnsweredMail

STRAY = "wrong token"
HOUR = timedelta(hours=1)
MOST_TOKENS = 20  # of one mail that are looked up


def answered_mail(
    work: UnitOfWork, ours: OurAddresses, message: InboundMessage
) -> AnsweredMail | None:
    """It, where there is one."""
    routes = (ours.route(written) for written in message.recipients)
    secrets = [r.token for r in routes if r and r.service is Service.REPLY and r.token]
    held = [work.outbox.by_token(token.stored(s, Service.REPLY)) for s in secrets[:MOST_TOKENS]]
    known = [mail for mail in held if mail]
    ids = dict.fromkeys((*message.in_reply_to, *reversed(message.references)))
    if not (known or ids):
        return None
    person = work.program.person_id(message.sender)
    if known:  # whoever answers two of our mails at once means the one that they got
        return next((mail for mail in known if mail.person == person), known[0])
    found = work.outbox.by_message_id(ids, person)
    # All copies of a post have one Message-ID: every member knows it, so it proves nothing.
    return None if found and found.kind == ListPost.kind else found


def plain_reply(message: InboundMessage, answered: AnsweredMail | None, typed: str) -> Plain:
    """Whether it is what Reply and Send make of our mail, which without a word is a yes.

    Clients of people's have our mail below it, or at the least name it. A machine that sends an
    empty mail back to where one came from does neither; one that has words of its own below a
    line that looks like a quote's does not send back ours.
    """
    if answered is None or typed.strip() or not only_answers(message.subject, answered.subject):
        return Plain.NONE
    if answered.text and shows(message, answered.text):
        return Plain.SHOWS
    named = answered.message_id in (*message.in_reply_to, *message.references)
    marked = any(map(message.header, (marks.LOOP, marks.SUPPRESSED)))
    return Plain.NAMES if named and not marked and is_bare(message) else Plain.NONE


def undone(
    work: UnitOfWork,
    ours: OurAddresses,
    state: Snapshot,
    mail: AnsweredMail | None,
    intents: tuple[Intent, ...],
) -> AnsweredMail | None:
    """What "undo" takes back; asked about first, it means what the first mail answered."""
    if any(intent.verb == "undo" for intent in intents):
        return mail
    question = state.confirmations.get(mail.about) if mail else None
    if mail is None or question is None or "undo" not in question.intents:
        return None
    first = work.inbox.get(mail.item)
    meant = answered_mail(work, ours, inbound.parse(first.raw, first.envelope)) if first else None
    return meant if meant and meant.person == mail.person else None


def is_stray(ours: OurAddresses, message: InboundMessage) -> bool:
    """Whether it came under a token, or what is left of one, that none of ours is like."""
    routes = (ours.route(written) for written in message.recipients)
    return any(r and r.service is Service.REPLY and r.detail for r in routes)


def is_guessing(work: UnitOfWork, settings: Settings, sender: str, now: datetime) -> bool:
    """Whether so many wrong tokens came from here that somebody tries them (TRUST 3.5)."""
    found = work.inbox.count_of(sender, f"{STRAY}%", now - HOUR)
    return found >= settings.limits.wrong_tokens_an_hour


def owner_of(mail: AnsweredMail | None, now: datetime) -> int:
    """Whose mail is answered, 0 where its token is none any more."""
    return mail.person if mail and not is_over(mail, now) else 0


def as_answered(mail: AnsweredMail | None) -> Answered | None:
    """The same as the rules know it."""
    if mail is None:
        return None
    reached = mail.spelling or mail.to_address
    return Answered(mail.kind, mail.about, mail.refs, mail.thread, reached)
