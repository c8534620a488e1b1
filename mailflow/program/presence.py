"""Which organizers are away: from their out-of-office replies, or in their own words.

Nothing is decided for them meanwhile. Their fellows read it in the next mail, a private report goes
to whoever is there, and whoever waits for all of them is told that it takes longer (`waiters`).
"""

from datetime import date, datetime, time, timedelta

from mailflow.program import calendar
from mailflow.program.draft import Draft
from mailflow.program.model import Person, mark, marked, unmark
from mailflow.program.snapshot import Snapshot

#: Marks on a person: since when, and the last day; a reply told it, they did not say it themselves.
FROM, UNTIL, SEEN = "out from", "out until", "out seen"
#: A reply that names no day counts so long: by then the next one would have come (RFC 5230 4.1).
UNNAMED = timedelta(days=7)
NOON = time(12)


def is_concerned(state: Snapshot, person: Person) -> bool:
    """Whether others wait for this person: an organizer, or a contact for private reports."""
    contacts = state.settings.private_contacts
    return state.is_organizer(person) or not {*person.all_addresses}.isdisjoint(contacts)


def is_away(state: Snapshot, person: Person, now: datetime) -> bool:
    """Whether an absence of theirs has begun and is not over."""
    begun, last, seen = (marked(person, name) for name in (FROM, UNTIL, SEEN))
    if begun is None or now < begun:
        return False
    if last is None:
        return seen is not None and now - seen < UNNAMED
    zone = state.zone_of(person)
    return calendar.local_date(now, zone) <= calendar.local_date(last, zone)


def last_day(state: Snapshot, person: Person) -> date | None:
    """The last day away, None where nothing names it."""
    last = marked(person, UNTIL)
    return calendar.local_date(last, state.zone_of(person)) if last else None


def are_all_away(state: Snapshot, now: datetime) -> bool:
    """Whether no organizer is there."""
    return all(is_away(state, person, now) for person in state.organizers())


def first_back(state: Snapshot, now: datetime) -> date | None:
    """The last day until the first of them is back, None where one names no day."""
    away = [p for p in state.organizers() if is_away(state, p, now)]
    days = [last_day(state, person) for person in away]
    known = [day for day in days if day]
    return min(known) if known and len(known) == len(days) else None


def told(state: Snapshot, reader: Person, now: datetime) -> tuple[str, ...]:
    """Which of the others are away until when, as an organizer reads it."""
    return tuple(
        _in_words(state, person)
        for person in state.organizers()
        if person.id != reader.id and is_away(state, person, now)
    )


def _in_words(state: Snapshot, person: Person) -> str:
    last = last_day(state, person)
    until = f" until {last:%A %-d %B}" if last else ""
    if marked(person, SEEN) is None:
        return f"{person.called} is away{until}."
    if last is None:
        return f"{person.called} seems to be away: an out-of-office reply came, and names no day."
    return f"{person.called} is away{until}, says an out-of-office reply."


# what is heard --------------------------------------------------------------------------------


def noticed(draft: Draft, person: Person, last: date | None) -> bool:
    """An out-of-office reply came: whether it says that they are away, and they did not say so."""
    zone = draft.state.zone_of(person)
    today = calendar.local_date(draft.now, zone)
    if last is not None and last < today:
        return False
    known = draft.state.people.get(person.id, person)
    away = is_away(draft.state, known, draft.now)
    if away and (marked(known, SEEN) is None or last == last_day(draft.state, known)):
        return True
    begun = marked(known, FROM) if away else None
    gone = mark(mark(known, FROM, begun or draft.now), SEEN, draft.now)
    gone = mark(gone, UNTIL, calendar.at(last, NOON, zone)) if last else unmark(gone, UNTIL)
    draft.fact("organizer-away", gone, "an out-of-office reply")
    return True


def announce(draft: Draft, person: Person, first: date, last: date) -> None:
    """They say it themselves: it holds until its last day, or until they are back."""
    zone = draft.state.zone_of(person)
    today = calendar.local_date(draft.now, zone)
    begins = draft.now if first <= today else calendar.at(first, time(0), zone)
    known = draft.state.people.get(person.id, person)
    gone = mark(unmark(known, SEEN), FROM, begins)
    gone = mark(gone, UNTIL, calendar.at(last, NOON, zone))
    draft.fact("organizer-away", gone, calendar.days_in_words(first, last))


def come_back(draft: Draft, person: Person) -> bool:
    """They are there; whether anything said otherwise."""
    known = draft.state.people.get(person.id, person)
    if marked(known, FROM) is None:
        return False
    draft.fact("organizer-back", unmark(known, FROM, UNTIL, SEEN), "is back")
    return True


def heard(draft: Draft, person: Person) -> None:
    """Who writes is there, whatever a machine said; not where they named the days themselves."""
    known = draft.state.people.get(person.id, person)
    if marked(known, SEEN) is not None:
        come_back(draft, person)
