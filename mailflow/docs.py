"""The pages of docs/ that are made from the program itself, so that they cannot drift from it.

`python -m mailflow.docs` writes them; with `--check` it only says which ones are stale.
"""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from mailflow.commands import COMMANDS, HELP
from mailflow.commands.command import Command
from mailflow.commands.for_people import WISHES
from mailflow.commands.policy import POLICY
from mailflow.commands.turn import Evidence
from mailflow.program import mails
from mailflow.program.chart import CATALOGUE, ROWS, Row
from mailflow.program.lifecycle import MACHINES, diagram
from mailflow.program.mails import Content
from mailflow.shown import shown

FOLDER = Path(__file__).parent.parent / "docs"
TESTS = Path(__file__).parent.parent / "tests"
MADE = "<!-- Made by `python -m mailflow.docs`; change the program, not this page. -->"

#: What the levels of evidence mean, for readers of the trust table (TRUST 3.1).
LEVELS = {
    Evidence.MALFORMED: "a malformed sender, or one that our own mail server calls forged",
    Evidence.NONE: "a bare From",
    Evidence.DOMAIN: "our own mail server vouches for the From's domain",
    Evidence.REPLY: "the answer to a mail of ours, from whom it was sent to",
    Evidence.CONFIRMED: "a yes to a question about exactly this",
    Evidence.OPERATOR: "a command on the host",
}


def pages() -> dict[str, str]:
    """Every page that is made, by its file name."""
    return {
        "commands.md": _page("What people can write", commands_page()),
        "mails.md": _page("Every mail", mails_page()),
        "program.md": _page("What the program does", program_page()),
        "states.md": _page("State machines", states_page()),
        "trust.md": _page("Who may do what", trust_page()),
    }


def _page(title: str, body: Iterable[str]) -> str:
    return "\n".join([f"# {title}", "", MADE, "", *body, ""])


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [_row(head), _row(("---",) * len(head)), *map(_row, rows)]
    return [*lines, ""]


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


# the pages ---------------------------------------------------------------------------------


def commands_page() -> list[str]:
    """The registry, as the help mail knows it and beyond."""
    return [
        "Any of our addresses takes any of these, in a mail of its own or as a reply; several in",
        "one mail are all done, with one answer. Whole sentences work, too: these words are what",
        "they are read as. What each needs before it acts stands in [trust.md](trust.md).",
        "",
        *_table(
            ("write", "it does", "for instance", "who", "whose business"),
            (_command(command) for command in (*COMMANDS, HELP)),
        ),
    ]


def _command(command: Command) -> tuple[str, ...]:
    examples = ", ".join(f"`{example}`" for example in command.examples)
    asks = "; asks first when read from a sentence" if command.prose == "asks" else ""
    who = ", ".join(command.roles)
    return (f"`{command.usage}`", command.does, examples, who, f"{command.trust}{asks}")


def mails_page() -> list[str]:
    """The catalogue: every content with its slug and template."""
    return [
        "Each mail is a typed value in `mailflow/program/mails.py` and a file in",
        "`templates/email/`. The slug is what its `Mailflow-Mail` header says.",
        "",
        *_table(
            ("slug", "template", "what it is"),
            ((f"`{c.kind}`", f"`{template_of(c)}.txt`", _first_line(c)) for c in contents()),
        ),
    ]


def contents() -> tuple[type[Content], ...]:
    """Every kind of mail, in the order of `mails.py`."""
    found = (thing for thing in vars(mails).values() if isinstance(thing, type))
    return tuple(t for t in found if issubclass(t, Content) and t is not Content)


def template_of(content: type[Content]) -> str:
    """The name of a mail's file in templates/email, without its ending."""
    return content.template or content.kind


def _first_line(thing: type) -> str:
    return (thing.__doc__ or "").strip().splitlines()[0]


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
        *_table(
            ("row", "from", "what happens", "to", "mails", "then", "shown by"),
            (_rule(row, tests.get(row.number, ())) for row in ROWS),
        ),
        "## The catalogue",
        "",
        *_table(
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
        _links(tests),
    )


def _mail(number: str, tests: tuple[str, ...]) -> tuple[str, ...]:
    kinds = [c for c in contents() if number in _numbers(c)]
    slugs = ", ".join(dict.fromkeys(f"`{c.kind}`" for c in kinds))
    about = kinds[0].__doc__ or "" if kinds else ""
    return (number, slugs, about.splitlines()[0].partition(": ")[2] if about else "", _links(tests))


def _numbers(content: type[Content]) -> tuple[str, ...]:
    """The numbers of the catalogue that a mail's docstring begins with: "M20 and M22: …"."""
    head = _first_line(content).partition(":")[0]
    return tuple(re.findall(r"M\d\d", head))


def _links(tests: tuple[str, ...]) -> str:
    """Each test as a link to its file, called by its name without `test_`."""
    return ", ".join(f"[{_called(test)}](../tests/{test.partition('::')[0]})" for test in tests)


def _called(test: str) -> str:
    path, _, name = test.partition("::")
    return name.removeprefix("test_").replace("_", " ") or Path(path).name


def states_page() -> list[str]:
    """The machines of `program/lifecycle.py`: what is not drawn cannot happen."""
    lines: list[str] = []
    for machine in MACHINES:
        lines += [f"## {machine}", "", "```mermaid", diagram(machine), "```", ""]
    return lines


def trust_page() -> list[str]:
    """The table of `commands/policy.py`."""
    levels = [f"- {_level(level)}: {words}" for level, words in LEVELS.items()]
    return [
        "How sure we are who wrote a mail:",
        "",
        *levels,
        "",
        '"ask" is one question to the registered address, whose yes is E3; "hold" leaves it to the',
        'organizers; "ignore" gives no answer and changes nothing. What shows something is always',
        "sent to the registered address.",
        "",
        *_table(
            ("whose business", *map(_level, LEVELS), "commands"),
            (
                (str(trust), *(str(row[level]) for level in LEVELS), _verbs(trust))
                for trust, row in POLICY.items()
            ),
        ),
        "We also ask first when a command that destroys was read from a sentence, and when its",
        "writer may not have seen the words: hidden in the page, turned around, or in one of two",
        "parts that do not say the same. A co-mentor's answer to a forwarded check-in counts as",
        "theirs; for anything else in that mail, only their own evidence counts.",
        "",
        "Of `Authentication-Results` the first field with your `authserv_id` counts, and none",
        "other: your server has to write its DMARC result there, as OpenDMARC behind OpenDKIM",
        "does.",
        "",
        "Every mail of ours has three secrets, made of each other one way: its return address",
        "(only bounces to it count), its reply address, and the one in `List-Unsubscribe`. The",
        "store knows their hash alone.",
    ]


def _level(level: Evidence) -> str:
    return "E-" if level is Evidence.MALFORMED else f"E{level.value}"


def _verbs(trust: str) -> str:
    found = [c.verb for c in (*COMMANDS, HELP) if c.trust == trust]
    found += [verb for verb, wish in WISHES.items() if wish.trust == trust]
    return ", ".join(f"`{verb}`" for verb in dict.fromkeys(found))


# writing -----------------------------------------------------------------------------------


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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
