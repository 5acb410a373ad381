"""Purchases, growth and voice on the account page, driven by hand on a real book."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import open_book
from csm_desktop.operations.account_overview import AccountOverview, read_account
from csm_desktop.operations.conversations import log_conversation
from csm_desktop.operations.invoices import add_invoice
from csm_desktop.ui.account.field_values import FormField, typed_text
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.account.record_parts import growth_section, purchases_section, voice_section
from csm_desktop.ui.account.records_section import RecordsSection
from csm_desktop.ui.account.text_box import TextBox
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.shared.widgets import Choice, Field
from tests.support.account_book import EMPTY, HANBIT, make_book
from tests.support.real_desk import RealWindow, real_window


@pytest.fixture
def window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[RealWindow]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    path = tmp_path / "book.csm"
    make_book(path).close()
    book = open_book(path, write=True)
    bill = {"number": "A-7", "invoiced_on": date(2026, 1, 1), "due_on": date(2026, 2, 1)}
    book.run(add_invoice, account_id=HANBIT, values={**bill, "amount": 500_00})
    began = datetime.now(UTC) - timedelta(days=1)
    call = {"channel": "phone", "title": "Price", "started_at": began, "answered": False}
    book.run(log_conversation, account_id=HANBIT, values=call)
    book.close()
    with real_window(qapp, qtbot, path) as real:
        yield real


class Shown:
    """A section on its own, kept up to date with the book."""

    def __init__(self, window: RealWindow, section: RecordsSection, account: int) -> None:
        self.window, self.section = window, section
        self.overview: AccountOverview | None = None
        window.qtbot.addWidget(section)
        section.resize(448, 700)
        window.workspace.watch(section, read_account, self.take, account_id=account)
        window.wait(lambda: self.overview is not None)

    def take(self, overview: AccountOverview | None) -> None:
        assert overview is not None
        self.overview = overview
        self.section.show_account(overview, Reader("en", self.window.workspace.today()))

    def write(self, **values: Any) -> None:
        """Type into the open form and save it."""
        form = self.section.form
        assert form is not None
        for name, value in values.items():
            editor = form.editors[name]
            if isinstance(editor, Choice):
                editor.show_value(value)
            elif isinstance(editor, TextBox):
                editor.setPlainText(value)
            else:
                assert isinstance(editor, Field)
                editor.setText(value)
        form.submit()

    def wait_closed(self) -> None:
        self.window.wait(lambda: self.section.form is None)

    def cells(self, noun: str) -> list[tuple[str, ...]]:
        return [row.cells for row in self.section.tables[noun].rows]


def test_an_overdue_invoice_is_told_and_paid(window: RealWindow) -> None:
    shown = Shown(window, purchases_section(window.desk), HANBIT)
    ((name, _amount, _due, state),) = shown.cells("invoice")
    assert (name, state) == ("A-7", "overdue")
    assert "1 overdue" in shown.section.head.accessibleName()
    shown.section.tables["invoice"].opened.emit(shown.section.tables["invoice"].rows[0].id)
    shown.write(paid_on="2026-02-10")
    shown.wait_closed()
    window.wait(lambda: shown.cells("invoice")[0][3].startswith("paid"))
    assert "overdue" not in shown.section.head.accessibleName()


def test_a_section_is_there_only_with_rows_or_a_form(window: RealWindow) -> None:
    shown = Shown(window, purchases_section(window.desk), EMPTY)
    assert shown.section.isHidden()
    shown.section.start("order")
    assert not shown.section.isHidden()
    shown.write(items="Scanners")
    form = shown.section.form
    assert form is not None
    window.wait(lambda: "needs an amount" in form.problem.text())
    shown.write(amount="12.50")
    shown.wait_closed()
    window.wait(lambda: shown.cells("order"))
    assert shown.cells("order")[0][0] == "Scanners"


def test_an_opportunity_is_lost_only_with_a_reason(window: RealWindow) -> None:
    shown = Shown(window, growth_section(window.desk), EMPTY)
    shown.section.start("growth opportunity")
    shown.write(name="Insight", amount="100")
    shown.wait_closed()
    window.wait(lambda: shown.cells("growth opportunity"))
    table = shown.section.tables["growth opportunity"]
    table.opened.emit(table.rows[0].id)
    shown.write(decision="lost")
    form = shown.section.form
    assert form is not None
    window.wait(lambda: "reason" in form.problem.text())
    shown.write(lost_reason="Too dear")
    shown.wait_closed()
    window.wait(lambda: shown.cells("growth opportunity")[0][2] == "lost")


def test_feedback_and_a_call_are_written_down(window: RealWindow) -> None:
    shown = Shown(window, voice_section(window.desk), HANBIT)
    assert shown.cells("conversation")[0][:2] == ("Price", "not answered")
    shown.section.start("feedback")
    shown.write(text="Offline\nscanning, please", theme="Offline", kind="complaint")
    shown.wait_closed()
    window.wait(lambda: shown.cells("feedback"))
    assert shown.cells("feedback")[0][:2] == ("Offline scanning, please", "Offline")
    shown.section.start("conversation")
    shown.write(title="Dock", text="Two docks more", started_at="yesterday")
    form = shown.section.form
    assert form is not None
    assert "2027-03-31 14:30" in form.problem.text()
    shown.write(started_at="")
    shown.wait_closed()
    window.wait(lambda: len(shown.cells("conversation")) == 2)


def test_the_page_starts_each_of_them_by_its_act(window: RealWindow) -> None:
    page = window.go("account", account=EMPTY, ids=())
    assert isinstance(page, AccountPage)
    window.wait(lambda: page.title() != ("Accounts",))
    for name, section in (
        ("log_conversation", page.right.voice),
        ("new_feedback", page.right.voice),
        ("new_opportunity", page.right.growth),
        ("new_advocacy", page.right.growth),
        ("new_order", page.right.purchases),
        ("new_invoice", page.right.purchases),
    ):
        assert window.desk.actions.run(name), name
        assert section.form is not None, name


def test_feedback_is_taken_from_the_timeline_with_one_key(window: RealWindow) -> None:
    page = window.go("account", account=HANBIT, ids=())
    assert isinstance(page, AccountPage)
    rows = page.left.timeline.rows
    window.wait(lambda: rows.items)
    at = next(row for row, item in enumerate(rows.items) if item.source == "conversation")
    assert not window.desk.actions.run("take_feedback")
    page.left.timeline.setCurrentIndex(rows.index(at))
    assert window.desk.actions.run("take_feedback")
    form = page.right.voice.form
    assert form is not None
    form.submit()
    window.wait(lambda: page.right.voice.form is None)
    window.wait(lambda: page.right.voice.tables["feedback"].rows)
    assert page.right.voice.tables["feedback"].rows[0].cells[0] == "Price"


def test_a_time_is_typed_as_the_user_has_it() -> None:
    from csm_desktop.domain.fields import Kind

    moment = datetime(2026, 3, 1, 9, 30).astimezone()
    typed = typed_text(FormField("started_at", Kind.TIME, "Began"), moment, "USD")
    assert typed == "2026-03-01 09:30"


def test_a_form_has_the_keyboard_and_esc_closes_it_and_not_the_page(window: RealWindow) -> None:
    page = window.go("account", account=HANBIT, ids=())
    assert isinstance(page, AccountPage)
    voice = page.right.voice
    window.wait(lambda: any(table.rows for table in voice.tables.values()))
    voice.set_open(True)
    window.wait(lambda: voice.act is not None and voice.act.isVisible())
    assert voice.act is not None
    voice.act.click()
    window.wait(lambda: voice.form is not None and voice.form.editors["kind"].hasFocus())
    assert voice.form is not None
    QTest.keyClick(voice.form.editors["kind"], Qt.Key.Key_Escape)
    assert voice.form is None and page.isVisible()
    assert voice.act.hasFocus()
