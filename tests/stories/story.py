"""Whole conversations in plain words: what people write, and every single mail that comes of it.

    ann@x.test > join deploy                    a fresh mail to signup@
    ann@x.test > [deploy] hello all             a fresh mail to the list of deploy
    ann@x.test > re confirm > yes               an answer to the newest `confirm` she has
    ann@x.test at a@y.test > re confirm > yes   the same, written from another address
      ann@x.test < waitlisted                   a mail of that kind, in any order
      ann@x.test < welcome: Welcome to deploy   the same, with words of its subject
      ann@x.test < check-in ~ 1  Bo             the same, with words of its text
    +3 days                                     the clock moves on; `+` days, hours, weeks
    at 2027-03-30 07:00                         to a moment, UTC

Under every step all mails are named that it leads to: one too many fails, as one too few. A
`\\n` in somebody's words is a line end. Before the first step `set NAME VALUE` configures:
`mentees 2` (seats of deploy), `placement approve`, `zone Europe/Berlin`; and
`name ann@x.test Ann Lee` is what her mail calls her.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailflow.program.settings import Settings
from tests import play

STEP = re.compile(
    r"(?P<who>\S+@\S+)(?: at (?P<at>\S+@\S+))? > (?:re (?P<kind>[a-z-]+) > |\[(?P<cohort>[\w-]+)\] )?(?P<words>.*)"
)
MAIL = re.compile(
    r"\s+(?P<who>\S+@\S+) < (?P<kind>[a-z-]+)(?:: (?P<subject>[^~]*?))?(?: ~ (?P<text>.*))?"
)
MOVE = re.compile(r"\+(?P<n>\d+) (?P<unit>day|hour|week|minute)s?")
MOMENT = re.compile(r"at (?P<at>\d{4}-\d\d-\d\d \d\d:\d\d)")


@dataclass(frozen=True)
class Step:
    """One line that does something, and the mails named below it."""

    line: int
    words: str
    mails: tuple[tuple[int, str], ...]


def read(path: Path) -> tuple[list[str], list[Step]]:
    """The settings and the steps of a story."""
    configured: list[str] = []
    steps: list[Step] = []
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.rstrip()
        if not line or line.lstrip().startswith("#"):
            continue
        if line.startswith("set "):
            configured.append(line.removeprefix("set "))
        elif line.startswith("name "):
            configured.append(f"name:{line.removeprefix('name ')}")
        elif line[0].isspace():
            steps[-1] = replace(steps[-1], mails=(*steps[-1].mails, (number, line)))
        else:
            steps.append(Step(number, line, ()))
    return configured, steps


def settings(lines: list[str]) -> Settings:
    """The program that a story asks for."""
    made = play.settings()
    for line in lines:
        name, _, value = line.partition(" ")
        if name.startswith("name:"):
            continue
        if name == "mentees":
            tracks = {**made.tracks, "deploy": replace(made.tracks["deploy"], mentees=int(value))}
            made = replace(made, tracks=tracks)
        elif name in ("placement", "zone"):
            made = replace(made, **{name: value})
        else:
            raise AssertionError(f"a story cannot set {name}")
    return made


def names(lines: list[str]) -> dict[str, str]:
    """What people's mail calls them, by address."""
    told: dict[str, str] = {}
    for line in lines:
        kind, _, rest = line.partition(":")
        if kind == "name":
            address, _, told[address] = rest.partition(" ")
    return told


def run(path: Path, folder: Path) -> None:
    """Play a story; fails at the first step whose mails are not those that it names."""
    configured, steps = read(path)
    program = play.play(folder, settings(configured))
    program.names |= names(configured)
    for step in steps:
        got = _do(program, step)
        _compare(path, step, got)


def _do(program: play.Play, step: Step) -> list[play.Received]:
    if match := STEP.fullmatch(step.words):
        words = match["words"].replace("\\n", "\n")
        if match["kind"]:
            at = match["at"] or ""
            return program.reply(match["who"], match["kind"], words, written_at=at)
        to = program.app.ours.cohort(match["cohort"]) if match["cohort"] else ""
        return program.write(match["who"], words, to=to)
    if match := MOVE.fullmatch(step.words):
        return program.forward(**{match["unit"] + "s": int(match["n"])})
    if match := MOMENT.fullmatch(step.words):
        moment = datetime.strptime(match["at"], "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
        assert moment > program.now - timedelta(seconds=1), f"line {step.line}: that is past"
        return program.until(moment)
    raise AssertionError(f"line {step.line}: not a step: {step.words}")


def _compare(path: Path, step: Step, got: list[play.Received]) -> None:
    left = list(got)
    for number, line in step.mails:
        match = MAIL.fullmatch(line)
        assert match, f"{path.name}:{number}: not a mail: {line}"
        fits = [r for r in left if _fits(r, match)]
        assert fits, f"{path.name}:{number}: not sent: {line.strip()}\n{_told(got)}"
        left.remove(fits[0])
    assert not left, f"{path.name}:{step.line}: also sent after {step.words!r}:\n{_told(left)}"


def _fits(received: play.Received, wanted: "re.Match[str]") -> bool:
    return (
        (received.to, received.kind) == (wanted["who"], wanted["kind"])
        and (wanted["subject"] or "").strip() in received.subject
        and (wanted["text"] or "").strip() in " ".join(received.text.split())
    )


def _told(mails: list[play.Received]) -> str:
    return (
        "\n".join(
            f"  {r.to} < {r.kind}: {r.subject} ~ {' '.join(r.text.split())[:160]}" for r in mails
        )
        or "  (no mail at all)"
    )
