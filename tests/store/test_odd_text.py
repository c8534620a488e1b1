"""Text that a database refuses (NUL on PostgreSQL, lone surrogates on both) stops no queue."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Text

from mailflow.deciding import incoming
from mailflow.mail.inbound import Envelope
from mailflow.program.decision import Fact
from mailflow.program.snapshot import Scope
from mailflow.store import schema
from mailflow.store.database import Database
from mailflow.transport.smtp import Outcome, OutcomeKind
from tests import play
from tests.play import START, settings

ODD = "a\x00b\ud800c\udfffd"
STORED = "a\ufffdb\ufffdc\ufffdd"
# "=00" and a surrogate as UTF-8 would write it, raw and as encoded-words.
NAMES = [
    b"An\x00a \xed\xa0\x80 <%b>",
    b"=?utf-8?q?An=00a=ED=A0=80?= <%b>",
    b"=?utf-16le?b?" + base64.b64encode("A\x00n\ud800a".encode("utf-16le", "surrogatepass"))
    + b"?= <%b>",
    b'"An\\\x00a" <%b>',
]  # fmt: skip
BODIES = [
    b"text/plain; charset=utf-8\r\n\r\n%b \x00 \xed\xa0\x80\xed\xbf\xbf\r\n",
    b"text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n%b",
    b"text/plain; charset=no-such-charset\r\n\r\n%b \x00 \xff\r\n",
    b"text/plain; charset=utf-7\r\n\r\n%b +2AA-\r\n",
    b"text/html; charset=utf-8\r\n\r\n<p>%b</p><p>&#0; &#xD800; &#xDFFF; \x00</p>\r\n",
    b"text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n%b =00=ED=A0=80\r\n",
]


@pytest.fixture
def program(fresh_url: str, tmp_path: Path) -> Iterator[play.Play]:
    made = play.play(tmp_path, url=fresh_url)
    yield made
    made.app.database.close()


def mail(sender: str, to: str, words: str, name: bytes, body: bytes, more: bytes = b"") -> bytes:
    text = words.encode()
    if b"utf-16le" in body:
        text = base64.b64encode((words + "\x00\ud800").encode("utf-16le", "surrogatepass"))
    return (
        b"From: " + name % sender.encode() + b"\r\nTo: " + to.encode()
        + b"\r\nSubject: " + words.encode() + b" \x00=?utf-8?q?=00=ED=A0=80?=\r\n" + more
        + b"MIME-Version: 1.0\r\nContent-Type: " + body % text
    )  # fmt: skip


def quarantined(program: play.Play) -> list[str]:
    with program.app.database.read(program.app.settings) as work:
        return [f"{i.detail} {i.error}" for i in work.inbox.quarantined()]


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_name_that_cannot_be_stored_is_kept_without_it(program: play.Play, name: bytes) -> None:
    """A raw NUL in the header may be the mail's end, but never the queue's."""
    signup = program.app.ours.signup
    program.deliver(mail("ana@x.test", signup, "join deploy", name, BODIES[0]), "ana@x.test")
    program.join("bo@x.test")
    assert program.kinds("bo@x.test")[-1] == "waitlisted"
    if not quarantined(program):
        program.reply("ana@x.test", "confirm", "yes")
        assert program.kinds("ana@x.test")[-1] == "waitlisted"
    assert not [error for error in quarantined(program) if "Traceback" in error]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_words_that_cannot_be_stored_are_read_without_them(program: play.Play, body: bytes) -> None:
    name = b"Ana <%b>"
    clean = b"Subject: hi\r\n"
    for words, kind in (("join deploy", "confirm"), ("yes", "waitlisted")):
        to = program.app.ours.signup
        more = b""
        if words == "yes":
            asked = program.last("ana@x.test", "confirm").mail
            to, more = str(asked["Reply-To"]), f"In-Reply-To: {asked['Message-ID']}\r\n".encode()
        raw = mail("ana@x.test", to, words, name, body, more)
        head, _, rest = raw.partition(b"Subject: ")
        program.deliver(head + clean + rest.partition(b"\r\n")[2], "ana@x.test")
        assert not quarantined(program)
        assert program.kinds("ana@x.test")[-1] == kind


def test_notes_and_posts_that_cannot_be_stored_are_kept_without_it(program: play.Play) -> None:
    for mentor in ("priya@m.test", "sam@m.test"):
        program.mentor(mentor)
    program.join("ana@x.test")
    program.forward(days=8)
    check_in = program.last("priya@m.test", "check-in").mail
    answers = f"In-Reply-To: {check_in['Message-ID']}\r\n".encode()
    to = str(check_in["Reply-To"])
    words = "1 good, her server boots"
    raw = mail("priya@m.test", to, words, b"Priya <%b>", BODIES[5], answers)
    program.deliver(raw.replace(b" \x00=?utf-8?q?=00=ED=A0=80?=", b""), "priya@m.test")
    post = mail("ana@x.test", program.app.ours.cohort("deploy"), "hello", b"A <%b>", BODIES[5])
    program.deliver(post.replace(b" \x00=?", b" =?"), "ana@x.test")
    program.reply("ana@x.test", "confirm", "yes")
    assert not quarantined(program)
    assert program.kinds("sam@m.test")[-1] == "post"
    with program.app.database.read(program.app.settings) as work:
        state = work.program.everything(program.now)
    (check,) = [r for r in state.rounds.values() if r.mentor == state.person_at("priya@m.test").id]
    assert "her server boots" in check.lines[0].note


def test_an_envelope_that_cannot_be_stored_is_kept_without_it(database: Database) -> None:
    envelope = Envelope(f"{ODD}@x.test", (f"{ODD}@m.test", "signup@m.test"), size=2**40)
    with database.work(settings()) as work:
        number = work.inbox.receive(
            "mail:1", "mail", START, raw=b"\x00\xff", envelope=envelope,
            payload={"why": ODD}, source="s" * 999,
        )  # fmt: skip
        item = work.inbox.get(number or 0)
    assert item is not None
    assert item.raw == b"\x00\xff"
    assert item.envelope.sender == f"{STORED}@x.test"
    assert item.envelope.recipients[1] == "signup@m.test"
    assert item.envelope.size >= 2**31 - 1


def test_a_fault_whose_words_cannot_be_stored_is_kept_and_the_next_mail_served(
    program: play.Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide = incoming.Desk.decide

    def faulty(desk: incoming.Desk, work: Any, item: Any, *rest: Any) -> Any:
        if b"poison" in item.raw:
            raise ValueError(ODD)
        return decide(desk, work, item, *rest)

    monkeypatch.setattr(incoming.Desk, "decide", faulty)
    program.write("eve@x.test", "poison")
    program.join("ana@x.test")
    program.forward(hours=1)
    (error,) = quarantined(program)
    assert STORED in error
    assert program.kinds("ana@x.test")[-1] == "waitlisted"


def test_a_relay_whose_words_cannot_be_stored_has_spoken(program: play.Play) -> None:
    program.answers = lambda *_: Outcome(OutcomeKind.REFUSED, 550, ODD)
    program.write("ana@x.test", "join deploy")
    program.answers = None
    with program.app.database.read(program.app.settings) as work:
        assert work.outbox.counts()["failed"] == 1
    assert not quarantined(program)
    program.join("bo@x.test")
    assert program.kinds("bo@x.test")[-1] == "waitlisted"


def test_no_column_of_text_is_forgotten() -> None:
    """Words of people, servers and faults may stand in any of them."""
    plain = [c for t in schema.metadata.tables.values() for c in t.c if type(c.type) is Text]
    assert plain == []


@pytest.mark.conforms("T17", "T18")
def test_every_kind_of_text_is_stored(program: play.Play) -> None:
    program.join("ana@x.test")
    now = program.now
    with program.app.database.begin(program.app.settings) as work:
        person = work.program.everything(now).person_at("ana@x.test")
        assert person is not None
        odd = replace(person, name=ODD, addresses=(f"{ODD}@x.test",))
        work.program.record([Fact("renamed", odd, now, by=ODD, why=ODD)], 1)
        work.remember("odd", ODD)
        found = work.program.load(Scope(people=frozenset({person.id})), now)
        assert found.people[person.id].name == STORED
        assert work.program.person_id(f"{ODD}@x.test") == person.id
        assert work.journal.of_entity(person.id)[-1].why == STORED
        assert work.meta("odd") == STORED
        assert work.inbox.by_message_id(ODD) == []
        assert work.outbox.by_message_id([ODD, "<b@x.test>"]) is None
