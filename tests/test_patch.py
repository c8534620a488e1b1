"""The badge: one and the same for a track, safe with any title, readable without a font."""

import zlib
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.writing import patch
from mailflow.writing.patch import emblems, letters

SVG = "{http://www.w3.org/2000/svg}"


def pixels(png: bytes) -> bytes:
    """The raw picture data of a PNG: what is drawn, whatever the packing."""
    found, at = b"", 8
    while at < len(png):
        size, kind = int.from_bytes(png[at : at + 4]), png[at + 4 : at + 8]
        if kind == b"IDAT":
            found += png[at + 8 : at + 8 + size]
        at += 12 + size
    return zlib.decompress(found)


def test_a_patch_is_the_same_every_time_and_differs_between_tracks() -> None:
    assert patch.svg("deploy", "Deploy") == patch.svg("deploy", "Deploy")
    assert patch.svg("deploy", "Deploy") != patch.svg("talk", "Your first talk")


def test_a_picture_shows_the_title_though_no_font_is_there() -> None:
    named, other = (patch.png(patch.svg("deploy", title), 64) for title in ("Deploy", "Deqloy"))
    assert named.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(named[16:20]) == 64
    assert pixels(named) != pixels(other)


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("São João", "SAO JOAO"),
        ("Your friend\N{RIGHT SINGLE QUOTATION MARK}s  talk", "YOUR FRIEND'S TALK"),
        ("Straße", "STRASSE"),
        ("日本語", ""),
        ("<b>&amp;</b>", "B&AMP/B"),
    ],
)
def test_titles_in_the_letters_that_there_are(title: str, read: str) -> None:
    assert letters.written(title) == read


@given(st.text(max_size=60), st.text(max_size=120), st.text(max_size=60))
def test_any_words_make_a_well_formed_patch(name: str, title: str, goal: str) -> None:
    printable = [words.translate(dict.fromkeys(range(32), " ")) for words in (name, title, goal)]
    root = ET.fromstring(patch.svg(*printable))
    assert root.tag == f"{SVG}svg"
    assert not root.findall(f".//{SVG}text")
    assert not root.findall(f".//{SVG}script")


@pytest.mark.parametrize("emblem", emblems.EMBLEMS, ids=lambda e: e.words.split("|")[0])
def test_each_emblem_draws_something(emblem: emblems.Emblem) -> None:
    word = emblem.words.split("|")[0]
    assert emblems.emblem("x", word) is emblem
    blank = patch.svg("x", word).replace(emblem.picture.strip(), "")
    assert pixels(patch.png(patch.svg("x", word), 64)) != pixels(patch.png(blank, 64))


def test_a_name_calls_for_its_picture_before_the_title_does() -> None:
    assert emblems.emblem("talk", "Deploy your talk") is emblems.BUBBLE


def test_what_is_no_svg_is_refused() -> None:
    with pytest.raises(ValueError, match=r"."):
        patch.png("<html>")
