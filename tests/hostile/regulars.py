"""Whole mails as the programs of ordinary people make them, quote and all. All is served."""

from tests.hostile.controls import LEAVE, LEFT, Control, b64
from tests.hostile.programs import (
    Made,
    Shape,
    apple,
    both,
    enigmail,
    fairmail,
    gateway,
    gmail,
    gmail_phone,
    gmail_reaction,
    gmx,
    gnus,
    in_charset,
    inline_pgp,
    iphone,
    k9,
    mail_ru,
    mailman,
    mutt,
    naver,
    netease,
    notes,
    old_outlook,
    outlook,
    outlook_new,
    outlook_phone,
    pine,
    proton,
    qq,
    samsung,
    smime,
    supercite,
    text,
    thunderbird,
    web_de_phone,
    winmail,
    yahoo,
    yandex,
    zimbra,
)
from tests.hostile.raw import SIGNUP, Field, Mail, quoted
from tests.hostile.scene import ANA, BEN, FRED, KENDALL, LIST, PRIYA, Scene


def answer(
    name: str,
    shape: Shape,
    words: str = "yes",
    *,
    who: str = FRED,
    kind: str = "confirm",
    gets: str = "welcome",
    subject: str = "Re: {}",
    threaded: bool = True,
    sender: str = "",
    to: str = "",
    first: tuple[Field, ...] = (),
) -> Control:
    """One of our people answers their newest mail of a kind."""

    def build(scene: Scene) -> Mail:
        ours = scene.last(who, kind)
        content_type, body, fields = shape(words, ours)
        ids = scene.message_id(who, kind) if threaded else ""
        return Mail(
            sender or who, body, to or scene.reply_to(who, kind), subject.format(ours.subject),
            message_id="<CAJ1+x=A@mail.home.test>", in_reply_to=ids, references=ids,
            content_type=content_type, fields=fields, first=first,
        )  # fmt: skip

    domain = who.rpartition("@")[2]
    return Control(name, build, gets, gets, who, f"dmarc=pass header.from={domain}", who)


CLIENTS = (
    answer("Gmail", gmail),
    answer("Gmail on a phone, in German", gmail_phone, "Ja, gerne"),
    answer("Gmail's reaction", gmail_reaction, "👍"),
    answer("Outlook on a desk", outlook, "Yes, please.\n\nKind regards\nFred Blum"),
    answer("the new Outlook", outlook_new, "Yes please"),
    answer("Outlook on a phone", outlook_phone, "Yes"),
    answer("Apple Mail", apple, "Yes, that was me."),
    answer("an iPhone in German", iphone, "Ja"),
    answer("Thunderbird, below our words", thunderbird),
    answer("Yahoo", yahoo, "Yes"),
    answer("Proton", proton, "Yes!"),
    answer("GMX", gmx, "Ja, bitte"),
    answer("WEB.DE on a phone", web_de_phone, "ja"),
    answer("QQ", qq, "是的", subject="回复：{}"),
    answer("NetEase", netease, "好的", subject="Re:{}"),
    answer("Naver", naver, "네"),
    answer("Yandex on a phone", yandex, "Да"),
    answer("Mail.ru", mail_ru, "да, конечно", subject="Re: {}"),
    answer("K-9", k9, "Ja"),
    answer("mutt, below our words", mutt),
    answer("pine, our header quoted", pine),
    answer("Gnus, below our words", gnus),
    answer("Emacs, our words behind initials", supercite),
    answer("Notes, our header below the answer", notes, "Yes, I confirm."),
    answer("Zimbra", zimbra, "oui"),
    answer("a Galaxy in German", samsung, "Ja"),
    answer("FairEmail", fairmail, "Yes"),
    answer("an Outlook of old, in a code page", old_outlook, "Ja, gerne.\n\nMit freundlichen Grüßen\nFred Blum"),
    answer("winmail.dat below an answer", winmail),
    answer("a company's gateway", gateway, "Yes", subject="RE: [EXTERNAL] {}"),
    answer("S/MIME, signed", smime, "yes"),
    answer("PGP/MIME, signed, with the key", enigmail, "yes"),
    answer("PGP in the text", inline_pgp, "yes"),
)  # fmt: skip
EMPTY = tuple(
    answer(f"nothing typed: {shape.__name__}", shape, "")
    for shape in (gmail, outlook_new, outlook_phone, iphone, yahoo, gmx, thunderbird, samsung)
)
SCRIPTS = (
    answer("ISO-2022-JP", in_charset("iso-2022-jp"), "はい、お願いします", subject=b64("Re: 確認", "iso-2022-jp")),
    answer("an answer in Shift_JIS", in_charset("shift_jis", "base64"), "はい"),
    answer("an answer in GB18030", in_charset("gb18030", "base64"), "是"),
    answer("Big5", in_charset("big5", "base64"), "好"),
    answer("an answer in KOI8-R", in_charset("koi8-r", "quoted-printable"), "Да"),
    answer("Windows-1251", in_charset("windows-1251"), "да, согласен"),
    answer("Windows-1256", in_charset("windows-1256", "base64"), "نعم"),
    answer("Windows-1255", in_charset("windows-1255", "base64"), "כן"),
    answer("ISO-8859-7", in_charset("iso-8859-7", "quoted-printable"), "Ναι"),
    answer("TIS-620", in_charset("tis-620", "base64"), "ใช่"),
    answer("an answer in EUC-KR", in_charset("euc-kr", "base64"), "네"),
    answer("UTF-16 with its mark", in_charset("utf-16", "base64"), "yes"),
)  # fmt: skip
HABITS = (
    answer("a subject of one's own", mutt, subject="me again", gets="welcome"),
    answer("no In-Reply-To", gmail, threaded=False),
    answer("to sign-up, by In-Reply-To alone", outlook, "Yes", to=SIGNUP),
    answer("through a list at work", mailman, "yes"),
    answer("from an address that we do not know", gmail, "1 good", who=PRIYA, kind="check-in", gets="confirm", sender="Priya Rao <priya.rao@work.test>"),
    answer("a wish from an address that we do not know", outlook_new, "leave deploy", who=BEN, gets="confirm", kind="welcome", sender="Ben <ben@work.test>"),
    answer("the last one of none, below a digest", gmail, "approve the last one", who=KENDALL, kind="digest", gets="unclear"),
    answer("a subject that a filter marked", gmail, subject="Re: [SPAM?] {}"),
    answer("a subject that a list marked", mailman, subject="[team] Re: {}"),
)  # fmt: skip
CHECK_INS = tuple(
    answer(f"a check-in: {shape.__name__}", shape, words, who=PRIYA, kind="check-in", gets="-")
    for shape, words in (
        (gmail, "1 good"), (outlook, "Ana is doing well, we met on Monday."), (iphone, "1 good"),
        (thunderbird, "1 good"), (yahoo, "1 stuck, waits for an account"), (gmx, "Ana: good"),
        (qq, "1 good"), (gateway, "1 good"), (notes, "1 good"), (outlook_phone, "1 quiet"),
    )
)  # fmt: skip
HELLOS = tuple(
    answer(f"a hello: {shape.__name__}", shape, "Hello all, I am Ben and I run a small lab in Lagos.", who=BEN, kind="welcome", gets="-")
    for shape in (gmail, outlook, iphone, yahoo, proton, samsung)
)  # fmt: skip


