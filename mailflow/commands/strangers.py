"""Mail from an address that has not proven itself: one small question a day, nothing more.

Row 1 of DOMAIN 2a. Nothing a stranger writes is repeated, and nothing changes before their yes
but a pending request (TRUST I31, I33).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from mailflow.commands import command_for, further, policy
from mailflow.commands.agreement import agrees, declines
from mailflow.commands.asking import confirmed, in_words
from mailflow.commands.command import Trust
from mailflow.commands.holding import hold_unknown
from mailflow.commands.letter import Letter
from mailflow.commands.policy import Verdict
from mailflow.commands.reading.answers.threads import says_minor
from mailflow.commands.reading.intent import Intent
from mailflow.commands.relay import relay
from mailflow.commands.turn import Evidence
from mailflow.commands.words import PUBLIC, in_turn
from mailflow.program import calendar, cards, joining, lists, waiters
from mailflow.program.decision import Decision, Env, Refusal
from mailflow.program.draft import Draft
from mailflow.program.mails import Confirm
from mailflow.program.model import Confirmation, Person, mark, marked
from mailflow.program.snapshot import Snapshot

#: At most one confirmation a day to an unproven address (SPEC 6, Signup).
ASK_AGAIN = timedelta(days=1)
#: What a yes may start although its mail did not show it.
HARMLESS = ("join ",)
UNSHOWN = 'A mail in your name also asked for this: {0}. If it was yours, please write "{0}" again.'

NOT_KNOWN = (
    "We do not know this address. Are you with us under another one? Then please write"
    " from there, or answer a mail that you got from us."
)
#: Whoever answers our question so wants an end of it.
ENDS = frozenset({"stop", "forget", "leave", "remove"})
WHY_ASKED = (
    "A mail with your address on it asked us for a place, so we asked you whether it was"
    ' yours. It and your address are all that we have of you. Without a "yes" nothing'
    ' happens and it goes by itself in a week; a "no" ends it now.'
)
NOTHING_KEPT = (
    "Of an address that has confirmed nothing we keep nothing: what came from it is"
    " forgotten by itself, a week after its last mail, and we never write first."
)


def decide(add: Callable[[Decision], None], letter: Letter, state: Snapshot, env: Env) -> None:
    """Everything that a stranger's mail leads to."""
    draft = Draft(state, env, letter.who)
    if further.answered(draft, letter):
        add(draft.decision())
        return
    question = _own_question(state, letter)
    verbs = {intent.verb for intent in letter.intents}
    sure = letter.evidence >= Evidence.REPLY and not letter.doubtful
    if question and sure and says_minor(letter.text):
        _pass_on_minor(add, letter, state, env, question)
        return
    if question and sure and agrees(letter, joins=True):
        _confirm(add, letter, state, env, question)
        return
    wishes = _wishes(state, letter)
    if question and sure and (declines(letter) or (verbs & ENDS and not wishes)):
        draft.fact("refuse", replace(question, state="refused"), "said no")
        for enrollment in tuple(state.enrollments.values()):
            if enrollment.person == letter.who.id and enrollment.placed_at is None:
                draft.gone("purge", enrollment, "said no")
        draft.say("All right, nothing happens, and we forget your address.")
    elif wishes and policy.POLICY[Trust.FIRST][letter.evidence] is Verdict.ASK:
        _request(draft, letter, wishes)
    elif question and sure and (verbs & {"yes", "no"} or not letter.text.strip()):
        _ask_for_a_word(draft, letter.who)
    elif letter.route == "cohort" and (cohort := state.cohort_named(letter.cohort)):
        lists.hold(draft, cohort, letter.sender, letter.subject, letter.post_text or letter.text)
    elif letter.route == "organizers":
        relay(draft, letter)
    else:
        hold_unknown(draft, letter)
        _tell(draft, letter, asked=bool(question and sure))
    add(draft.decision())


def _pass_on_minor(
    add: Callable[[Decision], None],
    letter: Letter,
    state: Snapshot,
    env: Env,
    question: Confirmation,
) -> None:
    """Not 18 yet: nobody is placed by a machine, an organizer decides (DOMAIN 10)."""
    draft = Draft(state, env, letter.who)
    draft.fact("refuse", replace(question, state="refused"), "is not 18 yet")
    wanted = ", ".join(question.intents)
    text = f"{letter.who.address} says they are not 18 yet, and asked for: {wanted}"
    draft.matter("age", letter.who.id, text, "noted, I write to them", urgent=True)
    draft.say(
        "Thank you for saying so. We can take people from 18 on only, so nothing is begun;"
        " an organizer reads this and will write to you."
    )
    waiters.say(draft, letter.who)
    add(draft.decision())


def _ask_for_a_word(draft: Draft, who: Person) -> None:
    """Something like a yes or a no; once, since a machine may have written it."""
    if marked(who, "missed") is None:
        draft.fact("miss", mark(who, "missed", draft.now))
        draft.say('Was that a yes? Please answer with that one word: "yes", or "no".')


def _own_question(state: Snapshot, letter: Letter) -> Confirmation | None:
    """The question that the mail answers, if it was put to this very address."""
    about = letter.answered.about if letter.answered else 0
    question = state.confirmations.get(about)
    return question if question and question.person == letter.who.id else None


