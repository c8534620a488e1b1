"""What the second reader does not find in a mail, though the rules do: asked instead of done."""

from collections.abc import Iterable
from dataclasses import replace

from mailflow.commands.reading.absences.bare_absence import says_no_more
from mailflow.commands.reading.answers import evidence
from mailflow.commands.reading.answers.evidence import denies_leaving
from mailflow.commands.reading.answers.polarity import FIRM_NO, FIRM_YES
from mailflow.commands.reading.clauses.coordination import asks, is_item
from mailflow.commands.reading.clauses.courtesy import plainly
from mailflow.commands.reading.clauses.topics import PAUSE, WANT, is_request
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mentees.joining import ROOM_ASKED
from mailflow.commands.reading.mentees.leaving import MY_OWN
from mailflow.commands.reading.mentees.seeking import SEEKS_MENTOR
from mailflow.commands.reading.second_reader.caution import TOLD
from mailflow.commands.reading.second_reader.opinion import Opinion
from mailflow.commands.reading.second_reader.opinion import opinion as opinion_of
from mailflow.commands.reading.second_reader.plain_abroad import is_plain
from mailflow.regex import regex

#: So unlikely has a wish to be for the second reader to speak against the rules.
DOUBT = 0.06
#: Where the rules were wrong oftener than right below this, among 9,000 mails that neither had
#: seen: words of these are in many mails that want nothing, and what they do is felt at once.
_DOUBTED_SOONER = {
    **dict.fromkeys(("pause", "done"), 0.15),
    **dict.fromkeys(("away", "leave", "later", "stuck", "capacity", "status", "confirm-goal"), 0.1),
    **dict.fromkeys(("not-yet", "mine", "undo", "forget", "stop"), 0.1),
}
#: Where what is left is named, too: so unlikely it has to be.
_LEAST_NAMED = 0.005
#: So many of the words it has to know to doubt anything.
KNOWN = 0.7
#: Never doubted: what is confidential goes to its owner, and courtesy does nothing.
_NOT_DOUBTED = frozenset(
    {"private", "thanks", "ignore", "unclear", "help", "browse", "tz", "avoid", "swap", "back"}
)
#: In which of these somebody takes part is for the rules, and asked once more anyway.
_TAKING_PART = frozenset({"join", "mentor", "browse", "move"})
#: "She hasn't answered" is also a no to a mail that asks whether she did.
_SILENCE = frozenset({"contact-lost", "no", "not-yet"})
_CERTAIN = 0.95
_ONLY_A_WORD = 0.03
_DONE_TO_WRITER = frozenset({"leave", "stop", "forget", "step-down"})
#: Where it rather sees a mail that wants nothing, a wish has to be likelier.
_CONTENT = ((0.35, 0.4), (0.1, 0.15))
#: A command, a yes or a no in so few words is no more than that.
_FEW = 5
#: Other words for commands that our mails suggest.
_TAUGHT = {"step-down": ("stepping down", "step down", "i am stepping down", "i'm stepping down")}


def may_doubt(letter: Letter, intent: Intent) -> bool:
    """True unless it is confidential, courtesy, a plain yes or no, or a command in few words."""
    if intent.verb == "no" and "forget" in letter.context.did:
        return False  # nothing is erased by it
    if intent.verb in ("pause", "away") and _is_plain_absence(letter, intent):
        return False
    if intent.verb in ("done", "stuck") and letter.context.thread == "still-in":
        return False  # said beside whether one is still there
    if intent.verb == "join" and ROOM_ASKED.search(letter.folded):
        return False
    if intent.verb == "join" and SEEKS_MENTOR.search(letter.folded):
        return False  # "mentor" is said, and none is offered
    if intent.verb in ("join", "mentor") and letter.context.thread == "confirm":
        return False  # "rather talk": asked about once more, as this was
    if intent.verb == "status" and " " in intent.because and _asks(letter):
        return False
    if intent.verb == "yes" and letter.context.thread == "new-mentee" and evidence.told(letter):
        return False  # "said hi, she has toddlers too": news, and an answer
    if intent.verb == "yes" and letter.context.thread == "still-in" and denies_leaving(letter):
        return False
    if is_plain(letter, intent):
        return False
    return intent.verb not in _NOT_DOUBTED and not _as_taught(letter, intent)


