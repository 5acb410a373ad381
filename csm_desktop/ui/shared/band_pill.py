"""A score in its band: the pill with shape and number, and the arrow of its change, painted.

Shape and colour belong together (● healthy, ▲ watch, ■ poor), so that a band is read without
colour. Where no score is known stands a ring and a dash. What bands are called is in
``health_words.py``.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.health_words import band_word, score_sentence, score_text
from csm_desktop.ui.shared.icons import paint_icon

WIDTH, HEIGHT = 48, 20
"""Size of a pill before zoom."""

FALL = 5
"""A fall of so many points is ``bad``: the one number that may shout in a list."""

_SHAPE = 8


def band_ink(band: str | None) -> QColor:
    """The colour of a band's shape and text; ``muted`` where there is none."""
    t = theme.tokens()
    return {"healthy": t.good, "watch": t.warn, "poor": t.bad}.get(band or "", t.muted)


def band_fill(band: str | None) -> QColor:
    """The ground of a band's pill."""
    t = theme.tokens()
    fills = {"healthy": t.good_fill, "watch": t.warn_fill, "poor": t.bad_fill}
    return fills.get(band or "", t.sunken)


def band_chart_fill(band: str | None) -> QColor:
    """The fill of a band in a chart: Okabe and Ito's, told apart by those who see few colours."""
    t = theme.tokens()
    fills = {"healthy": t.chart_3, "watch": t.chart_2, "poor": t.chart_4}
    return fills.get(band or "", t.chart_context)


def paint_shape(
    painter: QPainter, centre: QPointF, band: str | None, *, side: float = _SHAPE
) -> None:
    """The sign of a band around ``centre``: disc, triangle, square; a ring where none is known.

    ``side`` is before zoom.
    """
    half = theme.scale(side) / 2
    ink = band_ink(band)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if band == "healthy":
        painter.drawEllipse(centre, half, half)
    elif band == "watch":
        left, right = centre.x() - half, centre.x() + half
        top, foot = centre.y() - half * 0.95, centre.y() + half * 0.85
        corners = [QPointF(left, foot), QPointF(right, foot), QPointF(centre.x(), top)]
        painter.drawPolygon(QPolygonF(corners))
    elif band == "poor":
        edge = half * 0.94
        painter.drawRect(QRectF(centre.x() - edge, centre.y() - edge, 2 * edge, 2 * edge))
    else:
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, half * 0.75, half * 0.75)
    painter.restore()


def paint_pill(
    painter: QPainter,
    rect: QRect,
    band: str | None,
    score: int | None,
    *,
    selected: bool = False,
    note: str = "",
) -> None:
    """A pill at the left of ``rect``, upright in its middle.

    Args:
        painter: where to.
        rect: the cell; the pill is 48 × 20 before zoom, and never wider than the cell.
        band: ``healthy``, ``watch``, ``poor``; None: no band is known.
        score: hundredths of a point, 0–10000; None: no score is known.
        selected: the row is selected, so the ground is ``surface``.
        note: ``old`` for a dashed edge (the newest data is old), ``override`` for a pencil,
            ``word`` for the band's word after the score.
    """
    body = QRectF(0, 0, pill_width(band, score, note), theme.scale(HEIGHT))
    body.moveCenter(QPointF(rect.x() + body.width() / 2, rect.y() + rect.height() / 2))
    body.moveTop(round(body.top()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = band_ink(band)
    _paint_ground(painter, body, band, old=note == "old", selected=selected)
    paint_shape(painter, QPointF(body.left() + theme.scale(10), body.center().y()), band)
    painter.setPen(ink)
    painter.setFont(theme.font(13, bold=band is not None, tabular=True))
    right = theme.scale(18 if note == "override" else 8)
    words = body.adjusted(theme.scale(18), 0, -right, 0)
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(words, align | Qt.TextFlag.TextDontClip, _text(band, score, note))
    if note == "override":
        side = theme.scale(12)
        spot = QRect(0, 0, side, side)
        spot.moveCenter(QRectF(words.right(), body.top(), right, body.height()).center().toPoint())
        paint_icon(painter, spot, "pencil", ink)
    painter.restore()


def pill_width(band: str | None, score: int | None, note: str = "") -> int:
    """Width of :func:`paint_pill`, pixels."""
    if note == "word":
        metrics = QFontMetrics(theme.font(13, bold=band is not None, tabular=True))
        return metrics.horizontalAdvance(_text(band, score, note)) + theme.scale(28)
    return theme.scale(WIDTH + 6 if note == "override" else WIDTH)


def _paint_ground(
    painter: QPainter, body: QRectF, band: str | None, *, old: bool, selected: bool
) -> None:
    t = theme.tokens()
    radius = theme.rounding() * 5 / 6
    if old:
        pen = QPen(band_ink(band), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(t.surface)
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.surface if selected else band_fill(band))
    painter.drawRoundedRect(body, radius, radius)


def _text(band: str | None, score: int | None, note: str) -> str:
    words = score_text(score)
    return f"{words} {band_word(band)}" if note == "word" and band else words


def change_text(change: int | None) -> str:
    """A change in hundredths as ``↑4``, ``↓16``; nothing where it is unknown or rounds to 0.

    It is the difference of two scores as they are shown only by accident; the change itself rounds.
    """
    if change is None:
        return ""
    points = (abs(change) + 50) // 100
    if not points:
        return "–"
    return f"{'↑' if change > 0 else '↓'}{points}"


def is_fall(change: int | None) -> bool:
    """Whether a change, in hundredths, is a fall that must be seen."""
    return change is not None and change <= -FALL * 100 + 50


def paint_change(
    painter: QPainter,
    rect: QRect,
    change: int | None,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
) -> None:
    """The arrow and points of a change (hundredths) within ``rect``."""
    fell = is_fall(change)
    t = theme.tokens()
    painter.setPen(t.bad if fell else t.muted)
    painter.setFont(theme.font(13, bold=fell, tabular=True))
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, change_text(change))


class BandPill(QWidget):
    """The pill as a widget, for heads and forms."""

    def __init__(self, *, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band: str | None = None
        self._score: int | None = None
        self._note = note
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_score(None, None)

    def show_score(self, band: str | None, score: int | None, *, note: str | None = None) -> None:
        """Show this band and score (hundredths); ``note`` as in :func:`paint_pill`."""
        self._band, self._score = band, score
        self._note = self._note if note is None else note
        self.setAccessibleName(score_sentence(band, score))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as it is painted."""
        return QSize(pill_width(self._band, self._score, self._note), theme.scale(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill."""
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._band, self._score, note=self._note)
