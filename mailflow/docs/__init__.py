"""The pages of docs/ that are made from the program itself, so that they cannot drift from it.

`python -m mailflow.docs` writes them; with `--check` it only says which ones are stale.
"""

import sys
from functools import cache
from pathlib import Path

from mailflow.docs.commands import commands_page
from mailflow.docs.mails import mails_page
from mailflow.docs.program import program_page
from mailflow.docs.rfc import rfc_page
from mailflow.docs.states import states_page
from mailflow.docs.trust import trust_page

FOLDER = Path(__file__).parent.parent.parent / "docs"
MADE = "<!-- Made by `python -m mailflow.docs`; change the program, not this page. -->"


@cache
def pages() -> dict[str, str]:
    """Every page that is made, by its file name; made once, since the program does not change."""
    return {
        "commands.md": _page("What people can write", commands_page()),
        "mails.md": _page("Every mail", mails_page()),
        "program.md": _page("What the program does", program_page()),
        "rfc.md": _page("What standards ask, and what holds", rfc_page()),
        "states.md": _page("State machines", states_page()),
        "trust.md": _page("Who may do what", trust_page()),
    }


def _page(title: str, body: list[str]) -> str:
    return "\n".join([f"# {title}", "", MADE, "", *body, ""])


def stale(folder: Path) -> tuple[str, ...]:
    """The pages that are missing from the folder or say something else."""
    return tuple(name for name, text in pages().items() if _text_of(folder / name) != text)


def _text_of(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def main(arguments: list[str], folder: Path = FOLDER) -> int:
    """Write the pages, or with `--check` tell which are stale; the exit status."""
    old = stale(folder)
    if "--check" in arguments:
        if old:
            names = ", ".join(f"docs/{name}" for name in old)
            print(f"stale: {names}; run python -m mailflow.docs", file=sys.stderr)  # noqa: T201 a command's output
        return 1 if old else 0
    folder.mkdir(exist_ok=True)
    for name in old:
        (folder / name).write_text(pages()[name], encoding="utf-8")
    return 0
