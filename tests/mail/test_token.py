from dataclasses import replace

import pytest

from mailflow.mail import token
from mailflow.mail.route import OurAddresses, Route, Service

SECRET = token.encode(2**129 + 12345)
DOMAIN = OurAddresses(domain="mentoring.lab.test")
MAILBOX = OurAddresses(mailbox="Mentoring@lab.test")


def test_a_token_is_26_characters_of_base32():
    assert token.encode(0) == "a" * 26
    assert token.encode(2**130 - 1) == "7" * 26
    assert token.encode(b"\xff" * 17) == "7" * 26
    assert token.encode(b"\x00" * 16 + b"\x3f") == "a" * 26  # the last six bits are not used
    assert token.read(SECRET) == SECRET


@pytest.mark.parametrize("bits", [-1, 2**130, b"", b"\xff" * 16])
def test_too_few_or_too_many_bits(bits):
    with pytest.raises(ValueError, match="130"):
        token.encode(bits)


def test_the_digest_forgets_the_case():
    assert token.digest(SECRET) == token.digest(SECRET.upper())
    assert len(token.digest(SECRET)) == 64
    assert SECRET not in token.digest(SECRET)


@pytest.mark.parametrize("text", ["", "a" * 25, "a" * 27, "a" * 25 + "1", "ſ" * 26, "\u212a" * 26])
def test_what_is_no_token(text):
    assert token.read(text) == ""


@pytest.mark.parametrize(
    ("ours", "written", "route"),
    [
        (DOMAIN, "signup@mentoring.lab.test", Route(Service.SIGNUP)),
        (DOMAIN, "Signup+Deploy@Mentoring.Lab.TEST", Route(Service.SIGNUP, "deploy")),
        (DOMAIN, "organizers@mentoring.lab.test", Route(Service.ORGANIZERS)),
        (DOMAIN, "private@mentoring.lab.test", Route(Service.PRIVATE)),
        (DOMAIN, "cohort-deploy-2@mentoring.lab.test", Route(Service.COHORT, "deploy-2")),
        (DOMAIN, f"re+{SECRET}@mentoring.lab.test", Route(Service.REPLY, SECRET)),
        (DOMAIN, f"RE+{SECRET.upper()}@mentoring.lab.test", Route(Service.REPLY, SECRET)),
        (DOMAIN, f"bounce+{SECRET}@mentoring.lab.test", Route(Service.BOUNCE, SECRET)),
        (DOMAIN, "bounce+short@mentoring.lab.test", Route(Service.BOUNCE, "short")),
        (DOMAIN, "abuse@mentoring.lab.test", Route(Service.POSTMASTER)),
        (DOMAIN, "ann@mentoring.lab.test", None),
        (DOMAIN, "cohort-@mentoring.lab.test", None),
        (DOMAIN, "signup@evil.mentoring.lab.test", None),
        (DOMAIN, "signup@lab.test", None),
        (DOMAIN, "", None),
        (MAILBOX, "mentoring@lab.test", Route(Service.SIGNUP)),
        (MAILBOX, "mentoring+signup@lab.test", Route(Service.SIGNUP)),
        (MAILBOX, "mentoring+signup.deploy@lab.test", Route(Service.SIGNUP, "deploy")),
        (MAILBOX, "mentoring+organizers@lab.test", Route(Service.ORGANIZERS)),
        (MAILBOX, "mentoring+private@lab.test", Route(Service.PRIVATE)),
        (MAILBOX, "mentoring+cohort-first.patch@lab.test", Route(Service.COHORT, "first.patch")),
        (MAILBOX, f"Mentoring+Re.{SECRET.upper()}@LAB.test", Route(Service.REPLY, SECRET)),
        (MAILBOX, f"mentoring+bounce.{SECRET}@lab.test", Route(Service.BOUNCE, SECRET)),
        (MAILBOX, "postmaster@lab.test", None),
        (MAILBOX, "mentoring+postmaster@lab.test", Route(Service.POSTMASTER)),
        (MAILBOX, "signup@lab.test", None),
    ],
)
def test_routes(ours, written, route):
    assert ours.route(written) == route
    assert ours.is_ours(written) == (route is not None)


