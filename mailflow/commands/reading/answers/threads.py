"""Answers to the question of the mail that is answered.

A yes, a no or a later is read from how the mail opens (`polarity`) or from the facts it tells
(`evidence`); where the two disagree, or half of the answer is about something else, it is asked.
"""

import re

from mailflow.commands.reading import licence, undoing
from mailflow.commands.reading.absences import answered_days
from mailflow.commands.reading.answers import erasing, evidence, reviewing
from mailflow.commands.reading.answers.another_track import another_track, of_another_track
from mailflow.commands.reading.answers.echo import echoed
from mailflow.commands.reading.answers.options import chosen
from mailflow.commands.reading.answers.polarity import FIRM_YES, RESERVE, Answer, answer
from mailflow.commands.reading.answers.reserves import has_reserve, of_each
from mailflow.commands.reading.clauses.topics import (
    STEP_DOWN,
    THANKS,
    is_hedged,
)
from mailflow.commands.reading.clauses.words import fold, sentences, tokens
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.mentees import leaving, silence
from mailflow.commands.reading.mentors import stepping_down, swapping
from mailflow.regex import regex

ASKS = frozenset(
    {
        "confirm", "offer", "still-waiting", "still-in", "contact-check", "claim",
        "new-mentee", "propose-away", "mentor-silent", "cover", "badge",
    }
)  # fmt: skip
_ANOTHER_TIME = regex(
    r"\b(?:later|postpone|wait until|push(?:ed)? back|(?:start|begin|join|be) (?:only |just |it )?"
    r"(?:in|from|after|on|next|then)|(?:place|seat|spot) (?:after|later|in|from)|after (?:that|"
    r"this|then)|"
    r"next (?:round|month|one|time|term))\b"
)
_I_DOUBT = regex(
    r"\bi (?:have (?:my )?|still )?doubts?\b|\bnot convinced\b|\bi mean no\b|"
    r"\b(?:i|we)(?:'d| would| might| could)(?: have| probably have| likely have)+ (?:said|answered|"
    r"replied|taken|accepted|agreed|loved|liked)\b|"
    r"\b(?:will|i'll|have to|must|need to|want to|let me|going to) (?:\w+ )?(?:decide|sleep on|"
    r"think (?:about|it|over)|ask my|check with|discuss|talk to my|read it first|"
    r"answer (?:later|tomorrow|soon))\b"
)
#: A yes and a no in one answer: "yes and no", "yeah no", "yes to it later, no for now".
_AND_NO = regex(
    r"\b(?:yes|yeah|yep|ja|oui|si|sim|да|tak|ano)\b.{0,40}\b(?:and|but|later,?) "
    r"(?:no|nope|nein|non|nao|нет|nie|ne)\b(?=\W*$| for now| not now)|"
    r"^\W*(?:yeah|yes|ja|oui|si)\W+(?:no|nah|nein|non)\b"
    r"(?! (?:problem|worries|doubt|rush|hurry|matter|need|objection))"
)
#: In answer to whether one is still in, a yes that gives the place away.
_GIVEN_AWAY = regex(
    r"\b(?:give|pass|hand) (?:it|my place|my seat|the place|the seat|them) (?:away|on|to)\b|"
    r"\btake it(?: back| away)?\W*$|\b(?:free|release) (?:it|my place|my seat|the place|the "
    r"seat)\b|"
    r"\bgebt (?:ihn|den platz|meinen platz)\b|\b(?:donnez|cedez) (?:la|ma) place\b"
)
#: "Yes, I wrote to her twice": who wrote, and not who answered.
_I_WROTE = regex(
    r"\bi(?:'ve| have)?(?: already| just)? (?:wrote|written|mailed|emailed|messaged|pinged|called|"
    r"contacted|tried)\b(?!.{0,60}\b(?:answer\w*|repl\w+|wrote back|got back|called back|"
    r"and (?:she|he|they)|talked|met|spoke|us)\b)"
)
_TEENS = r"(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_MINOR = regex(
    rf"\b(?:(?:under|below|not (?:yet )?|almost|nearly|turn(?:ing)?(?: only)?) (?:18|eighteen|"
    rf"{_TEENS})|turned {_TEENS}\b|"
    r"(?:i'?m|i am|i'?ll be|i will be|i (?:turn|become|get)|will be|turn) (?:18|eighteen)"
    r"(?= (?:in|on|next|this|soon|only|from|by|at the end))|(?:18|eighteen) soon|18th birthday|"
    r"ich werde (?:im \w+ |bald |erst )?18|"
    rf"(?:i'?m|i am|im|only|aged?|ich bin(?: erst)?|bin(?: erst)?) {_TEENS}(?! (?:minutes|hours|"
    rf"days|"
    rf"weeks|months|km|th)\b)|"
    rf"{_TEENS}[ -]?(?:years?|yrs?|yo|y\.?o\.?|jahre|ans|anos|anni|lat|let|jaar)\b|"
    r"(?:мне|мені|minor|miaka) 1[0-7]|a minor|underage|under age|still in (?:high )?school|"
    r"minderjahrig|mineure?|menor de edad|menor de idade|minorenne|несовершеннолет\w*|"
    r"неповнолітн\w*|niepelnoletni\w*|nezletil\w*|minderjarig|minderarig|mindrearig|alaikai\w*|"
    r"kiskoru|minora?\b|ανήλικ\w*|khong du tuoi|di bawah umur|قاصر\w*|نابالغ|"
    r"1[0-7][ -]?(?:ani|yas\w*|tuoi|saal|sal|tahun|lat|rok\w*|let|лет|год\w*|рок\w*|jaar|ar|"
    r"evesen?|"
    r"eves|vuotias|vuotta|χρον\w*|ετών|سن[ةه]|عام\w*|سال\w*)\b)|"
    r"1[0-7]\s?(?:[歳岁歲才]|살|세|साल|वर्ष|ปี)|อายุ\s?1[0-7]|未成年|미성년|नाबालिग"
)
_UNDONE = regex(r"\bhold on\b|\bwas a mistake\b")
_PARTLY = regex(
    r"\bonly\b|\bnot the\b|\bexcept\b|\bbut\b|\bone of (?:them|the|his|her|your|those)\b|"
    r"\bhalf of\b|"
    r"\btoo (?:much|many)\b"
)
_INSTEAD = regex(
    r"\b(?:instead|rather|change|switch|swap|make it|stattdessen|lieber|wechseln|plutot|"
    r"en vez|em vez|invece)\b"
)
#: Away, and yet nobody shall be handed to anybody.
_NO_COVER = regex(
    r"\b(?:leave|keep) (?:things|everything|it|them|her|him|all) (?:just |exactly )?(?:as|the way|"
    r"where|with me)\b|\bno (?:need (?:for|to) (?:cover|hand|reassign|replace)|cover|handover)\b|"
    r"\bwithout (?:a |any )?(?:cover|handover|replacement)\b|"
    r"\b(?:don't|do not|needn't|no need to) (?:hand|pass|give|move|reassign|replace)\b|"
    r"\bkeine? (?:vertretung|ubergabe)\b"
)
_SILENCE = regex(
    r"^\W*(?:not yet|(?:(?:radio|complete|total|utter|only|dead|still) )?silence|nothing"
    r"(?: (?:yet|so far|since|came back))?|crickets|no (?:reply|answer|response|reaction)"
    r"(?: (?:yet|so far|since))?|funkstille|schweigen|keine (?:antwort|reaktion)|silence radio|"
    r"pas de reponse|silencio|sin respuesta|sem resposta|nessuna risposta|silenzio|"
    r"тишина|без ответа|cisza|brak odpowiedzi)\W*$"
)
_FEW = 4
_ENOUGH = regex(
    r"\bi(?:'d| would| have| want| need|'m going)? (?:like )?(?:to )?(?:stop|quit|resign|"
    r"give (?:it|this|"
    r"mentoring) up|give up|step (?:down|back)|end (?:it|this|my mentoring))\b"
)
#: One of the answers that "Everything ok?" suggests.
_DONE = regex(r"^\W*(?:(?:i am|i'm) )?done(?:,? (?:thanks?|thank you|sorry))?\W*$")
_NO_ROOM = regex(
    r"\b(?:can't|cannot|can not|won't|not able to|unable to) (?:take|lead|have|do|mentor|handle)\b|"
    r"\bi(?:'m| am) (?:\w+ )?(?:full|swamped|overloaded|at my limit)\b|\btoo many (?:mentees|"
    r"already)\b"
)
_SHE_HAS_NOT = regex(r"\W*(?:s?he|they) (?:has|have|did|had)(?: not|n't)\W*(?:yet\W*)?$")
_NOTHING = regex(
    r"\b(?:got|heard|received|had|seen) nothing\b|\bnothing (?:back|yet|so far|at all|"
    r"in my inbox)\b|"
    r"\b(?:haven't|have not|hadn't|didn't|did not|never) (?:yet |ever )?(?:heard|got|gotten|"
    r"received|had|hear|get|receive|seen|see) (?:back |back from \w+ |from \w+ )?(?:anything|"
    r"a (?:thing|word|line|reply|mail|message|sign)|any (?:reply|answer|mail|word|sign|message))\b|"
    r"\bnot a (?:single )?word\b|\bno (?:answers?|reply|replies|word|mails?|messages?|sign)\b"
)
_STAYS = regex(
    r"\b(?:leave me in|can't stop|haven't left|have not left|still (?:in|here)|"
    r"count me in|no doubt)\b|\bbut yes\b"
)


