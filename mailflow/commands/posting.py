"""Mail to a cohort's list: a post, unless it is nothing but commands (TRUST C9)."""

from dataclasses import replace

from mailflow.commands import policy
from mailflow.commands.asking import ask
from mailflow.commands.command import Trust
from mailflow.commands.letter import Letter
from mailflow.commands.milestone import is_noted, milestone
from mailflow.commands.policy import ACT, Verdict
from mailflow.commands.progress import Progress
from mailflow.commands.reading.intent import Intent
from mailflow.commands.words import COURTESY
from mailflow.program import lists
from mailflow.program.decision import Decision
from mailflow.program.draft import Draft
from mailflow.program.model import Cohort

#: Said to the list by mistake: it is for nobody there (DOMAIN 10).
CONFIDENTIAL = ("avoid", "forget")


def is_post(letter: Letter) -> bool:
    """A mail to the list is a post unless it is nothing but commands."""
    if letter.route != "cohort" or any(i.verb in CONFIDENTIAL for i in letter.intents):
        return False
    acting = [i for i in letter.intents if i.verb not in COURTESY | {"unclear"}]
    lines = [line for line in letter.text.splitlines() if line.strip()]
    return not (acting and all(i.whole_line for i in acting) and len(lines) <= len(acting) + 1)


def post(progress: Progress, letter: Letter) -> None:
    """C9: members post; what others send is held; a bare From is asked first."""
    state = progress.state
    cohort = state.cohort_named(letter.cohort)
    draft = Draft(state, progress.env, letter.who)
    ruling = Verdict.IGNORE
    if cohort is None:
        draft.say("There is no cohort of that name.")
    else:
        member = lists.may_post(state, cohort, letter.who)
        ruling = policy.POLICY[Trust.POST if member else Trust.FOREIGN][letter.evidence]
        ruling = Verdict.ASK if ruling is ACT and letter.doubtful else ruling
        _post(draft, letter, cohort, ruling)
    progress.add(draft.decision())
    if cohort and ruling is ACT:
        _note_milestones(progress, letter)


def _not_a_member(letter: Letter) -> str:
    """Why it is held, and that nothing may prove who it was."""
    doubted = letter.sender_shown != letter.sender
    return f"or in that name, {lists.NOT_A_MEMBER}" if doubted else lists.NOT_A_MEMBER


def _note_milestones(progress: Progress, letter: Letter) -> None:
    """A step that a post tells of, as in any other mail."""
    for intent in letter.intents:
        turn = letter.turn(progress.state, progress.env, intent)
        told = milestone(turn) if intent.verb == "milestone" and not is_noted(turn) else None
        if isinstance(told, Decision):
            progress.add(told)


def _post(draft: Draft, letter: Letter, cohort: Cohort, ruling: Verdict) -> None:
    text = letter.post_text or letter.text
    match ruling:
        case Verdict.ACT:
            known = {post.message_id for post in draft.state.posts.values()}
            # The id of a mail to them alone is a secret of theirs (TRUST 3.5).
            answers = letter.in_reply_to if letter.in_reply_to in known else ""
            lists.post(draft, cohort, letter.who, letter.subject, text, answers=answers)
        case Verdict.ASK:
            wish = Intent("post", (cohort.name,), letter.subject)
            if not ask(draft, replace(letter, text=text), (wish,)):
                lists.hold(draft, cohort, letter.sender, letter.subject, text, lists.NOT_SURE)
        case Verdict.HOLD:
            lists.hold(draft, cohort, letter.sender, letter.subject, text, _not_a_member(letter))
            draft.say(f"Only members of {cohort.name} post there. The organizers will look at it.")
        case Verdict.IGNORE:
            pass
