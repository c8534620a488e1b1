"""Under which names the store remembers what concerns one mailbox."""

import hashlib

from mailflow.transport.imap import ImapMailbox


def mark(what: str, mailbox: ImapMailbox) -> str:
    """A name that is as long as the store takes them, whatever the mailbox is called."""
    return f"{what}:{hashlib.sha256(mailbox.name.encode()).hexdigest()[:32]}"
