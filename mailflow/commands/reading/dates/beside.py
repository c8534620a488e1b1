"""Words beside an expression that say what its day is: a start, an end, a return, an old day."""

from mailflow.commands.reading.dates.expressions import TO
from mailflow.regex import regex

RANGE = regex(TO + r"$")
UNTIL = regex(
    r"(?:\b(?:until|till|til|'til|through|thru|up\s+to|by|bis|bis\s+zu[mr]?|jusqu'(?:au?|"
    r"en|a\s+la)|jusque|hasta|ate|fino|a[lo]?|до|по|tot|do|untill|tot\s+en\s+met|kadar)"
    r"(?:\s+(?:the|about|at\s+least|around|den|dem|der|zum|le|la|el|los|o|a|al|alla|dia|"
    r"en|sometime|maybe|roughly|einschliesslich|including))*\s*)$"
)
FROM = regex(
    r"(?:\b(?:from|starts?(?:\s+on)?|begins?(?:\s+on)?|beginnt(?:\s+am)?|starting|as\s+of|beginning|between|ab|von|vom|zwischen|"
    r"a\s+partir\s+d[eou]|des|du|de|del|desde|dal|с|od|vanaf|van|since)"
    r"(?:\s+(?:the|el|le|o|dem|den|la|del|dia))*\s*)$"
)
BACK = regex(
    r"\b(?:back|return(?:ing|s)?|again|resume|resuming|zuruck|wieder(?:\s+da)?|retour|"
    r"reviens|rentre|vuelvo|regreso|volver|volto|voltar|regresso|torno|вернусь|вернемся|"
    r"снова|terug|wracam|wroce)"
    r"(?:\s+(?:only|home|online|here|around|da|aqui|in\s+the\s+office|at\s+it|at\s+work|to\s+work|on\s+track|"
    r"to\s+normal|i\s+am|bin\s+ich|until|not\s+until|only|erst|by))*"
    r"(?:\s+(?:on|by|in|from|at|after|nach|apres|despues|the|am|ab|zum|le|el|la|em|no|na|"
    r"il|в|с|op|w|den|dem|o|dia|next|around|about|again|or))*\s*$"
)
BACK_AFTER = regex(
    r"^\s*(?:bin ich (?:wieder|zuruck)|(?:\.\s)?(?:wieder|zuruck)\b|je (?:suis de retour|reviens)|"
    r"vuelvo|volto|回来|に戻|戻り|復帰|(?:i'm|i am|i'll be|we're) back\b|вернусь|"
    r"(?:wieder )?(?:da|zuruck)\b)"
)
OLD = regex(
    r"\b(?:since|last|past|previous|ago|seit|letzte[nrs]?|vor|vorige[nr]?|depuis|dernier|"
    r"il\s+y\s+a|desde\s+hace|hace|ha|pasad[oa]|ultim[oa]|passad[oa]|faz|с|уже|sinds|od)"
    r"(?:\s+(?:the|den|dem|el|la|le|a|over|about|more\s+than|uber))*\s*$"
)
OLD_AFTER = regex(r"^\s*(?:ago|passad[oa]|dernier|derniere|scorso|назад|pasad[oa]|geleden|atras)\b")
#: "Three weeks early" is how much, and not how long.
SHIFTED = regex(
    r"^\s*(?:too\s+)?(?:early|earlier|late|premature|zu\s+(?:fruh|spat)|fruher|en\s+(?:avance|retard)|"
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
    r"ate(?:\s+(?:o\s+)?dia|\s+o)?|fino\s+al|retour\s+le|vuelvo\s+el|el\s+dia|до|du|del|dia)\s*$"
)
THE = regex(r"\b(?:the|until|till|til|on|from|back|to|by|le|au|du|and|den|dem|-)\s*$")
DETERMINED = regex(
    r"\b(?:in|all|until|till|til|from|of|by|before|after|im|ab|bis|for|since|early|late|"
    r"en|em|jusqu'en|whole|back|through|during|next|this|to|at)\s+(?:the\s+)?$"
)
#: "the week of the 22nd" is seven days and not one.
WEEK_OF = regex(
    r"\b(?:week|woche|semaine|semana|settimana)\s+(?:of|beginning|starting|commencing|from|vom|ab|"
    r"du|"
    r"del|de|da)(?:\s+(?:the|dem|el|o))?\s*$"
)
#: What may stand between a first day and how long it lasts: "mid-August I'm gone for ten days".
LASTS = regex(
    r"^[\s,]*(?:(?:on|i'm|i am|i'll be|we're|gone|away|off|out|bin|ich|weg|for|fur|pour|por|per|na|"
    r"на|lang|about|roughly|around|ca|an|at least|the next|onwards|then|it's|is|"
    r"will be)\b[\s,.]*)*$"
)
