"""What opens below a button of the list: which columns there are, and the name of a segment."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.domain.fields import CUSTOM_KINDS
from csm_desktop.operations.account_columns import AccountColumn
from csm_desktop.ui import theme
from csm_desktop.ui.accounts.columns import title_of
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.popup import Popup
from csm_desktop.ui.shared.widgets import (
    Button,
    Choice,
    Field,
    Kind,
    Label,
    ThinScrollBar,
    paint_box,
)
from csm_desktop.ui.shared.words import later, say, tr

_KIND_TITLES = {
    "text": later("Text"),
    "number": later("Number"),
    "money": later("Money"),
    "date": later("Date"),
    "choice": later("Choice"),
}
_ID = Qt.ItemDataRole.UserRole


class ColumnsPopup(Popup):
    """Which columns are shown and in which order, and the user's own fields.

    Signals:
        chosen (list[str]): the columns to show, from left to right.
        field_asked (str, str): label and kind of a field to make.
        field_deleted (int): an own field that is to go.
        reset: as designed.
    """

    chosen = Signal(list)
    field_asked = Signal(str, str)
    field_deleted = Signal(int)
    reset = Signal()

    def __init__(
        self, parent: QWidget, columns: Sequence[AccountColumn], shown: Sequence[str]
    ) -> None:
        super().__init__(parent, tr("Columns"))
        self._columns = {column.id: column for column in columns}
        self.list = QListWidget()
        self.list.setItemDelegate(_Boxes(self.list))
        self._fill(shown)
        self._arrange()
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.model().rowsMoved.connect(lambda *_: self._tell())
        self.list.currentItemChanged.connect(lambda *_: self._show_delete())
        self._show_delete()

    def _fill(self, shown: Sequence[str]) -> None:
        rest = [name for name in self._columns if name not in shown]
        for name in (*(name for name in shown if name in self._columns), *rest):
            item = QListWidgetItem(title_of(self._columns[name]))
            item.setData(_ID, name)
            item.setSizeHint(QSize(0, theme.scale(26)))
            checked = Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked
            item.setCheckState(checked)
            if name == "name":
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.list.addItem(item)

    def _arrange(self) -> None:
        self.list.setAccessibleName(tr("Columns, drag to move"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical))
        self.list.setFixedSize(theme.scale(264), theme.scale(300))
        self.column.addWidget(self.list)
        self._label = Field(tr("Name of a new field"), hint=tr("New field"))
        kinds = [(str(kind), say(_KIND_TITLES[kind])) for kind in CUSTOM_KINDS]
        self._kind = Choice(tr("Kind of the new field"), kinds)
        self._problem = Label("", "bad", wrap=True)
        self._problem.hide()
        self._label.returnPressed.connect(self._ask_field)
        self._delete = Button(tr("Delete this field"), Kind.QUIET, on_click=self._delete_field)
        row = QHBoxLayout()
        row.setSpacing(theme.scale(8))
        row.addWidget(self._kind)
        row.addWidget(Button(tr("Add field"), on_click=self._ask_field))
        last = QHBoxLayout()
        last.addWidget(self._delete)
        last.addStretch(1)
        last.addWidget(Button(tr("As designed"), Kind.QUIET, on_click=self._reset))
        self.column.addWidget(self._label)
        self.column.addLayout(row)
        self.column.addWidget(self._problem)
        self.column.addLayout(last)

    def refuse(self, refusal: Refusal) -> None:
        """Say why there is no such field."""
        self._label.show_problem(True)
        self._problem.setText(say(SENTENCES[refusal.code], **refusal.values))
        self._problem.show()
        self.adjustSize()

    def _tell(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        self.chosen.emit(
            [item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked]
        )

    def _ask_field(self) -> None:
        self.field_asked.emit(self._label.text(), str(self._kind.currentData()))

    def _current(self) -> AccountColumn | None:
        item = self.list.currentItem()
        return None if item is None else self._columns[item.data(_ID)]

    def _show_delete(self) -> None:
        column = self._current()
        self._delete.setVisible(column is not None and column.field is not None)

    def _delete_field(self) -> None:
        column = self._current()
        if column is not None and column.field is not None:
            self.field_deleted.emit(column.field)
            self.close()

    def _reset(self) -> None:
        self.reset.emit()
        self.close()


class _Boxes(QStyledItemDelegate):
    """Paints a column's line: Fusion hides boxes that are not checked in the dark."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """A box, the check, the title."""
        t = theme.tokens()
        room: QRect = option.rect
        view = self.parent()
        assert isinstance(view, QListWidget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if view.currentIndex().row() == index.row():
            paint_box(painter, QRectF(room), t.selection, None)
        side = theme.scale(14)
        box = QRect(room.x() + theme.scale(4), 0, side, side)
        box.moveTop(room.y() + (room.height() - side) // 2)
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(t.accent if checked else t.border)
        painter.setBrush(t.accent if checked else t.surface)
        painter.drawRoundedRect(edge, 3, 3)
        if checked:
            paint_icon(painter, box.adjusted(1, 1, -1, -1), "check", t.on_accent)
        painter.setPen(t.text)
        words = room.adjusted(theme.scale(26), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(index.data()))


class SegmentPopup(Popup):
    """The name of a segment to save.

    Signals:
        asked (str): the name.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget, query: str) -> None:
        super().__init__(parent, tr("Save as a segment"))
        self.name = Field(tr("Name of the segment"), hint=tr("Name of the segment"))
        self.name.setMinimumWidth(theme.scale(264))
        self._problem = Label("", "bad", wrap=True)
        self._problem.hide()
        self.column.addWidget(Label(query, "muted", size=11))
        self.column.addWidget(self.name)
        self.column.addWidget(self._problem)
        save = Button(tr("Save segment"), Kind.PRIMARY, on_click=self._ask)
        self.column.addWidget(save)
        self.name.returnPressed.connect(self._ask)
        self.name.setFocus()

    def refuse(self, refusal: Refusal) -> None:
        """Say why it is not saved."""
        self.name.show_problem(True)
        self._problem.setText(say(SENTENCES[refusal.code], **refusal.values))
        self._problem.show()
        self.adjustSize()

    def _ask(self) -> None:
        self.asked.emit(self.name.text())
