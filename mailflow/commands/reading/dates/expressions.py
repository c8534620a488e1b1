"""The shapes of expressions for days and lengths of time, in a dozen languages, as one pattern."""

import re

from mailflow.commands.reading.calendar_words import (
    MONTHS,
    NUMBERS,
    RELATIVE,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)
from mailflow.commands.reading.words import listed
from mailflow.regex import regex


def _any_of(*tables: object) -> str:
    names = {word for table in tables for word in table}  # type: ignore[attr-defined]
    return "|".join(sorted((re.escape(word) for word in names), key=len, reverse=True))


_M = _any_of(MONTHS)
_W = _any_of(WEEKDAYS)
_N = rf"(?:\d{{1,3}}|{_any_of(NUMBERS)})"
TO = (
    r"\s*(?:-|~|to|until|till|til|thru|through|and|bis(?:\s+zum)?|und|a|al|au|ate|"
    r"fino\s+al?|до|по|tot|do|から|到|至)\s*(?:the\s+|den\s+|dem\s+|le\s+|el\s+|o\s+|dia\s+)?"
)
_ORD = r"(?:st|nd|rd|th|er|e|º|°|ª|\.)?"
_OF = r"\s*(?:of\s+|de\s+|do\s+|\.\s*)?"
_PATTERNS = (
    ("iso", r"(?<!\d)(?P<iso>\d{4}-\d\d-\d\d)(?!\d)"),
    ("cjk", r"(?:(?P<cm>\d{1,2})月)(?P<cd>\d{1,2})[日号]?|(?P<cday>\d{1,2})[日号號](?!間)"),
    (
        "cjklen",
        r"(?P<cn>\d{1,2}|[一两二三四五六七八九十])\s*(?P<cu>周間?|週間?|天|日間|个月|か月|ヶ月|星期)(?!末)",
    ),
    (
        "cjkweek",
        r"(?P<cwn>下个?|来)?(?:周|星期|週)(?P<cwd>[一二三四五六日天])|(?P<cws>[月火水木金土日])曜",
    ),
    ("cjkrel", r"(?P<crel>今天|今日|明天|明日|后天|明後日|下周|下星期|来週|来月|下个?月)"),
    (
        "pair",
        rf"(?<![\d/.])(?P<pa>\d{{1,2}}){_ORD}{TO}(?P<pb>\d{{1,2}}){_ORD}{_OF}(?P<pm>{_M})\b\.?(?:\s*(?P<py>20\d\d))?",
    ),
    (
        "mpair",
        rf"\b(?P<rm>{_M})\b\.?\s*(?:the\s+)?(?P<ra>\d{{1,2}}){_ORD}{TO}(?P<rb>\d{{1,2}}){_ORD}(?![\d/:])(?!\s*(?:{_M})\b)",
    ),
    (
        "dotpair",
        r"(?<![\d.])(?P<da>\d{1,2})\.\s?-\s?(?P<db>\d{1,2})\.(?P<dm>\d{1,2})\.?(?:(?P<dy>20\d\d))?",
    ),
    ("daymonth", rf"(?<![\d/.])(?P<d>\d{{1,2}}){_ORD}{_OF}(?P<m>{_M})\b\.?(?:,?\s*(?P<y>20\d\d))?"),
    (
        "monthday",
        (
            rf"\b(?P<m2>{_M})\b\.?\s*(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|"
            rf"\s*(?:people|mentees))(?:,?\s*(?P<y2>20\d\d))?"
        ),
    ),
    ("dotted", r"(?<![\d.])(?P<d3>\d{1,2})\.(?P<m3>\d{1,2})\.(?:(?P<y3>20\d\d|\d\d(?!\d)))?"),
    ("slashed", r"(?<![\d/])(?P<s1>\d{1,2})/(?P<s2>\d{1,2})(?:/(?P<s3>20\d\d|\d\d))?(?![\d/])"),
    (
        "edge",
        (
            rf"\b(?P<edge>end|beginning|start|middle|mid|ende|anfang|mitte|fin|debut|mi|final|"
            rf"finales|fim|inicio|principios|meados|fine|inizio|meta|конца|начала)[\s-]+(?:of\s+|"
            rf"de\s+|do\s+|du\s+|di\s+|des\s+|der\s+)?(?:the\s+|la\s+|this\s+|l'|le\s+|del\s+|"
            rf"el\s+|o\s+|next\s+)?(?P<em>{_M}|week|woche|semaine|semana|month|monats?|mois|mes|"
            rf"year|jahres?|annee|ano)\b"
        ),
    ),
    (
        "easter",
        (
            r"\b(?P<em2>easter|ostern|oster|paques|pascua|pascoa|pasqua)(?P<emon>\s?-?(?:monday|"
            r"montag))?\b|\b(?P<gf>good friday|karfreitag|vendredi saint|viernes santo)\b|"
            r"\b(?P<xmas>christmas|xmas|weihnachten|noel|navidad|natal|natale)\b|"
            r"\b(?P<ny>new year(?:'s(?: day)?)?|neujahr|nouvel an|ano nuevo|ano novo)\b"
        ),
    ),
    ("after", r"\b(?:the\s+)?day\s+after\s+tomorrow|pasado\s+manana|depois\s+de\s+amanha"),
    (
        "rel",
        (
            rf"(?<!guten\s)(?<!this\s)(?<!good\s)\b(?P<rel>{_any_of(RELATIVE)})\b(?!\s+(?:frueh|"
            rf"fruh|morning))"
        ),
    ),
    (
        "length",
        (
            rf"\b(?:(?P<ln>{_N})(?:\s+or\s+{_N})?|(?P<lc>a\s+couple))(?:\s+(?:of|more|full|whole|"
            rf"or\s+so|weitere|ganze))*[\s-]+(?P<lu>{_any_of(UNITS)})\b|\b(?P<lf>fortnight|quincena|"
            rf"quinzaine)\b"
        ),
    ),
    (
        "week",
        (
            r"\b(?P<wk>next|this|the\s+coming|coming|rest\s+of\s+(?:the|this)|all|nachste[rn]?|"
            r"kommende[rn]?|diese[rn]?|proxima|esta|prossima|questa|volgende|cette|cet|этой|"
            r"следующ\w+|на\s+следующей)\s+(?P<wu>week|weekend|month|woche|wochenende|semana|"
            r"semaine|settimana|mes|mois|неделе|неделю|недели|неделя|year|jahr|ano|annee)\b|"
            r"\b(?P<wpro>(?:la\s+)?semaine\s+prochaine|(?:la\s+)?semana\s+que\s+(?:viene|vem)|"
            r"(?:la\s+)?settimana\s+prossima|nachsten\s+monat|le\s+mois\s+prochain|"
            r"(?:el\s+)?mes\s+que\s+(?:viene|vem)|nachstes\s+jahr)\b|\bthe\s+(?P<wend>weekend)\b"
        ),
    ),
    (
        "wpair",
        (
            rf"\b(?P<wa>{_W}|{_any_of(SHORT_WEEKDAYS)})\s*(?:-|~|to|until|till|through|thru|bis|a|au|ate)"
            rf"\s*(?P<wb>{_W}|{_any_of(SHORT_WEEKDAYS)})\b"
        ),
    ),
    (
        "weekday",
        (
            rf"\b(?:(?P<wn>next|this|coming|nachste[rn]?|kommende[rn]?|proxima|proximo|"
            rf"prossimo)\s+)?(?P<wd>{_W})\b(?:\s+(?P<wq>next week|week|que vem|"
            rf"que viene|prochain|"
            rf"in a week))?|\b(?:until|till|til|on|next|this|by|from|back|since|ate|ate\s+a|na|"
            rf"proxima)\s+(?P<ws>{_any_of(SHORT_WEEKDAYS)})\b"
        ),
    ),
    (
        "ordinal",
        (
            rf"(?<![\d#/.:+-])(?P<od>\d{{1,2}})(?P<os>st|nd|rd|th|er|º|-го)?(?![\d/:%+-]|\.\d|"
            rf"\s*(?:am|pm|uhr|h|o'clock|hours?|min|people|personnes|mentees?|e?mails?|times|x|"
            rf"{_any_of(UNITS)})\b)"
        ),
    ),
    ("month", rf"\b(?P<mo>{_M})\b(?!\s*\d)"),
)
ATOM = regex("|".join(f"(?P<K{name}>{pattern})" for name, pattern in _PATTERNS))
TOKEN = regex(r"\d+|[a-zа-яё][a-zа-яё']*|[^\W\da-zа-яё_]")
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяё")
STARTERS = frozenset(
    word.split("-")[0].split("'")[0] if word not in RELATIVE else word
    for word in (
        *MONTHS,
        *WEEKDAYS,
        *SHORT_WEEKDAYS,
        *RELATIVE,
        *NUMBERS,
        *listed(
            """
            end beginning start middle mid ende anfang mitte fin debut mi final finales fim
            inicio principios meados fine meta конца начала easter ostern oster paques pascua
            pascoa pasqua christmas xmas weihnachten noel navidad natal natale new neujahr good
            karfreitag vendredi viernes nouvel ano day the pasado depois apres fortnight
            quincena quinzaine next this coming
            rest all nachste nachster nachsten kommende kommenden diese dieser proxima proximo
            esta prossima questa volgende cette cet этой на la semaine semana settimana le el
            mes until till til on by from back since ate na
            """
        ),
    )
) | frozenset(RELATIVE)
