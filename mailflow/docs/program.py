"""docs/program.md: every rule and mail of the program, with the tests that show it."""

from pathlib import Path

from mailflow.docs.mails import contents, numbers
from mailflow.docs.shown import shown
from mailflow.docs.table import table
from mailflow.program.chart import CATALOGUE, ROWS, Row

TESTS = Path(__file__).parent.parent.parent / "tests"


def program_page() -> list[str]:
    """Every row of the state charts and every mail, each with the tests that show it."""
    tests = shown(TESTS)
    unshown = [
        number for number in (*(row.number for row in ROWS), *CATALOGUE) if number not in tests
    ]
    return [
        "The rules as people read them; the steps that can happen at all are in",
        "[states.md](states.md). Days count from the delivery of the mail before them. A test",
        'says what it shows by `@pytest.mark.shows("2a.14")`.',
        "",
        *table(
            ("row", "from", "what happens", "to", "mails", "then", "shown by"),
            (_rule(row, tests.get(row.number, ())) for row in ROWS),
        ),
        "## The catalogue",
        "",
        *table(
            ("mail", "slug", "what it is", "shown by"),
            (_mail(number, tests.get(number, ())) for number in CATALOGUE),
        ),
        *(["Not there yet, or shown by no test: " + ", ".join(unshown) + "."] if unshown else []),
    ]


def _rule(row: Row, tests: tuple[str, ...]) -> tuple[str, ...]:
    return (
        row.number,
        row.before,
        row.event,
        row.after,
        ", ".join(row.mails),
        row.then,
        links(tests),
    )


def _mail(number: str, tests: tuple[str, ...]) -> tuple[str, ...]:
    kinds = [c for c in contents() if number in numbers(c)]
    slugs = ", ".join(dict.fromkeys(f"`{c.kind}`" for c in kinds))
    about = kinds[0].__doc__ or "" if kinds else ""
    return (number, slugs, about.splitlines()[0].partition(": ")[2] if about else "", links(tests))


def links(tests: tuple[str, ...]) -> str:
    """Each test as a link to its file, called by its name without `test_`."""
    return ", ".join(f"[{_called(test)}](../tests/{test.partition('::')[0]})" for test in tests)


def _called(test: str) -> str:
    path, _, name = test.partition("::")
    return name.removeprefix("test_").replace("_", " ") or Path(path).name
