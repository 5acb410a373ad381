"""Why a score is what it is: groups with weight, score and what they add; opened, their measures.

Every row is an equation: weight × score = adds. The sum over what is known, divided by the weight
that is known, is the score; :func:`arithmetic` says that in a line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop import format as written
from csm_desktop.domain.health_parts import in_language
from csm_desktop.operations.health_records import AccountHealth, HealthGroup, HealthLine
from csm_desktop.ui import theme
from csm_desktop.ui.shared.health.line_words import evidence, percent_text
from csm_desktop.ui.shared.health_words import exact_points, score_text, shown_points
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.widgets import paint_ring
from csm_desktop.ui.shared.words import tr

_HEAD, _GROUP, _LINE = 22, 22, 36
_FIGURES = 56


@dataclass(frozen=True)
class _Row:
    """A group, or a measure of an opened group."""

    group: str
    measure: str
    title: str
    weight: str
    score: str
    adds: str
    more: str = ""
    """Value, day and source below a measure."""
    known: bool = True

    @property
    def height(self) -> int:
        return _LINE if self.measure else _GROUP

    @property
    def spoken(self) -> str:
        said = tr(
            "{title}: weight {weight}, score {score}, adds {adds}",
            title=self.title,
            weight=self.weight,
            score=self.score,
            adds=self.adds,
        )
        return f"{said}. {self.more}" if self.more else said


def counted_share(health: AccountHealth) -> int:
    """Weight of the groups that have a score, in hundredths of a percent of the whole."""
    return sum(group.share for group in health.groups if group.score is not None)


def arithmetic(health: AccountHealth, locale: str) -> str:
    """The last line of the sum: ``70.0 ÷ 90 % known = 77.8, shown as 78``."""
    if health.score is None:
        return tr(
            "{known} known, a score needs {floor}",
            known=percent_text(health.coverage, locale),
            floor=percent_text(health.floor, locale),
        )
    exact, shown = exact_points(health.score, locale), shown_points(health.score)
    counted = counted_share(health)
    if counted in (0, 10_000):
        return tr("{exact}, shown as {shown}", exact=exact, shown=shown)
    total = exact_points(_raw(health.score, counted), locale)
    share = percent_text(counted, locale)
    values = {"total": total, "share": share, "exact": exact, "shown": shown}
    if counted == health.coverage:
        return tr("{total} ÷ {share} known = {exact}, shown as {shown}", **values)
    return tr("{total} ÷ {share} of the weight = {exact}, shown as {shown}", **values)


def _raw(hundredths: int, share: int) -> int:
    """A part of the score before it is divided by the weight that is known."""
    exact = Decimal(hundredths) * share / 10_000
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


class WhyTable(QWidget):
    """The table; Enter, Space, left and right or a click open and fold a group."""

    def __init__(self, locale: str, *, edge: int = 6) -> None:
        """``edge``: space at both sides, pixels before zoom."""
        super().__init__()
        self._edge = theme.scale(edge)
        self._locale = locale
        self._health: AccountHealth | None = None
        self._today = date.min
        self._open: set[str] = set()
        self.rows: tuple[_Row, ...] = ()
        self.current = 0
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_health(self, health: AccountHealth, today: date) -> None:
        """Show the arithmetic of this score; opened groups stay open."""
        self._health, self._today = health, today
        self._lay_out()

    def open_group(self, group: str, opened: bool) -> None:
        """Show a group's measures, or hide them."""
        (self._open.add if opened else self._open.discard)(group)
        self._lay_out()

    def _lay_out(self) -> None:
        assert self._health is not None
        rows: list[_Row] = []
        for group in self._health.groups:
            rows.append(self._group_row(group))
            if group.id in self._open:
                lines = [line for line in self._health.lines if line.group == group.id]
                rows += [self._line_row(line) for line in lines]
        self.rows = tuple(rows)
        self.current = max(0, min(self.current, len(rows) - 1))
        self._say()
        self.updateGeometry()
        self.update()

    def _group_row(self, group: HealthGroup) -> _Row:
        locale, known = self._locale, group.score is not None
        name = in_language(group.names, locale)
        if not known:
            name = tr("{group}, {why}", group=name, why=self._why_missing(group.id))
        exact = 0 if group.score is None else group.share * group.score
        adds = written.number(Decimal(exact) / 1_000_000, locale, 1) if known else NONE
        return _Row(
            group.id,
            "",
            name,
            percent_text(group.share, locale),
            score_text(group.score),
            adds,
            known=known,
        )

    def _why_missing(self, group: str) -> str:
        assert self._health is not None
        own = [line for line in self._health.lines if line.group == group]
        days = [line.day for line in own if line.state == "stale" and line.day is not None]
        if not days:
            return tr("no data")
        return tr("too old: {day}", day=written.day(max(days), self._locale))

    def _line_row(self, line: HealthLine) -> _Row:
        assert self._health is not None
        locale, counted = self._locale, counted_share(self._health)
        known = line.score is not None
        weight = _raw(line.counts, counted) if known else line.share
        adds = exact_points(_raw(line.adds, counted), locale) if known else NONE
        return _Row(
            line.group,
            line.measure,
            in_language(line.names, locale),
            percent_text(weight, locale),
            score_text(line.score),
            adds,
            evidence(line, locale, self._today),
            known,
        )

    # Painting.

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        height = _HEAD + sum(row.height for row in self.rows)
        return QSize(theme.scale(300), theme.scale(height))

    def minimumSizeHint(self) -> QSize:
        """Rows are never cut."""
        return QSize(theme.scale(240), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head, groups, measures."""
        painter = QPainter(self)
        t = theme.tokens()
        head = (tr("Group"), tr("Weight"), tr("Score"), tr("Adds"))
        painter.setPen(t.muted)
        self._paint_cells(painter, QRect(0, 0, self.width(), theme.scale(_HEAD)), head, 11, ())
        for number, (row, rect) in enumerate(zip(self.rows, self._rects(), strict=True)):
            self._paint_row(painter, number, row, rect)

    def _paint_row(self, painter: QPainter, number: int, row: _Row, rect: QRect) -> None:
        t = theme.tokens()
        if number == self._hovered:
            painter.fillRect(rect, t.hover)
        if self.hasFocus() and number == self.current:
            paint_ring(painter, rect)
        painter.setPen(t.text if row.known else t.muted)
        cells = (row.title, row.weight, row.score, row.adds)
        if not row.measure:
            self._paint_sign(painter, row, rect)
            self._paint_cells(painter, rect, cells, 13, (2,))
            return
        top = QRect(rect.x(), rect.y(), rect.width(), theme.scale(20))
        self._paint_cells(painter, top, cells, 13, ())
        font = theme.font(11)
        painter.setFont(font)
        painter.setPen(t.muted)
        left = self._indent(row)
        room = rect.width() - left - self._edge
        words = QFontMetrics(font).elidedText(row.more, Qt.TextElideMode.ElideRight, room)
        below = QRect(left, rect.y() + theme.scale(18), room, theme.scale(15))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_sign(self, painter: QPainter, row: _Row, rect: QRect) -> None:
        side = theme.scale(12)
        sign = "chevron-down" if row.group in self._open else "chevron-right"
        spot = QRect(self._edge - theme.scale(2), rect.y(), side, rect.height())
        paint_icon(painter, spot, sign, theme.tokens().muted)

    def _indent(self, row: _Row | None) -> int:
        return self._edge + theme.scale(28 if row is not None and row.measure else 14)

    def _paint_cells(
        self,
        painter: QPainter,
        rect: QRect,
        cells: Sequence[str],
        size: int,
        bold: Sequence[int],
    ) -> None:
        right = rect.width() - self._edge
        width = theme.scale(_FIGURES)
        middle = Qt.AlignmentFlag.AlignVCenter
        pen = painter.pen().color()
        for number in (3, 2, 1):
            painter.setFont(theme.font(size, bold=number in bold, tabular=True))
            painter.setPen(theme.tokens().muted if number == 1 else pen)
            spot = QRect(right - width, rect.y(), width, rect.height())
            painter.drawText(spot, middle | Qt.AlignmentFlag.AlignRight, cells[number])
            right -= width
        row = self._row_at(rect.y() + 1)
        left = self._indent(row) if size != 11 else self._edge
        font = theme.font(size)
        painter.setFont(font)
        painter.setPen(pen)
        room = right - left - theme.scale(4)
        words = QFontMetrics(font).elidedText(cells[0], Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, rect.y(), room, rect.height()), middle, words)

    def _rects(self) -> list[QRect]:
        top, rects = theme.scale(_HEAD), []
        for row in self.rows:
            height = theme.scale(row.height)
            rects.append(QRect(0, top, self.width(), height))
            top += height
        return rects

    def _number_at(self, y: int) -> int:
        return next((n for n, rect in enumerate(self._rects()) if rect.contains(1, y)), -1)

    def _row_at(self, y: int) -> _Row | None:
        number = self._number_at(y)
        return self.rows[number] if number >= 0 else None

    # Hands.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk, right and left, Enter and Space open and fold."""
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if step is not None and 0 <= self.current + step < len(self.rows):
            self.current += step
            self._say()
            self.update()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and self.rows:
            group = self.rows[self.current].group
            self.open_group(group, key == Qt.Key.Key_Right)
            if key == Qt.Key.Key_Left:
                self._go_to(group)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.rows:
            self._turn(self.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a group opens or folds it."""
        number = self._number_at(int(event.position().y()))
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.current = number
            self._turn(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the row under the pointer, and all that it says."""
        self._hovered = self._number_at(int(event.position().y()))
        row = self.rows[self._hovered] if self._hovered >= 0 else None
        self.setToolTip(row.spoken.replace("<", "&lt;") if row is not None else "")
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        self._hovered = -1
        self.update()

    def _turn(self, number: int) -> None:
        row = self.rows[number]
        if not row.measure:
            self.open_group(row.group, row.group not in self._open)

    def _go_to(self, group: str) -> None:
        found = (n for n, row in enumerate(self.rows) if row.group == group)
        self.current = next(found, 0)
        self._say()

    def _say(self) -> None:
        said = self.rows[self.current].spoken if self.rows else ""
        self.setAccessibleName(tr("Why the score: {row}", row=said))
