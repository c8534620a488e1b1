"""From a first mail to a place, and every other way it may end."""

from collections.abc import Iterator
from dataclasses import replace

from mailflow.program import mails
from mailflow.program.mails import Choice
from mailflow.writing.samples.cast import (
    FRIDAY,
    JOSE,
    MAY,
    NEXT_TUESDAY,
    PRIYA,
    SAM,
    TODAY,
    Cast,
    Sample,
)


def samples(cast: Cast) -> Iterator[Sample]:
    """M01 to M09."""
    yield from _asking(cast)
    yield from _waiting(cast)
    yield from _placed(cast)
    yield from _ends(cast)


def _asking(cast: Cast) -> Iterator[Sample]:
    card, conduct = cast.card, cast.settings.code_of_conduct
    confirm = mails.Confirm("", (card,), (), conduct, NEXT_TUESDAY)
    yield cast.mentee("confirm", confirm)
    several = mails.Confirm("", (card, *cast.others), cast.others[:1], conduct, NEXT_TUESDAY)
    yield cast.mentee("confirm-several", several)
    yield cast.mentor("confirm-mentor", mails.Confirm("", (), (card,), "", NEXT_TUESDAY))
    act = mails.ConfirmAct("Ana", (f"leave {card.name}",), FRIDAY)
    yield cast.mentee("confirm-act", act)
    remove = mails.ConfirmAct("Kendall", (f"remove bo {card.name}",), FRIDAY, ("Bo Lindqvist",))
    yield cast.organizer("confirm-act-others", remove)
    tell = mails.ConfirmAct(
        "Kendall",
        (f"tell {card.name}",),
        FRIDAY,
        ("Ana Souza", "Bo Lindqvist", "Priya Rao"),
        "The lab is down on Friday. We meet on Monday instead.",
    )
    yield cast.organizer("confirm-act-words", tell)
    claim = mails.ClaimAddress("Ana", "ana@work.example", FRIDAY)
    yield cast.mentee("claim-address", claim)
    yield cast.mentee("confirm-address", mails.ConfirmAddress("", FRIDAY))
    yield cast.mentee("claim-person", mails.ClaimPerson("Ana", NEXT_TUESDAY))
    other = "Ana Souza, ana.souza@work.example"
    yield cast.mentee("confirm-person", mails.ConfirmPerson("Ana", other, NEXT_TUESDAY))
    choices = (
        Choice(f"stuck {card.name}", "ask your mentors for help"),
        Choice(f"done {card.name}", "you reached the goal"),
        Choice(f"pause {card.name} until DATE", "take a break"),
        Choice(f"leave {card.name}", "give your place back"),
        Choice("help", "see all you can write"),
    )
    asked = "Re: the thing from last week"
    yield cast.mentee("unclear", mails.Unclear("Ana", choices), asked)
    twice = (
        Choice("1 good", "Ana Souza (ana@mail.example) is getting on"),
        Choice("2 good", "Ana Wolf (wolf@mail.example) is getting on"),
        Choice("1 quiet", "Ana Souza (ana@mail.example) has not been heard of"),
        Choice("2 quiet", "Ana Wolf (wolf@mail.example) has not been heard of"),
    )
    which = mails.Unclear("Priya", twice, "more than one of your mentees is called Ana")
    yield cast.mentor("unclear-check-in", which, "Re: deploy check-in: how are your mentees?")
    partly = mails.Unclear("Ana", choices, partly=True)
    yield cast.mentee("unclear-partly", partly, asked)
    yield cast.mentee("unclear-again", mails.Unclear("Ana", (), last=True), asked)
    others = "organizers@mentoring.lab.test"
    theirs = mails.Unclear("Kendall", (), last=True, others=others)
    yield cast.organizer("unclear-organizer", theirs, "Mentoring week 16: 3 decisions")


