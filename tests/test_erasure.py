"""Forgotten is forgotten everywhere (TRUST I38): looked for from outside, in all that is kept.

A season is played, somebody asks to be forgotten, and then every place where data lies is
searched for their address and their name: the tables, the file's own bytes, logs, exports.
"""

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from mailflow.mail.inbound import Envelope
from mailflow.operators import export, status, trace
from mailflow.program.decision import Fact
from mailflow.program.model import AddressState, EnrollmentState
from mailflow.program.snapshot import Scope
from mailflow.transport.smtp import Outcome, OutcomeKind
from tests import play
from tests.play import Play

ANA = "ana.souza@home.test"
ANA_WRITES = f"Ana Souza <{ANA}>"
PRIYA = "priya.rao@work.test"
PRIYA_WRITES = f"Priya Rao <{PRIYA}>"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Play:
    """Two mentors, two mentees, a week of mail that names everybody."""
    program = play.play(tmp_path_factory.mktemp("played"))
    program.mentor(PRIYA_WRITES.partition("<")[2].strip(">"), words="yes, I am in Lisbon")
    program.mentor("sam@m.test", words="yes")
    for writer, address in ((ANA_WRITES, ANA), ("Bo Lind <bo@x.test>", "bo@x.test")):
        program.write(writer, "join deploy, I live in Recife", subject="join deploy")
        answer(program, writer, address, "confirm", "yes")
        answer(program, writer, address, "welcome", f"Hello all, I am {writer.split()[0]}!")
    answer(program, PRIYA_WRITES, PRIYA, "post", "Welcome, Ana Souza!")
    program.forward(days=8)
    for mentor in (PRIYA, "sam@m.test"):
        if "check-in" in program.kinds(mentor):
            program.reply(mentor, "check-in", "all good, but Ana is stuck on keystone")
    program.write(ANA_WRITES, "log deploy")
    program.forward(days=1)
    return program


@pytest.fixture
def season(played: Play, tmp_path: Path) -> Play:
    return play.copied(played, tmp_path)


def answer(program: Play, writer: str, address: str, kind: str, text: str) -> None:
    """A reply with a display name in its From, as people's programs write it."""
    answered = program.last(address, kind)
    mail = EmailMessage()
    mail["From"] = writer
    mail["To"] = str(answered.mail["Reply-To"] or answered.mail["From"])
    mail["Subject"] = f"Re: {answered.subject}"
    mail["Date"] = answered.mail["Date"]
    mail["In-Reply-To"] = str(answered.mail["Message-ID"])
    program._count += 1
    mail["Message-ID"] = f"<{program._count}.{kind}@people.test>"
    mail.set_content(text)
    program.deliver(mail)


def forget(program: Play, writer: str, address: str) -> list[play.Received]:
    """They ask, and say yes; the mails that this leads to."""
    program.write(writer, "forget me")
    question = program.last(address, "confirm")
    assert "erase all that we keep of you" in question.text
    before = len(program.sent)
    program.reply(address, "confirm", "yes")
    return program.sent[before:]


def oneline(text: str) -> str:
    return " ".join(text.split())


def kept(program: Play) -> Iterator[tuple[str, str]]:
    """Every place where something is kept, and what is there."""
    folder = Path(str(program.app.database.engine.url.database)).parent
    with sqlite3.connect(folder / "mailflow.db") as connection:
        yield "dump", "\n".join(connection.iterdump())
        for table in ("inbox", "outbox"):
            column = "raw" if table == "inbox" else "data"
            for key, raw in connection.execute(f"SELECT id, {column} FROM {table}"):
                yield f"{table} {key}", bytes(raw or b"").decode("utf-8", "replace")
    for file in folder.iterdir():
        yield file.name, file.read_bytes().decode("latin-1")
    ours = program.app.settings
    with program.app.database.read(ours) as work:
        yield "export", json.dumps(export.export(work, ours, program.now), ensure_ascii=False)
        yield "status", repr(status.status(work, ours, program.now))
        items = work.inbox.counts()
    for number in range(1, sum(items.values()) * 3):
        yield "trace", "\n".join(trace.trace(program.app, str(number)))


def found(program: Play, *words: str) -> list[str]:
    """Where any of these words is kept still."""
    return [
        f"{place}: …{text[max(0, at - 60) : at + 40]!r}…"
        for place, text in kept(program)
        for word in words
        if (at := text.lower().find(word.lower())) >= 0
    ]


