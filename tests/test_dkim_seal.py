"""Our signature holds for what we send, and breaks where a mail is changed on its way."""

import base64
import re
from dataclasses import replace

import dkim
import pytest
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

from mailflow import wiring
from mailflow.config import ConfigError, load
from mailflow.mail.lint import lint
from mailflow.writing.dkim_seal import Dkim
from tests import play

KEY = rsa.generate_private_key(65537, 2048)


def pem(key) -> bytes:
    return key.private_bytes(
        form.Encoding.PEM, form.PrivateFormat.TraditionalOpenSSL, form.NoEncryption()
    )


SEAL = Dkim("mf1", "mentoring.lab.test", pem(KEY))
PUBLIC = KEY.public_key().public_bytes(form.Encoding.DER, form.PublicFormat.SubjectPublicKeyInfo)


def holds(mail: bytes) -> bool:
    """What the border of a receiver finds, with our DNS record at hand."""

    def txt(name: bytes, timeout: int = 5) -> bytes:
        assert name == b"mf1._domainkey.mentoring.lab.test."
        return b"v=DKIM1; k=rsa; p=" + base64.b64encode(PUBLIC)

    return dkim.verify(mail, dnsfunc=txt)


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> tuple[play.Received, ...]:
    """The mails of a sign-up and a post, signed."""
    program = play.play(tmp_path_factory.mktemp("sealed"))
    program.app = replace(program.app, seal=SEAL)
    program.mentor("priya@m.test")
    program.mentor("sam@m.test")
    program.join("ann@x.test")
    program.reply("ann@x.test", "welcome", "Hello all, I am Ännchen and run a small lab.")
    assert {"confirm", "decision", "welcome", "post"} <= {mail.kind for mail in program.sent}
    program.app.database.close()
    return tuple(program.sent)


@pytest.mark.conforms(71, 72)
def test_every_mail_of_ours_is_signed_and_fit(sent):
    for mail in sent:
        assert holds(mail.data), mail.kind
        assert mail.data.isascii(), "no relay has a reason to encode it anew (RFC 6376 5.3)"
        assert lint(mail.data, lambda _: False) == ()


@pytest.mark.conforms(71)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"To: ", b"To: mallory@evil.test\r\nX-Old: "),
        (b"Date: ", b"Date: Mon, 11 Jan 2027 09:00:00 +0000\r\nX-Old: "),
        (b"Message-ID: ", b"Message-ID: <1@evil.test>\r\nX-Old: "),
        (b"Auto-Submitted: ", b"X-Old: "),
        (b"Subject: ", b"Subject: Re: "),
        (b"\r\n\r\n", b"\r\n\r\nleave deploy\r\n"),
        (b"From: ", b"From: mallory@evil.test\r\nFrom: "),
        (b"Reply-To: ", b"Reply-To: mallory@evil.test\r\nX-Old: "),
    ],
)
def test_a_changed_mail_does_not_hold(sent, old, new):
    mail = next(mail.data for mail in sent if mail.kind == "welcome")
    assert old in mail
    assert not holds(mail.replace(old, new, 1))


@pytest.mark.conforms(70)
def test_no_body_length_is_signed(sent):
    for mail in sent:
        (signature,) = re.findall(rb"(?im)^dkim-signature:(?:.*\r\n[ \t])*.*", mail.data)
        assert re.search(rb"[;\s]bh\s*=", signature)
        assert not re.search(rb"[;\s]l\s*=", signature)


CONFIG = """\
[program]
name = "Open Mentoring"
organizers = ["kendall@lab.test"]
[addresses]
domain = "mentoring.lab.test"
[delivery.dkim]
selector = "mf1"
key_file = "dkim.key"
[tracks.deploy]
title = "Deploy OpenStack"
goal = "A server boots and is reachable"
"""


@pytest.mark.conforms(74)
@pytest.mark.parametrize(
    ("key", "words"),
    [
        (None, "No such file"),
        (b"hello", "no RSA key in PEM form"),
        (pem(rsa.generate_private_key(65537, 1024)), "an RSA key of fewer than 2048 bits"),
        (
            ed25519.Ed25519PrivateKey.generate().private_bytes(
                form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
            ),
            "no RSA key in PEM form",
        ),
    ],
    ids=["missing", "words", "short", "of another kind"],
)
def test_a_key_that_will_not_do_is_one_line(tmp_path, key, words):
    (tmp_path / "mailflow.toml").write_text(CONFIG)
    if key is not None:
        (tmp_path / "dkim.key").write_bytes(key)
    with pytest.raises(ConfigError) as refused:
        wiring.app_of(load(tmp_path / "mailflow.toml"))
    (line,) = refused.value.problems
    assert "delivery.dkim.key_file" in line
    assert words in line


def test_a_key_that_will_do_is_used(tmp_path):
    (tmp_path / "mailflow.toml").write_text(CONFIG)
    (tmp_path / "dkim.key").write_bytes(pem(KEY))
    app = wiring.app_of(load(tmp_path / "mailflow.toml"))
    app.database.close()
    assert app.seal == SEAL
