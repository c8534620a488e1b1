"""One mail from a person, decided as a whole: every wish done, one answer.

Strangers and known people take different ways (`strangers`); a wish that needs more evidence is
asked about once (`asking`); what nobody understands is offered back, then goes to a human.
"""

from dataclasses import dataclass, replace

from mailflow.commands import command_for, policy, strangers
from mailflow.commands.asking import ask, confirmed
from mailflow.commands.command import Command, Trust
from mailflow.commands.letter import Letter
from mailflow.commands.misses import clear_misses, miss
from mailflow.commands.policy import Verdict
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reply import can_answer
from mailflow.commands.turn import Evidence, Turn
from mailflow.program import lists
from mailflow.program.decision import Decision, Env, Refusal
from mailflow.program.draft import Draft
from mailflow.program.mails import Answered as AnswerMail
from mailflow.program.model import MEMBER_STATES, AddressState
from mailflow.program.round_lines import shortened
from mailflow.program.settle import settle
from mailflow.program.snapshot import Snapshot, evolve, tallied

#: Words that ask for nothing.
COURTESY = frozenset({"thanks", "ignore"})
#: Threads in which words without a wish are for the cohort (SPEC 11.11).
FOR_THE_COHORT = frozenset({"welcome", "post"})
#: Intents that no command is for, because nothing clear is wanted.
UNREAD = frozenset({"unclear", "yes", "no", "later"})
#: What people carry out for us, as their organizers read it; no names beyond the writer's.
WISHES = {
    "avoid": "would like not to be together with somebody; please ask",
    "export": "asks for a copy of all their data",
    "forget": "asks us to forget them and to delete their data",
    "step-down": "would like to step down as a mentor",
    "swap": "asks that another mentor takes over one of their mentees",
}
ONLY_ORGANIZERS = "Only the organizers of the program can do that."


@dataclass(slots=True)
class Progress:
    """What has been decided so far; each wish sees what the one before it did."""

    state: Snapshot
    env: Env
    decision: Decision

    def add(self, part: Decision) -> None:
        """Take in a part, and move on to the state after it."""
        self.decision += part
        for fact in part.facts:
            self.state = evolve(self.state, fact)
        self.state = tallied(self.state, part.mails, self.env.now)
        self.env = replace(self.env, used=self.env.used + part.ids)


def decide(letter: Letter, state: Snapshot, env: Env) -> Decision:
    """Everything that one mail from a person leads to."""
    progress = Progress(state, env, Decision())
    if letter.evidence is Evidence.MALFORMED or letter.who.state is AddressState.BANNED:
        return progress.decision
    if private := [i for i in letter.intents if i.verb == "private"]:
        letter = replace(letter, intents=tuple(private[:1]))
        _act_on_all(progress, letter)
    elif letter.who.state is AddressState.UNPROVEN:
        strangers.decide(progress.add, letter, state, env)
    elif letter.answered and letter.answered.kind == "confirm" and letter.answered.about:
        _answer_to_question(progress, letter)
    elif _is_post(letter):
        _post(progress, letter)
    elif _is_feedback(letter):
        _feedback(progress, letter)
    else:
        _act_on_all(progress, letter)
    _finish(progress, letter, state)
    return progress.decision


def _finish(progress: Progress, letter: Letter, before: Snapshot) -> None:
    """Let follow what follows, and answer once."""
    draft = Draft(progress.state, progress.env, progress.state.people.get(letter.who.id))
    settle(draft, before, progress.decision.facts)
    progress.add(draft.decision())
    said = tuple(dict.fromkeys(progress.decision.said))
    if said:
        closing = Draft(progress.state, progress.env, letter.who)
        undo = any(f.event in _UNDOABLE for f in progress.decision.facts)
        closing.mail(letter.who.id, AnswerMail(letter.who.called, said, undo, letter.subject))
        progress.add(replace(closing.decision(), said=()))


_UNDOABLE = frozenset(
    {"join", "pause", "claim", "move", "capacity", "zone", "away", "less", "mute", "complete"}
)


# answers to our own questions -----------------------------------------------------------------


def _answer_to_question(progress: Progress, letter: Letter) -> None:
    """Yes or no to "did you ask for this?"; an empty reply is a yes (TRUST 3.2)."""
    question = progress.state.confirmations.get(letter.answered.about if letter.answered else 0)
    verbs = {intent.verb for intent in letter.intents}
    rest = tuple(i for i in letter.intents if i.verb not in ("yes", "no", *COURTESY))
    agreed = "yes" in verbs or (not letter.text.strip() and not rest)
    if question is None or letter.evidence < Evidence.REPLY:
        _act_on_all(progress, letter)
    elif "no" in verbs:
        draft = Draft(progress.state, progress.env, letter.who)
        draft.fact("refuse", replace(question, state="refused"), "said no")
        draft.say("All right, nothing happens.")
        progress.add(draft.decision())
    elif agreed:
        confirmed(progress.add, progress.state, progress.env, letter, question)
        _act_on_all(progress, replace(letter, intents=rest, answered=None), quiet=True)
    else:
        _act_on_all(progress, letter)


# the cohort's list -------------------------------------------------------------------------------


def _is_post(letter: Letter) -> bool:
    """A mail to the list is a post unless it is nothing but commands."""
    if letter.route != "cohort":
        return False
    acting = [i for i in letter.intents if i.verb not in COURTESY | {"unclear"}]
    lines = [line for line in letter.text.splitlines() if line.strip()]
    return not (acting and all(i.whole_line for i in acting) and len(lines) <= len(acting) + 1)


