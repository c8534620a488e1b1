"""When the second reader may not speak, however sure: moods and persons that it cannot see."""

from mailflow.commands.reading import licence
from mailflow.commands.reading.answers.evidence import NOT_SO
from mailflow.commands.reading.answers.polarity import OF_ONESELF
from mailflow.commands.reading.answers.threads import says_minor
from mailflow.commands.reading.clauses.refusal import denies
from mailflow.commands.reading.clauses.stance import Stance
from mailflow.commands.reading.clauses.subject import Subject
from mailflow.commands.reading.clauses.topics import is_hedged
from mailflow.commands.reading.clauses.words import fold, sentences
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.lexicon import Lexicon
from mailflow.commands.reading.licence import Licence
from mailflow.commands.reading.organizers.requests import is_no_order
from mailflow.commands.reading.second_reader.opinion import opinion
from mailflow.regex import regex

#: So sure it has to be; more where unseen mails were otherwise wrong oftener than one in ten.
SURE = 0.72
_SURER = {
    "avoid": 0.95,
    **dict.fromkeys(("pause", "away", "forget", "leave", "contact-lost"), 0.9),
    **dict.fromkeys(("stop", "step-down", "done", "capacity", "not-yet"), 0.85),
    **dict.fromkeys(("join", "mentor", "export", "status"), 0.85),
    **dict.fromkeys(("yes", "no", "mine", "stuck", "back", "less"), 0.8),
    **dict.fromkeys(("remove", "freeze", "private"), 0.8),
}
#: Nothing is lost by these, or a word undoes them: so sure, a question may be one, too.
_HARMLESS = frozenset(
    {"export", "later", "stop", "browse", "pause", "move", "back", "place", "open", "close"}
    | {"take", "digest", "release", "who", "cap", "swap", "avoid"}
)
#: So sure it may see past a clause that the rules give to another, and so sure past an "I would".
CERTAIN, NEXT_TO_CERTAIN = 0.95, 0.97
#: A sign-up is confirmed, or ended, by no less.
_CONSENT = 0.9

