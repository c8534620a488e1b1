"""More of ordinary people's mail: other clients, alphabets, habits and detours. All is served."""

from base64 import b64encode

from tests.hostile.controls import LEAVE, OUTLOOK, WROTE, ana, answers, b64, new
from tests.hostile.raw import SIGNUP, mixed, quoted
from tests.hostile.scene import ANA, BEN, LIST, PRIYA, SAM

SIGNED_BY_OUTLOOK = OUTLOOK % "leave deploy</p><p class=MsoNormal>Kind regards<br>Ana Silva"
PROTON = '<div style="font-family: Arial, sans-serif; font-size: 14px;">leave deploy</div><div class="protonmail_signature_block">Sent with Proton Mail</div>'
YAHOO = '<html><head></head><body><div class="ydp1 yahoo-style-wrap" style="font-family:Helvetica;font-size:13px;"><div dir="ltr">leave deploy</div></div></body></html>'
THUNDERBIRD = '<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><p>leave deploy<br></p><pre class="moz-signature" cols="72">-- \nAna</pre></body></html>'
NOTES = '<font size=2 face="sans-serif">leave deploy</font><br><br><font size=2 face="sans-serif">Ana</font>'
SAMSUNG = '<html><head></head><body dir="auto"><div dir="auto">leave deploy</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">Sent from my Galaxy</div></div></body></html>'
PDF = mixed(
    ("Content-Type: text/plain; charset=utf-8", LEAVE),
    ("Content-Type: application/pdf; name=cv.pdf\nContent-Disposition: attachment; filename=cv.pdf\nContent-Transfer-Encoding: base64", "JVBERi0xLjQK"),
)  # fmt: skip
WINMAIL = mixed(
    ("Content-Type: text/plain; charset=us-ascii", LEAVE),
    ("Content-Type: application/ms-tnef; name=winmail.dat\nContent-Disposition: attachment; filename=winmail.dat\nContent-Transfer-Encoding: base64", "eJ8+Ig=="),
)  # fmt: skip
LOGO = (
    "multipart/related; boundary=r0",
    f'--r0\nContent-Type: multipart/alternative; boundary=a0\n\n--a0\nContent-Type: text/plain; charset=utf-8\n\n{LEAVE}\n[cid:logo.png]\n--a0\nContent-Type: text/html; charset=utf-8\n\n<p>{LEAVE}</p><img src="cid:logo.png">\n--a0--\n--r0\nContent-Type: image/png; name=logo.png\nContent-ID: <logo.png>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--r0--\n',
)
PHOTO = mixed(
    ("Content-Type: text/plain; charset=utf-8", LEAVE),
    ("Content-Type: image/jpeg; name=IMG_1.jpg\nContent-Disposition: inline; filename=IMG_1.jpg\nContent-Transfer-Encoding: base64", "/9j/4AA="),
    ("Content-Type: text/plain; charset=utf-8", "Sent from my iPhone"),
)  # fmt: skip
SMIME = (
    'multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary=s0',
    f"--s0\nContent-Type: text/plain; charset=utf-8\n\n{LEAVE}\n--s0\nContent-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=smime.p7s\n\nMIAG\n--s0--\n",
)
FOOTER = "\n\n" + "\n".join(
    f"Clause {n}: this mail is meant for its reader alone." for n in range(30)
)

