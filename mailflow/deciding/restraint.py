"""The caps at work: what a decided mail may send, by what was written lately (TRUST 3.4)."""

from dataclasses import replace
from datetime import datetime

from mailflow.commands.turn import Evidence
from mailflow.deciding.going_round import goes_round
from mailflow.deciding.outcome import Outcome, closed
from mailflow.mail.route import OurAddresses
from mailflow.program.caps import HOUR, RELAYS, Ruling, Wanted, rule
from mailflow.program.decision import Decision, Fact
from mailflow.program.model import AddressState, Matter, Person, mark, marked
from mailflow.program.snapshot import Snapshot
from mailflow.store.database import UnitOfWork
from mailflow.store.traffic import SHOWS

#: What waits for organizers at the word of whoever wrote.
HELD_KINDS = ("post", "pen", "unclear")
HELD = "held: more mail from addresses we do not know than we answer in an hour"
ALARM = """\
More came from addresses I do not know than I answer within an hour.
{} {} held by now, and so is what comes next: nothing of it is lost, and
nobody is written to.
"mailflow quarantine list" shows what is held, "mailflow quarantine retry" lets it in."""


def restrained(
    work: UnitOfWork, ours: OurAddresses, outcome: Outcome, now: datetime, came: datetime
) -> Outcome:
    """The outcome of a person's mail that `came`, with what the caps leave of its mails."""
    after, decision = outcome.after, outcome.decision
    who = after.person_at(outcome.message.sender) if outcome.message else None
    if who is None:
        return outcome
    wanted = _wanted(outcome, who)
    if wanted.answers and goes_round(work, ours, outcome, came):
        wanted = replace(wanted, again=True)
    if not (wanted.answers or wanted.relays or wanted.holds):
        return outcome
    limits = outcome.state.settings.limits
    readers = {mail.to for mail in decision.mails if mail.content.kind in RELAYS}
    traffic = work.traffic.of(
        who, readers if wanted.relays else (), limits, now, stranger=wanted.stranger
    )
    traffic = replace(traffic, held=_held(outcome.state))
    match rule(limits, traffic, wanted, now):
        case Ruling.SEND:
            return outcome
        case Ruling.HOLD:
            held = replace(outcome, decision=Decision(), alarm=_alarm(work, now))
            return closed(held, "quarantined", HELD)
        case Ruling.SILENT:
            return _silent(outcome, who, now)


def _wanted(outcome: Outcome, who: Person) -> Wanted:
    mails = outcome.decision.mails
    stranger = who.state is AddressState.UNPROVEN
    evidence = outcome.evidence or Evidence.NONE
    unsure = stranger or evidence < Evidence.DOMAIN
    verbs = {wish.verb for wish in outcome.intents} - {"thanks", "ignore"}
    return Wanted(
        stranger=stranger,
        answers=any(mail.reply and mail.to == who.id for mail in mails),
        confirms=any(mail.content.kind == "confirm" and mail.to == who.id for mail in mails),
        relays=unsure and any(mail.content.kind in RELAYS for mail in mails),
        holds=unsure and any(_is_held(fact.entity) for fact in outcome.decision.facts),
        shows=evidence < Evidence.DOMAIN and bool(verbs) and verbs <= set(SHOWS),
        sure=evidence >= Evidence.REPLY,
    )


def _is_held(entity: object) -> bool:
    return isinstance(entity, Matter) and entity.kind in HELD_KINDS and entity.state == "open"


def _held(state: Snapshot) -> int:
    """How much of it waits already; all open matters are always loaded."""
    return sum(_is_held(matter) for matter in state.matters.values())


def _alarm(work: UnitOfWork, now: datetime) -> dict[str, object] | None:
    """What the organizers are told; their mails have a pace of their own."""
    key = f"held:{now:%Y-%m-%dT%H}"
    if work.inbox.knows(f"trouble:{key}"):
        return None
    count = sum(item.detail == HELD for item in work.inbox.quarantined()) + 1
    line = ALARM.format(count, "mail is" if count == 1 else "mails are").replace("\n", " ")
    return {
        "key": key,
        "about": "strangers",
        "summary": "Much mail from strangers, and some of it is held",
        "well": "No more mail from strangers is held",
        "lines": [line],
    }


def _silent(outcome: Outcome, who: Person, now: datetime) -> Outcome:
    """Everything is done but the answer; the digest tells that somebody wrote so much."""
    decision = outcome.decision
    mails = tuple(mail for mail in decision.mails if not (mail.reply and mail.to == who.id))
    last = marked(who, "unanswered")
    facts = decision.facts
    if last is None or now - last >= HOUR:
        facts += (Fact("cap", mark(who, "unanswered", now), now, why="wrote too often"),)
    left = replace(decision, facts=facts, mails=mails)
    return replace(outcome, decision=left, detail=f"{outcome.detail}; not answered: too many mails")
