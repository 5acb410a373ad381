"""The board: months or quarters side by side, cards in each by last day to act.

One widget paints what is in sight, whatever is held; a card is finished text, made by ``cards.py``.
What a key or click leads to is the page's.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from csm_desktop.operations.health_sparks import HealthMark
from csm_desktop.ui import theme
from csm_desktop.ui.shared.band_pill import band_ink, paint_shape
from csm_desktop.ui.shared.health_words import score_text
from csm_desktop.ui.shared.renewals.words import plain_tip
from csm_desktop.ui.shared.widgets import ROLES, ThinScrollBar, paint_box, paint_ring

SIDE = 16
"""Room at both sides of the board, pixels before zoom; so are all measures here."""
_GAP = 12
_HEAD = 32
_CARD = 46
_PITCH = 50
_NARROWEST = 196

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Card:
    """A renewal, finished for painting."""

    contract_id: int
    account_id: int
    name: str
    amount: str
    words: str
    """Category and likelihood."""
    ink: str
    """Token of ``words``."""
    day: str
    """Last day to act."""
    soon: bool
    """It is 30 days away or less: bold."""
    passed: bool
    """It has passed."""
    tip: str
    spoken: str


@dataclass(frozen=True)
class BoardColumn:
    """A month or a quarter."""

    title: str
    count: str
    total: str
    cards: tuple[Card, ...]
    more: str = ""
    """Says how many more there are; empty when all are here."""
    tip: str = ""
    """The exact sums."""


@dataclass(frozen=True)
class Spot:
    """A place on the board; the row after the last card is “more”."""

    column: int
    row: int


class Board(QAbstractScrollArea):
    """Columns of cards.

    Signals:
        taken (object): the card that became the current one; None for none.
        opened: the current card was entered (Enter, double click, a second click).
        account_asked: the account of the current card is wanted.
        more_asked: the rest of a column is wanted.
        paged (int): earlier (−1) or later (+1) columns are wanted.
    """

    taken = Signal(object)
    opened = Signal()
    account_asked = Signal()
    more_asked = Signal()
    paged = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._columns: tuple[BoardColumn, ...] = ()
        self._spot = Spot(0, 0)
        self._hover: Spot | None = None
        self._wanted: tuple[str, int] | None = None
        self._first = 0
        self.marked: frozenset[int] = frozenset()
        """Contracts that something else points at: a bar that was clicked."""
        self.scores: dict[int, HealthMark] = {}
        """Account → band and score, kept by ``scores.py``."""
        self.fits = 5
        """How many columns there is room for."""
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(ROLES["surface"])
        self.viewport().setMouseTracking(True)

    # What is shown.

    @property
    def columns(self) -> tuple[BoardColumn, ...]:
        """What is shown."""
        return self._columns

    def show_columns(self, columns: Sequence[BoardColumn]) -> None:
        """Show these; the current card stays the current one where it is still there."""
        before = self.current()
        self._columns = tuple(columns)
        self._hover = None
        if self._wanted is not None:
            self._keep_wish()
        elif before is None or not self._take_contract(before.contract_id):
            self._spot = self._nearest(self._spot)
        self._bring_into_sight(self._spot.column)
        self._fit_bar()
        self._say()
        self.viewport().update()
        after = self.current()
        if (before and before.contract_id) != (after and after.contract_id):
            self.taken.emit(after)

    def mark(self, contracts: Collection[int]) -> None:
        """Point at these cards, and go to the first of them."""
        self.marked = frozenset(contracts)
        for column, held in enumerate(self._columns):
            for row, card in enumerate(held.cards):
                if card.contract_id in self.marked:
                    self._go(Spot(column, row))
                    return
        self.viewport().update()

    def current(self) -> Card | None:
        """The card that keys act on."""
        return self._card(self._spot)

    def take(self, contract_id: int) -> bool:
        """Make this renewal the current one; says whether it is here."""
        if not self._take_contract(contract_id):
            return False
        self._go(self._spot)
        return True

    def scroll_columns(self, by: int) -> bool:
        """Show columns further left or right; says whether there were any."""
        target = max(0, min(len(self._columns) - self._seen(), self._first + by))
        if target == self._first:
            return False
        self._first = target
        if self._spot.column not in self._in_sight():
            edge = self._first if by > 0 else self._first + self._seen() - 1
            self._go(self._nearest(Spot(edge, self._spot.row)))
        self.viewport().update()
        return True

    def step(self, by: int) -> None:
        """The next or previous card, through the columns."""
        spots = [
            Spot(column, row)
            for column, held in enumerate(self._columns)
            for row in range(len(held.cards))
        ]
        if not spots:
            return
        place = spots.index(self._spot) if self._spot in spots else -1 if by > 0 else len(spots)
        self._go(spots[max(0, min(len(spots) - 1, place + by))])

    def _take_contract(self, contract_id: int) -> bool:
        for column, held in enumerate(self._columns):
            for row, card in enumerate(held.cards):
                if card.contract_id == contract_id:
                    self._spot = Spot(column, row)
                    return True
        return False

    def _keep_wish(self) -> None:
        """After paging by an arrow key: the edge that one came over."""
        assert self._wanted is not None
        edge, row = self._wanted
        self._wanted = None
        self._spot = self._nearest(Spot(0 if edge == "first" else len(self._columns) - 1, row))

    def _nearest(self, spot: Spot) -> Spot:
        """The card nearest to a place; the place itself where there is none."""
        filled = [number for number, held in enumerate(self._columns) if held.cards]
        if not filled:
            return Spot(0, 0)
        column = min(filled, key=lambda number: abs(number - spot.column))
        return Spot(column, max(0, min(spot.row, len(self._columns[column].cards) - 1)))

    def _card(self, spot: Spot) -> Card | None:
        if not 0 <= spot.column < len(self._columns):
            return None
        cards = self._columns[spot.column].cards
        return cards[spot.row] if 0 <= spot.row < len(cards) else None

    def _lines(self, column: int) -> int:
        """Cards of a column, and the line that says there are more."""
        held = self._columns[column]
        return len(held.cards) + bool(held.more)

    # Where things are.

    def _seen(self) -> int:
        """How many columns are in sight."""
        return max(1, min(self.fits, len(self._columns)))

    def _in_sight(self) -> range:
        """The columns in sight."""
        return range(self._first, min(self._first + self._seen(), len(self._columns)))

    def _span(self, column: int) -> tuple[int, int]:
        """Left and width of a column; those out of sight lie beside the board."""
        side, gap = theme.scale(SIDE), theme.scale(_GAP)
        count, place = self._seen(), column - self._first
        room = self.viewport().width() - 2 * side + gap
        left = side + room * place // count
        return left, side + room * (place + 1) // count - gap - left

    def _rect(self, spot: Spot) -> QRect:
        left, width = self._span(spot.column)
        top = theme.scale(_HEAD) + spot.row * theme.scale(_PITCH) - self.verticalScrollBar().value()
        return QRect(left, top, width, theme.scale(_CARD))

    def _at(self, point: QPoint) -> Spot | None:
        if point.y() < theme.scale(_HEAD):
            return None
        down = point.y() - theme.scale(_HEAD) + self.verticalScrollBar().value()
        row, inside = divmod(down, theme.scale(_PITCH))
        if inside >= theme.scale(_CARD):
            return None
        for column in self._in_sight():
            left, width = self._span(column)
            if left <= point.x() < left + width:
                return Spot(column, row) if row < self._lines(column) else None
        return None

    def _fit_bar(self) -> None:
        lines = max((self._lines(number) for number in range(len(self._columns))), default=0)
        height = lines * theme.scale(_PITCH) + theme.scale(12)
        room = self.viewport().height() - theme.scale(_HEAD)
        self.verticalScrollBar().setPageStep(max(1, room))
        self.verticalScrollBar().setSingleStep(theme.scale(_PITCH))
        self.verticalScrollBar().setRange(0, max(0, height - room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as are wide enough."""
        self._fit_bar()
        room = self.viewport().width() - 2 * theme.scale(SIDE) + theme.scale(_GAP)
        fits = max(1, room // theme.scale(_NARROWEST + _GAP))
        if fits != self.fits:
            self.fits = fits
            self._bring_into_sight(self._spot.column)

    def sizeHint(self) -> QSize:
        """Some cards of five columns."""
        return QSize(theme.scale(1080), theme.scale(400))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards in sight, and the heads above them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for column in self._in_sight():
            self._paint_column(painter, column)
        head = QRect(0, 0, self.viewport().width(), theme.scale(_HEAD))
        painter.fillRect(head, theme.tokens().surface)
        for column in self._in_sight():
            self._paint_head(painter, column)

    def _paint_column(self, painter: QPainter, column: int) -> None:
        pitch = theme.scale(_PITCH)
        start = self.verticalScrollBar().value() // pitch
        seen = self.viewport().height() // pitch + 2
        for row in range(start, min(self._lines(column), start + seen)):
            spot = Spot(column, row)
            card = self._card(spot)
            if card is None:
                self._paint_more(painter, spot)
            else:
                self._paint_card(painter, spot, card)

    def _paint_head(self, painter: QPainter, column: int) -> None:
        t = theme.tokens()
        left, width = self._span(column)
        held = self._columns[column]
        rect = QRect(left, 0, width, theme.scale(_HEAD))
        bold = theme.font(13, bold=True, tabular=True)
        total = QFontMetrics(bold).horizontalAdvance(held.total)
        painter.setFont(bold)
        painter.setPen(t.text)
        painter.drawText(rect, _RIGHT, held.total)
        room = width - total - theme.scale(8)
        title = QFontMetrics(bold).elidedText(held.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, _LEFT, title)
        start = QFontMetrics(bold).horizontalAdvance(title) + theme.scale(8)
        painter.setFont(theme.font(13, tabular=True))
        painter.setPen(t.muted)
        painter.drawText(rect.adjusted(start, 0, -total - theme.scale(4), 0), _LEFT, held.count)

    def _paint_card(self, painter: QPainter, spot: Spot, card: Card) -> None:
        t = theme.tokens()
        rect = self._rect(spot)
        selected = spot == self._spot and self._is_taken()
        ground, edge = t.surface, t.line
        if selected or card.contract_id in self.marked:
            ground, edge = t.selection, t.accent if selected else t.selection
        elif spot == self._hover:
            ground = t.hover
        paint_box(painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), ground, edge)
        if selected and self.hasFocus():
            paint_ring(painter, rect)
        inner = rect.adjusted(theme.scale(9), 0, -theme.scale(9), 0)
        above = QRect(inner.x(), rect.y() + theme.scale(4), inner.width(), theme.scale(20))
        below = QRect(inner.x(), rect.y() + theme.scale(24), inner.width(), theme.scale(16))
        _paint_pair(painter, above, (card.name, t.text, True), (card.amount, t.text, False), 13)
        day = t.bad if card.passed else t.text if card.soon else t.muted
        ink = getattr(t, card.ink)
        below.setLeft(below.left() + self._paint_health(painter, below, card))
        _paint_pair(painter, below, (card.words, ink, False), (card.day, day, card.soon), 11)

    def _paint_health(self, painter: QPainter, rect: QRect, card: Card) -> int:
        """Sign and score of the account; returns the room they take."""
        band, score, _own = self.scores.get(card.account_id, (None, None, False))
        if card.account_id not in self.scores:
            return 0
        middle = QPointF(rect.left() + theme.scale(4), rect.center().y() + 0.5)
        paint_shape(painter, middle, band, side=7)
        painter.setFont(theme.font(11, bold=True, tabular=True))
        painter.setPen(band_ink(band))
        words = score_text(score)
        painter.drawText(rect.adjusted(theme.scale(12), 0, 0, 0), _LEFT, words)
        return painter.fontMetrics().horizontalAdvance(words) + theme.scale(18)

    def _paint_more(self, painter: QPainter, spot: Spot) -> None:
        t = theme.tokens()
        rect = self._rect(spot)
        if spot == self._spot and self.hasFocus():
            paint_ring(painter, rect.adjusted(0, 0, 0, -theme.scale(16)))
        painter.setFont(theme.font(13))
        painter.setPen(t.accent)
        words = rect.adjusted(theme.scale(9), theme.scale(4), 0, -theme.scale(20))
        painter.drawText(words, _LEFT, self._columns[spot.column].more)

    def _is_taken(self) -> bool:
        return self._card(self._spot) is not None

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter opens; past the sides come earlier and later months."""
        key, held = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        arrows = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(account=held)
        elif key in arrows:
            self._step_column(arrows[Qt.Key(key)], pages=held)
        elif key == Qt.Key.Key_Space:
            self._enter(account=False)
        elif key == Qt.Key.Key_Escape and self.marked:
            self.mark(())
        elif not self._walk(key):
            event.ignore()

    def _walk(self, key: int) -> bool:
        if not self._columns:
            return False
        last = self._lines(self._spot.column) - 1
        page = max(1, self.verticalScrollBar().pageStep() // theme.scale(_PITCH))
        rows = {
            Qt.Key.Key_Up: self._spot.row - 1,
            Qt.Key.Key_Down: self._spot.row + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_PageUp: self._spot.row - page,
            Qt.Key.Key_PageDown: self._spot.row + page,
        }
        if key not in rows:
            return False
        self._go(Spot(self._spot.column, max(0, min(last, rows[Qt.Key(key)]))))
        return True

    def _step_column(self, by: int, *, pages: bool) -> None:
        order = range(self._spot.column + by, len(self._columns) if by > 0 else -1, by)
        target = next((number for number in order if self._lines(number)), None)
        if target is not None and not pages:
            self._go(Spot(target, min(self._spot.row, self._lines(target) - 1)))
            return
        if pages and self.scroll_columns(by):
            return
        # What comes in at that side becomes the current card.
        self._wanted = ("last" if by > 0 else "first", self._spot.row) if not pages else None
        self.paged.emit(by)

    def forget_wish(self) -> None:
        """There is nothing further on that side."""
        self._wanted = None

    def _enter(self, *, account: bool) -> None:
        held = self._columns[self._spot.column] if self._columns else None
        if self.current() is not None:
            (self.account_asked if account else self.opened).emit()
        elif held is not None and held.more and self._spot.row == len(held.cards):
            self.more_asked.emit()

    def _go(self, spot: Spot) -> None:
        self._spot = spot
        self._bring_into_sight(spot.column)
        rect = self._rect(spot)
        bar, top = self.verticalScrollBar(), theme.scale(_HEAD)
        if rect.y() < top:
            bar.setValue(bar.value() + rect.y() - top)
        elif rect.bottom() + theme.scale(8) > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() + theme.scale(8) - self.viewport().height())
        self._say()
        self.viewport().update()
        self.taken.emit(self.current())

    def _bring_into_sight(self, column: int) -> None:
        """Scroll sideways as little as is needed."""
        seen = self._seen()
        self._first = max(column - seen + 1, min(self._first, column))
        self._first = max(0, min(self._first, len(self._columns) - seen))

    def _say(self) -> None:
        """What a screen reader says: the card the keys act on."""
        card = self.current()
        if card is None:
            self.setAccessibleName(self._name)
            return
        column = self._columns[self._spot.column]
        self.setAccessibleName(f"{self._name}: {column.title}, {card.spoken}")
        self.setAccessibleDescription(card.tip)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which card the keys act on."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes, the selection stays."""
        super().focusOutEvent(event)
        self.viewport().update()

    # The pointer.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes a card."""
        spot = self._at(event.position().toPoint())
        if spot is None or event.button() == Qt.MouseButton.MiddleButton:
            return
        self._go(spot)
        if self._card(spot) is None:
            self.more_asked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens it."""
        spot = self._at(event.position().toPoint())
        if spot is not None and self._card(spot) is not None:
            self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the card under the pointer."""
        spot = self._at(event.position().toPoint())
        if spot != self._hover:
            self._hover = spot
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        self._hover = None
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Exact amounts of a card, or of a column at its head."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._tip_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def _tip_at(self, point: QPoint) -> str:
        spot = self._at(point)
        card = self._card(spot) if spot is not None else None
        if card is not None:
            return card.tip
        for column in self._in_sight():
            held = self._columns[column]
            left, width = self._span(column)
            if point.y() < theme.scale(_HEAD) and left <= point.x() < left + width:
                return held.tip
        return ""


def _paint_pair(
    painter: QPainter,
    rect: QRect,
    words: tuple[str, QColor, bool],
    figure: tuple[str, QColor, bool],
    size: int,
) -> None:
    """Words at the left, as many as fit, and a figure at the right; each with ink and weight."""
    text, ink, bold = figure
    font = theme.font(size, bold=bold, tabular=True)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(rect, _RIGHT, text)
    room = rect.width() - QFontMetrics(font).horizontalAdvance(text) - theme.scale(8)
    text, ink, bold = words
    font = theme.font(size, bold=bold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(
        rect, _LEFT, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    )
