"""What people ask for: joining, leaving, moving, pausing, questions, less mail."""

WISHES = {
    "WANT": """
        my interest in, confirm my interest, express my interest, expressing my interest,
        partante pour, partant pour, je suis partant*, chaud pour, chaude pour, moglbym, moglabym,
        mohl bych, mohla bych, rado bych, zou willen, wil graag, haluaisin, vill garna, vil gerne,
        интерес*, интересен, интересна, интересует,
        i'd also like, i would also like, i'd really like, i would really like, i'd very much
        like, i would very much like, would really like, would also like, would rather like,
        i'd love also,
        want, wanna, wants, would like, i'd like, we'd like, would love, i'd love, love to,
        like to, wish, hope to, hoping to, interested, interesting in, keen, eager to, ready
        to, can i, could i, may i, might i, am i able, can you, could you, would you, can
        someone, let me, let us, i'll, i will, i'm going to, going to, plan to, planning to,
        intend to, willing to, prepared to, decided to, have decided, need to, have to, must,
        should like, looking to, aim to, rather, prefer, i would, i could, could also, i
        choose, i pick, i'm for, going for, mochte, wurde gern*, wurde, will, hatte gern*,
        wunsche, interessier*, interesse, habe lust, lust auf, kann ich, konnte ich, darf ich,
        konnt ihr, konnten sie, muss, lieber, voudrais, j'aimerais, aimerais, je veux,
        souhaite, souhaiterais, envie, interesse*, puis-je, je peux, peux-tu, pouvez-vous, je
        dois, je prefere, quiero, quisiera, me gustaria, deseo, querria, me interesa,
        interesad*, puedo, podria, necesito, tengo que, debo, prefiero, quero, gostaria,
        queria, desejo, tenho interesse, interessad*, posso, poderia, preciso, tenho que,
        prefiro, vorrei, voglio, mi piacerebbe, interessat*, potrei, devo, preferisco, хочу,
        хотел бы, хотела бы, хотелось бы, можно, могу ли, мне бы, надо, chce, chcialbym,
        chcialabym, moge, musze, chci, chtel bych, chtela bych, rad bych, rada bych, muzu,
        graag, ik wil, zou graag, wil, mag ik, kan ik, istiyorum, isterim, chahta, chahti,
        chahiye, karna hai, karna chahta, karna chahti, したい, たいです, たいと, 希望,
        希望します, お願い, 想, 我要, 希望能, 请, 하고 싶
    """,
    "JOIN": """
        on the list for, put me on the list for, get on the list for,
        admission, admission to, request admission, get admitted, be admitted,
        put my name down, put my name down for, put my name on, my name down for, write me
        down, note me down, enlist me,
        mentor me, mentors me, mentor me in, teach me, guide me, somebody to mentor me,
        someone to mentor me, get help with,
        join, joining, joins, jion, jon, sign me up, sign up, signing up, signup, sign-up,
        sign me in, enrol, enroll, enrol me, enroll me, enrolling, enrolment, enrollment,
        register, register me, registering, registration, subscribe, subscribe me, add me, add
        me to, adding me, put me in, put me down, put me down for, put me on, put me into, put
        me onto, get me in, get me into, get me on, get in, get into, let me in, let me into,
        include me, enter, entry, i enter, apply, apply for, applying, application, my
        application, i apply, count me in, i want in, want in, take
        part, taking part, be part of, become part of, part of, participate, participating,
        participation, become a mentee, become mentee, be a mentee, mentee, a place in, a seat
        in, place in, seat in, spot in, a spot, a place, a seat, admit me, accept me, sign,
        come in, have a go at, give it a try, a go at, i'm up for, up for, i'd be up for, try,
        start with, start, begin, learn, learning, learn how, learn to, get started, pick me,
        take me, take me in, take me into, have me, me too, me !, prepare for,
        prepare, practise, practice, work on, a mentor for, looking for a mentor, be
        mentored, get mentored, being mentored, mentored in, mentored by, need a mentor, want a
        mentor, like a mentor, have a mentor, get a mentor, guidance, try
        again, come back, back in, rejoin, re-join, on board, onboard me, add, mitmachen,
        mitzumachen, mit machen, mach mit, mache mit, anmelden, anmeldung, melde mich an, mich
        anmelden, beitreten, teilnehmen, teilnahme, teilzunehmen, dabei sein, dabei, bin
        dabei, reinkommen, einsteigen, aufnehmen, nehmt mich auf, tragt mich ein, eintragen,
        lernen, anfangen, bewerben, bewerbe, bewerbung, einschreiben, platz in, rein,
        rejoindre, m'inscrire, inscrire, inscrivez-moi, inscris-moi, inscription, je
        m'inscris, participer, faire partie, integrer, entrer, ajoutez-moi, ajoute-moi,
        apprendre, commencer, me joindre, candidature, postuler, apuntar, apuntarme, apunto,
        me apunto, apuntame, apuntadme, apuntenme, unirme, unir, inscribir, inscribirme,
        inscribanme, inscripcion, me inscribo, participar, entrar, entro, aprender, empezar,
        anotenme, anotarme, me anoto, anotame, sumarme, me sumo, sumame, agreguenme, anadidme,
        plaza en, inscrever, me inscrever, inscrevam, inscreve, inscreva-me, me inscrevo,
        inscricao, quero entrar, me coloca, me coloque, me coloquem, me adiciona, me adicione,
        me adicionem, me incluam, fazer parte, comecar, iscrivermi, iscrivetemi, iscrizione,
        mi iscrivo, iscrivere, partecipare, unirmi, entrare, aggiungetemi, imparare,
        участвовать, участие, записать, запишите, записаться, присоединиться, присоединюсь,
        вступить, добавьте меня, добавьте, в группу, попробовать, учиться, научиться,
        dolaczyc, dolacze, zapisac, zapiszcie, zapisz mnie, uczestniczyc, wziac udzial,
        prihlasit, prihlaste, pripojit, zapsat, zapiste, ucastnit, zucastnit, aanmelden,
        meedoen, inschrijven, deelnemen, doe mee, meld me aan, schrijf me in, katilmak,
        katilabilir, kaydol*, kaydet*, join karna, jodo, add kar*, join kar*, bergabung,
        daftar, kujiunga, 参加, 参加希望, 申し込み, 申し込, 応募, 入りたい, 加入, 报名, 參加,
        报个名, 참가, 가입, 신청, 참여,
        들어가고 싶, 배우고 싶, 함께하고 싶, 등록
    """,
    "NOT_JOIN": """
        put me on hold, put me on pause, put me on ice, put me on the bench,
        join the call, join the channel, join the meeting, join the meet, join the irc, join
        irc, join slack, join the slack, join matrix, join the server, join the room, join the
        chat, join the stream, join the webinar, join us, join our team, join the
        conversation, join you on, join you for, join the sync, join the node, join the
        cluster, join the nodes, joining the channel, joining the call, join the next call,
        join a call, join the mailing list, join two tables, join tables, join the thread,
        join thread, join the video, join you all, join by phone, join on irc, join the zoom,
        join zoom, join the standup, join the party, join the lines, inner join, outer join,
        left join, joining the meeting, sign up for an account, signed up for an account,
        register my nick, register a nick, register my ssh, register the image, register an
        account, registration of, sign up for launchpad, apply the patch, apply patch, apply
        the fix, apply changes, apply the config, kubectl apply, terraform apply, subscribe to
        the list, start the vm, start the server, start a vm, start the service, start
        service, start nova, start neutron, start rabbitmq, start over, to start the, take
        part of the blame, on the part of, start right away, start at once, start immediately,
        part of the problem, part of me, part of the docs, part of it, enter the password,
        enter my password, enter key, enter a, enter the, try again later, will try again,
        i'll try again, trying again, tried again, mentee list, add me on, add me to your, add
        me on linkedin, start a new job, starting a new job, start the meeting, entry point,
        entry level, joins the two
    """,
    "BROWSE": """
        something else with, anything else with, anything with free places, free places, anything
        with room, anything else i could, something else i could, anything else i can, what would my
        options be, what my options are, what my options would be, anything else to join,
        which of your, which of the, of your groups, of your tracks, which are still open,
        browse, list, lists, cohorts, groups, tracks, options, choices, info, information,
        catalogue, catalog, overview, list cohorts, list groups, list tracks, list of groups,
        list of tracks, list of cohorts, show me the list, show groups, show cohorts, what's
        on offer, what is on offer, what is there, what's there, what is available, what's
        available, what's open, what is open, what do you have, what do you offer, what have
        you got, what can i, what could i, what are my options, what are the options, which
        one would, which ones, which one, which groups, which group, which tracks, which
        track, which cohorts, which cohort, which of the groups, which programs, what groups,
        what group, what tracks, what track, what cohorts, what cohort, what programs, what
        courses, what topics, what other, which other, what else, what's next, what next, what
        can i do next, any groups, any cohorts, any tracks, what kind of groups, is there any
        group, are there any groups, are there other groups, are there other tracks, other
        groups, other tracks, other cohorts, still have seats, have free seats, free seats,
        seats left, have room, have seats, have places, places left, has room, has places, has
        seats, group suggestions, recommend a group, recommend one, what would you recommend,
        which would you recommend, what do you recommend, not sure which, don't know which, do
        not know which, no idea which, help me choose, help me pick, help me decide, help
        choosing, welche gruppen, welche gruppe, welche kurse, welche themen, was gibt es, was
        gibt's, was gibt es denn, was kann ich, was konnte ich, wo ist noch platz, freie
        platze, gruppen gibt, aber wohin, wohin, ubersicht, angebot*, quels groupes, quel
        groupe, quels parcours, quelles options, qu'est-ce que vous proposez, que proposez, ou
        y a-t-il, places libres, quels sont les groupes, liste des groupes, que grupos, cuales
        grupos, que opciones, cuales son los grupos, que hay, a que puedo, lista de grupos, en
        que grupos, hay cupo, hay lugar, quais grupos, que grupos, quais sao os grupos, quais
        as opcoes, o que voces tem, que turmas, quais turmas, lista de grupos, em que grupos,
        tem vaga, tem vagas, ha vagas, quali gruppi, che gruppi, quali opzioni, cosa offrite,
        elenco, какие группы, какие есть группы, какие есть, список групп, куда можно, есть ли
        места, jakie grupy, jakie sa grupy, lista grup, jake skupiny, ktere skupiny, welke
        groepen, hangi gruplar, kaun se group, kaun kaun se, どんなグループ, どのグループ,
        グループ一覧, 一覧, 有哪些, 哪些组, 哪些小组, 有什么组, 어떤 그룹
    """,
    "HELP": """
        what happens after, what happens when i, explain how, explain what, explain in plain,
        explain to me how,
        commands, command list, how does this work, how does it work, how does that work, how
        does the program work, how does the programme work, how does this program work, how
        does all this work, how this works, how it works, how does mentoring work, how do i
        use this, how do i use it, how to use this, how can i use this, how do i talk to it,
        how do i talk to you, what is this, what's this, what exactly is this, what are you,
        who are you, what do i do here, what do i have to do, what would i have to do, what do
        i need to do, what can i write, what can i type, what can i say, what should i write,
        what should i type, what do i write, what words, which commands, which words, what
        commands, is this a robot, is this a bot, are you a robot, are you a bot, are you
        human, is there a manual, instructions, explain this, explain how, can you explain,
        could you explain, explain please, what am i supposed to do, usage, how do i start,
        how do i get started, how to get started, how to start, what is mentoring here, tell
        me more, know more about, learn more about, more information, more info, more about
        this, wie funktioniert das, wie funktioniert, wie geht das, wie lauft das, was ist
        das, was muss ich tun, was muss ich machen, hilfe, anleitung, wer seid ihr, ist das
        ein roboter, comment ca marche, comment ca fonctionne, comment fonctionne, qu'est-ce
        que c'est, aide, mode d'emploi, c'est quoi, como funciona, como funciona esto, que es
        esto, ayuda, instrucciones, que tengo que hacer, como funciona isso, o que e isso,
        ajuda, como funciona, que devo fazer, instrucoes, come funziona, aiuto, cos'e, che
        cos'e, что это, как это работает, как это устроено, помощь, справка, jak to dziala,
        pomoc, co to jest, jak to funguje, pomoc, hoe werkt dit, hoe werkt het, uitleg, nasil
        calisiyor, kaise kaam karta, yeh kya hai, 使い方, どういう仕組み, ヘルプ, 怎么用,
        这是什么, 怎么运作, 帮助, 도움말
    """,
    "STATUS": """
        have actually been registered, have been registered, am actually registered, i am
        registered, am i registered, been signed up, really been registered, am on the list, who
        looks after me, who my mentor is, who is my mentor, where i am in the queue,
        did it get through, did my mail get through, did it arrive, did my mail arrive, did you get
        my mail, am i on some list, am i on the list, am i on a list, did it go
        through, did my application, did my sign-up, did my registration,
        how long it's going to be, how long it is going to be, how long it will be, how long it
        will take, how long it'll be, how long it takes, where i am now, what is my situation, my
        situation in, what's my situation, is it accepted, is accepted or, accepted or not,
        accepted or no, any idea how long,
        any movement, moved up, how far with my, still in the line, still in line, still on the
        list, still in the queue, welchem platz, auf welchem platz, the state of my, welcher
        stelle, an welcher stelle, en que posicion, em que posicao, a che punto, на каком я месте,
        на каком месте, ktore miejsce, kolikaty,
        where i stand, know where i stand, where do we stand,
        tell me my place, know my place,
        status, my status, where am i, where do i stand, am i in, am i enrolled, am i on the
        list, am i on the waitlist, am i on the waiting list, am i accepted, am i registered,
        am i signed up, am i still, was i accepted, did i get in, did i make it, have i been
        accepted, been accepted, what place, which place, what's my place, what is my place,
        my place in, my position, what position, which position, what number am i, which
        number am i, how far, how long is the wait, how long is the line, how long will i, how
        long do i have to wait, how long do i still, how much longer, how long until, how many
        people are ahead, how many are ahead, people ahead of me, ahead of me, any news, any
        update, any updates, is there news, news about my application, news on my application,
        state of my, did you get my, did you receive my, have you received my, have you got
        my, did my mail, did my application, did my signup, did my sign-up, got my
        application, haven't heard back, haven't heard anything, have not heard back, have not
        heard anything, what happened to my application, what about my application, what's
        happening with my application, which groups am i in, what groups am i in, what am i
        in, which group am i in, what do you have me down for, have me down for, what am i
        signed up for, what am i enrolled in, when will it be my turn, when is it my turn, my
        turn, when do i start, when can i start, when is my next, who is my mentor, who's my
        mentor, who are my mentees, which mentees do i have, who do i mentor, who do i have,
        my mentees right now, how many mentees do i have,
        how many do i have at, how many do i have right, how many do i have now, how many do i have
        atm, how many do i have currently, which mentees are mine, which mentees are assigned,
        which people are assigned,
        who is assigned to me, who are assigned to me, who's assigned to me, are assigned to me,
        list of my mentees, my list of mentees, list my mentees, overview of my mentees, names of my
        mentees, who is in my group, who's in my group, who are mine, who is mine, which ones are
        mine, whom do i mentor, whom do i have, who i mentor, who i have at the moment, who i have
        right now, welche mentees habe ich, wen habe ich, wer sind meine mentees, wen betreue ich,
        liste meiner mentees, liste de mes mentores, qui sont mes mentores, qui ai-je, liste de mes
        mentees, qui sont mes mentees, lista de mis mentees, quienes son mis, a quien tengo, lista
        dos
        meus, quem sao os meus, quem sao meus, quem estou orientando, lista dei miei, chi sono i
        miei, кто у меня, список моих, kogo mam, lista moich, koho mam, wie zijn mijn, wie heb ik,
        vilka har jag, hvem har jeg,  wo stehe ich, wie weit vorne, wie
        weit bin ich, wie weit hinten, bin ich drin, bin ich dabei, bin ich angemeldet, bin
        ich noch, welcher platz, welchen platz, auf der warteliste, stand meiner, gibt es
        neuigkeiten, gibt's was neues, wann bin ich dran, wer ist mein mentor, wer ist meine
        mentorin, ou en suis-je, ou j'en suis, est-ce que je suis inscrit*, suis-je inscrit*,
        suis-je accepte*, ma place, ma position, quelle est ma place, des nouvelles de ma,
        quand est-ce mon tour, donde estoy, en que lugar, en que puesto, mi lugar, mi puesto,
        estoy dentro, estoy inscrit*, hay noticias, alguna novedad, cuando me toca, quien es
        mi mentor*, estado de mi, onde estou, em que lugar, minha posicao, meu lugar, estou
        dentro, estou inscrit*, alguma novidade, ha novidades, quando e a minha vez, quem e
        meu mentor, quem e minha mentora, a che punto, sono dentro, sono iscritt*, la mia
        posizione, ci sono novita, quando tocca a me, где я, какой я по счету, какое место,
        мой статус, статус, я в группе, есть новости, когда моя очередь, jaki jest moj status,
        ktory jestem, w kolejce, jestem na liscie, kolikaty jsem, jsem prihlasen*, hoe ver,
        sta ik, hoeveelste, kacinci, kahan hoon, mera number, 状況, 何番目, 順番, 进度, 状态,
        第几, 排到, 몇 번째, 상태
    """,
    "NOT_STATUS": """
        up my place, up my seat,
        see how far i get, see how far i come, how far i get, how far i can get, see how far it,
        who is in my group chat, who's in my group chat, who do i have to, whom do i have to, how
        many do i have to,
        take my place, give my place, have my place, keep my place, hold my place, save my
        place,
        status update, status report, status code, exit status, status of the gate, status of
        the build, status of the server, status quo, build status, systemctl status, git
        status, service status, http status
    """,
    "LEAVE": """
        let it go for good, give the seat to, give the place to, give my seat to, give my place to,
        pass the seat to, pass my seat to, pass the place to, pass my place to,
        stop learning, i stop learning, no longer a mentee, give up learning,
        ich mache nicht weiter, mache nicht mehr weiter, mache da nicht weiter,
        get off, i get off here, get off here, hop off, jump off, jump ship, jumping ship, drop
        off, dropping off, bail, bail out, bailing, bailing out, pull out, pulling out, pull
        the plug, back out, backing out, carrying on with this, won't carry on, won't be
        carrying on, not carrying on, not carry on, can't carry on, cannot carry on, won't go
        on, not go on, won't keep going, stop participating, stop my participation, end it
        here, leave it here, end here for me, ends here for me, over for me, the end for me,
        my way out, let it go, let go of, let this go, let my place go, give up my place, give
        up my seat, give up my spot, hand back my place, hand back my seat, return my place,
        hang up my, can't manage it any more, can't manage any more, bitte
        austragen, trag mich aus, tragt mich aus, mich austragen, streicht mich, nicht langer
        dabei, hore auf, desincrivez-moi, desinscrivez-moi, je me desiste, je jette l'eponge,
        tiro la toalla, me bajo, me desapunto, jogo a toalha, vou sair, estou saindo, mi
        ritiro, getto la spugna, выписывайте меня, снимаюсь, wypisuje sie, odhlasuji se, ik
        stop ermee, ik hou ermee op,
        can't do it any more, can't do it anymore, cannot do it any more, cannot do it
        anymore,
        give my place to, give my seat to, give my spot to, let somebody else have my place,
        let someone else have my place,
        nimm mich von, nehmt mich von, nimm mich bitte von, nehmt mich bitte von, streicht
        mich, streich mich, von der warteliste,
        discontinue, discontinue my, discontinuing, kick me out, kick me out of, kick me
        off, terminate my,
        out of both, out of all, out of everything, out of it all,
        leave, leaving, quit, quitting, drop out, dropping out, drop me, drop me out, drop,
        dropping, withdraw, withdrawing, withdraw me, remove me, take me off, take me out,
        take me out of, take my name off, get me out, get me off, sign me off, sign me out,
        sign off, sign out, unsubscribe me from, unsubscribe from, unenrol, unenroll, unenrol
        me, unenroll me, deregister, unregister, cancel, cancel my, cancel me, can't continue,
        cannot continue, cant continue, can not continue, won't continue, will not continue,
        not continue, unable to continue, not able to continue, not be able to continue, don't
        want to continue, do not want to continue, not going to continue, can't go on, cannot
        go on, can't keep going, can't do this any more, can't do this anymore, cannot do this
        any more, can't keep up, cannot keep up, giving up, give up, i give up, gave up, i'm
        out, i am out, want out, bow out, bowing out, step out, stepping out, opt out, call it
        quits, calling it quits, throw in the towel, throwing in the towel, part ways, resign,
        resigning, exit, end my participation, end my membership, terminate my, stop
        participating, stop with, stop the, stop doing, stop mentoring me, give my seat, give
        my place, give my spot, free my seat, free up my seat, free my place, free up my
        place, free up my spot, someone else can have my, somebody else can have my, somebody
        else have my, someone else have my, not want this any more, don't want this any more,
        don't want this anymore, not interested any more, not interested anymore, no longer
        interested, lost interest, no longer want, no longer able, no longer have time, don't
        have time any more, don't have time anymore, don't have the time any more, not for me,
        isn't for me, is not for me, done with this program, done with the program, done with
        this programme, done with this group, done with the group, this is goodbye, my
        goodbye, saying goodbye, say goodbye, goodbye everyone, no longer part of, no longer
        be part of, bye everyone, not coming back, won't be back, won't come back, won't be
        coming back, aufhoren, hore auf, hor auf, aussteigen, steige aus, verlassen, verlasse,
        austreten, trete aus, abmelden, melde mich ab, abmeldung, abbrechen, breche ab,
        beenden, nicht weitermachen, nicht mehr weitermachen, nicht mehr mitmachen, kann nicht
        mehr, hinschmeissen, raus aus, bin raus, ich bin raus, steig aus, aufgeben, gebe auf,
        streicht mich, nehmt mich raus, nehmt mich von, kundigen, keine lust mehr, quitter, je
        quitte, arreter, j'arrete, abandonner, j'abandonne, me retirer, je me retire,
        retirez-moi, desinscrire, desinscrivez, desinscription, me desinscrire, ne peux plus
        continuer, ne peux pas continuer, plus continuer, laisser tomber, je laisse tomber,
        plus participer, dejar, dejo, dejarlo, abandonar, abandono, salir, salgo, salirme, me
        salgo, darme de baja, dar de baja, denme de baja, dadme de baja, dame de baja, me doy
        de baja, baja de, no puedo seguir, no puedo continuar, ya no puedo, no voy a seguir,
        no quiero seguir, me retiro, retirarme, borrenme, quitenme, sair, saio, sai, deixar,
        deixo, desistir, desisto, abandonar, nao posso continuar, nao consigo continuar, nao
        quero continuar, nao vou continuar, me tirem, me tira, me retirem, me remova, me
        removam, cancelar minha, quero sair, largar, lasciare, lascio, uscire, esco,
        abbandonare, abbandono, ritirarmi, mi ritiro, non posso continuare, non riesco a
        continuare, mollare, toglietemi, cancellatemi, disiscrivermi, уйти, ухожу, выйти,
        выхожу, покинуть, покидаю, бросить, бросаю, отказаться, отказываюсь, исключите меня,
        уберите меня, вычеркните, не могу продолжать, не смогу продолжать, больше не могу,
        zrezygnowac, rezygnuje, odejsc, odchodze, wypisac, wypiszcie, wypisz mnie, opuscic,
        nie moge kontynuowac, odejit, odchazim, odhlasit, odhlaste, skoncit, koncim,
        vystoupit, nemuzu pokracovat, nemohu pokracovat, stoppen met, stop met, verlaten,
        uitschrijven, afmelden, stap eruit, ophouden met, kan niet verder, ayrilmak,
        ayriliyorum, birakmak, birakiyorum, chhodna, chhod, chodna, chod raha, hata do,
        やめたい, やめます, 辞めたい, 辞退, 退会, 抜けたい, 脱退, 続けられ, 退出, 不能继续,
        不想继续, 退组, 放弃, 탈퇴, 그만두
    """,
    "NOT_LEAVE": """
        leaving for, i'm leaving for, am leaving for, i leave for, leave for the, leave you my,
        leave
        you a,
        leave the door, leaving the door, leave room, leaving room, leaving a, leave space,
        remove me as reviewer, remove me as a reviewer, remove me from the review, remove me
        from that, remove me from this change, remove me from cc,
        leave now, leave soon, leave in, leaving in, leaving now, leaving early, leave the
        bus,
        cancel the pause, cancel my pause, cancel the move, cancel the mail, leave me on,
        leave my name, keep me,
        leave the first, leave the second, leave the other, leave the last, leave that,
        leave me in, leave it, leave it at that, leave them,
        leave a message, leave a comment, leave a note, leave it running, leave it open, leave
        it at that, leave it like that, leave it to, leave it, leave them, leave that, leave a
        review, leave feedback, leave for, leaving for, leave on, leaving on, leave at, leave
        from work, on leave, parental leave, maternity leave, paternity leave, sick leave,
        annual leave, medical leave, family leave, leave of absence, my leave, leave until,
        take leave, taking leave, leave early, leave the house, leave the office, leave work,
        leave home, leave the keyboard, leave openstack, leave my laptop, leave the laptop,
        leave the country, leave town, leave the city, leave the meeting, leave the call,
        leave the channel, leave the irc, leave the vm, leave the field, leave the server,
        leave the lab, leave blank, leave empty, leave out, leave behind, leave me alone,
        leave you all, leave you, leave him where, leave her where, leave the rest, leave my
        job, leaving my job, leave my company, leave this open, leave a mark, leave the
        review, leave the bug, leaving the bug, leave the default, leave the option, leave as
        is, leave the house, leave the train, left, leaves, quit vim, quit the, quit tmux,
        quit my job, quitting my job, quit smoking, quit nano, exit code, exit status, exit
        vim, exit the, drop by, drop in, drop you, drop a, drop me a line, drop me a note,
        drop me a mail, drop the table, drop database, drop table, packets drop, drop packets,
        connection drop*, drop the database, drop the packet*, drop the ball, drop it, cancel
        the meeting, cancel the call, cancel the sync, cancel the job, cancel the build,
        cancel my gym, cancel my meeting, cancel our call, cancel our meeting, remove the,
        remove my phone, remove my number, remove my second, remove my old, sign off on,
        signed off, signed-off-by, sign-off, sign off the, sign out of, withdraw the patch,
        withdraw my patch, withdraw the review, withdraw my question, withdraw my comment,
        withdraw my talk, withdraw what i, stop by, stop the vm, stop the service, stop the
        server, stop the container, stop the build, give up on the idea, gave up on vagrant,
        give up my, don't give up, never give up, not give up, not giving up, won't give up,
        tempted to give up, about to give up, almost gave up, nearly gave up, exit strategy,
        opt out of the newsletter, i'm out of ideas, i'm out of, i am out of, out of office,
        out of town, salir de dudas, salir de viaje, dejar un mensaje, laisser un message,
        salida, arreter le serveur, dejar de fumar, sair de ferias, saio de ferias, arreter la
        vm, leave us, leave is, leave starts, leave begins, from leave, when i leave, leave
        then
    """,
    "MOVE": """
        shift me, shift me to, shift to, kindly shift, shift my,
        move, move me, moving to, switch, switch me, switching, change cohort, change cohorts,
        change group, change groups, change track, change tracks, change my group, change my
        track, change my cohort, change the group, change the track, change to, change me to,
        change from, changing to, change over, changing group, changing groups, changing
        track, transfer, transfer me, transferring, swap me, swap to, swap me to, swap my,
        instead of, rather than, rather do, rather be in, rather have, would suit me better,
        suits me better, suit me better, fits me better, fit me better, better fit for me, be
        better for me, better off in, better for me, is more my thing, more my thing, go over
        to, hop over to, not _, put me in _ instead, instead, put me back in, wrong group,
        wrong track, wrong cohort, i meant, i signed up for, i wanted, i applied for, i asked
        for, next please, next, wechseln, wechsle, wechsel, umsteigen, tauschen, statt,
        stattdessen, anstatt, verschieben nach, changer, changer de groupe, changer pour, je
        change, passer a, passer au, passer dans, passer sur, plutot, au lieu de, au lieu du,
        a la place, transferer, transferez, cambiar, cambiarme, cambio a, cambiar a, cambiarme
        a, cambiame, cambienme, pasar a, pasarme a, paso a, en vez de, en lugar de, mejor,
        trocar, trocar para, mudar, mudar para, mude-me, me mude, me muda, me passa para,
        passar para, trocar de, em vez de, em vez do, no lugar de, ao inves d*, transferir,
        cambiare, passare a, passare al, spostarmi, spostatemi, invece di, invece del, invece,
        al posto di, перейти, перехожу, перевести, переведите, перевестись, сменить, поменять,
        вместо, przeniesc, przenies, przeniescie, zmienic, przejsc, zamiast, presunout,
        presunte, zmenit, prejit, prestoupit, misto, overstappen, wisselen, veranderen, in
        plaats van, liever naar, gecmek, degistirmek, yerine, badalna, badal do, shift kar*,
        移りたい, 移動, 変更, 変えたい, 代わりに, 换到, 转到, 换成, 换组, 调到, 옮기, 변경,
        바꾸
    """,
    "NOT_MOVE": """
        move house, moved house, moving house, moving flat, moving flats, moved flat, moved to
        canada, move the sync, move the meeting, move the call, move on, moving on, moving
        along, moving forward, moving slowly, keeps moving, keep moving, is moving, move
        forward, moving apartments, moving apartment, moving boxes, move the vm, move the
        server, move the files, move the file, the move, my move, change the password, change
        my password, change my time zone, change my timezone, change my mail, change my email,
        change my address, change my mind, changed my mind, change the world, change the
        config, change set, changeset, change is, my change, the change, a change, change-id,
        change in, gerrit change, switch off, switch on, switch port, network switch, the
        switch, a switch, switch statement, switch branches, switch branch, switch jobs,
        switching jobs, live migrate, transfer window, transfer rate, file transfer, next
        week, next month, next time, next year, next step, next steps, next one, next monday,
        next tuesday, next wednesday, next thursday, next friday, next saturday, next sunday,
        next round, next thing, next meeting, next patch, next quarter, next term, next
        semester, swap space, swap partition, cambiar la contrasena, mudar de casa, mudar de
        apartamento, changer le mot, mich umziehen, mude den, move things, moving things,
        moves on
    """,
    "ALSO": """
        also, too, as well, in addition, additionally, besides, plus, on top, another, second,
        meanwhile, in parallel, parallel, both, additional, alongside, at the same time, auch,
        ausserdem, zusatzlich, noch, daneben, nebenbei, parallel dazu, beide, aussi,
        egalement, en plus, en parallele, tambien, ademas, al mismo tiempo, tambem, alem, alem
        disso, em paralelo, anche, inoltre, in piu, тоже, также, еще, takze, rowniez, tez,
        dodatkowo, take, taky, zaroven, navic, ook, daarnaast, ayrica, bhi, も, 同時に, 也,
        还, 同时, 또
    """,
    "LESS": """
        monthly mail, a monthly mail, monthly mails, mail monthly, a weekly mail instead,
        switch off the reminders, switch off reminders, switch the reminders off, disable
        the reminders, disable reminders, turn the reminders off,
        less, less mail, less mails, less email, less emails, less e-mail, less often, less
        frequent*, less frequently, fewer, fewer mails, fewer emails, fewer e-mails, fewer
        messages, fewer reminders, fewer notifications, too many emails, too many mails, too
        many e-mails, too many messages, too many reminders, too many notifications, too much
        mail, too much email, too much e-mail, too many, a lot of mail, a lot of mails, a lot
        of emails, so many mails, so many emails, so much mail, so much email, so many
        reminders, too often, too frequent*, digest only, only the digest, just the digest,
        only digests, one digest, a digest instead, weekly digest, weekly summary, monthly
        digest, summary only, just a summary, one mail a week, one mail per week, one email a
        week, one email per week, a mail a week, once a week is, once a month is, once a
        month, once a fortnight, once a week, every two weeks, every other week, every month,
        biweekly, bi-weekly, fortnightly, monthly please, weekly please, monthly instead, not
        every week, not so often, not that often, not as often, mail me less, write me less,
        write less, write less often, email me less, send less, send me less, reduce the,
        reduce the number, reduce the mail*, reduce emails, cut down on, cut down the, cut the
        mails, cut the reminders, cut back on, tone down, tone it down, turn down the volume,
        slow down with the mail*, slow down the mail*, ease off on, drowning in your mails,
        drowning in your notifications, drowning in
        notifications, drowning in reminders, fewer of these, fewer of those, less of
        these, less of
        this, mail a month at most, once a month at most, way too much mail, mail is too much,
        stop reminding me, stop
        the reminders, stop reminders, stop sending me reminders, stop sending reminders, stop
        nagging, stop asking, stop asking every, no more reminders, no reminders, without
        reminders, don't remind me, do not remind me, don't need reminders, do not need
        reminders, don't need the reminders, reminders off, turn off reminders, turn off the
        reminders, mute the reminders, mute reminders, skip the reminders, drowning in mail,
        drowning in emails, flooded with, flooding my inbox, floods my inbox, inbox is full
        of, spamming me, bombarded, are too much, is too much mail, not 4 mails, weniger
        mails, weniger e-mails, weniger emails, weniger post, weniger nachrichten, weniger
        erinnerungen, weniger oft, seltener, zu viele mails, zu viele e-mails, zu viele
        emails, zu viele nachrichten, zu viele erinnerungen, zu viel post, zu oft, zu haufig,
        nicht so oft, nicht jede woche, keine erinnerungen, nur einmal im monat, nur noch
        monatlich, alle zwei wochen, nur die zusammenfassung, moins de mails, moins de
        courriels, moins d'emails, moins d'e-mails, moins de messages, moins de rappels, moins
        souvent, trop de mails, trop d'emails, trop d'e-mails, trop de courriels, trop de
        messages, trop de rappels, trop souvent, pas si souvent, plus de rappels, une fois par
        mois, menos correos, menos mails, menos emails, menos mensajes, menos recordatorios,
        menos seguido, menos frecuen*, menos a menudo, demasiados correos, demasiados mails,
        demasiados emails, demasiados mensajes, muchos correos, tantos correos, no tan
        seguido, una vez al mes, menos e-mails, menos mensagens, menos lembretes, menos vezes,
        com menos frequencia, muitos emails, muitos e-mails, emails demais, e-mails demais,
        muita mensagem, tantos emails, uma vez por mes, meno mail, meno email, meno e-mail,
        meno messaggi, meno spesso, troppe mail, troppe email, troppe e-mail, troppi messaggi,
        troppi promemoria, una volta al mese, меньше писем, реже, слишком много писем, слишком
        часто, поменьше писем, раз в месяц, не так часто, mniej maili, mniej wiadomosci,
        rzadziej, za duzo maili, zbyt wiele, mene mailu, mene casto, min casto, prilis mnoho,
        moc mailu, minder mails, minder vaak, minder e-mails, te veel mails, te vaak, daha az,
        cok fazla mail, kam email, kam mail, bahut zyada email, bahut zyada mail, bahut zyada,
        メールを減らし, メールが多, 回数を減らし, 减少邮件, 邮件太多, 少发, 少一点邮件, 메일이
        너무
    """,
    "NOT_LESS": """
        less than, more or less, no less, nothing less, none the less, nonetheless,
        nevertheless, much less, even less, less useful, less clear, serverless, wireless,
        stateless, headless, regardless, less stressed, less busy, less scary, less painful,
        fewer than, fewer bugs, fewer errors, less time, less memory, less ram, less code,
        less sure, less and less, too many open files, too many connections, too many
        requests, too many redirects, too many arguments, too many levels, too many
        authentication, too many errors, too often fails, once a week we, every month end, get
        less, too many options, too many tabs, too many questions, too many choices, too many
        things, too many steps, every other week we, i have less
    """,
    "STOP": """
        rather not get any more, rather not receive any more, prefer not to get any more, prefer
        not to receive any more, no use for these mails, no use for your mails,
        take my address off, remove my address from, get my address off, take me off whatever list,
        send me nothing any more, send me nothing anymore, send me nothing more, send nothing any
        more, send nothing more to, send nothing to this address, send me nothing at this address,
        don't want any mails any more, don't want any more mails, don't want any more mail, don't
        want mails any more, don't want any mail any more, want no more mails, want no more mail, do
        not want any more mails,
        no more of these, no more of those, no more of this,
        don't want any mail, don't want any email, don't want any e-mail, do not want any
        mail, do not want any email, don't want mail, don't want emails, no longer want
        mail, no longer want emails,
        stop, unsubscribe, stop all mail, stop all mails, stop all email, stop all emails,
        stop all messages, stop mail, stop mails, stop email, stop emails, stop everything,
        stop sending, stop sending me, stop sending me mail, stop sending me mails, stop
        sending me email, stop sending me emails, stop emailing me, stop emailing, stop
        mailing me, stop mailing, stop writing me, stop writing to me, stop contacting me,
        stop messaging me, stop these, stop these mails, stop these emails, stop the mails,
        stop the emails, stop the mail, stop spamming, stop bothering me, no more mail, no
        more mails, no more email, no more emails, no more e-mail, no more e-mails, no more
        messages, don't send me any, do not send me any, don't send me more, don't send any
        more, do not send any more, don't want any more mail*, don't want any more email*,
        don't want to receive, do not want to receive, don't wish to receive, do not wish to
        receive, don't write me, don't write to me, don't email me, do not email me, don't
        mail me, do not mail me, don't contact me, do not contact me, don't want your mail*,
        don't want your email*, don't want these mail*, don't want these email*, off the
        mails, off the mailing list, off your mailing list, off your list, off this list, off
        the list, from your mailing list, from the mailing list, from your list, from this
        list, from this mailing list, from all mail, from all mails, from all emails, take me
        off the mails, take me off your list, take me off this list, take me off the list,
        remove me from your list, remove me from this list, remove me from your mailing list,
        remove me from the mailing list, remove my address, remove my email, remove my e-mail,
        unsubscribe me, opt me out, opt-out, mute everything, mute all, turn off all, keine
        mails mehr, keine e-mails mehr, keine emails mehr, keine weiteren mails, keine
        weiteren e-mails, keine nachrichten mehr, keine post mehr, abbestellen, newsletter
        abbestellen, bestelle ab, nicht mehr schreiben, schreibt mir nicht mehr, hort auf mir,
        aus dem verteiler, vom verteiler, plus de mails, plus de courriels, plus d'emails,
        plus d'e-mails, plus aucun mail, plus aucun message, ne plus recevoir, ne m'ecrivez
        plus, arretez de m'ecrire, arretez d'envoyer, arretez les mails, desabonnez-moi,
        desabonner, me desabonner, desabonnement, no mas correos, no mas mails, no mas emails,
        no mas mensajes, ningun correo mas, no me escriban, no me envien, no me manden, dejen
        de escribirme, dejen de enviar*, dejen de mandar*, no quiero recibir, no quiero mas
        correos, cancelar la suscripcion, cancelar suscripcion, desuscrib*, nao quero receber,
        nao quero mais receber, nao quero mais emails, chega de emails, parem de enviar, parem
        de mandar, parem de me, pare de enviar, nao me escrevam, nao me mandem, cancelar
        inscricao, descadastr*, niente piu mail, basta mail, basta email, non voglio ricevere,
        non voglio piu ricevere, non scrivetemi, smettete di, disiscrivetemi, disiscrivimi,
        отписаться, отпишите, не пишите, не присылайте, прекратите, хватит писать, больше не
        пишите, wypisz z listy, nie wysylajcie, zadnych maili, prestante mi psat, uz mi
        nepiste, zadne maily, geen mails meer, geen e-mails meer, stop met mailen,
        uitschrijven van de lijst, mail gondermeyin, abonelikten, email mat bhejo, mail mat
        bhejo, band karo, メールを止め, メール停止, 配信停止, もう送らない, 送らないで,
        别再发, 不要再发, 退订, 停止发送, 그만 보내, 수신거부
    """,
    "NOT_STOP": """
        stop it, stop that, stop the war, stop me,
        non-stop, nonstop, one-stop, stop by, stopped, stop the vm, stop the service, stop the
        container, stop the server, can't stop, cannot stop, never stop, won't stop, full
        stop, bus stop, stop codon, stop button, stop and start, start and stop, stop-gap,
        stopgap, to stop it, stop it from, stop nova, stop neutron, systemctl stop, docker
        stop, don't stop, do not stop, stop here, stop here for, stop laughing, stop crying,
        stop smiling, stop worrying, stop thinking, stop using, stop working, stop responding,
        stop at, stop over, stopover, unstoppable, stop-over, stop loss, pit stop, doesn't
        stop, does not stop, stop the clock, can not stop
    """,
    "UNDO": """
        turn that back, turn it back, set that back, set it back, change that back, change it back,
        put that back, put it back the way it was, roll that back, roll it back,
        cancel the pause, cancel my pause, cancel the move, undo my last mail, undo the last
        mail,
        undo, undo that, undo this, undo it, undo please, revert that, revert it, revert this
        please, reverse it, reverse that, reverse this, take it back, take that back, take
        back what i, take back what, take back my, take back, i take it back, take _ back i,
        cancel that, cancel this, cancel my last, cancel the last, cancel it, scratch that,
        scratch it, strike that, disregard, disregard that, disregard my, disregard the last,
        disregard my last, ignore my last, ignore my previous, ignore my mail, ignore my
        email, ignore my message, ignore the last, ignore that, ignore what i, ignore what,
        please ignore my, please ignore the last, please ignore
        that, please ignore it, please ignore this, forget my last, forget the last,
        forget what i, forget what i said,
        forget that, forget i said, forget it, my last mail was, that was a mistake, this was
        a mistake, it was a mistake, by mistake, made a mistake, that was wrong, wrong button,
        wrong mail, wrong group, wrong thread, wrong address, sent by accident, by accident,
        that was an accident, accidentally, didn't mean that, didn't mean to, did not mean to,
        did not mean that, not what i meant, not what i asked, that's not what i, that is not
        what i, i didn't ask for that, i did not ask for that, i didn't ask for this, never
        asked for that, i never asked, wasn't what i wanted, was not what i wanted, isn't
        what i wanted, is not what i wanted,
        wasn't what i meant, was not what i meant, isn't what i meant, isn't what i asked for,
        didn't say that, i did not say that, i never said, put
        me back, put it back, put back, bring me back, restore me, restore my, restore it,
        my place back, my seat back, my spot back, spoke too soon, false alarm, read the wrong,
        misread,
        undelete, let me back in, i changed my mind, changed my mind about, never mind my
        last, oops, whoops, ruckgangig, macht das ruckgangig, zurucknehmen, nehme zuruck, ich
        nehme das zuruck, war ein versehen, aus versehen, versehentlich, irrtum, das war ein
        fehler, das war falsch, so war das nicht gemeint, nicht so gemeint, stornieren, doch
        nicht so, vergesst das, vergiss das, vergesst meine letzte, annuler, annulez, annule,
        annulez ca, annulez cela, c'etait une erreur, par erreur, erreur de ma part, ce n'est
        pas ce que, oubliez mon dernier, oubliez mon message, remettez-moi, deshacer, deshaz,
        deshagan, deshazlo, fue un error, por error, fue sin querer, me equivoque, anular,
        anulen, revertir, revertid, olviden mi, olvida mi, desfazer, desfaz, desfaca,
        desfacam, foi um erro, foi engano, por engano, me enganei, reverter, anulem, esquecam
        meu, annullare, annullate, annulla, per errore, per sbaglio, e stato un errore, mi
        sono sbagliat*, ripristinate, отменить, отмените, отмена, ошибка, по ошибке, ошибся,
        ошиблась, верните, верните меня, верните как, cofnij, cofnac, cofnijcie, to byla
        pomylka, przez pomylke, pomylka, vratit zpet, vratte, to byl omyl, omylem, ongedaan,
        vergissing, per ongeluk, geri al, yanlislikla, wapas karo, galti se, galti, 取り消し,
        取り消, 元に戻し, 間違え, 撤销, 撤回, 取消, 搞错了, 弄错, 취소, 실수
    """,
    "NOT_UNDO": """
        undo the commit, undo the last commit, undo a commit, undo my commit, undo the change,
        undo the rebase, undo the merge, undo a rebase, undo a merge, undo in vim, undo in git,
        revert the commit, revert the patch, revert a commit,
        revert the change, fix a mistake in, cancel it if, can't undo a, in the wrong group,
        wrong group of, wrong address in, oops page, kernel oops
    """,
}
