"""What the doctor says without any server: names in the DNS, files, the store."""

import json
from base64 import b64encode
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mailflow import config
from mailflow.cli import cli
from mailflow.operators.doctor import guides, host, names
from tests.test_dkim_seal import CONFIG, KEY, PUBLIC, pem

HELD = b64encode(PUBLIC).decode()
RECORDS = {
    "mentoring.lab.test": ["v=spf1 mx -all", "some=thing"],
    "_dmarc.lab.test": ["v=DMARC1; p=quarantine"],
    "mf1._domainkey.mentoring.lab.test": [f"v=DKIM1; k=rsa; p={HELD[:60]} {HELD[60:]}"],
}


@pytest.fixture
def configured(tmp_path: Path) -> config.Config:
    (tmp_path / "mailflow.toml").write_text(CONFIG)
    (tmp_path / "dkim.key").write_bytes(pem(KEY))
    (tmp_path / "dkim.key").chmod(0o600)
    return config.load(tmp_path / "mailflow.toml")


def found(configured: config.Config, records: dict[str, list[str]]) -> dict[str, bool | None]:
    look = names.records(configured, lambda name: records.get(name, []))
    return {finding.check: finding.ok for finding in look}


@pytest.mark.conforms(69)
def test_a_domain_that_publishes_all(configured):
    assert found(configured, RECORDS) == {"spf": True, "dmarc": True, "dkim": True}


@pytest.mark.parametrize(
    ("name", "records", "which"),
    [
        ("mentoring.lab.test", [], "spf"),
        ("mentoring.lab.test", ["v=spf1 -all", "v=spf1 mx"], "spf"),  # RFC 7208 3.2: a permerror
        ("_dmarc.lab.test", ["p=none"], "dmarc"),
        ("mf1._domainkey.mentoring.lab.test", [], "dkim"),
        ("mf1._domainkey.mentoring.lab.test", ["v=DKIM1; p="], "dkim"),  # RFC 6376 3.6.1: revoked
        ("mf1._domainkey.mentoring.lab.test", ["v=DKIM1; p=!!!"], "dkim"),
        ("mf1._domainkey.mentoring.lab.test", ["v=DKIM1; p=aGVsbG8="], "dkim"),
    ],
)
def test_what_is_missing_or_wrong(configured, name, records, which):
    assert found(configured, RECORDS | {name: records})[which] is False


def test_a_dns_that_does_not_answer_is_no_failure(configured):
    def look(name: str) -> list[str]:
        raise names.NoAnswerError("Timeout")

    (one,) = names.records(configured, look)
    assert (one.check, one.ok) == ("dns", None)


def test_a_key_that_others_can_read_is_named_with_what_to_do(configured):
    key = Path(configured.absolute("dkim.key"))
    assert [f.ok for f in host.secrets(configured)] == [True]
    key.chmod(0o644)
    (one,) = host.secrets(configured)
    assert (one.ok, one.remedy) == (False, f"chmod 600 {key}")


def test_a_configuration_that_cannot_be_used_is_the_only_finding(tmp_path):
    (tmp_path / "mailflow.toml").write_text(CONFIG.replace("title", "titel"))
    words = ["check", "--json", "--config", str(tmp_path / "mailflow.toml")]
    done = CliRunner().invoke(cli, words)
    (one,) = json.loads(done.stdout)
    assert done.exit_code == 1
    assert (one["check"], one["ok"]) == ("configuration", False)
    assert "title" in one["text"]


def test_a_store_that_is_not_there_says_what_to_do(configured):
    words = ["check", "--wait", "0", "--config", str(configured.path)]
    done = CliRunner().invoke(cli, words)
    assert done.exit_code == 1
    assert "FAIL store: " in done.stdout
    assert "     mailflow upgrade\n" in done.stdout


GUIDES = {
    "https://wiki.lab.test/deploy": 200,
    "https://wiki.lab.test/gone": 404,
    "https://wiki.lab.test/private": 403,
}


@pytest.mark.parametrize(
    ("page", "ok", "text"),
    [
        ("https://wiki.lab.test/deploy", True, "https://wiki.lab.test/deploy"),
        ("https://wiki.lab.test/gone", False, "https://wiki.lab.test/gone is not there (404)"),
        ("https://wiki.lab.test/private", None, "https://wiki.lab.test/private answers 403"),
        ("https://down.lab.test/", None, "https://down.lab.test/: no answer (connection refused)"),
    ],
)
def test_a_guide_is_looked_at_and_named_where_it_is_not_there(configured, page, ok, text):
    def look(page: str) -> int:
        if page not in GUIDES:
            raise OSError("connection refused")
        return GUIDES[page]

    path = configured.path
    path.write_text(CONFIG + f'guide = "{page}"\nmentor_guide = "{page}"\n')
    found, *rest = guides.pages(config.load(path), look)
    assert (found.ok, found.text) == (ok, text)
    assert ("tracks.deploy.guide and tracks.deploy.mentor_guide" in found.remedy) == (
        "private" in page or ok is False
    )
    assert not rest


def test_a_track_without_a_guide_is_named(configured):
    (finding,) = guides.pages(configured, lambda _: 200)
    assert (finding.ok, finding.text) == (
        None,
        "no page is named by tracks.deploy.guide, tracks.deploy.mentor_guide",
    )
