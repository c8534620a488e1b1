"""The season to look at: static pages without scripts, made from the store and the mailboxes."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from mailflow.demo.cast import Persona, Role
from mailflow.demo.checks import Result
from mailflow.demo.ledger import Ledger, moment
from mailflow.demo.post_office import Sent
from mailflow.demo.received import Received
from mailflow.demo.season import Season
from mailflow.program.settings import Settings, Track
from mailflow.writing import patch

TEMPLATES = Path(str(files("mailflow.demo"))) / "templates"
MARKUP_SHOWN = 60_000  # characters of HTML in a frame


@dataclass(frozen=True)
class Show:
    """Everything that the pages tell of."""

    settings: Settings
    people: Sequence[Persona]
    ledger: Ledger
    season: Season
    figures: Sequence[tuple[str, str]]
    results: Sequence[Result]


@dataclass(frozen=True)
class Card:
    """A mail as a page shows it, in the mailbox of one person."""

    number: int
    owner: str
    outgoing: bool  # written by the owner
    received: Received
    to: str  # as it is shown
    zone: str
    words: str  # how it begins, without what is quoted

    @property
    def at(self) -> datetime:
        """When, in the owner's own time."""
        return self.received.at.astimezone(ZoneInfo(self.zone))

    @property
    def kind(self) -> str:
        """What kind of mail of ours it is, or who wrote."""
        return self.received.kind if not self.outgoing else "written"

    @cached_property
    def blocks(self) -> list[tuple[bool, str]]:
        """The text in pieces: (quoted, words)."""
        found: list[tuple[bool, list[str]]] = []
        for line in self.received.text.rstrip().splitlines():
            quoted = line.startswith(">")
            if not found or found[-1][0] is not quoted:
                found.append((quoted, []))
            found[-1][1].append(line)
        return [(quoted, "\n".join(lines).strip("\n")) for quoted, lines in found]

    @cached_property
    def markup(self) -> str:
        """Its HTML part; shown in a frame in which nothing runs."""
        part = self.received.mail.get_body(("html",))
        return str(part.get_content())[:MARKUP_SHOWN] if part else ""

    @cached_property
    def attachments(self) -> list[str]:
        """The names of attached files."""
        return [part.get_filename() or "file" for part in self.received.mail.iter_attachments()]

    @cached_property
    def headers(self) -> str:
        """The header as it was sent."""
        head = self.received.data.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
        return head.decode("utf-8", "replace")


def write(folder: Path, show: Show) -> Path:
    """Write all pages; the first one to open."""
    for name in ("people", "cohorts", "badges"):
        _subfolder(folder, name)
    for track in show.settings.tracks.values():
        svg = track.badge or patch.svg(track.name, track.title, track.goal)
        (folder / "badges" / f"{track.name}.svg").write_text(svg, encoding="utf-8")
        (folder / "badges" / f"{track.name}.png").write_bytes(patch.png(svg))
    boxes = _boxes(show)
    environment = _environment()
    common: dict[str, Any] = {
        "show": show,
        "names": {p.address: p.name for p in show.people},
        "slugs": {p.address: slug(p.address) for p in show.people},
        "roles": list(Role),
        "cohorts": _cohorts(show),
        "badges": _badges(show),
        "states": _states(show),
    }
    for persona in show.people:
        page = f"people/{slug(persona.address)}.html"
        cards = boxes.get(persona.address, [])
        _page(folder, environment, page, "person.html", persona=persona, cards=cards, **common)
    for cohort in common["cohorts"]:
        page = f"cohorts/{cohort['name']}.html"
        _page(folder, environment, page, "cohort.html", cohort=cohort, **common)
    cards = sorted((c for box in boxes.values() for c in box), key=lambda c: c.number)
    digests = [c for c in boxes.get(show.settings.organizers[0], []) if c.kind == "digest"]
    _page(folder, environment, "digest.html", "digest.html", cards=digests, **common)
    _page(folder, environment, "mails.html", "mails.html", cards=cards, **common)
    _page(folder, environment, "index.html", "index.html", cards=cards, **common)
    (folder / "style.css").write_text((TEMPLATES / "style.css").read_text("utf-8"), "utf-8")
    return folder / "index.html"


