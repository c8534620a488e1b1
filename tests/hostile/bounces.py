"""Forged bounces: a bounce is a claim by a stranger, unless it comes to where only it can."""

from collections.abc import Callable

from tests.hostile.case import Case
from tests.hostile.raw import SIGNUP, Mail, mixed
from tests.hostile.scene import ANA, HOST, LIST, MALLORY, ORGANIZERS_LIST, Scene

DAEMON = "Mail Delivery System <mailer-daemon@home.test>"


def dsn(
    to: str = SIGNUP, who: str = ANA, action: str = "failed", status: str = "5.1.1", **more: str
) -> Mail:
    """A delivery status report (RFC 3464) about somebody."""
    told = (
        f"Reporting-MTA: dns; mx.home.test\n\nFinal-Recipient: rfc822; {who}\n"
        f"Action: {action}\nStatus: {status}\nDiagnostic-Code: smtp; 550 {status} No such user"
    )
    kind, body = mixed(
        ("Content-Type: text/plain", f"I could not deliver your mail to {who}."),
        ("Content-Type: message/delivery-status", told),
        ("Content-Type: text/rfc822-headers", f"From: signup@{HOST}\nTo: {who}\nSubject: x"),
    )
    kind = kind.replace("mixed", "report; report-type=delivery-status")
    values = {"sender": DAEMON, "subject": "Undelivered Mail Returned to Sender"} | more
    return Mail(text=body, to=to, content_type=kind, **values)  # type: ignore[arg-type]


def returned(
    kind: str, bend: Callable[[str], str] = str, who: str = ANA, **more: str
) -> Callable[[Scene], Mail]:
    """To the return address of a mail that Ana got, as far as the forger can tell."""
    return lambda scene: dsn(bend(scene.last(ANA, kind).sender), who, **more)


def wrong(address: str) -> str:
    return (
        address.replace("+", "+a", 1)
        .replace("@", "", 0)[: len(address) + 0]
        .replace("+a", "+", 1)[:-1]
        + "x"
    )


def guessed(address: str) -> str:
    local, _, host = address.partition("@")
    return f"{local[:-4]}aaaa@{host}"


def by_reply(scene: Scene) -> Mail:
    """Whoever was forwarded a mail of ours knows its Reply-To, and not its return address."""
    token = scene.token(ANA, "welcome")
    return dsn(f"bounce+{token}@{HOST}")


def case(name: str, mail: Mail | Callable[[Scene], Mail], path: str = "") -> Case:
    return Case(name, mail, results="none", path=path)


CASES = (
    case("a report to sign-up", dsn()),
    case("a report to the list", dsn(LIST)),
    case("a report to the organizers", dsn(ORGANIZERS_LIST)),
    case("a report to a bounce address that was guessed", dsn(f"bounce+{'a' * 26}@{HOST}")),
    case("a report to an empty bounce address", dsn(f"bounce+@{HOST}")),
    case("a report to the bare bounce address", dsn(f"bounce@{HOST}")),
    case("a report with the last letters wrong", returned("welcome", guessed)),
    case("a report made from the reply address", by_reply),
    case("a report to the reply address", lambda s: dsn(s.reply_to(ANA, "welcome"))),
    case("a report with an address as its path", dsn(), path=MALLORY),
    case("a report in the text of a mail", Mail(DAEMON, f"550 5.1.1 <{ANA}>: no such user", subject="Undelivered Mail")),
    case("a report of delay", returned("welcome", action="delayed", status="4.4.1")),
    case("a report of delivery", returned("welcome", action="delivered", status="2.0.0")),
    case("a report of a relay", returned("welcome", action="relayed", status="2.0.0")),
    case("an abuse report to sign-up", Mail("abuse@isp.test", mixed(("Content-Type: message/feedback-report", f"Feedback-Type: abuse\nUser-Agent: x\nVersion: 1\nOriginal-Rcpt-To: {ANA}"))[1], subject="Abuse report", content_type="multipart/report; report-type=feedback-report; boundary=m0")),
    case("a human at a bounce address", Mail(MALLORY, "leave deploy", to=f"bounce+{'a' * 26}@{HOST}"), path=MALLORY),
    case("a bounce from our own bounce address", dsn(sender=f"bounce@{HOST}")),
    case("a mail from our own postmaster", Mail(f"postmaster@{HOST}", "join deploy"), path=MALLORY),
    case("a mail from our own bounce address", Mail(f"bounce+{'a' * 26}@{HOST}", "join deploy"), path=MALLORY),
)  # fmt: skip
