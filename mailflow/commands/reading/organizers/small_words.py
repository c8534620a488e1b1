"""What stands beside an order in other languages and changes nothing about it."""

#: `$` in an order: what is held back and let go.
MAIL = """
    mail mails mailing mailings e-mail e-mails email emails versand mailversand post nachrichten
    alles everything alle envoi envois courriel courriels courrier messages tout correo correos
    envio envios mensajes todo mensagens mensagem tudo invio invii posta messaggi tutto рассылка
    рассылку рассылки письма почту почта сообщения все всё розсилку розсилка листи пошту
    повідомлення wysylke wysylka wysylki wiadomosci maile maili poczte wszystko maily maile
    rozesilani odesilani zpravy postu vse vsechno berichten verzending mailen utskick utskicken
    mejl mejlen mejlutskick mejlutskicken posten allt mailler mailleri maili postalari e-postalari
    epostalari gonderimi gonderim gonderimleri her seyi pengiriman surel semua pesan sab kuch
    ايميلات الايميلات الايميل الرسائل البريد كل كله
"""
#: What a case is called; the number alone means a case that the mail lists.
CASE = """
    fall falls case cas dossier caso expediente asunto дело кейс случай обращение справу справа
    кейса sprawa sprawe sprawy pripad pripadu zaak arende arendet fallet vaka vakayi vakasi kasus
    mamla الحالة حالة القضية
"""
#: People and places that are counted.
PEOPLE = """
    leute leuten personen person teilnehmer teilnehmende plaetze platze kopfe personnes personne
    gens
    participants places personas gente participantes cupos plazas lugares pessoas vagas persone
    posti человек людей человека мест места участников осіб людини людей учасників місць osob osoby
    miejsc uczestnikow lidi lide mist ucastniku mensen plekken plaatsen deelnemers personer platser
    deltagare kisi kisilik kisiye kisiyle orang peserta log logon people mentees شخص اشخاص أشخاص
"""
#: In whose place something may stand that the mail named before.
IT = """
    gruppe drin da dort es sie ihn groupe le la les lui l' elle grupo lo ele ela o a os turma li gli
    la lo grupa grupe skupina skupinu ji ho ja go jej его ее её их группу нее него групу її його
    onu onlari groep hem haar die dat den det gruppen honom henne use usko dia
"""
#: Small words that change nothing about an order: courtesies, articles, prepositions, now, again.
BESIDE = """
    ketka keita kaikki ovat on nyt ryhmassa ryhman ryhmaan kiitos mukana kik vannak most csoportban
    csoportbol kerlek koszonom cine e este sunt acum in grupul din va rog multumesc ποιοι ποιοσ
    είναι τώρα στο στην
    στον ομάδα παρακαλώ ευχαριστώ grubunda grubundan simdi lutfen kimler hvem er nu na gruppen
    tak takk
    nani yuko wako sasa kundi tafadhali ai dang trong bay gio nhom xin hay چه کسانی در الان گروه
    لطفا هستند
    कौन कौन-कौन में है अभी समूह कृपया sama sam o to mnie prosil prosila
    bitte mal doch dann jetzt sofort gleich wieder nochmal noch eben schnell einfach der die das den
    dem des ein eine einen einer in im ins auf aus zu zum zur nach bei von vom fur an und auch ganz
    wir uns lasst lass kannst kannst konntest konnt konntet koennt konnen konnten koennen du ihr sie
    man kann kann's soll bis danke gruppe runde kurs neue neuer neuen erstmal ab alles alle allen
    ist
    sind gerade eigentlich aktuell alles derzeit momentan haben hat sich mir uns mich programm liste
    listen verteiler ich hier her
    svp stp s'il vous te plait merci maintenant tout suite de d' du des le la les l l' un une a au
    aux
    dans en sur et aussi encore nouveau nouvelle on nous peux-tu pouvez-vous peut peux pouvez
    pourrais
    pourriez pourrait tu vous pour par groupe cohorte immediatement desormais deja est sont y il
    c'est
    toutes tous programme partout moi il-y-a qu'on petit petite des-maintenant ce cette mon
    porfa por favor pf pls plis please gracias ya mismo ahora ahorita de del la las el los lo un
    una a
    al en con para y e tambien otra vez nuevo nueva grupo cohorte puedes pueden podes podrias
    podrian
    podemos vamos todo todos todas me nos esta estan hay se le les programa lista listas hoy hasta
    que
    su sus mi desde luego enseguida urgente
    pfv pfvr favor obrigado obrigada obg valeu agora ja logo de do da dos das o a os as um uma ao
    aos
    em pro pra pros pras para com e tambem novo nova outra vez turma pode podem podes
    poderia poderiam voces voce vcs vc vamos gente todo todos tudo ta esta estao tem me nos nosso
    ele
    ela hoje ai la isso entao so deste desta
    per favore grazie adesso ora subito di del dello della dei degli delle il lo la i gli le un uno
    una a al allo alla ai nel nello nella nei in da dal dalla e anche ancora nuovo nuova gruppo puoi
    potete possiamo tutto tutti mi ci c'e che sono adesso dentro da tutte programma oggi
    пожалуйста плиз одну один jedna jedno jeden jednu jedne ena een en ett bir satu спасибо сейчас
    сразу в во на из с со у к до по и а тоже еще ещё снова опять группу
    группа группе группы группу можешь можете можно все всё всю всех нам мне уже сегодня ка давай
    давайте кто-то там сейчас есть программы
    будь ласка дякую зараз в у на з із до і й та ще знову групу група групи можеш можете всі все
    весь одну один одну
    вже мені нам
    prosze dzieki teraz od zaraz w we na z ze do i oraz tez jeszcze znowu ponownie grupe grupa grupy
    mozesz mozecie mozna wszystkie wszystko mi nam juz dzis jest sa programu od
    prosim diky ted hned v ve na z ze do i a taky jeste znovu opet skupinu skupina skupiny muzes
    muzete
    mohl mohli vsechny vsechno mi nam uz dnes je jsou programu si ho ji
    alsjeblieft alstublieft aub svp bedankt nu meteen direct de het een in op uit van naar voor bij
    en
    ook weer opnieuw nog groep kun kan je jullie kunnen alle alles er me ons vandaag eens even maar
    wordt zijn zit zitten programma aan toe
    snalla tack nu genast den det de en ett i pa ur fran till for med och ocksa igen gruppen grupp
    kan
    du ni alla allt mig oss idag ar du snall programmet ut
    lutfen tesekkurler simdi hemen bir de da ve tekrar yeniden grup grubu grubunu misin misiniz
    hepsini
    tum butun bana bize bugun artik tekrardan programdan ya
    tolong mohon ya dong terima kasih sekarang dulu ke di dari yang dan juga lagi grup kelompok bisa
    kak min saja semua dari program itu ini
    please zara ji abhi ek ko se me mein mai par aur bhi phir wapas group grup sakte ho do dijiye
    dena
    de kar karo karna kar do dijie sab sabko hai usme
    لو سمحت من فضلك دلوقتي الان الآن حالا في من الى إلى على ل و كمان تاني يا مجموعة المجموعة ممكن
    كل كله عادي خلاص
"""
#: Words that belong to one kind of order only.
OWN = {
    "who": """
        ist sind alles alle noch drin schick schickt schicke sende gib gebt zeig zeigt liste namen
        leute personen teilnehmer mitglieder est sont envoie envoyez donne donnez montre montrez
        liste
        noms avec gens encore dedans personnes reste inscrit inscrits participants hay esta estan
        queda quedan manda mandame mandenme pasa pasame pasenme dame denme envia enviame lista
        nombres
        con los sigue siguen gente tem ainda esta estao manda mande me passa lista nomes pessoal com
        quais sao chi sono c'e ancora manda mandami mandatemi dammi lista elenco nomi есть сейчас
        пришли пришлите дай дайте покажи покажите список состоит записан є зараз надішли список jest
        sa wyslij podaj lista kolik lidi posli poslete je jsou seznam wie zit zitten er stuur lijst
        namen vem ar som skicka lista namn var hangi liste gonder kirim kirimkan daftar saja ada
        hain
        hai list bhej bhejo do kon que welche qui kdo kto personnes
    """,
    "digest": """
        schick schickt schicke sende sendet mail mailt gib gebt kann konnte ich haben bekommen
        brauche
        brauch bekomme zeig aktuelle aktuellen letzte neueste woche heute wochen vorab envoie
        envoyez
        envoyer envoies donne donnez avoir recevoir j'ai besoin je veux voudrais derniere dernier
        semaine hebdo etat situation lieux manda mandame mandenme mande mandar envia enviame
        envienme
        enviar dame denme pasame pasenme puedo tener necesito quiero semanal ultimo semana situacion
        mandem mandar envie enviem preciso quero recebe receber queria ultima da semanal passa dammi
        mandami mandatemi mandate invia inviami inviatemi inviare avere vorrei settimana settimanale
        ultimo пришли пришлите отправь отправьте скинь скиньте дай дайте вышли вышлите недели неделю
        нужна нужен надішли надішліть скинь тижня wyslij wyslijcie przeslij przeslijcie podeslij
        poprosze tygodnia tygodniowe posli poslete zasli chci tydne tydenni stuur stuurt graag
        krijgen
        week wekelijkse ik kan mag skicka veckans vecka jag vill ha far senaste gonder gonderin at
        atin haftanin hafta haftalik alabilir miyim kirim kirimkan kirimin minggu minggu-ini bhej
        bhejo bhejna hafte hafta ka ki ابعتلي ابعتولي ابعت ابعتوا ارسل أرسل الاسبوع الأسبوع lese
    """,
    "take": """
        ich selbst mir nehme je moi moi-meme me m'en occupe yo mi eu mesmo io me ci я сам сама ja
        sam
        sama ja si sam ik zelf jag sjalv ben saya yang aku main mai انا أنا nr nummer numero n no lo
        le la es est ist e je is to jest de c'est pour numer c cislo
    """,
    "open": "machen wir mach gruppe vamos loslegen starten noch weitere on nous",
    "close": "kann darf mach macht machen",
    "cap": "auf mach macht kann pode peut puede puo ir aller llegar setz setze max ser subir sube "
    "subam suban sube sobe aumenta aumentar passer passez passons monter montez porta portate "
    "alza alzate hoj sank bort till hasta personne höchstens gruppe zvys zvyste podnies zwieksz "
    "verhoog naar cikar cikarin naikkan kurangi увеличь увеличьте подними поставь поставьте ставь "
    "zet set pon pongan poner ponham poe fixe fixez mets mettez de desormais",
    "place": "an hinzu ein auf rein",
    "move": "soll ruber rüber hin over over zu geht kommt doit aller va ir vai",
    "remove": "raus aus ab von baja weg bort eruit hors bien cuenta tudo tutto allem tous",
    "freeze": "an ein zuruck ausgehende ausgehenden sortants salientes in uscita исходящие sofort "
    "weitere weiteren",
    "release": "frei raus los wieder konnen konnt durfen durft duerfen peuvent pueden podem "
    "possono можно можете mogen kunnen far repartent partir sortir salir sair uscire gehen",
}
