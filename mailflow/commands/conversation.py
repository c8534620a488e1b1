"""One mail from a person, decided as a whole: every wish done, one answer.

Strangers and known people take different ways (`strangers`); a wish that needs more evidence is
asked about once (`asking`); what nobody understands is offered back, then goes to a human.
"""

from dataclasses import replace

from mailflow.commands import (
    caring,
    command_for,
    fellows,
    for_people,
    further,
    handover,
    invite,
    policy,
    posting,
    sealed,
    strangers,
)
from mailflow.commands.agreement import agrees, declines
from mailflow.commands.asking import ask, confirmed, is_weighty
from mailflow.commands.holding import hold_stray
from mailflow.commands.letter import Letter
from mailflow.commands.milestone import is_noted
from mailflow.commands.misses import clear_misses, miss
from mailflow.commands.policy import Verdict
from mailflow.commands.progress import Progress
from mailflow.commands.reading.intent import Intent
from mailflow.commands.relay import relay
from mailflow.commands.reply import can_answer
from mailflow.commands.turn import Evidence, Turn
from mailflow.commands.words import COURTESY, UNREAD, in_turn
from mailflow.program import lists
from mailflow.program.decision import Decision, Env, Refusal
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered as AnswerMail
from mailflow.program.model import MEMBER_STATES, AddressState, Enrollment, EnrollmentState, marked
from mailflow.program.settle import settle
from mailflow.program.snapshot import Snapshot
from mailflow.program.standing import standing

#: Threads in which words without a wish are for the cohort (SPEC 11.11).
FOR_THE_COHORT = frozenset({"welcome", "post", "resumed"})
#: What is noted in passing, where words go to the cohort anyway.
ASIDES = frozenset({"tz", "milestone"})
TOO_LATE = (
    "Your yes came first, so it is done already. If that was a mistake, answer the mail that told"
    ' you with "undo".'
)
WAITLISTED = EnrollmentState.WAITLISTED
#: Nothing that comes in the name of these is acted on.
UNHEARD = (AddressState.BANNED, AddressState.ERASED)


def decide(letter: Letter, state: Snapshot, env: Env) -> Decision:
    """Everything that one mail from a person leads to."""
    progress = Progress(state, env, Decision())
    letter = replace(letter, intents=in_turn(letter.intents))
    if letter.evidence is Evidence.MALFORMED or letter.who.state in UNHEARD:
        return progress.decision
    private = [i for i in letter.intents if i.verb == "private"]
    if letter.sealed and not private:
        draft = Draft(state, env, letter.who)
        sealed.answer(draft, letter)
        progress.add(draft.decision())
    elif caring.is_about_case(letter, state):
        caring.answer_to_case(progress, letter)
    elif private:
        letter = replace(letter, intents=tuple(private[:1]))
        _act_on_all(progress, letter)
    elif letter.stray:
        draft = Draft(state, env, letter.who)
        hold_stray(draft, letter)
        progress.add(draft.decision())
    elif invite.is_answer(letter):
        invite.answer(progress, letter)
    elif letter.who.state is AddressState.UNPROVEN:
        strangers.decide(progress.add, letter, state, env)
    elif letter.answered and letter.answered.kind == "confirm" and letter.answered.about:
        _answer_to_question(progress, letter)
    elif posting.is_post(letter):
        posting.post(progress, letter)
    elif handover.is_handover(letter):
        handover.handover(progress, letter)
    elif for_people.is_feedback(letter):
        for_people.feedback(progress, letter)
    else:
        _act_on_all(progress, letter)
    _finish(progress, letter, state)
    return progress.decision


def _finish(progress: Progress, letter: Letter, before: Snapshot) -> None:
    """Let follow what follows, and answer once."""
    erased = bool(progress.decision.forgotten)
    actor = None if erased else progress.state.people.get(letter.who.id)
    draft = Draft(progress.state, progress.env, actor)
    settle(draft, before, progress.decision.facts)
    progress.add(draft.decision())
    said = tuple(dict.fromkeys(progress.decision.said))
    if said and not erased:
        closing = Draft(progress.state, progress.env, letter.who)
        undo = any(f.event in _UNDOABLE for f in progress.decision.facts)
        closing.mail(letter.who.id, AnswerMail(letter.who.called, said, undo, letter.subject))
        progress.add(replace(closing.decision(), said=()))


