"""Several connections to a relay, driven by one thread that waits for all of them at once.

A thread for each would spend more on taking turns at the interpreter than on the mails. What may
take long without a word of the server's (to connect, to send a large mail) is done aside, in a
thread of its own, so that no mail waits behind another.
"""

import selectors
import smtplib
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .errors import TransportError
from .settings import SmtpSettings
from .smtp import Courier, Octets, Outcome, Reply, Session, Talk

T = TypeVar("T")

#: What a socket takes at once: whoever has answered all before has an empty one.
SMALL = 32_768
#: As long as a commit takes.
MOMENT = 0.002
#: After a connection more was refused: a relay may allow fewer than we would have.
REFUSED_SECONDS = 60
_Fault = OSError | smtplib.SMTPException | TransportError


@dataclass(eq=False)
class _Line(Generic[T]):
    """One connection, and the mail that it carries."""

    courier: Courier
    what: T | None = None
    talk: Talk | None = None
    until: float = 0.0  # when its patience ends
    aside: bool = False  # another thread has it
    watched: socket.socket | None = None

    @property
    def is_free(self) -> bool:
        return self.talk is None and self.courier.is_open and not self.aside

    @property
    def is_served(self) -> bool:
        """Whether its mail waits for the server."""
        return self.talk is not None and not self.aside


