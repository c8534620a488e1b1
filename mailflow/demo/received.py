"""A mail in somebody's mailbox, as its reader sees it."""

import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from functools import cached_property

from mailflow.regex import regex

LINE = regex(r"^\s*(\d{1,3})[.)]\s+(\S.*)$")
BODY = regex(r"<body\b[^>]*>(.*)</body>", re.IGNORECASE | re.DOTALL)
GREETING = regex(r"(?:hi|hello|dear|good day)(?: \w+){0,3}[,!]?", re.IGNORECASE)


@dataclass(frozen=True)
class Received:
    """One mail that arrived."""

    reader: str  # the mailbox
    data: bytes
    at: datetime
    path: str = ""  # the envelope sender

    @cached_property
    def mail(self) -> EmailMessage:
        """The parsed message."""
        found = message_from_bytes(self.data, policy=policy.default)
        assert isinstance(found, EmailMessage)
        return found

    @cached_property
    def _headers(self) -> dict[str, str]:
        return {}

    def header(self, name: str) -> str:
        """A header, or "" where there is none. Kept: to decode one takes its time."""
        if name not in self._headers:
            self._headers[name] = " ".join(str(self.mail[name] or "").split())
        return self._headers[name]

    @property
    def kind(self) -> str:
        """What the program calls this kind of mail."""
        return self.header("Mailflow-Mail")

    @property
    def subject(self) -> str:
        """The subject."""
        return self.header("Subject")

    @property
    def sender(self) -> str:
        """From, as it is shown."""
        return self.header("From")

    @property
    def author(self) -> str:
        """The name in From, without "via deploy"."""
        return self.sender.partition("<")[0].strip().strip('"').partition(" via ")[0]

    @property
    def message_id(self) -> str:
        """The Message-ID."""
        return self.header("Message-ID")

    @property
    def references(self) -> list[str]:
        """The conversation so far."""
        return self.header("References").split()

    @property
    def answer_to(self) -> str:
        """Where an answer goes."""
        found = self.header("Reply-To") or self.sender
        return found.rpartition("<")[2].rstrip(">") or found

    @property
    def date(self) -> datetime:
        """When it was written, in its own zone."""
        return parsedate_to_datetime(self.header("Date"))

    @cached_property
    def text(self) -> str:
        """The plain text."""
        part = self.mail.get_body(("plain", "html"))
        return str(part.get_content()).replace("\r\n", "\n") if part else ""

    @cached_property
    def markup(self) -> str:
        """What is within the body of its HTML part, as clients quote it; "" where it has none."""
        part = self.mail.get_body(("html",))
        whole = str(part.get_content()) if part else ""
        inner = BODY.search(whole)
        return inner[1] if inner else whole

    @cached_property
    def first_words(self) -> str:
        """What a mailbox shows beside the subject."""
        above = self.text.split("\n-- \n", maxsplit=1)[0]  # the signature is no news
        lines = [line for line in above.splitlines() if line.strip() and line[:1] != ">"]
        greets = len(lines) > 1 and GREETING.fullmatch(lines[0].strip())
        return " ".join(" ".join(lines[1:] if greets else lines).split())

    @property
    def numbered(self) -> tuple[tuple[int, int, str], ...]:
        """Numbered lines: line in the text, the number, its words."""
        found = ((n, LINE.match(line)) for n, line in enumerate(self.text.splitlines()))
        return tuple((n, int(m[1]), m[2].strip()) for n, m in found if m)
