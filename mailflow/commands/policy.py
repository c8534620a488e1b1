"""Who may do what on how much evidence: the table of TRUST 3.2, class by class."""

from collections.abc import Mapping
from enum import StrEnum

from mailflow.commands.command import Command, Prose, Trust
from mailflow.commands.turn import Evidence


class Verdict(StrEnum):
    """What happens to a wish."""

    ACT = "act"
    ASK = "ask"  # one confirmation mail to the registered address
    HOLD = "hold"  # for the organizers to release or drop
    IGNORE = "ignore"


ACT, ASK, HOLD, IGNORE = Verdict

Row = Mapping[Evidence, Verdict]


def _row(*verdicts: Verdict) -> Row:
    return dict(zip(Evidence, verdicts, strict=True))


#: Class x evidence, the whole policy.
POLICY: Mapping[Trust, Row] = {
    #                       E-      E0    E1    E2    E3    E4
    Trust.PUBLIC:    _row(IGNORE,  ACT,  ACT,  ACT,  ACT,  ACT),
    Trust.OWN_FACTS: _row(IGNORE,  ACT,  ACT,  ACT,  ACT,  ACT),
    Trust.FIRST:     _row(IGNORE,  ASK,  ASK,  ASK,  ACT,  ACT),
    Trust.SIGN_UP:   _row(IGNORE,  ASK,  ACT,  ACT,  ACT,  ACT),
    Trust.ANSWER:    _row(IGNORE,  ASK,  ACT,  ACT,  ACT,  ACT),
    Trust.OWN:       _row(IGNORE,  ASK,  ACT,  ACT,  ACT,  ACT),
    Trust.END:       _row(IGNORE,  ACT,  ACT,  ACT,  ACT,  ACT),
    Trust.MENTEE:    _row(IGNORE,  ASK,  ACT,  ACT,  ACT,  ACT),
    Trust.DECIDE:    _row(IGNORE,  ASK,  ASK,  ACT,  ACT,  ACT),
    Trust.OTHERS:    _row(IGNORE,  ASK,  ASK,  ASK,  ACT,  ACT),
    Trust.MANY:      _row(IGNORE,  ASK,  ASK,  ASK,  ACT,  ACT),
    Trust.DATA:      _row(IGNORE,  ASK,  ASK,  ASK,  ACT,  ACT),
    Trust.POST:      _row(IGNORE,  ASK,  ACT,  ACT,  ACT,  ACT),
    Trust.FOREIGN:   _row(IGNORE, HOLD, HOLD, HOLD, HOLD, HOLD),
    Trust.PRIVATE:   _row(IGNORE,  ACT,  ACT,  ACT,  ACT,  ACT),
}  # fmt: skip


#: What shows only, or must be heard however it was written.
UNDOUBTED = (Trust.PUBLIC, Trust.OWN_FACTS, Trust.PRIVATE)


def verdict(
    command: Command, evidence: Evidence, *, whole_line: bool, doubtful: bool = False
) -> Verdict:
    """Whether a wish acts, asks first, or is passed over.

    `doubtful`: its writer may never have seen the words that we read (TRUST 3.3).
    """
    ruling = POLICY[command.trust][evidence]
    from_prose = not whole_line and command.prose is Prose.ASKS
    unseen = doubtful and command.trust not in UNDOUBTED
    unsure = (from_prose or unseen) and evidence < Evidence.CONFIRMED
    return ASK if ruling is ACT and unsure else ruling
