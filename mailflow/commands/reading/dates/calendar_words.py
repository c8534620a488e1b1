"""How people name days: months, weekdays, lengths of time, holidays, in a dozen languages.

All words are folded (`words.fold`). Short forms that are ordinary words somewhere are left out.
"""

from datetime import date, timedelta

_MONTHS = (
    (
        "january jan januar janner jaenner janvier enero janeiro gennaio stycznia styczniu января "
        "январе январь januari ledna ocak ianuarie"
    ),
    (
        "february feb februar feber fevrier febrero fevereiro febbraio lutego lutym февраля "
        "феврале февраль februari unora subat februarie"
    ),
    (
        "march mar marz maerz mars marzo marco marca marcu марта марте март maart brezna mart "
        "martie marcius"
    ),
    (
        "april apr avril abril aprile kwietnia kwietniu апреля апреле апрель dubna nisan aprilie "
        "aprilis"
    ),
    "may mai mayo maio maggio maja maju мая мае май mei maj kvetna mayis majus",
    (
        "june jun juni juin junio junho giugno czerwca czerwcu июня июне июнь cervna haziran iunie "
        "junius"
    ),
    (
        "july jul juli juillet julio julho luglio lipca lipcu июля июле июль cervence temmuz iulie "
        "julius"
    ),
    (
        "august aug aout agosto sierpnia sierpniu августа августе август augustus augusti srpna "
        "agustos augusztus"
    ),
    (
        "september sep sept septembre septiembre setembro settembre wrzesnia wrzesniu сентября "
        "сентябре сентябрь zari eylul septembrie szeptember"
    ),
    (
        "october oct oktober okt octobre octubre outubro ottobre pazdziernika pazdzierniku октября "
        "октябре октябрь rijna ekim octombrie"
    ),
    (
        "november nov novembre noviembre novembro listopada listopadzie ноября ноябре ноябрь "
        "listopadu kasim noiembrie"
    ),
    (
        "december dec dezember dez decembre diciembre dezembro dicembre desember grudnia grudniu "
        "декабря декабре декабрь prosince aralik decembrie"
    ),
)
#: The same in languages that give a month an ending, and in some that write it otherwise.
_MONTHS_INFLECTED = (
    "يناير ιανουαρίου ocakta ocagin januara januari janwari січня січні січень tammi",
    (
        "فبراير φεβρουαρίου subatta subatin februari februara februarom farvari лютого лютому "
        "лютий helmi"
    ),
    "مارس μαρτίου martta marts maret березня березні березень maalis",
    "أبريل ابريل απριλίου nisanda nisanin aprila aprilu квітня квітні квітень huhti",
    "مايو μαΐου mayista mayisin травня травні травень touko",
    "يونيو ιουνίου haziranda haziranin juna червня червні червень kesa",
    "يوليو ιουλίου temmuzda temmuzun jula julai липня липні cervenec cervenci липень heina",
    "أغسطس اغسطس αυγούστου agustosta agustosun augusta agustus agast серпня серпні серпень elo",
    "سبتمبر σεπτεμβρίου eylulde eylulun septembra sitambar вересня вересні вересень syys",
    "أكتوبر اكتوبر οκτωβρίου ekimde ekimin oktobra oktobris aktubar жовтня жовтні жовтень loka",
    "نوفمبر νοεμβρίου kasimda kasimin novembra navambar листопада листопаді листопад marras",
    "ديسمبر δεκεμβρίου aralikta araligin decembra decembru disambar грудня грудні грудень joulu",
)
_FINNISH = ("kuu", "kuun", "kuuta", "kuussa", "kuusta", "kuuhun")
MONTHS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()} | {
    word: number
    for number, words in enumerate(_MONTHS_INFLECTED, 1)
    for *same, finnish in (words.split(),)
    for word in (*same, *(finnish + ending for ending in _FINNISH))
}
# Months that are other words too ("may I", "mars", "jan" the person): only beside a day or "in".
SHY_MONTHS = frozenset(
    {
        "may",
        "mar",
        "mart",
        "mars",
        "jan",
        "jun",
        "dec",
        "sep",
        "mei",
        "mai",
        "nov",
        "marca",
        "maja",
        "maj",
        "julius",
    }
)

