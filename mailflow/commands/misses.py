"""What nobody understood: offered back once, then a human looks (M02, SPEC 11.15)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta

from mailflow.commands import asking
from mailflow.commands.letter import Letter
from mailflow.program import rounds
from mailflow.program.draft import Draft
from mailflow.program.mails import Choice, Unclear
from mailflow.program.model import (
    SERVING,
    Confirmation,
    EnrollmentState,
    Person,
    mark,
    marked,
    unmark,
)
from mailflow.program.snapshot import Snapshot

TEXT_SHOWN = 160
#: After such a pause it is somebody who tries anew, and no machine that writes day by day.
ANEW = timedelta(days=7)
_MARKS = ("missed", "missed twice")
#: Lines of a digest that one person's unread mails fill: a machine may have written them.
MOST_WAITING = 5
#: Answers to a check-in, and what they say of a mentee.
WORDS = {"good": "is getting on", "stuck": "needs help", "quiet": "has not been heard of"}


def miss(draft: Draft, letter: Letter, *, partly: bool = False) -> None:
    """First: did you mean …? Second: a human will look. After that, only the human hears, as
    long as no week goes by between two of them.

    `partly`: something else in the mail was understood, and done.
    """
    known = draft.state.people.get(letter.who.id, letter.who)
    twice = marked(known, "missed twice")
    if twice and draft.now - twice > ANEW:
        known, twice = unmark(known, *_MARKS), None
    if twice:
        draft.fact("miss", mark(known, "missed twice", draft.now))
        if not draft.state.is_organizer(known):
            _tell_organizers(draft, letter)
        return
    last = marked(known, "missed") is not None
    draft.fact("miss", mark(known, "missed twice" if last else "missed", draft.now))
    # An organizer is the human who would look.
    others = draft.env.addresses.organizers if draft.state.is_organizer(known) else ""
    if last and not others:
        _tell_organizers(draft, letter)
    question = _question(draft, letter)
    if question and not last and asking.is_about_acts(question):
        asking.put(draft, letter.who, question, again=True)
        return
    choices, reason = ((), "") if last else _suggested(draft.state, letter)
    draft.mail(
        letter.who.id,
        Unclear(
            known.called, choices, reason, last=last, partly=partly and not last, others=others
        ),
        thread=letter.answered.thread if letter.answered else "",
        about=letter.answered.about if letter.answered else 0,
    )


def clear_misses(draft: Draft) -> None:
    """Something was understood: the next miss is a first one again."""
    actor = draft.actor and draft.state.people.get(draft.actor.id)
    if actor and any(marked(actor, name) for name in _MARKS):
        draft.fact("understood", unmark(actor, *_MARKS))


def _tell_organizers(draft: Draft, letter: Letter) -> None:
    words = " ".join((letter.text or letter.subject).split())[:TEXT_SHOWN]
    opening = f"I could not read a mail from {letter.sender}"
    waiting = [
        matter
        for matter in draft.state.matters.values()
        if matter.kind == "unclear" and matter.state == "open" and matter.text.startswith(opening)
    ]
    if len(waiting) >= MOST_WAITING:  # whoever reads these knows by then that there is more
        return
    text = f"I could not read a mail from {letter.sender_shown}: {words!r}"
    draft.matter("unclear", draft.env.item, text, "noted, I answer it")


def _suggested(state: Snapshot, letter: Letter) -> tuple[tuple[Choice, ...], str]:
    """Ready answers, and why it was not clear where that can be said."""
    asked = state.rounds.get(letter.answered.about if letter.answered else 0)
    lines = rounds.open_lines(state, asked) if asked and asked.mentor == letter.who.id else ()
    if not lines:
        return choices_for(state, letter), ""
    people = [(line.number, state.people[line.mentee]) for line in lines]
    called = Counter(person.called for _, person in people)
    said = letter.text.casefold()
    twice = [name for name, count in called.items() if count > 1 and name.casefold() in said]
    if not twice:
        return tuple(_of_check_in(people)), ""
    meant = [(number, person) for number, person in people if person.called == twice[0]]
    choices = (_of_namesake(word, *one) for word in ("good", "quiet") for one in meant[:2])
    return tuple(choices), f"more than one of your mentees is called {twice[0]}"


def _of_namesake(word: str, number: int, person: Person) -> Choice:
    """One of several who are called alike: the address tells who that is."""
    return Choice(f"{number} {word}", f"{person.full_name} ({person.address}) {WORDS[word]}")


def _of_check_in(people: Sequence[tuple[int, Person]]) -> Iterator[Choice]:
    """What a mentor may answer about those who still wait for a word."""
    if len(people) == 1:
        ((number, person),) = people
        for word, meaning in WORDS.items():
            yield Choice(f"{number} {word}", f"{person.called} {meaning}")
        return
    yield Choice("all good", "each of them is in touch and getting on")
    for number, person in people[:3]:
        yield Choice(f"{number} quiet", f"no word from {person.full_name}")


def choices_for(state: Snapshot, letter: Letter) -> tuple[Choice, ...]:
    """Ready answers that fit the person's situation, at most five."""
    mine = state.open_enrollments(letter.who.id)
    found: list[Choice] = []
    for enrollment in mine:
        name = enrollment.track
        if enrollment.state is EnrollmentState.OFFERED:
            found.append(Choice("yes", f"take the place in {name}"))
        if enrollment.state in (EnrollmentState.PLACED, EnrollmentState.ACTIVE):
            found.append(Choice(f"stuck {name}", "ask your mentors for help"))
            found.append(Choice(f"done {name}", "you reached the goal"))
            found.append(Choice(f"pause {name} until DATE", "take a break"))
        found.append(Choice(f"leave {name}", "give your place back"))
    mentors = any(a.state in SERVING for a in state.assignments_of(letter.who.id))
    if mentors:
        found += [
            Choice("away DATE - DATE", "somebody covers while you are away"),
            Choice("capacity 2", "how many mentees you take"),
            Choice("stepping down", "stop mentoring"),
        ]
    if state.is_organizer(letter.who):
        waiting = list(_of_items(state, letter))
        found = waiting or [
            Choice("digest", "what waits for you, to be answered by its numbers"), *found
        ]  # fmt: skip
    elif not mine and not mentors:
        found += [
            Choice(f"join {name}", track.title) for name, track in state.settings.tracks.items()
        ]
    return (*found[:4], Choice("help", "see all you can write"))


def _of_items(state: Snapshot, letter: Letter) -> Iterator[Choice]:
    """What still waits of the digest that they answer, by its numbers."""
    refs = letter.answered.refs if letter.answered else ()
    known = ((number, state.matters.get(key)) for number, key in refs)
    waiting = [(number, matter) for number, matter in known if matter and matter.state == "open"]
    for number, matter in waiting[:3]:
        yield Choice(f"ok {number}", matter.ok)
    if waiting:
        yield Choice(f"snooze {waiting[0][0]} 1w", "put it off for a week")


def _question(draft: Draft, letter: Letter) -> Confirmation | None:
    """The question of ours that the mail answers, while it waits for a yes or a no."""
    if letter.answered is None or letter.answered.kind != "confirm":
        return None
    found = draft.state.confirmations.get(letter.answered.about)
    waits = found is not None and found.state == "open" and draft.now <= found.expires_at
    return found if found and waits and found.person == letter.who.id else None
