"""docs/trust.md: who may do what on which evidence."""

from mailflow.commands import COMMANDS, HELP
from mailflow.commands.policy import POLICY
from mailflow.commands.turn import Evidence
from mailflow.docs.table import table

#: What the levels of evidence mean, for readers of the trust table (TRUST 3.1).
LEVELS = {
    Evidence.MALFORMED: "a malformed sender, or one that our own mail server calls forged",
    Evidence.NONE: "a bare From",
    Evidence.DOMAIN: "our own mail server vouches for the From's domain",
    Evidence.REPLY: "the answer to a mail of ours, from whom it was sent to",
    Evidence.CONFIRMED: "a yes to a question about exactly this",
    Evidence.OPERATOR: "a command on the host",
}


def trust_page() -> list[str]:
    """The table of `commands/policy.py`."""
    levels = [f"- {_level(level)}: {words}" for level, words in LEVELS.items()]
    return [
        "How sure we are who wrote a mail:",
        "",
        *levels,
        "",
        '"ask" is one question to the registered address, whose yes is E3; "hold" leaves it to the',
        'organizers; "ignore" gives no answer and changes nothing. What shows something is always',
        "sent to the registered address.",
        "",
        *table(
            ("whose business", *map(_level, LEVELS), "commands"),
            (
                (str(trust), *(str(row[level]) for level in LEVELS), _verbs(trust))
                for trust, row in POLICY.items()
            ),
        ),
        "We also ask first when a command that destroys was read from a sentence, and when its",
        "writer may not have seen the words: hidden in the page, turned around, or in one of two",
        "parts that do not say the same. A co-mentor's answer to a forwarded check-in counts as",
        "theirs; for anything else in that mail, only their own evidence counts.",
        "",
        "Of `Authentication-Results` the first field with your `authserv_id` counts, and none",
        "other: your server has to write its DMARC result there, as OpenDMARC behind OpenDKIM",
        "does. Where the From's domain signed the mail, the signature has to hold all of its text,",
        "Date, Subject and the To or Cc that names us (RFC 6376 8): what anybody could rewrite is",
        "as good as a bare From. Many sign no Content-Type; then the text has to show by itself",
        "how it is to be read, as ordinary mail does.",
        "Whoever sends a signed mail on once more, with another Message-ID if nobody signed that,",
        "gets nothing done a second time. Whoever sends one ahead of its writer, to another",
        "address of ours or made to look like a machine's, puts nothing out: such a copy is",
        "decided by itself. A mail that came to a list which its To and Cc do not name is no post:",
        "its writer is asked.",
        "",
        "An empty answer to a question is a yes where it has our mail below, which is what Reply",
        "and Send make of it, or names our mail and holds nothing at all. What is nobody else's",
        "business and can be taken back needs no more than that; a post, a numbered decision,",
        "others' membership, a mail to many, an export and an end want our mail below, or the",
        "word. Any other empty mail is asked for a word, once. What is encrypted is no answer:",
        "we have no key, and say so; what is signed in the clear is read as it stands, and its",
        "signature proves nothing to us.",
        "",
        "Every mail of ours has three secrets, made of each other one way: its return address",
        "(only bounces to it count), its reply address, and the one in `List-Unsubscribe`. The",
        "store knows their hash alone.",
        "",
        "Raw mail is kept for 90 days after it came, quarantine and the bodies of our own mails",
        "for 30; a private case keeps its mail until it is resolved. Whoever never proved their",
        "address goes 7 days after the last mail from or to them, unless a decision, a place or",
        "a case still waits; no hash of theirs is kept, and nobody else's words are touched, since",
        "a forger chose the name.",
        "",
        "Whoever was declined, or waited in vain, goes after 90 days (`keep_declined`); whoever",
        "had a place or a duty, 24 months after the last one ended (`keep_closed`). It is done",
        "in silence, and not while a place, a question, a decision, a mail or a private case is",
        "open; not to who wrote in the last 90 days, is kept apart from somebody or banned; and",
        "not to whom the configuration names. Their places stay as they ended, for the counts,",
        "and a badge stays in force: its holder has it, and we keep its number alone. Other",
        "people's words lose their addresses and whole names; a first name alone stays, since it",
        "may be a month or a verb. No hash of theirs is kept, but where somebody who was",
        "forgotten is to be kept apart from them: who comes back starts afresh, and a backup",
        "that is put back is cleaned within a day.",
        "",
        "`forget me` takes everything else that tells of its writer, also from a backup that is",
        "put back later: for that, keep the journal of erasures, `mailflow.db.erased` beside the",
        "store (`mailflow.erased` beside the configuration where the store is PostgreSQL). It",
        "holds keyed hashes only, of addresses and of what they were called: so others' mails that",
        "name them, and are read again from the mailbox then, are cleaned of them, too.",
        "",
        "What they wrote leaves the mailbox as well, the folder that is read and the one of",
        '`processed = "move:…"`: soon, at most once an hour, and only by `UID EXPUNGE` (RFC',
        "4315), so that nobody else's mail goes. A mail has to have their From and exactly the",
        "content of one that was read here; its place in these folders does not matter. Where the",
        "server has no UIDPLUS, nothing goes: `mailflow check` says so, and `run` when it is time",
        "to remove them by hand. Mail that never was read here is never touched.",
    ]


def _level(level: Evidence) -> str:
    return "E-" if level is Evidence.MALFORMED else f"E{level.value}"


def _verbs(trust: str) -> str:
    found = [c.verb for c in (*COMMANDS, HELP) if c.trust == trust]
    return ", ".join(f"`{verb}`" for verb in dict.fromkeys(found))
