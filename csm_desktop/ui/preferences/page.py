"""The preferences: what changes figures (in the book) and what changes looks (on this computer).

Every change counts at once; there is no OK, no Apply and no Cancel.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.operations.book import Book, read_book
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.preferences.book_section import NumbersSection, RatesSection
from csm_desktop.ui.preferences.cadence_section import CadenceSection
from csm_desktop.ui.preferences.form import Section
from csm_desktop.ui.preferences.import_section import ImportSection
from csm_desktop.ui.preferences.looks_section import LooksSection
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import (
    Label,
    ThinScrollBar,
    filled,
    hairline,
    paint_box,
    paint_ring,
)
from csm_desktop.ui.shared.words import tr


class PreferencesPage(Page):
    """Sections one below the other, and the list of them at the left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.numbers = NumbersSection(desk)
        self.rates = RatesSection(desk)
        self.cadences = CadenceSection(desk)
        self.imports = ImportSection(desk)
        self.looks = LooksSection(desk)
        self._was_shown = False
        self.area = QScrollArea()
        self.places = [
            _PlaceButton("hash", tr("Numbers"), self.numbers),
            _PlaceButton("coins", tr("Rates of currencies"), self.rates),
            _PlaceButton("calendar-clock", tr("How often to touch"), self.cadences),
            _PlaceButton("import", tr("Imports"), self.imports),
            _PlaceButton("palette", tr("Look and language"), self.looks),
        ]
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Preferences."""
        return tr("Preferences")

    def show_place(self, **what: object) -> None:
        """What was chosen elsewhere meanwhile."""
        self.imports.show_chosen()

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The page as it opens."""
        return (("preferences", lambda: None),)

    def _arrange(self) -> None:
        filled(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_head())
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._list())
        row.addWidget(hairline(upright=True))
        row.addWidget(self.area, 1)
        column.addLayout(row, 1)
        self.area.setWidget(self._form())
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setVerticalScrollBar(ThinScrollBar())
        self.area.setHorizontalScrollBar(ThinScrollBar())
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.places[0])

    def _list(self) -> QWidget:
        groups = ((tr("In this book"), self.places[:4]), (tr("On this computer"), self.places[4:]))
        side = QWidget()
        side.setFixedWidth(theme.scale(208))
        column = QVBoxLayout(side)
        edge = theme.scale(8)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0)
        for title, places in groups:
            name = Label(title, "muted", size=11)
            name.setFixedHeight(theme.scale(24))
            name.setIndent(theme.scale(8))
            column.addWidget(name)
            for place in places:
                column.addWidget(place)
            column.addSpacing(theme.scale(14))
        column.addStretch(1)
        return side

    def _form(self) -> QWidget:
        form = filled(QWidget(), "surface")
        column = QVBoxLayout(form)
        column.setContentsMargins(0, theme.scale(16), 0, theme.scale(16))
        column.setSpacing(theme.scale(20))
        for section in (self.numbers, self.rates, self.cadences, self.imports):
            section.end()
            column.addWidget(section)
        column.addWidget(self.looks)
        column.addStretch(1)
        return form

    def _connect(self) -> None:
        self.places[0].setChecked(True)
        for place in self.places:
            place.clicked.connect(lambda _checked=False, place=place: self._go(place))
        self.desk.workspace.watch(self, read_book, self._show_book)

    def _go(self, place: "_PlaceButton") -> None:
        for other in self.places:
            other.setChecked(other is place)
        bar = self.area.verticalScrollBar()
        bar.setValue(place.section.y() - theme.scale(16))

    def _show_book(self, book: Book) -> None:
        self.numbers.show_book(book)
        self.rates.show_book(book)
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()


def _head() -> QWidget:
    head = QWidget()
    head.setFixedHeight(theme.scale(52))
    row = QHBoxLayout(head)
    row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
    row.setSpacing(theme.scale(12))
    row.addWidget(Label(tr("Preferences"), size=20, bold=True))
    row.addWidget(Label(tr("Every change counts at once"), "muted"))
    row.addStretch(1)
    return head


class _PlaceButton(QAbstractButton):
    """A section in the list at the left."""

    def __init__(self, icon: str, title: str, section: Section) -> None:
        super().__init__()
        self.section = section
        self._icon = icon
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(theme.scale(28))

    def sizeHint(self) -> QSize:
        return QSize(theme.scale(192), theme.scale(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.isChecked() or self.underMouse():
            ground = t.selection if self.isChecked() else t.hover
            paint_box(painter, QRectF(self.rect()), ground, None)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        ink = t.text if self.isChecked() else t.muted
        side = theme.scale(16)
        paint_icon(painter, QRect(theme.scale(8), 0, side, self.height()), self._icon, ink)
        painter.setPen(ink)
        painter.setFont(theme.font(13, bold=self.isChecked()))
        words = self.rect().adjusted(theme.scale(32), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
