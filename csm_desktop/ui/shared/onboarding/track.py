"""One milestone on a short axis, as the account page and the paper for a customer draw it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from csm_desktop.ui.shared.onboarding.axis import Axis, fitting
from csm_desktop.ui.shared.onboarding.marks import paint_diamond, paint_tail


@dataclass(frozen=True)
class Inks:
    """The colours of a track."""

    reached: QColor
    open: QColor
    late: QColor
    quiet: QColor
    """Targets that were kept to, what was skipped."""
    ground: QColor
    today: QColor


def axis_of(days: Iterable[date], width: float) -> Axis:
    """An axis of this width on which all the days are seen."""
    known = sorted(days)
    return fitting(known[0], known[-1], width)


def paint_track(
    painter: QPainter,
    place: QRectF,
    axis: Axis,
    *,
    target_on: date,
    expected_on: date,
    state: str,
    inks: Inks,
    unit: float,
) -> None:
    """Target, the tail behind it, and the diamond of one milestone; ``unit`` is one pixel."""
    middle = place.center().y()
    at, side = place.left() + axis.x(expected_on), 10 * unit
    if state == "skipped":
        paint_diamond(painter, QPointF(at, middle), side * 0.7, inks.quiet, inks.ground)
        return
    if expected_on != target_on:
        left = place.left() + axis.x(target_on)
        ink = inks.late if expected_on > target_on else inks.quiet
        paint_tail(painter, left, at, ink, middle=middle, height=side)
    if state == "reached":
        paint_diamond(painter, QPointF(at, middle), side, inks.reached)
    else:
        ink = inks.late if state == "late" else inks.open
        paint_diamond(painter, QPointF(at, middle), side, ink, inks.ground)


def paint_today(
    painter: QPainter, place: QRectF, axis: Axis, today: date, *, ink: QColor, unit: float
) -> None:
    """The line of today, where the axis has it."""
    x = place.left() + axis.x(today)
    if place.left() <= x <= place.right():
        painter.setPen(QPen(ink, 1.5 * unit))
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
