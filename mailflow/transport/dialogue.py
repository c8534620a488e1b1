"""What our listener says to SMTP and LMTP clients: aiosmtpd's dialogue with four changes.

- LMTP wants one reply for each recipient after DATA (RFC 2033 4.2); aiosmtpd gives one in all,
  on which a real client waits for the others and then sends the mail again.
- DATA keeps one buffer: a mail of short lines must not take many times its size in memory. Lines
  may be as long as senders make them (RFC 5321 4.5.3.1 asks receivers for no limits).
- Paths are read by RFC 5321's grammar; the parser of header addresses behind aiosmtpd raises
  on some of what clients send and reads more than a path into the rest.
- TLS is begun once.
"""

import asyncio
import logging
import re
from collections.abc import Callable
from concurrent.futures import Executor

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Session
from aiosmtpd.smtp import Envelope as Transaction

from mailflow.mail.inbound import Envelope
from mailflow.regex import regex

from . import replies

Accepts = Callable[[str], bool]
Receive = Callable[[Envelope, bytes], None]

MOST_SESSIONS = 200  # with more, files for the store and for sending would run short
MOST_RECIPIENTS = 100  # RFC 5321 4.5.3.1.8: no fewer
_NULL = "<>"  # how aiosmtpd writes the null sender
_POSTMASTER = "postmaster"  # the one address without a domain (RFC 5321 4.1.1.3)
_END = b".\r\n"
# RFC 5321 4.1.2. A source route is read and dropped (4.1.1.3).
_PATH = regex(
    r"""<(?:@[^\s<>:]+:)?
        (?P<address>(?:"(?:[^"\\]|\\.)*"@)?[^\s<>"\\]*)>
        (?:\ +(?P<options>.*))?""",
    re.VERBOSE,
)

log = logging.getLogger(__name__)


class Intake:
    """aiosmtpd's handler: who is a recipient of ours, and how a mail is stored."""

    def __init__(
        self, accepts: Accepts, receive: Receive, threads: Executor, postmaster: str = ""
    ) -> None:
        self._accepts = accepts
        self._postmaster = postmaster
        # One account's own is `us+postmaster@`; its domain has to have the plain one as well.
        self._postmasters = (_POSTMASTER, f"{_POSTMASTER}@{postmaster.rpartition('@')[2].lower()}")
        self._receive = receive
        self._threads = threads
        self.sessions: set[SMTP] = set()

    async def handle_EHLO(  # noqa: N802 - aiosmtpd finds it by this name
        self, _: SMTP, session: Session, __: Transaction, hostname: str, lines: list[str]
    ) -> list[str]:
        """RFC 2033 5 asks for both extensions."""
        session.host_name = hostname
        offered = [line for line in lines if not line.startswith("250-AUTH")]
        return [*offered[:-1], "250-PIPELINING", "250-ENHANCEDSTATUSCODES", offered[-1]]

    async def handle_MAIL(  # noqa: N802
        self, _: SMTP, __: Session, mail: Transaction, address: str, options: list[str]
    ) -> str:
        """Anybody may write to us."""
        mail.mail_from = address
        mail.mail_options.extend(options)
        return replies.SENDER_OK

    async def handle_RCPT(  # noqa: N802
        self, _: SMTP, __: Session, mail: Transaction, address: str, options: list[str]
    ) -> str:
        """We take mail for our own addresses and relay nothing."""
        if len(mail.rcpt_tos) >= MOST_RECIPIENTS:
            return replies.TOO_MANY_RECIPIENTS
        if self._postmaster and address.lower() in self._postmasters:
            address = self._postmaster
        if not self._accepts(address):
            return replies.UNKNOWN_RECIPIENT
        mail.rcpt_tos.append(address)
        mail.rcpt_options.extend(options)
        return replies.RECIPIENT_OK

    async def handle_RSET(self, _: SMTP, __: Session, ___: Transaction) -> str:  # noqa: N802
        """Begin anew."""
        return replies.RESET_OK

    async def handle_exception(self, error: Exception) -> str:
        """A fault of ours is temporary: aiosmtpd would say 500 and the mail would bounce."""
        log.error("intake failed: %s", type(error).__name__, exc_info=error)
        return replies.OUR_FAULT

    async def store(self, mail: Transaction, raw: bytes) -> str:
        """Hand the mail over; the reply is given only when it is stored."""
        sender = "" if mail.mail_from == _NULL else mail.mail_from
        envelope = Envelope(sender, tuple(mail.rcpt_tos), size=len(raw))
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._threads, self._receive, envelope, raw)
        except Exception as error:  # noqa: BLE001 - whatever it is, the client shall come again
            return await self.handle_exception(error)
        return replies.STORED


