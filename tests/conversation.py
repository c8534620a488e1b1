"""One season of one cohort as a scripted conversation, to be held with any running program.

Three mentors, ten mentees in different words and from different mail programs, eight seats. A
`Stage` is whatever carries the mail and moves the clock: in one process, or through real servers.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from mailflow.demo import clients
from mailflow.demo.cast import Client, Persona, Role, Temper
from mailflow.demo.clients import Letter
from mailflow.demo.received import Received

PEOPLE, PROGRAM = "people.test", "mentoring.lab.test"
SEATS = 8


def _person(name: str, zone: str, place: str, client: Client, role: Role) -> Persona:
    address = f"{name.split(maxsplit=1)[0].lower()}@{PEOPLE}"
    return Persona(name, address, zone, place, role, client, Temper.DILIGENT)


KENDALL = _person("Kendall Brooks", "Europe/Berlin", "Berlin", Client.PHONE, Role.ORGANIZER)
EMILY = _person("Emily Hart", "Europe/Berlin", "Berlin", Client.OUTLOOK, Role.ORGANIZER)
PRIYA = _person("Priya Nair", "Asia/Kolkata", "Kolkata", Client.PHONE, Role.MENTOR)
JONAS = _person("Jonas Weber", "Europe/Berlin", "Berlin", Client.MUTT, Role.MENTOR)
RUTH = _person("Ruth Cohen", "America/New_York", "New York", Client.OUTLOOK, Role.MENTOR)
MEI = _person("Mei Tan", "Asia/Singapore", "Singapore", Client.GMAIL, Role.MENTOR)
MENTORS = (PRIYA, JONAS, RUTH)


def _mentee(name: str, client: Client) -> Persona:
    return _person(name, "UTC", "somewhere", client, Role.MENTEE)


#: Who joins, in which words, and how they say yes to the confirmation.
MENTEES = (
    (_mentee("Ana Souza", Client.GMAIL), "I'd love to join the deploy group!", "yes"),
    (_mentee("Bo Lindqvist", Client.OUTLOOK), "join deploy", "Yes please!"),
    (_mentee("Chen Wei", Client.APPLE), "Hey, please sign me up for the deploy cohort", "yep"),
    (_mentee("Dele Okafor", Client.PHONE), "Hello, I would like to take part in deploy.", "Ja"),
    (_mentee("Elif Kaya", Client.MUTT), "can i join deploy? im in Istanbul", "ok"),
    (_mentee("Farid Haddad", Client.THUNDERBIRD),
     "Bonjour, j'aimerais participer au groupe deploy.", "Oui, merci"),
    (_mentee("Grace Mwangi", Client.GMAIL), "Could you add me to deploy please", "sure, go ahead"),
    (_mentee("Hana Novak", Client.OUTLOOK),
     "I want to learn to deploy OpenStack. I'm based in Prague.", "Yes, confirmed"),
    (_mentee("Ines Duarte", Client.APPLE), "Please enroll me in deploy", "👍"),
    (_mentee("Jose Hernandez", Client.PHONE), "count me in for deploy :)", "y"),
)  # fmt: skip
EVERYBODY = (KENDALL, EMILY, *MENTORS, MEI, *(who for who, _, _ in MENTEES))


class Stage(Protocol):
    """Where the conversation takes place."""

    def at(self, moment: datetime) -> None:
        """Let the program's clock go on to a moment; it runs on from there."""

    def now(self) -> datetime:
        """The program's clock."""

    def post(self, sender: str, recipient: str, mail: bytes) -> None:
        """Hand somebody's mail to the program's mail server."""

    def mailbox(self, reader: Persona) -> list[Received]:
        """What somebody has got, oldest first."""

    def wait_for_mail(self, reader: Persona, waited: timedelta) -> None:
        """Let some time pass until there may be more; fails when patience is over."""

    def export(self) -> dict[str, Any]:
        """What the program tells of itself (SPEC 9)."""


