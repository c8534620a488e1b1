"""When each entity next needs attention: every clock is a pure function of its entity."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Timer:
    """The one moment at which a subject is looked at again; None: no clock runs.

    `kind` names the entity ("enrollment", "assignment", "round", "person", "confirmation",
    "cohort", "program"); there is one timer per subject. `rank` orders timers of one moment.
    """

    kind: str
    subject: int
    due_at: datetime | None
    rank: int = 0
