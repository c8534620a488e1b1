"""A decided mail as it will leave: words, header, tokens and final bytes, made once."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol, Self

from mailflow.mail import compose, token
from mailflow.mail.address import canonical, mailbox_of
from mailflow.mail.compose import Attachment, Auto, Copies, Mailbox, MailingList, Outgoing
from mailflow.mail.inbound import InboundMessage
from mailflow.mail.lint import lint
from mailflow.mail.route import OurAddresses, Service
from mailflow.program import audience, calendar
from mailflow.program.decision import Mail
from mailflow.program.joining_mails import in_one
from mailflow.program.mails import (
    BadgeEarned,
    Content,
    ListPost,
    OwnData,
    Waitlisted,
    Welcome,
    Welcomes,
)
from mailflow.program.model import AddressState, Person
from mailflow.program.snapshot import Snapshot
from mailflow.regex import regex
from mailflow.store.inbox import InboxItem
from mailflow.store.outbox import Outbox, OutboxMail
from mailflow.writing import patch, twin
from mailflow.writing.credential import Earned, Issuer, into_png, into_svg
from mailflow.writing.render import Context, Rendered, Renderer

#: Mail that comes again and again, so that clients may offer to end it (RFC 2369 3.2).
RECURRING = frozenset({
    "check-in", "check-in-reminder", "still-waiting", "new-mentee", "post", "monthly",
})  # fmt: skip
#: Answers that only say what was done.
PLAIN = frozenset({"answer", "help"})
#: An id of a strict form (RFC 5322 3.6.4, without quotes and literals) and of a usual length.
#: What a clock or somebody else brings about; in its thread all the same (RFC 5322 3.6.4).
NEWS = frozenset({"back", "covered", "resumed", "mentor-covered", "not-yet"})
_PLAIN_ID = regex(r"<[\w.!#$%&'*+/=?^`{|}~-]{1,160}@[\w.-]{1,120}>", re.ASCII)
CLOSING = "\n\n-- \n"  # RFC 3676 4.3
TOKEN_OCTETS = 17  # 130 bits (TRUST 3.5)


class UnfitMailError(Exception):
    """A mail of ours breaks a rule of TRUST I37; its item is quarantined with this cause."""


@dataclass(frozen=True, slots=True)
class Cause:
    """The inbox item that a mail comes from, and the mail in it, if it is one."""

    item: InboxItem
    message: InboundMessage | None = None
    sure: bool = False  # that its From wrote it: nothing else is repeated (TRUST 3.4)
    vouched: bool = False  # by more than plain words


@dataclass(frozen=True, slots=True)
class Sheet:
    """A post in the words of one time zone, of which copies are made."""

    shown: Rendered
    copies: Copies


@dataclass(frozen=True, slots=True)
class Order:
    """One decided mail to be written. `state` is the one after the decision."""

    state: Snapshot
    cause: Cause
    mail: Mail
    place: int  # its number among the item's mails
    now: datetime
    also: tuple[Mail, ...] = ()  # told in the same mail: one answer per message (TRUST I33)
    sheets: dict[tuple[ListPost, str], Sheet] = field(default_factory=dict)  # made so far

    @property
    def reader(self) -> Person:
        """Whom it is for."""
        return self.state.people[self.mail.to]

    @property
    def greets(self) -> bool:
        """Whether we may name the reader: a stranger's words go to nobody (TRUST I33)."""
        return self.reader.state is not AddressState.UNPROVEN

    @property
    def address(self) -> str:
        """Where it goes."""
        return canonical(self.mail.address) or self.reader.address

    @property
    def spelled(self) -> str:
        """The same as its owner spells it (RFC 5321 2.4); a stranger's as their mail does."""
        message = self.cause.message
        if not self.greets and message and message.sender == self.address:
            return message.spelling
        return self.mail.address or self.reader.spelled


@dataclass(frozen=True, slots=True)
class Thread:
    """Where in a conversation a mail stands."""

    subject: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Secrets:
    """A mail's three tokens, each made of the one before (see mail.token)."""

    bounce: str
    reply: str
    stop: str

    @classmethod
    def made_of(cls, bounce: str) -> Self:
        """All of them, from the mightiest."""
        reply = token.made_of(bounce, Service.BOUNCE, Service.REPLY)
        return cls(bounce, reply, token.made_of(reply, Service.REPLY, Service.STOP))