@pytest.mark.conforms("I38")
@pytest.mark.shows("2a.30", "M40", "5.26")
def test_a_mentee_who_asks_is_gone_from_everything(season: Play) -> None:
    assert found(season, ANA), "the search finds what is there"
    sent = forget(season, ANA_WRITES, ANA)
    assert [mail.kind for mail in sent if mail.to == ANA] == ["erased"]
    assert "1 place in our counts" in season.last(ANA, "erased").text
    season.forward(days=1)
    assert found(season, ANA, "ana.souza", "Souza", "Ana ") == []
    with season.app.database.read(season.app.settings) as work:
        told = export.export(work, season.app.settings, season.now)
    states = [(e["email"], e["state"]) for e in told["enrollments"]]
    assert states == [(None, "erased"), ("bo@x.test", "active")]


def test_nothing_ever_comes_after_the_last_mail(season: Play) -> None:
    forget(season, ANA_WRITES, ANA)
    before = len(season.sent)
    season.forward(weeks=8)
    assert [mail.kind for mail in season.sent[before:] if mail.to == ANA] == []


def test_others_are_told_neutrally_and_nobody_elses_data_goes(season: Play) -> None:
    before = len(season.sent)
    forget(season, ANA_WRITES, ANA)
    season.forward(days=10)
    later = [mail for mail in season.sent[before:] if mail.to != ANA]
    assert not [mail for mail in later if "Souza" in mail.text or ANA in mail.text]
    told = [mail.text for mail in later if mail.kind == "left"]
    assert any("asked us to forget them" in oneline(text) for text in told)
    digest = season.last(play.ORGANIZERS[0], "digest").text
    assert "Left and forgotten, at their wish: a former member (deploy)" in digest
    assert found(season, "bo@x.test"), "Bo is still here"


@pytest.mark.shows("2a.30", "M33")
def test_a_mentors_mentees_get_another_lead(season: Play) -> None:
    with season.app.database.read(season.app.settings) as work:
        state = work.program.everything(season.now)
        priya = state.person_at(PRIYA)
        assert priya is not None
        led = [e for e in state.enrollments.values() if e.lead == priya.id]
    assert led
    forget(season, PRIYA_WRITES, PRIYA)
    season.forward(days=3)
    assert found(season, PRIYA, "Priya") == []
    with season.app.database.read(season.app.settings) as work:
        state = work.program.everything(season.now)
        sam = state.person_at("sam@m.test")
        assert sam is not None
        members = [e for e in state.enrollments.values() if e.state is EnrollmentState.ACTIVE]
        assert {e.lead for e in members} == {sam.id}
    assert "instead of a former member's" in oneline(season.last("sam@m.test", "cover").text)
    mentee = state.people[led[0].person].address
    assert "instead of a former member" in oneline(season.last(mentee, "covered").text)
    assert "short" in season.kinds(play.ORGANIZERS[0])


def test_tokens_are_dead_and_whoever_comes_back_is_somebody_new(season: Play) -> None:
    forget(season, ANA_WRITES, ANA)
    before = len(season.sent)
    season.reply(ANA, "welcome", "leave deploy")
    season.forward(hours=1)
    assert season.sent[before:] == [] or {m.kind for m in season.sent[before:]} <= {
        "help",
        "answer",
    }
    season.forward(days=2)
    season.write(ANA_WRITES, "join deploy", subject="join deploy")
    assert season.kinds(ANA)[-1] == "confirm"
    season.reply(ANA, "confirm", "yes")
    assert season.kinds(ANA)[-1] in ("welcome", "waitlisted")


def test_a_no_leaves_everything_as_it_was(season: Play) -> None:
    season.write(ANA_WRITES, "Please delete everything you know about me.")
    season.reply(ANA, "confirm", "no")
    assert found(season, ANA)
    assert season.kinds(ANA)[-1] == "answer"


def test_an_organizer_is_named_in_the_configuration(season: Play) -> None:
    organizer = play.ORGANIZERS[0]
    season.write(organizer, "forget me")
    season.reply(organizer, "confirm", "yes")
    assert "configuration names your address" in season.last(organizer, "answer").text
    assert found(season, organizer)


# restored backups -----------------------------------------------------------------------------


