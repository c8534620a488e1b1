"""Half a year of five cohorts, in random histories: nothing is lost, nobody is forgotten.

Timers are kept as the store keeps them: only what a decision touched is set anew, and what fired.
So a clock that nobody would wake shows here. People answer their mail or do not, as a seeded
die falls; what else they write, and when, is Hypothesis's.
"""

import random
from dataclasses import replace
from datetime import timedelta

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from mailflow.commands.turn import Evidence
from mailflow.program import (
    attention,
    bouncing,
    digest,
    lapsing,
    silence,
)
from mailflow.program.decision import Env
from mailflow.program.digest_people import needs_human
from mailflow.program.digest_program import whole
from mailflow.program.matters import is_waiting
from mailflow.program.model import (
    AddressState,
    EnrollmentState,
    marked,
)
from tests.commands.letters import answer, write
from tests.program.build import DEPLOY, START, TALK, World, moment
from tests.program.test_properties import ANSWERS, Season

E = EnrollmentState
WEEKS = 26
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
ZONES = (
    "Europe/Berlin", "America/New_York", "Australia/Sydney", "America/Sao_Paulo", "Asia/Kolkata", "",
)  # fmt: skip
TRACKS = ("deploy", "talk", "coa", "patch", "docs")
STARTS = (START, moment("2027-08-02T10:00Z"))  # over both springs, and over autumn and year's end
MENTEES = [f"Mentee{number}" for number in range(12)]
MENTORS = [f"Mentor{number}" for number in range(11)]
#: The day's slack of a clock: quiet hours, a weekend, a full week of mail.
SLACK = timedelta(days=9)

WISHES = [
    *(f"join {track}" for track in TRACKS), *(f"join {track}" for track in TRACKS),
    "leave *", "pause * ?", "back", "done ?", "done deploy", "stuck deploy", "stuck talk",
    "contact-lost deploy", "less", "stop", "status", "move deploy talk", "move talk coa",
    "milestone hosts ready", "away today..?", "capacity 2", "capacity 0", "unclear",
]  # fmt: skip
REPLIES = ANSWERS | {
    "check-in": ["answer 1=good", "answer 1=good 2=quiet", "answer 1=quiet", "answer 1=stuck"],
    "check-in-reminder": ["answer 1=good", "answer 1=quiet 2=done"],
    "still-in": ["yes", "leave *", "pause * ?"],
    "review": ["extend", "end", "extend"],
    "mentor-silent": ["yes"],
    "lapsed": ["undo", "join deploy"],
    "digest": ["ok 1", "no 1", "snooze 1 7", "ok 1"],
    "feedback": ["unclear"],
}
DEEDS = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(MENTEES + MENTORS), st.sampled_from(WISHES)),
    st.tuples(st.just("bounce"), st.sampled_from(MENTEES + MENTORS)),
    st.tuples(st.just("order"), st.sampled_from(["cap deploy 2", "close coa", "open coa"])),
)
HISTORIES = st.lists(st.tuples(st.integers(0, 60), DEEDS), min_size=10, max_size=60)  # hours, deed