class Seal(Protocol):
    """Whatever signs our finished mails (see dkim_seal)."""

    def sign(self, data: bytes) -> bytes:
        """The mail with its signature on top."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Makes outgoing mails. `entropy` gives that many random octets: the only chance here."""

    renderer: Renderer
    ours: OurAddresses
    entropy: Callable[[int], bytes]
    issuer: Issuer | None = None  # of the credentials in badges
    seal: Seal | None = None

    def write_all(
        self, outbox: Outbox, state: Snapshot, cause: Cause, mails: tuple[Mail, ...], now: datetime
    ) -> Iterator[OutboxMail]:
        """A decision's mails, one after the other: each is threaded below those that are posted.

        Raises UnfitMailError where one is not for its reader, or the lint finds anything.
        """
        wrong = audience.astray(state, ((state.people[m.to], m.content) for m in mails))
        if wrong:
            raise UnfitMailError(f"a mail of kind {wrong.kind} is not for its reader")
        sheets: dict[tuple[ListPost, str], Sheet] = {}
        for place, (mail, also) in enumerate(one_answer(mails)):
            yield self.write(outbox, Order(state, cause, mail, place, now, also, sheets))

    def write(self, outbox: Outbox, order: Order) -> OutboxMail:
        """The mail as a row of the outbox. Raises UnfitMailError if the lint finds anything."""
        mail, now, item = order.mail, order.now, order.cause.item
        secrets = Secrets.made_of(token.encode(self.entropy(TOKEN_OCTETS)))
        content = mail.content
        if isinstance(content, ListPost):
            message_id = content.message_id
            shown, data = self._copy(order, content, secrets)
        else:
            message_id = self._message_id(item, f"{order.place}:{secrets.bounce}")
            shown, data = self._letter(order, secrets, _thread(outbox, order), message_id)
        data = self.seal.sign(data) if self.seal else data
        if found := lint(data, self.ours.is_ours, smtputf8=not order.address.isascii()):
            raise UnfitMailError(f"a mail of kind {content.kind}: {'; '.join(found)}")
        return OutboxMail(
            item=item.id,
            key=f"{item.key}:{order.place}",
            person=mail.to,
            to_address=order.address,
            sender=self.ours.bounce(secrets.bounce),
            kind=content.kind,
            thread=mail.thread,
            about=mail.about,
            refs=mail.refs,
            token=token.digest(secrets.stop),
            message_id=message_id,
            subject=shown.subject,
            text=shown.text,
            data=data,
            counted=not mail.reply,
            created_at=now,
            expires_at=now + order.state.settings.clocks.thread,
            mailbox=None if order.greets else mailbox_of(order.address),
            spelling="" if order.spelled == order.address else order.spelled,
        )

    def _letter(
        self, order: Order, secrets: Secrets, thread: Thread, message_id: str
    ) -> tuple[Rendered, bytes]:
        """A mail to one: its words, and all of its bytes with their HTML twin (SPEC 7)."""
        shown = self._shown(order, secrets.reply, thread)
        header = self._header(order, secrets, thread, shown.subject, message_id)
        page = twin.html(shown.subject, shown.text, self.ours.reply(secrets.reply))
        return shown, compose.compose(header, shown.text, self._attachments(order), page)

    def _copy(self, order: Order, post: ListPost, secrets: Secrets) -> tuple[Rendered, bytes]:
        """A post for one of its readers. It has no twin: it is its author's text as it is."""
        key = post, order.state.zone_of(order.reader)
        sheet = order.sheets.get(key)
        if sheet is None:
            shown = self._render(order, post, secrets.reply, Thread())
            header = self._as_post(order, post, shown.subject)
            sheet = order.sheets[key] = Sheet(shown, compose.copies(header, shown.text))
        return sheet.shown, sheet.copies.of(self._end(secrets))

    def _shown(self, order: Order, answers: str, thread: Thread) -> Rendered:
        """The mail in words, with what else is to be told."""
        first = self._render(order, order.mail.content, answers, thread)
        rest = [self._render(order, mail.content, answers, thread) for mail in order.also]
        return Rendered(first.subject, joined(first.text, [shown.text for shown in rest]))

    def _render(self, order: Order, content: Content, answers: str, thread: Thread) -> Rendered:
        cohort = getattr(content, "cohort", "")
        context = Context(
            program=order.state.settings.name,
            signup=self.ours.signup,
            organizers=self.ours.organizers,
            private=self.ours.private,
            # A post is answered to its list, and reads alike for everybody.
            reply_to="" if isinstance(content, ListPost) else self.ours.reply(answers),
            list_address=self.ours.cohort(cohort) if cohort else "",
            credential=self.issuer is not None,
            today=calendar.local_date(order.now, order.state.zone_of(order.reader)),
            thread_subject=thread.subject,
            clocks=order.state.settings.clocks,
        )
        return self.renderer.render(content if order.greets else replace(content, name=""), context)

    def _end(self, secrets: Secrets) -> str:
        """What ends such mail for its reader (RFC 2369 3.2)."""
        return f"mailto:{self.ours.stop(secrets.stop)}?subject=unsubscribe"

    def _header(
        self, order: Order, secrets: Secrets, thread: Thread, subject: str, message_id: str
    ) -> Outgoing:
        mail, reader, program = order.mail, order.reader, order.state.settings.name
        return Outgoing(
            kind=mail.content.kind,
            sender=Mailbox(self.ours.signup, program),
            to=Mailbox(order.spelled, reader.name if order.greets else ""),
            subject=subject,
            date=calendar.local(order.now, order.state.zone_of(reader)),
            message_id=message_id,
            reply_to=Mailbox(self.ours.reply(secrets.reply), program),
            in_reply_to=thread.in_reply_to,
            references=thread.references,
            auto=Auto.REPLIED if mail.reply else Auto.GENERATED,
            unsubscribe=(self._end(secrets),) if mail.content.kind in RECURRING else (),
        )

    def _as_post(self, order: Order, post: ListPost, subject: str) -> Outgoing:
        """From a member by way of the list; answers go to the list (SPEC 11.17)."""
        address = self.ours.cohort(post.cohort)
        return Outgoing(
            kind=post.kind,
            sender=Mailbox(address, f"{post.author} via {post.cohort}"),
            to=Mailbox(address, post.cohort),
            subject=subject,
            date=calendar.local(order.now, order.state.zone_of(order.reader)),
            message_id=post.message_id,
            reply_to=Mailbox(address, post.cohort),
            in_reply_to=post.in_reply_to,
            references=post.references,
            auto=Auto.NO,
            list=MailingList(
                id=f"{post.cohort}.{self.ours.host}",
                name=post.cohort,
                post=address,
                owner=self.ours.organizers,
                help=self.ours.signup,
            ),
        )

    def _attachments(self, order: Order) -> tuple[Attachment, ...]:
        """What comes as files: one's own data, a badge."""
        files: tuple[Attachment, ...] = ()
        for content in (mail.content for mail in (order.mail, *order.also)):
            if isinstance(content, OwnData):
                text = json.dumps(content.data, default=_moment, ensure_ascii=False, indent=2)
                files += (Attachment("my-data.json", "application/json", f"{text}\n".encode()),)
            if isinstance(content, BadgeEarned):
                files += self._patch(order, content)
        return files

    def _patch(self, order: Order, badge: BadgeEarned) -> tuple[Attachment, ...]:
        """The badge's patch as PNG and SVG, and in both its credential (SPEC 6, Badges)."""
        svg = badge.svg or patch.svg(badge.track.name, badge.track.title)
        name, png, picture = f"{badge.track.name}-badge", patch.png(svg), svg.encode()
        if self.issuer is None:
            return (
                Attachment(f"{name}.png", "image/png", png),
                Attachment(f"{name}.svg", "image/svg+xml", picture),
            )
        earned = Earned(
            badge.urn, order.address, badge.track.name, badge.track.title, badge.goal, order.now
        )
        signed = self.issuer.sign(earned, token.encode(self.entropy(TOKEN_OCTETS)))
        return (
            Attachment(f"{name}.png", "image/png", into_png(png, signed)),
            Attachment(f"{name}.svg", "image/svg+xml", into_svg(picture, signed)),
            Attachment(f"{name}.jwt", "application/vc+jwt", signed.encode()),
        )

    def post_id(self, item: InboxItem) -> str:
        """The Message-ID that all copies of a post made by this item carry."""
        return self._message_id(item, "post")

    def _message_id(self, item: InboxItem, place: str) -> str:
        """Whoever knows it may answer the mail (TRUST 3.1, E2), so it holds the mail's secret.

        The item's key alone would not do: a forger who wrote the item can compute it.
        """
        digest = hashlib.sha256(f"{item.key}:{place}".encode()).hexdigest()[:26]
        return f"<{item.id}.{place.partition(':')[0]}.{digest}@{self.ours.host}>"


