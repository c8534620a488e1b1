"""kill -9 of the real service at counted events; `python -m tests.killed` takes every one."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow.demo.dovecot import problem
from tests.killed.laboratory import Held, Kill, Laboratory, laboratory
from tests.killed.points import check, chosen
from tests.real.servers import REQUIRED

pytestmark = pytest.mark.xdist_group("killed")
OF_EACH_KIND = 2


@pytest.fixture(scope="module")
def lab() -> Iterator[Laboratory]:
    if (why := problem()) and not REQUIRED:
        pytest.skip(why)
    # Not pytest's own folder: Dovecot gives up root, and may not get through root's folders.
    with (
        tempfile.TemporaryDirectory(prefix="mailflow-", ignore_cleanup_errors=True) as folder,
        laboratory(Path(folder)) as found,
    ):
        yield found


@pytest.fixture(scope="module")
def whole(lab: Laboratory) -> Held:
    return lab.hold()


def test_without_a_kill_each_mail_comes_once(whole: Held) -> None:
    assert not whole.died
    assert not whole.doubles
    assert {"commit", "imap", "smtp", "reply"} <= set(whole.events)


@pytest.mark.parametrize("place", range(5 * OF_EACH_KIND))
def test_a_kill_at_an_event_is_seen_by_nobody(lab: Laboratory, whole: Held, place: int) -> None:
    points = list(chosen(whole.events, OF_EACH_KIND))
    if place >= len(points):
        pytest.skip("no compiler for the shim that counts fsync")
    held = lab.hold(points[place])
    assert held.died
    check(held, whole)


@pytest.mark.parametrize(
    ("kill", "copies"),
    [
        (Kill("reply", 3, after=True), 1),  # to DATA: the mail was not taken yet
        (Kill("reply", 4, after=False), 2),  # to the final dot: taken, and never heard of
        (Kill("reply", 4, after=True), 2),  # heard of, and not written down
    ],
    ids=["before the mail", "before its reply", "after its reply"],
)
def test_the_one_window(lab: Laboratory, whole: Held, kill: Kill, copies: int) -> None:
    """A mail that was taken, and we do not know: it goes again, the same mail (SPEC 8.5)."""
    held = lab.hold(kill)
    assert held.died
    check(held, whole)
    assert held.doubles.total() == copies - 1
