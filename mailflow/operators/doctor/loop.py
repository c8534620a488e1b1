"""A mail of our own, sent around: out by the relay, in by our mail server, and looked at there.

It goes to a reply address with a token that is nobody's, so that it also shows whether such
addresses reach us. The running service takes it for mail of ours and does nothing with it.
"""

import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from mailflow import wiring
from mailflow.app import App
from mailflow.config import Config
from mailflow.mail import authentication, compose, inbound, token
from mailflow.mail.compose import Mailbox, Outgoing
from mailflow.mail.inbound import Envelope
from mailflow.operators.doctor.finding import Finding, bad, good, unseen
from mailflow.store.database import AnyStoreFault
from mailflow.transport.errors import TransportError
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.settings import ImapSettings
from mailflow.transport.smtp import Courier, OutcomeKind

LOOK_EVERY = 2.0  # seconds
SLOW_CLOCK = 120  # seconds between our clock and the mail server's that are too many


def around(app: App, config: Config, wait: float) -> Iterator[Finding]:
    """Send it, wait for it, look at it, remove it."""
    relay, box = wiring.smtp_settings(config), wiring.imap_settings(config)
    if relay is None:
        return
    probe = _probe(app)
    with Courier(relay) as courier:
        sent = courier.send(app.ours.bounce(probe.secret), probe.to, _signed(app, probe.data))
    if sent.kind is not OutcomeKind.SENT:
        text = f"the relay answered {sent.code} {sent.text}".replace(" 0 ", " ")
        yield bad("loop", text, "the relay has to take mail from and to our own addresses")
        return
    try:
        raw = _in_mailbox(box, probe, wait) if box else _in_store(app, probe, wait)
    except (TransportError, AnyStoreFault) as error:
        yield unseen("loop", f"sent, but nobody could look for it ({error})")
        return
    if raw is None:
        remedy = (
            "sub-addresses (user+tag@) have to arrive in this mailbox; look there, and in its spam"
            if box
            else "mail to our domain has to come here over LMTP while mailflow runs"
        )
        yield bad("loop", f"no mail to {probe.to} came back within {wait:g} s", remedy)
        return
    yield good("loop", f"a mail to {probe.to} came back")
    yield from _looked_at(config, raw)


def _signed(app: App, data: bytes) -> bytes:
    return app.seal.sign(data) if app.seal else data


@dataclass(frozen=True, slots=True)
class _Probe:
    """The mail that is sent around."""

    secret: str
    to: str
    message_id: str
    data: bytes


def _probe(app: App) -> _Probe:
    secret = token.encode(secrets.token_bytes(17))
    to = app.ours.reply(secret)
    message_id = f"<check.{secret}@{app.ours.host}>"
    mail = Outgoing(
        kind="check",
        sender=Mailbox(app.ours.signup, app.settings.name),
        to=Mailbox(to),
        subject="mailflow check",
        date=datetime.now(UTC),
        message_id=message_id,
    )
    text = 'This mail was sent around by "mailflow check". It can be deleted.\n'
    return _Probe(secret, to, message_id, compose.compose(mail, text))


def _in_mailbox(settings: ImapSettings, probe: _Probe, wait: float) -> bytes | None:
    """Wait for it in the mailbox, and remove it where single mails can be removed."""
    end = time.monotonic() + wait
    with ImapMailbox(settings) as box:
        start = max(box.connect().uidnext - 20, 0)  # it may have been quicker than we are
        while True:
            for mail in box.newer(start, 200):
                if probe.secret.encode() in mail.raw and b"mailflow check" in mail.raw:
                    if box.can_expunge():
                        box.expunge([mail.uid])
                    return mail.raw
            if time.monotonic() > end:
                return None
            box.wait(LOOK_EVERY)
            box.refresh()


def _in_store(app: App, probe: _Probe, wait: float) -> bytes | None:
    """Wait until the running service has received it."""
    end = time.monotonic() + wait
    while True:
        with app.database.read(app.settings) as work:
            for item in work.inbox.by_message_id(probe.message_id):
                return item.raw
        if time.monotonic() > end:
            return None
        time.sleep(LOOK_EVERY)


def _looked_at(config: Config, raw: bytes) -> Iterator[Finding]:
    """What our own mail server wrote into it."""
    message = inbound.parse(raw, Envelope("", (), size=len(raw)))
    wanted = config.file.trust.authserv_id
    above = config.file.trust.received_above
    if not wanted:
        text = "[trust] authserv_id is not set: people confirm each change by one more reply"
        yield unseen("sender checks", text, "name your server's authserv_id if it checks senders")
    elif authentication.is_there(message, wanted, received_above=above):
        yield good("sender checks", f"{wanted} writes its results into what comes in")
    else:
        yield bad(
            "sender checks",
            f"no Authentication-Results of {wanted} at the top of what comes in",
            "check authserv_id and received_above; every mail has to get the field",
        )
    yield from _clock(message.all("received"))


def _clock(received: tuple[str, ...]) -> Iterator[Finding]:
    """Our clock beside that of the server that took the mail last."""
    try:
        theirs = parsedate_to_datetime(received[0].rpartition(";")[2].strip())
        apart = abs((datetime.now(UTC) - theirs).total_seconds())
    except (IndexError, ValueError, TypeError, OverflowError):
        yield unseen("clock", "the mail server tells no time")
        return
    if apart > SLOW_CLOCK:
        text = f"our clock and the mail server's are {apart:.0f} s apart"
        yield bad("clock", text, "set this machine's clock (timedatectl set-ntp true)")
    else:
        yield good("clock", "agrees with the mail server's")
