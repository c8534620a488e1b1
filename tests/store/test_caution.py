"""What waits is counted alike on both databases, whoever looks (DOMAIN 9)."""

from datetime import timedelta

from mailflow.mail.inbound import Envelope
from mailflow.program.clocks import Timer
from mailflow.store.schema import outbox
from tests.play import START, play

MINUTE = timedelta(minutes=1)


def test_a_look_waits_for_what_is_due_and_counts_what_waits(fresh_url, tmp_path):
    program = play(tmp_path, url=fresh_url)
    settings, database = program.app.settings, program.app.database
    _two_offer_to_mentor(program)
    with database.begin(settings) as work:
        work.caution.begin(START)
        held = work.meta("held")
        assert not work.caution.is_deciding(held, START)
        work.timers.set(Timer("person", 1, START - MINUTE))
        assert work.caution.is_deciding(held, START)
        assert not work.caution.is_deciding(held, START + 11 * MINUTE)
        assert work.caution.waiting() == {}  # answers to what people wrote
        work.connection.execute(outbox.update().values(counted=True))
        assert work.caution.waiting() == {"confirm": 2}
        work.caution.end("yes")
        work.caution.begin(START)  # what is held on the host stays so
        assert work.meta("held") == "yes"
    database.close()


def _two_offer_to_mentor(program) -> None:
    """Two strangers, who are asked whether they did."""
    for name in ("priya@m.test", "sam@m.test"):
        mail = program._mail(name, program.app.ours.signup, "mentor", "mentor deploy")
        program.app.receive(Envelope(name), mail.as_bytes(), "test")
    program.app.process()
