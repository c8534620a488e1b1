"""Ordinary people are served, whether or not our own server vouches for them."""

import pytest

from tests.hostile.controls import CONTROLS, Control
from tests.hostile.neighbors import NEIGHBORS
from tests.hostile.regulars import REGULARS
from tests.hostile.scene import scene
from tests.hostile.travelers import TRAVELERS
from tests.hostile.wardrobe import WARDROBE
from tests.hostile.watch import unfit, watched

EVERYBODY = (*CONTROLS, *NEIGHBORS, *TRAVELERS, *REGULARS, *WARDROBE)
ALL = [
    pytest.param(control, border, id=f"{control.name} [{'border' if border else 'bare'}]")
    for control in EVERYBODY
    for border in (False, True)
]


@pytest.mark.conforms(16, 23, "I04")
@pytest.mark.parametrize(("control", "border"), ALL)
def test_they_are_served(control: Control, border: bool, place):
    stage = scene(place, border=border)
    mail = control.mail(stage) if callable(control.mail) else control.mail
    seen = watched(stage, lambda: stage.arrive(mail, path=control.path, results=control.results))
    stage.play.app.database.close()
    got = [sent.kind for sent in seen.sent if sent.to == control.reader]
    wanted = control.vouched if border else control.bare
    assert (got, seen.disposition) == ([wanted] if wanted != "-" else [], "processed")
    assert seen.changed or wanted in ("answer", "help", "call")
    assert unfit(stage, seen) == []


@pytest.mark.parametrize("control", EVERYBODY, ids=lambda control: control.name)
def test_they_are_served_where_our_addresses_are_one_account(control: Control, place):
    stage = scene(place, mailbox=True)
    mail = control.mail(stage) if callable(control.mail) else control.mail
    seen = watched(stage, lambda: stage.arrive(mail, path=control.path, results=control.results))
    stage.play.app.database.close()
    got = [sent.kind for sent in seen.sent if sent.to == control.reader]
    assert got == ([control.bare] if control.bare != "-" else [])
    assert (seen.disposition, unfit(stage, seen)) == ("processed", [])


def test_there_are_enough_of_them():
    assert len({control.name for control in EVERYBODY}) == len(EVERYBODY) >= 250
