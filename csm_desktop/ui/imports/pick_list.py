"""A list that floats below something and is searched by typing; what is in it is the caller's."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.popup import Popup
from csm_desktop.ui.shared.quiet_table import Cell, Column, QuietTable, Row, text_width
from csm_desktop.ui.shared.shadow import SHADOW
from csm_desktop.ui.shared.widgets import Field, Label

_WIDTH = 372
_ROWS = 11
"""Rows seen at once."""
_ROW = 26
_NOTE_MOST = 188


@dataclass(frozen=True)
class Pick:
    """One thing that can be picked."""

    text: str
    value: object
    note: str = ""
    """Muted words at the right."""
    marked: bool = False
    """What holds now."""


class PickList(Popup):
    """A field and what fits to it; arrows move, Enter picks, Esc closes.

    Signals:
        typed (str): the text of the field has changed.
        picked (object): the value of what was picked; the list is closed then.
    """

    typed = Signal(str)
    picked = Signal(object)

    def __init__(self, parent: QWidget, name: str, *, hint: str, rows: int = _ROWS) -> None:
        super().__init__(parent, name)
        self.field = Field(name, hint=hint)
        self.table = QuietTable(name, row_height=_ROW)
        self.table.head.hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = Label("", "muted", wrap=True)
        self.nothing.hide()
        edge = SHADOW + theme.scale(8)
        self.column.setContentsMargins(edge, edge, edge, edge)
        for part in (self.field, self.table, self.nothing):
            self.column.addWidget(part)
        self.setFixedWidth(theme.scale(_WIDTH) + 2 * SHADOW)
        self.table.setFixedHeight(theme.scale(rows * _ROW))
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.table.clicked.connect(lambda _index: self._pick())

    def show_picks(self, picks: Sequence[Pick], *, nothing: str = "") -> None:
        """Show these; ``nothing`` is said when there are none."""
        rows = [
            Row(
                (
                    Cell(pick.text, bold=pick.marked, icon="check" if pick.marked else ""),
                    Cell(pick.note, ink="muted"),
                ),
                pick.value,
                f"{pick.text} {pick.note}".strip(),
            )
            for pick in picks
        ]
        has_notes = any(pick.note for pick in picks)
        notes = max((text_width(pick.note) for pick in picks), default=0)
        width = min(_NOTE_MOST, notes + 8) if has_notes else 8
        columns = [Column(""), Column("", width=width, right=True)]
        self.table.show_rows(columns, rows)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not rows and bool(nothing))
        first = next((number for number, pick in enumerate(picks) if pick.marked), 0)
        if rows:
            self.table.setCurrentIndex(self.table.rows_model.index(first, 0))

    def open_at(self, spot: QPoint) -> None:
        """Show it with its upper left corner here, moved so that all of it is on the screen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(spot) or self.screen()
        room = screen.availableGeometry()
        left = min(spot.x() - SHADOW, room.right() - self.width() + SHADOW)
        top = min(spot.y() - SHADOW, room.bottom() - self.height() + SHADOW)
        self.move(max(room.left() - SHADOW, left), max(room.top() - SHADOW, top))
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field has the keyboard; what moves and picks is the list's."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        moves = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS,
            Qt.Key.Key_PageUp: -_ROWS,
        }
        if event.key() in moves:
            self.table.step(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick()
        else:
            return False
        return True

    def _pick(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < self.table.rows_model.rowCount():
            value = self.table.key_of(row)
            self.close()
            self.picked.emit(value)
