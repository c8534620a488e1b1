"""`mailflow init`: the few questions that matter, and a commented configuration from them."""

import os
import re
import string
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from mailflow.config import ConfigError
from mailflow.config.file import no_zone
from mailflow.mail.address import spelled
from mailflow.writing import credential

Ask = Callable[..., str]

TEMPLATE = string.Template("""\
# mailflow's configuration. Paths are relative to this file. "mailflow check" tests it.

[program]
name = "$name"
organizers = [$organizers]      # they get the weekly digest and decide by replying
timezone = "$zone"              # the digest comes on Monday at 08:00 here
placement = "auto"              # or "approve": each placement waits for an organizer
# code_of_conduct = "https://example.org/code-of-conduct"
# private_contacts = ["you@example.org"]   # who reads private reports; default: the organizers

[addresses]
$addresses

[store]
url = "sqlite:///mailflow.db"   # or postgresql+psycopg://user@host/database

[intake.imap]                   # the mailbox in which all mail to these addresses arrives
host = "$imap_host"
username = "$username"
password_file = "imap.password"
# processed = "move:Processed"  # what happens to a mail after it was read; default: keep

[delivery.smtp]
host = "$smtp_host"
port = 587
tls = "starttls"
username = "$username"
password_file = "smtp.password"

$badges# Every wait can be changed; some that people ask about, as they are if you say nothing:
# [clocks]
# offer = "5d"                  # an offered seat is held
# reminder = "3d"               # a check-in is asked again, once
# silent = "21d"                # without a sign of life a mentee is asked "still in?"
# lapse = "28d"                 # then, if that was not answered, the seat goes to the next
# keep_declined = "90d"         # whoever never had a place is a number without a name then
# keep_closed = "730d"          # whoever had one, so long after their last

# The tracks. Each is a task with one goal that anybody can see; `join NAME` is how people ask
# for it. These four are a whole program to begin with; change, rename, or delete what you like.
# A track opens by itself when two mentors are on duty, and opens a second cohort when the first
# is full. What a track may say beside its title, goal and milestones:
#   mentors = 3                 # as many a cohort takes; seats: at most three mentees for each
#   mentees = 8                 # as many a cohort takes
#   cadence = "weekly"          # how often mentors are asked after the first four weeks,
#                               # or "biweekly"
#   weekday = "tuesday"         # when they are asked
#   channel = "#our-channel"    # where a cohort also meets; shown in mails
#   guide = "https://example.org/talk"   # a page for its mentees: their welcome names it
#   mentor_guide = "https://example.org/mentors"   # a page for its mentors
#   badge = "badges/talk.svg"   # your own picture; otherwise a patch is drawn

[tracks.first-patch]
title = "Your first patch"
goal = "One patch is merged"
milestones = ["accounts and CLA", "change chosen", "patch up", "review answered", "merged"]
cadence = "biweekly"            # reviews take their time

[tracks.first-cfp]
title = "Your first talk"
goal = "A talk is submitted"    # whether it is accepted is for others to say
milestones = ["topic", "abstract draft", "feedback", "submitted"]

[tracks.first-cloud]
title = "Your first cloud"
goal = "A server boots and is reachable"
milestones = ["tool chosen", "hosts ready", "first run", "server reachable"]

[tracks.coa]
title = "Certified administrator"
goal = "The exam is passed"
milestones = ["plan", "mock exam", "date booked", "passed"]
cadence = "biweekly"            # people mostly learn by themselves
""")


BADGES = """\
[badges]
key_file = "badge.key"          # signs the credentials in badges; keep it for good, and a copy

"""


def run(path: Path, ask: Ask, tell: Callable[[str], object]) -> list[Path]:
    """Ask, and write the configuration and its secret files; what was written.

    An answer that cannot be used is told and asked for again. Raises ConfigError where a file is
    there already, or cannot be written; then nothing stays behind.
    """
    secrets = [path.parent / "imap.password", path.parent / "smtp.password"]
    keys = [path.parent / "badge.key"] if credential.is_possible() else []
    for file in (path, *secrets, *keys):
        if file.exists():
            raise ConfigError([f"{file} is there already; init never overwrites"])
    values = _answers(ask, tell)
    password = ask("Password of that mailbox", hide_input=True)
    written: list[Path] = []
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for file in secrets:
            written.append(file)
            _write_secret(file, password)
        for file in keys:
            written.append(file)
            _write_secret(file, credential.new_key(os.urandom(32)).decode().strip())
        written.append(path)
        text = TEMPLATE.substitute(values, badges=BADGES if keys else "")
        path.write_text(text, encoding="utf-8")
    except OSError:
        for file in written:
            file.unlink(missing_ok=True)
        raise
    return [path, *secrets, *keys]


def _answers(ask: Ask, tell: Callable[[str], object]) -> dict[str, str]:
    def asked(question: str, read: Callable[[str], str], **options: object) -> str:
        while True:
            try:
                return read(ask(question, **options))
            except ConfigError as wrong:
                tell(f"{wrong}. Once more, please.")

    name = asked("Name of the program", _name, default="Open Mentoring")
    organizers = asked("Organizers' addresses, with commas", _addresses)
    zone = asked("Time zone of the organizers", _zone, default="Europe/Berlin")
    mailbox = asked("A domain for the program (mentoring.example.org), or one mail address", _ours)
    addresses = (
        f'mailbox = "{mailbox}"   # with sub-addressing: +signup, +re.TOKEN …'
        if "@" in mailbox
        else f'domain = "{mailbox}"   # signup@, organizers@, cohort-NAME@, re+TOKEN@ …'
    )
    host = mailbox.rpartition("@")[2]
    return {
        "name": name,
        "organizers": organizers,
        "zone": zone,
        "addresses": addresses,
        "imap_host": asked("IMAP server", _host, default=f"imap.{host}"),
        "smtp_host": asked("SMTP server", _host, default=f"smtp.{host}"),
        "username": asked("User name of the mailbox", _user, default=mailbox),
    }


def _name(text: str) -> str:
    return _plain(text, "a name")


def _user(text: str) -> str:
    return _plain(text, "a user name")


def _host(text: str) -> str:
    if not re.fullmatch(r"[\w.-]+|\[?[0-9a-fA-F:]+\]?", text.strip()):
        raise ConfigError([f"{text!r} is no name of a server; write it as mail.example.org"])
    return text.strip()


def _addresses(text: str) -> str:
    found = [_address(one) for one in re.split(r"[,;\s]+", text.strip()) if one]
    if not found:
        raise ConfigError(["somebody has to decide: name one address at least"])
    return ", ".join(f'"{one}"' for one in found)


def _zone(text: str) -> str:
    try:
        ZoneInfo(text.strip())
    except (KeyError, ValueError, OSError):
        raise ConfigError([no_zone(text.strip())]) from None
    return text.strip()


def _ours(text: str) -> str:
    if "@" in text:
        return _address(text)
    if not spelled(f"signup@{text.strip()}"):
        raise ConfigError([f"{text!r} is no domain; write it as mentoring.example.org"])
    return text.strip().lower()


def _plain(text: str, what: str) -> str:
    if not text.strip() or not text.isprintable() or set(text) & set('"\\\\'):
        raise ConfigError([f"{text!r} is not {what} that I can write down"])
    return text.strip()


def _address(text: str) -> str:
    if not (found := spelled(text.strip())):
        raise ConfigError([f"{text!r} is no plain e-mail address"])
    return found


def _write_secret(file: Path, secret: str) -> None:
    """For its owner only, from the first moment on."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as opened:
        opened.write(secret + "\n")
