"""Success × satisfaction, and beside the plane its two lists: where the two disagree."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.portfolio.answers import Answers
from csm_desktop.ui.portfolio.block import ChartBlock
from csm_desktop.ui.portfolio.specs import ChartSpec
from csm_desktop.ui.shared.quiet_table import Column, QuietTable, Row
from csm_desktop.ui.shared.widgets import Label
from csm_desktop.ui.shared.words import tr

_GAP, _WIDTHS = 32, (68, 88, 72)
"""Pixels before zoom: between plane and lists, and of the columns of figures."""


class SatisfactionBlock(ChartBlock):
    """The plane at the left, the lists at the right."""

    def __init__(self, desk: Desk, answers: Answers, spec: ChartSpec) -> None:
        super().__init__(desk, answers, spec)
        self.titles = (Label(bold=True), Label(bold=True))
        self.lists = (
            QuietTable(tr("Satisfied, not successful"), row_height=26),
            QuietTable(tr("Successful, not satisfied"), row_height=26),
        )
        self.side = QWidget()
        self.body = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale(4))
        for title, table in zip(self.titles, self.lists, strict=True):
            column.addWidget(title)
            column.addWidget(table)
            table.setFixedHeight(theme.scale(spec.height // 2))
            table.opened.connect(self._open)

    def _show(self, answer: Any) -> None:
        super()._show(answer)
        content = self.view.content if self.view is not None else None
        if content is None:
            return
        columns = (
            content.columns[0],
            *(
                Column(column.title, width=width, right=True)
                for column, width in zip(content.columns[1:], _WIDTHS, strict=True)
            ),
        )
        for title, table, (words, rows) in zip(
            self.titles, self.lists, _parts(content.rows), strict=False
        ):
            title.setText(words)
            table.show_rows(columns, rows, keep=True)
            table.setVisible(bool(rows))
        self.side.setVisible(not content.empty)

    def stand(self, widget: QWidget) -> None:
        """Both, side by side."""
        if self.body.layout() is None:
            row = QHBoxLayout(self.body)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.scale(_GAP))
            row.addWidget(widget, 604)
            row.addWidget(self.side, 412)
        super().stand(self.body)

    def _open(self, place: object) -> None:
        content = self.view.content if self.view is not None else None
        if content is not None and isinstance(place, int):
            self.chosen.emit(content.marks[place].ids, content.marks[place].title)


def _parts(rows: tuple[Row, ...]) -> list[tuple[str, list[Row]]]:
    """The two lists of the chart's table: each begins with a row that only names it."""
    parts: list[tuple[str, list[Row]]] = []
    for row in rows:
        if not any(cell.text for cell in row.cells[1:]):
            parts.append((row.cells[0].text, []))
        elif parts:
            parts[-1][1].append(row)
    return parts
