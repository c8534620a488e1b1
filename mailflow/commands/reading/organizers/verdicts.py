"""Which verdict numbers take that stand without one: that of the part beside them."""

from mailflow.commands.reading.organizers.parts import Part

ASKED = "asked"


def attached(parts: list[Part]) -> list[Part]:
    """The parts with their verdicts; numbers between two verdicts are asked about."""
    done: list[Part] = []
    for group in _groups(parts):
        done += _in_one(group)
    return done


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


def _without_exceptions(parts: list[Part]) -> list[Part]:
    """`…, except 3` belongs to what stands before it; one that is doubtful is asked about."""
    done: list[Part] = []
    for part in parts:
        if part.verdict != "except":
            done.append(part)
        elif done:
            done[-1].but |= part.numbers
            if part.asked:
                part.verdict = ASKED
                done.append(part)
    return done


def _follow(waiting: list[Part], verdict: Part) -> None:
    """`2: hm, ask me on Saturday`: a verdict of its own sentence behind the numbers."""
    for part in waiting:
        part.verdict = verdict.verdict
        part.text += f" {verdict.text}"
        part.asked &= verdict.verdict != "snooze"


def _between(waiting: list[Part], before: Part | None, after: Part) -> None:
    backward = before is not None and before.first == "V"
    forward = after.first == "R"
    for part in waiting:
        if before and backward and forward:
            part.verdict = ASKED  # "ok 1, 2, 3 no": nobody knows about 2
        elif before and backward:
            part.verdict = before.verdict
        elif forward:  # "only 4. The others no": a new sentence does not speak about 4
            part.verdict = ASKED if after.begins and after.rest else after.verdict
