"""A milestone is moved across Seollal: three others follow, one undo brings all of them back.

The days are counted by numpy from the calendar file itself, never by the program.
"""

import re
import shutil
import subprocess
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.database.check import check_book
from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.onboarding import list_projects
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.operations.tasks import create_task
from csm_desktop.ui.onboarding.holidays_flow import HolidaysForm
from csm_desktop.ui.onboarding.page import OnboardingPage
from csm_desktop.ui.onboarding.project_form import ProjectForm
from tests.support.real_desk import real_window
from tests.support.shared import shared
from tests.support.working_day import HANBIT, LUMEN, ask_file, read_everything
from tests.support.working_hands import Day

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NOW = datetime(2027, 1, 12, 9, tzinfo=UTC)
TODAY = NOW.date()
STARTS_ON = date(2027, 1, 7)
NAME = "Depots in the south"
SECRET = "zqcanary they argue about money"
STEPS = (
    ("Hand-over from sales", 2),
    ("Kick-off", 3),
    ("Workspace set up", 5),
    ("Data brought in", 5),
    ("First team trained", 3),
    ("Go-live", 2),
    ("First value", 7),
    ("Onboarding closed", 3),
)
"""The usual template: each so many working days after the one before, the first after the start."""
OWN_FILE = Path(__file__).resolve().parents[1] / "data" / "seollal.ics"


@pytest.fixture(params=["a file of our own", "the holidays of Korea"])
def file(request: pytest.FixtureRequest) -> Path:
    """A calendar file with the holidays of 2027."""
    if request.param == "a file of our own":
        return OWN_FILE
    return shared("data/holidays-kr/2027.ics")


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two accounts in Korea, nothing else."""
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    made = create_book(tmp_path / "book.csm", currency="USD", clock=lambda: NOW)
    for name in (HANBIT, LUMEN):
        made.run(create_account, values={"name": name, "country": "KR"})
    made.run(create_task, account_id=1, title="zqcanary of a task", due_on=TODAY)
    made.close()
    return tmp_path / "book.csm"


class Calendar:
    """The file as it is written, and days counted by it."""

    def __init__(self, file: Path) -> None:
        text = file.read_text(encoding="utf-8").replace("\r\n", "\n")
        days = re.findall(r"DTSTART;VALUE=DATE:(\d{8})", text)
        names = re.findall(r"SUMMARY:(.*)", text)
        assert len(days) == len(names) > 0
        self.names = {
            datetime.strptime(day, "%Y%m%d").date(): name
            for day, name in zip(days, names, strict=True)
        }

    def after(self, day: date, working_days: int) -> date:
        """So many working days later."""
        holidays = np.array([str(day) for day in self.names], dtype="datetime64[D]")
        found = np.busday_offset(str(day), working_days, roll="forward", holidays=holidays)
        return date.fromisoformat(str(found))

    def plan(self, known: dict[int, date]) -> list[date]:
        """Every milestone's day, some of them being known."""
        days, before = [], STARTS_ON
        for place, (_title, offset) in enumerate(STEPS):
            before = known.get(place, self.after(before, offset))
            days.append(before)
        return days

    def weekdays_off(self, first: date, last: date) -> set[str]:
        """Holidays on weekdays between two days."""
        return {
            name for day, name in self.names.items() if first <= day <= last and day.weekday() < 5
        }


def project(day: Day) -> ProjectRow:
    """As the file has it."""
    (found,) = day.ask(list_projects, today=TODAY)
    assert isinstance(found, ProjectRow)
    return found


def days_of(day: Day) -> list[date]:
    return [one.expected_on for one in project(day).milestones]


