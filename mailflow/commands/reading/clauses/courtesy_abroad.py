"""Polite ways to ask in other languages as the plain one: `wäre es möglich …` is `ich möchte …`.

As in `courtesy`. Such frames have an opening ("I wanted to ask", "would it be possible") and what
links it to the wish ("whether I could"); a comma may stand between them. Whether one should, or
must, is another question and stays one.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mailflow.regex import regex

#: Between two parts of a sentence.
_BAR = " | "


class _Frame(NamedTuple):
    asks: re.Pattern[str]
    plain: str


def _frame(plain: str, opens: str, links: str, *alone: str, verb: str = "") -> _Frame:
    """`opens` and `links`, or one of `alone`, stand for the plain words.

    The wish may follow at once where it begins with such a `verb`.
    """
    ends = r"(?:(?<=')|(?=\s)|$)"
    follows = rf"|(?={verb})" if verb else ""
    both = rf"(?:{opens})(?: \|)? (?:(?:{links}){ends}{follows})"
    whole = "|".join((both, *(f"(?:{one}){ends}" for one in alone)))
    return _Frame(regex(rf"(?<![\w'-])(?:{whole})"), plain)


_FRAMES = (
    _frame(
        "ich mochte",
        r"(?:ware|ist|sei) es (?:(?:euch|ihnen|vielleicht|evtl|eventuell|wohl|auch|irgendwie|denn|"
        r"noch|fur euch) )*(?:moglich|machbar|okay|ok|in ordnung|denkbar)|"
        r"(?:besteht|gabe es|gibt es|gibt's|bestunde)(?: \w+)? (?:die|eine|irgendeine) "
        r"(?:moglichkeit|chance)|"
        r"es ware (?:sehr |ganz |wirklich )?(?:schon|toll|super|klasse|prima|nett|lieb|gut|"
        r"hilfreich|grossartig)|"
        r"ich (?:wollte|mochte|wurde)(?: (?:nur|mal|kurz|gerne?|euch|sie|einfach))* "
        r"(?:anfragen|nachfragen|fragen|wissen)|ich (?:schreibe|frage)(?: euch| ihnen| mal)?|"
        r"(?:meint|glaubt|denkt) ihr|meinen sie|"
        r"ich ware (?:(?:euch|ihnen|sehr|ausserst|total|wirklich) )*(?:dankbar|froh|verbunden)|"
        r"(?:ich )?wurde mich (?:sehr |riesig |total )?freuen|darf ich (?:euch |sie )?fragen|"
        r"hattet ihr (?:et)?was dagegen|hatten sie (?:et)?was dagegen|spricht (?:et)?was dagegen|"
        r"macht es euch (?:et)?was aus",
        r"(?:(?:ob|wenn|dass|falls) es (?:wohl |vielleicht |fur mich )*(?:moglich|machbar|okay|"
        r"in ordnung) (?:ware|ist|sei)(?: \|)?|(?:ob|wenn|dass|falls) ich(?: wohl| vielleicht| "
        r"evtl|"
        r" eventuell)?|ich (?:konnte|kann|durfte|darf))",
        r"(?:durfte|konnte) ich(?: (?:wohl|vielleicht|bitte|eventuell|evtl))?",
        r"ob ich (?:wohl|vielleicht)",
        verb=r"(?:[^|?]+ )?(?:zu \w+e[rl]?n|\w+zu\w+en)\b",
    ),
    _frame(
        "je voudrais",
        r"(?:serait|est)-(?:il|ce) (?:(?:encore|eventuellement|peut-etre|aussi|donc) )*(?:possible|"
        r"envisageable|faisable)|est-ce (?:qu'il (?:serait|est)|que c'est|que ce serait) possible|"
        r"y (?:aurait|a)(?:-t)?-il (?:un |une |la |quelque )?(?:moyen|possibilite|chance)|"
        r"je (?:voudrais|voulais|souhaiterais|souhaite|aimerais|tenais a|(?:vous |t')ecris pour|"
        r"me permets de) ?(?:savoir|(?:vous |te )?demander)|je me demand(?:ais|e)|"
        r"puis-je (?:vous )?demander|"
        r"ce serait (?:formidable|super|genial|bien|sympa|parfait|top|chouette)|"
        r"je (?:vous |te )?serais (?:tres |infiniment |vraiment )?(?:reconnaissante?|heureuse|"
        r"heureux|ravie?)|(?:pensez|croyez)-vous|penses-tu|"
        r"(?:verriez|auriez)-vous (?:un )?inconvenient|(?:cela|ca) vous (?:derangerait|ennuierait)",
        r"(?:(?:si|que|a ce que) je (?:pouvais|peux|pourrais|puisse)|(?:si|qu') ?(?:il |"
        r"c')(?:etait|"
        r"est|serait) possible (?:de|d')|de(?: pouvoir)?|d')",
        r"(?:pourrais|puis)-je",
        r"est-ce que je (?:pourrais|peux)",
    ),
    _frame(
        "quisiera",
        r"(?:seria|es|fuera) (?:posible|factible|viable)|(?:habria|hay)(?: alguna| una| la)? "
        r"(?:posibilidad|manera|forma|opcion|chance) de|"
        r"(?:queria|quisiera|me gustaria|quiero|deseo|desearia) (?:preguntar(?:les|os|te)?|saber|"
        r"consultar(?:les|os)?)|(?:(?:les|os|te|le) )?(?:escribo|pregunto) para "
        r"(?:preguntar(?:les|os|te)?|saber|consultar(?:les)?)|me pregunt(?:aba|o)|"
        r"(?:puedo|podria) preguntar|"
        r"seria (?:estupendo|genial|ideal|bueno|fantastico|perfecto|maravilloso)|"
        r"(?:(?:les|os|le|te) )?agradeceria(?: mucho)?|(?:creen|crees|creeis) que|"
        r"(?:les|os|le) importaria",
        r"(?:si (?:yo )?(?:podria|puedo|pudiera|podia)|si (?:seria|es|fuera) posible|poder|"
        r"que (?:yo )?(?:pudiera|pueda)|podria)",
        r"podria(?= \w+[aei]r)",
        verb=r"\w+[aei]r(?:me|nos)?\b",
    ),
    _frame(
        "gostaria de",
        r"(?:seria|e|sera) (?:possivel|viavel)|(?:haveria|ha|teria|existe)(?: alguma| uma| a)? "
        r"(?:possibilidade|chance|jeito|forma|maneira) de|(?:tem|teria) como|"
        r"(?:eu )?(?:gostaria de|queria|quero|gostava de) (?:saber|perguntar|consultar)|"
        r"(?:estou )?(?:escrevendo|escrevo|a escrever)(?:-vos)? para (?:perguntar|saber)|sera que|"
        r"(?:posso|poderia) perguntar|"
        r"(?:ficaria|seria) (?:muito )?(?:grat[oa]|agradecid[oa]|otimo|bom|legal|excelente|"
        r"maravilhoso|feliz)|(?:voces )?acham? que",
        r"(?:se (?:eu )?(?:poderia|posso|pudesse|podia)|se (?:seria|e) possivel|"
        r"(?:eu )?(?:poderia|pudesse|posso))",
        r"(?:eu )?poderia(?= (?:me )?\w+[aei]r)",
        verb=r"(?:me )?\w+[aei]r\b",
    ),
    _frame(
        "vorrei",
        r"(?:sarebbe|e|sara) possibile|(?:ci sarebbe|c'e|ci sara)(?: la| una| qualche| un)? "
        r"(?:possibilita|modo|maniera) (?:di|per)|"
        r"(?:volevo|vorrei|desideravo) (?:chieder(?:e|vi|ti)|sapere|domandare)|"
        r"(?:(?:vi|ti|le) )?scrivo per (?:chieder(?:e|vi|ti)|sapere)|mi chied(?:evo|o)|"
        r"(?:posso|potrei) chiedere|"
        r"sarebbe (?:bello|fantastico|ottimo|perfetto|utile)|"
        r"(?:(?:vi|le|ti) )?sarei (?:molto |davvero )?(?:grat[oa]|felice|content[oa])|"
        r"(?:pensate|credete|pensi) che",
        r"(?:se (?:io )?(?:potrei|posso|potessi|potevo)|se (?:sarebbe|e|fosse) possibile|"
        r"(?:io )?(?:potrei|possa|potessi))",
        r"potrei(?= \w+(?:[aei]re|rmi)\b)",
        verb=r"\w+(?:[aei]re|rmi)\b",
    ),
    _frame(
        "ik wil graag",
        r"(?:zou het|is het) (?:(?:misschien|eventueel|ook|nog) )*mogelijk(?: zijn)?|"
        r"is er (?:(?:een|enige|misschien) )*(?:mogelijkheid|kans)|"
        r"ik (?:wilde|wou|wil|zou)(?: graag| even)* (?:vragen|weten)|ik vr(?:oeg|aag) me(?: \w+)? "
        r"af|"
        r"het zou (?:fijn|mooi|leuk|geweldig|prettig|top) zijn|"
        r"ik zou (?:(?:u|jullie|heel|erg|zeer) )*(?:dankbaar|blij) zijn|denken jullie|denk je",
        r"(?:(?:of|als|dat) ik(?: misschien| eventueel)?(?: zou)?(?: kunnen| kan| mag| mogen| kon)|"
        r"(?:of|als) het mogelijk (?:is|zou zijn)(?: \|)? om|om)",
        r"zou ik (?:misschien )?(?:kunnen|mogen)",
    ),
    _frame(
        "chcialabym",
        r"(?:chcial\w+|pisze|pragne)(?: sie| tylko)? (?:zapytac|spytac|dowiedziec(?: sie)?|"
        r"z (?:za)?pytaniem|z prosba)|zastanawia(?:l\w+|m) sie|"
        r"czy (?:jest|bylaby|istnieje)(?: taka| jakas)? (?:mozliwosc|szansa|opcja)|"
        r"byl\w+bym (?:bardzo )?(?:wdzieczn\w+|szczesliw\w+|rad\w?)|byloby (?:milo|super|"
        r"wspaniale)",
        r"(?:czy (?:moglbym|moglabym|moge|mozna|da sie|daloby sie|byloby mozliwe|jest mozliwosc)"
        r"(?:(?: \|)? (?:zeby|aby|by))?|(?:zeby|aby|by)|gdybym mogl\w?)",
        r"czy (?:moglbym|moglabym|moge|mozna|byloby mozliwe|jest mozliwe)",
    ),
    _frame(
        "я хочу",
        r"(?:я )?(?:хотіла|хотів|хочу|хотіли|пишу)(?: би?)?(?: лише)?(?:(?: \|)? щоб)? (?:запитати|"
        r"спитати|дізнатис[яь]|поцікавитис[яь])|чи (?:є|було б|буде)(?: якась| така)? "
        r"(?:можливість|змога)|(?:була|був) би? (?:дуже )?(?:вдячн\w+|рад\w+)",
        r"(?:чи (?:не )?(?:можна|можу|могла|міг|зможу|можливо)(?: би?)?(?: мені| я)?(?: би?)?|"
        r"якби (?:я )?(?:могла|міг|можна було))",
        r"чи (?:було б )?(?:можна|можу|можливо|могла б|міг би)(?: мені| я)?(?: б)?",
        verb=r"\w+т(?:и|ь|ися|ись)\b",
    ),
    _frame(
        "я хочу",
        r"(?:я )?(?:хотел\w*|хочу|пишу)(?: бы)?(?:(?: \|)? чтобы)?(?: у вас)? (?:спросить|узнать|"
        r"поинтересоваться|уточнить)|есть ли(?: у меня| какая-нибудь| какая-то)? (?:возможность|"
        r"шанс)|(?:была|был|буду)(?: бы)? (?:очень )?(?:благодарн\w+|признательн\w+|рад\w*)",
        r"(?:(?:можно|нельзя|могу|могла|мог|возможно)(?: бы)?(?: ли)?(?: мне| я)?(?: бы)?|"
        r"если (?:бы )?(?:я )?(?:могла|мог|можно было)(?: бы)?)",
        r"(?:было бы )?(?:можно|могу|могла|мог|возможно|нельзя)(?: бы)?(?: ли)?(?: мне| я)(?: бы)?",
        r"(?:можно|возможно|нельзя) ли",
        r"было бы (?:возможно|можно)",
        r"не могли бы вы помочь мне",
        verb=r"\w+(?:ть|ться|йти)\b",
    ),
    _frame(
        "chtela bych",
        r"chtel\w* (?:jsem|bych)(?: se)? (?:zeptat|dotazat|vedet)|rad\w? bych(?: se)? (?:zeptal\w?|"
        r"vedel\w?)|pisu(?: vam)?(?: \|)? abych se zeptal\w?|byl\w? bych (?:moc |velmi |velice )?"
        r"(?:vdecn\w+|rad\w?)|(?:je|byla by|existuje)(?: tu)? (?:nejaka )?(?:moznost|sance)",
        r"(?:(?:jestli|zda|zdali) (?:bych )?(?:mohl\w?|muzu|mohu|lze|je mozne|by (?:bylo mozne|"
        r"slo))"
        r"(?: bych)?|kdybych mohl\w?)",
        r"(?:bylo by|je|bude) (?:nejak |vubec )?mozne",
        r"slo by",
        r"mohl\w? bych",
        verb=r"(?:s[ei] )?\w+t\b",
    ),
    _frame(
        "jag vill",
        r"(?:skulle det vara|ar det|vore det) (?:kanske |eventuellt )?mojligt|(?:skulle det ga|"
        r"gar det)(?: bra)?|finns det (?:(?:nagon|en|kanske) )*(?:mojlighet|chans)|"
        r"jag (?:ville|vill|skulle vilja)(?: bara| garna)? (?:fraga|veta|hora)|jag undra(?:r|de)|"
        r"det (?:vore|skulle vara) (?:fint|bra|toppen|kul|skont|underbart)|"
        r"jag (?:skulle vara|vore) (?:mycket |valdigt )?(?:tacksam|glad)",
        r"(?:om jag (?:kan|kunde|far|fick|skulle kunna)(?: lov att)?|om det (?:ar mojligt|skulle "
        r"ga|"
        r"gar|vore mojligt) att|att)",
        r"skulle jag kunna",
        r"far jag",
    ),
    _frame(
        "saya ingin",
        r"saya (?:ingin|mau) (?:bertanya|tahu|menanyakan)",
        r"(?:apakah )?saya (?:boleh|bisa|dapat)",
        r"apakah (?:saya (?:bisa|boleh|dapat)|mungkin(?: bagi saya)?(?: untuk)?)",
        r"(?:boleh|bisa|dapat)kah saya",
    ),
    _frame(
        "em muon",
        r"cho (?:em|toi|minh) hoi|lieu",
        r"(?:la )?(?:em|toi|minh) co the",
        r"(?:em|toi|minh) co the",
    ),
    _frame(
        "أريد",
        r"(?:أردت|اردت|أريد|اريد|أود|اود) (?:أن|ان) (?:أسأل|اسأل|اسال|أستفسر)",
        r"(?:إن|ان|إذا|اذا|عما إذا) كان (?:بإمكاني|بامكاني|يمكنني)(?: (?:أن|ان))?",
        r"هل (?:من الممكن|يمكنني|يمكن|بإمكاني)",
    ),
)
#: Of scripts without spaces: what asks, and what is wished plainly.
_UNSPACED = (
    (
        regex(
            r"(?:我?想(?:问一下|请问|问问|知道)|不知道?|请问)(?: \| |,)?我?(?:是否(?:可以|能)|能否|"
            r"能不能|可不可以|可以|能)|我?(?:能不能|能否|可不可以|可否)|有没有可能(?:让我)?"
        ),
        "我想",
    ),
    (
        regex(r"(?:할|을|를|ㄹ|일) 수 있는지 (?:여쭤보고|묻고|알고) 싶(?:습니다|어요)"),
        "고 싶습니다",
    ),
    (regex(r"\bmumkun (?:mu|mudur|olur mu|olabilir mi)(?: acaba)?\b"), "istiyorum"),
)
#: Ifs that are politeness: nothing in them can fail.
_IF_YOU_PLEASE = regex(
    r"(?<!\w)(?:(?:wenn|falls|sofern) (?:(?:das|es) (?:geht|ginge|in ordnung (?:ist|ware)|okay "
    r"(?:ist|"
    r"ware)|(?:keine|nicht zu viel\w?) (?:umstande|muhe|arbeit|problem\w*) (?:macht|bereitet|ist))|"
    r"(?:ihr|sie) (?:nichts dagegen (?:habt|haben)|erlaub\w+)|ich (?:bitten )?darf)|"
    r"si (?:cela|ca|c'est) (?:ne (?:vous |te )?(?:derange|ennuie|gene|pose)(?: pas| aucun "
    r"probleme)*|"
    r"possible|vous convient|vous va|va)|si (?:no es (?:mucha )?(?:molestia|problema)|les parece "
    r"bien|"
    r"no les importa|no hay inconveniente)|se nao for (?:incomodo|problema|pedir muito)|"
    r"se (?:non e|non fosse) (?:un )?(?:problema|disturbo|troppo disturbo)|se per voi va bene|"
    r"als (?:het|dat) niet te veel (?:moeite|gevraagd|werk) is|als (?:het|dat) (?:mag|kan|goed is)|"
    r"jesli (?:to )?nie (?:jest )?(?:problem|klopot)\w*|jezeli to nie problem|"
    r"якщо (?:це )?не (?:складно|важко|проблема)|если (?:это )?(?:можно|возможно)|якщо (?:це "
    r")?(?:можна|можливо)|если (?:это )?не (?:сложно|трудно|затруднит)|"
    r"pokud to (?:neni|nebude|nevadi) ?(?:problem|prilis)?|om det inte (?:ar|vore) (?:till )?"
    r"(?:besvar|problem)|sizin icin (?:de )?(?:sorun|problem|mahsuru) (?:olmazsa|yoksa|degilse)|"
    r"kalau (?:tidak merepotkan|boleh|tidak keberatan)|neu duoc|"
    r"(?:wenn|falls) (?:noch )?(?:ein )?(?:platz|platze) (?:ist|frei (?:ist|sind)|da (?:ist|sind))|"
    r"s'il reste (?:encore )?(?:de la place|des places|une place)|"
    r"si (?:todavia |aun )?(?:quedan?|hay) (?:plazas?|lugar\w*|sitio|cupos?|vacantes?)|"
    r"se (?:ainda )?(?:houver|tiver(?:em)?) vagas?|se (?:ci sono|c'e) (?:ancora )?post[oi]|"
    r"als er nog (?:plek|plaats) is|jesli (?:sa|jest) (?:jeszcze )?(?:wolne )?miejsc[ea]|"
    r"якщо (?:ще )?є (?:вільн\w+ )?місц\w+|если (?:еще |ещё )?есть (?:свободн\w+ )?мест\w+|"
    r"pokud (?:je|jsou) (?:jeste )?(?:voln[ae] )?mist[oa]|om det finns (?:nagon )?plats)(?!\w)|"
    r"如果方便(?:的话)?|"
    r"如果可以(?:的话)?|ご迷惑でなければ|괜찮으시다면|가능하다면"
)
#: A "perhaps" in what is asked makes it softer, and nothing undecided.
_SOFTLY = regex(
    r" (?:vielleicht|eventuell|evtl|peut-etre|eventuellement|quizas?|tal vez|talvez|forse|magari|"
    r"misschien|kanske|mojligen|mozna|moze|можливо|может быть)(?= )"
)
_ASKS_US = regex(
    r"\b(?:konnt\w*|wurdet|hattet|habt|durfte|kann|konnen|pourr\w+|peut|pouvez|auriez|podri\w+|"
    r"pued\w+|pode\w*|potre\w+|potete|puo|zou\w*|kunnen|is er|mag|czy|mohl\w*|slo by|kan|skulle|"
    r"finns|чи|можна|можно|могли|нельзя|найд\w+|знайд\w+)\b.*\?\W*$"
)
#: German infinitives behind a frame: `mitzumachen`, `zu pausieren`.
_ZU = regex(
    r"\b(ab|an|auf|aus|bei|ein|mit|teil|um|weg|weiter|zuruck|vor|nach|los|uber|zusammen|her|hin|"
    r"dazu|"
    r"raus|rein|auszu)zu(\w+e[rl]?n)\b|\bzu (?=\w+e(?:[rl]?n)\b(?:\W*$| \|| und))"
)
_TE = regex(r"\b(\w+) te (\w+en)\b|\bte (?=\w+en?\b)")
_SEPARABLE = frozenset("mee deel over uit af op aan in weg terug voor".split())
#: Verbs of the frame that German, Dutch and Vietnamese put behind the wish.
_BEHIND = regex(
    r"\s(?:(?:konnte|kann|durfte|darf|wurde|zu konnen|zou kunnen)|(?:duoc )?khong(?: a)?|"
    r"吗)(?=\W*$)|吗(?=\W*$)"
)
#: What stands in place of a part that was no more than an opening.
_NOTHING = "hi"
#: Words without which there is no such frame: most sentences are looked at no further.
_MAY_ASK = regex(
    r"moglich|machbar|frag(?:en|e)\b|dankbar|freuen|dagegen|meint|glaubt|schon\b|toll|durfte|"
    r"konnte|"
    r"ob ich|wenn|falls|sofern|possi|savoir|demand|serai|pourrai|puis-je|moyen|est-ce|si |posib|"
    r"pregunt|saber|podria|agradec|creen|importaria|pergunt|poderia|sera que|como|grat|se |chied|"
    r"sapere|potrei|modo di|hay |manera|jeito|mog[ae]lijk|vragen|vroeg|vraag|zou|als |zapyt|spyt|"
    r"dowiedz|pytan|czy|bym|jesli|vielleicht|peut-etre|quiza|tal vez|talvez|forse|misschien|kanske|"
    r"чи |запит|дізна|вдячн|якщо|спрос|узнат|мож|нельзя|благодар|если|zept|vedet|mozn|slo by|mohl|"
    r"pokud|mojligt|det ga|gar det|mojlighet|fraga|undra|tacksam|skulle|far jag|om det|mumkun|icin|"
    r"apakah|kah saya|kalau|hoi|co the|neu |هل|أسأل|اسأل|能|可|请问|如果|수 있|ご迷惑|괜찮|가능"
)


#: Words of English and of no other language here.
_ENGLISH = frozenset(
    "i'm i'd i've i'll and you your would could have this that please with from".split()
)


def is_english(words: Iterable[str]) -> bool:
    """True if some are English: what looks for other languages need not look there."""
    return not _ENGLISH.isdisjoint(words)


def plainly_abroad(parts: Sequence[str]) -> tuple[list[str], bool]:
    """The folded parts of a sentence in plain words, and whether they asked politely."""
    said = _BAR.join(parts)
    if is_english(said.split()) or not _MAY_ASK.search(said):
        return [*parts], False
    plain = _IF_YOU_PLEASE.sub(" ", said)
    plain = _SOFTLY.sub("", plain) if _ASKS_US.search(plain) else plain
    softly = plain
    for frame in _FRAMES:
        found = frame.asks.search(plain)
        if found:
            behind = _infinitive(frame.plain, plain[found.end() :])
            before = plain[: found.start()] + _BAR.join([""] * (found[0].count("|") + 1))
            plain = f"{before}{frame.plain} {behind}"
            break
    else:
        for asks, wish in _UNSPACED:
            if found := asks.search(plain):
                bars = _BAR * found[0].count("|")
                plain = plain[: found.start()] + bars + wish + plain[found.end() :]
    if plain == said:
        return [*parts], False
    asked = plain != softly
    plain = _BEHIND.sub(" ", plain) if asked else plain
    pieces = [piece.strip() for piece in plain.split("|")]
    pieces = [piece if any(map(str.isalnum, piece)) else _NOTHING for piece in pieces]
    return (pieces, asked) if len(pieces) == len(parts) else ([*parts], False)


def _infinitive(plain: str, behind: str) -> str:
    if plain == "ich mochte":
        return _ZU.sub(lambda m: f"{m[1] or ''}{m[2] or ''}", behind)
    if plain == "ik wil graag":
        return _TE.sub(_joined, behind)
    return behind


def _joined(match: re.Match[str]) -> str:
    """`mee te doen` is `meedoen`."""
    if not match[1]:
        return ""
    return f"{match[1]}{'' if match[1] in _SEPARABLE else ' '}{match[2]}"


#: The plain words as they are written.
_WRITTEN = {
    "ich mochte": "ich möchte",
    "chcialabym": "chciałabym",
    "chtela bych": "chtěla bych",
    "em muon": "em muốn",
}


def in_its_letters(folded: str, written: str) -> str:
    """A part in plain words with the marks that it was written with; empty for other parts."""
    plain = next((f.plain for f in _FRAMES if folded.startswith(f"{f.plain} ")), "")
    if not plain:
        return ""
    behind = written.split()[-len(folded.removeprefix(plain).split()) :]
    return " ".join((_WRITTEN.get(plain, plain), *behind))
