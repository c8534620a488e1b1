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
