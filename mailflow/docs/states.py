"""docs/states.md: the state machines, drawn."""

from mailflow.program.lifecycle import MACHINES, diagram


def states_page() -> list[str]:
    """The machines of `program/lifecycle.py`: what is not drawn cannot happen."""
    lines: list[str] = []
    for machine in MACHINES:
        lines += [f"## {machine}", "", "```mermaid", diagram(machine), "```", ""]
    return lines
