"""The import page: files dropped, what they are, what they would change, and one button.

How an import goes is ``flow.py``; what the tables say is ``tables.py``.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.operations.book import Book, read_book
from csm_desktop.operations.imports import (
    FileReport,
    ImportedFile,
    ImportReport,
    list_imported_files,
)
from csm_desktop.ui import theme
from csm_desktop.ui.imports.drop_zone import DropZone, paths_of
from csm_desktop.ui.imports.file_view import FileView
from csm_desktop.ui.imports.flow import ImportFlow, State
from csm_desktop.ui.imports.reading import Preview, Progress, remove_stale
from csm_desktop.ui.imports.tables import file_columns, file_row, past_columns, past_rows
from csm_desktop.ui.imports.words import need_you, summary
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import tr, trn
from csm_desktop.workspace import StepNotice

_PATIENCE_MS = 400
"""What takes less shows no progress."""
_FILES_SHOWN = 4.5
"""Rows of the list of files before it scrolls."""


class ImportPage(Page):
    """Files in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.flow = ImportFlow(desk.workspace, self)
        self.zone = DropZone()
        self.files = QuietTable(tr("Files"), row_height=44)
        self.view = FileView()
        self.past = QuietTable(tr("Files that came in before"))
        self.import_button = Button("", Kind.PRIMARY, on_click=self.flow.import_now)
        self.throw_away = Button(tr("Throw away"), Kind.QUIET, on_click=self._throw_away)
        self.cancel = Button(tr("Cancel"), on_click=self.flow.cancel)
        self.summary = Label("", "muted")
        self.empty = Label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._past: tuple[ImportedFile, ...] | None = None
        self._writing = Writing.of(desk.theme.look.language, "USD")
        self._was_shown = False
        self._arrange()
        self._connect()
        self._show_state()

    def title(self) -> str:
        """Import."""
        return tr("Import")

    def show_place(self, **what: object) -> None:
        """With ``files`` (paths): read them at once."""
        files = what.get("files")
        if isinstance(files, tuple) and files:
            self.desk.navigation.replace()
            self.flow.add(Path(str(path)) for path in files)

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The page without files."""
        return (("import", lambda: None),)

    def choose_files(self) -> None:
        """Ask for files."""
        every = tr(
            "Tables, calendars, address cards (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods *.ics "
            "*.vcf);;All files (*)"
        )
        names, _ = QFileDialog.getOpenFileNames(self, tr("Import files"), "", every)
        self.flow.add(Path(name) for name in names)

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        zone = QHBoxLayout()
        zone.setContentsMargins(theme.scale(16), 0, theme.scale(16), theme.scale(12))
        zone.addWidget(self.zone)
        column.addLayout(zone)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._before())
        self._stack.addWidget(self._now())
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.zone)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(tr("Import"), size=20, bold=True))
        row.addWidget(self.summary, 1)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(theme.scale(140), theme.scale(6))
        for part in (self._bar, self.cancel, self.throw_away, self.import_button):
            row.addWidget(part)
        return head

    def _before(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._past_title = Label(tr("Files that came in before"), bold=True)
        self._past_title.setContentsMargins(theme.scale(16), theme.scale(8), 0, theme.scale(4))
        self._past_title.hide()
        self.past.hide()
        self.empty.setContentsMargins(theme.scale(16), theme.scale(16), theme.scale(16), 0)
        self.empty.setMaximumWidth(theme.scale(640))
        column.addWidget(self.empty)
        column.addWidget(self._past_title)
        column.addWidget(self.past, 1)
        column.addStretch(0)
        return page

    def _now(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.files)
        column.addWidget(hairline())
        column.addWidget(self.view, 1)
        return page

    def _connect(self) -> None:
        flow, desk = self.flow, self.desk
        flow.moved.connect(self._show_state)
        flow.progressed.connect(self._show_progress)
        flow.came_in.connect(self._tell_came_in)
        self._patience.timeout.connect(self._show_busy)
        self.zone.clicked.connect(self.choose_files)
        self.zone.dropped.connect(flow.add)
        self.files.row_taken.connect(lambda _key: self._show_file())
        self.files.keys[Qt.Key.Key_Delete] = self._leave_out
        self.view.chosen.connect(self._choose)
        self.view.mapped.connect(self._map)
        actions = desk.actions
        actions.handle("import_files", self.choose_files, on=self)
        actions.handle("edit", self.view.open_mapping, on=self)
        actions.handle("next", lambda: self._step(1), on=self)
        actions.handle("previous", lambda: self._step(-1), on=self)
        desk.workspace.watch(self, read_book, self._take_book)
        desk.workspace.watch(self, list_imported_files, self._take_past)
        desk.workspace.work(remove_stale, done=_note_removed)

    # What it shows.

    def _take_book(self, book: Book) -> None:
        self.flow.currency = book.currency
        self._writing = Writing.of(self.desk.theme.look.language, book.currency)

    def _take_past(self, past: tuple[ImportedFile, ...]) -> None:
        self._past = past
        self._show_past()
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    def _show_past(self) -> None:
        past = self._past or ()
        self.past.show_rows(past_columns(), past_rows(past, self._writing), keep=True)
        self.past.setVisible(bool(past))
        self._past_title.setVisible(bool(past))
        self.empty.setVisible(self._past == ())
        self.empty.setText(
            tr(
                "Nothing has come in yet. Drop the exports of your CRM, your support desk or your"
                " billing above, all at once and in any order. You see what each file is and what"
                " it would change before anything does."
            )
        )

    def _show_state(self) -> None:
        flow = self.flow
        shows_files = flow.read is not None and flow.state is not State.EMPTY
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._stack.setCurrentIndex(1 if shows_files else 0)
        self._show_buttons()
        self._show_summary()
        if shows_files:
            self._show_files()
        if had_focus:
            self._keep_focus(shows_files)
        if flow.busy:
            if not self._patience.isActive() and self._bar.isHidden():
                self._patience.start()
        else:
            self._patience.stop()
            self._bar.hide()
            self.cancel.hide()

    def _keep_focus(self, shows_files: bool) -> None:
        """What had the focus may be gone: the keyboard goes on in the files, or where they drop."""
        focused = QApplication.focusWidget()
        lost = focused is None or not self.isAncestorOf(focused) or not focused.isVisible()
        if shows_files and (lost or focused is self.zone):
            self.files.setFocus()
        elif lost:
            self.zone.setFocus()

    def _show_buttons(self) -> None:
        flow = self.flow
        ready = flow.state is State.READY
        self.throw_away.setVisible(ready or flow.state is State.DONE)
        self.throw_away.setText(tr("Close") if flow.state is State.DONE else tr("Throw away"))
        self.throw_away.setAccessibleName(self.throw_away.text())
        self.throw_away.updateGeometry()
        self.import_button.setVisible(ready and flow.changes_something)
        self.import_button.setEnabled(flow.hindrance is None)
        text = self._import_text()
        self.import_button.setText(text)
        self.import_button.setAccessibleName(text)
        self.import_button.updateGeometry()
        self.view.editable = ready
        self.view.panel.setEnabled(ready)

    def _import_text(self) -> str:
        report = self.flow.report
        if report is None:
            return tr("Import")
        rows = sum(file.added + file.updated for file in report.files)
        if rows:
            n = self._writing.number(rows)
            return trn("Import {count} row", "Import {count} rows", rows, count=n)
        waiting = sum(file.waiting for file in report.files)
        n = self._writing.number(waiting)
        return trn("Let {count} row wait", "Let {count} rows wait", waiting, count=n)

    def _show_summary(self) -> None:
        flow = self.flow
        words = {
            State.READING: tr("Reading…"),
            State.COMPARING: tr("Comparing with the book…"),
            State.IMPORTING: tr("Importing…"),
        }
        if flow.state is State.READY:
            self.summary.setText(self._ready_text())
        elif flow.state is State.DONE and flow.report is not None:
            self.summary.setText(came_in_text(flow.report))
        else:
            self.summary.setText(words.get(flow.state, ""))

    def _ready_text(self) -> str:
        read, report = self.flow.read, self.flow.report
        assert read is not None
        rows = sum(record.rows for record in read.records)
        n = self._writing.number(len(read.records))
        files = trn("{count} file", "{count} files", len(read.records), count=n)
        read_text = trn(
            "{files}, {count} row read in {seconds} s.",
            "{files}, {count} rows read in {seconds} s.",
            rows, files=files, count=self._writing.number(rows), seconds=f"{read.seconds:.1f}",
        )  # fmt: skip
        if report is None:
            return read_text
        if all(record.refusal is not None for record in read.records):
            return f"{read_text} {tr('Nothing can come in as it is.')}"
        if not self.flow.changes_something:
            return f"{read_text} {tr('Nothing new in these files.')}"
        return f"{read_text} {tr('Nothing has changed yet.')}"

    def _show_files(self) -> None:
        read = self.flow.read
        assert read is not None
        rows = [file_row(record, self._report_of(record.number), self._writing)
                for record in read.records]  # fmt: skip
        self.files.show_rows(file_columns(), rows, keep=True)
        most = theme.scale(44 * _FILES_SHOWN) + self.files.head.height_wanted
        self.files.setFixedHeight(min(self.files.full_height(), most))
        if self.files.current_key() is None:
            self.files.take(self._first_to_look_at())
        self._show_file()

    def _first_to_look_at(self) -> int:
        read = self.flow.read
        assert read is not None
        usable = [record.number for record in read.records if record.refusal is None]
        return usable[0] if usable else 1

    def _show_file(self) -> None:
        read, number = self.flow.read, self.files.current_key()
        if read is None or not isinstance(number, int) or number > len(read.records):
            return
        self.view.show_file(
            read.records[number - 1],
            read.previews.get(number, Preview((), ())),
            self._report_of(number),
            self.flow.choices_of(read.paths[number - 1]),
            self._writing,
        )

    def _report_of(self, number: int) -> FileReport | None:
        report = self.flow.report
        return next((f for f in report.files if f.number == number), None) if report else None

    def _show_busy(self) -> None:
        if self.flow.busy:
            self._bar.setRange(0, 1000 if self.flow.state is State.READING else 0)
            self._bar.show()
            self.cancel.setVisible(self.flow.state is not State.IMPORTING)

    def _show_progress(self, progress: Progress) -> None:
        paths = self.flow.paths
        done = (progress.file - 1 + min(1.0, progress.part)) / max(1, len(paths))
        self._bar.setValue(round(1000 * done))
        name = paths[progress.file - 1].name if progress.file <= len(paths) else ""
        self.summary.setText(tr("Reading {name}…", name=name))

    # What the user does.

    def _choose(self, name: str, value: object) -> None:
        path = self._current_path()
        if path is not None:
            self.flow.choose(path, **{name: value})

    def _map(self, header: str, target: str | None) -> None:
        path = self._current_path()
        if path is not None:
            self.flow.map_column(path, header, target)

    def _current_path(self) -> Path | None:
        read, number = self.flow.read, self.files.current_key()
        return read.paths[number - 1] if read is not None and isinstance(number, int) else None

    def _leave_out(self) -> None:
        path = self._current_path()
        if path is not None:
            self.flow.leave_out(path)

    def _throw_away(self) -> None:
        self.flow.throw_away()
        self.zone.setFocus()

    def _step(self, by: int) -> None:
        tables = (self.view.table, self.view.findings.problems, self.view.findings.changes)
        focused = next((table for table in (*tables, self.past) if table.hasFocus()), self.files)
        focused.step(by)

    def _tell_came_in(self, report: ImportReport, step: StepNotice) -> None:
        workspace, notices, number = self.desk.workspace, self.desk.notices, step.step
        need = any(need_you(file) for file in report.files)
        if need and not self.isVisible():
            notices.tell(came_in_text(report), tone=Tone.WARN, act=tr("Show"), do=self._come_back)
            return
        notices.tell(
            came_in_text(report),
            tone=Tone.WARN if need else Tone.GOOD,
            act=tr("Undo"),
            do=lambda: workspace.undo(number),
        )

    def _come_back(self) -> None:
        self.desk.navigation.go("import")

    # What Qt tells the page.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page."""
        if paths_of(event.mimeData()):
            self.zone.show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        self.zone.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Here they are."""
        self.zone.show_over(False)
        event.acceptProposedAction()
        self.flow.add(paths_of(event.mimeData()))

    def event(self, event: QEvent) -> bool:
        """Ctrl+O and Ctrl+Enter are the page's own here: choose files, import."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._act_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Files, import, or stop."""
        act = self._act_of(event)
        if act is not None:
            act()
        elif event.key() == Qt.Key.Key_Escape and self.flow.busy:
            self.flow.cancel()
        else:
            super().keyPressEvent(event)

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        if (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            != Qt.KeyboardModifier.ControlModifier
        ):
            return None
        if event.key() == Qt.Key.Key_O:
            return self.choose_files
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.flow.import_now
        return None


def came_in_text(report: ImportReport) -> str:
    """“Imported 500 accounts. 12 rows need you.”"""
    came = summary(report)
    parts = [tr("Imported {what}.", what=came)] if came else []
    landed = sum(report.landed.values())
    if landed:
        parts.append(
            trn("{count} row that had been waiting came in.",
                "{count} rows that had been waiting came in.",
                landed, count=f"{landed:,}")
        )  # fmt: skip
    need = sum(need_you(file) for file in report.files)
    if need:
        parts.append(
            trn("{count} row needs you.", "{count} rows need you.", need, count=f"{need:,}")
        )
    return " ".join(parts) or tr("Nothing new in these files.")


def _note_removed(_count: object) -> None:
    """Nothing is said of leftovers that are gone."""
