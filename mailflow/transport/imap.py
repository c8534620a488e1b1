"""Reading one folder over IMAP: by UID, without touching a flag, whole or not at all.

What the library does not give is here: a deadline over a whole operation and not one read, an
IDLE that sees the mail which came just before it, and that another thread can end.
"""

import select
import socket
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from imaplib import IMAP4
from types import TracebackType
from typing import Any, Self, TypeVar

from imapclient.exceptions import IMAPClientError

from .errors import FolderMissing, ServerFault, Unreachable, explain, one_line
from .imap_lines import BoundedClient
from .imap_session import connect, deadline
from .settings import ImapSettings

T = TypeVar("T")
Ask = Callable[[BoundedClient, tuple[int, ...]], dict[int, T]]

FIRST_TEXT = 65_536  # octets that are kept of a mail over max_size, after its header
LONGEST_FROM = 2_000  # octets of a From field
LARGEST_UID = 2**32 - 1
IDLE_ROUND = 240  # RFC 9051 6.3.13: below 29 minutes; a half-open connection shows at its end
POLL = 15  # seconds between looks where the server has no IDLE


@dataclass(frozen=True, slots=True)
class Fetched:
    """One mail of the folder."""

    uid: int
    raw: bytes  # whole, or header and first text where it was over `max_size`
    size: int  # octets of the whole mail
    truncated: bool = False

    @property
    def is_given(self) -> bool:
        """Whether the server gave it at all: of NIL or nothing no mail can be made."""
        return bool(self.raw)


@dataclass(frozen=True, slots=True)
class Folder:
    """What the server tells of a folder (RFC 9051 2.3.1.1)."""

    uidvalidity: int
    uidnext: int
    exists: int


