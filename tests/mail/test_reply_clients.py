"""Our own mail as real clients send it back: the answer comes out, whatever is around it."""

import pytest

from mailflow.mail.inbound import Envelope, parse
from mailflow.mail.reply import new_text, new_text_with_quotes

from .clients import ADDRESS, OURS, STYLES, lines_as_divs, mail, marked

ANSWERS = {
    "a word": "all good",
    "numbered": "1 good\n2 stuck, waiting for the lab\n3 done!",
    "one of our own words": "need advice on 2",
    "sentences": "Ana is flying.\n\nBo I have not heard from since 3 April, could Sam ask?\nChen: done.",
    "no ASCII": "alles prima – Bo grüßt 👍",
    "looks like a quote's introduction": "On Friday I met Ana, and she wrote:\nit works",
}


def same(got: str, typed: str) -> bool:
    closing = "Mit freundlichen Grüßen\nPriya Nair"  # a closing may stay
    return " ".join(got.removesuffix(closing).split()) == " ".join(typed.split())


@pytest.mark.conforms(29)
@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.__name__)
@pytest.mark.parametrize("typed", ANSWERS.values(), ids=ANSWERS.keys())
def test_the_answer_comes_out_of_every_client(style, typed):
    message = parse(style(typed), Envelope())
    assert same(new_text(message), typed)
    assert same(new_text(message, OURS), typed)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.__name__)
def test_nothing_typed_is_nothing(style):
    assert same(new_text(parse(style(""), Envelope()), OURS), "")


def test_our_text_is_a_quote_even_without_any_introduction():
    message = parse(mail(f"all good\n\n{OURS}"), Envelope())
    assert new_text(message, OURS) == "all good"
    assert "Three lines" in new_text(message)


def test_our_text_is_a_quote_when_it_is_wrapped_anew():
    words = OURS.split()
    narrow = "\n".join(" ".join(words[at : at + 5]) for at in range(0, len(words), 5))
    assert new_text(parse(mail(f"all good\n\n{narrow}"), Envelope()), OURS) == "all good"


def test_a_line_that_we_suggested_may_be_typed():
    typed = '"all good", "same", "ask Sam about 2", "need advice on 2", "away 3-17 Aug" all work.'
    assert new_text(parse(mail(typed), Envelope()), OURS) == typed


INLINE = """\
> Hi Priya,
> Three lines, one word each. Reply anywhere: "1 good", or in your own words.
>
>   1 Ana  (week 3, patch up for review; posted Tue)     -> good / stuck / quiet / done ?
good, nearly there
>   2 Bo   (week 6, nothing seen for 15 days)            -> good / stuck / quiet / done ?

no idea

>   3 Chen (week 9, asked to pause in May)               -> good / stuck / quiet / done ?
done
>
> "all good", "same", "ask Sam about 2", "need advice on 2", "away 3-17 Aug" all work.
> Only mentors of deploy and the organizers see your answer. Next one: 28 April.
"""


@pytest.mark.parametrize("sent", [None, OURS])
def test_answers_between_the_lines_stay(sent):
    message = parse(mail(INLINE), Envelope())
    assert new_text(message, sent).split("\n\n") == ["good, nearly there", "no idea", "done"]


@pytest.mark.parametrize("sent", [None, OURS])
def test_with_quotes_shows_what_was_answered_and_nothing_behind_it(sent):
    shown = new_text_with_quotes(parse(mail(INLINE), Envelope()), sent).split("\n")
    assert shown.index("good, nearly there") == 1 + next(
        at for at, line in enumerate(shown) if line.startswith("> 1 Ana")
    )
    assert shown[-1] == "done"
    assert shown[-2].startswith("> 3 Chen")


def test_answers_between_unmarked_lines_are_found_where_we_know_our_text():
    answered = OURS.replace("done ?\n  2", "done ?\ngood\n  2").replace(
        "done ?\n  3", "done ?\nno idea\n  3"
    )
    message = parse(
        mail(
            f"See below.\n\nFrom: Open Mentoring <{ADDRESS}>\nSent: Tuesday, 14 April 2026 09:00\n"
            f"To: Priya Nair\nSubject: check-in\n\n{answered}"
        ),
        Envelope(),
    )
    assert new_text(message, OURS).split("\n\n") == ["See below.", "good", "no idea"]
    assert "> 2 Bo   (week 6" in new_text_with_quotes(message, OURS)


def test_inline_answers_in_html():
    first, second = OURS.splitlines()[3], OURS.splitlines()[4]
    markup = (
        f'<div class="gmail_quote"><div class="gmail_attr">On Tue, Apr 14, 2026 at 9:00 AM Open '
        f'Mentoring &lt;{ADDRESS}&gt; wrote:</div><blockquote class="gmail_quote">'
        f'{lines_as_divs(first)}</blockquote><div>good</div><blockquote class="gmail_quote">'
        f"{lines_as_divs(second)}</blockquote><div>stuck</div></div>"
    )
    message = parse(mail(markup=markup), Envelope())
    assert new_text(message) == "good\n\nstuck"
    assert new_text_with_quotes(message).startswith("> 1 Ana")


def test_deeper_quotes_are_one_quote():
    message = parse(mail(f"fine\n\n{marked(marked(OURS))}\n"), Envelope())
    assert new_text(message) == "fine"