def _post(progress: Progress, letter: Letter) -> None:
    """C9: members post; what others send is held; a bare From is asked first."""
    state = progress.state
    cohort = state.cohort_named(letter.cohort)
    draft = Draft(state, progress.env, letter.who)
    text = letter.post_text or letter.text
    if cohort is None:
        draft.say("There is no cohort of that name.")
    elif not lists.may_post(state, cohort, letter.who):
        lists.hold(draft, cohort, letter.sender, letter.subject, text)
        draft.say(f"Only members of {cohort.name} post there. The organizers will look at it.")
    elif policy.POLICY[Trust.POST][letter.evidence] is Verdict.ASK:
        wish = Intent("post", (cohort.name,), letter.subject)
        ask(draft, replace(letter, text=text), (wish,))
    else:
        lists.post(draft, cohort, letter.who, letter.subject, text, answers=letter.in_reply_to)
    progress.add(draft.decision())


# two questions at the end -----------------------------------------------------------------------


def _is_feedback(letter: Letter) -> bool:
    """The answer to M23, unless it is nothing but commands."""
    if letter.answered is None or letter.answered.kind != "feedback" or not letter.text.strip():
        return False
    commands = [i for i in letter.intents if command_for(i) and i.verb not in UNREAD]
    return letter.evidence >= Evidence.REPLY and not any(i.whole_line for i in commands)


def _feedback(progress: Progress, letter: Letter) -> None:
    """For the organizers only."""
    draft = Draft(progress.state, progress.env, letter.who)
    about = letter.answered.about if letter.answered else 0
    over = progress.state.enrollments.get(about)
    words = " ".join(letter.text.split())
    if over is not None:
        text = f"{letter.who.full_name} on {over.track}: {shortened(words)}"
        draft.fact("feedback", over, words)
        draft.matter("feedback", over.id, text, "noted")
    draft.say("Thank you. The organizers read it, and nobody else.")
    progress.add(draft.decision())


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
            _pass_on(progress, letter, intent)
            continue
        if command is None or not _fits(letter, intent):
            unread.append(intent)
            continue
        if _not_theirs(progress, letter, command):
            acted = True
            progress.add(Decision(said=(ONLY_ORGANIZERS,)))
            continue
        match policy.verdict(command, letter.evidence, whole_line=intent.whole_line):
            case Verdict.ACT:
                acted = True
                _act(progress, letter.turn(progress.state, progress.env, intent))
            case Verdict.ASK:
                asked.append(intent)
            case Verdict.IGNORE:
                pass
    if asked:
        draft = Draft(progress.state, progress.env, letter.who)
        ask(draft, letter, tuple(asked))
        progress.add(draft.decision())
    elif unread or not (acted or quiet):
        _without_wish(progress, letter, unread)
    if acted or asked:
        draft = Draft(progress.state, progress.env, letter.who)
        clear_misses(draft)
        progress.add(draft.decision())


def _pass_on(progress: Progress, letter: Letter, intent: Intent) -> None:
    """A wish that we understand and that people carry out."""
    draft = Draft(progress.state, progress.env, letter.who)
    wish = WISHES.get(intent.verb)
    if wish is None:
        draft.say(f'"{intent.verb}" is nothing that I can do by mail.')
    else:
        text = f"{letter.who.full_name} <{letter.who.address}> {wish}"
        draft.matter(intent.verb, letter.who.id, text, "noted, I take care of it", urgent=True)
        draft.say("That is for a person to do: the organizers have it and will write to you.")
    progress.add(draft.decision())


def _not_theirs(progress: Progress, letter: Letter, command: Command) -> bool:
    """Organizers' words from somebody else are not even asked about."""
    return command.roles == ("organizer",) and not progress.state.is_organizer(letter.who)


def _act(progress: Progress, turn: Turn) -> None:
    command = command_for(turn.intent)
    outcome = command.decide(turn) if command else Refusal("")
    if isinstance(outcome, Refusal):
        progress.add(Decision(said=(outcome.text,)))
    else:
        progress.add(outcome)


def _fits(letter: Letter, intent: Intent) -> bool:
    """Whether yes, no and later answer something here."""
    if intent.verb in ("yes", "no", "later") and not intent.args:
        return letter.answered is not None and can_answer(letter.answered.kind, intent.verb)
    return True


def _without_wish(progress: Progress, letter: Letter, unread: list[Intent]) -> None:
    """Words without a wish: for the cohort, for the organizers, or to be asked about."""
    draft = Draft(progress.state, progress.env, letter.who)
    kind = letter.answered.kind if letter.answered else ""
    words = letter.text.strip()
    enrollment = progress.state.enrollments.get(letter.answered.about if letter.answered else 0)
    if letter.route == "organizers":
        lists.relay(draft, letter.sender, letter.subject, letter.text)
    elif (
        kind in FOR_THE_COHORT
        and words
        and enrollment
        and enrollment.state in MEMBER_STATES
        and letter.evidence >= Evidence.REPLY
    ):
        cohort = progress.state.cohorts[enrollment.cohort or 0]
        text = letter.post_text or letter.text
        lists.post(draft, cohort, letter.who, letter.subject, text)
    elif unread:
        miss(draft, letter)
    progress.add(draft.decision())
