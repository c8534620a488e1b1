"""The cohort's list: members post, everybody in the cohort gets it, everything is logged.

A post is contact evidence: the mentee's own, or a mentor's that names or answers a mentee
(SPEC 11.12). What a non-member sends is held for the organizers and never shown before.
"""

import re
from dataclasses import replace
from datetime import timedelta

from mailflow.program import apart, calendar, membership
from mailflow.program.draft import Draft
from mailflow.program.mails import ListPost, Log, LogEntry, Moderation
from mailflow.program.model import (
    SERVING,
    AddressState,
    Cohort,
    Enrollment,
    Matter,
    Person,
    Post,
)
from mailflow.program.snapshot import Snapshot

#: First names that are words as well: they count only when written like a name.
ALSO_WORDS = frozenset({
    "art", "ben", "bill", "chase", "dean", "dawn", "drew", "eve", "faith", "frank", "gene", "grace",
    "grant", "guy", "hope", "ivy", "jack", "joy", "mark", "max", "may", "miles", "nick", "pat",
    "rob", "rose", "sky", "sue", "summer", "van", "will",
})  # fmt: skip

#: Why posts are held.
NOT_A_MEMBER = "who is not a member"
NOT_SURE = "but we are not sure that they wrote it"

#: How a post is marked that an organizer let in.
OUTSIDE = "not a member"
LONGEST_STRANGER = 40  # of a name, so that the mark is seen

READERS = SERVING


def members(state: Snapshot, cohort: Cohort) -> tuple[Person, ...]:
    """Everybody who gets the cohort's posts: mentors on duty and mentees."""
    mentors = [a.person for a in state.mentors_of(cohort.id, *READERS)]
    mentees = [e.person for e in state.mentees_of(cohort.id)]
    return tuple(state.people[key] for key in dict.fromkeys(mentors + mentees))


def may_post(state: Snapshot, cohort: Cohort, person: Person) -> bool:
    """Members, mentors who are away, and organizers."""
    return (
        person in members(state, cohort)
        or state.assignment_of(person.id, cohort.id) is not None
        or state.is_organizer(person)
    )


def post(
    draft: Draft, cohort: Cohort, author: Person, subject: str, text: str, *, answers: str = ""
) -> None:
    """Distribute and log a member's post. `answers`: the Message-ID it replies to."""
    posted = Post(draft.new_id(), cohort.id, author.id, draft.now, subject, text, draft.env.post_id)
    draft.fact("post", posted, subject, after="posted")
    _distribute(draft, cohort, posted, author.full_name, answers)
    for enrollment in _heard_of(draft.state, cohort, author, f"{subject}\n{text}", answers):
        membership.evidence(draft, enrollment.id, f"a post by {author.called}")


def _distribute(draft: Draft, cohort: Cohort, posted: Post, author: str, answers: str) -> None:
    content = ListPost(
        name="",  # a post greets nobody: all get the same words
        cohort=cohort.name,
        author=author,
        subject=posted.subject,
        text=posted.text,
        message_id=posted.message_id,
        in_reply_to=answers,
    )
    state = draft.state
    for reader in members(state, cohort):
        if reader.state is AddressState.BOUNCING:
            continue  # what comes back again and again makes all our mail look bad
        if reader.id != posted.author and not apart.are_apart(state, reader.id, posted.author):
            draft.mail(reader.id, content, about=cohort.id)


def _heard_of(
    state: Snapshot, cohort: Cohort, author: Person, words: str, answers: str
) -> list[Enrollment]:
    """The mentees whose contact a post proves."""
    own = [e for e in state.mentees_of(cohort.id) if e.person == author.id]
    if own or state.assignment_of(author.id, cohort.id) is None:
        return own
    answered = {p.author for p in state.posts.values() if p.message_id == answers and answers}
    return [
        e
        for e in state.mentees_of(cohort.id)
        if e.person in answered or names(words, state.people[e.person])
    ]


