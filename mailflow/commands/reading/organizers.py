"""Organizers' words: numbered decisions of a digest, and the program itself."""

import re
from collections.abc import Iterator

from mailflow.commands.reading import names
from mailflow.commands.reading.clauses import is_conditional
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.words import fold

_OK = r"ok(?:ay)?|yes|yep|sure|approved?|agreed?|accept|fine|go ahead|oui|si|ja|sim|да|👍|✅"
_NO = r"no|nope|reject(?:ed)?|decline[ds]?|deny|denied|don't|do not|nein|non|nao|нет|👎|❌"
_WITH = (
    r"(?: (?:lapse|approve|extend|replace|remove|drop))?"
    r"(?:\s+(?:to|with|for|on|zu|fur|pour|para|number|no\.?|#))*[\s:#]*"
)
# Something always stands between two numbers: else one row of digits could be cut in countless
# ways. (Possessive quantifiers would say it shorter; Python 3.11.2, Debian 12's, has them wrong.)
_LIST = (
    r"(?P<numbers>#?\d{1,4}(?!\d)(?:(?:\s*(?:,|-|and|&|\+|und|et|y|e|to)\s*|\s+)"
    r"#?\d{1,4}\b(?!\s*(?:is|needs|has)\b))*)"
)
_SPOKEN = re.compile(rf"(?:^|[\s,;.])(?:(?P<ok>{_OK})|(?P<no>{_NO})){_WITH}{_LIST}(?!\w)")
_AFTER = re.compile(rf"^\W*{_LIST}\s*[:.=-]*\s*(?:(?P<ok>{_OK})|(?P<no>{_NO}))(?!\w)")
_ALL = re.compile(
    rf"^(?:{_OK})(?: to| for)? (?:all|everything|alle[sn]?|tout)(?: (?:but|except) {_LIST})?\W*$"
)
_ALONE = re.compile(rf"^\W*(?:(?P<ok>{_OK})|(?P<no>{_NO}))\b")
_WHY = re.compile(r"^\W*why(?: is| was)?\s*#?(\d+)\b")
_NOTE = re.compile(r"^\W*note\s*(?:on|for|to)?\s*#?(\d+)\b\W*(.*)$", re.DOTALL)
_SNOOZE = re.compile(
    r"^\W*(?:snooze|hold|postpone)\s*#?(\d+)\b(?:\s*(?:for|by)?\s*(\d+|a|one|two|"
    r"three)\s*(d|w|days?|weeks?))?\W*$"
)
_TAKE = re.compile(r"^\W*(?:i(?:'ll| will)? )?take case (?:no\. ?)?#?(\d+)\W*$")
_DIGITS = {"a": 1, "one": 1, "two": 2, "three": 3, "ten": 10}


def _numbers(text: str) -> Iterator[int]:
    for match in re.finditer(r"(\d{1,3})(?:\s*(?:-|to)\s*#?(\d{1,3}))?", text):
        yield from range(int(match[1]), min(int(match[2] or match[1]), int(match[1]) + 50) + 1)


def deciding(letter: Letter) -> tuple[Intent, ...]:
    """Decisions by number; a number that is not in the mail is none of them."""
    items = letter.context.items
    agreed: set[int] = set()
    refused: set[int] = set()
    others: list[Intent] = []
    reasons: list[str] = []
    asked = False
    for line in filter(str.strip, _PARTS.split(_under_quotes(letter))):
        folded = _numbered(letter, line)
        if is_conditional(folded, line):
            asked = True
        elif single := _single(letter, line, folded):
            others.append(single)
        elif re.search(
            r"\b(?:after|later|until|not sure|first|i meant|but meant|except that|no decision)\b",
            folded,
        ):
            asked = True
        elif everything := _ALL.match(folded):
            out = set(_numbers(everything["numbers"] or ""))
            agreed |= set(items) - out
            refused |= out
        else:
            heads = list(_SPOKEN.finditer(folded)) or list(_AFTER.finditer(folded))
            for head in heads:
                (agreed if head["ok"] else refused).update(_numbers(head["numbers"]))
            if any(head["no"] for head in heads):
                reasons.append(line)
            alone = _ALONE.match(folded)
            if not heads and alone and len(items) == 1 and not folded.endswith("?"):
                (agreed if alone["ok"] else refused).update(items)
                reasons.append(line)
    found = [*others]
    agreed, refused = agreed & set(items), refused & set(items)
    if agreed & refused:
        return (Intent("unclear", because=letter.body),)
    if agreed:
        found.append(Intent("ok", tuple(map(str, sorted(agreed))), because=letter.body))
    if refused:
        numbers = tuple(map(str, sorted(refused)))
        found.append(Intent("no", numbers, because=letter.body, note="\n".join(reasons)))
    if asked:
        found.append(Intent("unclear", because=letter.body))
    return tuple(found)


