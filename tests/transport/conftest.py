"""What the tests of the wire share."""

import os

import pytest

from tests import certificates


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> certificates.Authority:
    """Who signs the certificates of this machine's servers."""
    if (why := certificates.problem()) and not os.environ.get("MAILFLOW_REQUIRE_SERVERS"):
        pytest.skip(why)
    return certificates.Authority(tmp_path_factory.mktemp("authority"))