_UNDOABLE = frozenset(
    {
        "join",
        "pause",
        "claim",
        "move",
        "capacity",
        "zone",
        "away",
        "less",
        "mute",
        "complete",
        "milestone",
        "lead",
        "gone",
    }
)


# answers to our own questions -----------------------------------------------------------------


def _answer_to_question(progress: Progress, letter: Letter) -> None:
    """Yes or no to "did you ask for this?"; an empty reply is a yes (TRUST 3.2)."""
    question = progress.state.confirmations.get(letter.answered.about if letter.answered else 0)
    rest = tuple(i for i in letter.intents if i.verb not in ("yes", "no", *COURTESY))
    if question is None or letter.evidence < Evidence.REPLY or letter.doubtful:
        _act_on_all(progress, letter)
    elif further.answered(draft := Draft(progress.state, progress.env, letter.who), letter):
        progress.add(draft.decision())
        _rest_beside(progress, letter)
    elif declines(letter):
        draft = Draft(progress.state, progress.env, letter.who)
        if question.state == "used":
            draft.say(TOO_LATE)
        else:
            draft.fact("refuse", replace(question, state="refused"), "said no")
            draft.say("All right, nothing happens.")
        progress.add(draft.decision())
    elif agrees(letter, weighty=is_weighty(question)):
        confirmed(progress.add, progress.state, progress.env, letter, question)
        if progress.decision.forgotten:
            return  # nobody is there any more to wish for anything
        _act_on_all(progress, replace(letter, intents=rest, answered=None), quiet=True)
    elif letter.text.strip():
        _act_on_all(progress, replace(letter, intents=tuple(map(_about_question, letter.intents))))
    elif marked(progress.state.people.get(letter.who.id, letter.who), "missed") is None:
        # Perhaps a person, perhaps a machine: asked for a word once, and then left alone.
        _act_on_all(progress, replace(letter, intents=(Intent("unclear"),)))


def _about_question(intent: Intent) -> Intent:
    """Whoever does not understand a question is not stuck on their task: no mentor hears of it."""
    puzzled = intent.verb == "stuck" and not intent.whole_line
    return Intent("unclear", because=intent.because) if puzzled else intent


def _rest_beside(progress: Progress, letter: Letter) -> None:
    """What else somebody wishes for who answers whether an address is theirs."""
    words = ("mine", *COURTESY, *UNREAD)
    rest = tuple(i for i in letter.intents if i.verb not in words)
    _act_on_all(progress, replace(letter, intents=rest, answered=None), quiet=True)


# wishes ------------------------------------------------------------------------------------------


def _act_on_all(progress: Progress, letter: Letter, *, quiet: bool = False) -> None:
    """Do what may be done, ask about the rest once, pass on what is for humans."""
    asked: list[Intent] = []
    unread: list[Intent] = []
    acted = False
    for intent in letter.intents:
        command = command_for(intent)
        if intent.verb in COURTESY:
            continue
        if command is None and intent.verb not in UNREAD:
            acted = True
            progress.add(Decision(said=(f'"{intent.verb}" is nothing that I can do by mail.',)))
            continue
        if command is None or not _fits(letter, intent):
            unread.append(intent)
            continue
        aside = _is_aside(letter, intent)
        turn = letter.turn(progress.state, progress.env, intent)
        if aside and (intent.args == ("?",) or is_noted(turn)):
            continue
        if command.is_denied(turn):  # organizers' words from somebody else are not even asked about
            acted = True
            _act(progress, turn)
            continue
        if command.idle and command.idle(turn):  # an answer tells so, at the registered address
            acted = True
            _act(progress, turn)
            continue
        evidence = letter.evidence_for(intent)
        match policy.verdict(
            command, evidence, whole_line=intent.whole_line, doubtful=letter.doubtful
        ):
            case Verdict.ACT:
                acted = acted or not aside
                _act(progress, turn)
            case Verdict.ASK:
                asked.append(intent)
            case Verdict.HOLD | Verdict.IGNORE:
                pass
    if asked:
        draft = Draft(progress.state, progress.env, letter.who)
        ask(draft, letter, tuple(asked))
        progress.add(draft.decision())
    elif (unread and not (acted and _takes_advice(letter))) or not (acted or quiet):
        _without_wish(progress, letter, unread, partly=acted and bool(progress.decision.said))
    if acted or asked:
        draft = Draft(progress.state, progress.env, letter.who)
        clear_misses(draft)
        progress.add(draft.decision())


