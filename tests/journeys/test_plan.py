"""A success plan is written from a template, measured, valued, and printed for the customer.

Progress, pace and worth are computed here by fractions.
"""

import re
import shutil
import subprocess
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.database.check import check_book
from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.health_edits import give_pulse
from csm_desktop.operations.notes import write_note
from csm_desktop.operations.plan_records import Objective, Plan
from csm_desktop.operations.plans import list_plans, read_plan
from csm_desktop.operations.risks import create_risk
from csm_desktop.operations.tasks import create_task
from csm_desktop.ui.plans.objective_block import ObjectiveBlock, QuietAdd
from csm_desktop.ui.plans.page import PlansPage
from csm_desktop.ui.shared.widgets import Label
from tests.support.real_desk import real_window
from tests.support.working_day import HANBIT, LUMEN, ask_file, read_everything
from tests.support.working_hands import Day

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
TODAY = NOW.date()
WRONG = "Reduce open tickets from 40 to 20"
TICKETS = f"{WRONG} by 30 Sep 2027"
DEPARTURES = "Raise on-time departures from 88 % to 95 % by 31 Mar 2027"
SUMMARY = "Trucks leave on time without more planners."
INTERNAL = "zqcanary their director is about to go"
BENEFITS, COSTS, LATER, RATE = 7_168_371, 1_672_201, 100_000, 8
"""Dollars: present values with nothing discounted, a benefit of year 1, percent a year."""


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two accounts; of the first there is something of every kind that must not leave."""
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    made = create_book(tmp_path / "book.csm", currency="USD", clock=lambda: NOW)
    for name in (HANBIT, LUMEN):
        made.run(create_account, values={"name": name})
    made.run(
        write_note, account_id=1, text="zqcanary of a note", kind="call", visibility="internal"
    )
    made.run(create_task, account_id=1, title="zqcanary of a task", due_on=TODAY)
    made.run(create_risk, account_id=1, values={"title": "zqcanary of a risk"})
    made.run(
        give_pulse, account_id=1, name=HANBIT, band="poor", reason="zqcanary", today=made.today()
    )
    made.close()
    return tmp_path / "book.csm"


def plan_of(day: Day) -> Plan:
    """As the file has it."""
    (row,) = day.ask(list_plans, today=TODAY)
    found = day.ask(read_plan, plan_id=row.id, today=TODAY)
    assert isinstance(found, Plan)
    return found


def objective(day: Day, subject: str) -> Objective:
    return next(one for one in plan_of(day).objectives if one.subject == subject)


def block(page: PlansPage, subject: str) -> ObjectiveBlock:
    blocks = page.document.blocks.values()
    return next(one for one in blocks if one.objective.subject == subject)


def test_a_plan_is_written_from_a_template_and_printed(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    book: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with real_window(qapp, qtbot, book) as real:
        day = Day(real, book)
        real.go("today")
        page = begin_the_plan(day)
        write_the_summary(day, page)
        write_objectives(day, page)
        record_values(day, page)
        write_outcomes(day, page)
        write_initiatives(day, page)
        fill_the_sheet(day, page)
        write_what_is_internal(day, page)
        undo_and_redo(day)
        preview_and_print(day, page, tmp_path / "plan", monkeypatch)
        last = day.everything()
        assert real.refused == []
        assert day.by_key >= (day.by_key + day.by_pointer) / 2
    assert ask_file(book, read_everything) == last
    assert ask_file(book, check_book) == ()


def begin_the_plan(day: Day) -> PlansPage:
    """For whom, from which template."""
    day.press(Qt.Key.Key_6, CONTROL)
    page = day.page(PlansPage)
    day.say("New success plan")
    new = page.new
    day.wait(lambda: new.isVisible() and new.template.count() > 1)
    day.wait(new.account.hasFocus)
    day.press(Qt.Key.Key_Return)
    assert new.problem.text() == "Choose the account from the list."
    day.write("hanb")
    day.wait(lambda: new.offers.chosen is not None)
    day.press(Qt.Key.Key_Return)
    day.tab_to(new.template)
    wanted = new.template.itemText(2)
    while new.template.currentText() != wanted:
        day.press(Qt.Key.Key_Down)
    day.tab_to(new.name)
    day.press(Qt.Key.Key_A, CONTROL)
    day.write("Plan of the depots")
    day.step(lambda: day.press(Qt.Key.Key_Return))
    day.wait(lambda: page.plan is not None and page.document.hasFocus())
    made = plan_of(day)
    assert (made.account, made.name, made.starts_on) == (HANBIT, "Plan of the depots", TODAY)
    assert made.objectives and len(page.document.blocks) == len(made.objectives)
    return page


def write_the_summary(day: Day, page: PlansPage) -> None:
    """What the customer wants, in their words; going on keeps it."""
    day.tab_to(page.document.summary)
    day.press(Qt.Key.Key_A, CONTROL)
    day.write(SUMMARY)
    day.step(lambda: day.press(Qt.Key.Key_Tab))
    assert plan_of(day).summary == SUMMARY


def write_objectives(day: Day, page: PlansPage) -> None:
    """Typed as sentences; one without a day is refused where it was typed."""
    before, steps = len(plan_of(day).objectives), len(day.steps)
    line = page.document.new_objective
    day.take(page.document)
    day.press(Qt.Key.Key_O)
    day.wait(line.field.hasFocus)
    day.write(WRONG)
    day.press(Qt.Key.Key_Return)
    assert "date" in line.told.text()
    assert line.field.text() == WRONG and len(day.steps) == steps
    day.write(" by 30 Sep 2027")
    day.step(lambda: day.press(Qt.Key.Key_Return))
    day.wait(lambda: not line.field.text())
    day.write(DEPARTURES)
    day.step(lambda: day.press(Qt.Key.Key_Return))
    day.press(Qt.Key.Key_Escape)
    found = plan_of(day).objectives
    assert [one.sentence for one in found[before:]] == [TICKETS, DEPARTURES]
    assert [(one.baseline, one.target, one.due_on) for one in found[before:]] == [
        (Decimal(40), Decimal(20), date(2027, 9, 30)),
        (Decimal(88), Decimal(95), date(2027, 3, 31)),
    ]
    day.wait(lambda: len(page.document.blocks) == before + 2)


def record_values(day: Day, page: PlansPage) -> None:
    """V at the objective; progress is by hand what the bar says."""
    for subject, value, low, high in (
        ("open tickets", 33, 40, 20),
        ("on-time departures", 90, 88, 95),
    ):
        here = block(page, subject)
        while page.document.block_at_hand() is not here or not here.status.hasFocus():
            day.press(Qt.Key.Key_J)
        day.press(Qt.Key.Key_V)
        day.wait(here.record.value.hasFocus)
        day.press(Qt.Key.Key_Return)
        assert here.record.problem.text()
        day.write(str(value))
        day.tab_to(here.record.source)
        day.write("dispatch report")
        day.step(lambda: day.press(Qt.Key.Key_Return))
        day.wait(here.record.isHidden)
        standing = objective(day, subject).standing
        progress = Fraction(value - low, high - low)
        assert standing.progress is not None
        assert abs(Fraction(standing.progress) - progress) < Fraction(1, 10**9)
        assert standing.percent == round(progress * 100)
        assert standing.pace == 0, "it began today"
        day.wait(lambda: str(value) in here.bar.progress.value)  # noqa: B023 — waited for here


def add(day: Day, here: QWidget, words: str) -> None:
    """The quiet button of this name, by pointer."""
    (button,) = [one for one in here.findChildren(QuietAdd) if one.text() == words]
    day.click(button)


def write_outcomes(day: Day, page: PlansPage) -> None:
    """Two, one of them reached and confirmed by somebody."""
    here = block(page, "open tickets")
    add(day, here, "+ Outcome")
    for title in ("No ticket waits over night", "The queue is read every morning"):
        day.write(title)
        day.step(lambda: day.press(Qt.Key.Key_Return))
    day.press(Qt.Key.Key_Escape)
    day.wait(lambda: len(here.outcomes) == 2)
    first, second = here.outcomes.values()
    day.take(first.mark)
    day.step(lambda: day.press(Qt.Key.Key_Space))
    day.wait(lambda: first.outcome.state == "achieved")
    day.tab_to(first.words.words["confirmed_by"])
    day.press(Qt.Key.Key_Return)
    day.write("Kim Ji-woo")
    day.step(lambda: day.press(Qt.Key.Key_Return))
    day.take(second.mark)
    for state in ("achieved", "partly"):
        day.step(lambda: day.press(Qt.Key.Key_Space))
        day.wait(lambda: second.outcome.state == state)  # noqa: B023 — waited for here
    kept = objective(day, "open tickets")
    assert [(one.state, one.confirmed_by, one.confirmed_on) for one in kept.outcomes] == [
        ("achieved", "Kim Ji-woo", TODAY),
        ("partly", None, None),
    ]
    assert kept.closure.score is not None
    assert Fraction(kept.closure.score) == Fraction(1 + Fraction(1, 2), 2)
    day.wait(lambda: ("Open tickets", "0.75, 2 of 2") in page.side.outcomes.lines)


def write_initiatives(day: Day, page: PlansPage) -> None:
    """What we do and what they do."""
    here = block(page, "on-time departures")
    for words, title in (("+ We do", "Load the night shift"), ("+ They do", "Name a dispatcher")):
        add(day, here, words)
        day.write(title)
        day.step(lambda: day.press(Qt.Key.Key_Return))
        day.press(Qt.Key.Key_Escape)
    kept = objective(day, "on-time departures")
    assert [(one.side, one.title) for one in kept.initiatives] == [
        ("ours", "Load the night shift"),
        ("theirs", "Name a dispatcher"),
    ]


def fill_the_sheet(day: Day, page: PlansPage) -> None:
    """The check of the figures, then a later year that is discounted."""
    worth = page.side.worth
    for words, line in (
        ("+ Benefit", f"Planner hours {BENEFITS}"),
        ("+ Cost", f"Licences and set-up {COSTS}"),
    ):
        add(day, worth, words)
        day.write(line)
        day.step(lambda: day.press(Qt.Key.Key_Return))
        day.press(Qt.Key.Key_Escape)
    roi = Fraction(BENEFITS - COSTS, COSTS)
    assert (BENEFITS - COSTS, round(roi * 100)) == (5_496_170, 329)
    day.wait(lambda: worth.figures["roi"][1].text() == "329 %")
    assert "5,496,170" in worth.figures["npv"][1].toolTip()
    assert "7,168,371" in worth.figures["benefits"][1].toolTip()
    assert "1,672,201" in worth.figures["costs"][1].toolTip()
    kept = plan_of(day).roi.worth
    assert kept is not None
    assert (kept.benefits, kept.costs, kept.npv) == (
        BENEFITS * 100,
        COSTS * 100,
        (BENEFITS - COSTS) * 100,
    )
    write_a_later_year(day, page)


def write_a_later_year(day: Day, page: PlansPage) -> None:
    worth = page.side.worth
    line = next(one for one in worth.lines.values() if one.line.side == "benefit")
    day.take(line.mark)
    day.press(Qt.Key.Key_Space)
    day.write(str(LATER))
    day.step(lambda: day.press(Qt.Key.Key_Return))
    word = worth.rate.words["discount_rate"]
    day.take(word)
    day.press(Qt.Key.Key_Return)
    day.press(Qt.Key.Key_A, CONTROL)
    day.write(str(RATE))
    day.step(lambda: day.press(Qt.Key.Key_Return))
    benefits = BENEFITS + Fraction(LATER) / (1 + Fraction(RATE, 100))
    kept = plan_of(day).roi
    assert kept.rate_percent == RATE and kept.worth is not None
    assert abs(kept.worth.benefits - 100 * benefits) <= Fraction(1, 2)
    assert abs(kept.worth.npv - 100 * (benefits - COSTS)) <= Fraction(1, 2)
    percent = round(100 * (benefits - COSTS) / COSTS)
    day.wait(lambda: worth.figures["roi"][1].text() == f"{percent} %")


def write_what_is_internal(day: Day, page: PlansPage) -> None:
    """At the right, behind the lock."""
    text = page.side.internal.text
    day.click(text.viewport())
    day.write(INTERNAL)
    day.step(lambda: day.take(page.document))
    assert plan_of(day).internal == INTERNAL


def undo_and_redo(day: Day) -> None:
    """Every act was one step: three back, three forth."""
    states = [day.everything()]
    for _ in range(3):
        day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL))
        states.append(day.everything())
    assert plan_of(day).internal == "" and plan_of(day).roi.rate_percent is None
    for state in reversed(states[:-1]):
        day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL | SHIFT))
        assert day.everything() == state


def preview_and_print(
    day: Day, page: PlansPage, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What leaves is shown before it leaves; the paper has just that."""
    day.say("Preview what leaves")
    day.wait(lambda: page.preview is not None and page.preview.pages)
    preview = page.preview
    assert preview is not None and preview.isVisible()
    items = [preview.stays.itemAt(at) for at in range(preview.stays.count())]
    labels = [item.widget() for item in items if item is not None]
    said = [label.text() for label in labels if isinstance(label, Label)]
    assert "– the internal text of the plan" in said and "– 1 internal risk" in said
    if shutil.which("pdftotext") is None:
        return
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target), "PDF (*.pdf)"))
    )
    day.press(Qt.Key.Key_P, CONTROL)
    day.wait(lambda: day.real.said() == f"The plan of {HANBIT} was written to {target.name}.pdf")
    run = subprocess.run(
        ["pdftotext", "-layout", f"{target}.pdf", "-"], capture_output=True, text=True, check=True
    )
    words = re.sub(r"\s+", " ", run.stdout)
    for there in (
        HANBIT,
        SUMMARY,
        TICKETS,
        DEPARTURES,
        "No ticket waits over night",
        "Kim Ji-woo",
        "Load the night shift",
        "Name a dispatcher",
    ):
        assert there in words, there
    for absent in ("zqcanary", "director", LUMEN, "329", "7,168,371"):
        assert absent not in words, absent