def test_a_milestone_moved_across_a_holiday_takes_three_with_it(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    book: Path,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calendar = Calendar(file)
    with real_window(qapp, qtbot, book) as real:
        day = Day(real, book)
        real.go("today")
        page = start_the_project(day, calendar, file, monkeypatch)
        before = day.everything()
        moved = move_it(day, page, calendar)
        undo_and_redo(day, before, moved)
        reach_the_first(day, page, calendar)
        write_what_is_internal(day, page)
        print_it(day, tmp_path / "page", calendar, monkeypatch)
        last = day.everything()
        assert real.refused == []
        assert day.by_key >= (day.by_key + day.by_pointer) / 2
    assert ask_file(book, read_everything) == last
    assert ask_file(book, check_book) == ()


def start_the_project(
    day: Day, calendar: Calendar, file: Path, monkeypatch: pytest.MonkeyPatch
) -> OnboardingPage:
    """The account, the template, its country's holidays from a file, the day it starts."""
    day.press(Qt.Key.Key_3, CONTROL)
    page = day.page(OnboardingPage)
    day.say("New onboarding project")
    day.wait(lambda: isinstance(page.panel.form, ProjectForm))
    form = page.panel.form
    assert isinstance(form, ProjectForm)
    day.wait(lambda: form.template.count() > 1 and form.lines["account"].editor.hasFocus())
    day.write("hanb")
    day.wait(lambda: form.offers.chosen is not None)
    day.press(Qt.Key.Key_Return)
    day.wait(form.bring.isVisible)
    assert form.holidays.text() == "No holidays known for KR"
    bring_holidays(day, page, form, file, calendar, monkeypatch)
    day.tab_to(form.template)
    for _ in range(form.template.count()):
        if form.template.currentData() == "standard":
            break
        day.press(Qt.Key.Key_Down)
    assert "8 milestones" in form.about.text()
    day.tab_to(form.lines["name"].editor)
    day.write(NAME)
    day.tab_to(form.lines["starts_on"].editor)
    day.press(Qt.Key.Key_A, CONTROL)
    day.write("2027-02-30")
    day.press(Qt.Key.Key_Return)
    assert form.lines["starts_on"].problem.isVisible()
    assert not day.ask(list_projects, today=TODAY)
    day.press(Qt.Key.Key_A, CONTROL)
    day.write(STARTS_ON.isoformat())
    day.step(lambda: day.press(Qt.Key.Key_Return))
    day.wait(lambda: page.gantt.opened and page.gantt.hasFocus())
    made = project(day)
    assert (made.account, made.name, made.starts_on) == (HANBIT, NAME, STARTS_ON)
    assert [one.title for one in made.milestones] == [title for title, _days in STEPS]
    assert [one.target_on for one in made.milestones] == calendar.plan({})
    return page


def bring_holidays(
    day: Day,
    page: OnboardingPage,
    form: ProjectForm,
    file: Path,
    calendar: Calendar,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One click, one file; the country is the account's already."""
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *_: (str(file), "Calendars (*.ics)"))
    )
    day.click(form.bring)
    day.wait(lambda: isinstance(page.panel.form, HolidaysForm))
    asked = page.panel.form
    assert isinstance(asked, HolidaysForm)
    assert asked.lines["country"].text == "KR"
    day.wait(asked.lines["country"].editor.hasFocus)
    day.step(lambda: day.press(Qt.Key.Key_Return))
    day.wait(lambda: page.panel.form is form)
    count = len(calendar.names)
    day.wait(lambda: form.holidays.text().startswith(f"{count} holidays"))
    day.wait(lambda: f"{count} holidays of KR, 2027" in day.real.said())


def move_it(day: Day, page: OnboardingPage, calendar: Calendar) -> list[date]:
    """Five working days by one key; what else moves is said before it is kept."""
    go_to(day, page, "First team trained")
    plan = calendar.plan({})
    to = calendar.after(plan[4], 5)
    after = calendar.plan({4: to})
    assert plan[4] < date(2027, 2, 8) < to, "Seollal lies between"
    day.write("}")
    day.wait(lambda: page.moving.preview is not None and page.bar.isVisible())
    assert page.moving.to == to
    preview = page.moving.preview
    assert preview is not None
    assert [(move.before, move.after) for move in preview.moves] == list(
        zip(plan[4:], after[4:], strict=True)
    )
    words = page.bar.words.text()
    assert "moves 3 others: " in words
    for title, _days in STEPS[5:]:
        assert title in words
    left_out = {one.name for one in preview.stepped_over}
    assert left_out == calendar.weekdays_off(after[4], after[7])
    assert left_out and all(name in words for name in left_out), words
    assert days_of(day) == plan, "nothing is kept yet"
    step = day.step(lambda: day.press(Qt.Key.Key_Return))
    assert (step.label, step.values) == (
        "Move the milestone {title}",
        {"title": "First team trained"},
    )
    assert days_of(day) == after
    found = project(day)
    assert [one.target_on for one in found.milestones] == plan, "what was agreed stays"
    for one, target, now in zip(found.milestones, plan, after, strict=True):
        assert one.slip.days == (now - target).days
        assert one.slip.working_days == working_days(calendar, target, now)
    assert found.is_late
    return after