def restored(season: Play, backup: Path) -> Play:
    """The same program on the store as it was earlier, its journal of erasures as it is."""
    folder = backup.parent / "restored"
    folder.mkdir()
    source = Path(str(season.app.database.engine.url.database)).parent
    shutil.copy(backup, folder / "mailflow.db")
    shutil.copy(source / "mailflow.db.erased", folder / "mailflow.db.erased")
    return play.play(folder, start=season.now + timedelta(minutes=1))


def copy_of(season: Play, tmp_path: Path) -> Path:
    path = tmp_path / "backup.db"
    with sqlite3.connect(str(season.app.database.engine.url.database)) as connection:
        connection.execute("VACUUM INTO ?", (str(path),))
    return path


@pytest.mark.conforms("I38")
def test_an_older_backup_is_cleaned_before_anything_is_sent(season: Play, tmp_path: Path) -> None:
    backup = copy_of(season, tmp_path)
    forget(season, ANA_WRITES, ANA)
    again = restored(season, backup)
    again.forward(days=1)
    assert found(again, ANA, "Souza") == []
    assert ANA not in [mail.to for mail in again.sent]


def test_mail_from_before_is_not_read_again(season: Play, tmp_path: Path) -> None:
    backup = copy_of(season, tmp_path)
    old = EmailMessage()
    old["From"], old["To"], old["Subject"] = ANA_WRITES, season.app.ours.signup, "join talk"
    old["Date"] = season.last(ANA).mail["Date"]
    old.set_content("join talk")
    season.deliver(old)
    forget(season, ANA_WRITES, ANA)
    again = restored(season, backup)
    assert again.deliver(old) == []
    again.forward(days=1)
    again.app.database.empty_log()
    assert found(again, ANA, "Souza") == []


def test_who_came_after_being_forgotten_stays(season: Play, tmp_path: Path) -> None:
    forget(season, ANA_WRITES, ANA)
    season.forward(days=1)
    season.write(ANA_WRITES, "join deploy", subject="join deploy")
    season.reply(ANA, "confirm", "yes")
    again = restored(season, copy_of(season, tmp_path))
    again.run()
    assert found(again, ANA)


# what others wrote, and what is still on its way ------------------------------------------------


def test_mail_that_names_them_goes_however_it_is_encoded(season: Play) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"] = "bo@x.test", season.app.ours.organizers
    mail["Subject"] = "Thanks to Ana Souza, für alles"
    mail["Date"] = season.last(ANA).mail["Date"]
    mail.set_content("Ana Souza war großartig.", cte="base64")
    season.deliver(mail)
    forget(season, ANA_WRITES, ANA)
    with season.app.database.read(season.app.settings) as work:
        raws = [work.inbox.get(n) for n in range(1, 200)]
    mails = [message_from_bytes(item.raw, policy=policy.default) for item in raws if item]
    assert not [str(m["Subject"]) for m in mails if "Souza" in str(m["Subject"])]
    assert found(season, ANA, "Souza") == []


def test_the_last_mail_may_wait_and_is_cleaned_when_it_has_gone(season: Play) -> None:
    season.answers = lambda to, _: (
        Outcome(OutcomeKind.DEFERRED, 451, "later") if to == ANA else None
    )
    season.write(ANA_WRITES, "forget me")
    season.answers = None
    season.forward(minutes=5)
    season.answers = lambda to, _: (
        Outcome(OutcomeKind.DEFERRED, 451, "later") if to == ANA else None
    )
    season.reply(ANA, "confirm", "yes")
    assert found(season, ANA), "its address is needed as long as it is on its way"
    season.answers = None
    season.forward(hours=4)
    assert season.kinds(ANA)[-1] == "erased"
    assert found(season, ANA) == []


def test_a_pair_that_is_kept_apart_stays_so(season: Play) -> None:
    season.write(play.ORGANIZERS[0], f"keep apart {ANA} and bo@x.test")
    season.reply(play.ORGANIZERS[0], "confirm", "yes")
    forget(season, ANA_WRITES, ANA)
    assert found(season, ANA) == []
    with season.app.database.read(season.app.settings) as work:
        assert not work.program.everything(season.now).pairs
    season.forward(days=1)
    season.write(ANA_WRITES, "join talk", subject="join talk")
    season.reply(ANA, "confirm", "yes")
    with season.app.database.read(season.app.settings) as work:
        state = work.program.everything(season.now)
        ana, bo = state.person_at(ANA), state.person_at("bo@x.test")
    assert ana is not None
    assert bo is not None
    assert [{p.one, p.other} for p in state.pairs.values()] == [{ana.id, bo.id}]