def afresh(
    name: str,
    made: Made,
    kinds: tuple[str, str] = LEFT,
    **changes: object,
) -> Control:
    """Ana writes a mail of her own."""
    kind, body, fields = made
    values = {"subject": "my place", "message_id": "<x1@mail.home.test>"} | changes
    mail = Mail(text=body, content_type=kind, fields=fields, **values)  # type: ignore[arg-type]
    return Control(name, mail, *kinds, path=ANA)


def stranger(name: str, made: Made, subject: str = "mentoring", **more: str) -> Control:
    """Somebody new signs up."""
    kind, body, fields = made
    sender = more.get("sender", "Vic Doe <vic@quiet.test>")
    mail = Mail(sender, body, subject=subject, content_type=kind, fields=fields)
    reader = sender.rpartition("<")[2].rstrip(">")
    return Control(
        name, mail, "confirm", "confirm", reader, "dmarc=pass header.from=quiet.test", reader
    )


SIGNED_PAGE = (
    '<div dir="ltr"><div>leave deploy<br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br>'
    '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Ana Silva</b><br>Home Ltd<br>+55 11 5555 0100<br>'
    '<a href="https://home.test">home.test</a><br><i>Leave the world a better place</i></div></div></div>'
)
CARD = "Ana Silva | Senior Engineer\nHome Ltd | 1 High Street | Lisbon\nT +351 21 555 01 00 | M +351 91 555 01 00\nhttps://www.home.test\n\nPlease consider the environment before printing this e-mail.\n\nThe information in this e-mail is confidential and may be legally privileged. It is intended solely for the addressee. If you have received it in error, please notify the sender immediately."
CALL = "Join us: a new season of Open Mentoring\n\nTracks: deploy, talk. To take part, write to signup@mentoring.lab.test and say which track you want to join or leave.\n\nKendall"
POST = "Has anybody seen this error?\n\n  $ openstack server create --image cirros vm1\n  HttpException: 503\n\nleave a hint, please :)"
FRESH = (
    afresh("Gmail with a signature and a saying", both("leave deploy\n\n-- \nAna Silva\nHome Ltd\nLeave the world a better place\n", SIGNED_PAGE)),
    afresh("a company's card and its lawyer", text(f"leave deploy\n\nKind regards,\n\n{CARD}")),
    afresh("a lawyer below a rule", text("leave deploy\n\n______________________________\nThis message is confidential and may be privileged. If you are not the intended recipient, delete it.")),
    afresh("ProtonMail's encrypted-looking frame", both("leave deploy\n\nSent with Proton Mail secure email.", '<div>leave deploy</div><div class="protonmail_signature_block">Sent with <a>Proton Mail</a> secure email.</div>')),
    afresh("a phone that begins with a capital and ends with a full stop", text("Leave deploy. \n\nSent from Outlook for iOS")),
    afresh("everything in base64, header and all", text("leave deploy\n", "utf-8", "base64"), subject=b64("my place"), sender=f"{b64('Ana Silva')} <{ANA}>"),
    afresh("everything in quoted-printable Latin-1", text("leave deploy\n\nMuchas gracias, señora.\n", "iso-8859-1", "quoted-printable")),
    afresh("a subject and nothing but a signature", text("-- \nAna Silva\nHome Ltd\n"), subject="leave deploy"),
    afresh("a subject and a phone's line", text("Sent from my iPhone\n"), subject="Leave deploy"),
    afresh("a read receipt asked for in every way", text(LEAVE, "utf-8", "", ("Disposition-Notification-To", ANA), ("Return-Receipt-To", ANA), ("X-Confirm-Reading-To", ANA))),
    afresh("an archive's fields", text(LEAVE, "utf-8", "", ("X-Gm-Message-State", "AOJu0Y"), ("X-Google-DKIM-Signature", "v=1; a=rsa-sha256"), ("X-Received", "by 2002:a05:6402 with SMTP id x"))),
    afresh("Microsoft's fields", text(LEAVE, "utf-8", "", ("X-MS-PublicTrafficType", "Email"), ("X-Microsoft-Antispam", "BCL:0;"), ("X-Forefront-Antispam-Report", "CIP:255.255.255.255;CTRY:;LANG:en;SCL:1"), ("x-ms-exchange-senderadcheck", "1"))),
    afresh("Mimecast's and Barracuda's fields", text(LEAVE, "utf-8", "", ("X-Mimecast-Spam-Score", "0"), ("X-MC-Unique", "x"), ("X-Barracuda-Connect", "mail.home.test"), ("X-Proofpoint-Virus-Version", "vendor=fsecure"))),
    afresh("a call for help with output in it", text(POST), ("confirm", "-"), to=LIST),
    afresh("a post from a phone, in HTML only", text('<html><body dir="auto">Hello all, does anybody have <b>ten minutes</b> today?<br><br>Sent from my iPhone</body></html>', kind="text/html"), ("confirm", "-"), to=LIST),
    stranger("an answer to a call for mentees", text(f"I'd love to join deploy!\n\nOn Mon, 4 Jan 2027 at 10:00, Kendall <kendall@lab.test> wrote:\n{quoted(CALL)}\n"), "Re: Join us"),
    stranger("a call, forwarded to us", text(f"Hi, I would like to join deploy.\n\n---------- Forwarded message ---------\nFrom: Kendall <kendall@lab.test>\nDate: Mon, Jan 4, 2027 at 10:00 AM\nSubject: Join us\nTo: <list@quiet.test>\n\n{CALL}\n"), "Fwd: Join us"),
    stranger("from Japan", text("デプロイのグループに参加したいです。\njoin deploy\n", "iso-2022-jp"), b64("メンタリング", "iso-2022-jp"), sender=f"{b64('山田 太郎', 'iso-2022-jp')} <vic@quiet.test>"),
    stranger("from China", text("你好，join deploy\n", "gb18030", "base64"), b64("报名", "gb18030"), sender=f"{b64('王小明', 'gb18030')} <vic@quiet.test>"),
    stranger("from Russia", text("Здравствуйте!\njoin deploy\n", "koi8-r", "base64"), b64("Запись", "koi8-r"), sender=f"{b64('Вик', 'koi8-r')} <vic@quiet.test>"),
    stranger("from Egypt", text("مرحبا\njoin deploy\n", "windows-1256", "base64"), b64("انضمام", "windows-1256"), sender=f"{b64('فيك', 'windows-1256')} <vic@quiet.test>"),
    stranger("with a plus in the address", text("join deploy"), sender="Vic <vic+openstack@quiet.test>"),
    stranger("with a curriculum", ("multipart/mixed; boundary=c0", "--c0\nContent-Type: text/plain; charset=utf-8\n\nHello, please let me join deploy. My CV is attached.\n--c0\nContent-Type: application/pdf; name=cv.pdf\nContent-Disposition: attachment; filename=cv.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n--c0--\n", [])),
)  # fmt: skip

REGULARS = (*FRESH, *CLIENTS, *EMPTY, *SCRIPTS, *HABITS, *CHECK_INS, *HELLOS)
