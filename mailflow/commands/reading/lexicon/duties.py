"""Words of mentors: offering, room for mentees, stepping down, taking over, their threads."""

DUTIES = {
    "OFFER": """
        help the next, help the next ones, help the new ones, help those who, help the others,
        look after, could look after, can look after, take under my wing, show newcomers, take
        care of people,
        mentor for, be a mentor, be mentor, become a mentor, becoming a mentor, as a mentor,
        volunteer, volunteering, i volunteer, volunteer as, volunteer to mentor, i can mentor,
        can mentor, could mentor, will mentor, want to mentor, like to mentor, love to mentor,
        happy to mentor, glad to mentor, willing to mentor, to mentor, would mentor, also
        mentor, i'd mentor, i'll mentor, mentoring others, mentor people, mentor others,
        mentor somebody, mentor someone, mentor beginners, mentor newcomers, mentor new, sign
        me up as a mentor, sign up as a mentor, join as a mentor, join as mentor, sign up as
        mentor, as mentor, help people, helping people, help others, help other, help
        newcomers, help beginners, help new, help new people, help somebody, help someone,
        help mentees, help you out with, help out with, helping out with, help out in, help
        out, helping out, help with mentoring, help mentoring, help mentor, happy to help,
        glad to help, willing to help, like to help, love to help, offer my help, offer to
        help, offering my help, offer my time, teach, teach people, teaching people, coach,
        coach people, coaching people, guide people, guide newcomers, guide beginners, support
        newcomers, support beginners, take mentees, take a mentee, take on mentees, take on a
        mentee, take two mentees, take one mentee, take mentee, accompany newcomers, share my
        experience, share what i know, pass on what i, give back, giving back, experienced in,
        years of experience, i can take, i could take, i can also do, i can do, i could do,
        mentor sein, mentorin sein, mentor werden, mentorin werden, als mentor, als mentorin,
        mentorieren, mentoren, anderen helfen, leuten helfen, einsteigern helfen, anfangern
        helfen, helfen, mithelfen, unterstutzen, betreuen, begleiten, etre mentor, etre
        mentore, etre mentorat, devenir mentor, devenir mentore, comme mentor, en tant que
        mentor, mentorer, accompagner, encadrer, aider des, aider les, aider les autres, aider
        d'autres, donner un coup de main, ser mentor, ser mentora, ser mentores, como mentor,
        como mentora, mentorear, mentorizar, ayudar a otros, ayudar a otras, ayudar a gente,
        ayudar a principiantes, ayudar a nuevos, acompanar, guiar, orientar, ser mentor de,
        ser mentora de, virar mentor, virar mentora, como mentor, mentorar, ajudar outros,
        ajudar outras pessoas, ajudar pessoas, ajudar iniciantes, ajudar a galera, orientar
        pessoas, fare il mentore, fare da mentore, fare la mentore, essere mentore, diventare
        mentore, come mentore, aiutare gli altri, aiutare altri, aiutare i principianti, быть
        ментором, стать ментором, ментором, наставником, быть наставником, стать наставником,
        помогать другим, помогать новичкам, помочь новичкам, менторить, zostac mentorem,
        zostac mentorka, byc mentorem, byc mentorka, jako mentor, pomagac innym, pomoc innym,
        mentorem, byt mentorem, byt mentorkou, delat mentora, delat mentorku, mentorovat,
        pomahat ostatnim, pomahat zacatecnikum, mentor zijn, mentor worden, als mentor,
        anderen helpen, beginners helpen, mentor olmak, mentor olabilirim, mentor banna,
        mentor ban, メンターになり, メンターとして, メンターをやり, メンターを担当,
        メンターができ, 当导师, 做导师, 担任导师, 带新人, 멘토가 되, 멘토로
    """,
    "NOT_OFFER": """
        i could take part, i can take part, could i take part, can i take part,
        my mentor, a mentor for my, the mentor, our mentor, his mentor, her mentor, your
        mentor, another mentor, a new mentor, different mentor, other mentor, as my mentor,
        need a mentor, want a mentor, looking for a mentor, like a mentor, have a mentor, get
        a mentor, find a mentor, find me a mentor, need mentors, still need mentors, mentor at
        university, mentor at work, mentor at my, mentor guide, mentors will, mentor told,
        mentor said, mentor is, mentor was, mentor has, mentor says, mentor never, someone to
        mentor me, somebody to mentor me, mentor me, to mentor me, can help me, could help me,
        help me, can take a look, can take the exam, i can take a, i can do it if, i can do
        this, i can do that, i can do it, i could do with, i can take it, i can do more, i can
        take criticism, i can do now, i can do to, mein mentor, meine mentorin, mon mentor, ma
        mentore, mi mentor, mi mentora, meu mentor, minha mentora, il mio mentore, мой ментор,
        мой наставник, moj mentor, muj mentor, mijn mentor, mir helfen, m'aider, ayudarme, me
        ajudar, aiutarmi, helfen konnen sie mir, mir jemand helfen, jemand helfen
    """,
    "ROOM": """
        room for, room for one more, room for another, have room, have space, space for, there
        is room, there's room, can take, could take, i can take, i could take, take one more,
        take on, take another, take two more, one more mentee, one more person, one more,
        another mentee, another person, another one, more mentees, additional mentee, extra
        mentee, have a slot, have slots, free slot, a free place, open slot, a place again,
        capacity for, capacity, bandwidth for, up to, at most, maximum, max, limit me to, cap
        me at, cap me, not more than, no more than, only, only take, raise my limit, lower my
        limit, set me to, platz fur, noch platz, habe platz, kann noch, noch jemanden, noch
        eine person, noch einen, noch eine, nehme noch, konnte noch, hochstens, maximal, nicht
        mehr als, de la place, place pour, une personne de plus, un de plus, prendre encore,
        encore une personne, encore un, maximum, au plus, personnes maximum, puedo con, puedo
        tomar, puedo aceptar, espacio para, lugar para, una persona mas, uno mas, otra
        persona, como maximo, maximo, tengo lugar, tengo espacio, posso pegar, posso receber,
        posso aceitar, vaga para, espaco para, mais uma pessoa, mais um, mais uma, no maximo,
        maximo, posto per, un'altra persona, ancora una, ancora uno, uno in piu, una in piu,
        al massimo, массимо, могу взять, возьму еще, есть место, еще одного, еще одну, не
        больше, максимум, miejsce dla, moge wziac, jeszcze jedn*, najwyzej, maksymalnie, misto
        pro, muzu vzit, jeste jednoho, jeste jednu, maximalne, plek voor, kan nog, nog een,
        nog iemand, もう一人, あと一人, 受け入れ, 再带, 可以再, 最多, 한 명 더
    """,
    "FULL": """
        ne prends plus personne, ne prends plus de, ne peux plus prendre, no acepto mas, no
        tomo mas,
        no puedo aceptar mas, nao aceito mais, nao pego mais, nehme niemanden mehr, nehme keine,
        nehme niemand, non prendo piu nessuno, больше никого не беру, nikogo nie biore,
        maxed out, maxed, at my max, at my maximum, at the limit of what i, my hands full, hands are
        full, my hands are full, more than full, nobody new for, no newcomers, no newbies, no time
        for a new, no time for new, no time for another, no room for another,
        i'm full, im full, i am full, full, full up, fully booked, full house, at capacity, at
        my limit, at full capacity, no new ones, no new mentees, no new mentee, no new people,
        no new one, no one new, nobody new, no more mentees, no more people, no more new, no
        further mentees, no additional mentees, no more for now, no more please, not taking,
        not taking any, not take any, can't take any, cannot take any, can't take on, cannot
        take on, can't take more, cannot take more, can't take anyone, cannot take anyone,
        can't take another, cannot take another, don't give me more, don't give me any, do not
        give me any, don't send me new, don't assign me, do not assign me, stop assigning,
        don't add, enough for now, have enough, no room, no space, no capacity, no slots, no
        bandwidth for,
        close my intake, bin voll, ich bin voll, voll, ausgelastet, keine neuen, niemand
        neues, niemanden neues, niemand neuen, niemanden mehr, keine weiteren, erstmal
        niemand, kein platz, keinen platz, complet, je suis complet, je suis complete, plus de
        place, pas de nouveaux, pas de nouvelles personnes, plus personne, pas de nouveau,
        estoy llen*, completo, no mas aprendices, nadie nuevo, nadie mas, nadie mas por ahora,
        no puedo con mas, sin lugar, sin espacio, no tengo lugar, estou chei*, lotad*, ninguem
        novo, sem vaga, sem espaco, ninguem mais, nao posso pegar mais, sono pien*, al
        completo, nessuno nuovo, niente nuovi, nessun altro, non posso prendere, места нет,
        нет мест, больше никого, никого нового, не могу взять, новых не надо, полный комплект,
        nie mam miejsca, nikogo nowego, brak miejsc, jestem pelny, jestem pelna, mam plno,
        plno, nikoho noveho, nemam misto, uz nikoho, ik zit vol, zit vol, vol, geen nieuwe,
        niemand nieuw, geen plek, 満員, もう無理, これ以上, 新しい人は, 满了, 不能再带,
        不要再分配, 꽉 찼
    """,
    "NOT_FULL": """
        a full, one full, two full, three full, full weeks, full fortnight,
        full steam, full speed, full throttle, full swing, full circle,
        i'm full of, i am full of, i'm fully, full of,
        disk is full, disk full, full disk, my disk is, full name, full time, full-time, full
        stack, full-stack, fulltime, full log, full logs, full moon, full support, full story,
        full text, full of, full stop, in full, the full, full list, full day, full week, full
        weeks, full month, is full, mailbox is full, inbox is full, partition is full, full
        refund, full-blown, vollig, voll gut, voll toll, voll schon, up to date, up to speed,
        up to you, up to now, up to me, only one question, only me, if only, not only
    """,
    "STEP_DOWN": """
        keep this up any, can't keep this up, cannot keep this up, can't keep it up, cannot keep it
        up, no time left for mentoring, no time left to mentor, no time for the mentoring, somebody
        else for my seat, someone else for my seat, somebody else for my place, someone else for my
        place, somebody else for my role, someone else for my role, fill my seat with, hand in my,
        hang up my boots, hang up my hat, my final day, my final week, hand over my role, pass on
        my role, last day as mentor,
        lay down my duties, lay down my role, lay down my mentoring, lay down my work, lay
        it down, give
        up my duties, give up my role, end my duties, end my service, my term ends, my
        service ends,
        time for me to stop, time for me to go, time for me to leave, time to hang up, time
        to pass
        on, pass the torch, passing the torch, hand over the baton, pass the baton, hang up my
        mentor, my last as a mentor, last one as a mentor, won't mentor after, will not mentor
        after, won't mentor any, don't mentor after, no more mentoring, no more mentoring after,
        mentoring ends, end of my mentoring, give up my mentees, hand over to somebody, hand over
        to someone, hand everything over, i end my, can't carry on, cannot carry on, won't carry
        on, ich hore ende, ich hore auf, hore ende, mache nicht weiter, mich verabschieden,
        last round for me, last month for me, last week for me, i stop after, i stop at the
        end, i stop in, i stop mentoring,
        won't be able to mentor, will not be able to mentor, can't mentor any longer, can't
        mentor after, cannot mentor after,
        my last month, last month as a mentor, last month as mentor, last month is,
        take my place, to take my place, somebody to take over, someone to take over, find
        somebody, as a mentor i stop, as mentor i stop, i stop as a mentor, i stop as mentor,
        end as a mentor,
        step down, stepping down, stepped down, stand down, standing down, step back as a
        mentor, step back as mentor, step back from mentoring, stepping back from mentoring,
        stop mentoring, stop being a mentor, stop as a mentor, quit mentoring, quit as mentor,
        quit as a mentor, give up mentoring, resign as mentor, resign as a mentor, resign,
        resigning, retire, retiring, retire as mentor, retire as a mentor, hand over my
        mentees, hand over my group, hand my mentees over, replace me, replacement for me,
        find a replacement, find me a replacement, find somebody to replace me, find someone
        to replace me, somebody to replace me, someone to replace me, find someone else, find
        somebody else, a successor, last week is, last day is, last day as, last week as, last
        round as, my last day, my last week, my last round, can't continue, cannot continue,
        can't go on, cannot go on, can't do this any more, can't do this anymore, cannot do
        this any more, cannot do this anymore, can no longer mentor, can't mentor any more,
        can't mentor anymore, cannot mentor any more, no longer mentor, no longer be a mentor,
        no longer a mentor, no longer be mentoring, not be able to mentor, unable to mentor,
        don't want to mentor, do not want to mentor, no longer want to mentor, no longer have
        time to mentor, no time for mentoring, no time to mentor any more, i quit, i'm
        quitting, quit, leave, leaving, i'm leaving, i'm out, i think i'm done, i'm done, i am
        done, i'm done mentoring, done mentoring, done as a mentor, wrap up as mentor, end my
        mentoring, finish as mentor, finish as a mentor, drop out, bow out, bowing out, take
        me off the mentors, remove me as a mentor, remove me as mentor, take me off the list
        of mentors, not mentor any more, not mentor anymore, my time as a mentor, burned out,
        burnt out, moving on from mentoring, hore auf, aufhoren, hor auf, hore als mentor, als
        mentor auf, aufhoren als mentor, zurucktreten, trete zuruck, rucktritt, nicht mehr
        weitermachen, nicht weitermachen, kann nicht mehr, kann nicht weitermachen, nicht mehr
        machen, nachfolger, nachfolgerin, ersatz fur mich, ersetzt mich, mentoring aufgeben,
        mich zuruckziehen, ziehe mich zuruck, letzter tag, letzte woche ist, aussteigen,
        steige aus, j'arrete, arreter, arreter le mentorat, me retirer, je me retire, ne peux
        plus continuer, plus continuer, trouver un remplacant, me remplacer, remplacez-moi,
        demissionne, ma derniere semaine, je quitte, quitter, dejar de ser mentor*, dejar la
        mentoria, dejo la mentoria, dejar, renunciar, renuncio, no puedo seguir, no puedo
        continuar, ya no puedo, reemplazo, me reemplace*, busquen a alguien, mi ultima semana,
        mi ultimo dia, deixar de ser mentor*, deixar a mentoria, deixar, sair, saio, nao posso
        continuar, nao consigo continuar, nao vou continuar, me substituir, substituto, minha
        ultima semana, meu ultimo dia, renunciar, smettere, smetto, lasciare, lascio,
        dimettermi, mi dimetto, non posso continuare, sostituirmi, un sostituto, la mia ultima
        settimana, mi ritiro, ухожу, уйти, больше не могу, не могу продолжать, не смогу
        продолжать, замену, найдите замену, прекращаю, сложить, rezygnuje, zrezygnowac,
        odchodze, nie moge kontynuowac, znajdzcie zastepstwo, zastepstwo, koncim, skoncit,
        nemuzu pokracovat, nahradu, najdete nahradu, stop als mentor, ik stop, stoppen, kan
        niet verder, vervanger, birakiyorum, chhod raha, mentor nahi, メンターを辞め,
        辞めたい, 続けられ, 後任, 退任, 不能继续, 不能再当, 辞去, 找人接替, 그만두
    """,
    "MINE": """
        mine, rather have this one, like to have this one, i'll have this one, i'd have her, i'd
        have
        him, send her to me, send him to me, send them to me, i'll take her, i'll take him, i'll
        take them, i'll take this, i'll take this
        one, i'll take it, i'll take over, i'll take care, i'll take _, i will take her, i
        will take him, i will take _, i can take her, i can take him, i take her, i take him,
        let me take, i can lead, i'll lead, i would lead, i'd take her, i'd take him, i'd like
        to take, i'd love to take, happy to take, give her to me, give him to me, can i have
        her, can i have him, can i take, i want her, i want him, i'm on it, on it, i'll help,
        i will help, i can help, i'll help her, i'll help him, i can help her, i can help him,
        i'd be happy to help, happy to help, glad to help, i'll write to her, i'll write to
        him, i'll write her, i'll write him, i'll ping, i'll ping her, i'll ping him, i'll
        reach out, i'll contact, i'll get in touch, i'll talk to her, i'll talk to him, i'll
        have a look, i'll take a look, i'll look into it, i'll look into, i'll look at it,
        i'll look at, i'll show her, i'll show him, i'll call her, i'll call him, i'll mail
        her, i'll mail him, i'll send her, i'll send him, i'll answer her, i'll answer him,
        i'll sit down with, i'll pair with, let me help, let me have a look, leave it to me,
        leave her to me, leave him to me, i've got this, i got this, got it, i know keystone,
        i know this, i do, me, can do, will do, doing it, consider it done,
        ubernehme ich, ich ubernehme, ich nehme sie, ich nehme ihn, ich kummere mich, kummere
        mich, mach ich, mache ich, ich helfe, ich kann helfen, ich schreibe ihr, ich schreibe
        ihm, ich melde mich bei, schaue ich mir an, ich schau, ich schaue, ich bin dran, je
        m'en occupe, je m'en charge, je la prends, je le prends, je prends, je peux aider, je
        peux l'aider, je vais l'aider, je vais lui, je lui ecris, je regarde, laissez-moi, yo
        me encargo, me encargo, yo la tomo, yo lo tomo, la tomo yo, lo tomo yo, yo ayudo,
        puedo ayudar, le ayudo, la ayudo, lo ayudo, yo le escribo, le escribo, yo lo veo, lo
        miro, dejenmelo, eu fico com, eu pego, eu cuido, deixa comigo, eu ajudo, posso ajudar,
        eu escrevo, vou ajudar, vou escrever, ci penso io, me ne occupo io, me ne occupo, la
        prendo io, lo prendo io, posso aiutare, la aiuto, lo aiuto, le scrivo, gli scrivo,
        возьму, я возьму, я помогу, помогу, могу помочь, напишу ей, напишу ему, беру, займусь,
        посмотрю, biore, wezme, ja wezme, zajme sie, pomoge, moge pomoc, napisze do, vezmu,
        vezmu si, ujmu se, pomuzu, muzu pomoct, napisu ji, napisu mu, ik neem, neem ik, ik
        help, kan helpen, ik schrijf, ik pak, doe ik, ben alacagim, yardim ederim,
        ilgilenirim, main le, main help, main dekh, nitamsaidia, 私が担当, 担当します,
        手伝います, 私がやり, 見てみます, 我来, 我带, 我帮, 交给我, 我可以帮, 제가, 도와드릴
    """,
    "SWAP": """
        swap, swap her, swap him, swap them, swap _, swapping, trade, trade _, exchange,
        should have, should take, should lead, should get, should mentor, would be better for,
        would be a better, is a better fit for, better with, better off with, better fit for,
        be happier with, would be happier with, could take over, could have, can have, could
        take, can take over, takes over, take over, takes, take her, take him, will take over,
        will take, to take over, take over from me, hand over to, hand her over, hand him
        over, hand _ over to, hand _ to, give her to, give him to, give _ to, pass her to,
        pass him to, pass _ to, pass _ on to, move her to, move him to, move _ to, transfer _
        to, reassign, reassign _, assign her to, assign him to, assign _ to, put her with, put
        him with, put _ with, switch _ to, another mentor, different mentor, somebody else
        should, someone else should, not a good fit, not a good match, not the right fit, not
        the right match, no good fit, not a fit, not the right mentor, not the right person,
        wrong mentor, bad fit, bad match, doesn't fit, does not fit, can't mentor her, can't
        mentor him, cannot mentor her, cannot mentor him, shouldn't be her, shouldn't be his,
        should not be her, should not be his, can't be her mentor, can't be his mentor, take _
        back to, back to, tauschen, tausch, ubernimmt, ubernehmen, sollte ubernehmen, abgeben
        an, abgeben, geben an, an _ abgeben, passt nicht, passt besser zu, passt besser, nicht
        der richtige, nicht die richtige, lieber zu, echanger, echange, devrait prendre,
        prendre en charge, peut prendre, reprend, reprendre, confier a, confier, transferer a,
        pas le bon mentor, conviendrait mieux, mieux avec, cambiar a, intercambiar, deberia
        tener, deberia tomar, podria tomar, que lo tome, que la tome, se quede con, pasar a,
        pasa a, pasarlo a, pasarla a, mejor con, no soy la persona, no encaj*, trocar, deveria
        ficar com, deveria pegar, pode ficar com, poderia ficar com, poderia pegar, fica com,
        fique com, passar para, passa para, melhor com, nao sou a pessoa, scambiare, scambio,
        dovrebbe prendere, dovrebbe avere, puo prendere, potrebbe prendere, prende, passare a,
        meglio con, non sono la persona, поменять, поменяйте, обменять, передать, передайте,
        пусть возьмет, возьмет, лучше подойдет, лучше с, zamienic, zamiana, przekazac,
        przejmie, przejac, wezmie, lepiej z, lepiej pasuje, vymenit, vymena, predat, prevezme,
        prevzit, lepsi s, ruilen, overnemen, neemt over, beter bij, overdragen aan, degistir,
        交代, 交換, 担当を変え, 引き継, 换给, 交给, 转给, 换人, 교체
    """,
    "TAKEN": """
        already solved, solved, already fixed, fixed already, already done, is solved, was
        solved, sorted, all sorted, already sorted, resolved, already helped, helped her,
        helped him, works again, works now, no longer stuck, not stuck any more, unstuck,
        already working, schon gelost, gelost, erledigt, hat sich erledigt, schon erledigt,
        deja resolu, resolu, regle, deja regle, ya resuelto, resuelto, solucionado, ya esta,
        resolvido, ja resolvido, risolto, gia risolto, решено, уже решено, уже решили,
        rozwiazane, vyreseno, opgelost, 解決, 解决了
    """,
    "NOT_CLAIM": """
        not yet, not quite, not merged, isn't merged, is not merged, not done, not finished,
        not there yet, not reachable, not submitted, not passed, not complete, incomplete,
        needs another, needs more, needs some, needs a, needs work, need another, need more,
        must still, still needs, still need, still missing, missing, still open, still in
        review, still under review, still waiting, still a draft, still draft, still has, only
        a draft, only the draft, too early, premature, doesn't count, does not count,
        abandoned, was abandoned, reverted, was reverted, not really, hold on, wait, there's
        more, there is more, one more, almost, nearly, close but, down again, unreachable,
        failed, failed it, can't reach it, cannot reach it, doesn't boot, does not boot,
        doesn't work, does not work, no ping, connection refused, not mergd, work in progress,
        wip, noch nicht, nicht ganz, fehlt noch, fehlt, noch offen, nicht gemergt, noch im
        review, noch ein review, fast, beinahe, pas encore, pas tout a fait, il manque,
        manque, presque, toujours en attente, attend toujours, attend encore, abandonne,
        todavia no, aun no, no todavia, falta, faltan, casi, aun falta, ainda nao, falta,
        quase, ainda falta, non ancora, manca, mancano, quasi, еще нет, пока нет, еще не, не
        совсем, почти, не хватает, jeszcze nie, nie calkiem, brakuje, prawie, jeste ne, jeste
        neni, chybi, skoro, nog niet, bijna, ontbreekt, henuz degil, daha degil, abhi nahi,
        まだ, 还没, 还没有, 尚未, 아직
    """,
    "CLAIMED": """
        she did, he did, they did, she has, he has, they have, she did it, he did it,
        confirmed, i confirm, confirm, i can confirm, confirmed !, it's in, it is in, merged,
        is merged, it's merged, it is merged, was merged, saw it merged, i saw it, i merged
        it, i saw it merge, reachable, is reachable, i could reach, i can reach, i could log
        in, could log in, i logged in, logged in, all there, well deserved, well earned,
        deserved, congratulations, congrats, bravo, proud, so proud, passed, she passed, he
        passed, submitted, she submitted, he submitted, it's submitted, true, it's true,
        indeed, correct, that's right, absolutely, looks good, lgtm, all good, verified,
        checked, i checked, done, it's done, yes she did, yes he did, saw it, seen it, works,
        it works, no objections, no objection, no doubt, nothing to add, not lying, isn't
        lying, badge please, give her the badge, give him the badge, bestatigt, stimmt, hat
        sie, hat er, sie hat es, er hat es, ist gemergt, ist drin, erreichbar, verdient,
        gratuliere, gluckwunsch, saubere arbeit, tolle arbeit, confirme, je confirme, c'est
        confirme, c'est bien ca, c'est vrai, fusionne, felicitations, bien merite, confirmado,
        confirmo, lo confirmo, lo hizo, lo logro, asi es, felicidades, enhorabuena, merecid*,
        confirmado, ela conseguiu, ele conseguiu, parabens, isso mesmo, confermo, confermato,
        ce l'ha fatta, complimenti, meritat*, подтверждаю, подтверждено, да она, да он, она
        смогла, он смог, поздравляю, молодец, potwierdzam, potwierdzone, zrobila, zrobil,
        gratulacje, potvrzuji, potvrzeno, zvladla, zvladl, gratuluji, bevestigd, klopt,
        gefeliciteerd, verdiend, onayliyorum, dogru, sahi hai, confirm hai, 確認しました,
        確認済, おめでとう, 确认, 确认了, 恭喜, 属实, 확인
    """,
}
