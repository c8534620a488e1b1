"""Which test shows which rule: tests say so themselves, by the mark `shows` or `conforms`.

`@pytest.mark.shows("2a.14", "M11")` on a test, or `# shows: 2a.14 M11` in a `.story` file. Read
from the source alone, so that the docs need no test run; the house's tests check the numbers.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path


def shown(tests: Path, mark: str = "shows") -> dict[str, tuple[str, ...]]:
    """Number of a row or mail → the tests that show it, as paths below `tests` (`file::name`)."""
    found: dict[str, list[str]] = {}
    for number, where in sorted({*_in_tests(tests, mark), *_in_stories(tests, mark)}):
        found.setdefault(number, []).append(where)
    return {number: tuple(places) for number, places in found.items()}


def _in_tests(tests: Path, mark: str) -> Iterator[tuple[str, str]]:
    for path in tests.rglob("test_*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                for number in _marks(node, mark):
                    yield number, f"{path.relative_to(tests)}::{node.name}"


def _marks(test: ast.FunctionDef, named: str) -> Iterator[str]:
    for mark in test.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == f"pytest.mark.{named}":
            yield from (str(ast.literal_eval(argument)) for argument in mark.args)


def _in_stories(tests: Path, mark: str) -> Iterator[tuple[str, str]]:
    for path in tests.rglob("*.story"):
        text = path.read_text(encoding="utf-8")
        for line in re.findall(rf"^# {mark}: (.+)$", text, re.MULTILINE):
            for number in line.split():
                yield number, str(path.relative_to(tests))
