"""Towns of one name: `Perth, the Scottish one`, `Valencia (la de España)`, `Paris, Texas`."""

from mailflow.commands.reading.clauses.words import listed
from mailflow.regex import regex

#: A country, and what its things are called; its zone, "?" where it has several.
_COUNTRIES = {
    "Europe/London": ("uk england scotland wales", "scottish english british welsh"),
    "Europe/Dublin": ("ireland", "irish"),
    "Europe/Madrid": (
        "spain espana spanien espagne spagna espanha",
        "spanish espanola espanol spanische espagnole spagnola",
    ),
    "Europe/Berlin": ("germany deutschland", "german deutsche allemande"),
    "Europe/Vienna": ("austria osterreich", "austrian osterreichische"),
    "Europe/Zurich": ("switzerland schweiz suisse", "swiss"),
    "Europe/Paris": ("france frankreich francia", "french francaise franzosische"),
    "Europe/Rome": ("italy italia italien", "italian italiana italienische"),
    "Europe/Lisbon": ("portugal", "portuguese portuguesa"),
    "Europe/Athens": ("greece", "greek"),
    "Europe/Warsaw": ("poland", "polish"),
    "Africa/Cairo": ("egypt", "egyptian"),
    "Africa/Tripoli": ("libya", "libyan"),
    "Asia/Beirut": ("lebanon", "lebanese"),
    "Asia/Kolkata": ("india", "indian"),
    "Asia/Karachi": ("pakistan", "pakistani"),
    "America/Bogota": ("colombia", "colombian colombiana"),
    "America/Caracas": ("venezuela", "venezuelan venezolana"),
    "America/Lima": ("peru", "peruvian peruana"),
    "America/Jamaica": ("jamaica", "jamaican"),
    "America/Argentina/Buenos_Aires": ("argentina", "argentine argentinian"),
}
_OF_SEVERAL = {
    "America/": (
        (
            "usa us america canada mexico brazil brasil chile texas florida ohio georgia "
            "tennessee alabama maine michigan illinois california ontario"
        ),
        "american us canadian mexican mexicana brazilian brasileira chilean chilena texan",
    ),
    "Australia/": ("australia", "australian"),
    "Europe/": ("russia", "russian"),
}
_COUNTRY = {name: zone for zone, (names, _) in _COUNTRIES.items() for name in names.split()}
_KIND = {name: zone for zone, (_, names) in _COUNTRIES.items() for name in names.split()}
_SEVERAL = {
    name: zones
    for zones, blocks in _OF_SEVERAL.items()
    for block in blocks
    for name in block.split()
}
_KINDS_OF_SEVERAL = listed(" ".join(kinds for _, kinds in _OF_SEVERAL.values()))
#: "(la de España)", " - the Scottish one", ", Spain": nothing may follow that is of something else.
_WHICH = regex(
    r"^\W*(?P<the>(?:the|la|el|le|das|die|o|a|il)\W+)?(?:(?:that is|i mean|as in|in|of|de|von|"
    r"namely)\W+){0,2}(?P<kind>[^\W\d_]+)\b(?P<one>\s+(?:one|version)\b)?"
    r"(?P<ends>(?=\s*(?:$|[,.;:!?)\n]|-\s)))?"
)


def told_apart(zone: str, after: str) -> str:
    """The zone of a town, given what stands behind it, folded; "?" if that says another country."""
    which = _WHICH.match(after)
    if which is None:
        return zone
    kind = which["kind"]
    is_kind = kind in _KIND or kind in _KINDS_OF_SEVERAL
    plain = which["one"] or (which["ends"] is not None and (which["the"] or not is_kind))
    if not plain:
        return zone
    if kind in _SEVERAL:
        return zone if zone.startswith(_SEVERAL[kind]) else "?"
    return _KIND.get(kind) or _COUNTRY.get(kind) or zone
