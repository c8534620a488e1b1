"""Every order of an organizer × every way to give it; each decision × what people tell beside it.

And the ways to name an order and give none. An organizer's word concerns others, so a wrong one
is worse than a question.
"""

from typing import NamedTuple

import pytest

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context
from mailflow.operators.explain_cases import context_of

ITEMS = {
    "1": "approve chen@x.test deploy",
    "2": "lapse bo@x.test talk",
    "3": "extend dana@x.test docs",
}


def _context(thread: str = "", **more: object) -> Context:
    state = {
        "people": {"Chen Wu": "chen@x.test", "Bo Li": "bo@x.test", "Dana Kim": "dana@x.test"},
        "cohorts": ["deploy", "talk", "deploy-2", "coa"],
    }
    made = {"today": "2027-03-10", "zone": "Europe/London", "role": "organizer"}
    made |= {"thread": thread} if thread else {}
    tracks = ["deploy", "talk", "docs", "coa"]
    return context_of({"context": {**made, "tracks": tracks, "state": {**state, **more}}})


FRESH = _context()
DIGEST = _context("digest", items=ITEMS)


class Order(NamedTuple):
    """An order in the imperative; of whom or what it is, and what shall become of them."""

    words: str
    subject: str
    passive: str
    means: str


ORDERS = [
    Order("close coa", "coa", "be closed", "close coa"),
    Order("stop taking people into coa", "coa", "be shut", "close coa"),
    Order("open coa again", "coa", "be opened again", "open coa"),
    Order("raise deploy to 10", "deploy", "be raised to 10", "cap deploy 10"),
    Order("give deploy 10 seats", "deploy", "be given 10 seats", "cap deploy 10"),
    Order("move Bo to deploy-2", "Bo", "go to deploy-2", "move bo@x.test deploy-2"),
    Order("put Dana into talk", "Dana", "be put into talk", "place dana@x.test talk"),
    Order("find Dana a seat in talk", "Dana", "get a seat in talk", "place dana@x.test talk"),
    Order("remove Bo", "Bo", "be removed", "remove bo@x.test"),
    Order("freeze all mail", "all mail", "be frozen", "freeze"),
    Order("release the mail", "the mail", "be released", "release"),
    Order(
        "tell everybody in talk that the room has changed",
        "everybody in talk",
        "be told that the room has changed",
        "tell talk",
    ),
]
GIVEN = """
…. | Please …. | Could you … please? | Would you …, please? | I'd like you to …. | Let's ….
We had better …. | I think we had better …. | We need to …. | You may …. | Kindly ….
I have decided to …. | We decided on Friday to …. | Kendall and I agreed to …. | It's time to ….
Go ahead and …. | Hello machine, …. Best, Emily | One thing: …. | It would be good to ….
Good morning! It rains. Please …. See you on Thursday. | Be so kind and …. | Feel free to ….
The exam is being withdrawn, so please …. | I'd be grateful if you could ….
"""
OF_IT = """
S should V. | S has to V. | S must V. | S may V now. | I'd like S to V. | S needs to V.
We agreed that S should V. | S is to V.
"""
NOT_GIVEN = """
Don't …. | Please don't …. | Should we …? | I don't want to …. | I won't …. | Do not … yet.
Before you …, ask me. | What happens if you …? | Maybe we should …, what do you think?
I'm not sure whether to …. | If Kendall agrees, …. | Last year we had to ….
Somebody asked me to …, I said no. | Kendall wants to …, I don't. | Who asked you to …?
Why did you …? | You did … yesterday, thanks. | How do I …?
"""
#: Not known: "please don't tell everybody" is kept private, which tells nobody.
_NOTHING_DONE = {"unclear", "thanks", "ignore", "help", "browse", "status", "private"}


def _frames(table: str) -> list[str]:
    return [frame.strip() for line in table.strip().splitlines() for frame in line.split("|")]


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _read(text: str, context: Context = FRESH, subject: str = "") -> set[str]:
    return {str(intent) for intent in read(subject, text, context)} - {"thanks"}


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.words)
def test_an_order_is_read_however_it_is_given(order: Order) -> None:
    texts = [_capital(frame.replace("…", order.words)) for frame in _frames(GIVEN)]
    texts += [
        _capital(frame.replace("S", order.subject).replace("V", order.passive))
        for frame in _frames(OF_IT)
    ]
    assert not {text: said for text in texts if (said := _read(text)) != {order.means}}


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.words)
def test_an_order_that_is_not_given_is_not_done(order: Order) -> None:
    texts = [frame.replace("…", order.words) for frame in _frames(NOT_GIVEN)]
    read_as = {text: _read(text) for text in texts}
    assert not {
        text: said
        for text, said in read_as.items()
        if {intent.split()[0] for intent in said} - _NOTHING_DONE
    }


DECISIONS = [
    ("Yes to everything", {"ok 1 2 3"}),
    ("ok 1 3", {"ok 1 3"}),
    ("1 and 3 yes, 2 no", {"ok 1 3", "no 2"}),
    ("Chen yes, Bo no", {"ok 1", "no 2"}),
    ("Please don't lapse Bo", {"no 2"}),
    ("Approve Chen", {"ok 1"}),
    ("3: ask me again next week", {"snooze 3 7"}),
    ("Do 1 and 3, leave Bo alone", {"ok 1 3", "no 2"}),
]
ASIDES = [
    " (he is already in two others)",
    ", he sits his finals this week",
    ": he had a baby 2 weeks ago",
    ", she told me so",
    ". I know because his sister works with me",
    ". Coffee number two and still 31 mails to go",
    ". This digest saved my Monday again, thank you",
    ", I rang him twice, he was on nights",
    ". Have a nice week!",
    ". No hard feelings",
    ". He wrote to me: his laptop was stolen",
    ". Not lazy, just ill",
    ". She did 4 patches in 2 weeks",
    ". He asked me on the 3rd for more time",
    ", but thank you for asking",
    ". Poor chap, broke his leg in two places",
    ". It rains here and my train is late again",
]


@pytest.mark.parametrize(("decision", "means"), DECISIONS, ids=[said for said, _ in DECISIONS])
def test_a_decision_is_read_whatever_is_told_beside_it(decision: str, means: set[str]) -> None:
    texts = [f"{hello}{decision}{aside}" for aside in ASIDES for hello in ("", "Good morning! ")]
    subject = "Re: Mentoring week 10: 3 decisions"
    assert not {text: said for text in texts if (said := _read(text, DIGEST, subject)) != means}


def test_who_says_nothing_of_the_others_yet_decides_nothing_of_them() -> None:
    assert _read("Please don't lapse Bo. The others I'll look at tonight.", DIGEST) == {"no 2"}


def test_how_many_is_not_which() -> None:
    said = _read("2 of these are fine, one I don't like. I'll come back to you.", DIGEST)
    assert said == {"unclear"}
    assert _read("All 3 of them are fine.", DIGEST) == {"ok 1 2 3"}
