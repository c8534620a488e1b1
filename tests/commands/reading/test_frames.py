"""Every way to ask for something × everything that can be asked for; and every way not to ask.

Nobody writes "join deploy": people wonder whether they might. What one says of a wish has to be
read in the same way for each of them.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context
from mailflow.operators.explain_cases import context_of

_MADE = {
    "stranger": {},
    "mentee": {"enrollments": {"deploy": "active"}},
    "mentor": {
        "cohorts": ["deploy"],
        "lines": {"1": "Ana Souza", "2": "Bo Chen"},
        "mentees": ["Ana Souza", "Bo Chen"],
        "co_mentors": ["Sam"],
    },
}


def _context(role: str) -> Context:
    tracks = ["deploy", "first-patch", "talk", "coa", "docs"]
    made = {"today": "2027-03-22", "zone": "Europe/London", "tracks": tracks}
    return context_of({"context": {**made, "role": role, "state": _MADE[role]}})


CONTEXTS = {role: _context(role) for role in _MADE}
#: In other languages it is tried as these.
ROLES = ("stranger", "mentee")


class Wish(NamedTuple):
    """Who wants something, in the words behind `to`, and what it is."""

    role: str
    words: str
    means: str


WISHES = [
    Wish("stranger", "join deploy", "join deploy"),
    Wish("stranger", "take part in the deploy group", "join deploy"),
    Wish("stranger", "mentor people in deploy", "mentor deploy"),
    Wish("mentee", "leave deploy", "leave deploy"),
    Wish("mentee", "pause deploy until 20 May", "pause deploy 2027-05-20"),
    Wish("mentee", "take a break until 20 May", "pause deploy 2027-05-20"),
    Wish("mentee", "switch from deploy to talk", "move deploy talk"),
    Wish("mentee", "get fewer mails", "less"),
    Wish("mentee", "have all my data deleted", "forget"),
    Wish("mentee", "get a copy of my data", "export"),
    Wish("mentee", "join docs as well", "join docs"),
    Wish("mentor", "stop mentoring in May", "step-down 2027-05-31"),
    Wish("mentor", "hand Ana over to Sam", "swap Ana Sam"),
    Wish("mentor", "be away from 3 to 17 May", "away 2027-05-03..2027-05-17"),
]

ASKED = """
I'd like to …. | I would love to …. | I want to …. | I wish to …. | I need to …. | I have to ….
I was wondering whether I could …. | I was wondering if I could …? | Might it be possible to …?
I was wondering if it would be possible to …. | Would it be possible for me to …?
Would it be possible to …? | Could I …? | May I …, please? | Is there any chance I could …?
I'm writing to ask whether I might …. | I'm writing to ask if I can …. | Do you think I could …?
I'd be grateful if I could …. | If it's not too much trouble, I'd like to …. | can i … | i wanna …
If that's ok, I'd like to …. | If I may, I'd like to …. | I hope it's ok if I …. | Is it ok if I …?
I think it's time for me to …. | I've decided to …. | After some thought I want to …. | Want to …
I'm afraid I have to …. | Please let me …. | I'd prefer to …. | any chance to …? | I hope I can ….
Just a quick one: I'd like to …. | Sorry to bother you, but I'd like to …. | is it possible to …
I hate to ask, but could I …? | I'd appreciate it if I could …. | The thing is, I have to ….
Long story short: I need to …. | I'd be happy to …. | My wish is to …. | I'd rather ….
Hello, I hope you are well. I'd like to …. Thank you for all your work!
Thanks for everything so far. One request: could I …? | It's a pity, but I must …. | I ask to ….
I'd very much like to …, if that can be arranged. | What I'd like is to …. | Can you help me …?
"""

NOT_ASKED = """
I don't want to …. | I might … one day. | If nothing changes, I'll have to …. | I will not ….
I thought I would …, but I won't. | My friend wants to …. | I used to want to …. | Should I …?
When would I have to …? | What happens if I …? | Nobody should have to …. | Maybe I should ….
I never said I want to …. | I'm not sure whether to …. | Last year I wanted to ….
I would … if I could. | I hope I don't have to …. | She asked me to … and I said no.
I have no plans to …. | I'm not going to …. | I never asked to …. | Before I …, who reads this?
"""

#: A copy of what is stored does no harm. What Sam and Ana do is not the writer's to want or not.
_HARMLESS = {"export"}
_NOTHING_DONE = {"unclear", "thanks", "ignore", "help", "browse", "status", "reason"}
_OF_OTHERS = {("My friend wants to ….", "hand Ana over to Sam")}


def _frames(block: str) -> list[str]:
    return [frame.strip() for line in block.strip().splitlines() for frame in line.split(" | ")]


def _read(frame: str, wish: Wish) -> set[str]:
    text = frame.replace("…", wish.words)
    return {str(intent) for intent in read("", text, CONTEXTS[wish.role])} - {"thanks"}


def _verbs(said: set[str]) -> set[str]:
    return {words.split()[0] for words in said} - _HARMLESS


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: f"{wish.role} {wish.words}")
def test_a_wish_is_read_however_it_is_asked_for(wish: Wish) -> None:
    read_otherwise = {f: said for f in _frames(ASKED) if (said := _read(f, wish)) != {wish.means}}
    assert not read_otherwise


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: f"{wish.role} {wish.words}")
def test_what_is_not_wanted_is_not_done(wish: Wish) -> None:
    frames = [f for f in _frames(NOT_ASKED) if (f, wish.words) not in _OF_OTHERS]
    read_as = {frame: _read(frame, wish) for frame in frames}
    done = {frame: said for frame, said in read_as.items() if _verbs(said) - _NOTHING_DONE}
    assert not done


def test_two_wishes_in_two_sentences_are_both_told() -> None:
    said = _read("I'd like to …. Also, I'd like to know where I stand.", WISHES[10])
    assert said == {"join docs", "status"}


def _languages() -> Iterator[tuple[str, list[str], list[str]]]:
    """Each language of `not_wanted_abroad.txt` with its frames, and what is not wanted in them."""
    table = Path(__file__).with_name("not_wanted_abroad.txt").read_text(encoding="utf-8")
    for block in table.split("\n@")[1:]:
        frames, wishes = block.split("\n--\n")
        language, *frames_of_it = frames.splitlines()
        yield language, frames_of_it, wishes.split("\n")[:-1]


@pytest.mark.parametrize(("language", "frames", "wishes"), list(_languages()))
def test_what_is_not_wanted_is_not_done_in_other_languages(
    language: str, frames: list[str], wishes: list[str]
) -> None:
    texts = [frame.replace("…", wish) for frame in frames for wish in filter(None, wishes)]
    read_as = {
        text: {str(intent) for role in ROLES for intent in read("", text, CONTEXTS[role])}
        for text in texts
    }
    done = {text: said for text, said in read_as.items() if _verbs(said) - _NOTHING_DONE}
    assert texts, language
    assert not done
