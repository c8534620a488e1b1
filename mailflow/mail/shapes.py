"""How dates, times, addresses and rules look in any language. Pure."""

from mailflow.regex import regex

LONGEST = 400  # characters of a line or an introduction that are looked at

TIME = regex(r"\d{1,2}\s?(?:[:：h時点시]|\.)\s?\d{2}(?!\d)")
DATE = regex(
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b"  # 3.3.2026, 03/03/26, 2026-03-03
    r"|\d{2,4}\s?[年년]\s?\d{1,2}\s?[月월]"
    r"|\b\d{1,2}[.,]?[ \u00a0-](?:\w{1,3}[ \u00a0])?[^\W\d]{3,}[.,]?-?"  # 3 March, 3 de mar
    r"|\b[^\W\d]{3,}\.?[ -]\d{1,2},?[ -](?:19|20)\d\d\b"  # March 3, 2026
    r"|\b(?:19|20)\d\d\b"
)
YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d{2}\b")
ADDRESS = regex(r"[^\s<>@]+@[^\s<>@]+\w")
RULE = regex(r"[ \t]*(?:[-_=*~–—─━]{5,}|(?:[-_*] ){4,}[-_*]?)[ \t]*")
