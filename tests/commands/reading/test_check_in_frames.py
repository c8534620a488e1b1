"""Everything that can be told of a mentee × every way to tell it; and every way not to tell it.

No fact meets every frame here, which would take minutes: each frame takes its turn with some.
"""

from collections.abc import Iterator

from mailflow.commands.reading import read
from mailflow.operators.explain_cases import context_of

_CONTEXT = context_of(
    {
        "context": {
            "today": "2027-03-22",
            "zone": "Europe/London",
            "tracks": ["deploy", "talk", "docs"],
            "role": "mentor",
            "thread": "check-in",
            "state": {
                "lines": {"1": "Ana Souza", "2": "Benjamin Chen", "3": "Margarita Lopez"},
                "co_mentors": ["Sam"],
                "cohort": "deploy",
                "cohorts": ["deploy"],
            },
        }
    }
)

FACTS = """
good is making steady progress | good is slowly but surely getting there | good is on schedule
good keeps delivering week after week | good has finished the second chapter
stuck can't get past the installer | stuck is blocked by a missing permission
stuck doesn't know how to go on | stuck keeps running into timeouts
stuck needs someone to unblock him | quiet hasn't replied to any of my mails
quiet has gone silent | quiet didn't show up to the last three calls
quiet is nowhere to be found | done has completed the program | done passed the exam yesterday
done got his patch merged | paused is on vacation until 3 May
paused asked for a break until June | paused is off sick for the rest of the month
left has dropped out | left won't be continuing | left asked to be taken off the list
not-mine is mentored by Sam these days | not-mine isn't my mentee any more
"""
#: `F` is what the fact says; without `=>` it is of Ben, who has the second line.
TOLD = """
Ben ….|benja …|2: …|2) Ben: …|Benjamn ….|Number 2 ….|Benjamin, he ….|As for Ben, he ….
As far as I know, Ben ….|Short update: Ben ….|Ben …, which is what I expected.|It's official: Ben ….
Ben …, as you may have seen.|I can confirm that Ben ….|The news is that Ben ….|Poor Ben ….
What I can tell you is that Ben ….|You should know that Ben ….|I'm afraid Ben ….
I'm happy to report that Ben ….|Ben, I'm sorry to say, ….|Ben, as you know, ….|Ben, by the way, ….
It turns out that Ben ….|To be honest, Ben ….|I must say that Ben ….|Just so you know, Ben ….
Hi Kendall, thanks for asking. Ben …. Best, Lee|Ben …. I hope you are well!
I had a busy week at work, so this is short: Ben ….|Yes, Ben ….|Ben? He ….|And Ben? Well, he ….
Ana is fine, but Ben …. => 1=good 2=F|While Ana is fine, Ben …. => 1=good 2=F
Unlike Ben, who …, Ana is fine. => 1=good 2=F|Ben …, Ana is stuck on DNS. => 1=stuck 2=F
Apart from Ben, who …, everyone is fine. => 1=good 2=F 3=good
Everybody is doing fine, only Ben …. => 1=good 2=F 3=good
Ben …. The other two are fine. => 1=good 2=F 3=good
Ana is fine; so is Margarita. Ben …. => 1=good 2=F 3=good
The second one …, the other two are fine. => 1=good 2=F 3=good|Ana …. Same for Ben. => 1=F 2=F
Ana …, and so does Ben. => 1=F 2=F|Ben is fine. Everyone else …. => 1=F 2=good 3=F
Ana …, same with Ben. => 1=F 2=F|1: good, 2: …, 3: good => 1=good 2=F 3=good
I talked to Ben, and he ….|Let me start with Ben. He ….|The situation with Ben is that he ….
"""
NOT_TOLD = """
I don't think Ben ….|I doubt that Ben ….|If Ben …, let me know.|Does Ben think he …?
Should it turn out that Ben …, I'll write.|Do you know whether Ben …?|It's not true that Ben ….
Last month Ben said he …, but that's over.|It isn't the case that Ben ….|I never said that Ben ….
I wouldn't say that Ben ….|I can't say that Ben ….|Nobody can say that Ben ….|Imagine Ben …!
I hope Ben … soon.|I wish I could say that Ben ….|I'd love to say that Ben ….|Suppose Ben ….
Is it true that Ben …?|Have you heard that Ben …?|There is a rumor that Ben ….|People say that Ben ….
Somebody told me Ben …, but I don't believe it.|Sam says Ben …, I have my doubts.|What if Ben …?
I'm not sure if Ben ….|No idea whether Ben ….|I can't tell if Ben ….|Maybe Ben …, no idea.
I would be surprised if Ben ….|I'd be glad if Ben ….|I can't imagine that Ben ….|Ben …? No.
Sam's other mentee ….|My sister ….|A friend of mine ….|Somebody in the docs cohort ….
I'll tell you once Ben ….|Until Ben …, there is nothing to report.|Unless Ben …, nothing to report.
Before Ben …, we should talk.|You asked whether Ben ….|Your mail says that Ben …, which is wrong.
A year ago I would have said Ben ….|I thought Ben …, but I was wrong.|Ben …? I don't think so.
I was told Ben …, but it was a misunderstanding.|It looked as if Ben …, but no.
Ben …. Just kidding!|The other Ben, from talk, ….|Ich glaube nicht, dass Ben aufgehört hat.
"""
#: Read as words, though they are clear: known, and for later.
MISSED = {"I talked to Ben, and he needs someone to unblock him."}
#: An `until` or a `before` with a past behind it is oftener told of what has happened.
HAS_HAPPENED = {
    "didn't show up to the last three calls",
    "asked for a break until June",
    "passed the exam yesterday",
    "got his patch merged",
    "asked to be taken off the list",
}
_NOTHING = {"unclear", "thanks", "ignore"}


