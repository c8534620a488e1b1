"""`mailflow demo`: a whole season on this machine alone, with people who read and write mail.

The program is the real one on a real store, and mail travels over real SMTP; only the people and
the clock are made up. Nothing of the house imports this room.
"""

import random
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from mailflow.demo import cast, checks, dovecot, folders, ledger, pages, summary
from mailflow.demo.live import go_on
from mailflow.demo.season import Season
from mailflow.demo.theater import START, STORE, Theater, open_theater
from mailflow.demo.voice import Voice


def run(
    *,
    seed: int,
    mentees: int,
    weeks: int,
    folder: Path,
    imap: bool,
    live: bool,
    console: Console,
) -> int:
    """Play a season and leave a folder to look at. 0 done; 1 a promise was broken; 2 cannot."""
    problem = folders.problem(folder) or (dovecot.problem() if imap else "")
    if problem:
        console.print(f"mailflow: {escape(problem)}", style="red", highlight=False)
        return 2
    try:
        return _play(seed, mentees, weeks, folder, console, imap=imap, live=live)
    except dovecot.DovecotError as error:
        console.print(f"mailflow: {escape(str(error))}", style="red", highlight=False)
        return 1


def _play(
    seed: int, mentees: int, weeks: int, folder: Path, console: Console, *, imap: bool, live: bool
) -> int:
    folders.prepare(folder)
    people = cast.cast(random.Random(seed), mentees, weeks)  # noqa: S311  a play, no secret
    with open_theater(folder, seed, mentees, imap=imap) as theater:
        voice = Voice(console, {p.address: p for p in people}, weeks)
        season = Season(theater, people, seed, voice.heard)
        with voice.progress:
            season.play(START + timedelta(weeks=weeks), voice.moved)
        show = _show(theater, season, people, weeks, folder)
        pages.write(folder, show)
        _tell(show, folder, console)
        if live:
            go_on(theater, season, folder, console)
    return 1 if any(result.broken for result in show.results) else 0


def _show(
    theater: Theater, season: Season, people: tuple[cast.Persona, ...], weeks: int, folder: Path
) -> pages.Show:
    settings, book = theater.app.settings, ledger.read(folder / STORE)
    left = checks.Season(settings, book, season.to_program, season.arrived)
    figures = summary.figures(book, weeks)
    return pages.Show(settings, people, book, season, figures, checks.run(left))


def _tell(show: pages.Show, folder: Path, console: Console) -> None:
    console.print(summary.table(show.figures))
    console.print(summary.verdict(show.results))
    console.print(f"Look at it: {escape(str(folder / 'index.html'))}", highlight=False)
