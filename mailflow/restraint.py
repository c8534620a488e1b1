"""The caps at work: what a decided mail may send, by what was written lately (TRUST 3.4)."""

from dataclasses import replace
from datetime import datetime

from mailflow.commands.turn import Evidence
from mailflow.outcome import Outcome, closed
from mailflow.program.caps import HOUR, RELAYS, Ruling, Wanted, rule
from mailflow.program.decision import Decision, Fact
from mailflow.program.model import AddressState, Person, mark, marked
from mailflow.store.database import UnitOfWork

HELD = "held: more mail from addresses we do not know than we answer in an hour"
ALARM = """\
More came from addresses I do not know than I answer within an hour.
What came since is held: nothing of it is lost, and nobody is written to.
"mailflow quarantine list" shows what is held, "mailflow quarantine retry" lets it in."""


def restrained(work: UnitOfWork, outcome: Outcome, now: datetime) -> Outcome:
    """The outcome of a person's mail, with what the caps leave of its mails."""
    after, decision = outcome.after, outcome.decision
    who = after.person_at(outcome.message.sender) if outcome.message else None
    if who is None:
        return outcome
    wanted = _wanted(outcome, who)
    if not (wanted.answers or wanted.relays):
        return outcome
    limits = outcome.state.settings.limits
    readers = {mail.to for mail in decision.mails if mail.content.kind in RELAYS}
    traffic = work.traffic.of(who, readers if wanted.relays else (), limits, now)
    match rule(limits, traffic, wanted, now):
        case Ruling.SEND:
            return outcome
        case Ruling.HOLD:
            held = replace(outcome, decision=Decision(), alarm=_alarm(now))
            return closed(held, "quarantined", HELD)
        case Ruling.SILENT:
            return _silent(outcome, who, now)


def _wanted(outcome: Outcome, who: Person) -> Wanted:
    mails = outcome.decision.mails
    stranger = who.state is AddressState.UNPROVEN
    return Wanted(
        stranger=stranger,
        answers=any(mail.reply and mail.to == who.id for mail in mails),
        confirms=any(mail.content.kind == "confirm" and mail.to == who.id for mail in mails),
        relays=stranger and any(mail.content.kind in RELAYS for mail in mails),
        sure=(outcome.evidence or Evidence.NONE) >= Evidence.REPLY,
    )


def _alarm(now: datetime) -> dict[str, object]:
    """What the organizers are told, once an hour."""
    return {
        "key": f"held:{now:%Y-%m-%dT%H}",
        "about": "strangers",
        "summary": "Much mail from strangers, and some of it is held",
        "lines": ALARM.splitlines(),
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
