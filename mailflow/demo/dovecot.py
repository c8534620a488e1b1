"""A real Dovecot between the people and the program, without root, where one is installed.

People's mail is delivered over LMTP into the program's mailbox, and the program reads it over
IMAP with the very code that `mailflow run` uses.
"""

import grp
import os
import pwd
import re
import shutil
import signal
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from mailflow.app import App
from mailflow.mail.inbound import Envelope

LOOPBACK = "127.0.0.1"
PATIENCE = 10.0  # seconds until it must be up, or down
PASSWORD = "demo"  # noqa: S105  on loopback, for as long as the demo runs
PROGRAM = "program"  # the account that the program reads

Receive = Callable[[Envelope, bytes], None]


class DovecotError(Exception):
    """Dovecot did not start; says where its log is."""


def _program() -> str | None:
    """Where it is; a plain user's PATH leaves out the folders of daemons."""
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/local/sbin:/usr/sbin")


def problem() -> str:
    """Why there can be none, "" if there can."""
    if _program():
        return ""
    return "--imap needs Dovecot: install dovecot-imapd and dovecot-lmtpd, or leave --imap out"


@contextmanager
def between(app: App, folder: Path) -> Iterator[tuple[Receive, Callable[[], None], int]]:
    """How mail gets into the mailbox, how the program fetches it, and the IMAP port."""
    from mailflow.serving import poll  # noqa: PLC0415  only with --imap
    from mailflow.transport.imap import ImapMailbox  # noqa: PLC0415  only with --imap
    from mailflow.transport.settings import ImapSettings  # noqa: PLC0415  only with --imap

    with Dovecot(folder / "dovecot") as server:
        settings = ImapSettings(
            LOOPBACK, server.imap, tls="none", username=PROGRAM, password=lambda: PASSWORD
        )

        def receive(envelope: Envelope, raw: bytes) -> None:
            # The mail server writes down what the program can no longer see in the envelope.
            to = envelope.recipients[0] if envelope.recipients else app.ours.signup
            with smtplib.LMTP(LOOPBACK, server.lmtp) as client:
                traced = f"X-Original-To: {to}\r\n".encode() + raw
                client.sendmail(envelope.sender or "", [PROGRAM], traced)

        with ImapMailbox(settings) as mailbox:
            mailbox.connect()

            def fetch() -> None:
                poll.fetch_all(app, mailbox, backlog=True)

            yield receive, fetch, server.imap


class Dovecot:
    """One server in one folder; any user name, one password.

    With a certificate (a PEM file with its key) it offers STARTTLS, and TLS at once on `imaps`.
    """

    def __init__(self, folder: Path, certificate: Path | None = None) -> None:
        self._folder = folder.resolve()
        self._certificate = certificate
        root = os.geteuid() == 0  # Dovecot will not keep root's mail: nobody's, then
        self._user = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.getuid())
        self._demote = root
        self._pid = 0
        # Its sockets' paths must stay short (unix(7): 108 octets), however deep the folder is.
        self._run = Path(tempfile.mkdtemp(prefix="mailflow-"))
        self.imap, self.lmtp = _free_port(), _free_port()
        self.imaps = _free_port() if certificate else 0

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._certificate:  # a copy, for whoever it runs as
            shutil.copy(self._certificate, self._folder / "server.pem")
        config = self._folder / "dovecot.conf"
        config.write_text(self._config(), encoding="utf-8")
        options: dict[str, object] = {}
        if self._demote:
            for path in (self._run, self._folder, *self._folder.rglob("*")):
                os.chown(path, self._user.pw_uid, self._user.pw_gid)
            options = {"user": self._user.pw_uid, "group": self._user.pw_gid, "extra_groups": []}
        with (self._folder / "start.log").open("ab") as log:  # a pipe would stay open in the daemon
            subprocess.run(  # type: ignore[call-overload]  # noqa: S603  our own configuration
                [_program() or "dovecot", "-c", str(config)],
                check=False, cwd="/", stdin=subprocess.DEVNULL, stdout=log, stderr=log, **options,
            )  # fmt: skip
        self._pid = self._started(self._run / "master.pid")
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self._pid, signal.SIGTERM)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and _is_alive(self._pid):
            time.sleep(0.02)
        shutil.rmtree(self._run, ignore_errors=True)

    def _started(self, pid_file: Path) -> int:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                pid = int(pid_file.read_text(encoding="ascii"))
                socket.create_connection((LOOPBACK, self.imap), 1).close()
            except (OSError, ValueError):
                time.sleep(0.02)  # the command returns before the daemon is ready
            else:
                return pid
        raise DovecotError(f"Dovecot did not start; look into {self._folder / 'start.log'}")

    def _config(self) -> str:
        found = subprocess.run(  # noqa: S603  our own words
            [_program() or "dovecot", "--version"], capture_output=True, text=True, check=True,
        )  # fmt: skip
        version = tuple(map(int, re.findall(r"\d+", found.stdout)[:2]))
        group = grp.getgrgid(self._user.pw_gid).gr_name
        new = version >= (2, 4)
        tls = (_NEW_TLS if new else _OLD_TLS) if self._certificate else "ssl = no\n"
        return (_NEW if new else _OLD).format(
            folder=self._folder,
            uid=self._user.pw_uid,
            gid=self._user.pw_gid,
            password=PASSWORD,
        ) + (tls + _COMMON).format(
            folder=self._folder,
            run=self._run,
            home=f"{self._folder}/mail/{'%{user}' if new else '%u'}",
            uid=self._user.pw_uid,
            gid=self._user.pw_gid,
            user=self._user.pw_name,
            group=group,
            imap=self.imap,
            imaps=self.imaps,
            lmtp=self.lmtp,
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


_NEW = """\
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
protocols {{
  imap = yes
  lmtp = yes
}}
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ~/Maildir
passdb static {{
  password = {password}
}}
userdb static {{
  allow_all_users = yes
  fields {{
    uid = {uid}
    gid = {gid}
    home = {folder}/mail/%{{user}}
  }}
}}
"""
_OLD = """\
protocols = imap lmtp
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail/%u allow_all_users=yes
}}
"""
_NEW_TLS = """\
ssl = yes
ssl_server_cert_file = {folder}/server.pem
ssl_server_key_file = {folder}/server.pem
"""
_OLD_TLS = """\
ssl = yes
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.pem
"""
#: The default users and the empty chroots are what makes it run without root.
_COMMON = """\
base_dir = {run}
state_dir = {run}
log_path = {folder}/dovecot.log
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
mail_uid = {uid}
mail_gid = {gid}
mail_home = {home}
mail_fsync = never
auth_failure_delay = 0
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
"""
