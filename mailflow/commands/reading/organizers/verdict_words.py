"""What organizers say for yes, no, later and why, and for doing what an item proposes."""

from mailflow.commands.reading.organizers.deeds import ADMIT, KEEP, LET_GO

VERDICTS = {
    "longer": "more-time",
    "asked": """
        ❓, ❔, 🤔, 🤷, unsure, unsure about, unsure of, undecided about, undecided on,
        no idea about,
        don't know about, do not know about, not decided on, not decided about, no opinion on,
        no clue about, no idea, no clue, can't decide on, cannot decide on
    """,
    "talk": """
        on en reparle, on en reparlera, reparlons-en, on y revient, volvemos, volvemos a verlo,
        lo volvemos a ver, la volvemos a ver, voltamos, voltamos a falar, ne riparliamo,
        ci torniamo, вернемся, вернемся к этому, wrocimy, wrocimy do tego, vratime se,
        kom ik op terug, komen we op terug, aterkommer, tekrar bakalim, wieder vorlegen,
        nochmal vorlegen, noch mal vorlegen, wiedervorlage, revisit, let's revisit, review again,
        ask about, come back
    """,
    "alike": "alike-with",
    "unlike": "unlike-that",
    "neither": "neither-of",
    "admit": ADMIT,
    "lapse": f"lapse, let go, expire, drop, end, yes to dropping, yes to lapsing, {LET_GO}",
    "ok": """
        happy with, very happy with, fine with, good with, comfortable with, content with,
        on board with, all for, support, i support, endorse, i endorse,
        no concerns about, no concerns with, no concerns on, no issue with, no issues with,
        no problem with, no problems with, no reservations about, no worries about,
        fine by me, fine with me, fine for me, alright by me, all right by me, alright, ok by me,
        ok with me, ok for me, good by me, good for me, suits me, good to go, ready to go,
        gets a yes, get a yes, gets my yes, gets my vote, get my vote, has my vote, have my vote,
        gets my blessing, get my blessing, has my blessing, have my blessing, with my blessing,
        gets my approval, has my approval, you can do, you may do, can be done, can go ahead,
        may go ahead, can go through, may go through, goes through, go through,
        ok, okay, okey, go, ack, acked, thumbs up, thumbs up for, thumbs up on, concur,
        i concur, proceed, proceed with, carry on with, in favor, in favour, in favor of,
        in favour of, all in favor, green light, green light for, green light to, grant, admit,
        certo, certa, k, yes, yep, yup, yeah, ya, sure, approve,
        approved, agree, agreed,
        accept, accepted, fine, good, great, perfect, go ahead, go for it, do it, please do,
        nothing against, nothing to say against, i have nothing against, nichts gegen, nichts
        dagegen,
        confirm, confirmed, granted, sounds good, looks good, all right, alright, lgtm, + 1,
        👍, ✅, ✔, ✓, ☑, 🟢, 👌, no objection, no objections, no problem, not a problem, let in, by
        all means, of course, works, works for me, absolutely, correct, right, ye, yea, yh, aye,
        ja, jawohl, einverstanden, passt, gut, genehmigt, bestatigt, in ordnung, klar,
        oui, d'accord, c'est bon, accorde, approuve, si, de acuerdo, vale, aprobado, apruebo,
        adelante,
        ist ok, geht klar, klar doch, geht in ordnung, von mir aus, meinetwegen, bestatigen,
        bestatige, genehmige, genehmigen, zustimmen, stimme zu, zugestimmt, dafur, kann rein,
        darf rein, durchwinken, machen wir,
        oui pour, accord, accord pour, valide, validez, valider, validee, valides, validees,
        approuve, approuvez, approuver, approuves, approuvee, acceptez, accepter, acceptes,
        ca marche, ca roule, est bon, allez-y, vas-y, bon pour moi, ok pour moi, feu vert, je suis
        pour,
        acepta, aceptar, acepte, aceptamos, aprueba, aprobamos, confirma, confirmen, confirmar,
        aprovamos, aceitar, aceitamos, aprovado por mim, approviamo, accettiamo, confermiamo,
        approvare, accettare, confermare,
        aprobada, aprobados, aprobadas, apruebe, aprueben, aprobar, acepto, acepten, aceptado,
        aceptada, dale, por mi bien, esta bien, bien, me parece bien, conforme, confirmo,
        confirmado, confirmada, visto bueno, luz verde, hagan, hagale, hagamoslo, si a, si al,
        aprovada, aprovados, aprovadas, aprove, aprovem, aprovar, aceito, aceita, aceitem, beleza,
        blz, bem, fechado, pode aprovar, pode mandar, por mim tudo bem, concordo,
        combinado, manda ver, confirmado, confirmada, sinal verde,
        approva, approvate, approvata, approvati, approvate, accetto, accettato, accetta, d'accordo,
        vanno bene, per me si, confermo, confermato, procedi, procedete, bene, favorevole,
        ок, окей, добро, одобрить, одобрено, одобряем, утверждаю, утверждено, принять, принято,
        пойдет, подтверждаю, так, згода, згоден, згодна, схвалюю, схвалити, добре, гаразд,
        zatwierdzam, zatwierdz, zatwierdzic, zgadzam sie, dobrze, okej, pasuje, akceptuje,
        jestem za, schvalit, schvaluji, schvaluju, schval, schvalte, schvaleno, dobre, v poradku,
        jsem pro, muze byt, akkoord met, goedgekeurd, goedkeuren, keur goed, prima, is goed, goed,
        doen, godkann, godkand, godkanner, okej, kor, kor pa, javisst, jag godkanner, onayla,
        onayliyorum, onay, onaylandi, kabul, olur, uygun, setuju, boleh, oke, iya, disetujui,
        lanjut, haan ji, theek hai, thik hai, manzoor, kar do, chalega, موافق, موافقة, تمام, نعم,
        ايوه, اوافق, ماشي,
        sim, pode, pode ser, aprovado, aprovo, va bene, approvato, да, хорошо, согласен,
        согласна, одобряю, tak, zgoda, ano, souhlasim, akkoord, evet, tamam, haan, hai
    """,
    "no": """
        don't go ahead with, don't proceed with,
        nay, no thanks, no thank you, no thx, not convinced, not in favor, not in favor of,
        not in favour, not in favour of, not on my watch, no chance, no, nope, nah, nak, nack,
        thumbs down, thumbs down on, thumbs down for, thumbs down to,
        against, i object, object to, i object to, oppose, i oppose, disagree, i disagree,
        disagree with, disagree about, reject, rejected,
        decline, declined, deny, denied, refuse, refused,
        turn down, turned down, veto, disapprove, 👎, ❌, ✘, ✗, ✖, ⛔, 🚫, 🔴, not again, no go,
        rather not,
        better not, absolutely not, definitely not, certainly not, of course not, nein, ablehnen,
        abgelehnt, lehne ab, non, refuse, rechazo, rechazado, nao,
        ablehne, dagegen, bin dagegen, lehnen wir ab, kommt nicht in frage, auf keinen fall, bloss
        nicht,
        lieber nicht, besser nicht, refusez, refuser, refusee, refuses, je refuse, je suis contre,
        surtout pas, hors de question, rechaza, rechacen, rechazada, rechazados, rechazar, niego,
        negado, negada, estoy en contra, mejor no, ni hablar, rejeita, rejeitem, rejeitada,
        rejeitar,
        negar, sou contra, melhor nao, de jeito nenhum, recusado, recusada, recusar,
        rifiuta, rifiutate, rifiutato, rifiutata, rifiuto, sono contrario, meglio di no, я против,
        отказ, отклоняю, отклонено, не надо, ні, відхилити, відмовити, я проти, odrzuc, odrzucic,
        odrzucam, odmawiam, jestem przeciw, zamitnout, zamitam, zamitnuto, jsem proti,
        radeji ne, nechat byt, afwijzen, afgewezen, weiger, ik ben tegen, liever niet, nej, avsla,
        avslag,
        avslas, reddet, reddedildi, olmaz, tidak, jangan, tolak, ditolak, nggak, gak,
        mat karo, لا, رفض, مرفوض, ارفض, مش موافق,
        rejeitado, recuso, нет, отказать, отклонить, nie, ne, nee, hayir, nahi
    """,
    "not": """
        not, never, don't, do not, dont, doesn't, does not, can't, cannot, won't, wouldn't,
        shouldn't, mustn't, isn't, nicht, pas, no need to, не, niet, inte
    """,
    "snooze": """
        snooze, wait, waits, hold, hold off, hold off on, hold off with, hold on with, postpone,
        park,
        shelve, sleep on, i'll sleep on, defer, put off, wait with, wait on, can wait, must wait,
        should wait, has to wait,
        later, not now, ask again, ask me, ask me about, ask me again about, ask again about,
        ask me again,
        remind me of, remind me about, remind me on, come back to, leave, spater, verschieben,
        verschiebe, zuruckstellen, warten mit, plus tard, reporter, reporte, attendre, mas
        tarde, warten, warte, wartet, abwarten, noch warten, liegen lassen, lasst liegen, lass
        liegen,
        liegen, aufschieben, aufgeschoben, vertagen, vertage, vertagt, zuruckgestellt, spater
        nochmal,
        fragt mich, frag mich, erinnert mich, erinner mich, nochmal fragen, hat zeit, kann warten,
        muss warten, reportez, reporter, repousse, repoussez, repousser, attends, attendez,
        attendons,
        patientez, remets, remettez, remettre a, redemande-moi, redemandez-moi, redemandez,
        rappelez-moi, rappelle-moi, decalez, decale, mets en attente, mettez en attente, en attente,
        on attend, peut attendre, pas maintenant, aplacen, aplaza, aplacemos, aplazado, pospon,
        pospongan, posponga, pospuesto, esperen, espera, esperar, espere, esperense, esperemos,
        esperate, puede esperar, que espere, preguntenme, preguntame, avisenme, recuerdenme,
        recuerdame, dejen para, dejalo para, dejala para, dejar para, mas adelante, en espera,
        pendiente, pendientes, ahora no, adia, adie, adiem, adiar, adiada, adiado, espera, espere,
        esperem, segura, segure, segurem, deixa pra, deixa para, deixem para, deixem pra, pode
        esperar,
        i'll come back to, i'll get back to, will get back to, komme ich zuruck, komme zuruck auf,
        je reviens sur, je reviendrai sur, vuelvo a, volvere a, volto a, volto ao, torno su,
        вернусь,
        вернусь к, wroce do, vratim se k, kom ik terug op, aterkommer, belum,
        me pergunta, me perguntem, me pergunte, me lembra, me lembrem, me lembre, agora nao,
        em espera, pendente, empurra, joga pra, rimanda, rimandate, rinvia, rinviate, aspetta,
        aspettate,
        aspettiamo, aspettare, chiedetemelo, chiedimelo, richiedetemelo, ricordatemelo, in attesa,
        piu tardi, puo aspettare, posticipa, posticipate, подожди, подождите, подождем, ждать, ждем,
        спросите, спроси, напомни, напомните, отложи, отложите, откладываем, погодите, перенеси,
        перенесите, подождет, попозже, зачекайте, почекайте, відкладіть, відкласти, запитайте,
        нагадайте, poczekaj, poczekajcie, poczekac, czekac, odloz, odlozcie, odlozyc, przeloz,
        przelozcie, zapytajcie, zapytaj, spytaj, spytajcie, przypomnij, przypomnijcie, wstrzymaj,
        pockat, pockej, pockejte, odlozit, odloz, odlozte, zeptej se, zeptejte se, pripomen,
        pripomente, wacht, wachten, nog wachten, uitstellen, stel uit, vraag me, vraag het,
        herinner me,
        vanta, avvakta, skjut upp, fraga mig, paminn mig, skjuts upp, bekle, bekleyin, beklesin,
        ertele, erteleyin, sonra sor, sonra sorun, hatirlat, tunggu, tunda, tahan dulu, nanti,
        tanya,
        ingatkan, ruko, rukna, ruk jao, baad me, baad mein, abhi nahi, استنى, استنوا, اجل, أجل,
        بعدين,
        tarde, aplazar, aplaza, posponer, adiar, depois, mais tarde, rinviare, dopo, позже,
        отложить, pozniej
    """,
    "why": """
        why, why on earth, why in the world, how come, what's up with, what is up with,
        what's the matter with, what's wrong with, what happened with, what happened to,
        what's the story with, what is the story with, what's the deal with, what's the reason,
        what is the reason, whats the reason, i don't get why, i don't understand why,
        can somebody explain, can someone explain, can you explain, could you explain,
        please explain, reason for, the reason for, what is the reason for, what's the reason
        for, justify, justification for, grounds for, the grounds for, rationale for,
        the rationale for, what speaks for, what's behind, what is behind, background of,
        the background of,
        what's the background of, what is the background of, story behind, where does, explain,
        warum, wieso, weshalb,
        warum steht, wieso steht, was ist der grund fur, grund fur, wie kommt,
        pour quelle raison, comment ca se fait, c'est quoi la raison, expliquez, expliquez-moi,
        por que razon, a que se debe, cual es el motivo, por que motivo,
        qual o motivo, explica, expliquen, expliquem, come mai, per quale motivo, почему,
        зачем, отчего, чому, навіщо, czemu, z jakiego powodu, z jakeho duvodu, hoezo, varfor,
        neden, niye, nicin, kenapa, mengapa, kyon, kyun, kyu, ليه, لماذا, ليش,
        pourquoi, por que, porque, perche, почему, dlaczego, proc, waarom
    """,
    "note": "note, notes, a note on, note on, note for, note to, notiz, notiz zu, nota",
    "claimed": """
        legit, genuine, checks out, done, reached it, finished, merged, passed, made it, did it
    """,
    "welcome": """
        welcome, willkommen, bienvenue, bienvenido, bienvenida, bienvenidos, bienvenidas, bem-vindo,
        bem-vinda, bem-vindos, benvenuto, benvenuta, benvenuti, witamy, vitej, vitejte, welkom,
        valkommen, valkomna, hos geldin, selamat datang, добро пожаловать, ласкаво просимо
    """,
    "extend": """
        extend, prolong, verlangern, prolonger, extender, estender, yes to extending,
        ok to extending, fine with extending
    """,
    "shorten": "no to extending, against extending",
    "replace": """
        replace, swap out, find a replacement for, gets replaced, is replaced, yes to replacing
    """,
    "stay": "no to replacing, against replacing",
    "keep": """
        keep, spare, no to dropping, no to lapsing, no to letting go, no to removing, against
        dropping, against lapsing, against removing, on le garde, on la garde, on les garde,
        on garde, je garde, je le garde, je la garde, gardons, gardez, behalten, behalten wir,
        den behalten wir, die behalten wir, wir behalten,
    """
    + KEEP,
    "take": """
        take on, i'll take, i take, i will take, i'd take, let me take, let me handle, i'll handle,
        i handle, i'll look after, i look after, i'll deal with, i'll do, i'll see to, is mine,
        mine,
        give to me, give that to me, give it to me, assign to me, i'm on it,
        i'll take it, i'll take that, i'll take this, i'll do it, i'll do that, i'll handle it,
        i'll handle that, i'll look after it, i'll look after that, i take it, i take that,
        nehme ich, ich nehm, nehm ich, nehme ich selbst, mach ich selbst, kummere ich mich, ist
        meiner,
        ist meins, je m'en charge, c'est pour moi, pour moi, lo tomo yo, lo llevo yo, es mio,
        me lo quedo, yo lo llevo, yo lo tomo, tomo yo, eu fico, fico com, eu pego, e meu, deixa
        comigo,
        eu cuido, lo prendo io, me ne occupo, e mio, мой, мое, беру себе, беру я, я беру, возьму,
        я возьму, мне, biore ja, biore, wezme, moja, vezmu si, vezmu, beru si, je muj, neem ik,
        pak ik, is van mij, tar jag, jag tar, ben aliyorum, bende, benim, saya yang pegang,
        saya ambil, mera, main lunga, main leta hu,
        ubernehme ich, ich ubernehme, je m'en occupe, je prends, yo me encargo, eu assumo, ci penso
        io
    """,
    "read": """
        read, read it, have read it, i've read it, i have read it, have read, read already,
        answered,
        i answered, i've answered, answered it, answered already, answered her, answered him,
        replied, i replied, replied to it, replied to her, replied to him, dealt with, seen
    """,
    "one": """
        merge, merge them, merge both, yes merge, yes same person, yes the same person,
        yes one person, same person, the same person, one person, one and the same,
        the same one, dieselbe, derselbe, dieselbe person, la misma persona, la meme personne, a
        mesma pessoa
    """,
    "two": """
        no different people, no two people, no two different people, no not the same person,
        different people, different persons, two people, two persons, two different people,
        leave apart, leave them apart, keep them apart, stay apart, stay two, remain two,
        zwei verschiedene, zwei personen, dos personas, deux personnes, duas pessoas
    """,
    "in": "goes-in, rein, mit rein, dedans, dentro",
    "out": "goes-out, raus, dehors, fuori",
    "left out": "left-out",
    "stays": """
        on garde, se queda, se quedan, fica dentro, остается, zostaje, zustava, blijft, stays,
        stays put, stay, remains, bleibt, bleibt drin, reste, fica, resta
    """,
}
#: Verdicts that fit some kinds of items only: the first word of the item, and what they come to.
FITTING = {
    "claimed": (("claim", "read", "confirm"), "ok"),
    "welcome": (("approve", "mentor", "extend", "claim", "confirm", "read"), "ok"),
    "read": (("read",), "ok"),
    "take": (("case",), "take"),
    "admit": (("approve", "mentor", "extend"), "ok"),
    "lapse": (("lapse", "replace"), "ok"),
    "extend": (("extend",), "ok"),
    "replace": (("replace",), "ok"),
    "keep": (("lapse", "replace"), "no"),
    "stays": (("lapse", "replace"), "no"),
    "shorten": (("extend",), "no"),
    "stay": (("replace",), "no"),
    "left out": (("approve",), "no"),
    "one": (("ask",), "ok"),
    "two": (("ask",), "no"),
}
#: `in` and `out` are said of everybody, and come to what was proposed of them.
COMING = {
    "in": {"approve": "ok", "extend": "ok", "lapse": "no", "replace": "no"},
    "out": {"approve": "no", "extend": "no", "lapse": "ok", "replace": "ok"},
}
#: What a denial makes of a verdict; `` is a double denial that nobody should guess at.
DENIED = {
    "ok": "no",
    "admit": "left out",
    "lapse": "keep",
    "extend": "shorten",
    "replace": "stay",
    "not": "not",
    "one": "two",
}
