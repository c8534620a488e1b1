"""A stop before a flood: after a change, what waits is counted before any of it leaves (DOMAIN 9).

A new configuration, an upgrade, people taken over, a release, or a day without the service can
make more mails due at once than anybody meant. So nothing leaves until all that is due now is
decided; what is few goes by itself, and organizers are asked about the rest.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select

from mailflow.program import budget
from mailflow.store import meta
from mailflow.store.frozen import HELD, LOOK
from mailflow.store.link import Link
from mailflow.store.outbox import WAITING
from mailflow.store.schema import inbox, outbox, timer
from mailflow.store.statement import Query, among, one

#: Where nobody decides, mail leaves at last: it was decided before.
PATIENCE = timedelta(minutes=10)
#: The service was away, where a timer has been due for so long.
AWAY = timedelta(hours=12)
#: What is no mail of somebody's.
OURS = ("timer", "survey", "roster", "invite", "setup", "delivered")

_ITEM: Query[int] = Query(
    select(inbox.c.id)
    .where(
        inbox.c.state == "received",
        inbox.c.retry_at <= bindparam("now"),
        among(inbox.c.kind, OURS),
    )
    .limit(1),
    one,
)
_TIMER: Query[int] = Query(
    select(timer.c.subject).where(timer.c.due_at <= bindparam("now")).limit(1), one
)
_WAITING = Query(
    select(outbox.c.kind, func.count())
    .where(among(outbox.c.state, WAITING), outbox.c.counted)
    .group_by(outbox.c.kind)
    .order_by(func.count().desc(), outbox.c.kind),
    lambda kind, count: (kind, count),
)


class Caution:
    """What is known of such a stop within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def begin(self, now: datetime) -> None:
        """From now on nothing leaves before it was looked at; what is held already stays so."""
        if not meta.get(self._link, HELD):
            self.end(f"{LOOK} {now.isoformat()}")

    def end(self, held: str) -> None:
        """It was looked at: mail is held from now on, or ("") is not."""
        meta.put(self._link, HELD, held)

    def is_deciding(self, held: str, now: datetime) -> bool:
        """Whether something is due that may lead to mail."""
        since = datetime.fromisoformat(held.removeprefix(LOOK).strip())
        if now - since >= PATIENCE:
            return False
        return bool(
            _ITEM.first(self._link, now=now) or _TIMER.first(self._link, now=now) is not None
        )

    def waiting(self) -> Mapping[str, int]:
        """How many automatic mails wait, by their kind; those that answer nobody, and count."""
        return {kind: count for kind, count in _WAITING.all(self._link) if budget.counts(kind)}
