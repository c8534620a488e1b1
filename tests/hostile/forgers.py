"""Identities that are nearly a member's: folded, commented, grouped, turned, doubled, lookalike."""

from tests.hostile.case import OWN, Case
from tests.hostile.raw import Mail
from tests.hostile.scene import ANA, HOST, KENDALL, MALLORY

HOME = "spf=none; dmarc=pass header.from=home.test"
LEAVE = "leave deploy\n\nzanzibar"
FORGET = "forget me\n\nzanzibar"


#: What a vouched for "leave deploy" may change.
LEFT = ("cohort.free", "enrollment.since", "enrollment.state")


def _from(name: str, sender: str | bytes, results: str = HOME, text: str = LEAVE) -> Case:
    """A From that a border may have read another way: what it found is the worst for us."""
    return Case(name, Mail(sender=sender, text=text), results=results)


def _hers(name: str, **fields: str) -> Case:
    """As odd as it looks, it is Ana's one plain address, and our border vouches for it."""
    mail = Mail(text="leave deploy", **fields)
    return Case(name, mail, results=HOME, path=ANA, allowed=LEFT, secret="\0")


def _twice(name: str, field: str, one: str, other: str) -> Case:
    return Case(
        f"two {field} fields, {name}",
        Mail(first=[(field, one)], fields=[(field, other)], text=LEAVE),
        results=HOME,
    )


