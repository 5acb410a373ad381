"""One file of an import: how it was read, its rows under our fields, and what was found."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.exchange.records import FileChoices, StagedFile
from csm_desktop.operations.imports import FileReport
from csm_desktop.ui import theme
from csm_desktop.ui.imports.findings import Findings
from csm_desktop.ui.imports.mapping_menu import mapping_menu
from csm_desktop.ui.imports.reading import Preview
from csm_desktop.ui.imports.reading_panel import ReadingPanel
from csm_desktop.ui.imports.tables import preview_columns, preview_rows
from csm_desktop.ui.imports.words import need_you, reading_text, said
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.widgets import Button, Kind, Label, hairline
from csm_desktop.ui.shared.words import tr

FILTERS = ("differences", "need", "all")
_BESIDE = 2
"""Columns of the preview before those of the file."""


class FileView(QWidget):
    """The file that is selected.

    Signals:
        chosen (str, object): a field of :class:`FileChoices` and its new value.
        mapped (str, object): a header and what its column becomes; None is left out.
    """

    chosen = Signal(str, object)
    mapped = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.record: StagedFile | None = None
        self.preview = Preview((), ())
        self.report: FileReport | None = None
        self.editable = True
        self.filter = "differences"
        self._writing = Writing("en", "USD")
        self._name, self._hint = Label("", bold=True), Label("", "muted")
        self._told = Label("", "muted", size=11)
        self.change = Button(tr("Change how it is read"), Kind.QUIET, on_click=self.toggle_panel)
        self.filters = {name: Button("", Kind.CHIP) for name in FILTERS}
        self.panel = ReadingPanel()
        self.table = QuietTable(
            tr("Rows of the file"), row_height=28, head_height=40, clickable_head=True
        )
        self.nothing = Label("", "muted")
        self._rest = QWidget()
        self.findings = Findings()
        self._arrange()
        self._connect()

    def show_file(
        self,
        record: StagedFile,
        preview: Preview,
        report: FileReport | None,
        choices: FileChoices,
        writing: Writing,
    ) -> None:
        """Show one file; ``report`` is None until it was compared with the book."""
        if self.record is None or self.record.name != record.name:
            self.filter = "differences"
        self.record, self.preview, self.report = record, preview, report
        self._writing = writing
        self._name.setText(record.name)
        self._hint.setText(self._hint_text())
        self._told.setText(reading_text(record))
        self._told.setToolTip("")
        self.panel.show_file(record, choices)
        self.change.setVisible(self.editable and bool(record.mapping))
        self.panel.setHidden(self.panel.isHidden() or not record.mapping)
        self._choose_filter()
        self._show_rows()
        if report is not None:
            self.findings.show_file(record, preview, report, writing)
        else:
            self.findings.hide()

    def toggle_panel(self) -> None:
        """Show or hide the choices of how it is read."""
        self.panel.setVisible(self.panel.isHidden())
        if self.panel.isVisible():
            self.panel.choices["profile"].setFocus()

    def show_filter(self, name: str) -> None:
        """Show these rows."""
        self.filter = name
        self._show_rows()

    def show_row(self, row: int) -> None:
        """Make a row of the file the current one, whatever the filter."""
        if not self.table.take(row):
            self.show_filter("all")
            self.table.take(row)

    def open_mapping(self, section: int | None = None) -> None:
        """The menu of a column: the one clicked, else the one the keyboard is in."""
        column = self.table.currentIndex().column() if section is None else section
        place = column - _BESIDE
        if not self.editable or self.record is None or not 0 <= place < len(self.preview.headers):
            return
        header = self.preview.headers[place]
        menu = mapping_menu(
            self, self.record, header, lambda target: self.mapped.emit(header, target)
        )
        head = self.table.head
        left = max(0, head.sectionViewportPosition(column))
        menu.popup(head.mapToGlobal(QPoint(left, head.height())))

    def _hint_text(self) -> str:
        assert self.record is not None
        if self.record.refusal is not None:
            return said(*self.record.refusal)
        return tr("file’s header above, our field below; click a field to change it (E)")

    def _choose_filter(self) -> None:
        counts = self._counts()
        words = {"differences": tr("Differences"), "need": tr("Need you"), "all": tr("All")}
        for name, button in self.filters.items():
            button.setText(f"{words[name]} {self._writing.number(counts[name])}")
            button.setAccessibleName(button.text())
            button.updateGeometry()
            button.setVisible(self.record is not None and self.record.refusal is None)

    def _shown(self) -> str:
        """The filter that counts: one with nothing in it gives way to all rows."""
        return self.filter if self._counts()[self.filter] else "all"

    def _counts(self) -> dict[str, int]:
        assert self.record is not None
        report = self.report
        if report is None:
            return {"differences": 0, "need": 0, "all": self.record.rows}
        need = need_you(report)
        differences = report.added + report.updated + need
        return {"differences": differences, "need": need, "all": report.rows}

    def _show_rows(self) -> None:
        assert self.record is not None
        shown = self._shown()
        rows = preview_rows(self.record, self.preview, self.report, shown)
        columns = preview_columns(self.record, self.preview)
        self.table.show_rows(columns, rows, keep=True)
        for name, button in self.filters.items():
            button.setChecked(name == shown)
        count = self._counts()[shown]
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

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head_row())
        column.addLayout(self._told_row())
        column.addWidget(self.panel)
        column.addWidget(hairline())
        column.addWidget(self.table, 3)
        column.addWidget(self._rest, 3)
        self.nothing.setContentsMargins(theme.scale(16), theme.scale(4), 0, theme.scale(4))
        column.addWidget(self.nothing)
        column.addWidget(hairline())
        column.addWidget(self.findings, 2)
        self.panel.hide()

    def _head_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.scale(16), theme.scale(6), theme.scale(16), 0)
        row.setSpacing(theme.scale(8))
        row.addWidget(self._name)
        row.addWidget(self._hint, 1)
        self._hint.setMinimumWidth(0)
        for name, button in self.filters.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, name=name: self.show_filter(name))
            row.addWidget(button)
        return row

    def _told_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), theme.scale(2))
        row.setSpacing(theme.scale(8))
        self._told.setMinimumWidth(theme.scale(40))
        row.addWidget(self._told, 1)
        row.addWidget(self.change)
        return row

    def _connect(self) -> None:
        self.panel.chosen.connect(self.chosen)
        self.table.head.sectionClicked.connect(self.open_mapping)
        self.table.opened.connect(lambda _key: self.open_mapping())
        self.findings.row_wanted.connect(self.show_row)
