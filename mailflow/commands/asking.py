"""Asking the registered address first, and what its yes starts (TRUST 3.2, evidence E3)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from mailflow.commands import add
from mailflow.commands.command import Trust
from mailflow.commands.letter import Letter
from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Answered, Evidence, Turn
from mailflow.program import calendar, further_address, lists, removals, twice
from mailflow.program.decision import Decision, Env, Refusal
from mailflow.program.draft import Draft
from mailflow.program.lifecycle import ADDRESS
from mailflow.program.mails import ConfirmAct
from mailflow.program.model import AddressState, Confirmation, Entity, Person, unmark
from mailflow.program.snapshot import Snapshot, evolve
from mailflow.regex import regex

#: A question is put once a day at most, whoever writes in the person's name.
ASK_AGAIN = timedelta(days=1)
#: So many different questions reach one person a day, and no more: a forger must not flood.
ASKED_A_DAY = 3
ALWAYS = ("leave", "stop", "forget")
#: Organizers' commands whose words others read: shown before they go out (TRUST C7).
SPEAKING = ("tell", "remove")
#: What nothing but a word of the person's own may set off.
WEIGHTY = (Trust.DECIDE, Trust.OTHERS, Trust.MANY, Trust.DATA)


def ask(draft: Draft, letter: Letter, intents: tuple[Intent, ...]) -> bool:
    """One question to the registered address about what a mail in its name asks for.

    False if enough was asked today.
    """
    words = tuple(str(intent) for intent in intents)
    if _asked_already(draft, letter.who, words):
        return False
    question = Confirmation(
        id=draft.new_id(),
        person=letter.who.id,
        intents=words,
        asked_at=draft.now,
        expires_at=draft.now + draft.state.settings.clocks.act,
        subject=letter.subject,
        text=letter.text,
        notes=tuple(intent.note for intent in intents),
        lines=next((intent.notes for intent in intents if intent.notes), ()),
        kind=letter.answered.kind if letter.answered else "",
        about=letter.answered.about if letter.answered else 0,
    )
    draft.fact("ask", question, ", ".join(words), after="open")
    put(draft, letter.who, question)
    return True


def put(draft: Draft, who: Person, question: Confirmation, *, again: bool = False) -> None:
    """The mail that asks it; `again`: what they answered was neither a yes nor a no."""
    intents = tuple(_wishes(question))
    until = calendar.local_date(question.expires_at, draft.state.zone_of(who))
    draft.mail(
        who.id,
        ConfirmAct(
            who.called,
            tuple(in_words(intent) for intent in intents),
            until,
            _concerned(draft.state, who, intents),
            "\n\n".join(i.note for i in intents if i.verb in SPEAKING and _is_read(i)),
            add.lines(draft.state, draft, intents),
            again=again,
        ),
        thread=f"confirm:{question.id}",
        about=question.id,
    )


def _is_read(intent: Intent) -> bool:
    """Whether it is passed on in these words; a removal for conduct is not."""
    silent = intent.verb == "remove" and removals.is_for_conduct(intent.note)
    return bool(intent.note) and not silent


def is_about_acts(question: Confirmation) -> bool:
    """Whether a yes to it does something, rather than proving an address."""
    return not (question.consents or twice.is_question(question)) and all(
        not further_address.is_question(question, kind)
        for kind in (further_address.CLAIM, further_address.PROOF)
    )


def is_weighty(question: Confirmation) -> bool:
    """Whether its yes touches other people, or cannot be taken back (TRUST C6 to C8)."""
    from mailflow.commands import command_for  # noqa: PLC0415  the registry imports its commands

    wishes = tuple(_wishes(question))
    commands = (command_for(intent) for intent in wishes)
    posts = any(intent.verb == "post" for intent in wishes)
    return posts or any(command.trust in WEIGHTY for command in commands if command)


def _wishes(question: Confirmation) -> Iterator[Intent]:
    """What a yes to it does."""
    for index, words in enumerate(question.intents):
        verb, *args = words.split(" ")
        note = question.notes[index] if index < len(question.notes) else ""
        yield Intent(verb, tuple(args), words, note, question.lines)


def _asked_already(draft: Draft, who: Person, words: tuple[str, ...]) -> bool:
    today = [
        q
        for q in draft.state.confirmations.values()
        if q.person == who.id and q.state == "open" and draft.now - q.asked_at < ASK_AGAIN
    ]
    # Whatever is forged in their name, people can leave (TRUST I39).
    most = ASKED_A_DAY + any(word.split(" ")[0] in ALWAYS for word in words)
    return len(today) >= most or any(q.intents == words for q in today)


def _concerned(state: Snapshot, who: Person, intents: tuple[Intent, ...]) -> tuple[str, ...]:
    """Every person whom an organizer's wish touches, by name (TRUST C6, C7)."""
    if not state.is_organizer(who):
        return ()
    touched: dict[int, str] = {}
    if any(intent.verb == "invite-all" for intent in intents):
        touched |= {p.id: p.full_name for p in add.untold(state)}
    for word in (word for intent in intents for word in intent.args):
        person = state.person_at(word)
        cohort = state.cohort_named(word)
        people = lists.members(state, cohort) if cohort else (person,) if person else ()
        touched |= {p.id: p.full_name for p in people if p.id != who.id}
    return tuple(touched.values())


