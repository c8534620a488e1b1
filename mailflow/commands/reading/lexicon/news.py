"""What people tell: absences and returns, goals reached, trouble, a mentor who does not answer."""

NEWS = {
    "PAUSE": """
        op kamp, geen laptop, geen internet, geen computer, kein laptop, keinen laptop, kein
        rechner,
        keinen rechner, sans ordinateur, sin portatil, sin ordenador, sem computador, sem computer,
        senza
        computer, bez laptopa, bez komputera, bez pocitace, без ноутбука, без компьютера, utan
        dator,
        cuti, sedang cuti, cuti melahirkan,
        away with the, away with my, away with our, me voy del, me voy el, estare fuera, viajo del,
        viajo el, salgo de viaje, je pars du, me
        ausento, λείπω, θα λείπω, σε άδεια, διακοπές, θα απουσιάζω, απουσιάζω,
        until further notice, till further notice, bis auf weiteres, jusqu'a nouvel ordre, hasta
        nuevo aviso, ate novo aviso, fino a nuovo avviso, до дальнейшего, cover me, cover for
        me, take over for me, fill in for me, stand in for me, busy from, busy for, swamped
        until, swamped till, swamped til, swamped for, snowed under until, slammed until, flat
        out until, in a crunch, suis deborde, suis debordee, saturado hasta, saturada
        hasta, lleno hasta, on a retreat, school trip, class trip, klassenfahrt, klassenreise,
        voyage scolaire, voyage de classe, gita scolastica, viaje de estudios, ohne netz, ohne
        internet, kein netz, kein internet, sans internet, sem net, senza internet,
        sommerurlaub, winterurlaub, skiurlaub, osterurlaub, kurzurlaub, herbstferien,
        sommerferien, osterferien, winterferien, nao estou disponivel, nao disponivel, nao vou
        estar, no estoy disponible, ben er niet, ben ik er niet, ik ben er niet, меня нет, estoy
        de baja, de baja hasta, izindeyim, izinliyim, de descanso, descansar, borta, bortrest,
        ferie, pa ferie, pa semester, lomalla, lomaa, szabadsagon, concediu, dovolenou, poza
        biurem, ooto,
        don't count on me, do not count on me, don't expect anything from me, do not expect anything
        from me, don't expect me, jury service, jury duty, called for jury, mnie nie ma, nie ma
        mnie,
        mnie nie bedzie, nie bedzie mnie, je ne suis pas la, je ne serai pas la, no estare, nao
        estarei,
        non ci saro, non ci sono,
        stop my clock, stop the clock, stop the clock for me, halt my clock, place be frozen, place
        frozen, seat be frozen, seat frozen, freeze my place, freeze my seat, freeze my spot,
        keep my seat while, keep my place while, put on ice, be put on ice, place rest until,
        ins krankenhaus, im krankenhaus, ins spital, im spital, a l'hopital, al hospital,
        no hospital,
        в больнице, в больницу, do szpitala, w szpitalu, do nemocnice, v nemocnici,
        put this aside until, put it aside until, put this aside, put it aside, put that aside,
        lay it aside, set it aside, set this aside, freeze everything, freeze it until, freeze it,
        freeze my, park it, park this, park it until, park my place, shelve it, shelve this, on
        the back burner, back burner, press pause, hit pause, push pause, out of reach,
        unreachable until, without reception, no reception, no signal, without network, without
        a network, no network until, without computer, without a computer, without my computer,
        without laptop, without a laptop, without my laptop, no computer, off sick, signed off
        sick, laid up, in plaster, bedridden, out of commission, on a course until, in bed
        until, on tour, on tour until, on a trip, on an expedition, at sea, on a boat, hiking,
        trekking, camping, on retreat, at a retreat,
        autumn break, spring break, summer break, winter break, easter break, term break,
        christmas break, fall break, semester break,
        i'm out of office, i'm out of town, i'm out of the office, i'm out of the country,
        am out of office, am out of town, am out of the office,
        hols, on hols, my hols, half term, on break, day off, taking off,
        不在,
        on ice, auf eis, give me till, give me until, give me time until, stop everything
        until, stop it until, out of action, skiing,
        pause, pausing, pause me, pause my, pause it, paused, put me on hold, put it on hold,
        on hold, hold my spot, hold my place, hold my seat, keep my spot, keep my seat, hold
        the place, freeze my place, suspend my, suspend me, suspend, snooze me, take a break,
        taking a break, a break, need a break, short break, having a break, break until, break
        from, time off, days off, weeks off, week off, month off, months off, time out,
        timeout until, take time off, need time, step back for, step away for, stepping away
        for, sit out, sitting out, skip the next, skip a few, not available until,
        unavailable, not available, won't be available, not be available, won't have time,
        have no time, no time, no time until, no time before, won't have any time, without
        internet, no internet, no connection, no connectivity, no laptop, offline, will be
        offline, be offline, not around, won't be around, not online, off the grid, afk, out
        until, out till, out from, out for, off until, off till, off from, off for, i'm off,
        away, i'm away, be away, be gone, gone until, gone till, gone for, i'm out, be out, am
        out, out of office, ooo, o.o.o, pto, out of town, out of the country, vacation,
        vacations, on vacation, holiday, holidays, on holiday, annual leave, on leave,
        parental leave, maternity leave, paternity leave, sick leave, leave until, leave from,
        my leave, leave of absence, sabbatical, honeymoon, travelling, traveling, travel,
        trip, business trip, work trip, on the road, leaving for, leave for, flying to, going
        on vacation, going on holiday, exams, exam period, exam week, exam season, exam time,
        finals, midterms, studying for exams, thesis, in hospital, hospital, surgery,
        operation, sick, ill, flu, covid, family emergency, funeral, wedding, bereavement,
        military service, jury duty, in a training, training until, conference, busy until,
        busy till, busy with, back on, back in, back at,
        back from, be back, back after, back around, be back on, back by, return on, returning
        on, returning, i return, resume on, resume in, resume after, continue in, continue
        after, continue from, move house, moving house, moving flat, moving flats, harvest,
        pausieren, pausiere, pause machen, pause bis, pause brauchen, brauche eine pause,
        auszeit, unterbrechen, unterbrechung, aussetzen, setze aus, urlaub, im urlaub, in
        urlaub, weg, bin weg, bin ich weg, verreist, verreise, unterwegs, auf reisen,
        abwesend, nicht da, nicht erreichbar, offline bis, prufung, prufungen, prufungszeit,
        klausuren, klausurphase, krank, krankgeschrieben, elternzeit, mutterschutz,
        dienstreise, wieder da, zuruck am, keine zeit bis, ferien, en pause, mettre en pause,
        mettez en pause, mettez-moi en pause, faire une pause, une pause, absent, absente, je
        suis absent*, en vacances, vacances, conges, en conge, conge, en voyage, en
        deplacement, deplacement, examens, partiels, malade, hospitalise*, hors ligne, de
        retour le, indisponible, pas disponible, arret maladie, conge maternite, conge
        parental, en pausa, pausar, pausen, pausa, pausenme, hacer una pausa, un descanso,
        ausente, de vacaciones, vacaciones, fuera, de viaje, viaje, viajo, examenes,
        parciales, enferm*, hospital, sin internet, no estare, no voy a estar, no disponible,
        de baja medica, baja maternal, vuelvo el, regreso el, pausar minha, em pausa, dar uma
        pausa, uma pausa, ausente, de ferias, ferias, fora, viajando, viagem, vou viajar,
        provas, exames, doente, internad*, sem internet, nao estarei, indisponivel, volto dia,
        volto em, volto no, licenca, licenca maternidade, licenca paternidade, in pausa,
        mettere in pausa, una pausa, assente, in vacanza, vacanza, in ferie, ferie, via fino,
        sono via, in viaggio, esami, malat*, non ci sono, non disponibile, torno il, congedo,
        пауза, паузу, на паузу, приостановить, перерыв, отпуск, отпуске, в отпуске, в отпуск,
        уезжаю, уеду, буду в отъезде, в отъезде, отъезд, командировка, командировке, экзамены,
        сессия, сессии, болею, заболел*, больнице, больничн*, меня не будет, не будет,
        вернусь, каникулы, przerwa, przerwe, wstrzymac, urlop, urlopie, wakacje, wakacjach,
        wyjezdzam, wyjazd, sesja, egzaminy, chora, chory, nie bedzie mnie, nieobecn*, pauza,
        pauzu, prestavka, prestavku, dovolena, dovolene, pryc, na ceste, zkousky, zkouskove,
        nemocn*, nebudu, pauze, pauzeren, vakantie, op vakantie, afwezig, examens, ziek, op
        reis, tatil, tatilde, sinav, sinavlar, hasta, chhutti, chutti, pariksha, exam hai,
        exams hain, likizo, 休み, 休暇, 休止, 一時停止, お休み, 出張, 旅行, 試験, 入院, 不在,
        戻り, 休みます, 暂停, 休息, 出差, 度假, 休假, 请假, 考试, 旅行, 不在, 回来, 휴가,
        쉬고, 시험, 출장, 일시정지
    """,
    "NOT_PAUSE": """
        back in the saddle, back in business, back in action, back in town, back in the
        office, back in
        the game, back in shape, back in full, thesis handed in, thesis submitted, thesis
        is in, thesis
        done, thesis is done,
        week away from, weeks away from, day away from, days away from, month away from,
        months away from, step away from,
        out of ideas, out of coffee, out of time, out of memory, out of luck, out of scope,
        out of sync, out of date, out of the box, out of curiosity, out of disk, i'm out of,
        am out of, out of it,
        away from my keyboard, away from my computer, away from my laptop,
        was on leave, was on parental leave, was on sick leave, been on leave,
        pause the vm, pause a vm, pause vm, pause the container, pause container, pause the
        instance, pause button, pause the video, pause the sync, put the patch on hold, the
        patch is on hold, my patch is on hold, away from my desk, away from keyboard, away
        from the keyboard, blown away, right away, straight away, go away, goes away, went
        away, far away, gave away, give away, throw away, run away, walk away, took away, pass
        away, off topic, off-topic, off by one, off the top, day off to a good, take off,
        takes off, took off, turn off, turned off, switched off, kick off, kicked off, show
        off, well off, cut off, signed off, sign off, log off, logged off, better off, off
        with, back off, trade off, trade-off, time out error, timed out, timeout, get back to,
        got back to, gets back to, getting back to, come back to, came back to, back to me,
        back to you, back to him, back to her, write back, wrote back, reply back, call back,
        called back, rolled back, roll back, back end, back-end, backend, back up, backed up,
        back and forth, back in the day, look back, feedback, break the build, breaks, break
        things, breaks at, did i break, breaking change, breakthrough, break point, exam
        price, exam question, exam fee, the exam, coa exam, my exam, exam registration, exam
        date, broken, break even, lunch break, coffee break, conference talk, conference call,
        conference room, talk at a conference, cfp, sick of, sick and tired, trip wire, road
        trip stories, tripped, round trip, trip report, offline mode, offline first, offline
        install, offline docs, busy loop, busy box, busybox, device is busy, device or
        resource busy, training data, thesis topic, thesis proposal, my thesis is about,
        holiday is over, vacation is over, back from vacation, back from holiday, back from
        holidays, back from my holiday, back from my vacation, back from leave, back from
        maternity leave, back from parental leave, back from the hospital, back from sick
        leave, back from my trip, back from a trip, back from repair, back from honeymoon,
        back from the holidays, urlaub ist vorbei, aus dem urlaub zuruck, war nur im urlaub,
        war im urlaub, was on vacation, was on holiday, was away, was sick, was ill, was
        travelling, was traveling, was offline, was in hospital, had the flu, had covid, been
        away, been sick, been ill, been busy, been travelling, been offline, been on vacation,
        was busy, had exams, years off, hospital network, break it, broke
    """,
    "BACK": """
        can start again, could start again, ready to continue, ready to go on, can continue,
        feeling better,
        back, i'm back, im back, i am back, we're back, back again, back now, back online,
        back home, back in the saddle, back in action, back in business, back to work, back to
        normal, back at it, back at my desk, back on track, back from vacation, back from
        holiday, back from holidays, back from my holiday, back from my vacation, back from
        leave, back from maternity leave, back from parental leave, back from the hospital,
        back from sick leave, back from my trip, back from a trip, back from honeymoon, back
        from the holidays, back early, returned, i've returned, have returned, i returned,
        here again, resume, resuming, resume me, unpause, un-pause, unpause me, ready again,
        ready to go again, ready to continue, ready to start again, ready to resume, available
        again, around again, active again, online again, can continue, i can continue, can go
        on, continue now, continuing now, pick up where, picking up where, take me off hold,
        end the pause, end my pause, pause is over, exams are over, exams over, exams are
        done, exams done, exams finished, exams are finished, holiday is over, holidays are
        over, vacation is over, vacation over, leave is over, done with exams, done with my
        exams, wake me up, reactivate me, reactivate, restart me, healthy again, well again,
        out of hospital, and running again, wieder da, bin wieder da, ich bin wieder da,
        wieder zuruck, bin zuruck, ich bin zuruck, zuruck aus, wieder hier, wieder dabei,
        wieder bereit, wieder gesund, wieder verfugbar, kann weitermachen, weiter geht's, es
        kann weitergehen, kann weitergehen, prufungen sind vorbei, urlaub ist vorbei, pause
        beenden, pause ist vorbei, je suis de retour, de retour, suis revenu*, je suis
        revenu*, je reprends, je peux reprendre, reprendre, a nouveau disponible, de nouveau
        disponible, examens termines, estoy de vuelta, de vuelta, he vuelto, ya volvi, volvi,
        ya regrese, regrese, ya estoy, listo para seguir, lista para seguir, puedo seguir,
        puedo continuar, retomo, disponible de nuevo, voltei, estou de volta, de volta, ja
        voltei, posso continuar, retomando, disponivel de novo, pronto para continuar, pronta
        para continuar, sono tornat*, tornat*, di nuovo qui, rieccomi, posso continuare,
        riprendo, вернулся, вернулась, я вернулся, я вернулась, снова здесь, снова на связи, я
        снова, могу продолжать, продолжаю, wrocilem, wrocilam, jestem z powrotem, z powrotem,
        znowu jestem, moge kontynuowac, jsem zpet, zpatky, vratil jsem se, vratila jsem se, uz
        jsem tu, muzu pokracovat, ben terug, terug van, weer terug, weer beschikbaar, dondum,
        geri dondum, wapas aa gaya, wapas aa gayi, wapas, laut aaya, laut aayi, nimerudi,
        戻りました, 復帰, 再開, 戻って, 我回来了, 回来了, 恢复, 돌아왔
    """,
    "NOT_BACK": """
        back and forth, back end, back-end, back up, get back to, got back to, getting back
        to, gets back, get back, come back to, came back to, back to me, back to you, back to
        him, back to her, back to them, write back, wrote back, reply back, call back, called
        back, hear back, heard back, heard nothing back, roll back, rolled back, look back,
        back in the day, back in 20*, put me back, put back, bring me back, take back, take it
        back, take that back, is back from repair, laptop is back, gerrit is back, server is
        back, lab is back, service is back, channel is back, network is back, internet is
        back, power is back, vm is back, zuul is back, cluster is back, it's back, it is back,
        is back online, is back up, she's back, he's back, she is back, he is back, they're
        back, they are back, back off, backwards, back of the, backlog, back burner, give
        back, giving back, send back, sent back, back port, backport, fall back, falling back,
        when i'm back, when i am back, once i'm back, once i am back, until i'm back, until i
        am back, till i'm back, before i'm back, as soon as i'm back, back soon, be back soon,
        i'll be back, will be back, be back, resume on, resume in, resume the job, resume the
        vm, my resume, resume writing, back pain, back then, background, not back yet, knock
        back, kickback, step back, pull back, push back, pushed back, set back, setback, hold
        back, holding back, strikes back
    """,
    "DONE": """
        talk is accepted, talk was accepted, proposal is accepted, proposal was accepted, abstract
        is
        accepted, abstract was accepted,
        gave the talk, gave my talk, given my talk, given the talk, held my talk, held the talk,
        delivered my talk, delivered the talk, my talk is over, my talk went well, the talk went
        well, presented my talk, vortrag gehalten, di mi charla, dei minha palestra,
        and is in, change is in,
        it's alive, it lives, lives
        and breathes, answers ping, answers pings, answers to ping, pings back, log in from, can
        log in from, can log in, logged in from, public ip answers, is online and, server
        answers, server responds, responds from outside, reachable by, got through, made the
        exam, aced, aced it, aced the, nailed the, got my badge, first patch is in, patch went
        in, went in, was approved and merged, is in now,
        goal achieved, goal accomplished, target reached, mission accomplished, goal met,
        goal done,
        done, all done, i'm done, im done, i am done, done !, it's done, it is done, i did it,
        did it, we did it, i made it, made it, finished, i finished, i've finished, i have
        finished, completed, i completed, i've completed, have completed, complete, goal
        reached, reached the goal, reached my goal, goal achieved, achieved, accomplished,
        mission accomplished, nailed it, merged, was merged, is merged, got merged, been
        merged, has merged, has landed, landed, patch is in, is in master, it's in, in master,
        in main, passed, i passed, have passed, i've passed, passed it, passed the exam,
        passed my exam, passed the coa, i'm certified, am certified, got certified, certified
        now, got the certificate, got my certificate, submitted, i submitted, i've submitted,
        have submitted, sent in my, handed in, proposal is in, cfp is in, abstract is in, talk
        is in, talk accepted, was accepted, got accepted, accepted at, been accepted at, is up
        and reachable, up and reachable, is reachable, are reachable, reachable from outside,
        reachable, server boots, the server boots, boots and, server is up, server is running,
        vm is running, vm boots, i can ssh in, can ssh into, can ssh, ssh works, it works, it
        works now, works now, it's working, it is working, everything works, finally works, up
        and running, is up and running, running and reachable, ping works, got a +2, workflow
        +1, fix released, bug closed, bug is closed, closed the bug, fixed the bug, fix is
        merged, bug is fixed, fix merged, bug fixed, crossed the finish line, first commit is
        in, my commit is in, fertig, geschafft, ich habe es geschafft, hab's geschafft, habe
        es geschafft, hab es geschafft, erledigt, abgeschlossen, bestanden, gemergt, gemerged,
        gemerget, ist gemergt, wurde gemergt, eingereicht, angenommen, ziel erreicht,
        erreichbar, lauft und ist, server lauft, vollendet, fini, termine, c'est fait, c'est
        fini, j'ai fini, j'ai termine, j'ai reussi, reussi, fusionne, fusionnee, a ete merge,
        merge est fait, ete fusionne, soumis, soumise, examen reussi, accepte a, est en ligne,
        objectif atteint, hecho, listo, lista, terminado, termine, ya termine, he terminado,
        lo logre, lo consegui, conseguido, logrado, aprobe, aprobado, he aprobado, fusionado,
        mergeado, enviado, enviada, ya quedo, mergeron, se mergeo, esta mergeado, terminei,
        acabei, pronto, feito, consegui, concluido, conclui, passei, aprovado, aprovada,
        mergeado, foi mergeado, foi aceito, enviei, submeti, submetida, enviada, finito, ho
        finito, fatto, ce l'ho fatta, riuscit*, ho superato, superato, promoss*, mergiato,
        unito, inviata, raggiunt*, готово, сделано, сделал, сделала, закончил, закончила,
        завершил, завершила, получилось, сдал, сдала, прошел, прошла, смержили, смержен,
        приняли, влили, отправил заявку, отправила заявку, удалось, skonczone, skonczylem,
        skonczylam, gotowe, zrobione, udalo sie, zdalem, zdalam, zmergowan*, wyslane, hotovo,
        dokonceno, dokoncil*, povedlo se, slozil*, slozila, udelal jsem, zamergovan*, klaar,
        gelukt, afgerond, geslaagd, ingediend, gehaald, bitti, bitirdim, tamamladim, basardim,
        gectim, ho gaya, ho gayi, kar liya, kar diya, merge ho gaya, pass ho gaya, pass ho
        gayi, nimemaliza, できました, できた, 終わりました, 完了, 合格, マージされ,
        提出しました, 達成, 完成了, 完成, 合并了, 已合并, 合入, 通过了, 通过考试, 考过了,
        成功了, 提交了, 搞定, 완료, 합격, 머지
    """,
    "NOT_DONE": """
        done in by, done in, done for today,
        gave the talk a, gave my talk a, gave the talk to, gave my talk to, gave the talk another,
        gave my talk another,
        far from done, far from finished, nowhere near done, not nearly done, anything but
        done,
        lot done, much done, bit done, little done, more done, things done, stuff done, work
        done, nothing done, something done, less done,
        almost done, nearly done, not done, half done, when it's done, done with university,
        done with uni, done with school, done with work, done with exams, done with my exams,
        done with the exams, exams are done, well done, easier said than done, how is it done,
        how it's done, when is it done, what is done, is it done, done so far, done this, done
        that, done before, done yet, have done, i've done, has done, done anything, done
        nothing, done something like, done for today, done for now, done for the day, done for
        this week, done here, done it before, done my homework, done reading, done with
        chapter, done with the docs, done with the reading, done with the setup, done with
        step, done with milestone, done with this program, done with the program, done with
        this programme, done with this group, done with all this, so done with, i'm done with,
        be done, getting done, get done, to be done, done by, finished reading, finished my
        studies, finished university, finished school, finished the tutorial, finished the
        first, finished chapter, finished step, finished watching, almost finished, nearly
        finished, not finished, half finished, unfinished, finished with work, finished the
        setup, finished installing, completed the tutorial, completed the first, completed the
        cla, completed my profile, not complete, incomplete, passed my driving, passed away,
        passed on, passed me, passed the first, passed the gate, passes, pass the, passed all
        tests, passed the tests, ci passed, jenkins passed, zuul passed, check passed, tests
        passed, test passed, gate passed, passed by, passed through, passed to, passed review,
        passed along, mock exam, passed the mock, mock test, submitted a bug, submitted a
        patchset, submitted a new patch*, submitted a patch, submitted the patch, patch
        submitted, submitted the form, submitted the cla, submitted my cla, submitted a
        question, submitted a draft, submitted for review, accepted the cla, accepted the
        invitation, accepted the code, accepted my invite, accepted the offer, it works on,
        works on my machine, works for me, works fine until, it works but, made it to, made it
        through, made it worse, made it work until, made it into the, made it in, made it
        past, did it again, did it work, did it break, why did it, how did it, where did it,
        did it fail, did it crash, unreachable, not reachable, isn't reachable, not merged,
        isn't merged, not been merged, hasn't been merged, wasn't merged, gets merged, merge
        conflict, merge conflicts, merged cells, when merged, if merged, is not in, be merged,
        to be merged, get merged, getting merged, gets in, not submitted, not passed, didn't
        pass, did not pass, bullet points done, first draft done, draft is done, draft done,
        draft is finished, slides are done, slides done, half the slides, step done, milestone
        done, milestone reached, first milestone, second milestone, third milestone, hosts
        ready, cla done, cla is done, cla signed, account done, setup done, setup is done,
        install done, installation done, installation finished, it's in review, is in review,
        in review, is in the queue, it's in the, is in french, done a few, merged last year,
        terminado de leer, hecho un, ready for review, pass on
    """,
    "STUCK": """
        can't get any further, cannot get any further, can't get further, not getting any further,
        getting nowhere, get nowhere, got nowhere, not getting anywhere, can't get anywhere, can't
        seem to get past, can't get past, hit a wall, hitting a wall, run into a wall, at a dead
        end, at my wits' end,
        don't know what to look at, no idea what to look at, don't know where to look, no idea where
        to look, don't know what else to try, don't know what to try, no idea what else, bot blocks
        me, gate blocks me, it blocks me, which blocks me, that blocks me,
        blocks my patch, blocks my change, blocks my commit, rejects my patch, rejects my change,
        rejects my commit, can't sign the cla, cannot sign the cla, can't sign the agreement, won't
        let me sign, won't sign the cla, patch can't go in,
        facing issue, facing issues, facing an issue, facing problem, facing problems, facing a
        problem, facing difficulty, facing difficulties, facing error, facing an error, facing
        trouble, voted -1, votes -1, a -1, red again, is red, tells me nothing, kicking my butt,
        kicks my butt, won't come up, doesn't come up, does not come up, not coming up,
        did not help, didn't help, still the same, same error, still exits, still fails,
        still does not,
        still doesn't, does not answer any more, doesn't answer any more, a bit lost,
        totally stuck,
        out of ideas, run out of ideas, ran out of ideas, a hint about, a hint why, have a hint,
        a hint on, at my wits' end, at my wit's end, wits' end, fighting with, fought with,
        wrestling with, battling with, been at it since, been at it for, any clue, any clues, any
        thoughts, any tips, a tip, hit a dead end, hitting a dead end, no matter what i try, no
        matter what i do, whatever i try, whatever i do, drives me mad, drives me crazy, driving
        me mad, driving me crazy, going mad, makes no sense to me, beats me, what am i missing,
        what i'm missing, do not get any further, don't get any further, not getting any
        further, get no further, gives up with, gives up at, dies with, dies at, dies after,
        bails out with, chokes on, complains about, complains that, stubbornly, won't let me,
        doesn't let me, does not let me, keeps restarting, restarts every, in a
        loop, keeps saying, keeps telling me, keeps throwing, keeps giving me, gives me an error,
        gives an error, bombs out, barfs, spits out, blows up, goes wrong, went wrong, going
        wrong, no joy, no luck, without success, in vain, to no avail, second pair of eyes, pair
        of eyes, sanity check, rubber duck,
        permission denied, connection refused, connection timed out, no route to host,
        access denied, segfault, any hints,
        feel lost, feeling lost, i'm lost, totally lost, completely lost,
        having doubt, having doubts, have a doubt, have doubts, doubt in, doubts in, nothing
        works, nothing works anymore, ran out of disk, out of disk, no space left, refuses
        to, keeps failing, keeps crashing, blocks ssh, blocks the,
        起動しません, 動作しません, 接続できません, つながりません,
        起不来, 连不上, 装不上, no puedo levantar, no puedo instalar,
        no puedo conectar, no puedo arrancar, не могу запустить, не могу установить, не могу
        подключиться, не могу собрать, не могу поднять,
        stuck, i'm stuck, im stuck, got stuck, getting stuck, blocked, blocked on, blocked by,
        blocker, blocking me, blocks me, can't get past, cannot get past, can't get through,
        can't get it, can't get the, can't get my, can't get to, can't get a, cannot get the,
        cannot get my, cannot get it, can't make it work, can't figure, cannot figure, cant
        figure, couldn't figure, could not figure, can't find, cannot find, cant find,
        couldn't find, can't connect, cannot connect, can't log in, cannot log in, can't
        login, can't reach, cannot reach, can't install, cannot install, can't boot, cannot
        boot, can't start, cannot start, can't open, can't push, cannot push, can't ssh,
        cannot ssh, can't ping, cannot join, can't join, can't build, cannot build, can't run,
        can't understand, cannot understand, can't solve, cannot solve, can't see, can't
        access, cannot access, cannot open, can't come up with, don't understand, do not
        understand, dont understand, didn't understand, i don't get, still don't get, don't
        get how, don't get what, don't get it, don't know how, do not know how, don't know
        what to do, don't know where, no idea how, no idea what, no idea why, no clue,
        clueless, confused, confusing, lost, i'm lost, totally lost, completely lost, at a
        loss, at my wits end, at wit's end, hit a wall, hitting a wall, against a wall, brick
        wall, dead end, dead in the water, going in circles, in circles, struggle, struggling,
        struggle with, trouble with, having trouble, have trouble, in trouble, problem with,
        problems with, have a problem, having a problem, having problems, have problems, issue
        with, issues with, have an issue, having issues, difficulties, difficulty, not
        working, doesn't work, does not work, doesnt work, didn't work, did not work, won't
        work, isn't working, stopped working, won't start, will not start, doesn't start, does
        not start, won't boot, doesn't boot, does not boot, won't build, won't come up, won't
        connect, refuses to, keeps failing, keep failing, keeps crashing, keeps dying, keeps
        timing out, keeps restarting, keep getting, i get an error, get an error, getting an
        error, gets an error, throws an error, an error, error, errors, error message,
        traceback, stack trace, stacktrace, exception, fails, failing, failed again, fails
        with, fails at, failed with, failure, crash, crashes, crashed, crashing, hangs,
        hanging, freezes, timeout, timeouts, timed out, times out, time out, connection
        refused, permission denied, unreachable, not reachable, broke, broken, breaks, i
        broke, segfault, 404, 403, 500, 502, 503, not found, out of memory, disk full, locked
        out, merge conflict, merge conflicts, rebase hell, gate failed, the gate fails, need
        help, needs help, i need help, help me, help with, help please, please help, help !,
        some help, any help, could use help, could use a hand, could use some help, need a
        hand, need some help, need assistance, need advice, need a hint, any hints, any hint,
        a hint, any ideas, any idea, any advice, any pointers, a pointer, give me a pointer,
        can someone help, can somebody help, can anyone help, could someone help, could
        somebody help, could anyone help, can you help, could you help, help out, somebody
        help, someone help, sos, mayday, does anyone know, does anybody know, anyone know,
        anybody know, anyone know how, how do i, how can i, how to, how should i, what now, what
        do i
        do, what should i do, what am i doing wrong, what did i do wrong, why does, why do i,
        why is my, why doesn't, why won't, should i, is it normal that, tried everything,
        tried three times, tried for days, tried for hours, i've tried, spent all day, spent
        the whole, for hours, pulling my hair, waiting for review, waiting for a review, no
        reviews, nobody reviews, nobody reviewed, no review, still no review, no reviewer,
        over my head, overwhelmed, tearing my hair, banging my head, have a look, take a look,
        look at my, komme nicht weiter, komm nicht weiter, nicht weiter, hange fest, hang
        fest, stecke fest, steck fest, festgefahren, blockiert, klappt nicht, funktioniert
        nicht, geht nicht, lauft nicht, startet nicht, verstehe nicht, verstehe ich nicht,
        versteh nicht, fehler, fehlermeldung, problem mit, probleme mit, problem, probleme,
        brauche hilfe, hilfe, hilfe bei, kann mir jemand, kann jemand, weiss nicht wie, weiss
        nicht weiter, verzweifle, wie kann ich, wie mache ich, bricht ab, bricht immer, sturzt
        ab, scheitert, hangt, bloque, bloquee, je suis bloque*, suis bloque*, coince, coincee,
        coince*, n'arrive pas, je n'arrive pas, j'arrive pas, n'y arrive pas, ne marche pas,
        marche pas, ne fonctionne pas, fonctionne pas, ne demarre pas, ne comprends pas,
        comprends pas, comprends rien, erreur, probleme avec, probleme, un probleme, besoin
        d'aide, de l'aide, aidez-moi, au secours, a l'aide, comment faire, comment je, plante,
        echoue, echec, perdu, perdue, atascad*, estoy atascad*, trabad*, estancad*, bloquead*,
        atorad*, no puedo avanzar, no avanzo, no funciona, no me funciona, no arranca, no
        entiendo, no logro, no consigo, no se como, no me sale, error, un error, problema con,
        problemas con, tengo un problema, ayuda con, necesito ayuda, ayudenme, me pueden
        ayudar, alguien puede, alguien sabe, como hago, como puedo, falla, perdid*, travad*,
        estou travad*, estou pres*, empacad*, emperrad*, nao consigo, nao funciona, nao
        entendo, nao sei como, da erro, dando erro, deu erro, erro, um erro, problema com,
        problemas com, preciso de ajuda, me ajudem, me ajuda, alguem pode, alguem sabe, como
        faco, socorro, bloccat*, sono bloccat*, non riesco, non funziona, non parte, non
        capisco, non so come, errore, problema con, ho un problema, aiuto, aiutatemi, ho
        bisogno di aiuto, qualcuno puo, come faccio, застрял, застряла, застрял*, не работает,
        не получается, не могу понять, не могу разобраться, не понимаю, не запускается, не
        знаю как, ошибк*, падает, проблема, проблема с, проблемы, помогите, нужна помощь,
        помощь нужна, кто-нибудь может, как мне, как сделать, не выходит, завис, зависла,
        utknalem, utknelam, utknal*, utkne*, nie dziala, nie rozumiem, nie wiem jak, nie moge,
        blad, problem z, potrzebuje pomocy, pomocy, pomozcie, zasekl*, nefunguje, nejde,
        nerozumim, nevim jak, chyba, problem s, potrebuji pomoc, pomozte, nedari se,
        vastgelopen, ik zit vast, loop vast, zit vast, werkt niet, lukt niet, snap niet,
        begrijp niet, foutmelding, hulp nodig, help mij, takildim, takili kaldim, calismiyor,
        anlamiyorum, yardim, hata, atak gaya, atak gayi, phas gaya, phas gayi, fansa, samajh
        nahi, fail ho raha, nahi chal raha, kaam nahi kar, help karo, madad, nimekwama,
        haifanyi kazi, 困って, 困っています, 行き詰ま, 詰まって, できません, 動かない,
        動きません, 起動しな, わからない, わかりません, 分かりません, エラー, 失敗, 助けて,
        教えて, 卡住, 卡在, 不会, 不工作, 失败, 报错, 错误, 不懂, 不知道怎么, 求助, 求帮,
        帮帮我, 怎么办, 막혔, 안 돼, 안돼, 오류, 에러, 모르겠, 도와
    """,
    "NOT_STUCK": """
        and i don't get on, and me don't get on, don't get on at all, don't get on with her, don't
        get
        on with him, don't get on with my mentor, do not get on at all,
        mache nicht weiter, mach nicht weiter, nothing blocks me, nobody blocks me, blocks me no
        more,
        that a problem, this a problem, it a problem, be a problem, that be a problem,
        weiss nicht wie lange, weiss nicht wie lang, don't know how long, do not know how long, no
        idea how long, don't know how much time, no idea when, don't know how to thank,
        i don't get along, i do not get along, we don't get along,
        don't get along, do not get along, didn't get along, get along, get along with,
        hanging in there, hang in there, hanging out, hang out, hang on,
        stuck in traffic, stuck in a meeting, stuck in meetings, stuck at the airport, stuck
        at an airport, stuck on a train, stuck at work, stuck with my taxes, not stuck,
        unstuck, no longer stuck, was stuck, no blockers, nothing blocking, not blocked,
        unblocked, lost track, lost interest, lost count, lost my phone, lost my job, lost in
        translation, lost and found, lost my wallet, lost my father, lost my mother, lost my
        luggage, lost contact, no error, no errors, without errors, without error, no problem,
        no problems, not a problem, no trouble, typo error, error of mine, my error, fixed the
        error, error is gone, the error was, solved, problem solved, problem was, figured it
        out, figured out, found it, no issues, no issue, help others, help other, happy to
        help, glad to help, i can help, can help, like to help, love to help, want to help,
        willing to help, to help, helped, for your help, the help, your help, for the help,
        for helping, helps, helpful, thanks for help*, helping, no help needed, fail fast,
        failover, broke my arm, broke my leg, my laptop broke, how do i get there, how to say
        thank you, how to thank you, how to thank
    """,
    "CONTACT_LOST": """
        haven't heard a word, have not heard a word, heard a word in, not heard a word, never heard
        a word, didn't hear a word,
        been talking to myself, get nothing back from, get nothing back, writing into the void,
        write into the void, talking to a wall, talk to a wall, speaking to a wall,
        not a peep, not a peep from, not a thing from, heard a thing from, haven't heard a
        thing, is he
        alive, is she alive, not a whisper, no word yet from,
        no sign of life, any sign of life, sign of life from, zero answers, zero replies, zero
        response, zero reaction, no reaction, no reaction from, silent treatment, complete silence
        from, total silence, dead silence, radio silent, dead air, cold shoulder, goes
        unanswered, go unanswered, went unanswered, gone unanswered, into the void, seem to go
        nowhere, leaves me on read, left me on read, on read, no feedback from, has forgotten me,
        forgot about me, forgot me, no lebenszeichen, kein lebenszeichen, aucun signe de, sin
        senales de, sem sinal de,
        without a word from, without a single word from, not a word from, no word,
        no answer from my mentor, no answer from _, no reply from my mentor, no reply from _,
        no response from my mentor, no response from _, no answer from, no reply from, no
        response from, no word from, no sign of, no news from my mentor, no news from, no mail
        from my mentor, no message from, nothing from my mentor, nothing from, nothing from _
        since, nothing from _ yet, heard nothing from, heard nothing, hear nothing from,
        haven't heard from, have not heard from, havent heard from, hasn't heard from, didn't
        hear from, never heard from, never heard back, not heard from, haven't heard back
        from, heard back from _, still waiting for my mentor, waiting for my mentor, waiting
        for _ answer, waiting for _ reply, waiting for an answer from, waiting for a reply
        from, waiting for a reply, waiting for an answer, mentor doesn't answer, mentor does
        not answer, mentor doesn't reply, mentor does not reply, mentor doesn't respond,
        mentor does not respond, mentor isn't answering, mentor is not answering, mentor isn't
        responding, mentor is not responding, mentor isn't replying, mentor hasn't answered,
        mentor has not answered, mentor hasn't replied, mentor has not replied, mentor hasn't
        responded, mentor has not responded, mentor hasn't written, mentor has not written,
        mentor never answers, mentor never answered, mentor never replies, mentor never
        replied, mentor never responded, mentor never wrote, mentor never writes, mentor won't
        answer, mentor ignores me, mentor is ignoring me, mentor ignored me, mentor ghosted
        me, mentor has ghosted me, mentor is ghosting me, ghosted me, ghosting me, ghosted by,
        been ghosted, mentor disappeared, mentor has disappeared, mentor vanished, mentor has
        vanished, mentor is gone, mentor went silent, mentor went quiet, mentor has gone
        silent, mentor has gone quiet, mentor stopped answering, mentor stopped replying,
        mentor stopped writing, mentor stopped responding, mentor is silent, mentor has been
        silent, mentor is missing, mentor is mia, mentor mia, mentor unreachable, mentor is
        unreachable, can't reach my mentor, cannot reach my mentor, cant reach my mentor,
        unable to reach my mentor, can't get hold of my mentor, can't get a hold of my mentor,
        cannot get hold of, can't get hold of, can't get a hold of, lost contact with, lost
        touch with, lost contact, nobody answers me, nobody answers, nobody answered, nobody
        replies, nobody replied, nobody responds, nobody responded, nobody has answered,
        nobody wrote, nobody writes to me, nobody writes me, no one answers, no one answered,
        no one replied, no one replies, no one responds, no one has answered, no one wrote, no
        one has contacted me, nobody has contacted me, nobody contacted me, nobody got back,
        no one got back, get back to me, hasn't answered, has not answered, hasn't replied,
        has not replied, hasn't responded, has not responded, hasn't written, has not written,
        hasn't answered since, hasn't contacted me, has not contacted me, hasn't been in
        touch, has not been in touch, doesn't answer me, doesn't reply to me, does not answer
        me, doesn't answer my, does not answer my, doesn't respond to, does not respond to,
        doesn't reply, not answering my, not replying to, not responding to, ignoring my
        mails, ignoring my messages, ignoring my emails, ignores my mails, ignores my
        messages, ignores my emails, radio silence, crickets, talking to a wall, never wrote
        to me, never wrote me, never contacted me, never got in touch, never answered me,
        never replied to me, didn't answer me, did not answer me, didn't reply to me, without
        an answer, without answer, without a reply, without any reply, without reply,
        unanswered, still no answer, still no reply, still no response, still nothing, no
        contact, no contact with my mentor, no contact since, not in touch with my mentor,
        keine antwort von, keine antwort, mein mentor antwortet nicht, meine mentorin
        antwortet nicht, antwortet nicht, antwortet mir nicht, meldet sich nicht, hat sich
        nicht gemeldet, nicht gemeldet, nichts gehort von, nichts von, hore nichts von,
        niemand antwortet, keiner antwortet, nichts mehr gehort, nichts gehort, kein kontakt,
        keinen kontakt, meldet sich nicht mehr, nicht geantwortet, keine ruckmeldung, pas de
        reponse de, pas de reponse, sans reponse, aucune reponse, pas de nouvelles de, pas de
        nouvelles, sans nouvelles de, sans nouvelles, aucune nouvelle, ne repond pas, ne
        repond plus, ne me repond pas, ne me repond plus, n'a pas repondu, ne m'a pas repondu,
        ne m'a jamais, personne ne repond, personne ne me repond, plus de contact, no me
        responde, no responde, no contesta, no me contesta, no ha respondido, no ha
        contestado, no me ha escrito, no me ha respondido, no me ha contestado, sin respuesta,
        sin respuesta de, sin noticias de, sin noticias, no se nada de, nadie responde, nadie
        me responde, nadie contesta, nadie me contesta, ninguna respuesta, desaparecio, nao
        responde, nao me responde, nao respondeu, nao me respondeu, nao tenho noticias, sem
        resposta, sem resposta de, sem noticias, sem noticias de, ninguem responde, ninguem me
        responde, nenhuma resposta, sumiu, desapareceu, nao deu retorno, sem retorno, non
        risponde, non mi risponde, non ha risposto, non mi ha risposto, nessuna risposta,
        senza risposta, nessuno risponde, nessuno mi risponde, non ho notizie, nessuna
        notizia, sparit*, не отвечает, не отвечает мне, не ответил, не ответила, нет ответа,
        никто не отвечает, молчит, пропал, пропала, без ответа, ничего не слышно, не пишет, не
        выходит на связь, nie odpowiada, nie odpowiedzial*, brak odpowiedzi, bez odpowiedzi,
        nikt nie odpowiada, brak kontaktu, neodpovida, neodpovedel*, zadna odpoved, bez
        odpovedi, nikdo neodpovida, antwoordt niet, reageert niet, geen antwoord, geen
        reactie, niets gehoord, niets meer gehoord, niemand antwoordt, cevap vermiyor, cevap
        yok, cevap alamadim, jawab nahi, reply nahi, koi jawab nahi, koi reply nahi, hajibu,
        返事がない, 返事がありません, 返事が来ない, 返信がない, 返信がありません,
        返信が来ない, 連絡がない, 連絡がありません, 連絡が取れ, 没有回复, 没回复, 不回复,
        没回我, 不回我, 没回信, 没消息, 联系不上, 답이 없, 답장이 없, 연락이 안
    """,
    "NOT_LOST": """
        no answer needed, no answer required, no reply needed, no reply required, no response
        needed, no answer necessary, no reply necessary, no answer from the gate, no answer
        from zuul, no answer from the server, no answer from the api, no response from the
        server, no response from the api, no response from the gate, no response from the vm,
        no response from the node, no response from zuul, no answer from the vm, no answer
        from gerrit, no answer from dhcp, no answer from dns, no reply from the server, no
        reply from dhcp, no answer from the database, no answer from port, no news is good
        news, server doesn't answer, server does not answer, api doesn't answer, api does not
        answer, server does not respond, server doesn't respond, database doesn't answer, port
        doesn't answer, vm doesn't answer, question answered, lost contact with the server,
        lost contact with the vm, unanswered questions in, nothing from neutron, waiting for a
        reply from the server, haven't heard from the conference, haven't heard from the
        committee, no word from the committee, no answer from the committee, no answer from
        the conference, no reply from the conference, no reply from the committee, serveur ne
        repond pas, server antwortet nicht, servidor no responde, servidor nao responde,
        сервер не отвечает
    """,
}
