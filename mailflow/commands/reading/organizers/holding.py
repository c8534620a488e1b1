"""All mail held, without the word for it: `not one mail leaves till I say so`."""

from mailflow.regex import regex

#: Shouted, it is meant for the machine; "hold everything together" is not.
_SHOUTED = regex(
    r"^\W*(?:(?:HOLD|STOP|FREEZE|HALT) (?:EVERYTHING|IT ALL|ALL (?:E-?)?MAILS?)\b|"
    r"FREEZE(?=\s*[.!:]))"
)
_NOTHING_LEAVES = regex(
    r"^(?:(?:and|so|ok|good) )*(?:"
    r"(?:not (?:one|a single|another)|no|not any)(?: more| further)? (?:e-?)?(?:mails?|messages?)|"
    r"nothing) (?:leaves?|goes? out|is to (?:leave|go out)|gets? out|(?:may|must|should|can) "
    r"(?:leave|go out)|(?:is|are|gets?) sent)(?: here| from here| of here| to anybody)? "
    r"(?:(?:until|till|before)\b|"
    r"without (?:my|our|me|us)\b)"
)


def is_shouted(written: str) -> bool:
    """True for `HOLD EVERYTHING`, whatever is said behind it."""
    return bool(_SHOUTED.match(written))


def is_hold(folded: str) -> bool:
    """True if no mail may leave, said without its courtesies."""
    return bool(_NOTHING_LEAVES.match(folded))