CLIENTS = (
    ana("Outlook with a signature, HTML only", SIGNED_BY_OUTLOOK, content_type="text/html; charset=utf-8"),
    ana("Proton, HTML only", PROTON, content_type="text/html; charset=utf-8"),
    ana("Yahoo, both parts", html=YAHOO),
    ana("Thunderbird, HTML only", THUNDERBIRD, content_type="text/html; charset=UTF-8"),
    ana("Notes, HTML only", NOTES, content_type="text/html; charset=utf-8"),
    ana("a Galaxy, both parts", "leave deploy\n\nSent from my Galaxy", html=SAMSUNG),
    ana("a PDF beside it", PDF[1], content_type=PDF[0]),
    ana("winmail.dat", WINMAIL[1], content_type=WINMAIL[0]),
    ana("a company's logo", LOGO[1], content_type=LOGO[0]),
    ana("a photo and a phone's signature", PHOTO[1], content_type=PHOTO[0]),
    ana("S/MIME", SMIME[1], content_type=SMIME[0]),
    ana("Domino's Message-ID", message_id="<OF1A2B3C4D.5E6F7A8B-ONC1257B3A.00451F2C-C1257B3A.0045A2B1@home.test>"),
    ana("Exchange's fields", fields=[("Thread-Topic", "x"), ("Thread-Index", "AdX"), ("X-MS-Has-Attach", ""), ("x-ms-exchange-messagesentrepresentingtype", "1"), ("X-OriginatorOrg", "home.test")]),
    ana("a mail of the Exchange kind without a path back", fields=[("X-MS-Exchange-Organization-SCL", "-1")]),
    ana("priority and a receipt asked for", fields=[("X-Priority", "1"), ("Importance", "high"), ("Disposition-Notification-To", ANA)]),
    ana("a virus scanner's fields", fields=[("X-Virus-Scanned", "clean"), ("X-Spam-Status", "No, score=-1"), ("X-Spam-Flag", "NO")]),
    ana("twenty hops", fields=[("Received", "from a by b; Tue, 12 Jan 2027 09:59:00 +0000")] * 20),
    ana("an empty Reply-To and Cc", fields=[("Reply-To", " "), ("Cc", " ")]),
    ana("a Face and a User-Agent", fields=[("User-Agent", "Mutt/2.2"), ("X-Face", "x"), ("Organization", "Home")]),
)  # fmt: skip

ALPHABETS = (
    ana("Windows-1252", "leave deploy\n\nMerci \x96 Ana".encode("latin-1"), content_type="text/plain; charset=windows-1252"),
    ana("KOI8-R", "leave deploy\n\nСпасибо".encode("koi8-r"), content_type="text/plain; charset=koi8-r"),
    ana("GB18030", "leave deploy\n\n谢谢".encode("gb18030"), content_type="text/plain; charset=gb18030"),
    ana("Shift_JIS", "leave deploy\n\nありがとう".encode("shift_jis"), content_type="text/plain; charset=shift_jis"),
    ana("EUC-KR", "leave deploy\n\n감사합니다".encode("euc-kr"), content_type="text/plain; charset=euc-kr"),
    ana("Latin-2", "leave deploy\n\nDěkuji".encode("iso-8859-2"), content_type="text/plain; charset=iso-8859-2"),
    ana("Latin-9 in quotes", "leave deploy\n\n5 €".encode("iso-8859-15"), content_type='text/plain; charset="ISO-8859-15"'),
    ana("UTF-8 called unknown-8bit", "leave deploy\n\nGrüße".encode(), content_type="text/plain; charset=unknown-8bit"),
    ana("UTF-8 with a mark, in base64", b64encode("\ufeffleave deploy\r\n".encode()).decode(), fields=[("Content-Transfer-Encoding", "BASE64")]),
    ana("an encoded subject", subject=b64("über meinen Platz")),
    ana("a subject of two encoded words", subject=f"{b64('über')} {b64(' Platz')}"),
    ana("a name in Arabic", sender=f"{b64('آنا سيلفا')} <{ANA}>"),
    ana("a name with an emoji", sender=f"{b64('Ana 🌻')} <{ANA}>"),
    ana("a name with pronouns", sender=f'"Ana Silva (she/her)" <{ANA}>'),
    ana("a name with a nickname in quotes", sender=f'"Ana \\"Annie\\" Silva" <{ANA}>'),
    ana("a name with a full stop and a title", sender=f'"Dr. Ana M. Silva, PhD" <{ANA}>'),
    ana("a name with a full stop, unquoted", sender=f"Ana M. Silva <{ANA}>"),
    ana("a name with a dash", sender=f"Ana Silva - Home Ltd <{ANA}>"),
    ana("a folded name", sender=f"Ana\r\n Silva\r\n <{ANA}>"),
    ana("capitals", "LEAVE DEPLOY"),
    ana("please and thank you", "Please leave deploy, thank you"),
    ana("a line of dots", "leave deploy..."),
    ana("a heart", "leave deploy\n\n❤️"),
    ana("a long disclaimer", LEAVE + FOOTER),
)  # fmt: skip

