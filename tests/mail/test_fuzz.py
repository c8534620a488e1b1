"""Whatever arrives is read: no exception, no dirty text, and nobody waits a second for it."""

import logging
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .fuzz import LONGEST, read, run, samples
from .hostile import HOSTILE
from .mutate import TYPES, WEIRD, mutant


@pytest.fixture(autouse=True)
def quiet():
    logging.disable(logging.CRITICAL)  # foreign patterns tell of their own accidents
    yield
    logging.disable(logging.NOTSET)


def test_a_mutant_is_the_same_each_time():
    mails = samples()
    assert [mutant(mails, 7), mutant(mails, 7)] == [mutant(mails, 7)] * 2
    assert len({mutant(mails, seed) for seed in range(100)}) > 95


@pytest.mark.parametrize("first", range(0, 3_000, 500))
def test_mutants(first):
    faults, _ = run(samples(), range(first, first + 500))
    assert faults == []


@pytest.mark.conforms("T03", "T04", "T05", "T06", "T07")
@pytest.mark.parametrize("name", HOSTILE)
def test_mails_made_to_be_slow(name):
    raw = HOSTILE[name](5_000)
    begin = time.process_time()
    read(raw)
    assert time.process_time() - begin < LONGEST


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_octets(raw):
    read(raw)


FIELDS = st.sampled_from(
    [
        b"From",
        b"To",
        b"Subject",
        b"Date",
        b"Message-ID",
        b"References",
        b"Content-Type",
        b"Content-Transfer-Encoding",
        b"Auto-Submitted",
        b"Return-Path",
        b"Content-Disposition",
        b"Authentication-Results",
        b"X-Failed-Recipients",
        b"Precedence",
        b"List-Id",
    ]
)
PIECES = st.lists(
    st.one_of(st.sampled_from(WEIRD), st.sampled_from(TYPES), st.binary(max_size=12)), max_size=6
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(FIELDS, PIECES), max_size=8), PIECES)
def test_any_header(fields, body):
    head = b"".join(name + b": " + b" ".join(value) + b"\n" for name, value in fields)
    read(head + b"\n" + b"\n".join(body))