class ImapMailbox:
    """One session on one folder, for one thread; `wake` is for any."""

    def __init__(self, settings: ImapSettings) -> None:
        self._settings = settings
        self._where = f"{settings.host}:{settings.port}"
        self._client: BoundedClient | None = None
        self._ears, self._mouth = socket.socketpair()
        self._ears.settimeout(0)
        self._mouth.settimeout(0)

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
    def name(self) -> str:
        """The mailbox by a name that lasts: the key of its cursor."""
        settings = self._settings
        return f"{settings.username}@{self._where}/{settings.folder}"

    # session ------------------------------------------------------------------------

    def connect(self) -> Folder:
        """Log in and select the folder. Raises TransportError."""
        if self._client is None:
            self._client = connect(self._settings)
        return self.refresh()

    def refresh(self) -> Folder:
        """Select the folder anew: a long session does not see new mail otherwise."""

        def ask(client: BoundedClient) -> Folder:
            try:
                told = client.select_folder(self._settings.folder)
            except IMAPClientError as error:
                text = one_line(str(error))
                message = f"{self._where}: no folder {self._settings.folder!r} ({text})"
                raise FolderMissing(message) from None
            # A server may leave UIDNEXT out (RFC 3501 did not demand it).
            nextup = told.get(b"UIDNEXT") or max(client.search(), default=0) + 1
            return Folder(_number(told[b"UIDVALIDITY"]), _number(nextup), int(told[b"EXISTS"]))

        return self._do(ask)

    def capabilities(self) -> frozenset[str]:
        """What the server can do, in upper case (RFC 9051 7.2.2)."""
        told = self._do(lambda client: client.capabilities())
        return frozenset(word.decode("ascii", "replace").upper() for word in told)

    def is_writable(self) -> bool:
        """Whether the selected folder may be changed (RFC 9051 6.3.2, READ-WRITE)."""
        return self._do(lambda client: b"READ-WRITE" in client.select_folder(self._settings.folder))

    def close(self) -> None:
        """Log out without waiting for long."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError, IMAP4.error):
                client.socket().settimeout(2)
                client.logout()
            with suppress(OSError, IMAP4.error):
                client.shutdown()
        self._ears.close()
        self._mouth.close()

    # reading ------------------------------------------------------------------------

    def uids(self, above: int = 0) -> tuple[int, ...]:
        """The UIDs over a number, in order."""

        # `n:*` names the last mail even if its UID is smaller (RFC 9051 9, seq-range).
        def ask(client: BoundedClient) -> list[int]:
            return [_number(uid) for uid in client.search(["UID", f"{above + 1}:*"])]

        return tuple(sorted(uid for uid in self._do(ask) if uid > above))

    def newer(self, uid: int, limit: int = 100) -> tuple[Fetched, ...]:
        """The mails over a UID, in order, at most `limit`; no flag is touched."""
        return self.mails(self.uids(uid)[:limit])

    def mails(self, wanted: tuple[int, ...]) -> tuple[Fetched, ...]:
        """Mails that are listed, in order; of the last ones maybe none.

        What is listed and not given is told where others of the folder are given: who reads has to
        ask for it again (TRUST I25), and no such mail keeps the others waiting.
        """
        if not wanted:
            return ()
        found = {mail.uid: mail for mail in self._fetch(wanted) if mail.is_given}
        if not found and not self._gives_one_before(wanted[0]):
            raise ServerFault(f"{self._where}: mail {wanted[0]} is listed, and is not given")
        last = max(found, default=wanted[-1])
        return tuple(found.get(uid) or Fetched(uid, b"", 0) for uid in wanted if uid <= last)

    def gives_another(self, uid: int, turn: int, but: Iterable[int] = ()) -> bool:
        """Whether it is the mail and not the server that is ill: another mail is given.

        Each turn it is asked for the next one, leaving some out. Where nothing else is there,
        nothing speaks for the mail.
        """
        others = sorted(set(self.uids()).difference(but, (uid,)), reverse=True)
        return not others or self.mail(others[turn % len(others)]) is not None

    def _gives_one_before(self, uid: int) -> bool:
        """Whether it is the mail and not the server that is ill: an older mail is given."""
        older = [one for one in self.uids() if one < uid]
        return any(self.mail(one) for one in older[-1:])

    def newest_headers(self, count: int, but: Iterable[int] = ()) -> tuple[bytes, ...]:
        """The headers of the newest mails, whether they have been read before or not."""
        wanted = sorted(set(self.uids()).difference(but))[-count:]
        if not wanted:
            return ()

        def ask(client: BoundedClient) -> tuple[bytes, ...]:
            told = client.fetch(wanted, ["BODY.PEEK[HEADER]"])
            return tuple(_octets(told[u].get(b"BODY[HEADER]")) for u in wanted if u in told)

        return self._do(ask)

    def from_fields(self, uids: Iterable[int]) -> dict[int, bytes]:
        """The From fields of these mails, each as a header; of a long one the beginning."""
        wanted = list(uids)
        part = f"BODY.PEEK[HEADER.FIELDS (FROM)]<0.{LONGEST_FROM}>"

        def ask(client: BoundedClient) -> dict[int, bytes]:
            told = client.fetch(wanted, [part])
            return {
                uid: _octets(value)
                for uid in wanted
                for name, value in told.get(uid, {}).items()
                if name.startswith(b"BODY[")  # servers spell the rest in their own way
            }

        return self._do(ask) if wanted else {}

    def mail(self, uid: int) -> Fetched | None:
        """One mail, None where it is gone or not given."""
        return next((mail for mail in self._fetch((uid,)) if mail.is_given), None)

    def _fetch(self, uids: tuple[int, ...]) -> list[Fetched]:
        """Sizes first: a mail over the limit is never read whole (TRUST row 82)."""
        sizes = _first(self._asked(uids, _sizes), self._settings.max_size)
        small = tuple(uid for uid, size in sizes.items() if size <= self._settings.max_size)
        whole = self._asked(small, _bodies) if small else {}
        mails = [Fetched(uid, body, sizes[uid]) for uid, body in whole.items()]
        return mails + [self._beginning(uid, sizes[uid]) for uid in sizes if uid not in small]

    def _asked(self, uids: tuple[int, ...], ask: Ask[T]) -> dict[int, T]:
        """What is said of these mails. Where the server fails at one, each is asked for alone."""
        try:
            return self._do(lambda client: ask(client, uids))
        except ServerFault:
            if len(uids) == 1:
                raise
        found: dict[int, T] = {}
        for uid in uids:
            with suppress(ServerFault):
                found |= self._asked((uid,), ask)
        return found

    def _beginning(self, uid: int, size: int) -> Fetched:
        """Header and first text of a mail that is too large to keep."""
        parts = ["BODY.PEEK[HEADER]", f"BODY.PEEK[TEXT]<0.{FIRST_TEXT}>"]

        def ask(client: BoundedClient) -> bytes:
            told = client.fetch([uid], parts).get(uid, {})
            return _octets(told.get(b"BODY[HEADER]")) + _octets(told.get(b"BODY[TEXT]<0>"))

        return Fetched(uid, self._do(ask), size, truncated=True)

    # filing away ------------------------------------------------------------------------

    @property
    def files_away(self) -> bool:
        """Whether the configuration wants mails to be moved."""
        return self._settings.processed.startswith("move:")

    def file_away(self, uids: Iterable[int]) -> None:
        """What the configuration's `processed` says about mails that are stored by now."""
        wanted = list(uids)
        if not wanted or not self.files_away:
            return
        folder = self._settings.processed.removeprefix("move:")
        self._do(lambda client: self._move(client, wanted, folder))

    def another_session(self) -> "ImapMailbox":
        """On the same folder, where this one shall outlive what is asked there."""
        return ImapMailbox(self._settings)

    def filed_away(self) -> "ImapMailbox | None":
        """The folder of mails that were filed away, for a session of its own."""
        if not self.files_away:
            return None
        folder = self._settings.processed.removeprefix("move:")
        return ImapMailbox(replace(self._settings, folder=folder, processed="keep"))

    def can_expunge(self) -> bool:
        """Whether single mails can be removed from the selected folder (RFC 4315)."""
        return "UIDPLUS" in self.capabilities() and self.is_writable()

    def expunge(self, uids: Iterable[int]) -> None:
        """Remove mails, and only these (RFC 9051 6.4.9)."""
        wanted = list(uids)

        def remove(client: BoundedClient) -> None:
            if not client.has_capability("UIDPLUS"):
                message = f"{self._where}: the server cannot remove single mails (no UIDPLUS)"
                raise ServerFault(message)
            client.add_flags(wanted, [b"\\Deleted"], silent=True)
            client.uid_expunge(wanted)

        if wanted:
            self._do(remove)

    def _move(self, client: BoundedClient, uids: list[int], folder: str) -> None:
        if not client.folder_exists(folder):
            client.create_folder(folder)
        if client.has_capability("MOVE"):
            client.move(uids, folder)
            return
        client.copy(uids, folder)
        if client.has_capability("UIDPLUS"):  # else a copy is all that harms nobody's mail
            client.add_flags(uids, [b"\\Deleted"], silent=True)
            client.uid_expunge(uids)

    # waiting ------------------------------------------------------------------------

    def wait(self, seconds: float) -> bool:
        """Until something may have come, at most `seconds`; True if the server said something."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if self._do(lambda client: client.has_capability("IDLE")):
                said, woken = self._idle(min(left, IDLE_ROUND))
            else:
                woken = self._heard(min(left, POLL))
                said = bool(self._do(lambda client: client.noop()[1]))
            if said or woken:
                return said
        return False

    def wake(self) -> None:
        """End a `wait` soon; from any thread, also when nobody waits."""
        with suppress(OSError):
            self._mouth.send(b".")

    def _idle(self, seconds: float) -> tuple[bool, bool]:
        """One round of IDLE: whether the server said something, whether somebody woke us."""
        client = self._session()
        try:
            with deadline(client, seconds + self._settings.deadline):
                client.make_room(0)
                client.idle()
                sock = client.socket()
                woken = False
                if not _early(client, sock, self._settings.timeout):
                    ready, _, _ = select.select([sock, self._ears], [], [], seconds)
                    woken = self._ears in ready and self._heard(0)
                # Blocking: whole lines, and an error on a dead connection.
                _, told = client.idle_done()
        except (IMAP4.error, OSError, ValueError) as error:
            raise self._explained(error) from None
        return bool(told), woken

    def _heard(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._ears], [], [], seconds)
        if not ready:
            return False
        with suppress(BlockingIOError):
            self._ears.recv(4096)
        return True

    # every operation ------------------------------------------------------------------------

    def _session(self) -> BoundedClient:
        if self._client is None:
            raise Unreachable(f"{self._where}: not connected")
        return self._client

    def _do(self, operation: Callable[[BoundedClient], T]) -> T:
        """One operation within its deadline, with errors as TransportError."""
        client = self._session()
        try:
            with deadline(client, self._settings.deadline):
                client.make_room(2 * self._settings.max_size)
                return operation(client)
        except Exception as error:  # noqa: BLE001  the library trips over much that can be said
            raise self._explained(error) from None

    def _explained(self, error: Exception) -> Exception:
        match error:
            case IMAP4.abort():
                return Unreachable(f"{self._where}: connection lost ({one_line(str(error))})")
            case IMAP4.error() | KeyError():
                return ServerFault(f"{self._where}: {one_line(str(error))}")
            case _:
                return explain(error, self._where)


def _sizes(client: BoundedClient, uids: tuple[int, ...]) -> dict[int, int]:
    told = client.fetch(uids, ["RFC822.SIZE"])
    return {uid: int(told[uid][b"RFC822.SIZE"]) for uid in uids if uid in told}


def _bodies(client: BoundedClient, uids: tuple[int, ...]) -> dict[int, bytes]:
    told = client.fetch(uids, ["BODY.PEEK[]"])
    return {uid: _octets(told[uid].get(b"BODY[]")) for uid in uids if uid in told}


def _number(told: object) -> int:
    """A UID or UIDVALIDITY (RFC 9051 9); UIDNEXT may be one more than the last, and old servers
    say 0 for a UIDVALIDITY that never changes.
    """
    number = int(str(told))
    if not 0 <= number <= LARGEST_UID + 1:
        raise IMAP4.error(f"{number} is no number of a mail")
    return number


def _octets(told: object) -> bytes:
    """What a server gives as text: a string, or NIL for none (RFC 9051 9, nstring)."""
    if told is None or isinstance(told, bytes):
        return told or b""
    raise IMAP4.error(f"no text, but {type(told).__name__}")


def _first(sizes: dict[int, int], room: int) -> dict[int, int]:
    """So many of the first as one large mail would take: memory stays bounded."""
    found: dict[int, int] = {}
    for uid, size in sizes.items():
        room -= size
        if found and room < 0:
            break
        found[uid] = size
    return found


def _early(client: BoundedClient, sock: Any, timeout: float) -> bool:
    """Whether the server's word is in a buffer already, where `select` cannot see it.

    Dovecot sends "+ idling" and "* n EXISTS" in one packet, and imaplib keeps the second line.
    """
    sock.settimeout(0)
    try:
        early = bool(client._imap.file.peek(1))  # noqa: SLF001  no public way to its buffer
    except (OSError, ValueError):
        early = False
    finally:
        sock.settimeout(timeout)
    return early or bool(hasattr(sock, "pending") and sock.pending())
