"""The look at the octets: what is believed of a header, whatever the line ends are."""

import pytest

from mailflow.mail import prescan

HEAD = b"From: ann@x.test\r\nTo: us@y.test\r\nSubject: hi\r\n"


@pytest.mark.parametrize("lines", range(40))
def test_a_sound_mail_is_sound_however_long_its_body_is(lines: int) -> None:
    body = b"".join(b"%d\r\n" % n for n in range(lines))
    outline = prescan.scan(HEAD + b"\r\n" + body)
    assert outline.malformed == ()
    assert outline.body == body.replace(b"\r\n", b"\n")


@pytest.mark.conforms(17, 20, 23, "T11")
@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (HEAD + b"X-A: a\rX-B: b\r\n\r\nbody\r\n", "bare CR in the header"),
        (HEAD + b"X-A: a\nX-B: b\r\n\r\nbody\r\n", "bare LF in the header"),
        (b"\xef\xbb\xbf" + HEAD + b"X-A: a\rX-B: b\r\n\r\n", "bare CR in the header"),
        (HEAD + b"X-A: a\0b\r\n\r\nbody\r\n", "NUL in the header"),
    ],
)
def test_a_header_that_two_readers_would_read_differently(raw: bytes, why: str) -> None:
    assert why in prescan.scan(raw).malformed


@pytest.mark.parametrize("stray", [b"\r", b"\n", b"\0"])
def test_stray_octets_in_a_body_are_no_fault_of_the_header(stray: bytes) -> None:
    assert prescan.scan(HEAD + b"\r\none" + stray + b"two\r\n").malformed == ()
