"""In what mood a clause is said: asked how to, pondered, given up, imagined."""

import re

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.opening import LEAD
from mailflow.regex import regex

_HOW = regex(
    LEAD + r"(?:(?:quick |one |another |small |stupid |dumb )?question\W+)?(?:how|what|where|whom?|"
    r"which|"
    r"why|when|wie|was|wo|wann|warum|wer|comment|quand|ou|pourquoi|como|cuando|donde|quando|onde|"
    r"come|dove|как|что|где|когда|почему|jak|kde|gdzie|hoe|waar|wanneer|kaise|nasil)\b"
)
_TELL_HOW = regex(
    r"\b(?:tell|explain|show|know|wonder\w*|asking?|question|idea|remind|clarify|understand|"
    r"curious|find|see|sure|unclear|wissen|erklaren|savoir|saber|sapere|знать)\b.{0,22}\b(?:how|"
    r"what|where|whether|if|when|who|why|which|wie|ob|wo|wann|comment|como|cuando|se|come|как)\b"
    r"(?! (?:it|that) (?:is|goes|works))"
)
#: "I'm in hospital and don't know how long": nothing is asked.
_NOT_KNOWN = regex(
    r"\b(?:don't|do not|dont|can't|cannot|can not|couldn't) (?:yet |really )?(?:know|say|tell|see)"
    r"(?: yet)? (?:for )?(?:how (?:long|many|much)|when (?:i|it|we|that)\b(?! (?:can|may|should)))"
)
_ABOUT_RULES = regex(
    LEAD + r"(?:do|does|did|must|should|shall|would|will|is|are|am|may|need) (?:i|we|one|you|it|"
    r"there|people|mentees|mentors|a|the|that|this)\b"
    r"(?! (?:be possible|possible|ok|okay|alright|fine|please|mind|be ok|be okay|be fine))"
)
#: Whether one should or must, in other languages.
_SHOULD_I = regex(
    LEAD
    + r"(?:soll(?:te)? ich|muss ich|darf man|dois-je|devrais-je|est-ce que je (?:dois|devrais)|"
    r"faut-il|debo|deberia|tengo que|devo|deveria|tenho (?:que|de)|dovrei|moet ik|zou ik moeten|"
    r"czy (?:powini\w+|musze|trzeba)|(?:мне|мені) (?:нужно|надо|стоит|следует|треба|варто)|"
    r"(?:должен|должна|нужно|надо|стоит|треба|варто) ли|mam\b|mel\w* bych|musim|borde jag|ska jag|"
    r"maste jag|skal jeg|pitaisiko|kell\b|apa(?:kah)? saya harus)\b"
)
_ASKS_A_FAVOR = regex(LEAD + r"(?:would|will) (?:you|it be (?:possible|ok|okay|fine))\b")


def is_inquiry(clause: Clause) -> bool:
    """`How do I leave?`, `do I have to quit?`, `tell me where I say that I'm away`."""
    folded = _NOT_KNOWN.sub(" ", clause.folded)
    if _TELL_HOW.search(folded):
        return True
    if _HOW.match(folded):
        return clause.question or bool(
            re.match(
                LEAD + r"(?:how|what|where|when|why) (?:do|does|did|can|could|would|to|should|"
                r"happens|if|is|are)\b",
                folded,
            )
        )
    if clause.question and _SHOULD_I.match(folded):
        return True
    return clause.question and bool(_ABOUT_RULES.match(folded)) and not _ASKS_A_FAVOR.match(folded)


