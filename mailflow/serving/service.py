"""What `mailflow run` and `mailflow digest` do, with the parts that a configuration names."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from mailflow import wiring
from mailflow.app import App
from mailflow.config import Config
from mailflow.serving import expunge, poll
from mailflow.serving.worker import RENEW_SECONDS, Service, Transports
from mailflow.store.inbox import SURVEY
from mailflow.transport.errors import TransportError
from mailflow.transport.imap import ImapMailbox
from mailflow.transport.smtp import Courier

Say = Callable[[str], None]


def service(app: App, config: Config, parts: frozenset[str], *, backlog: bool, say: Say) -> Service:
    """The service, ready to run."""
    wiring.check_secrets(config, parts)
    transports = Transports(
        imap=wiring.imap_settings(config),
        listen=wiring.listeners(config),
        smtp=wiring.smtp_settings(config),
        monitors=wiring.monitors(config),
    )
    app.prepare()
    return Service(app, transports, parts, backlog, wiring.is_dead, say)


def once(app: App, config: Config, parts: frozenset[str], *, backlog: bool, say: Say) -> bool:
    """Fetch all that waits, decide, do what is due, deliver. False if a server failed us."""
    wiring.check_secrets(config, parts)
    app.database.check()
    if not clock_moves_on(app):
        say("the clock stands before the last run: nothing is done")
        return True
    app.prepare()
    fetched = "intake" not in parts or _fetch(app, config, backlog=backlog, say=say)
    if "deliver" not in parts:
        _decide(app, parts)
        return fetched
    app.dispatch.reclaim(wiring.is_dead)
    settings = wiring.smtp_settings(config)
    if settings is None:
        _decide(app, parts)
        say("no [delivery.smtp] is configured: mail waits in the outbox")
        return fetched
    with Courier(settings) as courier, _lease_renewed(app):
        while _decide(app, parts) + app.dispatch.has_due():
            try:
                courier.connect()
            except TransportError as error:  # nothing has to wait longer for it
                say(f"mailflow: {error}")
                return False
            app.deliver(courier, limit=50)
    return fetched


def _decide(app: App, parts: frozenset[str]) -> int:
    total = 0
    while True:
        done = app.tick() if "tick" in parts else 0
        done += app.process() if "decide" in parts else 0
        done += app.tidy() if "tick" in parts else 0
        if not done:
            return total
        total += done


def clock_moves_on(app: App) -> bool:
    """In a rehearsal the clock is given: what it says must not lie before the last time."""
    if not app.rehearsal:
        return True
    now = app.clock()
    with app.database.work(app.settings) as work:
        last = work.meta("clock")
        if last and datetime.fromisoformat(last) > now:
            return False
        work.remember("clock", now.isoformat())
    return True


def _fetch(app: App, config: Config, *, backlog: bool, say: Say) -> bool:
    settings = wiring.imap_settings(config)
    if settings is None:
        return True
    try:
        with ImapMailbox(settings) as mailbox:
            mailbox.connect()
            poll.look_back(app, mailbox)
            poll.fetch_all(app, mailbox, backlog=backlog, say=say)
            expunge.expunge_forgotten(app, mailbox, say=say)
    except TransportError as error:
        say(f"mailflow: {error}")
        return False
    app.remember("polled_at", app.clock().isoformat())
    return True


@contextmanager
def _lease_renewed(app: App) -> Iterator[None]:
    """Tell other workers meanwhile that this one lives."""
    over = threading.Event()

    def renew() -> None:
        while not over.wait(RENEW_SECONDS):
            app.dispatch.renew()

    thread = threading.Thread(target=renew, name="renew", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


# the digest, out of its turn ---------------------------------------------------------------------


def show_digest(app: App) -> str:
    """This week's digest, as the first organizer would get it; nothing is sent or changed."""
    app.prepare()
    app.process()
    payload = {"kind": "program", "subject": 0}
    with app.trial(SURVEY, payload=payload) as (_, _, mails):
        return f"Subject: {mails[0].subject}\n\n{mails[0].text}" if mails else ""


def send_digest(app: App, config: Config) -> None:
    """Send the digest now, whatever day it is."""
    now = app.clock()
    app.prepare()
    with app.database.work(app.settings) as work:
        payload = {"kind": "program", "subject": 0, "due": now.isoformat()}
        work.inbox.receive(f"digest:{now.isoformat()}", SURVEY, now, payload=payload)
    once(app, config, frozenset({"decide", "deliver"}), backlog=False, say=lambda _: None)
