"""Written from the promise alone, by somebody who had not seen the others, for the service itself."""

from tests.hostile.case import OWN, Case
from tests.hostile.raw import SIGNUP, Mail, mixed
from tests.hostile.scene import ANA, BORDER, HOST, KENDALL, LIST, MALLORY, PRIVATE, Scene

LEAVE = "leave deploy"
PASS = "dmarc=pass header.from=home.test"
EVIL = "x@evil.test"
NAME = "Authentication-Results"


def results(name: str, *values: str) -> Case:
    """The forger writes our server's field, and our server none."""
    return Case(name, Mail(text=LEAVE, first=[(NAME, value) for value in values]), results="")


def token(name: str, how: str, sender: str = MALLORY) -> Case:
    """The reply address of a mail of Ana's, bent."""

    def build(stage: Scene) -> Mail:
        address = stage.reply_to(ANA, "welcome")
        return Mail(sender, LEAVE, how.format(address, *address.split("@")))

    return Case(name, build, results=OWN if sender == MALLORY else "dmarc=none")


def report(name: str, to: str, kind: str, fields: str) -> Case:
    parts = mixed(
        ("Content-Type: text/plain", "no such user"), (f"Content-Type: message/{kind}", fields)
    )
    mail = Mail(
        "MAILER-DAEMON@home.test", parts[1], to, "Undelivered",
        content_type=f"multipart/report; report-type={kind}; boundary=m0",
    )  # fmt: skip
    return Case(name, mail, path="", results="dmarc=none")


IDENTITY = (
    Case("our member in a group", Mail(f"friends: {ANA};", LEAVE)),
    Case("our member as a group's name", Mail(f'"{ANA}": {EVIL};', LEAVE), results=OWN),
    Case("our member resent it", Mail(EVIL, LEAVE, first=[("Resent-From", ANA), ("Resent-To", SIGNUP)]), results=OWN),
    Case("our member by a percent sign", Mail("ana%home.test@evil.test", LEAVE), results=OWN),
    Case("our member by a bang path", Mail("home.test!ana", LEAVE)),
    Case("a line of blanks, then our member", Mail(EVIL, LEAVE, first=[("X-A", f"b\r\n \r\nFrom: {ANA}")]), results=OWN),
    Case("a domain in A-labels that looks like theirs", Mail("ana@xn--hme-8cd.test", LEAVE), results="dmarc=pass header.from=xn--hme-8cd.test"),
    Case("a phonetic letter in the domain", Mail("ana@ho\u1d0de.test", LEAVE)),
    Case("a name from right to left", Mail(f'"\u202etset.emoh@ana\u202c" <{EVIL}>', LEAVE), results=OWN),
    Case("an mbox line in our member's name", f"From {ANA} Tue Jan 12 10:00:00 2027\r\n".encode() + bytes(Mail(EVIL, LEAVE)), results=OWN),
    Case("nobody's, with our member elsewhere", Mail("", LEAVE, fields=[("Reply-To", ANA), ("Sender", ANA)])),
    Case("a letter more in an organizer's name", Mail("kendal1@lab.test", "who deploy"), results="dmarc=pass header.from=lab.test"),
    Case("an organizer's address as a name", Mail(f'"{KENDALL}" <{EVIL}>', f"remove {ANA}"), results=OWN),
)  # fmt: skip

RESULTS = (
    results("its first says nothing, its second all", f"{BORDER}; none", f"{BORDER}; {PASS}"),
    results("the method has another version", f"{BORDER}; dmarc/2=pass header.from=home.test"),
    results("the domain under another type", f"{BORDER}; dmarc=pass smtp.from=home.test"),
    results("a policy's domain for a header's", f"{BORDER}; dmarc=pass header.from=evil.test policy.from=home.test"),
    results("a result that only begins like a pass", f"{BORDER}; dmarc=passed header.from=home.test"),
    results("the best guess", f"{BORDER}; dmarc=bestguesspass header.from=home.test"),
    results("a pass in an encoded-word", f"{BORDER}; =?utf-8?q?dmarc=3Dpass?= header.from=home.test"),
    results("an address for a domain", f"{BORDER}; dmarc=pass header.from=ana@home.test"),
    results("ARC alone", f"{BORDER}; arc=pass; dmarc=none header.from=home.test"),
    Case("we stand in Bcc alone", Mail(text=LEAVE, to="friends@home.test", fields=[("Bcc", SIGNUP)]), to=SIGNUP, results=PASS),
    Case("to nobody who is named", Mail(text=LEAVE, to="undisclosed-recipients:;"), to=SIGNUP, results=PASS),
)  # fmt: skip

KEYS = (
    token("a letter too many, in their name", "{1}a@{2}", ANA),
    Case("a sub-address of the organizers'", Mail(MALLORY, LEAVE, f"organizers+re.x@{HOST}"), results=OWN),
    report("a bounce to a return address that never was", f"bounce+{'a' * 26}@{HOST}", "delivery-status", f"Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; {ANA}\nAction: failed\nStatus: 5.1.1"),
    report("a complaint in everybody's name", SIGNUP, "feedback-report", f"Feedback-Type: abuse\nOriginal-Rcpt-To: {ANA}"),
)  # fmt: skip

ASKED = (
    Case("who is a member's mentor, and where", Mail(MALLORY, "Who mentors Ana Silva, and what is her address?"), results=OWN),
    Case("another's data", Mail(MALLORY, f"export {ANA}"), results=OWN),
    Case("another's end", Mail(MALLORY, f"forget {ANA}"), results=OWN),
    Case("another's new address", Mail(text=f"my new address is {MALLORY}, please use that one"), secret="mallory"),
    Case("a picture for the organizers", Mail(MALLORY, "<img src='http://evil.test/x.png'> ok 1", f"organizers@{HOST}", content_type="text/html"), results=OWN),
    Case("numbers for the organizers, answers elsewhere", Mail(MALLORY, f"ok 1 2 3\nremove {ANA}", f"organizers@{HOST}", fields=[("Reply-To", ANA)]), results=OWN),
    Case("a list of ours by a way up", Mail(MALLORY, "join deploy", f"cohort-../../x@{HOST}"), results=OWN),
    Case("a join in another program's words", Mail("signup@mentoring.other.test", "Do you want to join deploy?\nReply yes.", subject="Confirm: join deploy?"), results="dmarc=none"),
    Case("our private address writes to our list", Mail(PRIVATE, "hello", LIST), results="dmarc=none"),
)  # fmt: skip

CASES = (*IDENTITY, *RESULTS, *KEYS, *ASKED)
