"""Months as scripts without word ends, other lists of names and the Iranian calendar have them.

They are put into words that the grammar of dates knows, before it is tried.
"""

import re
from datetime import date, timedelta

from mailflow.regex import regex

_ENGLISH = (
    "january february march april maggio june july august september october november december"
).split()
#: The names of the twelve months, in order, each separated from the next by a comma.
_NAMES = (
    "มกราคม,กุมภาพันธ์,มีนาคม,เมษายน,พฤษภาคม,มิถุนายน,กรกฎาคม,สิงหาคม,กันยายน,ตุลาคม,พฤศจิกายน,ธันวาคม",
    "जनवरी,फरवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर,अक्टूबर,नवंबर,दिसंबर",
    "जनवरी,फ़रवरी,मार्च,अप्रेल,मई,जून,जुलाई,अगस्त,सितम्बर,अक्तूबर,नवम्बर,दिसम्बर",
    "ژانویه,فوریه,مارس,آوریل,می میلادی,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر",
    "ژانویه,فوریه,مارچ,اپریل,مئی,جون,جولای,آگوست,سپتمبر,اکتوبر,نومبر,دسمبر",
    "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول",
    (
        "ιανουάριο,φεβρουάριο,μάρτιο,απρίλιο,μάιο,ιούνιο,ιούλιο,αύγουστο,σεπτέμβριο,οκτώβριο,νοέμβριο,"
        "δεκέμβριο"
    ),
    (
        "ianouariou,febrouariou,martiou,apriliou,maiou,iouniou,iouliou,augoustou,septembriou,oktobriou,"
        "noembriou,dekembriou"
    ),
    "januari,februari,machi,aprili,mei,juni,julai,agosti,septemba,oktoba,novemba,desemba",
    "ledna,unora,brezna,dubna,kvetna,cervna,cervence,srpna,zari,rijna,listopadu,prosince",
    "lednu,unoru,breznu,dubnu,kvetnu,cervnu,cervenci,srpnu,zari,rijnu,listopadu,prosinci",
    (
        "tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesakuuta,heinakuuta,elokuuta,"
        "syyskuuta,lokakuuta,marraskuuta,joulukuuta"
    ),
)
_MONTHS = {
    name: english
    for names in _NAMES
    for name, english in zip(names.split(","), _ENGLISH, strict=True)
}
_SPACED = regex(r"[a-zα-ωά-ώ\u0600-\u06ff]")
_NAMED = regex(
    "|".join(
        rf"\b{name}\b" if _SPACED.match(name) else name
        for name in sorted(_MONTHS, key=len, reverse=True)
    )
)
#: `15 tháng 4`, `tháng 4`: the month of a number.
_BY_NUMBER = regex(r"\b(?:(?P<day>\d{1,2}) )?thang (?P<month>1[0-2]|[1-9])\b(?! nua)")
#: `kal se`, `कल से`: kal is yesterday, too, and from tomorrow only before `se`.
_FROM_TOMORROW = regex(r"\bkal se\b|कल से")
_FROM_TODAY = regex(r"\baaj se\b|आज से")
_THAI_UNTIL = regex("(?:จน)?ถึง(?:วันที่)?")
_THAI_FROM = regex("ตั้งแต่(?:วันที่)?")
#: Weeks and months counted from this one, where another word order hides them.
_COUNTED = {
    "next week": "επόμενη εβδομάδα|ερχόμενη εβδομάδα|epomeni evdomada|الأسبوع القادم|"
    "الاسبوع القادم|"
    "الأسبوع المقبل|الأسبوع الجاي|هفته بعد|هفته آینده|هفته ی بعد|tuan sau|tuan toi|minggu depan|"
    "agle hafte|agla hafta|अगले हफ्ते|अगले हफ़्ते|अगले सप्ताह|gelecek hafta|onumuzdeki hafta|"
    "haftaya|"
    "ensi viikolla|ensi viikon|ensi viikko|jovo heten|jovo het|saptamana viitoare|pristi tyden|"
    "budouci tyden|наступного тижня|наступний тиждень|наступному тижні|สัปดาห์หน้า|อาทิตย์หน้า|"
    "다음 주|다음주|내주|wiki ijayo|przyszlego tygodnia|nastepny tydzien|nastepnym tygodniu",
    "this week": "αυτή την εβδομάδα|αυτή η εβδομάδα|هذا الأسبوع|هذا الاسبوع|این هفته|tuan nay|"
    "minggu ini|"
    "is hafte|इस हफ्ते|इस हफ़्ते|इस सप्ताह|bu hafta|talla viikolla|ezen a heten|saptamana asta|"
    "saptamana aceasta|tento tyden|цього тижня|สัปดาห์นี้|อาทิตย์นี้|이번 주|이번주|wiki hii|"
    "tym tygodniu|"
    "na tej nedeli",
    "next month": "επόμενο μήνα|τον άλλο μήνα|الشهر القادم|الشهر المقبل|ماه بعد|ماه آینده|"
    "thang sau|thang toi|"
    "bulan depan|agle mahine|अगले महीने|gelecek ay|onumuzdeki ay|ensi kuussa|jovo honapban|"
    "luna viitoare|pristi mesic|наступного місяця|เดือนหน้า|다음 달|다음달|mwezi ujao|"
    "przyszlym miesiacu",
    "tomorrow": "αύριο|avrio|غدا|بكرة|فردا|farda|ngay mai|besok|कल से|yarin|huomenna|holnap|"
    "พรุ่งนี้|내일|kesho",
    "today": "σήμερα|اليوم|امروز|emrooz|hom nay|hari ini|आज से|오늘|วันนี้|leo hii",
}
_WHEN = {name: english for english, names in _COUNTED.items() for name in names.split("|")}
_WHENS = regex(
    "|".join(
        rf"\b{name}\b" if _SPACED.match(name) else name
        for name in sorted(_WHEN, key=len, reverse=True)
    )
)
_IRANIAN = {
    name: number
    for number, name in enumerate(
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(), 1
    )
}
_IRANIAN_DAY = regex(rf"(?P<day>\d{{1,2}}) ?(?P<month>{'|'.join(_IRANIAN)})(?!\w)")
#: Remainders by 33 of the Iranian years that are a day longer.
_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_NEW_YEAR_1403 = date(2024, 3, 20)
#: With one of these words begins, in Latin letters, what is to be put into others.
_OPENERS = frozenset(
    name.split()[0] for name in (*_MONTHS, *_WHEN, "thang", "kal se", "aaj se") if name.isascii()
)


