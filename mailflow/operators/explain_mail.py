"""`mailflow explain --batch`: what each mail of a list is, a line of JSON each; no store needed."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO

from mailflow.mail.classify import Kind, classify
from mailflow.mail.inbound import Envelope, parse
from mailflow.mail.reply import new_text


def batch(lines: Iterable[str], out: TextIO) -> None:
    """Answer each path with one flushed line before the next one is read."""
    for line in lines:
        if path := line.rstrip("\r\n"):
            print(json.dumps(told(path)), file=out, flush=True)


def told(path: str) -> dict[str, Any]:
    """The keys of `explain --batch` (SPEC 2) for the mail in a file."""
    try:
        raw = Path(path).read_bytes()
    except OSError as error:
        return {"file": path, "error": error.strerror or str(error)}
    message = parse(raw, Envelope())
    verdict = classify(message)
    # A mail passed on as a whole is shown, though nothing in it is read as its sender's words.
    text = message.text if message.is_passed_on else new_text(message)
    return {
        "file": path,
        "text": text,
        "kind": str(Kind.BULK if verdict.kind is Kind.LOOP else verdict.kind),
        "severity": str(verdict.severity) if verdict.severity else "",
        "recipients": list(verdict.recipients),
        "sender": message.sender,
        "subject": message.subject,
        "error": "",
    }


if __name__ == "__main__":
    batch(sys.stdin, sys.stdout)
