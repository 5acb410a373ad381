"""The hands of a journey: keys to whatever has the focus, and what the file says beside it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from csm_desktop.ui.navigation import Page
from csm_desktop.workspace import StepNotice
from tests.support.real_desk import RealWindow
from tests.support.working_day import Everything, ask_file, read_everything

PATIENCE_MS = 10_000
NONE = Qt.KeyboardModifier.NoModifier
Shown = TypeVar("Shown", bound=Page)


class Day:
    """One window, the hands that work on it, and what the book says beside it."""

    def __init__(self, real: RealWindow, path: Path) -> None:
        self.real, self.path = real, path
        self.by_key = self.by_pointer = 0
        self.steps: list[StepNotice] = []
        real.workspace.stepped.connect(self.steps.append)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """A key, to whatever has the focus."""
        self.by_key += 1
        QTest.keyClick(self._focus(), key, held)

    def write(self, words: str) -> None:
        """Words, to whatever has the focus: one act."""
        self.by_key += 1
        QTest.keyClicks(self._focus(), words)

    def say(self, words: str) -> None:
        """What is to be done, said to the palette: three acts."""
        self.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.write(words)
        self.press(Qt.Key.Key_Return)

    def tab_to(self, widget: QWidget, most: int = 12) -> None:
        """Tab until it has the focus."""
        for _ in range(most):
            if widget.hasFocus():
                return
            self.press(Qt.Key.Key_Tab)
        assert widget.hasFocus()

    def click(self, widget: QWidget, spot: QPoint | None = None) -> None:
        """The pointer, where there is no key; in the middle, or at a spot."""
        self.by_pointer += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot or QPoint())

    def take(self, widget: QWidget) -> None:
        """The focus goes there, where a click would open something: an act of the pointer."""
        self.by_pointer += 1
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def drag(self, widget: QWidget, first: QPoint, last: QPoint) -> None:
        """Press, move, let go: one act."""
        self.by_pointer += 1
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(widget, (first + last) / 2)
        QTest.mouseMove(widget, last)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=last)

    def come_back(self) -> None:
        """The window is the active one again after a popup, which no screen does here by itself."""
        self.real.window.activateWindow()
        self.wait(self.real.window.isActiveWindow)

    def page(self, kind: type[Shown]) -> Shown:
        """The page shown, once it is this one and has the focus."""
        self.wait(lambda: isinstance(self.real.window.current_page(), kind))
        found = self.real.window.current_page()
        assert isinstance(found, kind)
        self.wait(lambda: found.isVisible() and found in (self._focus(), *_above(self._focus())))
        return found

    def wait(self, until: Callable[[], object]) -> None:
        self.real.qtbot.waitUntil(lambda: bool(until()), timeout=PATIENCE_MS)

    def ask(self, question: Callable[..., Any], **params: Any) -> Any:
        """What the file says."""
        return ask_file(self.path, question, **params)

    def everything(self) -> Everything:
        found: Everything = self.ask(read_everything)
        return found

    def step(self, act: Callable[[], object]) -> StepNotice:
        """Do something that is one step, no more and no less, and wait until it is in the file."""
        before = len(self.steps)
        act()
        self.wait(lambda: len(self.steps) > before)
        assert len(self.steps) == before + 1
        return self.steps[-1]

    def _focus(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.real.window


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
