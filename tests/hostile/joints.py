"""Where two readers take a mail apart in two ways: boundaries, types, encodings, charsets.

Ana's mail shows "Thank you!"; what else is in it is an attachment, or nothing, to other readers.
"""

from base64 import b64encode

from tests.hostile.case import Case
from tests.hostile.words import INNER, LEAVE, enclosed, hers

THANKS = "Content-Type: text/plain\n\nThank you!"
BAD = f"Content-Type: text/plain\n\n{LEAVE}"
FILE = f"Content-Type: text/plain; name=a.txt\nContent-Disposition: attachment\n\n{LEAVE}"


def parted(name: str, kind: str, body: str) -> Case:
    return hers(name, body, content_type=kind)


def coded(name: str, text: str, encoding: str, kind: str = "text/plain; charset=utf-8") -> Case:
    return hers(name, text, content_type=kind, fields=[("Content-Transfer-Encoding", encoding)])


def b64(text: str) -> str:
    return b64encode(text.encode()).decode()


BOUNDARIES = (
    parted("a boundary in two notations", "multipart/mixed; boundary=b1; boundary*=us-ascii''b0", f"--b0\n{THANKS}\n--b0--\n--b1\n{BAD}\n--b1--\n"),
    parted("a boundary in pieces alone", "multipart/mixed; boundary*0=b; boundary*1=1", f"--b\n{THANKS}\n--b--\n--b1\n{BAD}\n--b1--\n"),
    parted("a boundary in a comment", "multipart/mixed; boundary=(b0)b1", f"--b1\n{THANKS}\n--b1--\n--(b0)b1\n{BAD}\n--(b0)b1--\n"),
    parted("a boundary that begins another", "multipart/mixed; boundary=b", f"--b\n{THANKS}\n--b0\n{BAD}\n--b--\n"),
    parted("the inner boundary is the outer one", "multipart/mixed; boundary=b0", f"--b0\nContent-Type: multipart/mixed; boundary=b0\n\n--b0\n{THANKS}\n--b0--\n\n--b0\n{BAD}\n--b0--\n"),
    parted("two pages, the last one is shown", "multipart/alternative; boundary=b0", f"--b0\nContent-Type: text/html\n\n<p>{LEAVE}</p>\n--b0\nContent-Type: text/html\n\n<p>Thank you!</p>\n--b0--\n"),
    parted("two texts to choose from, the last one is shown", "multipart/alternative; boundary=b0", f"--b0\n{BAD}\n--b0\n{THANKS}\n--b0--\n"),
    parted("a page for phones", "multipart/alternative; boundary=b0", f"--b0\n{BAD}\n--b0\nContent-Type: text/x-amp-html\n\n<html amp4email><p>Thank you!</p></html>\n--b0--\n"),
    parted("a calendar is the better text", "multipart/alternative; boundary=b0", f"--b0\n{BAD}\n--b0\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nSUMMARY:Thank you!\nEND:VCALENDAR\n--b0--\n"),
    parted("a picture is the better text", "multipart/alternative; boundary=b0", f"--b0\n{BAD}\n--b0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b0--\n"),
)  # fmt: skip

DISPOSED = (
    enclosed("a disposition in an encoded-word", "Content-Type: text/plain\nContent-Disposition: =?utf-8?q?attachment?="),
    enclosed("an .eml that is called octets", "Content-Type: application/octet-stream; name=a.eml\nContent-Disposition: attachment", INNER),
    enclosed("a mail in base64", "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64", b64(INNER)),
    enclosed("a file that is called so, in lines", "Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''x%0d%0aleave%20deploy%0d%0a.pdf", "%PDF"),
)  # fmt: skip

ENCODED = (
    coded("base64 that ends in its midst", f"{b64('Thank you!')}\n{b64(LEAVE)}", "base64"),
    coded("an encoding in an encoded-word", LEAVE, "=?utf-8?q?base64?="),
    hers("a charset that turns letters", LEAVE, content_type="text/plain; charset=cp037"),
    hers("a charset in a comment", LEAVE, content_type="text/plain; charset=(x)utf-16be"),
    hers("a type that is none", LEAVE, content_type="leave deploy"),
    hers("a header in the body", f"Content-Type: text/plain\n\n{LEAVE}"),
    hers("an mbox in the body", f"Thank you!\n\nFrom ana@home.test Tue Jan 12 10:00:00 2027\nFrom: Ana <ana@home.test>\nSubject: x\n\n{LEAVE}"),
    hers("a here-document", f"Thank you!\n\ncat <<EOF\n{LEAVE}\nEOF"),
    hers("code in fences", f"Thank you! How does this look?\n\n```\n{LEAVE}\n```"),
    hers("a block of a forum", f"Thank you!\n\n[quote=Ben]\n{LEAVE}\n[/quote]"),
)  # fmt: skip

CASES = (*BOUNDARIES, *DISPOSED, *ENCODED)
