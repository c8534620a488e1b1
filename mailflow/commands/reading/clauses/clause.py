"""Clauses and how they are meant: denied, on a condition, asked, told of the past, of another."""

import re
from dataclasses import dataclass

from mailflow.commands.reading.clauses import coordination
from mailflow.commands.reading.clauses.conditions import is_conditional
from mailflow.commands.reading.clauses.courtesy import plainly
from mailflow.commands.reading.clauses.courtesy_abroad import in_its_letters, plainly_abroad
from mailflow.commands.reading.clauses.others import is_of_another
from mailflow.commands.reading.clauses.words import clauses, fold, sentences, tokens
from mailflow.regex import regex

_NOT = regex(
    r"\b(?:not|no|never|none|nobody|cannot|without|neither|nor|hardly|\w+n't|dont|doesnt|"
    r"didnt|cant|wont|isnt|arent|wasnt|havent|hasnt|shouldnt|couldnt|wouldnt|nothing|"
    r"nicht|kein\w*|nie|niemals|ohne|nichts|weder|"
    r"pas|jamais|sans|aucun\w*|ni|rien|"
    r"nunca|sin|tampoco|nao|nem|sem|non|mai|senza|niente|"
    r"niet|geen|nooit|nie|nic|ne|bez|nikdy|не|нет|ни|никогда|без|nahi|nahin|mat|degil|yok)\b"
    r"|ません|ない|なく|不|没|沒|别|未|\bno$"
)
# "no problem", "why not", "not only": a no that denies nothing.
_NO_DENIAL = regex(
    r"\b(?:no (?:problem|worries|rush|hurry|doubt|objections?|complaints?|pressure|offen[cs]e|"
    r"matter|"
    r"idea why)|not a problem|why not|not only|if not|or not|"
    r"no sooner|not to mention|whether or not|can't wait|cannot wait|cant wait|"
    r"no longer than|not bad|"
    r"kein problem|nicht nur|pas de (?:probleme|souci)s?|sin (?:problemas?|duda)|"
    r"mai (?:am|are|avem|pot|poti|putem|vreau|este|sunt|multe?|putin\w*|rar|des|tarziu|bine|mult)|"
    r"sem problemas?|nessun problema|nema problema|без проблем|geen probleem)\b"
    r"|問題(?:ない|ありません)|没问题|沒問題|不错|不好意思"
)
_OLD = regex(
    r"\b(?:last (?:year|month|week|time|spring|summer|autumn|fall|winter|night)|ago|"
    r"used to|back then|at first|at the time|back in (?:19|20)\d\d|in (?:19|20)[01]\d|"
    r"years? earlier|"
    r"in the past|previously|formerly|once upon|earlier this|yesterday|"
    r"before (?:christmas|that)|the other day|"
    r"letzten? (?:zwei|drei|vier|paar|\d+) (?:wochen|tage|monate)|"
    r"(?:deux|trois|quatre|quelques|\d+) dernier\w+ (?:semaines|jours|mois)|"
    r"ultim[ao]s (?:(?:dos|tres|cuatro|duas|quatro|\d+) )?(?:semanas|dias|meses)|"
    r"ultim[ei] (?:(?:due|tre|quattro|\d+) )?(?:settimane|giorni|mesi)|"
    r"последни[ех] (?:две|три|четыре|пару|\d+)? ?(?:недел\w+|дн\w+|месяц\w*)|"
    r"la semaine derniere|le mois dernier|la semana pasada|el mes pasado|semana passada|"
    r"mes passado|"
    r"la settimana scorsa|il mese scorso|на прошлой неделе|vorige week|afgelopen week|forra veckan|"
    r"zeszly\w* tyg\w+|minuly tyden|gecen hafta|minggu lalu|pichle hafte|"
    r"letzte[nrs]? (?:jahr|woche|monat|mal)|fruher|damals|gestern|vor (?:\w+ )?(?:jahr\w*|"
    r"woche\w*|monat\w*|tag\w*)|"
    r"l'an(?:nee)? derni\w+|hier|autrefois|il y a|au debut|ayer|hace (?:un|una|dos|tres|"
    r"\d+|mucho|unos?|unas) ?\w*|el ano pasado|al principio|"
    r"ontem|ano passado|no comeco|ieri|l'anno scorso|вчера|раньше|в прошлом)\b"
    r"|去年|以前|昨日|昨天|上次"
)
_QUESTION_WORD = regex(
    r"^(?:(?:and|but|so|also|hi|hello|sorry|ok|well|hey|btw|quick question|question)[,:]?\s+)*"
    r"(?!(?:will|can|could|would|may|might) (?:answer|write|do|send|look|check|read|try|get|take|"
    r"finish|reply|come|call|ask|let|keep|start|go|make|be|have|see|wait|report|post|ping|help)\b)"
    r"(?:what|which|who|whom|whose|when|where|why|how|any(?:one|body)?|"
    r"(?:is|are|am|was|were|do|does|did|can|could|would|will|should|shall|may|might|has|have)"
    r"(?=\s+(?:i|you|u|we|he|she|it|they|there|this|that|these|those|the|my|your|our|his|her|"
    r"their|a|an|any|anyone|anybody|someone|somebody|everyone|one|not|[a-z]+ (?:be|have|a|the))\b)|"
    r"was (?=ist|sind|kann|muss|gibt|mach\w*|soll\w*|heisst|kostet|passiert|bedeutet|habt|fur|war|"
    r"wird|"
    r"brauch\w*|tun)|welche[rsn]?|wer|wann|wo|wohin|warum|wie|ist|sind|kann|konnen|konnte|darf|"
    r"gibt|"
    r"que|quel\w*|qui|quand|ou|pourquoi|comment|est-ce|combien|puis-je|"
    r"cual\w*|quien|cuando|donde|como|puedo|hay|qual|quais|quem|quando|onde|posso|come|"
    r"dove|perche|кто|что|когда|где|как|можно|есть ли|"
    r"wat|welke|wie|waar|waarom|hoe|kan|mag|kya|kaun|kab|kaise|co|jak|kdy|kde|kiedy|gdzie)\b"
)
# "I'm in Lagos now, and could I also do talk?": what is told before the question is no question.
_TOLD = regex(
    r"(?:(?:and|so|but|hi|hello|hey|thanks|well|ok)\s+)*(?:i|i'm|im|i've|i'd|i'll|we|we're|we've|"
    r"my|our|"
    r"ich|wir|mein\w*|je|j'\w+|nous|mon|ma|yo|estoy|estare|voy|soy|eu|sou|estou|vou|io|sono|я|мы|"
    r"mochte?|wurde|brauche|quiero|quisiera|necesito|quero|queria|preciso|gostaria|gostava|voglio|"
    r"vorrei|chce|chci|chcialbym|chcialabym|ik|jag|хочу|хочется|saya|"
    r"olen|asun|vagyok|lakom|sunt|locuiesc|jestem|mieszkam|jsem|bydlim|είμαι|μένω|jeg|em|toi|"
    r"minh|aku|main|"
    r"أنا|انا|من|"
    r"\w+ looks?|"
    r"\w+ sounds?|merged|done|thanks?|away|back)\b(?! (?:mean|wonder|guess|suppose|assume|think) )"
)
_TAG = regex(
    r"right|ok|okay|correct|yes|no|or|or not|isn't it|aren't you|is that (?:right|correct|true)|"
    r"oder|ja|nicht wahr|non|n'est-ce pas|verdad|no es|certo|ne|huh|eh|yeah|am i right"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of text with one meaning. The flags say how it is meant, not what."""

    text: str  # as written
    folded: str
    words: tuple[str, ...]
    sentence: int  # which sentence of the text it belongs to
    negated: bool = False
    conditional: bool = False  # it, or the sentence around it, hangs on an if
    question: bool = False
    old: bool = False  # told of the past
    other: bool = False  # about a friend, a colleague, a team
    plain: str = ""  # as written, but for the courtesy, where it was put in plain words


def is_negated(folded: str) -> bool:
    """True if something is denied: `I'm not stuck`, but not `no problem`."""
    return bool(_NOT.search(_NO_DENIAL.sub(" ", folded)))


def is_old(folded: str) -> bool:
    """True if it is told of a time that is over."""
    return bool(_OLD.search(folded))


#: Greeks ask with what is a semicolon elsewhere.
_ASKED_IN_GREEK = regex(r"[α-ωά-ώ]\W*;$")


def is_question(folded: str) -> bool:
    """True if it ends in a question mark or opens like a question and is short."""
    ending = folded.rstrip(" \"')!")
    if ending.endswith("?") or _ASKED_IN_GREEK.search(ending):
        return True
    return bool(_QUESTION_WORD.match(folded)) and not ending.endswith(("!", "."))


_FIRST_PERSON = regex(
    r"\b(?:i|i'm|i'd|i'll|i've|me|my|we|us|our|ich|mich|mir|je|j'\w+|moi|yo|mi|eu|io|я|мне|меня)\b"
)
_BARE = regex(
    r"\b(?:(ca|do|wo|did|is|was|are|were|have|has|had|does|could|would|should)nt|(im)|(ive))\b"
)


_FILLER = regex(
    r"\b(?:not (?:gonna|going to) lie|not to be rude|can't lie|no cap|i cannot lie)\b,?"
)


def _with_apostrophes(folded: str) -> str:
    """`cant`, `dont`, `im`, as telephones write them, as everybody else does."""
    folded = _FILLER.sub(" ", folded).strip() if "not" in folded or "lie" in folded else folded
    return _BARE.sub(
        lambda match: f"{match[1]}n't" if match[1] else "i'm" if match[2] else "i've", folded
    )


# She said: "please remove me". What others said is not what the writer wants.
_SPEECH = regex(
    r"\b((?:said|says|wrote|writes|asked|told \w+|sent(?: to \w+)?|i sent|replied|answered|meinte|"
    r"sagte|schrieb|dijo|disse|"
    r"escribio|a dit|a ecrit)\b[^\"“„«\n]{0,20}[:,]?\s*)[\"“„«][^\"”“»\n]{3,300}[\"”“»]",
    re.IGNORECASE,
)


#: And up to the end of a sentence, where it is somebody who says so: "the hero says: leave me".
_SPOKEN = regex(
    r"\b((?:s?he|they|the (?!answer|word)\w+|[A-Z]\w+) (?:says?|said|wrote|writes|sagte|schrieb)"
    r":)[^.!?\n]{3,300}"
)


def _without_speech(text: str) -> str:
    return _SPOKEN.sub(r"\1 …", _SPEECH.sub(r"\1 …", text))


#: Where a condition begins that is on one more thing: "deploy, and if there is time, coa".
_AND_IF = regex(
    r"(?:[,;]\s*|\s)(?:and|plus|und|et|y|e|i|и|en|och|ve)(?: also| maybe| perhaps| then| auch|"
    r" aussi)?,?\s+"
    r"(?=(?:if|wenn|falls|sofern|si|se|jesli|если|als|om|eger)\s)"
)


def _before_condition(folded: str) -> frozenset[str]:
    """The clauses that a condition behind an `and` leaves alone."""
    found = _AND_IF.search(folded)
    if not found or is_conditional(folded[: found.start()], folded[: found.start()]):
        return frozenset()
    return frozenset(map(_with_apostrophes, clauses(folded[: found.start()])))


def read_clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text, sentence by sentence, each with how it is meant."""
    found: list[Clause] = []
    for number, sentence in enumerate(sentences(_without_speech(text))):
        whole = plainly(fold(sentence))
        asked = is_question(whole)
        parts = clauses(sentence)
        if asks := coordination.asks(whole):
            parts = tuple(piece for part in parts for piece in coordination.divided(part))
        said = [_with_apostrophes(plainly(fold(part))) for part in parts]
        plain, politely = plainly_abroad(said)
        polite = ", ".join(plain) if plain != said else ""
        if asks and len(parts) > 1:
            plain = [*coordination.framed(plain)]
        hangs = is_conditional(polite or whole, polite or sentence)
        free = _before_condition(whole)
        others = False  # "my daughter (15) would love to join": the rest is hers, too
        tag = bool(_TAG.fullmatch(fold(parts[-1]).strip(" ?!."))) if parts else False
        for place, (part, folded) in enumerate(zip(parts, plain, strict=True)):
            last = place == len(parts) - 1
            told = not last and not tag and _TOLD.match(folded) and not is_question(folded)
            found.append(
                Clause(
                    text=part,
                    folded=folded,
                    words=tokens(folded),
                    sentence=number,
                    negated=is_negated(folded),
                    conditional=hangs and folded not in free,
                    question=asked and not told and not politely,
                    old=is_old(folded),
                    other=is_of_another(folded) or (others and not _FIRST_PERSON.search(folded)),
                    plain=in_its_letters(folded, part) if politely else "",
                )
            )
            others = found[-1].other
    return tuple(found)
