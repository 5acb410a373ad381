"""Opening, making and closing books, and what the frame always shows of the open one.

Dialogs for paths live here; the workspace does the work, the window shows the result.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from csm_desktop.domain.errors import Refusal
from csm_desktop.ui.navigation import Desk, Place
from csm_desktop.ui.shared.words import tr, trn
from csm_desktop.ui.sidebar import SideRow

if TYPE_CHECKING:
    from csm_desktop.operations.imported_files import ImportedFile
    from csm_desktop.operations.segments import Segment
    from csm_desktop.ui.main_window import MainWindow
    from csm_desktop.ui.palette import Found
    from csm_desktop.workspace import Job

ENDING = ".csm"


_SNAPSHOT_MS = 10_000
"""After a book is shown: nothing of it is seen before the next week."""


class Books(QObject):
    """The books of this computer, for the one window."""

    def __init__(self, desk: Desk, sample: Path) -> None:
        """``sample``: where the sample book lies, or is made."""
        super().__init__()
        self._desk = desk
        self._sample = sample
        self._window: MainWindow | None = None
        self._to_open: Path | None = None
        self._making: Job | None = None
        self._then: tuple[str, dict[str, object]] = ("today", {})
        self._counts: dict[str, int] = {}
        """Page → the number beside it."""

    def serve(self, window: "MainWindow") -> None:
        """Answer this window's actions and show it the open book."""
        self._window = window
        workspace, actions = self._desk.workspace, self._desk.actions
        workspace.opened.connect(self._show)
        workspace.closed.connect(self._show_none)
        workspace.refused.connect(self._forget_lost)
        workspace.health_turned.connect(self._show_health)
        window.page_shown.connect(self._watch_frame)
        has_book = lambda: workspace.path is not None  # noqa: E731 — one test, said once
        actions.handle("new_book", self.make)
        actions.handle("open_book", self.choose)
        actions.handle("open_sample", self.open_sample)
        actions.handle("start_from_files", self.start_from_files)
        actions.handle("close_book", self.close, enabled=has_book)
        actions.handle("quit", window.close)
        actions.handle(
            "import_files", partial(self._desk.navigation.go, "import"), enabled=has_book
        )

    def first(self, book: Path | None, *, sample: bool) -> Path | None:
        """The book to begin with: the one asked for, the sample, or the last one."""
        return book or (self._sample if sample else self._desk.choices.now.last_book)

    def start(self, book: Path | None, *, sample: bool) -> None:
        """Begin with :meth:`first`, in a window that expects it, or with the welcome."""
        assert self._window is not None
        chosen = self.first(book, sample=sample)
        if chosen is None:
            return
        # The frame is painted first; then the file is opened on a thread of its own.
        open_it = self.open_sample if sample and book is None else partial(self.open, chosen)
        self._window.painted.connect(lambda: QTimer.singleShot(0, open_it))
        self._desk.navigation.go("today")

    def open(self, path: Path) -> None:
        """Open a book that there is."""
        if self._making is not None:
            self._making.cancel()
        self._to_open = path
        self._desk.workspace.open(path)

    def open_sample(self) -> None:
        """Open the sample, made anew when there is none on this computer."""
        if self._sample.exists():
            self.open(self._sample)
        elif self._making is None:
            self._making = self._desk.workspace.work(
                _make_sample,
                done=self._open_made,
                failed=self._drop_made,
                progress=self._tell_making,
                path=self._sample,
            )

    def _tell_making(self, share: float) -> None:
        if self._making is not None and not self._making.is_cancelled():
            sentence = tr("Making the sample: {percent} %", percent=round(100 * share))
            self._desk.notices.tell(sentence, act=tr("Cancel"), do=self._making.cancel)

    def _open_made(self, _nothing: object) -> None:
        wanted = self._making is not None and not self._making.is_cancelled()
        self._making = None
        if wanted:
            self._desk.notices.clear()
            self.open(self._sample)

    def _drop_made(self, error: Exception) -> None:
        from csm_desktop.operations.story import StoryStoppedError  # loaded by what failed

        self._making = None
        self._desk.notices.clear()
        if self._window is not None and self._desk.workspace.path is None and not self._to_open:
            self._window.show_welcome()
        if isinstance(error, Refusal):
            self._desk.workspace.refused.emit(error)
        elif not isinstance(error, StoryStoppedError):
            self._desk.workspace.failed.emit(error)

    def make(self) -> None:
        """Ask where a new book shall lie and make it, empty."""
        self._ask_new(("accounts", {}))

    def start_from_files(self) -> None:
        """A new book that begins with an import."""
        self._ask_new(("import", {}))

    def choose(self) -> None:
        """Ask for a book and open it."""
        # The dialog's module is slow to load and seldom needed.
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, tr("Open a book"), str(self._folder()))
        dialog.setNameFilter(tr("Portfolio files ({pattern})", pattern=f"*{ENDING}"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def close(self) -> None:
        """Close the book and go to the welcome."""
        self._desk.choices.change(last_book=None)
        self._desk.workspace.close()

    def search(self, text: str, limit: int, receive: Callable[[Sequence["Found"]], None]) -> None:
        """Accounts for the palette, then what customers said and what the library has."""
        # Only with a book open, when its page has loaded the operations already.
        from csm_desktop.operations.search import FoundAccount, FoundRecord, search_everything
        from csm_desktop.ui.palette import Found
        from csm_desktop.ui.shared.nouns import ICONS

        go = self._desk.navigation.go

        def show(found: tuple[Sequence[FoundAccount], Sequence[FoundRecord]]) -> None:
            accounts, records = found
            rows = [
                Found(
                    account.name,
                    "building-2",
                    second=account.second,
                    do=partial(go, "account", account=account.id),
                )
                for account in accounts
            ]
            rows += [
                Found(
                    record.title or record.snippet,
                    ICONS[record.noun],
                    second=record.account,
                    do=(
                        partial(go, "library", article=record.id)
                        if record.account_id is None
                        else partial(go, "account", account=record.account_id, ids=())
                    ),
                )
                for record in records
            ]
            receive(rows[:limit])

        self._desk.workspace.ask(search_everything, show, typed=text, limit=limit)

    def _ask_new(self, then: tuple[str, dict[str, object]]) -> None:
        from PySide6.QtWidgets import QFileDialog  # slow to load and seldom needed

        dialog = QFileDialog(self._window, tr("New book"), str(self._folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Portfolio files ({pattern})", pattern=f"*{ENDING}"))
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.selectFile(tr("My accounts") + ENDING)
        dialog.fileSelected.connect(lambda name: self._make_at(Path(name), then))
        dialog.open()

    def _make_at(self, path: Path, then: tuple[str, dict[str, object]]) -> None:
        self._then = then
        self._desk.workspace.create(path, currency="USD")

    def _folder(self) -> Path:
        last = self._desk.choices.now.recent_books[:1]
        return last[0].parent if last else Path.home()

    def _show(self) -> None:
        path, window = self._desk.workspace.path, self._window
        assert path is not None
        assert window is not None
        self._to_open = None
        if path != self._sample:
            self._desk.choices.take(self._desk.choices.now.with_book(path))
        window.show_book(path.stem)
        window.show_status(saved=tr("Saved"), health="")
        page, what = self._then
        self._then = ("today", {})
        self._desk.navigation.go(page, **what)

    def _show_none(self) -> None:
        if self._window is not None and self._to_open is None:
            self._window.show_welcome()

    def _forget_lost(self, refusal: Refusal) -> None:
        """A book that cannot be opened: back to the welcome, which no longer offers a lost one."""
        if self._to_open is None or self._desk.workspace.path is not None:
            return
        if refusal.code == "file_missing":
            self._desk.choices.take(self._desk.choices.now.without_book(self._to_open))
        self._to_open = None
        if self._window is not None:
            self._window.show_welcome()
            self._window.tell_refusal(refusal)

    def _watch_frame(self, _page: str) -> None:
        """Once a page shows its rows: segments in the side bar, sources in the status bar."""
        assert self._window is not None
        self._window.page_shown.disconnect(self._watch_frame)
        self._desk.workspace.opened.connect(self._watch)
        QTimer.singleShot(0, self, self._watch)  # the rows come onto the screen first
        QTimer.singleShot(_SNAPSHOT_MS, self, self._watch_folder)

    def _watch_folder(self) -> None:
        # Start-up time: it brings what looks into folders.
        from csm_desktop.ui.folder_notice import FolderNotice

        FolderNotice(self._desk, self)

    def _watch(self) -> None:
        # The page shown has loaded the operations already.
        from csm_desktop.operations.imported_files import count_unmatched, list_imported_files
        from csm_desktop.operations.segments import list_segments
        from csm_desktop.operations.today import count_now

        workspace = self._desk.workspace
        workspace.watch(self, count_now, self._show_now, patient=True)
        workspace.watch(self, list_segments, self._show_segments, patient=True)
        workspace.watch(self, list_imported_files, self._show_sources, patient=True)
        workspace.watch(self, count_unmatched, self._show_waiting, patient=True)
        QTimer.singleShot(_SNAPSHOT_MS, self, self._keep_up)
        workspace.turn_health()

    def _keep_up(self) -> None:
        """How the renewals stand, once a week, and what rules ask for, when the start is over."""
        # Loaded by the page shown.
        from csm_desktop.operations.renewal_changes import take_snapshot
        from csm_desktop.operations.rules import run_active_rules

        workspace = self._desk.workspace
        if workspace.path is None or workspace.read_only is not None:
            return
        if workspace.turns_health:  # a rule that asks for health means today's
            QTimer.singleShot(_SNAPSHOT_MS, self, self._keep_up)
            return
        workspace.do(take_snapshot)
        if workspace.as_of is None:
            workspace.do(run_active_rules, language=self._desk.theme.look.language)

    def _show_health(self, done: float) -> None:
        """On a new day scores are those of the day before until all are computed."""
        assert self._window is not None
        percent = round(100 * done)
        words = tr("Health is of an earlier day; today's: {percent} %", percent=percent)
        self._window.show_status(health=words if done < 1 else "")

    def _show_segments(self, segments: Sequence["Segment"]) -> None:
        assert self._window is not None
        self._window.show_segments(
            [
                SideRow(
                    segment.name,
                    "star",
                    Place.of("accounts", query=segment.query),
                    segment.count,
                )
                for segment in segments
            ]
        )

    def _show_now(self, count: int) -> None:
        self._show_count("today", count)

    def _show_waiting(self, count: int) -> None:
        self._show_count("import", count)

    def _show_count(self, page: str, count: int) -> None:
        assert self._window is not None
        self._counts[page] = count
        self._window.show_counts(self._counts)

    def _show_sources(self, files: Sequence["ImportedFile"]) -> None:
        assert self._window is not None
        names = {file.name for file in files if file.name}
        text = trn("Data from {n} file", "Data from {n} files", len(names)) if names else ""
        self._window.show_status(sources=text)


def _make_sample(
    path: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> None:
    from csm_desktop.operations.story import make_story  # slow to load: on the thread that works

    make_story(path, progress=progress, cancelled=cancelled)
