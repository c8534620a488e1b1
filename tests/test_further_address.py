"""A further address of somebody we know: theirs after a word from both, and from nobody else."""

from dataclasses import replace
from pathlib import Path

import pytest

from mailflow.operators import export
from mailflow.program.decision import Fact
from mailflow.program.model import AddressState, Person
from mailflow.program.snapshot import Snapshot
from tests.play import ORGANIZERS, Play, Received, copied, play
from tests.test_erasure import found

ANN, WORK = "ann@home.test", "a.person@work.test"
OTHER = "bo@home.test"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Play:
    program = play(tmp_path_factory.mktemp("begun"))
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    program.join(ANN)
    program.join(OTHER)
    return program


@pytest.fixture
def program(begun: Play, tmp_path: Path) -> Play:
    return copied(begun, tmp_path)


def steal(
    program: Play, sender: str, owner: str, words: str, kind: str = "welcome"
) -> list[Received]:
    """An answer to a mail of somebody's, written from another address."""
    return program.reply(owner, kind, words, written_at=sender)


def state(program: Play) -> Snapshot:
    with program.app.database.read(program.app.settings) as work:
        return work.program.everything(program.now)


def person(program: Play, address: str) -> Person | None:
    return state(program).person_at(address)


def enrollment(program: Play, address: str) -> str:
    known = state(program)
    who = known.person_at(address)
    assert who is not None
    (own,) = (e for e in known.enrollments.values() if e.person == who.id)
    return str(own.state)


def told(mails: list[Received]) -> list[tuple[str, str]]:
    return sorted((mail.to, mail.kind) for mail in mails)


def oneline(text: str) -> str:
    return " ".join(text.split())


def claim(program: Play, words: str = "leave deploy") -> None:
    steal(program, WORK, ANN, words)
    program.reply(ANN, "confirm", "mine")
    program.reply(WORK, "confirm", "yes")


@pytest.mark.shows("5.4")
def test_both_say_so_and_the_held_mail_is_theirs(program):
    sent = steal(program, WORK, ANN, "leave deploy\n\nzanzibar")
    assert (ANN, "confirm") in told(sent)
    question = next(mail for mail in sent if mail.to == ANN)
    assert WORK in question.text
    assert "zanzibar" not in question.text
    assert enrollment(program, ANN) == "placed"
    sent = program.reply(ANN, "confirm", "mine")
    assert told(sent) == [(WORK, "confirm"), (ANN, "answer")]
    proof = program.last(WORK, "confirm")
    assert ANN not in proof.data.decode()
    assert "Hello," in proof.text
    assert person(program, ANN).addresses == ()
    sent = program.reply(WORK, "confirm", "yes")
    assert WORK not in {mail.to for mail in sent}
    assert f"From now on {WORK} is yours as well" in oneline(
        next(m.text for m in sent if m.to == ANN and "as well" in oneline(m.text))
    )
    known = person(program, WORK)
    assert known == person(program, ANN)
    assert (known.address, known.addresses) == (ANN, (WORK,))
    assert enrollment(program, ANN) == "withdrawn", "the held mail was decided as hers"
    assert sum(p.state is AddressState.ERASED for p in state(program).people.values()) == 1
    matters = state(program).matters.values()
    assert not any((m.kind, m.state) == ("pen", "open") for m in matters)


def test_the_held_mail_is_filed_once(program):
    claim(program, "stuck on keystone")
    number = sum(mail.kind == "stuck" for mail in program.sent)
    program.reply(WORK, "confirm", "yes")
    program.reply(ANN, "confirm", "mine")
    program.run()
    assert sum(mail.kind == "stuck" for mail in program.sent) == number
    assert person(program, WORK).address == ANN


def test_it_writes_as_she_does_and_our_mail_stays_where_it_was(program):
    claim(program, "hello there")
    sent = program.write(WORK, "status")
    assert {mail.to for mail in sent} == {ANN}
    sent = steal(program, WORK, ANN, "leave deploy")
    assert {mail.to for mail in sent} >= {ANN}
    assert WORK not in {mail.to for mail in sent}
    assert enrollment(program, ANN) == "withdrawn"
    with program.app.database.read(program.app.settings) as work:
        told = export.export(work, program.app.settings, program.now)
    assert [p["addresses"] for p in told["people"] if p["email"] == ANN] == [[ANN, WORK]]


def test_undo_makes_it_nobodys_again(program):
    claim(program, "hello there")
    program.forward(days=6)
    notice = next(m for m in reversed(program.sent) if "as well" in oneline(m.text) and m.to == ANN)
    mail = program._mail(ANN, str(notice.mail["Reply-To"]), f"Re: {notice.subject}", "undo")
    mail["In-Reply-To"] = str(notice.mail["Message-ID"])
    sent = program.deliver(mail)
    assert f"{WORK} is not yours any more" in oneline(sent[0].text)
    assert person(program, ANN).addresses == ()
    assert person(program, WORK) is None


