"""The text of a note: what keys do to Markdown, what input methods may rely on, what gets in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.ui.shared.notes import text_area
from csm_desktop.ui.shared.notes.live_style import LineKind, address_at, shape_of
from csm_desktop.ui.shared.notes.text_area import TextArea
from csm_desktop.ui.theme import Look, Theme

SAMPLE = "# T\n\n## H\n- [x] done **b** `c` https://x.example\n1. one\n> q\n! r\n한국어 **굵게**"


@pytest.fixture
def area(qapp: QApplication, qtbot: QtBot) -> Iterator[TextArea]:
    Theme(qapp, Look(theme="light"))
    made = TextArea()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.setFocus()
    yield made


def lines(area: TextArea) -> list[str]:
    return area.toPlainText().split("\n")


def compose(area: TextArea, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(area, event)


def preedit_of(area: TextArea) -> str:
    return area.textCursor().block().layout().preeditAreaText()


def test_style_changes_no_text(area: TextArea) -> None:
    area.show_text(SAMPLE)
    assert area.toPlainText() == SAMPLE
    assert not area.document().isUndoAvailable()


def test_lines_are_what_their_signs_say() -> None:
    kinds = [shape_of(line, is_title=not n).kind.value for n, line in enumerate(SAMPLE.split("\n"))]
    assert kinds == ["title", "text", "heading", "box", "number", "quote", "risk", "text"]
    assert shape_of("- [ ] call", is_title=True).kind == LineKind.BOX


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one", "- one\n- two"),
        ("  - one", "  - one\n  - two"),
        ("- [x] one", "- [x] one\n- [ ] two"),
        ("9. one", "9. one\n10. two"),
        ("words", "words\ntwo"),
    ],
)
def test_enter_goes_on_with_a_list(area: TextArea, qtbot: QtBot, before: str, after: str) -> None:
    area.show_text(f"T\n{before}")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "two")
    assert area.toPlainText() == f"T\n{after}"


def test_enter_on_an_empty_list_line_ends_the_list(area: TextArea, qtbot: QtBot) -> None:
    area.show_text("T\n- one")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.toPlainText() == "T\n- one\n"


def test_tab_indents_a_list_and_back(area: TextArea, qtbot: QtBot) -> None:
    area.show_text("T\n- one")
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert lines(area)[1] == "  - one"
    qtbot.keyClick(area, Qt.Key.Key_Backtab)
    assert lines(area)[1] == "- one"


def test_bold_and_italic_come_and_go(area: TextArea, qtbot: QtBot) -> None:
    area.show_text("T\nword")
    for _ in range(2):
        qtbot.keyClick(area, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert lines(area)[1] == "**word**"
        qtbot.keyClick(area, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert lines(area)[1] == "word"
    qtbot.keyClick(area, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert lines(area)[1] == "*word*"


def test_a_box_is_checked_by_click_and_by_key(area: TextArea, qtbot: QtBot) -> None:
    area.show_text("T\n- [ ] call")
    block = area.document().findBlockByNumber(1)
    spot = area._box_rect(block).center()
    qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert lines(area)[1] == "- [x] call"
    qtbot.keyClick(area, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert lines(area)[1] == "- [ ] call"


def test_undo_takes_typing_back_and_redo_brings_it_again(area: TextArea, qtbot: QtBot) -> None:
    area.show_text("T\n- one")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "two")
    for _ in range(8):
        area.undo()
    assert area.toPlainText() == "T\n- one"
    for _ in range(8):
        area.redo()
    assert area.toPlainText() == "T\n- one\n- two"


def test_composition_is_left_alone_until_it_is_committed(area: TextArea) -> None:
    area.show_text("제목\n- ")
    told: list[str] = []
    area.typed.connect(lambda: told.append(area.toPlainText()))
    for syllable in ("ㅎ", "하", "한"):
        compose(area, syllable)
        assert preedit_of(area) == syllable
        assert area.is_composing
    assert told == []
    compose(area, "구", commit="한")
    assert preedit_of(area) == "구"
    assert lines(area)[1] == "- 한"
    compose(area, commit="국")
    assert (preedit_of(area), area.is_composing) == ("", False)
    assert lines(area) == ["제목", "- 한국"]
    assert told[-1] == "제목\n- 한국"


def test_a_heading_composed_in_chinese_is_styled_when_it_is_there(area: TextArea) -> None:
    area.show_text("T\n")
    compose(area, "hui")
    compose(area, commit="會議")
    area.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    area.insertPlainText("## ")
    assert lines(area)[1] == "## 會議"
    block = area.document().findBlockByNumber(1)
    assert block.blockFormat().topMargin() > 0


def test_keys_belong_to_the_input_method_while_it_composes(area: TextArea, qtbot: QtBot) -> None:
    area.show_text("T\n- one")
    compose(area, "ㅎ")
    finished: list[bool] = []
    area.finish_wanted.connect(lambda: finished.append(True))
    qtbot.keyClick(area, Qt.Key.Key_Escape)
    assert finished == []


def test_only_links_of_web_and_mail_are_opened(
    area: TextArea, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        text_area.QDesktopServices, "openUrl", lambda url: opened.append(url.toString())
    )
    for address in ("file:///etc/passwd", "javascript:alert(1)", "smb://x/y", ""):
        area.open_link(address)
    assert opened == []
    area.open_link("https://x.example/a")
    area.open_link("mailto:dana@x.example")
    assert opened == ["https://x.example/a", "mailto:dana@x.example"]
    assert address_at("see [us](file:///etc/passwd) or https://x.example.", 6) == ""
    assert address_at("see [us](https://x.example/u)", 6) == "https://x.example/u"


def test_a_link_opens_with_control_and_a_click_only(
    area: TextArea, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        text_area.QDesktopServices, "openUrl", lambda url: opened.append(url.toString())
    )
    area.show_text("T\nhttps://x.example/a")
    cursor = QTextCursor(area.document().findBlockByNumber(1))
    spot = area.cursorRect(cursor).center() + QPoint(20, 0)
    qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == []
    qtbot.mouseClick(
        area.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, spot
    )
    assert opened == ["https://x.example/a"]


def test_nothing_rich_gets_in_and_files_are_given_on(area: TextArea, tmp_path: Path) -> None:
    rich = QMimeData()
    rich.setHtml('<img src="file:///etc/passwd"><b>bold</b>')
    rich.setText("bold")
    area.insertFromMimeData(rich)
    assert area.toPlainText() == "bold"
    given: list[object] = []
    area.files_given.connect(given.extend)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    area.insertFromMimeData(files)
    assert given == [tmp_path / "a.txt"]
    assert area.toPlainText() == "bold"
