"""What a mentor who steps down leaves for whoever comes next: a line on each mentee."""

from mailflow.commands import command_for
from mailflow.commands.letter import Letter
from mailflow.commands.progress import Progress
from mailflow.commands.turn import Evidence
from mailflow.commands.words import COURTESY, UNREAD
from mailflow.program import stepping_down
from mailflow.program.draft import Draft
from mailflow.program.model import MEMBER_STATES, Enrollment
from mailflow.program.snapshot import Snapshot
from mailflow.regex import regex

PREFIX = stepping_down.THREAD.format("")
LONGEST = 500
#: Fewer words than these, and nothing in them to act on, are a courtesy.
A_FEW = 6
_NUMBERED = regex(r"^\W*(\d{1,2})\b[.):\s-]*(.*)$")


def is_handover(letter: Letter) -> bool:
    """The answer to "what should they know?", unless it is nothing but commands or thanks."""
    if letter.answered is None or not letter.answered.thread.startswith(PREFIX):
        return False
    if not letter.text.strip() or letter.evidence < Evidence.REPLY:
        return False
    own = [i for i in letter.intents if command_for(i) and i.verb not in UNREAD and i.whole_line]
    polite = all(i.verb in COURTESY for i in letter.intents) and len(letter.text.split()) < A_FEW
    numbered = any(_NUMBERED.match(line) for line in letter.text.splitlines())
    return not own and (numbered or not polite)


def handover(progress: Progress, letter: Letter) -> None:
    """Each line goes to the mentee whose number or name opens it; words without one to all."""
    draft = Draft(progress.state, progress.env, letter.who)
    members = _members(progress.state, letter)
    told: dict[int, list[str]] = {}
    current: list[int] = list(members)
    for line in (line.strip() for line in letter.text.splitlines()):
        if not line:
            continue
        number, words = _opened(progress.state, members, line)
        current = [number] if number else current
        for key in current:
            told.setdefault(key, []).append(words)
    for key, lines in told.items():
        stepping_down.noted(draft, members[key], " ".join(lines)[:LONGEST])
    names = " and ".join(draft.person(members[key].person).called for key in told)
    draft.say(f"Thank you. Whoever looks after {names or 'them'} next gets your words.")
    progress.add(draft.decision())


def _members(state: Snapshot, letter: Letter) -> dict[int, Enrollment]:
    """By the numbers of the mail that asked; those who left meanwhile are not handed over."""
    refs = letter.answered.refs if letter.answered else ()
    found = {number: state.enrollments.get(key) for number, key in refs}
    return {number: e for number, e in found.items() if e and e.state in MEMBER_STATES}


def _opened(state: Snapshot, members: dict[int, Enrollment], line: str) -> tuple[int, str]:
    if (match := _NUMBERED.match(line)) and int(match[1]) in members:
        number, words = int(match[1]), match[2]
        return number, _without_name(state, members[number], words) or words
    for number, member in members.items():
        rest = _without_name(state, member, line)
        if rest:
            return number, rest
    return 0, line


def _without_name(state: Snapshot, member: Enrollment, line: str) -> str:
    """What follows the mentee's name, "" where the line does not begin with it."""
    full = state.people[member.person].full_name
    for name in (full, full.split()[0]):
        if line.casefold().startswith(name.casefold()):
            rest = line[len(name) :]
            if not rest[:1].isalnum():
                return rest.lstrip(" :,.-–—")
    return ""
