"""The gallery's samples by name, and samples at the edges: long, hostile, odd or missing words."""

from dataclasses import replace

from mailflow.program import mails
from mailflow.writing.samples import DEFAULT, Sample, samples
from mailflow.writing.samples.cast import ANA, FRIDAY, PRIYA, TODAY, Cast

GALLERY: dict[str, Sample] = {s.name: s for room in samples().values() for s in room}

#: Whoever signs up like this gets a name on one line, and nothing else.
HOSTILE = 'Eve\r\nBcc: victim@x.test\r\n\r\n-- \r\n{{ program }} <b>&"\x1e\x00\u202e\u2066\u2028Cc: x@x.test'
LONG = "Wolfgang Amadeus Maximilian von und zu Hohenstein-Schwarzenberg-Lilienfeld the Younger"

_CAST = Cast(DEFAULT, DEFAULT.tracks["deploy"])


def _edge(name: str, content: mails.Content) -> Sample:
    return Sample(name, "x@x.test", content)


def _with_name(name: str, label: str) -> list[Sample]:
    """The mails in whose subject a name stands, and one that quotes its words."""
    mentee = replace(ANA, name=name, lead=name, note=name, why=name)
    mentor = replace(PRIYA, name=name)
    cohort, card = _CAST.cohort, _CAST.card
    contents = {
        "welcome": mails.Welcome(name, card, cohort, mentor, (mentor,), why=name),
        "new-mentee": mails.NewMentee(name, card, cohort, (mentee,)),
        "say-hello": mails.SayHello(name, cohort, (mentee, mentee)),
        "contact-check": mails.ContactCheck(name, card, name),
        "stuck": mails.Stuck(name, cohort, mentee, name, name),
        "claim": mails.Claim(name, cohort, mentee, "", name, name),
        "check-in": mails.CheckIn(name, cohort, TODAY, (mails.CheckInLine(1, name, name),)),
        "cover": mails.Cover(name, cohort, name, TODAY, FRIDAY, (mentee,)),
        "covered": mails.Covered(name, cohort, name, mentor, None),
        "completed": mails.Completed(name, cohort, "", (name, name, name)),
        "decision": mails.DecisionNeeded(name, (mails.Item(1, name, name),)),
        "case": mails.CaseOpened(name, 1, name, name),
        "moderation": mails.Moderation(name, name, name, name),
        "post": mails.ListPost(name, cohort, name, name, "Hello.", "<1@x.test>"),
        "log": mails.Log(name, cohort, ()),
        "answer": mails.Answered(name, (name, name), subject=name),
    }
    return [_edge(f"{label}-{kind}", content) for kind, content in contents.items()]


HOSTILES = {s.name: s for s in _with_name(HOSTILE, "hostile")}
LONGS = {s.name: s for s in _with_name(LONG, "long")}
#: A reader of whom we know nothing but the address; others are named by theirs at least.
NAMELESS = {
    f"nameless-{s.name}": replace(s, content=replace(s.content, name="")) for s in GALLERY.values()
}
EVERY = GALLERY | HOSTILES | LONGS | NAMELESS
