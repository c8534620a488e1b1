"""Wishes that concern the writer's mail, data and questions, the same in every role."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses import Clause
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.topics import (
    AVOID,
    BOND,
    BROWSE,
    EXPORT,
    FORGET,
    HELP,
    LESS,
    STATUS,
    STOP,
    UNDO,
    Sense,
)
from mailflow.commands.reading.words import fold, listed

_NAME = re.compile(r"[^\W\d_][\w'’.-]*")
_STOPS = listed(
    """
    again please for in on at if this next or as who he she they thanks danke bitte merci
    because since anymore any more und and but the my a an um uns ich i we somebody
    someone anyone anybody me from wieder nochmal mehr de la le el o
    """
)
_SMALL_NAME = listed(
    """
    de da van von der del di la le bin al el
    """
)
_DATA_QUESTION = re.compile(
    r"\b(?:how long|how do you|do you (?:sell|share|store|keep|use|delete|give)|"
    r"where (?:do you|is|are)|who (?:can|has|sees)|is my|are my|will my|wie lange|"
    r"combien de temps|cuanto tiempo|quanto tempo|сколько)\b"
)
_ERASE = re.compile(
    r"^(?:(?:please|pls|hi|hello|bitte|por favor|svp|and|could you|can you|would you|konnt ihr|"
    r"konnen sie|"
    r"pouvez-vous|pueden|podem) )*(?:delete|erase|wipe|losch\w*|efface\w*|supprime\w*|borr[ae]\w*|"
    r"elimin\w*|"
    r"apag\w*|exclu\w*|cancell\w*|удалит\w*|usun\w*|smaz\w*|verwijder\w*)\b.{0,30}\b(?:(?:my|"
    r"mein\w*|mes|"
    r"mis|meus|minhas|i miei|мои|moje|mijn|all|alle|toutes|todos) .{0,15}(?:data|daten|donnees|"
    r"datos|dados|"
    r"dati|данные|dane|udaje|gegevens|account|konto|compte|cuenta|conta|profile?))\b"
)
_ONE_ITEM = re.compile(
    r"\b(?:phone|number|telephone|photo|picture|nickname|second (?:address|mail)|"
    r"old (?:address|mail|name)|telefon\w*|foto|numero|postal|address from|birthday|"
    r"surname|last name|nick|from the log|post|message|cookie)\b"
)
_TECHNICAL = re.compile(
    r"\b(?:commit|branch|rebase|merge|git|gerrit|vm|instance|container|server|config|"
    r"database|patch|file|script|keystone|nova|neutron|ansible|vagrant|docker|devstack|"
    r"tmux|vim|stack|volume|volumes|network|image|snapshot|repo|yaml|conflicts?|env|"
    r"export path|variable)\b"
)


def avoid(letter: Letter) -> Iterator[Intent]:
    """Keep somebody away from me: confidential, and no reason needed."""
    for clause in letter.clauses:
        folded_names = None if not any(mark.isupper() for mark in clause.text) else clause.text
        sense = AVOID.sense(clause)
        if (
            sense
            and sense.words == "avoid"
            and re.search(r"\b(?:i|we|you|they) (?:\w+ )?avoid", clause.folded)
        ):
            sense = None  # "I avoid Windows where I can" is a habit
        if sense and sense.words.startswith("keep us") and (name := _full_name(letter, clause)):
            yield Intent("avoid", tuple(name.split()), because=clause.text, whole_line=False)
            continue
        if (
            sense
            and folded_names
            and not (clause.question and not sense.request)
            and not _TECHNICAL.search(clause.folded)
        ) and (name := _name_after(clause, sense.words)):
            yield Intent("avoid", tuple(name.split()), because=clause.text, whole_line=False)
            continue
        bond = BOND.sense(clause)
        if bond and not (_EX.search(bond.words) or _APART.search(letter.folded)):
            continue
        if bond and (name := _subject_name(clause, bond.words)):
            yield Intent("avoid", tuple(name.split()), because=clause.text, whole_line=False)


def _full_name(letter: Letter, clause: Clause) -> str | None:
    """`Eva Novak …, please keep us apart`: the one full name of the sentence."""
    text = " ".join(part.text for part in letter.sentence(clause.sentence))
    found = set(re.findall(r"\b[A-ZÀ-Þ][\w'-]+ [A-ZÀ-Þ][\w'-]+\b", text))
    return found.pop() if len(found) == 1 else None


_EX = re.compile(r"\b(?:ex|exe?-\w+|former|byly|бывш\w+)\b")
_APART = re.compile(
    r"\b(?:not|no|never|please|different|another|other|rather|avoid|apart|separate|same group|"
    r"nicht|pas|kein\w*|"
    r"nao|non|не|nie|ne)\b|n't\b"
)


def _name_after(clause: Clause, words: str) -> str | None:
    """The capitalized words that follow: `with Tobias Kern, we…` is Tobias Kern."""
    place = _find(clause.text, words)
    taken: list[str] = []
    last = place
    for match in _NAME.finditer(clause.text, place):
        word = match.group().rstrip(".'’-")
        if (word[:1].isupper() and fold(word) not in _STOPS) or (taken and word in _SMALL_NAME):
            if taken and re.search(r"[,;.!?()]", clause.text[last : match.start()]):
                break
            taken.append(re.sub(r"['’]s$", "", word))
            last = match.end()
        elif taken or (fold(word) not in _STOPS and fold(word) not in _FILL_NAME):
            break
    while taken and taken[-1] in _SMALL_NAME:
        taken.pop()
    return " ".join(taken) or None


_FILL_NAME = listed(
    """
    mr mrs ms dr mentor mentee group gruppe the same cohort as with mit avec con com 's
    einer eine un une einem team herr frau zusammen together same
    """
)


def _subject_name(clause: Clause, words: str) -> str | None:
    """`Marcus is my ex`: the name before the bond."""
    place = _find(clause.text, words.split(" ", maxsplit=1)[0])
    before = clause.text[: max(place - 3, 0)]
    match = re.match(
        r"\W*((?:[A-ZÀ-ÞА-Я][\w'’-]+\s?){1,3})\s*(?:is|ist|est|es|e|é|è|was|,)?\W*$",
        before.rstrip(),
    )
    return match.group(1).strip() if match and fold(match.group(1).strip()) not in _STOPS else None


def _find(text: str, words: str) -> int:
    """Where folded words end in the text as written."""
    folded = fold(text)
    last = words.rsplit(maxsplit=1)[-1]
    place = folded.find(words)
    if place >= 0 and len(folded) == len(text):
        return place + len(words)
    spot = folded.find(last)
    return spot + len(last) if spot >= 0 and len(folded) == len(text) else 0


def data(letter: Letter) -> Iterator[Intent]:
    """Send me my data, erase me. Both are asked once more before anything happens."""
    clauses = (*letter.clauses, *letter.subject_clauses)
    for clause in clauses:
        erase = _ERASE.search(clause.folded)
        if erase and not (clause.negated or clause.conditional or clause.old or clause.other):
            yield Intent("forget", because=clause.text, whole_line=False)
            return
        if _DATA_QUESTION.search(clause.folded):
            if clause.question:
                return
            continue
        for topic, verb in ((EXPORT, "export"), (FORGET, "forget")):
            sense = topic.sense(clause)
            if verb == "export" and re.search(r"\bexport \w+=", clause.folded):
                continue
            if not sense or sense.negated or clause.conditional or _TECHNICAL.search(clause.folded):
                continue
            if verb == "forget" and clause.question and not sense.request:
                continue
            if verb == "forget" and _ONE_ITEM.search(clause.folded):
                yield Intent("unclear", because=clause.text, whole_line=False)
                continue
            if verb == "export" and FORGET.sense(clause) and not _SENDING.search(clause.folded):
                continue  # "delete everything you have on me"
            yield Intent(verb, because=sense.words, whole_line=_whole(sense))


_SENDING = re.compile(r"\b(?:send|copy|copies|export|download|give me|get me|mail me)\b")


def undo(letter: Letter) -> Iterator[Intent]:
    """Take back what you did, or what I wrote."""
    for sense in UNDO.find(letter.clauses):
        clause = sense.clause
        if (
            clause.conditional
            or _TECHNICAL.search(clause.folded)
            or (clause.question and not sense.request)
        ):
            continue
        if (
            sense.words
            in ("oops", "whoops", "wrong group", "by mistake", "made a mistake", "by accident")
            and len(letter.clauses) < 2
        ):
            continue
        if sense.negated and sense.words.split()[0] not in (
            "didn't",
            "did",
            "not",
            "that's",
            "never",
            "i",
        ):
            continue
        yield Intent("undo", because=sense.words, whole_line=_whole(sense))
        return


def mail_volume(letter: Letter) -> Iterator[Intent]:
    """Fewer mails, or none."""
    for clause in letter.clauses:
        if _ONE_A.search(clause.folded) and not clause.question and not clause.conditional:
            yield Intent("less", because=clause.text, whole_line=False)
            return
    stop = next((s for s in STOP.find(letter.clauses) if _wants_stop(letter, s)), None)
    less = next((s for s in LESS.find(letter.clauses) if _wants_less(s)), None)
    if stop and letter.open and any(s.last for s in letter.spans(stop.clause.sentence)):
        return  # "stop everything until 1 October" is a pause
    if stop and _REMINDERS.search(stop.clause.folded):
        yield Intent("less", because=stop.words, whole_line=False)
        return
    if stop and not (less and less.words.startswith(stop.words) and less.words != stop.words):
        yield Intent("stop", because=stop.words, whole_line=_whole(stop))
    elif less:
        yield Intent("less", because=less.words, whole_line=_whole(less))


_ONE_A = re.compile(
    r"\b(?:one|1|a) (?:mails?|e-?mails?|messages?) (?:a|per|every|each) (?:day|week|month) (?:is|"
    r"are) (?:still |far "
    r"|way )?(?:too much|too many|a lot|too often)\b|"
    r"\b(?:one|1|a single) (?:mails?|e-?mails?|messages?) (?:a|per|every|each) (?:week|month|"
    r"fortnight)\b"
    r".{0,20}\b(?:enough|do|fine|please|plenty|ok|max\w*|only|suffices?)\b"
)
_REMINDERS = re.compile(
    r"\b(?:reminders?|reminding|nagging|check-ins?|notifications?|newsletters?)\b"
)


def _wants_stop(letter: Letter, sense: Sense) -> bool:
    clause = sense.clause
    if sense.negated or clause.conditional or clause.other or sense.hedged:
        return False
    if clause.question and not sense.request:
        return False
    if sense.words in ("stop", "unsubscribe"):
        words = [word for word in clause.words if word[0].isalnum()]
        mail = any(
            word.startswith(("mail", "e-mail", "email", "messag", "writ", "newsletter"))
            for word in words
        )
        short = len([word for word in words if word not in _PLEASE]) <= 2
        return (short or mail) and not letter.meant(clause)
    return True


_PLEASE = listed(
    """
    please pls thanks thank you now just me bitte hi hello
    """
)


def _wants_less(sense: Sense) -> bool:
    clause = sense.clause
    if (
        clause.conditional
        or clause.other
        or (sense.negated and sense.words.startswith(("less", "fewer")))
    ):
        return False
    if sense.words == "less":
        return all(
            word in _PLEASE or word in _LESS or not word[0].isalnum() for word in clause.words
        )
    if sense.words in (
        "too many",
        "so many",
        "too often",
        "once a week",
        "once a month",
        "every month",
        "every two weeks",
        "every other week",
        "is too much mail",
        "are too much",
        "a lot of mail",
        "too frequent",
    ):
        if sense.words in ("too many", "so many", "too often", "too frequent"):
            return bool(_ABOUT_MAIL.search(clause.folded))
        if sense.words == "a lot of mail":
            return bool(re.search(r"\b(?:you|these|less|please|too|this list)\b", clause.folded))
        return bool(_ABOUT_MAIL.search(clause.folded)) or len(clause.words) <= 6
    return not clause.question or sense.request or len(clause.words) <= 8


_LESS = listed("less mail mails email emails e-mail e-mails messages post")
_ABOUT_MAIL = re.compile(
    r"\b(?:mails?|e-?mails?|messages?|reminders?|write|writing|check-ins?|digest|enough|"
    r"please|notif\w+|instead|inbox|nachrichten|erinner\w+|correos?|courriels?|lembretes|"
    r"mensaje\w*|mensagens)\b"
)


_HOW_IT_WORKS = re.compile(
    r"\bhow (?:does|do|did) (?:the|this|your|it|that) ?(?:\w+ ){0,3}?works?\b|"
    r"\bwhat (?:is )?(?:this|it|that)(?: is|'s)? (?:all )?about\b|"
    r"\bwhat can i (?:write|say|send|ask|reply)\b"
)
_IN_LINE = re.compile(r"\b(?:queue|line|waitlist|waiting list|wait list)\b")


def questions(letter: Letter) -> Iterator[Intent]:
    """Where do I stand, what is there, how does this work."""
    clauses = letter.clauses or letter.subject_clauses
    for clause in clauses:
        waits = clause.question and "waitlisted" in letter.context.enrollments.values()
        if waits and _IN_LINE.search(clause.folded) and re.search(r"\b(?:i|my)\b", clause.folded):
            yield Intent("status", because=clause.text)
            return
        if _HOW_IT_WORKS.search(clause.folded) and not clause.negated and not clause.other:
            yield Intent("help", because=clause.text)
            return
    for topic, verb in ((STATUS, "status"), (BROWSE, "browse"), (HELP, "help")):
        for sense in topic.find(clauses):
            clause = sense.clause
            words = [word for word in clause.words if word[0].isalnum()]
            bare = max(len(hit.words.split()) for hit in topic.hits(clause)) == 1
            if (
                clause.other
                or (sense.negated and bare)
                or (clause.conditional and not clause.question)
            ):
                continue
            if verb == "status" and bare and ":" in letter.body:
                continue  # "status: green" tells one
            if bare and len(words) > (4 if clause.question else 3) and sense.words.isascii():
                continue
            if not (
                clause.question
                or sense.request
                or len(words) <= 6
                or (verb == "status" and not bare)
                or not sense.words.isascii()
            ):
                continue
            if verb == "browse" and letter.named and "recommend" in sense.words:
                continue  # a choice between groups that are named is for people
            if verb == "browse" and (
                _TECHNICAL.search(clause.folded) or _ABOUT_THE_THING.match(clause.folded)
            ):
                continue
            yield Intent(
                verb, because=sense.words, whole_line=len(letter.clauses) <= 1 and len(words) <= 4
            )
            return


# "is the list public?" asks about the list, and not for it
_ABOUT_THE_THING = re.compile(
    r"^(?:and |so |but )?(?:is|are|was|will|does|do|has|can) (?:the|this|your|it)\b"
)


def _whole(sense: Sense) -> bool:
    words = [word for word in sense.clause.words if word[0].isalnum() and word not in _PLEASE]
    return len(words) <= len(sense.words.split())
