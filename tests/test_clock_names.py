"""Every clock of the program has a name in the configuration (SPEC 11.1)."""

from dataclasses import fields

from mailflow.config.file import ClocksSection
from mailflow.program.settings import Clocks


def test_every_clock_is_configured_by_its_name() -> None:
    assert [clock.name for clock in fields(Clocks)] == list(ClocksSection.model_fields)
