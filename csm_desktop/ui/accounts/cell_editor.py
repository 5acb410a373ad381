"""Editing in the table: a field lies over the cell, and Tab goes on to the next one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from csm_desktop.ui import theme
from csm_desktop.ui.accounts.editors import ValueField
from csm_desktop.ui.accounts.floats import ProblemNote
from csm_desktop.ui.accounts.table import AccountTable
from csm_desktop.ui.navigation import Desk

LEAST_WIDTH = 160


class CellEditor(QObject):
    """The one open editor of the table, if any.

    Signals:
        edited (int, int, object, str): account, column, its new value, and that as it was typed.
    """

    edited = Signal(int, int, object, str)

    def __init__(self, desk: Desk, table: AccountTable, note: ProblemNote) -> None:
        super().__init__(table)
        self.field: ValueField | None = None
        self._desk = desk
        self._table = table
        self._note = note
        self._account = 0
        self._index = QPersistentModelIndex()
        table.verticalScrollBar().valueChanged.connect(self.close)
        table.accounts.modelAboutToBeReset.connect(self.close)
        table.header.sectionResized.connect(lambda *_: self.close())

    def open(self, index: QModelIndex, known: Mapping[str, Sequence[str]]) -> bool:
        """Edit this cell; False when it cannot be edited or its row is not here."""
        model = self._table.accounts
        account = model.account_at(index.row())
        column = model.columns[index.column()]
        row = None if account is None else model.row_of(account)
        if account is None or row is None or not column.editable:
            return False
        self.close()
        self._account, self._index = account, QPersistentModelIndex(index)
        field = ValueField(
            self._desk,
            column,
            self._note,
            known=known.get(column.word, ()),
            parent=self._table.viewport(),
        )
        field.setProperty("in_cell", True)
        field.show_row(row)
        self._place(field, index)
        field.settled.connect(self._settled)
        field.given_up.connect(self._give_up)
        field.went_on.connect(lambda by: self._go_on(by, known))
        self.field = field
        field.show()
        field.selectAll()
        field.setFocus()
        return True

    def close(self) -> None:
        """Put the editor away; what was typed and not kept is given up."""
        field, self.field = self.field, None
        if field is not None:
            had_focus = field.hasFocus()
            self._note.hide()
            field.hide()
            field.deleteLater()
            if had_focus:
                self._table.setFocus()

    def _place(self, field: ValueField, index: QModelIndex) -> None:
        rect = self._table.cell_rect(index)
        height = theme.row_height() - 1
        field.setFixedHeight(height)
        least = theme.scale(LEAST_WIDTH)
        left = max(0, min(rect.x() - theme.scale(4), self._table.viewport().width() - least))
        right = min(self._table.viewport().width(), rect.right())
        field.setGeometry(left, rect.y(), max(least, right - left), height)

    def _settled(self, value: object) -> None:
        assert self.field is not None
        text, column = self.field.text(), self._index.column()
        account = self._account
        self.close()
        self.edited.emit(account, column, value, text)

    def _give_up(self) -> None:
        self.close()

    def _go_on(self, by: int, known: Mapping[str, Sequence[str]]) -> None:
        """To the next column that can be edited, on the same line."""
        model, header = self._table.accounts, self._table.header
        place = header.visualIndex(self._index.column()) + by
        while 0 <= place < header.count():
            number = header.logicalIndex(place)
            if model.columns[number].editable and not header.isSectionHidden(number):
                index = model.index(self._index.row(), number)
                self._table.setCurrentIndex(index)
                self.open(index, known)
                return
            place += by
