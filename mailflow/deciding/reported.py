"""What a private case is about: read from the mail that reported it, wherever it is needed.

Nothing of it is copied (DOMAIN 10), so it is gone when that mail is.
"""

from mailflow.mail import inbound, token
from mailflow.mail.reply import new_text
from mailflow.program import cases
from mailflow.program.model import Case
from mailflow.store.database import UnitOfWork


def words(work: UnitOfWork, case: Case | None) -> str:
    """Subject and text of the report, "" where it is not kept any more."""
    item = work.inbox.get(case.item) if case and case.item else None
    if item is None or not item.raw:
        return ""
    message = inbound.parse(item.raw, item.envelope)
    said = cases.report(message.subject, new_text(message))
    return token.strip_tokens(said)
