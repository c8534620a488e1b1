"""Which verdict numbers take that stand without one: that of the part beside them."""

from mailflow.commands.reading.organizers.likeness import ASKED, likened
from mailflow.commands.reading.organizers.parts import Part
from mailflow.regex import regex


def attached(parts: list[Part]) -> list[Part]:
    """The parts with their verdicts; numbers between two verdicts are asked about."""
    done: list[Part] = []
    for group in _groups(parts):
        done += _in_one(group)
    return likened(done)


def _groups(parts: list[Part]) -> list[list[Part]]:
    """What belongs together: `ok for 1, 3; regarding 2, no` has two groups."""
    found: list[list[Part]] = []
    for part in _without_exceptions(parts):
        new = part.begins and found and any(p.numbers and p.verdict for p in found[-1])
        if not found or new:
            found.append([])
        found[-1].append(part)
    return found


def _in_one(parts: list[Part]) -> list[Part]:
    done: list[Part] = []
    waiting: list[Part] = []
    for part in parts:
        named = bool(part.numbers or part.rest)
        if named and not part.verdict:
            waiting.append(part)
            continue
        if not named and not waiting and done and _is_put_off(done[-1], part):
            continue
        if not named and waiting and part.first == "V" and not (done and done[-1].first == "V"):
            _follow(waiting, part)
        else:
            _between(waiting, done[-1] if done else None, part)
            waiting.append(part)
        done += waiting
        waiting = []
    before = done[-1] if done else None
    for part in waiting:
        if before:
            part.verdict = before.verdict if before.first == "V" else ""
        elif part.but:
            part.verdict = "ok"  # "all but 4", said to decisions
    return done + waiting


def _is_put_off(before: Part, part: Part) -> bool:
    """`Not sure about 2, ask me on Friday`: what was doubtful is put off."""
    doubtful = before.asked or before.verdict == ASKED
    if part.verdict not in ("snooze", "why") or part.first != "V" or part.asked or not doubtful:
        return False
    if not before.numbers or before.all or before.rest:
        return False
    before.verdict, before.asked, before.open = part.verdict, False, False
    before.text = part.text
    return True


#: What is said of an exception that is not simply refused: "which I'd like to see next week".
NOT_YET = regex(
    r"\b(?:next (?:week|month|time)|tomorrow|later|talk|discuss|first|see|look|wait|waits|ask|"
    r"unsure|sure|know|think|until|till)\b"
)


def _without_exceptions(parts: list[Part]) -> list[Part]:
    """`…, except 3` belongs to what stands before it; one that is doubtful is asked about."""
    done: list[Part] = []
    for part in parts:
        if part.verdict != "except":
            done.append(part)
        elif done:
            done[-1].but |= part.numbers
            if part.asked or NOT_YET.search(part.text):
                part.verdict = ASKED
                done.append(part)
    return done


LATER = ("snooze", "longer", "talk")


def _follow(waiting: list[Part], verdict: Part) -> None:
    """`2: hm, ask me on Saturday`: a verdict of its own sentence behind the numbers.

    Where something is told of them the verdict has to stand alone: "2: he wrote to me. So no."
    """
    latest = max((n for n, part in enumerate(waiting) if part.begins), default=0)
    for part in waiting[latest:]:
        concluded = part.open and len(waiting[latest:]) == 1 and _concludes(part, verdict)
        put_off = verdict.verdict in LATER
        part.verdict = verdict.verdict
        part.asked &= not put_off and not concluded
        part.open &= put_off
        # the day of the verdict, where the part names one, too
        part.text = f"{verdict.text} ; {part.text}" if put_off else f"{part.text} {verdict.text}"


LATER = ("snooze", "longer", "talk")
#: What somebody wants to know or to have is answered by a yes, and not what we asked.
_OPEN_WISH = regex(
    r"\b(?:asks?|asked|asking|whether|wonder\w*|wants?|wanted|would like|begs?|hopes?)\b"
)
_SO = regex(
    r"\b(?:so|then|therefore|hence|thus|also|daher|deshalb|donc|alors|entonces|asi que|entao|"
    r"portanto|quindi|dunque|поэтому|значит|wiec|takze|takze|proto|dus|alltsa)\W*$"
)


def _concludes(told: Part, verdict: Part) -> bool:
    """True if the verdict can only be about what was told before it."""
    if not verdict.bare or verdict.asked or len(told.numbers) != 1:
        return False
    if verdict.verdict != "ok":
        return True
    return not _OPEN_WISH.search(told.text) and bool(verdict.begins or _SO.search(told.text))


def _between(waiting: list[Part], before: Part | None, after: Part) -> None:
    backward = before is not None and before.first == "V"
    forward = after.first == "R"
    for part in waiting:
        if part.open:
            continue  # something is told of it: what is said of others is not about it
        if before and backward and forward:
            part.verdict = ASKED  # "ok 1, 2, 3 no": nobody knows about 2
        elif before and backward:
            part.verdict = before.verdict
        elif forward:  # "only 4. The others no": a new sentence does not speak about 4
            part.verdict = ASKED if after.begins and after.rest else after.verdict
