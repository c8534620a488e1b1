"""`mailflow explain`: what a mail would do and why, as a value and in words. Changes nothing."""

from typing import Any

from mailflow.app import App
from mailflow.deciding.outcome import Outcome
from mailflow.mail.inbound import Envelope
from mailflow.mail.terminal import shown
from mailflow.program.decision import Fact
from mailflow.store.outbox import OutboxMail


def explain(app: App, raw: bytes) -> dict[str, Any]:
    """The keys of SPEC 11.4: kind, reason, sender, evidence, text, intents, facts, mails …"""
    with app.trial("mail", raw=raw, envelope=Envelope(size=len(raw))) as (_, outcome, mails):
        return _told(outcome, mails)


def _told(outcome: Outcome, mails: list[OutboxMail]) -> dict[str, Any]:
    message, verdict = outcome.message, outcome.verdict
    return {
        "kind": str(verdict.kind) if verdict else "",
        "reason": verdict.reason if verdict else "",
        "sender": message.sender if message else "",
        "evidence": outcome.evidence.name.lower() if outcome.evidence is not None else None,
        "text": outcome.text,
        "intents": [
            {"intent": str(i), "because": i.because, "note": i.note, "second": i.second}
            for i in outcome.intents
        ],
        "facts": [_fact(fact) for fact in outcome.decision.facts],
        "mails": [
            {"to": mail.to_address, "kind": mail.kind, "subject": mail.subject, "text": mail.text}
            for mail in mails
        ],
        "disposition": outcome.disposition,
        "detail": outcome.detail,
    }


def _fact(fact: Fact) -> dict[str, str]:
    return {
        "event": fact.event,
        "what": type(fact.entity).__name__.lower(),
        "by": fact.by,
        "from": fact.before,
        "to": fact.after,
        "why": fact.why,
    }


def in_words(found: dict[str, Any]) -> str:
    """The same for people."""
    lines = [
        f"{found['kind']} from {found['sender'] or 'nobody we can name'}: {found['reason']}",
        f"evidence: {found['evidence'] or '-'}; ends as {found['disposition']}",
    ]
    if found["text"]:
        lines += ["", *(f"  | {line}" for line in found["text"].splitlines())]
    for intent in found["intents"]:
        lines.append(f'wants: {intent["intent"]}   (from "{intent["because"]}")')
        lines += [f"  {intent['second']}"] if intent["second"] else []
    for fact in found["facts"]:
        change = f" {fact['from'] or '-'} -> {fact['to']}" if fact["to"] else ""
        why = f" ({fact['why']})" if fact["why"] else ""
        lines.append(f"would be: {fact['what']} {fact['event']}{change}{why}")
    for mail in found["mails"]:
        lines.append(f"would mail: {mail['kind']} to {mail['to']}: {mail['subject']}")
    if not found["facts"] and not found["mails"]:
        lines.append(f"would do nothing: {found['detail']}")
    return "\n".join(map(shown, lines))
