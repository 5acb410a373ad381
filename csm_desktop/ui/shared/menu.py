"""Menus of values below a button, dressed as what floats, and the chip that opens one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import paint_box, paint_ring

Option = tuple[object, str]
"""A value and what it is called."""


def dressed_menu(parent: QWidget, name: str) -> QMenu:
    """An empty menu that looks like what floats."""
    menu = QMenu(parent)
    menu.setAccessibleName(name)
    t = theme.tokens()
    # A sheet on one menu, set when it opens, costs the pages nothing.
    menu.setStyleSheet(
        f"QMenu {{ background: {t.float.name()}; border: 1px solid {t.border.name()};"
        f" padding: {theme.scale(4)}px; }}"
        f"QMenu::item {{ padding: {theme.scale(5)}px {theme.scale(16)}px {theme.scale(5)}px"
        f" {theme.scale(20)}px; border-radius: {theme.scale(4)}px; }}"
        f"QMenu::item:selected {{ background: {t.selection.name()}; color: {t.text.name()}; }}"
        f"QMenu::item:disabled {{ color: {t.faint.name()}; }}"
        f"QMenu::separator {{ height: 1px; background: {t.line.name()};"
        f" margin: {theme.scale(4)}px 0; }}"
    )
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


class MenuChip(QPushButton):
    """A value on ``sunken`` that opens a menu of other values; ``quiet`` without the ground.

    Signals:
        chosen: the value the user took (not sent when the program sets it).
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        options: Sequence[Option] = (),
        *,
        icon: str = "",
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._icon = icon
        self._quiet = quiet
        self.options: Sequence[Option] = options
        self.more: Sequence[tuple[str, Callable[[], object]]] = ()
        """Acts below the values."""
        self.value: object = None
        self.setFont(theme.font(13))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.clicked.connect(lambda _checked=False: self.open_menu())

    def show_value(self, value: object, words: str | None = None) -> None:
        """Show this value without telling anyone; ``words`` for one that is no option."""
        self.value = value
        known = next((text for own, text in self.options if own == value), "")
        self.setText(words if words is not None else known)
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.setToolTip(self._name)
        self.updateGeometry()
        self.update()

    def open_menu(self) -> QMenu:
        """Open the values below the chip."""
        menu = dressed_menu(self, self._name)
        for value, words in self.options:
            act = menu.addAction(words.replace("&", "&&"))
            act.setCheckable(True)
            act.setChecked(value == self.value)
            act.triggered.connect(lambda _checked=False, value=value: self._take(value))
            if value == self.value:
                menu.setActiveAction(act)
        if self.options and self.more:
            menu.addSeparator()
        for words, do in self.more:
            menu.addAction(words).triggered.connect(lambda _checked=False, do=do: do())
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + theme.scale(2))))
        return menu

    def _take(self, value: object) -> None:
        self.show_value(value)
        self.chosen.emit(value)

    def sizeHint(self) -> QSize:
        """Icon, words, and the sign that it opens."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + theme.scale(16 + 20)
        return QSize(width + (theme.scale(20) if self._icon else 0), theme.scale(24))

    def minimumSizeHint(self) -> QSize:
        """Long words may be cut."""
        return QSize(min(self.sizeHint().width(), theme.scale(72)), theme.scale(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, words, sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        hover = self.underMouse() or self.isDown()
        ground = (t.hover if hover else None) if self._quiet else t.line if hover else t.sunken
        if ground is not None:
            paint_box(painter, QRectF(self.rect()), ground, None)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        left, side = theme.scale(8), theme.scale(14)
        if self._icon:
            paint_icon(painter, QRect(left, 0, side, self.height()), self._icon, t.text)
            left += theme.scale(20)
        painter.setPen(t.text)
        painter.setFont(self.font())
        room = QRect(left, 0, self.width() - left - theme.scale(24), self.height())
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        sign = QRect(room.right() + theme.scale(4), 0, side, self.height())
        paint_icon(painter, sign, "chevron-down", t.text)
