"""What was wanted once, or is not decided, in other languages: `je pensais …, mais finalement non`.

As in `moods`, for clauses in which the words of a wish stand.
"""

from collections.abc import Sequence

from mailflow.regex import regex

#: A year or a month that is over.
_LAST_YEAR = (
    r"\b(?:(?:letztes|voriges|vergangenes) jahr|letzten (?:monat|sommer|winter|herbst|fruhling)|"
    r"l'an(?:nee)? (?:dernier|derniere|passee)|le mois dernier|el (?:ano|mes) pasado|"
    r"(?:no )?(?:ano|mes) passado|l'anno scorso|il mese scorso|(?:vorig|afgelopen) (?:jaar|"
    r"maand)|w (?:zeszlym|ubieglym) (?:roku|miesiacu)|минулого (?:року|місяця)|торік|"
    r"в прошлом (?:году|месяце)|loni|minuly (?:rok|mesic)|forra (?:aret|manaden)|i fjol|"
    r"gecen (?:yil|sene|ay)|tahun lalu|bulan lalu|nam ngoai|thang truoc|pichle (?:saal|mahine))\b|"
    r"去年|上个月|先月|昨年|작년|지난달|지난해|पिछले (?:साल|महीने)|العام الماضي|الشهر الماضي"
)
_WANTED = (
    r"\b(?:wollte|hatte (?:ich )?vor|mochte (?:ich )?(?:damals|fruher)|"
    r"(?:je |j')?(?:voulais|pensais|comptais|souhaitais|avais (?:prevu|envie))|"
    r"queria|pensaba|planeaba|iba a|ia|pretendia|pensava|pensavo|volevo|avevo (?:intenzione|"
    r"voglia)|"
    r"wilde|wou|was van plan|chcial[ae]?m|chcial\w*|mial[ae]?m|zamierzal\w*|planowal\w*|"
    r"хотел[аи]?|думал[аи]?|собирал\w*|планировал\w*|хотіла|хотів|думала|думав|збирал\w*|"
    r"планувал\w*|"
    r"chtel\w*|planoval\w*|ville|tankte|hade tankt|istemistim|istiyordum|dusunuyordum|"
    r"(?:ingin|mau|muon|dinh))\b(?! (?:бы|б|bych|bys)\b)|たかった|つもりだった|고 싶었|"
    r"चाहत[ीा] थ|كنت (?:أريد|اريد|أود)|想"
)
_ONCE = regex(_LAST_YEAR)
_WISHED = regex(_WANTED)
#: Given up in the same breath.
_GIVEN_UP = regex(
    r"\b(?:(?:hat|hatte) sich (?:aber |inzwischen )?erledigt|(?:meine )?meinung geandert|"
    r"mich (?:aber )?(?:anders|dagegen) entschieden|daraus wird (?:nun |jetzt )?nichts|doch nicht|"
    r"finalement (?:non|pas)|change d'avis|j'ai renonce|al final no|cambi(?:e|ado) de (?:idea|"
    r"opinion|parecer)|mejor no|acabei (?:nao|desistindo)|desisti|mudei de ideia|"
    r"(?:ho )?cambiato idea|alla fine no|ci ho ripensato|gaat niet (?:meer )?door|"
    r"van gedachten veranderd|toch maar niet|zmienil\w* zdanie|rozmyslil\w*|jednak nie|"
    r"передумал[аи]?|передумала|передумав|розду?мала|rozmyslel\w*|zmenil\w* nazor|nakonec ne|"
    r"angrat mig|andrat mig|inte langre aktuellt|vazgectim|fikrimi degistirdim|"
    r"berubah pikiran|tidak jadi|doi y)\b|改变主意|还是算了|やめました|やめることに|마음이 바뀌|"
    r"무산|غيرت رأيي"
)
#: "I don't know whether I should", "one day perhaps".
_OPEN = regex(
    r"\b(?:ob ich (?:\w+ ){0,6}(?:soll|sollte|muss|musste)\b|"
    r"si je (?:dois|devrais|ferais mieux)|si (?:yo )?(?:debo|deberia|tendria que|tengo que)|"
    r"se (?:eu )?(?:devo|deveria|tenho que)|se (?:io )?(?:dovrei|debba|devo)|"
    r"of ik (?:\w+ ){0,4}(?:moet|zou moeten)|czy (?:powinn\w+|warto|musze)|"
    r"чи (?:варто|треба|слід|мушу|повин\w+)|(?:стоит|нужно|надо|следует|должн[аы]?|должен) ли|"
    r"(?:jestli|zda) (?:bych )?(?:mel\w?|mam|musim)|om jag (?:borde|ska|maste)|emin degil\w*|"
    r"apakah saya (?:harus|perlu|sebaiknya)|co nen|"
    r"algun dia|um dia|un giorno|un jour|irgendwann|eines tages|kiedys|колись|когда-нибудь|"
    r"jednou|nagon gang|ooit|bir gun|suatu hari|mot ngay nao do|kisi din)\b|"
    r"지도 모르|언젠가|いつか|"
    r"有一天|किसी दिन|शायद|ربما|يوما ما|要不要|是否应该|该不该"
)
#: "What happens if I …": asked, and not wished; all behind it hangs on the if.
_WHAT_IF = regex(
    r"\b(?:was (?:passiert|geschieht|ware)|que se passe-t-il|qu'arrive-t-il|que (?:pasa|pasaria|"
    r"sucede|ocurre)|o que (?:acontece|aconteceria)|(?:cosa|che cosa|che) (?:succede|succederebbe)|"
    r"wat (?:gebeurt|als)|co sie (?:stanie|dzieje)|що (?:буде|станеться)|что (?:будет|случится)|"
    r"co se stane|vad hander|ne olur|apa yang terjadi|dieu gi xay ra)\b|どうなり|会怎么样|会怎样|"
    r"어떻게 되|क्या होगा|ماذا (?:يحدث|سيحدث)"
)
#: "Do I have to …?"
_MUST_I = regex(
    r"\b(?:muss ich|dois-je|est-ce que je dois|tengo que|debo|tenho (?:que|de)|devo|moet ik|"
    r"czy musze|чи (?:мушу|маю|повин\w+)|(?:должен|должна) ли я|musim|maste jag|zorunda miy\w+|"
    r"apakah saya harus|co phai)\b|必须|なければなりません|べきでしょうか|야 하나요|मुझे .* होगा|"
    r"هل (?:يجب|علي)"
)
#: Nobody has to; nobody ever asked to.
_NOBODY = regex(
    r"\b(?:personne n'est (?:oblige|force)|nadie (?:esta obligad\w|necesita)|ninguem (?:precisa|"
    r"e obrigado)|nessuno (?:e obbligato|ha bisogno)|niemand hoeft|ingen (?:behover|maste)|"
    r"kimse|hic kimse|tidak ada yang (?:harus|perlu)|khong ai)\b|没有人(?:必须|需要)|誰も"
)
#: "On no account".
_ON_NO_ACCOUNT = regex(
    r"\b(?:auf (?:gar )?keinen fall|keinesfalls|unter keinen umstanden|en aucun cas|"
    r"de ninguna manera|en absoluto|bajo ningun concepto|de (?:jeito nenhum|forma alguma|modo "
    r"algum)|"
    r"in nessun (?:caso|modo)|assolutamente non|onder geen (?:beding|enkele voorwaarde)|"
    r"absoluut niet|w zadnym wypadku|absolutnie nie|ни в коем случае|в жодному разі|"
    r"v zadnem pripade|rozhodne ne\w*|absolut inte|inte alls)\b"
)


