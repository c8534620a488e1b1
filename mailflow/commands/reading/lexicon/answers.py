"""Yes, no, later, thanks and greetings, in many languages.

Folded; `*` ends a stem, `_` is any word.

Phrases are separated by commas. The longest phrase wins, so `no problem` is no `no`.
"""

ANSWERS = {
    "YES": """
        applies to me, apply to me, good guess, well guessed, guessed right, spot on, np, no prob,
        got them, got her covered, got him covered, got them covered, stay in the queue, stay in
        line, stay on the list, keep waiting, happy to be part, glad to be part, delighted to take
        the place, delighted to accept, happy to take the place, glad to take the place,
        don't throw me out, do not throw me out, don't kick me out, do not kick me out, please don't
        throw me out, please do not throw me out, please don't kick me out,
        keep me on it, leave me on it, i can't say no to, i cannot say no to, can't say no to,
        cannot say no to, couldn't say no to,
        no doubt, no doubts, no doubt about it, no doubt about that, no doubt there, there's no
        doubt, there is no doubt, without a doubt, without doubt, beyond doubt, no question,
        no question about it, kein zweifel, ohne zweifel, zweifellos, sin duda, sin ninguna duda,
        sans aucun doute, aucun doute, sem duvida, senza dubbio, без сомнения,
        turns out he did, turns out she did, turns out they did, turns out he had, turns out she
        had, he did indeed, she did indeed,
        and agree, and accept, and confirm, and i agree, and i accept, and i confirm, read
        and agree,
        still at it, still going, still going strong, hanging on,
        lgtm, looks good to me,
        thumbs up,
        weiterhin dabei, ich bin weiterhin dabei, bleibe dabei, encore la, je suis encore la,
        todavia estoy, aqui sigo, continuo sim, jeszcze jestem, nadal jestem, я еще здесь, еще
        здесь, 还在, 続けています,
        i want to stay, i'd like to stay, i'm staying, je prends la place,
        tomo la plaza, fico com a vaga, nehme den platz, ich nehme den platz, hanging in
        there, i'll stay, staying,
        i'm ready, i am ready, ready when you are, yes to everything, my answer is yes,
        yes, yess*, yep, yup, yeah, yea, ya, aye, sure, sure thing, of course, ok, okay, okey,
        k, kk, oki, alright, all right, certainly, absolutely, definitely, agreed, agree, i
        agree, accept, accepted, i accept, confirm, confirmed, i confirm, confirming, count on
        me, sounds good, sounds great, sounds perfect, sounds fine, sounds lovely, happy to,
        glad to, gladly, with pleasure, my pleasure, love to, would love to, i'd love to, love
        it, i'd love it, i'd love that, i would love that, i'd love this, love that, yay, hooray,
        hurray, finally, can't say no to that, can't say no to this, can't say no to it,
        cannot say no to that, can hardly say no, couldn't say no to that, why not, please do,
        do it, go ahead, go for it, please go ahead, make
        it so, let's do it, let's go, let's do this, lets go, count me in, i'm in, im in, i am
        in, i'm game, i'm on it, on it, will do, can do, you bet, deal, perfect, great, fine,
        fine by me, fine with me, that works, works for me, that's fine, thats fine, it's
        fine, no problem, no problem at all, not a problem, no worries, no objection, no
        objections, by all means, correct, right, that's right, that's correct, indeed,
        exactly, true, yessir, roger, ack, approved, affirmative, positive, i'll take it, i
        will take it, i take it, take it, i want it, i do, i am, i will, i can, i have, she
        did, he did, they did, she has, he has, she is, he is, still am, still do, still want,
        i still want, still interested, i'm still interested, still here, still in, i'm still
        in, i'm still here, still keen, still want it, still up for it, still up for,
        i'm here, i am here, here, in, all in, i'll take the place, i'll take the seat, i'll take
        the spot, i take the place, i will take the place, wouldn't miss it, would not miss it,
        be there, very much, very
        much so, please yes, more than ever, hell yes, heck yes, 1000%, 100%, ja, jawohl, jo,
        jep, jup, klar, na klar, gerne, gern, sehr gerne, naturlich, selbstverstandlich,
        einverstanden, bestatigt, bestatige, ich bestatige, passt, in ordnung, unbedingt, auf
        jeden fall, genau, stimmt, abgemacht, mach ich, bin dabei, ich bin dabei, kein
        problem, ja bitte, immer noch dabei, noch dabei, bin noch dabei, ich bin noch dabei,
        freilich, oui, ouais, d'accord, bien sur, volontiers, avec plaisir, entendu, c'est
        bon, ca marche, ca me va, parfait, je confirme, confirme, j'accepte, accepte, pas de
        probleme, pas de souci, tout a fait, absolument, toujours la, je suis partant,
        partante, partant, carrement, toujours partante, toujours interesse*, evidemment, si,
        claro, claro que si, por supuesto, vale, de acuerdo, con gusto, confirmo, acepto,
        perfecto, me parece bien, sin problema, dale, adelante, estoy de acuerdo, sigo aqui,
        sigo interesad*, sigo dentro, desde luego, obvio, encantad*, sim, claro que sim, com
        certeza, pode ser, aceito, combinado, confirmado, beleza, perfeito, de acordo, com
        prazer, sem problema, sem problemas, isso, continuo aqui, ainda estou, bora, fechado,
        por favor sim, certo, certamente, va bene, volentieri, d'accordo, accetto, confermo,
        perfetto, esatto, come no, ci sono, ancora qui, да, ага, конечно, согласен, согласна,
        хорошо, ладно, подтверждаю, с удовольствием, ок, окей, давайте, договорились,
        принимаю, я за, так, звичайно, tak, oczywiscie, jasne, zgoda, potwierdzam, dobrze,
        chetnie, ano, jo, jiste, souhlasim, potvrzuji, urcite, rad, rada, da, sigur, igen,
        persze, kylla, joo, selvfolgelig, sjalvklart, absolut, gärna, evet, tamam, tabii,
        elbette, onayliyorum, haan, ha, haan ji, ji, ji haan, theek hai, thik hai, bilkul,
        zaroor, ndiyo, na'am, naam, نعم, ken, כן, ναι, graag, zeker, akkoord, prima,
        natuurlijk, doe ik, is goed, goed, klopt, はい, お願いします, 大丈夫です, 了解, 承知,
        もちろん, 参加します, 受けます, 是, 是的, 好, 好的, 可以, 行, 没问题, 同意, 确认,
        愿意, 当然, 네, 예, 좋아요, 좋습니다
    """,
    "NO": """
        sorry to say no, have to say no, must say no, moment has passed, time has passed, hold
        nothing for me, don't hold anything, do not hold anything, no need to hold, be somebody
        else this time, be someone else this time, ask somebody else, ask someone else, find
        somebody else for this, find someone else for this,
        cross me off, strike me off, strike me from, i'm afraid i'm not, i'm afraid not, afraid not,
        no need for that, no need for it, no need for one, no need for a badge, no need for a page,
        no to this, no to this one, no to that one, no to that, no to the place, no to the offer,
        no to this place, no from me, a no from me, a no from my side,
        no page, no public page, no badge, no page with my name, no name on,
        turns out he didn't, turns out she didn't, turns out he did not, turns out she did not,
        someone else should have, somebody else should have, someone else can take, somebody
        else can take, someone else may have, let someone else have, let somebody else have, taken
        another, taken another course, found a course, other plans, have other plans, made other
        plans, not a peep, nothing at all, not a thing, not a word, not a single word, not a
        single mail, nada, zilch, no sign, no sign of, neither mail nor, nothing so far, nothing
        yet, no luck yet, don't need it any more, don't need it anymore, don't need the place, do
        not need the place, no longer need, out of the question, won't work for me, doesn't work
        for me, doesn't suit me, not my thing, not my cup of tea, leave it, leave me out, skip me,
        give it a miss, not this one,
        i must say no, have to say no, must say no, need to say no,
        no can do, cannot do,
        ninguem me escreveu, nadie me ha escrito, niemand hat mir geschrieben, personne ne m'a
        ecrit,
        my answer is no, ich war das nicht, i have to decline, i must decline, i need to
        decline, didn't write, did not write, didn't sign, did not sign, didn't request, nao
        vou conseguir, nao consigo, no voy a poder, je ne pourrai pas, schaffe es nicht,
        schaffe ich nicht, non riesco, non ce la faccio, non potro, не смогу, не получится,
        no, nope, nah, naw, forget it, no way, no thanks, no thank you, no thank u, no thx, nay,
        never,
        pass, i pass, i'll pass, i will pass, hard pass, have to pass, must pass, need to
        pass, decline, i decline, i'll decline, declined, have to decline, must decline, not
        interested, no interest, not any more, not anymore, no more, no longer, i'd rather
        not, rather not, would rather not, prefer not, not for me, not really, negative,
        nothing, i can't, i cannot, i cant, can't, cannot, cant make it, can't make it, won't,
        i won't, not possible, impossible, not me, wasn't me, was not me, don't, do not, don't
        want, do not want, i didn't, i did not, didn't ask, not asked, never asked, never
        signed, never wrote, did not, didn't, has not, hasn't, have not, haven't, too busy,
        i'm too busy, no time, have no time, no capacity, changed my mind, change my mind,
        count me out, i'm out, i am out, give it to someone else, give it to the next, give it to
        another, give my place, give the
        place, give the seat, give the spot, give my spot, give my seat, give it to somebody,
        found another, found
        something else, already found, somebody else can have, nein, ne, nee, no, nicht,
        lieber nicht, nein danke, leider nein, leider nicht, kein interesse, keine zeit, nicht
        mehr, auf keinen fall, nie, ich passe, geht nicht, kann nicht, war ich nicht, das war
        ich nicht, niemals, keinesfalls, doch nicht, ich verzichte, nicht von mir, non, non
        merci, pas interesse*, pas moi, ce n'etait pas moi, plus interesse*, je ne peux pas,
        je ne souhaite pas, pas possible, je ne veux plus, plus le temps, pas le temps,
        malheureusement non, desole non, je refuse, je passe, no gracias, ya no, no puedo, no
        me interesa, tampoco, no quiero, no fui yo, para nada, paso, lamentablemente no, nao,
        nao obrigad*, nao posso, nao quero, nao fui eu, infelizmente nao, nao tenho interesse,
        nao mais, ja nao, nem, no grazie, non posso, non voglio, non mi interessa, purtroppo
        no, non sono stato io, non piu, нет, не, нет спасибо, не могу, не хочу, не надо, это
        не я, к сожалению нет, неа, ні, nie, nie dzieki, niestety nie, ne, nechci, bohuzel ne,
        nem, ei, nei, nej, hayir, istemiyorum, nahi, nahin, neen, nee bedankt, helaas niet,
        liever niet, hapana, la, لا, לא, οχι, nu, いいえ, いえ, やめて, 結構です, 遠慮, 辞退,
        不, 不是, 不用, 不要, 不行, 不了, 没有, 没, 不去, 아니요, 아니오
    """,
    "LATER": """
        can't before, cannot before, can't start before, cannot start before, not earlier than,
        not earlier, can't until, cannot until, only from, only after, only in, earliest in,
        earliest, at the earliest, would may be possible, would june be, be possible in,
        lieber erst, pas cette fois-ci, lieber spater,
        later, maybe later, some other time, another time, next time, next round, not now, not
        right now, not yet, not this month, not this time, not this week, not this quarter,
        not this year, not at the moment, not until, not before, in a few months, in a few
        weeks, next month, next year, next quarter, next semester, next term, ask me again,
        ask again, try me again, come back to me, get back to me in, can it be in, could it be
        in, could we do, could i start in, can i start in, can i start later, could i start
        later, start later, start in, wait until, wait till, postpone, postponed, defer,
        delay, push it, keep me on the list, keep my place, keep me in the queue, keep me on
        the waitlist, stay on the list, stay on the waitlist, back of the queue, end of the
        queue, end of the line, next one, the next place, a later one, the following one,
        after the exams, after my exams, after exams, after the summer, after summer, maybe
        next, perhaps next, perhaps later, let someone else go first, someone else first,
        somebody else first, someone else can go first, waiting longer, this month is bad, bad
        timing, wrong time, can't this month, cannot this month, can't right now, cannot right
        now, can't at the moment, not the right time, in autumn, in spring, in summer, in the
        fall, in winter, spater, vielleicht spater, nachstes mal, nachsten monat, ein
        andermal, jetzt nicht, gerade nicht, im moment nicht, momentan nicht, erst im, erst
        ab, erst nach, noch nicht, nicht jetzt, nachste runde, nachstes jahr, plus tard, une
        autre fois, la prochaine fois, prochaine fois, pas maintenant, pas ce mois*, pas cette
        fois, pas tout de suite, peut-etre plus tard, le mois prochain, avant octobre, pas
        avant, plus disponible avant, apres les examens, mas tarde, mas adelante, ahora no,
        por ahora no, la proxima, la proxima vez, proxima vez, otro momento, en otro momento,
        este mes no, el mes que viene, todavia no, aun no, mais tarde, depois, agora nao, na
        proxima, da proxima, da proxima vez, proxima vez, por enquanto nao, por agora nao, mes
        que vem, ainda nao, outra hora, piu tardi, piu avanti, la prossima volta, prossima
        volta, adesso no, non ora, per ora no, un'altra volta, non adesso, non ancora, il mese
        prossimo, позже, потом, в другой раз, не сейчас, в следующий раз, пока нет, попозже,
        не в этот раз, pozniej, nie teraz, innym razem, pozdeji, ted ne, priste, daha sonra,
        simdi degil, baad me, baad mein, abhi nahi, nu niet, volgende keer, また今度, 次回,
        今は, あとで, 後で, 今度, 来月, 以后, 下次, 现在不, 晚点, 下个月, 나중에
    """,
    "NEITHER": """
        no complaint, no complaints, no complaints from me, not saying no, not say no, not a no,
        i am out of, i'm out of, i am currently out of, i'm currently out of, please do not,
        please don't, no longer use, no longer used, no longer monitored, no longer at
    """,
    "THANKS": """
        thank you very much, thanks very much, thank you so much, thanks so much, many thanks,
        will do, no need to worry, always answers, understood, got it, makes sense, good to
        hear, glad to hear, great to hear,
        thanks, thank you, thank u, thankyou, thx, tx, ty, tyvm, thnx, cheers, much
        appreciated, appreciated, i appreciate, appreciate it, grateful, kudos, bless you,
        nice, lovely, awesome, amazing, wonderful, fantastic, brilliant, cool, wow, yay,
        woohoo, hooray, great work, good job, well done, great initiative, great job, good
        work, keep up, keep it up, looking forward, see you, see ya, happy to be here,
        congrats, congratulations, good to know, noted, good choice, good luck, welcome on
        board, welcome aboard, have fun, happy new year, all fine, all good, no need, no
        answer needed, fyi, for your information, just saying, haha, lol, so cool, excited,
        danke, vielen dank, danke schon, herzlichen dank, besten dank, super, toll, klasse,
        prima, weiter so, schonen tag, bis dann, freue mich, merci, merci beaucoup, super
        merci, genial, bravo, a bientot, gracias, muchas gracias, genial, enhorabuena,
        saludos, obrigad*, muito obrigad*, valeu, parabens, que legal, grazie, grazie mille,
        bravi, complimenti, спасибо, благодарю, отлично, здорово, dziekuje, dzieki, dekuji,
        diky, tesekkur*, sagol, dhanyavaad, shukriya, bedankt, dank je, dank u, asante,
        kiitos, tack, tak for, takk, multumesc, koszonom, ありがとう, 感謝, よろしく, 谢谢,
        谢了, 感谢, 감사, ευχαριστω, شكرا, תודה
    """,
    "GREETING": """
        hi, hello, hey, hey there, hi there, hi all, hello all, hi everyone, hello everyone,
        hi everybody, hi team, dear all, dear team, dear sir, dear sirs, dear madam, dear sir
        or madam, dear _, hi _, hello _, hey _, good morning, good afternoon, good evening,
        good day, greetings, sorry, sorry for, apologies, please, pls, plz, kindly, regards,
        kind regards, best regards, best, with kind regards, warm regards, best wishes, yours
        sincerely, sincerely, yours truly, hallo, hallo zusammen, hallo _, liebe _, lieber _,
        guten tag, guten morgen, moin, servus, gruss, grusse, viele grusse, lg, mfg, vg, liebe
        grusse, mit freundlichen grussen, bitte, bonjour, bonjour _, salut, bonsoir,
        cordialement, bien cordialement, amities, svp, stp, s'il vous plait, s'il te plait,
        hola, hola a todos, hola _, buenas, buenos dias, buenas tardes, saludos, un saludo,
        por favor, ola, ola pessoal, oi, oi gente, bom dia, boa tarde, abraco, abracos, um
        abraco, ciao, ciao a tutti, buongiorno, salve, saluti, cordiali saluti, per favore,
        привет, здравствуйте, добрый день, с уважением, пожалуйста, dzien dobry, czesc,
        pozdrawiam, prosze, dobry den, ahoj, s pozdravem, prosim, merhaba, selam, namaste,
        sir, sir ji, bhai, hej, hei, dag, groetjes, groeten, alstublieft, alsjeblieft,
        こんにちは, はじめまして, 初めまして, よろしくお願いします, 你好, 大家好, 您好,
        안녕하세요, salam, shalom
    """,
    "NOT": """
        not, no, never, none, nobody, no one, cannot, can't, cant, don't, dont, doesn't,
        doesnt, didn't, didnt, isn't, isnt, aren't, arent, wasn't, wasnt, weren't, won't,
        wont, wouldn't, wouldnt, shouldn't, shouldnt, couldn't, couldnt, haven't, havent,
        hasn't, hasnt, hadn't, ain't, without, neither, nor, nothing, rather than, instead of,
        nicht, kein*, nie, niemals, ohne, weder, nichts, ne, pas, jamais, sans, aucun*, ni,
        n'est, n'ai, n'a, nunca, sin, tampoco, nao, nem, sem, jamais, non, mai, senza, niet,
        geen, nooit, nie, nic, bez, nikdy, не, нет, ни, никогда, без, nahi, nahin, mat, degil,
        yok, ではない, じゃない, ではありません, 不是, 没有, 不要, 不想
    """,
}
