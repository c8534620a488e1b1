"""The same play with a real mailbox between: LMTP into Dovecot, IMAP out of it."""

import io
import os
import tempfile
from pathlib import Path

import pytest
from rich.console import Console

from mailflow import demo
from mailflow.demo import dovecot, ledger

PROBLEM = dovecot.problem()
REQUIRED = os.environ.get("MAILFLOW_REQUIRE_SERVERS")


@pytest.mark.skipif(bool(PROBLEM) and not REQUIRED, reason=PROBLEM or "there is one")
def test_a_season_through_a_mailbox() -> None:
    # Not pytest's folder: whoever starts pytest closes it again to all others, and Dovecot,
    # which gives up root, could not get here any more.
    with tempfile.TemporaryDirectory(prefix="mailflow-") as name:
        Path(name).chmod(0o755)
        _plays(Path(name) / "demo")


def _plays(folder: Path) -> None:
    console = Console(width=120, record=True, file=io.StringIO())
    status = demo.run(
        seed=2, mentees=2, weeks=1, folder=folder, imap=True, live=False, console=console
    )
    assert status == 0, console.export_text()
    mails = ledger.read(folder / "mailflow.db").mails
    assert len(mails) > 15
    assert all("INBOX" in row["source"] for row in mails)
    assert any((folder / "dovecot" / "mail" / "program").rglob("cur"))


def test_where_there_is_none_one_line_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dovecot, "_program", lambda: None)
    console = Console(width=120, record=True, file=io.StringIO())
    folder = tmp_path / "demo"
    status = demo.run(
        seed=2, mentees=2, weeks=1, folder=folder, imap=True, live=False, console=console
    )
    assert status == 2
    assert "install dovecot-imapd" in console.export_text()
    assert not folder.exists()
