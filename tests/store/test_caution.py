"""What waits is counted alike on both databases, whoever looks (DOMAIN 9)."""

from datetime import timedelta

from mailflow.program.clocks import Timer
from mailflow.store.database import Database
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
        assert work.caution.waiting() == {"confirm": 2}
        work.caution.end("yes")
        work.caution.begin(START)  # what is held on the host stays so
        assert work.meta("held") == "yes"
    database.close()
    Database.open(fresh_url).close()


def _two_offer_to_mentor(program) -> None:
    """Strangers, who are asked whether they did; what answers them is no automatic mail."""
    for name in ("priya", "sam"):
        mail = program._mail(f"{name}@m.test", program.app.ours.signup, "mentor", "mentor deploy")
        program.app.receive(_of(name), mail.as_bytes(), "test")
    program.app.process()


def _of(name: str):
    from mailflow.mail.inbound import Envelope  # noqa: PLC0415

    return Envelope(f"{name}@m.test")
