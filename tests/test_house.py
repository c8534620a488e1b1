"""The house keeps its shape: imports point inwards, pure rooms stay pure, nothing is half added."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from mailflow.commands import COMMANDS, HELP
from mailflow.docs.mails import contents, template_of
from mailflow.program import mails
from mailflow.program.settle import WRITERS
from mailflow.writing.samples import samples

#: On one worker, which so parses each file once.
pytestmark = pytest.mark.xdist_group("house")

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
    "deciding.naming": {"program"},
    "deciding.unthreaded": {"commands", "commands.reading", "deciding.situation", "program"},
    "deciding.evidence": {"commands", "mail", "program", "store"},
    "deciding.border": {"mail"},
    "deciding.doubt": {"commands.reading", "mail"},
    "deciding.undoable": {"deciding.evidence", "mail", "program", "store"},
    "deciding.at_work": set(),
    "deciding.erasure_file": {"store"},
    "deciding.forgetting": {"deciding.erasure_file", "mail", "program", "store"},
    "deciding.outcome": {"commands", "commands.reading", "mail", "program"},
    "deciding.machines": {"mail", "deciding.outcome", "deciding.reported", "program", "store"},
    "deciding.occasions": {
        "deciding.outcome", "program", "deciding.reported", "store", "deciding.surveys",
        "deciding.troubles",
    },
    "deciding.surveys": {"deciding.outcome", "program", "store"},
    "deciding.troubles": {"deciding.outcome", "program", "store"},
    "deciding.restraint": {"commands", "deciding.outcome", "program", "store", "deciding.going_round", "mail"},
    "deciding.held": {"mail", "program", "store"},
    "deciding.reported": {"mail", "program", "store"},
    "deciding.looking_back": {"commands", "deciding.undoable", "program", "store"},
    "deciding.going_round": {
        "commands", "commands.reading", "deciding.answered", "deciding.outcome", "mail", "store",
    },
    "deciding.likeness": {"deciding.addressed", "mail"},
    "deciding.repeated": {
        "deciding.answered", "commands", "commands.reading", "deciding.likeness", "mail", "store",
    },
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
    "deciding.human": {
        "deciding.addressed", "deciding.answered", "deciding.writer", "commands",
        "commands.reading", "deciding.doubt", "deciding.evidence", "deciding.forgetting",
        "deciding.held", "deciding.looking_back", "mail", "deciding.naming", "deciding.outcome",
        "program", "deciding.repeated", "deciding.reported", "deciding.roster_mail",
        "deciding.situation", "deciding.undoable", "deciding.unthreaded", "store",
    },
    "deciding.incoming": {
        "deciding.addressed", "deciding.answered", "deciding.border", "deciding.ending",
        "deciding.forgetting", "deciding.human", "deciding.machines", "mail",
        "deciding.occasions", "deciding.outcome", "program", "deciding.restraint",
        "deciding.surveys",
        "deciding.troubles", "store",
    },
    "writing.credential": set(),
    "writing.dkim_seal": set(),
    "writing.outgoing": {
        "writing.credential", "mail", "writing.patch", "program", "writing.render", "store",
        "writing.twin",
    },
    "app": {
        "deciding.at_work", "deciding.border", "writing.credential", "deciding.erasure_file", "deciding.forgetting",
        "deciding.incoming", "deciding.likeness", "deciding.surveys", "dispatch", "mail", "deciding.outcome", "writing.outgoing", "program",
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
    "deciding.naming",
    "deciding.unthreaded",
    "writing.patch",
)
#: What of the standard library they use; `zoneinfo` reads time zone data and nothing else.
PURE_LIBRARY = {
    "array", "base64", "binascii", "bisect", "calendar", "collections", "dataclasses", "datetime", "email", "enum",
    "functools", "hashlib", "html", "itertools", "json", "math", "operator", "re", "statistics", "string", "struct", "typing",
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


@dataclass(frozen=True)
class Source:
    """What the rules ask of one file, which is parsed once for all of them."""

    imports: tuple[str, ...]  # the full names of all that it imports, wherever it does so
    used: tuple[tuple[int, str], ...]  # what it calls, by line; and `environ`
    patterns: tuple[int, ...]  # lines that compile a pattern when the module is loaded
    notices: tuple[object, ...]  # the slugs of the waiting mails that it asks for
    is_explained: bool


@cache
def source(path: Path) -> Source:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    later = {
        part
        for node in nodes
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for part in ast.walk(node)
    }
    return Source(
        tuple(_imports(path, nodes)),
        tuple(_used(nodes)),
        tuple(c.lineno for c in calls if c not in later and ast.unparse(c.func) == "re.compile"),
        tuple(slug for call in calls for slug in _notices(call)),
        bool(ast.get_docstring(tree) or not tree.body),
    )


def _imports(path: Path, nodes: list[ast.AST]) -> Iterator[str]:
    package = ("mailflow", *path.relative_to(HOUSE).parent.parts)
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            stem = ".".join((*base, *([node.module] if node.module else [])))
            yield from (f"{stem}.{alias.name}" for alias in node.names)


def _used(nodes: list[ast.AST]) -> Iterator[tuple[int, str]]:
    for node in nodes:
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.lineno, node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node.lineno, node.func.attr
        elif isinstance(node, ast.Attribute) and node.attr == "environ":
            yield node.lineno, node.attr


def _notices(call: ast.Call) -> Iterator[object]:
    if (
        isinstance(call.func, ast.Attribute)
        and call.func.attr == "notice"
        and len(call.args) > 1
        and isinstance(call.args[1], ast.Constant)
    ):
        yield call.args[1].value


def rooms_imported(path: Path) -> set[str]:
    own = room_of(path)
    found = set()
    for name in source(path).imports:
        parts = name.split(".")
        if parts[0] == "mailflow" and len(parts) > 1:
            found.add(room_named(".".join(parts[1:])))
    return found - {own, "__init__", *TOOLS}


def named(path: Path) -> str:
    return str(path.relative_to(HOUSE))


def test_every_part_of_a_divided_room_has_its_own_rules() -> None:
    """A new module in there says what it may import."""
    divided = {"config", "deciding", "writing"}
    unnamed = [named(p) for p in FILES if p.stem != "__init__" and room_of(p) in divided]
    assert not unnamed, f"name in MAY_IMPORT: {', '.join(unnamed)}"


def test_imports_point_inwards() -> None:
    outwards = [
        f"{named(path)} imports {room}"
        for path in FILES
        if room_of(path) in MAY_IMPORT
        for room in sorted(rooms_imported(path) - MAY_IMPORT[room_of(path)])
    ]
    assert not outwards, "\n".join(outwards)


def test_the_table_of_rooms_has_no_circle() -> None:
    seen: set[str] = set()
    left = dict(MAY_IMPORT)
    while left:
        free = {room for room, below in left.items() if below <= seen}
        assert free, f"these import each other: {', '.join(sorted(left))}"
        seen |= free
        left = {room: below for room, below in left.items() if room not in free}


def test_pure_rooms_use_values_only() -> None:
    faults = [fault for path in FILES if room_of(path) in PURE for fault in _reaching(path)]
    assert not faults, "\n".join(faults)


def _reaching(path: Path) -> Iterator[str]:
    """Where a file reaches out of the values."""
    for name in source(path).imports:
        if name.split(".")[0] in sys.stdlib_module_names:
            known = name.split(".")[0] in PURE_LIBRARY
            if not known and not any(name.startswith(f"{m}.") for m in PURE_LIBRARY):
                yield f"{named(path)} imports {name}"
    for line, name in source(path).used:
        if name in REACHING:
            yield f"{named(path)} reaches out in line {line}: {name}"


def test_libraries_stay_in_their_rooms() -> None:
    strayed = [
        f"{named(path)} imports {name}"
        for path in FILES
        for name in source(path).imports
        if room_of(path) not in KEPT_IN.get(name.split(".")[0], {room_of(path)})
    ]
    assert not strayed, "\n".join(strayed)


def test_patterns_wait_for_their_first_use() -> None:
    """At a module's own level `regex` stands for `re.compile`: hundreds would delay each start."""
    at_once = [f"{named(path)}:{line}" for path in FILES for line in source(path).patterns]
    assert not at_once, "\n".join(at_once)