_PARTS = re.compile(r"\n|(?<=[a-z\d]);\s*|(?<=[a-z])[.,]\s+|\?\s+and\s+|(?<=\d),\s+(?=[a-z])")


def _under_quotes(letter: Letter) -> str:
    """The body; a line under a quoted `> 4. …` gets that number in front."""
    found: list[str] = []
    number = ""
    for line in letter.text.split("\n"):
        quoted = re.match(r"\s*>\s*(\d{1,3})[.):]", line)
        if quoted:
            number = quoted[1]
        elif line.strip() and not line.lstrip().startswith(">"):
            found.append(f"{number} {line.strip()}" if number else line)
            number = ""
    return "\n".join(found)


def _numbered(letter: Letter, line: str) -> str:
    """The line folded, with `no. 3` as `#3` and a name of exactly one item as its number."""
    context = letter.context
    folded = re.sub(r"\bno\. ?(?=\d)", "#", fold(line).strip())
    for name in names.mentioned(line, context.people):
        address = context.people[name]
        items = [number for number, what in context.items.items() if address in what.split()]
        if len(items) == 1:
            first = re.escape(names.parts(name)[0])
            last = re.escape(names.parts(name)[-1])
            folded = re.sub(rf"\b{first}\b(?: {last}\b)?", str(items[0]), folded)
    return folded


def _single(letter: Letter, line: str, folded: str) -> Intent | None:
    items = letter.context.items
    if (match := _WHY.match(folded)) and int(match[1]) in items:
        return Intent("why", (match[1],), because=line)
    if (match := _NOTE.match(folded)) and int(match[1]) in items:
        return Intent("note", (match[1],), because=line, note=line[match.start(2) :].strip())
    if (match := _SNOOZE.match(folded)) and int(match[1]) in items:
        days = 7
        if match[2]:
            count = int(match[2]) if match[2].isdigit() else _DIGITS[match[2]]
            days = count * (7 if match[3].startswith("w") else 1)
        return Intent("snooze", (match[1], str(days)), because=line)
    return None


_FREEZE = re.compile(
    r"^\W*(?:please )?(?:freeze everything|hold all (?:outgoing )?mails?|stop everything)\b"
)
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+\w")
_PLACE = re.compile(
    r"^(?:place|put)\s+(?P<who>.+?)\s+(?:in |into |"
    r"in the )?(?P<track>[\w-]+)(?:\s+with\s+\w+)?$"
)
_MOVE = re.compile(r"^move\s+(?P<who>.+?)(?:\s+from [\w-]+)?\s+(?:to )?(?P<track>[\w-]+)$")
_REMOVE = re.compile(r"^(?:remove|kick out)\s+(?P<who>[^,;]+?)(?: from (?:the )?\w[\w-]*)?$")
_CAP = re.compile(r"^cap\s+(?P<track>[\w-]+)\s+(?:at |to )?(?P<n>\d+)$")
_TWO = r"(?P<{}>[^,;]+?)\s+(?:and|&|from)\s+(?P<{}>[^,;]+?)"
_APART = re.compile(
    rf"^(?P<over>no longer |stop |don't )?keep(?:ing)?\s+"
    rf"(?:apart\s+{_TWO.format('a', 'b')}|{_TWO.format('c', 'd')}\s+apart"
    rf"|(?P<e>[^,;]+?)\s+away from\s+(?P<f>[^,;]+?))$"
)
_GROUP = re.compile(
    r"^(?P<verb>open|close|who)(?:'s| is)?(?: in)?(?: (?:another round|"
    r"a new round) of)?\s+(?P<track>[\w-]+)(?: right now| now)?\??$"
)
_TELL = re.compile(
    r"^\W*(?:please )?tell\s+(?:the )?(?P<track>[\w-]+)\s*:\s*(?P<words>.+)$", re.DOTALL
)


