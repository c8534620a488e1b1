"""The day on which hostile mails arrive, for tests that need more than one."""

import pytest

from tests.hostile.scene import scene


@pytest.fixture
def stage(tmp_path):
    made = scene(tmp_path, border=True)
    yield made
    made.play.app.database.close()