def _waiting(cast: Cast) -> Iterator[Sample]:
    card = cast.card
    waits = mails.Waitlisted("Ana", card, 3, elsewhere=cast.others)
    yield cast.mentee("waitlisted", waits)
    yield cast.mentee("waitlisted-next", mails.Waitlisted("Ana", card, 1))
    no_mentors = mails.Waitlisted("Ana", card, 2, needs_mentors=True)
    yield cast.mentee("waitlisted-no-mentors", no_mentors)
    yield cast.mentee("waitlisted-later", mails.Waitlisted("Ana", card, 4, later=True))
    moved = mails.Waitlisted("Ana", card, 2, moved_from="first-cloud")
    yield cast.mentee("waitlisted-moved", moved)
    talk = replace(card, name="talk", title="Your first talk")
    lines = (mails.Waitlisted("Ana", card, 1), mails.Waitlisted("Ana", talk, 3, needs_mentors=True))
    yield cast.mentee("waitlisted-several", mails.Waitlists("Ana", lines))
    march = TODAY.replace(month=3)
    yield cast.mentee("still-waiting", mails.StillWaiting("Ana", card, 2, march))
    yield cast.mentee("still-waiting-later", mails.StillWaiting("Ana", card, 1, march, later=True))
    mentors = tuple(mails.MentorCard(m.name, m.zone) for m in (PRIYA, SAM, JOSE))
    offer = mails.Offer("Ana", card, cast.cohort, FRIDAY, mentors)
    yield cast.mentee("offer", offer)
    nudge = mails.Offer("Ana", card, cast.cohort, FRIDAY, mentors, nudge=True)
    subject = f"A place in {card.name} is yours: yes by Fri 9 Apr?"
    yield cast.mentee("offer-nudge", nudge, subject)


def _placed(cast: Cast) -> Iterator[Sample]:
    track = cast.track
    welcome = mails.Welcome(
        "Ana",
        cast.card,
        cast.cohort,
        PRIYA,
        (SAM, JOSE),
        track.milestones,
        track.channel,
        cast.list_address,
        "6 waking hours shared with Priya, who looks after 1 other so far; 2 of 8 seats were free",
        guide=f"https://mentoring.example/{track.name}",
    )
    yield cast.mentee("welcome", welcome)
    other = cast.others[0]
    second = mails.Welcome(
        "Ana", other, other.name, SAM, (JOSE,),
        list_address=f"cohort-{other.name}@mentoring.example",
    )  # fmt: skip
    yield cast.mentee("welcome-several", mails.Welcomes("Ana", (welcome, second)))
    moved = mails.Welcome("Ana", cast.card, cast.cohort, SAM, (), moved_from="first-cloud")
    yield cast.mentee("welcome-moved", moved)


def _ends(cast: Cast) -> Iterator[Sample]:
    card = cast.card
    reason = "This term everybody starts together, and we began last week. The next term is in May."
    declined = mails.Declined("Ana", card, reason, elsewhere=cast.others)
    yield cast.mentee("declined", declined)
    yield cast.mentee("declined-no-reason", mails.Declined("Ana", card))
    waits = mails.TakesLonger("Ana", (f"your request for {card.name}",))
    yield cast.mentee("takes-longer", waits)
    two = (f"your offer to mentor {card.name}", "your request for talk")
    yield cast.mentor("takes-longer-away", mails.TakesLonger("Priya", two, away=True, last=MAY))
    yield cast.mentor("declined-mentor", mails.Declined("Priya", card, as_mentor=True))
    yield cast.mentee("expired", mails.Expired("Ana", card))
    yield cast.mentee("expired-waiting", mails.Expired("Ana", card, offered=False))
    left = mails.Left("Ana", card, undo_until=NEXT_TUESDAY)
    yield cast.mentee("left", left, f"leave {card.name}")
    withdrawn = mails.Left("Ana", card, was_member=False, undo_until=MAY)
    yield cast.mentee("left-waiting", withdrawn)
