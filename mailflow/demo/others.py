"""Organizers, who decide by reply; and those who write to every public address sooner or later."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from mailflow.demo.cast import Temper
from mailflow.demo.clients import Letter
from mailflow.demo.mind import Mind, Part, Plan
from mailflow.demo.received import Received


class Organizer(Mind):
    """Kendall is quick and answers by number; Emily reads the digest and asks why."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self.asked_why = False
        self.snoozed = False
        self.seen: set[tuple[int, str]] = set()  # numbers are used again, once they are free

    def answers(self) -> Mapping[str, Callable[[Received], Iterable[Plan]]]:
        """What an organizer answers."""
        return {"decision": self._decide, "digest": self._digest, "case": self._case}

    def _case(self, mail: Received) -> Iterator[Plan]:
        """Writes to who reported something, and says so; a week later it is over."""
        yield self.plan(mail, "resolved" if "A week has gone by" in mail.text else "read", 4, 30)

    def _decide(self, mail: Received) -> Iterator[Plan]:
        if self.persona.temper is Temper.DILIGENT and (new := self._new(mail)):
            numbers = " ".join(map(str, new))
            yield self.plan(mail, self.one_of(f"ok {numbers}", f"ok {numbers}, thanks"), 0.5, 5)

    def _digest(self, mail: Received) -> Iterator[Plan]:
        """Emily decides what Kendall did not; her first question is why."""
        if self.persona.temper is Temper.DILIGENT:
            return
        new = self._new(mail)
        if new and not self.asked_why:
            self.asked_why = True
            yield self.plan(mail, f"why {new[0]}", 2, 5)
        if len(new) > 1 and not self.snoozed:
            self.snoozed = True
            rest = " ".join(map(str, new[:-1]))
            yield self.plan(mail, f"ok {rest}\nsnooze {new[-1]} 1w", 6, 12)
        elif new:
            yield self.plan(mail, "ok " + " ".join(map(str, new)), 6, 12)

    def _new(self, mail: Received) -> list[int]:
        """The numbers of the matters in it that this organizer has not decided yet."""
        fresh = [(number, words) for _, number, words in mail.numbered]
        fresh = [matter for matter in fresh if matter not in self.seen]
        self.seen |= set(fresh)
        return [number for number, _ in fresh]


class Bystander(Mind):
    """Spam, a newsletter, a question."""

    def begin(self, start: datetime) -> Iterable[Plan]:
        """One mail each."""
        at = self.later(start + timedelta(days=self.persona.arrives), 0, 8)
        return (Plan(at, self._write),)

    def _write(self) -> Letter | None:
        signup = self.ours.signup
        match self.persona.temper:
            case Temper.SPAMS:
                text = (
                    "Dear Sir or Madam,\nwe get your website to the first page of every search"
                    " engine within 30 days. Reply with your phone number for a free offer."
                    "\n<script>document.title = 'ranked'</script>"
                )
                return self.fresh(signup, "Your website ranking <b>for free</b>", text)
            case Temper.SUBSCRIBES:
                text = "This week in cloud: join our webinar, deploy faster, leave nothing behind."
                return self.fresh(
                    signup, "Cloud Weekly #212: join us", text,
                    List_Id="<weekly.news.example>", List_Unsubscribe="<mailto:u@weekly.example>",
                    Precedence="bulk",
                )  # fmt: skip
            case Temper.ASKS:
                return self.fresh(signup, "question", "Hi, what is this? What can I join?\nZoe")
            case _:
                return None


class Friend(Mind):
    """Somebody who got a check-in forwarded and answers it from an address of her own."""

    def got_forward(self, mail: Received) -> Iterator[Plan]:
        """Answers the mail that is inside."""
        found = re.search(r"(?:[\w.]+\+)?re[+.]\w+@\S+?(?=[>\s)])", mail.text)
        if found:
            text = "They are all doing great, as far as I know."
            letter = self.fresh(found[0], mail.subject.replace("Fwd:", "Re:"), text)
            yield Plan(self.later(mail.at, 1, 5), lambda: letter)
