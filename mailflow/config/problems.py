"""What is wrong with a `mailflow.toml`, where it stands, and which key was probably meant."""

import difflib
import re
import tomllib
from pathlib import Path
from typing import Any

from mailflow.config.file import File, Section, TrackSection
from mailflow.mail.address import canonical
from mailflow.regex import regex

NAME = regex(r"[a-z0-9][a-z0-9-]*")
Where = tuple[str, ...]  # a table or key by its path: ("tracks", "deploy", "badge")


def not_toml(text: str, error: tomllib.TOMLDecodeError) -> str:
    """Why a text is no TOML, in words for who wrote it."""
    twice = re.search(r"Cannot (?:declare|overwrite)", str(error))
    if twice:
        seen: set[str] = set()
        for number, line in enumerate(text.splitlines(), start=1):
            table = re.match(r"\s*\[([^\[\]]+)\]", line)
            if table and table[1].strip() in seen:
                return f"line {number}: [{table[1].strip()}] stands here a second time"
            if table:
                seen.add(table[1].strip())
    place = re.fullmatch(
        r"(?P<what>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)", str(error)
    )
    if place is None:
        return str(error)
    what = f"{place['what'][:1].lower()}{place['what'][1:]}"
    return (
        f"line {place['line']}: {what} at column {place['column']}; texts stand in quotes, lists"
        " in brackets"
    )


def contradictions(file: File, root: Path) -> list[tuple[Where, str]]:
    """What is right in itself but not together."""
    found: list[tuple[Where, str]] = []
    addresses = file.addresses
    if bool(addresses.domain) == bool(addresses.mailbox):
        found.append((("addresses",), "addresses: give either a domain or a mailbox"))
    if addresses.domain and not canonical(f"signup@{addresses.domain}"):
        found.append((("addresses", "domain"), f"addresses.domain: {addresses.domain!r} is none"))
    if addresses.mailbox and not canonical(addresses.mailbox):
        found.append((("addresses", "mailbox"), "addresses.mailbox: no plain e-mail address"))
    for name, track in file.tracks.items():
        if not NAME.fullmatch(name):
            text = f"tracks.{name}: names are lower-case letters, digits and hyphens"
            found.append((("tracks", name), text))
        if track.badge and not (root / track.badge).is_file():
            text = f"tracks.{name}.badge: there is no file {track.badge}"
            found.append((("tracks", name, "badge"), text))
    for where, section in (
        ("intake.imap", file.intake.imap),
        ("delivery.smtp", file.delivery.smtp),
    ):
        if section is None:
            continue
        loc = tuple(where.split("."))
        if section.tls == "none" and not _loopback(section.host):
            text = f"{where}.tls: none is for this machine only (127.0.0.1), not {section.host}"
            found.append(((*loc, "tls"), text))
        secret = section.password_file or section.password_env or section.oauth2
        if section.tls != "none" and section.username and not secret:
            found.append((loc, f"{where}: a username without password_file or password_env"))
    return found


def _loopback(host: str) -> bool:
    return host == "localhost" or host.startswith("127.") or host == "::1"


def lines_of_keys(text: str) -> dict[Where, int]:
    """The line of every table and key, by its path: a scan that a TOML parser does not give."""
    lines: dict[Where, int] = {}
    table: Where = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[([^\[\]]+)\]", line):
            table = tuple(part.strip().strip("\"'") for part in header[1].split("."))
            lines.setdefault(table, number)
        elif key := re.match(r"\s*([A-Za-z0-9_.\"'-]+)\s*=", line):
            parts = tuple(part.strip("\"'") for part in key[1].split("."))
            lines.setdefault((*table, *parts), number)
    return lines


def line_of(lines: dict[Where, int], location: Where) -> str:
    """Where a key stands, or else the table around it: "12: "."""
    for end in range(len(location), 0, -1):
        if (number := lines.get(location[:end])) is not None:
            return f"{number}: "
    return " "


def broken(path: Path, lines: dict[Where, int], error: dict[str, Any]) -> str:
    """One of pydantic's findings as a line that says where and what to write."""
    location = tuple(str(part) for part in error["loc"])
    words = tuple(part for part in location if not part.isdigit())
    name = ".".join(words)
    where = f"{path}:{line_of(lines, words)}"
    if error["type"] == "extra_forbidden":
        return f"{where}{name}: there is no such key{_nearest(words)}"
    if error["type"] == "missing":
        return f"{where}{name}: is missing"
    text = IN_WORDS.get(error["type"], str(error["msg"]).removeprefix("Value error, "))
    return f"{where}{name}: {text[0].lower()}{text[1:]}"


#: What pydantic finds, in words that say what to write.
IN_WORDS = {
    "list_type": 'write a list in brackets, as ["one", "another"]',
    "string_type": 'write a text in quotes, as "this"',
    "int_type": "write a whole number without quotes",
    "bool_type": "write true or false, without quotes",
    "too_short": "name at least one",
    "string_too_short": "it is empty",
    "model_type": "it is a table of its own, with a line for each key",
    "dict_type": "it is a table of its own, with a line for each key",
}


def _nearest(words: Where) -> str:
    """Which key was probably meant: one that begins so, or is spelled much like it."""
    known = _known_keys(words[:-1])
    begins = [key for key in known if key.startswith(words[-1])]
    found = begins or difflib.get_close_matches(words[-1], known, n=1)
    return f" (did you mean {found[0]!r}?)" if found else ""


def _known_keys(table: Where) -> list[str]:
    """The keys that a table may have."""
    model: Any = File
    for part in table:
        field = model.model_fields.get(part) if model else None
        model = _section(field.annotation) if field else TrackSection  # [tracks.NAME]
    return list(model.model_fields) if model else []


def _section(annotation: Any) -> Any:
    """The section class inside `X | None` or `dict[str, X]`."""
    options = getattr(annotation, "__args__", (annotation,))
    return next((o for o in options if isinstance(o, type) and issubclass(o, Section)), None)
