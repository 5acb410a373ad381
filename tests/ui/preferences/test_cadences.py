"""Cadences of the engagement model in the preferences: typed, counted at once, refused in words."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.engagement import TierCadence
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.preferences.cadence_section import CadenceSection

LINES = (TierCadence("", 60, 3), TierCadence("A", 14, 2), TierCadence("B", None, 5))


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> CadenceSection:
    workspace: Any = desk.workspace
    workspace.answers["list_cadences"] = LINES
    made = CadenceSection(desk)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def done(section: CadenceSection) -> list[tuple[str, dict[str, object]]]:
    workspace: Any = section._desk.workspace
    found: list[tuple[str, dict[str, object]]] = workspace.done
    return found


def test_every_tier_has_a_line_and_an_empty_one_says_what_counts(section: CadenceSection) -> None:
    shown = {tier: (f.text(), f.placeholderText()) for tier, f in section.fields.items()}
    assert shown == {"": ("60", "30"), "A": ("14", "60"), "B": ("", "60")}


def test_a_number_counts_when_enter_is_pressed(section: CadenceSection, qtbot: QtBot) -> None:
    field = section.fields["B"]
    qtbot.keyClicks(field, "90")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert done(section) == [("set_cadence", {"tier": "B", "days": 90})]


def test_an_emptied_line_no_longer_counts(section: CadenceSection, qtbot: QtBot) -> None:
    field = section.fields["A"]
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert done(section) == [("set_cadence", {"tier": "A", "days": None})]


def test_what_is_no_number_is_said_and_not_kept(section: CadenceSection, qtbot: QtBot) -> None:
    field = section.fields["A"]
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert done(section) == []
    assert section.problem.text() == "Write a number of days, such as 30."
    assert section.problem.isVisible()
    QApplication.processEvents()
    assert field.geometry().bottom() < section.problem.y() < section.fields["B"].y()


def test_a_refusal_is_said_in_its_sentence(section: CadenceSection) -> None:
    refusal = Refusal("cadence_out_of_range", days=0, most=3650)
    section._refuse(section.fields["A"], refusal)
    assert section.problem.text() == "0 days between touches is not possible; 1 to 3650 are."
