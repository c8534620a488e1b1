"""A client that pipelines (RFC 2920) gets its replies at once."""

import time

from mailflow.transport.settings import ListenSettings, SmtpSettings
from mailflow.transport.smtp import Courier, OutcomeKind
from mailflow.transport.smtpd import Listener

MAIL = b"From: a@x.test\r\nSubject: hi\r\n\r\nhello\r\n"
DELAYED_ACK = 0.040  # seconds, Linux


def test_no_reply_waits_for_a_delayed_acknowledgement() -> None:
    took = []
    with (
        Listener(ListenSettings("smtp"), lambda _: True, lambda _, __: None) as listener,
        Courier(SmtpSettings("127.0.0.1", listener.port, tls="none")) as courier,
    ):
        for _ in range(20):
            begun = time.perf_counter()
            assert courier.send("a@x.test", "b@y.test", MAIL).kind is OutcomeKind.SENT
            took.append(time.perf_counter() - begun)
    assert min(took) < DELAYED_ACK / 2  # whatever else the machine does, one of them is quick