CASES = (
    _from("folded before the at sign", b"ana\r\n @home.test"),
    _from("folded inside the domain", b"ana@home\r\n .test"),
    _from("a comment between the local part and its domain", "ana(x)@home.test"),
    _from("a comment that closes an address of its own", "ana@evil.test (x <ana@home.test>)", OWN),
    _from("a comment that is not closed", "ana@home.test (mallory@evil.test"),
    _from("nested comments around another address", "(((a)<ana@home.test>)) mallory@evil.test", OWN),
    _from("a group of one", "Members: ana@home.test;"),
    _from("an empty group", "undisclosed-senders:;"),
    _from("a group and then an address", "Members:;, ana@home.test"),
    _from("a quoted local part", '"ana"@home.test'),
    _from("a quoted local part with a space", '"ana "@home.test'),
    _from("a quoted local part that holds an address", '"ana@home.test"@evil.test', OWN),
    _from("a quoted pair in the local part", '"a\\na"@home.test'),
    _from("a quoted at sign and angle brackets", '"<ana@home.test>"@evil.test', OWN),
    _from("a name that quotes itself out", '"Ana \\" <ana@home.test>" <mallory@evil.test>', OWN),
    _from("a name that never closes its quote", '"Ana <ana@home.test>', HOME),
    _from("the member's address as name, unquoted", "ana@home.test <mallory@evil.test>", OWN),
    _from("two addresses in angle brackets", "<ana@home.test> <mallory@evil.test>", HOME),
    _from("two addresses in angle brackets, ours last", "<mallory@evil.test> <ana@home.test>", OWN),
    _from("a nested angle bracket", "<<ana@home.test>>"),
    _from("an encoded address", "=?utf-8?q?ana=40home.test?="),
    _from("an encoded local part", "=?utf-8?q?ana?=@home.test"),
    _from("an encoded word that ends in another address",
          "=?utf-8?b?QW5hIDxhbmFAaG9tZS50ZXN0Pg==?= <mallory@evil.test>", OWN),
    _hers("an encoded name with a null", sender="=?utf-8?q?Ana=00?= <ana@home.test>"),
    _from("a source route", "<@evil.test:ana@home.test>"),
    _from("a domain with a dot at the end", "ana@home.test."),
    _from("a local part with a dot at the end", "ana.@home.test"),
    _from("a local part with two dots", "a..na@home.test"),
    _from("a Cyrillic o in the domain", "Ana Silva <ana@h\u043eme.test>", OWN),
    _from("the same as an A-label", "Ana Silva <ana@xn--hme-lxc.test>",
          "dmarc=pass header.from=xn--hme-lxc.test"),
    _from("a wide letter in the domain", "ana@\uff48ome.test"),
    _from("an ideographic full stop", "ana@home\u3002test"),
    _from("a soft hyphen in the local part", "a\u00adna@home.test"),
    _from("a zero-width joiner in the domain", "ana@ho\u200dme.test"),
    _from("a Kelvin sign", "\u212aendall@lab.test", "dmarc=pass header.from=lab.test",
          "freeze mail\n\nzanzibar"),
    _from("a Cyrillic a in the local part", "\u0430na@home.test"),
    _from("a Latin-1 local part", "an\xe1@home.test".encode("latin-1")),
    _from("a percent hack", "ana%home.test@evil.test", OWN),
    _from("a bang path", "evil.test!ana@home.test"),
    _from("a member's tagged address", "ana+x@home.test", HOME, FORGET),
    _from("an address literal", "ana@[192.0.2.7]"),
    _from("a domain of one label", "ana@localhost"),
    _from("a null in the address", b"ana@home.test\x00@evil.test"),
    _from("a tab in the address", b"ana\t@home.test"),
    _from("a form feed in the field", b"mallory@evil.test,\x0cana@home.test"),
    _from("a next-line control in the field", b"ana@home.test\xc2\x85 <mallory@evil.test>", OWN),
    _hers("a line separator in the field", sender="Ana\u2028<ana@home.test>"),
    _from("a comma and nothing", "ana@home.test,"),
    _from("a semicolon between two", "ana@home.test; mallory@evil.test"),
    _from("a backslash", "ana\\@home.test"),
    _from("a colon at the front", ":ana@home.test"),
    _from("a mailto", "<mailto:ana@home.test>"),
    _from("a From of white space", b" \r\n\t"),
    _from("a From folded over an empty line of white space", b"mallory@evil.test\r\n \r\n ,ana@home.test"),
    _hers("a name of a thousand brackets", sender="(" * 1000 + ")" * 1000 + " ana@home.test"),
    Case("From in two spellings", Mail(sender="", first=[("FROM", ANA), ("from", MALLORY)], text=LEAVE),
         results=HOME),
    Case("a space before the colon", Mail(sender="", first=[("From ", ANA)], text=LEAVE), results=HOME),
    Case("a space before the colon of a second From",
         Mail(first=[("From ", MALLORY)], text=LEAVE), results=HOME),
    Case("From only after the empty line",
         b"To: signup@mentoring.lab.test\r\nSubject: x\r\n\r\nFrom: ana@home.test\r\n\r\nleave deploy\r\n",
         results=HOME),
    Case("a mailbox line at the top",
         b"From ana@home.test Tue Jan 12 10:00:00 2027\r\n" + bytes(Mail(text=LEAVE)), results=HOME),
    Case("an escaped mailbox line at the top",
         b">From ana@home.test Tue Jan 12 10:00:00 2027\r\n" + bytes(Mail(text=LEAVE)), results=HOME),
    Case("a bare line feed smuggles a From into the Subject",
         Mail(sender=MALLORY, subject=b"hello\nFrom: ana@home.test", text=LEAVE), results=OWN),
    Case("a bare carriage return smuggles a From into the Subject",
         Mail(sender=MALLORY, subject=b"hello\rFrom: ana@home.test", text=LEAVE), results=OWN),
    Case("an empty line by bare carriage returns",
         Mail(subject=b"hello\r\r\rleave deploy", text="hello zanzibar"), results=HOME),
    Case("only line feeds everywhere", bytes(Mail(text=LEAVE)).replace(b"\r\n", b"\n")),
    Case("only line feeds, and vouched for by nobody, a second From far down",
         bytes(Mail(text=LEAVE, fields=[("X-A", "b"), ("from", KENDALL)])).replace(b"\r\n", b"\n")),
    Case("a field name with a null", Mail(fields=[(b"Fr\x00om", KENDALL)], text=LEAVE), results=HOME),
    Case("a line without a colon above From",
         Mail(first=[("X-A", b"b\r\nthis is no field")], text=LEAVE), results=HOME),
    _twice("the member's second", "From", MALLORY, ANA),
    _twice("with different dates", "Date", "Tue, 12 Jan 2027 09:00:00 +0000",
           "Mon, 11 Jan 2027 09:00:00 +0000"),
    _twice("one with a command", "Subject", "hello", "leave deploy"),
    _twice("one to a list", "To", f"cohort-deploy@{HOST}", f"signup@{HOST}"),
    _twice("with different ids", "Message-ID", "<a@x.test>", "<b@x.test>"),
    _twice("with different kinds", "Content-Type", "text/html", "text/plain"),
    Case("Sender is the organizer", Mail(sender=f"Kendall <{MALLORY}>", first=[("Sender", KENDALL)],
         text="freeze mail\n\nzanzibar"), results=OWN),
    Case("sent again by the organizer, says Resent-From",
         Mail(sender=MALLORY, first=[("Resent-From", KENDALL), ("Resent-To", f"signup@{HOST}")],
              text="remove ben@home.test\n\nzanzibar"), results=OWN),
    Case("answers go to the member, says Reply-To",
         Mail(sender=MALLORY, fields=[("Reply-To", ANA)], text="status\n\nzanzibar"), results=OWN),
    Case("answers go to the forger, says Reply-To",
         Mail(fields=[("Reply-To", MALLORY), ("Sender", MALLORY), ("Errors-To", MALLORY),
                      ("Return-Receipt-To", MALLORY), ("Disposition-Notification-To", MALLORY)],
              text="status\n\nzanzibar")),
    Case("the original sender, says X-Original-From",
         Mail(sender="'Ana Silva' via Team <team@evil.test>", text=LEAVE,
              fields=[("X-Original-From", ANA), ("X-Original-Sender", ANA), ("X-Sender", ANA)]),
         results=OWN),
    Case("vouched for, but of eight days ago",
         Mail(text=LEAVE, date="Mon, 04 Jan 2027 09:00:00 +0000"), results=HOME),
    Case("vouched for, but of the day after tomorrow",
         Mail(text=LEAVE, date="Thu, 14 Jan 2027 11:00:00 +0000"), results=HOME),
    Case("vouched for, without a date", Mail(text=LEAVE, date=""), results=HOME),
    Case("vouched for, a date that no calendar has",
         Mail(text=LEAVE, date="Tue, 32 Jan 2027 25:61:00 +9999"), results=HOME),
    _hers("vouched for, a year of two digits", date="Tue, 12 Jan 27 10:00 EST"),
    Case("vouched for, but written to somebody else",
         Mail(text=LEAVE, to="friend@other.test"), to=f"signup@{HOST}", results=HOME),
    Case("vouched for, but signed for a part only",
         Mail(text=LEAVE, first=[("DKIM-Signature", "v=1; a=rsa-sha256; d=home.test; s=k; l=10; b=x")]),
         results=HOME),
)  # fmt: skip
