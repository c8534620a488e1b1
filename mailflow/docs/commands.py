"""docs/commands.md: what people can write."""

from mailflow.commands import COMMANDS, HELP
from mailflow.commands.command import Command
from mailflow.docs.table import table


def commands_page() -> list[str]:
    """The registry, as the help mail knows it and beyond."""
    return [
        "Any of our addresses takes any of these, in a mail of its own or as a reply; several in",
        "one mail are all done, with one answer. Whole sentences work, too: these words are what",
        "they are read as. What each needs before it acts stands in [trust.md](trust.md).",
        "",
        *table(
            ("write", "it does", "for instance", "who", "whose business"),
            (_command(command) for command in (*COMMANDS, HELP)),
        ),
    ]


def _command(command: Command) -> tuple[str, ...]:
    examples = ", ".join(f"`{example}`" for example in command.examples)
    asks = "; asks first when read from a sentence" if command.prose == "asks" else ""
    who = ", ".join(command.roles)
    return (f"`{command.usage}`", command.does, examples, who, f"{command.trust}{asks}")
