"""The columns before the axis: names, what is done, the slip; and the line that says what next."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui import theme
from csm_desktop.ui.onboarding.lines import HEIGHTS, MILESTONE, PROJECT, Line
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.onboarding.marks import paint_triangle
from csm_desktop.ui.shared.onboarding.words import (
    MARK,
    account_name,
    done_text,
    followers_of,
    next_sentence,
    owner_word,
    slip_text,
)
from csm_desktop.ui.shared.renewals.words import Reading

_INSET = 36
"""Where names begin, pixels before zoom."""
_EDGE = 16
_BARS = (0.62, 0.47, 0.72, 0.4, 0.55, 0.66, 0.5, 0.43)


def paint_columns(
    painter: QPainter,
    rect: QRect,
    line: Line,
    columns: tuple[int, int, int],
    reading: Reading,
    *,
    opened: bool,
) -> None:
    """Name, done and slip of one line."""
    if line.kind == PROJECT:
        name = account_name(line.project, reading)
        _paint_project(painter, rect, line.project, columns, name=name, opened=opened)
    elif line.kind == MILESTONE and line.milestone is not None:
        _paint_milestone(painter, rect, line.milestone, columns)


def paint_next(painter: QPainter, rect: QRect, project: ProjectRow) -> None:
    """What is to be done next; covers the axis."""
    t = theme.tokens()
    painter.fillRect(rect.adjusted(0, 0, 0, -1), t.window)
    left = rect.x() + theme.scale(_INSET)
    room = QRect(left, rect.y(), rect.right() - theme.scale(_EDGE) - left, rect.height())
    one = project.next_milestone
    followers = followers_of(project, one.id) if one is not None else []
    paint_marked(painter, room, next_sentence(project, followers))


def paint_marked(painter: QPainter, room: QRect, sentence: str, size: int = 13) -> None:
    """One line; the words between marks in ``text``, the others muted; cut where it must be."""
    t = theme.tokens()
    font = theme.font(size)
    metrics = QFontMetrics(font)
    left, plain = room.x(), True
    painter.setFont(font)
    for part in sentence.split(MARK):
        space = room.right() - left
        if space <= 0:
            return
        shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, space)
        painter.setPen(t.muted if plain else t.text)
        painter.drawText(QRect(left, room.y(), space, room.height()), _LEFT, shown)
        left += metrics.horizontalAdvance(shown)
        if shown != part:
            return
        plain = not plain


def paint_waiting(painter: QPainter, size: QSize, head: int, columns: tuple[int, int, int]) -> None:
    """Bars where lines will be."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens().line)
    row, high = theme.scale(HEIGHTS[PROJECT]), theme.scale(8)
    chart = size.width() - sum(columns)
    for number in range(max(0, (size.height() - head) // row)):
        part = _BARS[number % len(_BARS)]
        top = head + number * row + (row - high) / 2
        for left, width in (
            (theme.scale(_INSET), (columns[0] - theme.scale(_INSET)) * part),
            (columns[0], columns[1] * 0.5),
            (sum(columns) + chart * (part - 0.35), chart * 0.4),
        ):
            painter.drawRoundedRect(QRectF(left, top, width, high), high / 2, high / 2)


def _paint_project(
    painter: QPainter,
    rect: QRect,
    project: ProjectRow,
    columns: tuple[int, int, int],
    *,
    name: str,
    opened: bool,
) -> None:
    t = theme.tokens()
    sign = QRect(rect.x() + theme.scale(_EDGE), rect.y(), theme.scale(12), rect.height())
    paint_icon(painter, sign, "chevron-down" if opened else "chevron-right", t.muted)
    left = rect.x() + theme.scale(_INSET)
    room = columns[0] - theme.scale(_INSET + 8)
    top = rect.y() + theme.scale(4)
    _text(painter, QRect(left, top, room, theme.scale(20)), name, t.text, bold=True)
    below = QRect(left, top + theme.scale(19), room, theme.scale(16))
    _text(painter, below, project.name, t.muted, size=11)
    done = QRect(columns[0], rect.y(), columns[1] - theme.scale(4), rect.height())
    _text(painter, done, done_text(project), t.text, tabular=True)
    days = project.slip.working_days if project.slip is not None else 0
    _paint_slip(painter, _slip_spot(rect, columns), days, late=project.is_late, shape=True)


def _paint_milestone(
    painter: QPainter, rect: QRect, one: MilestoneRow, columns: tuple[int, int, int]
) -> None:
    t = theme.tokens()
    sign = QRect(rect.x() + theme.scale(_INSET), rect.y(), theme.scale(12), rect.height())
    _paint_state(painter, sign, one)
    left = rect.x() + theme.scale(_INSET + 20)
    skipped = one.state == "skipped"
    end = columns[0] - theme.scale(8)
    if not one.visible:
        eye = QRect(end - theme.scale(12), rect.y(), theme.scale(12), rect.height())
        paint_icon(painter, eye, "lock", t.faint)
        end -= theme.scale(18)
    spot = QRect(left, rect.y(), end - left, rect.height())
    _text(painter, spot, one.title, t.muted if skipped else t.text, struck=skipped)
    who = QRect(columns[0], rect.y(), columns[1] - theme.scale(4), rect.height())
    _text(painter, who, owner_word(one.owner), t.muted)
    days = 0 if skipped else one.slip.working_days
    late = one.state == "late"
    _paint_slip(painter, _slip_spot(rect, columns), days, late=late, shape=False)


def _paint_state(painter: QPainter, spot: QRect, one: MilestoneRow) -> None:
    """A check, a ring, or a line for what was left out."""
    t = theme.tokens()
    if one.state == "reached":
        paint_icon(painter, spot, "check", t.good)
        return
    box = QRectF(0, 0, theme.scale(10), theme.scale(10))
    box.moveCenter(QRectF(spot).center())
    ink = {"late": t.warn, "skipped": t.faint}.get(one.state, t.border)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if one.state == "skipped":
        middle = box.center().y()
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    else:
        painter.drawEllipse(box)


def _slip_spot(rect: QRect, columns: tuple[int, int, int]) -> QRect:
    width = columns[2] - theme.scale(_EDGE)
    return QRect(columns[0] + columns[1], rect.y(), width, rect.height())


def _paint_slip(painter: QPainter, spot: QRect, days: int, *, late: bool, shape: bool) -> None:
    t = theme.tokens()
    words = slip_text(days)
    ink = t.warn if late else t.muted
    _text(painter, spot, words, ink, bold=late, tabular=True, right=True)
    if late and shape:
        metrics = QFontMetrics(theme.font(13, bold=True, tabular=True))
        right = spot.right() - metrics.horizontalAdvance(words) - theme.scale(6)
        side = theme.scale(8)
        box = QRectF(right - side, spot.center().y() - side / 2, side, side)
        paint_triangle(painter, box, ink)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _text(
    painter: QPainter,
    spot: QRect,
    words: str,
    ink: QColor,
    *,
    size: int = 13,
    bold: bool = False,
    tabular: bool = False,
    right: bool = False,
    struck: bool = False,
) -> None:
    """One line, cut where the room ends."""
    font = theme.font(size, bold=bold, tabular=tabular)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, spot.width())
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(spot, _RIGHT if right else _LEFT, shown)
    if struck:
        middle = spot.center().y() + 1
        painter.drawLine(spot.x(), middle, spot.x() + metrics.horizontalAdvance(shown), middle)
