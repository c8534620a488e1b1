"""The pages that are made from the program are fresh, and README says what CI runs."""

import re
from pathlib import Path

import pytest

from mailflow import docs
from mailflow.commands import COMMANDS
from mailflow.docs.chores import CHORES, COUNTERS
from mailflow.docs.invariants import INVARIANTS
from mailflow.docs.mails import contents, numbers
from mailflow.docs.requirements import ELSEWHERE, REQUIREMENTS
from mailflow.docs.shown import shown
from mailflow.docs.table import row
from mailflow.docs.traps import TRAPS
from mailflow.program.chart import CATALOGUE, ROWS
from mailflow.program.lifecycle import MACHINES

ROOT = Path(__file__).parent.parent
INSTALL = 'python3 -m venv .venv && .venv/bin/pip install -q -c constraints.txt -e ".[test]" && '


def test_the_made_pages_are_fresh() -> None:
    assert docs.stale(ROOT / "docs") == (), "run python -m mailflow.docs"


def test_a_stale_page_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert docs.main([], tmp_path) == 0
    assert docs.main(["--check"], tmp_path) == 0
    (tmp_path / "trust.md").write_text("anybody may do anything\n")
    assert docs.main(["--check"], tmp_path) == 1
    assert capsys.readouterr().err == "stale: docs/trust.md; run python -m mailflow.docs\n"


def test_every_command_and_machine_is_in_the_pages() -> None:
    pages = docs.pages()
    for command in COMMANDS:
        assert f"`{command.usage}`" in pages["commands.md"]
        assert command.does in pages["commands.md"]
    assert pages["states.md"].count("```mermaid") == len(MACHINES)


def test_what_a_test_shows_is_a_row_or_a_mail() -> None:
    known = {*(row.number for row in (*ROWS, *CHORES, *COUNTERS)), *CATALOGUE}
    assert set(shown(ROOT / "tests")) <= known


def test_what_a_test_conforms_to_is_a_requirement_or_an_invariant() -> None:
    assert set(shown(ROOT / "tests", "conforms")) <= {*REQUIREMENTS, *INVARIANTS, *TRAPS}
    assert set(ELSEWHERE) <= set(REQUIREMENTS)


def test_every_mail_of_a_row_is_in_the_catalogue_and_made() -> None:
    made = {number for content in contents() for number in numbers(content)}
    assert {mail for row in ROWS for mail in row.mails} <= set(CATALOGUE)
    assert made <= set(CATALOGUE)


def test_a_bar_in_a_cell_does_not_split_it() -> None:
    assert row(("a|b", "c")) == "| a\\|b | c |"


@pytest.mark.parametrize("runs", [".venv/bin/mailflow demo", ".venv/bin/pytest"])
def test_readme_has_the_two_commands_word_for_word(runs: str) -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert f"    {INSTALL}{runs}" in lines


@pytest.mark.parametrize(
    "page", ["README.md", *sorted(str(p.relative_to(ROOT)) for p in ROOT.glob("docs/**/*.md"))]
)
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert ((ROOT / page).parent / target).exists(), f"{page} links to {target}"