def _is_silence(letter: Letter) -> bool:
    """`Silence.`, by itself or after what one did to be heard: `I wrote on Monday. Silence.`"""
    last = [said for said in sentences(letter.folded) if said.strip()][-1:]
    return any(_SILENCE.match(said) for said in (letter.folded, *last))


def answered(letter: Letter) -> tuple[Intent, ...]:
    """`yes`, `no`, `later` and their like, where the thread asks for one."""
    thread = letter.context.thread
    if thread == "unclear":
        return chosen(letter)
    if thread == "review":
        return reviewing.decided(letter)
    if thread in ASKS and not letter.body and (said := answer(letter, letter.subject_clauses)):
        return (_meant(letter, said),)
    if thread not in ASKS or not letter.body:
        return _astray(letter)
    if thread == "confirm" and (other := another_track(letter)):
        return other
    if _UNDONE.search(letter.folded):
        refused = thread in ("confirm", "offer", "still-waiting") and "mistake" in letter.folded
        return (Intent("no", because=letter.body, whole_line=False),) if refused else ()
    if thread == "contact-check" and _is_silence(letter):
        return (Intent("no", because=letter.body, note=letter.body),)
    said = answer(letter) or _LETTER.get(letter.folded.strip(" .!"))
    said = _in_its_words(letter, said)
    if said is None and thread in _OF_A_PLACE:
        said = _IN_OR_OUT.get(letter.folded.strip(" .!"))
    if special := _of_its_own(letter, said):
        return special
    if said is None and thread == "offer" and _later(letter):
        return (Intent("later", because=letter.body, whole_line=False),)
    if said is None and thread in ("confirm", "offer") and any(undoing.undo(letter)):
        return (Intent("no", because=letter.body, note=letter.body, whole_line=False),)
    said = _with_facts(letter, _for_the_track(letter, said))
    if said is None:
        return ()
    if _half(letter, said):
        return (Intent("unclear", because=letter.body),)
    return (_meant(letter, said),)


