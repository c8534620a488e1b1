"""The house keeps its shape: imports point inwards, pure rooms stay pure, nothing is half added."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow.commands import COMMANDS, HELP
from mailflow.docs.mails import contents, template_of
from mailflow.program import mails
from mailflow.program.settle import WRITERS
from mailflow.writing.samples import samples

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "mailflow"
FILES = sorted(HOUSE.rglob("*.py"))

#: Room -> the rooms it may import. Whoever is not named here stands outside and may import all;
#: nobody who is named here may import what is not.
MAY_IMPORT = {
    "regex": set(),
    "mail": set(),
    "program": set(),
    "writing.layout": set(),
    "writing.patch": set(),
    "commands.reading": set(),
    "commands": {"program", "commands.reading"},
    "store": {"mail", "program"},
    "transport": {"mail"},
    "writing.phrases": {"writing.layout", "mail", "program"},
    "writing.render": {"writing.layout", "mail", "writing.phrases", "program"},
    "writing.twin": {"writing.layout"},
    "writing.samples": {"program", "writing.render"},
    "deciding.situation": {"commands", "commands.reading", "program"},
    "deciding.unthreaded": {"commands", "commands.reading", "deciding.situation", "program"},
    "deciding.evidence": {"commands", "mail", "program", "store"},
    "deciding.border": {"mail"},
    "deciding.doubt": {"commands.reading", "mail"},
    "deciding.undoable": {"program", "store"},
    "deciding.erasure_file": {"store"},
    "deciding.forgetting": {"deciding.erasure_file", "mail", "program", "store"},
    "deciding.outcome": {"commands", "commands.reading", "mail", "program"},
    "deciding.machines": {"mail", "deciding.outcome", "deciding.reported", "program", "store"},
    "deciding.occasions": {
        "deciding.outcome", "program", "deciding.reported", "store", "deciding.troubles",
    },
    "deciding.troubles": {"deciding.outcome", "program", "store"},
    "deciding.restraint": {"commands", "deciding.outcome", "program", "store"},
    "deciding.held": {"mail", "program", "store"},
    "deciding.reported": {"mail", "program", "store"},
    "deciding.looking_back": {"commands", "deciding.undoable", "program", "store"},
    "deciding.repeated": {"deciding.outcome", "commands", "mail", "store"},
    "deciding.roster_text": {"mail", "program"},
    "deciding.roster_mail": {"commands.reading", "deciding.roster_text", "mail", "program"},
    "deciding.addressed": {"commands.reading", "mail"},
    "deciding.answered": {
        "commands", "commands.reading", "deciding.evidence", "mail", "program", "store",
    },
    "deciding.writer": {"commands", "mail", "program"},
    "deciding.ending": {
        "deciding.answered", "commands", "commands.reading", "mail", "deciding.outcome", "program",
        "store",
    },
    "deciding.incoming": {
        "deciding.addressed", "deciding.answered", "deciding.ending", "deciding.writer",
        "deciding.border", "commands", "commands.reading", "deciding.doubt",
        "deciding.evidence", "deciding.forgetting", "deciding.held", "deciding.looking_back",
        "deciding.machines",
        "mail", "deciding.occasions", "deciding.outcome", "program", "deciding.repeated", "deciding.reported",
        "deciding.restraint", "deciding.roster_mail", "deciding.situation", "deciding.troubles",
        "deciding.undoable", "deciding.unthreaded", "store",
    },
    "writing.credential": set(),
    "writing.dkim_seal": set(),
    "writing.outgoing": {
        "writing.credential", "mail", "writing.patch", "program", "writing.render", "store",
        "writing.twin",
    },
    "app": {
        "deciding.border", "writing.credential", "deciding.erasure_file", "deciding.forgetting",
        "deciding.incoming", "dispatch", "mail", "deciding.outcome", "writing.outgoing", "program",
        "writing.render", "store", "transport",
    },
    "dispatch": {"mail", "program", "store", "transport"},
    "config": {"config.file", "config.problems", "program"},
    "config.file": {"mail"},
    "config.problems": {"config.file", "mail"},
    "docs": {"commands", "program"},
}  # fmt: skip

#: What every room may import, as it may import `re`.
TOOLS = {"regex"}
#: Rooms of values only: no clock, files, sockets, randomness, logging.
PURE = (
    "regex",
    "mail",
    "program",
    "commands",
    "commands.reading",
    "deciding.doubt",
    "writing.layout",
    "deciding.situation",
    "deciding.unthreaded",
    "writing.patch",
)
#: What of the standard library they use; `zoneinfo` reads time zone data and nothing else.
PURE_LIBRARY = {
    "array", "base64", "binascii", "bisect", "calendar", "collections", "dataclasses", "datetime", "email", "enum",
    "functools", "hashlib", "html", "itertools", "json", "math", "re", "statistics", "string", "struct", "typing",
    "unicodedata", "urllib.parse", "uuid", "zoneinfo",
}  # fmt: skip
#: Names that reach out of the values, whatever they are an attribute of.
REACHING = {
    "now", "today", "utcnow", "open", "print", "input", "uuid1", "uuid4", "getenv", "environ",
    "make_msgid", "localtime", "formatdate", "read_text", "read_bytes", "exec", "eval",
    "__import__",
}  # fmt: skip

#: Library -> the rooms that may know it.
KEPT_IN = {
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "imapclient": {"transport"},
    "aiosmtpd": {"transport", "demo"},
    "socket": {"transport", "demo", "wiring"},  # wiring: the name of this host
    "smtplib": {"transport", "demo"},
    "imaplib": {"transport", "demo"},
    "apscheduler": {"serving"},
    "typer": {"cli"},
    "pydantic": {"config", "config.file"},
    "selectolax": {"mail"},
    "openbadgeslib": {"writing.credential"},
    "cryptography": {"writing.credential"},
    "dkim": {"writing.dkim_seal"},
}


def room_named(name: str) -> str:
    """The room of a module's name without the house: a part of a larger room has its own rules."""
    parts = name.split(".")
    part = ".".join(parts[:2])
    return part if part in MAY_IMPORT else parts[0]


