"""Health on the account page: the arithmetic, the pulse and the override, on a real book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.operations.account_overview import AccountOverview, read_account
from csm_desktop.operations.health_records import AccountHealth
from csm_desktop.ui.account.head import facts_of
from csm_desktop.ui.account.health_section import HealthSection, summary
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.shared.health.floating import Float
from csm_desktop.ui.shared.health.forms import OverrideForm, PulseForm, offer_pulse
from tests.support.real_desk import RealWindow, real_window
from tests.support.working_day import HANBIT, LUMEN, NORTHWIND
from tests.ui.health.book import make_book


@pytest.fixture
def accounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    return make_book(tmp_path / "book.csm")


@pytest.fixture
def window(
    tmp_path: Path, accounts: dict[str, int], qapp: QApplication, qtbot: QtBot
) -> Iterator[RealWindow]:
    with real_window(qapp, qtbot, tmp_path / "book.csm") as real:
        yield real


class Shown:
    """The section on its own, of one account."""

    def __init__(self, window: RealWindow, account: int) -> None:
        self.window = window
        self.overviews: list[AccountOverview] = []
        self.seen: list[AccountHealth] = []
        self.section = HealthSection(window.desk)
        window.qtbot.addWidget(self.section)
        self.section.health_shown.connect(self.seen.append)
        self.section.resize(448, 700)
        self.section.show()
        window.workspace.ask(read_account, self.overviews.append, account_id=account)
        window.wait(lambda: self.overviews)
        self.reader = Reader("en", window.workspace.today())
        self.section.show_account(self.overviews[0], self.reader)
        window.wait(lambda: self.seen)


def test_the_sum_is_written_out_and_every_line_says_where_it_is_from(
    window: RealWindow, accounts: dict[str, int]
) -> None:
    section = Shown(window, accounts[HANBIT]).section
    assert [(row.title, row.weight, row.score, row.adds) for row in section.why.rows] == [
        ("Judgement", "60 %", "90", "54.0"),
        ("Relationship", "40 %", "96", "38.4"),
    ]
    assert section.sum.accessibleName() == "92.4, shown as 92. bounds 92–92 · model v2"
    section.why.setFocus()
    QTest.keyClick(section.why, Qt.Key.Key_Right)
    opened = section.why.rows[1]
    assert opened.title == "Pulse"
    assert opened.more.startswith("healthy · ")


def test_what_is_not_known_leaves_the_sum_and_is_said(
    window: RealWindow, accounts: dict[str, int]
) -> None:
    shown = Shown(window, accounts[LUMEN])
    assert [row.score for row in shown.section.why.rows] == ["–", "–"]
    assert shown.section.sum.accessibleName().startswith("0 % known, a score needs 50 %")
    assert summary(shown.seen[-1]) == "no score, 0 % known"


def test_a_pulse_is_given_by_keys_alone(window: RealWindow, accounts: dict[str, int]) -> None:
    shown = Shown(window, accounts[NORTHWIND])
    section = shown.section
    section.give_pulse()
    form = section.form
    assert isinstance(form, PulseForm)
    QTest.keyClick(form.bands, Qt.Key.Key_2)
    assert form.bands.band == "watch"
    QTest.keyClick(form.lines["reason"].editor, Qt.Key.Key_Return)
    assert form.lines["reason"].problem.text() == "Say why in a few words."
    QTest.keyClicks(form.lines["reason"].editor, "New buyer")
    QTest.keyClick(form.lines["reason"].editor, Qt.Key.Key_Return)
    window.wait(lambda: shown.seen[-1].score == 7440)
    assert section.form is None
    assert "New buyer" in section.pulse_line.text()


def test_an_override_is_said_and_ends(window: RealWindow, accounts: dict[str, int]) -> None:
    shown = Shown(window, accounts[HANBIT])
    section = shown.section
    section.override_it()
    form = section.form
    assert isinstance(form, OverrideForm)
    QTest.keyClick(form.bands, Qt.Key.Key_3)
    QTest.keyClicks(form.lines["reason"].editor, "They told us in person")
    editor = form.lines["until"].editor
    editor.setText("2020-01-01")  # type: ignore[attr-defined]  # a field
    form.submit()
    window.wait(form.lines["until"].problem.text)
    editor.setText("")  # type: ignore[attr-defined]  # a field
    form.submit()
    window.wait(lambda: shown.seen[-1].override is not None)
    assert section.state.text().startswith("Overridden to ■ poor until ")
    fact = facts_of(shown.overviews[0], shown.reader, None, shown.seen[-1])[0]
    assert (fact.value, fact.band) == ("92 poor", "poor")
    section.override_it()
    assert isinstance(section.form, OverrideForm)
    section.form.end()
    window.wait(lambda: shown.seen[-1].override is None)
    assert shown.seen[-1].band == "healthy"


def test_health_is_the_first_of_seven_facts(window: RealWindow, accounts: dict[str, int]) -> None:
    shown = Shown(window, accounts[HANBIT])
    facts = facts_of(shown.overviews[0], shown.reader, None, shown.seen[-1])
    assert len(facts) == 7
    assert (facts[0].label, facts[0].value, facts[0].note) == (
        "Health",
        "92 healthy",
        "100 % known",
    )
    assert facts[-1].label == "Champion"


def test_the_form_floats_over_any_page_and_esc_puts_it_away(
    window: RealWindow, accounts: dict[str, int]
) -> None:
    page = window.go("accounts")
    offer_pulse(page, window.desk, accounts[NORTHWIND])
    window.wait(lambda: page.findChildren(PulseForm))
    form = page.findChild(PulseForm)
    assert isinstance(form, PulseForm)
    window.wait(form.bands.hasFocus)
    assert "Last pulse ■ poor" in form.now.text()
    QTest.keyClick(form.bands, Qt.Key.Key_Escape)
    window.wait(lambda: not page.findChildren(Float))
