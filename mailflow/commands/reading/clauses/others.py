"""Friends, colleagues, family: whether a clause speaks of one of them, and not of the writer."""

from mailflow.regex import regex

_OTHER = regex(
    r"\b(?:(?:my|a|our|her|his|the|another|some|one of (?:my|our)) (?:\w+ )?(?:friend|"
    r"colleague|coworker|co-worker|brother|sister|wife|husband|partner|son|daughter|"
    r"students?|flatmate|roommate|team ?mates?|cousin|neighbou?r|boss|manager|"
    r"girlfriend|boyfriend|mother|father|mom|dad|kid|kids|cat|dog|classmate|buddy|"
    r"mate)"
    r"|(?:my|our|her|his|the) (?:company|team|employer|school|university|club|institute|"
    r"organi[sz]ation|program|programme)(?: \w+){0,3} (?:wants?|would|is|are|needs?|plans?|has|"
    r"have|"
    r"will|could|likes?|thinks?|asked)"
    r"|somebody else|someone else|friends of mine|a friend|"
    r"eine? (?:gute[nr]? )?(?:freundin|freund|bekannte[rn]?|kolleg\w+)|"
    r"mein(?:e|en|em|er)? (?:freund\w*|kolleg\w*|bruder|schwester|frau|mann|chef\w*|team)|"
    r"(?:mon|ma|mes|un|une) (?:ami\w*|collegue\w*|frere|soeur|chef\w*|copain|copine)|"
    r"(?:mi|un|una) (?:amig[oa]|colega|companer[oa]|herman[oa]|jef[ea])|"
    r"(?:meu|minha|um|uma) (?:amig[oa]|colega|irma\w*|chefe)|(?:мой|моя) (?:друг|подруга|"
    r"коллега|брат|сестра))\b"
)
_KIN = (
    r"(?:mein(?:e|en|em|er)? (?:mann|sohn|tochter|mutter|vater|bekannt\w*|mitbewohner\w*|"
    r"nachbar\w*|"
    r"cousin\w*|partner\w*)|(?:mon|ma) (?:mari|femme|fils|fille|pere|mere|voisine?|conjointe?|"
    r"cousine?|etudiante?|amie?)|mi (?:marido|espos[oa]|mujer|hij[oa]|madre|padre|mama|papa|"
    r"vecin[oa]|"
    r"prim[oa]|novi[oa]|pareja|profe\w*|alumn[oa])|meu (?:marido|filho|pai|primo|namorado|vizinho|"
    r"irmao|aluno)|minha (?:mulher|esposa|filha|mae|prima|namorada|vizinha|aluna)|"
    r"(?:il )?mi[oa] (?:marito|"
    r"moglie|figli[oa]|madre|padre|fratello|sorella|cugin[oa]|amic[oa]|collega|ragazz[oa])|"
    r"(?:мой|моя|моего|моей|моего|мій|моєї) (?:муж\w*|жен\w*|сын\w*|доч\w*|мам\w*|пап\w*|друг\w*|"
    r"подруг\w*|коллег\w*|брат\w*|сестр\w*|чоловік\w*|дружин\w*|колег\w*)|"
    r"(?:moj|moja|mojego|mojej) (?:maz|meza|zon\w|syn\w*|cork\w|brat\w*|siostr\w|koleg\w|"
    r"kolezank\w|"
    r"przyjaci\w+|znajom\w+)|(?:muj|moje|meho|moji) (?:manzel\w*|syn\w*|dcer\w|bratr\w*|sestr\w|"
    r"kamarad\w*|koleg\w*|pritel\w*)|(?:mijn|een) (?:man|vrouw|zoon|dochter|broer|zus|vriend\w*|"
    r"collega|"
    r"buurman|buurvrouw)|(?:min|en) (?:man|fru|son|dotter|bror|syster|van|kollega|kompis|chef)|"
    r"esim|kocam|bir arkadasi\w+|"
    r"karim|oglum|kizim|kardesim\w?|arkadasim\w?|ablam\w?|abim\w?|temanku|adikku|"
    r"(?:teman|adik|kakak|suami|istri|anak|rekan|sepupu) (?:saya|aku|ku)|"
    r"mer[aei] (?:bhai|dost|behen|pati|patni|beta|beti|saheli|colleague)|"
    r"ban (?:em|toi|minh|cua)|(?:em trai|em gai|anh trai|chi gai|con trai|con gai) (?:em|toi|minh)|"
    r"barat(?:om|nom)\w*|ocsem\w*|testverem\w*|kollegam\w*|kaverini|ystavani|veljeni|siskoni|"
    r"kollegani|(?:prieten|frate|coleg)\w* meu|(?:prieten|sor|coleg)\w* mea|un prieten|o prietena|"
    r"(?:φίλη|φίλοσ|φίλο|αδερφ\w+|αδελφ\w+|συνάδελφ\w+) μου|"
    r"(?:rafiki|kaka|dada|mwenzangu) yangu|صديقي|صديقتي|أخي|اخي|أختي|اختي|زميلي|زميلتي|"
    r"دوستم|برادرم|خواهرم|همکارم)"
)
#: What is asked for somebody.
_ADDED = (
    r"daftar\w*|tambah\w*|masuk\w*|ajout\w+|inscri\w+|anot\w+|apunt\w+|agreg\w+|zapis\w*|dopis\w*|"
    r"pridej\w*|prihlas\w*|добав\w+|запиш\w+|додай\w*|aggiung\w+|iscriv\w+|them|dang ky|adaugati|"
    r"inscrieti|lisatkaa|ilmoittakaa|vegyetek fel|irjatok fel|προσθέστε|γράψτε|أضيفوا|اضيفوا|"
    r"سجلوا|أسجل|اسجل|تسجيل|ثبت ?نام"
)
#: Somebody of the family does it, or it is for them; `wegen meiner Mutter` is why the writer does.
_OF_KIN = regex(
    rf"^(?:(?:und|et|y|e|i|a|и|dass|que|che|hallo|hi|oi|hola|ola|bonjour|ciao|guten tag|also|pues|"
    rf"hej|hoi|"
    rf"привет|здравствуйте|czesc|ahoj|halo)[ ,]+)*{_KIN}\b|"
    rf"\b(?:fur|pour|para|per|pra|для|dla|pro|voor|for|untuk|icin|cho|kwa|برای|pentru|"
    rf"για) {_KIN}\b|"
    rf"\b(?:{_ADDED})(?: [^\W\d]+){{0,2}} {_KIN}\b|"
    rf"\b{_KIN} (?:ko|ke liye|bhi|را)\b|"
    r"(?:友達|友人|同僚|弟|妹|兄|姉|知人)(?:も|を|の分|が.{1,30}たい)|(?:我|帮|给|替)的?(?:朋友|同事|同学|"
    r"弟弟|妹妹|哥哥|姐姐)(?:也|想|报名)|"
    r"(?:친구|동료|동생|후배|형|누나)(?:도|를|을|가 |가$)|ให้เพื่อน|เพื่อน.{0,20}(?:ด้วย|อยาก)|"
    r"मेर[ेीा] (?:दोस्त|भाई|बहन|सहेली|पति|पत्नी|बेट[ेाी])"
)


