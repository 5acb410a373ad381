"""The notice bar: what stays, what goes, and its one button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.notices import STAY_MS, NoticeBar, Tone


def bar_over(desk: Desk, qtbot: QtBot) -> NoticeBar:
    area = QWidget()
    area.resize(900, 600)
    qtbot.addWidget(area)
    bar = NoticeBar(desk.notices, area)
    area.show()
    return bar


def test_the_button_does_it_once_and_the_notice_goes(desk: Desk, qtbot: QtBot) -> None:
    bar = bar_over(desk, qtbot)
    done: list[str] = []
    desk.notices.tell("Edit 3 accounts", act="Undo", do=lambda: done.append("undo"))
    button = next(b for b in bar.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert bar.isHidden()


def test_only_what_does_not_matter_goes_by_itself(desk: Desk, qtbot: QtBot) -> None:
    bar = bar_over(desk, qtbot)
    desk.notices.tell("Saved", tone=Tone.GOOD)
    assert bar.remaining_ms() == STAY_MS or bar.remaining_ms() > STAY_MS - 1000
    desk.notices.tell("The disk is full.", tone=Tone.BAD)
    assert bar.isVisible()
    assert bar.remaining_ms() == -1


def test_a_long_sentence_is_not_cut(desk: Desk, qtbot: QtBot) -> None:
    bar = bar_over(desk, qtbot)
    desk.notices.tell("short")
    low = bar.height()
    desk.notices.tell("A sentence that goes on and on, " * 8)
    assert bar.height() > low
    assert bar.geometry().bottom() < 600
