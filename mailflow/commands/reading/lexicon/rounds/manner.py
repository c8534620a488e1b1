"""How a thing is said: denied, over, still so, told by somebody."""

MANNER = {
    # A denial.
    "CI_NOT": """
        not, no, never, none, cannot, can't, cant, don't, dont, doesn't, doesnt, didn't, didnt,
        isn't, isnt, aren't, arent, wasn't, wasnt, weren't, werent, won't, wont, wouldn't, wouldnt,
        shouldn't, couldn't, couldnt, haven't, havent, hasn't, hasnt, hadn't, hadnt, ain't,
        without, neither, nor, nothing, zero, nobody, no one, noone, no-one, hardly, barely,
        rarely, scarcely, anything but, far from, no longer, stopped, ceased, not exactly, not
        really, not at all, not so, not very, not too, refuses to, failed to, fails to, forgot to,
        nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, ohne, weder, nichts,
        niemand, kaum, pas, plus, jamais, sans, aucun, aucune, ni, rien, personne, nunca, sin,
        tampoco, nada, nadie, ninguno, ninguna, ningun, nao, nem, sem, nenhum, nenhuma, ninguem,
        non, mai, senza, niente, nulla, nessuno, nessuna, nessun, niet, geen, nooit, niets, zonder,
        nic, bez, brak, nikt, zaden, zadna, zadne, ne, nikdy, nikdo, neni, nejsou, nema, не, нет,
        ни, никогда, без, никто, ничего, inte, ingen, inget, aldrig, ikke, degil, yok, nahi, nahin,
        nahii, hapana, nowhere, neither of, none of, lack of, lacks, absence of, avoids, avoided,
        skipped, skips, yet to, has yet to, have yet to, still has to, still needs to, is yet to,
        instead of, rather than, unable to, not able to, ni una, ni un, keinerlei, nirgends, nulle
        part, a peine, apenas, ni siquiera, appena, nauwelijks, ledwo, sotva, едва, shan't,
        mustn't, needn't, daren't, nergens, nigdzie, nikde, nirgendwo, da nessuna parte, em lugar
        nenhum, en ningun
    """,
    # A trouble is over: what came before it is old.
    "CI_SOLVED": """
        found the mistake, found the typo, found the reason, spotted the mistake, found his mistake,
        found her mistake,
        isn't stuck any more, isn't stuck anymore, isn't stuck any longer, not stuck any longer,
        isn't blocked any more, isn't blocked anymore, isn't blocked any longer, not blocked any
        longer, hasn't been stuck since,
        solved, fixed, resolved, unblocked, unstuck, un-stuck, sorted, sorted out, figured it out,
        figured out, found it, got past, got past it, past it, got over, got over it, got unstuck,
        works now, works again, solved it, fixed it, sorted it, resolved it,
        gelost, behoben, geklart, resolu, regle,
        debloque, resuelto, resuelta, solucionado, resolvido, resolveu, solucionou, risolto,
        risolta, sbloccato, opgelost, rozwiazane, rozwiazal, vyreseno, vyresil, решено, решил,
        решила, разобрал*, cozuldu, cozdu, 解決, 解决, behind us, worked it out, cracked it,
        cracked, nailed it, got it working, got it to work, got it running, got it going,
        got there in the end, got through it, got around it, worked around it, found a workaround,
        found the bug, found the cause, found the problem, found the error, found the culprit,
        found out why, found a way, found a solution, is past that, past that, past this, over that,
        over it now, that is over, that's over, is over, no longer an issue, not an issue any more,
        cleared up, cleared, cleared the hurdle, back on track, back in business, out of the woods,
        over the hump, no longer blocked, no longer stuck, not stuck any more, not stuck anymore,
        unblocked herself, unblocked himself, unjammed, sorted itself out, sorted itself,
        ironed out, straightened out, cleared that up, hat sich erledigt, hat sich gelost,
        geht jetzt, geht wieder, lauft jetzt, lauft wieder, nicht mehr blockiert, hangt nicht mehr,
        entsperrt, resolue, reglee, debloquee, ca marche maintenant, c'est regle, plus bloque,
        plus bloquee, desbloqueado, desbloqueada, desatascado, desatascada, ya funciona,
        ya no esta atascado, ya no esta atascada, destravou, destravado, destravada, ja funciona,
        sbloccata, adesso funziona, ora funziona, werkt nu, weer los, juz dziala, uz to funguje,
        uz to jde, заработало, разобралась, разобрался, winning, and winning,
        we solved it, we fixed it, we sorted it, is solved, got solved, it's solved, it's fixed, is
        fixed, solved it together, fixed it together, past his problem, past her problem
    """,
    # What came before it was wrong.
    "CI_CORRECTS": """
        jk, just kidding, kidding, j/k, only joking, just joking,
        correction, actually no, i mean, i meant, scratch that, make that, edit, korrektur,
        correccion, no wait no, wait, strike that, scrap that, sorry no, no sorry, sorry i meant,
        i meant to say, i mixed them up, i mixed up, mixed them up, my mistake, my bad, i was wrong,
        got that wrong, i take that back, let me correct, correcting myself, erratum, oops,
        ich meinte, quatsch, stimmt nicht, falsch, je voulais dire, je me corrige, quise decir,
        me equivoque, quis dizer, me enganei, errata, volevo dire, mi sono sbagliato,
        mi sono sbagliata, mi correggo, ik bedoel, ik bedoelde, poprawka, oprava, оговорилась,
        оговорился, поправка, kidding, just kidding, only kidding, joking, just joking, was joking,
        a joke, in jest, war ein spass, nur spass, scherz, je plaisante, je blague, blague, broma,
        es broma, brincadeira, scherzo, grapje, zart, vtip, шучу, шутка, ticked the wrong one,
        ticked the wrong, wrong one, wrong box, wrong line, not true any more, not true anymore,
        that was wrong, this was wrong, i was mistaken, mixed up the two, got them mixed up,
        had them mixed up
    """,
    # What follows is how it is now; what came before it is old.
    "CI_FRESH": """
        since last week, since last month, since last time, since last round, since yesterday,
        this week, now, right now, just now, by now, since then, since, then, today, as of today,
        any more, anymore, meanwhile, in the meantime, finally, at last, at long last, eventually,
        lately, recently, these days, for now, at the moment, currently, no longer, jetzt,
        inzwischen, mittlerweile, seitdem, seither, endlich, maintenant, depuis, entre-temps,
        enfin, desormais, de nouveau, ahora, desde entonces, ya, por fin, de nuevo, agora, desde
        entao, finalmente, enfim, de novo, adesso, ora, da allora, di nuovo, nu, sindsdien, weer,
        eindelijk, inmiddels, teraz, juz, od tego czasu, wreszcie, znowu, ted, nyni, uz, od te
        doby, zase, konecne, теперь, сейчас, уже, с тех пор, наконец, снова, simdi, artik, sasa,
        今は, 今, その後, 现在, 之后, 已经, again, wieder
    """,
    # Told of a time that is over.
    "CI_OLD": """
        in april, in may, in june, in july, in august, in september, in october, in november,
        in december, at christmas, over easter, were her words, was her words, were his words,
        back from, is back from, returned from, came back from, used to, last week, last month,
        last time, last round, a week ago, two weeks ago, a while ago, weeks ago, days ago,
        months ago, ago, back then, at first, at the time, previously, in the past, in january,
        in february, formerly, initially, in the beginning, letzte woche, letzten monat, fruher,
        zuerst, vorher, la semaine derniere, avant, au debut, la semana pasada, antes, al principio,
        semana passada, no comeco, la settimana scorsa, all'inizio, vorige week, eerder,
        eerst, w zeszlym tygodniu, wczesniej, najpierw, minuly tyden, drive, predtim, nejdriv,
        раньше, сначала, на прошлой неделе, 上周, 之前, 先週, 前は, 以前, last spring, last autumn,
        last winter, last summer, last year, a month ago, two months ago, a few weeks ago,
        some weeks ago, a couple of weeks ago, three weeks ago, some time ago, long ago,
        earlier this month, earlier this year, in the early days, for a while there,
        up to last week, before that, before then, the week before, at that time, once upon a time,
        back in january, back in february, back in march, back in april, back in may, back in june
    """,
    # Beside a past tense: it ended.
    "CI_UNTIL": """
        until last, until now, until sunday, until monday, until tuesday, until wednesday, until
        thursday, until friday, until saturday, until yesterday, until recently, till recently,
        until march, until april, until then, until last week, until last month, until the, up to,
        bis, jusqu'a, hasta, ate, fino a, tot, do, до
    """,
    # A past tense: of a trouble, it may be over.
    "CI_WAS": """
        that was, was, were, had, had been, war, waren, hatte, etait, avait, estaba, estuvo, era,
        habia, estava, esteve, stava, aveva, byl, byla, bylo, был, была, было, были, were she, had
        a, war ein, hatten, etaient, avaient, estaban, eran, habian, estavam, eram, tinha, erano,
        avevano, was een, hadden, mial, miala, mel, mela
    """,
    # Beside a past tense: it lasts.
    "CI_LASTS": """
        all week, all this week, the whole week, this week, all month, this month, the whole month,
        lately, recently, these days, so far, since, ever since, whole week, die ganze woche, seit,
        diese woche, cette semaine, depuis, toute la semaine, esta semana, desde, toda la semana,
        toda a semana, questa settimana, da, tutta la settimana, deze week, sinds, w tym tygodniu,
        od, tento tyden, на этой неделе, have had, has had, i've had, she's had, he's had, we've
        had, they've had
    """,
}
