"""Ordinary people's mail, as odd as it really is: all of it is served.

`bare` and `vouched` are the kind of mail its writer gets for it, without and with a border that
vouches for the From; where nobody vouches, that is one question more.
"""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass

from tests.hostile.raw import SIGNUP, Mail, quoted
from tests.hostile.scene import ANA, BEN, FRED, HOST, KENDALL, LIST, PRIYA, Scene

Build = Callable[[Scene], Mail]
LEAVE, LEFT = "leave deploy", ("confirm", "left")
NEW = "vic@quiet.test"
GOOGLE = (
    "dkim=pass header.i=@home.test header.s=s1 header.b=Ab3dEf; spf=pass (google.com: domain of"
    " ana@home.test designates 192.0.2.1 as permitted sender) smtp.mailfrom=ana@home.test;"
    " dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=home.test"
)
OUTLOOK = """\
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type"
content="text/html; charset=utf-8"><style><!--
@font-face {font-family:"Calibri";}
p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
a:link {color:#0563C1;}
--></style></head><body lang="EN-GB" link="#0563C1"><div class="WordSection1">
<p class="MsoNormal">%s<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p></div></body></html>
"""
GMAIL = '<div dir="ltr"><div>%s</div><br clear="all"></div>'
APPLE = (
    '<html><body style="overflow-wrap: break-word;"><span style="caret-color: rgb(255, 255, 255);'
    ' color: rgb(255, 255, 255);">%s</span></body></html>'
)
DISCLAIMER = "\n\nThis e-mail and any attachments are confidential. If you are not the intended recipient, delete it."


@dataclass(frozen=True)
class Control:
    """A mail; who gets which kind of answer."""

    name: str
    mail: Mail | Build
    bare: str
    vouched: str
    reader: str = ANA
    results: str = "dmarc=pass header.from=home.test"
    path: str = ANA


def ana(
    name: str, text: str | bytes = LEAVE, kinds: tuple[str, str] = LEFT, **changes: object
) -> Control:
    """Ana writes afresh."""
    results = str(changes.pop("results", "dmarc=pass header.from=home.test"))
    path = str(changes.pop("path", ANA))
    values = {"subject": "my place", "message_id": "<x1@mail.home.test>"} | changes
    return Control(name, Mail(text=text, **values), *kinds, results=results, path=path)  # type: ignore[arg-type]


def b64(text: str, charset: str = "utf-8") -> str:
    return f"=?{charset}?b?{b64encode(text.encode(charset)).decode()}?="


def new(
    name: str,
    text: str = "join deploy",
    sender: str = f"Vic <{NEW}>",
    reader: str = NEW,
    kind: str = "confirm",
    **changes: object,
) -> Control:
    """Somebody new writes."""
    values = {"subject": "mentoring"} | changes
    return Control(
        name,
        Mail(sender, text, **values),
        kind,
        kind,
        reader,
        "dmarc=pass header.from=quiet.test",
        NEW,
    )  # type: ignore[arg-type]


def answers(
    name: str,
    text: str = "yes",
    *,
    who: str = FRED,
    kind: str = "confirm",
    gets: str = "welcome",
    quote: str = "",
    by: str = "both",
    bend: Callable[[str], str] = str,
    **changes: object,
) -> Control:
    """One of our people answers a mail of ours, by token, by Message-ID, or by both."""

    def build(scene: Scene) -> Mail:
        answered = scene.last(who, kind)
        below = f"\n\n{quote}\n{quoted(answered.text)}" if quote else ""
        ids = "" if by == "token" else scene.message_id(who, kind)
        values = {
            "subject": f"Re: {answered.subject}",
            "to": SIGNUP if by == "id" else bend(scene.reply_to(who, kind)),
            "in_reply_to": ids,
            "references": ids,
        } | changes
        return Mail(str(values.pop("sender", who)), text + below, **values)  # type: ignore[arg-type]

    domain = who.rpartition("@")[2]
    return Control(name, build, gets, gets, who, f"dmarc=pass header.from={domain}", who)


WROTE = "On Mon, 11 Jan 2027 at 10:00, Open Mentoring <signup@mentoring.lab.test> wrote:"
CARD = "--m0\nContent-Type: text/plain; charset=utf-8\n\nyes\n--m0\nContent-Type: text/vcard; name=me.vcf\nContent-Disposition: attachment; filename=me.vcf\n\nBEGIN:VCARD\nEND:VCARD\n--m0--\n"
SIGNED = "--m0\nContent-Type: text/plain; charset=utf-8\n\nyes\n--m0\nContent-Type: application/pgp-signature; name=signature.asc\n\n-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n--m0--\n"

