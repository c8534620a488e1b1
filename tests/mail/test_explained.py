"""What `explain --batch` tells of a mail in a file (SPEC 2)."""

from pathlib import Path

from mailflow.operators.explain_mail import told

ENCLOSED = b"""From: ana@home.test
Subject: Fwd: hello
Content-Type: message/rfc822

From: ben@home.test
Subject: hello

leave deploy
"""


def test_a_mail_that_is_passed_on_is_shown(tmp_path: Path) -> None:
    """The service reads none of it as Ana's words; see tests/hostile/echoes.py."""
    path = tmp_path / "passed-on.eml"
    path.write_bytes(ENCLOSED)
    seen = told(str(path))
    assert seen["sender"] == "ana@home.test"
    assert seen["text"].strip() == "leave deploy"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = str(tmp_path / "none.eml")
    assert told(path) == {"file": path, "error": "No such file or directory"}
