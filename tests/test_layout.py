"""Plain text in 72 columns: what is filled, what stays, and that no word is ever lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.writing.layout import KEEP, columns, fill, wrapped

LINE = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.just(" "))
WORD = st.text("abcdefghij-.,", min_size=1, max_size=12)
TEXT = st.lists(st.lists(WORD, min_size=1, max_size=30).map(" ".join)).map("\n".join)


@pytest.mark.parametrize(
    ("text", "laid_out"),
    [
        ("one\ntwo", "one two\n"),
        ("one\n\n\n\ntwo", "one\n\ntwo\n"),
        ("\n\none\n\n", "one\n"),
        ("", "\n"),
        ("one\\\ntwo", "one\ntwo\n"),
        ("one  two", "one two\n"),
        ("- a\n- b", "- a\n- b\n"),
        ("para\n- a", "para\n- a\n"),
        ("  yes: I do", "  yes: I do\n"),
        ("> said\n> more", "> said\n> more\n"),
        ("bye\n--\nwhy", "bye\n-- \nwhy\n"),
        (f"{KEEP}a   b\n{KEEP}\n{KEEP}\n{KEEP}  c", "a   b\n\n\n  c\n"),
    ],
)
def test_small_texts(text, laid_out):
    assert fill(text) == laid_out


@pytest.mark.parametrize(
    ("text", "laid_out"),
    [
        ("- one two three", "- one two\n  three\n"),
        ("  1. one two three", "  1. one\n     two\n     three\n"),
        ("  one two three", "  one two\n  three\n"),
        ("> one two three", "> one two\n> three\n"),
        ("> > one two three", "> > one\n> > two\n> > three\n"),
        ("one two three four", "one two\nthree four\n"),
    ],
)
def test_what_is_too_wide_continues_below_its_own_text(text, laid_out):
    assert fill(text, 10) == laid_out


def test_a_link_stays_whole():
    link = "https://example.org/" + "x" * 100
    assert fill(f"see {link} now") == f"see\n{link}\nnow\n"


def test_scripts_without_blanks_break_anywhere_and_count_double():
    lines = fill("文" * 50).splitlines()
    assert [columns(line) for line in lines] == [72, 28]


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("文字", 4), ("e\u0301", 1), ("é", 1)])
def test_columns(text, width):
    assert columns(text) == width


@given(TEXT)
def test_no_word_is_lost_or_doubled(text):
    assert [w for w in fill(text).split() if w != "-"] == [w for w in text.split() if w != "-"]


@given(TEXT)
def test_no_line_is_wider_than_the_width(text):
    assert all(columns(line) <= 72 for line in fill(text).splitlines())


@given(TEXT)
def test_filling_twice_changes_nothing_more(text):
    assert fill(fill(text)) == fill(text)


@given(LINE, st.integers(10, 80))
def test_any_line_at_any_width_ends_and_keeps_its_letters(text, width):
    assert "".join("".join(wrapped(text, width)).split()) == "".join(text.split())
