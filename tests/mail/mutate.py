"""Broken mail from sound mail: each mutant is one sample with a few accidents, by a seed."""

import base64
import quopri
import random
import re
from collections.abc import Callable, Sequence

Accident = Callable[[random.Random, bytes], bytes]

CHARSETS = [
    b"utf-8", b"us-ascii", b"iso-8859-1", b"iso-2022-jp", b"gb2312", b"big5", b"koi8-r", b"utf-7",
    b"utf-16", b"undefined", b"zip", b"hex", b"punycode", b"unicode_escape", b"x\0y", b"", b"8bit",
    b"idna", b"rot13", b"=?utf-8?q?utf-8?=", b"utf-8" * 200,
]  # fmt: skip
ENCODINGS = [
    b"7bit", b"8bit", b"binary", b"base64", b"quoted-printable", b"x-uuencode", b"8bits", b"",
    b"gzip", b"base64; x=1", b"(base64)",
]  # fmt: skip
TYPES = [
    b"text/plain", b"text/html", b"multipart/mixed; boundary=b", b"multipart/alternative",
    b"message/rfc822", b"message/delivery-status", b"multipart/report; report-type=x; boundary=b",
    b"message/disposition-notification", b"text/calendar; method=REPLY", b"message/partial",
    b'multipart/digest; boundary=""', b"text", b"/", b"text/plain; format=flowed; delsp=yes",
    b"application/octet-stream", b"multipart/mixed; boundary*0=a; boundary*1=b",
    b"text/plain; charset*=utf-8'en'%00%ff", b"message/external-body; access-type=x",
]  # fmt: skip
WEIRD = [
    b"\0", b"\r", b"\n", b"\r\n", b"\r\r\n", b"\n\n", b"\x85", b"\xe2\x80\xa8", b"\xef\xbb\xbf",
    b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xae", b"=?utf-8?q?=0D=0Ax?=", b"=?utf-8?b?////?=",
    b"=?x", b"?=", b"<", b">", b"@", b'"', b"\\", b"(", b")", b",", b";", b":", b"[", b"]",
    b"<!--", b"-->", b"<a ", b"<div>", b"</div>", b"<blockquote>", b"<table>", b"&#0;", b"&#x110000;",
    b"<![CDATA[", b"<!DOCTYPE", b"> ", b">" * 60, b"-- \n", b"_" * 40 + b"\n", b"--b\n", b"--b--\n",
    b"\x1b$B", b"\x1b(B", b"\x0e", b"~{", b"begin 644 x\n", b"From ", b"On 3 May 2026 a@b.c wrote:\n",
    b"From: a@b.c\n", b"\xc4\xb0", b"\xe2\x84\xaa", b" " * 300, b"\t" * 50, b"+ADw-", b"%00",
]  # fmt: skip


def mutant(samples: Sequence[bytes], seed: int) -> bytes:
    """The mutant with this number."""
    chance = random.Random(seed)
    raw = chance.choice(samples)[:60_000]
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        raw = chance.choice(ACCIDENTS)(chance, raw)[:150_000]
    return raw


def _at(chance: random.Random, raw: bytes, size: int = 0) -> int:
    """A place; every other time in the header, where an accident does most."""
    end = len(raw)
    if chance.random() < 0.5:
        end = min(end, max(raw.find(b"\n\n"), raw.find(b"\r\n\r\n"), 1))
    return chance.randrange(max(end - size, 1))


def flip(chance: random.Random, raw: bytes) -> bytes:
    octets = bytearray(raw)
    for _ in range(chance.choice((1, 2, 10, 100))):
        if octets:
            octets[_at(chance, raw)] = chance.randrange(256)
    return bytes(octets)


def insert(chance: random.Random, raw: bytes) -> bytes:
    at = _at(chance, raw)
    times = chance.choice((1, 1, 1, 2, 7, 300))
    return raw[:at] + chance.choice(WEIRD) * times + raw[at:]


def cut(chance: random.Random, raw: bytes) -> bytes:
    at = _at(chance, raw)
    return raw[:at] + raw[at + chance.choice((1, 5, 80, 2_000, 10**6)) :]


