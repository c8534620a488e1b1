"""What is done with somebody, in other languages: taken in, let go, kept.

Each fits some kinds of items only, so a word of one language that means something else in
another is asked about rather than guessed at.
"""

import re

from mailflow.regex import regex

ADMIT = """
    admit-in, bring in, take in, can join, may join, should join, can start, may start,
    can begin, may begin,
    can come, may come, can come in, may come in, gets in, gets a place, gets the place,
    gets a seat,
    gets the seat, should get in, can be admitted, should be admitted, can be let in,
    aufnehmen, aufgenommen, reinlassen, reinnehmen, hereinlassen, zulassen, zugelassen,
    darf mitmachen, kann mitmachen, darf dazu, kann dazu, kann dazukommen, kann anfangen,
    darf anfangen, kann starten, darf starten, kann kommen, darf kommen, zusagen,
    accueillir, accueille, accueillez, accueillons, admettre, admets, admettez, admis, admise,
    on prend, prenez, on accepte, laissez entrer, laisse entrer, peut entrer, peuvent entrer,
    peut commencer, peuvent commencer, inscrivez, inscris, integrez,
    admitir, admite, admitan, admitido, admitida, que entre, que entren, entra, entran,
    puede entrar, pueden entrar, puede empezar, pueden empezar, incorporen, sumen, dejen entrar,
    adentro, admita, admitam, pode entrar, podem entrar, entram, deixa entrar, deixem entrar,
    pode comecar, podem comecar, incluam,
    ammettere, ammetti, ammettete, ammesso, ammessa, entrano, puo entrare, possono entrare,
    fate entrare, puo iniziare, puo cominciare, prendiamo,
    берем, берём, взять, возьмем, возьмём, возьмите, принимаем, принимайте, примите, впустить,
    пускайте, зачислить, зачисляем, зачислите, пусть заходит, пусть присоединяется,
    пусть начинает, пусть приходит, беремо, взяти, приймаємо, прийняти, приймайте,
    przyjac, przyjmij, przyjmijcie, przyjmujemy, przyjety, przyjeta, bierzemy, wpuscic, wpusc,
    wpuscmy, niech dolaczy, moze dolaczyc, niech wejdzie, moze zaczac, niech zacznie,
    prijmout, prijmi, prijmete, prijmeme, prijat, prijata, bereme, at se prida, muze nastoupit,
    muze zacit, toelaten, toegelaten, aannemen, aangenomen, mag erbij, kan erbij, mag meedoen,
    mag starten, kan starten, mag beginnen, kan beginnen, binnenlaten,
    ta in, ta med, slapp in, anta, antas, antagen, far vara med, far komma med, far borja,
    kan borja, alalim, katilsin, katilabilir, baslasin, baslayabilir, girsin,
    terima, diterima, masukkan, boleh masuk, boleh mulai, boleh ikut, shamil karo, aane do,
    vegyuk fel, johet, kezdhet, otetaan mukaan, saa aloittaa, primim
"""
LET_GO = """
    can be dropped, should be dropped, can be removed, should be removed, can be let go,
    should be let go, can be ended, should lapse, can lapse, may lapse, let lapse,
    rauswerfen, rausschmeissen, entfernen, streichen, streicht, austragen, rausnehmen, abmelden,
    kann gehen, konnen gehen, darf gehen, durfen gehen, soll gehen, gehen lassen, lasst gehen,
    verfallen lassen, fliegt raus, fliegen raus, kann raus, konnen raus, muss raus, fallt raus,
    virer, vire, virez, retirer, retire, retirez, enlever, enleve, enlevez, exclure, excluez,
    supprimer, supprime, supprimez, radier, radiez, laisser partir, laissez partir,
    laisse partir, peut partir, peuvent partir, doit partir, on laisse partir,
    sacar, saca, saquen, saque, quitar, quita, quiten, quite, eliminar, elimina, eliminen,
    dar de baja, dale de baja, den de baja, damos de baja, de baja, que se vaya, que se vayan,
    puede irse, pueden irse, expulsen, expulsar, dejar ir, fuera, afuera,
    tirar, tira, tirem, tire, remover, remova, removam, excluir, exclua, excluam, retirar,
    retirem, desligar, desliga, desliguem, dar baixa, pode sair, podem sair, pode ir, podem ir,
    deixa ir, deixem ir, mandar embora, fora,
    togliere, togli, togliete, togliamo, rimuovere, rimuovi, rimuovete, rimuoviamo, eliminare,
    eliminate, escludere, escludi, escludete, lasciare andare, lascia andare, lasciate andare,
    puo andare, possono andare, cancellate, mandare via,
    убрать, уберите, убирайте, убираем, убери, удалить, удалите, удаляем, удаляйте, удали,
    исключить, исключите, исключаем, исключайте, отчислить, отчисляем, отчисляйте, отчислите,
    выгнать, выгоняйте, выгоняем, отпустить, отпускаем, отпустите, отпускайте, пусть уходит,
    можно отпустить, может уйти, прибрати, приберіть, прибираємо, видалити, видаліть, видаляємо,
    виключити, виключаємо, відпустити, відпускаємо,
    usunac, usun, usuncie, usuwamy, usuwaj, usuwajcie, wyrzucic, wyrzuc, wyrzuccie, wyrzucamy,
    wyrzucaj, wyrzucajcie, skreslic, skresl, skreslamy, skreslaj, skreslajcie, wykreslic,
    wykresl, zwolnic, niech odejdzie, moze odejsc, vyradit, vyrad, vyradte, vyradime, odstranit,
    odstran, odstrante, vyhodit, vyhod, vyhodte, vyhodime, vyskrtnout, vyskrtnete, muze jit, at jde,
    verwijderen, verwijder, schrappen, schrap, eruit, mag weg, kan weg, mogen weg, kunnen weg,
    laten gaan, laat gaan, mag gaan, kan gaan, mogen gaan, uitschrijven, ta bort, plocka bort,
    stryk, stryka, far ga, kan ga, fjern, fjerne, slett, cikar, cikarin, cikaralim, silin, silelim,
    gidebilir, gitsin, keluarkan, hapus, coret, boleh pergi, hatao, hata do, hatado, nikalo,
    nikal do, jaane do, mehet el, torold, poistetaan
"""
KEEP = """
    should stay, can stay, may stay, must stay, stays on, stays in, stays with us, remains with us,
    should be kept, has to stay, remain, not out, hang on to,
    bleiben, bleiben drin, bleibt dabei, bleiben dabei, bleibt da, soll bleiben, sollen bleiben,
    darf bleiben, durfen bleiben, kann bleiben, konnen bleiben, muss bleiben, behalte, behaltet,
    drinlassen, drin lassen, lasst drin, restent, qu'il reste, qu'elle reste, peut rester,
    peuvent rester, doit rester, doivent rester, garder, garde, laissez rester,
    queda, quedan, que se quede, que se queden, que reste, puede quedarse, pueden quedarse,
    que siga, que sigan,
    sigue, siguen, mantener, mantengan, manten, mantenemos, conserven, sigue adentro,
    ficam, que fique, que fiquem, pode ficar, podem ficar, continua, continuam, manter, mantem,
    mantenha, mantenham, deixa ficar, deixem ficar, permanece, permanecem, segue, seguem,
    restano, rimane, rimangono, resti, restino, puo restare, possono restare, puo rimanere,
    tenere, teniamo, tieni, tenete, mantenere, lasciate dentro,
    остаются, останется, останутся, оставить, оставьте, оставляем, оставь, оставляйте,
    пусть остается, пусть остаётся, пусть останется, пусть остаются, пусть останутся,
    не трогать, не трогайте, не трогаем, залишається, залишаються, залишити, залишаємо, залиште,
    нехай залишається, zostaja, zostawic, zostaw, zostawcie, zostawiamy, niech zostanie,
    niech zostana, moze zostac, moga zostac, zustavaji, nechte, nechame, ponechat, ponechte,
    ponechame, at zustane, at zustanou, muze zustat, nevyrazovat, nevyrazujte, nevyhazovat,
    nevyhazujte, neodstranujte, nechte byt, blijven, mag blijven, mogen blijven, moet blijven,
    houden, behouden, laat zitten, stannar, stannar kvar, far stanna, ska stanna, behall, behalla,
    ta inte bort, plocka inte bort, stryk inte, bliver, blir, behold, beholdes, kalsin, kalsinlar,
    kaliyor, kaliyorlar, kalabilir, tutalim, cikarmayin, cikarma, cikarmayalim, silmeyin, tetap,
    tetap tinggal, pertahankan, rehne do, rakho, rakh lo, mat hatao, mat nikalo, na hatao, marad,
    maradjon, maradnak, maradhat, jaa, pysyy, saa jaada, ramane, pastram
"""
DEEDS = frozenset(
    " ".join(phrase.split()) for words in (ADMIT, LET_GO, KEEP) for phrase in words.split(",")
)
#: A `no` that stands directly before one of these denies it: `no saquen a Bo`, `não tirem`.
PARTICLES = frozenset({"no", "nao", "non", "nie", "ne", "не", "ні", "jangan", "mat", "nu"})
#: An object between the two: `no lo saquen`, `ne le virez pas`.
OBJECTS = frozenset({
    "lo", "la", "los", "las", "le", "les", "o", "os", "as", "li", "l", "me", "ho", "ji", "je",
    "go", "ich", "его", "ее", "её", "их", "a", "al", "il", "gli",
})  # fmt: skip

