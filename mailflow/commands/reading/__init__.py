"""From the words of a mail to what its writer wants. Pure."""

from mailflow.commands.reading.reader import read

__all__ = ["read"]
