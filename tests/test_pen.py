"""The holding pen from outside: tokens that are none of ours, other people's, and borrowed names."""

from pathlib import Path

import pytest

from mailflow.program.model import Answer
from tests.play import Play, play


@pytest.fixture
def program(tmp_path: Path) -> Play:
    program = play(tmp_path)
    program.mentor("priya@m.test")
    program.mentor("sam.ito@m.test")
    program.join("ann@x.test")
    return program


def held(program: Play) -> list[str]:
    with program.app.database.read(program.app.settings) as work:
        matters = work.program.everything(program.now).matters.values()
    return [m.text for m in matters if (m.kind, m.state) == ("pen", "open")]


def digest(program: Play) -> None:
    program.forward(days=7)
    assert "A mail from" in program.last("kendall@lab.test", "digest").text


def enrollment(program: Play) -> str:
    with program.app.database.read(program.app.settings) as work:
        (found,) = work.program.everything(program.now).enrollments.values()
    return str(found.state)


def other_token(program: Play, reader: str, kind: str) -> str:
    """The reply address of a mail, with one character of its token changed."""
    address = str(program.last(reader, kind).mail["Reply-To"]).rpartition("<")[2].strip(">")
    local, _, domain = address.partition("@")
    return f"{local[:-1]}{'a' if local[-1] != 'a' else 'b'}@{domain}"


@pytest.mark.parametrize("words", ["leave deploy", "yes", "stuck on keystone", "join talk"])
def test_a_token_that_is_none_of_ours_never_acts(program, words):
    to = other_token(program, "ann@x.test", "welcome")
    sent = program.write("ann@x.test", words, to=to)
    assert [(r.to, r.kind) for r in sent] == [("ann@x.test", "answer")]
    assert "nothing has changed" in " ".join(sent[0].text.split())
    assert enrollment(program) == "placed"
    (text,) = held(program)
    assert "ann@x.test, or in that name, which answers no mail of mine" in text


def test_a_strangers_is_silence(program):
    to = other_token(program, "ann@x.test", "welcome")
    assert program.write("mallory@evil.test", "leave deploy", to=to) == []
    assert len(held(program)) == 1


def test_a_private_report_is_heard_under_any_token(program):
    to = other_token(program, "ann@x.test", "welcome")
    sent = program.write("ann@x.test", "I want to report harassment", to=to)
    assert sorted(r.kind for r in sent) == ["answer", "case"]


def test_a_check_in_answered_from_another_address_is_filed_with_its_thread(program):
    program.forward(days=9)
    mentor = next(a for a in ("priya@m.test", "sam.ito@m.test") if "check-in" in program.kinds(a))
    asked = program.last(mentor, "check-in")
    mail = program._mail("home@private.test", str(asked.mail["Reply-To"]), "Re: x", "1 stuck")
    mail["In-Reply-To"] = str(asked.mail["Message-ID"])
    sent = {(r.to, r.kind) for r in program.deliver(mail)}
    assert sent == {("home@private.test", "answer"), (mentor, "confirm")}
    digest(program)
    sent = program.reply("emily@lab.test", "digest", f"file {_number(program)}")
    assert "home@private.test" not in {r.to for r in sent}
    with program.app.database.read(program.app.settings) as work:
        rounds = work.program.everything(program.now).rounds.values()
    answers = [line.answer for check in rounds for line in check.lines if line.answer]
    assert answers == [Answer.STUCK]


def _number(program: Play) -> int:
    with program.app.database.read(program.app.settings) as work:
        matters = work.program.everything(program.now).matters.values()
    return next(m.number for m in matters if (m.kind, m.state) == ("pen", "open"))


def test_a_name_chosen_by_its_sender_files_nothing_by_itself(program):
    program.write("Sam Ito <x@evil.test>", "leave deploy")
    assert enrollment(program) == "placed"


def test_dropped_is_dropped(program):
    program.write("mallory@evil.test", "leave", to=other_token(program, "ann@x.test", "welcome"))
    digest(program)
    number = _number(program)
    sent = program.reply("kendall@lab.test", "digest", f"drop {number}")
    assert any("Dropped: nothing of it happens." in r.text for r in sent)
    assert {r.to for r in sent} == {"kendall@lab.test", "emily@lab.test"}
    assert held(program) == []
