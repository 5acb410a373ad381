"""A chart in the window: drawn beside, walked by key, opened, as a table, as a file."""

from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.ui.shared.charts.chart_view import ChartView
from csm_desktop.ui.shared.charts.content import ChartContent, Mark
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row
from tests.support.desk import bare_desk

WAIT_MS = 60_000


def content(*, late: int = 0, empty: str = "") -> ChartContent:
    return ChartContent(
        build=lambda chart: chart.OnboardingFunnel(
            (
                chart.FunnelStep("0 %", 4, late, "4 projects"),
                chart.FunnelStep("1–24 %", 2, 0, "2 projects"),
            )
        ),
        marks=(
            Mark("0 %: <4> projects\n$12k", array("q", [3, 5]), "Onboarding 0 %"),
            Mark("1–24 %: 2 projects"),
        ),
        sentence="4 projects have not begun, 2 have.",
        columns=(Column("Reached"), Column("Projects", width=80, right=True)),
        rows=(
            Row((Cell("0 %"), Cell("4")), key=0),
            Row((Cell("1–24 %"), Cell("2")), key=1),
        ),
        definition="Milestones reached",
        empty=empty,
    )


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> ChartView:
    made = ChartView(bare_desk(qapp), "onboarding_funnel", "How far has it come?", 160)
    qtbot.addWidget(made)
    made.resize(420, 240)
    made.show_content(content())
    made.show()
    qtbot.waitUntil(lambda: made.is_drawn, timeout=WAIT_MS)
    return made


def middle_of(view: ChartView, index: int) -> QPoint:
    spot = next(spot for spot in view.canvas._spots if spot.index == index)
    return view.canvas._rect_of(spot).center()


def test_it_says_question_definition_and_the_chart_without_seeing(view: ChartView) -> None:
    assert view.title.text() == "How far has it come?"
    assert view.definition.text() == "Milestones reached"
    assert view.accessibleDescription() == "4 projects have not begun, 2 have."
    assert view.canvas.accessibleName() == "How far has it come? 4 projects have not begun, 2 have."


def test_a_click_opens_the_accounts_behind_a_mark(view: ChartView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.chosen) as taken:
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle_of(view, 0))
    assert [list(taken.args[0]), taken.args[1]] == [[3, 5], "Onboarding 0 %"]


def test_a_mark_without_accounts_opens_nothing(view: ChartView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.chosen):
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle_of(view, 1))


def test_keys_walk_through_the_marks_and_open_them(view: ChartView, qtbot: QtBot) -> None:
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert view.canvas.accessibleDescription() == "0 %: <4> projects\n$12k"
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)  # there is no third: it stays
    assert view.canvas.accessibleDescription() == "1–24 %: 2 projects"
    qtbot.keyClick(view.canvas, Qt.Key.Key_Left)
    with qtbot.waitSignal(view.chosen) as taken:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert list(taken.args[0]) == [3, 5]


def test_t_turns_between_chart_and_table(view: ChartView, qtbot: QtBot) -> None:
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_T)
    assert view.is_tabled and view.table.isVisible() and not view.canvas.isVisible()
    rows = view.table.rows_model.rows
    assert [[cell.text for cell in row.cells] for row in rows] == [["0 %", "4"], ["1–24 %", "2"]]
    view.table.take(0)
    with qtbot.waitSignal(view.chosen) as taken:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert list(taken.args[0]) == [3, 5]
    qtbot.keyClick(view.table, Qt.Key.Key_T)
    assert not view.is_tabled and view.canvas.isVisible()


def test_other_values_make_another_picture(view: ChartView, qtbot: QtBot) -> None:
    before = view.canvas.image
    assert before is not None
    with qtbot.waitSignal(view.canvas.drawn, timeout=WAIT_MS):
        view.show_content(content(late=3))
    assert view.canvas.image != before


def test_only_the_last_of_many_sizes_is_drawn(view: ChartView, qtbot: QtBot) -> None:
    drawn: list[int] = []
    view.canvas.drawn.connect(lambda: drawn.append(view.canvas.width()))
    for width in range(400, 700, 10):
        view.resize(width, 240)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: bool(drawn) and not view.canvas._stale, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: view.canvas.image is not None and view.canvas.image.width() == 690 - 6,
        timeout=WAIT_MS,
    )
    assert len(drawn) < 30


def test_an_empty_chart_is_a_sentence(view: ChartView) -> None:
    view.show_content(content(empty="No project is under way."))
    assert view.empty.isVisible() and view.empty.text() == "No project is under way."
    assert not view.canvas.isVisible() and not view.table.isVisible()


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_it_is_saved_as_a_file(
    view: ChartView, qtbot: QtBot, tmp_path: Path, kind: str, begins: bytes
) -> None:
    path = tmp_path / f"chart.{kind}"
    with qtbot.waitSignal(view.saved, timeout=WAIT_MS) as told:
        view.save(path, kind)
    assert told.args == [path.name]
    assert path.read_bytes().startswith(begins)


def test_a_file_that_cannot_be_written_is_told(
    view: ChartView, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(view.not_saved, timeout=WAIT_MS) as told:
        view.save(tmp_path / "missing" / "chart.png", "png")
    assert told.args[0] == "chart.png" and told.args[1]


def test_the_menu_copies_the_picture(view: ChartView) -> None:
    menu = view.make_menu()
    copy = next(act for act in menu.actions() if act.text().startswith("Copy picture"))
    copy.trigger()
    copied = QGuiApplication.clipboard().image()
    assert view.canvas.image is not None and copied.size() == view.canvas.image.size()


def test_a_drawing_that_fails_is_told(view: ChartView, qtbot: QtBot) -> None:
    broken = ChartContent(build=lambda chart: chart.Nothing(), marks=(), sentence="")
    with qtbot.waitSignal(view.failed, timeout=WAIT_MS) as told:
        view.show_content(broken)
    assert isinstance(told.args[0], AttributeError)
