"""What looks like a day and was read by nobody: a month, a weekday, a feast, a number.

A reader who took part of what stands there would guess the rest. Words are known by how they
begin, in as many languages as have a word for it: nothing is done with them but to ask.
"""

from datetime import date

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.dates.atoms import atoms_in
from mailflow.commands.reading.dates.beside import NEAR, SINCE_OR_FROM, near
from mailflow.commands.reading.dates.calendar_words import MONTHS, SHY_MONTHS, UNITS, WEEKDAYS
from mailflow.commands.reading.dates.other_calendars import in_known_words
from mailflow.regex import regex

_SHORT = 4


def _stems(*tables: frozenset[str] | set[str]) -> str:
    """Words that begin so; short ones stand for themselves, in any case that adds an ending."""
    names = sorted({word for table in tables for word in table}, key=len, reverse=True)
    return "|".join(rf"{name}\w{{0,5}}" if len(name) > _SHORT else name for name in names)


_MONTHS = {word for word in MONTHS if word not in SHY_MONTHS and len(word) > 3} | set(
    """
    ocak subat nisan mayis haziran temmuz agustos eylul ekim kasim aralik
    tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu
    joulukuu januar februar marcius aprilis majus junius julius augusztus szeptember
    sich snia лютого березн квітн травн червн липн серпн вересн жовтн листопад грудн січн
    leden unor brezen duben kveten cerven cervenec srpen rijen listopad prosinec
    januari februari maret april agustus
    styczen luty marzec kwiecien czerwiec lipiec sierpien wrzesien pazdziernik grudzien
    """.split()
)
_DAYS = {word for word in WEEKDAYS if len(word) > 3 and word not in ("sexta", "terca")} | set(
    """
    senin selasa rabu kamis jumat sabtu minggu понеділ вівтор середу четвер пятниц субот неділ
    sali carsamba persembe cuma cumartesi pazar maanantai tiistai keskiviikko torstai perjantai
    lauantai sunnuntai hetfo kedd szerda csutortok pentek szombat vasarnap utorok streda stvrtok
    piatok sroda joi vineri sambata duminica
    """.split()
)
_UNITS = {word for word in UNITS if len(word) > 3} | set(
    """
    hafta haftasi haftaya gun ayin viikko viikon viikkoa paiva kuukausi hete hetet nap honap minggu
    bulan hari saptamana saptamani luna luni zile тиждень тижн місяц hafte mahine din
    fortnight
    """.split()
)
_FEASTS = (
    r"easter|ostern|paques|pascua|pascoa|pasqua|wielkanoc\w*|velikonoc\w*|paasen|pask\b|"
    r"christmas|xmas|weihnacht\w*|noel|navidad\w*|natal\b|natale|kerst\w*|boze narodzenie|vanoc\w*|"
    r"jul(?:en|helgen|afton)?\b|joulu\w*|карачун|рождеств\w*|різдв\w*|пасх\w*|"
    r"new year\w*|nye\b|silvester|sylwester\w*|neujahr|reveillon|nochevieja|capodanno|новый год|"
    r"нов\w+ год\w*|ramadan|ramazan\w*|eid\b|bayram\w*|diwali|holi\b|pongal|songkran|tet\b|"
    r"nowruz|novruz|"
    r"hanukkah|passover|pesach|rosh hashanah|yom kippur|sukkot|carnival|carnaval|karneval|"
    r"pentecost|pfingst\w*|pentecote|ascension|himmelfahrt|whitsun|thanksgiving|halloween|"
    r"midsummer|midsommar\w*|juhannus\w*|labou?r day|may day|golden week|obon|ides|april fool\w*|"
    r"valentine\w*|st\.? patrick\w*|martini|michaelmas|lent\b|advent\b|ferragosto|semana santa|"
    r"春节|新年|国庆|中秋|清明|端午|お盆|正月|ゴールデンウィーク|연휴|추석|설날"
)
_NUMBER = (
    r"(?<![\w#.:,/+€$£-])(?:[12]?\d|3[01])(?:st|nd|rd|th|er|º|\.)?(?:-?[a-zа-я]{1,3})?(?![\w%€$£/+]|:\d)"
    r"(?!\s?(?:am|pm|h|hrs?|uhr|o'clock|hours?|minutes?|min|people|mentees?|mentors?|persons?|gb|mb|"
    r"e?mails?|times?|x|points?|%|percent|years?|yrs?|kids?|children|lines?|patch\w*|pages?|slides?|"
    r"tracks?|cohorts?|groups?|seats?|places?|spots?|of (?:them|my|the|those))\b)"
)
_SIGNS = (
    r"[\d一二三四五六七八九十]+\s?[月日号號]|(?:周|星期|週|曜)[一二三四五六日天]?|"
    r"下(?:个)?月|来月|다음"
)
_DAY = regex(rf"\b(?:{_stems(_MONTHS, _DAYS)})\b|{_NUMBER}|{_SIGNS}")
_VAGUE = regex(rf"\b(?:{_stems(_UNITS)})\b|\b(?:{_FEASTS})")
#: A number at the beginning of a line counts the lines of a list.
_LISTED = regex(r"(?:^|[\n:.!?]\s*)\(?\d{1,2}[.):]\s(?=\D)")


#: "the first week of July (1-7)": the same days once more.
_IN_BRACKETS = regex(r"\(\d{1,2}-\d{1,2}\)")


def unread(text: str, today: date, *, vague: bool = False) -> str:
    """The first word that looks like a day and is in no expression that we read; "" for none.

    With `vague` a feast and a week are such words, too: beside a whole span they tell why.
    """
    folded = in_known_words(fold(text), today)
    left = list(folded)
    for atom in atoms_in(folded, today):
        if atom.kind == "weekday" and SINCE_OR_FROM.search(near(folded, atom.start)):
            continue  # since then, or from then on?
        left[atom.start : atom.end] = " " * (atom.end - atom.start)
        for again in _IN_BRACKETS.finditer(folded):
            if atom.first and atom.last and again[0] == f"({atom.first.day}-{atom.last.day})":
                left[again.start() : again.end()] = " " * len(again[0])
    rest = _LISTED.sub(lambda m: " " * len(m.group()), "".join(left))
    found = _DAY.search(rest) or (_VAGUE.search(rest) if vague else None)
    return found.group()[:NEAR] if found else ""