def _in_its_words(letter: Letter, said: Answer | None) -> Answer | None:
    """The answer, where the question's own words say it more plainly than a phrase does.

    `I don't want to stay on the list` has "stay on the list" in it, and is no yes.
    """
    told = echoed(letter)
    if told is None or (said and said.because in FIRM_YES):
        return said
    if said is None or (said.word == "yes" and told.word == "no"):
        return told
    by_the_way = said.word == "later" and said.because in told.because.casefold()
    return told if by_the_way else said


def says_minor(text: str) -> bool:
    """Whether somebody says that they are not 18 yet."""
    return bool(_MINOR.search(fold(text)))


def _later(letter: Letter) -> bool:
    """`Could I have it in May instead?`: neither yes nor no, but another time."""
    return any(
        clause.question
        and (_MAY_I.search(clause.folded) or _MAY_I_START.search(clause.folded))
        and any(span.first or span.last for span in letter.spans(clause.sentence))
        for clause in letter.clauses
    )


_MAY_I = regex(
    r"\b(?:can|could|may|might|would it be possible|is it possible)\b(?!.{0,12}\b(?:think|decide|"
    r"answer|tell|say|reply|write|come back|get back|let you know|"
    r"ask|know)\b).{0,40}\b(?:in|on|from|"
    r"after|until|later|next|instead)\b"
)


