"""What the parts of a digest's answer come to, item by item."""

from collections.abc import Iterable, Sequence

from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.organizers.likeness import ASKED
from mailflow.commands.reading.organizers.parts import Part
from mailflow.commands.reading.organizers.putting_off import days_until, names_a_day
from mailflow.commands.reading.organizers.row import Row
from mailflow.commands.reading.organizers.verdict_words import COMING, FITTING
from mailflow.commands.reading.organizers.verdicts import NOT_YET
from mailflow.regex import regex

_THEN = regex(
    r"\b(?:until|till|by) then\b|\b(?:after that|after this|afterwards?|danach|apres (?:ca|cela)|"
    r"despues de eso|depois disso|dopo di che|после этого|potem)\b"
)
#: What is told behind a verdict and speaks against it.
_TURNS = regex(
    r"\b(?:but|yet|though|although|however|only|except|not|no|never|\w+n't|aber|doch|nicht|kein\w*|"
    r"mais|pas|pero|sin|mas|nao|ma|non|но|не|ale|nie|maar|niet|men|inte)\b"
)


def settle(letter: Letter, row: Row, parts: list[Part]) -> None:
    """Takes what each part decides, with what "all" and "the rest" cover."""
    named = frozenset(number for part in parts for number in part.numbers | part.but)
    plain = frozenset(n for part in parts if not part.all for n in part.numbers)
    plain |= frozenset(n for part in parts for n in part.but)
    unsettled = (row.spoken | row.hinted) - plain
    sweeping = any(part.all and part.verdict == "ok" for part in parts)
    decided = [part for part in parts if part.numbers or part.rest]
    chosen = _chosen(row, parts)
    for place, part in enumerate(parts):
        numbers = part.numbers
        if part.all and part.own:
            numbers -= _decided(parts[place + 1 :])
        if part.all and chosen and numbers - chosen:
            row.asked |= bool(_APPROVES.search(fold(part.text)))
            numbers &= chosen
        if part.rest:
            numbers = frozenset(row.items) - named
        if part.rest or part.all:
            row.skipped |= numbers & unsettled if part.verdict in ("ok", "no", "snooze") else set()
            numbers -= unsettled
            row.swept |= numbers
        elif not part.numbers:
            numbers = _alone(row, part, decided=bool(decided or row.others))
        judge(letter, row, part, numbers)
    row.asked |= row.vague and bool(row.swept)
    if sweeping and row.vague:
        row.agreed.clear()  # "do them all, but no extra weeks"
    elif row.vague:
        row.agreed -= row.swept - plain  # "Kendall's one no, the rest yes"


#: More than "all good", which may be said of the list, or of life.
_APPROVES = regex(r"\b(?:yes|ok|okay|approve\w*|agree\w*|accept\w*|ja|oui|si|sim|да|tak|evet)\b")


def _chosen(row: Row, parts: Sequence[Part]) -> frozenset[int]:
    """`All good, you can approve the first two`: whoever names some does not mean all."""
    own = [part for part in parts if part.own and not part.all]
    if any(part.rest or part.but or not _agrees(row, part) for part in own):
        return frozenset()
    return frozenset(n for part in own for n in part.numbers)


def _agrees(row: Row, part: Part) -> bool:
    """True if it is a yes, or comes to one for each of its items: "lapse Bo"."""
    kinds = {row.items[n].split()[0] for n in part.numbers & frozenset(row.items)}
    if part.verdict in COMING:
        return {COMING[part.verdict].get(kind) for kind in kinds} <= {"ok"}
    return FITTING.get(part.verdict, ("", part.verdict))[1] == "ok"


def _decided(parts: Iterable[Part]) -> frozenset[int]:
    """What is decided by itself: "all yes, only Bo stays"."""
    return frozenset(n for part in parts if part.verdict and not part.all for n in part.numbers)


#: "No to replacing her": of an action, and of nobody that we know.
_OF_AN_ACTION = regex(r"\b(?:no|yes|against) (?:to )?(?:dropping|lapsing|replacing|extending)\b")


def _alone(row: Row, part: Part, *, decided: bool) -> frozenset[int]:
    """A verdict without a number: it is for the only item, or else a question."""
    if len(row.items) == 1 and not decided:
        return frozenset(row.items)
    if not decided and part.verdict in ("ok", "no") and not row.courteous:
        row.bare.add(part.verdict)
    if decided and (part.verdict == "no" or _OF_AN_ACTION.search(part.text)):
        row.asked = row.vague = True  # a no beside decisions: to which of them?
    return frozenset()


#: "Two more weeks before I decide" are no extension.
_DECIDES_THEN = regex(r"\b(?:before|then|until|till) (?:i|we)\b|\b(?:decide|look again|ask me)\b")


def _of_time(letter: Letter, row: Row, part: Part, numbers: frozenset[int]) -> str:
    """What more time comes to, and a talk on some day: put off, agreed, or a question."""
    if part.verdict == "talk":
        return "snooze" if names_a_day(letter, part.text) else ASKED
    if part.verdict != "longer":
        return part.verdict
    kinds = {row.items[number].split()[0] for number in numbers}
    if _DECIDES_THEN.search(part.text):
        return "snooze"
    if kinds <= {"extend"}:
        return "ok"
    return "snooze" if kinds <= {"lapse", "replace", "claim", "confirm"} else ASKED


def judge(letter: Letter, row: Row, part: Part, numbers: frozenset[int]) -> None:
    """Takes one verdict for its items; what does not fit them is asked about."""
    numbers &= frozenset(row.items)
    verdict = _of_time(letter, row, part, numbers)
    if verdict in FITTING:
        kinds, verdict = FITTING[verdict]
        if any(row.items[number].split()[0] not in kinds for number in numbers):
            row.asked = True
            row.doubtful |= numbers if len(numbers) < len(row.items) else frozenset()
            return
    if verdict in COMING and numbers:
        comes = {COMING[verdict].get(row.items[number].split()[0], "") for number in numbers}
        if len(comes) > 1 or comes == {""}:
            row.asked = True
            return
        verdict = comes.pop()
    if part.open and not verdict:
        row.open |= numbers if _TURNS.search(part.text) else numbers - row.clean
        return
    if (part.asked or verdict == ASKED) and verdict != "why":
        row.asked = True
        row.doubtful |= numbers if len(numbers) < len(row.items) else frozenset()
        return
    if not verdict or not numbers:
        return
    if verdict in ("ok", "no"):
        chosen = row.agreed if verdict == "ok" else row.refused
        other = row.refused if verdict == "ok" else row.agreed
        if len(part.numbers) == 1 and not part.but:
            row.open -= part.numbers  # "Bo isn't out, he rang. Keep Bo"
            row.clean |= part.numbers
        chosen |= numbers - part.but
        if part.but and NOT_YET.search(part.text):
            row.doubtful |= part.but  # "all but 2, which I'd like to see next week"
            row.asked = True
        else:
            other |= part.but
        if verdict == "no":
            row.reasons.append(part.text)
    elif verdict == "take":
        row.others += [
            Intent("take", (row.items[n].split()[1],), because=part.text) for n in sorted(numbers)
        ]
    elif verdict == "why":
        row.others += [Intent("why", (str(n),), because=part.text) for n in sorted(numbers)]
    elif verdict == "snooze" and _THEN.search(part.text):
        row.asked = True
    elif verdict == "snooze":
        days = str(days_until(letter, part.text))
        if not int(days):
            row.asked = True
            return
        row.others += [Intent("snooze", (str(n), days), because=part.text) for n in sorted(numbers)]
