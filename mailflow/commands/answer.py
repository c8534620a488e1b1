"""Check-in answers: about named mentees, bound to the round that is answered.

What a mentor tells of a mentee in a mail of its own is about the mentee by address.
"""

import re
from datetime import date, timedelta

from mailflow.commands.command import Command, Trust
from mailflow.commands.reading.clauses.words import sentences
from mailflow.commands.reading.dates import spans
from mailflow.commands.turn import Turn
from mailflow.program import (
    calendar,
    check_in,
    claims,
    lapsing,
    lost_mentor,
    round_lines,
    tidings,
)
from mailflow.program.decision import Decision, Refusal
from mailflow.program.draft import Draft
from mailflow.program.model import (
    MEMBER_STATES,
    Answer,
    Enrollment,
    EnrollmentState,
    Round,
    RoundState,
)
from mailflow.program.snapshot import Snapshot


def answer(turn: Turn) -> Decision | Refusal:
    """Answer a check-in: a number or a name and a word, or your own words."""
    if any("@" in pair for pair in turn.intent.args):
        return _told_afresh(turn)
    asked = asked_round(turn)
    if asked is None:
        return Refusal("Which check-in is this about? Please answer the mail that asked.")
    notes = dict(turn.intent.notes)
    answers = {}
    for pair in turn.intent.args:
        number, _, word = pair.partition("=")
        answers[int(number)] = (Answer(word), notes.get(int(number), ""))
    draft = turn.draft()
    check_in.answer(draft, asked, turn.who, answers)
    said = {line.enrollment: answers.get(line.number) for line in asked.lines}
    for key, told in said.items():
        if told and check_in.may_answer(draft.state, asked.cohort, turn.who):
            member = draft.state.enrollments.get(key)
            if happens := _ask_themselves(draft, turn, member, told):
                draft.say(happens)  # at once, as something changes (DOMAIN 3a)
    lost_mentor.answered(draft, turn.who, asked.cohort)
    _pass_on(draft, turn, asked)
    return draft.decision()


def _pass_on(draft: Draft, turn: Turn, asked: Round) -> None:
    """`Kendall, can you send me the guide?`: what is said to the organizers reaches them."""
    state = draft.state
    around = {state.people[e.person].called.casefold() for e in state.mentees_of(asked.cohort)}
    known = {o.called for o in state.organizers() if o.id != turn.who.id}
    names = [re.escape(name) for name in known if name.casefold() not in around]
    heads = "|".join((*names, "organi[sz]ers"))
    words = [w for w in sentences(turn.text) if re.match(_TO_THEM.format(heads), w, re.IGNORECASE)]
    if words and check_in.may_answer(state, asked.cohort, turn.who):
        told = " ".join(" ".join(words).split())
        text = f'{turn.who.full_name} writes to you beside a check-in: "{told}"'
        draft.matter("words", asked.id, text, "noted, I answer them")
        draft.say("The organizers read in their next digest what you wrote to them.")


_TO_THEM = r"\W*(?:(?:hi|hello|dear|and|btw)\W+)*(?:{})\s*[,:–—-]\s*\w"


def asked_round(turn: Turn) -> Round | None:
    """The round that the answered mail asked; else the one round that is open for the writer."""
    if turn.answered and (asked := turn.state.rounds.get(turn.answered.about)):
        return asked
    return open_round(turn.state, turn.who.id)


def open_round(state: Snapshot, mentor: int) -> Round | None:
    """The one check-in that waits for a mentor's answer; None also where there are several."""
    waiting = (RoundState.SENT, RoundState.PARTLY, RoundState.REMINDED)
    found = [r for r in state.rounds.values() if r.mentor == mentor and r.state in waiting]
    return found[0] if len(found) == 1 else None


def _ask_themselves(
    draft: Draft, turn: Turn, member: Enrollment | None, told: tuple[Answer, str]
) -> str:
    """What a mentor says of somebody that is theirs to say: a sentence on what comes of it."""
    word, note = told
    if member is None or member.state not in MEMBER_STATES:
        return ""
    if word is Answer.PAUSED:
        return tidings.pause(draft, member, _last_day(turn, note), turn.who)
    return tidings.gone(draft, member, note, turn.who) if word is Answer.LEFT else ""


