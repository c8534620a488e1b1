"""What organizers say for yes, no, later and why, and for doing what an item proposes."""

VERDICTS = {
    "ok": """
        ok, okay, okey, go, ack, acked, thumbs up, thumbs up for, thumbs up on, concur,
        i concur, proceed, proceed with, carry on with, in favor, in favour, in favor of,
        in favour of, all in favor, green light, green light for, green light to, grant, admit,
        certo, certa, todo bien, k, yes, yep, yup, yeah, ya, sure, approve,
        approved, agree, agreed,
        accept, accepted, fine, good, great, perfect, go ahead, go for it, do it, please do,
        nothing against, nothing to say against, i have nothing against, nichts gegen, nichts
        dagegen,
        confirm, confirmed, granted, sounds good, looks good, all right, alright, lgtm, + 1,
        👍, ✅, no objection, no objections, no problem, not a problem, let in, welcome, by
        all means, of course, works, works for me, absolutely, correct, right, ye, yea, yh, aye,
        ja, jawohl, einverstanden, passt, gut, genehmigt, bestatigt, in ordnung, klar,
        oui, d'accord, c'est bon, accorde, approuve, si, de acuerdo, vale, aprobado, apruebo,
        adelante,
        sim, pode, pode ser, aprovado, aprovo, va bene, approvato, да, хорошо, согласен,
        согласна, одобряю, tak, zgoda, ano, souhlasim, akkoord, evet, tamam, haan, hai
    """,
    "no": """
        no, nope, nah, nak, nack, thumbs down, thumbs down on, thumbs down for, thumbs down to,
        against, i object, object to, i object to, oppose, i oppose, disagree, i disagree,
        disagree with, disagree about, reject, rejected,
        decline, declined, deny, denied, refuse, refused,
        turn down, turned down, veto, disapprove, 👎, ❌, not again, no go, rather not,
        better not, absolutely not, definitely not, certainly not, of course not, nein, ablehnen,
        abgelehnt, lehne ab, non, refuse, rechazo, rechazado, nao,
        rejeitado, recuso, нет, отказать, отклонить, nie, ne, nee, hayir, nahi
    """,
    "not": """
        not, never, don't, do not, dont, doesn't, does not, can't, cannot, won't, wouldn't,
        shouldn't, mustn't, isn't, nicht, pas, no need to, не
    """,
    "snooze": """
        snooze, wait, waits, hold, hold off, hold off on, hold off with, hold on with, postpone,
        park,
        shelve, sleep on, i'll sleep on, defer, put off, wait with, wait on, can wait, must wait,
        should wait, has to wait,
        later, not now, ask me, ask me about, ask me again about, ask again about, ask me again,
        remind me of, remind me about, remind me on, come back to, leave, spater, verschieben,
        verschiebe, zuruckstellen, warten mit, plus tard, reporter, reporte, attendre, mas
        tarde, aplazar, aplaza, posponer, adiar, depois, mais tarde, rinviare, dopo, позже,
        отложить, pozniej
    """,
    "why": """
        why, how come, reason for, the reason for, what is the reason for, what's the reason
        for, justify, justification for, grounds for, the grounds for, rationale for,
        the rationale for, what speaks for, what's behind, what is behind, background of,
        the background of,
        what's the background of, what is the background of, story behind, where does, explain,
        warum, wieso, weshalb,
        pourquoi, por que, porque, perche, почему, dlaczego, proc, waarom
    """,
    "note": "note, notes, a note on, note on, note for, note to, notiz, notiz zu, nota",
    "claimed": """
        legit, genuine, checks out, done, reached it, finished, merged, passed, made it, did it
    """,
    "lapse": "lapse, let go, expire, drop, end, yes to dropping, yes to lapsing",
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
        den behalten wir, die behalten wir, wir behalten
    """,
    "take": """
        take on, i'll take, i take, i will take, i'd take, let me take, let me handle, i'll handle,
        i handle, i'll look after, i look after, i'll deal with, i'll do, i'll see to, is mine,
        mine,
        give to me, give that to me, give it to me, assign to me, i'm on it,
        i'll take it, i'll take that, i'll take this, i'll do it, i'll do that, i'll handle it,
        i'll handle that, i'll look after it, i'll look after that, i take it, i take that,
        ubernehme ich, ich ubernehme, je m'en occupe, je prends, yo me encargo, eu assumo, ci penso
        io
    """,
    "asked": "❓, ❔, 🤔, 🤷",
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
    "in": "goes-in",
    "out": "goes-out",
    "left out": "left-out",
    "stays": "stays, stays put, stay, remains, bleibt, bleibt drin, reste, se queda, fica, resta",
}
#: Verdicts that fit some kinds of items only: the first word of the item, and what they come to.
FITTING = {
    "claimed": (("claim", "read"), "ok"),
    "read": (("read",), "ok"),
    "take": (("case",), "take"),
    "lapse": (("lapse",), "ok"),
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
    "lapse": "keep",
    "extend": "shorten",
    "replace": "stay",
    "not": "not",
    "one": "two",
}
