"""RFC 3676, section by section: which lines are one paragraph, and whose."""

import pytest

from mailflow.mail.flowed import unwrapped
from mailflow.mail.inbound import Envelope, parse
from mailflow.mail.reply import new_text


@pytest.mark.conforms(29)
@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("one \ntwo \nthree", "one two three"),  # 4.2: a soft line end
        ("one\ntwo", "one\ntwo"),  # and a hard one
        ("> one \n> two\nmine", "> one two\nmine"),  # 4.5: quoted paragraphs stay quoted
        ("> one \nmine", "> one \nmine"),  # a change of depth ends a paragraph
        (">> one \n>> two\n> three", ">> one two\n> three"),
        (" > no quote\n From here", "> no quote\nFrom here"),  # 4.4: stuffed
        (">  stuffed in a quote", ">  stuffed in a quote"),
        ("text\n-- \nAna", "text\n-- \nAna"),  # 4.3: the mark of a signature is no soft line
        ("soft \n-- \nAna", "soft \n-- \nAna"),
        ("> -- \n> Ana", "> -- \n> Ana"),
    ],
)
def test_lines_become_paragraphs(sent, read):
    assert unwrapped(sent) == read


@pytest.mark.conforms(29)
def test_the_space_of_a_soft_line_goes_where_the_writer_says_so():
    """4.1, DelSp: for scripts that have no spaces between words."""
    assert unwrapped("デプロ \nイ", delsp=True) == "デプロイ"
    assert unwrapped("deploy \nnow", delsp=False) == "deploy now"


@pytest.mark.conforms(29)
def test_a_stuffed_line_is_its_writers_and_a_quoted_one_is_not():
    raw = (
        b"From: ana@x.test\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
        b"> leave \r\n> deploy\r\nI would like to \r\nstay\r\n"
    )
    assert new_text(parse(raw, Envelope())).strip() == "I would like to stay"