def names(words: str, person: Person) -> bool:
    """Whether the words call the person by the first name, as a word of its own."""
    if person.called.casefold() not in words.casefold():
        return False  # as it is for nearly all of a large cohort
    also_a_word = person.called.casefold() in ALSO_WORDS
    flags = re.NOFLAG if also_a_word else re.IGNORECASE
    return bool(re.search(rf"\b{re.escape(person.called)}\b", words, flags))


# holding ------------------------------------------------------------------------------------


def hold(  # noqa: PLR0917  a post is its sender, subject and text
    draft: Draft, cohort: Cohort, sender: str, subject: str, text: str, why: str = NOT_A_MEMBER
) -> None:
    """Keep a post for the organizers to release or drop: a non-member's, or one that may be."""
    held = Post(draft.new_id(), cohort.id, 0, draft.now, subject, text, sender=sender, state="held")
    draft.fact("hold", held, f"from {sender}, {why}", after="held")
    line = f"A post to {cohort.name} from {sender}, {why}: {subject}"
    draft.matter("post", held.id, line, f"post it to {cohort.name}", urgent=True)


def release(draft: Draft, matter: Matter) -> str:
    """An organizer's ok: the held post goes to the cohort."""
    held = draft.state.posts.get(matter.subject)
    if held is None or held.state != "held":
        return "That post is not held any more; nothing changed."
    cohort = draft.state.cohorts[held.cohort]
    posted = replace(held, state="posted", at=draft.now, message_id=draft.env.post_id)
    draft.fact("post", posted, matter.text, "held", "posted")
    _distribute(draft, cohort, posted, _called(draft.state, cohort, held), "")
    return f"The post went to {cohort.name}."


def _called(state: Snapshot, cohort: Cohort, held: Post) -> str:
    """The name above a held post: nobody writes as if they were of the cohort."""
    name, _, address = held.sender.rpartition(" <")
    known = state.person_at(address.rstrip(">"))
    if known is not None and may_post(state, cohort, known):
        return known.full_name
    return f"{(name or address)[:LONGEST_STRANGER].strip()} ({OUTSIDE})"


def drop(draft: Draft, matter: Matter) -> str:
    """An organizer's no: the held post goes nowhere; its sender is not told."""
    held = draft.state.posts.get(matter.subject)
    if held is None or held.state != "held":
        return "That post is not held any more; nothing changed."
    draft.fact("drop", replace(held, state="dropped"), matter.text, "held", "dropped")
    return "The post is dropped; nobody saw it."


def relay(draft: Draft, sender: str, subject: str, text: str, *, doubted: bool = False) -> None:
    """Mail to organizers@ goes to every organizer (SPEC 11.2)."""
    for organizer in draft.state.organizers():
        content = Moderation(organizer.called, sender, subject, text, doubted=doubted)
        draft.mail(organizer.id, content, thread="moderation")


# the log --------------------------------------------------------------------------------------


def log(state: Snapshot, reader: Person, cohort: Cohort, week: int | None) -> Log:
    """The cohort's log, or one week of it, counted from the day the cohort opened."""
    start = cohort.opened_at
    entries = []
    for entry in sorted(state.posts.values(), key=lambda p: (p.at, p.id)):
        if entry.cohort != cohort.id or entry.state != "posted":
            continue
        if apart.are_apart(state, reader.id, entry.author):
            continue  # what was not sent to them is not shown either
        if week is not None and start is not None:
            first = calendar.week_start(start, state.settings.zone)
            day = calendar.local_date(entry.at, state.settings.zone)
            if (day - first) // timedelta(days=7) != week - 1:
                continue
        author = state.people.get(entry.author)
        shown = _called(state, cohort, entry) if entry.sender else "a former member"
        name = author.full_name if author else shown
        entries.append(LogEntry(entry.at, name, entry.subject, entry.text))
    return Log(reader.called, cohort.name, tuple(entries), week)
