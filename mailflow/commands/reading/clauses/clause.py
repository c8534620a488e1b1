"""Clauses and how they are meant: denied, on a condition, asked, told of the past, of another."""

import re
from dataclasses import dataclass

from mailflow.commands.reading.clauses.courtesy import plainly
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
_CONDITION = regex(
    r"\b(?:if|unless|provided|assuming|supposing|depends|depending|as long as|in case|"
    r"only when|whether|otherwise(?!,? (?:all )?(?:right|fine|ok|okay|good|all|correct|perfect|"
    r"well|"
    r"happy|delighted|great|everything|no news|nothing)\b)|"
    r"wenn|falls|sofern|vorausgesetzt|je nachdem|ob|"
    r"on (?:the |one |that )?condition|condition that|under (?:the|one) condition|subject to|"
    r"a condition|pourvu|au cas ou|selon si|siempre que|en caso|a menos|depende|desde que|"
    r"contanto|caso|a condizione|purche|"
    r"als (?:het|ik|je|jullie|er|dat|u|dan)|indien|mits|jesli|jezeli|pokud|jestli|если|"
    r"при условии|agar|eger|якщо|gdyby|kdyby|ifall|(?:kalau|kalo)(?! (?:untuk|buat|bagi|dari|"
    r"soal) (?:saya|aku))|jika|daca|amennyiben|jos|αν|εάν|εφόσον|neu (?:co|duoc|khong|em|toi|"
    r"lop|can)|اگر|kama (?:kuna|ni|una|inawezekana)|hvis|अगर|यदि|es sei denn|"
    r"om (?:jag|det|ni|du|man|nagon|inte)|(?:when|sobald|wenn) ich fertig|cuando (?:termine|acabe|"
    r"tenga tiempo)|"
    r"quando (?:eu )?(?:terminar|acabar|tiver tempo)|quand j'aurai|когда (?:закончу|освобожусь)|"
    r"لو(?! سمحت)|اذا|إذا)\b"
    r"|なら|もし|たら|ければ|如果|要是|的话"
)
# `si` and `se` are conditions only where they open a clause and no accent makes them a yes.
_SI = regex(
    r"(?:^|[,;:.(-]\s*|\b(?:mais|pero|mas|ma|solo|seulement|only|et|y|e) )(?:(?:si|se)\s+|"
    r"s'(?=il)\s*)[a-z]+['\s]+[a-z]+"
)
_SI_ACCENT = regex(r"s[íìÍÌ]", re.IGNORECASE)
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
    r"esim|kocam|"
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
    r"(?:友達|友人|同僚|弟|妹|兄|姉|知人)(?:も|を|の分)|(?:我|帮|给|替)的?(?:朋友|同事|同学|"
    r"弟弟|妹妹|哥哥|姐姐)(?:也|想|报名)|"
    r"(?:친구|동료|동생|후배|형|누나)(?:도|를|을|가 )|ให้เพื่อน|เพื่อน.{0,20}(?:ด้วย|อยาก)|"
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
#: Conditions that whoever reads them decides anyway: `if you still need people`, `if possible`.
_POLITE = regex(
    r"\bif (?:you (?:still |do |also )?(?:have (?:some|any)(?:one|body)|have a (?:newcomer|"
    r"beginner)|need|want|like|wish|look for|are (?:still )?looking for"
    r"|have (?:any |a |some )?(?:room|space|place|seats?|need))\b(?: for)?"
    r"(?: any| more| a few| some| another)*(?: mentors?| people| help\w*| hands| volunteers?)?"
    r"|(?:there is|there's|there are) (?:still )?(?:any |a |some )?"
    r"(?:room|space|place|places|seats?)(?: left)?"
    r"|(?:that|this|it)(?:'s| is) (?:still )?(?:ok|okay|fine|possible|all right|alright)"
    r"|there(?:'s| is| would be)? (?:a|any|some) (?:way|possibility|chance) to"
    r"|it(?:'s| is| would be) possible to"
    r"|you (?:can|could|may)(?=\W*(?:,|please|$))"
    r"|possible|both (?:are )?possible|i can|i could|i may|you don't mind|you like|that counts|"
    r"it helps|that helps|you ask me|"
    r"i'm honest|i remember (?:correctly|right|well)|that makes sense|anything|i understand "
    r"(?:correctly|right|you)|i may (?:say|ask)|you (?:know|see) what i mean|i could be)\b"
    r"|\b(?:don't|do not|dont|wouldn't|won't) mind (?:it )?(?:at all )?if (?:you|they|we|it|people|"
    r"somebody|someone|i)\b"
    r"|\b(?:assuming|provided|as long as) (?:that )?(?:it|that|this)(?:'s| is) (?:ok|okay|fine|"
    r"alright|all right|no problem)\b(?: that| with you| for you)?"
    r"|\b(?:grateful|thankful|glad|happy|great|nice|lovely|kind|appreciated?|helpful|"
    r"wonderful)(?: it)?,?"
    r" if (?:you|i|we|someone|somebody|anyone|anybody) (?:\w+ )?(?:could|can|would|looked|took|had|"
    r"helped|checked|explained|showed|told|sent|wrote|answered|gave|came)\b"
    r"|\bin case (?:(?:that|it|this) (?:matters|helps|counts|is (?:important|of interest))|"
    r"you (?:wonder|wondered|are wondering|ask|asked|want to know)|any(?:body|one) \w+s)\b"
    r"|\bas long as i(?:'m| am) (?:\w+ )?(?:waiting|here|idle|at it|on it|sitting|twiddling|"
    r"bored|free)\b"
    r"|\bwenn (?:ihr (?:noch )?(?:leute|mentor\w*|hilfe) (?:braucht|sucht)"
    r"|(?:noch )?platz ist|moglich)\b"
    r"|\bs(?:i c'est possible|'il (?:vous|te) plait|'il y a (?:encore )?(?:de la )?place)\b"
    r"|\bse (?:puder|possivel|der|for possivel|der os dois|possibile|si puo)\b(?: os dois| ambos)?"
    r"|\bsi (?:se puede|puedo|puede ser|se pudiera|possible|je peux)\b"
    r"|\bwenn (?:es )?(?:geht|ginge|das geht|ich darf)\b"
    r"|\b(?:αν|εάν) (?:γίνεται|μπορείτε|είναι δυνατόν)\b|\bdaca (?:se poate|e posibil|"
    r"este posibil)\b"
    r"|\bha lehet(?:seges)?\b|\bjos (?:mahdollista|vain mahdollista|sopii)\b|\b(?:pokud|"
    r"jestli) (?:to )?(?:jde|lze|"
    r"je mozne|je to mozne)\b|\b(?:jesli|o ile) (?:to )?(?:mozna|mozliwe|jest mozliwe)\b|"
    r"\bесли (?:можно|возможно)\b"
    r"|\bякщо (?:можна|можливо)\b|\b(?:eger )?mumkunse\b|\bom (?:det )?(?:ar mojligt|mojligt|gar)\b"
    r"|\bhvis (?:det )?(?:er muligt|er mulig|muligt|mulig|gar)\b|\bals (?:het |dat )?(?:kan|"
    r"mogelijk is)\b"
    r"|\b(?:kalau|jika) (?:bisa|boleh|memungkinkan|mungkin)\b|\bneu (?:duoc|co the)\b|(?:إن|ان|"
    r"إذا|اذا|لو) "
    r"(?:أمكن|امكن|ممكن|كان ممكنا)|اگر (?:ممکن است|ممکنه|امکان دارد|می ?شود)|اگه می ?شه|"
    r"\bagar ho sake\b|"
    r"अगर (?:हो सके|संभव हो)|\bkama inawezekana\b|(?:如果)?可以的话|如果(?:可以|方便)|"
    r"可能(?:なら|であれば)|できれば|"
    r"가능하(?:면|시면|다면)"
    r"|\bsi (?:es posible|hay (?:un )?(?:lugar|sitio)|todavia necesitan)\b"
)