PONDERS = regex(
    r"\b(?:(?<!for )thinking (?:of|about|that)|think about|thought (?:of|about)|toying with|"
    r"considering|"
    r"contemplating|tempted|in two minds|on the fence|wonder(?:ing)? (?:if|whether)|"
    r"not (?:yet )?(?:sure|decided|certain)|haven't decided|have not decided|undecided|"
    r"can't decide|cannot decide|might (?:have to|need to|want to|be|take|leave|move|switch|stop|"
    r"pause|join|as well)|may (?:have to|need to|want to|well)|perhaps|maybe|some ?day|one day|"
    r"at some point|sooner or later|eventually|let me (?:think|sleep)|sleep on it|"
    r"i could (?:also )?imagine|i can imagine|who knows(?=\W*$)|"
    r"plan(?:ning)? (?:to|on) .{0,30}(?:one day|next year|later|some time)|"
    r"denke (?:daran|daruber)|uberlege|vielleicht|peut-etre|je reflechis|quiza\w*|tal vez|talvez|"
    r"forse|может быть|возможно|moze|mozna|misschien|kanske|"
    r"muss (?:es mir |mir das |noch )?(?:uberlegen|nachdenken)|je dois (?:y )?reflechir|"
    r"j'y reflechis|"
    r"tengo que pensarlo|lo tengo que pensar|me lo pienso|vou pensar|preciso pensar|"
    r"devo pensarci|ci devo pensare|"
    r"musze (?:to )?(?:przemyslec|pomyslec)|zastanowie sie|musim si to (?:rozmyslet|promyslet)|"
    r"rozmyslim si|"
    r"подумаю|(?:надо|нужно) подумать|(?:треба|потрібно|маю) подумати|moet (?:er |"
    r"even )?(?:over )?nadenken|"
    r"denk er over na|maste (?:jag )?tanka|tanka pa saken|ma tenke (?:pa|over)|ma taenke (?:pa|"
    r"over)|"
    r"taytyy miettia|pitaa miettia|meg kell gondolnom|meggondolom|(?:sa )?ma gandesc|"
    r"να το σκεφτώ|θα το σκεφτώ|"
    r"dusunmem (?:lazim|gerek)|dusuneyim|dusunecegim|pikir-pikir|mikir dulu|suy nghi|سأفكر|"
    r"أفكر في الأمر|"
    r"باید فکر کنم|soch kar|sochna padega|nifikirie|"
    r"kanskje|belki|mungkin|barangkali|ehka|talan|ισως|shayad)\b|"
    r"考虑一下|考虑考虑|想一想|考慮一下|考えさせ|検討し|생각해 보|고민해|คิดดูก่อน|सोच कर|"
    r"सोचना पड़ेगा"
)
#: All that a first clause says: "Может быть, мне стоит выйти".
PERHAPS = regex(
    r"\W*(?:maybe|perhaps|who knows|vielleicht|eventuell|peut-etre|quiza\w*|tal vez|a lo mejor|"
    r"talvez|quem sabe|forse|magari|может быть|можливо|возможно|наверное|moze|byc moze|mozna|"
    r"misschien|kanske|kanskje|maske|belki|mungkin|barangkali|ehka|talan|ισως|shayad)\W*"
)
OPEN_END = regex(
    r"^(?:and |but |so )?(?:(?:i |we )?(?:really |just |still )?(?:don't|do not|"
    r"dont) know(?: yet)?|"
    r"not (?:yet )?(?:sure|decided|certain)(?: yet)?|nothing(?: is)? (?:decided|fixed|"
    r"certain)(?: yet)?|"
    r"we'll see|let's see|let us see|(?:i )?haven't decided(?: yet)?|i'll think about it|"
    r"just an idea|just thinking|undecided|noch nicht sicher|mal sehen|on verra|ya veremos)\W*$"
)
CAME_TO_NOTHING = regex(
    r"\b(?:(?:i|we) (?:was|were) (?:just |really |already )?(?:going to|about to|on the verge|"
    r"close to|"
    r"planning (?:to|on)|thinking (?:of|about))|(?:i|we) (?:almost|nearly) |"
    r"(?:i|we) would have|(?:i|we) used to|(?:i|we) had (?:planned|meant|intended) to|"
    r"(?:i|we) (?:\w+ )?(?:thought|believed|assumed|figured|expected) (?:that )?(?:i|we|it|that|"
    r"this)\b|"
    r"came close to|talked (?:me )?out of)"
)
MEANT_TO = regex(r"\b(?:i|we) (?:wanted|meant|hoped|intended|planned|tried|decided) to\b")
#: "No, forget that": what was written before it in the same mail does not count.
TAKEN_BACK = regex(
    r"\W*(?:no|wait|hm+|oh|ah|actually|sorry|ok|well|but|or|nee|nein|non|en fait|doch|mejor|"
    r"aspetta|"
    r"[,!. ])*(?:actually no|no,? (?:wait|hold on|stop)|wait,? no|wrong one|correction\b|or rather|"
    r"forget (?:that|it|what i)|scratch that|strike that|never ?mind|ignore (?:that|"
    r"this|the "
    r"above|what i)|disregard (?:that|this|the above)|on second thoughts?|i take (?:that|it) back|"
    r"not really|just kidding|kidding|changed my mind|let it be|leave (?:it|everything|"
    r"all) as (?:it )?is|"
    r"cancel that|vergiss (?:das|es)|vergesst (?:das|es)|oublie[zr]? (?:ca|cela)|olvida(?:lo|dlo|"
    r"d)?|"
    r"esquece|lascia stare|забудьте)\b"
)
#: "No, sorry, I'd rather …": instead of what was said last.
RATHER = regex(
    r"\W*(?:(?:no|wait|hm+|oh|ah|well|but|sorry|nein|non)[,!. ]+)*(?:no|wait|actually|sorry|or|"
    r"hm+|but)[,!. ]+(?:(?:no|wait|actually|sorry|maybe|perhaps)[,!. ]+)*"
    r"(?:i(?:'d| would) (?:rather|prefer)\b|i(?:'d| would)? prefer\b)"
    r"(?! (?:not|the|from|on|until|till|by|\d))"
)
#: "She asked me to stop, and I said no."
SAID_NO = regex(
    r"\bi (?:said|told (?:him|her|them)|answered|replied) (?:no\b|that i (?:won't|don't|will not))"
)
#: "Before I leave, one question": not yet.
NOT_YET = regex(LEAD + r"before (?:i|we)\b")
TURNED = regex(r"\W*(?:but|until|then|and then|however|yet)\b")
HYPOTHETICAL = regex(
    r"\b(?:hate|loath|loathe|dread|afraid|shame|pity|sad|sorry|refuse|no intention) (?:to|"
    r"of) (?!say|tell)"
    r"\w+|\b(?:i|we)(?:'d| would) (?:have to|need to|only|rather if)\b|\bif only\b|"
    r"\bin the event\b|"
    r"\bi(?:'d| would)(?! (?:like|love|prefer|appreciate|be (?:glad|happy|grateful|thankful)))\b"
    r".{1,60} if (?:only )?(?:i|we) could\W*$|"
    r"\bin case\b|\bshould (?:i|we) (?!please)\w+,"
)
