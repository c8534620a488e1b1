"""What is nearly decided, or is another's wish: `I'd love to say ok, but`, `Emil wants 3 in`."""

from mailflow.regex import regex

_NEARLY = regex(
    r"\b(?:would|i'd|we'd|i) (?:have )?(?:love|like|loved|liked|want|wanted|prefer) to (?:say|ok|"
    r"okay|approve|agree|accept|give|grant|nod|drop|keep|let)\b.{0,80}\b(?:but|except|only|yet|then|can't|"
    r"cannot)\b|"
    r"\b(?:i|we) wish (?:i|we) could\b|\bif only i could\b|"
    r"\b(?:was|were) (?:just )?(?:going|about|ready) to\b.{0,80}\b(?:but|then|until|till|when)\b"
)
#: Neither ours nor that of the person whom the item is about (`it` or a number).
_THEIRS = regex(
    r"^\W*(?:(?:and|but|so|also|well|now|ok|hm+)\W+)*"
    r"(?!(?:i|we|it|he|she|please|who|nobody|that|this|\d+)\b)"
    r"(?:(?!i\b|we\b)[^\W\d_][\w'-]*\s){1,3}(?:all |both |now |still |really |strongly )*"
    r"(?:wants?|wanted|votes?|voted|begs?|begged|insists?|insisted|asks? (?:for|me|us)|"
    r"asked (?:for|me|us)|would like|wishes|prefers?|pushes|lobbies|is (?:all )?(?:for|against)|"
    r"are (?:all )?(?:for|against))\b"
)
_OWN = regex(r"\b(?:i|i'm|i'd|i'll|we|we'll|me|my|us|so|but|agreed|granted|fine)\b")


def is_nearly(folded: str) -> bool:
    """True for what one would like to decide, and does not."""
    return bool(_NEARLY.search(folded))


def is_theirs(folded: str) -> bool:
    """True if it opens with what somebody else wants, and nothing of one's own follows."""
    match = _THEIRS.search(folded)
    return match is not None and not is_own(folded[match.end() :])


def is_own(folded: str) -> bool:
    """True where the writer speaks for herself: `so`, `but I`, `agreed`."""
    return bool(_OWN.search(folded))
