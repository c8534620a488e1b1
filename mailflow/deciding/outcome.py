"""What became of an inbox item, before it is written down."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from mailflow.commands.reading.intent import Intent
from mailflow.commands.turn import Evidence
from mailflow.mail.classify import Verdict
from mailflow.mail.inbound import InboundMessage
from mailflow.program.decision import Decision
from mailflow.program.snapshot import Snapshot, evolve, tallied


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an item: the decision, the state it was taken in, and why."""

    state: Snapshot  # before the decision
    decision: Decision = field(default_factory=Decision)
    disposition: str = "processed"  # or ignored, quarantined
    detail: str = ""  # one line, for people who ask
    message: InboundMessage | None = None
    verdict: Verdict | None = None
    evidence: Evidence | None = None
    text: str = ""
    intents: tuple[Intent, ...] = field(default=())
    alarm: Mapping[str, Any] | None = None  # trouble that organizers hear of once per its "key"
    plain_subject: bool = False
    signed: str = ""  # by what copies of it are known again (see mail.signed)
    forget: bool = False  # nothing of the mail itself is kept

    @property
    def vouched(self) -> bool:
        """Whether more than its From says who wrote the mail."""
        return self.evidence is not None and self.evidence >= Evidence.DOMAIN

    @property
    def sure(self) -> bool:
        """Whether its From wrote the mail, or whether its subject holds nothing but our words."""
        return self.vouched or self.plain_subject

    @property
    def after(self) -> Snapshot:
        """The state once the decision is true."""
        state = self.state
        for fact in self.decision.facts:
            state = evolve(state, fact)
        now = self.decision.facts[0].at if self.decision.facts else None
        return tallied(state, self.decision.mails, now) if now else state


def closed(seen: Outcome, disposition: str, detail: str) -> Outcome:
    """The same, closed without a decision."""
    return replace(seen, disposition=disposition, detail=detail)
