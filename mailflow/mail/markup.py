"""HTML mail as the text its reader sees. Pure."""

from selectolax.lexbor import LexborHTMLParser

MOST = 262_144


def text(source: str) -> str:
    """Plain text of an HTML part."""
    if not source.strip():
        return ""
    body = LexborHTMLParser(source).body
    return body.text(separator="\n") if body else ""
