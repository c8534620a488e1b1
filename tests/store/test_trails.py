"""All that names somebody: also where neither a place nor a duty of today is any more."""

from dataclasses import replace
from datetime import UTC, date, datetime

from mailflow.program.decision import Fact
from mailflow.program.model import (
    AddressState,
    Answer,
    Assignment,
    AssignmentState,
    Cohort,
    CohortState,
    Enrollment,
    EnrollmentState,
    Line,
    Person,
    Round,
    RoundState,
)
from mailflow.program.snapshot import Scope
from tests.play import play

NOW = datetime(2027, 1, 4, 9, tzinfo=UTC)
SAM, ANA, BO = 1, 2, 3


def test_check_ins_of_a_cohort_that_is_over_are_found(tmp_path):
    program = play(tmp_path)
    people = [
        Person(key, f"{name}@x.test", state=AddressState.PROVEN)
        for key, name in ((SAM, "sam"), (ANA, "ana"), (BO, "bo"))
    ]
    cohort = Cohort(10, "deploy-7", "deploy", CohortState.OPEN, 7)
    duty = Assignment(20, SAM, "deploy", AssignmentState.ON_DUTY, NOW, cohort=10)
    place = Enrollment(30, ANA, "deploy", EnrollmentState.ACTIVE, NOW, NOW, cohort=10, lead=SAM)
    other = Enrollment(31, BO, "deploy", EnrollmentState.COMPLETED, NOW, NOW, cohort=10, lead=SAM)
    line = Line(1, 31, BO, Answer.GOOD, by=SAM, at=NOW)
    of_sam = Round(40, 10, SAM, date(2026, 5, 4), RoundState.ANSWERED, NOW, (line,))
    of_ana = replace(of_sam, id=41, mentor=9, lines=(Line(1, 30, ANA),), planned=date(2026, 5, 11))
    of_none = replace(of_sam, id=42, mentor=9, lines=(Line(1, 31, BO),), planned=date(2026, 5, 18))
    with program.app.database.begin(program.app.settings) as work:
        there = (*people, cohort, duty, place, other, of_sam, of_ana, of_none)
        work.program.record([Fact("test", entity, NOW) for entity in there], 600)
        moved = [replace(duty, cohort=None), replace(place, cohort=None)]
        over = replace(cohort, state=CohortState.ARCHIVED)
        work.program.record([Fact("test", entity, NOW) for entity in (*moved, over)], 601)
        of_both = work.program.load(Scope(trails=frozenset({SAM, ANA})), NOW)
        of_one = work.program.load(Scope(trails=frozenset({SAM})), NOW)
    assert {40, 41} <= set(of_both.rounds)
    assert 42 not in of_both.rounds
    assert 31 in of_both.enrollments, "whom somebody of them led there"
    assert set(of_one.rounds) & {40, 41, 42} == {40}
