"""Words beside an expression that say what its day is: a start, an end, a return, an old day."""

from mailflow.commands.reading.dates.calendar_words import NUMBERS, UNITS
from mailflow.commands.reading.dates.expressions import TO
from mailflow.regex import regex

#: So many characters beside an expression are looked at.
NEAR = 60


def near(text: str, end: int) -> str:
    """What stands before an expression that begins there."""
    return text[max(0, end - NEAR) : end]


RANGE = regex(TO)
#: A range only behind "between": "between the 3rd and the 17th".
TOGETHER = regex(
    r"(?:and|und|et|e|y|i|и|es|si|ve|ja|och|og|και|و|va)(?:\s+(?:the|den|dem|le|el|o|dia))?"
)
BETWEEN = regex(
    r"\b(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom|miedzy|между|між|intre|mezi|"
    r"μεταξύ|بين|ما بين|بین|giua|antara|kati ya)"
    r"(?:\s+(?:the|dem|den|le|el|o|il|dia))?\s*$"
)
#: The same, said behind the days.
BETWEEN_AFTER = regex(
    r"\W*(?:kozott|kozt|arasi\w*|valilla|valisena|사이|之间|之間|の間|के बीच|ke beech)"
)
#: What stands between a weekday and its date.
OF_DAY = regex(r"\.?\s*,?\s*(?:(?:the|den|dem|der|le|el|il|o|dia|d\.|am|on)\s+)?")
#: "this week and next", "and the next two".
NEXT_ONES = regex(
    r"\s*(?:,|and|und|&|\+|plus)\s*(?:the\s+)?(?:next|following)(?:\s+(?P<n>one|two|three|2|3))?"
    r"(?:\s+(?:one|weeks?))?\b(?!\s+(?:week|month|year|\w*day))"
)
#: One more of the same: "on 3 May and on 17 May".
ALSO = regex(
    r"[\s,]*(?:,|/|\+|&|\bor|\boder|\bnor|\band|\bund|\bet|\be|\by|\bi|\ben|\bplus|и|\bthen|"
    r"\bdann)?\s*"
    r"(?:\b(?:then|also|again|dann|holidays?|vacation|off|away|out|on|am|in|"
    r"all|of|the|den|le|el|whole|from)\b\s*)*"
)
#: The writer's second thought: what follows it is meant.
CORRECTS = regex(
    r"[\s,.;:-]*\(?(?:\b(?:no(?:,?\s+wait)?|wait,?\s+no|sorry|oops|correction|actually|rather|"
    r"i mean|i meant|or rather|"
    r"make (?:it|that)|let's (?:say|make (?:it|that))|nein|quatsch|korrektur|vielmehr|"
    r"ich meine|non|pardon|plutot|enfin|perdon|digo|"
    r"quer dizer|desculpa|scusa|anzi|nee|ik bedoel|нет|точнее|nie|sorki)\b[\s,.;:-]*)+"
    r"(?:(?:on|until|till|til|by|from|the|den|dem|le|el|bis|zum|am|au|al|o|dia|better)\s+)*"
)
#: "not the 4th but the 5th".
DENIED = regex(
    r"\b(?:not|nicht|pas|instead of|rather than|statt|anstatt|non|no|nao|niet|nie|не|inte|ikke|"
    r"bukan|en vez de|em vez de|au lieu de|invece di|вместо|zamiast|misto|i stallet for)\s+"
    r"(?:(?:on|in|am|im|until|till|bis|the|den|dem|der|zum|le|el|il|o|au|al|dia|de|op|from|between|"
    r"vom|ab|del|du|dal|da|des|desde|с|со|з|od|van|fran|fra|from the)\s+)*$"
)
#: A day of every week is no absence of days.
EVERY = regex(
    r"\b(?:every|each|most|jede[nrsm]?|chaque|tous\s+les|cada|todos\s+(?:los|os)|todas\s+as|"
    r"ogni|elke|"
    r"kazdy|kazda|каждый|каждую)\s+(?:other\s+|second\s+)?$"
)
_UNTIL_DAY = (
    r"(?:\s+(?:the|about|at\s+least|around|den|dem|der|zum|le|la|el|los|o|a|al|alla|dia|"
    r"en|sometime|maybe|roughly|einschliesslich|including|inclusive|and\s+including|dnia|op|pa|"
    r"pe|all|τισ|τη|την|το|يوم|tanggal|tgl|la|и\s+включая|включительно\s+по|"
    r"de|het|el\s+dia|den|ngay|วันที่|το|τέλοσ|"
    r"after|nach|apres|despues\s+de|depois\s+d[aeo]|dopo|на))*"
)
UNTIL = regex(
    r"(?:\b(?:until|till|til|'til|through|thru|up\s+to|by|bis|bis\s+zu[mr]?|jusqu'(?:au?|"
    r"en|a\s+la)|jusque|hasta|ate|fino|a[lo]?|до|по|tot|t/?m|do|untill|tot\s+en\s+met|kadar|"
    r"indtil|ends?(?:\s+on)?|ending(?:\s+on)?|endet(?:\s+am)?|till\s+och\s+med|til\s+og\s+med|pana|"
    r"sampai|hingga|az|حتى|لغاية|إلى|الى|تا|μέχρι|mexri|ωσ|έωσ|hadi|den|den het|cho den|toi|ถึง|"
    r"จนถึง|frem\s+til|t\.?o\.?m\.?|inclusief|panala)"
    rf"{_UNTIL_DAY}[\s(]*)$"
)
UNTIL_AFTER = regex(
    r"^(?:-?ig\b|(?:'\w{1,5})?\s+(?:kadar|dek|degin)\b|"
    r"\s*(?:asti|saakka|まで|迄|之前|以前|前\b|为止|까지|(?:ko|tarikh|taarikh)?\s*tak\b|तक|incluido\b|"
    r"inclus[oe]?\b))"
)
#: "from then on", said behind the day.
FROM_AFTER = regex(
    r"^(?:\s*(?:から(?!.{0,14}(?:まで|日))|以降|起(?!来)|开始|開始|부터)|"
    r"'?\w{0,6}\s+itibaren\b|\s+(?:onwards?|and onwards?|alkaen|lahtien)\b)"
)
#: "before the 25th": that day is none of them.
BEFORE = regex(
    r"\b(?:before|vor|avant|antes|prima|voor|przed|pred|innan|inainte\s+de)"
    r"(?:\s+(?:the|dem|den|der|le|la|el|il|o|d[eo]l?|do\s+dia|dia|about))*\s*$"
)
FROM = regex(
    r"(?:\b(?:from|starts?(?:\s+on)?|begins?(?:\s+on)?|beginnt(?:\s+am)?|starting|as\s+of|"
    r"beginning|between|ab|von|vom|zwischen|"
    r"a\s+partir\s+d[eou]|des|du|de|del|desde|dal|с|со|з|од|od|vanaf|van|fran|fra|since|mulai|"
    r"sejak|incepand|depuis|من|ابتداء\s+من|από)"
    r"(?:\s+(?:the|el|le|o|dem|den|la|del|dia|mid|de|tanggal|tgl|cu|dnia))*\s*)$"
)
#: "all of April", "the month of May": a month as a whole, not from then on.
WHOLE = regex(
    r"\b(?:whole|entire|all|month|mois|mes|mese|maand|monat|tout|toute|todo|tutto|ganzen?)"
    r"(?:\s+(?:the|of|le|mois|el|o|mes|il|mese|von|de|d'|di|do|van|du))*\s*$|\bd'$"
)
_RETURN_PLACES = (
    r"only|home|online|here|around|da|aqui|in\s+the\s+office|at\s+(?:it|work|my\s+desk|"
    r"the\s+office)|"
    r"to\s+(?:work|the\s+office|mentoring|mail|my\s+desk)|on\s+track|up|"
    r"to\s+normal|i\s+am|bin\s+ich|until|not\s+until|erst|by"
)
BACK = regex(
    r"(?<!can't )(?<!cannot )(?<!won't )(?<!not )\b(?:(?:continue|carry\s+on|"
    r"go\s+on)(?:\s+again)?(?=\s+(?:only\s+)?(?:from|on|in|at|as)\b)|"
    r"back(?:\s+(?!(?:on|by|in|from|at|until|till|the|and|when|then|if|before|after|since|for|of|"
    r"to|up|pain|end|or)\b)[a-z']+)?"
    r"(?:\s+(?:in|on|at|to|from|behind|among)\s+(?:the\s+|my\s+|our\s+)?[a-z]+)?|"
    r"home|return(?:ing|s)?|again|resume|resuming|zuruck|wieder(?:\s+da)?|retour|"
    r"reviens|revient|reviendrai|rentre|rentrerai|reprends|reprendrai|vuelvo|volvere|regreso|"
    r"regresare|volver|estoy\s+de\s+vuelta|de\s+vuelta|volto|voltarei|voltar|regresso|retorno|"
    r"retomo|torno|tornero|rientro|riprendo|ritorno|sono\s+di\s+ritorno|вернусь|вернемся|"
    r"возвращаюсь|снова|буду(?:\s+на\s+связи)?|выхожу|повернусь|повертаюся|terug|wracam|wroce|"
    r"bede\s+z\s+powrotem|vracim\s+se|vratim\s+se|vratim\s+sa|zpatky|tillbaka|tilbage|tilbake|"
    r"igen|vissza(?:jovok)?|palaan|takaisin|kembali|balik|masuk\s+lagi|revin|ma\s+intorc)"
    rf"(?:\s+(?:{_RETURN_PLACES}))*"
    r"(?:\s+(?:on|by|in|from|as\s+of|at|after|nach|apres|despues|the|am|ab|zum|le|el|la|em|no|na|"
    r"il|в|с|со|op|w|we|en|im|den|dem|de|o|dia|next|following|around|about|again|or|only|erst|seulement|a|"
    r"partir|du|de|do|od|tanggal|tgl|pada|på|pa|v|ve|ab\s+dem|dal|lavoro|travail|"
    r"работу|pracy|prace))*\s*$"
)
BACK_AFTER = regex(
    r"^\s*(?:bin ich (?:wieder|zuruck)|(?:\.\s)?(?:wieder|zuruck)\b|je (?:suis de retour|reviens)|"
    r"vuelvo|volto|torno|ben ik (?:weer )?terug|回来|に戻|戻り|復帰|"
    r"(?:i'm|i am|i'll be|we're) back\b|"
    r"вернусь|буду|donuyorum|donerim|donecegim|doneriz|buradayim|(?:ko )?(?:wapas|waapas)|"
    r"돌아|复工|返岗|出社|から(?:復帰|出社|再開)|起(?:恢复|复工|继续)|"
    r"(?:wieder )?(?:da|zuruck)\b)(?!\s+(?:dia|el|le|il|am|on|no|na|em|w|в)\b|\s*\d)"
)
OLD = regex(
    r"\b(?:since|last|past|previous|ago|seit|letzte[nrs]?|vor|vorige[nr]?|depuis|dernier|"
    r"il\s+y\s+a|desde\s+hace|hace|ha|pasad[oa]|ultim[oa]|passad[oa]|faz|с|уже|sinds|od)"
    r"(?:\s+(?:the|den|dem|el|la|le|a|over|about|more\s+than|uber))*\s*$"
)
#: Since then, or from then on; a length behind it says which.
SINCE_OR_FROM = regex(r"\b(?<!уже )(?<!juz )(?<!uz )(?:с|со|з|od)\s+$")
LASTING = regex(
    rf"[\s,]*(?:на\s+|na\s+)?(?:\d+|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})\s+"
    rf"(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})\b"
)
OLD_AFTER = regex(r"^\s*(?:ago|passad[oa]|dernier|derniere|scorso|назад|pasad[oa]|geleden|atras)\b")
#: "Three weeks early" is how much, and not how long.
SHIFTED = regex(
    r"^\s*(?:too\s+)?(?:early|earlier|late|premature|zu\s+(?:fruh|spat)|fruher|en\s+(?:avance|"
    r"retard)|"
    r"antes|de\s+(?:retraso|antelacion|atraso)|adiantad[oa]|atrasad[oa]|in\s+(?:anticipo|ritardo)|"
    r"te\s+(?:vroeg|laat))\b"
)
IN = regex(
    r"\b(?:in|en|dans|em|tra|fra|через|over|dentro\s+de|daqui\s+a)\s*(?:about\s+|"
    r"around\s+|the\s+next\s+)?$"
)
# What stands before a bare number that is a day of the month: `the 20th`, but `bis 20`.
BY_NUMBER = regex(
    r"\b(?:(?:until|till|til|from|back|on|to|by)\s+the|until|till|bis(?:\s+zum)?|zum|vom|"
    r"am|ab\s+dem|jusqu'au|hasta\s+el|"
    r"ate(?:\s+(?:o\s+)?dia|\s+o)?|fino\s+al|(?:retour|reviens|rentre|partir\s+du|des)\s+le|"
    r"(?:vuelvo|regreso)\s+el|torno\s+il|el\s+dia|до|du|del|dia|tanggal|tgl|den\s+ngay|ngay|วันที่|"
    r"tot(?:\s+de)?|tarehe|تا|حتى)\s*$"
)
THE = regex(r"\b(?:the|until|till|til|on|from|back|to|by|le|au|du|and|or|den|dem|de|-)\s*$")
DETERMINED = regex(
    r"\b(?:in|all|until|till|til|from|of|by|before|after|im|ab|bis|for|since|early|late|"
    r"en|em|jusqu'en|whole|entire|back|through|during|next|this|to|at|von|vom|de|du|van|od|w|tot|"
    r"desde|hasta|ate|tout\s+le\s+mois\s+de|pour|pendant|i|till)\s+(?:the\s+)?$|\bd'$"
)
#: "the week of the 22nd" is seven days and not one.
WEEK_OF = regex(
    r"\b(?:(?:week|woche|semaine|semana|settimana)\s+(?:of|beginning|starting|commencing|from|"
    r"vom|ab|"
    r"du|"
    r"del|de|da)|w/?c|week\s+w/c|week\s+von)(?:\s+(?:the|dem|el|o))?\s*$"
)
#: "two weeks from Monday", "the Monday after Easter": a day counted from another one.
COUNTED = regex(
    r"\s+(?:from|after|before|nach|vor|apres|avant|despues\s+de|depois\s+d[aeo]|later than|"
    r"on)\s+(?:the\s+)?"
)
FROM_OR_ON = regex(r"\s+(?:from|on)\b")
#: "week ending 20 March": it says which day it ends, and not where it begins.
WEEK_ENDING = regex(r"\b(?:w/e|week\s+ending)(?:\s+(?:on|the))*\s*$")
#: "for the next month" is a month from today.
FOR_THE_NEXT = regex(
    r"\b(?:for|over|during|fur|fur\s+die)\s+(?:the\s+)?(?:next|coming|nachste[nr]?)\b"
)
#: "an hour longer", "another two weeks": longer than it was said before.
LONGER = regex(r"^\s*(?:longer|more|extra|later|langer|mehr|de\s+plus|mas|mais|in\s+piu|langer)\b")
ANOTHER = regex(
    r"\b(?:another|an\s+extra|an\s+additional|noch|encore|otra|outra|mais|altre|nog)\s*$"
)
LONGER_IN = regex(r"\b(?:more|extra|further|weitere[nr]?)\b")
#: What may stand between a first day and how long it lasts: "mid-August I'm gone for ten days".
LASTS = regex(
    r"^[\s,]*(?:(?:on|i'm|i am|i'll be|we're|gone|away|off|out|bin|ich|weg|for|fur|pour|por|per|na|"
    r"на|lang|about|roughly|around|ca|an|at least|the next|onwards|then|it's|is|"
    r"will be)\b[\s,.]*)*$"
)
#: One absence after another.
THEN = regex(
    r"\b(?:then|afterwards|after that|dann|danach|puis|ensuite|luego|depois|poi|dan|потом)\b"
)
#: What may stand before a short weekday that is a word, too, somewhere: "mon", "sat".
BEFORE_SHORT = regex(
    r"(?:\b(?:until|till|til|on|next|this|by|from|back|since|ate|ate\s+a|na|proxima|out|off|"
    r"away|ooo|pto|"
    r"leave|and|or|to|thru|partir\s+de|desde)|[:+&/,])\s*$"
)
AFTER_SHORT = regex(r"\.?,?\s+(?:the\s+)?\d")
#: "Just back from two weeks of vacation": they are over.
OVER = regex(
    r"\b(?:back|home|returned|zuruck|retour|de vuelta|de volta) (?:from|of|aus|von|de|"
    r"des)\s*(?:\w+\s+)?$"
)
