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


def verdict(command: Command, evidence: Evidence, *, whole_line: bool) -> Verdict:
    """Whether a wish acts, asks first, or is passed over."""
    if evidence is Evidence.MALFORMED:
        return IGNORE
    if evidence is Evidence.OPERATOR:
        return ACT
    ruling = POLICY[command.trust][evidence]
    from_prose = not whole_line and command.prose is Prose.ASKS
    return ASK if ruling is ACT and from_prose and evidence < Evidence.CONFIRMED else ruling
