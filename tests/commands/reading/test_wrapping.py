"""Where a mail program broke the lines of a mail makes no difference to what it means."""

import textwrap

import pytest

from mailflow.commands.reading.clauses.wrapping import unwrapped
from tests.commands.reading.test_tables import rows

#: Columns: what plain mail is broken at, and what some web mailers use.
WIDTHS = (60, 72, 78)


def _broken(text: str, width: int) -> str:
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return " | ".join(lines)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_broken_mail_means_the_same(width: int) -> None:
    long = [row for row in rows() if len(row.text) > width and "|" not in row.text]
    assert len(long) > 50
    broken = [row._replace(text=_broken(row.text, width)) for row in long]
    problems = [problem for row in broken if (problem := row.problem())]
    assert not problems, "\n" + "\n".join(problems)


@pytest.mark.parametrize(
    "kept",
    [
        "join deploy\nI live in Recife\nthank you",
        "Ana: all good, she sent her second patch on Tuesday and likes it\nBo: quiet",
        "I'd like to take part in deploy, if there is a place this spring\n\nMarit",
        "Thank you for everything, and see you on Tuesday as we have said\nMarit Ek",
        "The first is fine with me, and so is the second, if she agrees to\n2. Bo stays",
        "> a line of ours that was quoted and is long enough to be broken by\n> somebody\nyes",
        "Please have a look at https://example.org/a/very/long/way/to/a/page/of/mine\nyes",
        "My last day in the office is Friday the twelfth of March, I think.\nThen I rest.",
    ],
)
def test_what_the_writer_typed_as_lines_stays_lines(kept: str) -> None:
    def names_somebody(line: str) -> bool:
        return line.startswith(("Ana", "Bo"))

    assert unwrapped(kept, names_somebody) == kept


def test_a_day_that_was_broken_is_one() -> None:
    said = "I'm moving house and then off to my parents, so please pause me until the\n20th of May."
    assert unwrapped(said, lambda line: False) == said.replace("\n", " ")
