"""A chart with its question as title, its definition, and the same numbers as a table.

Hover says a value, a click or Enter opens the accounts behind it, Left and Right walk through the
values, T turns between chart and table, the context menu copies and saves the picture. The picture
itself is ``canvas.py``'s; where the accounts are shown is the page's.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.charts.canvas import ChartCanvas
from csm_desktop.ui.shared.charts.content import ChartContent, Mark
from csm_desktop.ui.shared.charts.files import FILE_KINDS, save_chart
from csm_desktop.ui.shared.charts.studio import ChartDesk
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.quiet_table import Column, QuietTable, text_width
from csm_desktop.ui.shared.widgets import Label, filled
from csm_desktop.ui.shared.words import tr

__all__ = ["ChartCanvas", "ChartContent", "ChartView", "Mark"]

_MEASURED = 8
_PLOT_GAP = 12
"""Between the definition and the plot, pixels before zoom."""


class ChartView(QWidget):
    """One chart that answers its title.

    Signals:
        chosen (object, str): the account ids behind the mark that was taken, and their words.
        saved (str): the picture was written to a file of this name.
        not_saved (str, str): it could not be: the file's name, the reason.
        failed (object): the exception that drawing ended with: a bug.
    """

    chosen = Signal(object, str)
    saved = Signal(str)
    not_saved = Signal(str, str)
    failed = Signal(object)

    def __init__(self, desk: ChartDesk, chart: str, title: str, height: int = 0) -> None:
        """``chart`` names a module of ``charts/``; ``height`` is the plot's, 0 takes what is left.

        ``title`` is the question, translated.
        """
        super().__init__()
        self._desk = desk
        self._content: ChartContent | None = None
        self._tabled = False
        filled(self, "surface")
        self.title = Label(title, size=15, bold=True)
        self.definition = Label("", "muted", size=11, wrap=True)
        self.canvas = ChartCanvas(desk, chart, height)
        self.table = QuietTable(title)
        self.empty = Label("", "muted", wrap=True)
        self._arrange(height)
        self.canvas.chosen.connect(self._choose)
        self.canvas.failed.connect(self.failed)
        self.table.opened.connect(self._choose)
        for widget in (self.canvas, self.table):
            widget.installEventFilter(self)

    def _arrange(self, height: int) -> None:
        # A sentence that wraps asks for more width than it needs.
        self.definition.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.scale(8))
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self.definition)
        column.addSpacing(theme.scale(_PLOT_GAP))
        for widget in (self.canvas, self.table):
            column.addWidget(widget, 0 if height else 1)
        column.addWidget(self.empty)
        if height:
            self.table.setFixedHeight(theme.scale(height))
            column.addStretch(1)
        self.table.hide()
        self.empty.hide()

    def show_content(self, content: ChartContent) -> None:
        """Show these values in place of others."""
        self._content = content
        if content.definition:
            self.definition.setText(content.definition)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(content.sentence)
        self.empty.setText(content.empty)
        self.canvas.show_values(
            content.build,
            [mark.words for mark in content.marks],
            f"{self.title.text()} {content.sentence}",
        )
        self.table.show_rows(_fitted(content), content.rows, keep=True)
        self._show_form()

    @property
    def content(self) -> ChartContent | None:
        """What is shown; None before the first values."""
        return self._content

    @property
    def is_drawn(self) -> bool:
        """Whether the picture stands there."""
        return self.canvas.is_drawn

    @property
    def is_tabled(self) -> bool:
        """Whether the numbers are shown as a table."""
        return self._tabled

    def show_as_table(self, tabled: bool) -> None:
        """The table in place of the picture, or the picture again; the focus goes with it."""
        had_focus = self.canvas.hasFocus() or self.table.hasFocus()
        self._tabled = tabled
        self._show_form()
        if had_focus:
            (self.table if tabled else self.canvas).setFocus()

    def _show_form(self) -> None:
        empty = self._content is not None and bool(self._content.empty)
        self.empty.setVisible(empty)
        self.canvas.setVisible(not empty and not self._tabled)
        self.table.setVisible(not empty and self._tabled)

    def _choose(self, index: object) -> None:
        if self._content is None or not isinstance(index, int):
            return
        marks = self._content.marks
        if index < len(marks) and len(marks[index].ids):
            mark = marks[index]
            self.chosen.emit(mark.ids, mark.title or mark.words.partition("\n")[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """T and Ctrl+C mean the chart that has the focus, before the window's own keys."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        table_key = event.key() == Qt.Key.Key_T and not event.modifiers()
        copy_key = event.matches(QKeySequence.StandardKey.Copy)
        if not (table_key or copy_key):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif table_key:
            self.show_as_table(not self._tabled)
        else:
            self.copy_picture()
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the chart."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.canvas.mapToGlobal(QPoint(8, 8)) if by_key else event.globalPos()
        self.make_menu().popup(place)

    def make_menu(self) -> QMenu:
        """The menu: the form, copies, files."""
        menu = dressed_menu(self, self.title.text())
        form = tr("Show as chart") if self._tabled else tr("Show as table")
        menu.addAction(f"{form}\tT").triggered.connect(
            lambda _checked=False: self.show_as_table(not self._tabled)
        )
        menu.addSeparator()
        copy = menu.addAction(f"{tr('Copy picture')}\tCtrl+C")
        copy.setEnabled(self.is_drawn)
        copy.triggered.connect(lambda _checked=False: self.copy_picture())
        for kind, words in (("png", tr("Save as PNG…")), ("svg", tr("Save as SVG…"))):
            save = menu.addAction(words)
            save.setEnabled(self.is_drawn)
            save.triggered.connect(lambda _checked=False, kind=kind: self.ask_and_save(kind))
        return menu

    def copy_picture(self) -> None:
        """Put the picture as it stands on the clipboard."""
        if self.canvas.image is not None:
            QGuiApplication.clipboard().setImage(self.canvas.image)

    def ask_and_save(self, kind: str) -> None:
        """Ask for a file and write the picture: ``png`` or ``svg``."""
        name = self.title.text().rstrip("?？").replace("/", "-")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.title.text(), str(Path.home() / f"{name}.{kind}"), FILE_KINDS[kind]
        )
        if chosen:
            self.save(Path(chosen), kind)

    def save(self, path: Path, kind: str) -> None:
        """Write the picture; ``saved`` or ``not_saved`` tells of the end."""
        if self._content is not None:
            save_chart(self._desk, self.canvas, path, kind, done=self._tell_saved)

    def _tell_saved(self, path: Path, error: Exception | None) -> None:
        if error is None:
            self.saved.emit(path.name)
        else:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            self.not_saved.emit(path.name, reason or "")


def _fitted(content: ChartContent) -> tuple[Column, ...]:
    """The columns of figures as wide as what they say; the words take the rest."""
    return tuple(
        replace(column, width=_width(content, number)) if column.right else column
        for number, column in enumerate(content.columns)
    )


def _width(content: ChartContent, number: int) -> int:
    texts = {row.cells[number].text for row in content.rows if number < len(row.cells)}
    # A few of the longest: measuring hundreds of texts would be seen.
    longest = sorted(texts, key=len)[-_MEASURED:]
    title = text_width(content.columns[number].title, size=11)
    return max([title, *(text_width(text) for text in longest)])