_WEEKDAYS = (
    (
        "monday mondays montag lundi lunes segunda-feira lunedi poniedzialek poniedzialku "
        "понедельник понедельника понедельнику maandag mandag pondeli pazartesi luni"
    ),
    (
        "tuesday tues dienstag mardi martes terca terca-feira martedi wtorek wtorku вторник "
        "вторника вторнику dinsdag tirsdag tisdag utery"
    ),
    (
        "wednesday mittwoch mercredi miercoles quarta-feira mercoledi sroda srode srody среда "
        "среду среды среде woensdag onsdag stredy"
    ),
    (
        "thursday thurs donnerstag jeudi jueves quinta-feira giovedi czwartek czwartku четверг "
        "четверга четвергу donderdag torsdag ctvrtek"
    ),
    (
        "friday freitag vendredi viernes sexta sexta-feira venerdi piatek piatku пятница "
        "пятницу пятницы пятнице vrijdag fredag patek"
    ),
    (
        "saturday samstag sonnabend samedi sabado sabato sobota sobote soboty суббота субботу "
        "субботы zaterdag lordag"
    ),
    (
        "sunday sonntag dimanche domingo domenica niedziela niedziele niedzieli воскресенье "
        "воскресенья zondag sondag nedele"
    ),
)
_WEEKDAYS_ABROAD = (
    "mandag mandagen понеділок понеділка maanantai maanantaina senin pondelok pondelka hetfo",
    "tisdagen вівторок вівторка tiistai tiistaina selasa utorok utorka kedd kedden",
    "onsdagen середа середу середи keskiviikko keskiviikkona rabu streda stredu szerda carsamba",
    "torsdagen четвер четверга torstai torstaina kamis stvrtok stvrtka csutortok persembe",
    "fredagen п'ятниця п'ятницю п'ятниці perjantai perjantaina jumat piatok piatka pentek vineri",
    "lordagen субота суботу суботи lauantai lauantaina sabtu szombat szombaton sambata cumartesi",
    "sondagen неділя неділю неділі sunnuntai sunnuntaina vasarnap nedela nedelu duminica",
)
WEEKDAYS = {
    word: day
    for table in (_WEEKDAYS, _WEEKDAYS_ABROAD)
    for day, words in enumerate(table)
    for word in words.split()
}
SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "thur": 3, "fri": 4, "sat": 5, "sun": 6,
    "segunda": 0, "quarta": 2, "quinta": 3,
}  # fmt: skip
WEEKDAY_SIGNS = (
    {sign: day for day, sign in enumerate("一二三四五六日")}
    | {"天": 6}
    | {sign: day for day, sign in enumerate("月火水木金土日")}
)

RELATIVE_DAYS = {
    0: "today tonight heute aujourd'hui hoy hoje oggi сегодня vandaag dzisiaj dzis dnes bugun "
    "сьогодні idag tanaan aaj astazi",
    1: "tomorrow tmrw morgen demain manana amanha domani завтра jutro jutra zitra zitrka yarin "
    "imorgon huomenna besok zajtra holnap",
    2: "overmorrow ubermorgen apres-demain dopodomani послезавтра overmorgen pojutrze pozitri "
    "післязавтра lusa",
}
RELATIVE = {word: days for days, words in RELATIVE_DAYS.items() for word in words.split()} | {
    "hari ini": 0,
}

NUMBERS = {
    word: number
    for number, words in {
        1: "one a an ein eine einen einer einem un une una um uma uno один одну één een jeden "
        "jedna bir",
        2: "two couple zwei deux dos dois duas due два две twee dwa dwie dwoch dva dve iki",
        3: "three drei trois tres tre три drie trzy trzech tri uc",
        4: "four vier quatre cuatro quatro quattro четыре cztery ctyri",
        5: "five funf fuenf cinq cinco cinque пять vijf piec pet",
        6: "six sechs seis sei шесть zes szesc sest",
        7: "seven sieben sept siete sete sette семь zeven siedem sedm",
        8: "eight acht huit ocho oito otto восемь osiem osm",
        9: "nine neun neuf nueve nove девять negen",
        10: "ten zehn dix diez dez dieci десять tien",
        11: "eleven elf onze once undici одиннадцать",
        12: "twelve zwolf douze doce doze dodici двенадцать",
        13: "thirteen dreizehn treize trece treze tredici",
        14: "fourteen vierzehn quatorze catorce quattordici",
        15: "fifteen funfzehn quinze quince quindici пятнадцать",
        16: "sixteen sechzehn seize dieciseis dezesseis sedici",
        18: "eighteen achtzehn dix-huit dieciocho dezoito diciotto",
        20: "twenty zwanzig vingt veinte vinte venti двадцать",
        30: "thirty dreissig trente treinta trinta trenta тридцать",
    }.items()
    for word in words.split()
}
_UNITS = {
    1: "day days tag tage tagen jour jours dia dias giorno giorni день дня дней dag dagen "
    "dagar dagarna dni den gun hari paivaa zile днів дні",
    7: "week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane "
    "неделя недели недель неделю weken tydzien tygodnie tygodni tyden tydny vecka veckan "
    "veckor veckorna uke uker "
    "uge uger hafta haftasi haftasinda haftaligina minggu viikko viikon viikkoa viikolla saptamana "
    "saptamani тиждень тижня тижні тижнів тижнями hafte hete hetet tyzden tyzdne tyzdnov",
    14: "fortnight fortnights quinzaine quincena quinzena sprint",
    30: "month months monat monate monaten mois mes meses mese mesi месяц месяца месяцев maand "
    "maanden miesiac miesiace manad manader bulan kuukausi kuukautta місяць місяці "
    "місяців mesic mesice mesicu mahine mahina",
}
UNITS = {word: days for days, words in _UNITS.items() for word in words.split()}


