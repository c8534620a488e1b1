"""Mails that wait for their reader's slot are not lost to what is decided meanwhile."""

import re
from pathlib import Path

from tests import play


def numbers(program: play.Play) -> list[str]:
    return re.findall(
        r"^\s*(\d+)\.", program.last("kendall@lab.test", "decision").text, re.MULTILINE
    )


def test_an_organizer_hears_of_a_decision_although_other_mail_comes_first(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    program.write("zed@x.test", "mentor talk", subject="mentor talk")
    program.reply("zed@x.test", "confirm", "yes")
    program.moment[0] = program.now.replace(hour=22)  # nobody's hour
    program.reply("kendall@lab.test", "decision", f"ok {numbers(program)[-1]}")
    assert "answer" not in program.kinds("emily@lab.test")
    program.write("stranger@y.test", "what can I join?", subject="hi")
    program.forward(days=1)
    assert "zed" in program.last("emily@lab.test", "answer").text


def finished(program: play.Play) -> None:
    """Ann reached the goal, and it was confirmed at an hour that is nobody's."""
    for mentor in ("priya@m.test", "sam@m.test"):
        program.mentor(mentor)
    program.join("ann@x.test")
    program.forward(days=1)
    program.reply("ann@x.test", "welcome", "done https://x.test/it-boots")
    program.moment[0] = program.now.replace(hour=22)
    lead = next(r.to for r in reversed(program.sent) if r.kind == "claim")
    program.reply(lead, "claim", "yes")


def test_whoever_finished_is_asked_how_it_was_although_it_is_night_two_days_later(
    tmp_path: Path,
) -> None:
    program = play.play(tmp_path)
    finished(program)
    program.forward(days=2)
    assert "feedback" not in program.kinds("ann@x.test")
    program.forward(days=4)
    assert program.kinds("ann@x.test").count("feedback") == 1


def test_whoever_lost_a_place_at_night_hears_of_it_in_the_morning(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    for mentor in ("priya@m.test", "sam@m.test"):
        program.mentor(mentor)
    program.join("ann@x.test")
    program.reply("priya@m.test", "confirm", "yes")
    program.moment[0] = program.now.replace(hour=22)
    program.write("kendall@lab.test", "remove ann@x.test because she asked us on the phone")
    program.reply("kendall@lab.test", "confirm", "yes")
    assert "removed" not in program.kinds("ann@x.test")
    program.forward(days=1)
    assert program.kinds("ann@x.test").count("removed") == 1


def test_whoever_waits_for_two_tracks_reads_one_mail(tmp_path: Path) -> None:
    program = play.play(tmp_path)
    program.write("ann@x.test", "join deploy and talk")
    (mail,) = program.reply("ann@x.test", "confirm", "yes")
    text = " ".join(mail.text.split())
    assert mail.subject == "You are in line for deploy and talk"
    assert text.count("You do not need to do anything") == text.count("We cannot promise") == 1
    for track in ("deploy", "talk"):
        assert f"- {track}: you are next; it has too few mentors to begin" in text


def test_so_does_whose_two_requests_an_organizer_says_yes_to(tmp_path: Path) -> None:
    program = play.play(tmp_path, play.settings(placement="approve"))
    for mentor in ("priya@m.test", "sam@m.test"):
        program.mentor(mentor)
    program.join("bo@x.test")
    program.reply("kendall@lab.test", "decision", f"ok {numbers(program)[-1]}")
    program.write("ann@x.test", "join deploy and talk")
    program.reply("ann@x.test", "confirm", "yes")
    program.forward(days=1)
    program.write("priya@m.test", "capacity 0")
    program.reply("priya@m.test", "confirm", "yes")
    program.write("sam@m.test", "capacity 1")
    program.reply("sam@m.test", "confirm", "yes")
    program.reply("kendall@lab.test", "decision", "ok to all")
    program.forward(days=2)
    assert program.kinds("ann@x.test").count("waitlisted") == 1
