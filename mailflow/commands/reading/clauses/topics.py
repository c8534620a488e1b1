"""Topics: a meaning looked for in a clause, and whether it is meant there.

A topic brings its own look-alikes (`NOT_X`) and eats the denials that belong to its phrases:
`can't continue` is a way to say leave, `don't leave me alone` is not a denied one.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.lexicon import Hit, Lexicon
from mailflow.regex import regex

_HEDGE = regex(
    r"\b(?:maybe|perhaps|might|(?<!for )thinking (?:of|about)|think about|thought about|thought of|"
    r"considering|consider(?! (?:me|it done|it agreed|that done)\b)|wondering|not sure|"
    r"unsure|possibly|tempted|one day|someday|"
    r"some day|may (?:be|have|need|want|take|leave|stop)|was about to|were about to|came close to|"
    r"talked me out|(?<!had )(?:almost|nearly)|would have|"
    r"could have|"
    r"vielleicht|eventuell|uberlege\w*|eines tages|peut-etre|je pense a|j'envisage|"
    r"un jour|quiza\w*|tal vez|a lo mejor|algun dia|pensando en|talvez|estou pensando|"
    r"um dia|forse|sto pensando|un giorno|"
    r"может быть|возможно|наверное|думаю о|думаю над|подумываю|moze|byc moze|zastanawiam|"
    r"mozna|asi|premyslim|misschien|belki|shayad|"
    r"evtl|unter umstanden|irgendwann|mal sehen|bin am uberlegen|denke daruber nach|"
    r"spiele mit dem gedanken|"
    r"weiss noch nicht|nicht sicher ob|je reflechis|je me demande|j'hesite|eventuellement|"
    r"pas sure? (?:que|de)|"
    r"capaz que|puede que|no se si|estoy dudando|dudo si|lo estoy pensando|nao sei se|to pensando|"
    r"estou a pensar|estou na duvida|nao tenho certeza|magari|non so se|ci sto pensando|"
    r"sto valutando|"
    r"не уверен\w*|подумаю|можливо|мабуть|думаю про|не знаю чи|mysle o|nie wiem czy|nevim jestli|"
    r"uvazuj\w+|overweeg|twijfel|weet niet of|kanske|funderar|vet inte om|dusunuyorum|emin degilim|"
    r"mungkin|barangkali|masih mikir|soch rah[aie]|pata nahi|بفكر|ربما|مش متأكد\w*)\b|かもしれ|"
    r"たぶん|考えて|也许|可能|考虑|아마"
)
_REQUEST = regex(
    r"(?:^|[,;:.!-]\s*|\b(?:and|so|but|hi|hello|hey|und|et|y|e)\s+)(?:please\s+|also\s+|"
    r"pls\s+)*(?:can|could|may|might|would|will)\s+(?:i|you|u|we|someone|somebody|anyone|"
    r"one|my (?:\w+ )?(?:place|seat|spot|enrollment))\b|\bany (?:chance|way|possibility) (?:to|"
    r"of|that|i|we|you)\b|\bkindly\b|\bplease\b|"
    r"\bpls\b|"
    r"\bbitte\b|\bpor favor\b|\bs'il (?:vous|te) plait\b|"
    r"\bsvp\b|\bper favore\b|"
    r"\b(?:kann|konnte|darf) ich\b|\bkonnen wir\b|\bkannst du\b|\bkonntest du\b|\b(?:konnt|"
    r"konntet) ihr\b|\bkonnen sie\b|"
    r"\bkonnten sie\b|\bpuis-je\b|\bpourrais-je\b|\bpouvez-vous\b|\bpourriez-vous\b|"
    r"\best-ce qu'on (?:peut|pourrait)\b|\b(?:peut|pourrait)-on\b|\bserait-il possible\b|"
    r"\bse (?:puede|podria)\b|\b(?:es|seria) posible\b|\b(?:e|seria) possivel\b|\bda (?:pra|"
    r"para)\b|"
    r"\bsi (?:puo|potrebbe)\b|\bbisa (?:saya|aku|minta)\b|\btolong\b|\bmumkun mu\b|"
    r"\bpeux-tu\b|\best-ce que je (?:peux|pourrais)\b|\bpuedo\b|\bpodria\b|\bpueden\b|"
    r"\bpuedes\b|\bpodrian\b|\bposso\b|\bpoderia\b|\bpodem\b|\bpodes\b|\bpode\b|"
    r"\bpotrei\b|\bpotete\b|\bpuoi\b|\bможно\b|\bмогу ли\b|\bможете\b|\bmoge\b|"
    r"\bczy moge\b|\bmuzu\b|\bmuzete\b|\bmag ik\b|\b(?:kunnen|zouden|willen) jullie\b|\bwill you\b|"
    r"\bmi (?:iscriv|segn|aggiung|mett|inser|prend|togl|cancell|spost)\w+|"
    r"\bme (?:inscri|apunt|anot|agreg|sum|pon|coloc|adicion|inclu|bot|sac|tir|quit|paus|mud|"
    r"cambi|mov)\w+|"
    r"\b(?:zapisz|dopisz|wpisz|przepisz)ecie mnie\b|\b(?:zapisete|prihlasite|pridate|vezmete) me\b|"
    r"\b(?:запишете|добавите|возьмете|возьмёте) меня\b|\b(?:запишете|додасте|візьмете) мене\b|"
    r"\bbeni \w+ (?:misin\w*|misiniz|musun\w*)\b|\b\w+(?:ir|ar|er|ur)? m[iu]s[iu]n(?:[iu]z)?\b|"
    r"\b(?:tragt|nehmt|schreibt|setzt|konnt) ihr mich\b|\b(?:schrijven|zetten|voegen) jullie me\b|"
    r"\bma (?:inscrieti|adaugati|puneti|scoateti)\b|\b(?:puteti|se poate)\b|"
    r"\b(?:lisaatteko|otatteko|voitteko|voisitteko|voisiko|saisinko|paasisinko)\b|"
    r"\b(?:lehetne|tudnatok|felvesztek|beirtok|felirtok|kerhetek|kerhetnek)\b|"
    r"\bκαι? ?μπορείτε\b|\bμπορείτε\b|\bμπορώ\b|\bγίνεται\b|\bmporeite\b|\bmporw\b|"
    r"\bkan (?:jag|ni|jeg|i|ik|dere)\b|\bfar jag\b|\bmoge\b|\bmozecie\b|\bmuzete\b|"
    r"\bmohl\w* byste\b|"
    r"\bduoc khong\b|\bxin\b|\bcho (?:em|toi|minh)\b|\bnaomba\b|\btafadhali\b|\bnaweza\b|"
    r"\bأرجو\b|\bارجو\b|\bهل يمكن\w*\b|\bممكن\b|\bلو سمحت\w*\b|\bمن فضلك\w*\b|\bلطفا\b|"
    r"\bمی ?شود\b|\bمی ?توانید\b|\bمیشه\b|\bمی ?توانم\b|"
    r"कृपया|क्या मैं|कर दीजिए|कर दें|दीजिए|\bkripya\b|\bdijiye\b|\bkar do\b|\bde do\b|"
    r"\bkya (?:main|mai|mein|me|hum)\b|\b(?:felven\w+|beven\w+)\b|\b(?:paasenko|voinko|saanko|"
    r"mahdunko)\b|\bma jeg\b|\bpot (?:sa|si)\b|\bas putea\b|\bbisa\b.*\?|\bboleh\b|\bnaweza\b|"
    r"\bsign me\b|\badd me\b|\bcount me\b|\bkya main\b"
    r"|부탁|주세요|주실|주시|될까요|가능할까요|수 있을까요|ได้ไหม|ได้มั้ย|ขอ|รบกวน|ช่วย|能否|"
    r"可否|麻煩|可以.*嗎"
    r"|ください|下さい|お願い|いただけ|请|麻烦|可以.*吗|能.*吗|できますか"
)
_OTHERS = regex(
    r"^(?:and |but |also |so |because |since |maybe )*(?:she|he|they|somebody|someone|"
    r"everybody|people|the \w+|your \w+|his \w+|her \w+)\s+(?!team\b.*\bme\b)"
)


@dataclass(frozen=True, slots=True)
class Sense:
    """A topic found in a clause."""

    clause: Clause
    words: str
    negated: bool
    request: bool
    hedged: bool
    end: int  # the word after the phrase
    start: int = 0  # the phrase's first word

    @property
    def meant(self) -> bool:
        """True if the writer says it of herself, now, without an if, a maybe or a not."""
        clause = self.clause
        asked = clause.question and not self.request
        return not (self.negated or clause.conditional or asked or clause.other or self.hedged)


def is_request(folded: str) -> bool:
    """True for `can I …`, `could you …`, `please …`: a question that asks for the thing itself."""
    return bool(_REQUEST.search(folded))


def is_hedged(folded: str) -> bool:
    """True for `maybe`, `thinking about it`: no decision yet."""
    return bool(_HEDGE.search(folded))


class Topic:
    """One meaning, its look-alikes, and words that must stand beside it."""

    def __init__(self, meaning: str, *alike: str) -> None:
        self.meaning = meaning
        self._lexicon = Lexicon(meaning, "NOT", *alike)

    def hits(self, clause: Clause) -> tuple[Hit, ...]:
        """The places where it stands, look-alikes left out."""
        found = self._lexicon.hits(clause.words, clause.folded)
        return tuple(hit for hit in found if hit.meaning == self.meaning)

    def find(self, clauses: Iterable[Clause]) -> tuple[Sense, ...]:
        """Every clause in which it stands, with how it is meant there."""
        return tuple(sense for clause in clauses if (sense := self.sense(clause)))

    def sense(self, clause: Clause) -> Sense | None:
        """The first place in this clause, None if it is not there."""
        if not self._lexicon.may(clause.words, clause.folded):
            return None
        hits = self._lexicon.hits(clause.words, clause.folded)
        own = [hit for hit in hits if hit.meaning == self.meaning]
        if not own:
            return None
        eaten = {place for hit in own for place in range(hit.start, hit.end)}
        denials = [hit for hit in hits if hit.meaning == "NOT" and hit.start not in eaten]
        return Sense(
            clause=clause,
            words=own[0].words,
            negated=any(_denies(clause, denial, own[0]) for denial in denials),
            request=is_request(clause.folded),
            hedged=is_hedged(clause.folded),
            end=own[0].end,
            start=own[0].start,
        )


# Languages that put the not behind its verb.
_AFTER = listed(
    """
    nicht kein keine keinen pas jamais niet geen nie ne degil nahi nahin mat
    """
)


_HINDI_OR_ROMANIAN = listed(
    "hu hoon hun hai kya chahta chahti sakta sakti karna raha rahi mujhe am pot vreau loc sa"
)


def _denies(clause: Clause, denial: Hit, hit: Hit) -> bool:
    if denial.words in ("no", "not") and clause.words[denial.end : denial.end + 1] in (
        (",",),
        ("!",),
        (".",),
    ):
        return False  # "no, pause me": an answer, not a denial
    if denial.words == "mai" and any(map(str.isdigit, " ".join(clause.words[: denial.start][-2:]))):
        return False  # "ab 1. Mai": a month, and not an Italian never
    if denial.words == "mai" and not _HINDI_OR_ROMANIAN.isdisjoint(clause.words):
        return False  # "kya mai join kar sakta hu", "mai am loc": I, and more
    if denial.words in ("rather than", "instead of"):
        return denial.start < hit.start
    if denial.start < hit.start:
        return hit.start - denial.end <= 6
    return denial.words in _AFTER or not denial.words.isascii()


JOIN = Topic("JOIN", "NOT_JOIN")
WANT = Topic("WANT")
BROWSE = Topic("BROWSE")
HELP = Topic("HELP")
STATUS = Topic("STATUS", "NOT_STATUS")
LEAVE = Topic("LEAVE", "NOT_LEAVE", "NOT_GONE")
NOT_GONE = Topic("NOT_GONE", "LEAVE")
STAYS = Topic("STAYS", "LEAVE", "NOT_GONE")
MOVE = Topic("MOVE", "NOT_MOVE")
ALSO = Topic("ALSO")
LESS = Topic("LESS", "NOT_LESS")
STOP = Topic("STOP", "NOT_STOP")
UNDO = Topic("UNDO", "NOT_UNDO")
PAUSE = Topic("PAUSE", "NOT_PAUSE")
BACK = Topic("BACK", "NOT_BACK")
DONE = Topic("DONE", "NOT_DONE")
STUCK = Topic("STUCK", "NOT_STUCK")
CONTACT_LOST = Topic("CONTACT_LOST", "NOT_LOST")
OFFER = Topic("OFFER", "NOT_OFFER")
ROOM = Topic("ROOM", "NOT_FULL")
FULL = Topic("FULL", "NOT_FULL")
STEP_DOWN = Topic("STEP_DOWN", "NOT_LEAVE")
MINE = Topic("MINE")
SWAP = Topic("SWAP")
TAKEN = Topic("TAKEN")
NOT_CLAIM = Topic("NOT_CLAIM")
CLAIMED = Topic("CLAIMED")
AVOID = Topic("AVOID")
BOND = Topic("BOND")
EXPORT = Topic("EXPORT")
FORGET = Topic("FORGET")
PRIVATE = Topic("PRIVATE", "NOT_PRIVATE")
THANKS = Topic("THANKS")
GREETING = Topic("GREETING")
