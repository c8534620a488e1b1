"""`mailflow init`: what it writes is a whole program that loads, with everything explained."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow import config
from mailflow.config import ConfigError
from mailflow.operators import init

ANSWERS = (
    "Open Mentoring", "kendall@lab.test, emily@lab.test", "Europe/Berlin", "mentoring.lab.test",
    "imap.lab.test", "smtp.lab.test", "mentoring", "a secret",
)  # fmt: skip


def written(folder: Path) -> Path:
    answers: Iterator[str] = iter(ANSWERS)
    path = folder / "mailflow.toml"
    init.run(path, lambda _question, **_options: next(answers), print)
    return path


def test_the_program_that_ships_is_the_four_cohorts_with_their_steps(tmp_path):
    tracks = config.load(written(tmp_path)).settings().tracks
    assert {name: (track.goal, track.milestones) for name, track in tracks.items()} == {
        "first-patch": (
            "One patch is merged",
            ("accounts and CLA", "change chosen", "patch up", "review answered", "merged"),
        ),
        "first-cfp": ("A talk is submitted", ("topic", "abstract draft", "feedback", "submitted")),
        "first-cloud": (
            "A server boots and is reachable",
            ("tool chosen", "hosts ready", "first run", "server reachable"),
        ),
        "coa": ("The exam is passed", ("plan", "mock exam", "date booked", "passed")),
    }


def test_a_slip_is_told_and_asked_again(tmp_path):
    slips = {
        "Name of the program": ('O"M', "is not a name"),
        "Organizers' addresses, with commas": ("kendall", "no plain e-mail address"),
        "Time zone of the organizers": ("Europe/Berln", "did you mean 'Europe/Berlin'?"),
        "A domain for the program (mentoring.example.org), or one mail address": (
            "exa mple", "'exa mple' is no domain",
        ),
        "IMAP server": ("imap server", "no name of a server"),
    }  # fmt: skip
    right, told, asked = iter(ANSWERS), [], []

    def answer(question, **_options):
        asked.append(question)
        first = question in slips and asked.count(question) == 1
        return slips[question][0] if first else next(right)

    init.run(tmp_path / "mailflow.toml", answer, told.append)
    assert all(words in line for (_, words), line in zip(slips.values(), told, strict=True)), told
    assert config.load(tmp_path / "mailflow.toml").settings().zone == "Europe/Berlin"


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space"):
        written(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.conforms(16)
def test_an_organizers_address_is_kept_as_it_is_spelled(tmp_path):
    """They are known in any case, and written to in theirs (RFC 5321 2.4)."""
    path = written(tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'organizers = \["', r'\g<0>Kendall.B@LAB.test", "', text), "utf-8")
    settings = config.load(path).settings()
    assert settings.organizers[0] == "kendall.b@lab.test"
    assert settings.spellings == {"kendall.b@lab.test": "Kendall.B@lab.test"}


def test_what_is_commented_out_can_be_switched_on(tmp_path):
    """Each offered line loads once its # is gone, so no comment teaches a key that is none."""
    path = written(tmp_path)
    (tmp_path / "badges").mkdir()
    (tmp_path / "badges" / "talk.svg").write_text("<svg/>", encoding="utf-8")
    text = path.read_text(encoding="utf-8")
    of_tracks = re.findall(r"^#   (\w+ = .*)$", text, re.MULTILINE)
    last = text.index("[tracks.first-cfp]") + len("[tracks.first-cfp]\n")
    text = text[:last] + "\n".join(of_tracks) + "\n" + text[last:]
    text, switched = re.subn(r"^# (?=\[\w+\]$|\w+ = )", "", text, flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")
    settings = config.load(path).settings()
    assert switched > 5
    assert settings.tracks["first-cfp"].channel == "#our-channel"
    assert settings.tracks["first-cfp"].badge == "<svg/>"
    assert settings.clocks == type(settings.clocks)(), "the clocks shown are the defaults"


def test_init_never_overwrites(tmp_path):
    before = written(tmp_path).read_bytes()
    with pytest.raises(ConfigError, match="never overwrites"):
        written(tmp_path)
    assert (tmp_path / "mailflow.toml").read_bytes() == before
