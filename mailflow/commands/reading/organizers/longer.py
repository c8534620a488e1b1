"""More time for somebody, and later times in words of other languages.

`plain` writes a longer stay as `more-time`: of somebody who was to go it puts the decision off,
of a place that was to be extended it is a yes.
"""

import re

from mailflow.regex import regex

_UNIT = (
    r"(?:days?|weeks?|fortnights?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|dias?|"
    r"semanas?|mes(?:es)?|quinzaine|quincena|giorni|giorno|settiman[ae]|mes[ei]|дн\w+|недел\w+|"
    r"месяц\w*|тижн\w+|місяц\w*|dni|tydzien|tygodni\w*|miesiac\w*|tydny?|tyden|mesic\w*|dagen|"
    r"weken|week|maanden|maand|dagar|veck\w+|manad\w*|hafta|gun|ay|minggu|hari|bulan)"
)
_FEW = (
    r"(?:\d{1,2}|a|one|two|three|four|five|six|ten|couple of|a couple of|few|a few|ein\w*|"
    r"zwei|drei|"
    r"vier|paar|un[ea]?|deux|trois|quatre|quinze|dos|tres|cuatro|quince|um|uma|duas|dois|due|tre|"
    r"одну|две|два|три|пару|jeden|dwa|dwie|trzy|dva|tri|een|twee|drie|en|ett|tva|bir|iki|satu|dua)"
)
_LONGER = (
    rf"(?:another(?: {_FEW})? {_UNIT}|{_FEW} (?:more|further|extra|additional|weitere\w*) {_UNIT}|"
    rf"(?:noch(?:mal)?|encore|otr[oa]s?|mais|altr[aeio]|еще|ещё|ще|jeszcze|jeste|nog|ytterligare)"
    rf"(?: {_FEW})? {_UNIT}|{_FEW} {_UNIT} (?:more|longer|mas|de plus|supplementaires?|mais|"
    rf"in piu|mehr|langer|extra|till|daha|lagi|wiecej|navic|больше))"
)
_WHOM = r"(?:\d{1,3}|him|her|them|it|this one|that one|the (?:man|woman|guy|lad|lady|kid|poor \w+))"
_GIVE = regex(
    rf"\b(?:give|grant|allow|let|leave|offer) (?P<who>{_WHOM})(?: have| with| alone for|"
    rf" in for| for|"
    rf" be for| stay for)? (?P<time>{_LONGER})\b"
)
_GETS = regex(
    rf"\b(?P<who>\d{{1,3}}|he|she|they)\s*[:,=–-]?\s*(?:(?:only |just |really )*(?:gets?|needs?|"
    rf"deserves?|should (?:get|have|be given)|can (?:have|get|stay for)|could use|may (?:have|stay "
    rf"for)|wants?|has|stays(?: for)?|bekommt|kriegt|braucht|soll|a besoin de|aura|necesita|"
    rf"tiene|precisa de|tem|ha bisogno di|potrzebuje|dostaje|potrebuje|krijgt|far) )?"
    rf"(?P<time>{_LONGER})\b"
)
_ALONE = regex(
    rf"^(?:please |pls |maybe not, |ok,? )?(?P<time>{_LONGER})(?: please| pls| then)?\W*$"
)
_NEXT_WEEK = regex(
    r"\b(?:in |on |to |at |with |for )?(?:the |our )?next (?:digest|list|summary)\b|"
    r"\bnext week's (?:digest|list|mail|summary)\b|"
    r"\b(?:haftaya|gelecek hafta|onumuzdeki hafta|minggu depan|agle hafte|jovo heten|ensi viikolla|"
    r"neste uke|naeste uge|saptamana viitoare)\b|来週|下周|下星期|下個星期|다음 ?주"
)
_A_WEEK = regex(
    r"\b(?:через неделю|за тиждень|через тиждень|za tydzien|za tyden|tra una settimana|"
    r"fra una settimana|over een week|om en vecka|bir hafta sonra|seminggu lagi|"
    r"dentro de una semana|daqui a uma semana|dans une semaine|in einer woche|egy het mulva)\b"
)
_A_MONTH = regex(r"\b(?:another month|one more month|a month more|a month longer)\b")
_POLITE_END = regex(r"(?:を|で)?お願い(?:いたし|致し|し)ます|ください|下さい|です(?=[.\s]|$)")


def with_times(text: str) -> str:
    """The line with `more-time` for a longer stay, and later weeks in English."""
    text = _A_WEEK.sub("in 7 days", _NEXT_WEEK.sub(" next week ", _POLITE_END.sub(" ", text)))
    text = _SLAVIC_IN.sub("on ", text)
    text = _GETS.sub(_gets, _GIVE.sub(_gets, _UNITS.sub(_counted, text)))
    text = _ALONE.sub(r"more-time for \g<time>", text)
    return _A_MONTH.sub("another 30 days", text)


#: The Polish and Czech `w` and `v`, which behind a number would be weeks.
_SLAVIC_IN = regex(r"(?<=\d )[wv] (?=[a-z]{4,})")
#: Weeks and days of languages whose dates nobody else here reads.
_COUNTS = {
    "tva": 2, "tre": 3, "fyra": 4, "to": 2, "fire": 4, "ket": 2, "harom": 3, "negy": 4, "kahden": 2,
    "kolmen": 3, "iki": 2, "uc": 3, "dort": 4, "dua": 2, "tiga": 3, "empat": 4, "do": 2, "teen": 3,
}  # fmt: skip
_UNITS = regex(
    rf"\b(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)}) (?P<unit>veckor|uker|uger|het|viikon|"
    rf"viikkoa|hafta|"
    r"minggu|hafte|dagar|dager|dage|nap|paivan|gun|hari)\b(?: (?:mulva|kuluttua|paasta|sonra|lagi|"
    r"baad))?"
)
_DAYS = ("dagar", "dager", "dage", "nap", "paivan", "gun", "hari")


def _counted(match: re.Match[str]) -> str:
    count = _COUNTS.get(match["count"]) or int(match["count"])
    return f"in {count} {'days' if match['unit'] in _DAYS else 'weeks'}"


def _gets(match: re.Match[str]) -> str:
    who = match["who"] if match["who"].isdecimal() else ""
    return f"{who} more-time for {match['time']}".strip()
