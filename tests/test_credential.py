"""Badges that anybody can verify offline, and what is told of those that do not verify."""

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from mailflow.cli import cli
from mailflow.writing import credential, patch
from mailflow.writing.credential import Earned, Issuer, NotGenuineError
from tests import play

KEY = credential.new_key(bytes(range(32)))
OTHER = credential.new_key(bytes(range(1, 33)))
ISSUER = Issuer("Open Mentoring", KEY)
EARNED = Earned(
    "urn:uuid:7a1e9c3e-0000-5000-8000-000000000001",
    "ana@mail.example",
    "deploy",
    "Deploy OpenStack",
    "A server boots and is reachable",
    datetime(2026, 4, 12, 9, 30, tzinfo=UTC),
)
TOKEN = ISSUER.sign(EARNED, "salt")
SVG = patch.svg("deploy", "Deploy OpenStack")
FORMS = {
    "png": credential.into_png(patch.png(SVG), TOKEN),
    "svg": credential.into_svg(SVG.encode(), TOKEN),
    "jwt": TOKEN.encode() + b"\n",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("holder", ["", "ana@mail.example"])
def test_each_form_verifies_and_tells_the_same(form, holder):
    found = credential.verify(FORMS[form], holder)
    assert (found.urn, found.program, found.title) == (EARNED.urn, "Open Mentoring", EARNED.title)
    assert (found.goal, found.at) == (EARNED.goal, EARNED.at)
    assert found.issuer == ISSUER.did() != Issuer("Open Mentoring", OTHER).did()


def test_the_address_is_in_it_as_a_salted_hash_only():
    payload = base64.urlsafe_b64decode(TOKEN.split(".")[1] + "==").decode()
    assert "ana" not in payload
    assert ISSUER.sign(EARNED, "other salt") != TOKEN == ISSUER.sign(EARNED, "salt")


@pytest.mark.parametrize("form", FORMS)
def test_somebody_elses_badge_is_said_so(form):
    with pytest.raises(NotGenuineError, match=r"not bo@mail\.example's"):
        credential.verify(FORMS[form], "bo@mail.example")


@given(st.integers(0, len(TOKEN) - 1), st.sampled_from("AbZ9-_"))
@settings(max_examples=60, deadline=None)
def test_a_changed_letter_anywhere_is_not_genuine_or_nothing(place, letter):
    changed = TOKEN[:place] + letter + TOKEN[place + 1 :]
    # The last letter of a part of base64 has bits that say nothing (RFC 4648 3.5).
    if (
        [base64.urlsafe_b64decode(p + "==") for p in changed.split(".")]
        != [base64.urlsafe_b64decode(p + "==") for p in TOKEN.split(".")]
        if changed.count(".") == 2
        else True
    ):
        with pytest.raises(NotGenuineError):
            credential.verify(changed.encode())


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no PNG, no SVG and no JWT"),
        (b"hello", "no PNG, no SVG and no JWT"),
        (b"{}", "another kind of proof"),
        (patch.png(SVG), None),
        (SVG.encode(), None),
        (b"\x89PNG\r\n\x1a\nshort", None),
        (b"<svg", None),
        (b"a.b.c", None),
        (b"\xff.\xfe.\xfd", None),
    ],
)
def test_what_is_no_badge_is_said_so(data, why):
    with pytest.raises(NotGenuineError, match=why):
        credential.verify(data)


def test_a_key_that_is_none_is_refused(tmp_path):
    (tmp_path / "badge.key").write_text("hello")
    with pytest.raises(ValueError):
        Issuer.of_file("x", tmp_path / "badge.key")


# from the mail to the verdict -----------------------------------------------------------------


CONFIG = """\
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]
[addresses]
domain = "mentoring.lab.test"
[badges]
key_file = "badge.key"
[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""


@pytest.fixture
def told(tmp_path: Path):
    """What `badge verify` says of a file, where a program with the key KEY is configured."""
    (tmp_path / "mailflow.toml").write_text(CONFIG)
    (tmp_path / "badge.key").write_bytes(KEY)

    def ask(data: bytes, *more: str) -> tuple[int, dict]:
        (tmp_path / "badge.png").write_bytes(data)
        words = ["badge", "verify", str(tmp_path / "badge.png"), "--json", *more]
        done = CliRunner().invoke(cli, [*words, "--config", str(tmp_path / "mailflow.toml")])
        return done.exit_code, json.loads(done.stdout)

    return ask


def test_a_badge_of_ours_is_good(told):
    status, verdict = told(FORMS["png"], "--email", "ana@mail.example")
    assert (status, verdict["good"], verdict["ours"]) == (0, True, True)


def test_a_badge_in_our_name_with_another_key_is_not(told):
    forged = Issuer("Open Mentoring", OTHER).sign(EARNED, "salt")
    status, verdict = told(forged.encode())
    assert (status, verdict["good"], verdict["ours"]) == (1, False, False)
    assert verdict["why"] == "That is not the key of Open Mentoring."


def test_no_badge_at_all(told):
    assert told(b"hello")[0] == 1


@pytest.mark.shows("M20", "2c.badge")
def test_the_badge_in_the_mail_verifies(tmp_path):
    program = play.play(tmp_path, start=datetime(2026, 1, 5, 9, tzinfo=UTC))
    program.app = replace(program.app, issuer=ISSUER)
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    program.join("ann@x.test")
    program.reply("ann@x.test", "welcome", "done https://example.org/it-boots")
    program.forward(days=1)
    asked = next(who for who in ("priya@m.test", "sam@m.test") if "claim" in program.kinds(who))
    program.reply(asked, "claim", "yes")
    badge = program.last("ann@x.test", "badge")
    files = {part.get_filename(): part.get_content() for part in badge.mail.iter_attachments()}
    assert "anybody can check that it is genuine" in " ".join(badge.text.split())
    assert set(files) == {"deploy-badge.png", "deploy-badge.svg", "deploy-badge.jwt"}
    for data in files.values():
        raw = data.encode() if isinstance(data, str) else data
        assert credential.verify(raw, "ann@x.test").title == "Deploy OpenStack"