_I_AM_ONE = regex(
    r"\b(?:i am|i'm|im|as|soy|sou|sono|je suis|ich bin) (?:a |an |the |un |una |ein |eine |um |"
    r"uma )?"
    r"(?:\w+ ){0,3}?(?:student|mother|father|mom|dad|manager|boss|neighbou?r|partner)\b"
)
#: "You'd better find somebody else for my seat": what the writer wishes for herself.
_IN_MY_PLACE = regex(
    r"\b(?:somebody|someone|anybody|anyone)(?: else)? (?:for|(?:to|who) (?:fills?|takes?|has)|in)"
    r"(?: over)? my (?:seat|place|role|spot|group|mentees|people)\b"
)
#: "I'm away with the kids until the 25th": they come along.
_I_AM_AWAY = regex(
    r"(?:(?:and|but|so|hi|hello|sorry)[, ]+)*(?:i'm|i am|i'll be|i will be|we're|we are|i go|"
    r"i travel)"
    r" (?:\w+ ){0,2}?(?:away|off|out|gone|travell?ing|on (?:holiday|vacation|leave|a trip)|"
    r"camping)\b"
)
_WITH_MINE = regex(
    r"\bwith (?:my|the|our|a|some) (?:\w+ )?(?:kids?|family|wife|husband|partner|parents|mother|"
    r"father|"
    r"friends?|brother|sister|son|daughter|girlfriend|boyfriend|cousin)\b(?! (?:who|that|is|has))"
)
_AND_ME = regex(r"\b(?:and (?:i|me|myself)|both of us|und ich|et moi|y yo|e eu|e io|и я)\b")


#: "Skiing with the kids": in whose company the writer is.
_COMPANY = regex(r"\b(?:with|because of) (?:my|the|our) [\w-]+\b(?! (?:who|that|wants?|would)\b)")


def is_of_another(folded: str) -> bool:
    """True if it speaks of a friend, a colleague, a team, and not of the writer."""
    folded = _COMPANY.sub(" ", _I_AM_ONE.sub(" ", _IN_MY_PLACE.sub(" ", folded)))
    folded = _WITH_MINE.sub(" ", folded) if _I_AM_AWAY.match(folded) else folded
    other = _OTHER.search(folded) or _OF_KIN.search(folded)
    return bool(other) and not _AND_ME.search(folded)
