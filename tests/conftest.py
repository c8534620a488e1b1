"""Options and fixtures that all tests share."""

import logging
from collections.abc import Iterator

import pytest
import structlog


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
