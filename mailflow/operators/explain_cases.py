"""What the reader makes of written-down cases, for scoring: no configuration and no store."""

import json
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from mailflow.commands.reading import read
from mailflow.commands.reading.context import Context
from mailflow.commands.reading.intent import Intent

#: Wishes that the format has no word for: there a person would have to be asked.
_WRITTEN = dict.fromkeys(
    ("reason", "add", "invite-all", "same", "unite", "another-mentor", "capacity ?"), "unclear"
)
#: Other names for where an enrollment stands.
_STATES = {"waiting": "waitlisted", "left": "withdrawn", "done": "completed"}


def run(path: Path, out: TextIO) -> None:
    """One line of JSON per case: its id and the intents read from it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        case = json.loads(line)
        intents = read(case.get("subject") or "", case.get("text") or "", context_of(case))
        said = {"id": case["id"], "intents": [_written(i) for i in intents]}
        out.write(json.dumps(said, ensure_ascii=False) + "\n")


def _written(intent: Intent) -> str:
    return _WRITTEN.get(intent.verb) or _WRITTEN.get(str(intent)) or str(intent)


def context_of(case: Mapping[str, Any]) -> Context:
    """A case's context as the application would give it."""
    given = case["context"]
    state = given.get("state") or {}
    roles = given["role"] if isinstance(given["role"], list) else [given["role"]]
    return Context(
        today=date.fromisoformat(given["today"]),
        roles=frozenset(roles),
        thread=given.get("thread"),
        zone=given.get("zone") or "UTC",
        tracks=tuple(given.get("tracks") or ()),
        enrollments={
            track: _STATES.get(at, at) for track, at in (state.get("enrollments") or {}).items()
        },
        track=state.get("track") or "",
        mentor=state.get("mentor") or "",
        pending=_many(state.get("pending")),
        options=state.get("options") or {},
        did=_many(state.get("did")),
        cohorts=_many(state.get("cohorts")),
        cohort=state.get("cohort") or "",
        co_mentors=_many(state.get("co_mentors")),
        mentees=_many(state.get("mentees")),
        mentee=state.get("mentee") or "",
        lead=state.get("lead") or "",
        item=str(state.get("item") or ""),
        proposed=str(state.get("proposed") or ""),
        covers=str(state.get("for") or ""),
        dates=str(state.get("dates") or ""),
        lines=_numbered(state.get("lines")),
        last=_numbered(state.get("last")),
        items=_asked(state.get("items")),
        people=state.get("people") or {},
    )


def _many(value: str | list[str] | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())


#: Other names for what a digest asks about; the application has one for each.
_ASKED = {
    "approve-mentor": "approve", "approve-mentee": "approve", "admit": "approve",
    "place": "approve", "replace-mentor": "replace", "retire": "replace", "goal": "claim",
    "mail-unread": "read", "unread": "read",
}  # fmt: skip


def _asked(value: Mapping[str, str] | None) -> dict[int, str]:
    """Items as the application names them: `replace-mentor lee@x.test coa` is `replace …`."""
    found = {}
    for number, words in _numbered(value).items():
        kind, _, of = words.removeprefix("private ").partition(" ")
        found[number] = f"{_ASKED.get(kind, kind)} {of}".strip()
    return found


def _numbered(value: Mapping[str, str] | None) -> dict[int, str]:
    return {int(number): words for number, words in (value or {}).items()}


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.stdout)
