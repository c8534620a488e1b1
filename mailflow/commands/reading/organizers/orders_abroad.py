"""Organizers' orders in other languages: the words of each, in whatever order they stand.

Entries are folded and separated by commas; all words of an entry have to be there, `*` stands for
any ending. `@` is a cohort and `~` a person, where an entry has to say which.
"""

ORDERS = {
    "close": """
        schliess*, zumachen, zuzumachen, dichtmachen, mach zu, macht zu, machen zu, @ zu kann,
        @ zu darf, zu mach, dicht mach*, ferme, fermez, fermer, fermons, ferme-moi, cierra,
        cierren, cierre, cerrar, cerremos, cerra, cierrame, fecha, feche, fechem, fechar, fechamos,
        encerra, encerrem, encerre, encerrar, chiudi, chiudete, chiudere, chiudiamo, chiuda,
        закрой, закройте, закрываем, закрыть, закрывай, закрывайте, закривай, закрий, закрийте,
        закрити, закриваємо, zamknij, zamknijcie, zamknac, zamykamy, zavri, zavrete, zavrit,
        uzavri, uzavrete, uzavrit, sluit, sluiten, dichtgooien, stang, stanga, stanger, kapat,
        kapatin, kapatalim, kapatir, kapatin, tutup, tutuplah, band kar*, band karo, اقفل, اقفلوا,
        اغلق, أغلق, أغلقوا, اغلقوا, سكر
    """,
    "open": """
        offne, offnet, offnen, oeffne, oeffnet, oeffnen, aufmachen, aufzumachen, mach auf,
        macht auf, machen auf, ouvre, ouvrez, ouvrir, ouvrons, rouvre, rouvrez, rouvrir, rouvrons,
        reouvre, reouvrez, reouvrir, abre, abran, abra, abrir, abri, abramos, abrimos, reabre,
        reabran, reabra, reabrir, reabrimos, abram, reabram, apri, aprite, aprire, apriamo, riapri,
        riaprite, riaprire, riapriamo, открой, откройте, открываем, открыть, открывай, открывайте,
        відкрий, відкрийте, відкриваємо, відкрити, otworz, otworzcie, otworzyc, otwieramy, otevri,
        otevrete, otevrit, otevirame, openen, heropen, heropenen, oppna, oppnar, oppna igen, ac,
        acin, acalim, aciyoruz, buka, bukalah, khol*, افتح, افتحوا, نفتح
    """,
    "who": """
        wer in, wer bei, wer drin, wer alles, wer @, wen haben, schick wer, qui dans, qui en, qui @,
        quien en, quienes en, quien @, quienes @, quien hay, quem no, quem na, quem em, quem @,
        chi in, chi @, chi c'e, кто в, кто на, кто @, хто в, хто у, хто @, kto w, kto jest, kdo v,
        kdo je, wie in, wie zit, wie zitten, vem i, vilka i, vem ar, vilka ar, kim, kimler,
        kim var, ketka ovat @, keita on @, ketka kuuluvat @, kuka on @, kik vannak @, ki van @,
        kik vannak a @,
        cine e @, cine este @, cine sunt @, ποιοι είναι @, ποιοσ είναι @, poioi einai @, @ kimler,
        hvem er i @, hvem er @, nani yuko @, nani wako @, ai dang @, ai trong @, چه کسانی در @,
        کی ها در @,
        कौन @, siapa di, siapa @, siapa saja, kaun, kaun kaun, teilnehmerliste, teilnehmer,
        mitgliederliste, mitglieder liste, liste personen, liste leute, liste @, liste noms, noms @,
        liste participants, liste membres, liste inscrits, participants @, membres @, lista @,
        lista nombres, lista participantes, participantes @, integrantes @, nomes @, nombres @,
        inscritos @, elenco @, lista partecipanti, partecipanti @, iscritti @, список @,
        участники @, участников @, учасники @, список учасників, lista osob, uczestnicy @, lista
        uczestnikow, seznam @, seznam lidi, ucastnici @, ledenlijst, lijst @, deelnemers @,
        deltagare @, lista over, medlemmar @, liste @, katilimcilar @, daftar @, anggota @,
        peserta @, list @, مين في, مين @, من في, اسماء @, أسماء @
    """,
    "cap": """
        max, maximal, maximum, hochstens, hoechstens, begrenz*, deckel*, deckle, obergrenze, limit,
        limite, limit*, limitier*, beschrank*, platze, plaetze, platze @, bis zu, auf, erhoh*,
        plafonn*, plafond, jusqu'a, jusqu'au, places, au plus, maxi, tope, cupo, cupos, cupo maximo,
        maximo, maxima, hasta, plazas, lugares, vagas, limita*, limitem, ate, teto, massimo, posti,
        al massimo, fino, limita, максимум, лимит, мест, до, места, не больше, ліміт, місць,
        maksymalnie, maksimum, limit, miejsc, do, najwyzej, maximalne, mist, nejvys, kapacit*,
        hoogstens, maximaal, plaatsen, plekken, tot, taket, tak, platser, hogst, sinir, siniri,
        kontenjan, en fazla, kisi, kisilik, cikar*, maksimal, batas, batasi, kuota, zyada se zyada,
        log, tak rakho, اقصى, أقصى, حد
    """,
    "place": """
        trag ein, tragt ein, tragen ein, eintragen, setz in, setz auf, setz, setze in, setzt in,
        steck in, steckt in, stecke in, pack in, packt in, nimm in, nehmt in, nimm auf,
        nehmt auf, aufnehmen, meld an, meldet an, anmelden, fug hinzu, fugt hinzu, hinzufugen,
        mets, met, mettez, mettre, mettons, place, placez, placer, inscris, inscrivez, inscrire,
        inscrivons, ajoute, ajoutez, ajouter, ajoutons, integre, integrez, pon, pone, pongan,
        pongamos, poner, ponga, mete, metan, meter, mete-o, mete-a, inscribe, inscriban, inscribir,
        inscribi, anota, anoten, anotar, apunta, apunten, apuntad, agrega, agreguen, agregar,
        agrega a, anade, anadan, anadir, coloca, coloque, coloquem, colocar, bota, bote, botem,
        poe, ponha, ponham, por, inclui, inclua, incluam, incluir, adiciona, adicione, adicionem,
        adicionar, inscreve, inscreva, inscrevam, inscrever, encaixa, encaixem, metti, mettete,
        mettiamo, mettere, inserisci, inserite, inserire, aggiungi, aggiungete, aggiungere,
        iscrivi, iscrivete, iscrivere, поставь, поставьте, добавь, добавьте, запиши, запишите,
        определи, определите, закинь, зачисли, зачислите, додай, додайте, запишіть, постав, додати,
        dodaj, dodajcie, dodac, wpisz, wpiszcie, zapisz, zapiszcie, wrzuc, wrzuccie, przypisz,
        pridej, pridejte, pridat, dej, dejte, zarad, zaradte, zapis, zapiste, prirad, priradte,
        zet in, zet bij, zet, plaats, plaatsen, voeg toe, schrijf in, deel in, lagg till, lagg in,
        satt in, satt i, placera, ekle, ekleyin, al, alin, koy, koyun, kaydet, kaydedin,
        masukkan, masukin, daftarkan, tambahkan, daal do, daalo, daal, dal do, add karo, add kar do,
        ضيف, اضف, أضف, ضيفوا, حط, حطوا, دخل, سجل
    """,
    "move": """
        verschieb*, verleg*, versetz*, wechsel*, umziehen, hol ruber, schieb*, deplace,
        deplacez, deplacer, transfere, transferez, transferer, bascule, basculez, basculer, passe,
        passez, passer, change, changez, mueve, muevan, mover, muevanlo, muevanla, muevelo,
        muevela, mueva, move, moves, pasa, pasen,
        pasar, pasalo, pasala, pasenlo, pasenla, pase, cambia, cambien, cambiar, cambialo, cambiala,
        cambienlo, cambienla, traslada, trasladen, trasladar, mova, movam,
        transfere, transfira, transfiram, transferir, passa, passe, passem, muda, mude, mudem,
        mudar, troca, troque, sposta,
        spostate, spostare, spostiamo, trasferisci, trasferite, trasferire, passate,
        переведи, переведите, перевести, перемести, переместите, перенеси, перенесите, перекинь,
        перекиньте, переведіть, перенесіть, przenies, przeniescie, przeniesc, przesun, przesuncie,
        presun, presunte, presunout, preved, prevedte, prerad, preradte, preloz, verplaats,
        verplaatsen, zet over, verhuis, flytta, flytta over, tasi,
        tasiyin, aktar, aktarin, gecir, gecirin, pindahkan, pindahin, pindah, shift kar*, bhej do,
        move kar*, انقل, انقلوا, نقل, حول, حولوا
    """,
    "remove": """
        entfern*, nimm raus, nehmt raus, nehm raus, rausnehmen, herausnehmen, nimm aus, nehmt aus,
        nimm von, nehmt von, wirf raus, werft raus, schmeiss* raus, losch*, loesch*, streich*, ~
        raus,
        trag aus, tragt aus, austragen, meld ab, meldet ab, abmelden, retire, retirez, retirer,
        retirons, enleve, enlevez, enlever, enlevons, supprime, supprimez, supprimer, vire, virez,
        virer, sors, sortez, sortir, exclus, excluez, exclure, desinscris, desinscrivez,
        desinscrire, efface, effacez, saca, saquen, sacar, saca a, sacalo, sacala, saquenlo,
        saquenla, quita, quiten, quitar, quitalo, quitala, quitenlo, quitenla, borra, borren,
        borrar, borralo, borrala, borrenlo, borrenla, elimina, eliminen, eliminar, eliminalo,
        eliminala, da de baja, dad de baja, den de baja, dar de baja, dale de baja, denle de baja,
        da baja, de baja, ~ fuera, remove, remova, removam, remover, tira, tire, tirem, tirar,
        retira, retirem, exclui, exclua, excluam, excluir, apaga, apaguem, elimine, ~ fora, desliga,
        togli, togliete, togliere, toglila, toglilo, rimuovi, rimuovete, rimuovere, eliminate,
        elimina, cancella, cancellate, leva, levate, ~ fuori, escludi, удали, удалите, удалить,
        убери, уберите, убрать, исключи, исключите, исключить, вычеркни, вычеркните, выпиши,
        видали, видаліть, прибери, приберіть, виключи, виключіть, usun, usuncie, usunac, wypisz,
        wypiszcie, wypisac, skresl, skreslcie, wykresl, wyrzuc, odeber, odeberte, odebrat, vyrad,
        vyradte, vyradit, smaz, smazte, vymaz, vymazte, odstran, odstrante, odstranit, odhlas,
        odhlaste, verwijder, verwijderen, haal uit, haal eruit, haal weg, schrijf uit, ta bort,
        plocka bort, ta ut, stryk, cikar, cikarin, cikart, sil, silin, hapus, hapuskan,
        keluarkan, keluarin, hata do, hatao, hatado, nikal do, nikalo, احذف, احذفوا, شيل, شيلوا,
        ازل, أزل
    """,
    "freeze": """
        stopp* $, stop $, halt* $, anhalten $, haltet $, einfrieren $, frier* $, pausier* $, ruhen
        $,
        sperr* $, blockier* $, zuruckhalten $, gele $, gelez $, geler $, bloque $, bloquez $,
        bloquer $, arrete $, arretez $, arreter $, suspend* $, stoppe $, stoppez $, stopper $,
        retiens $, retenez $, interromp* $, congela $, congelen $, congelar $, congelad $, para $,
        paren $, parar $, parad $, frena $, frenen $, frenar $, deten $, detengan $, detener $,
        pausa $, pausen $, pausar $, pausem $, bloquea $, bloqueen $, bloquear $, retengan $,
        segura $, segurem $, segurar $, segure $, congele $, congelem $, pare $, parem $, trava $,
        travem $, travar $, interrompe $, interrompam $, ferma $, fermate $, fermare $, blocca $,
        bloccate $, bloccare $, sospendi $, sospendete $, sospendere $, congelate $, заморозь $,
        заморозьте $, заморозить $, останови $, остановите $, остановить $, приостанови $,
        приостановите $, стоп $, придержи $, придержите $, зупини $, зупиніть $, призупини $,
        призупиніть $, wstrzymaj $, wstrzymajcie $, wstrzymac $, zatrzymaj $, zatrzymajcie $,
        zamroz $, zamrozcie $, zastav $, zastavte $, zastavit $, pozastav $, pozastavte $, zmraz $,
        zmrazte $, bevries $, stoppen $, stopzetten $, zet stop $, pauzeer $, stoppa $, frys $,
        pausa $, hall inne $, durdur $, durdurun $, durduralim $, dondur $, beklet $, tahan $,
        hentikan $, bekukan $, stop dulu $, rok do $, roko $, rok lo $, band karo $, وقف $, وقفوا $,
        اوقف $, أوقف $, جمد $
    """,
    "release": """
        freigeben $, gib frei $, gebt frei $, freigegeben $, auftauen $, loslassen $, wieder $ raus,
        wieder $ los, fortsetzen $, wieder senden $, wieder verschicken $, wieder versenden $,
        wieder schicken $, weiterschicken $, weiter $, wieder aufnehmen $, wieder anwerfen $,
        wieder laufen $, wieder an $, libere $, liberez $, liberer $, debloque $, debloquez $,
        debloquer $, relache $, relachez $, degele $, degelez $, reprends $, reprenez $,
        reprendre $, relance $, relancez $, relancer $, repartir $, renvoyer $, envoyer nouveau $,
        suelta $, suelten $, soltar $, libera $, liberen $, liberar $, descongela $, descongelen $,
        descongelar $, reanuda $, reanuden $, reanudar $, reactiva $, reactiven $, reactivar $,
        desbloquea $, desbloqueen $, salir $, manden nuevo $, mandar nuevo $, mandando $, envien
        nuevo $, enviar nuevo $, enviando $, libere $,
        liberem $, solta $, soltem $, solte $, descongele $, descongelem $, retoma $, retomem $,
        retomar $, retome $, destrava $, destravem $, desbloqueia $, desbloqueiem $, volta enviar $,
        voltar enviar $, voltem enviar $, sblocca $, sbloccate $, sbloccare $, riprendi $,
        riprendete $, riprendere $, scongela $, scongelate $, rilascia $, riattiva $, riattivate $,
        возобнови $, возобновите $, возобновить $, разморозь $, разморозьте $, разблокируй $,
        разблокируйте $, отпускай $, отпусти $, отпустите $, запускай $, запускайте $, запусти $,
        запустите $, віднови $, відновіть $, відновити $, розморозь $, розморозьте $, запускайте $,
        відпускай $, wznow $, wznowcie $, wznowic $, odblokuj $, odblokujcie $, odmroz $, pusc $,
        puszczaj $, puscie $, zwolnij $, obnov $, obnovte $, obnovit $, uvolni $, uvolnete $,
        uvolnit $, pust $, pustte $, rozmraz $, rozmrazte $, odblokujte $, hervat $, hervatten $,
        hervatten $, vrijgeven $, geef vrij $, laat gaan $, ontdooi $, weer versturen $, weer uit $,
        slapp $, slapp ivag $, ateruppta $, tina $, frige $, skicka igen $, devam $, serbest birak*
        $, coz $, cozun $, gonder* tekrar $, lanjutkan $, lepaskan $, lepas $, kirim lagi $, chalu
        kar* $, chhod do $, phir se bhej* $, ابعتوا تاني $, ابعت تاني $, كمل $, كملوا $, استأنف $,
        استانف $, فك $
    """,
    "digest": """
        ubersicht, uebersicht, zusammenfassung, wochenubersicht, wochenbericht, wochenuberblick,
        uberblick, digest, sammelmail, lagebericht, resume, recapitulatif, recap, recapitulatif
        semaine, bilan, etat des lieux, synthese, resumen, recuento, resumo, apanhado, panorama,
        relatorio semana, riepilogo, riassunto, sommario, сводка, сводку, дайджест, обзор, зведення,
        огляд, підсумок, podsumowanie, zestawienie, prehled, souhrn, shrnuti, overzicht,
        samenvatting, sammanfattning, sammanstallning, oversikt, ozet, ozeti, haftalik ozet,
        ozetini, ringkasan, rangkuman, saransh, summary, الملخص, ملخص, ملخص الاسبوع
    """,
    "take": """
        # nehme, # nehm, # ubernehme, # uebernehme, # ubernehm, # mein, # meiner, # meins, # fur
        mich,
        # zu mir, # kummere, # prends, # m'en, # m'occupe, # charge, # moi, # assume, # llevo,
        # tomo, # encargo, # mio, # ocupo, # quedo, # hago, # me toca, # agarro, # meu, # minha,
        # pego, # assumo, # cuido, # fico, # comigo, # deixa comigo, # prendo, # occupo, # penso io,
        # беру, # возьму, # мой, # мое, # мне, # себе, # забираю, # візьму, # мій, # моя, # biore,
        # wezme, # moja, # moj, # dla mnie, # vezmu, # beru, # muj, # muze, # ujmu, # neem, # pak,
        # mijn, # voor mij, # tar, # min, # mitt, # aliyorum, # alirim, # bende, # benim,
        # ilgileniyorum, # pegang, # ambil, # urus, # lunga, # leta, # leti, # mera, # dekh lunga,
        # dekh lungi, # معايا, # ليا, # اخده, # هاخد, # هاخده, # عليا
    """,
}
