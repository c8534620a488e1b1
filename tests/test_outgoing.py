"""A decided mail as final bytes: what it names, which thread it stands in, what it holds."""

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from mailflow.mail.inbound import Envelope, parse
from mailflow.mail.route import OurAddresses
from mailflow.program import mails
from mailflow.program.decision import Mail
from mailflow.program.model import AddressState, Person
from mailflow.program.settings import Settings
from mailflow.program.snapshot import Snapshot
from mailflow.store.database import Database
from mailflow.store.inbox import InboxItem
from mailflow.writing.outgoing import Cause, Order, Writer
from mailflow.writing.render import Renderer
from mailflow.writing.samples.cast import DEFAULT

NOW = datetime(2027, 4, 6, 9, tzinfo=UTC)
OURS = OurAddresses("mentoring.test")
THEIRS = b"From: %s <ana@x.test>\r\nTo: signup@mentoring.test\r\nSubject: %s\r\nMessage-ID: <1@x.test>\r\n\r\nhelp\r\n"
SETTINGS = Settings("Open Mentoring", ("kendall@x.test",), tracks=DEFAULT.tracks)
CARD = mails.TrackCard("deploy", "Deploy OpenStack", "A server boots")


@pytest.fixture
def outbox(tmp_path):
    database = Database.open(f"sqlite:///{tmp_path / 'mailflow.db'}")
    database.upgrade()
    with database.work(SETTINGS) as work:
        yield work.outbox
    database.close()


def written(
    outbox, content, *, state=AddressState.PROVEN, subject="hello", reply=True, thread="", sure=True
):
    """The mail that Ana gets for hers, as a client reads it."""
    ana = Person(1, "ana@x.test", name="Ana Buy-Now", state=state)
    raw = THEIRS % (ana.name.encode(), subject.encode())
    item = InboxItem(1, "k", "mail", Envelope(), raw, {}, NOW, "new", 0, "", "", "", "")
    cause = Cause(item, parse(raw, Envelope()), sure)
    order = Order(
        Snapshot(SETTINGS, people={1: ana}), cause, Mail(1, content, thread, reply), 0, NOW
    )
    row = Writer(Renderer(), OURS, lambda octets: b"\x07" * octets).write(outbox, order)
    return message_from_bytes(row.data, policy=policy.default)


ANSWER = mails.Answered("Ana", ("Done.",))


@pytest.mark.conforms(18, 42)
def test_an_answer_keeps_the_subject_and_stands_in_the_thread(outbox):
    mail = written(outbox, ANSWER, subject="Where am I?")
    assert mail["Subject"] == "Re: Where am I?"
    assert mail["In-Reply-To"] == "<1@x.test>"
    assert mail["Auto-Submitted"] == "auto-replied"


def test_nothing_of_a_bare_from_is_repeated_even_to_somebody_we_know(outbox):
    mail = written(outbox, ANSWER, subject="Click here", sure=False)
    assert mail["Subject"] == "Your mail to Open Mentoring"
    assert mail["In-Reply-To"] == "<1@x.test>"


@pytest.mark.conforms(42, "43d", "I33")
def test_nothing_of_a_stranger_is_repeated(outbox):
    """TRUST I33: not the subject, not the name, neither in the header nor in a greeting."""
    mail = written(outbox, ANSWER, state=AddressState.UNPROVEN, subject="Buy-Now")
    assert b"Buy-Now" not in bytes(mail)
    assert b"Hi Ana" not in bytes(mail)


def test_text_and_twin_say_the_same_and_both_ask_by_link(outbox):
    offer = mails.Offer("Ana", CARD, "deploy", NOW.date())
    mail = written(outbox, offer, reply=False)
    assert mail.get_content_type() == "multipart/alternative"
    plain, twin = (mail.get_body((kind,)).get_content() for kind in ("plain", "html"))
    link = f"mailto:{mail['Reply-To'].addresses[0].addr_spec}?"
    assert link in plain
    assert f'href="{link}' in twin


def test_a_post_is_text_alone(outbox):
    post = mails.ListPost("Bo", "deploy", "Ana", "hi", "<b>hello</b>", "<p@mentoring.test>")
    mail = written(outbox, post, reply=False)
    assert mail.get_content_type() == "text/plain"
    assert mail["Reply-To"] == "deploy <cohort-deploy@mentoring.test>"


def test_a_badge_has_its_patch(outbox):
    badge = mails.BadgeEarned("Ana", CARD, "A server boots", "Priya", NOW.date())
    names = [part.get_filename() for part in written(outbox, badge).iter_attachments()]
    assert names == ["deploy-badge.png", "deploy-badge.svg"]
