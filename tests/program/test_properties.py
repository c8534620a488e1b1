"""Random seasons: whatever people write and whenever they do, the program keeps its promises.

Everything goes the way that mails and timers go: wishes through `conversation.decide`, clocks
through `attention`, and deliveries start the clocks that count from them.
"""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.commands.turn import Evidence
from mailflow.program import attention, budget, calendar, placement
from mailflow.program.lifecycle import ENROLLMENT
from mailflow.program.model import (
    MEMBER_STATES,
    OPEN_STATES,
    SERVING,
    AddressState,
    AssignmentState,
    CohortState,
    Enrollment,
    EnrollmentState,
    NoContact,
)
from mailflow.program.silence import SILENT
from tests.commands.letters import answer, write
from tests.program.build import DEPLOY, START, TALK, World

E = EnrollmentState
STEP = timedelta(hours=7)
STEPS = 80
ZONES = ("Europe/Berlin", "America/Lima", "Asia/Kolkata", "")
LEGAL = {(before, after) for (before, _), after in ENROLLMENT.items()}
#: What somebody may still get who has no place with us any more.
AFTERWARDS = {
    "lapsed",
    "answer",  # who looks after their mentees from now on
    "left",
    "expired",
    "declined",
    "removed",
    "feedback",
    "badge",
    "not-yet",
    "mentor-retired",
}

MENTEES = [f"Mentee{number}" for number in range(7)]
MENTORS = ["Priya", "Sam", "Lee", "Kim"]
WISHES = [
    "join deploy", "join deploy", "join talk", "join nowhere", "leave *", "leave deploy",
    "move deploy talk", "pause * ?", "pause deploy 2027-05-02", "back", "done deploy", "done ?",
    "stuck deploy", "contact-lost deploy", "less", "stop", "status", "tz Asia/Tokyo", "help",
    "mentor deploy", "capacity 0", "capacity 4", "capacity +1", "away today..2027-04-01",
    "away today..?", "step-down ?", "forget", "milestone hosts ready", "log deploy", "cohorts",
    "step-down 2027-03-20", "swap Mentee1 ?", "swap Mentee2 Sam", "swap Mentee0 Priya",
    "yes", "no", "thanks", "unclear", "join deploy; leave talk; tz UTC", "remove priya@lab.test",
    *["join deploy"] * 8, *["join talk"] * 3, *["done deploy"] * 3, *["pause * ?"] * 2, "back",
]  # fmt: skip
ORDERS = [
    "remove mentee1@lab.test", "place mentee2@lab.test deploy", "cap deploy 2", "close deploy",
    "open deploy", "who deploy", "move mentee3@lab.test talk", "tell deploy",
    "invite lee@lab.test deploy", "invite new@lab.test deploy",
]  # fmt: skip
ANSWERS = {
    "offer": ["yes", "yes", "no", "later"],
    "still-waiting": ["yes", "no", "later"],
    "claim": ["confirm-goal", "not-yet", "yes", "no"],
    "contact-check": ["yes", "no"],
    "new-mentee": ["yes", "no"],
    "say-hello": ["yes", "no"],
    "welcome": ["undo", "leave deploy"],
    "left": ["undo"],
    "paused": ["undo", "back"],
    "answer": ["undo"],
    "badge": ["yes", "no", "undo"],
    "stuck": ["mine"],
    "confirm": ["yes", "no"],
    "cover": ["yes", "no"],
    "mentor-invited": ["yes", "yes", "no", "thanks"],
    "mentor-silent": ["yes", "away today..2027-04-01", "step-down ?", "back"],
    "mentor-covered": ["undo", "back", "step-down ?"],
    "mentor-review": ["yes", "capacity 1"],
    "propose-away": ["yes", "no"],
    "decision": ["ok 1", "no 1", "why 1", "snooze 1 7"],
}

DEEDS = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(MENTEES + MENTORS), st.sampled_from(WISHES)),
    st.tuples(st.just("order"), st.sampled_from(["Kendall", "Emily"]), st.sampled_from(ORDERS)),
    st.tuples(st.just("answer"), st.integers(0, 30), st.integers(0, 3)),
    st.tuples(st.just("answer"), st.integers(0, 3), st.integers(0, 3)),
)
HISTORIES = st.lists(
    st.tuples(st.integers(0, 4), DEEDS), min_size=5, max_size=40
)  # (steps to wait, deed)


