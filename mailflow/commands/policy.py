"""Who may do what on how much evidence: the table of TRUST 3.2, class by class."""

from collections.abc import Mapping
from enum import StrEnum

from mailflow.commands.command import Command, Prose, Trust
from mailflow.commands.turn import Evidence

E = Evidence


class Verdict(StrEnum):
    """What happens to a wish."""

    ACT = "act"
    ASK = "ask"  # one confirmation mail to the registered address
    IGNORE = "ignore"


ACT, ASK, IGNORE = Verdict.ACT, Verdict.ASK, Verdict.IGNORE

#: Class x evidence. A malformed identity never gets as far as this table.
POLICY: Mapping[Trust, Mapping[Evidence, Verdict]] = {
    Trust.PUBLIC: {E.NONE: ACT, E.DOMAIN: ACT, E.REPLY: ACT, E.CONFIRMED: ACT},
    Trust.OWN_FACTS: {E.NONE: ACT, E.DOMAIN: ACT, E.REPLY: ACT, E.CONFIRMED: ACT},
    Trust.SIGN_UP: {E.NONE: ASK, E.DOMAIN: ACT, E.REPLY: ACT, E.CONFIRMED: ACT},
    Trust.ANSWER: {E.NONE: ASK, E.DOMAIN: ACT, E.REPLY: ACT, E.CONFIRMED: ACT},
    Trust.OWN: {E.NONE: ASK, E.DOMAIN: ACT, E.REPLY: ACT, E.CONFIRMED: ACT},
    Trust.MENTEE: {E.NONE: ASK, E.DOMAIN: ACT, E.REPLY: ACT, E.CONFIRMED: ACT},
    Trust.DECIDE: {E.NONE: ASK, E.DOMAIN: ASK, E.REPLY: ACT, E.CONFIRMED: ACT},
    Trust.OTHERS: {E.NONE: ASK, E.DOMAIN: ASK, E.REPLY: ASK, E.CONFIRMED: ACT},
    Trust.MANY: {E.NONE: ASK, E.DOMAIN: ASK, E.REPLY: ASK, E.CONFIRMED: ACT},
    Trust.DATA: {E.NONE: ASK, E.DOMAIN: ASK, E.REPLY: ASK, E.CONFIRMED: ACT},
    Trust.POST: {E.NONE: ASK, E.DOMAIN: ACT, E.REPLY: ACT, E.CONFIRMED: ACT},
    Trust.PRIVATE: {E.NONE: ACT, E.DOMAIN: ACT, E.REPLY: ACT, E.CONFIRMED: ACT},
}


#: What shows only, or must be heard however it was written.
UNDOUBTED = (Trust.PUBLIC, Trust.OWN_FACTS, Trust.PRIVATE)


def verdict(
    command: Command, evidence: Evidence, *, whole_line: bool, doubtful: bool = False
) -> Verdict:
    """Whether a wish acts, asks first, or is passed over.

    `doubtful`: its writer may never have seen the words that we read (TRUST 3.3).
    """
    if evidence is Evidence.MALFORMED:
        return IGNORE
    if evidence is Evidence.OPERATOR:
        return ACT
    ruling = POLICY[command.trust][evidence]
    from_prose = not whole_line and command.prose is Prose.ASKS
    unseen = doubtful and command.trust not in UNDOUBTED
    unsure = (from_prose or unseen) and evidence < Evidence.CONFIRMED
    return ASK if ruling is ACT and unsure else ruling
