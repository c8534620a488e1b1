"""Small values that the store remembers by their names.

Every mail needs the same few of them, and asks for some of these more than once: they are read
together, once in a transaction. All others are looked at whenever somebody asks, as another
process may have changed them.
"""

from sqlalchemy import bindparam, select

from mailflow.store.link import Link
from mailflow.store.schema import meta
from mailflow.store.statement import Query, among, one, upsert

ERASURE_KEY, FROZEN, RESTORED = "erasure key", "frozen", "restored"
#: Only who holds the deciders' lock changes these, or who restores a store before anybody decides.
OFTEN = (ERASURE_KEY, FROZEN, RESTORED)

_GET: Query[str] = Query(select(meta.c.value).where(meta.c.name == bindparam("wanted")), one)
_GET_OFTEN = Query(
    select(meta.c.name, meta.c.value).where(among(meta.c.name, OFTEN)),
    lambda name, value: (name, value),
)
PUT = upsert(meta, "name", "value")


def get(link: Link, name: str) -> str:
    """The value, "" where there is none."""
    if name not in OFTEN:
        return _GET.first(link, wanted=name) or ""
    if link.remembered is None:
        link.remembered = dict(_GET_OFTEN.all(link))
    return link.remembered.get(name, "")


def put(link: Link, name: str, value: str) -> None:
    """Remember a value, instead of another one where there is one."""
    PUT.run(link, name=name, value=value)
    link.remembered = None
