"""The mails written for these tests, as real clients and servers write theirs.

`machines.mails`: `#### name | kind | severity | failing addresses`, then the mail.
`people.mails`: `#### name`, then header and body; `#### typed` with what the person typed, and
`#### closing` with what else may be kept (a hand-typed "Best, Ann").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "samples"
_HEAD = """\
From: Kim Lee <kim@people.example.org>
To: Open Mentoring <re+abc@mentoring.example.net>
Subject: Re: deploy check-in 14 Apr
Message-ID: <written@people.example.org>
"""


@dataclass(frozen=True)
class Machine:
    name: str
    raw: bytes
    kind: str
    severity: str
    recipients: tuple[str, ...]


@dataclass(frozen=True)
class Reply:
    name: str
    raw: bytes
    typed: str
    closing: str

    def accepts(self, got: str) -> bool:
        said = got.split()
        return said in (self.typed.split(), f"{self.typed} {self.closing}".split())


def _blocks(name: str) -> Iterator[tuple[list[str], str]]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    for block in text.removeprefix("#### ").split("\n#### "):
        head, _, body = block.partition("\n")
        yield [part.strip() for part in head.split("|")], body


def machines() -> list[Machine]:
    return [
        Machine(name, body.encode() + b"\n", kind, severity, tuple(failed.split()))
        for (name, kind, severity, failed), body in _blocks("machines.mails")
    ]


def replies() -> list[Reply]:
    found: list[Reply] = []
    for (name,), body in _blocks("people.mails"):
        if name == "typed":
            found[-1] = Reply(found[-1].name, found[-1].raw, body.strip(), "")
        elif name == "closing":
            found[-1] = Reply(found[-1].name, found[-1].raw, found[-1].typed, body.strip())
        else:
            found.append(Reply(name, f"{_HEAD}{body}\n".encode(), "", ""))
    return found