@pytest.mark.conforms(88)
@pytest.mark.parametrize("separator", ["+", "-", "="])
@pytest.mark.parametrize(
    "ours", [DOMAIN, MAILBOX, OurAddresses(mailbox="our-own.mentoring@lab.test")]
)
def test_every_address_of_ours_is_read_back(ours, separator):
    ours = replace(ours, separator=separator)
    assert ours.route(ours.cohort("first-patch.2")) == Route(Service.COHORT, "first-patch.2")
    for secret in (ours.reply(SECRET), ours.bounce(SECRET), ours.stop(SECRET)):
        assert token.strip_tokens(f"to <{secret}>") == "to <[removed]>"
    assert not ours.is_ours(f"x{ours.signup}")
    assert not ours.is_ours(ours.signup.replace("@", "@x"))
    assert ours.route(ours.signup) == Route(Service.SIGNUP)
    assert ours.route(ours.organizers) == Route(Service.ORGANIZERS)
    assert ours.route(ours.private) == Route(Service.PRIVATE)
    assert ours.route(ours.postmaster) == Route(Service.POSTMASTER)
    assert ours.route(ours.cohort("deploy")) == Route(Service.COHORT, "deploy")
    assert ours.route(ours.reply(SECRET)) == Route(Service.REPLY, SECRET)
    assert ours.route(ours.bounce(SECRET)) == Route(Service.BOUNCE, SECRET)
    assert ours.route(ours.bounce(SECRET)).token == SECRET


def test_the_address_forms():
    assert DOMAIN.reply(SECRET) == f"re+{SECRET}@mentoring.lab.test"
    assert MAILBOX.bounce(SECRET) == f"mentoring+bounce.{SECRET}@lab.test"
    assert MAILBOX.cohort("deploy") == "mentoring+cohort-deploy@lab.test"


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        (f"> Reply-To: {DOMAIN.reply(SECRET)}", "> Reply-To: [removed]"),
        (f"its secret is {'A2' * 13}.", "its secret is [removed]."),
        (f"x{'a2' * 13} {'a2' * 13}x {'d' * 26}", f"x{'a2' * 13} {'a2' * 13}x {'d' * 26}"),
        (f"> Message-ID: <14.0.{'9a' * 13}@mentoring.lab.test>", "> Message-ID: <[removed]>"),
        (f"news:3.1.{'9a' * 13} and {'9a' * 13}", f"news:[removed] and {'9a' * 13}"),
        (f"<mailto:{DOMAIN.stop(SECRET)}?subject=x>", "<mailto:[removed]?subject=x>"),
        (f"[mailto:{MAILBOX.reply(SECRET).upper()}]", "[mailto:[removed]]"),
        (
            f"<mailto:re%2B{SECRET}%40mentoring.lab.test?subject=yes>",
            "<mailto:[removed]?subject=yes>",
        ),
        (f"re+{SECRET}@mentoring.lab.test.", "[removed]."),
        (f"the part re+{SECRET}", "the part [removed]"),
        ("re+invent@lab.test is no token", "re+invent@lab.test is no token"),
        (f"write to signup@lab.test about {SECRET}", f"write to signup@lab.test about {SECRET}"),
    ],
)
def test_strip_tokens(text, clean):
    assert token.strip_tokens(text) == clean


def test_strip_tokens_is_linear_in_a_long_word():
    assert token.strip_tokens("a" * 300_000 + "@x") == "a" * 300_000 + "@x"


def test_the_tokens_of_a_mail_are_made_of_each_other_one_way():
    answer = token.made_of(SECRET, "bounce", "re")
    end = token.made_of(SECRET, "bounce", "stop")
    assert len({SECRET, answer, end}) == len("abc")
    assert token.made_of(answer, "re", "stop") == end
    known = {token.stored(SECRET, "bounce"), token.stored(answer.upper(), "re")}
    assert known == {token.stored(end, "stop")}
    assert token.read(answer) == answer
    for wrong in (token.stored(SECRET, "re"), token.stored(answer, "bounce")):
        assert wrong not in known


def test_what_is_too_short_for_a_token_is_none():
    short = DOMAIN.route("bounce+short@mentoring.lab.test")
    assert short is not None
    assert (short.detail, short.token) == ("short", "")
