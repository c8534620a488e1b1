"""What the DNS says of our domain: who may send for it, and what receivers do about others."""

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from mailflow import wiring
from mailflow.config import Config
from mailflow.operators.doctor.finding import Finding, bad, good, unseen

Look = Callable[[str], list[str]]  # the TXT records of a name; [] where there are none

SECONDS = 5.0


class NoAnswerError(Exception):
    """The DNS could not be asked."""


def records(config: Config, look: Look | None = None) -> Iterator[Finding]:
    """SPF (RFC 7208), DMARC (RFC 7489) and, where we sign, DKIM (RFC 6376)."""
    domain = wiring.ours(config).host
    if look is None and find_spec("dns") is None:
        yield unseen(
            "dns", "not looked at", 'pip install "mailflow[dkim]" brings what asks the DNS'
        )
        return
    look = look or txt
    try:
        yield _spf(domain, look)
        yield _dmarc(domain, look)
        if (section := config.file.delivery.dkim) is not None:
            key = Path(config.absolute(section.key_file))
            yield _dkim(f"{section.selector}._domainkey.{domain}", key, look)
    except NoAnswerError as error:
        yield unseen("dns", f"no answer ({error})", "look again where the DNS can be asked")


def _spf(domain: str, look: Look) -> Finding:
    found = [text for text in look(domain) if text.lower().startswith("v=spf1")]
    if len(found) == 1:
        return good("spf", found[0])
    text = f"{domain} has {len(found)} SPF records" if found else f"{domain} has no SPF record"
    return bad("spf", text, f'publish one TXT record: {domain} "v=spf1 mx a:YOUR.RELAY -all"')


def _dmarc(domain: str, look: Look) -> Finding:
    """Of the domain, or of those above it (RFC 7489 6.6.3)."""
    labels = domain.split(".")
    for start in range(len(labels) - 1):
        name = f"_dmarc.{'.'.join(labels[start:])}"
        found = [text for text in look(name) if text.lower().startswith("v=dmarc1")]
        if found:
            return good("dmarc", found[0])
    remedy = f'publish a TXT record: _dmarc.{domain} "v=DMARC1; p=none"'
    return bad("dmarc", f"{domain} has no DMARC record", remedy)


def _dkim(name: str, key: Path, look: Look) -> Finding:
    from mailflow.writing.dkim_seal import is_public_half  # noqa: PLC0415  an optional library

    remedy = f'publish a TXT record: {name} "v=DKIM1; k=rsa; p=" and all on one line what prints: '
    remedy += f"openssl rsa -in {key} -pubout -outform der | base64 -w0"
    for text in look(name):
        tags = dict(part.strip().partition("=")[::2] for part in text.split(";"))
        if "p" in tags and is_public_half(tags["p"], key.read_bytes()):
            return good("dkim", f"{name} has our key")
        return bad("dkim", f"{name} has another key", remedy)
    return bad("dkim", f"{name} has no key", remedy)


def txt(name: str) -> list[str]:
    """Ask the DNS. Raises NoAnswerError."""
    import dns.exception  # noqa: PLC0415  an optional library
    import dns.resolver  # noqa: PLC0415

    try:
        answer = dns.resolver.resolve(name, "TXT", lifetime=SECONDS)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []
    except dns.exception.DNSException as error:
        raise NoAnswerError(type(error).__name__) from None
    return [b"".join(record.strings).decode("utf-8", "replace") for record in answer]