#: Questions by nature, and troubles, which are told in any form.
_MAY_ASK = frozenset({"status", "browse", "help", "stuck", "contact-lost", "who"})
#: Answers: a question beside them is one that has to be answered first.
_NOT_ASKED = frozenset({"yes", "confirm-goal", "not-yet", "done", "back"})
#: A "perhaps" makes none of these.
_DECIDED = frozenset({"yes", "no", "confirm-goal", "not-yet"})
#: Nobody rests or stops because somebody else does.
_ONES_OWN = frozenset({"leave", "stop", "forget", "pause", "away", "step-down", "done"})
#: Nobody has room, or takes part, because somebody else has or does.
_OF_THE_WRITER = frozenset({"join", "mentor", "back", "capacity"})
#: A mentor who is a mentee, too, has to say in which role.
_OF_ONE_ROLE = frozenset({"leave", "pause", "away", "step-down"})
#: No denial makes any of these, where "not any more" is an end, and "not until May" a pause.
_NEVER_DENIED = frozenset({"join", "mentor", "move", "swap", "export", "back", "capacity"})
#: Where a fact is the answer.
_FACTS = frozenset({"yes", "confirm-goal", "done"})
#: What another person wants is told of, not asked for.
_WANTS = regex(
    r"\b(?:wants?|wishes|would (?:like|love)|needs? to|has to|have to|plans to|mochte|will|wurde|"
    r"veut|voudrait|aimerait|quiere|quisiera|querria|quer|gostaria|vuole|vorrebbe|wil|chce|chcial\w*|"
    r"хочет|хоче|хотел\w*|vill|vil|istiyor|mau|ingin|haluaa|szeretne|muon|θελει)\b|"
    r"想|たい|싶어 ?[하합해]"
)
#: Conditions that are no politeness.
_IF = regex(
    r"\b(?:if|unless|provided|wenn|falls|sofern|если|якщо|jesli|jezeli|pokud|jestli|indien|"
    r"kalau|kalo|agar|eger)\b|(?:^|[,;.!] ?|\b(?:solo|seulement|mais|pero|mas|ma) )(?:si|se|s'il|"
    r"caso|om) |"
    r"如果|要是|もし|なら"
)
_OF_OTHERS = frozenset(
    {"no", "yes", "confirm-goal", "not-yet", "mine", "private", "contact-lost", "swap"}
)
#: "Allt klart": what sounds like a goal and is none.
_NOT_DONE = Lexicon("NOT_DONE")
#: What makes a wish of a question.
_REQUEST = regex(
    r"\b(?:can|could|may|might|would|will) (?:i|we|you|somebody|someone|one|it be)\b|\bplease\b|"
    r"\bis there (?:any|a|still|room|space)\b|\b(?:any|still) (?:chance|seats?|room|"
    r"space|places?)\b|"
    r"\bis (?:it|(?:a|the|some) \w+(?: \w+)?) possible\b|\bda (?:pra|para)\b|"
    r"\bhow (?:can|do|could) i\b|\bwhere (?:can|do|could) i\b|"
    r"\b(?:konnt|kann|konnen|konntet|wurdet|durfte|ware)\w*\b|\bbitte\b|"
    r"\b(?:pourr|peux|puis|pouv|serait[- ]il|est[- ]il|serait)\w*|\bs'il (?:vous|te) plait\b|"
    r"\b(?:pod(?:ria|rian|eis|es|em|e|emos|ria[mn]?)|pued[eo]\w*|posso|possiamo|potre\w+|potete|"
    r"puoi)\b|"
    r"\b(?:por favor|per favore|proszę|prosze|prosim|alsjeblieft|alstublieft|mozhno|mozete|"
    r"czy (?:moge|mozna|mozecie)|kan ik|kunnen jullie|zou ik)\b|можно|могу|пожалуйста"
)
#: Commands, and lines of a check-in: where the rules take them for none, they were not for us.
_MORE_THAN_A_COMMAND = 0.85
_A_LINE = 3  # words, numbers not counted
_A_WORD = 3  # letters
COMMAND = regex(
    r"\W*(?:\d|(?:please )?(?:ok|approve|place|move|remove|cap|open|close|who|tell|freeze|release|"
    r"take|snooze|note|why|invite|add|call|log|milestone|undo|hold|swap|answer|stuck|good|quiet)\b)"
)
_TICKET = regex(r"(?i)\bticket\b|#\d|\[")
#: Words of a story, a song or a dream are nobody's wish.
TOLD = regex(
    r"\b(?:songs?|sang|sings?|lyrics|films?|movies?|novels?|poems?|theat(?:er|re)|opera|hero|"
    r"heroine|characters?|dreamt|dreamed|my dream last night|im film|lied|chanson|cancion|pelicula|"
    r"musica|filme)\b"
)
#: Not today: "as soon as my contract ends", "will think about it".
_NOT_NOW = regex(
    r"\b(?:as soon as|once (?:i|my|the)|when (?:i|my)|unless|depends|will (?:read|think|answer|"
    r"decide|look|see|let you know))\b"
)


def threshold(letter: Letter, verb: str) -> float:
    """How likely a wish has to be before the second reader may name it."""
    if verb in ("yes", "no") and letter.context.thread == "confirm":
        return _CONSENT
    return _SURER.get(verb, SURE)


def allows(letter: Letter, verb: str, share: float) -> bool:
    """True if the mail is said in a mood, and of people, that the wish could be acted on.

    `share` is how likely the second reader finds it.
    """
    if verb == "private":
        return True
    if _is_not_for_us(letter, verb, share):
        return False
    if verb not in _OF_OTHERS and _NOT_NOW.search(letter.folded):
        return False
    where = _telling(letter, verb)
    return not _is_unwanted(where, verb) and _in_the_mood(where, verb, share)


def _is_unwanted(letter: Letter, verb: str) -> bool:
    """`I don't want to leave`, `my friend wants a break`: wished for by nobody here."""
    if any(stance.refused for stance in letter.stances.values()):
        return True
    if verb in _NEVER_DENIED and any(denies(clause.folded) for clause in letter.every):
        return True
    if verb in _FACTS and any(NOT_SO.search(clause.folded) for clause in letter.every):
        return True
    others = [clause for clause in letter.every if clause.other]
    told = any(_WANTS.search(clause.folded) for clause in others)
    return told and (verb not in _OF_OTHERS or letter.context.thread in OF_ONESELF)


