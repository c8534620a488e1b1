"""E-mail addresses as people write them and as we compare them. Pure.

Addresses are compared in ASCII lower case only (the Kelvin sign and its kind must not fold into
ASCII), and written to as they are spelled: whoever keeps the mailbox may tell the cases of a
local part apart (RFC 5321 2.4).
An identity is read by strict grammar and never guessed: what is not one plain
address is no address.
"""

import re
import unicodedata
from functools import lru_cache

from mailflow.regex import regex

from . import encoded_word

UNREADABLE = "\ufffd"  # what octets that are no text were read as: nobody's mailbox

_LONGEST = 254  # RFC 5321 4.5.3.1: a path of 256 octets holds the angle brackets, too
_LONGEST_LOCAL = 64
_LONGEST_FIELD = 4_000  # nobody's From is longer; keeps every pass over it cheap

_ASCII_LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
_ATEXT = r"A-Za-z0-9!#$%&'*+/=?^_`{|}~\-\x80-\U0010ffff"  # RFC 5322 3.2.3 with RFC 6531 3.3
_DOT_ATOM = regex(rf"[{_ATEXT}]+(?:\.[{_ATEXT}]+)*")
_LABEL = regex(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
# Looked for where a word begins only: else a long word without "@" is searched from each letter.
_ADDRESS_IN_TEXT = regex(
    rf"(?<![{_ATEXT}.])[{_ATEXT}.]+@[A-Za-z0-9\x80-\U0010ffff](?:[\w.-]*[\w])?"
)
# RFC 5322 3.4: name and address, or the address alone.
_NAMED = regex(r'((?:"(?:[^"\\]|\\.)*"|[^"<>,;:\\])*)<([^<>]*)>[\s()]*')
# A quoted string that never ends goes to the end: with a choice, each mark would be tried anew.
_LISTED = regex(rb'(?:"(?:[^"\\]|\\.)*(?:"|\\?$)|[^",])+')
_QUOTED = regex(r'"((?:[^"\\]|\\.)*)(?:"|\\?$)')
_AT = regex("[@\uff20\ufe6b]")
_LINK = regex(r"://|\bwww\.", re.IGNORECASE)
_LETTER = regex(r"\w")
_ESCAPED = regex(r"\\(.)")


def canonical(address: str) -> str:
    """The form in which addresses are compared; "" when this is not one plain addr-spec."""
    return spelled(address).translate(_ASCII_LOWER)


def spelled(address: str) -> str:
    """The form in which an address is written to: canonical, but for the case of its local part."""
    address = address.strip(" \t")
    return _spelled(address) if len(address) <= _LONGEST * 2 else ""


@lru_cache(1024)  # a mail's addresses are looked at ten times
def _spelled(address: str) -> str:
    local, at, domain = address.rpartition("@")
    if not at or "=?" in address:
        return ""
    if not _DOT_ATOM.fullmatch(local) or not _wellformed(local):
        return ""
    host = _host(domain)
    whole = f"{local}@{host}"
    if not host or len(local.encode()) > _LONGEST_LOCAL or len(whole.encode()) > _LONGEST:
        return ""
    return whole


def mailbox_of(address: str) -> str:
    """The mailbox behind an address, so that one is one however it is written.

    Without a sub-address (RFC 5233), and without the dots that some large providers pass over.
    Two people whose addresses differ by a dot alone share what strangers get at most.
    """
    local, _, domain = address.rpartition("@")
    return f"{(local.partition('+')[0] or local).replace('.', '')}@{domain}"


def _wellformed(local: str) -> bool:
    """Non-ASCII text in a local part: as NFC, of letters and marks that can be seen."""
    if local.isascii():
        return True
    return unicodedata.is_normalized("NFC", local) and all(
        char.isascii() or (unicodedata.category(char)[0] in "LMNPS" and char != UNREADABLE)
        for char in local
    )


def _host(domain: str) -> str:
    """The domain in lower-case A-labels (RFC 5890 2.3.2.1), "" if it is none."""
    if not domain.isascii():
        try:
            # What the mapping of RFC 3490 changes (full-width letters, ideographic dots, soft
            # hyphens, sharp s) would become somebody else's domain: it is refused.
            if unicodedata.normalize("NFKC", domain) != domain or len(domain) > _LONGEST:
                return ""
            written, domain = domain.lower(), domain.encode("idna").decode("ascii")
            if domain.encode("ascii").decode("idna") != written:
                return ""
        except UnicodeError:
            return ""
    domain = domain.translate(_ASCII_LOWER)
    return domain if all(map(_LABEL.fullmatch, domain.split("."))) else ""


def mailbox(value: bytes) -> tuple[str, str]:
    """(display name, address as spelled) of a From field; ("", "") if it is not one mailbox."""
    if len(value) > _LONGEST_FIELD:
        return "", ""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:  # a raw Latin-1 name, as old clients write it
        name, address = _mailbox(value.decode("cp1252", "replace"))
        return (name, address) if address.isascii() else ("", "")
    return _mailbox(text)


def _mailbox(text: str) -> tuple[str, str]:
    bare, comment = uncommented(" ".join(text.split()), trace=True)
    if named := _NAMED.fullmatch(bare):
        address = spelled(named[2])
        return (_name(named[1].replace("()", "")) if address else ""), address
    # RFC 822's old form: pat@example.org (Pat Doe)
    address = spelled(bare.removeprefix("()").removesuffix("()"))
    return (_name(comment) if address else ""), address


def shown(value: bytes) -> tuple[str, str]:
    """What to show of a From that is no one plain mailbox, and to believe nothing of.

    The first one of several, and one that is written with comments inside.
    """
    if len(value) > _LONGEST_FIELD:
        return "", ""
    bare = uncommented(" ".join(value.decode("utf-8", "replace").split()))[0].encode()
    found = [mailbox(one) for one in _LISTED.findall(bare) if one.strip()]
    return found[0] if found and all(one for _, one in found) else ("", "")


def _name(phrase: str) -> str:
    text = _QUOTED.sub(lambda quoted: _ESCAPED.sub(r"\1", quoted[1]), phrase)
    name = encoded_word.plain(text.encode()).strip()
    # An address for a name is no name, and often another one's than the mail is from; a link is
    # for its readers to follow, in every mail that tells of its bearer.
    return "" if _AT.search(name) or _LINK.search(name) or not _LETTER.search(name) else name


def uncommented(text: str, *, trace: bool = False) -> tuple[str, str]:
    """The text without its comments (RFC 5322 3.2.2), and the first comment's text.

    `trace` leaves the brackets: a comment within an address (RFC 5322 4.4, obsolete) and one
    that does not end are read in several ways, so neither may make an address.
    """
    if "(" not in text:
        return text.strip(), ""
    kept: list[str] = []
    first: list[str] = []
    depth, quoted, escaped, comments = 0, False, False, 0
    for char in text:
        if escaped or char == "\\":
            escaped = not escaped
        elif char == '"' and depth == 0:
            quoted = not quoted
        elif char == "(" and not quoted:
            depth += 1
            comments += depth == 1
            if trace and depth == 1:
                kept.append("(")
            continue
        elif char == ")" and depth:
            depth -= 1
            if trace and depth == 0:
                kept.append(")")
            continue
        if depth == 0:
            kept.append(char)
        elif comments == 1:
            first.append(char)
    return " ".join("".join(kept).split()), "".join(first)


def mailboxes(value: str) -> tuple[str, ...]:
    """Every canonical address in a To or Cc field's text; display names do not count."""
    text = _QUOTED.sub(" ", uncommented(value[:16_000])[0])
    found = (canonical(match[0]) for match in _ADDRESS_IN_TEXT.finditer(text))
    return tuple(dict.fromkeys(address for address in found if address))


def split(address: str, separator: str = "+") -> tuple[str, str, str]:
    """(local part, detail, domain) of an address, in lower case: `re`, `token`, `mentoring.test`.

    RFC 5233: the detail follows the first separator; it is "" where there is none.
    """
    local, _, domain = canonical(address).rpartition("@")
    user, _, detail = local.partition(separator)
    return user, detail, domain


def route(address: str, mailbox_local: str = "", separator: str = "+") -> tuple[str, str]:
    """(service, token) of one of our addresses, whichever way it is written.

    `re+TOKEN@` gives ("re", "token"); for one mailbox with sub-addressing `mentoring+re.TOKEN@`
    gives the same, and the bare `mentoring@` gives ("", "").
    """
    user, detail, _ = split(address, separator)
    if mailbox_local and user == mailbox_local.translate(_ASCII_LOWER):
        service, _, token = detail.partition(".")
        return service, token
    return user, detail