class Season(World):
    """A world in which mails are delivered and clocks strike, and every step is checked."""

    def __init__(self, seats: int, placement_mode: str) -> None:
        tracks = (replace(DEPLOY, mentees=seats), replace(TALK, mentees=seats))
        super().__init__("Europe/Berlin", tracks, placement=placement_mode)
        self.clock = START
        self.people_by_name = {
            name: self.person(name, ZONES[index % len(ZONES)])
            for index, name in enumerate(MENTEES + MENTORS)
        }
        deploy = self.cohort("deploy")
        self.cohort("talk", state=CohortState.RECRUITING, opened_at=None)
        for name in ("Priya", "Sam"):
            self.mentor(self.people_by_name[name], deploy, capacity=2)
        self.seen_mails = self.seen_facts = 0
        self.seats_used = {}
        self.stood = {}
        self.sent_at = {}
        self.changes = {}
        self.before = self.state

    # what happens ---------------------------------------------------------------------------

    def wait(self, steps: int) -> None:
        for _ in range(steps):
            self.clock += STEP
            for kind, table in (
                ("enrollment", self.state.enrollments),
                ("assignment", self.state.assignments),
                ("round", self.state.rounds),
                ("person", self.state.people),
            ):
                for key in tuple(table):
                    timer = attention.timer(self.state, kind, key, self.clock)
                    if timer and timer.due_at and timer.due_at <= self.clock:
                        with self.settling(self.clock) as draft:
                            attention.attend(draft, kind, key)
                        self.check()

    def do(self, deed) -> None:
        match deed:
            case ("write" | "order", name, words):
                person = self.people_by_name.get(name) or getattr(self, name.lower())
                sure = Evidence.CONFIRMED if deed[0] == "order" else Evidence.DOMAIN
                write(self, person, words, evidence=sure, when=self.clock, note="because")
            case ("answer", back, pick):
                asked = [
                    m
                    for m in self.mails
                    if m.content.kind in ANSWERS and (m.content.kind != "answer" or pick == 3)
                ]
                if not asked:
                    return
                mail = asked[-1 - back % len(asked)]
                options = ANSWERS[mail.content.kind]
                reader = self.state.people[mail.to]
                words = options[pick % len(options)]
                undoable = self.changes[id(mail)][1] if words == "undo" else ()
                words = words.replace(" 1", f" {mail.refs[0][0] if mail.refs else 1}", 1)
                answer(
                    self, reader, mail.content.kind, mail.about, words, mail.refs,
                    when=self.clock, undoable=undoable,
                )  # fmt: skip
        self.check()

    def remember(self, before, facts, mails) -> None:
        """What the journal would tell of a mail's own item: its entities as they were and became."""
        pairs = {}
        for fact in facts:
            was = pairs.get(fact.entity.id, (self._before(before, fact.entity),))[0]
            if was is not None and not fact.gone:
                pairs[fact.entity.id] = (was, fact.entity)
        for mail in mails:
            self.changes[id(mail)] = (mail, tuple(pairs.values()))

    def _before(self, state, entity):
        tables = {
            "Enrollment": state.enrollments,
            "Assignment": state.assignments,
            "Person": state.people,
        }
        return tables.get(type(entity).__name__, {}).get(entity.id)

    # what has to hold -------------------------------------------------------------------------

    def check(self) -> None:
        facts, self.seen_facts = self.facts[self.seen_facts :], len(self.facts)
        mails, self.seen_mails = self.mails[self.seen_mails :], len(self.mails)
        self.remember(self.before, facts, mails)
        self.transitions(facts)
        self.seats()
        self.leads()
        self.silences()
        for mail in mails:
            self.reaches_who_may_get_it(mail)
            self.keeps_the_budget(mail)
            if mail.content.kind in attention.CLOCKED:
                with self.settling(self.clock) as draft:
                    attention.delivered(draft, mail.content.kind, mail.about)
        self.seen_facts = len(self.facts)
        for enrollment in self.state.enrollments.values():
            self.stood[enrollment.id] = enrollment.state
        self.before = self.state

    def transitions(self, facts) -> None:
        for fact in facts:
            if isinstance(fact.entity, Enrollment) and not fact.gone:
                before = self.stood.get(fact.entity.id)
                after = fact.entity.state
                if fact.event == "undo" or before is None or before is after:
                    pass
                else:
                    assert (before, after) in LEGAL, f"{before} to {after} by {fact.event}"
                self.stood[fact.entity.id] = after

    def seats(self) -> None:
        for cohort in self.state.cohorts.values():
            used = placement.used(self.state, cohort)
            before = self.seats_used.get(cohort.id, 0)
            assert used <= max(before, placement.seats(self.state, cohort)), "a seat sold twice"
            self.seats_used[cohort.id] = used
        for person in self.people_by_name.values():
            tracks = [e.track for e in self.state.open_enrollments(person.id)]
            assert len(tracks) == len(set(tracks)) <= self.state.settings.max_enrollments

    def leads(self) -> None:
        """Everybody in a cohort has a mentor of it, or the organizers heard that nobody can."""
        heard = {m.subject for m in self.state.matters.values() if m.kind == "cover"}
        for member in self.state.enrollments.values():
            if member.state not in MEMBER_STATES:
                continue
            own = self.state.assignment_of(member.lead, member.cohort)
            gone = {a.id for a in self.state.assignments.values() if a.person == member.lead}
            assert own or gone & heard, "somebody is led by a mentor who has gone"
            if member.cover is not None:
                on_duty = {a.person for a in self.state.mentors_of(member.cohort, *SERVING)}
                assert member.cover in on_duty, "whoever covers has gone"

    def silences(self) -> None:
        """Whoever misses two check-ins in a row is before the organizers, or was."""
        told = {m.subject for m in self.state.matters.values() if m.kind == "silent"}
        for own in self.state.assignments.values():
            if own.state is AssignmentState.ON_DUTY and own.missed >= SILENT:
                assert own.id in told, "a silent mentor nobody heard of"

    def reaches_who_may_get_it(self, mail) -> None:
        reader = self.state.people[mail.to]
        if mail.reply:
            return
        assert reader.state is not AddressState.MUTED, f"{mail.content.kind} to somebody muted"
        belongs = (
            self.state.open_enrollments(reader.id)
            or self.state.assignments_of(reader.id)
            or self.state.is_organizer(reader)
        )
        assert belongs or mail.content.kind in AFTERWARDS, f"{mail.content} to one who left"

    def keeps_the_budget(self, mail) -> None:
        kind = mail.content.kind
        if mail.reply or not budget.counts(kind):
            return
        sent = self.sent_at.setdefault(mail.to, [])
        reader = self.state.people[mail.to]
        zone = self.state.zone_of(reader)
        day, week = calendar.local_date(self.clock, zone), calendar.week_start(self.clock, zone)
        if kind not in budget.URGENT or (kind == "offer" and mail.content.nudge):
            assert not calendar.is_quiet(self.clock, zone), f"{kind} in quiet hours"
            assert sum(d == day for d, _, z in sent if z == zone) < 1, f"a second mail: {kind}"
            assert sum(w == week for _, w, z in sent if z == zone) < 3, f"a fourth mail: {kind}"
        sent.append((day, week, zone))


