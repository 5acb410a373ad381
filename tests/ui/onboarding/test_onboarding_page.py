"""The page of onboarding, driven as a person drives it, on a real book."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.database.store import open_book
from csm_desktop.operations.onboarding import list_projects
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.settings import Settings
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notice, Notices
from csm_desktop.ui.onboarding.holidays_flow import HolidaysForm, read_holiday_file
from csm_desktop.ui.onboarding.lines import MILESTONE, PROJECT, Key
from csm_desktop.ui.onboarding.page import OnboardingPage
from csm_desktop.ui.onboarding.project_form import ProjectForm
from csm_desktop.ui.shared.reading_order import reading_order
from csm_desktop.ui.shared.widgets import Field
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import StepNotice, Workspace
from tests.support.shared import shared
from tests.ui.onboarding.book import NOW, TODAY, make_book

WAIT_MS = 10_000


class Window:
    """A desk with the book, its page, and what was said."""

    def __init__(self, app: QApplication, qtbot: QtBot, book: Path) -> None:
        self.qtbot, self.book = qtbot, book
        self.workspace = Workspace()
        self.failures: list[Any] = []
        self.steps: list[StepNotice] = []
        self.notices: list[Notice] = []
        self.workspace.failed.connect(self.failures.append)
        self.workspace.stepped.connect(self.steps.append)
        self.desk = Desk(
            workspace=self.workspace,
            choices=Choices(Settings(), None),
            theme=Theme(app, Look(theme="light")),
            actions=Registry(),
            navigation=Navigation(),
            notices=Notices(),
        )
        self.desk.notices.told.connect(self.notices.append)
        with qtbot.waitSignal(self.workspace.opened, timeout=WAIT_MS):
            self.workspace.open(book)
        self.page = OnboardingPage(self.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 728)
        self.desk.actions.show_page(self.page)
        self.page.show()
        self.desk.navigation.go("onboarding")
        with qtbot.waitSignal(self.page.shown, timeout=WAIT_MS):
            self.page.show_place()
        self.wait(lambda: self.page.figures is not None)

    def wait(self, until: Any) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=WAIT_MS)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.gantt, key)

    def type(self, letters: str) -> None:
        QTest.keyClicks(self.page.gantt, letters)

    def project(self, account: str) -> ProjectRow:
        """As the book has it now."""
        reading = open_book(self.book, write=False)
        try:
            rows = reading.ask(list_projects, today=TODAY, state="all")
        finally:
            reading.close()
        return next(row for row in rows if row.account == account)

    def milestone(self, account: str, title: str) -> MilestoneRow:
        return next(one for one in self.project(account).milestones if one.title == title)

    def dates(self, account: str) -> list[str]:
        return [one.expected_on.isoformat() for one in self.project(account).milestones]

    def go_to(self, account: str, title: str = "") -> None:
        project = self.project(account)
        if title:
            key = Key(MILESTONE, self.milestone(account, title).id)
        else:
            key = Key(PROJECT, project.id)
        assert self.page.gantt.take(key)

    def hold(self, account: str, title: str, letters: str) -> None:
        """Move it by key, and wait until it is known what else moves."""
        self.go_to(account, title)
        self.type(letters)
        self.wait(lambda: self.page.moving.preview is not None)

    def write(self, name: str, text: str) -> None:
        form = self.page.panel.form
        assert form is not None
        editor = form.lines[name].editor
        assert isinstance(editor, Field)
        editor.setText(text)


@pytest.fixture
def window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[Window]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    make_book(tmp_path / "book.csm")
    made = Window(qapp, qtbot, tmp_path / "book.csm")
    yield made
    made.workspace.close()
    assert made.failures == []


def test_late_projects_stand_first_below_the_figures(window: Window) -> None:
    names = [line.project.account for line in window.page.gantt.lines.lines]
    assert set(names[:3]) == {"Arirang Mobility", "Estrela Telecom", "Hanbit Logistics"}
    assert len(names) == 8
    said = window.page.head.figures.accessibleName()
    assert said.startswith("8 projects, $1.1M ARR · 3 late · median time to first value")


def test_right_opens_a_project_and_left_folds_it(window: Window) -> None:
    window.go_to("Hanbit Logistics")
    before = len(window.page.gantt.lines.lines)
    window.press(Qt.Key.Key_Right)
    assert len(window.page.gantt.lines.lines) == before + 7, "six milestones and what is next"
    window.press(Qt.Key.Key_Down)
    line = window.page.gantt.current()
    assert line is not None
    assert line.milestone is not None
    assert line.milestone.title == "Kick-off"
    window.press(Qt.Key.Key_Left)
    assert len(window.page.gantt.lines.lines) == before
    line = window.page.gantt.current()
    assert line is not None
    assert line.kind == PROJECT


def test_moving_by_keys_shows_what_else_moves_and_changes_nothing(window: Window) -> None:
    before = window.dates("Hanbit Logistics")
    window.hold("Hanbit Logistics", "First value", "}]]")
    ids = {one.title: one.id for one in window.project("Hanbit Logistics").milestones}
    window.wait(lambda: len(window.page.gantt.moves) == 3)
    moves = {number: day.isoformat() for number, day in window.page.gantt.moves.items()}
    assert moves[ids["First value"]] == "2026-12-11", "a week and two working days later"
    assert moves[ids["Go-live"]] == "2026-12-29", "25 December is not worked in Korea"
    said = window.page.bar.words.text()
    assert "moves 2 others: Go-live 17 Dec → 29 Dec" in said
    assert "기독탄신일" in said
    assert window.dates("Hanbit Logistics") == before


def test_kept_with_enter_it_is_one_step_and_one_undo_brings_all_back(window: Window) -> None:
    before = window.dates("Hanbit Logistics")
    window.hold("Hanbit Logistics", "First value", "}")
    window.press(Qt.Key.Key_Return)
    window.wait(lambda: len(window.steps) == 1)
    assert not window.page.bar.isVisible()
    after = window.dates("Hanbit Logistics")
    assert after[3:] == ["2026-12-09", "2026-12-24", "2027-01-07"]
    assert after[:3] == before[:3]
    window.workspace.undo()
    window.wait(lambda: len(window.steps) == 2)
    assert window.dates("Hanbit Logistics") == before


def test_escape_drops_a_move(window: Window) -> None:
    before = window.dates("Hanbit Logistics")
    window.hold("Hanbit Logistics", "First value", "]")
    window.press(Qt.Key.Key_Escape)
    assert window.page.gantt.moves == {}
    assert not window.page.bar.isVisible()
    assert window.steps == []
    assert window.dates("Hanbit Logistics") == before


def test_brackets_step_back_over_a_holiday(window: Window) -> None:
    window.hold("Hanbit Logistics", "Go-live", "}}")
    assert window.page.moving.to == date(2027, 1, 4), "Christmas and New Year are left out"
    window.type("[")
    assert window.page.moving.to == date(2026, 12, 31)


def test_a_diamond_is_dragged_by_the_mouse(window: Window) -> None:
    gantt = window.page.gantt
    window.go_to("Hanbit Logistics", "First value")
    one = window.milestone("Hanbit Logistics", "First value")
    place = gantt.lines.place_of(Key(MILESTONE, one.id))
    assert place is not None
    y = gantt.line_rect(place).center().y()
    start = QPoint(round(gantt.x_of(date(2026, 12, 2))), y)
    # A day is a few pixels wide here: the place is taken in the middle of what means that day.
    end = QPoint(round(gantt.x_of(date(2026, 12, 12))), y)
    assert gantt.diamond_at(QPointF(start)) is not None
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(gantt.viewport(), left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(gantt.viewport(), start + QPoint(20, 0))
    QTest.mouseMove(gantt.viewport(), end)
    window.wait(lambda: window.page.moving.to == date(2026, 12, 14))
    QTest.mouseRelease(gantt.viewport(), left, Qt.KeyboardModifier.NoModifier, end)
    window.wait(lambda: window.page.moving.preview is not None)
    assert window.steps == [], "nothing is kept by letting go"
    window.press(Qt.Key.Key_Return)
    window.wait(lambda: len(window.steps) == 1)
    assert window.milestone("Hanbit Logistics", "First value").forecast_on == date(2026, 12, 14)


def test_reached_milestones_do_not_move(window: Window) -> None:
    window.go_to("Hanbit Logistics", "Kick-off")
    window.type("]")
    assert not window.page.moving.is_held


def test_d_marks_a_milestone_reached_and_again_takes_it_back(window: Window) -> None:
    window.go_to("Hanbit Logistics", "First value")
    window.desk.actions.run("done")
    window.wait(lambda: len(window.steps) == 1)
    assert window.milestone("Hanbit Logistics", "First value").actual_on == TODAY

    def current_day() -> date | None:
        one = window.page.milestone()
        return one.actual_on if one is not None else None

    window.wait(lambda: current_day() == TODAY)
    window.desk.actions.run("done")
    window.wait(lambda: len(window.steps) == 2)
    assert window.milestone("Hanbit Logistics", "First value").actual_on is None


def test_enter_edits_the_milestone_in_the_panel(window: Window) -> None:
    window.go_to("Hanbit Logistics", "First value")
    window.press(Qt.Key.Key_Return)
    editor = window.page.panel.milestone
    assert editor.isVisible()
    criterion = editor.lines["exit_criterion"].editor
    assert isinstance(criterion, Field)
    assert criterion.text() == "dispatch delay under 2 h for 3 days"
    criterion.setFocus()
    criterion.setText("delay under 1 h")
    QTest.keyClick(criterion, Qt.Key.Key_Return)
    window.wait(lambda: len(window.steps) == 1)
    assert window.milestone("Hanbit Logistics", "First value").exit_criterion == "delay under 1 h"
    QTest.keyClick(window.page.panel, Qt.Key.Key_Escape)
    assert not window.page.panel.isVisible()


def test_escape_gives_up_what_is_typed(window: Window) -> None:
    window.go_to("Hanbit Logistics", "First value")
    window.press(Qt.Key.Key_Return)
    title = window.page.panel.milestone.lines["title"].editor
    QTest.keyClicks(title, " of dispatch")
    QTest.keyClick(title, Qt.Key.Key_Escape)
    assert not window.page.panel.isVisible()
    window.workspace.undo()  # the book's last step, and not one of the panel
    window.wait(lambda: window.steps)
    assert [step.kind for step in window.steps] == ["undo"]


def test_a_refusal_is_said_at_its_field(window: Window) -> None:
    window.go_to("Hanbit Logistics", "Data connected")
    window.press(Qt.Key.Key_Return)
    editor = window.page.panel.milestone
    last = window.milestone("Hanbit Logistics", "Go-live")
    editor.predecessor.show_value(last.id)
    editor.predecessor.chosen.emit(last.id)
    line = editor.lines["predecessor_id"]
    window.wait(line.problem.isVisible)
    assert "wait for each other" in line.problem.text()
    kick_off = window.milestone("Hanbit Logistics", "Kick-off")
    assert editor.predecessor.currentData() == kick_off.id, "as before"


def test_a_forecast_written_in_the_panel_is_held_first(window: Window) -> None:
    window.go_to("Hanbit Logistics", "First value")
    window.press(Qt.Key.Key_Return)
    forecast = window.page.panel.milestone.lines["forecast_on"].editor
    assert isinstance(forecast, Field)
    forecast.setText("2026-12-12")
    forecast.editingFinished.emit()
    assert window.page.moving.to == date(2026, 12, 14), "the Monday after"
    assert window.steps == []


def test_a_target_is_written_in_the_panel_and_nothing_moves(window: Window) -> None:
    window.go_to("Hanbit Logistics", "First value")
    window.press(Qt.Key.Key_Return)
    target = window.page.panel.milestone.lines["target_on"].editor
    assert isinstance(target, Field)
    before = window.page.milestone()
    assert before is not None
    target.setText("2026-11-20")
    target.editingFinished.emit()

    def seen_target() -> date:
        one = window.page.milestone()
        assert one is not None
        return one.target_on

    window.wait(lambda: seen_target() == date(2026, 11, 20))
    after = window.page.milestone()
    assert after is not None
    assert after.expected_on == before.expected_on
    assert after.slip.days == (before.expected_on - date(2026, 11, 20)).days
    target.setText("")
    target.editingFinished.emit()
    assert seen_target() == date(2026, 11, 20), "a milestone has a target"


def test_tab_reaches_the_head_the_list_and_the_panel_in_this_order(window: Window) -> None:
    window.go_to("Hanbit Logistics", "First value")
    window.press(Qt.Key.Key_Return)
    order = reading_order(window.page)
    head, gantt = window.page.head, window.page.gantt
    title = window.page.panel.milestone.lines["title"].editor
    places = [order.index(part) for part in (head.filter, head.which, head.new, gantt, title)]
    assert places == sorted(places)


def test_a_new_project_starts_from_a_template(window: Window) -> None:
    window.desk.actions.run("new_project")
    form = window.page.panel.form
    assert isinstance(form, ProjectForm)
    window.wait(lambda: form.template.count() > 1)
    form.submit()
    assert form.lines["account"].problem.text() == "Choose an account."
    account = form.lines["account"].editor
    account.setFocus()
    QTest.keyClicks(account, "quillon")
    window.wait(lambda: form.offers.chosen is not None)
    QTest.keyClick(account, Qt.Key.Key_Return)
    window.wait(lambda: "DE" in form.holidays.text())
    assert form.holidays.text() == "No holidays known for DE"
    assert form.bring.isVisible()
    window.write("name", "Second hall")
    window.write("starts_on", "2026-13-01")
    form.submit()
    assert form.lines["starts_on"].problem.isVisible()
    window.write("starts_on", "2026-12-01")
    form.submit()
    window.wait(lambda: "Second hall" in [one.name for one in window.page.gantt.projects])
    window.wait(lambda: window.page.gantt.opened)
    project = window.page.project()
    assert project is not None
    assert (project.name, project.starts_on) == ("Second hall", date(2026, 12, 1))
    assert window.page.panel.form is None


def test_holidays_come_in_from_a_calendar_file(window: Window) -> None:
    folder = shared("data/holidays-kr")
    file = next(folder.glob("*.ics"))
    seen: list[Any] = []
    read_holiday_file(window.desk, file, lambda path, entries: seen.append((path, entries)))
    window.wait(lambda: seen)
    path, entries = seen[0]
    window.page.panel.ask_country(path, entries, "South Korea")
    form = window.page.panel.form
    assert isinstance(form, HolidaysForm)
    form.submit()
    window.wait(lambda: window.notices)
    count = len({day for day, _name in entries})
    assert f"{count} holidays of South Korea, 20" in window.notices[-1].sentence


def test_the_filter_and_the_lists(window: Window) -> None:
    window.desk.actions.run("filter")
    assert window.page.head.filter.hasFocus()
    QTest.keyClicks(window.page.head.filter, "depot")
    assert [line.project.account for line in window.page.gantt.lines.lines] == ["Hanbit Logistics"]
    QTest.keyClicks(window.page.head.filter, " nowhere")
    assert window.page.empty.isVisible()
    window.page.empty.act.click()
    assert len(window.page.gantt.lines.lines) == 8
    window.page.show_which("done")
    window.wait(window.page.empty.isVisible)
    assert window.page.empty.sentence.text() == "No project is done yet"


def test_cohorts_tell_the_median_by_quarter(window: Window) -> None:
    window.page.show_which("cohorts")
    table = window.page.cohorts.table
    window.wait(lambda: table.rows_model.rows)
    said = [row.spoken for row in table.rows_model.rows]
    assert said[0] == "2026 Q4: 7 projects, 2 reached first value, median 40 days"


def test_the_axis_zooms_around_a_place_and_goes_back_to_today(window: Window) -> None:
    gantt = window.page.gantt
    day, before = date(2026, 12, 2), gantt.axis.day_width
    x = gantt.x_of(day)
    gantt.zoom(1, x)
    assert gantt.axis.day_width > before
    assert abs(gantt.x_of(day) - x) <= gantt.axis.day_width
    window.type("--")
    assert gantt.axis.day_width < before
    gantt.scroll_axis(-1)
    window.type(".")
    assert gantt.chart_left < gantt.x_of(TODAY) < gantt.viewport().width()


def test_a_place_names_a_milestone(window: Window) -> None:
    one = window.milestone("Ilan Organics", "Go-live")
    window.page.show_place(milestone=one.id)
    assert window.page.milestone() == one
    assert window.page.account_at_hand() == one.account_id