FRESH = (
    ana("a plain mail"),
    ana("an address in capitals", sender="Ana Silva <ANA@HOME.TEST>"),
    ana("a domain in capitals", sender="<ana@Home.Test>"),
    ana("our address in capitals", to="SIGNUP@MENTORING.LAB.TEST"),
    ana("our address with a name", to=f'"Mentoring, Open" <{SIGNUP}>'),
    ana("somebody else in To and Cc", to=f"friend@home.test, {SIGNUP}", cc="aunt@home.test"),
    ana("a name with an accent", sender=f"{b64('Ana Sílva')} <{ANA}>"),
    ana("a name with an accent, raw", sender=f"Ana Sílva <{ANA}>"),
    ana("a name in Latin-1, raw", sender=b"Ana S\xedlva <ana@home.test>"),
    ana("a name with a comma", sender=f'"Silva, Ana" <{ANA}>'),
    ana("a name behind the address", sender=f"{ANA} (Ana Silva)"),
    ana("her address for a name", sender=f'"{ANA}" <{ANA}>'),
    ana("no subject", subject=""),
    ana("no Message-ID", message_id=""),
    ana("a date in words", date="Tue, 12 Jan 2027 05:00:00 EST"),
    ana("a greeting and thanks", "Hi,\n\nleave deploy\n\nThanks!\nAna"),
    ana("a full stop", "Leave deploy."),
    ana("hard blanks", "leave\u00a0deploy"),
    ana("a byte order mark", "\ufeffleave deploy"),
    ana("Latin-1", "leave deploy\n\nGrüße".encode("latin-1"), content_type="text/plain; charset=iso-8859-1"),
    ana("Japanese", "leave deploy\n\n安奈".encode("iso-2022-jp"), content_type="text/plain; charset=iso-2022-jp"),
    ana("no charset", "leave deploy\n\nGrüße".encode(), content_type="text/plain"),
    ana("quoted-printable", "leave =\ndeploy", fields=[("Content-Transfer-Encoding", "quoted-printable")]),
    ana("base64", b64encode(b"leave deploy\r\n").decode(), fields=[("Content-Transfer-Encoding", "base64")]),
    ana("flowed", "leave \ndeploy", content_type="text/plain; charset=utf-8; format=flowed"),
    ana("an iPhone", "leave deploy\n\nSent from my iPhone"),
    ana("Outlook for Android", "leave deploy\n\nGet Outlook for Android<https://aka.ms/AAb9ysg>"),
    ana("Outlook, HTML only", OUTLOOK % LEAVE, content_type="text/html; charset=utf-8"),
    ana("Outlook, both parts", "leave deploy\n\n", html=OUTLOOK % LEAVE),
    ana("Gmail, both parts", html=GMAIL % LEAVE),
    ana("Apple Mail in the dark", html=APPLE % LEAVE),
    ana("a disclaimer", LEAVE + DISCLAIMER),
    ana("a list's footer", f"{LEAVE}\n\n_______________________________________________\nhome mailing list\nhome@lists.home.test\nhttps://lists.home.test/"),
    ana("a signature", f"{LEAVE}\n\n-- \nAna Silva\nHome Ltd, 1 High Street"),
    ana("a delegate sends", fields=[("Sender", "office@home.test")]),
    ana("another Reply-To", fields=[("Reply-To", "ana.silva@other.test")]),
    ana("a rewritten envelope", path="SRS0=xx=yy=home.test=ana@forward.test"),
    ana("forwarded by the family's server", fields=[("X-Forwarded-To", SIGNUP), ("X-Forwarded-For", f"{ANA} {SIGNUP}")]),
    ana("resent", fields=[("Resent-From", ANA), ("Resent-To", SIGNUP)]),
    ana("Auto-Submitted: no", fields=[("Auto-Submitted", "no")]),
    ana("Exchange asks for quiet", fields=[("X-Auto-Response-Suppress", "All")]),
    ana("Precedence: list", fields=[("Precedence", "list")]),
    ana("Google's results", results=GOOGLE),
    ana("results with all that is allowed", results='spf=pass (sender SPF authorized) smtp.mailfrom=ana@home.test; dkim=pass (2048-bit key; unprotected) header.d=home.test header.i=@home.test header.a=rsa-sha256; dkim-atps=neutral; dmarc=pass (p=reject dis=none) reason="aligned; DKIM" header.from=home.test'),
    ana("results in capitals", results="DMARC=PASS HEADER.FROM=HOME.TEST"),
    ana("a question", "status", ("answer", "answer")),
    ana("a sentence", "I am sorry, but I have to leave the deploy group. Thank you for everything!", ("confirm", "confirm")),
    ana("a pause", "pause deploy until 1 February 2027", ("confirm", "paused")),
    ana("a time zone", "tz America/Sao_Paulo", ("confirm", "answer")),
    ana("a post", "Hello all, my server boots now!", ("confirm", "-"), to=LIST),
)  # fmt: skip

