"""Widths of columns as the user dragged them, kept on this computer by the column's title."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from csm_desktop.settings import TableLayout
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.quiet_table import Column, QuietTable, Row


class Widths(QObject):
    """Shows rows of one table with the columns as wide as they were left."""

    def __init__(self, desk: Desk, table: QuietTable, name: str) -> None:
        """``name``: what the table is called among the settings; one name, one set of columns."""
        super().__init__(table)
        self._desk = desk
        self._table = table
        self.name = name
        """Change it when the table shows another kind of rows."""
        table.head.sectionResized.connect(self._keep)

    def show_rows(
        self, columns: Sequence[Column], rows: Sequence[Row], *, keep: bool = True
    ) -> None:
        """As :meth:`QuietTable.show_rows`."""
        kept = self._layout().widths
        sized = [replace(column, width=kept.get(_name(column), column.width)) for column in columns]
        self._table.show_rows(sized, rows, keep=keep)

    def _layout(self) -> TableLayout:
        return self._desk.choices.now.tables.get(self.name, TableLayout())

    def _keep(self, section: int, before: int, after: int) -> None:
        # Columns are also given widths by the program: only those of a drag are the user's.
        if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton or before == after:
            return
        columns = self._table.rows_model.columns
        if section >= len(columns):
            return
        width = max(24, round(after * 100 / theme.scale(100)))
        self._table.rows_model.set_width(section, width)
        layout = self._layout()
        changed = replace(layout, widths={**layout.widths, _name(columns[section]): width})
        choices = self._desk.choices
        choices.take(choices.now.with_table(self.name, changed))


def _name(column: Column) -> str:
    return column.title or column.second