def _named(message: InboundMessage) -> tuple[str, ...]:
    """What a mail refers to, as its answer repeats it (RFC 5322 3.6.4).

    Its In-Reply-To stands in for References that it lacks, unless it names several mails.
    """
    lone = message.in_reply_to if len(message.in_reply_to) == 1 else ()
    return message.references or lone


def _thread(outbox: Outbox, order: Order) -> Thread:
    mail, reader, message = order.mail, order.reader, order.cause.message
    subject, ids = outbox.thread(reader.id, mail.thread) if mail.thread else ("", ())
    if mail.reply and message and message.message_id:
        # Nothing that a stranger or a forger wrote is repeated (TRUST I33): their subject neither.
        theirs = message.subject if order.greets and order.cause.sure else ""
        # Whoever forges a mail chooses the ids that it refers to, too.
        named = _named(message) if order.cause.vouched else ()
        if not (order.cause.vouched or _PLAIN_ID.fullmatch(message.message_id)):
            return Thread(theirs or subject, ids[-1] if ids else "", ids)
        references = (*ids, *named)
        # An answer keeps the subject of the very mail it answers (SPEC 4).
        return Thread(theirs or subject, message.message_id, references)
    # "Welcome back" below "Did Sam reach you?" is overlooked: news has a subject of its own.
    return Thread("" if mail.content.kind in NEWS else subject, ids[-1] if ids else "", ids)