def in_words(intent: Intent) -> str:
    """An intent as a question names it: canonical, so nothing of an unproven mail is repeated."""
    if intent.verb == "post":
        return f"post your mail to {intent.args[0]}"
    if intent.verb in PLAIN and len(intent.args) == 1 and intent.args[0] not in ("*", "?"):
        return PLAIN[intent.verb].format(intent.args[0])
    if intent.verb == "forget":
        return "erase all that we keep of you"
    if intent.verb == "avoid":
        return "not be placed together with somebody"
    if intent.verb == "another-mentor":
        return "ask the organizers for another mentor"
    if intent.verb == "same":
        return "say that you are here under another address, too"
    if intent.verb == "unite":
        return f"unite {' and '.join(intent.args)}, once both have said that they are one person"
    if intent.verb in ("apart", "meet"):
        keep = "keep apart" if intent.verb == "apart" else "no longer keep apart"
        return f"{keep} {' and '.join(intent.args)}"
    if intent.verb == "answer" and "@" in "".join(intent.args):
        return "say: " + ", ".join(map(_told_of, intent.args))
    if intent.verb == "answer":
        return "answer the check-in: " + ", ".join(arg.replace("=", " ") for arg in intent.args)
    if intent.verb == "step-down":
        day = "" if intent.args[:1] in ((), ("?",)) else date.fromisoformat(intent.args[0])
        return f"step down as a mentor on {day:%-d %B}" if day else "step down as a mentor"
    if intent.verb == "add":
        number = "".join(intent.args).partition("#")[0]
        return f"take over {number} {'person' if number == '1' else 'people'} from your list"
    if intent.verb == "invite-all":
        return "tell everybody who was taken over"
    if intent.verb == "invite":
        return "invite {} to mentor {}".format(*intent.args[:2])
    if intent.verb == "swap":
        mentee, mentor = (*intent.args, "?", "?")[:2]
        whom = "another mentor" if mentor == "?" else mentor
        return f"let {whom} look after {mentee} from now on"
    if intent.verb == "place" and len(intent.args) > len(("who", "where")):
        return "place {} {}, with {}".format(*intent.args)
    words = [_day(word) for word in intent.args if word not in ("*", "?")]
    return " ".join((intent.verb, *words))


#: What is no order but news: as one says it.
PLAIN = {"stuck": "say that you are stuck in {}", "done": "say that you reached the goal of {}"}
_DAY = regex(r"(?:(today|\?|\d{4}-\d\d-\d\d)\.\.)?(\d{4}-\d\d-\d\d)")


def _day(word: str) -> str:
    """`today..2027-01-15` and `2027-01-15`, as people write them."""
    found = _DAY.fullmatch(word)
    if found is None:
        return word
    first, last = found[1] or "today", f"{date.fromisoformat(found[2]):%A %-d %B}"
    since = "" if first in ("today", "?") else f"from {date.fromisoformat(first):%A %-d %B} "
    return f"{since}until {last}"


