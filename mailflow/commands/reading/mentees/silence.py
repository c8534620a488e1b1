"""A mentor who is not heard of any more."""

import re
from collections.abc import Iterator

from mailflow.commands.reading.clauses import people
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.people import may_be_name
from mailflow.commands.reading.clauses.topics import CONTACT_LOST, Sense
from mailflow.commands.reading.intent import Intent
from mailflow.commands.reading.letter import Letter
from mailflow.regex import regex

_GROUP_SILENT = regex(
    r"\b(?:nobody|no one|niemand|keiner|personne|nadie|ninguem|nessuno|никто|nikt|nikdo)\b"
)


_MENTOR = regex(
    r"\b(?:mentor\w*|mentore|tutor|she|he|her|him|they|you|anyone|anybody|somebody|"
    r"someone|me|mir|me|моего|она|он|ментор\w*|наставник\w*|ela|ele|ella|el|elle|il|lei|"
    r"lui|sie|er|μέντορ\w*|\w*مرشد\w*|\w*مشرف\w*|مربی\w*|منتور\w*|"
    r"المنتور|"
    r"him|guru|cikgu|opiekun\w*|skolitel\w*|ментор\w*|наставни\w*|куратор\w*|ohjaaja\w*|"
    r"handledar\w*|veileder\w*|vejleder\w*|mentor\w*)\b|メンター|导师|導師|멘토|मेंटर|मार्गदर्शक|"
    r"พี่เลี้ยง|เมนเทอร์"
)


_THING = regex(
    r"\b(?:gate|server|zuul|gerrit|vm|api|node|port|database|dhcp|dns|conference|"
    r"committee|organi[sz]ers of|ci|bank|launchpad|mailing list|forum|stack ?overflow|embassy|hr|"
    r"employer|landlord|router|service|"
    r"reviewers?)\b"
)


NO_HURRY = regex(r"\bno (?:hurry|rush|pressure)\b|\bnot urgent\b")


_TO_ME = ("me", "us", "back", "to", "since", "yet", "for", "in", "anything", "a", ".", "!", ",")


# The silence is over.
_HEARD = regex(
    r"\b(?:but|and|then) (?:\w+ )?(?:now|today|finally|just now|in the end|"
    r"eventually)?,? ?(?:s?he|they|"
    r"sam|priya)? ?(?:has |have )?(?:finally |just |now )?(?:answered|replied|responded|wrote back|"
    r"got back to me)\b(?! (?:once|only))|"
    r"\bbut (?:today|now|yesterday|this morning|last night|finally|in the end),? s?he did\b|"
    r"\bbut (?:s?he|they) (?:does|do|did) (?:answer|reply|write|respond)\b"
)


_ANSWERS = (
    r"(?:answer\w*|repl(?:y|ies|ied|ying)|respond\w*|react\w*|"
    r"(?:writ\w+|wrote)(?= (?:me|us|back|to|since|yet|for|in|anything|a)\b|\W*$)|got back|get back|"
    r"been in touch|contact\w*|said (?:anything|a word)|look\w* at (?:it|my))"
)


_NOBODY = regex(
    rf"\b(?:nobody|no one|no-one|not one|none of (?:the|my|them|you))\b.{{0,40}}\b{_ANSWERS}\b"
)


_NO_WORD = regex(
    rf"\b(?:hasn't|has not|haven't|have not|didn't|did not|doesn't|does not|don't|never|isn't|"
    rf"not)\b"
    rf"(?: \w+){{0,3}} {_ANSWERS}\b"
)


_FOREIGN = regex(
    r"\b(?:antwort\w*|meld\w*|repond\w*|respond\w*|contest\w*|rispond\w*|отвеча\w*|odpowiada\w*|"
    r"odpovida\w*|antwoord\w*)\b.{0,40}\b(?:nicht|pas|plus|jamais|niet|nie)\b|"
    r"\b(?:no|nao|non|не|nie|ne|nunca) (?:\w+ ){0,3}(?:respond\w*|contest\w*|rispond\w*|отвеча\w*|"
    r"пиш\w*|"
    r"odpowiada\w*|odpis\w*|escrib\w*|escrev\w*|scriv\w*)\b"
)


#: The mentor, the answer and a not, with other words between them.
_ABROAD = regex(
    r"(?:مربی|منتور|استاد).{0,60}(?:جواب|پاسخ).{0,40}(?:نمی ?ده|نداد|نیامد)|"
    r"(?:مرشد|مشرف).{0,60}(?:لا|لم|ما) (?:يرد|ترد|يجيب|يجب)|मेंटर.{0,60}(?:जवाब|उत्तर).{0,20}नहीं|"
    r"\bmentor.{0,60}\b(?:jawab|reply)\b.{0,20}\bnahi|멘토.{0,40}(?:답|연락|회신).{0,10}(?:없|안 )|"
    r"(?:导师|導師).{0,30}(?:没|不|沒).{0,6}(?:回|理)|メンター.{0,40}(?:返信|返事|連絡).{0,10}(?:ない|ません)"
)


