"""Whether a subject is ours with nothing but "Re:" before it: then an empty answer is a yes."""

import pytest

from mailflow.mail.signs import only_answers

OURS = "Confirm: join deploy?"


@pytest.mark.parametrize(
    ("subject", "answers"),
    [
        ("Re: Confirm: join deploy?", True),
        ("RE: Confirm:  join deploy?", True),
        ("AW: Re: Confirm: join deploy?", True),
        ("Antw: Confirm: join deploy?", True),
        ("Re: [EXTERNAL] Confirm: join deploy?", True),
        ("[EXT] Re: Confirm: join deploy?", True),
        ("回复：Confirm: join deploy?", True),
        ("Confirm: join deploy?", False),  # so begins another program of our kind
        ("", False),
        ("Read: Confirm: join deploy?", False),
        ("Undeliverable: Re: Confirm: join deploy?", False),
        ("Re: [#4711] Confirm: join deploy?", False),
        ("Re: Confirm: join deploy? has been received", False),
        ("Out of office: Confirm: join deploy?", False),
    ],
)
def test_a_plain_reply_has_our_subject(subject, answers):
    assert only_answers(subject, OURS) is answers


def test_a_mail_without_subject_is_answered_by_none():
    assert not only_answers("Re: ", "")
