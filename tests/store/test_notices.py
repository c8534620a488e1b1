"""Mails that waited for their slot: what they tell of can be taken back for a week from then."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mailflow.deciding.undoable import undoable
from mailflow.program.decision import Fact
from mailflow.program.draft import IDS_PER_ITEM
from mailflow.program.model import (
    AddressState,
    Enrollment,
    EnrollmentState,
    Notice,
    Person,
)
from mailflow.program.snapshot import Scope
from mailflow.store.outbox import AnsweredMail
from tests.play import play

NOW = datetime(2027, 1, 5, 9, tzinfo=UTC)


@pytest.mark.parametrize(("by", "mine"), [("system", True), ("priya@x.test", False)])
def test_what_a_late_mail_tells_of_can_be_taken_back_by_whom_a_clock_did_it_to(tmp_path, by, mine):
    program = play(tmp_path)
    ana = Person(1, "ana@x.test", state=AddressState.PROVEN)
    was = Enrollment(3, 1, "deploy", EnrollmentState.ACTIVE, NOW, NOW, cohort=4)
    over = replace(was, state=EnrollmentState.LAPSED)
    notice = Notice(700 * IDS_PER_ITEM + 1, 1, "lapsed", 3, NOW)
    mail = AnsweredMail(
        9, 900, 1, ana.address, "lapsed", "", 3, (), "", "", "<9@x.test>", NOW, NOW, None, None
    )
    with program.app.database.begin(program.app.settings) as work:
        work.program.record([Fact("test", ana, NOW), Fact("test", was, NOW)], 600)
        work.program.record([Fact("lapse", over, NOW, by), Fact("notice", notice, NOW)], 700)
        work.program.record([Fact("write", notice, NOW, gone=True)], 900)
        state = work.program.load(Scope(people=frozenset({1})), NOW)
        found = undoable(work, state, ana, mail, NOW + timedelta(days=7))
        assert found == (((was, over),) if mine else ())
        assert undoable(work, state, ana, mail, NOW + timedelta(days=8)) == ()
