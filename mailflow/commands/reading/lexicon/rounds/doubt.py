"""What is no fact: doubted, wished for, still ahead, heard from others."""

DOUBT = {
    # Said with doubt, or as a wish: no fact.
    "CI_HEDGE": """
        may have,
        considering, considers, thinking, thinks about, thinks of, think about, talks about,
        talks of, threatens, threatened, toying, contemplating, pondering, wants to try, tempted,
        close to, planning, uberlegt, denkt uber, will aufhoren, pense a, songe a, envisage,
        piensa en, pensando en, considera, pensa em, pensa di, sta pensando, denkt eraan, overweegt,
        mysli o, zastanawia, premysli, подумывает, maybe, perhaps, possibly, probably, might,
        may be, could be, should be, would be, must be, seems, seem, seemed, presumably,
        not sure if, not sure whether, unsure, i think, i guess, i suppose, i assume, i believe,
        i hope, hopefully, hope, hopes, hoping, hopes to, wants to be, plans to, planning to,
        expects to, promises, promised, promised to, wishes, would, would have, could have,
        i wonder, wonder, not clear, unclear, when he, when she, when they, once he, once she,
        once they, until he, until she, whether, vielleicht, wahrscheinlich, vermutlich, glaube,
        hoffe, hoffentlich, scheint, konnte, peut-etre, probablement, je crois, je pense, j'espere,
        sans doute, quizas, quiza, tal vez, creo, espero, probablemente, parece, supongo,
        a lo mejor, talvez, acho, provavelmente, forse, credo, spero, probabilmente, sembra,
        misschien, waarschijnlijk, hopelijk, denk ik, moze, chyba, prawdopodobnie, mysle, asi, snad,
        mozna, doufam, myslim, может быть, возможно, наверное, надеюсь, кажется, вроде, kanske,
        ehka, belki, galiba, shayad, labda, たぶん, かも, 多分, 可能, 也许, 大概, 应该, i'd guess,
        i'm sure, i am sure, i bet, i trust, no doubt, surely, bestimmt, sicherlich, surement,
        seguro que, com certeza, sicuramente, i would guess,
        i'd assume, i imagine, i reckon, i suspect, i fear, i'm afraid,
        i have a hunch, my guess, guessing, at a guess, as it seems, it looks like, looks like,
        looks as if, looks as though, sounds like, feels like, seemingly, seems to, appears to,
        might be, may well, likely, unlikely, in theory, theoretically, on paper, supposed to,
        meant to, should have, ought to, unless, if all goes well, fingers crossed, touch wood,
        with luck, with any luck, with a bit of luck, planned to, planned for, plans on, plan to,
        plans, intends to, intends, wants to, want to, would like to, would love to, wishes to,
        hoped to, aims to, aiming to, aiming for, promised me, vowed, agreed to, said he would,
        said she would, said he will, said she will, says he will, says she will, said he'll,
        said she'll, says he'll, says she'll, says he'd, says she'd, said he'd, said she'd,
        trying to decide, undecided, on the fence, can't decide, cannot decide, second thoughts,
        sieht so aus, sieht aus als, anscheinend, wohl, vermute, nehme an, denke, ich denke, mochte,
        plant, hat vor, versprochen, verspricht, eventuell, moglicherweise, on dirait, semble,
        il semble, je suppose, j'imagine, voudrait, aimerait, compte, prevoit, a promis, promet,
        parece que, al parecer, imagino, quiere, quisiera, querria, planea, piensa, ha prometido,
        promete, pretende, quer, gostaria, planeja, prometeu, suponho, vuole, vorrebbe, promette,
        ha promesso, pare, pare che, suppongo, immagino, wil graag, zou, van plan, beloofd, lijkt,
        schijnt, vermoed, chce, chcialby, chcialaby, planuje, obiecal, obiecala, wydaje sie,
        podobno, slibil, slibila, pry, zda se, vypada to, наверно, похоже, видимо, хочет, планирует,
        обещал, обещала, собирается, was afraid, i feared, i was worried, i thought, i assumed,
        i had assumed, i had feared, i believed, i expected, i had expected, thought she had,
        thought he had, ich dachte, je pensais, je croyais, pensaba que, creia que, eu achava,
        pensavo, credevo, ik dacht, myslalem, myslalam, myslel jsem, myslela jsem, я думал, я думала
    """,
    # Has not happened yet.
    "CI_AHEAD": """
        shall, will be, going to be, tomorrow, next week, by the end, on the weekend, will, going
        to, eod, by eod, about to, soon, wird, will have, won't be long, next month, next time,
        this weekend, at the weekend, over the weekend, later today, later this week, tonight, in a
        few days, in a week, in two weeks, in the coming, by friday, by monday, by tuesday, by
        wednesday, by thursday, by saturday, by sunday, any day now, any minute, is due to, is set
        to, is expected to, is scheduled to, is to, she'll, he'll, they'll, i'll, we'll, it'll,
        werden, demnachst, nachste woche, morgen, ubermorgen, bald, la semaine prochaine, demain,
        bientot, va bientot, manana, la semana que viene, la proxima semana, pronto, amanha, semana
        que vem, na proxima semana, em breve, domani, la settimana prossima, presto, volgende week,
        binnenkort, jutro, w przyszlym tygodniu, wkrotce, zitra, pristi tyden, brzy, завтра, на
        следующей неделе, скоро, 明日, 来週, 明天, 下周
    """,
    # Somebody else's word.
    "CI_RUMOR": """
        rumor, rumors, rumour, rumours, gossip, they say, people say, is said to, apparently,
        supposedly, allegedly, reportedly, heard that, hear that, heard she, heard he, heard they,
        heard @, heard @'s, hear she, hear he, hear they, heard through, heard via, i'm told, im
        told, i am told, i was told, was told, been told, word is, word has it, the word is, rumor
        has it, rumour has it, according to, someone told, somebody told, someone said, somebody
        said, someone mentioned, colleague told, colleague said, colleague says, wife told, husband
        told, brother told, sister told, mother told, father told, boss told, boss says, manager
        told, manager says, friend told, friend says, friend said, roommate told, flatmate told,
        the grapevine, from what i hear, from what i've heard, from what i gather, i gather, as i
        hear, as i heard, i read that, i saw that, secondhand, second-hand, second hand, not from
        her, not from him, not first hand, unconfirmed, not confirmed, angeblich, es heisst, habe
        gehort dass, gehort dass, hab gehort dass, wie man hort, man sagt, geruchte, geruchteweise,
        laut, il parait, il parait que, parait que, j'ai entendu dire, on m'a dit, on dit que,
        selon, d'apres, dicen que, me dijeron, me han dicho, he oido que, oi que, segun, dizem que,
        me disseram, ouvi dizer, ouvi que, segundo, dicono che, mi hanno detto, ho sentito che, ho
        sentito dire, secondo, naar verluidt, ik hoorde dat, volgens, slyszalem ze, slyszalam ze,
        slysel jsem ze, slysela jsem ze, говорят что, слышал что, слышала что, говорят, по слухам
    """,
    # Her own word.
    "CI_TELLS": """
        says, said, claims, claimed, claims to, insists, insisted, swears, swore, assures, assured,
        maintains, reckons, thinks, believes, feels, tells me, told me, told us, tells us,
        according to her, according to him, by her own account, by his own account, in her words,
        in his words, in her own words, in his own words, sagt, sagte, meint, meinte, behauptet,
        glaubt, dit, dit que, pretend, affirme, m'a dit, croit, dice, dijo, me dijo, afirma,
        asegura, cree, diz, disse, me disse, garante, acha, dice di, mi ha detto, sostiene, crede,
        zegt, zei, beweert, denkt, mowi, twierdzi, powiedzial, powiedziala, rika, tvrdi, rekl,
        rekla, говорит, сказал, сказала, утверждает, считает, думает,
        asked me to say, asked me to tell, asks me to say, asks me to tell, wants me to say, wants
        me to tell, told me to say, told me to tell, asked me to write, wants me to write, asked me
        to put, wants me to put, asked me to mark
    """,
    # Doubt of everything that was said: a human reads.
    "CI_DOUBT": """
        doubts, my doubts, i doubt, doubt, doubtful, not convinced, don't believe, don't buy it,
        don't trust, have to ask, would have to ask, have a feeling, bad feeling, a feeling,
        ask me again, let me check, i'll check, will check, not that sure, good and bad, depends,
        it depends, hard to say, hard to tell, can't say, cannot say, can't tell, cannot tell,
        couldn't say, who knows, no clue, haven't a clue, difficult to say, schwer zu sagen,
        わからない, わかりません, 不知道, 不清楚, have yet to see, yet to see anything,
        yet to see any, yet to see it, haven't seen it, haven't seen it yet, haven't seen anything,
        not seen anything, have not seen it, haven't seen any of it, haven't seen proof, no proof,
        no evidence, can't confirm, cannot confirm, couldn't confirm, can't verify, couldn't verify,
        haven't verified, haven't checked, not checked, not verified, have to check, want to check,
        should check, will verify, to be confirmed, to be verified, tbc, will find out,
        need to find out, i'll find out, let me find out, take it with, pinch of salt,
        grain of salt, don't quote me, not so sure, i'm not sure, im not sure, not certain,
        no certainty, who can tell, hard to judge, difficult to judge, can't judge, cannot judge,
        too early to say, too early to tell, too soon to say, too soon to tell, can't really say,
        cannot really say, can't say much, cannot say much, couldn't tell you, wouldn't know,
        i couldn't tell, no way of knowing, remains to be seen, we'll see, we will see,
        time will tell, jury is out, jury's out, up in the air, mixed bag, mixed feelings,
        mixed picture, because i haven't, because i didn't, because i have not, because i did not,
        since i haven't written, as i haven't written, as i haven't had, my fault, my own fault,
        weil ich nicht, weil ich noch nicht, parce que je n'ai, porque no les he, porque no he,
        porque nao escrevi, perche non ho scritto, perche non ho, omdat ik niet, protoze jsem ne,
        bo nie pisalem, потому что я не, a verifier, zu prufen, muss ich prufen, muss noch prufen,
        da verificare, por verificar, a confirmar, weiss nicht genau, nicht sicher,
        bin nicht sicher, bin mir nicht sicher, keine ahnung wie, schwer zu beurteilen,
        kann ich nicht sagen, kann nichts sagen, kann dazu nichts, difficile a dire,
        je ne sais pas trop, pas sur, pas sure, je ne suis pas sur, je ne suis pas sure,
        je ne peux pas dire, dificil decir, dificil saber, no sabria decir, no estoy seguro,
        no estoy segura, no puedo decir, dificil dizer, nao sei dizer, nao tenho certeza,
        nao saberia dizer, difficile dirlo, difficile da dire, non saprei, non sono sicuro,
        non sono sicura, moeilijk te zeggen, weet ik niet zeker, ciezko powiedziec,
        trudno powiedziec, nie jestem pewien, nie jestem pewna, tezko rict, nejsem si jist,
        nejsem si jisty, nejsem si jista, трудно сказать, сложно сказать, не уверен, не уверена,
        затрудняюсь
    """,
}
