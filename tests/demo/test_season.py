"""A small season, played as `mailflow demo` plays it."""

import io
import random
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from rich.console import Console

from mailflow import demo
from mailflow.demo import cast, checks, folders, ledger
from mailflow.demo.season import Season
from mailflow.demo.theater import START, open_theater
from mailflow.mail import inbound
from mailflow.mail.inbound import Envelope
from mailflow.mail.reply import new_text


def play(folder: Path, **changes: int) -> tuple[int, str]:
    console = Console(width=120, record=True, file=io.StringIO())
    values = {"seed": 3, "mentees": 5, "weeks": 4} | changes
    status = demo.run(**values, folder=folder, imap=False, live=False, console=console)
    return status, console.export_text()


@pytest.fixture(scope="module")
def season(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, str]:
    folder = tmp_path_factory.mktemp("season") / "demo"
    status, said = play(folder)
    return folder, status, said


def test_a_small_season_keeps_its_promises(season: tuple[Path, int, str]) -> None:
    folder, status, said = season
    assert status == 0, said
    assert "broken" not in said
    book = ledger.read(folder / "mailflow.db")
    assert sum(row["state"] == "on_duty" for row in book.assignment) >= 8
    assert any(row["state"] == "active" for row in book.enrollment)
    assert any(row["sent_at"] for row in book.round)
    assert {row["state"] for row in book.inbox} <= {"processed", "ignored"}


def test_what_people_type_is_what_is_read(tmp_path: Path) -> None:
    people = cast.cast(random.Random(4), mentees=6, weeks=2)
    with open_theater(tmp_path, 4, 6, imap=False) as theater:
        played = Season(theater, people, 4, lambda _: None)
        played.play(START + timedelta(weeks=2), lambda _: None)
    ours = {mail.message_id: mail.text for mail in played.arrived}
    assert len(played.to_program) > 20
    for sent in played.to_program:
        message = inbound.parse(sent.data, Envelope(sent.writer, ()))
        answered = next((ours[name] for name in message.in_reply_to if name in ours), None)
        read = " ".join(new_text(message, answered).partition("Kind regards")[0].split())
        assert read == " ".join(sent.typed.partition("Kind regards")[0].split())


def test_it_leaves_pages_that_are_whole(season: tuple[Path, int, str]) -> None:
    folder = season[0]
    pages = [*folder.glob("*.html"), *folder.glob("people/*.html"), *folder.glob("cohorts/*.html")]
    assert len(pages) > 15
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert "<script" not in text
        for part in text.split('href="')[1:]:
            target = part.partition('"')[0].partition("#")[0]
            assert (page.parent / target).exists(), f"{page.name} points to {target}"
    spam = (folder / "people" / "sales-seo.example.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;document.title" in spam
    assert "&lt;b&gt;for free" in spam
    ET.parse(folder / "badges" / "deploy.svg")


def test_everybody_has_a_maildir(season: tuple[Path, int, str]) -> None:
    boxes = list((season[0] / "maildirs").iterdir())
    assert len(boxes) >= 15
    assert all((box / "new").is_dir() for box in boxes)


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("do not lose me", encoding="utf-8")
    status, said = play(tmp_path)
    assert status == 2
    assert "--dir" in said
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_demo_of_before_is_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folders.prepare(folder)
    (folder / "old.html").write_text("old", encoding="utf-8")
    assert not folders.problem(folder)
    folders.prepare(folder)
    assert [path.name for path in folder.iterdir()] == [folders.MARK]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    assert "is a file" in folders.problem(file)


def test_a_broken_promise_is_told_and_is_the_exit_status(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = {"pigs do not fly": lambda _: ["pig 1 flew over [deploy]"]}
    monkeypatch.setattr(checks, "CHECKS", broken)
    status, said = play(tmp_path / "demo", weeks=1, mentees=1)
    assert status == 1
    assert "broken" in said
    assert "pig 1 flew over [deploy]" in said
    assert "pig 1 flew" in (tmp_path / "demo" / "index.html").read_text(encoding="utf-8")


def test_the_same_seed_plays_the_same_season(tmp_path: Path) -> None:
    told = []
    for name in ("one", "two"):
        _, said = play(tmp_path / name, weeks=1, mentees=2)
        told.append(said.partition("Look at it")[0])
    assert told[0] == told[1]
