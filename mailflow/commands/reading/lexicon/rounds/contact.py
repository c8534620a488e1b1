"""What two people hear, see and tell of each other; denied, it is silence."""

CONTACT = {
    # What a mentee does that is heard or seen: denied, she is quiet.
    "CI_SAY": """
        reverted, revert, reverts, revert back, reverted back, get back to us, made an appearance,
        made herself heard, surfaced, surfaces, reply, replies, replied, replying, answer me,
        answers, answered, answer, answering, respond, responds, responded, responding, written,
        wrote, wrote me, writes, write, write to me, written to me, react, reacts, reacted,
        reacting, showed up, shown up, shows up, show up, showing up, turned up, turns up, turn up,
        turning up, appeared, appears, came to, comes to, came, coming to the, attends, attended,
        joined the call, joined our, joins every, shows me, showed me, pinged me, pings me, called
        me, calls me, got back to me, gets back to me, gotten back, got back, get back to me, been
        in touch, got in touch, gets in touch, get in touch, picked up, picks up, pick up, posts,
        posted, post, posting, sent, sends, sent me, sends me, send, asks, asked me about, asked me
        a, asks questions, asks me, messaged, messages me, message me, texted, emailed me, mailed
        me, pushed, pushes, push, commented, comments, checked in, logged in, been around, been
        online, been active, been seen, reported back, contacted me, contact me, contacts me,
        contacted, communicates, communicate, communicating, spoken up, show herself, show himself,
        shown herself, shown himself, gave any sign, given any sign, give any sign, made contact,
        let me know, let us hear, gemeldet, meldet sich, meldet, geantwortet, antwortet, antworten,
        geschrieben, reagiert, aufgetaucht, erschienen, erreicht, repond, repondu, ecrit, donne de
        nouvelles, donne signe, reponse, contesta, contesto, contestado, responde, respondio,
        respondido, escribe, escribio, escrito, aparece, aparecio, da senales, respondeu,
        responder, escreveu, escreve, apareceu, deu noticias, risponde, risposto, scrive, scritto,
        fatto vivo, fatta viva, sentito, sentita, gehoord, geantwoord, antwoordt, reageert,
        gereageerd, geschreven, odzywa, odpowiada, odpisuje, napisal, napisala, odezwal, odezwala,
        ozval, ozvala, odpovedel, odpovida, napsal, napsala, отвечает, ответил, ответила, пишет,
        писал, писала, написал, написала, svarar, svarat, hort av, cevap verdi, yazdi, jawab,
        likha, in touch with me, touches base, touched base, updates me, keeps me posted, kept me
        posted, keeps me updated, keeps me in the loop, kept me in the loop, keeps in touch, kept
        in touch, stays in touch, staying in touch, rang, rang me, phoned, phones, gave me a call,
        dropped me a line, dropped a line, drops by, dropped by, stopped by, pops in, popped in,
        popped up, pops up, chimed in, chimes in, weighed in, spoke up, speaks up, opened up, came
        back to me, comes back to me, came to our, came to the, made it to our call, made it to the
        call, made it to our meeting, tuned in, dialed in, dialled in, joins us, joined us, joins
        the, joined the, is online, was online, hat geschrieben, schreibt, schreibt mir, hat
        geantwortet, hat angerufen, angerufen, ruft an, meldet sich regelmassig, hat sich gemeldet,
        war im call, m'a ecrit, m'a repondu, m'ecrit, a repondu, donne des nouvelles, m'a appele,
        m'a appelee, me escribio, me escribe, me contesto, ha escrito, ha contestado, ha
        respondido, me llamo, me respondeu, me escreveu, me ligou, ha scritto, ha risposto, mi ha
        scritto, mi ha risposto, mi scrive, mi ha chiamato, mi ha chiamata, heeft geschreven, heeft
        geantwoord, heeft gereageerd, belde, napisal do, odpisal, odpisala, ozyva se, napsal mi,
        napsala mi, пишет мне
    """,
    # What the mentor hears: denied, she is quiet.
    "CI_HEAR": """
        heard, heard from, hear, hear from, hears from, heard back, hear back, hearing from,
        got an answer, got a reply, got an email, get a reply, got a response, get an answer,
        got a message, gehort, hore, hore von, entendu, oido, sei de, ouvi, sentito, sentita,
        gehoord, slyszalem, slyszalam, slysel, slysela, слышал, слышала, слышно, hort, saw, saw her,
        saw him, seen, see him, see her, see them, see her every, see him every, gesehen, vu, vue,
        vus, visto, vista, visti, gezien, videl, videla, видел, видела, sett, 見ました, 见过,
        spotted, seen around, ran into her, ran into him, bumped into, laid eyes on
    """,
    # What two people do: it shows contact; denied, it may be either's fault.
    "CI_MEET": """
        met, meet weekly, meet every, we meet, meets, met up, meeting every, spoke, spoken, talked,
        we talk, talk every, talk weekly, talk daily, talk to her every, talk to him every, chatted,
        we chat, chat daily, chat every, had a call, had a chat, had a session, had a meeting,
        had our, lovely call, long call, good call, call yesterday, call on, pair every, paired,
        pairing, session with, speaking, sat down with, caught up with, zoomed, skyped, hangout,
        hung out, coffee with, getroffen, gesprochen, telefoniert, rencontre, rencontree, parle, vi,
        hable, hablamos, hablado, quedamos, conversei, conversamos, falei, falamos, parlato,
        sentiti, gesproken, spotkalem, spotkalam, rozmawialem, rozmawialam, mluvil, mluvila, sesli,
        говорил, говорила, виделись, общались, traffat, pratade, gorustum, gorustuk, mila, baat hui,
        話しました, 会いました, 聊过, 见面, we spoke, we spoke on, we met, we met on, we meet on,
        we have met, we've met, we talked, we chatted, we had a, we had our, we had two,
        we had three, we skyped, we zoomed, we pair, we paired, we pair on, we work, we worked,
        we worked through, we worked on, we looked at, we went through, we reviewed, we fixed,
        we solved, we debugged, we go through, we sat, had lunch, had a coffee, had coffee,
        had a nice, had a lovely, had a good, had a great, had a long, had a productive,
        had a quick, had a short, caught up on, catch up every, catch up weekly
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
}