_WROTE = regex(
    r"\b(?:wrote|written|mailed|emailed|e-mailed|pinged|messaged|asked|contacted|texted|called)\b"
    r".{0,30}\b(?:twice|(?:two|three|four|five|several|many|a few|\d) (?:times|mails|weeks|days)|"
    r"again and "
    r"again|silence|nothing|crickets|no answer|no reply|no response)"
)


#: "I wrote to my mentor on Monday": and what came of it is said in a sentence of its own.
_WROTE_TO = (
    r"\bi(?:'ve| have| had)? (?:\w+ )?(?:wrote|written|mailed|emailed|e-mailed|pinged|messaged|"
    r"asked|"
    r"contacted|texted|called)(?: \w+){{0,2}} (?:to )?(?:my (?:co-)?mentors?|{name})\b"
)
_NOTHING_CAME = regex(
    r"\W*(?:and |but |yet |still |so far |there (?:is|was|has been|came) |i (?:got|have|had|"
    r"received) )*"
    r"(?:no|not a|not one|not an?|zero|nothing)\b(?: single)?(?: answers?| repl(?:y|ies)|"
    r" responses?| "
    r"words?| reactions?| signs?(?: of life)?)?(?: came)?(?: back)?(?: at all| so far| yet|"
    r" whatsoever|"
    r" since(?: then)?| in return| ever)*\W*$"
)


_NOT_HEARD = regex(
    r"\bi (?:still )?(?:haven't|have not|hadn't|didn't|did not|never)(?: yet| ever)? (?:heard|hear|"
    r"received|got|get|had) (?:anything|a (?:single )?(?:word|thing|line|reply|response|sign|"
    r"message)|an answer|back|any)\b"
)
_GONE = regex(
    r"\b(?:vanished|disappeared|has gone (?:silent|quiet|missing)|went (?:silent|quiet|missing)|"
    r"ghosted|"
    r"is (?:silent|unreachable|missing)(?! (?:when|in|at|during|while|about))|(?:fell|"
    r"has fallen) silent)\b"
)


_STILL_THERE = regex(
    r"\bis (?:s?he|my mentor|{name}) (?:still|even) (?:around|there|alive|here|active|with us)\W*$|"
    r"\b(?:waiting|waited|wait) (?:\w+ )?(?:for|on) (?:{name}(?:'s)?|my mentor(?:'s)?|her|his)\b"
    r"(?: (?:answer|reply|mail|feedback|review|response))?"
)


def _unanswered(letter: Letter) -> Iterator[Sense]:
    """A mentor who was written to and is not heard of, in words of no list."""
    for clause in letter.clauses:
        yield from unanswered(letter, clause)


def unanswered(letter: Letter, clause: Clause) -> Iterator[Sense]:
    """The same of one clause."""
    name = letter.context.mentor.split()[0].casefold() if letter.context.mentor else "my mentor"
    name = re.escape(name)
    person = re.compile(rf"\b(?:s?he|(?:my |the |our )?(?:co-)?mentors?|{name})\b")
    there = re.compile(_STILL_THERE.pattern.replace("{name}", name))
    folded = clause.folded
    said = (
        (person.search(folded) and _GONE.search(folded))
        or _NOBODY.search(folded)
        or (person.search(folded) and _NO_WORD.search(folded))
        or ("mentor" in folded and _FOREIGN.search(folded))
        or _ABROAD.search(folded)
        or (
            _WROTE.search(letter.folded)
            and person.search(letter.folded)
            and _WROTE.search(" ".join(part.folded for part in letter.sentence(clause.sentence)))
        )
        or there.search(folded)
        or (
            re.search(_WROTE_TO.format(name=name), letter.folded)
            and (_NOTHING_CAME.match(folded) or _NOT_HEARD.search(folded))
        )
        or _somebody_named(letter, clause)
    )
    if said and not clause.conditional and not clause.other:
        yield Sense(clause, said.group(), negated=False, request=False, hedged=False, end=0)


_DENIES = (
    r"(?:hasn't|has not|doesn't|does not|didn't|did not|never|isn't|is not|won't|not|has never|"
    r"stopped|dont|don't)"
)
#: "Ingrid hasn't replied to my mails", "no answers from Lee": of a mentee, the mentor's silence.
_NAME_SILENT = regex(
    rf"\b(?P<a>[A-ZÀ-Þ][\w-]+) (?:[a-z]+ )?{_DENIES}(?: [a-z]+){{0,3}} (?:answer\w*|repl(?:y|"
    rf"ies|ied|"
    r"ying)|respond\w*|react\w*|writ\w+ (?:back|me|to me)|wrote (?:back|me|to me)|"
    r"got back to me|been in touch)\b|"
    r"\b(?:no|any|not an?|an|one|single|without an?|zero) (?:\w+ )?(?:answers?|repl(?:y|ies)|"
    r"words?|mails?|responses?|"
    r"reactions?|signs?(?: of life)?|messages?|news) (?:\w+ )?(?:from|of|"
    r"by) (?P<b>[A-ZÀ-Þ][\w-]+)\b|"
    r"\bheard (?:anything |nothing |a word |a thing |back )?(?:\w+ )?from (?P<c>[A-ZÀ-Þ][\w-]+)\b|"
    r"\bsomething (?:has )?happen\w*(?: to| with)? (?P<d>[A-ZÀ-Þ][\w-]+)"
)
_NO_SILENCE = regex(
    r"\b(?:no|not|never|nothing|zero|without|happen\w*)\b|n't\b|\bdont\b|\bstopped\b"
)


