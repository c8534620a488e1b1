"""One mail in the deciding: what has been decided so far, and the state after it."""

from dataclasses import dataclass, replace

from mailflow.program.decision import Decision, Env
from mailflow.program.snapshot import Snapshot, evolve, tallied


@dataclass(slots=True)
class Progress:
    """What has been decided so far; each wish sees what the one before it did."""

    state: Snapshot
    env: Env
    decision: Decision

    def add(self, part: Decision) -> None:
        """Take in a part, and move on to the state after it."""
        self.decision += part
        for fact in part.facts:
            self.state = evolve(self.state, fact)
        self.state = tallied(self.state, part.mails, self.env.now)
        self.env = replace(self.env, used=self.env.used + part.ids)