class Couriers(Generic[T]):
    """Hands mails to one relay, several at a time.

    For one thread; `wake` and `abort` are for any.
    """

    def __init__(self, settings: SmtpSettings) -> None:
        self._lines = [_Line[T](Courier(settings)) for _ in range(settings.connections)]
        self._selector = selectors.DefaultSelector()
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.settimeout(0)
        self._selector.register(self._ear, selectors.EVENT_READ)
        self._back: deque[tuple[_Line[T], _Fault | None]] = deque()  # what was done aside
        self._ended: list[tuple[T, Outcome]] = []
        self._no_more_until = 0.0  # connections

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Say goodbye on all connections without waiting for the answers."""
        for line in self._lines:
            line.courier.close()
        self._selector.close()
        self._ear.close()
        self._mouth.close()

    # how they stand ---------------------------------------------------------------------------

    @property
    def free(self) -> int:
        """Open connections that wait for a mail."""
        return sum(line.is_free for line in self._lines)

    @property
    def is_busy(self) -> bool:
        """Whether a mail is on its way, or a connection is being opened."""
        return any(line.talk or line.aside for line in self._lines)

    # what is wished -----------------------------------------------------------------------------

    def connect(self) -> None:
        """Open a first session, where there is none. Raises TransportError."""
        if not any(line.courier.is_open or line.aside for line in self._lines):
            self._lines[0].courier.connect()
            self._watch(self._lines[0])

    def connect_more(self) -> None:
        """Open one more, if there may be one, while the others go on."""
        if time.monotonic() < self._no_more_until or any(line.aside for line in self._lines):
            return
        if line := next((each for each in self._lines if not each.courier.is_open), None):
            self._do_aside(line, line.courier.connect)

    def begin(
        self, what: T, sender: str, recipient: str, data: bytes, may: Callable[[], bool]
    ) -> None:
        """Hand over a mail, known as `what`, by a connection that is free."""
        free = next(line for line in self._lines if line.is_free)
        self._begin_by(free, what, sender, recipient, data, may)

    def _begin_by(self, line: _Line[T], what: T, *mail: Any) -> None:
        line.what, line.talk = what, line.courier.begin(*mail)
        self._serve(line)

    def wake(self) -> None:
        """End the wait: there is news."""
        with suppress(OSError):  # it has been woken often, or is over
            self._mouth.send(b"!")

    def abort(self) -> None:
        """Break all connections: what waits for them ends at once."""
        for line in self._lines:
            line.courier.abort()

    # what comes ----------------------------------------------------------------------------------

    def wait(self, seconds: float) -> list[tuple[T, Outcome]]:
        """What became of mails, as soon as there is news of any kind, or time is over.

        Those that end a moment after the first are waited for: one commit is for all of them.
        """
        is_woken = self._look(0 if self._ended else seconds)  # an address may be none
        end = time.monotonic() + MOMENT
        while self._ended and not is_woken and any(line.is_served for line in self._lines):
            if (left := end - time.monotonic()) <= 0:
                break
            is_woken = self._look(left)
        ended, self._ended = self._ended, []
        return ended

    def _look(self, seconds: float) -> bool:
        """Go on with whatever the server has answered; whether somebody woke us."""
        is_woken, now = False, time.monotonic()
        until = min((line.until for line in self._lines if line.is_served), default=now + seconds)
        for key, _ in self._selector.select(max(0.0, min(seconds, until - now))):
            if key.data is None:
                is_woken = True
                with suppress(BlockingIOError):
                    self._ear.recv(4_096)
            else:
                self._hear(key.data)
        while self._back:
            self._take_back(*self._back.popleft())
        self._lose_patience()
        return is_woken

    def _hear(self, line: _Line[T]) -> None:
        talk = line.talk
        if talk is None:
            line.courier.look_up()
            self._watch(line)
            return
        try:
            line.courier.listen()
            self._reply(line, talk)
        except (OSError, smtplib.SMTPException) as error:
            talk.failed(error)
        self._serve(line)

    def _reply(self, line: _Line[T], talk: Talk) -> None:
        """Give a dialogue the replies that it waits for, as far as they came."""
        while talk.outcome is None and isinstance(talk.wish, Reply):
            reply = line.courier.next_reply()
            if reply is None:
                return
            talk.granted(reply)

    def _serve(self, line: _Line[T]) -> None:
        """Do what a dialogue wishes, up to where the server has the word."""
        talk = line.talk
        assert talk is not None
        while talk.outcome is None and not line.aside:
            match talk.wish:
                case Reply(seconds):
                    line.until = time.monotonic() + seconds
                    break
                case Session():
                    self._do_aside(line, line.courier.connect)
                case Octets() as some if len(some.octets) > SMALL:
                    self._do_aside(line, lambda: line.courier.say(some))
                case Octets() as some:
                    self._say(line, talk, some)
        if talk.outcome is not None:
            assert line.what is not None
            self._ended.append((line.what, talk.outcome))
            line.what = line.talk = None
        self._watch(line)

    def _say(self, line: _Line[T], talk: Talk, some: Octets) -> None:
        try:
            line.courier.say(some)
        except (OSError, smtplib.SMTPException) as error:
            talk.failed(error)
        else:
            talk.granted()

    def _lose_patience(self) -> None:
        now = time.monotonic()
        for line in self._lines:
            if line.is_served and line.talk and line.until <= now:
                line.talk.failed(TimeoutError("no whole reply in time"))
                self._serve(line)

    def _watch(self, line: _Line[T]) -> None:
        """Hear of what the server says, unless another thread does."""
        sock = None if line.aside else line.courier.sock
        if sock is line.watched:
            return
        if line.watched is not None:
            self._selector.unregister(line.watched)
        if sock is not None:
            self._selector.register(sock, selectors.EVENT_READ, line)
        line.watched = sock

    # aside --------------------------------------------------------------------------------------

    def _do_aside(self, line: _Line[T], what: Callable[[], None]) -> None:
        line.aside = True
        self._watch(line)

        def do() -> None:
            fault: _Fault | None = None
            try:
                what()
            except (OSError, smtplib.SMTPException, TransportError) as error:
                fault = error
            self._back.append((line, fault))
            self.wake()

        threading.Thread(target=do, name="sending aside", daemon=True).start()

    def _take_back(self, line: _Line[T], fault: _Fault | None) -> None:
        line.aside = False
        if line.talk is None:
            if fault:
                self._no_more_until = time.monotonic() + REFUSED_SECONDS
            self._watch(line)
            return
        if fault:
            line.talk.failed(fault)
        else:
            line.talk.granted()
        self._serve(line)