HABITS = (
    ana("To nobody, by Bcc", LEAVE, ("confirm", "confirm"), to="undisclosed-recipients:;"),
    ana("our address among many", to=f"a@home.test, b@home.test, {SIGNUP}, c@home.test"),
    ana("our address in Cc alone", to="friend@home.test", cc=SIGNUP),
    ana("our list's address for a command", to=LIST),
    ana("yesterday's date", date="Mon, 11 Jan 2027 23:00:00 -0800"),
    ana("a date without seconds", date="12 Jan 2027 10:00 +0000"),
    ana("a date with a remark", date="Tue, 12 Jan 2027 10:00:00 +0000 (UTC)"),
    ana("a mentee's call for help", "help", ("help", "help")),
    ana("a stop", "stop", ("confirm", "answer")),
    ana("fewer mails", "Could I get fewer mails, please?", ("confirm", "answer")),
    new("a stranger at a large provider", sender="vic.doe.99@quiet.test", reader="vic.doe.99@quiet.test"),
    new("a stranger with an underscore", sender="vic_doe@quiet.test", reader="vic_doe@quiet.test"),
    new("a stranger with digits", sender="1975vic@quiet.test", reader="1975vic@quiet.test"),
    new("a stranger at a deep domain", sender="vic@mail.dept.quiet.test", reader="vic@mail.dept.quiet.test"),
    new("a stranger whose name is an address", sender="vic@quiet.test <vic@quiet.test>"),
    new("a stranger in German", "Hallo, ich möchte gerne bei deploy mitmachen. Ich wohne in Wien."),
    new("a stranger in Portuguese", "Olá! Quero participar do grupo deploy."),
    new("a stranger with two wishes", "join deploy\njoin talk"),
    new("a stranger with a typing error", "jion deploy"),
    new("a stranger, HTML only", OUTLOOK % "join deploy", content_type="text/html; charset=utf-8"),
    new("a stranger asks what there is", "Which groups can I join?", kind="answer"),
)  # fmt: skip

ANSWERS = (
    answers("yes below the quote", f"{WROTE}\n{quoted('Was that you?')}\n\nyes"),
    answers("yes with a full stop and a name", "Yes.\n\nFred Blum"),
    answers("okay", "Okay, yes!"),
    answers("yes in Spanish", "Sí, por favor"),
    answers("yes in Russian", "да"),
    answers("yes in Chinese", "是"),
    answers("yes in Turkish", "evet"),
    answers("nothing, under a German prefix", "", subject="AW: Confirm: join deploy?"),
    answers("nothing, under a Swedish prefix", "", subject="SV: Confirm: join deploy?"),
    answers("nothing, under a Chinese prefix", "", subject="回复：Confirm: join deploy?"),
    answers("nothing, under two prefixes", "", subject="Re: AW: Confirm: join deploy?"),
    answers("nothing, marked as from outside", "", subject="Re: [EXTERNAL] Confirm: join deploy?"),
    answers("nothing, marked in front", "", subject="[EXT] Re: Confirm: join deploy?"),
    answers("nothing but a signature", "-- \nFred Blum"),
    answers("nothing but a phone's signature", "\n\nSent from my iPhone"),
    answers("yes under another subject", "yes", subject="mentoring"),
    answers("yes with a quoted disclaimer", f"yes{FOOTER}", quote=WROTE),
    answers("yes from a phone in German", "Ja\n\nVon meinem iPhone gesendet"),
    answers("yes, the token in capitals in Cc", "yes", by="id", cc="friend@home.test"),
    answers("yes, quoted with bars", f"yes\n\n{quoted('Was that you?', '| ')}"),
    answers("a check-in with a number and a dash", "1 - good", who=PRIYA, kind="check-in", gets="-"),
    answers("a check-in by name", "Ana: good, we met on Monday", who=PRIYA, kind="check-in", gets="-"),
    answers("all good", "all good", who=PRIYA, kind="check-in", gets="-"),
    answers("a check-in with a copy to a co-mentor", "1 good", who=PRIYA, kind="check-in", gets="-", cc=SAM),
    answers("leaving by answering, in words", "I have to leave the group, sorry!", who=BEN, kind="welcome", gets="confirm"),
    answers("a question to the cohort", "Does anybody know a good book?", who=BEN, kind="welcome", gets="-"),
)  # fmt: skip

NEIGHBORS = (*CLIENTS, *ALPHABETS, *HABITS, *ANSWERS)
