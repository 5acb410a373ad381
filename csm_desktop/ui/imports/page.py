"""The import page: files dropped, what they are, what they would change, and one button.

How an import goes is ``flow.py``; what is looked at of it is ``file_view.py``. Beside it the page
has two views of its own: rows that wait for an account, and which system is believed first.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from csm_desktop.exchange.records import StagedFile
from csm_desktop.operations.book import Book, read_book
from csm_desktop.operations.imports import ImportReport
from csm_desktop.ui import theme
from csm_desktop.ui.imports.drop_zone import DropZone, paths_of
from csm_desktop.ui.imports.file_list import FileList
from csm_desktop.ui.imports.file_view import FileView
from csm_desktop.ui.imports.flow import ImportFlow, State
from csm_desktop.ui.imports.page_head import PageHead, came_in_text
from csm_desktop.ui.imports.past_files import PastFiles
from csm_desktop.ui.imports.pasted import pasted_paths
from csm_desktop.ui.imports.precedence_view import PrecedenceView
from csm_desktop.ui.imports.problem_file import save_problems
from csm_desktop.ui.imports.reading import Preview, remove_stale
from csm_desktop.ui.imports.unmatched_view import UnmatchedView
from csm_desktop.ui.imports.watch_strip import WatchStrip
from csm_desktop.ui.imports.words import need_you
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.widgets import filled, hairline
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import StepNotice

_BEFORE, _NOW = 0, 1
_FILES = "files"


class ImportPage(Page):
    """Files in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.flow = ImportFlow(desk.workspace, self)
        self.head = PageHead(self.flow)
        self.zone = DropZone()
        self.files = FileList(desk)
        self.view = FileView(desk, self.flow)
        self.watching = WatchStrip(desk)
        self.past = PastFiles(desk)
        self.unmatched = UnmatchedView(desk)
        self.precedence = PrecedenceView(desk)
        self._stack = QStackedWidget()
        self._views = QStackedWidget()
        self._view = _FILES
        self._writing = Writing.of(desk.theme.look.language, "USD")
        self._was_shown = False
        self._chosen: QWidget | None = None
        self._arrange()
        self._connect()
        self._show_state()

    def title(self) -> str | tuple[str, ...]:
        """Import, and the view of it."""
        return {
            "unmatched": (tr("Import"), tr("Rows that wait")),
            "precedence": (tr("Import"), tr("When two systems disagree")),
        }.get(self._view, tr("Import"))

    def show_place(self, **what: object) -> None:
        """With ``files`` (paths): read them; with ``view``: unmatched or precedence."""
        files = what.get("files")
        if isinstance(files, tuple) and files:
            self.desk.navigation.replace()
            self.flow.add(Path(str(path)) for path in files)
        self._show_view(str(what.get("view") or _FILES))
        if what.get("paste"):
            self.desk.navigation.replace()
            self.paste()
        if what.get("watch"):
            self.desk.navigation.replace()
            self.watching.choose_folder()
        self.watching.look()

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The page without files."""
        return (("import", lambda: None),)

    def choose_files(self) -> None:
        """Ask for files."""
        every = tr("All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, tr("Import files"), "", every)
        self.flow.add(Path(name) for name in names)

    def paste(self) -> None:
        """The files or the table on the clipboard."""
        try:
            found = pasted_paths(QGuiApplication.clipboard().mimeData(), datetime.now())
        except OSError as error:
            reason = error.strerror or ""
            sentence = tr("The table could not be taken: {reason}", reason=reason)
            self.desk.notices.tell(sentence, tone=Tone.BAD)
            return
        if found:
            self._show_view(_FILES)
            self.flow.add(found)
        else:
            sentence = tr("There is no table on the clipboard. Copy some cells of one first.")
            self.desk.notices.tell(sentence)

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        self.setAcceptDrops(True)
        self._import = QWidget()
        column = QVBoxLayout(self._import)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        zone = QHBoxLayout()
        zone.setContentsMargins(theme.scale(16), 0, theme.scale(16), theme.scale(12))
        zone.addWidget(self.zone)
        column.addLayout(zone)
        column.addWidget(self.watching)
        self._stack.addWidget(self.past)
        self._stack.addWidget(self._now())
        column.addWidget(self._stack, 1)
        for view in (self._import, self.unmatched, self.precedence):
            self._views.addWidget(view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._views)
        self.setFocusProxy(self.zone)

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
        flow.came_in.connect(self._tell_came_in)
        self.head.throw_away.clicked.connect(self._throw_away)
        self.head.waiting.clicked.connect(lambda: self._go("unmatched"))
        self.zone.clicked.connect(self.choose_files)
        self.zone.dropped.connect(flow.add)
        self.files.taken.connect(self._show_file)
        self.files.left_out.connect(flow.leave_out)
        self.files.other_wanted.connect(flow.take_candidate)
        self.files.opened.connect(lambda _key: self.view.focus_rows())
        self.files.keys[Qt.Key.Key_R] = self.view.toggle_panel
        self.view.chosen.connect(self._choose)
        self.view.mapped.connect(self._map)
        self.view.list.save_wanted.connect(self.save_problems)
        self.view.list.order_wanted.connect(lambda: self._go("precedence"))
        self.view.list.row_wanted.connect(self._show_row)
        self.watching.wanted.connect(flow.add)
        self.past.waiting_wanted.connect(lambda: self._go("unmatched"))
        self.past.watch_wanted.connect(self.watching.choose_folder)
        self.watching.turned.connect(lambda watched: self.past.watch.setVisible(not watched))
        self.past.watch.setVisible(self.watching.folder is None)
        for view in (self.unmatched, self.precedence):
            view.left.connect(lambda: self._go(_FILES))
        self._handle()
        desk.workspace.watch(self, read_book, self._take_book)
        self.past.filled.connect(self._tell_shown)
        desk.workspace.work(remove_stale, done=_note_removed)

    def _handle(self) -> None:
        actions = self.desk.actions
        actions.handle("import_files", self.choose_files, on=self)
        actions.handle("edit", self._edit, on=self)
        actions.handle("export_rows", self.save_problems, on=self, enabled=self._has_problems)
        actions.handle("next", lambda: self._step(1), on=self)
        actions.handle("previous", lambda: self._step(-1), on=self)

    # What it shows.

    def _take_book(self, book: Book) -> None:
        self.flow.currency = book.currency
        self._writing = Writing.of(self.desk.theme.look.language, book.currency)
        self.head.writing = self._writing

    def _tell_shown(self) -> None:
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    def _show_view(self, name: str) -> None:
        before, self._view = self._view, name
        views: dict[str, QWidget] = {"unmatched": self.unmatched, "precedence": self.precedence}
        shown = views.get(name, self._import)
        self._views.setCurrentWidget(shown)
        if name in ("unmatched", "precedence"):
            shown.setFocus()
        elif before != name:
            self._keep_focus(self._stack.currentIndex() == _NOW)
        self.desk.navigation.retitle()

    def _go(self, view: str) -> None:
        what = {} if view == _FILES else {"view": view}
        self.desk.navigation.go("import", **what)

    def _show_state(self) -> None:
        flow = self.flow
        shows_files = flow.seen is not None and flow.state is not State.EMPTY
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._stack.setCurrentIndex(_NOW if shows_files else _BEFORE)
        self.zone.show_thin(shows_files)
        ready = flow.state is State.READY
        self.view.editable = ready
        self.view.panel.setEnabled(ready)
        self.head.show_state()
        if shows_files:
            self._show_files()
        if had_focus and self._view == _FILES:
            self._keep_focus(shows_files)
        if ready:
            self._come_back()

    def _keep_focus(self, shows_files: bool) -> None:
        """What had the focus may be gone: the keyboard goes on in the files, or where they drop."""
        focused = QApplication.focusWidget()
        lost = focused is None or not self.isAncestorOf(focused) or not focused.isVisible()
        if shows_files and (lost or focused is self.zone):
            self.files.setFocus()
        elif lost:
            self.zone.setFocus()

    def _come_back(self) -> None:
        """The panel is shut while the file is read anew; the next choice is made where one was."""
        chosen, self._chosen = self._chosen, None
        if chosen is not None and chosen.isVisible() and self.files.hasFocus():
            chosen.setFocus()

    def _show_files(self) -> None:
        read, report = self.flow.seen, self.flow.report
        assert read is not None
        reports = {file.number: file for file in report.files} if report is not None else {}
        self.files.show_read(read, reports, self._writing)
        self._show_file()

    def _show_file(self) -> None:
        read, record = self.flow.seen, self.files.current_record()
        if read is None or record is None:
            return
        preview = read.previews.get(record.number, Preview((), ()))
        self.view.show_file(record, preview, self.flow.pieces(), self._writing)

    def _show_row(self, key: tuple[int, int]) -> None:
        self.files.take(key[0])
        self.view.show_row(key[1])

    # What the user does.

    def _current(self) -> StagedFile | None:
        return self.files.current_record() if self.flow.read is not None else None

    def _choose(self, name: str, value: object) -> None:
        record = self._current()
        if record is not None:
            focused = QApplication.focusWidget()
            self._chosen = focused if focused in self.view.panel.choices.values() else None
            self.flow.choose(record, **{name: value})

    def _map(self, header: str, target: str | None) -> None:
        record = self._current()
        if record is not None:
            self.flow.map_column(record, header, target)

    def _edit(self) -> None:
        if self._view == "unmatched":
            self.unmatched.assign()
        else:
            self.view.open_mapping()

    def _throw_away(self) -> None:
        self.flow.throw_away()
        self.zone.setFocus()

    def _has_problems(self) -> bool | str:
        problems = [p for piece in self.flow.pieces() for p in piece.report.problems if not p.kept]
        return bool(problems) or tr("No row has a problem.")

    def save_problems(self) -> None:
        """The rows that stay out as a file, to be corrected and imported."""
        save_problems(self, self.desk, self.flow, self.view.list.pieces or self.flow.pieces())

    def _step(self, by: int) -> None:
        tables = (self.view.table, self.view.list.table, self.view.findings.problems,
                  self.view.findings.changes, self.past.table, self.unmatched.table,
                  self.precedence.table)  # fmt: skip
        focused = next((table for table in tables if table.hasFocus()), self.files)
        focused.step(by)

    def _tell_came_in(self, report: ImportReport, step: StepNotice) -> None:
        self.watching.note_seen(self.flow.paths)
        workspace, notices, number = self.desk.workspace, self.desk.notices, step.step
        need = any(need_you(file) for file in report.files)
        if need and not self.isVisible():
            notices.tell(came_in_text(report), tone=Tone.WARN, act=tr("Show"),
                         do=lambda: self._go(_FILES))  # fmt: skip
            return
        notices.tell(
            came_in_text(report),
            tone=Tone.WARN if need else Tone.GOOD,
            act=tr("Undo"),
            do=lambda: workspace.undo(number),
        )

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
        self._show_view(_FILES)
        self.flow.add(paths_of(event.mimeData()))

    def event(self, event: QEvent) -> bool:
        """Ctrl+O, Ctrl+V and Ctrl+Enter are the page's own: choose files, paste, import."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._act_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Files, paste, import, or stop."""
        act = self._act_of(event)
        if act is not None:
            act()
        elif event.key() == Qt.Key.Key_Escape and self.flow.busy:
            self.flow.cancel()
        elif event.key() == Qt.Key.Key_Escape and self._view != _FILES:
            self._go(_FILES)
        else:
            super().keyPressEvent(event)

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.paste
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.ControlModifier:
            return None
        if event.key() == Qt.Key.Key_O:
            return self.choose_files
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.flow.import_now
        return None


def _note_removed(_count: object) -> None:
    """Nothing is said of leftovers that are gone."""