#: An offer, and an if that leaves it to us to take it: `I could take one more if someone waits`.
_OFFERS = regex(
    r"\b(?:can|could|can also|happy to|glad to|willing to|i'd|i'll|kann|konnte|wurde|peux|pourrais|"
    r"puedo|podria|posso|poderia|potrei|могу|moge|muzu|mohu|kan|zou)(?: \w+){0,3} "
    r"(?:take|have|add|do|help|mentor|lead|handle|manage|accept|fit|squeeze|nehmen|ubernehmen|"
    r"betreuen|helfen|prendre|accueillir|aider|accompagner|tomar|llevar|aceptar|ayudar|pegar|"
    r"aceitar|receber|ajudar|prendere|seguire|aiutare|взять|помочь|wziac|vzit|nemen|helpen)\b|"
    r"\b(?:room|space|place|platz|sitio|lugar|vaga|posto|место|місце|miejsce|misto|plek|plats|"
    r"plads|plass|loc|tilaa|θέση) "
    r"(?:for|fur|pour|para|per|для|dla|pro|voor|pentru|til|για)\b|"
    r"\b(?:pot (?:sa )?(?:lua|iau|prelua)|tudok|voin ottaa|voisin ottaa|kan ta|μπορώ να|"
    r"alabilirim|bisa|"
    r"co the nhan|le sakt\w|أستطيع|يمكنني|می ?توانم|naweza)\b|\bnoch (?:\w+ ){1,3}(?:nehmen|"
    r"ubernehmen|betreuen)\b|"
    r"\bprendre \w+ de plus\b"
)
_IF_WANTED = regex(
    r"\bif (?:any(?:body|one)|some(?:body|one)|people|others|newcomers|there(?:'s| is| are)"
    r"(?: \w+){0,2})(?:'s| is| are)? ?(?:still )?(?:wait\w*|looking|left over|in need|needs? \w+|"
    r"on the (?:wait(?:ing )?)?list|in the queue|without a mentor|a (?:need|queue|shortage))\b"
    r"|\bif (?:you|u|ya)(?:'re| are| r)? ?(?:still |ever |run |get )?(?:short|stuck for|need|"
    r"lack\w*|"
    r"want|missing)\b(?: of| on| in| more| some| any| ppl| people| mentors?| help| hands)*"
    r"|\bif (?:(?:that|this|it)(?:'s| is| would be| were| was) )?(?:of (?:any )?(?:use|help)|"
    r"needed|necessary|required|useful|wanted|welcome|helpful|need be)\b"
    r"|\bif (?:that|this|it) (?:helps|would help|is any help)\b"
    r"|\b(?:falls|wenn) (?:(?:noch )?(?:jemand|leute|wer) (?:noch )?(?:wartet|warten|ubrig \w+|"
    r"sucht)|(?:es |das )?(?:notig|gebraucht|hilft|gewunscht)(?: ist| wird)?|bedarf(?: \w+)?|"
    r"ihr (?:noch )?(?:\w+ )?(?:braucht|sucht)|not am mann ist)\b"
    r"|\bsi (?:besoin|necessaire|utile|ca aide|(?:quelqu'un|des gens) (?:attend|attendent|cherche)|"
    r"vous (?:en )?(?:avez besoin|cherchez|manquez \w+))\b"
    r"|\bsi (?:hace falta|(?:lo )?necesitan|(?:alguien|hay gente) (?:espera|esperando)|"
    r"(?:les|os) (?:sirve|ayuda|hace falta)|falta gente)\b"
    r"|\bse (?:precisar\w*|for preciso|faltar (?:gente|mentor\w*)|(?:alguem|tiver gente) "
    r"(?:estiver )?(?:esperando|a espera)|serve|serviss\w|c'e bisogno|(?:qualcuno) aspetta|"
    r"occorre)\b"
    r"|\bесли (?:нужно|надо|кто-(?:то|нибудь) ждет|понадобится|требуется)\b"
    r"|\b(?:jesli|gdyby) (?:trzeba|potrzeba|ktos czeka)\b|\bpokud (?:treba|nekdo ceka)\b"
    r"|\b(?:falls|wenn) (?:ihr|sie) (?:noch )?(?:jemand\w*|wen|leute) (?:habt|haben|sucht|suchen|"
    r"braucht|brauchen|wisst)\b|\bsi (?:vous|tu) (?:en )?(?:avez|as) (?:quelqu'un|du monde|"
    r"besoin)\b"
    r"|\bsi (?:tienen|teneis|tenes|hay) (?:a )?(?:alguien|gente)\b|\bse (?:tiverem|tiver|"
    r"houver) (?:alguem|gente)\b"
    r"|\bse avete (?:qualcuno|bisogno)\b|\bесли (?:у вас )?(?:есть|найдется|кто-то)\b|"
    r"\bякщо (?:є|треба|потрібно)\b"
    r"|\b(?:jesli|jezeli) (?:macie|kogos|ktos)\b|\bpokud (?:mate nekoho|nekoho mate|"
    r"nekoho hledate)\b"
    r"|\bom (?:ni har nagon|det behovs|nagon vantar)\b|\bhvis (?:dere|i) har (?:noen|nogen)\b"
    r"|\bals jullie iemand \w+\b|\bdaca (?:mai )?(?:aveti|e nevoie|"
    r"este nevoie)(?: pe)?(?: cineva)?\b"
    r"|\bha (?:van valaki|kell|akad|szukseges|szukseg van)\b|\bjos (?:on tarvetta|teilla on|"
    r"tarvitaan)\b"
    r"|\b(?:αν|εάν) (?:έχετε|χρειαστεί|χρειάζεται|υπάρχει)\b|\b(?:birisi|ihtiyac|"
    r"gerek) (?:varsa|olursa)\b"
    r"|\bkalau (?:ada|perlu|dibutuhkan|butuh)\b|\bneu (?:co|can)\b|\bagar (?:koi|zaroorat)\b"
    r"|\b(?:إذا|اذا|لو) (?:كان|احتجتم|احتاج|في حد|لزم)\b|\bاگر (?:کسی|نیاز|لازم)\b|"
    r"\bkama (?:kuna|inahitajika)\b"
    r"|必要(?:なら|であれば|でしたら)|如果(?:有人|需要)|필요하(?:면|시면|다면)"
    r"|\bals (?:het nodig is|er iemand wacht|nodig|jullie \w+ (?:nodig hebben|zoeken))\b"
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


def is_negated(folded: str) -> bool:
    """True if something is denied: `I'm not stuck`, but not `no problem`."""
    return bool(_NOT.search(_NO_DENIAL.sub(" ", folded)))


def without_politeness(folded: str) -> str:
    """Without the if that leaves it to us: `puedo llevar a una más si hace falta`."""
    return _IF_WANTED.sub(" ", folded) if _OFFERS.search(folded) else folded


def is_conditional(folded: str, written: str = "", *, polite: bool = True) -> bool:
    """True if it hangs on something: `if it's free`, `wenn`, `si tu peux` (but not `sí`).

    `polite` conditions are for the reader to see to (`if there is room`), and count as none.
    """
    alike = len(folded) == len(written)
    if polite:
        folded = without_politeness(_POLITE.sub(" ", folded))
        alike = alike and len(folded) == len(written)
    if _CONDITION.search(folded):
        return True
    return any(
        not _SI_ACCENT.search(written[match.start() : match.end()] if alike else written)
        for match in _SI.finditer(folded)
    )


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


#: "Skiing with the kids": in whose company the writer is.
_COMPANY = regex(r"\b(?:with|because of) (?:my|the|our) [\w-]+\b(?! (?:who|that|wants?|would)\b)")


def is_of_another(folded: str) -> bool:
    """True if it speaks of a friend, a colleague, a team, and not of the writer."""
    folded = _COMPANY.sub(" ", _I_AM_ONE.sub(" ", _IN_MY_PLACE.sub(" ", folded)))
    folded = _WITH_MINE.sub(" ", folded) if _I_AM_AWAY.match(folded) else folded
    other = _OTHER.search(folded) or _OF_KIN.search(folded)
    return bool(other) and not _AND_ME.search(folded)


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


def _without_speech(text: str) -> str:
    return _SPEECH.sub(r"\1 …", text)


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
        free = _before_condition(whole)
        others = False  # "my daughter (15) would love to join": the rest is hers, too
        tag = bool(_TAG.fullmatch(fold(parts[-1]).strip(" ?!."))) if parts else False
        for place, part in enumerate(parts):
            folded = _with_apostrophes(plainly(fold(part)))
            last = place == len(parts) - 1
            told = not last and not tag and _TOLD.match(folded) and not is_question(folded)
            found.append(
                Clause(
                    text=part,
                    folded=folded,
                    words=tokens(folded),
                    sentence=number,
                    negated=is_negated(folded),
                    conditional=is_conditional(whole, sentence) and folded not in free,
                    question=asked and not told,
                    old=is_old(folded),
                    other=is_of_another(folded) or (others and not _FIRST_PERSON.search(folded)),
                )
            )
            others = found[-1].other
    return tuple(found)