class SmtpDialogue(SMTP):
    """A session over SMTP."""

    line_length_limit = 65_536  # a longer line is taken in pieces
    event_handler: Intake

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """So many clients at a time: whoever opens hundreds and says nothing costs us no more."""
        sessions = self.event_handler.sessions
        if self not in sessions and len(sessions) >= MOST_SESSIONS:
            assert isinstance(transport, asyncio.WriteTransport)
            transport.write(f"{replies.TOO_MANY_SESSIONS}\r\n".encode())
            transport.close()
            return
        sessions.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        """Make room for another one."""
        sessions = self.event_handler.sessions
        if self in sessions:
            sessions.discard(self)
            super().connection_lost(error)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        """Take a mail and answer for it when it is stored."""
        mail = self.envelope
        assert mail is not None
        if await self.check_helo_needed():
            return
        if arg:
            await self.push(replies.NO_ARGUMENT)
            return
        if not mail.rcpt_tos:
            await self.push(replies.NO_RECIPIENT)
            return
        await self.push(replies.GO_AHEAD)
        raw = await self._mail_text()
        reply = replies.TOO_LARGE if raw is None else await self.event_handler.store(mail, raw)
        self._set_post_data_state()  # type: ignore[no-untyped-call]  # aiosmtpd has no types here
        await self.push(self._answer(reply, mail))

    async def smtp_STARTTLS(self, arg: str) -> None:  # noqa: N802
        """Once: aiosmtpd would begin TLS within TLS (RFC 3207 4.2)."""
        if self._tls_protocol is not None:
            await self.push(replies.TLS_ALREADY)
            return
        await super().smtp_STARTTLS(arg)

    async def smtp_VRFY(self, _: str) -> None:  # noqa: N802
        """Tell nothing (RFC 5321 7.3)."""
        await self.push(replies.CANNOT_VERIFY)

    def _answer(self, reply: str, _: Transaction) -> str:
        return reply

    async def _mail_text(self) -> bytes | None:
        """The mail without its end and doubled dots; None if it is larger than we take.

        Only CRLF ends a line and only CRLF.CRLF a mail (RFC 5321 2.3.8, 4.1.1.4): on anything
        looser a second mail could be smuggled within the first.
        """
        most = self.data_size_limit or 0
        text = bytearray()
        size = 0
        at_start = True
        while True:
            try:
                piece, ends = await self._reader.readuntil(b"\r\n"), True
            except asyncio.LimitOverrunError as long:
                piece, ends = await self._reader.readexactly(long.consumed), False
            if at_start and piece == _END:
                return bytes(text) if size <= most else None
            if at_start and piece.startswith(b"."):
                piece = piece[1:]
            size += len(piece)
            if size <= most:
                text += piece
            else:
                text.clear()
            at_start = ends

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        match = _PATH.fullmatch(arg.strip())
        if match is None or not arg.isprintable():
            return None, None
        options = match["options"] or ""
        # RFC 5321 4.1.2, esmtp-value: what Unicode calls a digit is none of SIZE.
        return (match["address"] or _NULL, options) if options.isascii() else (None, None)


class LmtpDialogue(SmtpDialogue, LMTP):
    """A session over LMTP."""

    def _answer(self, reply: str, mail: Transaction) -> str:
        return "\r\n".join(reply for _ in mail.rcpt_tos)
