"""Templates: every mail has one, and what comes out keeps the promises of SPEC 7."""

import re
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from mailflow.mail.compose import Mailbox, Outgoing, compose
from mailflow.program import calendar, mails
from mailflow.program.mails import Content
from mailflow.program.settings import Clocks
from mailflow.writing import phrases
from mailflow.writing.render import Renderer, TemplateError, render, shipped
from mailflow.writing.samples import DEFAULT, context, samples
from tests.golden.samples import EVERY, GALLERY, HOSTILES, LONGS

TEMPLATES = Path(__file__).parent.parent / "templates" / "email"
DATE = datetime(2027, 4, 6, 9, tzinfo=UTC)
#: A ready answer, as the filter `link` writes it.
LINK = re.compile(r"[^<>]+: <mailto:[^<>\s]+>")


def contents() -> list[type[Content]]:
    kinds = [c for c in vars(mails).values() if isinstance(c, type) and issubclass(c, Content)]
    return [c for c in kinds if c is not Content]


def shown(sample):
    return render(sample.content, context(sample))


def paragraphs(text: str) -> list[str]:
    return [part for part in text.strip("\n").split("\n\n") if part.strip()]


@pytest.mark.parametrize("content", contents(), ids=lambda c: c.__name__)
def test_every_content_has_a_template_and_a_sample(content):
    assert Renderer().has(content)
    assert content in {type(sample.content) for sample in GALLERY.values()}


def test_every_template_is_the_mail_of_some_content():
    names = {content.template or content.kind for content in contents()}
    assert {path.stem for path in shipped().glob("*.txt")} == names


@pytest.mark.parametrize("name", EVERY)
class TestEveryMail:
    def test_no_line_is_wider_than_72_columns_but_links(self, name):
        for line in shown(EVERY[name]).text.split("\n"):
            widest = max(line.split(), key=len, default="")
            assert len(line) <= 72 or LINK.fullmatch(line) or len(widest) > 60, line

    def test_subject_is_one_line(self, name):
        subject = shown(EVERY[name]).subject
        assert subject
        assert subject.isprintable()
        assert len(subject) <= 200

    def test_nothing_of_the_template_shows(self, name):
        text = shown(EVERY[name]).text.replace("{{ program }}", "")  # a hostile name's own
        assert not re.search(r"\{\{|\}\}|\{%|%\}|\{#|None\b|\[\]|\(\)", text)

    def test_blank_lines_and_blanks_are_tidy(self, name):
        text = shown(EVERY[name]).text
        assert "\n\n\n" not in text
        for line in text.split("\n"):
            assert line in (line.rstrip(), "-- ")
            assert not re.search(r"\S  +\S", line) or "node" in line  # a post's own columns

    def test_the_last_words_say_why(self, name):
        *_, last = paragraphs(shown(EVERY[name]).text)
        assert last.startswith("-- \n")
        assert "You get this" in " ".join(last.split())


@pytest.mark.parametrize("name", GALLERY)
class TestGallery:
    def test_subject_fits_a_phone(self, name):
        assert len(shown(GALLERY[name]).subject) <= 60

    def test_what_comes_again_says_how_to_get_less(self, name):
        sample = GALLERY[name]
        text = shown(sample).text
        if sample.content.kind in {"check-in", "check-in-reminder", "still-waiting", "new-mentee"}:
            assert '"less"' in text
            assert '"stop"' in text

    def test_a_new_thread_is_no_reply(self, name):
        sample = replace(GALLERY[name], thread_subject="")
        kinds = {"check-in-reminder", "say-hello", "post"}  # written as replies, or a member's
        if sample.content.kind not in kinds:
            assert not shown(sample).subject.startswith("Re:")

    def test_no_exclamation_mark_but_where_there_is_joy(self, name):
        words = [line for line in shown(GALLERY[name]).text.split("\n") if line[:1] != ">"]
        if GALLERY[name].content.kind not in {"badge", "post"}:
            assert "!" not in "\n".join(words)


@pytest.mark.parametrize("name", HOSTILES)
def test_a_hostile_name_stays_in_its_line(name):
    mail = shown(HOSTILES[name])
    assert "\r" not in mail.text
    assert not re.search(r"^(Bcc|Cc):", mail.text, re.MULTILINE)
    assert "\x1e" not in mail.text
    assert "\u202e" not in re.sub(r"(?m)^>.*", "", mail.text) + mail.subject
    assert "{{ program }}" in mail.text  # data, not a template