#: Another day to begin on, asked for in other languages.
_MAY_I_START = regex(
    r"\b(?:ξεκιν|αρχίσ|شروع|أبدأ|ابدأ|بدء|mulai|incep|kezd|aloit|borja|starte|zacit|zacac|"
    r"zaczac|baslay|basla|"
    r"bat dau|shuru|начать|начну|почати|почну|commencer|empezar|comecar|iniziare|anfangen|"
    r"beginnen|kuanza)|"
    r"शुरू|시작|始め|开始|開始|เริ่ม|\b(?:poate|vielleicht|peut-etre|talvez|quizas?|forse|moze|"
    r"mozna|kanske|"
    r"ehka|talan|belki|mungkin|может|може|ίσωσ|shayad|labda)\b"
)


def _of_its_own(letter: Letter, said: Answer | None) -> tuple[Intent, ...]:
    """Threads whose answer is often neither yes nor no: another day, a lost mentor, enough."""
    thread = letter.context.thread
    alone = said and said.alone
    if thread == "contact-check" and not alone and (lost := tuple(silence.silent_mentor(letter))):
        return lost
    if thread in ("new-mentee", "mentor-silent") and (gone := answered_days.dated_absence(letter)):
        return (*answered_days.written(letter, gone), *gone)
    asked = thread in ("offer", "still-waiting") and not (said and said.word == "yes")
    if asked and _NOT_BEFORE.match(letter.folded):
        return (Intent("later", because=letter.body, whole_line=False),)
    if thread == "propose-away" and not (
        said and said.word == "no" and not answered_days.says_end(letter)
    ):
        return answered_days.other_days(letter)
    if thread == "mentor-silent" and _DONE.match(letter.folded):
        return (Intent("step-down", ("?",), because=letter.body),)
    fine = thread == "mentor-silent" and said and said.word == "yes" and not alone
    seat = letter.licensed(licence.about_somebody)
    if fine and (ends := tuple(stepping_down.stepping_down(seat))):
        return ends  # "Fine, but find somebody else for my seat"
    if thread == "mentor-silent" and not (said and said.word == "yes"):
        steps = [s.clause for s in STEP_DOWN.find(letter.clauses)]
        steps += [c for c in letter.clauses if _ENOUGH.search(c.folded) and not c.negated]
        steps = [clause for clause in steps if not (clause.question or clause.conditional)]
        if steps:
            return (Intent("step-down", ("?",), because=steps[0].text, whole_line=False),)
    if thread == "still-in" and (echo := _ECHO.match(letter.folded)):
        more = letter.folded[echo.end() :]
        word = "unclear" if _OTHER_END.search(more) else "yes"
        return (Intent(word, because=letter.body, note=letter.body, whole_line=False),)
    writes = thread == "new-mentee" and (evidence.told(letter) or ("", ""))[0] == "yes"
    if thread == "new-mentee" and _NO_ROOM.search(letter.folded) and not writes:
        return tuple(swapping.swapping(letter)) or (Intent("unclear", because=letter.body),)
    if thread == "still-waiting" and not said and _OFF_THE_LIST.search(letter.folded):
        return (Intent("no", because=letter.body, note=letter.body, whole_line=False),)
    if thread in ("offer", "still-waiting") and not said:
        leaves = [wish for wish in leaving.leaving(letter) if wish.verb == "leave"]
        if leaves:
            return (Intent("no", because=leaves[0].because, note=letter.body, whole_line=False),)
    if thread == "contact-check" and _SHE_HAS_NOT.match(letter.folded):
        return (Intent("no", because=letter.body, note=letter.body, whole_line=False),)
    silent = thread == "contact-check" and not (said and said.word == "yes")
    if silent and _NOTHING.search(letter.folded) and not evidence.told(letter):
        return (Intent("no", because=letter.body, note=letter.body, whole_line=False),)
    return ()


#: In answer to whether one still waits: the line is meant, and not the mails.
_OFF_THE_LIST = regex(
    r"^\W*(?:(?:so|please|pls|well|sorry|no|thanks?|then|just|yes|you (?:can|may|could)|"
    r"(?:could|can|would) you|feel free to)\W+)*(?:take|remove|strike|cross|drop|delete) "
    r"(?:me|my name) (?:off|from|out of) (?:the|your|this|that) (?:waiting ?)?(?:list|line|queue)\b"
)
#: "Leave? No way!", "pause? no thanks": what our mail suggested, and refused.
_ECHO = regex(
    r"\W*(?:me\W+)?(?:leave|leaving|quit|quitting|stop|stopping|pause|pausing|a pause|a break|"
    r"give up|giving up|drop out|dropping out|out|gone|lapse|free my place)\W*\?\W*(?:me\W+)?"
    r"(?:no|nope|nah|never|not|god no|hell no|of course not|absolutely not|certainly not)\b"
)
_OTHER_END = regex(
    r"\b(?:leave|leaving|quit|pause|stop|drop|out|done|hold|break|until|give up|instead|but)\b"
)
#: "Not before 15 April please": when it will be possible.
_NOT_BEFORE = regex(
    r"\W*(?:but |only |please |sorry |aber |erst )*(?:not|nicht|pas|nao|no|non|niet|nie|не) "
    r"(?:before|vor|avant|antes|prima|voor|przed|раньше)\b"
)