def _brought_back(season: Play, roster: str) -> None:
    """Ana, who is kept apart from Bo and forgotten, stands in an organizer's list again."""
    organizer = play.ORGANIZERS[0]
    season.write(organizer, f"keep apart {ANA} and bo@x.test")
    season.reply(organizer, "confirm", "yes")
    forget(season, ANA_WRITES, ANA)
    season.forward(days=1)
    season.write(organizer, f"add\n{roster}", subject="list")
    season.reply(organizer, "confirm", "yes")


def test_a_pair_stays_apart_where_a_list_brings_one_of_them_back(season: Play) -> None:
    _brought_back(season, f"email,track\nnew@x.test,talk\n{ANA},talk\n")
    with season.app.database.read(season.app.settings) as work:
        state = work.program.everything(season.now)
        ana, bo = state.person_at(ANA), state.person_at("bo@x.test")
    assert ana is not None
    assert bo is not None
    assert [{p.one, p.other} for p in state.pairs.values()] == [{ana.id, bo.id}]


def test_of_whom_a_list_puts_together_with_whom_they_avoid_organizers_are_told(
    season: Play,
) -> None:
    _brought_back(season, f"email,track,cohort\n{ANA},deploy,deploy\n")
    season.forward(days=1)
    told = season.last(play.ORGANIZERS[0], "decision").text
    assert f"<{ANA}> is back and was kept apart from somebody" in " ".join(told.split())
    assert "bo@x.test" not in told


def test_a_ban_outlives_the_erasure(season: Play) -> None:
    with season.app.database.begin(season.app.settings) as work:
        ana = work.program.load(Scope(addresses=frozenset({ANA})), season.now).person_at(ANA)
        assert ana is not None
        banned = Fact("ban", replace(ana, state=AddressState.BANNED), season.now)
        work.program.record([banned], 0)
        payload = {"person": ana.id, "at": season.now.isoformat()}
        work.inbox.receive("erase:test", "erase", season.now, payload=payload)
    season.run()
    assert found(season, ANA) == []
    season.forward(days=1)
    assert season.write(ANA_WRITES, "join deploy", subject="join deploy") == []
    organizer, before = play.ORGANIZERS[0], len(season.sent)
    season.write(organizer, f"invite {ANA} to mentor deploy")
    if season.last(organizer).kind == "confirm":
        season.reply(organizer, "confirm", "yes")
    assert "gets no mail from us" in season.last(organizer).text
    season.forward(days=3)
    assert ANA not in {mail.to for mail in season.sent[before:]}
    with season.app.database.read(season.app.settings) as work:
        assert work.program.person_id(ANA) is None


def test_a_case_about_them_is_kept_until_it_is_resolved(season: Play) -> None:
    season.write("bo@x.test", "Ana Souza has insulted me.", to=season.app.ours.private)
    forget(season, ANA_WRITES, ANA)
    places = {place.partition(" ")[0] for place in found(season, "Souza")}
    assert places == {"inbox", "mailflow.db:"}


def test_words_that_others_bear_are_nobodys(season: Play) -> None:
    season.write("Ana Lopez <ana.lopez@x.test>", "join deploy", subject="join deploy")
    season.reply("ana.lopez@x.test", "confirm", "yes")
    forget(season, ANA_WRITES, ANA)
    assert found(season, ANA, "Souza") == []
    with season.app.database.read(season.app.settings) as work:
        assert [p.name for p in work.program.everything(season.now).people.values()].count(
            "Ana Lopez"
        ) == 1


# killed in the middle ---------------------------------------------------------------------------

#: A process for each moment and commit, forked when all is imported; how each ended.
KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from sqlalchemy import event
import structlog
from mailflow.store import cleaning
from tests import play

structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
cleaning.BATCH = 5

def live(now, last):
    program = play.play(Path(sys.argv[1]), start=now)
    count = 0

    def count_down(connection):
        nonlocal count
        count += 1
        if count == last:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(program.app.database.engine, "commit", count_down)
    program.run()

