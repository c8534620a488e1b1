"""Words that look like news and are none; they win because they are longer."""

LOOKALIKES = {
    # Look-alikes: they say nothing of how it goes.
    "CI_NOTHING": """
        can't make it to, can't come, cannot come, can't join, can't attend, cannot attend, made it
        to, met the, all done for, done for today, done for the day, sorry for, so sorry, being
        late, my own, as good, no wonder, good luck to, worked out, word count, in good time, not
        yet sure, well enough, well over, well under, well before, well after, well past, quiet
        time, quiet place, quiet week, quiet day, quiet evening, a quiet, still quiet on, hold the,
        holds the, holding a, passed by, passed the whole, passed the week, passed through,
        submitted to you, accepted my, accepted an invitation, finished work, finished her work,
        finished school, finished uni, finished reading your, back pain, away game, away from
        keyboard, released a, keine ahnung, weiss nicht, ich weiss nicht, je ne sais pas, aucune
        idee, ni idea, no se, nao sei, nao faco ideia, non so, non lo so, nessuna idea, geen idee,
        nie wiem, nie mam pojecia, nevim, не знаю, vet inte, bilmiyorum, pata nahi, sijui, i don't
        know, don't know, good luck, good morning, good afternoon, good evening, good day, good
        night, good week, good weekend, good question, good idea, good news, the good news, bad
        news, the bad news, good for him, good for her, well done, well done him, well done her, as
        well as, as good as, great news, great idea, ok thanks, ok thank you, oh well, well then,
        not a problem for me, no problem for me, thank you very much, that's all i know, all i
        know, left me a message, left me a voice message, left me a note, left me a, left a
        message, left a comment, left a note, left a review, left a voice, left for, left early,
        left the house, left the city, left the country, left the job, left his job, left her job,
        left the company, left her company, left his company, left to do, left to write, left to,
        is left, are left, one left, two left, three left, weeks left, days left, left over, left
        out, left off, left behind, left alone, gone through, gone over, gone to, gone well, quite,
        as far as i know, as far as i can see, as far as i can tell, afaik, have to stop, i have to
        stop, stop by, stops by, stopped by, first of all, no idea, not much to say, no time, no
        hurry, no rush, no longer, at least, one word each, in one word, word each, last word, in
        other words, in a word, see above, see below, see you, see my, see greta, talk soon, write
        soon, speak soon, see each, free, on holiday weekend, for answer, will answer, i'll answer,
        i answer, answer tomorrow, answer later, answering your mail, your mail, your mails, this
        mail, the mail, my mail, my mails, in a mail, out of the box, is done for, done him, done
        deal, lot to be done, to be done, needs to be done, can be done, could be done, have done,
        be done, mit den nerven fertig, mit den nerven, with her nerves, fast nicht, not only, busy
        week, busy time, still in, part of, take part, takes part, took part, first time, first
        patch, first commit, at first, second thought, half an hour, half the, late reply, the
        late, for the late, running late, sorry for the late, late answer, bad weather, good
        weather, best regards, kind regards, all the best, hold on, still here, better than i, on
        time zone, green card, not all, ready to, not ready, moved to, moved house, moved from,
        quiet brilliant, close to me, complete beginner, still has, still have, very busy, too
        busy, is free, so good luck, super busy, going on holiday, well known, issue tracker, pull
        request, the well, way too, pretty, on friday, news is, only news, news first, the news,
        word of, waiting list, read, ill write, just to say, to say, that said, having said,
        needless to say, i'd say, i would say, i must say, let's say, strange to say, hard to say,
        can't say, cannot say, can't tell, cannot tell, mark my words, few words, my words, his
        words, her words, own words, stuck for words, you know how it is, passed on to, passed on
        the, passed on her, passed on his, bailed on our, quit smoking, gave up smoking, quit her
        job, quit his job, left join, c'est fini pour, it's over for, es ist vorbei fur, se acabo
        para, had a doubt, has a doubt, have a doubt, had some doubts, has some doubts, had doubts
        about, no doubt, without a doubt, without doubt, same on my side, same here for me, same on
        my end, gone very, gone a bit, gone rather, gone quite, gone back, gone on, gone for, gone
        ahead, leaves me, leave a message, leaves a message, leaves comments, leaves a comment,
        leaves reviews, leaves room, leaves the rest, leaves nothing, left behind by, good to hear,
        good to see, good to have, good to know, good that you, good you ask, good of you, good
        thing, good point, good reason, a good while, for good measure, good old, good riddance, no
        good reason, made good on, greatly, the great wall, fine print, fine tuning, fine-tuning,
        fine-tune, ok with you, okay with you, ok for you, fine with you, fine by you, done
        anything, done much, done a lot, done some, done so, done that, done this, done what, done
        our, done a, done any, undone, quiet room, quiet office, kept quiet about, quiet here,
        quiet around here, quiet at work, quiet on my side, quiet on my end, busy at work, busy
        with work, very stuck up, stuck up, stuck to, stick to, stuck together, stuck around,
        paused the, pause the, paused a, paused his, paused her, pause button, moved out, moved
        flat, moved flats, moved to a new, moving house, moving flat, moving flats, moving to,
        moved countries, moving countries, ran out, ran out of, ran away, run out, run out of, runs
        out, ran late, ran over, late night, late nights, late to, latest, lost count, lost time,
        lost her job, lost his job, no lost, missed me, misses me, bad luck, not a bad, too bad,
        bad timing, sick of, sick kid, kids are sick, sick child, behind the scenes, behind it,
        late evening, broken english, issue number, issue is open, opened an issue, opened issues,
        filed an issue, filed issues, first issue, an issue on, issues on github, trouble ticket,
        problem set, problem sets, problem statement, concerns me, failing that, fail safe, problem
        solver, problem solving, problem-solving, active directory, cloud active, engaged to, got
        engaged, going to have, going to need, going away, going on leave, going home, going out,
        free time, strong wind, ok so, okay so, just doesn't post, simply doesn't post, just isn't
        posting, simply isn't posting, doesn't post much, not posting much, just doesn't write
        much, doesn't write much, doesn't say much, not a big talker, not a talker
    """,
}
