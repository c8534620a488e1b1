"""The first mail is served as quickly as the next: what it needs is made before it comes.

The service listens as early as it can. What is made when first used (patterns, lexicons,
statements, templates) costs some tenths of a second, which nobody shall wait for.
"""

from mailflow import regex
from mailflow.app import App
from mailflow.mail.inbound import Envelope
from mailflow.store.inbox import InboxItem

SOMEBODY = "somebody@warming.invalid"  # RFC 2606 2: of no one


def warm_up(app: App) -> list[str]:
    """Weigh a mail that nobody wrote, and write nothing; the kinds of its answers."""
    regex.compile_all()
    with app.database.read(app.settings) as work:
        _, mails = app.weigh(work, _mail(app))
        return [mail.kind for mail in mails]


def _mail(app: App) -> InboxItem:
    track = next(iter(app.settings.tracks), "first")
    raw = (
        f"From: {SOMEBODY}\r\nTo: {app.ours.signup}\r\nSubject: Joining\r\n\r\n"
        f"I'd love to join the {track} group, I'm in Recife.\r\n"
    )
    return InboxItem(
        id=0, key="warming", kind="mail", envelope=Envelope(SOMEBODY), raw=raw.encode(),
        payload={}, received_at=app.clock(), state="received", attempts=0, detail="", error="",
        author="", message_id="",
    )  # fmt: skip
