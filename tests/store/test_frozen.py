"""For how long mail was held is known to the clocks, whoever held it and however often."""

from datetime import timedelta

from mailflow.program.snapshot import Scope
from tests.play import START, play

DAY = timedelta(days=1)


def seen(program):
    with program.app.database.read(program.app.settings) as work:
        state = work.program.load(Scope(), program.now)
    return state.frozen, state.is_frozen


def test_each_time_is_remembered_from_its_beginning_to_its_end(tmp_path):
    program = play(tmp_path)
    assert seen(program) == ((), False)
    program.app.remember("held", "yes")
    program.app.tick()
    program.moment[0] = START + 3 * DAY
    assert seen(program) == (((START, START + 3 * DAY),), True)
    program.app.remember("held", "")
    program.app.tick()
    first = (START, START + 3 * DAY)
    program.moment[0] = START + 9 * DAY
    assert seen(program) == ((first,), False)
    program.app.remember("held", "yes")
    program.app.tick()
    assert seen(program) == ((first, (program.now, program.now)), True)
    program.app.remember("held", "")
    program.moment[0] = START + 200 * DAY
    program.app.tick()
    program.app.remember("held", "yes")
    program.app.tick()
    assert seen(program)[0] == ((START + 9 * DAY, START + 200 * DAY), (program.now, program.now))