@settings(max_examples=120, deadline=None)
@given(
    seats=st.integers(1, 3), mode=st.sampled_from(["auto", "auto", "approve"]), history=HISTORIES
)
def test_a_season_keeps_its_promises(seats, mode, history):
    season = Season(seats, mode)
    for steps, deed in history:
        season.wait(steps)
        season.do(deed)
    season.wait(12)


@settings(max_examples=60, deadline=None)
@given(history=HISTORIES)
def test_nobody_waits_while_a_seat_is_free(history):
    """At rest, the head of a line that can take a seat has an offer wherever one is free."""
    season = Season(2, "auto")
    for steps, deed in history:
        season.wait(steps)
        season.do(deed)
        for track in ("deploy", "talk"):
            free = any(placement.free(season.state, c) for c in season.state.cohorts_of(track))
            waiting = [
                e
                for e in season.state.queue(track)
                if season.state.people[e.person].state is AddressState.PROVEN
                and "later" not in dict(e.marks)
            ]
            assert not (free and waiting), f"{track}: a free seat, and somebody waits"


MEETS = {AssignmentState.ON_DUTY, AssignmentState.AWAY, AssignmentState.LEAVING}


class Apart(Season):
    """The same, with people who may not meet."""

    def __init__(self, seats: int, mode: str, pairs) -> None:
        super().__init__(seats, mode)
        for number, (one, other) in enumerate(pairs):
            both = self.people_by_name[one].id, self.people_by_name[other].id
            self.put(NoContact(90_000_000 + number, *both, START))
        second = self.cohort("deploy-2", "deploy", number=2)
        for name in ("Lee", "Kim"):
            self.mentor(self.people_by_name[name], second, capacity=2)
        for name in MENTEES:
            self.do(("write", name, "join deploy"))

    def check(self) -> None:
        super().check()
        for pair in self.state.pairs.values():
            one, other = (self.cohorts_of(key) for key in (pair.one, pair.other))
            assert one.isdisjoint(other), "two who are kept apart meet"

    def cohorts_of(self, person: int) -> set[int]:
        """Where somebody is, leads or covers, by all that the state says."""
        found = {
            a.cohort
            for a in self.state.assignments.values()
            if a.person == person and a.state in MEETS
        }
        for e in self.state.enrollments.values():
            if e.state in OPEN_STATES and person in (e.person, e.lead, e.cover):
                found.add(e.cohort)
        return found - {None}


PAIRS = st.lists(
    st.tuples(st.sampled_from(MENTEES), st.sampled_from(MENTEES + MENTORS)).filter(
        lambda both: both[0] != both[1]
    ),
    min_size=2,
    max_size=8,
    unique_by=frozenset,
)


@settings(max_examples=120, deadline=None)
@given(
    seats=st.integers(1, 3), mode=st.sampled_from(["auto", "approve"]), pairs=PAIRS,
    history=HISTORIES,
)  # fmt: skip
def test_no_contact_pairs_never_meet(seats, mode, pairs, history):
    season = Apart(seats, mode, pairs)
    for steps, deed in history:
        season.wait(steps)
        season.do(deed)
    season.wait(12)