def _asks(letter: Letter) -> bool:
    return any(clause.question or _TELL_ME.search(clause.folded) for clause in letter.every)


_TELL_ME = regex(
    r"\b(?:erfahren|wissen|savoir|saber|sapere|weten|wiedziec|дізнатис[ья]|знати|узнать|vedet|veta|"
    r"ogrenmek|biet)\b|\b(?:like|love|want|glad|happy) to know\b|\b(?:let|tell) me(?: know)?\b"
)


def _is_plain_absence(letter: Letter, intent: Intent) -> bool:
    """`Away from tomorrow to Thursday`: certain days, and not a word that says anything else."""
    asks = any(c.question and not is_request(c.folded) for c in letter.every)
    if "?" in intent.args[-1] or asks:
        return False
    said = " ".join(sense.words for sense in PAUSE.find(letter.every))
    return says_no_more(letter, said)


def objected(letter: Letter, opinion: Opinion, found: Iterable[Intent]) -> tuple[Intent, ...]:
    """The wishes, each that the second reader does not find turned into a question.

    Beside one of which it is certain, what it does not find at all was a word of that:
    "still with you, but I need a break until June" is a pause, and no yes.
    Whoever offers to mentor and names a number says how many: `I could take two`.
    """
    wishes = tuple(found)
    if opinion.known < KNOWN or _is_at_a_loss(opinion):
        return wishes
    pending = (wish.split()[0] for wish in letter.context.pending)
    offers = "mentor" in (*pending, *(wish.verb for wish in wishes))
    sure = frozenset({"capacity"}) if offers else frozenset[str]()
    meant = any(opinion.likely.get(wish.verb, 0.0) >= _CERTAIN for wish in wishes)
    verbs = {wish.verb for wish in wishes}
    several = len(verbs - {"unclear", "thanks", "tz"}) > 1
    kept = []
    for wish in wishes:
        doubt = may_doubt(letter, wish) and wish.verb not in sure
        told = _doubted(letter, opinion, wish) if doubt else wish
        if told is not wish and _plain_by_itself(letter, wish, among=several):
            told = wish
        nothing = meant and opinion.likely.get(wish.verb, 1.0) < _ONLY_A_WORD
        asked = told is not wish and _asked_for(letter, wish, among=several)
        of_the_return = wish.verb == "done" and "back" in verbs  # "back again, exams passed"
        if told is wish or not (nothing or of_the_return) or asked:
            kept.append(told)
    return tuple(kept)


#: Who finds nothing at all, not even that nothing is wanted, where words are strange to him,
#: has not understood the mail.
_AT_A_LOSS, _STRANGE = 0.12, 0.86


def _is_at_a_loss(opinion: Opinion) -> bool:
    return opinion.known < _STRANGE and max(opinion.likely.values()) < _AT_A_LOSS


#: What a mentor says of her load and her days beside news of others.
_BY_ITSELF = frozenset({"capacity", "away", "status", "less"})
_NEWS = frozenset({"done", "stuck", "contact-lost"})
_LIKELY_BY_ITSELF, _ASKED = 0.6, 0.1


#: Lines that begin with a mark: hardly ever the writer's own.
_MARKED = regex(r"(?m)^\s*[|:»}#%]\s*\w")


def _plain_by_itself(letter: Letter, wish: Intent, *, among: bool) -> bool:
    """`She did it! I'd have room for the next one`: a sentence of its own, lost among others.

    A mail that rather wants nothing drowns the one wish in it, and a wish drowns the next: what is
    asked for in so many words, or is news of one's own, is plain where it stands. `among` others,
    whatever has a sentence of its own is.
    """
    if TOLD.search(letter.folded) or _MARKED.search(letter.body):
        return False  # words of a film, or of a mail that is quoted in a way of its own
    harmless = wish.verb not in _DONE_TO_WRITER
    several = among or (harmless and len(letter.sentences) > 1)
    apart = asked = _asked_for(letter, wish, among=several)
    if (
        not apart
        and (wish.verb in _BY_ITSELF or (among and wish.verb in _NEWS))
        and len(letter.sentences) > 1
    ):
        because = wish.because.strip()
        apart = next((said for said in letter.sentences if because in said), "")
    if not apart:
        return False
    own = opinion_of(Letter("", apart, replace(letter.context, thread=None)))
    if own is None:
        return False
    likely = _likely(own, wish)
    if wish.verb == "move":  # "I'd like to take part in coa. I'd like to give up deploy"
        likely = max(likely, *(own.likely.get(verb, 0.0) for verb in ("leave", "join")))
    return likely >= (max(_least(own, wish), _ASKED) if asked else _LIKELY_BY_ITSELF)