def _confirm(
    add: Callable[[Decision], None],
    letter: Letter,
    state: Snapshot,
    env: Env,
    question: Confirmation,
) -> None:
    """The yes, with whatever else it says (a time zone, a further track)."""
    more = tuple(str(i) for i in _wishes(state, letter) if str(i) not in question.intents)
    complete = replace(question, intents=in_turn(question.intents + more))
    if question.state == "open" and letter.is_after(question.expires_at, env.now):
        draft = Draft(state, env, letter.who)
        _question(draft, letter, complete.intents)
        add(draft.decision())
    else:
        confirmed(add, state, env, letter, complete)
        for words in question.text.splitlines():
            add(Decision(said=(UNSHOWN.format(in_words(_wish(words))),)))


def _wish(words: str) -> Intent:
    verb, *args = words.split(" ")
    return Intent(verb, tuple(args))


def _wishes(state: Snapshot, letter: Letter) -> tuple[Intent, ...]:
    """What a confirmation would start: tracks we have, with a zone, how many, whom to avoid."""
    tracks = state.settings.tracks
    joins = [
        i
        for i in letter.intents
        if i.verb in ("join", "mentor") and i.args[:1] and i.args[0] in tracks
    ]
    zones = [i for i in letter.intents if i.verb == "tz" and i.args and i.args[0] != "?"]
    apart = [i for i in letter.intents if i.verb == "avoid"]
    room = [i for i in letter.intents if i.verb == "capacity" and i.args[0].isdigit()]
    answering = letter.answered is not None and letter.answered.kind == "confirm"
    more = zones + room
    return tuple(apart + joins + more) if joins or (more and answering) else ()


def _request(draft: Draft, letter: Letter, wishes: tuple[Intent, ...]) -> None:
    """Row 1: pending applications, and the one confirmation of the day."""
    for intent in wishes:
        if intent.verb == "join":
            joining.request(draft, letter.who, intent.args[0])
    _question(draft, letter, tuple(dict.fromkeys(str(i) for i in wishes)))


def _question(draft: Draft, letter: Letter, intents: tuple[str, ...]) -> None:
    """Put the question, or add to the one that was put today.

    Its yes starts what its mail showed. A further track may come in with it, since joining is
    harmless, told and taken back by a word; whatever else was asked for meanwhile is not.
    """
    mine = [q for q in draft.state.confirmations.values() if q.person == letter.who.id]
    open_one = next((q for q in mine if q.state == "open" and q.consents), None)
    known = open_one.intents if open_one else ()
    newest = max((q.asked_at for q in mine), default=None)
    fresh = newest is None or draft.now - newest >= ASK_AGAIN
    late = [] if fresh else [w for w in intents if w not in known and not w.startswith(HARMLESS)]
    kept = open_one.text.splitlines() if open_one and not fresh else []
    wanted = dict.fromkeys(known + tuple(w for w in intents if w not in late))
    together = in_turn(wanted)
    clocks = draft.state.settings.clocks
    question = Confirmation(
        id=open_one.id if open_one else draft.new_id(),
        person=letter.who.id,
        intents=together,
        asked_at=draft.now if fresh or newest is None else newest,
        expires_at=draft.now + clocks.confirm,
        consents=True,
        text="\n".join(dict.fromkeys(kept + late)),
    )
    draft.fact("ask", question, ", ".join(intents), after="open")
    if fresh:
        _send(draft, letter.who, question)


def _send(draft: Draft, who: Person, question: Confirmation) -> None:
    state = draft.state
    wanted = [words.split(" ") for words in question.intents]
    joins = [words[1] for words in wanted if words[0] == "join"]
    mentoring = [words[1] for words in wanted if words[0] == "mentor"]
    content = Confirm(
        name="",
        tracks=tuple(cards.track_card(state, name) for name in joins),
        mentoring=tuple(cards.track_card(state, name) for name in mentoring),
        code_of_conduct=state.settings.code_of_conduct,
        until=calendar.local_date(question.expires_at, state.zone_of(who)),
    )
    draft.mail(who.id, content, thread=f"confirm:{question.id}", about=question.id)


def _tell(draft: Draft, letter: Letter, *, asked: bool) -> None:
    """No wish we could confirm: the public list, without repeating a word of the mail."""
    if all(i.verb in ("thanks", "ignore") for i in letter.intents):
        return
    verbs = {i.verb for i in letter.intents}
    if not verbs & {"help", "browse"}:
        if _was_told(draft, letter.who):
            return
        draft.say(WHY_ASKED if asked else NOT_KNOWN)
        if asked and verbs <= {"unclear", "export", "status"}:
            return
        if verbs & {"forget", "export", "stop"}:
            draft.say(NOTHING_KEPT)
            return
    elif letter.answered and _was_told(draft, letter.who, wait=timedelta(0)):
        return
    verb = next((i.verb for i in letter.intents if i.verb in PUBLIC), "browse")
    intent = Intent("browse" if verb == "status" else verb)
    command = command_for(intent)
    outcome = command.decide(letter.turn(draft.state, draft.env, intent)) if command else None
    if outcome is None or isinstance(outcome, Refusal):
        return
    for line in outcome.said:
        draft.say(line)
    for mail in outcome.mails:
        draft.mail(mail.to, mail.content, thread=mail.thread)


def _was_told(draft: Draft, who: Person, wait: timedelta = ASK_AGAIN) -> bool:
    """Whether they got such an answer lately, or twice: another program may sit there.

    One that answers once a day would be answered for ever.
    """
    known = draft.state.people.get(who.id, who)
    last = marked(known, "missed")
    if marked(known, "missed twice") or (last is not None and draft.now - last < wait):
        return True
    draft.fact("miss", mark(known, "missed" if last is None else "missed twice", draft.now))
    return False