def slug(address: str) -> str:
    """A file name for a person."""
    return re.sub(r"[^a-z0-9.-]+", "-", address.lower())


def _subfolder(folder: Path, name: str) -> None:
    (folder / name).mkdir(exist_ok=True)


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["moment"] = lambda value: moment(value) if value else None
    return environment


def _page(
    folder: Path, environment: Environment, page: str, template: str, **values: object
) -> None:
    root = "../" if "/" in page else ""
    text = environment.get_template(template).render(root=root, **values)
    (folder / page).write_text(text, encoding="utf-8")


# what is shown ----------------------------------------------------------------------------------


def _boxes(show: Show) -> dict[str, list[Card]]:
    """Everybody's mails, in and out, numbered in the order of time."""
    zones = {p.address: p.zone for p in show.people}
    mails: list[Sent | Received] = [*show.season.sent, *show.season.arrived]
    mails.sort(key=lambda mail: mail.at)
    boxes: dict[str, list[Card]] = {}
    for number, mail in enumerate(mails, start=1):
        if isinstance(mail, Sent):
            owner, shown = mail.writer, Received(mail.writer, mail.data, mail.at)
            to, words = _named(show, mail.to), " ".join(mail.typed.split())
        else:
            owner, shown, to, words = mail.reader, mail, mail.header("To"), mail.first_words
        outgoing, zone = isinstance(mail, Sent), zones.get(owner, "UTC")
        card = Card(number, owner, outgoing, shown, to, zone, words)
        boxes.setdefault(owner, []).append(card)
    return boxes


def _named(show: Show, address: str) -> str:
    """A person by name; our own addresses without the token that some of them hold."""
    name = next((p.name for p in show.people if p.address == address), "")
    local = address.partition("@")[0]
    if name or not show.season.app.ours.is_ours(address):
        return name or address
    return local if "cohort-" in local else show.settings.name


def _states(show: Show) -> Mapping[str, list[str]]:
    """What became of everybody: address -> "deploy: completed"."""
    people = show.ledger.people
    found: dict[str, list[str]] = {}
    for row in (*show.ledger.enrollment, *show.ledger.assignment):
        address = people.get(row["person"], {}).get("address", "")
        state = row["state"].replace("_", " ")
        found.setdefault(address, []).append(f"{row['track']}: {state}")
    return found


def _cohorts(show: Show) -> list[dict[str, Any]]:
    people = show.ledger.people
    made = []
    for row in show.ledger.cohort:
        track = show.settings.tracks[row["track"]]
        history = [
            (entry, image)
            for entry, image in show.ledger.history("enrollment")
            if image["cohort"] == row["id"] and entry["after"] and entry["after"] != entry["before"]
        ]
        was_here = {image["id"] for _, image in history}
        made.append({
            "name": row["name"],
            "track": track,
            "state": row["state"],
            "mentors": [(people[a["person"]], a) for a in show.ledger.assignment
                        if a["cohort"] == row["id"]],
            "mentees": [(people[e["person"]], e, _milestone(track, e["milestone"]))
                        for e in show.ledger.enrollment if e["id"] in was_here],
            "posts": [(people.get(p["author"]), p) for p in show.ledger.post
                      if p["cohort"] == row["id"]],
            "rounds": [(people[r["mentor"]], r, _lines(r, people)) for r in show.ledger.round
                       if r["cohort"] == row["id"] and r["sent_at"]],
            "history": [(people.get(image["person"]), entry) for entry, image in history],
        })  # fmt: skip
    return made


def _milestone(track: Track, reached: int) -> str:
    return track.milestones[reached - 1] if 0 < reached <= len(track.milestones) else ""


def _lines(row: Mapping[str, Any], people: Mapping[int, Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [
        {**line, "name": people.get(line["mentee"], {}).get("name", "")}
        for line in json.loads(row["lines"])
    ]


def _badges(show: Show) -> list[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    people = show.ledger.people
    return [(people[row["person"]], row) for row in show.ledger.badge]
