"""The day on which hostile mails arrive, for tests that need more than one."""

from pathlib import Path

import pytest

from tests.hostile.scene import scene


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where one day after the other takes place, each from its beginning."""
    return tmp_path_factory.mktemp("day")


@pytest.fixture
def stage(place):
    made = scene(place, border=True)
    yield made
    made.play.app.database.close()
