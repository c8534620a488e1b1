"""Whether a body shows by itself how it has to be read, whatever its header says. Pure.

Many sign neither Content-Type nor Content-Transfer-Encoding, so whoever has such a mail can have
the same octets read as something else: a plain text's quotation as a page whose paragraphs are
commands, a page as text with its hidden lines, another boundary, another encoding (RFC 6376 8.15).
"""

import re

from mailflow.regex import regex

from . import prescan
from .inbound import InboundMessage

FIELDS = ("content-type", "content-transfer-encoding")

_MIME = regex(r"\bMIME\b")  # in what old clients write above the first part
_PAGE = regex(
    r"(?:<!--|<!doctype|<(?:html|head|body|meta|div|p|table|span|font|style|br)\b)", re.IGNORECASE
)
_BOUNDARY = regex(r"(?:^|[;\s])boundary\s*=\s*(\"[^\"]+\"|[^\s;\"]+)", re.IGNORECASE)
_PARTED = regex(r"--\S+[ \t]*\nContent-", re.IGNORECASE)
_BASE64 = regex(r"[A-Za-z0-9+/\s]*={0,2}\s*")
_ESCAPED = regex(r"=(?:\n|3D|20|C[23]|E[2-9A-F])")
#: Text has its line ends as they are, so an encoded one was never a writer's (RFC 2045 6.7).
_NOT_QUOTED = regex(r"=(?![0-9A-Fa-f]{2}|[ \t]*(?:\n|$))|=0[AaDd]")
_PAGE_IN_BASE64 = regex(r"P[A-P]|77u/P[A-P]")  # "<", or a byte order mark before it


def is_evident(message: InboundMessage) -> bool:
    """Whether the body would be no mail if it were read in another form than its header says."""
    body = prescan.body(message.raw).decode("latin-1").strip()
    encoding = message.header("content-transfer-encoding").strip().lower()
    kind = message.content_type
    if kind.startswith("multipart/"):
        return _is_parted(body, _BOUNDARY.findall(message.header("content-type")))
    if not kind.startswith("text/"):
        return not kind.startswith("message/")  # of others nothing is read
    is_page = kind == "text/html"
    if encoding == "base64":
        return bool(_BASE64.fullmatch(body)) and (not is_page or bool(_PAGE_IN_BASE64.match(body)))
    if encoding == "quoted-printable":
        return not _NOT_QUOTED.search(body) and bool(_PAGE.match(body)) == is_page
    plain = not (_ESCAPED.search(body) or _PARTED.match(body))
    return plain and bool(_PAGE.match(body)) == is_page


def _is_parted(body: str, boundaries: list[str]) -> bool:
    """Whether the one boundary stands around all of it, from the first line to the last."""
    if len(boundaries) != 1:
        return False
    mark = "--" + boundaries[0].strip('"')
    above, found, _ = f"\n{body}\n".partition(f"\n{mark}\n")
    unsaid = not above.strip() or (above.count("\n") <= 2 and bool(_MIME.search(above)))
    return bool(found) and unsaid and body.endswith(f"\n{mark}--")
