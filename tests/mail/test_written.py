"""Mails as real clients, servers and people write them: who writes, and what was typed."""

import pytest

from mailflow.mail.classify import classify
from mailflow.mail.inbound import Envelope, parse
from mailflow.mail.reply import new_text

from .written import machines, replies

MACHINES = {one.name: one for one in machines()}
REPLIES = {one.name: one for one in replies()}


@pytest.mark.parametrize("name", MACHINES)
def test_who_writes(name):
    one = MACHINES[name]
    verdict = classify(parse(one.raw, Envelope()))
    assert (str(verdict.kind), str(verdict.severity or "")) == (one.kind, one.severity)
    if one.recipients:
        assert set(verdict.recipients) == set(one.recipients)


@pytest.mark.parametrize("name", REPLIES)
def test_what_was_typed(name):
    one = REPLIES[name]
    message = parse(one.raw, Envelope())
    assert str(classify(message).kind) == "human"
    got = new_text(message)
    assert one.accepts(got), got
