"""`mailflow init`: the few questions that matter, and a commented configuration from them."""

import os
import re
import string
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from mailflow.config import ConfigError
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


def run(path: Path, ask: Ask) -> list[Path]:
    """Ask, and write the configuration and its secret files; what was written.

    Raises ConfigError where a file is there already or an answer cannot be used.
    """
    secrets = [path.parent / "imap.password", path.parent / "smtp.password"]
    keys = [path.parent / "badge.key"] if credential.is_possible() else []
    for file in (path, *secrets, *keys):
        if file.exists():
            raise ConfigError([f"{file} is there already; init never overwrites"])
    values = _answers(ask)
    password = ask("Password of that mailbox", hide_input=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEMPLATE.substitute(values, badges=BADGES if keys else ""), encoding="utf-8")
    for file in secrets:
        _write_secret(file, password)
    for file in keys:
        _write_secret(file, credential.new_key(os.urandom(32)).decode().strip())
    return [path, *secrets, *keys]


def _answers(ask: Ask) -> dict[str, str]:
    name = _plain(ask("Name of the program", default="Open Mentoring"), "a name")
    written = re.split(r"[,\s]+", ask("Organizers' addresses, with commas").strip())
    organizers = [_address(one) for one in written if one]
    zone = ask("Time zone of the organizers", default="Europe/Berlin")
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise ConfigError([f"there is no time zone {zone!r}; write one as Europe/Berlin"]) from None
    mailbox = ask("A domain for the program (mentoring.example.org), or one mail address")
    addresses = (
        f'mailbox = "{_address(mailbox)}"   # with sub-addressing: +signup, +re.TOKEN …'
        if "@" in mailbox
        else f'domain = "{_domain(mailbox)}"   # signup@, organizers@, cohort-NAME@, re+TOKEN@ …'
    )
    host = mailbox.rpartition("@")[2]
    imap_host = ask("IMAP server", default=f"imap.{host}")
    return {
        "name": name,
        "organizers": ", ".join(f'"{one}"' for one in organizers),
        "zone": zone,
        "addresses": addresses,
        "imap_host": _plain(imap_host, "a host"),
        "smtp_host": _plain(ask("SMTP server", default=f"smtp.{host}"), "a host"),
        "username": _plain(ask("User name of the mailbox", default=mailbox), "a user name"),
    }


def _plain(text: str, what: str) -> str:
    if not text.strip() or not text.isprintable() or set(text) & set('"\\\\'):
        raise ConfigError([f"{text!r} is not {what} that I can write down"])
    return text.strip()


def _address(text: str) -> str:
    if not (found := spelled(text.strip())):
        raise ConfigError([f"{text!r} is no plain e-mail address"])
    return found


def _domain(text: str) -> str:
    _address(f"signup@{text.strip()}")
    return text.strip().lower()


def _write_secret(file: Path, secret: str) -> None:
    """For its owner only, from the first moment on."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as opened:
        opened.write(secret + "\n")
