"""How many mentees a mentor has room for, in other languages: known words in any order.

A clause counts if at most a word or two of it is unknown: `puedo tomar una más` does, `puedo tomar
el examen una vez más` does not.
"""

from mailflow.commands.reading.clauses.clause import Clause
from mailflow.commands.reading.clauses.conditions import without_politeness
from mailflow.commands.reading.clauses.words import fold, listed, tokens
from mailflow.commands.reading.dates.calendar_words import NUMBERS
from mailflow.commands.reading.mentors.room_unspaced import room_unspaced
from mailflow.regex import regex


def _set(block: str) -> frozenset[str]:
    return listed(fold(block))


_TAKE = _set("""
    lua iau prelua preiau primi primesc vallalni vallalok elvallalni elvallalok fogadni
    fogadok ottaa otan ottaisin πάρω παίρνω αναλάβω αναλαμβάνω δεχτώ δεχθώ paro parw nhan آخذ
    اخذ أخذ أستقبل استقبال بپذیرم بگیرم قبول بردارم kuchukua nichukue chukua ले लूँ लूँगा
    lunga lungi
    nehmen nehme nahme aufnehmen betreuen betreue begleiten begleite ubernehmen ubernehme schaffe
    schaff packe prendre prends prendrais accueillir accueille accompagner accompagne encadrer
    suivre
    gerer tomar tomo tomaria aceptar acepto recibir recibo llevar llevo acompanar acompano sumar
    guiar mentorear agarrar encargarme hacerme atender pegar pego aceitar aceito receber recebo
    orientar oriento acompanhar acompanho assumir assumo encarar cuidar atender prendere prendo
    seguire seguo accogliere accompagnare accettare взять возьму брать беру принять приму вести
    взяти
    візьму прийняти брати wziac wezme przyjac przyjme prowadzic poprowadze vzit vezmu prijmout
    prijmu
    vest nemen neem begeleiden aannemen erbij ta tar emot handleda tage tager modtage modtager ha
    alabilirim alirim alayim
    almak kabul ambil menerima terima pegang bimbing le lena sakta sakti lunga lungi sambhal اخد
    آخد أخد استقبل
""")
_ROOM = _set("""
    loc locuri hely helyem helyet tilaa paikka paikkaa paikkoja θέση θέσεισ χώρο χώροσ thesi
    cho جا ظرفیت جای nafasi जगह
    platz platze kapazitat kapazitaten luft place places disponibilite lugar lugares cupo cupos
    espacio sitio hueco vaga vagas espaco posto posti spazio место места мест місце miejsce
    miejsca wolne misto mista volno kapacitu plek plekje ruimte plaats plats platser rum plads
    pladser plass plasser ledig ledigt yer yerim
    kontenjan kontenjanim tempat slot jagah مكان
""")
_MORE = _set("""
    inca mai meg viela lisaa ακόμη ακόμα akoma them nua إضافيا إضافي آخر أخرى اضافي دیگر دیگه
    और mwingine zaidi
    noch weitere weiteren weiterer weiteres zusatzlich dazu encore autre autres supplementaire
    supplementaires plus mas otra otro otras otros adicional extra mais outra outro outras outros
    altro altra altri altre ancora piu еще ещё ще jeszcze kolejna kolejnego dodatkowa dodatkowego
    jeste dalsiho dalsi nog extra till ytterligare mere mer flere fler daha lagi aur كمان تاني
""")
_PERSON = _set("""
    unul doi persoana persoane egyet embert mentoraltat ketto kettot ihmisen ihmista henkilon
    henkiloa aloittelijan yhden kaksi έναν ένα μία άτομο άτομα δύο enan ena atomo nguoi ban
    mot hai واحدا شخصا متدربا متدربين نفر یک دو mtu mmoja wawili watu व्यक्ति लोग एक दो
    person personen leute leuten mentee mentees jemand jemanden jemandem einen eine ein einer
    personne personnes gens persona personas gente alguien alguem pessoa pessoas galera qualcuno
    persone человека человек людей одного одну двоих троих четверых осoбу особу людини одного
    двох трьох osobe osoby osob jedna jednego dwie dwoje dwoch troje trzy cloveka lidi jednoho jednu
    dva dve iemand mensen nagon personer person en ett nogen noen kisi kisiyi birini kisiye orang
    satu dua
    ek do teen banda bande log شخص شخصين واحد واحدة اتنين un una uno une um uma een
""")
_LIMIT = _set("""
    μέχρι έωσ μέγιστο mexri legfeljebb maximum enintaan korkeintaan multi بحد أقصى حداکثر حداكثر
    toi da
    अधिकतम
    max maximal maximum hochstens hoechstens limit obergrenze maxi maximo maxima tope limite cupo
    capacidad capacidade massimo limite максимум лимит ліміт maksymalnie maksimum najwyzej maximalne
    nejvys hoogstens maximaal hogst tak fazla maksimal batas zyada
""")
_SET_TO = _set("""
    setz setze setzt erhoh erhohe erhoht auf passez mettez monte montez baissez limitez limite porte
    subo sube suban aumento aumenta aumenten bajo bajen pongan pon cambien passa passem aumentem
    aumenta sobe subam diminui reduz coloca coloquem porto porta portate alza abbasso metti mettete
    увеличьте поднимите поставьте уменьшите збільште zwieksz zwiekszcie ustaw ustawcie zmniejszcie
    zvyste nastavte snizte zet zetten verhoog hoj satt sank cikarin yapin
""")
_ENOUGH = _set("""
    reicht reichen langt langen genugt genugen suffit suffisent basta bastan alcanza alcanzan
    bastam chega bastano хватит хватает достаточно вистачить wystarczy wystarcza staci genoeg
    volstaat racker yeter cukup kaafi kafi
""")
_COUNTED = NUMBERS | {
    fold(word): number
    for number, words in {
        1: "unul egyet yhden yksi έναν ένα μία ena enan mot واحدا یک mmoja एक jemand jemanden "
        "einen eine ein einer quelqu'un alguien alguem qualcuno одного одну "
        "одна jedna jednego jednoho jednu jedne iemand een en ett nagon biri birini satu seorang "
        "ek شخص "
        "واحد واحدة",
        2: "doi doua ketto kettot ket kaksi kahta δύο dio hai اثنين دو wawili दो zwei beide "
        "deux dos dois duas due двоих двух две двох двоє dwie dwoje dwoch dva dve "
        "twee tva iki dua do شخصين اتنين",
        3: "trei harom harmat kolme τρεισ τρία tria ba ثلاثة سه watatu तीन drei trois tres tre "
        "троих трех трьох troje trzy trzech tri drie uc tiga teen تلاتة",
        4: "vier quatre cuatro quatro quattro четверых чотирьох cztery czworo ctyri fyra dort "
        "empat char",
    }.items()
    for word in words.split()
}
_BESIDE = _set("""
    am pot as putea eu acum daca tudok tudnek vagyok van nekem most szivesen en egy voin
    voisin minulla on nyt mielellani ainakin μπορώ θα να έχω και τώρα mporo mporw na exo exw
    em co the toi anh chi a nua đa أستطيع استطيع يمكنني أن لدي عندي الآن انا می توانم میتوانم
    من هم را هنوز دارم ninaweza naweza nina sasa मैं सकता सकती हूँ अभी मेरे पास saja ya kak
    sih aja cuma
    ich konnte konnt kann wurde werd hatte habe hab gern gerne ja jetzt gerade wieder wohl auch
    ubrigens
    sogar mal fur bei in im von mit und dann also ab sofort mir mich mein meine meinem derzeit
    aktuell
    nehm zu dem der die das den grad ok okay hallo hi danke bitte
    je j'ai peux pourrais puis de d' la le l' dans pour en a au et oui aussi maintenant moi mon ma
    volontiers desormais actuellement chez tout me il bonjour salut merci svp
    yo puedo podria tengo me mi mis queda quedan para en con de la el lo los y si ahora tambien hola
    gracias porfa por favor al a hay todavia actualmente gustaria encantaria
    eu posso consigo poderia tenho tem ainda meu minha pra pro para com no na de do da e sim agora
    tambem oi ola obrigado obrigada fico ficar da dou conta aqui mim gente por hora
    io posso potrei ho per in con nel nella e si adesso anche mio mia mi ci un' ciao grazie riesco
    я могу готов готова бы у меня есть для на в с и да сейчас тоже мне мой себе смогу мог могла
    можу готовий готова маю є мене для ще до себе в у
    moge moglbym moglabym mam dla na w i tak teraz tez u mnie siebie chetnie
    mohu muzu mohl mohla bych mam pro na v i ano ted taky u me sebe jsem rad rada
    ik kan zou kunnen heb voor in bij er op mijn wel ook graag nu hoi ja best
    jag kan skulle kunna har for i min mitt gruppen nu ocksa gar garna det finns hej ja
    jeg har hos mig meg min gruppe gruppen ogsa nu gerne gjerne kan godt til hej hei
    ben benim var icin bir de da simdi evet grubumda bende
    saya aku bisa boleh punya masih ada untuk di saat ini sekarang kak mau
    main mai mere paas hai hain me mein liye ke ki ko abhi haan ji
    ممكن اقدر أقدر عندي انا أنا في هنا لسه
""")
_MENTORS = _set(
    "mentor mentora mentore mentoria mentorin betreuung encadrement ментор ментором наставник"
)
#: What else is taken, held or done once more.
_NOT_PEOPLE = regex(
    r"\b(?:zeit|tage?|woche\w*|monat\w*|stunde\w*|urlaub|pause|prufung|hilfe|frage\w*|mail\w*|"
    r"temps|jours?|semaines?|mois|heures?|conges?|pause|examen|question\w*|aide|"
    r"tiempo|dias?|semanas?|mes|meses|horas?|vacaciones|descanso|preguntas?|ayuda|vez|veces|"
    r"tempo|ferias|prova|perguntas?|ajuda|vezes|giorni|settiman\w|ore|pausa|volta|"
    r"времени|дней|недел\w+|отпуск|вопрос\w*|раз|tygod\w+|dni|razy?|pytani\w|tyd\w+|krat|"
    r"weken|dagen|vragen|keer|veckor|dagar|gang\w*|hafta\w*|gun\w*|minggu|hari|kali|chutti|din|"
    r"hafte|baar)\b"
)
_MOST_UNKNOWN = 1
#: `nie dam rady więcej niż dwie osoby`, `no puedo con más de dos`: the most there can be.
_NO_MORE_THAN = regex(
    r"\b(?:mehr als|plus de|mas de|mais (?:do )?(?:de|que)|piu di|больше|более|wiecej niz|vic nez|"
    r"meer dan|mer an|mere end|mer enn) (?P<n>[1-9]|[^\W\d_]+)(?: (?:mentees?|person\w*|leute\w*|"
    r"personas?|personnes?|pessoas?|persone|osob\w*|lidi|mensen|человек\w*|людей))?"
    r"(?= (?:naraz|jednoczesnie|gleichzeitig|auf einmal|a la vez|a la fois|ao mesmo tempo|"
    r"alla volta|"
    r"najednou|tegelijk|samtidigt|сразу|одновременно|betreuen|nehmen|begleiten|por ahora|pour "
    r"l'instant|por enquanto|per ora)\b|\W*$)"
)


