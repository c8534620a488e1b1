"""Mails as bytes, exactly as a forger or an odd client writes them: nothing is made well here."""

from collections.abc import Sequence
from dataclasses import dataclass

SIGNUP = "signup@mentoring.lab.test"
DATE = "Tue, 12 Jan 2027 10:00:00 +0000"

Field = tuple[str, str | bytes]


@dataclass(frozen=True)
class Mail:
    """A mail to be: `fields` come after (`first`: before) the usual ones; "" leaves one out."""

    sender: str | bytes = "Ana Silva <ana@home.test>"
    text: str | bytes = ""
    to: str = SIGNUP
    subject: str | bytes = "hello zanzibar"
    cc: str = ""
    date: str = DATE
    message_id: str = "<1.x@evil.test>"
    in_reply_to: str = ""
    references: str = ""
    fields: Sequence[Field] = ()
    first: Sequence[Field] = ()
    content_type: str = "text/plain; charset=utf-8"
    html: str = ""  # makes the mail multipart/alternative

    def __bytes__(self) -> bytes:
        usual: list[Field] = [
            ("From", self.sender), ("To", self.to), ("Cc", self.cc), ("Subject", self.subject),
            ("Date", self.date), ("Message-ID", self.message_id),
            ("In-Reply-To", self.in_reply_to), ("References", self.references),
        ]  # fmt: skip
        body, kind = octets(self.text), self.content_type
        if self.html:
            kind = "multipart/alternative; boundary=b0"
            body = _alternative(body, octets(self.html))
        fields = [*self.first, *usual, *self.fields]
        fields += [("MIME-Version", "1.0"), ("Content-Type", kind)]
        head = b"".join(octets(n) + b": " + octets(v) + b"\r\n" for n, v in fields if v)
        return head + b"\r\n" + body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") + b"\r\n"


def _alternative(plain: bytes, html: bytes) -> bytes:
    parts = ((b"text/plain", plain), (b"text/html", html))
    shown = (b"--b0\nContent-Type: %s; charset=utf-8\n\n%s\n" % part for part in parts)
    return b"".join(shown) + b"--b0--\n"


def octets(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()


def mixed(*parts: tuple[str, str]) -> tuple[str, str]:
    """(Content-Type, body) of a multipart/mixed of (part's header, part's text)."""
    shown = "".join(f"--m0\n{header}\n\n{text}\n" for header, text in parts)
    return "multipart/mixed; boundary=m0", f"{shown}--m0--\n"


def quoted(text: str, mark: str = "> ") -> str:
    """Somebody's text as a client quotes it."""
    return "\n".join(f"{mark}{line}".rstrip() for line in text.splitlines())
