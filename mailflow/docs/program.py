"""docs/program.md: every rule and mail of the program, with the tests that show it."""

from pathlib import Path

from mailflow.docs.chores import CHORES, COUNTERS
from mailflow.docs.chores import Row as Chore
from mailflow.docs.mails import contents, numbers
from mailflow.docs.shown import shown
from mailflow.docs.table import table
from mailflow.program.chart import CATALOGUE, ROWS, Row

TESTS = Path(__file__).parent.parent.parent / "tests"


def program_page() -> list[str]:
    """Every row of the state charts and every mail, each with the tests that show it."""
    tests = shown(TESTS)
    rows = (*ROWS, *CHORES, *COUNTERS)
    unshown = [n for n in (*(row.number for row in rows), *CATALOGUE) if n not in tests]
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
        "## The organizers' chores",
        "",
        *table(
            ("row", "by hand elsewhere", "here", "by", "shown by", "left to people"),
            (_chore(row, tests.get(row.number, ())) for row in CHORES),
        ),
        "## What goes wrong elsewhere",
        "",
        *table(
            ("row", "what goes wrong", "against it", "by", "shown by", "left to people"),
            (_chore(row, tests.get(row.number, ())) for row in COUNTERS),
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


def _chore(row: Chore, tests: tuple[str, ...]) -> tuple[str, ...]:
    code = ", ".join(f"[{path}](../mailflow/{path})" for path in row.code)
    return (row.number, row.what, row.does, code, links(tests), row.not_yet)


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
