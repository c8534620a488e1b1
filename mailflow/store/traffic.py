"""What was written lately, for the caps of `program.caps`: counted from the outbox itself.

Every query is by an index that leads to few rows: the caps bound how many there can be.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import and_, bindparam, exists, func, select

from mailflow.mail.address import mailbox_of
from mailflow.program.caps import DAY, HOUR, RELAYS, WEEK, Traffic
from mailflow.program.model import Person
from mailflow.program.settings import Limits
from mailflow.store import schema
from mailflow.store.link import Link
from mailflow.store.schema import Moment
from mailflow.store.statement import Query, among, one, one_of

#: E2, the answer to a mail of ours (TRUST 3.1).
SURE = 2
#: What an item's detail begins with where somebody asked to be shown something (TRUST C1).
SHOWS = ("status", "reason", "log", "digest", "call", "announce")


def shows(detail: str) -> bool:
    """Whether an item asked for nothing else: "log deploy, status"."""
    return all(wish.partition(" ")[0] in SHOWS for wish in detail.split(", "))


_outbox, _inbox = schema.outbox, schema.inbox
_lately = _outbox.c.created_at > bindparam("since", type_=Moment)
ANSWERS = Query(
    select(_outbox.c.created_at, _inbox.c.evidence, _inbox.c.detail)
    .join(_inbox, _inbox.c.id == _outbox.c.item)
    .where(_outbox.c.person == bindparam("who"), _lately, ~_outbox.c.counted),
    lambda at, evidence, detail: (at, (evidence or 0) >= SURE, not evidence and shows(detail)),
)
CONFIRMATIONS: Query[datetime] = Query(
    select(_outbox.c.created_at).where(
        _outbox.c.mailbox == bindparam("box"), _lately, _outbox.c.kind == "confirm"
    ),
    one,
)
TO_MAILBOX: Query[datetime] = Query(
    select(_outbox.c.created_at).where(_outbox.c.mailbox == bindparam("box"), _lately), one
)
_to_strangers = select(func.count()).where(_outbox.c.mailbox.is_not(None), _lately)
TO_STRANGERS: Query[int] = Query(_to_strangers, one)
TO_DOMAIN: Query[int] = Query(
    _to_strangers.where(_outbox.c.mailbox.endswith(bindparam("at"), autoescape=False)), one
)
IS_KNOWN: Query[bool] = Query(
    select(
        exists().where(
            and_(
                schema.person.c.address.endswith(bindparam("at"), autoescape=False),
                schema.person.c.state != "unproven",
            )
        )
    ),
    one,
)
RELAYED: Query[int] = Query(
    select(func.count())
    .where(one_of(_outbox.c.person, "readers"), _lately, among(_outbox.c.kind, RELAYS))
    .group_by(_outbox.c.person),
    one,
)


class TrafficLog:
    """The recent mail within one transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def of(
        self,
        who: Person,
        readers: Iterable[int],
        limits: Limits,
        now: datetime,
        *,
        stranger: bool,
    ) -> Traffic:
        """What counts for a mail from `who`, be it a `stranger`, whose words go to `readers`."""
        relayed = self._relayed(readers, now)
        if stranger:
            return self._of_stranger(mailbox_of(who.address), relayed, limits, now)
        answers = ANSWERS.all(self._link, who=who.id, since=now - DAY)
        return Traffic(
            answers=tuple(at for at, sure, _ in answers if not sure),
            replies=tuple(at for at, sure, _ in answers if sure),
            shown=tuple(at for at, _, shows in answers if shows),
            relayed=relayed,
        )

    def _of_stranger(self, mailbox: str, relayed: int, limits: Limits, now: datetime) -> Traffic:
        """What went to their mailbox, whoever they are: a forger has plus-tags without end."""
        domain, strangers = self._strangers(mailbox, limits, now)
        return Traffic(
            answers=tuple(TO_MAILBOX.all(self._link, box=mailbox, since=now - DAY)),
            confirmations=tuple(CONFIRMATIONS.all(self._link, box=mailbox, since=now - WEEK)),
            domain=domain,
            strangers=strangers,
            relayed=relayed,
        )

    def _strangers(self, mailbox: str, limits: Limits, now: datetime) -> tuple[int, int]:
        """How many mails went to strangers at this domain, and to all of them."""
        at_domain = f"@{mailbox.rpartition('@')[2]}"
        since = now - HOUR
        strangers = here = TO_STRANGERS.first(self._link, since=since) or 0
        # Only where all of them are too many for one domain, it matters how many are.
        if here >= limits.domain_an_hour:
            here = TO_DOMAIN.first(self._link, since=since, at=at_domain) or 0
        if here >= limits.domain_an_hour and IS_KNOWN.first(self._link, at=at_domain):
            here = 0  # somebody belongs to us there: it is no unknown domain
        return here, strangers

    def _relayed(self, readers: Iterable[int], now: datetime) -> int:
        """How much one of these readers got through us in the last hour, at most."""
        ids = sorted(set(readers))
        if not ids:
            return 0
        return max(RELAYED.all(self._link, readers=ids, since=now - HOUR), default=0)
