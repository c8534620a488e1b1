"""Time zones by their names: `Europe/Berlin`, `UTC-3`, `Pacific time`, `I'm on CST`.

`?` is an abbreviation with several meanings, which has to be asked.
"""

import re
import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass

from mailflow.commands.reading.clauses.words import fold
from mailflow.regex import regex

_IANA = {fold(name): name for name in sorted(zoneinfo.available_timezones()) if "/" in name}
# Abbreviations as people write them; those with several meanings are asked.
_SHORT = {
    **dict.fromkeys(["cst", "ist", "bst", "ast", "gst"], "?"),
    **dict.fromkeys(["cet", "cest", "mez", "mesz"], "Europe/Berlin"),
    **dict.fromkeys(["eet", "eest"], "Europe/Helsinki"),
    **dict.fromkeys(["wet", "west"], "Europe/Lisbon"),
    **dict.fromkeys(["est", "edt"], "America/New_York"),
    **dict.fromkeys(["pst", "pdt"], "America/Los_Angeles"),
    **dict.fromkeys(["mst", "mdt"], "America/Denver"),
    **dict.fromkeys(["cdt"], "America/Chicago"),
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "msk": "Europe/Moscow",
    "sast": "Africa/Johannesburg",
    "wat": "Africa/Lagos",
    "eat": "Africa/Nairobi",
    "cat": "Africa/Maputo",
    "brt": "America/Sao_Paulo",
    "pkt": "Asia/Karachi",
    "npt": "Asia/Kathmandu",
    "pht": "Asia/Manila",
    "wib": "Asia/Jakarta",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
    "awst": "Australia/Perth",
    "acst": "Australia/Darwin",
    "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland",
    "nzt": "Pacific/Auckland",
    "akst": "America/Anchorage",
    "hst": "Pacific/Honolulu",
    "utc": "UTC",
    "gmt": "UTC",
    "zulu": "UTC",
}
_REGION_TIME = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "et": "America/New_York",
    "pt": "America/Los_Angeles",
    "uk": "Europe/London",
    "british": "Europe/London",
    "german": "Europe/Berlin",
    "indian": "Asia/Kolkata",
    "central european": "Europe/Berlin",
    "eastern european": "Europe/Helsinki",
    "japan": "Asia/Tokyo",
}
_OFFSET = regex(r"\b(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?\b")
_ZONE_NAME = regex(r"\b[a-z]+(?:/[a-z_+-]+){1,2}(?<![_+-])")
_REGION = regex(
    r"\b(eastern european|central european|"
    + "|".join(sorted(_REGION_TIME))
    + r")(?:\s+standard)?\s+(?:time\b|zone\b|timezone\b)"
)
AN_HOUR = regex(
    r"\b(?:\d{1,2}(?::\d\d)?\s*(?:am|pm|h|uhr|o'clock)?|at\s+\d+|noon|midnight)\s*(?:in\s+)?$"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A zone and the words that named it.

    `bare` where the place stands without `I'm in`, `origin` where somebody is only *from* it.
    """

    zone: str
    because: str
    bare: bool = False
    origin: bool = False
    rough: bool = False  # a region's time: "central time" beside a town of it says no more


def zone_called(folded: str) -> str | None:
    """The zone that words on their own name: an IANA name, an offset, a region's time, `cet`."""
    if folded in _IANA:
        return _IANA[folded]
    if offset := _OFFSET.fullmatch(folded):
        return _fixed(offset)
    bare = without_time(folded)
    if bare != folded and bare in _REGION_TIME:
        return _REGION_TIME[bare]
    return _SHORT.get(bare)


def without_time(folded: str) -> str:
    """`pacific time` is `pacific`."""
    return folded.removesuffix(" timezone").removesuffix(" time zone").removesuffix(" time")


def _fixed(offset: re.Match[str]) -> str:
    hours, minutes = int(offset[2]), offset[3] or "00"
    if hours > 14:
        return "?"
    if not hours and minutes == "00":
        return "UTC"
    return f"UTC{offset[1]}{hours}" + (f":{minutes}" if minutes != "00" else "")


def by_name(folded: str, written: str, *, said: bool) -> Iterator[Found]:
    """`Europe/Berlin`, `UTC+2`, `Pacific time`, `I'm on CST`; `ist` is a German word, too."""
    if _INSIDE.search(folded) and not _OWN.search(folded):
        return  # "the timezone file in the image"
    for match in _ZONE_NAME.finditer(folded):
        if match.group() in _IANA:
            yield Found(_IANA[match.group()], match.group())
    if _SERVERS.search(folded) and not (said or _OWN.search(folded)):
        return
    for match in _OFFSET.finditer(folded):
        before = folded[: match.start()]
        if not (AN_HOUR.search(before) or _DENIED.search(before)):
            yield Found(_fixed(match), match.group())
    for match in _REGION.finditer(folded):
        if not AN_HOUR.search(folded[: match.start()]):
            yield Found(_REGION_TIME[match[1] or match[2]], match.group(), rough=True)
    for match in re.finditer(r"\b[a-z]{2,4}\b", folded):
        zone = _SHORT.get(match.group())
        if (
            zone is None
            or match.group()
            in (
                "eat",
                "cat",
                "west",
                "wat",
                "wet",
                "ast",
                "est",
                "ist",
            )
        ) and match.group() not in ("est", "ist", "ast"):
            continue
        before = folded[: match.start()]
        if re.match(r"\s*\d{1,2}(?::\d\d)?\b", folded[match.end() :]):
            continue  # "UTC 15:00" is an hour
        hours = bool(AN_HOUR.search(before))
        own = hours and bool(_MY_HOURS.search(before))
        if (hours and not own) or _OFFSET.match(folded, match.start()):
            continue
        if _DENIED.search(before):
            continue  # "I'm at UTC+5:30, not GMT"
        last = not folded[match.end() :].strip(" .!)")
        if match.group() in ("ist", "est", "ast"):
            last = last and match.group().upper() in written
        if zone and (said or last or own or _ON.search(before)):
            yield Found(zone, match.group())


_DENIED = regex(
    r"\b(?:not|no longer|instead of|rather than|nicht|statt|pas|no|nao|non|не) (?:in |on )?$"
)
_INSIDE = regex(r"\b(?:images?|vms?|nodes?|servers?|containers?|config|files?|logs?)\b")
_SERVERS = regex(r"\b(?:servers?|logs?|jobs?|nodes?|cluster|cron|gate|ci|database|container|vm)\b")
_OWN = regex(r"\b(?:i'm|i am|i live|we're|based|me)\b")
#: "I'm usually around 20:00-22:00 IST": the hours of a habit tell where she is, those of a
#: call not.
_MY_HOURS = regex(
    r"\bi(?:'m| am|m)? (?:\w+ ){0,2}(?:usually|mostly|normally|typically|always|generally|"
    r"often|best|"
    r"free|available|around|online)\b(?!.*\b(?:meet\w*|call|session|standup|server|cron)\b)"
)
_ON = regex(
    r"(?:\b(?:i'm|i am|im|am|we're)\s+(?:\w+\s+)?(?:on|in|at)|\btime ?zone(?: is)?:?|"
    r"\btz:?|\b(?:evenings?|mornings?|afternoons?|weekends?|hours|nights?|abends|usually|"
    r"mostly)(?:\s+\w+)?(?:\s+in)?|\bon)\s*(?:us\s+)?$|^\s*\W*$"
)
