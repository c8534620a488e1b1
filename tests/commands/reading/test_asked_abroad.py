"""Every polite way to ask for every wish, and not to, in other languages; what is missed is named.

A table holds for each language: frames that ask, frames that do not, wishes in the forms that the
frames take, and the mails that are not read as they are meant.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from mailflow.commands.reading import read
from tests.commands.reading.test_frames import CONTEXTS

_TABLE = Path(__file__).with_name("asked_abroad.txt")
#: For people, or nothing; a copy of one's data, a list or one's place in line does no harm.
_HARMLESS = {"unclear", "help", "thanks", "ignore", "browse", "status", "export", "reason"}


class Wish(NamedTuple):
    """Who wants something, what it is, and its words in the forms that frames ask for."""

    role: str
    means: str
    forms: dict[str, str]

    def asked_in(self, frame: str) -> str:
        said = frame.format(**self.forms)
        return said[0].upper() + said[1:]

    def read(self, text: str) -> set[str]:
        return {str(intent) for intent in read("", text, CONTEXTS[self.role])} - {"thanks"}


class Language(NamedTuple):
    """One block of the table."""

    asks: list[str]
    asks_not: list[str]
    wishes: list[Wish]
    missed: set[str]


def _wish(row: str) -> Wish:
    role, means, *forms = row.split(" | ")
    return Wish(role, means, dict(form.split("=", 1) for form in forms))


def _languages() -> Iterator[tuple[str, Language]]:
    for block in _TABLE.read_text(encoding="utf-8").strip().removeprefix("@").split("\n@"):
        name, _, rest = block.partition("\n")
        asks, asks_not, wishes, missed = (
            part.strip().splitlines() for part in f"{rest}\n".split("--\n")
        )
        yield name, Language(asks, asks_not, [_wish(row) for row in wishes], set(missed))


LANGUAGES = dict(_languages())


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_wish_is_read_however_politely_it_is_asked_for(name: str) -> None:
    language = LANGUAGES[name]
    texts = {w.asked_in(frame): w for w in language.wishes for frame in language.asks}
    missed = {text for text, wish in texts.items() if wish.read(text) != {wish.means}}
    assert missed == language.missed
    assert len(missed) <= len(texts) / 3


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_is_missed_is_asked_about(name: str) -> None:
    language = LANGUAGES[name]
    texts = {w.asked_in(frame): w for w in language.wishes for frame in language.asks}
    read_as = {text: texts[text].read(text) for text in language.missed}
    acted = {
        text: said
        for text, said in read_as.items()
        if {words.split()[0] for words in said - {texts[text].means}} - _HARMLESS
    }
    assert acted == {}


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_is_not_asked_for_is_not_done(name: str) -> None:
    language = LANGUAGES[name]
    texts = {w.asked_in(frame): w for w in language.wishes for frame in language.asks_not}
    read_as = {text: wish.read(text) for text, wish in texts.items()}
    done = {
        text: said
        for text, said in read_as.items()
        if {words.split()[0] for words in said} - _HARMLESS
    }
    assert done == {}