def _frames(block: str) -> list[str]:
    return [each.strip() for line in block.strip().splitlines() for each in line.split("|")]


def _facts() -> list[tuple[str, str]]:
    found = [fact.partition(" ") for fact in _frames(FACTS)]
    return [(word, said) for word, _, said in found]


def _cells(block: str, each: int) -> Iterator[tuple[str, str, str]]:
    """Every frame with some of the facts, so that every fact meets as many frames."""
    facts = _facts()
    for place, frame in enumerate(_frames(block)):
        for n in range(each):
            word, said = facts[(place + n * (len(facts) // each)) % len(facts)]
            yield frame, word, said


def _read(text: str) -> dict[str, str]:
    intents = read("Re: deploy check-in", text, _CONTEXT)
    assert {intent.verb for intent in intents} <= {"answer", *_NOTHING}
    args = [arg for intent in intents if intent.verb == "answer" for arg in intent.args]
    return {line: word for line, _, word in (arg.partition("=") for arg in args)}


def _meant(said: str, word: str) -> dict[str, str]:
    pairs = (each.partition("=") for each in (said or "2=F").split())
    return {line: word if each == "F" else each for line, _, each in pairs}


def test_a_fact_is_read_however_it_is_told() -> None:
    missed: set[str] = set()
    wrong: dict[str, dict[str, str]] = {}
    for frame, word, said in _cells(TOLD, 8):
        form, _, meant = frame.partition(" => ")
        text = form.replace("…", said)
        got, want = _read(text), _meant(meant, word)
        if any(got[line] not in ("words", want.get(line)) for line in got):
            wrong[text] = got
        elif got != want:
            missed.add(text)
    assert wrong == {}
    assert missed == MISSED


def test_what_is_not_told_is_no_news() -> None:
    read_as = {
        (frame, said): _read(frame.replace("…", said))
        for frame, _, said in _cells(NOT_TOLD, 6)
        if not (frame.startswith(("Until", "Before")) and said in HAS_HAPPENED)
    }
    assert {key: got for key, got in read_as.items() if set(got.values()) - {"words"}} == {}


def test_every_fact_is_told_and_not_told() -> None:
    facts = set(_facts())
    for block, each in ((TOLD, 8), (NOT_TOLD, 6)):
        assert {(word, said) for _, word, said in _cells(block, each)} == facts