JOINING = (
    new("a stranger joins"),
    new("a stranger joins by the subject", "", subject="join deploy"),
    new("a stranger joins in a sentence", "Hello! I would love to join the deploy group. I live in Brazil."),
    new("a stranger joins by address", "Hello, may I?", to=f"signup+deploy@{HOST}"),
    new("a stranger with a sub-address", sender="vic+mentoring@quiet.test", reader="vic+mentoring@quiet.test"),
    new("a stranger with a dotted address", sender="vic.m.doe@quiet.test", reader="vic.m.doe@quiet.test"),
    new("a stranger at a domain of umlauts", sender="vic@müller.test", reader="vic@xn--mller-kva.test"),
    new("a stranger at a domain in ACE form", sender="vic@xn--mller-kva.test", reader="vic@xn--mller-kva.test"),
    new("a stranger whose name is Chinese", sender=f"{b64('王小明')} <{NEW}>"),
    new("a stranger with an apostrophe", sender="vic.o'neil@quiet.test", reader="vic.o'neil@quiet.test"),
    new("a stranger asks for help", "help", kind="help"),
    new("a stranger volunteers", "mentor deploy"),
)  # fmt: skip

ANSWERING = (
    answers("yes"),
    answers("yes, in capitals", "YES"),
    answers("nothing added", ""),
    answers("nothing but the quote", "", quote=WROTE),
    answers("yes above the quote", quote=WROTE),
    answers("a whole sentence", "Yes please! I am 18 or over and I live in Brazil."),
    answers("thanks before the yes", "Thank you so much for getting back to me. Yes, I would like to join!"),
    answers("a greeting before the yes", "Hi Kendall,\n\nyes please\n\nBest,\nFred"),
    answers("in German", "Ja, gerne!"),
    answers("in Japanese", "はい"),
    answers("a thumb", "👍"),
    answers("I confirm", "I confirm."),
    answers("an upper-cased token", bend=str.upper),
    answers("a token alone, from a mailto link", by="token", subject="yes"),
    answers("a Message-ID alone", by="id"),
    answers("an iPhone's yes", "Yes\n\nSent from my iPhone", quote="> On 11 Jan 2027, at 10:00, Open Mentoring wrote:"),
    answers("Outlook's yes", OUTLOOK % "Yes, please", content_type="text/html; charset=utf-8"),
    answers("Gmail's yes", html=GMAIL % "yes"),
    answers("a yes with a card", CARD, content_type="multipart/mixed; boundary=m0"),
    answers("a signed yes", SIGNED, content_type='multipart/signed; protocol="application/pgp-signature"; boundary=m0'),
    answers("a yes with a copy to a friend", cc="friend@home.test"),
    answers("an address in capitals answers", sender="FRED@HOME.TEST"),
    answers("no", "no, thank you", gets="answer"),
    answers("a check-in", "1 good", who=PRIYA, kind="check-in", gets="-"),
    answers("a check-in in words", "Ana is doing fine, we met twice.", who=PRIYA, kind="check-in", gets="-"),
    answers("a hello to the cohort", "Hello all, I am Ben and I run a small lab.", who=BEN, kind="welcome", gets="-"),
    answers("leaving by answering", "leave deploy", who=BEN, kind="welcome", gets="left"),
)  # fmt: skip


def of_office(
    name: str, who: str, text: str, bare: str, vouched: str, **changes: object
) -> Control:
    """An organizer or a mentor writes afresh."""
    mail = Mail(who, text, **({"subject": "our list"} | changes))  # type: ignore[arg-type]
    domain = who.rpartition("@")[2]
    return Control(name, mail, bare, vouched, who, f"dmarc=pass header.from={domain}", who)


ROSTER = "email,name,track\nkim@quiet.test,Kim,talk\n"
SHEET = f"--m0\nContent-Type: text/plain; charset=utf-8\n\nadd\n--m0\nContent-Type: text/csv; name=people.csv\nContent-Disposition: attachment; filename=people.csv\n\n{ROSTER}--m0--\n"
LONG = "email,name,track\n" + "".join(
    f"p{n}@quiet.test,Somebody Else {n},talk\n" for n in range(150)
)
OFFICE = (
    of_office("a roster", KENDALL, f"Hi,\n\nadd\n{ROSTER}", "confirm", "confirm"),
    of_office("a roster of 150 people", KENDALL, f"add\n{LONG}", "confirm", "confirm"),
    of_office("a roster, attached", KENDALL, SHEET, "confirm", "confirm", content_type="multipart/mixed; boundary=m0"),
    of_office("a roster of an iPhone", KENDALL, f"add\n{ROSTER}\nSent from my iPhone", "confirm", "confirm"),
    of_office("an organizer calls for mentors", KENDALL, "call deploy", "call", "call"),
    of_office("an organizer asks why", KENDALL, "why did I get this mail?", "answer", "answer"),
    of_office("a mentor asks why", PRIYA, "why", "answer", "answer"),
    of_office("a check-in in a mail of its own", PRIYA, "1 good", "confirm", "-"),
    of_office("a check-in in a mail of its own, by name", PRIYA, "Ana good", "confirm", "-"),
    of_office("a mentor steps down in a sentence", PRIYA, "I am sorry, but I have to step down as a mentor on 30 April.", "confirm", "confirm"),
)  # fmt: skip

CONTROLS = (*FRESH, *JOINING, *ANSWERING, *OFFICE)
