"""Answers told as facts: `she replied within an hour`, `one test is missing`, `wrote to him`.

Each question of ours has facts that answer it. Only what is told plainly counts: nothing that is
denied, asked, hangs on an if or lies long ago.
"""

from collections.abc import Callable

from mailflow.commands.reading import licence
from mailflow.commands.reading.answers.polarity import is_unsure
from mailflow.commands.reading.clauses import people
from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.topics import NOT_GONE, STAYS, is_hedged
from mailflow.commands.reading.clauses.words import fold
from mailflow.commands.reading.letter import Letter
from mailflow.commands.reading.licence import Licence
from mailflow.regex import regex

_WROTE = (
    r"(?:wrote|written|replied|answered|called|reached|responded|contacted|mailed|emailed|"
    r"messaged|pinged|got back|gets back|been in touch|in touch|in contact|introduced|said hello|"
    r"said hi|"
    r"talked|spoke|spoken|met|chatted|scheduled|"
    r"geschrieben|geantwortet|gemeldet|angerufen|gesprochen|schrieb|"
    r"ecrit|repondu|appele|contacte|escribio|escrito|respondio|contesto|respondido|contactado|"
    r"skrev|skrevet|skrivit|geschreven|gemaild|kirjoitin|yazdim|"
    r"escreveu|respondeu|falamos|conversamos|hablamos|ha scritto|ha risposto|"
    r"ответил\w*|написал\w*|связал\w*|napisal\w*|odpisal\w*|napsal\w*|odepsal\w*)"
)
_SHE = regex(
    rf"\b(?:s?he|they|we|(?:my|the) mentor|yes|already|just|ela|ele|ella|el|elle|il|sie|er|она|он|"
    rf"\w+ (?:has|had|just|already|hat|a|ha|m'a|me))\b.{{0,30}}\b{_WROTE}\b|"
    rf"^(?:\w+ )?{_WROTE}\b.{{0,20}}\b(?:me|us|mir|uns|yesterday|today|on|last|within|back)\b|"
    r"\b(?:got|had|received|having)\b.{0,30}\b(?:e-?mails?|mails?|messages?|reply|replies|answers?|"
    r"call|chat|meeting|conversation|session|talk)\b|"
    r"\b(?:spam|junk)(?: folder)? (?:had|has|ate|swallowed|held|hid)\b|\b(?:was|it was|were|"
    r"found it|"
    r"landed|there) in (?:my |the )?(?:spam|junk)|"
    r"\bwe (?:\w+ )?(?:talk|speak|chat|meet|write|text|mail)\b(?! about)|"
    r"\bheard from (?:her|him|them|my mentor|\w+)\b|\bi reached (?:her|him|them)\b"
)
_I_WROTE = regex(
    rf"^(?:and |but |yes |already |just |i |i've |i have |we |have |ich |hab\w* |j'ai |ja |"
    rf"le |la |lui |ihr |ihm |heute |eben )*\b{_WROTE}\b|"
    r"\b(?:will|i'll|shall|going to|gonna) (?:\w+ )?(?:write|mail|email|e-mail|message|ping|"
    r"contact|say "
    r"hello|say hi|reach out|get in touch|call|answer|drop (?:her|him|them) a (?:line|note|"
    r"mail))\b|"
    r"\b(?:have|had|got) (?:a|our|an|the) (?:first |short |long )?(?:call|meeting|chat|session)\b|"
    r"\b(?:hi|hello|intro\w*|message) sent\b|"
    r"^(?:wrote|mailed|emailed|messaged|pinged|texted) (?:him|her|them)\b|"
    r"\b(?:s?he|they)(?:'ll| will) (?:get|have|receive|hear) (?:a |my )?(?:mail|word|message|note|"
    r"hello|line)?\b ?(?:from me)?|"
    r"\b(?:welcomed|hello sent|mail sent|sent (?:her|him|them|a|the)|mail is out|"
    r"(?:schreibe|melde mich|je lui ecris|le escribo|la escribo|vou escrever|scrivo|ik schrijf|"
    r"napisze do|napisu|напишу))\b"
)
_REACHED = regex(
    r"\b(?:merged|passed|landed|reachable|submitted|accepted|well deserved|earned it|nailed it|"
    r"did it|made it|i saw it|saw it|i was there|i checked|can confirm|it works|works fine|"
    r"all (?:there|done)|gemerged|bestanden|geschafft|stimmt|reussi|valide|fusionne|"
    r"aprobo|logro|passou|conseguiu|superato|сдала?|смержен\w*)\b"
)
#: "Not yet" in other languages.
_YET = (
    r"noch nicht|pas encore|todavia no|aun no|ainda nao|non ancora|еще не\w*|пока не\w*|"
    r"jeszcze nie|jeste (?:ne|jsem ne)\w*|nog niet|annu inte|inte annu|har inte (?:annu|hunnit)|"
    r"enda ikke|"
    r"endnu ikke|ikke endnu|har ikke (?:enda|naet)|en ole (?:viela|ehtinyt)|ei viela|meg nem|"
    r"nu inca|"
    r"inca nu|n-am apucat|δεν (?:πρόλαβα|έχω)|όχι ακόμα|ще не\w*|поки не|henuz|daha (?:yazmadim|"
    r"yazamadim)|"
    r"yazamadim|belum|chua|van chua|لم (?:أكتب|أتواصل|أراسل)|ليس بعد|هنوز (?:نه|ن\w+)|"
    r"abhi (?:tak )?nahi|"
    r"अभी (?:तक )?नहीं|bado|ยังไม่"
)
#: The same where no spaces part the words.
_YET_UNSPACED = r"まだ|還没|还没|還沒|尚未|아직"
_LACKING = regex(
    r"\b(?:missing|lacks?|almost|nearly|close,? but|in review|under review|before i (?:say|"
    r"confirm)|needs? (?:another|one more|a second|more|work|rework|fixing|to fix)|"
    r"still (?:red|open|failing|waiting|missing|in review|broken|down|pending|needs|has to|wip|"
    r"not|a draft)|"
    r"not (?:yet|quite|merged|done|there|finished|reachable|passed|ready|complete|so fast|really)|"
    r"(?:can't|cannot|can not|couldn't|could not) (?:ping|ssh|reach (?:it|the|her|his)|connect|"
    r"log in|"
    r"get (?:in|through)|reproduce)|(?:times? out|timeout|refused|unreachable|no route|404)|"
    r"(?:isn't|wasn't|hasn't|hasn't been|aren't|doesn't) (?:\w+ )?(?:merged|there|done|reachable|"
    r"passed|finished|ready|submitted|work|boot|pass)|not confirmed|(?:can't|cannot) confirm|"
    r"only (?:the|a|an|one|his|her|their|half|part of) (?:[\w-]+ ){1,3}"
    r"(?:is|are|was|has been) (?:in|there|done|merged|ready|submitted|written|sent|accepted|up|"
    r"finished)|"
    r"(?:has|have|needs?|had) (?:still |yet )?to be (?:\w+ed|written|sent|done|redone|given|held)|"
    r"(?:still|yet) (?:has|have|needs?|must) to|"
    r"abandoned|reverted|unmerged|nothing (?:is|was) (?:reachable|merged|submitted|there|running)|"
    r"(?:give (?:it|her|him|them) )?another (?:week|month|few days|couple of days)|"
    r"only (?:a draft|half|in draft)|too early|premature|fehlt|fehlen|manque|falta|faltan|manca|"
    rf"{_YET})\b|まだ|还没|还没有|尚未"
)
_FINE = regex(
    r"\b(?:still (?:alive|here|around|in|there|breathing|on board|with you)|"
    r"i'?m (?:\w+ )?(?:fine|ok|okay|alright|alive|here|back|well|good|around|there)|i am (?:fine|"
    r"ok|okay|alive|here|back|well|around)|"
    r"(?:all|everything)(?: is|'s)? (?:\w+ )?(?:fine|ok|okay|good|well|in order|under control)|"
    r"just (?:very |really |super |so )?(?:busy|swamped|slow|buried)|alles (?:gut|ok|in ordnung|"
    r"bestens)|mir geht|tout va bien|ca va|todo (?:bien|en orden)|tudo (?:bem|certo|ok)|"
    r"tutto (?:bene|ok)|все (?:хорошо|в порядке|нормально)|wszystko (?:ok|dobrze)|vse v poradku)\b"
    r"|大丈夫|元気|没事|一切都好"
)
_NOT_AWAY = regex(
    r"\b(?:no need|not (?:needed|necessary)|nicht notig|pas la peine|no hace falta|nao precisa|"
    r"not (?:away|out|gone|absent|off|on (?:leave|vacation|holiday))|i'?m (?:here|around|at "
    r"work|working|in the office|reachable|not)|already back|am back|back (?:already|at work|"
    r"since)|(?:old|wrong|stale|forgot\w*).{0,30}\b(?:auto|out|reply|responder|message|turn|switch|"
    r"off)|nicht (?:weg|im urlaub|abwesend)|bin (?:da|hier)|pas absente?|suis la|"
    r"no estoy fuera|nao estou (?:fora|ausente)|estou aqui)\b"
)
_AWAY_TOO = regex(
    r"^\W*(?:(?:sorry|hi|oh|no|ah|alas|unfortunately|sadly|i'm|i am)\W+)*(?:full(?: up)?|swamped|"
    r"overloaded|overbooked|snowed under|busy|booked|travell?ing|away|on (?:holiday|vacation|"
    r"leave)) "
    r"(?:up )?(?:myself|as well|then|too|already)\b|"
    r"\b(?:bad|wrong|terrible|awful|difficult) (?:time|timing|moment|week) for me\b|"
    r"\bnot a good (?:time|moment|week) for me\b|"
    r"\bi(?:'m| am|'ll be| will be) (?:\w+ )?(?:away|out|off|gone|travell?ing|on (?:leave|"
    r"vacation|holiday|pto|the road)|in hospital|swamped|full|overloaded)\b|\bselbst (?:weg|"
    r"im urlaub|verreist|nicht da)\b|\bbin (?:selbst |"
    r"auch )?"
    r"(?:weg|im urlaub|voll)\b|\bsuis (?:aussi )?absente?\b"
)
_STILL = regex(
    r"^(?:i'm |i am |im )?(?:working|studying|continuing|learning|practi[cs]ing) (?:on|with|for|"
    r"at)\b|"
    r"^(?:\w+ )?(?:still|immer noch|noch|toujours|todavia|ainda|ancora|все еще|nadal|stale|"
    r"nog steeds) (?:very much |really |super |am )?(?:here|in|keen|interested|interesse\w*|"
    r"interesad\w*|on it|at it|working|going|learning|around|alive|trying|want\w*|on board|"
    r"motivated|dabei|da|la|aqui|up for|hope|hoping|waiting|there|erbij)\b"
)
_NOBODY = regex(r"\b(?:nobody|no one|niemand|personne|nadie|ninguem|nessuno|никто|nikt|nikdo)\b")
_SILENT_SINCE = regex(
    r"\b(?:then|since|after(?:wards)?|but) .{0,30}\b(?:silent|silence|quiet|nothing|disappeared|"
    r"vanished|gone|"
    r"stopped|no (?:answer|reply|word))\b|\bghosted\b"
)
_Fact = Callable[[Letter, Clause], str | None]


