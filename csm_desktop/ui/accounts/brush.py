"""Painting the lines of the table: everything a line needs is worked out once for a whole paint."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from csm_desktop.ui import theme
from csm_desktop.ui.accounts.columns import Cell, HealthMark, is_right
from csm_desktop.ui.accounts.model import GroupLine
from csm_desktop.ui.accounts.sparks import paint_spark
from csm_desktop.ui.shared.band_pill import WIDTH as PILL
from csm_desktop.ui.shared.band_pill import paint_change, paint_pill
from csm_desktop.ui.shared.icons import paint_icon

if TYPE_CHECKING:
    from csm_desktop.ui.accounts.table import AccountTable

SIDE = 16
"""Space at both sides of the table, pixels before zoom."""
GAP = 8
"""Least space between the texts of two cells, pixels before zoom."""
MOST_WIDTHS = 20_000
"""Texts whose width is remembered."""
_CHANGE, _SPARK = 48, 68
"""Room for the change of health, and for its small line, pixels before zoom."""
_BARS = (0.62, 0.47, 0.72, 0.4, 0.55, 0.66, 0.5, 0.43)


class Brush:
    """What painting a line needs, worked out once for all lines of a paint."""

    def __init__(self, painter: QPainter, table: "AccountTable") -> None:
        self.painter = painter
        self.width = table.viewport().width()
        self.selected: list[range] = []
        self.tokens = theme.tokens()
        self.plain = theme.font(13, tabular=True)
        self.bold = theme.font(13, bold=True, tabular=True)
        self.metrics = {False: QFontMetrics(self.plain), True: QFontMetrics(self.bold)}
        self._widths = table.text_widths
        self._sparks = table.sparks
        self._overridden = table.overridden
        self.places = _places(table)
        self.sum_right = next(
            (right for column, _left, right in self.places if column == _arr_of(table)), 0
        )
        self.aligns = [
            int(
                (Qt.AlignmentFlag.AlignRight if is_right(column) else Qt.AlignmentFlag.AlignLeft)
                | Qt.AlignmentFlag.AlignVCenter
            )
            for column in table.accounts.columns
        ]

    def ground(self, top: int, height: int, chosen: bool, *, hovered: bool) -> None:
        """The row's fill and the hairline below it."""
        t = self.tokens
        if chosen or hovered:
            fill = t.selection if chosen else t.hover
            self.painter.fillRect(0, top, self.width, height, fill)
        self.painter.fillRect(0, top + height - 1, self.width, 1, t.line)

    def edge(self, top: int, height: int) -> None:
        """The mark of the current row."""
        self.painter.fillRect(0, top, theme.scale(2), height - 1, self.tokens.accent)

    def cells(self, cells: Sequence[Cell], top: int, height: int, *, chosen: bool) -> None:
        """The texts of a row."""
        for column, left, right in self.places:
            cell = cells[column]
            if cell.health is not None:
                rect = QRect(left, top, right - left, height - 1)
                self._health(cell.health, rect, chosen=chosen)
                continue
            if cell.more:
                self._with_more(cell, left, right, top, height)
                continue
            align = self.aligns[column]
            self._text(cell.text, cell.tone, cell.bold, align, left, right, top, height)

    def _health(self, mark: HealthMark, rect: QRect, *, chosen: bool) -> None:
        """The pill, the change, and where there is room the small line."""
        painter = self.painter
        note = "override" if mark.account in self._overridden else ""
        paint_pill(painter, rect, mark.band, mark.score, selected=chosen, note=note)
        left = rect.left() + theme.scale(PILL + _CHANGE)
        if rect.width() < theme.scale(PILL + _CHANGE - 8):
            return
        spot = QRect(rect.left() + theme.scale(PILL), rect.y(), theme.scale(_CHANGE), rect.height())
        paint_change(painter, spot.adjusted(0, 0, -theme.scale(8), 0), mark.change)
        spark = self._sparks.get(mark.account)
        if spark and rect.right() - left >= theme.scale(_SPARK):
            height = theme.scale(18)
            top = rect.y() + (rect.height() - height) / 2
            paint_spark(painter, QRectF(left, top, theme.scale(_SPARK), height), spark, mark.band)

    def _text(  # noqa: PLR0917 — a text and its place, called for every cell
        self,
        text: str,
        tone: str,
        bold: bool,
        align: int,
        left: int,
        right: int,
        top: int,
        height: int,
    ) -> None:
        painter = self.painter
        room = right - left
        if self._width(text, bold) > room:
            text = self.metrics[bold].elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self.bold if bold else self.plain)
        painter.setPen(getattr(self.tokens, tone))
        painter.drawText(left, top, room, height - 1, align, text)

    def _width(self, text: str, bold: bool) -> int:
        width = self._widths.get((text, bold))
        if width is None:
            if len(self._widths) > MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[text, bold] = self.metrics[bold].horizontalAdvance(text)
        return width

    def _with_more(self, cell: Cell, left: int, right: int, top: int, height: int) -> None:
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        width = self._width(cell.text, cell.bold)
        self._text(cell.text, cell.tone, cell.bold, align, left, right, top, height)
        rest = left + width + theme.scale(GAP)
        if right - rest > theme.scale(24):
            self._text(cell.more, "muted", False, align, rest, right, top, height)

    def head(self, head: GroupLine, top: int, height: int) -> None:
        """A group's head: fold sign, title, count, sum under ARR."""
        t, painter = self.tokens, self.painter
        painter.fillRect(0, top, self.width, height, t.window)
        painter.fillRect(0, top + height - 1, self.width, 1, t.line)
        side = theme.scale(12)
        sign = QRect(theme.scale(SIDE), top, side, height)
        paint_icon(painter, sign, "chevron-right" if head.folded else "chevron-down", t.muted)
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        left = theme.scale(SIDE + 20)
        right = self.places[0][2] if self.places else self.width
        self._text(head.title, "text", True, align, left, right, top, height)
        after = left + self.metrics[True].horizontalAdvance(head.title) + theme.scale(10)
        if after < right:
            self._text(head.count, "muted", False, align, after, right, top, height)
        if self.sum_right:
            align = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            start = self.sum_right - theme.scale(100)
            self._text(head.arr, "text", True, align, start, self.sum_right, top, height)

    def bars(self, line: int, top: int, height: int) -> None:
        """Where a row's texts will be."""
        painter, thick = self.painter, theme.scale(8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.tokens.line)
        for number, (column, left, right) in enumerate(self.places):
            width = round((right - left) * _BARS[(line + number) % len(_BARS)])
            start = right - width if self.aligns[column] & Qt.AlignmentFlag.AlignRight else left
            painter.drawRoundedRect(start, top + (height - thick) // 2, width, thick, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _places(table: "AccountTable") -> list[tuple[int, int, int]]:
    """The visible columns from left to right: number, and where their text begins and ends."""
    places = []
    for column, left, right in table.header.text_places():
        if right > 0 and left < table.viewport().width():
            places.append((column, left, right))
    return places


def _arr_of(table: "AccountTable") -> int:
    return next(
        (number for number, column in enumerate(table.accounts.columns) if column.id == "arr"), -1
    )