def one_answer(mails: Iterable[Mail]) -> list[tuple[Mail, tuple[Mail, ...]]]:
    """The mails of a decision, with all answers to one reader's mailbox drawn together.

    The mail with a purpose of its own leads; what was merely said and done follows in it.
    """
    answers: dict[tuple[int, str], list[Mail]] = {}
    for mail in mails:
        if mail.reply:
            answers.setdefault((mail.to, mail.address), []).append(mail)
    leads = {to: min(some, key=_weight) for to, some in answers.items()}
    found: list[tuple[Mail, tuple[Mail, ...]]] = []
    for mail in mails:
        if not mail.reply:
            found.append((mail, ()))
        elif leads[where := (mail.to, mail.address)] is mail:
            found.append(_in_one(mail, [m for m in answers[where] if m is not mail]))
    return found


def _in_one(lead: Mail, others: list[Mail]) -> tuple[Mail, tuple[Mail, ...]]:
    """Several welcomes are one, and so are several places in line.

    Two whole mails below each other would say most things twice.
    """
    mails = [lead, *others]
    for together in (_welcomes, _waitlists):
        mails = together(mails)
    return mails[0], tuple(mails[1:])


def _welcomes(mails: list[Mail]) -> list[Mail]:
    found = [m.content for m in mails if isinstance(m.content, Welcome)]
    if len(found) < _SEVERAL:
        return mails
    return _with(mails, Welcomes(found[0].name, tuple(found)), Welcome)


def _waitlists(mails: list[Mail]) -> list[Mail]:
    several = in_one([m.content for m in mails if isinstance(m.content, Waitlisted)])
    return _with(mails, several, Waitlisted) if several else mails


def _with(mails: list[Mail], content: Content, kind: type[Content]) -> list[Mail]:
    """The content in the place of the first of its kind, and none of the others."""
    first = next(m for m in mails if isinstance(m.content, kind))
    kept = [m for m in mails if m is first or not isinstance(m.content, kind)]
    return [replace(m, content=content) if m is first else m for m in kept]


_SEVERAL = 2


def _weight(mail: Mail) -> int:
    """Whose subject the one answer has: a place before a place in line, both before mere words."""
    kind = mail.content.kind
    return 2 if kind in PLAIN else int(kind == Waitlisted.kind)


def joined(first: str, others: list[str]) -> str:
    """One text of several: greeted once, closed once."""
    if not others:
        return first
    body, closing, footer = first.partition(CLOSING)
    parts = [body.rstrip("\n")]
    for other in others:
        text = other.partition(CLOSING)[0].strip("\n")
        greeting, _, rest = text.partition("\n\n")
        parts.append(rest if greeting.endswith(",") and "\n" not in greeting else text)
    return "\n\n".join(parts) + (f"{closing}{footer}" if closing else "\n")


def _moment(value: object) -> str:
    """A day or a moment as JSON can hold it."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no JSON form")
