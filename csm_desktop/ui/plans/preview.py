"""What leaves: the pages of the PDF themselves, and beside them a list of what stays here."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.operations.plan_document import PlanDocument, read_plan_document
from csm_desktop.operations.plan_records import Plan
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.printing.plan import picture_plan
from csm_desktop.ui.printing.plan_flow import make_plan
from csm_desktop.ui.shared.widgets import (
    ROLES,
    Choice,
    IconButton,
    Label,
    Segments,
    ThinScrollBar,
    filled,
    hairline,
)
from csm_desktop.ui.shared.words import LANGUAGES, tr, trn
from csm_desktop.workspace import Watch

_SIDE = 336
_PAGE = 640
"""Widest that a page is shown, pixels before zoom."""


class PlanPreview(QWidget):
    """Pages at the left, choices and what stays at the right.

    Signals:
        closed: the plan itself is wanted again.
        drawn: the pages are there.
    """

    closed = Signal()
    drawn = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._plan: Plan | None = None
        self._watch: Watch | None = None
        self._turn = 0
        self.document: PlanDocument | None = None
        self.pages: list[QImage] = []
        self._sheets: list[_Sheet] = []
        options = [(key, LANGUAGES[key]) for key in LANGUAGES]
        self.language = Choice(tr("Language of the plan"), options)
        own = desk.theme.look.language
        self.language.show_value(own if own in LANGUAGES else "en")
        self.roi = Segments(
            tr("Was it worth it?"), ((False, tr("Without ROI")), (True, tr("With ROI")))
        )
        self.roi.show_value(False)
        self.with_roi = False
        self.count = Label("", "muted", wrap=True)
        self.stays = QVBoxLayout()
        self._arrange()
        self.language.chosen.connect(lambda _value: self._draw())
        self.roi.chosen.connect(self._take_roi)

    def _arrange(self) -> None:
        inner = filled(QWidget(), "window")
        self._column = QVBoxLayout(inner)
        side = theme.scale(24)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(theme.scale(16))
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setAccessibleName(tr("Pages that leave"))
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self.area))
        self.area.viewport().setBackgroundRole(ROLES["window"])
        self.area.setWidget(inner)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.area, 1)
        row.addWidget(hairline(upright=True))
        row.addWidget(self._side())

    def _side(self) -> QWidget:
        panel = filled(QWidget(), "surface")
        panel.setFixedWidth(theme.scale(_SIDE))
        column = QVBoxLayout(panel)
        side = theme.scale(16)
        column.setContentsMargins(side, theme.scale(12), side, side)
        column.setSpacing(theme.scale(8))
        head = QHBoxLayout()
        head.addWidget(Label(tr("What leaves"), bold=True), 1)
        close = IconButton("x", tr("Back to the plan (Esc)"))
        close.clicked.connect(lambda _checked=False: self.closed.emit())
        head.addWidget(close)
        column.addLayout(head)
        for part in (self.count, self.language, self.roi):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self.roi else _NONE)
        column.addWidget(hairline())
        column.addWidget(Label(tr("What stays here"), bold=True))
        self.stays.setSpacing(theme.scale(4))
        column.addLayout(self.stays)
        column.addStretch(1)
        return panel

    # Showing.

    def show_plan(self, plan: Plan) -> None:
        """Show what would leave of this plan now."""
        other = self._plan is None or self._plan.id != plan.id
        self._plan = plan
        self._show_staying(plan)
        if self._watch is None:
            self._watch = self._desk.workspace.watch(
                self,
                read_plan_document,
                self._take,
                plan_id=plan.id,
                with_roi=self.with_roi,
            )
        elif other:
            self._watch.ask(plan_id=plan.id)

    def _take(self, document: PlanDocument | None) -> None:
        self.document = document
        self._draw()

    def _take_roi(self, with_roi: object) -> None:
        self.with_roi = bool(with_roi)
        if self._watch is not None:
            self._watch.ask(with_roi=self.with_roi)

    def _draw(self) -> None:
        """Paint the pages beside the window's thread; an older picture is not waited for."""
        if self.document is None:
            return
        self._turn += 1
        turn = self._turn

        def show(pages: list[QImage]) -> None:
            if turn == self._turn:
                self._show_pages(pages)

        self._desk.workspace.work(
            picture_plan,
            done=show,
            document=self.document,
            language=self.language.currentData(),
        )

    def _show_pages(self, pages: list[QImage]) -> None:
        self.pages = pages
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []
        for number, page in enumerate(pages, start=1):
            name = tr("Page {n} of {all}", n=number, all=len(pages))
            sheet = _Sheet(page, name)
            self._sheets.append(sheet)
            self._column.insertWidget(number - 1, sheet, 0, _TOP)
        words = trn(
            "{n} page, exactly as it is printed.", "{n} pages, exactly as printed.", len(pages)
        )
        self.count.setText(words)
        self.drawn.emit()

    def _show_staying(self, plan: Plan) -> None:
        while (item := self.stays.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words in staying(plan):
            self.stays.addWidget(Label(f"– {words}", "muted", wrap=True))

    # Acting.

    def make_pdf(self) -> None:
        """The PDF of exactly this."""
        if self._plan is not None:
            language = self.language.currentData()
            make_plan(self, self._desk, self._plan.id, language, with_roi=self.with_roi)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the plan."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


_NONE = Qt.AlignmentFlag(0)
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def staying(plan: Plan) -> Sequence[str]:
    """What of a plan and its account never leaves with it."""
    kept = []
    if plan.internal:
        kept.append(tr("the internal text of the plan"))
    notes = sum(bool(one.internal) for one in plan.objectives)
    if notes:
        kept.append(trn("{n} internal note", "{n} internal notes", notes))
    inside = sum(risk.visibility != "shareable" for risk in plan.risks)
    if inside:
        kept.append(trn("{n} internal risk", "{n} internal risks", inside))
    tasks = sum(len(one.tasks) for one in plan.objectives)
    if tasks:
        kept.append(trn("{n} task", "{n} tasks", tasks))
    return [
        *kept,
        tr("health, pulses, renewal and forecast"),
        tr("notes, tickets and survey answers"),
    ]


class _Sheet(QWidget):
    """One page."""

    def __init__(self, page: QImage, name: str) -> None:
        super().__init__()
        self._page = page
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(theme.scale(_PAGE))

    def hasHeightForWidth(self) -> bool:
        """A page keeps its form."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of A4."""
        return round(width * self._page.height() / max(1, self._page.width()))

    def sizeHint(self) -> QSize:
        """As wide as it is shown at most."""
        width = theme.scale(_PAGE)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._page)
        painter.setPen(theme.tokens().line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
