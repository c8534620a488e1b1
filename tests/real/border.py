"""A border as real ones are: OpenDKIM verifies behind a real Postfix, and DMARC is judged by that.

OpenDKIM (Debian's) takes its public keys from a file and not from the DNS. What OpenDMARC would
add from the DNS is added by a milter of our own, from a table of policies; like OpenDMARC it
reads OpenDKIM's result, and writes its field above it.
"""

import base64
import contextlib
import hashlib
import os
import pwd
import re
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Self

AUTHSERV_ID = "mx.lab.test"
SELECTOR = "s1"
SIGNED = ("from", "to", "subject", "date", "message-id")
PATIENCE = 15.0  # seconds until it must listen

VERIFY = """\
Syslog no
Background no
UserID opendkim
UMask 000
Mode v
Socket local:{folder}/dkim.sock
TestPublicKeys {folder}/keys
InternalHosts {folder}/nobody
AuthservID {id}
AlwaysAddARHeader yes
RemoveARFrom {id}
"""
#: Commands of the milter protocol that get no answer: macros, abort, quit.
_MUTE = b"DAQK"
_CONTINUE, _ADD_HEADERS = b"c", 0x01
_DKIM = re.compile(r"dkim=pass[^;]*?header\.d=([\w.-]+)")
_FROM = re.compile(r"@([\w.-]+)>?\s*$")


def problem() -> str:
    """Why there can be none, "" if there can."""
    if shutil.which("opendkim", path="/usr/sbin:/usr/local/sbin") is None:
        return "OpenDKIM is not installed"
    return "" if os.geteuid() == 0 else "OpenDKIM can only be started by root"


class Border:
    """Keys of some domains, a verifier, and the judge behind it. `policies`: domain to `p=`."""

    def __init__(self, domains: tuple[str, ...], policies: Mapping[str, str]) -> None:
        self._policies = policies
        self.folder = Path(tempfile.mkdtemp(prefix="mailflow-"))
        self.folder.chmod(0o755)
        for domain in domains:
            key = self.folder / f"{domain}.pem"
            _openssl("genrsa", "-out", str(key), "2048")
        public = {d: _public(self.folder / f"{d}.pem") for d in domains}
        keys = (f"{SELECTOR}._domainkey.{d} v=DKIM1; k=rsa; p={p}\n" for d, p in public.items())
        (self.folder / "keys").write_text("".join(keys), encoding="ascii")
        (self.folder / "nobody").write_text("192.0.2.254\n", encoding="ascii")
        config = VERIFY.format(folder=self.folder, id=AUTHSERV_ID)
        (self.folder / "verify.conf").write_text(config, encoding="ascii")
        owner = pwd.getpwnam("opendkim")
        for path in (self.folder, *self.folder.iterdir()):
            os.chown(path, owner.pw_uid, owner.pw_gid)

    @property
    def milters(self) -> str:
        """As Postfix names them, in order."""
        return ", ".join(f"unix:{self.folder}/{name}.sock" for name in ("dkim", "dmarc"))

    def sign(self, raw: bytes, domain: str) -> bytes:
        """RFC 6376, simple/simple: the mail with a signature of this domain."""
        head, _, body = raw.partition(b"\r\n\r\n")
        lines = {line.partition(b":")[0].decode().lower(): line for line in head.split(b"\r\n")}
        hashed = base64.b64encode(hashlib.sha256(body.rstrip(b"\r\n") + b"\r\n").digest())
        field = (
            f"DKIM-Signature: v=1; a=rsa-sha256; c=simple/simple; d={domain}; s={SELECTOR};\r\n"
            f"\th={':'.join(SIGNED)};\r\n\tbh={hashed.decode()};\r\n\tb="
        ).encode()
        data = b"".join(lines[name] + b"\r\n" for name in SIGNED) + field
        key = str(self.folder / f"{domain}.pem")
        signature = _openssl("dgst", "-sha256", "-sign", key, given=data)
        return field + base64.b64encode(signature) + b"\r\n" + raw

    def __enter__(self) -> Self:
        with (self.folder / "dkim.log").open("ab") as log:
            self._verifier = subprocess.Popen(
                ["/usr/sbin/opendkim", "-f", "-x", str(self.folder / "verify.conf")],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        self._judge = socket.socket(socket.AF_UNIX)
        self._judge.bind(str(self.folder / "dmarc.sock"))
        (self.folder / "dmarc.sock").chmod(0o777)
        self._judge.listen()
        threading.Thread(target=self._serve, daemon=True).start()
        end = time.monotonic() + PATIENCE
        while not (self.folder / "dkim.sock").exists():
            assert time.monotonic() < end, (self.folder / "dkim.log").read_text()
            time.sleep(0.05)
        return self

    def __exit__(self, *_: object) -> None:
        self._verifier.terminate()
        self._verifier.wait()
        self._judge.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # the judge ------------------------------------------------------------------------------

    def _serve(self) -> None:
        while True:
            try:
                wire, _ = self._judge.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(wire,), daemon=True).start()

    def _talk(self, wire: socket.socket) -> None:
        fields: list[tuple[str, str]] = []
        with wire, contextlib.suppress(OSError):
            for command, data in _packets(wire):
                match command:
                    case b"O":
                        _send(wire, b"O" + struct.pack("!III", 6, _ADD_HEADERS, 0))
                    case b"M":
                        fields.clear()
                        _send(wire, _CONTINUE)
                    case b"L":
                        name, value = data.rstrip(b"\0").decode("utf-8", "replace").split("\0", 1)
                        fields.append((name.lower(), value))
                        _send(wire, _CONTINUE)
                    case b"E":
                        value = f"{AUTHSERV_ID}; {self._verdict(fields)}".encode()
                        added = b"Authentication-Results\0" + value + b"\0"
                        _send(wire, b"i" + struct.pack("!I", 0) + added)
                        _send(wire, _CONTINUE)
                    case _ if command not in _MUTE:
                        _send(wire, _CONTINUE)

    def _verdict(self, fields: list[tuple[str, str]]) -> str:
        """RFC 7489 6.6.2 for one From, strict alignment, DKIM alone."""
        written = next((value for name, value in fields if name == "from"), "")
        found = _FROM.search(written)
        domain = found[1].lower() if found else ""
        results = (v for n, v in fields if n == "authentication-results" and AUTHSERV_ID in v)
        signers = {signer.lower() for value in results for signer in _DKIM.findall(value)}
        policy = self._policies.get(domain)
        result = "none" if policy is None else "pass" if domain in signers else "fail"
        return f"dmarc={result} (p={policy or 'none'} dis=none) header.from={domain}"


def _packets(wire: socket.socket) -> Iterator[tuple[bytes, bytes]]:
    with wire.makefile("rb") as stream:
        while len(size := stream.read(4)) == 4:
            packet = stream.read(struct.unpack("!I", size)[0])
            yield packet[:1], packet[1:]


def _send(wire: socket.socket, packet: bytes) -> None:
    wire.sendall(struct.pack("!I", len(packet)) + packet)


# keys ---------------------------------------------------------------------------------------------


def _openssl(*words: str, given: bytes = b"") -> bytes:
    done = subprocess.run(["openssl", *words], input=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _public(key: Path) -> str:
    lines = _openssl("rsa", "-in", str(key), "-pubout").decode().splitlines()
    return "".join(line for line in lines if "-----" not in line)