def _for_the_track(letter: Letter, said: Answer | None) -> Answer | None:
    """`talk yes, deploy no`: the part that answers this mail's question, where tracks are named."""
    asked = letter.context.track or next(
        (track for track, state in letter.context.enrollments.items() if state == "offered"), ""
    )
    if said is None or letter.context.thread not in ("offer", "still-in", "still-waiting"):
        return said
    echo = any(said.because == clause.text for clause in letter.clauses) and " " in said.because
    if echo or said.because.endswith(_THIS_ONE):
        return said
    parts = [
        (part, letter.meant(clause))
        for clause in letter.clauses
        if letter.meant(clause) and (part := answer(letter, (clause,)))
    ]
    if not parts:
        return said
    own = [part for part, tracks in parts if asked in tracks]
    if len({part.word for part in own}) == 1 and letter.context.track:
        return own[0]
    words = {part.word for part, _ in parts}
    return Answer("mixed", said.because) if len(words) > 1 or not own else said


#: Said of what the answered mail offers, whatever is named beside it.
_THIS_ONE = (" to this", " this one", " this place", " the offer")


def _with_facts(letter: Letter, said: Answer | None) -> Answer | None:
    """The answer and the facts beside it as one; at odds, they are a question."""
    fact, thread = evidence.told(letter), letter.context.thread
    word = said.word if said else ""
    if said and word == "later" and thread in ("new-mentee", "contact-check", "claim"):
        return Answer("no", said.because)
    if fact is None or word == fact[0]:
        return Answer(word, said.because, said.sure, said.alone) if said else None
    firm = said is not None and said.word in ("yes", "no", "mixed")
    if thread == "still-in" and said and said.because in _NOES and evidence.denies_leaving(letter):
        return Answer("yes", fact[1])  # "No, I have not left, I was ill"
    if thread == "claim" and fact[0] == "no" and word != "yes":
        return Answer("no", fact[1])
    against = FIRM_YES if fact[0] == "no" else _NOES
    beside = [clause for clause in letter.clauses if clause.negated or fact[0] == "no"]
    beside = [
        clause for clause in beside if not (thread == "still-in" and evidence.is_here(clause))
    ]
    words = {token for clause in beside for token in clause.words}
    return Answer("mixed", fact[1]) if firm or words & against else Answer(fact[0], fact[1])


_LETTER = {
    "y": Answer("yes", "y", alone=True),
    "n": Answer("no", "n", alone=True),
}
#: In answer to a question whether one is in.
_OF_A_PLACE = frozenset({"offer", "still-in", "still-waiting"})
_IN_OR_OUT = {"out": Answer("no", "out", alone=True), "in": Answer("yes", "in", alone=True)}
_NOES = frozenset(
    " ".join(tokens(word))
    for word in (
        "no", "nope", "nein", "non", "nao", "нет", "ні", "nie", "ne", "nee", "neen", "nej", "nei",
        "ei", "en", "nem", "nu", "όχι", "hayir", "tidak", "khong", "لا", "نه", "नहीं", "nahi",
        "hapana", "아니요", "いいえ", "いえ", "不", "不是", "不用", "没有", "没", "yok",
    )
)  # fmt: skip


def _half(letter: Letter, said: Answer) -> bool:
    """True if the answer is for a part only, or its words may mean the opposite."""
    thread, folded = letter.context.thread, letter.folded
    stays = thread in ("still-in", "offer", "still-waiting") and _STAYS.search(folded)
    if thread == "cover" and said.word == "yes" and _PARTLY.search(folded):
        return True
    if thread == "propose-away" and said.word == "yes" and _NO_COVER.search(folded):
        return True
    if of_each(letter):
        return True
    if said.word == "no" and (stays or _STAYS.search(folded)):
        return True
    if said.word == "yes" and thread in ("confirm", "offer") and _INSTEAD.search(folded):
        return True
    if said.word == "yes" and thread == "confirm" and of_another_track(letter):
        return True
    return said.word == "yes" and bool(re.search(r"\bstop here\b|\bnot the\b", folded))


