"""What is looked at of an import: one piece, or all of them, through one of several views.

Rows of a piece stand under our fields, with what changes and what needs the user below them; the
other views are one list each (``result_list.py``).
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from csm_desktop.exchange.records import FileChoices, StagedFile
from csm_desktop.ui import theme
from csm_desktop.ui.imports.finding_rows import Piece
from csm_desktop.ui.imports.findings import Findings
from csm_desktop.ui.imports.flow import ImportFlow, State
from csm_desktop.ui.imports.pick_list import PickList
from csm_desktop.ui.imports.preview_rows import BESIDE, preview_columns, preview_rows
from csm_desktop.ui.imports.reading import Preview
from csm_desktop.ui.imports.reading_panel import ReadingPanel
from csm_desktop.ui.imports.result_list import LISTS, ResultList, view_counts
from csm_desktop.ui.imports.target_picker import target_picker
from csm_desktop.ui.imports.view_strip import ViewStrip
from csm_desktop.ui.imports.words import evidence_tip, reading_text, said
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.widgets import Button, Kind, Label, hairline
from csm_desktop.ui.shared.words import tr


class FileView(QWidget):
    """The piece that is selected, or all of them.

    Signals:
        chosen (str, object): a field of :class:`FileChoices` and its new value.
        mapped (str, object): a header and what its column becomes; None is left out.
    """

    chosen = Signal(str, object)
    mapped = Signal(str, object)

    def __init__(self, desk: Desk, flow: ImportFlow) -> None:
        super().__init__()
        self.record: StagedFile | None = None
        self.preview = Preview((), ())
        self.pieces: Sequence[Piece] = ()
        """Every piece that was compared with the book."""
        self.editable = True
        self.shown = "differences"
        self.picker: PickList | None = None
        self._flow = flow
        self._all_files = False
        self._writing = Writing("en", "USD")
        self._name, self._hint = Label("", bold=True), Label("", "muted")
        self._told = Label("", "muted", size=11, wrap=True)
        self.change = Button(tr("Change how it is read"), Kind.QUIET, on_click=self.toggle_panel)
        self.panel = ReadingPanel()
        self.strip = ViewStrip()
        self.table = QuietTable(
            tr("Rows of the file"), row_height=28, head_height=40, clickable_head=True
        )
        self.nothing = Label("", "muted")
        self.findings = Findings()
        self.list = ResultList(desk, flow)
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def show_file(
        self, record: StagedFile, preview: Preview, pieces: Sequence[Piece], writing: Writing
    ) -> None:
        """Show one piece; ``pieces`` are empty until they were compared with the book."""
        if self.record is None or self.record.name != record.name:
            self.shown = self.shown if self._all_files else "differences"
        self.record, self.preview, self.pieces = record, preview, pieces
        self._writing = writing
        self._name.setText(record.name)
        self._hint.setText(self._hint_text())
        told = " ".join(part for part in (reading_text(record), evidence_tip(record)) if part)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self.panel.show_file(
            record, self._choices(), currency=self._flow.currency, nouns=self._nouns()
        )
        self.change.setVisible(not self._came_in and bool(record.mapping))
        self.panel.setHidden(self.panel.isHidden() or not record.mapping)
        self._show()

    def toggle_panel(self) -> None:
        """Show or hide the choices of how it is read."""
        if self.record is None or not self.record.mapping:
            return
        self.panel.fill()
        self.panel.setVisible(self.panel.isHidden())
        if not self.panel.isHidden():
            self.panel.choices["profile"].setFocus()
        else:
            self.focus_rows()
        self._show()

    def show_view(self, name: str) -> None:
        """Look at this."""
        self.shown = name
        had_focus = self._stack.isAncestorOf(self.focusWidget() or self)
        self._show()
        if had_focus:
            self.focus_rows()

    def show_row(self, row: int) -> None:
        """Make a row of the piece the current one, whatever the view."""
        if all(row != number for number, _texts in self.preview.rows):
            return  # only the first rows of a long file can be looked at
        if self._shown() in LISTS or self._all_files or not self.table.take(row):
            self._all_files = False
            self.show_view("all")
            self.table.take(row)

    def focus_rows(self) -> None:
        """Give the keyboard to what is looked at."""
        (self.list.table if self._stack.currentIndex() else self.table).setFocus()

    def open_mapping(self, section: int | None = None) -> None:
        """What a column can become: the one clicked, else the one the keyboard is in."""
        column = self.table.currentIndex().column() if section is None else section
        place = column - BESIDE
        if not self.editable or self.record is None or not 0 <= place < len(self.preview.headers):
            return
        header = self.preview.headers[place]
        self.picker = target_picker(
            self, self.record, header, lambda target: self.mapped.emit(header, target)
        )
        head = self.table.head
        left = max(0, head.sectionViewportPosition(column))
        self.picker.open_at(head.mapToGlobal(QPoint(left, head.height())))

    # What is shown.

    def _choices(self) -> FileChoices:
        assert self.record is not None
        return self._flow.choices_of(self.record)

    def _nouns(self) -> dict[str, str]:
        return dict(self._flow.seen.nouns) if self._flow.seen is not None else {}

    @property
    def _came_in(self) -> bool:
        return self._flow.state is State.DONE

    def _hint_text(self) -> str:
        assert self.record is not None
        if self.record.refusal is not None:
            return said(*self.record.refusal)
        if self._came_in:
            return ""
        return tr("file’s header above, our field below; click a field to change it (E)")

    def _piece(self) -> Piece | None:
        """The selected piece, once it was compared."""
        assert self.record is not None
        number = self.record.number
        return next((p for p in self.pieces if p.record.number == number), None)

    def _looked_at(self) -> list[Piece]:
        if self._all_files:
            return list(self.pieces)
        piece = self._piece()
        return [piece] if piece is not None else []

    def _counts(self) -> dict[str, int]:
        assert self.record is not None
        if not self._looked_at():
            return {"all": self.record.rows}
        return view_counts(self._looked_at())

    def _shown(self) -> str:
        """The view that counts: one with nothing in it gives way to all rows."""
        return self.shown if self._counts().get(self.shown) else "all"

    def _show(self) -> None:
        shown, counts = self._shown(), self._counts()
        several = len(self.pieces) > 1
        self._all_files = self._all_files and several
        self.strip.show_counts(counts, shown, self._writing, several=several)
        self.strip.scope.show_value(self._all_files)
        self.strip.setVisible(bool(self.pieces))
        if shown in LISTS or self._all_files:
            self._stack.setCurrentWidget(self.list)
            self.list.show_view(
                shown, self._looked_at(), self._writing, count=counts[shown],
                several=self._all_files, editable=self.editable,
            )  # fmt: skip
        else:
            self._stack.setCurrentIndex(0)
            self._show_rows(shown, counts[shown])

    def _show_rows(self, shown: str, count: int) -> None:
        assert self.record is not None
        piece = self._piece()
        report = piece.report if piece is not None else None
        rows = preview_rows(self.record, self.preview, report, shown, self._writing)
        self.table.show_rows(preview_columns(self.record, self.preview, rows), rows, keep=True)
        self.table.setVisible(bool(self.preview.headers))
        self._rest.setVisible(not self.preview.headers)
        self.nothing.setVisible(len(rows) < count and self.record.refusal is None)
        self.nothing.setText(
            tr(
                "{shown} of {count} rows are shown; all of them were read.",
                shown=self._writing.number(len(rows)),
                count=self._writing.number(count),
            )
        )
        # What it is read as is judged by the rows: they have the room while it is changed.
        if piece is not None and shown == "differences" and self.panel.isHidden():
            self.findings.show_piece(piece, self._writing)
        else:
            self.findings.hide()

    def _take_scope(self, all_files: object) -> None:
        self._all_files = bool(all_files)
        self._show()

    # How it is made.

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head_row())
        column.addWidget(self.panel)
        column.addWidget(self.strip)
        column.addWidget(hairline())
        self._stack.addWidget(self._rows_part())
        self._stack.addWidget(self.list)
        column.addWidget(self._stack, 1)
        self.panel.hide()

    def _head_row(self) -> QVBoxLayout:
        edge = theme.scale(16)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(theme.scale(8))
        first.addWidget(self._name)
        self._hint.setMinimumWidth(0)
        first.addWidget(self._hint, 1)
        first.addWidget(self.change)
        policy = self.change.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when an import has come in
        self.change.setSizePolicy(policy)
        self._told.setMinimumWidth(theme.scale(40))
        second.addWidget(self._told, 1)
        rows = QVBoxLayout()
        rows.setContentsMargins(edge, theme.scale(4), edge, theme.scale(2))
        rows.setSpacing(0)
        rows.addLayout(first)
        rows.addLayout(second)
        return rows

    def _rows_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 3)
        self._rest = QWidget()
        column.addWidget(self._rest, 3)
        self.nothing.setContentsMargins(theme.scale(16), theme.scale(4), 0, theme.scale(4))
        column.addWidget(self.nothing)
        column.addWidget(hairline())
        column.addWidget(self.findings, 2)
        return part

    def _connect(self) -> None:
        self.panel.chosen.connect(self.chosen)
        self.strip.chosen.connect(self.show_view)
        self.strip.scoped.connect(self._take_scope)
        self.table.head.sectionClicked.connect(self.open_mapping)
        self.table.opened.connect(lambda _key: self.open_mapping())
        self.table.keys[Qt.Key.Key_R] = self.toggle_panel
        self.findings.row_wanted.connect(self.show_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose the view; Esc closes the choices of how it is read."""
        if event.key() == Qt.Key.Key_Escape and not self.panel.isHidden():
            self.toggle_panel()
            return
        place = event.key() - Qt.Key.Key_1
        names = [name for name, chip in self.strip.chips.items() if not chip.isHidden()]
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 <= place < len(names) and self.pieces:
            self.show_view(names[place])
        else:
            super().keyPressEvent(event)
