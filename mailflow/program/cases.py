"""Private concerns: who reads them, and that they are heard (DOMAIN 10).

Owners are the configured contacts, never one whom the report names; nothing of it is shown to
anybody else, in digests or logs.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from mailflow.program import presence
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered, CaseOpened
from mailflow.program.model import Case, Person
from mailflow.program.snapshot import Snapshot
from mailflow.regex import regex

#: The reporter hears from a person within this time, and then how it goes (DOMAIN 2c).
HEARD = timedelta(hours=48)
UPDATE = timedelta(days=7)
#: Shorter words are in every sentence.
SHORTEST_NAME = 3
SALUTATION = regex(
    r"^\W*(?:hi|hello|dear|hey)\s+[^\n,.:!?]{1,40}[,:!]?[ \t]*$", re.IGNORECASE | re.MULTILINE
)
YOU = regex(
    r"\b(?:you(?:r|rs|rself|'\w+)?|u|du|dich|dir|dein\w*|sie|ihnen|euch|tu|te|ti|toi|vous|votre"
    r"|usted\w*|tus?|vos|voc[eê]s?|vc|lei|jij|je|jouw|ty|ciebie|ты|вы|вас|тебя)\b",
    re.IGNORECASE,
)


def open_case(
    draft: Draft, reporter: Person, subject: str, text: str, *, sure: bool = True
) -> None:
    """Record a case, tell its owners, and tell the reporter that a human has it.

    `sure`: whether anything but a From says that the reporter wrote it.
    """
    words = report(subject, text)
    owners = _owners(draft.state, reporter, words, draft.now)
    case = Case(
        draft.new_id(),
        reporter.id,
        draft.now,
        owner=owners[0].id if owners else None,
        item=draft.env.item,
    )
    draft.fact("open", case, after="open")
    for owner in owners:
        _tell(draft, case, owner, words, sure=sure)
    names = " and ".join(owner.called for owner in owners) or "An organizer"
    until = _hears(draft.state, owners, draft.now)
    draft.say(
        f"{names} will read this, and nobody else. {until}"
        " If you are in danger, please call your local emergency number first."
    )


def _hears(state: Snapshot, owners: tuple[Person, ...], now: datetime) -> str:
    """When the reporter hears of a person, which nobody promises who is away."""
    if not owners or not all(presence.is_away(state, owner, now) for owner in owners):
        return "You will hear from a person within two days."
    last = presence.last_day(state, owners[0])
    until = f"until {last:%A %-d %B}" if last else "just now"
    away = f"{owners[0].called} is" if len(owners) == 1 else "All who may read it are"
    return f"{away} away {until}, and I am sorry: it may take so long until you hear from a person."


def report(subject: str, text: str) -> str:
    """What a report says."""
    return "\n\n".join(part for part in (subject, text) if part.strip())


def _tell(
    draft: Draft,
    case: Case,
    reader: Person,
    words: str,
    *,
    sure: bool = True,
    stage: str = "new",
    other: str = "",
    days: int = HEARD.days,
) -> None:
    reporter = draft.person(case.reporter) if case.reporter in draft.state.people else None
    content = CaseOpened(
        reader.called,
        case.item or case.id,
        f"{reporter.full_name} <{reporter.address}>" if reporter else "a former member",
        words,
        sure=sure,
        stage=stage,
        other=other,
        days=days,
    )
    draft.mail(reader.id, content, thread=f"case:{case.id}", about=case.id, waited=True)


# who looks after it -------------------------------------------------------------------------------


def _owners(state: Snapshot, reporter: Person, words: str, now: datetime) -> tuple[Person, ...]:
    """The first contact whom the report does not name; else every organizer not named."""
    able = _able(state, reporter.id, words, now)
    return able[:1] or tuple(o for o in state.organizers() if o.id != reporter.id)


def _able(state: Snapshot, reporter: int, words: str, now: datetime) -> tuple[Person, ...]:
    """Whoever could look after it, those who are away last: nobody whom the report names."""
    contacts = state.settings.private_contacts or state.settings.organizers
    found = (state.person_at(address) for address in (*contacts, *state.settings.organizers))
    able = [p for p in found if p and p.id != reporter and not _named(words, p)]
    able.sort(key=lambda person: presence.is_away(state, person, now))
    return tuple({person.id: person for person in able}.values())


def _second(state: Snapshot, case: Case, words: str, now: datetime) -> Person | None:
    """The next one after its owner; nobody where the words are not there any more to look at."""
    able = _able(state, case.reporter, words, now) if words else ()
    return next((person for person in able if person.id != case.owner), None)


def _named(words: str, person: Person) -> bool:
    """Whether the words name the person, by any of their names or by what stands before the @.

    Rather once too often: then somebody else reads the report.
    """
    local = person.address.partition("@")[0]
    names = [person.address, *person.name.split(), *re.split(r"[^\w]+|_|\d+", local)]
    known = [re.escape(name) for name in names if len(name) >= SHORTEST_NAME]
    told = _without_salutation(words)
    return any(re.search(rf"\b{name}\b", told, re.IGNORECASE) for name in known)


def _without_salutation(words: str) -> str:
    """Whoever is greeted is written to, not about; where a `you` follows, it may be about them."""
    rest = SALUTATION.sub("", words, count=1)
    return words if YOU.search(rest) else rest


# clocks -------------------------------------------------------------------------------------------


def due(case: Case, now: datetime) -> datetime | None:
    """When somebody has to be reminded of it."""
    match case.state:
        case "open":
            return case.opened_at + HEARD
        case "ack":
            return case.opened_at + UPDATE
        case "unanswered" | "in_review":
            return case.opened_at + UPDATE * ((now - case.opened_at) // UPDATE + 1)
        case _:
            return None


def clock(draft: Draft, case: Case, words: str) -> None:
    """After two days without a sign the second contact; each week, how does it stand?

    Where nobody takes it, all who could are asked again each week, and its reporter is told once.

    `words`: what was reported, "" where it is kept no more.
    """
    owner = draft.state.people.get(case.owner or 0)
    if case.state == "open":
        second = _second(draft.state, case, words, draft.now)
        draft.fact("remind", replace(case, state="unanswered"), "48 hours", "open", "unanswered")
        if owner:
            other = second.called if second else ""
            _tell(draft, case, owner, "", stage="late", other=other)
        if second:
            _tell(draft, case, second, words, stage="second", other=owner.called if owner else "")
        return
    if case.state == "unanswered":
        _ask_again(draft, case, words)
        return
    draft.fact("remind", replace(case, state="in_review"), "a week", case.state, "in_review")
    if owner:
        _tell(draft, case, owner, "", stage="update")


def _ask_again(draft: Draft, case: Case, words: str) -> None:
    """Nobody has taken it yet: both are asked, and whoever waits for them is not left alone."""
    draft.fact("remind", case, "nobody has answered")
    owner = draft.state.people.get(case.owner or 0)
    second = _second(draft.state, case, words, draft.now)
    days = (draft.now - case.opened_at).days
    asked = [person for person in (owner, second) if person]
    for reader in asked:
        others = " and ".join(p.called for p in asked if p.id != reader.id)
        _tell(draft, case, reader, "", stage="late", other=others, days=days)
    if asked and days < UPDATE.days * 2 and case.reporter in draft.state.people:
        draft.mail(case.reporter, _to_reporter(draft.person(case.reporter), asked))


def _to_reporter(reporter: Person, asked: list[Person]) -> Answered:
    names = " and ".join(person.called for person in asked)
    sorry = (
        f"A week ago you told us something in private. I have passed it to {names}, and nobody has"
        " answered me yet. I am sorry: you should have heard from a person by now."
    )
    goes_on = (
        "It is not forgotten. I have asked again today, and do so each week. If you are in danger,"
        " please call your local emergency number."
    )
    return Answered(reporter.called, (sorry, goes_on), news=True)


def owner_is_away(draft: Draft, case: Case, words: str) -> None:
    """A report that nobody has read goes to the next contact at once, and its reporter knows."""
    owner = draft.state.people.get(case.owner or 0)
    second = _second(draft.state, case, words, draft.now)
    if case.state != "open" or owner is None or second is None:
        return
    if presence.is_away(draft.state, second, draft.now):
        return
    passed = replace(case, owner=second.id)
    draft.fact("pass", passed, f"{owner.called} is away, to {second.called}", "open", "open")
    _tell(draft, passed, second, words, stage="away", other=owner.called)
    if case.reporter in draft.state.people:
        reporter = draft.person(case.reporter)
        line = (
            f"{owner.called}, to whom I passed what you told us in private, is away just now. So"
            f" {second.called} reads it, too, and writes to you."
        )
        draft.mail(reporter.id, Answered(reporter.called, (line,), news=True), waited=True)


# what its owner says ------------------------------------------------------------------------------

_OVER = regex(r"\b(?:resolved|closed?|settled|solved|done|over|finished)\b", re.IGNORECASE)
_NOT_YET = regex(r"\bnot\b|n't\b|\bnever\b", re.IGNORECASE)
_PASSED = regex(
    r"\b(?:pass (?:it |this )?on|refer|somebody else|someone else|not me)\b", re.IGNORECASE
)


def answered(draft: Draft, case: Case, by: Person, said: str, words: str) -> None:
    """An owner answers M51: they have read it, pass it on, or it is over."""
    if case.state == "resolved":
        draft.say("That case is closed already; nothing changed.")
    elif _PASSED.search(said):
        _pass_on(draft, case, words)
    elif _OVER.search(said) and not _NOT_YET.search(said):
        closed = replace(case, state="resolved", owner=by.id)
        draft.fact("resolve", closed, f"says {by.called}", case.state, "resolved")
        draft.say("Thank you for looking after it. The case is closed, and I remind nobody of it.")
    else:
        taken = replace(case, state="ack" if case.state != "in_review" else case.state, owner=by.id)
        draft.fact("ack", taken, f"says {by.called}", case.state, taken.state)
        draft.say(
            "Good, the case is yours. What you write to me does not reach them: please write to"
            ' them directly. Each week I ask how it stands, until you answer "resolved".'
        )


def _pass_on(draft: Draft, case: Case, words: str) -> None:
    second = _second(draft.state, case, words, draft.now)
    if second is None:
        draft.say("I know nobody else who could look after it, so it stays with you for now.")
        return
    passed = replace(case, state="open", owner=second.id, opened_at=draft.now)
    draft.fact("pass", passed, f"to {second.called}", case.state, "open")
    _tell(draft, passed, second, words, stage="passed")
    draft.say(f"{second.called} has it now, with what was written, and you are not asked again.")
