"""Tables of Markdown."""

from collections.abc import Iterable


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """The lines of a table, and a blank one."""
    lines = [row(head), row(("---",) * len(head)), *map(row, rows)]
    return [*lines, ""]


def row(cells: tuple[str, ...]) -> str:
    """One line; a bar in a cell does not split it."""
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