for now, last in zip(sys.argv[2::2], sys.argv[3::2]):
    if not os.fork():
        live(datetime.fromisoformat(now), int(last))
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.wait()[1]), flush=True)
"""
KILLED_AT = (1, 2, 3, 4, 5, 6, 8, 10, 13, 1000)  # at which commit


def test_killed_at_any_commit_it_goes_on(season: Play, tmp_path: Path) -> None:
    question = season.write(ANA_WRITES, "forget me")[-1]
    mail = season._mail(ANA, str(question.mail["Reply-To"]), "Re: forget me", "yes")
    season.app.receive(Envelope(ANA), mail.as_bytes(policy=policy.SMTP), "test")
    season.app.database.close()
    lives = [
        ((season.now + timedelta(minutes=number)).isoformat(), str(at))
        for number, at in enumerate(KILLED_AT)
    ]
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), *(word for life in lives for word in life)],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parent.parent,
    )  # fmt: skip
    ended = Counter(map(int, done.stdout.split()))
    assert set(ended) == {0, -signal.SIGKILL}, done.stderr
    assert ended.total() == len(lives)
    assert ended[-signal.SIGKILL] >= 4
    assert found(season, ANA, "Souza") == []
    assert (tmp_path / "mailflow.db.erased").read_text().count("erased ") >= 1


# any history ------------------------------------------------------------------------------------

WRITERS = (ANA_WRITES, PRIYA_WRITES, "Bo Lind <bo@x.test>", "Sam Okoro <sam@m.test>")
WORDS = (
    "join talk", "leave deploy", "stuck: Priya Rao does not answer", "pause until 15 March",
    "I reached it: https://x.test/ana.souza", "back", "status", "export", "away next week",
    "avoid Ana Souza", "mentor talk", "capacity 1", "Hello Bo, hello Ana Souza!", "undo",
)  # fmt: skip
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)  # each example takes seconds
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(WRITERS), st.sampled_from(WORDS)),
        st.tuples(st.just("post"), st.sampled_from(WRITERS), st.sampled_from(WORDS)),
        st.tuples(st.just("answer"), st.sampled_from(WRITERS), st.sampled_from(["yes", "1 good"])),
        st.tuples(st.just("wait"), st.just(""), st.sampled_from(["1", "7", "30"])),
    ),
    max_size=8,
)


def do(program: Play, kind: str, writer: str, words: str) -> None:
    address = writer.partition("<")[2].strip(">")
    match kind:
        case "write":
            program.write(writer, words)
        case "post":
            program.write(writer, words, to=program.app.ours.cohort("deploy"))
        case "answer" if program.kinds(address):
            program.reply(address, program.kinds(address)[-1], words, quote=False)
        case "wait":
            program.forward(days=int(words))


@cache
def seated() -> Play:
    """What every history begins with: two mentors, and two mentees who have a seat."""
    program = play.play(Path(mkdtemp(prefix="mailflow-seated-")))
    program.mentor(PRIYA)
    answer(program, PRIYA_WRITES, PRIYA, "mentor-welcome", "Thank you!")
    program.mentor("sam@m.test")
    for writer in (ANA_WRITES, "Bo Lind <bo@x.test>"):
        program.write(writer, "join deploy", subject="join deploy")
        answer(program, writer, writer.partition("<")[2].strip(">"), "confirm", "yes")
    return program


@pytest.mark.conforms("I38")
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), phases=UNSHRUNK)
@given(before=DEEDS, after=DEEDS, who=st.sampled_from([0, 1]))
def test_whatever_happened_before_nothing_is_left(
    tmp_path_factory: pytest.TempPathFactory,
    before: list[tuple[str, str, str]],
    after: list[tuple[str, str, str]],
    who: int,
) -> None:
    program = play.copied(seated(), tmp_path_factory.mktemp("history"))
    for deed in before:
        do(program, *deed)
    writer = WRITERS[who]
    address, name = writer.partition("<")[2].strip(">"), writer.split()[1]
    program.forward(days=1)
    forget(program, writer, address)
    assert program.kinds(address)[-1] == "erased"
    gone = len(program.sent)
    for kind, by, words in after:
        if by != writer and name.lower() not in words.lower():
            do(program, kind, by, words)
    program.forward(days=1)
    assert found(program, address, name) == []
    assert address not in [mail.to for mail in program.sent[gone:]]
