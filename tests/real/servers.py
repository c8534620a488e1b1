"""A real Dovecot that runs for as long as a block; where there is none, the reason to skip."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mailflow.demo.dovecot import Dovecot, problem

REQUIRED = os.environ.get("MAILFLOW_REQUIRE_SERVERS")


@contextmanager
def running(certificate: Path | None = None) -> Iterator[Dovecot]:
    """A fresh server, with mailboxes for whoever gets mail."""
    if (why := problem()) and not REQUIRED:
        pytest.skip(why)
    with tempfile.TemporaryDirectory(prefix="mailflow-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)  # Dovecot gives up root, and must get here all the same
        with Dovecot(folder, certificate) as server:
            yield server
