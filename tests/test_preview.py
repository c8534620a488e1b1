"""The gallery: a page for every mail, readable in any browser, with the organizers' own tracks."""

from dataclasses import replace

import pytest

from mailflow.operators import preview
from mailflow.program.settings import Settings, Track
from mailflow.writing.samples import DEFAULT, samples

OWN = Settings(
    "Écoles & Co",
    ("chef@ecole.test",),
    tracks={
        "docs": Track("docs", "Write <docs>", "A page is online"),
        "talk": Track("talk", "T", "G"),
    },
)


def test_every_mail_has_a_page_and_a_card(tmp_path):
    index, *pages = preview.write(tmp_path / "gallery")
    names = {f"{sample.name}.html" for room in samples().values() for sample in room}
    assert {page.name for page in pages} == names
    shown = index.read_text(encoding="utf-8")
    assert all(f'href="{name}"' in shown for name in names)


def test_the_program_is_the_configured_one(tmp_path):
    preview.write(tmp_path, OWN)
    page = (tmp_path / "offer.html").read_text(encoding="utf-8")
    assert "A place in docs is yours" in page
    assert "Écoles &amp; Co" in page
    assert "Write &lt;docs&gt;" in page
    assert "signup@ecole.test" in page


def test_one_track_alone(tmp_path):
    preview.write(tmp_path, DEFAULT, track="talk")
    assert "Welcome to talk" in (tmp_path / "welcome.html").read_text(encoding="utf-8")


def test_an_unknown_track_is_an_error(tmp_path):
    with pytest.raises(KeyError):
        preview.write(tmp_path, DEFAULT, track="nothing")


def test_a_program_without_tracks_has_a_gallery_too(tmp_path):
    assert preview.write(tmp_path, replace(OWN, tracks={}))


def test_an_organizers_own_template_is_shown(tmp_path):
    own = tmp_path / "templates"
    own.mkdir()
    (own / "feedback.txt").write_text("Subject: Well?\n\nWell?\n")
    preview.write(tmp_path, templates=own)
    assert "<h1>Well?</h1>" in (tmp_path / "feedback.html").read_text(encoding="utf-8")


def test_a_badge_shows_its_patch(tmp_path):
    preview.write(tmp_path)
    assert "<svg" in (tmp_path / "badge.html").read_text(encoding="utf-8")
