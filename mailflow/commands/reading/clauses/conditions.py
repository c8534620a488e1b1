"""What hangs on an if, in a dozen languages; and ifs out of courtesy, which hang on nothing."""

import re

from mailflow.regex import regex

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


#: Conditions that whoever reads them decides anyway: `if you still need people`, `if possible`.
_POLITE = regex(
    r"\bif (?:you (?:still |do |also )?(?:have (?:some|any)(?:one|body)|"
    r"have (?:a|an|another) (?:\w+ )?(?:newcomer|beginner|one|person|mentee|candidate)|"
    r"need|want|like|wish|look for|are (?:still )?looking for"
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
    r"wonderful|help(?: me)?(?: a lot| greatly)?)(?: it)?,?"
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
    r"\b(?:if|in case) you (?:have|know(?: of)?|find|find that you have) (?:any|some)(?:body|one)"
    r"(?: else)?(?: (?:who|on|in|waiting|left|looking)\b)?"
    r"|\bif (?:any(?:body|one)|some(?:body|one)|people|others|newcomers|there(?:'s| is| are)"
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
