"""`mailflow demo --config`: an organizer's own program, played before it goes live.

Their tracks, clocks, zones and words; simulated people. Its store is a new one in a folder, mail
stays in this process, and the configured servers are never spoken to.
"""

import random
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress

from mailflow.config import Config
from mailflow.demo import cast, checks, folders, ledger, measures, pages, summary
from mailflow.demo.season import Season
from mailflow.demo.theater import START, STORE, open_rehearsal
from mailflow.wiring import ours


def run(
    config: Config, *, seed: int, people: int, weeks: int, folder: Path, console: Console
) -> int:
    """Rehearse, and leave a folder to look at. 0 done; 1 a promise was broken; 2 cannot."""
    if problem := folders.problem(folder):
        console.print(f"mailflow: {escape(problem)}", style="red", highlight=False)
        return 2
    folders.prepare(folder)
    settings = config.settings()
    chance = random.Random(seed)  # noqa: S311  a play, no secret
    everybody = cast.rehearsal_cast(chance, settings, people, weeks)
    with open_rehearsal(folder, seed, settings, ours(config)) as theater:
        season = Season(theater, everybody, seed, lambda _: None)
        _play(season, weeks, console)
        book = ledger.read(folder / STORE)
        left = checks.Season(settings, book, season.to_program, season.arrived)
        results = checks.run(left)
        figures = (*summary.figures(book, weeks), *measures.figures(book, settings, weeks))
        pages.write(folder, pages.Show(settings, everybody, book, season, figures, results))
    _tell(figures, results, measures.advice(book, settings, weeks), folder, console)
    return 1 if any(result.broken for result in results) else 0


def _play(season: Season, weeks: int, console: Console) -> None:
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("the rehearsal", total=weeks * 7.0)
        season.play(
            START + timedelta(weeks=weeks),
            lambda now: progress.update(task, completed=(now - START) / timedelta(days=1)),
        )


def _tell(
    figures: Iterable[tuple[str, str]],
    results: Iterable[checks.Result],
    advice: Iterable[str],
    folder: Path,
    console: Console,
) -> None:
    console.print(summary.table(figures))
    console.print("Three figures: the middle, nineteen of twenty, the most.", highlight=False)
    console.print(summary.verdict(results))
    for line in advice:
        console.print(f"- {escape(line)}", highlight=False)
    console.print(f"Look at it: {escape(str(folder / 'index.html'))}", highlight=False)