@pytest.mark.conforms("I38")
def test_whoever_has_it_then_can_be_forgotten_out_of_her_journal(program):
    test_undo_makes_it_nobodys_again(program)
    program.join(WORK)
    program.write(WORK, "forget me")
    program.reply(WORK, "confirm", "yes")
    assert person(program, ANN) is not None
    with program.app.database.read(program.app.settings) as work:
        rows = work.connection.exec_driver_sql("SELECT image, why FROM journal").all()
        folded = work.journal.fold()
    assert [row for row in rows if WORK in str(row)] == []
    assert {key: folded[key] for key in state(program).people} == state(program).people


@pytest.mark.conforms("I38")
def test_and_out_of_the_mails_that_went_there_for_her(program):
    test_undo_makes_it_nobodys_again(program)
    program.join(WORK)
    program.write(WORK, "forget me")
    program.reply(WORK, "confirm", "yes")
    program.forward(days=1)
    assert found(program, WORK) == []


@pytest.mark.parametrize("words", ["yes", "", "ok", "it is mine, I think", "Sure, go ahead", "no"])
def test_only_the_word_itself_claims(program, words):
    steal(program, WORK, ANN, "leave deploy")
    sent = program.reply(ANN, "confirm", words)
    assert WORK not in {mail.to for mail in sent}
    assert person(program, WORK).state is AddressState.UNPROVEN


@pytest.mark.parametrize(
    "words", ["mine", "Mine.", "Hi,\n\nMINE\n\nAnn", '"mine"', "> mine\n\nmine"]
)
def test_the_word_in_any_dress(program, words):
    steal(program, WORK, ANN, "leave deploy")
    assert (WORK, "confirm") in told(program.reply(ANN, "confirm", words))


@pytest.mark.parametrize("words", ["", "mine", "what is this?", "no"])
def test_the_address_has_to_write_yes(program, words):
    steal(program, WORK, ANN, "leave deploy")
    program.reply(ANN, "confirm", "mine")
    program.reply(WORK, "confirm", words)
    assert person(program, ANN).addresses == ()
    assert enrollment(program, ANN) == "placed"


def test_a_no_is_remembered(program):
    steal(program, WORK, ANN, "leave deploy")
    program.reply(ANN, "confirm", "no")
    program.forward(days=3)
    assert ANN not in {mail.to for mail in steal(program, WORK, ANN, "leave deploy")}


def test_the_same_pair_is_asked_about_once_a_day(program):
    assert ANN in {mail.to for mail in steal(program, WORK, ANN, "leave deploy")}
    program.forward(hours=23)
    assert ANN not in {mail.to for mail in steal(program, WORK, ANN, "leave deploy")}
    program.forward(hours=2)
    assert ANN in {mail.to for mail in steal(program, WORK, ANN, "leave deploy")}


def test_a_flood_of_addresses_is_three_questions_a_day(program):
    asked = 0
    for number in range(6):
        sent = steal(program, f"x{number}@evil{number}.test", ANN, "leave deploy")
        asked += sum((mail.to, mail.kind) == (ANN, "confirm") for mail in sent)
    assert asked == 3


# whose address it may not be -----------------------------------------------------------------------


@pytest.mark.parametrize("sender", [OTHER, *ORGANIZERS, "priya@m.test", "invited@m.test"])
def test_the_address_of_somebody_else_is_never_offered(program, sender):
    if sender == "invited@m.test":
        program.write(sender, "mentor deploy")
        program.reply(sender, "confirm", "yes")
    sent = steal(program, sender, ANN, "leave deploy")
    assert (ANN, "confirm") not in told(sent)
    assert not any(WORK in mail.text for mail in sent)
    assert enrollment(program, ANN) == "placed"


def test_an_organizers_mail_answered_from_elsewhere_offers_nothing(program):
    sent = steal(program, WORK, ORGANIZERS[0], "ok 1", "decision")
    assert ORGANIZERS[0] not in {mail.to for mail in sent}


def test_a_bare_from_without_a_token_asks_nobody(program):
    sent = program.write(f"Ann <{WORK}>", "leave deploy")
    assert ANN not in {mail.to for mail in sent}


def test_a_token_that_is_too_old_asks_nobody(program):
    program.forward(days=100)
    before = len(program.sent)
    steal(program, WORK, ANN, "leave deploy")
    assert (ANN, "confirm") not in told(program.sent[before:])


def test_it_joined_by_itself_meanwhile(program):
    steal(program, WORK, ANN, "leave deploy")
    program.forward(days=1)
    program.join(WORK)
    sent = program.reply(ANN, "confirm", "mine")
    assert WORK not in {mail.to for mail in sent}
    assert person(program, WORK).address == WORK