def ruling(letter: Letter) -> tuple[Intent, ...]:
    """Words about the program itself: whole lines only, for they concern others."""
    body = letter.body or ("" if letter.is_reply else letter.subject)
    subject = "" if letter.is_reply else fold(letter.subject)
    if letter.body and (head := re.fullmatch(r"\W*tell (?:the )?([\w-]+)\W*", subject)):
        if head[1] in _cohorts(letter):
            return (Intent("tell", (head[1],), because=letter.subject, note=letter.body),)
        return ()
    if _FREEZE.search(fold(body)):
        return (Intent("freeze", because=body, whole_line=False),)
    if told := _TELL.match(fold(body)):
        if told["track"] in _cohorts(letter):
            words = body.split(":", 1)[1].strip()
            return (Intent("tell", (told["track"],), because=body, note=words),)
        return ()
    found = [_ruled(letter, line) for line in body.split("\n") if line.strip()]
    return tuple(intent for intent in found if intent)


def _cohorts(letter: Letter) -> tuple[str, ...]:
    return letter.tracks


def _ruled(letter: Letter, line: str) -> Intent | None:
    folded = re.sub(r"^please |[ ,]*(?:please|thanks)?[ .!]*$", "", fold(line).strip())
    reason = ""
    if match := _TAKE.match(folded):
        return Intent("take", (match[1],), because=line)
    if match := _CAP.match(folded):
        return _of_group(letter, "cap", match["track"], line, match["n"])
    if match := _GROUP.match(folded):
        return _of_group(letter, match["verb"], match["track"], line)
    for verb, pattern in (("place", _PLACE), ("move", _MOVE)):
        if match := pattern.match(folded):
            return _of_person(letter, verb, match["who"], match["track"], line)
    if match := _APART.match(folded):
        return _apart(letter, match, line)
    if match := _REMOVE.match(folded):
        address = _address(letter, match["who"])
        verb = "remove" if address else "unclear"
        return Intent(verb, (address,) if address else (), because=line, note=reason)
    return None


def _of_group(letter: Letter, verb: str, track: str, line: str, *more: str) -> Intent | None:
    return Intent(verb, (track, *more), because=line) if track in _cohorts(letter) else None


def _of_person(letter: Letter, verb: str, who: str, track: str, line: str) -> Intent | None:
    if track not in _cohorts(letter) or who in letter.open:
        return None
    address = _address(letter, who)
    return (
        Intent(verb, (address, track), because=line) if address else Intent("unclear", because=line)
    )


def _apart(letter: Letter, match: re.Match[str], line: str) -> Intent:
    """Two people to be kept apart, or no longer; both have to be known for sure."""
    named = tuple(match[name] for name in "abcdef" if match[name])
    both = tuple(address for who in named if (address := _address(letter, who)))
    if len(set(both)) != len(named):
        return Intent("unclear", because=line)
    return Intent("meet" if match["over"] else "apart", both, because=line)


def _address(letter: Letter, who: str) -> str | None:
    if match := _ADDRESS.fullmatch(who.strip("<> ")):
        return match.group()
    name = names.best(who, letter.context.people)
    return letter.context.people[name] if name else None
