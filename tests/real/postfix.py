"""A real Postfix on loopback: mail to the program goes to its LMTP port, mail to people to Dovecot's.

Needs root (Postfix drops it by itself). Nothing ever leaves the machine: other domains bounce.
"""

import itertools
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE = 15.0  # seconds until it must listen

MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = {folder}/mail.log
maillog_file_prefixes = {folder}
myhostname = mx.lab.test
mydomain = lab.test
myorigin = lab.test
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
mydestination =
alias_maps =
alias_database =
local_transport = error:5.1.1 no local users here
relay_domains = mentoring.lab.test
{program}
virtual_mailbox_domains = people.test
virtual_mailbox_maps = inline:{{ {known} }}
virtual_transport = lmtp:inet:127.0.0.1:{people}
default_transport = error:5.4.4 Host or domain name not found
smtp_dns_support_level = disabled
recipient_delimiter = +
notify_classes =
smtp_tls_security_level = none
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_reject_unlisted_recipient = no
queue_run_delay = 2s
minimal_backoff_time = 2s
maximal_backoff_time = 4s
"""
TLS = """\
smtpd_tls_security_level = may
smtpd_tls_chain_files = {folder}/etc/server.pem
smtpd_tls_loglevel = 1
lmtp_tls_security_level = may
lmtp_tls_loglevel = 1
"""
MILTERS = """\
smtpd_milters = {milters}
milter_default_action = tempfail
milter_protocol = 6
"""
SMTPS = """\
127.0.0.1:{smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
"""
MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
error     unix  - - n - - error
retry     unix  - - n - - error
lmtp      unix  - - n - - lmtp flags=OX
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
"""


def problem() -> str:
    """Why there can be none, "" if there can."""
    if shutil.which("postfix", path="/usr/sbin:/usr/local/sbin") is None:
        return "Postfix is not installed"
    return "" if os.geteuid() == 0 else "Postfix can only be started by root"


# Postfix shares its port with whoever listens there (SO_REUSEPORT), so that two servers on one port
# take each other's mail: each of pytest's workers has a range of its own.
_WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % 4
_PORTS = itertools.count(20_000 + 3_000 * _WORKER + os.getpid() % 1_500)


def free_port() -> int:
    """A port below those that outgoing connections take, another one at every call."""
    for port in itertools.takewhile(lambda port: port < 32_000, _PORTS):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("no port is free")


def now() -> str:
    """The time as a Date field has it."""
    return format_datetime(datetime.now(UTC))


#: The program's mail goes to its own LMTP port, or all of it into one mailbox that it reads.
TO_LMTP = "transport_maps = inline:{{ {{ mentoring.lab.test = lmtp:inet:127.0.0.1:{port} }} }}"
TO_MAILBOX = "virtual_alias_maps = regexp:{aliases}"


class Postfix:
    """One server, from its start to its end. `people` is Dovecot's LMTP port.

    `milters` look at what comes in. `program` is the program's own LMTP port, or the address of the mailbox that it reads. With a
    certificate (a PEM file, the key first) it offers STARTTLS, and TLS at once on `smtps`.
    """

    def __init__(
        self,
        program: int | str,
        people: int,
        known: tuple[str, ...],
        certificate: Path | None = None,
        milters: str = "",
    ) -> None:
        self.port = free_port()
        self.smtps = free_port() if certificate else 0
        self._folder = Path(tempfile.mkdtemp(prefix="mailflow-"))
        self._folder.chmod(0o755)
        for name in ("etc", "queue", "data"):
            (self._folder / name).mkdir()
        os.chown(self._folder / "data", pwd.getpwnam("postfix").pw_uid, -1)
        accounts = ", ".join(f"{{ {name}@people.test = x }}" for name in known)
        route = self._route(program)
        main = MAIN.format(folder=self._folder, program=route, people=people, known=accounts)
        master = MASTER.format(port=self.port)
        if certificate:
            shutil.copy(certificate, self._folder / "etc" / "server.pem")
            main += TLS.format(folder=self._folder)
            master += SMTPS.format(smtps=self.smtps)
        main += MILTERS.format(milters=milters) if milters else ""
        (self._folder / "etc" / "main.cf").write_text(main, encoding="ascii")
        (self._folder / "etc" / "master.cf").write_text(master, encoding="ascii")

    def _route(self, program: int | str) -> str:
        if isinstance(program, int):
            return TO_LMTP.format(port=program)
        aliases = self._folder / "etc" / "aliases"
        aliases.write_text(f"/@mentoring\\.lab\\.test$/ {program}\n", encoding="ascii")
        return TO_MAILBOX.format(aliases=aliases)

    def _postfix(self, command: str) -> None:
        with (self._folder / "start.log").open("ab") as log:  # a pipe would stay open in it
            subprocess.run(
                ["/usr/sbin/postfix", "-c", str(self._folder / "etc"), command],
                check=False, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip

    def __enter__(self) -> Self:
        self._postfix("start")
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return self
        raise RuntimeError((self._folder / "start.log").read_text())

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._postfix("stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def log(self) -> str:
        """What it did."""
        return (self._folder / "mail.log").read_text()