def _takes_advice(letter: Letter) -> bool:
    """Whoever takes on a question may add what comes to mind: nothing that we should do."""
    return letter.answered is not None and letter.answered.kind == "stuck"


def _is_aside(letter: Letter, intent: Intent) -> bool:
    """A place or a step in a hello to the cohort: good to know, but the hello still goes out."""
    to_cohort = letter.answered is not None and letter.answered.kind in FOR_THE_COHORT
    return to_cohort and intent.verb in ASIDES and not intent.whole_line


def _act(progress: Progress, turn: Turn) -> None:
    command = command_for(turn.intent)
    outcome = command.carry_out(turn) if command else Refusal("")
    if isinstance(outcome, Refusal):
        progress.add(Decision(said=(outcome.text,)))
        return
    progress.add(outcome)
    progress.add(fellows.tell(progress.state, progress.env, turn.who, turn.intent, outcome))


def _fits(letter: Letter, intent: Intent) -> bool:
    """Whether yes, no and later answer something here."""
    if intent.verb in ("yes", "no", "later") and not intent.args:
        return letter.answered is not None and can_answer(letter.answered.kind, intent.verb)
    return True


def _title(letter: Letter, enrollment: Enrollment) -> str:
    """The subject of a post: "Re: Welcome to deploy, meet Sam" is nothing to the others."""
    if not letter.says_re or letter.answered is None or letter.answered.kind == "post":
        return letter.subject
    hello = "Hello from" if enrollment.state is EnrollmentState.PLACED else "From"
    return f"{hello} {letter.who.full_name}"


def _is_command(intent: Intent) -> bool:
    """`pause until December`: a line of ours that we cannot carry out is no news for a group."""
    return intent.verb == "unclear" and intent.whole_line and bool(intent.note)


def _without_wish(
    progress: Progress, letter: Letter, unread: list[Intent], *, partly: bool = False
) -> None:
    """Words without a wish: for the cohort, for the organizers, or to be asked about."""
    draft = Draft(progress.state, progress.env, letter.who)
    kind = letter.answered.kind if letter.answered else ""
    words = letter.text.strip()
    enrollment = progress.state.enrollments.get(letter.answered.about if letter.answered else 0)
    if letter.route == "organizers":
        relay(draft, letter)
    elif (
        kind in FOR_THE_COHORT
        and not any(map(_is_command, unread))
        and words
        and enrollment
        and enrollment.state in MEMBER_STATES
        and letter.evidence >= Evidence.REPLY
    ):
        cohort = progress.state.cohorts[enrollment.cohort or 0]
        text = letter.post_text or letter.text
        lists.post(draft, cohort, letter.who, _title(letter, enrollment), text)
    elif kind == "resumed" and words and enrollment and enrollment.state is WAITLISTED:
        draft.say(
            f"Good to hear from you. {standing(progress.state, enrollment).capitalize()} for"
            f" {enrollment.track}, and we write as soon as a place is free."
        )
    elif kind == "mentor-silent" and words and letter.evidence >= Evidence.REPLY:
        relay(draft, letter)
        draft.say(
            "Thank you for your answer. The organizers have it, and nothing changes meanwhile."
        )
    elif letter.filed:
        draft.fact("note", draft.person(letter.who.id), f"from {letter.sender}: {words}")
    elif unread:
        miss(draft, letter, partly=partly)
    progress.add(draft.decision())
