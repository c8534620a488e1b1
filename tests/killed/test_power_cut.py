"""Power cut: what was acknowledged is on the disk, whatever had not been synced is gone."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.killed import shim
from tests.killed.power import MAILS
from tests.store.crash_worker import application

FILES = ("mailflow.db", "mailflow.db-wal")


def _run(folder: Path, synchronous: str) -> list[tuple[int, int]]:
    """Work until the power is gone; which mails were acknowledged, and after which fsync."""
    preload = shim.compiled(folder)
    if preload is None:
        pytest.skip("no compiler for the shim that sees fsync")
    app = application(f"sqlite:///{folder}/mailflow.db", "parent")
    app.database.upgrade()
    app.prepare()
    app.database.close()
    shutil.copy(folder / "mailflow.db", folder / "first")
    subprocess.run(
        [sys.executable, "-m", "tests.killed.power", str(folder), synchronous],
        check=True, timeout=60, cwd=Path(__file__).parents[2], stdout=subprocess.DEVNULL,
        env=dict(os.environ) | {"LD_PRELOAD": str(preload)},
    )  # fmt: skip
    lines = (folder / "acknowledged").read_text().splitlines()
    return [(int(mail), int(syncs)) for mail, syncs in (line.split() for line in lines)]


def _after_power_cut(folder: Path, syncs: int) -> int:
    """How many mails there are if only the first so many fsyncs had been; the store is sound."""
    image = folder / f"image{syncs}"
    image.mkdir()
    shutil.copy(folder / "first", image / "mailflow.db")
    for name in FILES:
        copies = sorted(folder.glob(f"???.{name}"))
        kept = [copy for copy in copies if int(copy.name[:3]) < syncs]
        if kept:
            shutil.copy(kept[-1], image / name)
    with closing(sqlite3.connect(image / "mailflow.db")) as store:
        assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        (count,) = store.execute("SELECT count(*) FROM inbox WHERE kind = 'mail'").fetchone()
    return int(count)


@pytest.mark.conforms("T22")
def test_every_acknowledged_mail_survives_at_every_fsync(tmp_path: Path) -> None:
    acknowledged = _run(tmp_path, "FULL")
    assert len(acknowledged) == MAILS
    assert len(list(tmp_path.glob("???.mailflow.db"))) > 2, "the file itself was written, too"
    last = max(syncs for _, syncs in acknowledged)
    for syncs in range(last + 1):
        expected = max((mail for mail, at in acknowledged if at <= syncs), default=0)
        assert _after_power_cut(tmp_path, syncs) >= expected
    print(f"{last} fsyncs, {MAILS} mails: none lost")


def test_with_less_than_full_mails_would_be_lost(tmp_path: Path) -> None:
    """Why it is FULL, and that this test would see it."""
    acknowledged = _run(tmp_path, "NORMAL")
    _, last = acknowledged[-1]
    assert _after_power_cut(tmp_path, last) < MAILS