def working_days(calendar: Calendar, first: date, last: date) -> int:
    holidays = np.array([str(day) for day in calendar.names], dtype="datetime64[D]")
    return int(np.busday_count(str(first), str(last), holidays=holidays))


def go_to(day: Day, page: OnboardingPage, title: str) -> MilestoneRow:
    """K and J until it is the current one."""
    for key in [Qt.Key.Key_K] * 10 + [Qt.Key.Key_J] * 10:
        line = page.gantt.current()
        if line is not None and line.milestone is not None and line.milestone.title == title:
            return line.milestone
        day.press(key)
    raise AssertionError(title)


def undo_and_redo(day: Day, before: object, moved: list[date]) -> None:
    """One Ctrl+Z for all four, one Ctrl+Shift+Z to have it again."""
    step = day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL))
    assert step.kind == "undo"
    assert day.everything() == before
    step = day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL | SHIFT))
    assert step.kind == "redo"
    assert days_of(day) == moved


def reach_the_first(day: Day, page: OnboardingPage, calendar: Calendar) -> None:
    """D: reached today, a day late; what follows keeps its distance in working days."""
    go_to(day, page, "Hand-over from sales")
    before = days_of(day)
    assert before[0] < TODAY
    step = day.step(lambda: day.press(Qt.Key.Key_D))
    assert step.label == "Reach the milestone {title}"
    expected = [TODAY]
    for first, second in pairwise(before):
        expected.append(calendar.after(expected[-1], working_days(calendar, first, second)))
    assert days_of(day) == expected
    kept = project(day)
    assert (kept.complete.reached, kept.complete.all) == (1, 8)


def write_what_is_internal(day: Day, page: OnboardingPage) -> None:
    """E opens the milestone; its comment is nobody's but ours."""
    go_to(day, page, "Kick-off")
    day.press(Qt.Key.Key_E)
    comment = page.panel.milestone.lines["comment"].editor
    day.wait(page.panel.milestone.isVisible)
    day.tab_to(comment, most=16)
    day.write(SECRET)
    day.step(lambda: day.press(Qt.Key.Key_Return))
    assert next(one for one in project(day).milestones if one.title == "Kick-off").comment == SECRET
    day.press(Qt.Key.Key_Escape)
    day.wait(page.gantt.hasFocus)


def print_it(day: Day, target: Path, calendar: Calendar, monkeypatch: pytest.MonkeyPatch) -> None:
    """The customer's page: what the customer sees, and nothing of ours."""
    if shutil.which("pdftotext") is None:
        return
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target), "PDF (*.pdf)"))
    )
    day.press(Qt.Key.Key_P, CONTROL)
    day.wait(QApplication.activePopupWidget)
    day.press(Qt.Key.Key_Return)  # the window's own language comes first
    day.wait(lambda: day.real.said() == f"The page of {HANBIT} was written to {target.name}.pdf")
    run = subprocess.run(
        ["pdftotext", "-layout", f"{target}.pdf", "-"], capture_output=True, text=True, check=True
    )
    words = re.sub(r"\s+", " ", run.stdout)
    for title, _days in STEPS[1:]:
        assert title in words, title
    assert HANBIT in words and NAME in words
    for absent in (STEPS[0][0], "zqcanary", "argue", LUMEN):
        assert absent not in words, absent