def _last_day(turn: Turn, note: str) -> date | None:
    """Until when, where a note says it once and for sure."""
    today = calendar.local_date(turn.env.now, turn.state.zone_of(turn.who))
    days = [span for span in spans(note, today) if span.asked or (span.last or today) > today]
    if len(days) != 1 or days[0].asked:
        return None
    last, span = days[0].last, days[0]
    if last is None:
        return today + timedelta(days=span.days) if span.days else None
    return last


# news in a mail of its own ----------------------------------------------------------------------


def _told_afresh(turn: Turn) -> Decision:
    """The same as beside a check-in; the answer says what comes of it, since no check-in will."""
    draft, notes = turn.draft(), dict(turn.intent.notes)
    for place, pair in enumerate(turn.intent.args, start=1):
        address, _, said = pair.rpartition("=")
        word, member = Answer(said), _member(turn, address)
        if member is None or member.cohort is None:
            draft.say(f"{address} is in none of your groups, so nothing changed.")
            continue
        check_in.answer_about(
            draft, member.cohort, turn.who, member.id, word, note=notes.get(place, "")
        )
        lost_mentor.answered(draft, turn.who, member.cohort)
        if word not in _NEXT_TIME or not _is_check_in(turn):
            _say(draft, turn, member, word, notes.get(place, ""))
    return draft.decision()


#: Words beside a check-in that change nothing: no mail tells that they were read (DOMAIN 3a).
_NEXT_TIME = frozenset({Answer.GOOD, Answer.QUIET})


def _is_check_in(turn: Turn) -> bool:
    return turn.answered is not None and turn.state.rounds.get(turn.answered.about) is not None


def _member(turn: Turn, address: str) -> Enrollment | None:
    person = turn.state.person_at(address)
    cohorts = [a.cohort for a in turn.state.assignments_of(turn.who.id) if a.cohort]
    mine = (e for key in cohorts for e in turn.state.mentees_of(key))
    return next((e for e in mine if person and e.person == person.id), None)


def _say(draft: Draft, turn: Turn, before: Enrollment, word: Answer, note: str) -> None:
    mentee = draft.person(before.person).called
    if word is Answer.DONE:
        waits = before.state is EnrollmentState.CLAIMED
        if waits and not claims.may_confirm(turn.state, before, turn.who):
            draft.say(f"You told me about {mentee} already; somebody else has to confirm it.")
    elif word is Answer.STUCK:
        draft.say(_help_for(draft, turn, before, mentee))
    elif word is Answer.QUIET:
        draft.say(f"Thank you for telling me about {mentee}. {_known(turn, before, mentee)}")
    elif word is Answer.ADVICE:
        draft.say(tidings.advice(draft, before, note, turn.who))
    elif word in (Answer.PAUSED, Answer.LEFT):
        draft.say(_ask_themselves(draft, turn, before, (word, note)))
    else:
        draft.say(f"Good to hear about {mentee}, thank you.")


def _known(turn: Turn, before: Enrollment, mentee: str) -> str:
    """What we know of who is quiet, and what happens next."""
    zone = turn.state.zone_of(turn.who)
    facts = f"What I know: {round_lines.known(turn.state, before, zone, turn.env.now)}."
    if before.state not in (EnrollmentState.PLACED, EnrollmentState.ACTIVE):
        return facts
    if lapsing.is_asked(turn.state, before):
        return f"{facts} I have asked {mentee} whether it goes on, and wait for the answer."
    days = turn.state.settings.clocks.silent.days
    return (
        f"{facts} After {days} days without a sign I ask {mentee} whether it goes on; until then a"
        " short word from you helps most."
    )


def _help_for(draft: Draft, turn: Turn, before: Enrollment, mentee: str) -> str:
    """Who hears that a mentee is stuck."""
    if before.stuck_at is not None:
        return f"I knew that {mentee} is stuck, and have noted your words."
    others = [a for a in draft.state.mentors_of(before.cohort or 0) if a.person != turn.who.id]
    if not others:
        return f"Noted: {mentee} is stuck. If it lasts a week, the organizers hear of it."
    names = " and ".join(draft.person(a.person).called for a in others)
    return f"{mentee} is stuck: I have asked {names} to help, in your words."


ANSWER = Command(
    "answer",
    "1 good",
    ("1 good", "all good except Bo"),
    answer,
    Trust.ANSWER,
    ("mentor",),
)
