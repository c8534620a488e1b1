"""What a mentor says of a mentee in a check-in: how it goes, what was heard, whose she is.

The tables keep apart what is said (`CI_GOOD`, `CI_SAY`) and how (`CI_NOT`, `CI_OLD`): that nobody
answered is a word of contact and a denial, in any language.
"""

ROUNDS = {
    # It goes well, in so many words.
    "CI_GOOD": """
        no worries about, no issues, no issue, no blockers, no problem, no problems, no concerns, no
        complaints, no drama, no trouble, plods along, plod along, plodding along, happily,
        comfortable, comfortably, going great, doing great, in great shape, rock solid, zero
        issues, zero problems, zero blockers, hunky dory, fab, ace, spot on, five by five, all
        systems go, smashing it, a delight, a natural, a pro, keine probleme, kein problem, keine
        sorgen, aucun souci, pas de souci, aucun probleme, pas de probleme, sans souci, ningun
        problema, sin problema, sin problemas, nenhum problema, sem problema, sem problemas, nessun
        problema, senza problemi, geen problemen, geen probleem, bez problemow, bez problemu,
        zadny problem, нет проблем, без проблем, проблем нет, inga problem, sorun yok, koi dikkat
        nahi, koi problem nahi, hakuna matata, hakuna shida, todo va bien, todo en orden, todo
        perfecto, lauft gut, lauft super, lauft bestens, lauft rund, alles super, alles bestens,
        alles prima, tout est ok, tout est bon, c'est bon, au top,
        good, goood, gooood, great, fine, ok, okay, okey, oki, well, on track, on-track, on course,
        super, superb, excellent, awesome, perfect, perfectly, brilliant, fantastic, wonderful,
        wonderfully, terrific, amazing, splendid, splendidly, marvellous, nominal, green, healthy,
        all right, alright, all well, steady, steadily, going strong, strong, smooth, smoothly,
        nicely, happy, thriving, flourishing, lively, shines, shining, flying, cruising,
        unstoppable, loves it, loving it, enjoys, enjoying, enjoys it, having fun, is a joy, a joy,
        a pleasure, a star, a machine, impressive, impressed, delighted, solid, nice progress,
        lgtm, looks good, looking good, all set, can't complain, cannot complain, cant complain,
        not bad, not too bad, not bad at all, nothing to complain, nothing to worry about,
        no need to worry, don't worry about, as planned, to plan, on schedule, on time, no news
        is good news, ahead of schedule, ahead of plan, nothing wrong, doing good, going well,
        going fine, going ok, gr8, gud, gd, grt, wfm, normal, yep, top, a-ok, peachy, dandy, tip
        top, on a roll, over the moon, going places, rocking it, rocks, nailing it, killing it,
        crushing it, motivated, keen, eager, engaged, in good shape, in good spirits, satisfied,
        back on track, up to speed, no cause for concern, flows, goes well, goes fine, works well,
        working well, very active, most active, active, very well, good progress, great progress,
        big progress, in good hands, picking up nicely, thumbs up,
        gut, prima, bestens, bestes, wunderbar, klasse, toll, spitze, lauft, in ordnung, passt,
        alles klar, alles im grunen bereich, macht sich, auf kurs, zufrieden, kein grund zur klage,
        gut voran, bien, tres bien, parfait, nickel, super bien, tout roule, tout va bien, ca roule,
        ca va, ca avance, va bien, roule, impeccable, genial, geniale, ras, rien a signaler,
        muy bien, todo bien, excelente, perfecto, perfecta, estupendo, estupenda, fenomenal, de
        maravilla, sin novedad, en orden, marcha bien, va bien, viento en popa, vale,
        bem, muito bem, tudo bem, otimo, otima, tudo certo, beleza, tranquilo, tranquila, certinho,
        bene, molto bene, benissimo, tutto bene, ottimo, ottima, a posto, perfetto, tutto ok,
        goed, prima, lekker, uitstekend, gaat goed, op schema, loopt lekker, loopt goed,
        dobrze, dobra, w porzadku, swietnie, super, idzie dobrze, spoko, ok,
        dobre, v pohode, v poradku, skvele, vyborne, jde to dobre, dari se, dobry,
        хорошо, нормально, отлично, в порядке, всё хорошо, все хорошо, прекрасно, замечательно,
        норм, супер, молодец, добре, чудово, все добре, нормальн*, хороша,
        bra, mycket bra, toppen, fint, gar bra, det gar bra, hyva, hyvin, godt, iyi, cok iyi, gayet
        iyi, yolunda, badhiya, accha, theek, thik, sahi, mast, nzuri, vizuri, safi, poa, sawa,
        bine, jol, rendben, kala, calma,
        順調, 良い, 良好, いい感じ, うまく, 問題ない, 問題ありません, 問題なし, 大丈夫, 元気, 好調,
        很好, 不错, 挺好, 顺利, 良好, 没问题, 沒問題, 還不錯, 正常, 很棒, 잘, 좋아, 좋습니다, 순조
    """,
    # She moves, or does something that shows it.
    "CI_GOING": """
        solved, fixed, resolved, unblocked, unstuck, un-stuck, sorted, sorted out, figured it out, figured
        out, found it, got past, got past it, past it, got over, got over it, got unstuck, works now,
        works again, solved it, fixed it, gelost, behoben, geklart, resolu, regle, debloque, resuelto,
        resuelta, solucionado, resolvido, resolveu, solucionou, risolto, risolta, sbloccato, opgelost,
        rozwiazane, rozwiazal, vyreseno, vyresil, решено, решил, решила, разобрал*, cozuldu,
        cozdu, 解決, 解决, losung gefunden,
        carries on, carried on, continued, winning, keeps at it, keeps moving, gets on, got on, gets
        there, got through it, over the hump, over the worst, out of the woods, sorted it, sorted
        it out, has sorted, had sorted, behind us, is over, that is over, past it, plugs away,
        chipping away, chips away, ticks along, trundling along, in motion, under control, en
        train de, sur la bonne voie, va de l'avant, sigue adelante, va avanzando, va progresando,
        segue em frente, vai indo, va avanti bene, kommt gut voran, es geht voran, gaat vooruit,
        komt vooruit, idzie do przodu, pokracuje dobre, boots, made progress, making progress,
        makes progress, big step, big steps, good steps,
        moving, moves, moving along, moving forward, moving on, going, going forward, coming along,
        moving again, on it, back on it, in progress, wip, progress, progressing, progresses,
        advancing, advances, advance, ticking along, chugging along, plodding along, trucking
        along, plugging away, getting there, getting on, on the way, under way, underway, on her
        way, on his way, running, runs, working, works, works on, working on, at it, learning,
        studying, study, studies, writing, reading, reviewing, coding, hacking, practising,
        practicing, rehearsing, preparing, testing, building, debugging, installing, deploying,
        pushing on, pushing, keeps going, keeping at it, continues, continuing, carrying on,
        slow, slowly, slower, slow but, step by step, bit by bit, little by little, baby steps,
        up for review, in review, under review, ready, up and running, is up, draft, drafts,
        a version, first version, first run, first patch is up, patch up, prototype, opened a,
        has a patch, has a fix, has a plan, has a topic, found a topic, new patch, new draft, on
        the last mile, last mile, home stretch, close to the end, close, soon, first steps, ahead,
        improving, improves, improved, better, recovered, resumed, catching up, caught up, solved,
        fixed, sorted, sorted out, unblocked, resolved, figured it out, figured out, found it, got
        it working, got it running, got past, over it, landed, starting, started, getting started,
        kicked off, is in touch, in touch, in contact, in regular contact, regular contact, on top
        of it, staying busy, busy with, busy, booked, scheduled, hardly needs me, needs no help,
        doesn't need me, doesn't need help, independent, self-sufficient, resurfaced, reappeared,
        turned up again, is back, back from, is back from, returned from, came back from, back again, back at, back to work, back in, came back, returned,
        kommt voran, geht voran, voran, arbeitet, lernt, schreibt, dran, ist dran, auf gutem weg,
        auf einem guten weg, macht fortschritte, fortschritte, weiter so, unterwegs, bald,
        langsam, avance, avancent, progresse, progressent, travaille, en cours, en bonne voie,
        bientot, doucement, avanza, avanzan, avanzando, progresando, trabajando, trabaja, sigue,
        en camino, en marcha, poco a poco, pronto, avancando, avanca, progredindo, trabalhando,
        indo, no caminho, aos poucos, em andamento, devagar, procede, avanti, lavora, sta
        lavorando, in corso, piano piano, bezig, werkt, vordert, schiet op, onderweg, pracuje,
        postepy, pracuji, pokracuje, jde to, продвигается, работает, движется, идет, идёт, учится,
        потихоньку, ilerliyor, calisiyor, chal raha, chal rahi, inaendelea, anaendelea, edistyy,
        進んで, 進行中, 頑張って, 進捗, 进展, 进行中, 在做, 在写, 努力, 진행, 작업 중
    """,
    # The goal, as a fact.
    "CI_DONE": """
        goal met, goal is met, the goal met, goal achieved, goal reached, met the goal, met her goal, met his
        goal, objectif atteint, ziel erreicht, am ziel, meta alcanzada, meta cumplida, objetivo
        cumplido, objetivo alcanzado, objetivo alcancado, obiettivo raggiunto, doel bereikt, doel
        gehaald, cel osiagniety, cil splnen, цель достигнута, publie, publiee, est publie, est en
        ligne, ist online, veroffentlicht, publicado, publicada, pubblicato, pubblicata,
        gepubliceerd, opublikowany, zverejneno, опубликовано, live now, went live, is live,
        done, finished, completed, is complete, merged, got merged, was merged, went in, shipped, released, published, got published, submitted, accepted,
        passed, certified, graduated, graduate, finito, achieved, accomplished, made it,
        got there, did it, has it, reachable, reached her goal, reached his goal, reached their
        goal, reached the goal, goal reached, across the line, crossed the line, over the line,
        mission accomplished, got her badge, got his badge, deserves the badge, badge time, closed
        out, wrapped up, wrapped it up,
        fertig, geschafft, abgeschlossen, bestanden, gemergt, gemerged, eingereicht, erledigt,
        vollendet, fini, finie, finis, termine, terminee, acheve, a reussi, reussi, reussie,
        mergee, fusionne, soumis, soumise, valide, terminado, terminada, termino, acabado,
        acabo, acabada, hecho, listo, aprobo, aprobado, completado, completo, terminou,
        acabou, concluiu, concluido, concluida, terminado, esta pronto, esta pronta, feito, passou, aprovado,
        finito, finita, ha finito, completato, terminato, superato, consegnato, fatto, klaar,
        afgerond, geslaagd, voltooid, af, skonczyl, skonczyla, gotowe, gotowy, gotowa, zdal, zdala,
        ukonczyl, ukonczyla, zakonczyl, hotovo, hotova, hotov, dokoncil, dokoncila, slozil,
        slozila, dokonceno, закончил, закончила, готово, готов, готова, сдал, сдала, завершил,
        завершила, завершено, сделал, сделала, сделано, закінчив, закінчила, klar, fardig, valmis,
        ferdig, bitti, bitirdi, tamamladi, tamam, ho gaya, ho gayi, pura, amemaliza, kesz,
        完了, 終わりました, 終わった, 終了, 合格, 完成, 通过了, 考过, 做完, 合并了, 已合并, 结束, 끝났, 완료,
        マージされ
    """,
    # Short of the goal, before `done`.
    "CI_ALMOST": """
        almost, nearly, half, halfway, half way, half-way, mostly, partly, partially, not quite,
        all but, as good as, practically, virtually, close to, about to, soon, presque, quasiment,
        a moitie, moitie, bientot, beinahe, fast, zur halfte, halb, bald, gleich, casi, mitad, a
        medias, quase, metade, logo, quasi, meta, bijna, binnenkort, prawie, wkrotce, skoro, temer,
        brzy, почти, половина, половину, скоро, nastan, neredeyse, lagbhag, karibu,
        ほぼ, もうすぐ, 半分, 快, 差不多, 几乎, 快要, 거의
    """,
    # A step on the way, beside `done`.
    "CI_STEP": """
        milestone, milestones, chapter, chapters, part, parts, step, steps, stage, phase, mock,
        mocks, module, modules, lesson, lessons, exercise, exercises, first, second, third, percent,
        outline, slides, draft, setup, homework, reading, with the, with her, with his, with their,
        of them, patches, commits, kapitel, schritt, teil, entwurf, chapitre, etape, partie,
        brouillon, capitulo, paso, parte, borrador, capitulo, etapa, rascunho, capitolo, passo,
        bozza, hoofdstuk, stap, deel, rozdzial, krok, etap, kapitola, глава, главу, шаг, часть,
        черновик
    """,
    # Something stands in her way.
    "CI_STUCK": """
        hakt, hakt es, hapert, haperts, klemmt es, kommt nicht durch, nicht durch, cannot go, can't
        go to, cannot pass, can't pass, cannot proceed, cannot connect, can't connect, cannot
        build, can't build, cannot install, can't install, cannot boot, can't boot, cannot
        compile, can't compile, cannot start, cannot move, cannot solve, cannot reproduce, cannot
        access, cannot find, cannot make it work, account locked, locked account, in trouble,
        keeps failing, failed ci, fails ci, ci failed, failing ci, red ci, ci red, beaten by,
        defeated by, stumped, baffled, hit a snag, snagged, marooned, bottleneck, gridlocked,
        no way to continue, nowhere to go, out of ideas, can't debug, esta trabado, no sale de,
        no pasa de, nao sai do lugar, nao passa de, non si muove, piantato, piantata, pieno di
        errori, komt er niet uit, loopt tegen, stoi na, nie moze ruszyc, stoji na, nejde dal,
        stuck, stucks, blocked, blocks, is blocking, blocker, blocking, is a blocker, hits a
        blocker, jammed, stalled, hung up, hanging, trapped, waiting, waits, he wait, she wait,
        waiting for, waiting on, awaiting, held up, held back, going in circles, in circles, going
        round in circles, running in circles, spinning her wheels, spinning his wheels, struggling,
        struggles, struggle, fighting, fights, wrestling, wrestles, battling, can't get, cannot
        get, cant get, couldn't get, can't make, can't figure, cannot figure, can't find, can't
        continue, cannot continue, can't go on, can't move, can't proceed, can't work, cannot work,
        can't start, can't reproduce, can't solve, can't access, has no access, no access, doesn't
        know how to continue, don't can continue, hit a wall, hit a roadblock, hits a wall,
        roadblock, dead end, deadlocked, at an impasse, lost in, needs a reviewer, needs a review,
        needs review, needs hardware, needs access, not going anywhere, going nowhere, no way
        forward, at a standstill, standstill, doesn't get further, not getting further, bogged
        down, in the weeds, wedged, bricked, can't log in, can't login, gate again, locked out,
        beats his head, beats her head, banging her head, banging his head, nothing works,
        hangt, hangen, hangt fest, hangt seit, steckt fest, festgefahren, steckt, blockiert,
        kommt nicht weiter, nicht weiter, kommen nicht weiter, wartet auf, wartet, warten auf,
        tritt auf der stelle, kampft, in einer sackgasse, klemmt, bloque, bloquee, bloques, coince,
        coincee, coinces, galere, n'avance pas, n'avance plus, attend une, attend un, attend la,
        attend le, attend son, attend sa, en attente, a l'arret, tourne en rond, bloqueado,
        bloqueada, bloqueados, atascado, atascada, atascados, trabado, trabada, atorado, atorada,
        parado, parada, esperando, espera, atrancado, encallado, no avanza, no puede seguir, no
        consigue, no logra, travado, travada, travou, emperrou, emperrado, empacou, empacado,
        empacada, preso, presa, aguardando, nao consegue, nao anda, nao avanca, bloccato, bloccata,
        bloccati, incastrato, incagliato, fermo, ferma, in attesa, aspetta, non riesce, non va
        avanti, vast, zit vast, loopt vast, vastgelopen, geblokkeerd, wacht op, komt niet verder,
        utknal, utknela, utkneli, zablokowany, zablokowana, zacial, zaciela, stoi w miejscu, czeka
        na, nie moze, uvazl, uvazla, zasekl, zasekla, zasekly, zaseknuty, zaseknuta, ceka na,
        nemuze, застрял, застряла, застряли, застопорил*, заблокирован*, тупик, в тупике, ждет,
        ждёт, ожидает, не может, буксует, застряг, застрягла, kort fast, har kort fast,
        fastnat, sitter fast, blockerad, vantar pa, jumissa, takildi, takilmis, bekliyor, atak
        gaya, atak gayi, atka, atki, phans gaya, phansi, phansa, amekwama, elakadt,
        詰まって, つまって, 困って, 行き詰, 止まって, 待ち, ブロック, はまって, 進んでいない, 進まない,
        卡住, 卡在, 卡了, 被卡, 在等, 等待, 停滞, 堵住, 遇到困难, 막혔, 막혀, 기다리
    """,
    # Trouble of some kind, to be read; denied, it is good.
    "CI_TROUBLE": """
        problem, problems, issue, issues, trouble, troubles, complaint, complaints, concern,
        concerns, worry, worries, worried, concerned, blockers, difficulty, difficulties, obstacle,
        obstacles, drama, surprises, hiccups, unhappy, frustrated, frustrating, demotivated,
        unmotivated, overwhelmed, overloaded, exhausted, discouraged, disappointed, tired, sick,
        ill, flu, failing, fails, failed, broke, broken, died, meh, so-so, soso, so so, mixed,
        behind, behind schedule, late, lost, needs help, need help, needs somebody, needs someone,
        red, yellow, amber, hard time, a mess, messy, conflict, bad, badly, terrible, awful, poor,
        poorly, weak, worse, hm, hmm, ups and downs, up and down, not sure,
        probleme, problem, schwierigkeiten, sorgen, sorge, klagen, schlecht, uberfordert, muhe,
        souci, soucis, probleme, problemes, difficultes, inquiet, inquiete, problema,
        problemas, dificultades, queja, quejas, preocupa, dificuldade, dificuldades, reclamacoes,
        ruim, problemi, difficolta, male, moeite, problemen, klachten, slecht, klopoty, problemy,
        zle, potize, spatne, проблем*, трудност*, плохо, жалоб*, sorun, sorunu, dikkat, matata,
        shida, pareshan, 問題, 困難, 心配, 问题, 麻烦, 문제
    """,
    # The mentor hears nothing.
    "CI_QUIET": """
        no contact from, get contact, no le veo, no la veo, no lo veo, no se de el, no se de ella, no
        se nada de, plus aucune nouvelle, plus signe de vie, ne donne plus, pas de signe, sans
        signe de vie, nicht mehr erreichbar, nicht zu erreichen, kein kontakt, nichts mehr gehort,
        nichts mehr von, hort man nichts, no le he visto, no da senales de vida, nao da sinal,
        nada da, nada do, nada de la, nada dela, nada dele, nulla da, niente da, nessun segno,
        niks gehoord, niks van, geen teken, nic nie slychac, ani slowa, ani slovo, нет связи, ни
        слова, hasn't surfaced, gone missing, went missing, off line, gone off, gone cold, gone to
        ground, unheard, unheard from, unaccounted for, no activity, zero activity, no activity
        at all, stonewalled, left on read, leaves me on read,
        quiet, quite quiet, silent, silence, radio silence, radio silent, gone silent, gone quiet,
        gone dark, went dark, went quiet, went silent, dark, crickets, mia, m.i.a, awol, ghost,
        ghosted, ghosting, ghosts, ghosts me, ghosted me, is ghosting me, vanished, vanishes,
        missing, missing in action, disappeared, disappears, off the radar, off my radar, off the
        grid, off the map, unresponsive, non-responsive, no-show, no show, no shows, noshow, no
        response, no reply, no replies, no answer, no answers, no signal, no contact, no sign, no
        signs, no trace, no sign of life, no signs of life, no sign from, not a peep, not a word,
        not one word, not one answer, not a single, without a trace, lost contact, lost touch, lost
        track of, can't reach, cannot reach, couldn't reach, unable to reach, can't get hold of,
        can't get a hold of, cannot get hold of, couldn't get hold of, hard to reach, not
        reachable, unreachable, unreached, fell silent, fallen silent, fell off the face, fell off
        the map, nothing from, nothing since, nothing back, nothing heard, heard nothing, hear
        nothing, heard zero, no word, no word from, no news, no new news, no life sign, no
        lifesign, inactive, invisible, absent without, incommunicado, tumbleweed, tumbleweeds,
        stood me up, missed both, missed two meetings, missed our last, dropped off the radar,
        dropped off, swallowed by the earth, know nothing of, know nothing about, nobody knows
        where, where is, where are,
        ruhig, ganz still, funkstille, stille, schweigt, verschwunden, abgetaucht, untergetaucht,
        verschollen, keine antwort, nichts gehort, nichts von, meldet sich nicht, sich nicht
        gemeldet, keine ruckmeldung, keine nachricht, kein lebenszeichen, kein ton, nicht
        erreichbar, reagiert nicht, antwortet nicht, silencieux, silencieuse, silence radio, muet,
        muette, sans nouvelles, sans reponse, aux abonnes absents, pas de nouvelles, aucune
        nouvelle, aucune reponse, pas de reponse, disparu, disparue, ne repond pas, ne repond plus,
        injoignable, plus de nouvelles, callado, callada, silencio, en silencio, desaparecido,
        desaparecida, desaparecio, no contesta, no responde, sin noticias, sin respuesta, ni rastro,
        ni idea no contesta, no se nada, no sabemos nada, no da senales, no ha dado senales,
        calado, calada, quieto, quieta, em silencio, sumiu, sumido, sumida, desapareceu, sem
        noticias, sem resposta, sem sinal, nao responde, nao respondeu, nao deu sinal, nao sei
        nada, silenzioso, silenziosa, in silenzio, silenzio, zitto, zitta, sparito, sparita,
        scomparso, scomparsa, nessuna notizia, nessuna risposta, non risponde, non ha risposto,
        non si fa sentire, non si e fatto sentire, non si e fatta sentire, non ho notizie, stil,
        stilte, radiostilte, niets gehoord, niets van, geen antwoord, geen reactie, geen bericht,
        reageert niet, antwoordt niet, laat niets horen, spoorloos, cisza, cicho, milczy, cichy,
        cicha, nie odzywa, sie nie odzywa, nie odpowiada, nie odpisuje, brak kontaktu, brak
        odpowiedzi, zniknal, zniknela, przepadl, ticho, mlci, neozyva, neozyva se, se neozyva,
        neozval, neozvala, neodpovida, neodpovedel, zmizel, zmizela, nereaguje, тишина, молчит,
        молчат, пропал, пропала, пропали, исчез, исчезла, не отвечает, не отвечают, не ответил,
        не ответила, нет ответа, нет новостей, нет вестей, ни слуху, не слышно, не выходит на
        связь, на связь не выходит, мовчить, зник, зникла, не відповідає, tyst, tystnad, inte hort,
        hor inte, inget svar, hiljaista, hiljainen, ei vastaa, stille, ingen svar, sessiz, cevap
        vermiyor, ses yok, cevap yok, haber yok, chup, jawab nahi, koi jawab nahi, koi khabar
        nahi, kimya, yuko kimya, hajibu, csendben, nem valaszol,
        連絡がない, 連絡なし, 連絡ありません, 連絡がありません, 連絡が取れ, 返事がない, 返信がない,
        返信がありません, 返事がありません, 返信なし, 返事なし, 音沙汰, 静か, 音信不通, 没有回复, 没回复, 没有回应,
        没消息, 没有消息, 没回音, 失联, 联系不上, 不回复, 没联系, 没有联系, 安静, 沉默, 沒有回覆, 沒消息,
        没声音, 没动静, 답이 없, 답장이 없, 연락이 없, 연락 없, 조용
    """,
    # What a mentee does that is heard or seen: denied, she is quiet.
    "CI_SAY": """
        reverted, revert, reverts, revert back, reverted back, get back to us, made an appearance, made
        herself heard, surfaced, surfaces,
        reply, replies, replied, replying,
        answer me, answers, answered, answer, answering, respond, responds, responded, responding,
        written, wrote, wrote me, writes, write, write to me, written to me, react, reacts,
        reacted, reacting, showed up, shown up, shows up, show up, showing up, turned up, turns up,
        turn up, turning up, appeared, appears, came to, comes to, came, coming to the, attends,
        attended, joined the call, joined our, joins every, shows me, showed me, pinged me, pings
        me, called me, calls me, got back to me, gets back to me, gotten back, got back, get back
        to me, been in touch, got in touch, gets in touch, get in touch, picked up, picks up, pick
        up, posts, posted, post, posting, sent, sends, sent me, sends me, sends, send, asks, asked
        me about, asked me a, asks questions, asks me, messaged, messages me, message me, texted,
        emailed me, mailed me, pushed, pushes, push, commented, comments, checked in, logged in,
        been around, been online, been active, been seen, reported back, contacted me, contact me,
        contacts me, contacted, communicates, communicate, communicating, spoken up, show herself,
        show himself, shown herself, shown himself, gave any sign, given any sign, give any sign,
        made contact, let me know, let us hear,
        gemeldet, meldet sich, meldet, geantwortet, antwortet, antworten, geschrieben,
        reagiert, aufgetaucht, erschienen, erreicht, repond, repondu, ecrit, donne de nouvelles,
        donne signe, reponse, contesta, contesto, contestado, responde, respondio, respondido,
        escribe, escribio, escrito, aparece, aparecio, da senales, respondeu, responder, escreveu,
        escreve, apareceu, deu noticias, risponde, risposto, scrive, scritto, fatto vivo, fatta
        viva, sentito, sentita, gehoord, geantwoord, antwoordt, reageert, gereageerd, geschreven,
        odzywa, odpowiada, odpisuje, napisal, napisala, odezwal, odezwala, ozval, ozvala,
        odpovedel, odpovida, napsal, napsala, отвечает, ответил, ответила, пишет, писал, писала,
        написал, написала, svarar, svarat, hort av, cevap verdi, yazdi, jawab, likha
    """,
    # What the mentor hears: denied, she is quiet.
    "CI_HEAR": """
        heard, heard from, hear, hear from, hears from, heard back, hear back, hearing from, got
        an answer, got a reply, got an email, get a reply, got a response, get an answer, got a
        message, gehort, hore, hore von, entendu, oido, sei de, ouvi, sentito, sentita, gehoord,
        slyszalem, slyszalam, slysel, slysela, слышал, слышала, слышно, hort
    """,
    # What two people do: it shows contact; denied, it may be either's fault.
    "CI_MEET": """
        met, meet weekly, meet every, we meet, meets, met up, meeting every, saw, saw her, saw him,
        see her every, see him every, see him, see her, seen, spoke, spoken, talked, we talk, talk every, talk
        weekly, talk daily, talk to her every, talk to him every, chatted, we chat, chat daily,
        chat every, had a call, had a chat, had a session, had a meeting, had our, lovely call,
        long call, good call, call yesterday, call on, pair every, paired, pairing, session with,
        speaking, sat down with, caught up with, zoomed, skyped, hangout, hung out, coffee with,
        getroffen, gesprochen, telefoniert, gesehen, vu, vue, vus, rencontre, rencontree, parle,
        vi, visto, vista, hable, hablamos, hablado, quedamos, conversei, conversamos, falei,
        falamos, visto, parlato, sentiti, visti, gezien, gesproken, spotkalem, spotkalam,
        rozmawialem, rozmawialam, videl, mluvil, mluvila, sesli, видел, видела, говорил, говорила,
        виделись, общались, traffat, sett, pratade, gorustum, gorustuk, mila, baat hui,
        話しました, 会いました, 見ました, 聊过, 见过, 见面
    """,
    # News, a sign, an answer: denied, she is quiet.
    "CI_NEWS": """
        news, word, sign, signs, answer from, reply from, response, response from, contact with,
        contact, activity, message, messages, mail, mails, email, update, updates, commit, commits,
        peep, lebenszeichen, nachricht, antwort, ruckmeldung, nouvelle, nouvelles, reponse,
        noticia, noticias, respuesta, senal, senales, novedades, resposta, novidades, sinal,
        notizia, notizie, risposta, segno, nieuws, bericht, antwoord, reactie, wiadomosc,
        wiadomosci, odpowiedz, znak zycia, zprava, zpravy, odpoved, новости, новостей, вестей,
        ответ, ответа, сообщений, svar, nytt fran, haber, khabar
    """,
    # Away or on hold, or asks for it.
    "CI_PAUSED": """
        offline until, offline till, is offline, off the grid until, asked to stop for a while, stop
        for a while, stepped back for, taking time off, takes time off, time off, has exams, exams
        till, exams this month, is in hospital, pausiert bis, ist im urlaub, macht urlaub, est en
        vacances, esta de vacaciones, esta de ferias, e in vacanza, is met vakantie, met vakantie,
        paused, pause, pausing, on pause, on hold, hold, on a break, taking a break, take a break,
        takes a break, took a break, wants a break, needs a break, a break until, asked for a break,
        asked for a pause, asked to pause, wants to pause, would like to pause, asks to pause, asks
        for a pause, asks for a break, asked for time off, asked for some time off, asked for a
        month off, asked for two weeks off, on vacation, on holiday, on holidays, on leave, in
        vacation, on her vacation, on his vacation, in holiday, in holidays, vacation, holiday,
        holidays, honeymoon, parental leave, maternity leave, paternity leave, sick leave, on
        maternity, away, is out, out until, out till, out for, off until, off till, is off, off
        for, out of office, ooo, pto, out sick, in hospital, travelling, traveling, on the road,
        abroad until, gone until, away until, unavailable, not available, exams until, exam break,
        frozen, sabbatical, on furlough, time out, sits out, sitting out, army until, back in
        september, back in october, left for her vacation, left for his vacation,
        pausiert, pausieren, pause machen, macht pause, in pause, im urlaub, urlaub, verreist,
        krankgeschrieben, in elternzeit, abwesend, ist weg, en pause, fait une pause, pause jusqu,
        en vacances, vacances, en conge, conge, absent, absente, en voyage, en arret, en pausa,
        pausa, pausado, pausada, de vacaciones, vacaciones, de viaje, de baja, ausente, em pausa,
        pausou, de ferias, ferias, viajando, de licenca, in pausa, in vacanza, in ferie, ferie, in
        viaggio, in malattia, assente, gepauzeerd, pauzeert, pauze, op vakantie, vakantie, afwezig,
        przerwa, przerwe, na urlopie, urlop, wakacje, na wakacjach, pauza, pauzu, ma pauzu,
        na dovolene, dovolena, пауза, на паузе, паузу, в отпуске, отпуск, перерыв, в отъезде,
        pausad, pa semester, semester, tauolla, tatilde, izinde, ara verdi, chhutti, chutti,
        likizo, likizoni, 休み, 休暇, 休止中, 一時停止, 旅行中, 暂停, 休假, 度假, 请假, 휴가, 쉬고
    """,
    # Has given up, or asks out.
    "CI_LEFT": """
        scheidet aus, ausscheidet, ausgeschieden, springt ab, abgesprungen, schmeisst hin,
        hingeschmissen, jette l'eponge, laisse tomber, a laisse tomber, tira la toalla, ha tirado
        la toalla, se ha ido, se da de baja, se dio de baja, pediu para sair, ha lasciato perdere,
        is ermee gestopt, ermee gestopt,
        left, has left, left us, left the program, left the programme, quit, quits, has quit,
        quitting, is quitting, gave up, given up, gives up, giving up, has given up, dropped out,
        drop out, drops out, dropping out, is out for good, bailed, bailed out, withdrew,
        withdrawn, has withdrawn, withdraws, withdrawing, resigned, abandoned, leaving, is leaving,
        leaves, leaving us, leaving the program, gone for good, is gone, gone, out of the program,
        no longer in the program, not in the program any more, said goodbye, says goodbye, said
        farewell, farewell mail, wants out, wants to leave, asks to leave, asked to leave, asked to
        be removed, asked to be taken off, asks out, wants to stop, decided to stop, has stopped
        for good, stopped for good, found another program, found another programme, gave the place
        up, gave up her place, gave up his place, gave her place up, gave his place up, stopped the
        program, stop the program, stops the program, won't continue, will not continue, doesn't
        want to continue, does not want to continue, not continuing, decided not to continue,
        doesn't want to go on, threw in the towel, thrown in the towel, called it quits,
        abgebrochen, aufgegeben, ausgestiegen, hort auf, hat aufgehort, bricht ab, steigt aus,
        abandonne, a abandonne, arrete, a arrete, a quitte, quitte, abandono, abandona, lo deja,
        la deja, lo ha dejado, ha dejado, se fue, se retira, se retiro, renuncio, renuncia,
        desistiu, desiste, saiu, abandonou, largou, rinuncia, ha rinunciato, ha mollato, lascia,
        ha lasciato, abbandonato, si e ritirato, si e ritirata, gestopt, opgegeven, afgehaakt,
        haakt af, stopt ermee, zrezygnowal, zrezygnowala, rezygnuje, odszedl, odeszla, skoncil s,
        vzdal, vzdala, odesel, odesla, бросил, бросила, ушел, ушёл, ушла, отказался, отказалась,
        сдался, сдалась, hoppat av, slutat, lopetti, birakti, ayrildi, chhod diya, chod diya,
        ameacha, ameondoka, 辞めました, 辞めた, やめました, やめた, 退会, 脱退, 离开, 退出, 放弃, 그만뒀
    """,
    # Thinks of leaving: for a human.
    "CI_OUT": """
        done with me, done with us, done with it, done with this, done with the program, done with
        the programme, done nothing, did nothing, has done nothing,
        wants to quit, want to quit, thinking of stopping, thinking of leaving, thinking of
        quitting, thinking about stopping, thinking about leaving, thinking about quitting, thinks
        of leaving, thinks about leaving, thinks about quitting, considers leaving, considering
        leaving, considering quitting, might quit, may quit, might leave, may leave, could leave,
        thinking of dropping, thinking about dropping, tempted to quit, about to quit, about to
        leave, about to give up, close to quitting, close to giving up, wonders whether to go on,
        have doubts, has doubts, having doubts, will leave, will quit, may stop, might stop, is
        leaving for, ready to quit, have to leave, had to leave
    """,
    # Another mentor looks after her.
    "CI_NOT_MINE": """
        somebody else, someone else, other mentors, belong to, belongs to, is with somebody else, with someone else, not one of my,
        not her mentor, not his mentor, not their mentor, no longer her mentor, no longer his mentor,
        no longer their mentor, not the mentor of, her mentor is, his mentor is, has a new mentor,
        has another mentor now, mentor anymore, handed over, was handed over, not looking after,
        no longer look after, no longer looking after, nicht mehr bei mir, nicht mehr meine, nicht
        mehr meiner, bin nicht mehr, nicht mehr ihr mentor, nicht mehr sein mentor, plus ma
        mentoree, plus mon mentore, plus la referente, plus le referent, plus la mentore, plus le
        mentor, ya no es mi, ya no es mio, ya no es mia, ya no soy, nao e mais minha, nao e mais
        meu, nao sou mais, non e piu mia, non e piu mio, non sono piu, niet meer van mij, niet
        meer bij mij, juz nie moj, juz nie moja, uz neni moje, uz neni muj, больше не мой, больше
        не моя,
        not mine, not my mentee, not my mentees, isn't mine, is not mine, aren't mine, not my one,
        not my person, not my own, wasn't mine, not one of mine, none of mine, not in my group, not
        on my list, not my group, isn't with me, is not with me, no longer with me, not with me,
        no longer mine, not mine any more, doesn't belong to me, belongs to, not assigned to me, not with me any more, isn't my
        mentee, is not my mentee, don't mentor, do not mentor, don't look after, do not look
        after, is with another mentor, was with another mentor, mentored by, has another mentor,
        got another mentor, changed mentor, changed mentors, switched mentors, switched mentor,
        reassigned, was reassigned, wrong person, wrong mentor, wrong list, never heard of, never
        met this, don't know this person, someone else's, somebody else's, another
        mentor's, handed over to, handed him over, handed her over, passed on to, moved over to,
        was moved to, moved to another mentor, no idea who, don't know any,
        nicht meine, nicht meiner, nicht mein, nicht meins, gehort nicht zu mir, betreue ich nicht,
        pas a moi, pas le mien, pas la mienne, pas mon mentore, pas ma mentoree, n'est pas a moi,
        n'est plus avec moi, no es mio, no es mia, no es mi, no es de los mios, nao e meu, nao e
        minha, nao e minha mentorada, nao e comigo, non e mio, non e mia, non mio, non mia, niet
        van mij, niet mijn, nie moj, nie moja, nie moje, neni muj, neni moje, не мой, не моя, не
        мои, не мое, inte min, ei minun, benim degil, mera nahi, meri nahi, si wangu,
        私の担当では, 担当ではない, 担当ではありません, 担当外, 不是我的, 不归我, 不是我带
    """,
    # The mentor asks what to do.
    "CI_ADVICE": """
        advice, advise, need advice, your advice, some advice, any advice, need your help, i need
        help, need help with, please advise, what should i do, what shall i do, what can i do, what
        would you do, what do you do, what do i do, what do i say, what should i say, what can i
        say, what would you say, what do i tell, what should i tell, what to do, what can we do,
        what should we do, what shall we do, how should i, how shall i, how do i handle, how do i
        deal, how to handle, how to deal, how do you handle, how do you deal, how would you, how
        can i help, how do i get, how do i help, how do i motivate, not sure what to do, don't know
        what to do, no idea what to do, not sure how to, unsure what to do, don't know how to help,
        don't know how to handle, any ideas, any idea what, any tips, any suggestions, suggestions,
        your opinion, your opinion on, hear your opinion, your thoughts, your view, second opinion,
        can we talk about, could we talk about, can i talk to you about, help me with, help me out
        with, input needed, guidance, need guidance, need input,
        brauche rat, rat, ratschlag, was soll ich tun, was soll ich machen, was tun, wie soll ich,
        brauche hilfe, habt ihr ideen, besoin de conseil, besoin de conseils, conseil, conseils,
        que faire, que dois-je faire, besoin d'aide, consejo, consejos, que hago, que puedo hacer,
        que deberia hacer, necesito ayuda, conselho, conselhos, o que faco, que faco, o que devo
        fazer, preciso de ajuda, consiglio, consigli, cosa faccio, che faccio, che devo fare, cosa
        devo fare, ho bisogno di aiuto, advies, wat moet ik, wat kan ik doen, raad, rada, rade,
        porada, porady, porade, potrzebuje rady, co robic, co mam zrobic, co mam robic, poradit,
        potrebuju radu, co mam delat, совет, совета, нужен совет, посоветуйте, что делать, как
        быть, rad om, radgivning, tavsiye, ne yapayim, salah, kya karu, kya karun, ushauri,
        アドバイス, 相談したい, どうすれば, 助言, 建议, 怎么办, 该怎么, 조언
    """,
    # As it was in the round before.
    "CI_SAME": """
        same, same same, the same, same here, same old, same as before, same as last time, same as
        last week, same as last month, same as ever, same as always, same as last round, as before,
        as last time, as last week, like last time, like last week, no change, no changes, no
        change since last time, no change since last week, unchanged, nothing changed, nothing has
        changed, hasn't changed, still the same, idem, ditto, as usual, status quo, wie gehabt, wie
        letztes mal, wie beim letzten mal, wie vorher, unverandert, keine anderung, dasselbe, wie
        immer, comme avant, comme la derniere fois, pareil, inchange, sans changement, rien de
        change, igual, lo mismo, como antes, como la ultima vez, sin cambios, mesma coisa, como
        antes, sem mudancas, sem mudanca, igual a antes, come prima, come l'ultima volta, uguale,
        invariato, nessun cambiamento, lo stesso, hetzelfde, zoals vorige keer, onveranderd, bez
        zmian, tak samo, jak ostatnio, beze zmeny, stejne, jako minule, без изменений, так же, как
        раньше, как в прошлый раз, то же самое, samma, som forut, ayni, 変わりなし, 変化なし, 前回と同じ,
        同じ, 没变化, 和上次一样, 一样, 没有变化, 老样子
    """,
    # The same as of the one before: `Bo too`.
    "CI_TOO": """
        too, also, as well, likewise, ditto, dito, same here, same for, same with, so is, so does, so
        has, so are, similarly, equally, auch, ebenso, desgleichen, genauso, aussi, pareil pour, de
        meme, egalement, tambien, igual, lo mismo, tambem, igualmente, mesma coisa, idem, anche,
        pure, lo stesso, ook, idem dito, tez, rowniez, take, taky, tez, тоже, также, också, ocksa,
        samma, myos, ogsa, bhi, pia, も, 也
    """,
    # Look-alikes: they say nothing of how it goes.
    "CI_NOTHING": """
        can't make it to, can't come, cannot come, can't join, can't attend, cannot attend, made it to,
        met the, all done for, done for today, done for the day, sorry for, so sorry, being late,
        my own, as good, no wonder, good luck to, worked out, word count, in good time, not yet
        sure, well enough, well over, well under, well before, well after, well past, quiet time,
        quiet place, quiet week, quiet day, quiet evening, a quiet, still quiet on, hold the, holds
        the, holding a, pass on, passed on, passed by, passed the whole, passed the week, passed
        through, submitted to you, accepted my, accepted an invitation, finished work, finished
        her work, finished school, finished uni, finished reading your, back pain, away game, away
        from keyboard, released a,
        keine ahnung, weiss nicht, ich weiss nicht, je ne sais pas, aucune idee, ni idea, no se,
        nao sei, nao faco ideia, non so, non lo so, nessuna idea, geen idee, nie wiem, nie mam
        pojecia, nevim, не знаю, vet inte, bilmiyorum, pata nahi, sijui, i don't know, don't know,
        good luck, good morning, good afternoon, good evening, good day, good night, good week,
        good weekend, good question, good idea, good news, the good news, bad news, the bad news,
        good for him, good for her, well done, well done him, well done her, as well as,
        as good as, great news, great idea, ok thanks, ok thank you, oh well, well then, not a
        problem for me, no problem for me, thank you very much, that's all i know, all i know,
        left me a message, left me a voice message, left me a note, left me a, left a message,
        left a comment, left a note, left a review, left a voice, left for, left early, left the
        house, left the city, left the country, left the job, left his job, left her job, left the
        company, left her company, left his company, left to do, left to write, left to, is left,
        are left, one left, two left, three left, weeks left, days left, left over, left out, left
        off, left behind, left alone, gone through, gone over, gone from, gone to, gone well, going
        to, quite, as far as i know, as far as i can see, as far as i can tell, afaik, have to
        stop, i have to stop, stop by, stops by, stopped by, first of all, no idea, not much to
        say, no time, no hurry, no rush, no longer, at least, one word each, in one word, word
        each, last word, in other words, in a word, see above, see below, see you, see my, see
        greta, talk soon, write soon, speak soon, see each, free, on holiday weekend, for answer,
        will answer, i'll answer, i answer, answer tomorrow, answer later, answering your mail,
        your mail, your mails, this mail, the mail, my mail, my mails, in a mail, out of the box,
        is done for, done him, done her, done deal, lot to be done, to be done, needs to be done,
        can be done, could be done, have done, be done, mit den nerven
        fertig, mit den nerven, with her nerves, fast nicht, not only, busy week, busy time, still
        in, part of, take part, takes part, took part, first time, first patch, first commit, at first, second thought, half
        an hour, half the, late reply, the late, for the late, running late, sorry for the late,
        late answer, bad weather, good weather, best regards, kind regards, all the best, hold on,
        still here, better than i, on time zone, green card, not all, ready to, not ready,
        moved to, moved house, moved from, quiet brilliant, close to me, complete beginner, still
        has, still have, very busy, too busy, is free, so good luck, super busy, going on holiday,
        well known, issue tracker, pull request, the well, way too, pretty, on friday, news is,
        only news, news first, the news, word of, waiting list, read, ill write, just to say,
        to say, that said, having said, needless to say, i'd say, i would say, i must say, let's
        say, strange to say, hard to say, can't say, cannot say, can't tell, cannot tell, mark my
        words, few words, my words, his words, her words, own words
    """,
    # A denial.
    "CI_NOT": """
        not, no, never, none, cannot, can't, cant, don't, dont, doesn't, doesnt, didn't, didnt,
        isn't, isnt, aren't, arent, wasn't, wasnt, weren't, werent, won't, wont, wouldn't,
        wouldnt, shouldn't, couldn't, couldnt, haven't, havent, hasn't, hasnt, hadn't, hadnt,
        ain't, without, neither, nor, nothing, zero, nobody, no one, noone, no-one, hardly, barely,
        rarely, scarcely, anything but, far from, no longer, stopped, ceased, not exactly, not
        really, not at all, not so, not very, not too, refuses to, failed to, fails to, forgot to,
        nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, ohne, weder, nichts,
        niemand, kaum, pas, plus, jamais, sans, aucun, aucune, ni, rien, personne, nunca, sin,
        tampoco, nada, nadie, ninguno, ninguna, ningun, nao, nem, sem, nenhum, nenhuma, ninguem,
        non, mai, senza, niente, nulla, nessuno, nessuna, nessun, niet, geen, nooit, niets,
        niemand, zonder, nie, nic, bez, brak, nikt, zaden, zadna, zadne, ne, nikdy, nikdo, neni,
        nejsou, nema, не, нет, ни, никогда, без, никто, ничего, inte, ingen, inget, aldrig, ikke,
        degil, yok, nahi, nahin, nahii, hapana
    """,
    # What follows is how it is now; what came before it is old.
    "CI_FRESH": """
        solved, fixed, resolved, unblocked, unstuck, un-stuck, sorted, sorted out, figured it out, figured
        out, found it, got past, got past it, past it, got over, got over it, got unstuck, works now,
        works again, solved it, fixed it, gelost, behoben, geklart, resolu, regle, debloque, resuelto,
        resuelta, solucionado, resolvido, resolveu, solucionou, risolto, risolta, sbloccato, opgelost,
        rozwiazane, rozwiazal, vyreseno, vyresil, решено, решил, решила, разобрал*, cozuldu,
        cozdu, 解決, 解决,
        by sunday, by monday, by tuesday, by wednesday, by thursday, by friday, by saturday, by the
        weekend, behind us, this week, that was,
        now, right now, just now, by now, since then, since, then, today, as of today, again, any
        more, anymore, meanwhile, in the meantime, finally, at last, at long last, eventually,
        lately, recently, these days, for now, at the moment, currently, correction, actually no,
        actually, sorry, i mean, i meant, scratch that, rather, make that, update, edit, no longer,
        jetzt, inzwischen, mittlerweile, seitdem, seither, wieder, endlich, korrektur, maintenant,
        depuis, entre-temps, enfin, desormais, de nouveau, ahora, desde entonces, ya, por fin, de
        nuevo, correccion, agora, desde entao, finalmente, enfim, de novo, adesso, ora, da allora,
        finalmente, di nuovo, nu, sindsdien, weer, eindelijk, inmiddels, teraz, juz, od tego czasu,
        wreszcie, znowu, ted, nyni, uz, od te doby, zase, konecne, теперь, сейчас, уже, с тех пор,
        наконец, снова, simdi, artik, sasa, 今は, 今, その後, 现在, 之后, 已经
    """,
    # Told of a time that is over.
    "CI_OLD": """
        in april, in may, in june, in july, in august, in september, in october, in november, in
        december, at christmas, over easter, that was, were her words, was her words, were his
        words, on friday,
        back from, is back from, returned from, came back from,
        was, were, had, had been, used to, last week, last month, last time, last round, a
        week ago, two weeks ago, a while ago, weeks ago, days ago, months ago, ago, back then, at
        first, at the time, previously, until last, until now, until sunday, until
        monday, until tuesday, until wednesday, until thursday, until friday, until saturday,
        until yesterday, in the past, in january, in february, formerly, initially, in the
        beginning, war, waren, hatte, letzte woche, letzten monat, fruher, zuerst,
        vorher, etait, avait, la semaine derniere, avant, au debut, estaba, estuvo, era, habia, la
        semana pasada, antes, al principio, estava, esteve, semana passada, no comeco, era, stava,
        aveva, la settimana scorsa, prima, all'inizio, vorige week, eerder, eerst, byl, byla, bylo,
        w zeszlym tygodniu, wczesniej, najpierw, minuly tyden, drive, predtim, nejdriv, был, была,
        было, были, раньше, сначала, на прошлой неделе, 上周, 之前, 先週, 前は, 以前
    """,
    # Said with doubt: no fact.
    "CI_HEDGE": """
        considering, considers, thinking, thinks about, thinks of, think about, talking about, talks
        about, talks of, talked about, mentioned, threatens, threatened, toying, contemplating,
        pondering, wants to try, tempted, close to, shall, planning, is said to, they say, people
        say, rumor, rumors, rumour, rumours, gossip, uberlegt, denkt uber, will aufhoren, pense a,
        songe a, envisage, piensa en, pensando en, considera, pensa em, pensa di, sta pensando,
        denkt eraan, overweegt, mysli o, zastanawia, premysli, думает, подумывает,
        maybe, perhaps, possibly, probably, might, may be, could be, should be, would be, will be,
        must be, seems, seem, seemed, apparently, supposedly, presumably, not sure if, not sure
        whether, unsure, i think, i guess, i suppose, i assume, i believe, i hope, hopefully, hope,
        hopes, hoping, hopes to, wants to be, plans to, planning to, going to be, expects to,
        promises, promised, promised to, says she is done, says he is done, so she says, so he
        says, she says so, he says so, claims, claimed, allegedly, wishes, would, would have,
        could have, i wonder, wonder, not clear, unclear, when he, when she, when they, once he, once she, once they, until he, until she, whether,
        tomorrow, next week, by the end, on the weekend, will, going to, eod, by eod, about to, soon,
        vielleicht, wahrscheinlich, vermutlich, glaube, hoffe, hoffentlich, scheint, angeblich,
        konnte, wird, peut-etre, probablement, je crois, je pense, j'espere, il parait, sans doute,
        quizas, quiza, tal vez, creo, espero, probablemente, parece, supongo, a lo mejor, talvez,
        acho, provavelmente, forse, credo, spero, probabilmente, sembra, misschien, waarschijnlijk,
        hopelijk, denk ik, moze, chyba, prawdopodobnie, mysle, asi, snad, mozna, doufam, myslim,
        может быть, возможно, наверное, надеюсь, кажется, вроде, kanske, ehka, belki, galiba,
        shayad, labda, たぶん, かも, 多分, 可能, 也许, 大概, 应该
    """,
    # Doubt of everything that was said: a human reads.
    "CI_DOUBT": """
        kidding, just kidding, joking, was joking, a joke, in jest, spass, scherz, blague, broma,
        brincadeira, scherzo, grapje, zart, vtip, шучу, шутка, no wait, wait no, strike that,
        scrap that,
        doubts, my doubts, i doubt, doubt, doubtful, not convinced, don't believe, don't buy it,
        don't trust, have to ask, would have to ask, have a feeling, bad feeling, a feeling, see
        for yourself, ask me again, let me check, i'll check, will check, not that sure, mixed them
        up, good and bad, depends, it depends, hard to say, hard to tell, can't say, cannot say,
        can't tell, cannot tell, couldn't say, who knows, no clue, haven't a clue, difficult to
        say, schwer zu sagen, わからない, わかりません, 不知道, 不清楚
    """,
}
