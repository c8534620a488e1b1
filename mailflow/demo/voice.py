"""The conversation as it happens, a line for each mail, above a bar that shows the season."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from mailflow.demo.cast import DOMAIN, Persona, Role
from mailflow.demo.post_office import Sent
from mailflow.demo.received import Received
from mailflow.demo.theater import START

COLORS = {
    Role.MENTEE: "green",
    Role.MENTOR: "cyan",
    Role.ORGANIZER: "magenta",
    Role.BYSTANDER: "yellow",
}
WORDS = 64


class Voice:
    """Tells what goes on. Copies of one post are one line."""

    def __init__(self, console: Console, people: Mapping[str, Persona], weeks: int) -> None:
        self._people = people
        self._weeks = weeks
        self._told: set[str] = set()
        self.progress = Progress(
            TextColumn("[bold]{task.description}"),
            BarColumn(bar_width=None),
            TaskProgressColumn(),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        )
        self._task = self.progress.add_task("the season", total=weeks * 7.0)

    def moved(self, now: datetime) -> None:
        """The clock is there now."""
        passed = (now - START) / timedelta(days=1)
        week = min(self._weeks, int(passed // 7) + 1)
        self.progress.update(
            self._task, completed=passed, description=f"week {week} of {self._weeks}"
        )

    def heard(self, mail: Sent | Received) -> None:
        """Somebody writes, or gets something."""
        if isinstance(mail, Sent):
            shown = Received(mail.writer, mail.data, mail.at)
            line = self._line(
                self._name(mail.writer), self._to(mail.to), shown, " ".join(mail.typed.split())
            )
        elif mail.kind == "post" and mail.message_id in self._told:
            return
        else:
            self._told.add(mail.message_id)
            cohort = mail.header("List-Id").partition(".")[0].rpartition("<")[2]
            to = f"all of {cohort}" if mail.kind == "post" else self._name(mail.reader)
            line = self._line("mailflow", to, mail, mail.first_words)
        self.progress.console.print(line, no_wrap=True, overflow="ellipsis", crop=True)

    def _line(self, who: Text | str, to: Text | str, mail: Received, words: str) -> Text:
        line = Text(f"{mail.at:%a %d %b %H:%M}  ", style="dim")
        line.append_text(_styled(who)).append(" → ", style="dim").append_text(_styled(to))
        line.append(f"  {mail.subject[:WORDS]}", style="bold")
        return line.append(f"  {words[:WORDS]}", style="dim")

    def _to(self, address: str) -> Text | str:
        """Our own addresses are long where they hold a token."""
        local, _, host = address.partition("@")
        if host != DOMAIN:
            return self._name(address)
        return local if local.startswith("cohort-") else "mailflow"

    def _name(self, address: str) -> Text:
        persona = self._people.get(address)
        if persona is None:
            return Text(address, style="yellow")
        return Text(persona.name, style=COLORS[persona.role])


def _styled(part: Text | str) -> Text:
    return part if isinstance(part, Text) else Text(part, style="blue")
