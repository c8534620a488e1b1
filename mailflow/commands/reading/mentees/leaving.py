"""Leaving a track, read from prose."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import (
    LEAVE,
    STOP,
    STUCK,
    Sense,
    is_hedged,
    is_request,
)
from mailflow.commands.reading.clauses.wording import PLEASE
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

#: Of a command; more words tell something.
MOST_WORDS = 3
_OWN_WORDS = frozenset("i i'm me my the from group cohort".split())

MY_OWN = regex(
    r"\b(?:i|i'm|i'd|i'll|i've|me|my|we|ich|mich|mir|je|j'\w+|me|moi|yo|mi|eu|io|mi|я|"
    r"меня|мне|jestem|mnie|jsem|ik|main|mujhe|vou|quero|preciso|tenho|voy|quiero|tengo|debo|devo|"
    r"voglio|musze|chce|musim|chci|хочу|мушу|вынужден\w*|змушен\w*|nucen\w*|zmuszon\w*|"
    r"costrett[oa]|"
    r"gezwungen|tvungen|obligad[oa]|obligee?|muss|jag|jeg|haluan|joudun|szeretnek|vreau|"
    r"trebuie|saya|aku|em|toi|istiyorum|zorundayim)\b"
)
_NOT_THE_GROUP = regex(
    r"\b(?:openstack|job|company|company's|office|country|house|home|tmux|vim|session|"
    r"channel|call|meeting|irc|laptop|university|school|town|city|flight|train|server|vm|"
    r"field|message|comment|review|project alone|traffic|smoking|keyboard|screen|editor|"
    r"process|service|employer|work at|band|gym|contract|bug|patch)\b"
)


# "so I'd better stop here": asked once more in any case.
_ENOUGH = regex(
    r"\b(?:i|i'd|i'll|i'm) ?(?:had better|better|have to|must|like to|'d like to|want out|need to|"
    r"want to|will|would like to|"
    r"am going "
    r"to|going to|think i'?ll|decided to|would rather)? (?:\w+ )?(?:stop(?: here| now| it here|"
    r" this|\W*$)|"
    r"give up|quit|"
    r"drop out|withdraw|end (?:it|this) here|call it a day)(?! (?:the|using|working|smoking|at|by|"
    r"for today|"
    r"until))\b"
)


def leaving(letter: Letter) -> Iterator[Intent]:
    """`leave TRACK`; several tracks and none named is a question."""
    for sense in (*LEAVE.find(letter.clauses or letter.subject_clauses), *_enough(letter)):
        clause = sense.clause
        if (
            not sense.meant
            or clause.old
            or (_NOT_THE_GROUP.search(clause.folded) and not _names_own(letter, clause))
        ):
            continue
        if _GOES_NO_FURTHER.search(sense.words) and STUCK.find(letter.every):
            continue  # "saya macet, tidak bisa lanjut": the work, and not its end
        if _third_person(clause) or _of_a_thing(sense) or _of_the_mails(letter, clause):
            continue
        if sense.words in ("i'm out", "i am out", "out of both") and letter.spans(clause.sentence):
            continue
        if (
            len(sense.words.split()) == 1
            and sense.words.isascii()
            and not (MY_OWN.search(clause.folded) or letter.meant(clause) or len(clause.words) <= 4)
        ):
            continue
        if (
            any(
                span.because.split(" … ")[0] in clause.folded
                for span in letter.spans(clause.sentence)
            )
            and sense.words in ("leaving", "leave")
            and not letter.meant(clause)
            and not re.search(r"\b(?:group|cohort|program|programme|mentoring)\b", clause.folded)
        ):
            continue
        own = letter.own(clause)
        whole = len(letter.clauses) <= 1 and not _beside(letter, sense)
        if not own:
            if letter.open or not letter.context.enrollments:
                continue
            return
        if len(own) > 1:
            yield Intent("unclear", because=clause.text, whole_line=False)
        else:
            yield Intent("leave", own, because=clause.text, note=letter.body, whole_line=whole)
        return


_GOES_NO_FURTHER = regex(
    r"^(?:(?:tidak|gak|nggak|tidak dapat) (?:bisa )?(?:lanjut|melanjutkan)|nemuzu dal|"
    r"nie moge dalej|"
    r"en (?:pysty|voi) jatka\w*|nem tudom folytatni|devam edemiyorum|khong the tiep tuc|"
    r"siwezi kuendelea|aage nahi kar|continue nahi (?:kar|ho)|आगे नहीं कर|没法继续|无法继续|無法繼續|"
    r"続けることができ|계속하기 어려)"
)


def _names_own(letter: Letter, clause: Clause) -> bool:
    """True if it names a track of hers: in "I leave now and push the patch" it does not."""
    return any(m.exact and m.track in letter.open for m in letter.mentions(clause))


def _beside(letter: Letter, sense: Sense) -> bool:
    """Whether more stands there than the phrase, a track and pleasantries: `leave deploy ana`."""
    said = {*sense.words.split(), *letter.tracks, *PLEASE, *_OWN_WORDS}
    words = [word for word in sense.clause.words if word[0].isalnum() and word not in said]
    return bool(words) or len(sense.clause.words) > MOST_WORDS


#: "Stop talk", "unsubscribe me from deploy": with a track, its end and not that of the mails.
_ENDS = regex(
    r"\W*(?:please )?(?:stop|unsubscribe|end|cancel)(?: me)?(?: from| with)?(?: my| the)?\b"
)


def _enough(letter: Letter) -> Iterator[Sense]:
    for clause in letter.clauses:
        if ended := _ended(letter, clause) or _left_by_name(letter, clause):
            yield ended
        if (match := _ENOUGH.search(clause.folded)) and not clause.conditional:
            yield Sense(
                clause,
                match.group(),
                negated=bool(re.search(r"\b(?:not|never|n't|won't)\b", clause.folded)),
                request=False,
                hedged=is_hedged(clause.folded),
                end=0,
            )


def _ended(letter: Letter, clause: Clause) -> Sense | None:
    """`Stop talk`, of somebody in it: nothing but the track and courtesy stands behind it."""
    opened = _ENDS.match(clause.folded)
    own = [m for m in letter.mentions(clause) if m.exact and m.track in letter.open]
    if not opened or len(own) != 1 or clause.question:
        return None
    after = [word for word in clause.words[own[0].end :] if word[0].isalnum()]
    before = len(opened[0].split())
    if own[0].start != before or not all(word in PLEASE or word in _NOW for word in after):
        return None
    words = " ".join(clause.words[: own[0].end])
    return Sense(clause, words, negated=False, request=True, hedged=False, end=own[0].end)


#: What leaves, in languages that put it before the name, and behind it.
_BEFORE_THE_NAME = regex(
    r"(?:^|\s)(?:lamna|sluta (?:i|med)|hoppa av|залишити|покинути|полишити|покинуть|оставить|"
    r"бросить|вийти з|выйти из|уйти из|opustit|odejit z|skoncit s|opuscic|porzucic|odejsc z|"
    r"zrezygnowac z|verlaten|verlassen|stoppen met|forlade|forlate|quitter|abandonner|dejar|"
    r"salir de|abandonar|deixar|sair d[eoa]|lasciare|abbandonare|uscire da|keluar dari|"
    r"meninggalkan|"
    r"roi(?: khoi)?|أغادر|مغادرة|أترك|ترك|الخروج من|离开|退出)(?: (?:gruppen|gruppe|groep|"
    r"le|la|el|o|a|il|nhom|grup|مجموعة))?\s*$"
)
_BEHIND_THE_NAME = regex(
    r"\s*(?:(?:को |से )?(?:छोड़|निकल)|を(?:辞め|やめ|抜け|離れ|退会)|"
    r"[를을] (?:그만두|그만둘|떠나|나가)|"
    r"(?:grubundan|'?[dt][ea]n) (?:ayril|cik)|(?:ko |se )?(?:chhod|chod|nikal)|verlassen\b|"
    r"opustit\b|opuscic\b|"
    r"verlaten\b)"
)


def _left_by_name(letter: Letter, clause: Clause) -> Sense | None:
    """`Jag vill lämna deploy`, `deploy छोड़ना`: a track of hers, and what is done to it."""
    own = [m for m in letter.mentions(clause) if m.exact and m.track in letter.open]
    if len(own) != 1 or clause.folded.count(own[0].track) != 1:
        return None
    before, _, behind = clause.folded.partition(own[0].track)
    found = _BEFORE_THE_NAME.search(before) or _BEHIND_THE_NAME.match(behind)
    if found is None:
        return None
    return Sense(
        clause,
        f"{found[0].strip()} {own[0].track}",
        negated=clause.negated,
        request=is_request(clause.folded),
        hedged=is_hedged(clause.folded),
        end=own[0].end,
    )


_NOW = frozenset("now today for me thanks thank you group cohort course here".split())


def _of_the_mails(letter: Letter, clause: Clause) -> bool:
    """`take me off the mailing list`: the mails end, the place does not."""
    stop = STOP.sense(clause)
    return bool(stop and _MAILS.search(stop.words)) and not letter.meant(clause)


_MAILS = regex(r"mail|list|message|address|newsletter|verteiler|liste|lista|correo|courriel")


def _of_a_thing(sense: Sense) -> bool:
    """`I give up sugar`: what is given up is named, and it is not the group."""
    if re.search(
        r"\bg(?:ave|ive|iving) up on (?!this|it\b|the (?:group|program))", sense.clause.folded
    ):
        return True
    after = sense.clause.words[sense.end : sense.end + 1]
    if sense.words not in ("give up", "i give up", "giving up", "gave up", "stop with", "stop the"):
        return False
    return bool(after) and after[0][0].isalnum() and after[0] not in _HERE


_HERE = (
    "on",
    "this",
    "it",
    "the",
    "now",
    "here",
    "deploy",
    "my",
    "and",
    "because",
    "with",
    "for",
    "at",
    "sorry",
)


def _third_person(clause: Clause) -> bool:
    return bool(
        re.match(
            r"(?:and |but |if |when )?(?:she|he|they|bo|everybody|everyone|people|mentors?|half|"
            r"some)\b(?! team)",
            clause.folded,
        )
    )