@dataclass
class Conversation:
    """The script: `play` holds it and checks what everybody sees."""

    stage: Stage
    _letters: int = 0
    _read: set[tuple[str, str]] = field(default_factory=set)  # reader and Message-ID
    told: dict[str, Any] = field(default_factory=dict)  # the export at the end
    expected: dict[str, str] = field(default_factory=dict)  # the first check-in's answers

    # what people do -------------------------------------------------------------------------

    def write(self, who: Persona, text: str, to: str = f"signup@{PROGRAM}") -> None:
        """Somebody writes a fresh mail."""
        self._post(Letter(who, to, "hello", text))

    def reply(self, who: Persona, kind: str, text: str) -> Received:
        """Somebody answers the next mail of a kind, once it has come; that mail."""
        answered = self.gets(who, kind)
        self.answer(who, answered, text)
        return answered

    def answer(
        self, who: Persona, answered: Received, text: str, inline: dict[int, str] | None = None
    ) -> None:
        """Somebody answers this mail."""
        subject = clients.reply_subject(who.client, answered.subject)
        self._post(Letter(who, answered.answer_to, subject, text, answered, inline))

    def gets(self, who: Persona, kind: str, saying: str = "") -> Received:
        """The next mail of a kind that somebody has not yet looked at, once it has come."""
        begin = self.stage.now()
        while True:
            for mail in self.stage.mailbox(who):
                seen = (who.address, mail.message_id)
                if mail.kind == kind and seen not in self._read and saying in mail.text:
                    self._read.add(seen)
                    return mail
            self.stage.wait_for_mail(who, self.stage.now() - begin)

    def kept(self, who: Persona, kind: str) -> Received:
        """The newest mail of a kind that somebody has got before."""
        return [m for m in self.stage.mailbox(who) if m.kind == kind][-1]

    def has(self, who: Persona, kind: str) -> bool:
        """Whether a mail of a kind has come by now."""
        return any(m.kind == kind for m in self.stage.mailbox(who))

    def _post(self, letter: Letter) -> None:
        self._letters += 1
        mail = clients.write(letter, self.stage.now(), self._letters)
        self.stage.post(letter.writer.address, letter.to, mail)

    def at(self, moment: str) -> None:
        """Go on to a moment, in UTC."""
        self.stage.at(datetime.fromisoformat(moment).replace(tzinfo=UTC))

    # the script -----------------------------------------------------------------------------

    def play(self) -> None:
        """All of it."""
        self.mentors_volunteer()
        self.mentees_sign_up()
        self.one_leaves_and_the_first_in_line_moves_up()
        self.check_in_before_the_switch()
        self.a_goal_is_reached()
        self.the_digest_is_answered()
        self.check_in_after_the_switch()
        self.the_export_tells_the_same()

    def mentors_volunteer(self) -> None:
        """Three offer to mentor; an organizer's replies approve them."""
        self.at("2027-03-15T09:00")
        for who, text in (
            (PRIYA, "Hello! I would be glad to mentor in the deploy group. I live in Kolkata."),
            (JONAS, "Hi, count me in as a mentor for deploy. I'm in Berlin."),
            (RUTH, "I'd like to help as a mentor with deploy. I am based in New York."),
        ):  # fmt: skip
            self.write(who, text)
            self.reply(who, "confirm", "Yes")
            self.gets(who, "answer")
        self.reply(KENDALL, "decision", "Yes to all of them, welcome!")
        self.gets(PRIYA, "mentor-welcome")
        self.at("2027-03-16T08:00")  # nine in Berlin; one such mail a day is enough
        self.reply(KENDALL, "decision", "2 and 3: yes please")
        self.gets(JONAS, "mentor-welcome")

    def mentees_sign_up(self) -> None:
        """Ten sign up, eight find a seat."""
        self.at("2027-03-16T10:00")
        for who, text, _ in MENTEES:
            self.write(who, text)
        for number, (who, _, yes) in enumerate(MENTEES):
            self.reply(who, "confirm", yes)
            self.gets(who, "welcome" if number < SEATS else "waitlisted")
        for who, _, _ in MENTEES[:SEATS]:
            self.answer(who, self.kept(who, "welcome"), f"Hello everybody! I am {who.name}.")
        for reader in (*MENTORS, *(who for who, _, _ in MENTEES[:SEATS])):
            for writer, _, _ in MENTEES[:SEATS]:
                if writer is not reader:
                    self.gets(reader, "post", saying=f"I am {writer.name}")

    def one_leaves_and_the_first_in_line_moves_up(self) -> None:
        """Chen leaves, Ines was offered the seat, Jose goes on waiting."""
        chen, ines, jose = MENTEES[2][0], MENTEES[8][0], MENTEES[9][0]
        welcome = self.kept(chen, "welcome")
        self.answer(chen, welcome, "Sorry, my job changed and I have to leave. Thank you all!")
        self.reply(chen, "confirm", "Yes")
        self.gets(chen, "left")
        self.reply(ines, "offer", "Yes, I'd love to!")
        self.answer(ines, self.gets(ines, "welcome"), "Thanks! Hello, I am Ines.")
        self.gets(JONAS, "post", saying="I am Ines")
        assert not self.has(jose, "offer")
        self.at("2027-03-16T13:30")  # morning in New York
        self.gets(RUTH, "mentor-welcome")
        self.at("2027-03-17T14:00")  # working hours for all three
        for mentor in MENTORS:
            self.gets(mentor, "new-mentee")

    def check_in_before_the_switch(self) -> None:
        """Central Europe still has winter time; New York has changed its clocks."""
        priya = self._check_in(PRIYA, "2027-03-23T03:30")
        first, second, *rest = _names(priya)
        self.answer(PRIYA, priya, "1 good\n2 haven't heard from them in two weeks\n3 good")
        self.expected = dict.fromkeys([first, *rest], "good") | {second: "quiet"}
        jonas = self._check_in(JONAS, "2027-03-23T08:00")
        words = dict(zip(_names(jonas), ("good", "done with the first run", "ok"), strict=False))
        below = {
            line: words[name] for (line, _, _), name in zip(jonas.numbered, words, strict=True)
        }
        self.answer(JONAS, jonas, "", below)
        self.expected |= {name: "good" for name, word in words.items() if "done" not in word}
        ruth = self._check_in(RUTH, "2027-03-23T13:00")
        *others, stuck = _names(ruth)
        self.answer(RUTH, ruth, f"All good except {stuck}, who is stuck on the network.")
        self.expected |= dict.fromkeys(others, "good") | {stuck: "stuck"}
        for colleague in (PRIYA, JONAS):  # it comes after their check-in: one mail a day
            self.gets(colleague, "stuck", saying=stuck)

    def a_goal_is_reached(self) -> None:
        """Ana says so, her mentor confirms, the badge comes; Jose moves up."""
        self.at("2027-03-24T14:00")
        ana = MENTEES[0][0]
        welcome = self.kept(ana, "welcome")
        self.answer(ana, welcome, "done deploy: it boots, see https://example.org/boot.log")
        lead = next(m for m in MENTORS if m.called in welcome.subject)
        self.reply(lead, "claim", "Yes, I saw it boot. Well done, Ana!")
        badge = self.gets(ana, "badge")
        kinds = {part.get_content_type() for part in badge.mail.iter_attachments()}
        assert {"image/png", "image/svg+xml"} <= kinds
        jose = MENTEES[9][0]
        self.reply(jose, "offer", "yes!")
        self.answer(jose, self.gets(jose, "welcome"), "Hi all, Jose here, from Mexico.")
        self.gets(JONAS, "post", saying="Jose here")

    def the_digest_is_answered(self) -> None:
        """A fourth mentor offers; Monday's digest asks, and one reply decides."""
        self.at("2027-03-26T20:00")
        self.write(MEI, "I could mentor deploy as well. I'm in Singapore.")
        self.reply(MEI, "confirm", "yes")
        self.gets(MEI, "answer")
        self.at("2027-03-29T06:00")  # eight in Berlin, on the first Monday of summer time
        digest = self.gets(KENDALL, "digest", saying="Mei Tan")
        (number,) = [n for _, n, words in digest.numbered if "Mei Tan" in words]
        self.answer(KENDALL, digest, f"{number} ok, great to have her")
        self.gets(MEI, "mentor-welcome")
        self.gets(EMILY, "answer", saying="Mei Tan")  # who did not decide is told

    def check_in_after_the_switch(self) -> None:
        """Nine o'clock is an hour earlier for Berlin, and the same for the others."""
        for who, moment in (
            (PRIYA, "2027-03-30T03:30"), (JONAS, "2027-03-30T07:00"), (RUTH, "2027-03-30T13:00"),
        ):  # fmt: skip
            asked = self._check_in(who, moment)
            inline = {line: "fine" for line, _, _ in asked.numbered}
            self.answer(who, asked, "all good", inline if who is JONAS else None)
        self.write(RUTH, "status")
        self.gets(RUTH, "answer", saying="deploy")  # all that she wrote before is decided

    def _check_in(self, who: Persona, moment: str) -> Received:
        """The check-in, which must come at nine on its reader's own clock and not before."""
        nine = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        self.stage.at(nine - timedelta(seconds=2))
        asked = self.gets(who, "check-in")
        there = asked.date.astimezone(who.clock)
        assert (there.hour, there.minute) == (9, 0), f"{who.name} was asked at {there}"
        assert asked.date >= nine
        return asked

    def the_export_tells_the_same(self) -> None:
        """SPEC 9: every thread of this story is in it."""
        told = self.told = self.stage.export()
        states = {e["email"].partition("@")[0]: e["state"] for e in told["enrollments"]}
        names = [who.called.lower() for who, _, _ in MENTEES]
        assert states == dict.fromkeys(names, "active") | {"ana": "completed", "chen": "withdrawn"}
        assert [b["email"] for b in told["badges"]] == [f"ana@{PEOPLE}"]
        (cohort,) = told["cohorts"]
        assert (cohort["seats"], cohort["used"], cohort["waitlist"]) == (SEATS, SEATS, [])
        mentors = {m["email"]: m["state"] for m in (*cohort["mentors"], *told["mentors"])}
        assert mentors == {who.address: "on_duty" for who in (*MENTORS, MEI)}
        before = [c for c in told["checkins"] if c["round"] == "2027-03-23"]
        lines = {line["mentee"]: line["answer"] for c in before for line in c["lines"]}
        said = {f"{name.lower()}@{PEOPLE}": answer for name, answer in self.expected.items()}
        assert said.items() <= lines.items()
        assert len(lines) == SEATS
        after = [c["state"] for c in told["checkins"] if c["round"] == "2027-03-30"]
        assert after == ["answered"] * 3
        assert told["inbox"]["quarantined"] == told["inbox"]["received"] == 0


def story(told: dict[str, Any]) -> dict[str, Any]:
    """What an export tells, without times and ids: two programs with one story have one."""
    return {
        "enrollments": {
            e["email"]: (
                e["state"], e["lead"], e["milestone"],
                [(h["event"], h["from"], h["to"], h["by"]) for h in e["history"]],
            )
            for e in told["enrollments"]
        },
        "checkins": {
            (c["mentor"], c["round"]): (c["state"], [(x["mentee"], x["answer"]) for x in c["lines"]])
            for c in told["checkins"]
        },
        "badges": [(b["email"], b["state"]) for b in told["badges"]],
        "cohorts": [(c["name"], c["state"], c["used"], c["mentors"]) for c in told["cohorts"]],
    }  # fmt: skip


def _names(check_in: Received) -> list[str]:
    """Whom it asks about, in the order of the numbers."""
    return [words.split()[0] for _, _, words in check_in.numbered]
