"""Organizers' words: numbered decisions of a digest, and rulings about the program itself."""

from mailflow.commands.reading.organizers.deciding import deciding
from mailflow.commands.reading.organizers.rulings import ruling

__all__ = ["deciding", "ruling"]
