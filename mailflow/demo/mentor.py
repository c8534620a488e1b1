"""Mentors: they volunteer, welcome and advise on the list, and answer check-ins in their style."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from textwrap import shorten

from mailflow.demo.cast import FRIEND, Temper
from mailflow.demo.clients import Letter
from mailflow.demo.mind import Mind, Part, Plan, joined
from mailflow.demo.received import Received
from mailflow.demo.words import CHEERS, WELCOMES
from mailflow.regex import regex

OFFERS = (
    "Hi, I could mentor people in {track}. I'm in {place}.\n{name}",
    "mentor {track}",
    (
        "Hello,\nhappy to help people with {track}, if you still need mentors. I live in {place}"
        " and could take three.\n\n{name}"
    ),
    "I can mentor {track}",
)
SIGNATURE = regex(r" (?:Kind regards,|-- )")
STEPPING_OUT = timedelta(days=36)  # after the start: a vacation
VACATION = timedelta(days=13)
SILENT_FROM, SILENT_FOR = timedelta(days=28), timedelta(days=30)
QUIET = timedelta(days=11)


@dataclass(frozen=True, slots=True)
class News:
    """What a mentor remembers of a mentee: when they last wrote, and what."""

    at: datetime
    words: str


class Mentor(Mind):
    """One mentor of one track."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self.start = datetime.max.replace(tzinfo=UTC)
        self.heard: dict[str, News] = {}  # mentee's first name -> last words
        self.greeted: set[str] = set()
        self.cheers = self.rng.sample(CHEERS, k=len(CHEERS))  # nobody likes the same one twice
        self.told_away: set[str] = set()  # who got the vacation reply
        self.passed_on = False
        self.asked: Received | None = None  # the newest check-in

    def begin(self, start: datetime) -> Iterable[Plan]:
        """Volunteers; some know of a vacation already."""
        self.start = start
        at = self.later(start + timedelta(days=self.persona.arrives), 0, 6)
        yield Plan(at, self._volunteer)
        if self.persona.style == "inline":
            yield Plan(self.later(start + STEPPING_OUT, 0, 8), self._away)

    def _volunteer(self) -> Letter:
        track = self.persona.track
        text = self.one_of(*OFFERS).format(
            track=track, place=self.persona.place, name=self.persona.called
        )
        return self.fresh(self.ours.signup, f"mentor {track}", text)

    def read(self, mail: Received) -> Iterator[Plan]:
        """As everybody; but a vacation responder answers first, and silence is silence."""
        if self._is_out(mail.at):
            yield from self._out_of_office(mail)
            if mail.kind == "propose-away":  # a question for a thumb, on the beach
                yield from self._yes(mail)
        elif not self._is_silent(mail.at):
            yield from super().read(mail)

    def answers(self) -> Mapping[str, Callable[[Received], Iterable[Plan]]]:
        """What a mentor answers."""
        return {
            "confirm": self._confirm,
            "new-mentee": self._new_mentee,
            "say-hello": self._say_hello,
            "check-in": self._check_in,
            "check-in-reminder": self._check_in,
            "stuck": self._stuck,
            "claim": self._claim,
            "propose-away": self._yes,
            "mentor-silent": self._sorry,
            "mentor-review": self._yes,
            "post": self._post,
        }

    def _confirm(self, mail: Received) -> Iterator[Plan]:
        place = self.persona.place
        text = self.one_of(f"yes - I'm in {place}", f"Yes, gladly. I live in {place}.")
        if self.persona.temper is Temper.SLOW:
            text = f"Yes. I'm in {place}, and I can take two."
        yield self.plan(mail, text, 0.5, 6)

    def _yes(self, mail: Received) -> Iterator[Plan]:
        yield self.plan(mail, "YES", 1, 10)

    def _sorry(self, mail: Received) -> Iterator[Plan]:
        yield self.plan(mail, "All fine, just busy. Sorry!", 2, 20)

    # the list -----------------------------------------------------------------------------------

    def _new_mentee(self, mail: Received) -> Iterator[Plan]:
        leads = f"{self.persona.called} leads" in mail.subject or "you lead" in mail.text.lower()
        if leads and self.maybe(0.5):
            text = self.one_of("yes, I have written to them", "will do, thanks!")
            yield self.plan(mail, text, 2, 20)

    def _say_hello(self, mail: Received) -> Iterator[Plan]:
        yield self.plan(mail, "Yes, we have written to each other.", 2, 20)

    def _post(self, mail: Received) -> Iterator[Plan]:
        name = mail.author.split()[0] if mail.author else ""
        story = self.stories[self.persona.track]
        words = SIGNATURE.split(mail.first_words)[0]
        if name in self.fellows:
            return  # another mentor
        self.heard[name] = News(mail.at, words)
        if story.trouble[:30] in words:
            yield self.plan(mail, f"Hi {name},\n{story.advice}", 3, 24)
        elif self._is_hello(words) and name not in self.greeted:
            self.greeted.add(name)
            if self.maybe(0.4):
                yield self.plan(mail, self._said(self.one_of(*WELCOMES), name), 1, 20)
        elif words[:24] in "".join(story.steps) and self.cheers and self.maybe(0.35):
            yield self.plan(mail, self._said(self.cheers.pop(), name), 1, 20)

    def _is_hello(self, words: str) -> bool:
        return (
            re.match(r"(?i)(hello|hi|my name)\b", words) is not None or "Where do I begin" in words
        )

    def _stuck(self, mail: Received) -> Iterator[Plan]:
        if self.maybe(0.6):
            yield self.plan(mail, f"mine\n\n{self.stories[self.persona.track].advice}", 2, 16)

    def _claim(self, mail: Received) -> Iterator[Plan]:
        if "first" not in self.told_away and self.persona.temper is Temper.FORWARDS:
            self.told_away.add("first")
            text = "not yet - it boots, but I cannot reach it from here. Open the security group?"
            yield self.plan(mail, text, 4, 20)
        else:
            yield self.plan(mail, self.one_of("yes", "confirmed!", "Yes, I could log in."), 4, 40)

    # check-ins ------------------------------------------------------------------------------------

    def _check_in(self, mail: Received) -> Iterator[Plan]:
        if mail.kind == "check-in" and self.maybe(0.2):
            return  # this one is forgotten, and the reminder helps
        if (
            self.persona.temper is Temper.FORWARDS
            and not self.passed_on
            and mail.kind == "check-in"
        ):
            self.passed_on = True
            yield Plan(self.later(mail.at, 2, 10), lambda: self._passed_on(mail))
        at = self.later(mail.at, 1, 40 if self.persona.temper is Temper.SLOW else 12)
        yield Plan(at, lambda: self._report(mail))

    def _report(self, mail: Received) -> Letter:
        lines = _named(mail)
        said = {name: self._on(name, mail.at) for _, _, name in lines}
        numbers = {name: number for _, number, name in lines}
        match self.persona.style:
            case "inline":
                inline = {at: said[name] for at, _, name in lines}
                return self.answer(mail, "\n".join(said.values()), inline=inline)
            case "numbers":
                text = "\n".join(f"{numbers[name]} {words}" for name, words in said.items())
            case "names":
                text = "\n".join(f"{name}: {words}" for name, words in said.items())
            case "emoji":
                text = " ".join(
                    f"{numbers[n]} {'👍' if w.startswith('good') else w}" for n, w in said.items()
                )
            case "except" if any(not words.startswith("good") for words in said.values()):
                text = self._except(said)
            case "except":
                text = "all good"
            case _:
                text = " ".join(_sentence(name, words) for name, words in said.items())
        return self.answer(mail, text)

    def _except(self, said: Mapping[str, str]) -> str:
        bad = [name for name, words in said.items() if not words.startswith("good")]
        if len(bad) == len(said):
            return "\n".join(f"{name}: {words}" for name, words in said.items())
        return f"all good except {joined(bad)}, {said[bad[0]]}"

    def _on(self, name: str, now: datetime) -> str:
        """What there is to say on a mentee: good, stuck, quiet, done, and a few words."""
        news = self.heard.get(name.split(maxsplit=1)[0]) if name else None
        if news is None or now - news.at > QUIET:
            return self.one_of("quiet", "quiet, nothing heard", "quiet - I wrote twice")
        if self.stories[self.persona.track].trouble[:30] in news.words:
            return "stuck, see the list"
        if self._is_hello(news.words):
            return "good"
        return self.one_of("good", "good", "good, " + _short(news.words))

    def _passed_on(self, mail: Received) -> Letter:
        """Forwarded to a friend who mentors nobody here; her answer comes from her address."""
        return Letter(
            self.persona, FRIEND.address, f"Fwd: {mail.subject}",
            "Pat, do you know how they are doing? Could you answer this for me?", mail,
        )  # fmt: skip

    # away -----------------------------------------------------------------------------------

    def _away(self) -> Letter:
        first, last = self.start + STEPPING_OUT, self.start + STEPPING_OUT + VACATION
        first += timedelta(days=4)
        return self.fresh(
            self.ours.signup,
            "vacation",
            f"away {first:%-d %B} - {last:%-d %B}\n\nBack with more patience.",
        )

    def _is_out(self, now: datetime) -> bool:
        out = self.persona.temper is Temper.VACATION
        return out and STEPPING_OUT <= now - self.start < STEPPING_OUT + VACATION

    def _is_silent(self, now: datetime) -> bool:
        silent = self.persona.temper is Temper.SILENT
        return silent and SILENT_FROM <= now - self.start < SILENT_FROM + SILENT_FOR

    def _out_of_office(self, mail: Received) -> Iterator[Plan]:
        """A vacation responder: once to each sender, by the machine, at once (RFC 3834)."""
        if mail.answer_to in self.told_away or mail.kind == "post":
            return
        self.told_away.add(mail.answer_to)
        back = self.start + STEPPING_OUT + VACATION
        text = (
            f"Thank you for your message. I am out of the office until {back:%-d %B %Y} and will"
            f" answer when I am back.\n\n{self.persona.name}"
        )
        headers = {"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"}
        reply = Letter(
            self.persona, mail.answer_to, f"Automatic reply: {mail.subject}", text,
            headers=(*headers.items(), ("In-Reply-To", mail.message_id)),
        )  # fmt: skip
        yield Plan(mail.at + timedelta(seconds=4), lambda: reply)

    def _said(self, text: str, mentee: str) -> str:
        return text.format(mentee=mentee, place=self.persona.place)


def _name(words: str) -> str:
    return words.split(maxsplit=1)[0].strip(":,(") if words.split() else ""


def _named(mail: Received) -> list[tuple[int, int, str]]:
    """Lines of a check-in: where, which number, who; whole names where two are called alike."""
    called = [_name(words) for _, _, words in mail.numbered]
    return [
        (at, number, words.partition(" (")[0] if called.count(name) > 1 else name)
        for (at, number, words), name in zip(mail.numbered, called, strict=True)
    ]


_SHORT = 60


def _short(words: str) -> str:
    """Of somebody's words as many as one types on a phone, and none cut in two."""
    first = words.split(". ", maxsplit=1)[0].rstrip(".!?").lower()
    return shorten(first, _SHORT, placeholder="").rstrip(",;:")


def _sentence(name: str, words: str) -> str:
    state, _, more = words.partition(",")
    more = f", {more.strip()}" if more.strip() else ""
    match state.split()[0]:
        case "good":
            return f"{name} is doing fine{more}."
        case "stuck":
            return f"{name} is stuck{more}."
        case _:
            return f"No word from {name} for a while{more}."