@pytest.mark.parametrize("name", HOSTILES)
def test_a_hostile_name_adds_no_header(name):
    mail = shown(HOSTILES[name])
    ours = Mailbox("signup@x.test", "Open Mentoring")
    header = Outgoing("answer", ours, Mailbox("a@x.test"), mail.subject, DATE, "<1.1.a@x.test>")
    fields = compose(header, mail.text).split(b"\r\n\r\n")[0].lower()
    assert b"\nbcc:" not in fields
    assert b"\ncc:" not in fields


@pytest.mark.parametrize("name", LONGS)
def test_a_long_name_makes_a_bearable_subject(name):
    assert len(shown(LONGS[name]).subject) <= 200


# what single mails promise --------------------------------------------------------------------


def test_a_confirmation_repeats_nothing_but_configured_words():
    """TRUST 3.4: whoever writes in a victim's name must not write to the victim through us."""
    mail = shown(GALLERY["confirm"])
    stranger = replace(GALLERY["confirm"], thread_subject="Buy now", content=_named("Buy now"))
    assert shown(stranger).subject == mail.subject
    assert "Buy now" not in shown(stranger).text.replace("Hi Buy now,", "")


def _named(name: str) -> Content:
    return replace(GALLERY["confirm"].content, name=name)


def test_a_confirmation_says_what_a_yes_means():
    text = " ".join(shown(GALLERY["confirm"]).text.split())
    for words in ("18 or over", DEFAULT.code_of_conduct, "logged", "delete", "Tuesday 13 April"):
        assert words in text


@pytest.mark.parametrize("name", [name for name in GALLERY if name.startswith("check-in")])
def test_a_check_in_has_a_line_with_number_for_each_mentee(name):
    mail = shown(GALLERY[name])
    for line in GALLERY[name].content.lines:
        assert re.search(
            rf"^  {line.number}\. {re.escape(line.mentee)} \(", mail.text, re.MULTILINE
        )


def test_a_reminder_has_the_subject_of_its_thread():
    assert (
        shown(GALLERY["check-in-reminder"]).subject == "Re: deploy check-in: how are your mentees?"
    )
    assert shown(GALLERY["offer-nudge"]).subject.startswith("Re: A place in deploy is yours")


@pytest.mark.parametrize("name", GALLERY)
def test_a_ready_answer_is_a_reply_to_this_very_mail(name):
    sample = GALLERY[name]
    mail, place = shown(sample), context(sample)
    for words, link in re.findall(r"^(.+): <(mailto:.+)>$", mail.text, re.MULTILINE):
        url = urlsplit(link)
        asked = parse_qs(url.query)
        assert url.path == place.reply_to
        assert asked["body"] == [words]
        assert asked["subject"][0].removeprefix("Re: ") == mail.subject.removeprefix("Re: ")


@pytest.mark.parametrize("subject", ["ご相談" * 60, "x" * 300, "", "\ud800 &?%\n"])
def test_a_ready_answer_is_never_too_long_for_a_link(subject):
    mail = shown(replace(GALLERY["unclear"], thread_subject=subject))
    links = re.findall(r"<(mailto:.+)>", mail.text)
    assert len(links) == 3
    assert all(len(link) <= 1800 and link.isascii() for link in links)


@pytest.mark.parametrize("kind", ["offer", "confirm", "claim", "cover", "contact-check"])
def test_what_asks_for_a_yes_has_it_one_tap_away(kind):
    assert "\nyes: <mailto:" in shown(GALLERY[kind]).text


def test_an_address_of_a_mentor_is_shown_after_placement_only():
    """DOMAIN 10: an offer names the mentors, the welcome has their addresses."""
    assert "priya@" not in shown(GALLERY["offer"]).text
    assert "<priya@ravenlabs.example>" in shown(GALLERY["welcome"]).text


def test_samples_speak_of_the_chosen_track():
    for room in samples(track="talk").values():
        for sample in room:
            if "track" in {field.name for field in fields(sample.content)}:
                assert sample.content.track.name == "talk"


# the renderer ---------------------------------------------------------------------------------


def test_an_organizers_own_template_wins(tmp_path):
    (tmp_path / "feedback.txt").write_text("Subject: Well?\n\n{{ name | hello }}\n\nWell?\n")
    sample = GALLERY["feedback"]
    mail = Renderer(tmp_path).render(sample.content, context(sample))
    assert (mail.subject, mail.text) == ("Well?", "Hi Ana,\n\nWell?\n")


