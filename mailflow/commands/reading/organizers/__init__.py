"""Organizers' words: numbered decisions of a digest, and rulings about the program itself."""

from mailflow.commands.reading.organizers.deciding import deciding, nothing_to_decide
from mailflow.commands.reading.organizers.prose import ruling, ruling_of_two, with_why

__all__ = ["deciding", "nothing_to_decide", "ruling", "ruling_of_two", "with_why"]