def test_two_claims_at_once_are_one_persons(program):
    steal(program, WORK, ANN, "leave deploy")
    steal(program, WORK, OTHER, "leave deploy")
    program.reply(ANN, "confirm", "mine")
    sent = program.reply(OTHER, "confirm", "mine")
    assert WORK not in {mail.to for mail in sent}, "one question a day to one mailbox"
    assert "again tomorrow" in oneline(sent[0].text)
    program.reply(WORK, "confirm", "yes")
    program.forward(hours=25)
    sent = program.reply(OTHER, "confirm", "mine")
    assert {mail.to for mail in sent} == {OTHER}
    assert ANN not in sent[0].text
    assert person(program, WORK).address == ANN
    assert person(program, OTHER).addresses == ()


def test_plus_tags_are_one_mailbox(program):
    steal(program, "a+1@work.test", ANN, "leave deploy")
    program.reply(ANN, "confirm", "mine")
    steal(program, "a+2@work.test", OTHER, "leave deploy")
    sent = program.reply(OTHER, "confirm", "mine")
    assert {mail.to for mail in sent} == {OTHER}


def test_case_is_no_difference(program):
    steal(program, WORK.upper(), ANN, "leave deploy")
    program.reply(ANN, "confirm", "mine")
    local, _, domain = WORK.partition("@")
    program.reply(f"{local.upper()}@{domain}", "confirm", "yes", written_at=WORK)
    assert person(program, ANN).addresses == (WORK,)


def test_a_machines_answer_asks_nobody(program):
    asked = program.last(ANN, "welcome")
    mail = program._mail(WORK, str(asked.mail["Reply-To"]), f"Re: {asked.subject}", "I am away")
    mail["In-Reply-To"] = str(asked.mail["Message-ID"])
    mail["Auto-Submitted"] = "auto-replied"
    assert program.deliver(mail) == []


def test_an_old_yes_does_nothing_after_an_undo(program):
    test_undo_makes_it_nobodys_again(program)
    program.reply(WORK, "confirm", "yes")
    program.reply(ANN, "confirm", "mine")
    assert person(program, ANN).addresses == ()


def test_questions_end(program):
    steal(program, WORK, ANN, "leave deploy")
    program.forward(hours=73)
    sent = program.reply(ANN, "confirm", "mine")
    assert "too old" in oneline(sent[0].text)
    assert WORK not in {mail.to for mail in sent}


def test_only_she_may_say_mine(program):
    steal(program, WORK, ANN, "leave deploy")
    sent = steal(program, WORK, ANN, "mine", "confirm")
    assert (WORK, "confirm") not in told(sent)
    assert (WORK, "confirm") not in told(steal(program, OTHER, ANN, "mine", "confirm"))


def test_a_request_of_its_own_goes_with_the_row(program):
    program.write(WORK, "join talk")
    program.forward(hours=25)
    claim(program, "hello there")
    assert person(program, WORK).address == ANN
    known = state(program)
    assert [e.track for e in known.enrollments.values() if e.state == "unconfirmed"] == []


# ends ---------------------------------------------------------------------------------------------


def test_forgotten_under_both_addresses(program):
    claim(program, "hello there")
    program.forward(days=1)
    assert found(program, WORK)
    program.write(WORK, "forget me")
    assert program.last(ANN, "confirm").text.count("erase all that we keep of you") == 1
    program.reply(ANN, "confirm", "yes")
    program.forward(days=1)
    assert found(program, ANN, WORK) == []


def test_banned_under_both_addresses(program):
    claim(program, "hello there")
    known = person(program, ANN)
    banned = Fact("ban", replace(known, state=AddressState.BANNED), program.now)
    with program.app.database.begin(program.app.settings) as work:
        work.program.record((banned,), 1)
    for sender in (WORK, ANN):
        assert program.write(sender, "join deploy") == [], sender


def test_kept_apart_under_both_addresses(program):
    claim(program, "hello there")
    program.write(ORGANIZERS[0], f"keep apart {WORK} and {OTHER}")
    program.reply(ORGANIZERS[0], "confirm", "yes")
    (pair,) = state(program).pairs.values()
    assert {pair.one, pair.other} == {person(program, ANN).id, person(program, OTHER).id}


def test_what_is_asked_in_its_name_counts_for_both(program):
    claim(program, "hello there")
    program.forward(days=2)
    asked = 0
    for words in ("leave deploy", "pause deploy", "done deploy", "stuck on x", "tz Lima"):
        for sender in (WORK, ANN):
            asked += sum(m.kind == "confirm" for m in program.write(sender, words))
    assert asked == 3
