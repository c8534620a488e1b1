"""What the header alone says about who writes: computed once, cheap, read by every rule. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mailflow.regex import regex

from .address import uncommented
from .inbound import InboundMessage

_ANGLED = regex(r"<([^<>]*)>")
_ADDRESS = regex(r"(?<![^\s<>()\",;:])[^\s<>()\",;:]+@[^\s<>()\",;:]+")
_LONGEST = 500  # characters of a From that is no address
# "Re:", "AW[2]:", "Fwd:", "WG:", "RV:", "Vs:", "Odp:", "回复:" - with what a server put before it.
_ANSWER = regex(
    # Possessive: a subject of stars alone can be cut into such marks in endlessly many ways.
    r"(?:\[[^\]]{0,60}\]\s*+|\*++[^*\s][^*]{0,39}\*++\s*+|\*{2,}+\s*+|external:\s*+)*+"
    r"(?:re|r|aw|antw(?:ort)?|sv|vs|bls|odp|rif|res|ref|vb|ynt|atb|na|ha|ответ|отв|回复|回覆|答复|답장"
    r"|fwd?|fw|wg|tr|rv|enc|i|pd|doorst|vl|ilt|továbbítás|пересл|转发|轉寄|전달)"
    r"(?:\[\d+\]|\^\d+|\(\d+\))?\s*[:：]",
    re.IGNORECASE,
)
# What servers put into the subject of mail from outside; a ticket's tag has its number.
_MARKED = regex(r"\[[^\]\d]{0,40}\]\s*|external:\s*", re.IGNORECASE)
# The accounts that mail software writes from. "postmaster" may be a person, too.
_DAEMON = regex(
    r"(?:mailer|mail|double|smtp|majordomo|m)?[-_.]?daemon|mailer|bounces?|mail[-_.]?deliver(?:y|ies)|deliver(?:y|ies)"
    r"(?:[-_.]?(?:subsystem|system|agent|report|failure|status|notif\w*|error))+"
    r"|mail[-_.](?:delivery|system|server|gateway)[-_.\w]*|ndr|non-?delivery|undeliverable"
    r"|amavis\w*|imss|mmdf|(?:symantec|trend|mcafee)\w*|microsoftexchange[0-9a-f]{16,}",
    re.IGNORECASE,
)
_DAEMON_NAME = regex(
    r"mail(?:er)?[- ]?(?:deliver\w*|daemon|system|router|server|gateway)|mailer-daemon"
    r"|deliver\w* (?:sub)?system|delivery (?:agent|notification|status)|system administrator|systemadmin"
    r"|ndr administrator|mta\b|microsoft outlook$|internet mail|message (?:transport|transfer)",
    re.IGNORECASE,
)
# The accounts that list software answers commands and bounces from (RFC 3834 2).
_LIST_SOFTWARE = regex(r"owner-.+|.+-request|.+-bounces?(?:\+.*)?|.+-confirm\+.*", re.IGNORECASE)
_POSTMASTER = regex(r"post[-_.]?master|mail[-_.]?(?:admin|master)\w*|hostmaster", re.IGNORECASE)
# Nobody reads these: RFC 5598 has no word for them, everybody writes them.
_NO_REPLY = regex(
    r"(?:.*[-_.+])?(?:no[-_.]?(?:t[-_.]?)?repl(?:y|ies|ay)|do[-_.]?not[-_.]?(?:reply|respond)"
    r"|unattended|ne[-_.]?pas[-_.]?repondre|noresponder|no[-_.]responder|nao[-_.]?responda"
    r"|keine[-_.]?antwort|nepasrepondre|noreturn|autoreply|auto[-_.]?respon\w*)(?:[-_.+].*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Signs:
    """A message and the cheap facts about it."""

    message: InboundMessage
    first: Mapping[str, str]  # the first value of each header field
    local: str  # the From address' local part, as odd as it stands
    null: bool  # the null sender (RFC 5321 4.5.5): never a person
    answers: bool  # the subject says reply or forward
    submitted: str  # the keyword of Auto-Submitted (RFC 3834 5), "" where there is none or "no"
    precedence: str

    def has(self, *names: str) -> bool:
        """Whether one of these header fields is there."""
        return any(name in self.first for name in names)

    @property
    def daemon(self) -> bool:
        """Whether mail software says it writes."""
        if _DAEMON.fullmatch(self.local) or not self.local:
            return True
        return bool(
            _DAEMON_NAME.search(self.message.sender_name or self.first.get("from", "")[:200])
        )

    @property
    def postmaster(self) -> bool:
        """Whether the role of RFC 2142 writes: software mostly, a person sometimes."""
        return bool(
            _POSTMASTER.fullmatch(re.split(r"[\\@]", self.local, maxsplit=1)[0])
            or "postmaster" in self.message.sender_name.lower()
        )

    @property
    def list_software(self) -> bool:
        """Whether the software of a list writes: nobody reads what comes back to it."""
        return bool(_LIST_SOFTWARE.fullmatch(self.local))

    @property
    def no_reply(self) -> bool:
        """Whether the sender says that nobody reads answers."""
        return bool(_NO_REPLY.fullmatch(self.local))

    @property
    def threaded(self) -> bool:
        """Whether it names the mail that it answers."""
        return bool(self.message.in_reply_to or self.message.references)


def only_answers(subject: str, sent: str) -> bool:
    """Whether a subject is that of our mail with nothing but "Re:" before it.

    Another program of our kind has the same subjects, and begins its mails without it.
    """
    said, ours = (" ".join(text.split()).casefold() for text in (subject, sent))
    if not ours or not said.endswith(ours):
        return False
    before = said.removesuffix(ours).strip()
    answers = False
    while found := _ANSWER.match(before):
        before, answers = before[found.end() :].strip(), True
    return answers and not _MARKED.sub("", before)


def signs(message: InboundMessage) -> Signs:
    """Look at the header once."""
    first = dict(reversed(message.headers))
    return Signs(
        message=message,
        first=first,
        local=_local(message.sender or first.get("from", "?")),
        null=_null(message, first),
        answers=bool(_ANSWER.match(message.subject)),
        submitted=next(filter(None, map(_submitted, message.all("auto-submitted"))), ""),
        precedence=_keyword(first.get("precedence", first.get("x-precedence", ""))),
    )


def _local(written: str) -> str:
    """The local part; "" for `<>`, the From of some mail software."""
    written = written[:_LONGEST]
    angled = _ANGLED.search(written)
    found = _ADDRESS.search(angled[1] if angled else written)
    if found:
        return found[0].rpartition("@")[0]
    return (angled[1] if angled else written).strip(" \"'")


def _null(message: InboundMessage, first: Mapping[str, str]) -> bool:
    if message.envelope.sender is not None:
        return not message.envelope.sender.strip("<> ")
    path = first.get("return-path")
    # Some hosts qualify or name the null path when they write it down.
    return path is not None and path.strip("<> ").partition("@")[0].lower() in ("", "mailer-daemon")


def _keyword(value: str) -> str:
    """RFC 3834 5: a keyword, then parameters and comments that we need not know."""
    word = re.split(r"[\s;]", uncommented(value)[0].strip(), maxsplit=1)[0].lower()
    return "" if word == "no" else word


def _submitted(value: str) -> str:
    """The same of Auto-Submitted; a value that is none is not "no" (RFC 3834 5.1)."""
    words = uncommented(value)[0].partition(";")[0].split()
    return _keyword(value) if len(words) == 1 else "unreadable"