_BEFORE_LO = (
    "acepta|acepten|acepte|aceptar|aprueba|aprueben|apruebe|aprobar|confirma|confirmen|"
    "rechaza|rechacen|rechazar|admite|admitan|admitir|saca|saquen|sacar|quita|quiten|"
    "quitar|elimina|eliminen|eliminar|manten|mantengan|mantener|aplaza|aplacen|aplazar|pospon|"
    "pospongan|approva|approvate|approvare|accetta|accettate|conferma|confermate|"
    "rifiuta|rifiutate|ammetti|ammettete|togli|togliete|toglier|rimuovi|rimuovete|"
    "escludi|escludete|tieni|tenete|teniamo|rimanda|rimandate|rinvia|rinviate"
)
_BEFORE_A_HYPHEN = (
    "accepte|acceptez|acceptons|accueille|accueillez|admets|admettez|inscris|inscrivez|integrez|"
    "valide|validez|validons|approuve|approuvez|confirme|confirmez|"
    "refuse|refusez|refusons|garde|gardez|gardons|prends|prenez|prenons|vire|virez|retire|"
    "retirez|enleve|enlevez|supprime|supprimez|reporte|reportez|repousse|repoussez|decalez|"
    "aprova|aprove|aprovem|aceita|aceite|aceitem|confirma|confirme|rejeita|rejeite|rejeitem|"
    "tira|tire|tirem|remova|removam|mantenha|mantenham|adia|adie|adiem"
)
_WITH_AN_OBJECT = regex(
    rf"\b(?:(?P<joined>{_BEFORE_LO})l[aeo]s?|"
    rf"(?P<hyphen>{_BEFORE_A_HYPHEN})-(?:l?[ao]s?|les?|les))\b"
)
#: A verb in two parts, as English has with "let … go": `nehmt 1 auf`, `werft 2 raus`.
_APART = regex(
    r"\b(?:(?P<in>nimm|nehmt|nehmen wir|nehme ich|lass|lasst|holt|hol) (?P<who>[\w' ]{1,30}?)"
    r" (?:bitte )?(?:auf|rein|herein|dazu|mitmachen|anfangen)|"
    r"(?P<out>werft|wirf|schmeisst|schmeiss|nimm|nehmt|holt|lasst|lass) (?P<whom>[\w' ]{1,30}?)"
    r" (?:bitte )?(?:raus|gehen|ziehen|verfallen)|"
    r"(?P<stay>lasst|lass) (?P<one>[\w' ]{1,30}?) (?:bitte )?(?:drin|bleiben|dabei))\b"
)
_LET = regex(
    r"\blet (?P<who>(?:[\w'#-]+ ){1,2})(?:join|start|begin|mentor|come(?: in)?|take part|"
    r"have (?:the|a|her|his|their) (?:place|seat|spot|slot))\b"
)
#: `que 2 siga` says it of 2.
_THAT_HE = regex(
    r"\b(?:que|qu'|ze|niech|пусть|нехай|at) (?P<who>\d{1,3}) (?P<what>(?:se )?(?:siga|sigan|"
    r"quede|queden|"
    r"entre|entren|vaya|vayan|espere|esperen|fique|fiquem|saia|saiam|reste|parte|zostanie|wejdzie|"
    r"odejdzie|poczeka|остается|остаётся|останется|уходит|заходит|zustane|jde))\b"
)
_BRING_IN = regex(
    r"\b(?:(?:bring|take|get|have) (?P<who>#?\d[\d ,&]*(?:and \d+ )?)(?:on board|in)\b|"
    r"(?:we should|we must|we can|we'd|let's|please|i'd|i would|we would)(?: gladly| happily)? "
    r"(?:take|have|welcome) (?P<whom>#?\d[\d ,&]*(?:and \d+)?)(?=\W*(?:$|[.,;!])| too\b))"
)


def _brought_in(match: re.Match[str]) -> str:
    return f"admit-in {match['who'] or match['whom']}"


def _that(match: re.Match[str]) -> str:
    return match.group().partition(" ")[0]


def without_objects(text: str) -> str:
    """Verbs without the object that hangs on them: `aceptala`, `gardez-le`; and in one piece."""
    text = _THAT_HE.sub(lambda match: f"{match['who']} {_that(match)} {match['what']}", text)
    text = _WITH_AN_OBJECT.sub(lambda match: match["joined"] or match["hyphen"], text)
    text = _APART.sub(
        lambda match: (
            f"aufnehmen {match['who']}"
            if match["in"]
            else f"rauswerfen {match['whom']}"
            if match["out"]
            else f"drinlassen {match['one']}"
        ),
        text,
    )
    return _BRING_IN.sub(_brought_in, _LET.sub(r"approve \g<who>", text))
