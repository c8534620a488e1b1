"""The day on which an out-of-office reply says that its writer is back. Pure.

A date counts only behind (in some languages before) words like "until" or "back on"; a numeric
date that can be read in two ways is none.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from mailflow.regex import regex

# Month names of fifteen languages by the letters that tell them apart, longest first where one
# begins another (mart/marzo/mars and may/mai/maj stay apart by their third letter).
_MONTHS: tuple[tuple[int, str], ...] = (
    (1, r"jan\w*|jän\w*|ene\w*|gen(?:naio)?|tammikuu\w*|sty\w*|led(?:na|en)|янв\w*|січ\w*|oca\w*"),
    (2, r"feb\w*|fév\w*|fev\w*|helmikuu\w*|lut\w*|únor\w*|фев\w*|лют\w*|şub\w*"),
    (3, r"mar(?!t?edì)\w*|mär\w*|mrz|maa?rt|maaliskuu\w*|březn\w*|мар\w*|берез\w*"),
    (4, r"apr\w*|avr\w*|abr\w*|huhtikuu\w*|kwie\w*|dub(?:na|en)|апр\w*|квіт\w*|nis\w*"),
    (5, r"may|mai\w*|maj\w*|mayo|maggio|mag|mei|toukokuu\w*|květ\w*|мая|май|трав\w*|mayıs"),
    (6, r"jun\w*|juin|giu\w*|kesäkuu\w*|cze\w*|červn\w*|июн\w*|черв\w*|haz\w*"),
    (7, r"jul\w*|juil\w*|lug\w*|heinäkuu\w*|lip(?:ca|iec)|červen\w*|июл\w*|лип\w*|tem(?:muz)?"),
    (8, r"aug\w*|aoû\w*|aou\w*|ago\w*|elokuu\w*|sie\w*|srp\w*|авг\w*|серп\w*|ağu\w*"),
    (9, r"sep\w*|set(?:t?embre|t?embro|t|embre)?|syyskuu\w*|wrz\w*|září|сен\w*|верес\w*|eyl\w*"),
    (10, r"oct\w*|okt\w*|out(?:ubro)?|ott\w*|lokakuu\w*|paź\w*|říj\w*|окт\w*|жовт\w*|eki\w*"),
    (11, r"nov\w*|marraskuu\w*|lis(?:topad\w*)?|ноя\w*|kas(?:ım)?"),
    (12, r"dec\w*|déc\w*|dez\w*|dic\w*|joulukuu\w*|gru\w*|prosin\w*|дек\w*|груд\w*|ara(?:lık)?"),
)
_MONTH_OF = {f"m{number}": number for number, _ in _MONTHS}
_MONTH = "|".join(f"(?P<m{number}>{names})" for number, names in _MONTHS)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|ème|º|ª|°|\.|-?го|-?е)?"
_YEAR = r"(?:,?\s*(?:of |de |del |do )?(?P<year>20\d\d))?(?:\s*г\.?)?"
_FORMS = tuple(
    regex(rf"(?<!\w){form}(?!\w)", re.IGNORECASE)
    for form in (
        r"(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        r"(?:(?P<year>20\d\d)\s*[年년]\s*)?(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일號号]\w*",
        rf"{_DAY}\s*(?:of |de |d.|of the )?\s*(?:{_MONTH})\.?{_YEAR}",
        rf"(?:{_MONTH})\.?\s+(?:the )?{_DAY}{_YEAR}",
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?:\s?(?P<year>(?:20)?\d\d))?",
        r"(?P<first>\d{1,2})[/-](?P<second>\d{1,2})[/-](?P<year>(?:20)?\d\d)",
    )
)
_WEEKDAYS: tuple[str, ...] = (
    r"monday|montag|lundi|lunes|segunda(?:-feira)?|lunedì|maandag|måndag|mandag|maanantai\w*|poniedziałk\w*|понедельник\w*|月曜日?|(?:周|星期)一|월요일",
    r"tuesday|dienstag|mardi|martes|terça(?:-feira)?|martedì|dinsdag|tisdag|tirsdag|tiistai\w*|wtor\w*|вторник\w*|火曜日?|(?:周|星期)二|화요일",
    r"wednesday|mittwoch|mercredi|miércoles|quarta(?:-feira)?|mercoledì|woensdag|onsdag|keskiviik\w*|śro\w*|сред[уаы]|水曜日?|(?:周|星期)三|수요일",
    r"thursday|donnerstag|jeudi|jueves|quinta(?:-feira)?|giovedì|donderdag|torsdag|torstai\w*|czwart\w*|четверг\w*|木曜日?|(?:周|星期)四|목요일",
    r"friday|freitag|vendredi|viernes|sexta(?:-feira)?|venerdì|vrijdag|fredag|perjantai\w*|piąt\w*|пятниц\w*|金曜日?|(?:周|星期)五|금요일",
    r"saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|lördag|lørdag|lauantai\w*|sobot\w*|суббот\w*|土曜日?|(?:周|星期)六|토요일",
    r"sunday|sonntag|dimanche|domingo|domenica|zondag|söndag|søndag|sunnuntai\w*|niedziel\w*|воскресень\w*|日曜日?|(?:周|星期)[日天]|일요일",
)
_WEEKDAY = regex(
    "(?<!\\w)(?:"
    + "|".join(f"(?P<w{at}>{names})" for at, names in enumerate(_WEEKDAYS))
    + r")(?!\w)",
    re.IGNORECASE,
)
_TOMORROW = regex(
    r"(?<!\w)(?:tomorrow|morgen|demain|mañana|amanhã|domani|imorgon|i morgen|jutra|завтра|明日|明天|내일)(?!\w)",
    re.IGNORECASE,
)

# Words right before a date that make it the end of an absence. "back" is surer than "until".
_BACK = regex(
    r"(?:\bback\b|return\w*|resum\w*|wieder\b|zurück\w*|de retour|retour|reprise|regreso|volver\w*|vuelt\w*|reincorpor\w*"
    r"|retorn\w*|volto\b|regress\w*|rientr\w*|torn\w+|terug\w*|tillbaka|tilbage|tilbake|takaisin|palaan|wracam|wrócę|powr\w*"
    r"|zpět|vrac\w*|vrát\w*|верн\w*|выйду|выхожу|dön\w*|復帰|戻り)[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
_UNTIL = regex(
    r"(?:until|till?|’til|through(?: to)?|thru|up to|\bto|before|by|bis(?: zum| einschließlich| inkl\.?| einschl\.?)?|jusqu.au|jusqu.à|\bau|hasta(?: el)?"
    r"|\bal?|até(?: o| ao| dia)*|\bao?|fino al?|sino al?|\btot(?: en met)?|t\.?/?m\.?|till och med|t\.?o\.?m\.?|\btil(?: og med)?|asti|saakka|\bdo|\bdnia|\bпо|до"
    r"|[-–—~〜～]|から|至|到|부터)\s*(?:(?:the|den|dem|le|el|o|dia|il|de|dne|dag|and including|including|inclusive|\w{2,12}(?:day|tag|dag|di)|\w{6,12}feira)[\s,.]*){0,3}$",
    re.IGNORECASE,
)
_AFTER = regex(
    r"\s*(?:\([^)]{1,4}\)\s*)?(?:まで|迄|以前|之前|返|回|까지|に戻|から(?:出社|復帰)|asti|saakka|tarihine kadar|['’]?(?:ye|ya|e|a) kadar)"
)
_BLANKS = regex(r"[^\S\n]+")
_LINE_ENDS = regex(r" ?\n[ \n]*")
_MOST = 3_000
_MOST_SUBJECT = 400
_SOON = 400  # days ahead that an absence may end


def return_date(text: str, subject: str, written: date | None) -> date | None:
    """The day somebody is back, or away until, as far as the reply says so clearly."""
    best: tuple[int, date] | None = None
    for part in map(_even, (subject[:_MOST_SUBJECT], text[:_MOST])):
        for start, end, day in _dates(part, written):
            before, after = part[max(0, start - 60) : start], part[end : end + 16]
            rank = (
                2
                if _BACK.search(before)
                else 1
                if _UNTIL.search(before) or _AFTER.match(after)
                else 0
            )
            if rank and (best is None or rank > best[0]):
                best = rank, day
    if best is None or (written and not timedelta(0) <= best[1] - written <= timedelta(_SOON)):
        return None
    return best[1]


def _even(text: str) -> str:
    """The text with single blanks and line ends: the forms allow some in many places."""
    return _LINE_ENDS.sub("\n", _BLANKS.sub(" ", text))


def _dates(text: str, written: date | None) -> Iterator[tuple[int, int, date]]:
    """(start, end, day) of every date, a written-out one before what lies inside it."""
    taken: list[tuple[int, int]] = []
    for form in _FORMS:
        for found in form.finditer(text):
            if any(start < found.end() and found.start() < end for start, end in taken):
                continue
            taken.append(found.span())
            if day := _day(found, written):
                yield *found.span(), day
    if written is None:
        return
    for found in _WEEKDAY.finditer(text):
        if any(0 <= start - found.end() < 6 for start, _ in taken):
            continue  # "Monday, 16 March": the date says it
        ahead = (int(str(found.lastgroup)[1:]) - written.weekday() - 1) % 7 + 1
        yield *found.span(), written + timedelta(ahead)
    for found in _TOMORROW.finditer(text):
        yield *found.span(), written + timedelta(1)


def _day(found: re.Match[str], written: date | None) -> date | None:
    given = {name: value for name, value in found.groupdict().items() if value}
    if "first" in given:
        first, second = int(given["first"]), int(given["second"])
        if first <= 12 and second <= 12 and first != second:
            return None  # 03/04: March or April
        month, day = (first, second) if first <= 12 else (second, first)
    else:
        named = next((number for name, number in _MONTH_OF.items() if name in given), 0)
        month, day = named or int(given["month"]), int(given["day"])
    year = int(given.get("year", 0))
    return _in_year(year + 2000 if 0 < year < 100 else year, month, day, written)


def _in_year(year: int, month: int, day: int, written: date | None) -> date | None:
    """That day; without a year, the first one that is not long past when the reply was written."""
    try:
        if year or written is None:
            return date(year, month, day) if year else None
        this = date(written.year, month, day)
        return this if this >= written - timedelta(30) else date(written.year + 1, month, day)
    except ValueError:
        return None
