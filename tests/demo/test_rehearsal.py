"""An organizer's own program, rehearsed: their tracks and words, nobody's mail."""

import io
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

from mailflow import config
from mailflow.cli import cli
from mailflow.demo import ledger, rehearsal
from mailflow.demo.words import story_of
from mailflow.program.settings import Track

OWN = """\
[program]
name = "Cloud Mentors"
organizers = ["kendall@lab.test", "emily@lab.test"]
timezone = "America/New_York"
[addresses]
mailbox = "mentoring@cloud.test"
[intake.imap]
host = "imap.nowhere.test"
username = "mentoring"
password_file = "not-there"
[delivery.smtp]
host = "smtp.nowhere.test"
username = "mentoring"
password_file = "not-there"
[tracks.docs]
title = "Write a guide"
goal = "A guide is published"
milestones = ["topic", "outline", "published"]
[tracks.coa]
title = "Certified administrator"
goal = "The exam is passed"
"""


def rehearse(folder: Path, seed: int = 5) -> tuple[int, str]:
    folder.mkdir(exist_ok=True)
    (folder / "mailflow.toml").write_text(OWN)
    console = Console(width=100, record=True, file=io.StringIO())
    status = rehearsal.run(
        config.load(folder / "mailflow.toml"), seed=seed, people=12, weeks=4,
        folder=folder / "played", console=console,
    )  # fmt: skip
    return status, console.export_text()


def mails(folder: Path) -> list[bytes]:
    book = ledger.read(folder / "played" / "mailflow.db")
    return [bytes(row["data"]) for row in book.outbox]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, str]:
    folder = tmp_path_factory.mktemp("own") / "one"
    return folder, *rehearse(folder)


def test_their_tracks_are_played_and_all_promises_kept(played: tuple[Path, int, str]) -> None:
    folder, status, said = played
    assert status == 0, said
    book = ledger.read(folder / "played" / "mailflow.db")
    assert {row["track"] for row in book.enrollment} == {"docs", "coa"}
    assert any(row["state"] == "active" for row in book.enrollment)
    assert any(row["sent_at"] for row in book.round)
    assert "automatic mails, person and week" in said
    assert "coa: days in line" in said
    assert (folder / "played" / "index.html").exists()


def test_their_own_store_and_servers_are_left_alone(played: tuple[Path, int, str]) -> None:
    folder = played[0]
    assert sorted(path.name for path in folder.iterdir()) == ["mailflow.toml", "played"]


def test_the_same_seed_gives_the_same_mails(played: tuple[Path, int, str], tmp_path: Path) -> None:
    said = rehearse(tmp_path / "two")[1]
    assert said.partition("Look at it")[0] == played[2].partition("Look at it")[0]
    assert mails(tmp_path / "two") == mails(played[0])
    rehearse(tmp_path / "three", seed=6)
    assert mails(tmp_path / "three") != mails(played[0])


def test_a_story_for_a_track_without_milestones() -> None:
    story = story_of(Track("coa", "Certified administrator", "The exam is passed"))
    assert len(story.steps) == 1
    assert "The exam is passed" in story.proud[1]


def test_a_rehearsal_has_no_servers(tmp_path: Path) -> None:
    (tmp_path / "mailflow.toml").write_text(OWN)
    words = ["demo", "--config", str(tmp_path / "mailflow.toml"), "--live"]
    done = CliRunner().invoke(cli, words)
    assert done.exit_code == 2
    assert done.stderr == "mailflow: a rehearsal with --config needs neither --imap nor --live\n"