def in_known_words(folded: str, today: date) -> str:
    """The text with those months in English, and Iranian days as ISO dates."""
    plain = folded.isascii()
    if plain and _OPENERS.isdisjoint(folded.replace(",", " ").replace(".", " ").split()):
        return folded
    folded = _WHENS.sub(lambda match: f" {_WHEN[match.group()]} ", folded)
    text = folded if plain else _IRANIAN_DAY.sub(lambda match: _as_iso(match, today), folded)
    text = _NAMED.sub(lambda match: f" {_MONTHS[match.group()]} ", text)
    text = text if plain else _THAI_FROM.sub(" from ", _THAI_UNTIL.sub(" until ", text))
    text = _BY_NUMBER.sub(_of_a_number, text)
    return _FROM_TODAY.sub("from today", _FROM_TOMORROW.sub("from tomorrow", text))


def _of_a_number(match: re.Match[str]) -> str:
    month = _ENGLISH[int(match["month"]) - 1]
    return f"{match['day']} {month}" if match["day"] else month


def _as_iso(match: re.Match[str], today: date) -> str:
    """`15 خرداد`: the next such day."""
    day, month = int(match["day"]), _IRANIAN[match["month"]]
    for year in range(today.year - 622, today.year - 619):
        found = _new_year(year) + timedelta(days=_days_before(month) + day - 1)
        if found >= today:
            return found.isoformat()
    return match.group()


def _days_before(month: int) -> int:
    """Six months have 31 days, the others 30."""
    return 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)


def _new_year(year: int) -> date:
    """Nowruz of an Iranian year."""
    step = 1 if year >= 1403 else -1
    between = range(1403, year) if step > 0 else range(year, 1403)
    days = sum(366 if number % 33 in _LEAP else 365 for number in between)
    return _NEW_YEAR_1403 + timedelta(days=step * days)