def _contact(letter: Letter, clause: Clause) -> str | None:
    if (
        "wrong" in clause.words
        or _NOBODY.search(clause.folded)
        or _SILENT_SINCE.search(letter.folded)
    ):
        return None
    if _TO_ANOTHER.search(clause.folded):
        return None
    if _REACHED_UNSPACED.search(clause.folded):
        return "yes"
    return "yes" if not clause.negated and _SHE.search(clause.folded) else None


_REACHED_UNSPACED = regex(
    r"联系上了|聯繫上了|(?:回复|回覆|回)(?:了)?我了|有回信了|連絡が(?:取れました|来ました|ありました)|"
    r"返事(?:が来|をもらい)ました|연락이 (?:됐|되었|왔)|답장(?:이 왔|을 받았)"
)
_TO_ANOTHER = regex(
    rf"\b(?:to|with) (?:my|the|our|another|an?) (?:\w+ )?{people.PERSON}\b(?! me\b)"
    r"(?<!my mentor)(?<!the mentor)"
)


def _hello(letter: Letter, clause: Clause) -> str | None:
    if "wrong" in clause.words or some_time(letter.said(clause.sentence)):
        return None
    if _NOT_YET.match(clause.folded) or _NOT_YET_UNSPACED.match(clause.folded):
        return "no"
    if any(_NOT_YET_UNSPACED.match(other.folded) for other in letter.every):
        return None  # "not yet, I will tomorrow"
    wrote = _I_WROTE.search(clause.folded) or _SHE.search(clause.folded)
    return "yes" if wrote and not clause.negated and not _NOBODY.search(clause.folded) else None


