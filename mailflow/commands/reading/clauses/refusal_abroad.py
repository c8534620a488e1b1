"""Wanting and not wanting in other languages: `ich will nicht wechseln`, `no quiero irme`.

As in `refusal`: whoever does not want to go on, or to get mail, wishes for an end.
"""

from mailflow.regex import regex

#: Wanting, denied: the verb and its not, in the order of the language. Folded.
DENIED_WISH = regex(
    # German, Dutch, Swedish, Danish, Norwegian: behind the verb, other small words between
    r"\b(?:will|mochte|wollte|werde|wurde|mag|habe (?:auch )?nie (?:vor|gewollt)) (?:ich )?"
    r"(?:doch |gar |eigentlich |auch |wirklich |uberhaupt )*(?:nicht|keineswegs)\b|"
    r"\bnicht (?:\w+ ){0,6}(?:will|mochte|wollte|werde)\b|"
    r"\b(?:wil|zou|ga|wilde) (?:ik )?(?:echt |helemaal |eigenlijk |graag )*niet\b|"
    r"\b(?:vill|tanker|tankte|skulle|kommer|vil|onsker|har tenkt a) (?:jag |jeg )?"
    r"(?:verkligen |egentligen |virkelig |slet )*(?:inte|ikke)\b|"
    # Romance languages: before it
    r"\b(?:ne |n')(?:veux|voudrais|souhaite|souhaiterais|desire|vais|compte|aimerais|pense|voulais|"
    r"prevois|tiens) (?:vraiment |surtout |absolument )?pas\b|\bpas (?:du tout )?envie de\b|"
    r"\bno (?:quiero|quisiera|querria|deseo|desearia|voy a|pienso|pretendo|planeo|me gustaria|"
    r"queria|tengo (?:intencion|ganas))\b|"
    r"\bnao (?:quero|queria|gostaria|desejo|vou|pretendo|penso|planejo|"
    r"tenho (?:intencao|vontade))\b|"
    r"\bnon (?:voglio|vorrei|desidero|intendo|penso|volevo|ho (?:intenzione|voglia)|"
    r"mi (?:piacerebbe|va))\b|"
    r"\bnu (?:vreau|as vrea|doresc|am de gand|intentionez)\b|"
    # Slavic languages
    r"\bnie (?:chce|chcial\w*|zamierzam|planuje|bede|mam (?:zamiaru|ochoty))\b|"
    r"\bне (?:хочу|хотел\w*|хотів|хотіла|собира\w+|буду|планиру\w+|планую|збира\w+|желаю|бажаю|"
    r"намерен\w*)\b|"
    r"\b(?:nechci|nechtel\w*|nebudu|nehodlam|neplanuji|nemam v umyslu|nechcem)\b|"
    # others
    r"\b(?:istemiyorum|istemem|istemezdim|istememistim|dusunmuyorum)\b|"
    r"\b(?:en halua|en haluaisi|en aio|en tahdo)\b|\bnem (?:akarok|szeretnek|fogok|kivanok)\b|"
    r"\b(?:tidak|tak|ga|gak|nggak|enggak|ngga) (?:mau|ingin|akan|pengen|berniat)\b|"
    r"\bkhong (?:muon|dinh)\b|\bδεν (?:θελω|θα ηθελα|προκειται|σκοπευω)\b|"
    r"\b(?:nahi|nahin|nhi) (?:chaht[aie]|karna|chahiye)\b|नहीं (?:चाह|करना)|"
    r"\bلا (?:اريد|أريد|ارغب|أرغب|انوي|أنوي)|\bلن \w|مش (?:عايز|عاوز)|"
    r"(?:نمی|نمي)[\u200c ]?خواه|לא (?:רוצה|מתכוונ)|"
    r"不(?:想|要|打算|愿意|願意|会|會)|(?:たくない|たくありません|つもりは(?:ない|ありません))|"
    r"(?:고 싶지 않|지 않을|생각(?:이|은) 없)"
)
#: What goes on, or comes in the mail; and what tells that something was wanted so far.
GOES_ON = regex(
    r"\b(?:weiter\w*|fort\w+|bleib\w*|mehr|noch langer|bekomm\w*|erhalt\w*|krieg\w*|"
    r"continu\w*|rester|plus|recevoir|encore|seguir|sigo|permanecer|mas|recibir|"
    r"ficar|mais|receber|rimanere|restare|prosegu\w*|piu|ricevere|"
    r"verder\w*|doorgaan|blijven|meer|ontvangen|krijgen|kontynu\w*|dalej|wiecej|juz|dostawac|"
    r"otrzymywac|zostac|продолж\w*|продовж\w*|больше|більше|остав\w*|залиш\w*|получать|отримувати|"
    r"дальше|далі|pokrac\w*|dal|uz|vic|dostavat|zustat|artik|devam|fortsatta|langre|lengre|mer|"
    r"mere|"
    r"kvar|fa|motta|jatkaa|enaa|saada|folytat\w*|tobbe|tovabb|kapni|teruskan|lanjut\w*|lagi|"
    r"terima|tiep tuc|nua|nhan|συνεχισ\w*|πια|πλεον|λαμβαν\w*|aage|jaari|ab|aur)\b|"
    r"再|继续|繼續|收到|もう|続け|これ以上|受け取|더 이상|계속|받고|आगे|जारी|अब|"
    r"بعد|استمر|أستمر|استلام|دیگر|دیگه|ادامه|יותר|להמשיך|לקבל"
)
#: Whoever will not be there, or is not able to, is away.
ABSENT = regex(
    r"\b(?:da|dabei|dort|erreichbar|konnen|schaffen|zeit|verfugbar|online|mitlesen|antworten|lesen|"
    r"pouvoir|etre|disponible|repondre|estar|poder|conseguir|tener|responder|disponivel|ter|"
    r"essere|riuscire|potere|avere|disponibile|rispondere|zijn|kunnen|beschikbaar|"
    r"byc|mog\w*|dostepn\w*|odpisywac|быть|смогу|мочь|доступ\w*|на связи|отвечать|бути|зможу|"
    r"moci|dostupn\w*|odpovidat|kunna|vara|svara|kunne|vaere|svare|voi|olla|tudok|lenni|bisa|"
    r"co the|membalas)\b|いられ|でき|能|在"
)
#: Less of something that comes: "ich will nicht weniger Mails bekommen".
LESS = regex(
    r"\b(?:weniger|moins|menos|meno|minder|mniej|меньше|менше|mene|daha az|farre|mindre|faerre|"
    r"vahemman|kevesebb|lebih sedikit|it (?:\w+ )?hon|λιγοτερ\w*)\b|更少|少一点|少なく|덜 "
)
#: "I never said that …": what follows was said by nobody.
NEVER_SAID = regex(
    r"\b(?:je n'ai jamais demande|nunca (?:pedi|he pedido|pediria)|non ho mai chiesto|"
    r"ich habe nie (?:darum )?(?:gebeten|verlangt)|(?:heb )?nooit gevraagd|nigdy nie prosil\w*|"
    r"никогда не просил\w*|ніколи не просив|ніколи не просила|aldrig bett om|nikdy jsem "
    r"nezadal\w*)\b"
    r"(?!.*\b(?:mails?|e-?mails?|correos?|messages?|mensajes|mensagens|courriels?|poczt\w+|maili|"
    r"писем|письма|листів|mejl))|"
    r"\bni(?:e(?:mals)?|cht) (?:gesagt|geschrieben|behauptet)\b|"
    r"\b(?:jamais|pas) (?:dit|ecrit|pretendu)\b|\bnunca (?:dije|he dicho|escribi|disse|falei|"
    r"escrevi)\b|\bmai (?:detto|scritto)\b|\b(?:nooit|niet) (?:gezegd|geschreven)\b|"
    r"\b(?:nigdy )?nie (?:mowil\w*|pisal\w*|powiedzial\w*)\b|"
    r"\b(?:никогда|ніколи) не (?:говор\w+|писал\w*|казав|казала)\b|"
    r"\bnikdy jsem (?:nerekl\w*|nepsal\w*)\b|\b(?:aldrig|aldri) (?:sagt|skrivit|skrevet)\b|"
    r"(?:没|沒有?)说过|言って(?:い)?ない|말한 적 없"
)
#: Nobody has to.
NOBODY = regex(
    r"\b(?:niemand (?:sollte|muss|will)|personne ne (?:devrait|doit|veut)|nadie (?:deberia|debe|"
    r"quiere|tiene)|ninguem (?:deveria|deve|quer)|nessuno (?:dovrebbe|deve|vuole)|"
    r"niemand (?:zou|hoeft|wil)|nikt nie|nikdo (?:ne\w+)|никто не|ніхто не|"
    r"ingen (?:borde|ska|bor))\b"
)