def test_every_module_says_what_it_is_for() -> None:
    silent = [named(path) for path in FILES if not source(path).is_explained]
    assert not silent, "\n".join(silent)


def test_nothing_on_the_path_shadows_the_standard_library() -> None:
    on_path = {p.stem for p in ROOT.glob("*.py")} | {
        p.parent.name for p in ROOT.glob("*/__init__.py")
    }
    assert on_path.isdisjoint(sys.stdlib_module_names)


# nothing is half added ------------------------------------------------------------------------


def test_every_command_can_be_explained() -> None:
    faults = []
    for command in (*COMMANDS, HELP):
        # the docstring of `decide` is its help text
        said = {"does": command.does.endswith("."), "examples": command.examples, "roles": command.roles}  # fmt: skip
        faults += [f"{command.verb}: {command.usage} has no {n}" for n, v in said.items() if not v]
    assert not faults, "\n".join(faults)


def test_no_command_is_there_twice() -> None:
    usages = [command.usage for command in COMMANDS if command.listed]
    assert len(usages) == len(set(usages))


def test_every_mail_has_a_slug_a_template_and_a_sample() -> None:
    shown = {type(sample.content) for room in samples().values() for sample in room}
    faults = []
    for content in contents():
        file = ROOT / "templates" / "email" / f"{template_of(content)}.txt"
        found = {"slug": content.kind, "template": file.exists(), "sample": content in shown}
        faults += [
            f"{content.__name__} has no {name}" for name, there in found.items() if not there
        ]
    assert not faults, "\n".join(faults)


def test_every_template_has_a_mail() -> None:
    files = {path.stem for path in (ROOT / "templates" / "email").glob("*.txt")}
    assert files == {template_of(content) for content in contents()}


def test_every_waiting_mail_has_a_writer() -> None:
    """`Draft.notice` takes a slug; a slug that nobody writes would stop the whole item."""
    asked = {slug for path in FILES for slug in source(path).notices}
    assert asked
    assert asked <= set(WRITERS)


def test_every_waiting_mail_is_a_mail() -> None:
    kinds = {thing.kind for thing in vars(mails).values() if hasattr(thing, "kind")}
    assert set(WRITERS) <= kinds
