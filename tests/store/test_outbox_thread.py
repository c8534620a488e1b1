"""A later mail of a thread carries the subject that its reader saw last."""

from datetime import UTC, datetime
from pathlib import Path

from mailflow.store.database import Database
from mailflow.store.outbox import OutboxMail
from tests.play import settings

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


def mail(number: int, subject: str, thread: str = "digest", person: int = 7) -> OutboxMail:
    return OutboxMail(
        item=1, key=f"k:{number}", person=person, to_address="a@x.test", sender="b@y.test",
        kind="digest", thread=thread, about=0, refs=(), token=f"t{number}",
        message_id=f"<{number}@y.test>", subject=subject, text="", data=b"", counted=True,
        created_at=NOW, expires_at=None,
    )  # fmt: skip


def test_the_newest_subject_and_the_first_and_newest_ids(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/store.db")
    database.upgrade()
    with database.work(settings()) as work:
        for week in range(1, 15):
            work.outbox.post(mail(week, f"Mentoring week {week}"))
        work.outbox.post(mail(90, "another thread", thread="case:1"))
        work.outbox.post(mail(91, "another reader", person=8))
        subject, ids = work.outbox.thread(7, "digest")
        assert work.outbox.thread(7, "no such thread") == ("", ())
    assert subject == "Mentoring week 14"
    assert ids == ("<1@y.test>", *(f"<{n}@y.test>" for n in range(5, 15)))
    database.close()