#: "Estuve a punto de …": it did not come to that.
_ALMOST = regex(
    r"\b(?:(?:estuve|estaba) a punto de|war (?:kurz davor|drauf und dran|nahe daran)|j'ai failli|"
    r"j'etais sur le point|estive (?:prestes|quase)|por pouco nao|stavo per|(?:ero|stavo) sul "
    r"punto|"
    r"stond op het punt|had bijna|byl\w+ (?:bliski\w?|o krok)|omal nie|чуть не|едва не|ледь не|"
    r"мало не|malem|skoro jsem|var nara att|nastan hoppat)\b"
)


def is_over(place: int, sentence: Sequence[str]) -> bool:
    """`Ich wollte letztes Jahr wechseln`, `pensaba dejarlo, pero al final no`."""
    folded = sentence[place]
    if _ALMOST.search(folded):
        return True
    if _WISHED.search(folded) and (_ONCE.search(sentence[0]) or _ONCE.search(folded)):
        return True
    return any(map(_GIVEN_UP.search, sentence[place:])) and any(
        map(_WISHED.search, sentence[: place + 1])
    )


def is_open(folded: str) -> bool:
    """Not decided: `no sé si debería`, `kiedyś może`."""
    return bool(_OPEN.search(folded))


def is_asked_about(folded: str, before: Sequence[str], *, question: bool) -> bool:
    """`Muss ich wechseln?`, `was passiert, wenn ich aussteige?`"""
    if any(map(_WHAT_IF.search, (*before, folded))):
        return True
    return question and bool(_MUST_I.search(folded))


def is_refused(folded: str) -> bool:
    """`Auf keinen Fall`, `personne n'est obligé`: no wish of the writer's, whatever it is."""
    return bool(_NOBODY.search(folded) or _ON_NO_ACCOUNT.search(folded))
