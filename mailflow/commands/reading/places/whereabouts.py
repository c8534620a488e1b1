"""Words before a place: whether somebody is there, was, or moves there, in many languages."""

from mailflow.regex import regex

#: Verbs of living and sitting: a few words may stand before their place ("live with my wife in").
DWELLS = regex(
    r"\b(?:live|living|lives|reside|residing|based|sit|sitting|study|located|settled|settle|"
    r"studying|"
    r"writ(?:e|ing)|mailing|typing|work(?:ing)? (?:remotely|from home)|work|working|wohn\w*|lebe?|"
    r"sitze?|schreibe?|schreib|arbeite|vivo|vivimos|vivi|viv[eo]|resido|radico|escribo|trabajo|"
    r"moro|moramos|mora|escrevo|habite|habitons|vis|ecris|reside|abito|abitiamo|scrivo|"
    r"vivo|lavoro|woon|wonen|schrijf|bor|bo|skriver|arbetar|asun|asumme|kirjoitan|lakom|elek|"
    r"mieszkam|mieszkamy|pisze|pracuje|bydlim|bydlime|ziju|zijem|byvam|pisu|locuiesc|stau|"
    r"traiesc|scriu|живу|живем|живём|пишу|проживаю|нахожусь|мешкаю|працюю|"
    r"tinggal|domisili|berdomisili|menetap|rehta|rehti|rahta|rahti|oturuyorum|yasiyorum|"
    r"ikamet|naninirahan|nakatira|kaishi|naishi|ninaishi|nakaa|natoka|tunaishi|"
    r"μένω|μένουμε|ζω|ζούμε|κατοικώ|διαμένω|meno|menw|song|cu tru|"
    r"גר|גרה|מתגורר|מתגוררת|עברתי|"
    r"أسكن|اسكن|نسكن|أعيش|اعيش|نعيش|أقيم|اقيم|مقيم|مقيمة|ساكن|ساكنة|عايش|عايشة|"
    r"ساکن|اهل|زندگی می کنم|زندگی میکنم)\b(?!-)"
    r"(?:\s+(?!not\b|nicht\b|for\b)[^\W\d]+){0,3}?\s*(?:\b(?:in|at|from|near|outside|aus|nach|"
    r"bei|en|a|au|aux|de|em|no|o|tai|στην?|στον?|στα|στις|στουσ|από|sthn?|stin?|sto|في|فی|بمدينة|"
    r"مدينة|شهر|در|از|"
    r"na|do|da|desde|di|z|ze|w|we|v|ve|u|i|uit|fra|fran|pa|din|la|di|к|в|во|из|із|у|з|с|sa|"
    r"cerca de|pres de|vicino a)\s+)?(?:the\s+|sunny\s+|rainy\s+|la\s+|el\s+|le\s+|l'|city\s+of\s+|"
    r"kota\s+|г\.?\s?|м\.?\s?)?$"
)
#: "I'm back with my parents in", "bin jetzt übrigens in", "som z": to be, and how, but not at what.
IS_IN = regex(
    r"\b(?:i'm|i am|im|we're|we are|am|bin|bins|suis|sommes|estoy|estamos|soy|sou|estou|to|sono|"
    r"sto|jestem|som|jsem|sme|sunt|ben|ar|er|olen|vagyok|я|saya|aku|main|hum|ako|nimi|niko|nipo|"
    r"είμαι|είμαστε|eimai|toi|em|minh|chau|أنا|انا|نحن|أكتب لكم|من|"
    r"kotoisin|pochazim|pochodze|origine|родом|я родом)"
    r"(?:\s+(?:now|currently|here|back|home|again|actually|really|based|living|still|just|for good|"
    r"(?:back )?(?:with|at) my (?:parents|family|mother|mum|mom|grandparents)(?:'s?)?(?: place|"
    r" house)?|"
    r"these days|nowadays|at the moment|meanwhile|by the way|btw|sitting|settled|writing|mostly|"
    r"jetzt|ubrigens|inzwischen|mittlerweile|derzeit|gerade|aktuell|momentan|nun|wieder|ja|eh|"
    r"zurzeit|maintenant|desormais|actuellement|toujours|encore|de retour|revenue?|bien|"
    r"ahora|actualmente|ya|aqui|agora|atualmente|aqui|adesso|ora|attualmente|ormai|teraz|obecnie|"
    r"nyni|ted|momentalne|aktualne|сейчас|теперь|nu|numera|na|nyt|most|acum|sekarang|abhi|"
    r"ngayon|a|an|the|student|sysadmin|developer|teacher|engineer|nurse|ops))*\s+"
    r"(?:in|at|from|near|outside|aus|bei|en|a|au|aux|de|em|no|na|do|da|di|z|ze|w|we|v|ve|u|i|"
    r"uit|fra|"
    r"fran|din|la|из|из-под|в|во|у|із|з|с|dari|di|se|taga|o|tai|den tu|από|στην?|στον?|στα|στις|"
    r"apo|sthn?|stin?|sto|من|في|فی|از|در)\s+(?:the\s+|sunny\s+|rainy\s+|la\s+|την?\s+|τον?\s+|"
    r"τα\s+|τισ\s+|thn?\s+|tin?\s+|مدينة\s+|thanh pho\s+|tp\.?\s+|"
    r"el\s+|le\s+|l'|g\.\s?)?$"
)
#: "Bin zweifache Mutter aus": who one is, and from where.
ONE_FROM = regex(
    r"\b(?:i'm|i am|im)\s+an?\s+(?:[\w-]+\s+){1,3}(?:in|from|near|outside)\s+(?:the\s+)?$|"
    r"\b(?:sunt|είμαι|jag ar|jeg er|jsem|jestem|olen|я|أنا|انا|saya|em la|toi la|minh la)\s+"
    r"(?:[^\W\d]\S*\s+){1,3}(?:din|από(?: την?| το)?|fran|fra|z|ze|из|із|з|من|dari|o|tu)\s+$|"
    r"\b(?:niko|nipo|ninaishi|naishi|nakaa|natoka|tunaishi)\s+(?:mjini\s+|jijini\s+|huko\s+|kule\s+)?$|"
    r"\bkutoka\s+$|\b(?:bin|ben)\s+(?:[^\W\d]\S*\s+|\d\S+\s+){1,3}(?:aus|uit)\s+$"
)
#: A courtesy and a comma: what follows at the end is a name, and no town.
SIGNED = regex(
    r"\b(?:greetings?|greets|regards|thanks|thank you|thx|cheers|best|wishes|love|yours|gruss|"
    r"grusse|"
    r"lg|vg|mfg|danke|merci|amities|bises|cordialement|saludos?|gracias|abrazos?|abracos?|"
    r"obrigad[oa]|"
    r"grazie|saluti|groet\w*|bedankt|pozdrawiam|pozdrav\w*|halsningar|hilsen|tack|takk|kiitos|"
    r"terveisin|привет\w*|спасибо)\b[^,.!?\n]{0,30},\s*$"
)
#: What stands between where somebody was and where she is.
INSTEAD = (
    r"(?:to|for|nach|sino|but|sondern|aber|mais|ma|mas|para|pra|naar|till|til|ke|now|jetzt|"
    r"ahora|agora|"
    r"maintenant|adesso|ora|teraz|nyni|сейчас|теперь|зараз|utan|men|nu|ale|а|но|але)"
)
#: Where somebody was, in the clause of the place: "originally from", "no longer in", "I left".
FORMER = regex(
    r"\b(?:originally|born|grew up|raised|used to|was (?:living |based )?in|were (?:living )?in|"
    r"until last|until recently|"
    r"formerly|previously|moved (?:away |out )?(?:from|of)|relocated from|came from|no longer|"
    r"not (?:in|at|from|"
    r"living|based|anymore)|isn't|any ?more|left|have left|leaving|nicht mehr|nicht(?= in)|weg aus|"
    r"verlasse\w*|gezogen von|ursprunglich|geboren|aufgewachsen|fruher|ne (?:suis|vis|habite)|"
    r"plus a|"
    r"plus en|n'habite|n'y|quitte|originaire|ne pas|ya no|dejo|deje|originari[oa]|"
    r"naci|ja nao|nao moro|deixei|mudei de|nascid[oa]|sai de|non (?:sono|vivo|abito|sto)|"
    r"nat[oa] a|originari[oa]|lasciato|trasferit[oa] da|"
    r"больше не|уже не|родом|раньше|уехал\w*|переехал\w* из|більше не|вже не|переїха\w* з|"
    r"juz nie|nie (?:mieszkam|jestem)|pochodze|wyjechal\w*|uz ne\w*|nebydlim|pochazim|puvodem|"
    r"niet meer|vroeger|geboren|oorspronkelijk|inte langre|flyttat fran|uppvuxen|ursprungligen|"
    r"ikke lenger|ikke laengere|en asu|en ole|artik degil|aslen|bukan|pindah dari|asalnya|pehle)\b"
    rf"(?:(?!\b{INSTEAD}\b)[^,;:.()!]){{0,40}}$"
)
#: It may stand behind the place, too: "in Kyiv no longer", "Quito'da değilim".
FORMER_AFTER = regex(
    r"^\s*(?:'?[dt]a\s+)?(?:no longer|any ?more|nicht mehr|degilim|me nahi|mein nahi|больше не)\b"
)
#: To another place, that follows.
MOVES = regex(
    r"\b(?:mov(?:e|ed|ing)|relocat\w+|transferred|umgezogen|ziehe?n?|umziehe|gezogen|demenag\w+|"
    r"emmenag\w+|install\w+|mud(?:o|e|ado|amos|ei|ando|ar)\b|me mude|trasfer\w+|mi sposto|"
    r"переезжа\w*|"
    r"переех\w*|переїжд\w*|переїха\w*|przeprowadz\w+|przenios\w+|stehuj\w+|prestehov\w+|"
    r"stahuj\w+|prestahov\w+|verhui\w+|flytt\w+|muut\w+|koltoz\w+|mutat|ma mut|pindah|"
    r"tasin\w+|shift ho\w*|no longer|any ?more|nicht mehr|ya no|ja nao|inte langre|niet meer|"
    r"juz nie|"
    r"больше не|уже не|вже не)\b"
)
ARRIVES = (
    r"(?:\s+(?!(?:not|nicht|from|aus|de|z|из|my|our|the|a|an|this|that|these|those|all|it|them|"
    r"some|"
    r"everything|mein\w*|unser\w*|den|das|die|mon|ma|mes|notre|nos|mi|mis|nuestr\w*|meu|minha|meus|"
    r"il|lo|i|мой|мою|мои|наш\w*|moj\w*|nasz\w*)\b)[^\W\d]+){0,3}?\s+"
    r"(?:to|nach|a|au|aux|en|para|pra|in|в|во|до|do|na|till|til|naar|ke|la|v|w|у)\s+"
    r"(?:the\s+|la\s+|el\s+|le\s+|l')?$"
)
HAS_MOVED = regex(MOVES.pattern + ARRIVES)
BUT_IN = regex(
    r"\b(?:now|today) (?:it's|it is|that's) $|\bleav(?:e|es|ing) [\w ]{3,20} for $|"
    r"\b(?:sino|but|sondern|mais|ma|mas|utan|ale|а|но|але|now|jetzt|ahora|agora|maintenant|adesso|"
    r"ora|teraz|nyni|сейчас|теперь|зараз|nu)(?:\s+(?:now|jetzt|ahora|i'm|i am|estoy|bin))?\s+"
    r"(?:in|at|en|em|a|au|w|v|в|у|i|na)\s+(?:the\s+|la\s+|el\s+|le\s+)?$"
)
#: "From Denver to": whatever the verb.
TO_AND_FRO = regex(
    r"\b(?:from|von|aus|de|da|dal|из|з|z|ze|uit|fran|fra)\s+[^\W\d]+(?:\s[^\W\d]+)?\s+"
    r"(?:to|nach|a|à|para|в|до|do|naar|till|til)\b"
)
#: Where to: a name that no table knows.
TO_SOMEWHERE = regex(
    r"\b(?:to|nach|a|à|au|aux|en|para|pra|in|в|во|до|do|na|til|till|naar|ke|into|sino en|"
    r"sondern in|"
    r"mais à|ma a|but in|now in|nun in|jetzt in)\s+(?:the\s+|la\s+|el\s+|le\s+|l'|La\s+|Le\s+|"
    r"L'|der\s+|die\s+)?"
    r"(?=(?P<name>[A-ZÀ-ÞŁŚŻŠČŽА-ЯІЇЄ][\w'’-]{2,}))"
)
TALK_OF_CLOCKS = regex(
    r"\b(?:clocks?|time ?-?zones?|tz|zeitzone|zeit|fuseau|huso|fuso|horari[oa]s?|heure|ora|hora|"
    r"strefa|pasmo|часов\w+|tijdzone|tidszon\w*|jet ?lag)\b"
)


#: "Living in Texas, in El Paso to be exact": the same place, told closer.
NAMELY = regex(
    r"[\s,(:-]*(?:in|near|at|bei|a|en|em|namely|more precisely|genauer|precisement|concretamente|"
    r"exactly|to be exact|specifically)?(?:\s+in)?[\s,]*"
)