def lines(chance: random.Random, raw: bytes) -> bytes:
    """Lines lost, twice, elsewhere, joined."""
    found = raw.split(b"\n")
    at, other = chance.randrange(len(found)), chance.randrange(len(found))
    match chance.randrange(5):
        case 0:
            del found[at]
        case 1:
            found[at:at] = [found[other]] * chance.choice((1, 2, 50))
        case 2:
            found[at], found[other] = found[other], found[at]
        case 3:
            chance.shuffle(found)
        case _:
            found[at : at + 2] = [b"".join(found[at : at + 2])]
    return b"\n".join(found)


def ends(chance: random.Random, raw: bytes) -> bytes:
    old, new = chance.choice(
        ((b"\r\n", b"\n"), (b"\n", b"\r\n"), (b"\n", b"\r"), (b"\n", b"\n\n"), (b"\n\n", b"\n"))
    )
    return raw.replace(old, new)


def fields(chance: random.Random, raw: bytes) -> bytes:
    """A field twice, many times, huge, renamed, emptied."""
    head, blank, body = raw.partition(b"\n\n")
    found = re.split(rb"\n(?![ \t])", head)
    at = chance.randrange(len(found))
    match chance.randrange(6):
        case 0:
            found[at:at] = [found[at]] * chance.choice((1, 3, 600))
        case 1:
            found[at] += b"\n " + chance.choice(WEIRD) * chance.choice((10, 1_000, 9_000))
        case 2:
            found[at] = (
                chance.choice(found).partition(b":")[0] + b":" + found[at].partition(b":")[2]
            )
        case 3:
            found[at] = found[at].partition(b":")[0] + b":"
        case 4:
            found[at] = found[at].replace(b" ", chance.choice(WEIRD))
        case _:
            chance.shuffle(found)
    return b"\n".join(found) + blank + body


def kinds(chance: random.Random, raw: bytes) -> bytes:
    """Another type, charset or transfer encoding than the body has."""
    pattern, values = chance.choice(
        (
            (rb"(?i)(charset=)\"?[^\s;\"]+\"?", CHARSETS),
            (rb"(?i)(content-transfer-encoding:)[^\n]*", ENCODINGS),
            (rb"(?i)(content-type:)[^\n]*", TYPES),
            (
                rb"(?i)(boundary=)\"?[^\s;\"]+\"?",
                [b"b", b'""', b'"' + b"x" * 300 + b'"', b"=?", b"--"],
            ),
        )
    )
    value = chance.choice(values)
    changed = re.sub(
        pattern, lambda found: found[1] + b" " + value, raw, count=chance.choice((0, 1))
    )
    return changed if changed != raw else b"Content-Type: " + chance.choice(TYPES) + b"\n" + raw


def recode(chance: random.Random, raw: bytes) -> bytes:
    head, _, body = raw.partition(b"\n\n")
    coded, name = chance.choice(
        (
            (base64.encodebytes(body), b"base64"),
            (quopri.encodestring(body), b"quoted-printable"),
            (base64.b64encode(body), b"base64"),
        )
    )
    return b"Content-Transfer-Encoding: " + name + b"\n" + head + b"\n\n" + coded


def nest(chance: random.Random, raw: bytes) -> bytes:
    """The mail inside a mail, several times over."""
    for _ in range(chance.choice((1, 2, 5, 40))):
        if chance.random() < 0.5:
            raw = b"From: a@b.test\nContent-Type: message/rfc822\n\n" + raw
        else:
            mark = b"m%d" % chance.randrange(1_000)
            raw = b"From: a@b.test\nContent-Type: multipart/mixed; boundary=%b\n\n--%b\n%b\n--%b--\n" % (
                mark, mark, raw, mark,
            )  # fmt: skip
        if len(raw) > 300_000:
            break
    return raw


def quote(chance: random.Random, raw: bytes) -> bytes:
    head, blank, body = raw.partition(b"\n\n")
    mark = chance.choice((b"> ", b">", b"| ", b">>>> ", b"\t", b"JM> "))
    return head + blank + b"".join(mark + line + b"\n" for line in body.split(b"\n"))


ACCIDENTS: tuple[Accident, ...] = (
    flip, flip, insert, insert, insert, cut, lines, lines, ends, fields, fields, kinds, kinds,
    recode, nest, quote,
)  # fmt: skip