#: "I'll write to her when I'm back": neither now nor yet.
_SOME_TIME = regex(
    r"\b(?:will|i'll|shall|schreibe|ecris|escribo) .{0,40}\b(?:when|once|as soon as|after|wenn|"
    r"sobald|"
    r"nach|quand|apres|cuando|despues) (?:i|i'm|my|the|ich|mein\w*|je|mes|mi|vuelv\w*)\b"
)


def some_time(said: str) -> bool:
    """`I'll write to her when I'm back`."""
    return bool(_SOME_TIME.search(fold(said)))


_NOT_YET = regex(
    rf"\W*(?:(?:no|nein|non|nao|нет|sorry|i|we)\W+)*(?:not yet|not so far|haven't yet|{_YET}|"
    r"(?:haven't|have not|didn't|did not|hadn't) (?:\w+ )?(?:managed?|gott?en (?:round|around)|"
    r"get (?:round|around)|found (?:the|a|any) (?:time|moment)|had (?:the |any |a )?(?:time|chance|"
    r"moment)(?! to (?!write|contact|say|mail|message|call|get in touch|do (?:it|so)))|written|"
    r"wrote|write|contacted|contact|done (?:it|so)|said hello|said hi)(?: yet)?)\b"
)
_NOT_YET_UNSPACED = regex(rf"\W*(?:{_YET_UNSPACED}|ยังไม่|अभी (?:तक )?नहीं)")
_NOTHING_LACKS = regex(
    r"\b(?:nothing|no longer|isn't|not|no)\b.{0,15}\b(?:missing|lacking|lacks)\b"
)