@pytest.mark.parametrize("source", ["Hello\n", "Subject: x\nno blank line\n", "", "\nSubject: x\n"])
def test_a_template_begins_with_a_subject_and_a_blank_line(source, tmp_path):
    (tmp_path / "feedback.txt").write_text(source)
    sample = GALLERY["feedback"]
    with pytest.raises(TemplateError, match=r"feedback\.txt"):
        Renderer(tmp_path).render(sample.content, context(sample))


def test_a_value_that_is_not_there_is_an_error_and_never_the_word_none(tmp_path):
    (tmp_path / "confirm.txt").write_text("Subject: x\n\nuntil {{ until }}\n")
    sample = replace(GALLERY["confirm"], content=mails.Confirm("", until=None))
    with pytest.raises(ValueError, match="not there"):
        Renderer(tmp_path).render(sample.content, context(sample))


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2027, 8, 3), date(2027, 8, 17), "3-17 Aug"),
        (date(2027, 7, 28), date(2027, 8, 3), "28 Jul-3 Aug"),
        (date(2027, 8, 3), date(2027, 8, 3), "3 Aug"),
        (date(2026, 8, 3), date(2027, 8, 5), "3 Aug-5 Aug"),
    ],
)
def test_a_span_of_days_reads_like_one(first, last, words):
    mentee = GALLERY["cover"].content.mentees[:1]
    content = replace(GALLERY["cover"].content, mentees=mentee, first=first, last=last)
    assert render(content, context(GALLERY["cover"])).subject == f"Please cover Ana {words}"


#: Lengths of time in templates that are none of the program's clocks, and whose they are.
NOT_CONFIGURED = {
    "call": {"an hour a week", "every week"},  # what mentoring takes; cadences are weekly or two
    "case": {"Two days", "A week", "once a week", "two days"},  # DOMAIN 2c: 48 hours, 7 days
    "erased": {"30 days", "one day"},  # DOMAIN 2a row 30
    "mentor-invited": {"an hour a week", "1 h a week"},
    "mentor-welcome": {"15 days"},  # an example
    "still-in": {"a day"},  # one that they name
    "stuck": {"a day"},  # hours that two people share
    "takes-longer": {"every week"},  # the digest's
    "paused": {"two weeks"},  # what is assumed where no end is named
}
LENGTH = re.compile(
    r"\b(?:(?<!quarter of )an? (?:hour|week|day|month|year)(?: a week)?"
    r"|(?:every|once a|each) (?:week|day|month|year)"
    r"|(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|ninety|half a) ?"
    r"(?:h a week|hours?|days?|weeks?|months?|years?)"
    r"|(?:twice|(?:two|three|four) times) a (?:week|month|year))\b",
    re.IGNORECASE,
)


_MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"


def test_no_template_has_a_day_of_its_own():
    """An example that is past, or further ahead than a pause may last, is no example."""
    for path in shipped().rglob("*.txt"):
        found = re.findall(rf"\b\d{{1,2}} (?:{_MONTH})\w*", path.read_text("utf-8"))
        assert not found, f"{path.name}: {found}"


@pytest.mark.parametrize("days", range(0, 400, 13))
def test_the_days_of_an_example_lie_ahead_and_a_pause_may_last_so_long(days):
    today = date(2027, 1, 1) + timedelta(days=days)
    first, last = calendar.some_days(today)
    assert today < first < last <= today + Clocks().pause_max


@pytest.mark.shows("9.7")
def test_every_length_of_time_in_a_mail_comes_from_the_configuration():
    for path in sorted(TEMPLATES.glob("*.txt")):
        words = re.sub(r"\{\{.*?\}\}|\{#.*?#\}", " ", path.read_text(encoding="utf-8"))
        found = set(LENGTH.findall(words))
        assert found <= NOT_CONFIGURED.get(path.stem, set()), f"{path.name}: which clock is that?"


@pytest.mark.shows("9.7")
def test_another_clock_makes_other_words():
    slow = Clocks(lapse=timedelta(weeks=7), still_waiting=timedelta(days=10))
    for name, words in {
        "lapsed-lead": "for 7 weeks",
        "waitlisted-later": "We ask in 10 days",
    }.items():
        sample = GALLERY[name]
        text = render(sample.content, replace(context(sample), clocks=slow)).text
        assert words in " ".join(text.split())


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (7, "a week"), (28, "4 weeks"), (30, "a month"), (31, "a month"), (90, "3 months"),
     (10, "10 days"), (182, "26 weeks"), (730, "2 years"), (0.5, "12 hours")],
)  # fmt: skip
def test_a_clock_in_words(days, words):
    assert phrases.lasting(timedelta(days=days)) == words