def _is_not_for_us(letter: Letter, verb: str, share: float) -> bool:
    roles = letter.context.roles
    few = sum(word[0].isalpha() for word in letter.folded.split()) <= _A_LINE
    bare = few or share < _MORE_THAN_A_COMMAND
    if bare and "organizer" not in roles and COMMAND.match(letter.folded):
        return True
    if _TICKET.search(f"{letter.subject} {letter.body}") or TOLD.search(letter.folded):
        return True
    if len(letter.folded.strip()) < _A_WORD and not letter.subject_clauses:
        return True  # "eh"
    if "organizer" in roles and _orders_nothing(letter):
        return True  # "don't close talk"
    if {"mentor", "mentee"} <= roles and verb in _OF_ONE_ROLE and not _as_mentee(letter):
        return True
    if verb == "done" and any(_NOT_DONE.hits(c.words, c.folded) for c in letter.every):
        return True
    if verb in _DECIDED and _hedged(letter):
        return True
    return verb == "yes" and says_minor(letter.body)


def _orders_nothing(letter: Letter) -> bool:
    denied = any(clause.negated for clause in letter.every)
    return denied or any(is_no_order(fold(sentence)) for sentence in sentences(letter.body))


def _as_mentee(letter: Letter) -> bool:
    """True if all that is named is a track that somebody of two roles learns, and does not lead."""
    learns = set(letter.open) - set(letter.context.cohorts)
    return bool(letter.named) and set(letter.named) <= learns


def _in_the_mood(letter: Letter, verb: str, share: float) -> bool:
    """Who is certain whose wish it is sees past a clause that the rules give to somebody else."""
    questions = [clause for clause in letter.every if clause.question]
    if verb in _NOT_ASKED and questions:
        return False
    plain = verb in _MAY_ASK or (share >= CERTAIN and verb in _HARMLESS)
    asking = {clause.sentence for clause in questions if _REQUEST.search(clause.folded)}
    if not plain and any(clause.sentence not in asking for clause in questions):
        return False
    rules = "organizer" in letter.context.roles
    licensed, doubtful = _licence(verb, rules=rules), bool(_IF.search(letter.folded))
    return all(
        licensed(stance)
        or (share >= CERTAIN and _may_be_own(stance, verb, share, doubtful=doubtful))
        for stance in letter.stances.values()
    )


def _may_be_own(stance: Stance, verb: str, share: float, *, doubtful: bool) -> bool:
    """Decided, and the writer's own after all: "the doctor says three weeks in bed".

    `doubtful`: there is an "if" in the sentence.
    """
    if stance.inquiry or stance.pondering or stance.over or stance.refused:
        return False
    if stance.conditional and (share < NEXT_TO_CERTAIN or doubtful):
        return False  # else "I'd need to rest", "give my place to whoever wants it"
    if verb in _OF_THE_WRITER:
        return not stance.whom and stance.subject is not Subject.OTHER
    return verb not in _ONES_OWN or share >= NEXT_TO_CERTAIN or stance.reported


#: Sentences of a mail from which one may stand for all; more than the second are looked at.
_FEW, _MANY = 3, 12
#: How likely the sentence alone has to make the wish, to be where it is said.
_ALONE = 0.6


def _telling(letter: Letter, verb: str) -> Letter:
    """The one sentence of a story that says the wish; the mail, where none does alone.

    What stands around it may be about anybody: "my mother fell, could deploy wait until May?"
    """
    said = sentences(letter.body)
    if not _FEW <= len(said) <= _MANY:
        return letter
    alone = [Letter("", sentence, letter.context) for sentence in said]
    views = [(view.likely.get(verb, 0.0) if (view := opinion(each)) else 0.0) for each in alone]
    best = max(range(len(said)), key=views.__getitem__)
    return alone[best] if views[best] >= _ALONE else letter


def _licence(verb: str, *, rules: bool) -> Licence:
    """`rules`: the writer is an organizer, whose wishes are about others."""
    if verb in ("stuck", "private"):
        return licence.trouble
    if verb in ("status", "help", "browse", "later", "export"):
        return licence.asked  # "perhaps next term" is a later, too
    if verb == "swap":
        return licence.of_somebody
    return licence.about_somebody if verb in _OF_OTHERS or rules else licence.own


def _hedged(letter: Letter) -> bool:
    return any(is_hedged(clause.folded) for clause in letter.every)