#: Feasts on the same day of every year.
FEASTS = {
    name: day
    for day, names in {
        (1, 6): "epiphany|three kings|heilige drei konige|dreikonig|reyes|dia de reyes|epifania|"
        "trzech kroli",
        (2, 14): "valentine's day|valentines day|valentine's|valentinstag|saint valentin|"
        "san valentin|san valentino",
        (3, 17): "st patrick's day|st patricks day|saint patrick's day",
        (4, 1): "april fools' day|april fool's day|april fools day|april fools|april fools'",
        (7, 14): "bastille day",
        (8, 15): "ferragosto|assumption day|mariae himmelfahrt|maria himmelfahrt|quinze aout",
        (10, 3): "tag der deutschen einheit",
        (10, 31): "halloween|reformation day|reformationstag",
        (11, 1): "all saints' day|all saints day|all saints|allerheiligen|toussaint|"
        "todos los santos|ognissanti|wszystkich swietych",
        (12, 6): "st nicholas|nikolaus|nikolaustag|sinterklaas|mikolajki",
        (12, 24): "christmas eve|xmas eve|heiligabend|heiliger abend|nochebuena|"
        "reveillon de noel|vigilia di natale|vespera de natal|wigilia|wigilii|julafton|"
        "juleaften|stedry den|kerstavond|jouluaatto",
        (12, 26): "boxing day|st stephen's day|stephanstag|zweiter weihnachtstag|annandag jul|"
        "santo stefano|tapaninpaiva",
        (12, 31): "new year's eve|new years eve|nye|silvester|sylwester|sylwestra|nochevieja|"
        "reveillon|saint-sylvestre|san silvestro|ultimo dell'anno|oudejaarsavond|nyarsafton|"
        "nytarsaften|ano velho|hogmanay|silvestr|uudenvuodenaatto",
    }.items()
    for name in names.split("|")
}
#: Feasts so many days after Easter Sunday.
EASTER_FEASTS = {
    name: days
    for days, names in {
        -48: "rosenmontag",
        -46: "ash wednesday|aschermittwoch|mercredi des cendres|miercoles de ceniza|"
        "quarta-feira de cinzas",
        -7: "palm sunday|palmsonntag|domingo de ramos",
        -3: "maundy thursday|grundonnerstag|jueves santo|jeudi saint",
        -2: "good friday|karfreitag|vendredi saint|viernes santo|sexta-feira santa|"
        "venerdi santo|wielki piatek|velky patek|goede vrijdag|langfredagen",
        -1: "holy saturday|karsamstag|sabado santo",
        1: "easter monday|ostermontag|lundi de paques|pasquetta|lunedi dell'angelo|"
        "poniedzialek wielkanocny|tweede paasdag|annandag pask|lunes de pascua",
        39: "ascension day|ascension|himmelfahrt|christi himmelfahrt|hemelvaart|hemelvaartsdag",
        49: "pentecost|whitsun|whit sunday|pfingsten|pfingstsonntag|pentecote|pentecostes|"
        "pinksteren",
        50: "whit monday|pfingstmontag|lundi de pentecote",
        60: "corpus christi|fronleichnam|boze cialo",
    }.items()
    for name in names.split("|")
}


def plus_months(day: date, months: int) -> date:
    """The same day some months on, or the last one that month has."""
    month = day.month - 1 + months
    first = date(day.year + month // 12, month % 12 + 1, 1)
    return first + timedelta(days=min(day.day, month_end(first).day) - 1)


def month_end(day: date) -> date:
    """The last day of the month."""
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return following - timedelta(days=1)


def easter(year: int) -> date:
    """Easter Sunday (anonymous Gregorian computus)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * week) // 451
    month, day = divmod(epact + week - 7 * shift + 114, 31)
    return date(year, month, day + 1)
