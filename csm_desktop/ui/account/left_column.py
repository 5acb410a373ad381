"""The left column: filter chips, the timeline, and the box that opens the note editor."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.operations.notes import Draft
from csm_desktop.operations.timeline import KINDS, Timeline
from csm_desktop.ui import theme
from csm_desktop.ui.account.chip_row import ChipRow
from csm_desktop.ui.account.section import empty_line
from csm_desktop.ui.account.since import SinceLine
from csm_desktop.ui.account.timeline_list import TimelineList
from csm_desktop.ui.account.timeline_words import KIND_LABELS, plain
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import (
    Button,
    Kind,
    Label,
    filled,
    key_width,
    paint_box,
    paint_key,
    paint_ring,
)
from csm_desktop.ui.shared.words import say, tr

_START = 60
"""So many letters of a draft tell which one it is."""


class LeftColumn(QWidget):
    """Timeline and note.

    Signals:
        kinds_chosen (tuple[str, ...]): which kinds the timeline is to show.
        draft_continued: go on with the draft that was found.
        draft_compared: show it beside what its note says now.
        draft_thrown: forget it.
    """

    kinds_chosen = Signal(object)
    draft_continued = Signal()
    draft_compared = Signal()
    draft_thrown = Signal()

    def __init__(self, *, write: Callable[[], object]) -> None:
        super().__init__()
        filled(self, "surface")
        self.timeline = TimelineList()
        self.chips = {kind: FilterChip(say(words)) for kind, words in KIND_LABELS.items()}
        self.all = FilterChip(tr("All"))
        self._chip_row = ChipRow((self.all, *self.chips.values()))
        self.since = SinceLine()
        self.box = WriteBox(write)
        self.offer = _Offer(
            self.draft_continued.emit, self.draft_compared.emit, self.draft_thrown.emit
        )
        self._empty = empty_line(
            tr("Nothing yet: write a note, or import tickets, contracts and answers.")
        )
        self._empty.setContentsMargins(theme.scale(16), theme.scale(8), theme.scale(16), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._timeline_part())
        self.all.setChecked(True)
        self.all.clicked.connect(lambda: self._choose(KINDS))
        for kind, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, kind=kind: self._choose((kind,)))

    def show_timeline(self, timeline: Timeline, reader: Reader) -> None:
        """The items and how many there are of each kind."""
        self.timeline.show_items(timeline.items, timeline.more, reader)
        self._show_counts(timeline.counts, reader)
        self._empty.setVisible(not sum(timeline.counts.values()))
        self.timeline.setVisible(not self._empty.isVisibleTo(self))

    def offer_draft(self, draft: Draft | None, reader: Reader) -> None:
        """Offer a draft that was found; None takes the offer away."""
        if draft is not None:
            today = draft.kept_at.astimezone().date() == reader.today
            when = reader.time(draft.kept_at) if today else reader.moment(draft.kept_at)
            self.offer.show_draft(when, draft)
        self.offer.setVisible(draft is not None)
        self.box.setVisible(draft is None)

    def tell_saved(self, moment: datetime, reader: Reader) -> None:
        """Say in the box that the file has the note."""
        self.box.tell(tr("Saved {time}", time=reader.time(moment)))

    def _show_counts(self, counts: Mapping[str, int], reader: Reader) -> None:
        self.all.show_count(reader.number(sum(counts.values())))
        for kind, chip in self.chips.items():
            chip.show_count(reader.number(counts.get(kind, 0)))
            chip.setVisible(bool(counts.get(kind)) or chip.isChecked())
        self._chip_row.arrange()

    def _choose(self, kinds: tuple[str, ...]) -> None:
        self.all.setChecked(kinds == KINDS)
        for kind, chip in self.chips.items():
            chip.setChecked(kinds == (kind,))
        self.kinds_chosen.emit(kinds)

    def choose_all(self) -> None:
        """Every kind again, for another account; tells nobody."""
        self.all.setChecked(True)
        for chip in self.chips.values():
            chip.setChecked(False)

    def _timeline_part(self) -> QWidget:
        part = QWidget()
        chips = QHBoxLayout()
        chips.setContentsMargins(theme.scale(8), theme.scale(8), theme.scale(8), theme.scale(8))
        chips.addWidget(self._chip_row)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.scale(16), theme.scale(8), theme.scale(16), theme.scale(12))
        foot.addWidget(self.offer)
        foot.addWidget(self.box)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(chips)
        since = QHBoxLayout()
        since.setContentsMargins(theme.scale(8), 0, theme.scale(8), theme.scale(4))
        since.addWidget(self.since)
        column.addLayout(since)
        column.addWidget(self._empty)
        column.addWidget(self.timeline, 1)
        column.addStretch(0)
        column.addLayout(foot)
        self._empty.hide()
        return part


class FilterChip(QAbstractButton):
    """A kind and how many there are, 28 high."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._count = ""
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: str) -> None:
        """How many there are of this kind."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for both."""
        metrics = QFontMetrics(theme.font(13))
        width = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._count)
        return QSize(width + theme.scale(20), theme.scale(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """On ``selection`` when it is the one chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.isChecked():
            paint_box(painter, QRectF(self.rect()), t.selection, None)
        elif self.underMouse():
            paint_box(painter, QRectF(self.rect()), t.hover, None)
        painter.setFont(theme.font(13))
        painter.setPen(t.text)
        left = theme.scale(8)
        spot = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, self.text())
        left += QFontMetrics(theme.font(13)).horizontalAdvance(self.text()) + theme.scale(4)
        painter.setPen(t.muted)
        spot = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, self._count)
        if self.hasFocus():
            paint_ring(painter, self.rect())


class WriteBox(QAbstractButton):
    """Looks like a field, opens the editor."""

    def __init__(self, write: Callable[[], object]) -> None:
        super().__init__()
        self._told = ""
        self.setText(tr("Write a note…"))
        self.setAccessibleName(tr("Write a note"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.scale(32))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.clicked.connect(lambda _checked=False: write())

    def tell(self, words: str) -> None:
        """Say at the right how the last note stands."""
        self._told = words
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pencil, words, key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        paint_box(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.surface, t.border)
        side = theme.scale(16)
        paint_icon(painter, QRect(theme.scale(9), 0, side, self.height()), "pencil", t.muted)
        painter.setFont(theme.font(13))
        painter.setPen(t.muted)
        spot = self.rect().adjusted(theme.scale(33), 0, 0, 0)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, self.text())
        right = self.width() - key_width("N") - theme.scale(8)
        paint_key(painter, right, self.height() / 2, "N")
        painter.setFont(theme.font(11))
        painter.setPen(t.faint)
        spot = QRect(0, 0, right - theme.scale(8), self.height())
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(spot, align, self._told)
        if self.hasFocus():
            paint_ring(painter, self.rect())


class _Offer(QWidget):
    """A draft was kept: go on, see both, or throw it away."""

    def __init__(
        self,
        go_on: Callable[[], object],
        compare: Callable[[], object],
        throw: Callable[[], object],
    ) -> None:
        super().__init__()
        filled(self, "sunken")
        self._words = Label("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(12), theme.scale(4), theme.scale(4), theme.scale(4))
        row.setSpacing(theme.scale(4))
        row.addWidget(self._words, 1)
        self.go_on = Button(tr("Continue"), Kind.QUIET, on_click=go_on)
        self.compare = Button(tr("Compare"), Kind.QUIET, on_click=compare)
        self.throw = Button(tr("Throw away"), Kind.QUIET, on_click=throw)
        for button in (self.go_on, self.compare, self.throw):
            row.addWidget(button)
        self.hide()

    def show_draft(self, moment: str, draft: Draft) -> None:
        """When it was kept, how it begins, and whether its note is there to compare."""
        start = " ".join(plain(draft.text).split())
        if len(start) > _START:
            start = f"{start[:_START].rstrip()} …"
        sentence = tr("A draft of {moment} was kept: “{start}”", moment=moment, start=start)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.compare.setVisible(draft.note_text is not None)
