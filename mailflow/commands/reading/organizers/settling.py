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
    verdict = _fitting(_of_time(letter, row, part, numbers), row, numbers)
    if verdict is None:
        return
    if part.open and not verdict:
        row.open |= numbers if _TURNS.search(part.text) else numbers - row.clean
    elif (part.asked or verdict == ASKED) and verdict != "why":
        _ask(row, numbers)
    elif verdict and numbers:
        _settle(letter, row, part, verdict, numbers)


def _fitting(verdict: str, row: Row, numbers: frozenset[int]) -> str | None:
    """The verdict as these items take it; None where they do not, and it is asked."""
    kinds = {row.items[number].split()[0] for number in numbers}
    if verdict in FITTING:
        fitting, verdict = FITTING[verdict]
        if not kinds <= set(fitting):
            _ask(row, numbers)
            return None
    if verdict in COMING and numbers:
        comes = {COMING[verdict].get(kind, "") for kind in kinds}
        if len(comes) > 1 or comes == {""}:
            row.asked = True
            return None
        verdict = comes.pop()
    return verdict


def _ask(row: Row, numbers: frozenset[int]) -> None:
    row.asked = True
    row.doubtful |= numbers if len(numbers) < len(row.items) else frozenset()


def _settle(letter: Letter, row: Row, part: Part, verdict: str, numbers: frozenset[int]) -> None:
    match verdict:
        case "ok" | "no":
            _decide(row, part, verdict, numbers)
        case "take":
            _add(row, part, "take", [row.items[n].split()[1] for n in sorted(numbers)])
        case "why":
            _add(row, part, "why", [str(n) for n in sorted(numbers)])
        case "snooze":
            days = 0 if _THEN.search(part.text) else days_until(letter, part.text)
            if days:
                _add(row, part, "snooze", [str(n) for n in sorted(numbers)], str(days))
            else:
                row.asked = True
        case _:
            pass  # of no effect by itself


def _decide(row: Row, part: Part, verdict: str, numbers: frozenset[int]) -> None:
    """A yes or a no to these, and the other to those that it excepts."""
    chosen, other = (row.agreed, row.refused) if verdict == "ok" else (row.refused, row.agreed)
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


def _add(row: Row, part: Part, verb: str, things: Iterable[str], *more: str) -> None:
    row.others += [Intent(verb, (thing, *more), because=part.text) for thing in things]
