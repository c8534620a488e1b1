"""The organizers' week is looked for beside the decisions, and told as all stands afterwards."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailflow.app import App
from mailflow.deciding import surveys
from mailflow.program import digest
from mailflow.program.decision import Env
from mailflow.store.rows import KINDS
from tests import play

KENDALL, EMILY = play.ORGANIZERS
ANN = "ann@x.test"
MONDAY = datetime(2027, 1, 11, 8, tzinfo=UTC)


@pytest.fixture
def program(fresh_url: str, tmp_path: Path) -> Iterator[play.Play]:
    made = play.play(tmp_path, url=fresh_url)
    made.names[ANN] = "Ann Lee"
    made.mentor("priya@m.test")
    made.mentor("sam@m.test")
    made.join(ANN)
    yield made
    made.app.database.close()


def service(program: play.Play) -> list[play.Received]:
    """What the threads of the service do that do not survey."""
    before = len(program.sent)
    while program.app.process(surveys=False) + program.app.deliver(program, limit=50):
        pass
    return program.sent[before:]


@pytest.fixture
def monday(program: play.Play, monkeypatch: pytest.MonkeyPatch) -> play.Play:
    """The digest is due, and nobody has made it yet."""
    program.until(MONDAY - timedelta(minutes=1))
    monkeypatch.setattr(program, "run", lambda: service(program))
    program.moment[0] = MONDAY
    program.app.tick()
    service(program)
    return program


def meanwhile(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> list[int]:
    """Something happens in the middle of the first look; how many looks there were."""
    looks: list[int] = []
    original = surveys.survey

    def slow(kind: str, seen: surveys.View, env: Env) -> surveys.Survey:
        looks.append(1)
        if len(looks) == 1:
            act()
        return original(kind, seen, env)

    monkeypatch.setattr(surveys, "survey", slow)
    return looks


def test_nobody_waits_for_it_and_it_comes_once(monday: play.Play) -> None:
    assert "digest" not in monday.kinds(KENDALL)
    monday.write(ANN, "status")
    assert monday.kinds(ANN)[-1] == "answer"
    assert "digest" not in monday.kinds(KENDALL)
    assert [monday.app.survey() for _ in range(2)] == [1, 0]
    service(monday)
    assert [monday.kinds(who).count("digest") for who in (KENDALL, EMILY)] == [1, 1]
    assert "Joined: Ann Lee (deploy)" in " ".join(monday.last(KENDALL, "digest").text.split())


def test_who_is_forgotten_meanwhile_is_not_named(
    monday: play.Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forget() -> None:
        monday.write(ANN, "forget me")
        monday.reply(ANN, "confirm", "yes")

    looks = meanwhile(monkeypatch, forget)
    monday.app.survey()
    service(monday)
    assert len(looks) == 2
    assert monday.kinds(ANN)[-1] == "erased"
    assert "Ann" not in monday.last(KENDALL, "digest").text


def test_decisions_are_those_that_wait_when_it_is_told(
    monday: play.Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    def volunteer() -> None:
        monday.write("lee@m.test", "mentor deploy")
        monday.reply("lee@m.test", "confirm", "yes")

    looks = meanwhile(monkeypatch, volunteer)
    monday.app.survey()
    service(monday)
    assert len(looks) == 1
    assert "lee" in monday.last(KENDALL, "digest").text
    monday.reply(KENDALL, "digest", "ok 1")
    assert "mentor-welcome" in monday.kinds("lee@m.test")


def test_of_two_that_look_at_once_one_tells_it(
    monday: play.Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, monday.app.survey)  # another process is faster
    assert monday.app.survey() == 1
    service(monday)
    assert monday.kinds(KENDALL).count("digest") == 1


def test_a_look_that_fails_is_tried_again_and_set_aside_like_any_item(
    monday: play.Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("a fault of ours")

    monkeypatch.setattr(surveys, "survey", fail)
    for _ in range(3):
        assert monday.app.survey() == 1
        monday.moment[0] += timedelta(minutes=5)
    assert monday.app.survey() == 0
    with monday.app.database.read(monday.app.settings) as work:
        (item,) = work.inbox.quarantined()
    assert "a fault of ours" in item.error


def week_of_all(app: App, now: datetime) -> tuple[object, object]:
    """What the digest reads of a look at what matters, and of all that there is."""
    env = Env(now)
    with app.database.read(app.settings) as work:
        entries = [entry for kind in KINDS for entry in work.journal.of_kind(kind)]
        everything = work.program.everything(now)
        seen = surveys.view(work, env)
    past = sorted(entries, key=lambda entry: entry.id)
    return surveys.survey("program", seen, env).week, digest.week(everything, env, past)


def test_what_is_left_unread_is_missed_in_no_digest(program: play.Play) -> None:
    program.reply(ANN, "welcome", "Hello, I begin today")
    for number in range(4):
        program.join(f"m{number}@x.test")
    for week in range(14):
        program.forward(days=7)
        if week in (1, 2, 6):
            program.reply("priya@m.test", "check-in", "all good, hosts ready")
            program.reply("sam@m.test", "check-in", "all stuck")
        short, whole = week_of_all(program.app, program.now)
        assert short == whole