def room_abroad(clause: Clause, people: frozenset[str], tracks: frozenset[str]) -> str:
    """`3`, `+1`; `` where the clause says nothing of the kind. `people` are names, folded."""
    said = without_politeness(clause.folded)
    if unspaced := room_unspaced(clause.folded):
        return unspaced
    if _DENIED.search(clause.folded):
        return ""
    if most := _NO_MORE_THAN.search(clause.folded):
        plain = clause.negated and not _NOT_PEOPLE.search(clause.folded)
        count = _COUNTED.get(most["n"], 0) or (int(most["n"]) if most["n"].isdecimal() else 0)
        return str(count) if plain and 0 < count < _MANY else ""
    words = frozenset(word for word in tokens(said) if word[0].isalnum())
    if clause.negated or _NOT_PEOPLE.search(clause.folded) or words & people:
        return ""
    numbers = _numbers(clause)
    take, room, more = bool(words & _TAKE), bool(words & _ROOM), bool(words & _MORE)
    limit = bool(words & _LIMIT)
    known = _TAKE | _ROOM | _MORE | _PERSON | _LIMIT | _BESIDE | _MENTORS | tracks
    changed, enough = bool(words & _SET_TO) and limit, bool(words & _ENOUGH)
    known |= _SET_TO if changed else frozenset()
    known |= _ENOUGH if enough else frozenset()
    unknown = [word for word in words - known if not word.isdecimal() and word not in _COUNTED]
    if len(unknown) > _MOST_UNKNOWN or len(set(numbers)) > 1:
        return ""
    number = numbers[0] if numbers else 0
    if (changed or limit) and number and (take or room or changed or words & _PERSON):
        return str(number)
    if enough and number and words & _PERSON:
        return str(number)
    if more and (take or room) and (number or words & _PERSON or room):
        return f"+{number or 1}"
    if take and number and words & _PERSON and words & _FIRST_PERSON:
        return str(number)
    return ""


_FIRST_PERSON = _set("""
    pot tudok voin μπορώ mporo mporw toi em أستطيع يمكنني می توانم میتوانم naweza ninaweza मैं
    ich je j'ai yo puedo podria tomo acepto eu posso consigo pego io posso prendo я могу возьму
    возьмусь
    можу візьму moge wezme mohu muzu vezmu ik jag alabilirim alirim saya bisa main wurde konnte kann
    peux pourrais potrei riesco ممكن اقدر
""")


def _numbers(clause: Clause) -> list[int]:
    found: list[int] = []
    for word in clause.words:
        number = int(word) if word.isdecimal() else _COUNTED.get(word)
        if number is not None and number < _MANY:
            found.append(number)
    more = [number for number in found if number > 1]
    return more or found[:1]


#: What denies in languages of which the clauses do not know it.
_DENIED = regex(
    r"ندارم|ندارد|نمی ?توان|نیست|\b(?:لا|لن|ليس|مش|nem|nu|en voi|en pysty|ei|δεν|khong|tidak|"
    r"nggak|gak|nahi|"
    r"siwezi|sina|inte|ikke|nejde|nemohu|nemuzu|nemam)\b|नहीं"
)
_MANY = 10
