"""The shapes of expressions for days and lengths of time, in a dozen languages, as one pattern."""

import re

from mailflow.commands.reading.clauses.words import listed
from mailflow.commands.reading.dates.calendar_words import (
    EASTER_FEASTS,
    FEASTS,
    MONTHS,
    NUMBERS,
    RELATIVE,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)
from mailflow.regex import regex


def _any_of(*tables: object) -> str:
    names = {word for table in tables for word in table}  # type: ignore[attr-defined]
    return "|".join(sorted((re.escape(word) for word in names), key=len, reverse=True))


#: `first half`, `last Friday`, `the second of May`; -1 is the last one.
ORDINALS = {
    word: number
    for number, words in {
        1: "first erste ersten erster premier premiere primer primera primero primeira primeiro "
        "prima primo primi eerste pierwszy pierwsza pierwszej 1st 1er 1ere первый первая первую "
        "первой первые перший першого першому forsta forste ilk birinci pertama prvni prvy prve "
        "elso pehla pehle ensimmainen ensimmaisella ensimmaisen",
        2: "second zweite zweiten deuxieme seconde segunda segundo seconda secondo tweede druga "
        "drugiej 2nd 2e второй вторая вторую вторые другий другого andra anden andet ikinci kedua "
        "druhy druhe druha masodik doosra dusre toinen toisella",
        3: "third dritte dritten troisieme tercera tercer terceira terceiro terza terzo derde 3rd",
        4: "fourth vierte vierten quatrieme cuarta cuarto quarto vierde 4th",
        5: "fifth funfte funften cinquieme quinto vijfde 5th",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        15: "fifteenth",
        20: "twentieth",
        30: "thirtieth",
        -1: "last final letzte letzten derniere dernier dernieres ultima ultimo ultimas ultimos "
        "ultime ultimi laatste ostatni ostatnia ostatnie последний последняя последнюю последней "
        "последние останній останнього sista sidste siste son terakhir posledni posledny posledne "
        "utolso viimeinen viimeisella aakhri",
    }.items()
    for word in words.split()
}
_M = _any_of(MONTHS)
_W = _any_of(WEEKDAYS)
_SW = _any_of(SHORT_WEEKDAYS)
_GERMAN_DAY = "mo|di|mi|do|fr|sa|so"
_N = rf"(?:\d{{1,3}}|{_any_of(NUMBERS)})"
_NTH = _any_of(ORDINALS)
_DAY_WORD = (
    r"(?:the\s+|den\s+|dem\s+|zum\s+|le\s+|la\s+|el\s+|il\s+|o\s+|os\s+|ao?\s+|dia\s+|dnia\s+)*"
)
TO = (
    r"\s*(?:-+>?|~|→|\.\.(?!\.)|\bto|\bup\s+to|\b(?:un)?till?(?:\s+and\s+including)?|"
    r"\bthrough(?:\s+to)?|\bthru|"
    r"\band|\bbis(?:\s+(?:zum|einschl(?:iesslich|\.)|inkl(?:usive|\.)?|mit|und\s+mit|incl\.?))*|"
    r"\bund|\bal?|\balla|\bau|\bao|\bate|"
    r"\bhasta|\bet|\bse(?=\s+\d)|से|\bes(?=\s+\d)|\bsi(?=\s+\d)|\bve(?=\s+\d)|\bja(?=\s+\d)|"
    r"\boch(?=\s+\d)|\bog(?=\s+\d)|\bκαι|\bو(?=\s+\d)|\bva(?=\s+\d)|"
    r"\bjusqu'(?:au|a|en)|\bfino\s+al?|\be|\by|\bi|до|по|\btot(?:\s+en\s+met)?|\bt/?m\b|\bdo|\bpo|"
    r"\btill\s+och\s+med|\btil(?:\s+og\s+med)?|\bindtil|\bإلى|\bالى|\bحتى|\bتا|\bsampai|\bhingga|"
    r"\bhadi|\bpana\s+(?:la|pe|pe\s+data\s+de)|\bέωσ|\bωσ|\bμέχρι|\bmexri|-?t[ou]l|\bden(?=\s+\d)|"
    r"から|到|至|부터|ถึง)"
    rf"\s*{_DAY_WORD}"
)
_ORD = r"(?:st|nd|rd|th|er|e|º|°|ª|\.)?"
#: What an ordinal ends with, where it is not an English one.
_NTH_END = r"(?:\.|-?(?:го|ого|е|ое|те|go|tego|ego)\b|:[ea]\b|e\b|de\b|º)?"
_OF = r"\s*(?:of\s+|de\s+|d'|do\s+|\.\s*)?"
_OF_THE = (
    r"\s+(?:of|in|im|des|vom|von|du|de|del|da|do|di|van|em|en|i|w|we|v|ve|в|у|din)?\s*"
    r"(?:(?:the\s+)?(?:month|mois|mes)\s+(?:of|de)\s+|the\s+)?(?:d')?"
)
_PATTERNS = (
    ("iso", r"(?<!\d)(?P<iso>\d{4}-\d\d-\d\d)(?!\d)"),
    (
        "cjk",
        (
            r"(?P<cm>\d{1,2}|十[一二]?|[一二三四五六七八九])[月월]\s?(?P<cd>\d{1,2}(?!月)|"
            r"[一二三四五六七八九十廿]{1,3}(?=[日号號]))[日号號일]?|"
            r"(?P<cday>\d{1,2}|[二三]?十[一二三四五六七八九]?|"
            r"(?<=[到至~-])[一二三四五六七八九])[日号號일](?!間|目)"
        ),
    ),
    ("cjkedge", r"(?P<cem>\d{1,2})[月월](?:の)?\s?(?P<ce>[底末初]|終わり|始め|初め|头|말|초)"),
    ("cjkmonth", r"(?P<cmm>\d{1,2})[月월](?![日の\d第上中下旬]|\s?[말초])"),
    (
        "cjklen",
        (
            r"(?P<cn>\d{1,2}|[一两二三四五六七八九十])\s*(?P<cu>周間?|週間?|天|日間|个月|か月|ヶ月|"
            r"星期)(?!末)"
        ),
    ),
    (
        "cjkweek",
        r"(?P<cwn>下个?|来)?(?:周|星期|週)(?P<cwd>[一二三四五六日天])|(?P<cws>[月火水木金土日])曜",
    ),
    ("cjkrel", r"(?P<crel>今天|今日|明天|明日|后天|明後日|下周|下星期|来週|来月|下个?月)"),
    (
        "part",
        (
            rf"\b(?P<pn>{_NTH}|1\.|2\.)\s*(?:(?P<pc>{_N})\s+)?(?P<pu>half|halfte|helft|moitie|"
            rf"mitad|metade|meta|"
            rf"quinzaine|quincena|quinzena|{_any_of(UNITS)}){_OF_THE}(?P<pm>{_M}|(?:the\s+)?year|"
            rf"next\s+month)\b"
            rf"|\b(?P<pn2>{_NTH})\s+(?P<pm2>{_M})(?P<pu2>woche|wochen|halfte)\b"
            rf"|\b(?P<pm3>{_M})(?:'\w{{1,3}})?\s+(?:k[aie]\s+)?(?P<pn3>{_NTH})\s+"
            rf"(?:(?P<pc3>{_N})\s+)?(?P<pu3>{_any_of(UNITS)})\b"
            rf"|\b(?P<pu4>minggu|saptamana)\s+(?P<pn4>{_NTH})\s+(?:bulan\s+|din\s+)?(?P<pm4>{_M})\b"
            rf"|(?P<pm5>\d{{1,2}})月(?:の)?第(?P<pn5>[一二三四1-4])(?:周|週|个?星期)"
            rf"|(?P<pm6>\d{{1,2}})月(?:の)?(?P<pu6>上旬|中旬|下旬)"
        ),
    ),
    ("nthday", rf"\b(?P<nn>{_NTH})\s+(?P<nw>{_W}){_OF_THE}(?P<nm>{_M})\b"),
    (
        "wordday",
        (
            rf"\b(?P<wo>{_NTH})\s+(?:of\s+|de\s+)?(?:the\s+)?(?P<wm>{_M})\b(?!\s*\d)"
            r"|\b(?P<wd1>\d{1,2})(?:st|nd|rd|th)?\s+of\s+next\s+month\b"
            r"|\b(?P<wo2>first)\s+of\s+next\s+month\b"
        ),
    ),
    (
        "vague",
        (
            rf"\b(?:early|late|sometime\s+in|some\s+time\s+in|anfang|debut|principios\s+de|inizio|"
            rf"inicio\s+de|beginning\s+of|begin)[\s-]+(?:in\s+|of\s+|de\s+)?(?P<vm>{_M}|"
            rf"next\s+(?:week|month|year)|"
            rf"spring|summer|autumn|fall|winter)\b"
        ),
    ),
    (
        "daylist",
        (
            rf"(?<![\d/.:])(?P<dla>\d{{1,2}}){_ORD}(?P<dlm>(?:\s*,\s*(?:the\s+)?\d{{1,2}}{_ORD}){{1,8}})"
            rf"\s*,?\s*(?:and|und|et|y|e|&|or|oder)\s*(?:the\s+)?(?P<dlb>\d{{1,2}}){_ORD}"
            rf"(?:{_OF}(?P<dln>{_M})\b)\.?"
        ),
    ),
    (
        "slashpair",
        (
            r"(?<![\d/.])(?P<sa>\d{1,2})\s?-\s?(?P<sb>\d{1,2})/(?P<sm>\d{1,2})(?:/(?P<sy>20\d\d|"
            r"\d\d))?(?![\d/]|\s?-)"
        ),
    ),
    (
        "pair",
        (
            rf"(?<![\d/.])(?P<pa>\d{{1,2}}){_ORD}(?P<pto>{TO})(?P<pb>\d{{1,2}}){_ORD}{_OF}(?P<pmo>{_M})\b\.?"
            r"(?:,?\s*(?P<py>20\d\d))?"
        ),
    ),
    (
        "mpair",
        (
            rf"\b(?P<rm>{_M})\b\.?\s*(?:the\s+)?(?P<ra>\d{{1,2}}){_ORD}(?P<rto>{TO})(?P<rb>\d{{1,2}}){_ORD}"
            rf"(?![\d/:])(?!\s*(?:{_M})\b)(?:,?\s*(?P<ry>20\d\d))?"
        ),
    ),
    (
        "numbers",
        (
            rf"\b(?:from\s+(?:the\s+)?|"
            rf"between\s+(?:the\s+)?)?(?<![\d/.:-])(?P<na>\d{{1,2}})(?:st|nd|rd|th){TO}"
            rf"(?P<nb>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?(?:{_M}|place|\w*day)\b)"
            rf"|\b(?:d[ae]l|du|vom|с|со|з|von|dia|od|fran|fra|vanaf|ab|tanggal|tgl|zwischen|mellan|"
            rf"mellem|miedzy|между|між|ab\s+dem|desde\s+el|fran\s+den|fra\s+den|van\s+de|"
            rf"tussen\s+de|entre\s+(?:el|le|os?\s+dias?|dias?)|tra\s+il|zwischen\s+dem|"
            rf"между)\s+(?P<na2>\d{{1,2}}){_NTH_END}\s*(?:-|\s(?:al|au|bis(?:\s+(?:zum|"
            rf"einschliesslich))?|"
            rf"по|до|do|a|tot(?:\s+(?:de|en\s+met))?|till(?:\s+den)?|til(?:\s+den)?|ao|"
            rf"hasta\s+el|sampai|hingga|sampai\s+tanggal|und(?:\s+dem)?|och|og|en(?:\s+de)?|"
            rf"y(?:\s+el)?|"
            rf"e(?:\s+il|\s+dia)?|et(?:\s+le)?|и|i|a\s+dia|ao\s+dia|po)\s)"
            rf"\s*(?P<nb2>\d{{1,2}}){_NTH_END}(?!\d|[/:]\d|\.\d|(?:\.|er)?\s*(?:de\s+|"
            rf"d')?(?:{_M}|uhr|h\b))"
            rf"|\b(?:away|off|out|ooo|pto|leave|gone|pause|vacation|"
            rf"holiday):?\s+(?P<na3>\d{{1,2}})\s?(?:-|to)\s?"
            rf"(?P<nb3>\d{{1,2}})(?!\d|[/:.]\d|\.?\s*(?:of\s+)?(?:{_M}|am|pm|h|hours?|mins?|"
            rf"minutes|"
            rf"%|{_any_of(UNITS)})\b)"
        ),
    ),
    (
        "dotpair",
        r"(?<![\d.])(?P<da>\d{1,2})\.\s?-\s?(?P<db>\d{1,2})\.(?P<dm>\d{1,2})\.?(?:(?P<dy>20\d\d))?",
    ),
    (
        "daymonth",
        rf"(?<![\d/.])(?P<d>\d{{1,2}}){_ORD}{_OF}(?P<m>{_M})\b\.?(?:,?\s*(?P<y>20\d\d|'\d\d\b))?",
    ),
    (
        "monthday",
        (
            rf"\b(?P<m2>{_M})\b\.?\s*(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:\d|%|"
            rf"\s*(?:people|mentees))(?:,?\s*(?P<y2>20\d\d|'\d\d\b))?"
        ),
    ),
    (
        "dotrange",
        (
            r"(?<![\d.])(?P<qa>\d{1,2})\.(?P<qb>0?[1-9]|1[0-2])\.?\s?(?:-|bis|to|al?|"
            r"au)\s?(?P<qc>\d{1,2})\."
            r"(?P<qd>0?[1-9]|1[0-2])(?![\d:]|\.\d)"
        ),
    ),
    ("dotted", r"(?<![\d.])(?P<d3>\d{1,2})\.\s?(?P<m3>\d{1,2})\.(?:\s?(?P<y3>20\d\d|\d\d(?!\d)))?"),
    ("slashed", r"(?<![\d/])(?P<s1>\d{1,2})/(?P<s2>\d{1,2})(?:/(?P<s3>20\d\d|\d\d))?(?![\d/])"),
    (
        "edge",
        (
            rf"\b(?P<edge>end|beginning|start|middle|mid|ende|anfang|mitte|fin|debut|mi|final|"
            rf"finales|fim|inicio|principios|meados|fine|inizio|meta|конца|начала|konca|"
            rf"poczatku|einde|slutet|slutningen|akhir|awal|pertengahan|кінця|кінці|початку|"
            rf"конце|начале|"
            rf"середине|середины|koncem|zacatkem|polovine|sfarsitul|inceputul)[\s-]+(?:of\s+|"
            rf"de\s+|do\s+|du\s+|di\s+|des\s+|der\s+|d')?(?:the\s+|la\s+|this\s+|l'|le\s+|del\s+|"
            rf"el\s+|o\s+)?(?P<enext>next\s+|nachste[nrs]?\s+)?(?P<em>{_M}|week|woche|semaine|"
            rf"semana|month|"
            rf"monats?|mois|mes|year|jahres?|annee|ano)\b|\b(?P<eback>month|year|"
            rf"week)(?:'s)?[\s-]end\b|"
            r"\b(?P<eofthis>this\s+month's\s+end|monatsende|fin\s+du\s+mois|"
            r"fin\s+de\s+mes|fim\s+do\s+mes|fine\s+mese|"
            r"konci\s+(?:tohoto\s+)?mesice|"
            r"koniec\s+miesiaca|(?:конце|конца|кінці|кінця)\s+(?:этого\s+|цього\s+)?"
            r"(?:месяца|місяця)|"
            r"τέλοσ\s+του\s+μήνα|kuun\s+lopussa|kuun\s+loppuun|"
            r"honap\s+vegen|honap\s+vegeig|sfarsitul\s+lunii|ayin\s+sonunda|"
            r"ay\s+sonunda|ayin\s+sonuna|ay\s+sonuna|slutet\s+av\s+manaden|manadsskiftet|"
            r"slutten\s+av\s+maneden|slutningen\s+af\s+maneden|eind(?:e)?\s+van\s+de\s+maand|"
            r"akhir\s+bulan(?:\s+ini)?|cuoi\s+thang(?:\s+nay)?|نهاية\s+(?:هذا\s+)?الشهر|"
            r"آخر\s+(?:این\s+)?ماه|"
            r"پایان\s+(?:این\s+)?ماه|mwisho\s+wa\s+mwezi|is\s+mahine\s+ke\s+(?:end|aakhir)|"
            r"(?:इस\s+)?महीने\s+के\s+(?:अंत|आखिर))(?!\w)|"
            rf"\b(?P<eend>τέλοσ|τέλη|αρχέσ|αρχή|μέσα|telos|نهاية|أواخر|منتصف|بداية|پایان|آخر|"
            rf"اواخر|ابتدای|اواسط|"
            rf"mwisho\s+wa|cuoi|giua|dau|ปลาย|สิ้น|กลาง|ต้น)\s+(?:του\s+|tou\s+|شهر\s+|"
            rf"เดือน\s*)?(?P<em4>{_M})\b|"
            rf"\b(?P<em3>{_M})\s+(?P<edge3>sonu|sonuna|sonunda|basi|basinda|ortasi|ortasinda|"
            rf"lopussa|alusta|"
            rf"loppuun|alussa|vege|vegen|vegeig|elejen|kozepen)\b"
        ),
    ),
    (
        "easter",
        (
            rf"\b(?P<feast>{_any_of(FEASTS, EASTER_FEASTS)})(?!\w)|"
            rf"\bides\s+of\s+(?P<idm>{_M})\b|"
            r"\b(?P<em2>easter|ostern|oster|paques|pascua|pascoa|pasqua|wielkanoc\w?|pasen|pask|"
            r"paske|velikonoc\w?)\b|"
            r"\b(?P<xmas>christmas(?:\s+day)?|xmas|weihnachten|noel|navidad|natal|natale|kerst|"
            r"kerstmis|boze\s+narodzenie|bozego\s+narodzenia|vanoc\w?)\b|"
            r"\b(?P<ny>new year(?:'?s(?: day)?)?|neujahr|nouvel an|jour de l'an|ano nuevo|ano novo|"
            r"capodanno|nowy rok|nowego roku|nieuwjaar|novy rok|noveho roku|nyar|nytar)\b"
        ),
    ),
    ("after", r"\b(?:the\s+)?day\s+after\s+tomorrow|pasado\s+manana|depois\s+de\s+amanha"),
    (
        "rel",
        (
            rf"(?<!guten\s)(?<!this\s)(?<!good\s)\b(?P<rel>{_any_of(RELATIVE)})\b(?!\s+(?:frueh|"
            rf"fruh|morning)|-\w)"
        ),
    ),
    (
        "length",
        (
            r"\b(?P<lhy>half\s+a\s+year|(?:ein\s+)?halbes\s+jahr|medio\s+ano|meio\s+ano|"
            r"mezzo\s+anno)\b|"
            rf"\b(?P<few>a\s+few|several|some|many|ein\s+paar|einige|quelques|algun[oa]s|unos|"
            rf"unas|varios|varias|algumas|"
            rf"alguns|alcun[ie]|qualche|een\s+paar|enkele|kilka|"
            rf"несколько)\s+(?:more\s+)?(?:{_any_of(UNITS)})\b|"
            rf"\b(?:(?P<ln>{_N})(?:(?P<lor>(?:\s+(?:or|to|oder|bis|ou|o|a|a)\s+|\s?-\s?){_N}))?|"
            rf"(?P<lc>a\s+couple))"
            rf"(?:\s+(?:of|more|further|extra|full|whole|long|weitere[nr]?|ganze[nr]?|calendar))*"
            rf"[\s-]+(?P<lu>{_any_of(UNITS)})\b(?P<lhalf>\s+and\s+a\s+half)?|"
            rf"\b(?P<lf>fortnight|quincena|quinzaine)\b|"
            rf"(?<![\d/.:-])(?P<sn>\d{{1,2}})\s?(?P<su>[dw])\b(?!')"
        ),
    ),
    (
        "week",
        (
            r"\b(?P<wk>next|this|the\s+coming|coming|rest\s+of\s+(?:the|this)|"
            r"remainder\s+of\s+(?:the|this)|all|"
            r"nachste[rns]?|kommende[rn]?|ubernachste[rn]?|diese[rn]?|proxima|esta|prossima|"
            r"questa|volgende|"
            r"deze|nasta|neste|cette|cet|przyszlym|przyszly|этой|следующ\w+|на\s+следующей)\s+"
            r"(?:(?P<wboth>and|und|et|e|y|en|\+|&)\s+(?:next|(?:uber)?nachste[rn]?|"
            r"die\s+nachste|proxima|"
            r"prossima|volgende)\s+)?"
            r"(?P<wu>week|weekend|month|woche|wochenende|semana|semaine|settimana|mes|mois|"
            r"monat|maand|vecka|uke|uge|"
            r"tygodniu|tydzien|miesiacu|неделе|неделю|недели|неделя|year|jahr|ano|annee)\b|"
            r"\b(?P<wpro>(?:la\s+)?semaine\s+prochaine|(?:la\s+)?semana\s+que\s+(?:viene|vem)|"
            r"(?:la\s+)?semana\s+proxima|(?:la\s+)?settimana\s+prossima|nachsten\s+monat|"
            r"le\s+mois\s+prochain|"
            r"(?:el\s+)?mes\s+que\s+(?:viene|vem)|nachstes\s+jahr)\b|\bthe\s+(?P<wend>weekend)\b|"
            r"\b(?P<wnn>(?:the\s+)?week\s+after\s+next)\b"
        ),
    ),
    (
        "follow",
        (
            r"\b(?:the\s+)?(?:(?P<fu>week|month)\s+(?:after|following)(?:\s+(?:that|"
            r"it))?(?!\s+(?:\w+day|next|the|my|"
            r"easter|i|we|this|that|\d))|the\s+(?P<fday>day\s+after)(?!\s+(?:tomorrow|that|i|"
            r"the|my|\d))|"
            r"following\s+(?P<fu2>week|month))\b|"
            r"\b(?:die\s+)?woche\s+(?:darauf|danach)\b|"
            r"\b(?:la\s+)?semaine\s+(?:suivante|d'apres)\b|\b(?:la\s+)?semana\s+siguiente\b"
        ),
    ),
    (
        "isoweek",
        (
            r"\b(?P<wa1>kw|kalenderwoche|vecka|v\.|uke|uge|semaine|week|"
            r"wk)\s?(?P<wno>\d{1,2})\b(?!\s*(?:of|de)\b)"
        ),
    ),
    (
        "wpair",
        (
            rf"\b(?P<wga>{_GERMAN_DAY})\.?(?:\s*-\s*|\s+bis\s+(?:(?:inkl|einschl)\w*\.?\s+)?)"
            rf"(?P<wgb>{_GERMAN_DAY})\b(?!\s*\d)|"
            rf"\b(?P<wa>{_W}|{_SW})\.?(?P<wsep>\s*(?:-|~|→|/|\+|&|\band\b|\bto\b|\buntil\b|"
            rf"\btill\b|\bthrough\b|\bthru\b|"
            rf"\bund\b|\ben\b|\boch\b|\bog\b|\by\b|\be\b|\bi\b|\bja\b|\bve\b|\bsi\b|\bes\b|"
            rf"\bи\b|\bта\b|\bі\b|\bbis\b|\bal?\b|\bau\b|\bate\b|\bhasta\b|\bet\b|\btot\b|"
            rf"\bdo\b)\s*(?:el\s+|la\s+|le\s+)?)(?P<wb>{_W}|{_SW})\b"
            r"(?:\s+(?:of\s+)?(?P<wpq>next\s+week|nachste\s+woche))?(?!\s*\d)"
        ),
    ),
    (
        "weekday",
        (
            rf"\b(?:(?P<wn>next|this|coming|nachste[rn]?|kommende[rn]?|proxima|proximo|"
            rf"prossimo)\s+)?(?P<wd>{_W})\b(?:\s+(?P<wq>next week|week|que vem|"
            rf"que viene|prochain|"
            rf"in a week))?|\b(?P<ws>{_SW})\b"
        ),
    ),
    (
        "ordinal",
        (
            rf"(?<![\d#/.:+-])(?P<od>\d{{1,2}})(?P<os>st|nd|rd|th|er|ste\b|sten\b|º|:[eat]|de\b|"
            rf"e\b|-?(?:го|ого|е|ое|му|ому|те|ть|th|go|tego|ego|en|"
            rf"an|tol|tol|ig|ikan|iken|je|jen|jan)\b|'(?:s?[iu]nden|s?[iu]nda|s?[iu]nde|"
            rf"y?[iaeu]|s?[iu]ne|"
            rf"s?[iu]na|den|dan|de|da|ten|tan|te|ta|s?[iu])\b)?(?![\d/:%+-]|\.\d|"
            rf"\s*(?:am|pm|uhr|h|o'clock|hours?|min|people|personnes|mentees?|e?mails?|times|x|"
            rf"{_any_of(UNITS)})\b)"
        ),
    ),
    ("month", rf"\b(?P<mo>{_M})\b(?!\s*\d)"),
)
ATOM = regex("|".join(f"(?P<K{name}>{pattern})" for name, pattern in _PATTERNS))
TOKEN = regex(r"\d+|[dl]'(?=[a-z])|[a-zа-яё][a-zа-яё']*|[^\W\da-zа-яё_]")
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяё")
STARTERS = frozenset(
    word.split("-")[0].split("'")[0] if word not in RELATIVE else word
    for word in (
        *MONTHS,
        *WEEKDAYS,
        *SHORT_WEEKDAYS,
        *RELATIVE,
        *NUMBERS,
        *ORDINALS,
        *(word for name in (*FEASTS, *EASTER_FEASTS) for word in name.split()[:1]),
        *listed(
            """
            end beginning start middle mid ende anfang mitte fin debut mi final finales fim konca
            poczatku einde slutet
            inicio principios meados fine meta конца начала easter ostern oster paques pascua
            pascoa pasqua wielkanoc wielkanocy pasen pask paske velikonoc velikonoce kerst kerstmis
            boze bozego vanoc vanoce jour capodanno nowy nowego nieuwjaar novy noveho nyar nytar
            christmas xmas weihnachten noel navidad natal natale new neujahr good
            karfreitag vendredi viernes nouvel ano day the pasado depois apres fortnight
            quincena quinzaine next this coming early late sometime some inizio begin
            rest remainder all nachste nachster nachsten nachstes kommende kommenden ubernachste
            ubernachster diese dieser proxima proximo deze nasta neste przyszlym przyszly week
            month year following woche kw kalenderwoche vecka uke uge wk die
            esta prossima questa volgende cette cet этой на la semaine semana settimana le el
            mes from away off out ooo pto leave gone pause vacation holiday
            between dal del du vom von dia с со з od fran fra vanaf ab tanggal tgl zwischen mellan
            mellem miedzy между між van tussen tra minggu saptamana slutningen akhir awal
            pertengahan
            кінця кінці початку конце начале середине середины koncem zacatkem polovine sfarsitul
            mo di mi do fr sa so monatsende kuun honap ayin ay slutten eind cuoi giua dau mwisho
            telos konci koniec
            inceputul ides hari
            """
        ),
    )
) | frozenset(RELATIVE)