def _somebody_named(letter: Letter, clause: Clause) -> re.Match[str] | None:
    if "mentee" not in letter.context.roles or len(clause.folded) != len(clause.text):
        return None
    match = _NAME_SILENT.search(clause.text)
    if match is None or not _NO_SILENCE.search(clause.folded):
        return None
    name = next(filter(None, match.groups())).casefold()
    return match if may_be_name(name) and name not in letter.tracks else None


I_AM_SILENT = regex(
    r"\b(?:i|we) (?:haven't|have not|didn't|did not|don't|never|still haven't|owe|"
    r"forgot to)(?: \w+)? "
    r"(?:answer\w*|repl\w+|respond\w*|wr(?:o|i)te|written|react\w*|got back|get back|contact\w*)\b"
)


def _of_another(letter: Letter) -> bool:
    """`I asked my boss, he has not answered`: a silent person is told of, and no mentor."""
    name = letter.context.mentor.split()[0].casefold() if letter.context.mentor else "mentor"
    mentor = "mentor" in letter.folded or name in letter.folded
    return not mentor and bool(_MY_OTHER.search(letter.folded))


_MY_OTHER = regex(rf"\b(?:my|a|the|our) (?:\w+ )?(?!(?:co-)?mentors?\b){people.PERSON}\b")


def silent_mentor(letter: Letter) -> Iterator[Intent]:
    """`contact-lost TRACK`: no answer from the mentor; servers and committees are none."""
    if not letter.under_way or _HEARD.search(letter.folded) or NO_HURRY.search(letter.folded):
        return
    for sense in (*CONTACT_LOST.find(letter.clauses), *_unanswered(letter)):
        if not _is_silence(letter, sense):
            continue
        own = letter.own(sense.clause)
        yield Intent(
            "contact-lost",
            (own[0] if len(own) == 1 and own[0] != "*" else "?",),
            because=sense.clause.text,
            note=letter.body,
            whole_line=False,
        )
        return


def _is_silence(letter: Letter, sense: Sense) -> bool:
    """Whether it is the writer's mentor or group that does not answer, and still does not."""
    clause = sense.clause
    after = clause.words[sense.end : sense.end + 1]
    if sense.words.endswith("written") and after and after[0] not in _TO_ME:
        return False  # "she hasn't written tests before"
    if I_AM_SILENT.search(clause.folded) or _of_another(letter):
        return False
    if clause.question and sense.words == "get back to me" and not letter.open:
        return False
    if _THING.search(clause.folded) and "mentor" not in clause.folded:
        return False
    if not _is_of_people(letter, clause) or (sense.negated and not _SAYS_NOT.match(sense.words)):
        return False
    if clause.old and not _SINCE.search(clause.folded) and _BY_NOW.search(letter.folded):
        return False
    return "guide" not in clause.words


def _is_of_people(letter: Letter, clause: Clause) -> bool:
    """Whether somebody of the program is spoken of: by name, as mentor, or as the group."""
    mentor = letter.context.mentor
    return bool(
        _MENTOR.search(letter.folded)
        or _GROUP_SILENT.search(clause.folded)
        or _somebody_named(letter, clause)
        or (mentor and mentor.split()[0].casefold() in letter.folded)
        or _FROM_A_NAME.search(clause.text)
    )


#: Words of silence that say "not" themselves.
_SAYS_NOT = regex(
    r"(?:no|not|never|nothing|nobody|haven|hasn|didn|still|without|kein|nicht|pas|sans|"
    r"ne |sin|nao|sem|non|не|нет|nie|nu|nem|ei|en|inte|ikke|δεν|لم|لا|नहीं|jawab|"
    r"reply|koi|khong|chua|tidak|belum|cevap|没|沒|不)"
)
_SINCE = regex(r"\bsince\b|\bseit\b|\bdepuis\b|\bdesde\b|\bhace\b|\bda\b|\bс\b")
_BY_NOW = regex(r"\b(?:but now|now she|now he|has answered|answered today|replied today|finally)\b")
_FROM_A_NAME = regex(r"(?:from|von|de|от|od)\s+[A-ZÀ-ÞА-Я]")
