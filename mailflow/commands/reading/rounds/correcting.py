"""What a sentence puts right that was told before: `wait, no, Bo is good and Chen stuck`."""

from dataclasses import replace

from mailflow.commands.reading.clauses.words import fold, listed
from mailflow.commands.reading.rounds.news import Sign
from mailflow.commands.reading.rounds.part import Part
from mailflow.regex import regex


def put_right(sentence: str, parts: list[Part]) -> None:
    """`Wait, no, Bo is good and Chen stuck`: what was told before of each whom it names is wrong.

    `Everyone's fine, wait, no: Bo is quiet`: it is of Bo, and the others stay as they were told.
    """
    opened = _opens_correction(sentence)
    for place, part in enumerate(parts):
        named = part.mark is not None and part.mark.kind in ("named", "number")
        if named and part.of.signs and (opened or (place and _is_correction(parts[place - 1]))):
            part.of = replace(part.of, corrects=True)
    for part in parts[1:] if opened else ():
        if part.mark and not part.of.signs and {w for w in part.words if w != "@"} & _NOT_HER:
            part.of = replace(part.of, signs=(Sign("spoken"),), corrects=True)
    crowd = any(part.mark and part.mark.kind in ("all", "weak") for part in parts)
    behind = any(part.mark and part.of.corrects for part in parts)
    if crowd and behind:
        parts[:] = [part for part in parts if part.mark or not _is_correction(part)]


def mixed_up(sentence: str) -> tuple[tuple[str, str], str] | None:
    """`Sorry, mixed up 1 and 2: …`: the two names or numbers, and what stands behind."""
    match = _MIXED_UP.search(sentence) or _MIXED_HER_UP.search(sentence)
    return match and ((match[1], match[2]), sentence[match.end() :].strip() or "?")


_MIXED_UP = regex(
    r"(?i)\b(?:mixed up|mixed|confused|swapped|switched|verwechselt|confondu|confundi|troquei|"
    r"scambiato) (?:lines? |numbers? )?(\w+) "
    r"(?:and|with|&|und|et|y|e|con|mit|avec) (\w+)(?: up)?\b[:,;.!]?"
)
#: `I mixed her up with Chen`
_MIXED_HER_UP = regex(
    r"(?i)\b(?:mixed|mixing|confused|confusing|muddled) (her|him|them)(?: up)? (?:and|with|for) "
    r"(\w+)\b[:,;.!]?"
)
#: "Oops, Chen is stuck, not Bo": of him it does not hold.
_NOT_HER = listed("not nicht pas no nao non niet nie ne не")


def _opens_correction(sentence: str) -> bool:
    """`Wait no, …`, `Sorry, I mixed them up: …`: what follows is put right."""
    return bool(_PUTS_RIGHT.match(fold(sentence)))


def _is_correction(part: Part) -> bool:
    """A clause that only takes back: `wait, no`, `scratch that`."""
    said = " ".join(part.words)
    return part.mark is None and not part.of.signs and bool(_TAKES_BACK.fullmatch(said))


_WAIT = (
    r"(?:no,? ?wait|wait,? ?no|wait(?! (?:for|until|till|and see|a week))|correction|scratch that|"
    r"strike that|actually,? no|no,? no|no,? sorry|sorry,? no|oops|ops|my mistake|"
    r"no,? (?:hang|hold) on|(?:hang|hold) on|i (?:do )?beg your pardon|beg pardon|"
    r"i stand corrected|"
    r"i (?:must |have to )?(?:take that back|correct myself)|forgive me|"
    r"nein,? (?:halt|moment|doch)|"
    r"halt|moment|quatsch|korrektur|non,? (?:attends|attendez|pardon)|attendez?|pardon|"
    r"no,? espera|espera,? no|espera|perdon|correccion|nao,? (?:espera|pera)|pera|desculpa|"
    r"aspetta,? no|no,? aspetta|nee,? wacht|wacht|czekaj|ne,? pockej|нет,? (?:стоп|подождите)|стоп)"
)
_MIXED = (
    r"(?:i (?:mixed|got|had|confused|swapped) (?:them|those|these|it|that|the (?:two|names)|both)"
    r"(?: (?:up|mixed up|wrong|confused|backwards|the wrong way (?:round|around)))?|"
    r"(?:it's |that's |it is )?(?:the )?other way (?:round|around)|"
    r"ich habe? (?:sie|die (?:beiden|zwei)) verwechselt|je les ai confondus?|los confundi|"
    r"troquei(?: os dois)?|li ho scambiati)"
)
_LEADS = r"\W*(?:(?:oh|ah|uh|hm+|oops|ops|sorry|well|but|and|no|entschuldigung|pardon|perdon)\W+)*"
_PUTS_RIGHT = regex(rf"{_LEADS}(?:{_WAIT}|{_MIXED})\b")
_TAKES_BACK = regex(rf"(?:{_WAIT}|{_MIXED}|no|nein|non|nao|нет|sorry)")
