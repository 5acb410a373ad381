"""The welcome: three choices, the books opened lately, the language. There is no book yet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.ui import looks, theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import (
    Button,
    Kind,
    Label,
    filled,
    paint_box,
    paint_key,
    paint_paragraph,
)
from csm_desktop.ui.shared.words import LANGUAGES, tr

VERSION = "0.1"
"""Shown at the foot."""


@dataclass(frozen=True)
class RecentBook:
    """A book opened lately on this computer."""

    path: Path
    """Where it lies."""
    name: str
    """Its file name without the ending."""
    folder: str
    """Its place as people read it, below the home folder when it is there."""


def recent_books(paths: Sequence[Path]) -> list[RecentBook]:
    """The books of these paths; whether they are still there is found out when one is opened."""
    return [RecentBook(path, path.stem, _below_home(path)) for path in paths]


def _below_home(path: Path) -> str:
    try:
        return str(path.relative_to(Path.home()))
    except ValueError:
        return str(path)


class WelcomePage(QWidget):
    """Three large choices (keys 1, 2, 3), recent books, languages."""

    def __init__(self, desk: Desk, *, open_book: Callable[[Path], object]) -> None:
        super().__init__()
        self._run = desk.actions.run
        self._open_book = open_book
        self._change_language = partial(looks.change_language, desk)
        self.choices = self._make_choices()
        self.recent = [_RecentRow(book) for book in recent_books(desk.choices.now.recent_books[:6])]
        self._arrange()
        self._connect()
        self.setFocusProxy(self.choices[0])
        self.choices[0].setFocus()

    def _make_choices(self) -> list["_Choice"]:
        return [
            _Choice(
                "play",
                tr("Open the sample"),
                tr("A book with accounts and their history. Try anything, it is a copy."),
                "1",
            ),
            _Choice(
                "file-spreadsheet",
                tr("Start a book from files"),
                tr("CSV or Excel from any system. You see all before it goes in."),
                "2",
            ),
            _Choice(
                "folder-open",
                tr("Open a book"),
                tr("A .csm file that you have, or a backup of one."),
                "3",
            ),
        ]

    def _arrange(self) -> None:
        filled(self, "window")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        column.addLayout(_heading())
        column.addSpacing(theme.scale(8))
        promise = tr(
            "Your book of accounts in one file on this computer. It works offline, and nothing"
            " leaves unless you send it."
        )
        column.addWidget(_Promise(promise))
        column.addSpacing(theme.scale(32))
        column.addLayout(self._choices_row())
        column.addSpacing(theme.scale(32))
        if self.recent:
            column.addWidget(Label(tr("Recent books"), bold=True))
            column.addSpacing(theme.scale(8))
            column.addWidget(_RecentBox(self.recent))
            column.addSpacing(theme.scale(20))
        column.addLayout(self._foot())
        column.addStretch(3)
        middle = QWidget()
        middle.setFixedWidth(theme.scale(720))
        column.setContentsMargins(0, 0, 0, 0)
        middle.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(middle)

    def _choices_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.scale(12))
        for choice in self.choices:
            row.addWidget(choice)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(_Sign("languages"))
        for code, name in LANGUAGES.items():
            button = _Language(name)
            button.clicked.connect(lambda _checked=False, code=code: self._change_language(code))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(Label(tr("Version {number}", number=VERSION), "muted", size=11))
        return row

    def _connect(self) -> None:
        for choice, action_id in zip(
            self.choices, ("open_sample", "start_from_files", "open_book"), strict=True
        ):
            choice.clicked.connect(lambda _checked=False, what=action_id: self._run(what))
            key = QShortcut(QKeySequence(choice.key), self)
            key.activated.connect(choice.click)
        for row in self.recent:
            path = row.book.path
            row.clicked.connect(lambda _checked=False, path=path: self._open_book(path))


def _heading() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.scale(12))
    row.addWidget(_Sign("circle-dot", "accent", 28))
    row.addWidget(Label(tr("CSM Desktop"), size=28, bold=True))
    row.addStretch(1)
    return row


class _Sign(QWidget):
    """An icon that is only seen."""

    def __init__(self, name: str, ink: str = "muted", side: int = 16) -> None:
        super().__init__()
        self._name, self._ink = name, ink
        self.setFixedSize(theme.scale(side), theme.scale(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = getattr(theme.tokens(), self._ink)
        paint_icon(QPainter(self), self.rect(), self._name, colour)


class _Promise(QWidget):
    """The sentence below the name, 15/24, two lines."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setAccessibleName(text)
        self.setFixedSize(theme.scale(600), theme.scale(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(15))
        painter.setPen(theme.tokens().muted)
        paint_paragraph(painter, self.rect(), self._text, theme.scale(24))


class _Choice(QAbstractButton):
    """One of the three, 232 × 176."""

    def __init__(self, icon: str, title: str, words: str, key: str) -> None:
        super().__init__()
        self._icon, self._words, self.key = icon, words, key
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.scale(232), theme.scale(176))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        chosen = self.hasFocus()
        paint_box(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.surface, t.line)
        if chosen or self.underMouse():
            radius = theme.rounding()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.accent if chosen else t.border, 2 if chosen else 1))
            edge = 1.0 if chosen else 0.5
            body = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
            painter.drawRoundedRect(body, radius, radius)
        left, width = theme.scale(17), self.width() - 2 * theme.scale(17)
        spot = QRect(left, theme.scale(17), theme.scale(20), theme.scale(20))
        paint_icon(painter, spot, self._icon, t.accent if chosen else t.muted)
        painter.setPen(t.text)
        painter.setFont(theme.font(15, bold=True))
        title = QRect(left, theme.scale(52), width, theme.scale(22))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(t.muted)
        painter.setFont(theme.font(13))
        words = QRect(left, theme.scale(78), width, theme.scale(62))
        paint_paragraph(painter, words, self._words, theme.scale(20))
        paint_key(painter, left, self.height() - theme.scale(26), self.key)


class _RecentRow(QAbstractButton):
    """One book: name, place, when; 36 high."""

    def __init__(self, book: RecentBook) -> None:
        super().__init__()
        self.book = book
        self.setText(book.name)
        self.setAccessibleName(tr("{name}, {place}", name=book.name, place=book.folder))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(theme.scale(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), t.hover)
        if self.hasFocus():
            painter.setPen(QPen(t.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        side = theme.scale(16)
        spot = QRect(theme.scale(17), 0, side, self.height())
        paint_icon(painter, spot, "file", t.muted)
        self._cell(painter, 41, 232, self.book.name, bold=True)
        place = self.book.folder
        self._cell(painter, 241, 707, place)

    def _cell(
        self, painter: QPainter, left: int, right: int, text: str, *, bold: bool = False
    ) -> None:
        t = theme.tokens()
        font = theme.font(13, bold=bold)
        room = QRect(theme.scale(left), 0, theme.scale(right - left), self.height())
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.setFont(font)
        painter.setPen(t.text if bold else t.muted)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)


class _RecentBox(QWidget):
    """The rows in one outline with hairlines between."""

    def __init__(self, rows: Sequence[QWidget]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        paint_box(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.surface, t.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        height = theme.scale(36)
        for top in range(height, self.height() - 2, height):
            painter.fillRect(1, top, self.width() - 2, 1, t.line)


class _Language(Button):
    """A language by its own name; quiet, but not an act beside a text."""

    def __init__(self, name: str) -> None:
        super().__init__(name, Kind.QUIET)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        if self.hasFocus():
            painter.setPen(QPen(t.accent, 2))
            radius = theme.rounding()
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.setPen(t.text if self.underMouse() else t.muted)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
