"""An organizer ends what somebody has here: places, and duties as a mentor (DOMAIN 2a row 28).

For conduct two organizers say so, and nobody is quoted (DOMAIN 10).
"""

from mailflow.program import lost_mentor, membership
from mailflow.program.draft import Draft
from mailflow.program.model import (
    Assignment,
    AssignmentState,
    Matter,
    Person,
    mark,
    marked,
)
from mailflow.program.snapshot import Snapshot
from mailflow.regex import regex

#: What a second organizer is asked.
KIND = "removal"
#: A mark's name on somebody: this organizer would remove them.
ASKED = "removal asked by {}"
OK = "end it; they are told, without a reason"
_CONDUCT = regex(
    r"(?i)\b(?:conduct|misconduct|harass\w*|abus\w*|threat\w*|insult\w*|bull(?:y|ied|ying)\w*|"
    r"discrimina\w*|racis\w*|sexis\w*|stalk\w*|grop\w*|assault\w*|violen\w*|hate|"
    r"bel[äa]stig\w*|beleidig\w*|bedroh\w*|[üu]bergriff\w*|rassis\w*|diskriminier\w*|verhaltens?|"
    r"harc[eèé]l\w*|agress\w*|menac\w*|comportement|conduite|acos[oa]\w*|amenaz\w*|agred\w*|"
    r"conduct?a|comportam\w*|ass[eé]di\w*|amea[çc]\w*|molest\w*|minacc\w*|razzis\w*|sessis\w*|"
    r"lastig ?(?:ge)?vallen|bedreig\w*|seksis\w*|trakasser\w*|kränk\w*|n[ęe]ka\w*|gro[źz]\w*|"
    r"obt[ěe][žz]\w*|"
    r"taciz\w*|hakaret\w*|домога\w*|оскорб\w*|угро[зж]\w*|расис\w*|травл\w*|поведени\w*)\b"
)


def is_for_conduct(reason: str) -> bool:
    """Whether it is about how somebody behaved."""
    return bool(_CONDUCT.search(reason))


def remove(draft: Draft, person: Person, by: Person, reason: str) -> str:
    """All that somebody has here ends, or waits for a second organizer; a sentence on it."""
    held = _held(draft.state, person)
    if not held:
        return f"{person.full_name} is in no track just now."
    others = [o for o in draft.state.organizers() if o.id != by.id]
    if others and is_for_conduct(reason):
        draft.fact("ask", mark(person, ASKED.format(by.id), draft.now), "for conduct")
        text = f"{by.full_name} would remove {person.full_name} ({held}) for conduct"
        draft.matter(KIND, person.id, text, OK, urgent=True)
        return (
            f"For conduct two of you decide, so nothing has changed yet: the others are asked about"
            f" {person.full_name}. {person.called} hears nothing before, and reads no reason."
        )
    return _end(draft, person, by, reason)


def agree(draft: Draft, person_id: int, by: Person) -> str:
    """The second organizer's ok."""
    person = draft.state.people.get(person_id)
    if person is None or not _held(draft.state, person):
        return "They are in no track any more, so nothing changed."
    return _end(draft, person, by, "")


def objection(state: Snapshot, matter: Matter, by: Person) -> str:
    """Whoever asked for it is not the second one."""
    person = state.people.get(matter.subject)
    if person is None or marked(person, ASKED.format(by.id)) is None:
        return ""
    return "You asked for that yourself, so another organizer has to decide it; it stays open."


def _end(draft: Draft, person: Person, by: Person, reason: str) -> str:
    said = []
    for enrollment in draft.state.open_enrollments(person.id):
        membership.remove(draft, enrollment, reason)
        said.append(f"{person.full_name} is out of {enrollment.track} and is told so.")
    for duty in draft.state.assignments_of(person.id):
        _retire(draft, duty, f"{by.called} says so")
        said.append(f"{person.full_name} mentors {duty.track} no more and is thanked.")
    return " ".join(said)


def _retire(draft: Draft, duty: Assignment, why: str) -> None:
    """Whoever is on duty steps down at once, and their mentees have other leads."""
    if duty.state is AssignmentState.INVITED:
        draft.settle_matters("mentor", duty.id, why)
        draft.turn(duty, "withdraw", why)
        return
    if duty.state is AssignmentState.ON_DUTY:
        duty = draft.turn(duty, "step-down", why)
    lost_mentor.retire(draft, duty, why)


def _held(state: Snapshot, person: Person) -> str:
    places = [e.track for e in state.open_enrollments(person.id)]
    duties = [f"mentors {a.track}" for a in state.assignments_of(person.id)]
    return ", ".join((*places, *duties))
