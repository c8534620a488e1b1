"""Delivery: one mail to one recipient, over a connection that stays open between mails.

Nobody can know whether a mail was taken when the connection breaks between its final dot and
the reply to it. Only that is UNCERTAIN, and one recipient per mail keeps it to one mail.
"""

import smtplib
import socket
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Any, Self

from mailflow.regex import regex

from . import replies
from .errors import TransportError, one_line
from .settings import SmtpSettings
from .smtp_lines import RelayClient
from .smtp_session import connect

# RFC 5321 4.5.3.1.3, brackets not counted; a lone surrogate is no character of UTF-8.
_PATH = regex(r"[^\x00-\x20<>\x7f\ud800-\udfff]{1,254}")
_LINE_END = regex(rb"\r\n|\r|\n")


class OutcomeKind(StrEnum):
    """How an attempt ended."""

    SENT = "sent"
    DEFERRED = "deferred"  # not taken; try again later
    REFUSED = "refused"  # not taken, and would not be the next time
    UNCERTAIN = "uncertain"  # the connection broke between the final dot and its reply


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended. `ours`: it was about the session or our sender, not the recipient."""

    kind: OutcomeKind
    code: int  # the server's reply; 0 if there was none
    text: str
    ours: bool = False


@dataclass(frozen=True, slots=True)
class _Command:
    """A step of the dialogue before the mail itself."""

    line: str
    seconds: float
    expected: int  # first digit of the reply that lets us go on (RFC 5321 4.2.1)
    ours: bool = False  # a refusal is about our sender or session

    @property
    def wire(self) -> str:
        return f"{self.line}\r\n"


_Answer = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Session:
    """What a dialogue waits for: that there is a session (see `Courier.connect`)."""


@dataclass(frozen=True, slots=True)
class Octets:
    """Or that these are on their way."""

    octets: bytes
    seconds: float


@dataclass(frozen=True, slots=True)
class Reply:
    """Or the next reply, within so many seconds."""

    seconds: float


Wish = Session | Octets | Reply
_Dialogue = Generator[Wish, _Answer, Outcome]


class Talk:
    """A mail on its way: what its dialogue waits for, and at last how it ended."""

    def __init__(self, dialogue: _Dialogue) -> None:
        self._dialogue = dialogue
        self.wish: Wish = Session()
        self.outcome: Outcome | None = None
        self._go_on(next, dialogue)

    def granted(self, answer: _Answer = (0, "")) -> None:
        """What it waited for is there; a reply itself."""
        self._go_on(self._dialogue.send, answer)

    def failed(self, error: Exception) -> None:
        """What it waited for will not be."""
        self._go_on(self._dialogue.throw, error)

    def _go_on(self, how: Callable[[Any], Wish], what: Any) -> None:
        try:
            self.wish = how(what)
        except StopIteration as end:
            self.outcome = end.value


class Courier:
    """Hands mails to one relay, one after the other. For one thread; `abort` is for any."""

    def __init__(self, settings: SmtpSettings) -> None:
        self._settings = settings
        self._client: RelayClient | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def is_open(self) -> bool:
        """Whether there is a session, as far as we know: the server may have ended it."""
        return self._client is not None

    def connect(self) -> None:
        """Open the session now instead of with the first mail. Raises TransportError."""
        if self._client is None:
            self._client = connect(self._settings)

    def send(
        self, sender: str, recipient: str, data: bytes, may: Callable[[], bool] = lambda: True
    ) -> Outcome:
        """Try once to hand over a mail. `sender` may be "" (the null sender). Never raises.

        `may` is asked when the server waits for the mail: until then it can be left undone.
        """
        talk = self.begin(sender, recipient, data, may)
        while talk.outcome is None:
            self._wait(talk)
        return talk.outcome

    def begin(self, sender: str, recipient: str, data: bytes, may: Callable[[], bool]) -> Talk:
        """The same for whoever waits for several at a time (see `couriers`)."""
        return Talk(self._dialogue(sender, recipient, data, may))

    def _wait(self, talk: Talk) -> None:
        reply: _Answer = (0, "")
        try:
            match talk.wish:
                case Session():
                    self.connect()
                case Octets() as some:
                    self.say(some)
                case Reply(seconds):
                    reply = _reply(self._client, seconds)
        except (OSError, smtplib.SMTPException, TransportError) as error:
            talk.failed(error)
        else:
            talk.granted(reply)

    def say(self, some: Octets) -> None:
        """Send them all. Raises OSError."""
        sock = self.sock
        if sock is None:
            raise smtplib.SMTPServerDisconnected("the session is over")
        sock.settimeout(some.seconds)
        sock.sendall(some.octets)

    @property
    def sock(self) -> socket.socket | None:
        """The session's, None where there is none."""
        return self._client.sock if self._client else None

    def listen(self) -> None:
        """Take what the server has said by now. Raises OSError where it has left."""
        assert self._client is not None
        self._client.listen()

    def next_reply(self) -> _Answer | None:
        """The first reply of what was heard, None as long as it is not whole."""
        reply = self._client.next_reply() if self._client else None
        return answer(*reply) if reply else None

    def look_up(self) -> None:
        """Whether an idle session still is one: a farewell ends it, and so does any word."""
        if self._client is not None and self._client.has_said_something():
            self._drop()

    def _dialogue(
        self, sender: str, recipient: str, data: bytes, may: Callable[[], bool]
    ) -> _Dialogue:
        self.look_up()  # or a reply too many would be taken for the next one
        reused = self._client is not None
        if not reused:
            try:
                yield Session()
            except TransportError as error:
                return _deferred(str(error))
        client = self._client
        assert client is not None
        if problem := _not_sendable(client, sender, recipient):
            return problem
        commands = self._commands(client, sender, recipient, data)
        answers = yield from self._ask(client, commands)
        if reused and (not answers or answers[0][0] == replies.CLOSING):
            self._drop()  # the server had ended the idle session: the same in a new one
            return (yield from self._dialogue(sender, recipient, data, may))
        if refusal := (yield from self._refusal(client, commands, answers)):
            return refusal
        if client.has_said_something():
            self._drop()
            return _deferred("the server answered the mail before it had it")
        if not may():
            self._drop()  # RFC 5321 4.1.1.4: without the final dot the server takes nothing
            return _deferred("it was taken over by another worker")
        return (yield from self._hand_over(data))

    def close(self) -> None:
        """Say goodbye without waiting for the answer."""
        if self._client is not None and self._client.sock is not None:
            with suppress(OSError, smtplib.SMTPException):
                self._client.sock.settimeout(1)
                self._client.putcmd("QUIT")
        self._drop()

    def abort(self) -> None:
        """Break the connection from another thread; a running `send` then ends at once."""
        client = self._client
        if client is not None and client.sock is not None:
            with suppress(OSError):
                client.sock.shutdown(socket.SHUT_RDWR)

    def _drop(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    def _commands(
        self, client: RelayClient, sender: str, recipient: str, data: bytes
    ) -> tuple[_Command, ...]:
        limits = self._settings.limits
        options = ""
        if client.has_extn("size"):
            options += f" SIZE={len(data)}"  # RFC 1870 6.1
        if client.has_extn("8bitmime") and not data.isascii():
            options += " BODY=8BITMIME"  # RFC 6152 2
        if not (sender + recipient).isascii():
            options += " SMTPUTF8"  # RFC 6531 3.4
        return (
            _Command(f"MAIL FROM:<{sender}>{options}", limits.mail, expected=2, ours=True),
            _Command(f"RCPT TO:<{recipient}>", limits.rcpt, expected=2),
            _Command("DATA", limits.data, expected=3),
        )

    def _ask(
        self, client: RelayClient, commands: tuple[_Command, ...]
    ) -> Generator[Wish, _Answer, list[_Answer]]:
        """The answers as far as they came: all, or up to a refusal or the end of the session."""
        pipelining = client.has_extn("pipelining")
        answers: list[_Answer] = []
        try:
            if pipelining:  # RFC 2920 3.1: DATA may be the last of a group
                client.send("".join(command.wire for command in commands).encode())
            for command in commands:
                if not pipelining:
                    client.send(command.wire.encode())
                answers.append((yield Reply(command.seconds)))
                refused = answers[-1][0] // 100 != command.expected
                if answers[-1][0] == replies.CLOSING or (refused and not pipelining):
                    break
        except (OSError, smtplib.SMTPException):
            client.close()
        return answers

    def _refusal(
        self, client: RelayClient, commands: tuple[_Command, ...], answers: list[_Answer]
    ) -> Generator[Wish, _Answer, Outcome | None]:
        """What the first refusal means, None if there is none and the server waits for the mail."""
        for command, (code, text) in zip(commands, answers, strict=False):
            if code // 100 == command.expected:
                continue
            if code // 100 not in {4, 5}:  # nobody knows what its next reply would be about
                self._drop()
                return _deferred(f"the server answered {command.line[:4]} with {code} {text}")
            yield from self._clear(client, answers)
            return _outcome(code, text, ours=command.ours)
        if len(answers) < len(commands):
            self._drop()
            return _deferred("the server ended the session before the mail")
        return None

    def _clear(self, client: RelayClient, answers: list[_Answer]) -> Generator[Wish, _Answer, None]:
        """Bring the session back to where MAIL is allowed, or end it."""
        if answers[-1][0] == replies.CLOSING:
            self._drop()
            return
        try:
            if answers[-1][0] == replies.START_MAIL:
                # RFC 2920 3.1: DATA was taken although nobody is left to get the mail.
                client.send(b".\r\n")
                yield Reply(self._settings.limits.dot)
            client.send(b"RSET\r\n")
            code, _ = yield Reply(self._settings.limits.mail)
            if code != replies.OK:
                self._drop()
        except (OSError, smtplib.SMTPException):
            self._drop()

    def _hand_over(self, data: bytes) -> _Dialogue:
        """The mail and its final dot, then the reply that decides."""
        try:
            yield Octets(_transparent(data), self._settings.limits.block)
        except (OSError, smtplib.SMTPException) as error:
            # The final dot is the last that goes out: without it the server took no mail.
            self._drop()
            said = getattr(error, "strerror", None) or error
            return _deferred(f"the connection broke within the mail ({said})")
        try:
            code, text = yield Reply(self._settings.limits.dot)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return Outcome(
                OutcomeKind.UNCERTAIN, 0, f"no reply to the mail ({one_line(str(error))})"
            )
        if code == replies.CLOSING:
            self._drop()
        # The recipient was taken before: a refusal now is about the mail, unless it says otherwise.
        theirs = text.startswith(replies.ABOUT_THEM)
        return _outcome(code, text, ours=code // 100 == 5 and not theirs)


def _reply(client: RelayClient | None, seconds: float) -> _Answer:
    if client is None or client.sock is None:
        raise smtplib.SMTPServerDisconnected("the session is over")
    client.sock.settimeout(seconds)
    return answer(*client.getreply())


def answer(code: int, text: bytes) -> _Answer:
    """A whole reply that the server gave."""
    return code, one_line(text)


def _outcome(code: int, text: str, *, ours: bool = False) -> Outcome:
    """A reply as an outcome: the first digit decides (RFC 5321 4.2.1)."""
    ours = ours or code in replies.ABOUT_US or text.startswith(replies.POLICY)
    match code // 100:
        case 2:
            return Outcome(OutcomeKind.SENT, code, text)
        case 5 if code not in replies.ABOUT_US:
            return Outcome(OutcomeKind.REFUSED, code, text, ours)
        case 4 | 5:
            return Outcome(OutcomeKind.DEFERRED, code, text, ours)
        case _:  # no reply of the protocol: nobody knows what the server did
            return Outcome(OutcomeKind.UNCERTAIN, code, text)


def _deferred(text: str) -> Outcome:
    return Outcome(OutcomeKind.DEFERRED, 0, text, ours=True)


def _not_sendable(client: RelayClient, sender: str, recipient: str) -> Outcome | None:
    """Addresses that must not go on the wire, or not to this server."""
    if not _PATH.fullmatch(recipient) or (sender and not _PATH.fullmatch(sender)):
        return Outcome(OutcomeKind.REFUSED, 0, "not an address that SMTP can carry", ours=True)
    if not (sender + recipient).isascii() and not client.has_extn("smtputf8"):
        text = "the server takes no internationalized addresses (RFC 6531 3.2)"
        return Outcome(OutcomeKind.REFUSED, 0, text, ours=True)
    return None


def _transparent(data: bytes) -> bytes:
    """The mail as it goes out: lines end CRLF, dots are doubled (RFC 5321 4.5.2), then the end."""
    if not data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r"):
        data = _LINE_END.sub(b"\r\n", data)
    if data.startswith(b"."):
        data = b"." + data
    end = b".\r\n" if not data or data.endswith(b"\r\n") else b"\r\n.\r\n"
    return data.replace(b"\r\n.", b"\r\n..") + end
