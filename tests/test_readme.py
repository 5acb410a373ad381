"""The README tells what the program does: its table of systems is that of the profiles."""

from tests.support.systems_table import FIRST, LAST, README, missing_systems, table


def test_the_table_of_systems_is_that_of_the_profiles() -> None:
    text = README.read_text("utf-8")
    told = text.split(FIRST)[1].split(LAST)[0].strip()
    assert told == table(), "run: python -m tests.support.systems_table"


def test_every_system_that_is_named_has_a_profile() -> None:
    assert missing_systems() == []
