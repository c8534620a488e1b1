"""The running service behind a real border: who is vouched for, who is not, who is forged."""

import os
import re
import smtplib
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from mailflow.demo.dovecot import LOOPBACK, Dovecot
from tests.real import border, postfix
from tests.real.test_postfix import CONFIG, REQUIRED, service, wait_for

WHY = postfix.problem() or border.problem()
TRUST = """
[trust]
authserv_id = "mx.lab.test"
"""
#: A forger writes it in front of everything else, as our own border would.
CLAIM = b"Authentication-Results: mx.lab.test; dmarc=pass header.from=people.test\r\n"


def mail(number: int, sender: str, text: str = "join deploy") -> bytes:
    """A mail that its writer's provider has not signed yet."""
    return (
        f"From: {sender}\r\nTo: signup@mentoring.lab.test\r\nSubject: mentoring\r\n"
        f"Date: {postfix.now()}\r\nMessage-ID: <{number}@out.test>\r\n\r\n{text}\r\n"
    ).encode()


@pytest.mark.conforms(62, 67)
def test_signed_unsigned_and_forged_mail(dovecot: Dovecot, tmp_path: Path) -> None:
    if WHY and not (REQUIRED and os.geteuid() == 0):
        pytest.skip(WHY)
    lmtp = postfix.free_port()
    judge = border.Border(("people.test", "evil.test"), {"people.test": "reject"})
    with (
        judge,
        postfix.Postfix(lmtp, dovecot.lmtp, ("ana", "kendall"), milters=judge.milters) as server,
    ):
        config = tmp_path / "mailflow.toml"
        config.write_text(CONFIG.format(lmtp=lmtp, smtp=server.port) + TRUST, encoding="utf-8")
        signed = judge.sign(mail(1, "Ana <ana@people.test>"), "people.test")
        mails = {
            1: signed,
            2: mail(2, "bo@plain.test"),  # whose domain has no policy
            3: CLAIM + mail(3, "cy@plain.test"),
            4: mail(4, "ana@people.test"),
            5: CLAIM + mail(5, "ana@people.test"),
            6: judge.sign(mail(6, "ana@people.test"), "evil.test"),
            7: judge.sign(mail(7, "ana@people.test"), "people.test").replace(b"join", b"leave"),
            8: CLAIM + judge.sign(mail(8, "ana@people.test"), "people.test"),
        }
        with service(config):
            for raw in mails.values():
                with smtplib.SMTP(LOOPBACK, server.port) as client:
                    client.sendmail("x@out.test", ["signup@mentoring.lab.test"], raw)
            wait_for(lambda: len(_judged(tmp_path)) == len(mails), lambda: server.log)
        judged = _judged(tmp_path)
    assert judged == {
        1: ("processed", 1),
        2: ("processed", 0),
        3: ("processed", 0),
        4: ("quarantined", None),
        5: ("quarantined", None),
        6: ("quarantined", None),
        7: ("quarantined", None),
        8: ("processed", 1),  # whatever it claims besides
    }


def _judged(folder: Path) -> dict[int, tuple[str, int | None]]:
    """What became of each mail, and on which evidence."""
    query = "select raw, state, evidence from inbox where kind = 'mail' and state <> 'received'"
    rows: list[tuple[bytes, str, int | None]] = []
    with suppress(sqlite3.OperationalError), closing(_store(folder)) as store:  # not set up yet
        rows = store.execute(query).fetchall()
    ours = ((_NUMBER.search(raw), state, evidence) for raw, state, evidence in rows)
    return {int(found[1]): (state, evidence) for found, state, evidence in ours if found}


def _store(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{folder / 'mailflow.db'}?mode=ro", uri=True)


_NUMBER = re.compile(rb"^Message-ID: <(\d)@out\.test>", re.MULTILINE)
