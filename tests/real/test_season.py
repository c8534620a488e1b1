"""A small season through real processes: Dovecot's IMAP in, SMTP out, the clock set by hand."""

import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from mailflow.demo.dovecot import PASSWORD, Dovecot

CONFIG = """
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]
timezone = "Europe/Berlin"
rehearsal = true

[addresses]
domain = "mentoring.lab.test"

[intake.imap]
host = "127.0.0.1"
port = {imap}
tls = "none"
username = "{user}"
password_file = "imap.password"
processed = "move:Processed"

[delivery.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"

[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
milestones = ["tool chosen", "hosts ready", "first run"]
"""


class PostOffice:
    """Everybody's mailbox: what the program sends over SMTP, by reader."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, EmailMessage]] = []

    async def handle_DATA(  # noqa: N802  aiosmtpd finds it by this name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        mail = message_from_bytes(envelope.original_content or b"", policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.extend((to, mail) for to in envelope.rcpt_tos)
        return "250 2.0.0 ok"

    def last(self, reader: str, kind: str) -> EmailMessage:
        found = [m for to, m in self.mails if to == reader and m["Mailflow-Mail"] == kind]
        assert found, (
            f"{reader} got {[str(m['Mailflow-Mail']) for t, m in self.mails if t == reader]}"
        )
        return found[-1]


@pytest.fixture
def office() -> Iterator[tuple[PostOffice, int]]:
    handler = PostOffice()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, port
    controller.stop()


def test_a_season_by_real_mail(
    dovecot: Dovecot,
    user: str,
    deliver: Callable[..., None],
    office: tuple[PostOffice, int],
    tmp_path: Path,
) -> None:
    people, port = office
    config = tmp_path / "mailflow.toml"
    config.write_text(CONFIG.format(imap=dovecot.imap, user=user, smtp=port), encoding="utf-8")
    (tmp_path / "imap.password").write_text(PASSWORD, encoding="utf-8")
    count = 0

    def mailflow(*words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "mailflow", *words, "--config", str(config)],
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def at(moment: str) -> None:
        mailflow("run", "--once", "--now", f"{moment}:00Z")

    def write(sender: str, text: str, to: str = "", answers: EmailMessage | None = None) -> None:
        nonlocal count
        count += 1
        mail = EmailMessage()
        mail["From"] = sender
        mail["To"] = to or "signup@mentoring.lab.test"
        mail["Subject"] = "hello"
        mail["Message-ID"] = f"<{count}@people.test>"
        if answers is not None:
            del mail["To"], mail["Subject"]
            mail["To"] = str(answers["Reply-To"])
            mail["Subject"] = f"Re: {answers['Subject']}"
            mail["In-Reply-To"] = str(answers["Message-ID"])
            quoted = answers.get_body(("plain",))
            assert quoted is not None
            lines = quoted.get_content().splitlines()
            text += "\n\nOn Mon, 4 Jan 2027, Open Mentoring wrote:\n"
            text += "\n".join(f"> {line}" for line in lines)
        mail.set_content(text)
        traced = f"X-Original-To: {mail['To'].addresses[0].addr_spec}\r\n".encode()
        deliver(traced + mail.as_bytes(policy=policy.SMTP))

    def reply(sender: str, kind: str, text: str) -> None:
        write(sender, text, answers=people.last(sender.partition("<")[2].strip(">"), kind))

    at("2027-01-04T09:00")  # the first run: an empty mailbox is where it begins
    priya, sam = "Priya Nair <priya@m.test>", "Sam Carter <sam@m.test>"
    ana, kendall = "Ana Souza <ana@x.test>", "Kendall Brooks <kendall@lab.test>"
    write(priya, "I can mentor the deploy group. I live in Kolkata.")
    write(sam, "Happy to mentor deploy!")
    at("2027-01-04T09:05")
    reply(priya, "confirm", "Yes!")
    reply(sam, "confirm", "yes, I am in Lisbon")
    at("2027-01-04T09:10")
    reply(kendall, "decision", "ok 1")
    at("2027-01-05T10:00")
    reply(kendall, "decision", "ok 2")
    write(ana, "I'd love to join the deploy group, I'm in Recife")
    at("2027-01-05T10:10")
    reply(ana, "confirm", "yes please")
    at("2027-01-05T10:20")
    lead = str(people.last("ana@x.test", "welcome")["Subject"]).rpartition(" ")[2]
    mentor = priya if lead == "Priya" else sam
    morning = "2027-01-12T03:30" if mentor is priya else "2027-01-12T09:00"
    reply(ana, "welcome", "Hello everybody! I have two old laptops.")
    at("2027-01-05T10:30")
    assert people.last("priya@m.test", "post") is not None
    at("2027-01-06T12:00")  # the introductions, in everybody's working hours
    before = (
        f"{morning[:-2]}{int(morning[-2:]) - 1:02}"
        if morning.endswith("30")
        else "2027-01-12T08:59"
    )
    at(before)
    address = mentor.partition("<")[2].strip(">")
    assert not [m for to, m in people.mails if to == address and m["Mailflow-Mail"] == "check-in"]
    at(morning)  # nine o'clock where the mentor lives
    reply(mentor, "check-in", "1 good, the tool is chosen")
    write(
        ana,
        "done deploy: it boots, see https://x.test/log",
        answers=people.last("ana@x.test", "welcome"),
    )
    at("2027-01-13T10:00")
    asked = [to for to, m in people.mails if m["Mailflow-Mail"] == "claim"]
    reply(priya if asked[0] == "priya@m.test" else sam, "claim", "yes, I saw it boot")
    at("2027-01-13T11:00")
    badge = people.last("ana@x.test", "badge")
    assert {part.get_content_type() for part in badge.iter_attachments()} == {
        "image/png", "image/svg+xml",
    }  # fmt: skip

    told: dict[str, Any] = json.loads(mailflow("export"))
    (enrollment,) = told["enrollments"]
    assert (enrollment["email"], enrollment["state"]) == ("ana@x.test", "completed")
    assert [b["email"] for b in told["badges"]] == ["ana@x.test"]
    assert told["checkins"][0]["state"] == "answered"
    assert told["inbox"]["quarantined"] == told["inbox"]["received"] == 0
    assert told["outbox"]["sent"] == len(people.mails)
    assert len({(to, m["Message-ID"]) for to, m in people.mails}) == len(people.mails)