def _asked_for(letter: Letter, wish: Intent, *, among: bool) -> str:
    """The clause that asks for the wish, `I'd also like to …`, among others; in plain words."""
    because = fold(wish.because).strip()
    for clause in letter.clauses if because else ():
        as_written = fold(clause.text)
        if because not in as_written and because not in clause.folded:
            continue
        if clause.plain:
            return clause.plain
        asked = is_request(clause.folded) or asks(clause.folded) or is_item(clause.folded)
        if among and asked:
            return clause.text if clause.folded == as_written else clause.folded
    return ""


def _doubted(letter: Letter, opinion: Opinion, intent: Intent) -> Intent:
    if intent.verb in _DONE_TO_WRITER and TOLD.search(" ".join(opinion.seen)):
        why = f"the rules read {intent}; words of a story or a song are nobody's wish"
        return Intent("unclear", because=intent.because, whole_line=False, second=why)
    least = _LEAST_NAMED if _names_what_is_left(letter, intent) else _least(opinion, intent)
    if _likely(opinion, intent) >= least:
        return intent
    likely = opinion.likely.get(intent.verb, 0.0)
    why = f"the rules read {intent}; a second reader doubts it ({likely:.0%})"
    return Intent("unclear", because=intent.because, whole_line=False, second=why)


def _names_what_is_left(letter: Letter, intent: Intent) -> bool:
    """`Drop me from deploy`: the track and the writer stand in the very words that say so.

    Words of others may be quoted in ways that nobody knows; those seldom say "me".
    """
    own = [
        c
        for c in letter.every
        if c.text == intent.because and (MY_OWN.search(c.folded) or WANT.sense(c))
    ]
    return intent.verb in ("leave", "pause") and any(
        m.exact and m.track in intent.args for clause in own for m in letter.mentions(clause)
    )


def _likely(opinion: Opinion, intent: Intent) -> float:
    """How likely the wish is, or one that is nearly the same, unless that one is certain."""
    own = opinion.likely.get(intent.verb, 1.0)
    kin = next((kin for kin in (_TAKING_PART, _SILENCE) if intent.verb in kin), {intent.verb})
    best = max((opinion.likely[verb] for verb in kin if verb in opinion.likely), default=own)
    return own if best >= _CERTAIN else best


def _least(opinion: Opinion, intent: Intent) -> float:
    """How likely the wish has to be."""
    if intent.verb in _TAKING_PART:
        return DOUBT
    content = opinion.likely.get("thanks", 0.0)
    least = next((least for share, least in _CONTENT if content >= share), DOUBT)
    return max(least, _DOUBTED_SOONER.get(intent.verb, DOUBT))


#: How a wish opens, in as few words: `I'd like to step down`, `could I leave deploy?`
_WISHING = regex(
    r"^(?:please |i(?:'d| would|'ll| will|'m going)(?: (?:like|love|have|prefer))? (?:to )?|"
    r"i (?:want|wish|need|have|must|hope) (?:to )?|"
    r"(?:could|can) i (?:please )?|let me |(?:want|need|have|wanna|gonna) (?:to )?)"
)


def _as_taught(letter: Letter, intent: Intent) -> bool:
    """A yes, a no, or words that open with the command, few, or few in the first line.

    `yes` above the small print of a company; but `no, I never left, I was only ill` may be doubted.
    """
    said = _WISHING.sub("", plainly(fold(intent.because)).strip(" !.,"))
    taught = (intent.verb, *_TAUGHT.get(intent.verb, ()))
    plain = said in FIRM_YES or said in FIRM_NO
    first = (letter.body or letter.subject).strip().partition("\n")[0]
    few = len((first if plain else letter.folded).split()) <= _FEW
    return few and (plain or said.startswith(taught))
