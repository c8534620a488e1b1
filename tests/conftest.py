"""Options and fixtures that all tests share."""

import logging
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

import pytest
import structlog

from mailflow.commands.reading.convolution import Net


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files anew and read the diff"
    )


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """A command that ran in this process has told the logs where to go; the next test has its own."""
    handlers = list(logging.getLogger().handlers)
    yield
    structlog.reset_defaults()
    logging.getLogger().handlers[:] = handlers


@pytest.fixture(scope="session", autouse=True)
def _each_text_is_weighed_once() -> Iterator[None]:
    """Thousands of tests write the same few words; what the networks say of them is pure."""
    weigh = Net.odds
    known = lru_cache(4096)(weigh)

    def weigh_once(net: Net, seen: Sequence[str], manners: Collection[str]) -> dict[str, float]:
        return dict(known(net, tuple(seen), frozenset(manners)))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Net, "odds", weigh_once)
        yield