def takes_it_back(letter: Letter) -> bool:
    """A yes beside which the opposite stands, or that answers another question."""
    thread, folded = letter.context.thread, letter.folded
    if thread == "still-in" and _GIVEN_AWAY.search(folded):
        return True
    if thread == "contact-check" and _I_WROTE.search(folded):
        return True
    return bool(_AND_NO.search(folded) or _I_DOUBT.search(folded))


def _meant(letter: Letter, said: Answer) -> Intent:
    thread = letter.context.thread
    word = said.word
    unsure = not said.sure or word == "mixed"
    asks = word == "yes" and any(clause.question for clause in letter.clauses)
    elsewhere = thread == "contact-check" and said.because in FIRM_YES and _asks_elsewhere(letter)
    unsure = unsure or (
        asks and thread in ("contact-check", "claim", "new-mentee") and not elsewhere
    )
    unsure = unsure or (word == "later" and thread not in ("offer", "still-waiting"))
    unsure = unsure or (thread != "claim" and word != "no" and has_reserve(letter))
    plea = said.because.startswith(("keep my", "keep me", "stay on")) and (
        thread == "still-waiting" or (thread == "still-in" and not _names_a_day(letter))
    )
    if plea and word != "no" and not _PONDERED.search(letter.folded):
        word, unsure = "yes", False  # "please keep me on the list"
    unsure = unsure or bool(_I_DOUBT.search(letter.folded))
    unsure = unsure or (word == "yes" and takes_it_back(letter))
    minor = thread == "confirm" and _MINOR.search(letter.folded)
    asks = word in ("yes", "later") and _asks_for_another_time(letter)
    if thread == "offer" and (asks or (word == "later" and not letter.named)):
        word = "later"
    elif unsure or minor or (thread == "mentor-silent" and word == "no"):
        word = "unclear"
    elif thread == "claim":
        word = {"yes": "confirm-goal", "no": "not-yet"}.get(word, word)
    args: tuple[str, ...] = ()
    if thread == "still-in" and word == "no" and letter.context.track:
        word, args = "leave", (letter.context.track,)
    return Intent(word, args, because=said.because, note=letter.body, whole_line=said.alone)


def _names_a_day(letter: Letter) -> bool:
    return any(letter.spans(clause.sentence) for clause in letter.clauses)


_PONDERED = regex(
    r"\b(?:not|n't|never|cannot|can't|won't|might|whether|maybe|perhaps|should|if|friend|have to)\b"
)


def _asks_elsewhere(letter: Letter) -> bool:
    """A question in a sentence of its own: `Yes. And could I join docs as well?`"""
    return all(clause.sentence for clause in letter.clauses if clause.question)


def _asks_for_another_time(letter: Letter) -> bool:
    return any(
        _ANOTHER_TIME.search(clause.folded)
        for clause in letter.clauses
        if clause.question or clause.words[:1] == ("but",)
    )


def _astray(letter: Letter) -> tuple[Intent, ...]:
    """A bare yes or no where nothing was asked."""
    if letter.context.thread == "stuck":
        return ()
    said = answer(letter)
    if "forget" in letter.context.did and letter.context.thread == "answer":
        return erasing.answered(letter, said)
    if said and any(THANKS.sense(clause) for clause in letter.clauses):
        return ()
    if said and letter.context.thread == "answer" and _plainly_said(letter, said):
        word = said.word if said.word == "no" or said.because in FIRM_YES else "thanks"
        return (Intent(word, because=said.because, note=letter.body),)
    if said and said.alone and said.word != "later" and len(letter.folded) < 12:
        return (Intent("unclear", because=letter.body),)
    return ()


def _plainly_said(letter: Letter, said: Answer) -> bool:
    """A yes or a no with nothing beside it, or a yes with its reason: `yes, he asked me to`."""
    if said.alone or said.because not in FIRM_YES:
        return said.alone and said.word in ("yes", "no")
    aside = any(c.question or c.conditional or c.negated for c in letter.clauses)
    return letter.clauses[0].words[:1] == (said.because,) and not (
        aside or RESERVE.search(letter.folded) or is_hedged(letter.folded)
    )
