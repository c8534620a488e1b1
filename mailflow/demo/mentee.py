"""Mentees: they ask to be let in, say hello, report, get stuck, pause, leave, finish."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from mailflow.demo.cast import Temper
from mailflow.demo.clients import Letter
from mailflow.demo.mind import Mind, Part, Plan
from mailflow.demo.received import Received
from mailflow.demo.words import HELLOS, IN_PRIVATE, WISH_IN, YES, YES_IN, Story

#: Hours between mail and answer, by temper; others take the second row.
PACE = {Temper.DILIGENT: (0.5, 8), Temper.SLOW: (20, 60)}
USUAL = (2, 20)
#: Days from one step to the next.
STRIDE = {Temper.DILIGENT: 8, Temper.SLOW: 13}
USUAL_STRIDE = 10


class Mentee(Mind):
    """One mentee, in one track or, one after the other, in several."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self.member: dict[str, Received] = {}  # track -> the welcome mail
        self.gone: set[str] = set()  # tracks that are over
        self.steps: dict[str, int] = {}
        self.newest: dict[str, Received] = {}  # list address -> its newest post
        self.asked_out = False
        self.claims = 0

    # coming ---------------------------------------------------------------------------------

    def begin(self, start: datetime) -> Iterable[Plan]:
        """The first mail of all."""
        at = self.later(start + timedelta(days=self.persona.arrives), 0, 10)
        return (Plan(at, self._wish),)

    def _wish(self) -> Letter:
        track = self.persona.track
        home = WISH_IN.get(self.persona.zone, "")
        text = self._said(
            home.replace("{track}", track) or self.one_of(*self.stories[track].wishes)
        )
        subject = self.one_of("Mentoring", f"join {track}", "Your mentoring program", "hello")
        if self.persona.temper is Temper.SLOPPY:
            to = f"signup+{track}@{self.ours.domain}" if self.ours.domain else self.ours.signup
            return self.fresh(to, "", f"jion {track} pls")
        if self.persona.temper is Temper.CURIOUS:
            text = f"Hi, please sign me up for {self._two()}. I am {self.persona.name}."
        return self.fresh(self.ours.signup, subject, text)

    def _two(self) -> str:
        """The track of their own, and another one where there is one."""
        return " and ".join([self.persona.track, *self._others[-1:]])

    @property
    def _others(self) -> list[str]:
        return [track for track in self.stories if track != self.persona.track]

    def answers(self) -> Mapping[str, Callable[[Received], Iterable[Plan]]]:
        """What a mentee answers."""
        return {
            "confirm": self._confirm,
            "welcome": self._welcome,
            "waitlisted": self._waitlisted,
            "offer": self._offer,
            "unclear": self._unclear,
            "contact-check": self._contact_check,
            "still-in": self._still_in,
            "still-waiting": self._yes,
            "resumed": self._resumed,
            "not-yet": self._not_yet,
            "badge": self._badge,
            "feedback": self._feedback,
            "post": self._post,
            "left": self._left,
        }

    def _confirm(self, mail: Received) -> Iterator[Plan]:
        if self.persona.temper is Temper.NEVER_CONFIRMS:
            return
        low, high = self._pace
        home = YES_IN.get(self.persona.zone)
        text = home if home and self.maybe(0.6) else self.one_of(*YES)
        if not self.member and self.maybe(0.7):
            text = f"{text} I'm in {self.persona.place}."
        yield self.plan(mail, text, low, high)

    def _yes(self, mail: Received) -> Iterator[Plan]:
        yield self.plan(mail, self.one_of("yes", "Yes, still interested!"), *self._pace)

    def _waitlisted(self, mail: Received) -> Iterator[Plan]:
        free = [track for track in self._others if f"join {track}" in mail.text]
        if self.maybe(0.3) and not self.member and free:
            yield self.plan(mail, f"ok, then also join {free[-1]} please", 5, 40)
        elif self.maybe(0.4):
            yield self.plan(mail, "Any news? What's my place in the line?", 140, 190)

    def _offer(self, mail: Received) -> Iterator[Plan]:
        if mail.header("In-Reply-To") or self.persona.temper is Temper.FADES:
            return  # a nudge, and those who let an offer pass
        if self.persona.temper is Temper.SLOW:
            yield self.plan(mail, "Sorry, this month is too full. Maybe later!", 20, 60)
        else:
            yield self.plan(mail, self.one_of("yes!", "Yes please, I'm in", "happy to"), 3, 40)

    def _unclear(self, mail: Received) -> Iterator[Plan]:
        if not self.member and self.persona.track:
            yield self.plan(mail, f"join {self.persona.track}", 2, 12)

    # being there ----------------------------------------------------------------------------

    def _welcome(self, mail: Received) -> Iterator[Plan]:
        track = self._track_of(mail)
        self.member[track] = mail
        self.steps.setdefault(track, 0)
        if self.persona.temper is not Temper.FADES:
            yield Plan(self.later(mail.at, *self._hello_within), lambda: self._hello(track))
        yield from self._next_step(track, mail.at)
        if self.persona.temper is Temper.CURIOUS and not self.asked_out:
            yield Plan(self.later(mail.at + timedelta(days=12), 0, 20), self._in_private)
        if self.persona.temper is Temper.PAUSES and not self.asked_out:
            yield Plan(self.later(mail.at + timedelta(days=16), 0, 20), lambda: self._pause(track))
        if self.persona.temper is Temper.LEAVES and not self.asked_out:
            yield Plan(self.later(mail.at + timedelta(days=23), 0, 20), lambda: self._leave(track))

    @property
    def _hello_within(self) -> tuple[float, float]:
        return (80, 110) if self.persona.temper is Temper.SLOW else (1, 30)

    def _hello(self, track: str) -> Letter:
        welcome = self.member[track]
        lead = welcome.subject.rpartition(" ")[2]
        return self.answer(welcome, self._said(self.one_of(*HELLOS), lead=lead))

    def _next_step(self, track: str, since: datetime) -> Iterator[Plan]:
        days = STRIDE.get(self.persona.temper, USUAL_STRIDE) * self.rng.uniform(0.6, 1.3)
        at = self.later(since + timedelta(days=days), 0, 12)
        yield Plan(at, lambda: self._step(track), lambda now: self._go_on(track, now))

    def _step(self, track: str) -> Letter | None:
        """One more piece of the work."""
        if track in self.gone or track not in self.member or not self._still_here(track):
            return None
        step, story = self.steps[track], self.stories[track]
        self.steps[track] = step + 1
        if self.persona.temper is Temper.STUCK and step == 2:
            return self.answer(self.member[track], story.trouble)
        if step >= len(story.steps):
            return self._claim(track, story)
        return self._to_list(track, self._said(story.steps[step]))

    def _still_here(self, track: str) -> bool:
        return not (self.persona.temper is Temper.FADES and self.steps[track] >= 1)

    def _go_on(self, track: str, now: datetime) -> Iterator[Plan]:
        """After a step comes the next one, until the goal is claimed."""
        step = self.steps[track]
        if self.persona.temper is Temper.DILIGENT and track not in self.gone and step in (1, 2):
            yield Plan(now + timedelta(minutes=15), lambda: self._milestone(track, step))
        if step <= len(self.stories[track].steps):
            yield from self._next_step(track, now)

    def _milestone(self, track: str, step: int) -> Letter | None:
        """Told in so many words, as the welcome mail numbers them."""
        found = [words for _, number, words in self.member[track].numbered if number == step]
        return self.answer(self.member[track], f"milestone {found[0]}") if found else None

    def _claim(self, track: str, story: Story) -> Letter:
        self.claims += 1
        text = self._said(self.one_of(*story.proud))
        return self.answer(self.member[track], text)

    def _to_list(self, track: str, text: str) -> Letter:
        """To the cohort: in its newest thread, else as an answer to the welcome."""
        address = self._list_of(track)
        newest = self.newest.get(address)
        return self.answer(newest or self.member[track], text)

    def _post(self, mail: Received) -> Iterator[Plan]:
        self.newest[mail.answer_to] = mail
        track = next((t for t in self.member if self._list_of(t) == mail.answer_to), "")
        if (
            track
            and self.persona.temper is Temper.STUCK
            and self.stories[track].advice in mail.text
        ):
            yield self.plan(mail, self.stories[track].relief, 8, 40)
        elif track and self.maybe(0.03) and "merged" in mail.text:
            yield self.plan(mail, f"Congratulations, {mail.author.split()[0]}!", 1, 20)

    def _pause(self, track: str) -> Letter:
        self.asked_out = True
        until = self.member[track].at + timedelta(days=32)
        return self.answer(
            self.member[track],
            f"Hi, I have exams coming up. Could you pause me until {until:%-d %B}?\nThanks\n"
            f"{self.persona.called}",
        )

    def _in_private(self) -> Letter | None:
        """What is for one organizer's eyes; the checks look for these words everywhere else."""
        if self.asked_out:
            return None
        self.asked_out = True
        return self.fresh(self.ours.private, "between us", IN_PRIVATE)

    def _resumed(self, mail: Received) -> Iterator[Plan]:
        yield self.plan(mail, "Back at my desk, exams are over. Picking it up again tonight.")

    def _leave(self, track: str) -> Letter:
        self.asked_out = True
        self.gone.add(track)
        return self.answer(
            self.member[track],
            "I'm sorry, I started a new job and can't continue. Please take me off"
            f" {track}.\n{self.persona.called}",
        )

    def _left(self, mail: Received) -> Iterator[Plan]:
        self.gone |= {track for track in self.stories if track in mail.subject}
        return iter(())

    # being asked ----------------------------------------------------------------------------

    def _contact_check(self, mail: Received) -> Iterator[Plan]:
        if self.persona.temper is not Temper.FADES:
            yield self.plan(mail, self.one_of("yes", "yes, we talk on the list"), *self._pace)

    def _still_in(self, mail: Received) -> Iterator[Plan]:
        if self.persona.temper is Temper.SLOW:
            yield self.plan(mail, "Yes! Still in, just slow. Sorry.", *self._pace)

    def _not_yet(self, mail: Received) -> Iterator[Plan]:
        track = next((t for t in self.member if t in mail.subject), "")
        if track:
            at = self.later(mail.at + timedelta(days=3), 0, 12)
            yield Plan(at, lambda: self._claim(track, self.stories[track]))

    def _badge(self, mail: Received) -> Iterator[Plan]:
        self.gone |= {track for track in self.member if track in mail.text}
        if self.persona.temper is Temper.DILIGENT:
            yield self.plan(mail, "yes, please tell the others!", 1, 10)
        elif self.maybe(0.5) and (new := [t for t in self._others if t not in self.member]):
            yield self.plan(mail, f"Thank you all! I'd like to join {new[-1]} next.", 2, 30)

    def _feedback(self, mail: Received) -> Iterator[Plan]:
        if self.maybe(0.7):
            text = self.one_of("5, my mentor answered every single question", "4 - a bit more time")
            yield self.plan(mail, text, 5, 40)

    # words ------------------------------------------------------------------------------------

    @property
    def _pace(self) -> tuple[float, float]:
        return PACE.get(self.persona.temper, USUAL)

    def _said(self, text: str, lead: str = "all") -> str:
        number = 100 + sum(map(ord, self.persona.address)) % 900
        return text.format(name=self.persona.called, place=self.persona.place, n=number, lead=lead)

    def _track_of(self, mail: Received) -> str:
        words = f"{mail.subject} {mail.text}"
        return min(
            (t for t in self.stories if t in words), key=words.index, default=self.persona.track
        )

    def _list_of(self, track: str) -> str:
        """The list's address, as the welcome mail tells it."""
        for word in self.member[track].text.split():
            if word.strip("<>.,;:()").startswith("cohort-") and "@" in word:
                return word.strip("<>.,;:()")
        return self.ours.cohort(track)
