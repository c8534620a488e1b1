"""An authority of the tests' own, and certificates for this machine that it signs."""

import shutil
import subprocess
from pathlib import Path

NAMES = "subjectAltName=DNS:localhost,IP:127.0.0.1"


def problem() -> str:
    """Why there can be none, "" if there can."""
    return "" if shutil.which("openssl") else "openssl is not installed"


class Authority:
    """Signs certificates; `ca_file` is what a client has to trust."""

    def __init__(self, folder: Path, name: str = "authority") -> None:
        self._folder = folder
        self.ca_file = folder / f"{name}.crt"
        self._key = folder / f"{name}.key"
        _openssl(
            "req", "-x509", *_NEW_KEY, "-keyout", self._key, "-out", self.ca_file, "-days", "2",
            "-subj", f"/CN={name}", "-addext", "keyUsage=critical,keyCertSign",
        )  # fmt: skip

    def issue(self, name: str = "server", names: str = NAMES) -> Path:
        """A certificate and its key in one PEM file, the key first (postconf(5), chain_files)."""
        request, key, cert = (self._folder / f"{name}.{end}" for end in ("csr", "key", "crt"))
        extensions = self._folder / f"{name}.ext"
        extensions.write_text(names, encoding="ascii")
        _openssl("req", *_NEW_KEY, "-keyout", key, "-out", request, "-subj", f"/CN={name}")
        _openssl(
            "x509", "-req", "-in", request, "-CA", self.ca_file, "-CAkey", self._key,
            "-CAcreateserial", "-out", cert, "-days", "2", "-extfile", extensions,
        )  # fmt: skip
        both = self._folder / f"{name}.pem"
        both.write_bytes(key.read_bytes() + cert.read_bytes())
        return both


_NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def _openssl(*words: str | Path) -> None:
    done = subprocess.run(
        ["openssl", *map(str, words)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
