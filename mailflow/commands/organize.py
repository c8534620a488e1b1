"""Organizers' answers to numbered decisions: `ok 1 2`, `no 3 reason`, `why 3`, `snooze 4 1w`.

The numbers are those of the mail that is answered; a decision is taken once (SPEC 6, Digest).
"""

import re
from dataclasses import replace
from datetime import timedelta

from mailflow.commands.command import ORGANIZERS, Command, Trust
from mailflow.commands.reading.clauses import names
from mailflow.commands.turn import Turn
from mailflow.program import calendar, matters, pen
from mailflow.program.decision import Decision, Refusal
from mailflow.program.draft import Draft
from mailflow.program.model import Matter, Person
from mailflow.regex import regex

#: A verdict with its numbers and nothing else: it is no reason that somebody could be told.
_BARE = regex(r"(?:no|not|decline|reject|refuse)?(?:[\d\W]|and|to)*", re.IGNORECASE)
NO_NUMBER = "I found no such number in that mail."
SPARED = (
    'still held: "all" does not post the mail of somebody who is no member.'
    ' "ok {0}" posts it, "no {0}" drops it.'
)


def _named(turn: Turn, number: str) -> Matter | None:
    """The matter of that number: in the answered mail, else among the open ones."""
    refs = dict(turn.answered.refs) if turn.answered else {}
    known = turn.state.matters
    if int(number) in refs:
        return known.get(refs[int(number)])
    open_ones = (m for m in known.values() if m.state == "open")
    return next((m for m in open_ones if m.number == int(number)), None)


def _decide(turn: Turn, verdict: str) -> Decision | Refusal:
    draft = turn.draft()
    reason = "" if _BARE.fullmatch(turn.intent.note) else turn.intent.note
    for number in turn.intent.args:
        matter = _named(turn, number)
        current = draft.state.matters.get(matter.id) if matter else None
        if current is None:
            draft.say(f"{number}: {NO_NUMBER}")
        else:
            said = matters.decide(draft, current, verdict, turn.who, reason)
            draft.say(f"{number}: {said}")
    for number in turn.intent.spared:
        draft.say(f"{number}: {SPARED.format(number)}")
    return draft.decision()


def ok(turn: Turn) -> Decision | Refusal:
    """Approve numbered decisions of a digest."""
    return _decide(turn, "ok")


def no(turn: Turn) -> Decision | Refusal:
    """Decline numbered decisions; a reason is passed on kindly."""
    return _decide(turn, "no")


def why(turn: Turn) -> Decision | Refusal:
    """See where a numbered decision comes from."""
    draft = turn.draft()
    matter = _named(turn, turn.arg)
    told = matters.why(turn.state, matter, turn.who) if matter else NO_NUMBER
    draft.say(f"{turn.arg}: {told}")
    return draft.decision()


def snooze(turn: Turn) -> Decision | Refusal:
    """Put a numbered decision off."""
    draft = turn.draft()
    matter = _named(turn, turn.arg)
    if matter is None:
        draft.say(f"{turn.arg}: {NO_NUMBER}")
        return draft.decision()
    word = turn.intent.args[1] if len(turn.intent.args) > 1 else "7"
    days = int(word) if word.isdigit() else 7
    until = draft.now + timedelta(days=days)
    matters.snooze(draft, matter, until)
    day = calendar.local_date(until, draft.state.settings.zone)
    draft.say(f"{turn.arg}: put off until {day:%A %-d %B}.")
    return draft.decision()


def note(turn: Turn) -> Decision | Refusal:
    """Keep a note with a numbered decision."""
    matter = _named(turn, turn.arg)
    draft = turn.draft()
    if matter is None:
        draft.say(f"{turn.arg}: {NO_NUMBER}")
    else:
        words = turn.intent.note or turn.intent.because
        draft.fact("note", replace(matter), f"{turn.who.called}: {words}")
        draft.say(f"{turn.arg}: your note is kept.")
    return draft.decision()


def take(turn: Turn) -> Decision | Refusal:
    """Take a private case: by answering its mail, which its owners alone have (DOMAIN 10)."""
    return Refusal(
        f'To take case {turn.arg}, please answer the mail "[private] case {turn.arg}" itself, with'
        ' "mine". Only those who look after private cases have that mail, and nobody who is named'
        " in it."
    )


def file(turn: Turn) -> Decision | Refusal:
    """File a held mail as the person's who wrote it ("3 is ADDRESS"); "drop 3" drops it."""
    draft = turn.draft()
    draft.say(f"{turn.arg}: {_file(draft, turn)}")
    return draft.decision()


def _file(draft: Draft, turn: Turn) -> str:
    matter = _named(turn, turn.arg)
    if matter is None or matter.kind != pen.KIND:
        return "that is no held mail, so there is nothing to file."
    person = _person(turn, matter)
    if person is None:
        return f'whose is it? Please write the address: "{turn.arg} is ADDRESS".'
    if matter.state == "open" and pen.addressee(turn.state, matter) != person:
        as_theirs = replace(matter, ok=f"{pen.FILE_AS} {person.address}")
        draft.fact("amend", as_theirs, f"{turn.who.called} says whose it is")
    return matters.decide(draft, matter, "ok", turn.who)


def _person(turn: Turn, matter: Matter) -> Person | None:
    """Whom the words name, by address or by a name that one person has; else our first guess."""
    words = " ".join(turn.intent.args[1:])
    if not words:
        return pen.addressee(turn.state, matter)
    if "@" in words:
        return turn.state.person_at(words)
    called: dict[str, list[Person]] = {}
    for person in turn.state.people.values():
        called.setdefault(person.full_name, []).append(person)
    name = names.best(words, called)
    return called[name][0] if name and len(called[name]) == 1 else None


TAKE = Command(
    "take", "take case 7", ("take case 7",), take, Trust.OWN_FACTS, ORGANIZERS, listed=False
)
OK = Command("ok", "ok 1 2", ("ok 1 2", "yes to all but 2"), ok, Trust.DECIDE, ORGANIZERS)
NO_NUMBERS = Command(
    "no", "no 3 because …", ("no 3 because we are full",), no, Trust.DECIDE, ORGANIZERS
)
WHY = Command("why", "why 3", ("why 3",), why, Trust.DECIDE, ORGANIZERS)
SNOOZE = Command("snooze", "snooze 4 1w", ("snooze 4 1w",), snooze, Trust.DECIDE, ORGANIZERS)
NOTE = Command("note", "note 3 WORDS", ("note 3 spoke to her",), note, Trust.DECIDE, ORGANIZERS)
FILE = Command("file", "file 3", ("file 3", "3 is ana@example.org"), file, Trust.DECIDE, ORGANIZERS)
