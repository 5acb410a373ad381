"""The one date control of the program: see the whole book as it was known on a day.

A strip under the top bar says so while it is, because nothing can be changed then. The desk turns
the answers; every page asks again by itself.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop import format as fmt
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import tr


class AsOfStrip(QWidget):
    """Says as of which day the book is seen; 36 high, hidden while it is today."""

    def __init__(self, choose: Callable[[], object], back: Callable[[], object]) -> None:
        super().__init__()
        self.setFixedHeight(theme.scale(36))
        self.words = Label("", bold=True)
        self.hint = Label("", "muted")
        self.choose = Button(tr("Another day"), Kind.QUIET, on_click=choose)
        self.back = Button(tr("Back to today"), Kind.PLAIN, on_click=back)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(40), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(8))
        row.addWidget(self.words)
        row.addWidget(self.hint, 1)
        row.addWidget(self.choose)
        row.addWidget(self.back)
        self.hide()

    def show_day(self, day: date | None, locale: str) -> None:
        """Say the day, or vanish."""
        self.setVisible(day is not None)
        if day is None:
            return
        self.words.setText(tr("As of {day}", day=fmt.day(day, locale)))
        self.hint.setText(tr("as the book knew it at the end of that day. Nothing can be changed."))
        self.setAccessibleName(f"{self.words.text()}, {self.hint.text()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The fill that means: look out."""
        painter = QPainter(self)
        t = theme.tokens()
        painter.fillRect(self.rect(), t.warn_fill)
        painter.fillRect(0, self.height() - 1, self.width(), 1, t.line)
        side = theme.scale(16)
        spot = QRect(theme.scale(16), 0, side, self.height())
        paint_icon(painter, spot, "calendar-clock", t.warn)


class AsOf(QObject):
    """Answers the acts and keeps strip and status bar true."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        show_status: Callable[[str], None],
        has_book: Callable[[], bool],
    ) -> None:
        """``show_status`` gets what the status bar says of it."""
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._show_status = show_status
        self.strip = self.make_strip()
        actions = desk.actions
        actions.handle("see_as_of", self.choose, enabled=has_book)
        actions.handle("back_to_today", self.go_back, enabled=self._is_past)
        desk.workspace.as_of_changed.connect(desk.notices.clear)
        desk.workspace.as_of_changed.connect(self.show)
        desk.workspace.opened.connect(self.show)
        desk.workspace.closed.connect(self.show)

    def _is_past(self) -> bool | str:
        return self._desk.workspace.as_of is not None or tr("It is seen as of today.")

    def make_strip(self) -> AsOfStrip:
        """A new strip, for a window that is built again."""
        self.strip = AsOfStrip(self.choose, self.go_back)
        return self.strip

    def choose(self) -> None:
        """Ask for a day; the book's own first day is the earliest."""
        from csm_desktop.operations.book import read_first_day  # only with a book open

        self._desk.workspace.ask(read_first_day, self._open)

    def _open(self, first: date) -> None:
        from csm_desktop.ui.shared.day_popup import DayPopup  # seldom needed

        workspace = self._desk.workspace
        popup = DayPopup(
            self._window,
            tr("See the book as of"),
            today=workspace.present_day(),
            locale=self._desk.theme.look.language,
            day=workspace.as_of,
            earliest=first,
        )
        popup.chosen.connect(self.see)
        popup.open_at_right(self._window)

    def see(self, day: date) -> None:
        """See the book as of a day."""
        self._desk.notices.tell(
            tr("Reading the book as of {day}…", day=fmt.day(day, self._desk.theme.look.language)),
            act=tr("Cancel"),
            do=self.go_back,
        )
        self._desk.workspace.see_as_of(day)

    def go_back(self) -> None:
        """As it is today."""
        self._desk.workspace.see_as_of(None)

    def show(self) -> None:
        """What strip and status bar say now."""
        workspace, locale = self._desk.workspace, self._desk.theme.look.language
        self.strip.show_day(workspace.as_of, locale)
        day = fmt.day(workspace.today(), locale)
        words = tr("As of {day}", day=day) if workspace.as_of else tr("As of today, {day}", day=day)
        self._show_status(words)