def _goal(_letter: Letter, clause: Clause) -> str | None:
    if _LACKING.search(clause.folded) and not _NOTHING_LACKS.search(clause.folded):
        return "no"
    return (
        "yes"
        if not (clause.negated or is_hedged(clause.folded)) and _REACHED.search(clause.folded)
        else None
    )


def _well(_letter: Letter, clause: Clause) -> str | None:
    return "yes" if not clause.negated and _FINE.search(clause.folded) else None


def _here(_letter: Letter, clause: Clause) -> str | None:
    return "no" if _NOT_AWAY.search(clause.folded) else None


def _busy(_letter: Letter, clause: Clause) -> str | None:
    return "no" if not clause.negated and _AWAY_TOO.search(clause.folded) else None


_GOES_ON = regex(
    r"\b(?:slow(?:ly)?,? but|mache (?:ich )?weiter|mach weiter|bin wieder|je continue|je reprends|"
    r"sigo|continuo|"
    r"seguo|"
    r"продолжаю|остаюсь|kontynuuj\w*|pokracuj\w*|ga door|devam|i (?:will )?(?:go|carry|keep) on|"
    r"i(?:'ll| will| want to| would like to|'d like to)? (?:continue|stay|carry on|keep going))\b"
)
_NOT_GIVEN_UP = regex(
    r"\b(?:haven't|have not|didn't|did not|not|never|won't|will not|don't want to) "
    r"(?:\w+ )?(?:given up|giving up|give up|quit|quitting|left|leave|leaving|stop|stopped|dropped|"
    r"abandoned|forgotten)\b|\b(?:i'm|i am|bin|am) (?:nicht|not) (?:out|gone|weg|raus)\b|"
    r"\bpas (?:lache|abandonne|arrete|quitte)|\bno (?:lo )?(?:he )?"
    r"(?:dejado|abandonado|rendido)|\bnao (?:desisti|larguei|abandonei)|\bnon ho (?:lasciato|"
    r"mollato)|"
    r"\bnicht (?:aufgegeben|ausgestiegen|aufgehort|abgesprungen|abgebrochen)|"
    r"\bне (?:бросил|сдал|ушел|ушла)\w*"
)


def denies_leaving(letter: Letter) -> bool:
    """`I have NOT left`: what a no before it denies is the silence."""
    told_so = letter.licensed(licence.told).clauses
    plain = [clause for clause in told_so if not (clause.question or clause.conditional)]
    return any(is_here(clause) for clause in plain)


def is_here(clause: Clause) -> bool:
    """`Haven't given up`, in any language; `still at it` in others than English."""
    if _NOT_GIVEN_UP.search(clause.folded) or NOT_GONE.sense(clause):
        return True
    stays = STAYS.sense(clause)
    return stays is not None and not stays.negated


_BUT_SOON = regex(
    r"\b(?:but|though|yet) (?:i|we)(?:'ll| will| must| have to| might| may| need to| want to|"
    r" would)\b"
    r"(?! (?:continue|stay|go on|keep|try|be back|carry on|do|finish|work|start))"
)


