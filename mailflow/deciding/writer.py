"""Who wrote a mail, and what it shows of them, whatever it says."""

from dataclasses import replace

from mailflow.commands.letter import Letter
from mailflow.commands.turn import Evidence
from mailflow.mail.assumed_name import is_assumed
from mailflow.mail.inbound import InboundMessage
from mailflow.program import bouncing, lapsing, presence, silence
from mailflow.program.decision import Decision, Env, Fact
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered
from mailflow.program.model import AddressState, Person
from mailflow.program.snapshot import Snapshot

LONGEST_NAME = 80
TOO_LARGE = (
    "Your mail was too large for me: I kept its beginning only, and none of its attachments."
)


def writer(
    state: Snapshot, message: InboundMessage, env: Env, filed: int = 0
) -> tuple[Person, tuple[Fact, ...], Env]:
    """Who wrote, and the fact that we meet them for the first time."""
    known = state.people.get(filed) if filed else state.person_at(message.sender)
    if known is not None:
        return known, (), env
    draft = Draft(state, env)
    spelling = "" if message.spelling == message.sender else message.spelling
    name = name_of(state, message)
    person = Person(draft.new_id(), message.sender, name=name, spelling=spelling)
    draft.fact("meet", person, "a first mail", after=str(person.state))
    return person, draft.facts, replace(env, used=env.used + 1)


def name_of(state: Snapshot, message: InboundMessage) -> str:
    """How the writer is called; nobody is called as we or an organizer, or would speak for them."""
    name = message.sender_name[:LONGEST_NAME]
    known = state.person_at(message.sender)
    if known and state.is_organizer(known):
        return name
    others = (state.settings.name, *(person.name for person in state.organizers()))
    return "" if is_assumed(name, others) else name


def shown(message: InboundMessage) -> str:
    """The writer as organizers see them: name and address."""
    name = message.sender_name[:LONGEST_NAME]
    return f"{name} <{message.sender}>" if name else message.sender


def heard(state: Snapshot, env: Env, letter: Letter, called: str) -> Decision:
    """What their own answer shows: the address works, and how somebody without a name is called."""
    draft = Draft(state, env)
    if letter.evidence >= Evidence.DOMAIN and not letter.filed:
        bouncing.heard_from(draft, letter.who)
        if not any(intent.verb == "undo" for intent in letter.intents):  # it needs what was
            silence.heard(draft, letter.who)
            presence.heard(draft, letter.who)
            lapsing.heard(draft, letter.who)
        known = draft.state.people.get(letter.who.id, letter.who)
        # What a first mail called them, a forger may have chosen: their own answer knows better.
        if called and called != known.name and (not known.name or _is_new(letter.who)):
            draft.fact("name", replace(known, name=called), "as their mail says")
    return draft.decision()


def _is_new(who: Person) -> bool:
    return who.state is AddressState.UNPROVEN


def tell_size(decision: Decision, state: Snapshot, env: Env, who: Person) -> Decision:
    """A mail over the limit: the known are told once, within their answer (SPEC 4, Intake).

    Not where they are asked first whether the mail is theirs.
    """
    asked = any(m.to == who.id and m.content.kind == "confirm" for m in decision.mails)
    if who.state is AddressState.UNPROVEN or asked:
        return decision
    draft = Draft(state, env, who)
    draft.mail(who.id, Answered(who.called, (TOO_LARGE,)))
    return decision + draft.decision()