def room_of(path: Path) -> str:
    parts = path.relative_to(HOUSE).with_suffix("").parts
    return room_named(".".join(part for part in parts if part != "__init__") or "__init__")


def imports(path: Path) -> Iterator[str]:
    """The full names of all that a module imports, wherever it does so."""
    package = ("mailflow", *path.relative_to(HOUSE).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            stem = ".".join((*base, *([node.module] if node.module else [])))
            yield from (f"{stem}.{alias.name}" for alias in node.names)


def rooms_imported(path: Path) -> set[str]:
    own = room_of(path)
    found = set()
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "mailflow" and len(parts) > 1:
            found.add(room_named(".".join(parts[1:])))
    return found - {own, "__init__", *TOOLS}


def used_names(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.lineno, node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node.lineno, node.func.attr
        elif isinstance(node, ast.Attribute) and node.attr == "environ":
            yield node.lineno, node.attr


def named(path: Path) -> str:
    return str(path.relative_to(HOUSE))


inner = pytest.mark.parametrize("path", [p for p in FILES if room_of(p) in MAY_IMPORT], ids=named)
pure = pytest.mark.parametrize("path", [p for p in FILES if room_of(p) in PURE], ids=named)


def test_every_part_of_a_divided_room_has_its_own_rules() -> None:
    """A new module in there says what it may import."""
    divided = {"config", "deciding", "writing"}
    unnamed = [named(p) for p in FILES if p.stem != "__init__" and room_of(p) in divided]
    assert not unnamed, f"name in MAY_IMPORT: {', '.join(unnamed)}"


@inner
def test_imports_point_inwards(path: Path) -> None:
    outwards = rooms_imported(path) - MAY_IMPORT[room_of(path)]
    assert not outwards, f"{named(path)} imports {', '.join(sorted(outwards))}"


def test_the_table_of_rooms_has_no_circle() -> None:
    seen: set[str] = set()
    left = dict(MAY_IMPORT)
    while left:
        free = {room for room, below in left.items() if below <= seen}
        assert free, f"these import each other: {', '.join(sorted(left))}"
        seen |= free
        left = {room: below for room, below in left.items() if room not in free}


@pure
def test_pure_rooms_use_values_only(path: Path) -> None:
    for name in imports(path):
        top = name.split(".")[0]
        if top in sys.stdlib_module_names:
            known = top in PURE_LIBRARY or any(name.startswith(f"{m}.") for m in PURE_LIBRARY)
            assert known, f"{named(path)} imports {name}"
    reaching = [f"{line}: {name}" for line, name in used_names(path) if name in REACHING]
    assert not reaching, f"{named(path)} reaches out in line {', '.join(reaching)}"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_libraries_stay_in_their_rooms(path: Path) -> None:
    for name in imports(path):
        rooms = KEPT_IN.get(name.split(".")[0])
        assert rooms is None or room_of(path) in rooms, f"{named(path)} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_patterns_wait_for_their_first_use(path: Path) -> None:
    """At a module's own level `regex` stands for `re.compile`: hundreds would delay each start."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    later = {
        part
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for part in ast.walk(node)
    }
    at_once = [node for node in ast.walk(tree) if node not in later and isinstance(node, ast.Call)]
    assert not [node.lineno for node in at_once if ast.unparse(node.func) == "re.compile"]


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) or not tree.body, named(path)


def test_nothing_on_the_path_shadows_the_standard_library() -> None:
    on_path = {p.stem for p in ROOT.glob("*.py")} | {
        p.parent.name for p in ROOT.glob("*/__init__.py")
    }
    assert on_path.isdisjoint(sys.stdlib_module_names)


# nothing is half added ------------------------------------------------------------------------


@pytest.mark.parametrize("command", [*COMMANDS, HELP], ids=lambda c: f"{c.verb}: {c.usage}")
def test_every_command_can_be_explained(command) -> None:
    assert command.does.endswith("."), "the docstring of `decide` is its help text"
    assert command.examples
    assert command.roles


def test_no_command_is_there_twice() -> None:
    usages = [command.usage for command in COMMANDS if command.listed]
    assert len(usages) == len(set(usages))


@pytest.mark.parametrize("content", contents(), ids=lambda c: c.__name__)
def test_every_mail_has_a_slug_a_template_and_a_sample(content) -> None:
    assert content.kind
    assert (ROOT / "templates" / "email" / f"{template_of(content)}.txt").exists()
    shown = {type(sample.content) for room in samples().values() for sample in room}
    assert content in shown


def test_every_template_has_a_mail() -> None:
    files = {path.stem for path in (ROOT / "templates" / "email").glob("*.txt")}
    assert files == {template_of(content) for content in contents()}


def test_every_waiting_mail_has_a_writer() -> None:
    """`Draft.notice` takes a slug; a slug that nobody writes would stop the whole item."""
    asked = set()
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "notice"
                and len(node.args) > 1
                and isinstance(node.args[1], ast.Constant)
            ):
                asked.add(node.args[1].value)
    assert asked
    assert asked <= set(WRITERS)


def test_every_waiting_mail_is_a_mail() -> None:
    kinds = {thing.kind for thing in vars(mails).values() if hasattr(thing, "kind")}
    assert set(WRITERS) <= kinds