def _stays(letter: Letter, clause: Clause) -> str | None:
    if _BUT_SOON.search(letter.folded):
        return None  # "I have not given up, but I will have to"
    if is_here(clause):
        return "yes"
    if not clause.negated and _GOES_ON.search(clause.folded):
        return "yes"
    return "yes" if not clause.negated and _STILL.search(clause.folded) else None


_SHOW = r"(?:publish\w*|show\w*|list(?:ed|ing)?|post\w*|put|share|add|use|display|print|have)"
_NAMELESS = regex(
    rf"\b(?:not|n't|never|without|no|dont|against)\b.{{0,25}}\b(?:{_SHOW}\b.{{0,12}}\b(?:it|me|"
    rf"my|name|"
    r"that|this|page|please|$)|publish\w*|my (?:\w+ )?name|publicity|public page|appear|in public|"
    r"on the (?:internet|web))\b|"
    r"\bkeep (?:my name|me|it|this) (?:off|out of|away from|private|to myself|between)\b|"
    r"\b(?:stay|remain|be|keep me) (?:anonymous|nameless|unnamed|private)\b"
)
_NAMED = regex(
    rf"\b(?:don't|do not|dont|wouldn't|won't) mind\b(?!.{{0,20}}\bnot\b)|\bfeel free to {_SHOW}\b|"
    rf"\byou (?:can|may|could|are (?:allowed|welcome|free) to) (?:\w+ )?{_SHOW}\b|"
    r"\b(?:proud|honou?red|happy|glad|pleased|delighted|love|like) (?:to (?:have|see|be)|"
    r"if)\b.{0,20}"
    r"\b(?:it|my (?:\w+ )?name|there|up|on|shown|published|listed)\b|"
    rf"^(?:please |pls |do |go ahead,? )*(?:publish|show|post|list) (?:it|that|away|me|my)\b"
)


def _published(_letter: Letter, clause: Clause) -> str | None:
    if _NAMED.search(clause.folded):
        return "yes"
    return "no" if _NAMELESS.search(clause.folded) else None


_FACTS: dict[str, _Fact] = {
    "badge": _published,
    "contact-check": _contact,
    "new-mentee": _hello,
    "claim": _goal,
    "mentor-silent": _well,
    "propose-away": _here,
    "cover": _busy,
    "still-in": _stays,
    "still-waiting": _stays,
    "offer": _stays,
}


#: A fact that is wished for, or denied as a whole, is none.
NOT_SO = regex(
    r"\b(?:i|we) (?:hope|wish|wished|pray)\b|"
    r"\b(?:it|that)(?:'s| is) not (?:true|right|the case|so)\b|"
    r"\bnot true\b|\bit (?:would|'d) (?:be|have been) (?:nice|good|great|lovely)\b|"
    r"\b(?:never|didn't|did not) (?:said|say|claim|claimed|write|wrote|tell|told \w+) that\b|"
    r"\b(?:hoffe|wunschte|j'espere|espero|ojala|spero|надеюсь|mam nadzieje|doufam)\b"
)


#: "He mailed me", and nothing of what he said.
_WROTE_ME = regex(
    r"\W*(?:\w+ ){0,2}\w+ (?:has |have |had |just |already |finally )*(?:wrote|written|mailed|"
    r"emailed|e-mailed|texted|messaged|called|rang|phoned|answered|pinged) (?:to )?(?:me|us)"
    r"(?: (?:back|again|twice|already|today|yesterday|at last|on \w+|last \w+|this \w+))*\W*"
)


def _licence(letter: Letter) -> Licence:
    """Who tells that somebody wrote to them knows it; what was written is another matter."""
    return licence.told_or_heard if letter.context.thread == "contact-check" else licence.told


def told(letter: Letter) -> tuple[str, str] | None:
    """`yes` or `no` as the facts have it, and the words; None if they say neither, or both."""
    fact = _FACTS.get(letter.context.thread or "")
    if fact is None or is_unsure(letter):
        return None
    found: dict[str, str] = {}
    for clause in letter.licensed(_licence(letter)).clauses:
        hedged = is_hedged(clause.folded) and letter.context.thread != "claim"
        if clause.question or clause.conditional or hedged or NOT_SO.search(clause.folded):
            continue
        if letter.stances[clause].reported and not _WROTE_ME.fullmatch(clause.folded):
            continue
        word = fact(letter, clause)
        if word and word not in found:
            found[word] = clause.text
    return next(iter(found.items())) if len(found) == 1 else None