class HalfYear(Season):
    """Five cohorts with their timers, and people who answer as the die falls."""

    def __init__(self, seed: int, start) -> None:
        tracks = [replace(DEPLOY, mentees=3)]
        tracks += [replace(TALK, name=name, mentees=3) for name in TRACKS[1:]]
        World.__init__(self, "Europe/Berlin", tracks)
        self.die = random.Random(seed)
        self.clock = self.start = start
        names = MENTEES + MENTORS
        self.people_by_name = {
            name: self.person(name, ZONES[index % len(ZONES)]) for index, name in enumerate(names)
        }
        for index, name in enumerate(TRACKS):
            cohort = self.cohort(name, opened_at=start)
            for mentor in MENTORS[2 * index : 2 * index + 2]:
                self.mentor(self.people_by_name[mentor], cohort, capacity=2, since=start)
        self.mentor(self.people_by_name[MENTORS[10]], self.state.cohort_named("deploy"))
        self.seen_mails = self.seen_facts = 0
        self.seats_used, self.stood, self.sent_at, self.changes = {}, {}, {}, {}
        self.before = self.state
        self.letters = []  # (when, mail)
        self.timers = {}
        for kind, table in (
            ("assignment", self.state.assignments), ("person", self.state.people)
        ):  # fmt: skip
            for key in table:
                self._set(attention.timer(self.state, kind, key, start))
        self.monday = digest.next_digest(self.state.settings, start)

    def _set(self, *timers) -> None:
        for timer in timers:
            if timer is not None:
                self.timers.pop((timer.kind, timer.subject), None)
                if timer.due_at is not None:
                    self.timers[timer.kind, timer.subject] = timer

    # what happens ---------------------------------------------------------------------------

    def until(self, end) -> None:
        """One due moment after the other: clocks, answers to mail, the Monday digest."""
        turns = 0
        while True:
            first = min(self.timers.values(), key=lambda t: (t.due_at, t.rank), default=None)
            letter = min(self.letters, key=lambda pair: pair[0], default=None)
            moments = [
                self.monday,
                *(m for m in (first and first.due_at, letter and letter[0]) if m),
            ]
            if min(moments) > end:
                break
            turns = 0 if min(moments) > self.clock else turns + 1
            assert turns < 500, f"a clock that never stops: {first} {self._told(first)}"
            self.clock = max(self.clock, min(moments))
            if first and first.due_at <= self.clock:
                self._strike(first)
            elif letter and letter[0] <= self.clock:
                self.letters.remove(letter)
                self._answer(letter[1])
            else:
                self._digest()
        self.clock = max(self.clock, end)

    def _told(self, timer):
        return self.state.enrollments.get(timer.subject) if timer else None

    def _strike(self, timer) -> None:
        del self.timers[timer.kind, timer.subject]
        with self.settling(self.clock) as draft:
            attention.attend(draft, timer.kind, timer.subject)
        self.check(timer)

    def _answer(self, mail) -> None:
        options = REPLIES[mail.content.kind]
        words = self.die.choice(options)
        reader = self.state.people[mail.to]
        undoable = self.changes[id(mail)][1] if words == "undo" else ()
        if " 1" in words and mail.content.kind in ("digest", "decision"):
            words = words.replace(" 1", f" {mail.refs[0][0] if mail.refs else 1}", 1)
        with self.settling(self.clock) as draft:  # as `incoming` does
            bouncing.heard_from(draft, draft.person(reader.id))
            silence.heard(draft, reader)
            lapsing.heard(draft, reader)
        self.check()
        answer(
            self, reader, mail.content.kind, mail.about, words, mail.refs,
            when=self.clock, undoable=undoable, note="because",
        )  # fmt: skip
        self.check()

    def _digest(self) -> None:
        self.monday += WEEK
        state = self.state
        written = digest.digest(state, Env(self.clock, self.item()), ())
        self.promises(written)
        with self.at(self.clock) as draft:
            for person, mail in written.items():
                draft.mail(person, mail.content, thread=mail.thread, refs=mail.refs)
        self.check()

    def act(self, deed) -> None:
        match deed:
            case ("write", name, words):
                person = self.state.people[self.people_by_name[name].id]
                with self.settling(self.clock) as draft:
                    bouncing.heard_from(draft, person)
                    silence.heard(draft, person)
                    lapsing.heard(draft, person)
                self.check()
                write(self, person, words, evidence=Evidence.DOMAIN, when=self.clock, note="why")
            case ("bounce", name):
                with self.settling(self.clock) as draft:
                    bouncing.bounced(draft, draft.person(self.people_by_name[name].id), "5.1.1")
            case ("order", words):
                write(self, self.kendall, words, evidence=Evidence.CONFIRMED, when=self.clock)
        self.check()

    # what has to hold -------------------------------------------------------------------------

    def check(self, fired=None) -> None:
        facts, mails = self.facts[self.seen_facts :], self.mails[self.seen_mails :]
        found = {(t.kind, t.subject): t for t in attention.timers(self.state, facts, self.clock)}
        if fired and (fired.kind, fired.subject) not in found:
            again = attention.timer(self.state, fired.kind, fired.subject, self.clock)
            found[fired.kind, fired.subject] = again
        for mail in mails:
            if any(n.person == mail.to for n in self.state.notices.values()):
                found["person", mail.to] = attention.timer(
                    self.state, "person", mail.to, self.clock
                )
            if mail.content.kind in REPLIES and self.die.random() < 0.6:
                when = self.clock + timedelta(hours=self.die.randrange(1, 90))
                self.letters.append((when, mail))
        self._set(*found.values())
        before = len(self.facts)
        super().check()
        for mail in mails:
            if mail.content.kind == "digest":
                with self.settling(self.clock) as draft:
                    attention.shown(draft, [key for _, key in mail.refs])
        late = self.facts[before:]
        self._set(*attention.timers(self.state, late, self.clock))
        self.seen_facts, self.seen_mails = len(self.facts), len(self.mails)

    def promises(self, written) -> None:
        """On the morning of a digest: what is open is in it once, and nobody was forgotten."""
        state, now = self.state, self.clock
        waiting = [m for m in state.matters.values() if is_waiting(m, now)]
        assert len({m.number for m in waiting}) == len(waiting)
        for mail in written.values():
            shown = [key for _, key in mail.refs]
            assert len(shown) == len(set(shown)) == min(len(waiting), digest.DECISIONS_SHOWN)
            assert set(shown) <= {m.id for m in waiting}
        human = " ".join(needs_human(whole(state, now)))
        clocks = state.settings.clocks
        for member in state.enrollments.values():
            person = state.people[member.person]
            if person.state is not AddressState.PROVEN:
                continue
            if member.stuck_at and member.state is E.ACTIVE and now - member.stuck_at > WEEK:
                assert person.full_name in human, "stuck, and nobody is told"
            if member.state is E.CLAIMED and now - member.since > clocks.claim_organizers + DAY:
                assert marked(member, "organizers asked"), "a claim that nobody sees"
            if member.state is E.ACTIVE and state.mentors_of(member.cohort):
                self.silence_is_heard(member, now)

    def silence_is_heard(self, member, now) -> None:
        since = lapsing.last_sign(member)
        on_duty = min(a.since for a in self.state.mentors_of(member.cohort))
        reached = marked(self.state.people[member.person], "reached") or since
        quiet = now - max(since, on_duty, reached)
        if quiet > self.state.settings.clocks.silent + SLACK:
            assert lapsing.is_asked(self.state, member), "silent, and nobody asked"
        if quiet > self.state.settings.clocks.lapse + 2 * SLACK:
            lines = [m for m in self.state.matters.values() if m.subject == member.id]
            assert any(m.kind == lapsing.KIND for m in lines), "silent, and no line for people"

    def folded(self) -> None:
        """The journal tells the same as the tables."""
        newest = {}
        for fact in self.facts:
            newest[fact.entity.id] = None if fact.gone else fact.entity
        state = self.state
        tables = (
            state.people, state.enrollments, state.assignments, state.rounds, state.matters,
            state.notices, state.badges, state.confirmations, state.posts, state.cohorts,
        )  # fmt: skip
        kept = {key: entity for table in tables for key, entity in table.items()}
        for key, entity in newest.items():
            assert kept.get(key) == entity
        assert {key for key in kept if key > 1_000_000} <= set(newest)


# Half a year takes a second, so what fails is shown as it was found.
@settings(max_examples=10, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(seed=st.integers(0, 10_000), start=st.sampled_from(STARTS), history=HISTORIES)
def test_half_a_year_of_five_cohorts_keeps_its_promises(seed, start, history):
    season = HalfYear(seed, start)
    for name, track in zip(MENTEES, TRACKS * 3, strict=False):
        season.act(("write", name, f"join {track}"))
    for hours, deed in history:
        season.until(season.clock + timedelta(hours=hours))
        season.act(deed)
    season.until(start + WEEKS * WEEK)
    season.folded()