def _told_of(arg: str) -> str:
    """`ana@x.test=left`, as somebody says it."""
    address, _, word = arg.rpartition("=")
    return TOLD_OF.get(word, "{} is " + word).format(address)


#: Answers that are said in other words than "is good".
TOLD_OF = {
    "advice": "you would like advice about {}",
    "paused": "{} is away",
    "left": "{} has left",
}


def confirmed(
    add: Callable[[Decision], None],
    state: Snapshot,
    env: Env,
    letter: Letter,
    question: Confirmation,
) -> None:
    """The owner said yes: do what was asked, once."""
    draft = Draft(state, env, letter.who)
    if question.state != "open":
        draft.say("You answered that already, so there is nothing more to do.")
        add(draft.decision())
        return
    if letter.is_after(question.expires_at, draft.now):
        draft.say("That question is too old by now. Please write again what you would like.")
        add(draft.decision())
        return
    draft.fact("confirm", replace(question, state="used"), "said yes", "open", "used")
    who = prove(draft, letter, consents=question.consents)
    part = draft.decision()
    add(part)
    for fact in part.facts:
        state = evolve(state, fact)
    env = replace(env, used=env.used + part.ids)
    for part in _do_all(state, env, question, who, letter.undoable):
        add(part)


def _do_all(
    state: Snapshot,
    env: Env,
    question: Confirmation,
    who: Person,
    undoable: tuple[tuple[Entity, Entity], ...],
) -> list[Decision]:
    # the registry imports its commands
    from mailflow.commands import command_for, fellows  # noqa: PLC0415

    parts: list[Decision] = []
    for intent in _wishes(question):
        if intent.verb == "post":
            outcome: Decision | Refusal = _post(state, env, who, question, intent.args[0])
        else:
            command = command_for(intent)
            turn = Turn(
                state,
                env,
                state.people.get(who.id, who),
                intent,
                Evidence.CONFIRMED,
                Answered(question.kind, question.about) if question.kind else None,
                question.subject,
                question.text,
                undoable,
            )
            outcome = command.carry_out(turn) if command else Refusal(f"I cannot do {intent} yet.")
        part = Decision(said=(outcome.text,)) if isinstance(outcome, Refusal) else outcome
        state, env = _beyond(state, env, part)
        told = fellows.tell(state, env, who, intent, part)
        state, env = _beyond(state, env, told)
        parts += (part, told)
    return parts


def _beyond(state: Snapshot, env: Env, part: Decision) -> tuple[Snapshot, Env]:
    """State and moment after a part."""
    for fact in part.facts:
        state = evolve(state, fact)
    return state, replace(env, used=env.used + part.ids)


def _post(
    state: Snapshot, env: Env, who: Person, question: Confirmation, name: str
) -> Decision | Refusal:
    cohort = state.cohort_named(name)
    if cohort is None or not lists.may_post(state, cohort, who):
        return Refusal(f"You are not in {name} any more, so the post went nowhere.")
    draft = Draft(state, env, who)
    lists.post(draft, cohort, who, question.subject, question.text)
    draft.say(f"Your post went to {name}.")
    return draft.decision()


def prove(draft: Draft, letter: Letter, *, consents: bool) -> Person:
    """The address answered: it is its owner's, as we spelled it. M01's yes is the consent, too."""
    known = draft.state.people.get(letter.who.id, letter.who)
    proven = ADDRESS.get((known.state, "prove"))
    spelling = known.spelling
    if known.state is AddressState.UNPROVEN and letter.answered and letter.answered.reached:
        spelling = letter.answered.reached.removeprefix(known.address)  # "" where it is the same
    changed = replace(
        known,
        spelling=spelling,
        state=AddressState(proven) if proven else known.state,
        consented_at=known.consented_at or (draft.now if consents else None),
    )
    if known.state is AddressState.UNPROVEN:  # what a stranger was not understood in is past
        changed = unmark(changed, "missed", "missed twice")
    if changed != known:
        draft.fact(
            "prove", changed, "answered from this address", str(known.state), str(changed.state)
        )
    return changed
