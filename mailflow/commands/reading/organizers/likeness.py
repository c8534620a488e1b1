"""Verdicts that point to the one before: `3 too`, `same for 4`, `4 doesn't`.

`plain` writes them as words of their own, `likened` gives them the verdict they point to.
"""

from collections.abc import Mapping

from mailflow.commands.reading.organizers.parts import Part
from mailflow.regex import regex

ASKED = "asked"
ALIKE, UNLIKE, NEITHER = "alike", "unlike", "neither"
_ENDS = (
    r"(?:,? (?:please|pls|bitte|svp|por favor|thanks|of course|then|for me|from me|naturlich|"
    r"bien sur|claro))*"
    r"(?=\s*(?:$|[,.;!)]|(?:and|but|und|aber|et|mais|y|pero|e|mas|ma|и|а|но|i|a|ale|en|maar|och|"
    r"men|ve) ))"
)
_TOO = (
    r"(?:too|as well|also|likewise|ditto|dto|same|the same|(?:the )?same (?:here|thing|again|"
    r"there)|similarly|auch|ebenso|ebenfalls|dito|dasselbe|genauso|gleichfalls|desgleichen|"
    r"aussi|egalement|idem|pareil|de meme|tambien|igual|igualmente|lo mismo|tambem|o mesmo|anche|"
    r"pure|lo stesso|тоже|также|аналогично|так же|теж|також|tez|takze|rowniez|tak samo|taky|take|"
    r"rovnez|stejne|ook|eveneens|hetzelfde|ocksa|likasa|ogsa|myos|szinten|ayni sekilde|juga|"
    r"bhi)"
)
_NOR = (
    r"(?:neither|not either|nor|no either|auch nicht|ebensowenig|genauso wenig|non plus|tampoco|"
    r"tambem nao|neanche|nemmeno|neppure|тоже не|тоже нет|также нет|теж ні|tez nie|rowniez nie|"
    r"taky ne|ani|ook niet|inte heller|ocksa nej|heller inte)"
)
_BEHIND = r"(?<=\d)\s*[,:=–-]?\s*"
_IS_ALIKE = regex(rf"{_BEHIND}(?:(?:is|are|can|may|gets|goes) )?{_TOO}{_ENDS}")
_IS_NEITHER = regex(rf"{_BEHIND}{_NOR}{_ENDS}")
#: `same for 4`, `and so is 3`, `likewise 2`, `auch 4`.
_FOR = regex(
    r"(?:^|(?<=[,.;!:] )|(?<=[,;:])|(?<=\band )|(?<=\bund )|(?<=\bet )|(?<=\by )|(?<=\be )|"
    r"(?<=\bи ))"
    r"(?:(?:the )?same(?: (?:goes|applies|holds|again|thing|answer|verdict))*"
    r"(?: (?:for|with|to|about))?|so (?:is|are|does|do|should|can|may)|"
    r"likewise(?: for)?|ditto(?: for)?|"
    r"dasselbe (?:gilt )?(?:fur|bei)|das gleiche (?:gilt )?(?:fur|bei)|ebenso|genauso|"
    r"gilt auch fur|idem(?: pour| para| per)?|"
    r"pareil pour|de meme pour|lo mismo (?:con|para|vale para)|igual (?:con|para)|"
    r"o mesmo (?:para|vale para)|lo stesso (?:per|vale per)|то же (?:с|для|самое с|самое для)|"
    r"to samo z|totez pro|stejne tak|hetzelfde voor|samma (?:for|med))"
    r"(?: (?:number|item|the|no\.|nummer|punkt|die|den|le|la|el|o|a|il))* (?=#?\d)"
)
#: `4 isn't`, `the second doesn't`; but "4: please don't" is an order.
_IS_NOT = regex(
    r"(?<=\d),? (?:is not|isn't|are not|aren't|does not|doesn't|not|don't|should not|shouldn't|"
    r"can't|cannot|won't|may not)"
    r"(?: (?:so much|though|really|at all|yet|for me))*"
    r"(?=\s*(?:$|[,.;!)]|(?:and|but|because|since|as|he|she|they) ))"
)
_ORDER_NOT = regex(
    r"(?<=\d)\s*(?:[:=–-]\s*(?:please |pls |better |rather )*|(?:,\s*)?(?:please|pls|better|"
    r"rather) (?:please )?)(?:don't|do not|not)(?: please| pls)?(?=\s*(?:$|[.;!,)]))"
)
#: What another does who does not do the same.
_OTHERWISE: Mapping[str, str] = {
    "ok": "no", "keep": "lapse", "stays": "lapse", "lapse": "keep", "in": "out", "out": "in",
    "welcome": "no", "claimed": "no", "admit": "no", "extend": "shorten", "replace": "stay",
}  # fmt: skip


_REFUSES = ("no", "keep", "stay", "shorten", "left out")


def pointing(text: str) -> str:
    """The line with `alike`, `unlike` or `no` for what points to the verdict before."""
    if not _POINTS.search(text):
        return text
    text = _ORDER_NOT.sub(" no", _IS_NEITHER.sub(" neither-of", text))
    text = _FOR.sub("alike-with ", _IS_ALIKE.sub(" alike-with", text))
    return _IS_NOT.sub(" unlike-that", text)


#: Without one of these nothing points anywhere: most lines are done with it.
_POINTS = regex(
    r"\b(?:too|well|also|like\w*|ditto|dto|same|similarly|so|auch|eben\w+|dito|dasselbe|das|"
    r"genau\w+|gleich\w+|gilt|desgleichen|aussi|egalement|idem|pareil|meme|tambien|igual\w*|"
    r"mismo|tambem|mesmo|anche|pure|stesso|тоже|также|аналогично|же|то|теж|також|tez|takze|"
    r"rowniez|samo|tak|taky|take|rovnez|totez|stejne|ook|eveneens|hetzelfde|ocksa|likasa|samma|ogsa|"
    r"myos|szinten|ayni|juga|bhi|neither|either|nor|non|tampoco|neanche|nemmeno|neppure|ani|"
    r"heller|not|\w+n't|cannot)\b"
)


def likened(parts: list[Part]) -> list[Part]:
    """The parts, each that points back with the verdict before it; without one it is asked."""
    before: Part | None = None
    for part in parts:
        if part.verdict in (ALIKE, UNLIKE, NEITHER):
            _liken(part, before)
        if part.verdict and part.verdict != "why":
            before = part
    return parts


def _liken(part: Part, before: Part | None) -> None:
    if before is None or before.asked or before.told:
        part.verdict = ASKED
    elif part.verdict == NEITHER:
        part.verdict = before.verdict if before.verdict in _REFUSES else ASKED
    elif part.verdict == ALIKE:
        part.verdict = before.verdict
        part.text += f" {before.text}" if before.verdict == "snooze" else ""
    else:
        part.verdict = _OTHERWISE.get(before.verdict, ASKED)
