"""The frame: side bar, top bar, the page shown, notices and the status bar.

The window knows places, pages and steps; what a page shows is the page's. Anything slow to import
waits until the first paint is done: pages, the palette, the menu bar and the keys.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.format import time_of_day
from csm_desktop.ui import looks, theme
from csm_desktop.ui.actions import is_for_widget
from csm_desktop.ui.acts_anywhere import ActsAnywhere
from csm_desktop.ui.as_of import AsOf
from csm_desktop.ui.bars import StatusBar, TopBar
from csm_desktop.ui.navigation import Desk, Page, Place
from csm_desktop.ui.notices import NoticeBar, Tone
from csm_desktop.ui.page_list import PAGES, PageEntry, Side
from csm_desktop.ui.shared.skeleton import Skeleton
from csm_desktop.ui.shared.widgets import filled
from csm_desktop.ui.shared.words import say, tr, trn
from csm_desktop.ui.sidebar import SideBar, SideRow

if TYPE_CHECKING:
    from csm_desktop.ui.menus import Menus
    from csm_desktop.ui.palette import Palette, Search
    from csm_desktop.ui.welcome.page import WelcomePage
    from csm_desktop.workspace import StepNotice


_SCRIPTS_MS = 1_000
"""After this time, fonts for all scripts are loaded even if no page has shown its rows."""
_NARROW = 960
"""Below this width, pixels before zoom, the side bar shows icons only."""


class MainWindow(QMainWindow):
    """The one window: a book in its frame, or the welcome when there is none.

    Signals:
        painted: the frame has been painted for the first time.
        page_shown: the page of this id has painted its real rows for the first time.
        welcomed: the welcome has been painted, there is no book.
    """

    painted = Signal()
    page_shown = Signal(str)
    welcomed = Signal()

    def __init__(
        self,
        desk: Desk,
        *,
        open_book: Callable[[Path], object],
        search: "Search | None" = None,
        pages: Sequence[PageEntry] = PAGES,
        expected: str = "",
    ) -> None:
        """``expected``: the book about to be opened; its frame is shown, its pages wait for it."""
        super().__init__()
        self.desk = desk
        self._open_book = open_book
        self._search = search
        self._entries = {entry.id: entry for entry in pages}
        self._classes: dict[str, type[Page]] = {}
        self._loading: set[str] = set()
        self._book_name = self._expected = expected
        self._segments: Sequence[SideRow] = ()
        self._counts: Mapping[str, int] = {}
        self._palette: Palette | None = None
        self._menus: Menus | None = None
        self._was_painted = False
        self._alt_alone = False
        self._as_of = AsOf(
            desk,
            self,
            show_status=lambda words: self.show_status(as_of=words),
            has_book=self._has_book,
        )
        self._build()
        self._connect()
        self._handle()

    # What others tell the window.

    def show_book(self, name: str) -> None:
        """Show the frame of this book; who calls goes to a page."""
        expected, self._expected = self._expected, ""
        self._book_name = name
        if name == expected:
            self._show_place()
        else:
            self._build()

    def show_welcome(self) -> None:
        """Show the choice of a book; there is none open."""
        self._book_name = self._expected = ""
        self.desk.navigation.forget()
        self.desk.notices.clear()
        self._build()

    def show_segments(self, segments: Sequence[SideRow]) -> None:
        """List these saved segments in the side bar."""
        self._segments = segments
        self.side_bar.show_segments(segments)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show these numbers beside pages in the side bar, by the page's id."""
        self._counts = counts
        self.side_bar.show_counts(counts)

    def show_status(
        self,
        *,
        saved: str | None = None,
        as_of: str | None = None,
        sources: str | None = None,
        health: str | None = None,
    ) -> None:
        """Say in the status bar how the book stands; None leaves a part as it is."""
        bar = self._status
        if as_of is not None:
            bar.as_of.setText(as_of)
        for label, text in ((bar.saved, saved), (bar.sources, sources), (bar.health, health)):
            if text is not None:
                label.setText(text)

    def show_undo(self, label: str) -> None:
        """Say in the status bar what undo would undo; empty: nothing."""
        self._status.show_undo(label)

    def current_page(self) -> Page | None:
        """The page shown, when it is there already."""
        place = self.desk.navigation.place
        return self._pages.get(place.page) if place is not None else None

    def report_failure(self, report: str) -> None:
        """Say that something broke, with the way to its report."""
        self.desk.notices.tell(
            tr("Something in the program broke. Nothing was lost."),
            tone=Tone.WARN,
            act=tr("Show the report"),
            do=lambda: self._show_report(report),
        )

    # How it is made. Made again for another zoom, font or language.

    def _build(self) -> None:
        self._pages: dict[str, Page] = {}
        self.desk.actions.show_page(None)
        self.side_bar = SideBar(self.desk.navigation, self._open_book_menu)
        self._top = TopBar()
        self._status = StatusBar()
        self._stack = QStackedWidget()
        filled(self._stack, "surface")
        self._skeleton = Skeleton()
        self._stack.addWidget(self._skeleton)
        self._outer = QStackedWidget()
        self._outer.addWidget(self._arrange())
        self._welcome: WelcomePage | None = None
        self.setCentralWidget(self._outer)
        self._notice_bar = NoticeBar(self.desk.notices, self._stack)
        self._fill()

    def _arrange(self) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._top, self._as_of.make_strip(), self._stack, self._status):
            column.addWidget(part)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addLayout(column, 1)
        return frame

    def _fill(self) -> None:
        self._status.installEventFilter(self)
        self._top.asked.connect(self.desk.actions.run)
        self._status.asked.connect(self.desk.actions.run)
        if not self._book_name:
            self._show_choices()
            return
        self.setWindowTitle(tr("{book} · CSM Desktop", book=self._book_name))
        self.side_bar.book.setText(self._book_name)
        self.side_bar.show_pages(self._rows(Side.TOP), self._rows(Side.BOTTOM))
        self.side_bar.show_segments(self._segments)
        self.side_bar.show_counts(self._counts)
        self._fold_as_fits()
        self._as_of.show()
        self._show_place()

    def _rows(self, side: Side) -> list[SideRow]:
        return [
            SideRow(say(entry.title), entry.icon, Place.of(entry.id))
            for entry in self._entries.values()
            if entry.side == side
        ]

    def _show_choices(self) -> None:
        # Imported when there is no book to open: a start with a book does not wait for it.
        from csm_desktop.ui.welcome.page import WelcomePage

        self.setWindowTitle(tr("CSM Desktop"))
        self._welcome = WelcomePage(self.desk, open_book=self._open_book)
        self._welcome.installEventFilter(self)
        self._outer.addWidget(self._welcome)
        self._outer.setCurrentWidget(self._welcome)
        self._notice_bar = NoticeBar(self.desk.notices, self._welcome)

    def _connect(self) -> None:
        desk = self.desk
        desk.navigation.moved.connect(self._show_place)
        desk.navigation.retitled.connect(self._show_title)
        # Built again only when the widget that asked for it has returned from its signal.
        again = Qt.ConnectionType.QueuedConnection
        desk.theme.resized.connect(self._build_again, again)
        desk.theme.recoloured.connect(self._repaint)
        desk.choices.not_saved.connect(self._tell_not_saved)
        desk.workspace.stepped.connect(self._tell_step)
        desk.workspace.refused.connect(self.tell_refusal)

    def _handle(self) -> None:
        actions, navigation = self.desk.actions, self.desk.navigation
        ActsAnywhere(self.desk, self, page=self.current_page)
        for entry in self._entries.values():
            if entry.side != Side.NONE:
                actions.handle(
                    f"go_{entry.id}", partial(navigation.go, entry.id), enabled=self._has_book
                )
        actions.handle("back", navigation.back, enabled=lambda: navigation.can_go_back)
        actions.handle("forward", navigation.forward, enabled=lambda: navigation.can_go_forward)
        actions.handle("palette", self.open_palette)
        actions.handle("show_keys", self._show_keys)
        actions.handle("fold_sidebar", self._fold, enabled=self._has_book)
        for way in ("zoom_in", "zoom_out", "zoom_reset"):
            actions.handle(way, partial(looks.step_zoom, self.desk, way))
        actions.handle("switch_theme", partial(looks.switch_theme, self.desk))
        actions.handle("undo", self.desk.workspace.undo, enabled=self._has_book)
        actions.handle("redo", self.desk.workspace.redo, enabled=self._has_book)

    def _has_book(self) -> bool:
        return bool(self._book_name)

    def _build_again(self) -> None:
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus is not None else ""
        self._palette = None
        if self._menus is not None:
            self._menus.rename()
        self._build()
        found = self.findChild(QWidget, name) if name else None
        if found is not None:
            found.setFocus()

    def _repaint(self) -> None:
        self.side_bar.recolour()
        for widget in self.findChildren(QWidget):
            widget.update()

    # Pages.

    def _show_place(self) -> None:
        place = self.desk.navigation.place
        navigation = self.desk.navigation
        self._top.back.setEnabled(navigation.can_go_back)
        self._top.forward.setEnabled(navigation.can_go_forward)
        if place is None:
            return
        page = self._pages.get(place.page)
        if page is None and place.page in self._classes and not self._expected:
            page = self._make(place.page)
        if page is None:
            self._stack.setCurrentWidget(self._skeleton)
            self._skeleton.setFocus()
            self.desk.actions.show_page(None)
            self._load(place.page)
        else:
            self._stack.setCurrentWidget(page)
            self.desk.actions.show_page(page)
            # Before the place is shown, which may give the focus to a part of the page.
            page.setFocus()
            page.show_place(**dict(place.what))
        self._show_title()

    def _load(self, page_id: str) -> None:
        if not self._was_painted or page_id in self._loading or page_id in self._classes:
            return
        self._loading.add(page_id)
        loader = _Loader(self._entries[page_id])
        loader.loaded.connect(self._take_class)
        loader.start()

    def _take_class(self, page_id: str, made: type[Page]) -> None:
        self._loading.discard(page_id)
        self._classes[page_id] = made
        place = self.desk.navigation.place
        if place is not None and place.page == page_id:
            self._show_place()

    def _make(self, page_id: str) -> Page:
        page = self._classes[page_id](self.desk)
        page.shown.connect(lambda: self.page_shown.emit(page_id))
        page.shown.connect(self._show_title)
        self._pages[page_id] = page
        self._stack.addWidget(page)
        self._notice_bar.raise_()
        return page

    def _show_title(self) -> None:
        place = self.desk.navigation.place
        if place is None:
            return
        page = self._pages.get(place.page)
        title = page.title() if page is not None else ""
        parts = (title,) if isinstance(title, str) else title
        self._top.crumbs.show_parts(
            parts if any(parts) else (say(self._entries[place.page].title),)
        )

    # What the workspace says.

    def _tell_step(self, step: "StepNotice") -> None:
        if step.step is None:
            return
        label = say(step.label, **step.values)
        workspace, notices = self.desk.workspace, self.desk.notices
        self._show_saved(step)
        if step.kind == "undo":
            sentence = tr("Undone: {label}", label=label)
            if step.left:
                sentence += " " + trn(
                    "{n} row was changed since and stays.",
                    "{n} rows were changed since and stay.",
                    step.left,
                )
            self._status.show_undo("")
            notices.tell(sentence, act=tr("Redo"), do=workspace.redo)
            return
        self._status.show_undo(label)
        number = step.step
        notices.tell(label, act=tr("Undo"), do=lambda: workspace.undo(number))

    def _show_saved(self, step: "StepNotice") -> None:
        if step.at is not None:
            zone = step.at.astimezone().tzinfo
            assert zone is not None
            time = time_of_day(step.at, zone, self.desk.theme.look.language)
            self._status.saved.setText(tr("Saved {time}", time=time))

    def tell_refusal(self, refusal: Refusal) -> None:
        """Say why something was not done."""
        sentence = say(SENTENCES[refusal.code], **refusal.values)
        self.desk.notices.tell(sentence, tone=Tone.BAD)

    def _tell_not_saved(self, folder: str) -> None:
        sentence = tr("Your choices could not be kept in {folder}.", folder=folder)
        self.desk.notices.tell(sentence, tone=Tone.WARN)

    # Acts of the window itself; their modules are imported when first needed (start-up time).

    def open_palette(self, text: str = "") -> "Palette":
        """Open the palette over the window."""
        from csm_desktop.ui.palette import Palette  # start-up time

        if self._palette is None:
            self._palette = Palette(self, self.desk, self._entries.values(), self._search)
        self._palette.open(text)
        return self._palette

    def _fold(self) -> None:
        self.side_bar.fold(not self.side_bar.folded)
        self.desk.choices.change(sidebar_folded=self.side_bar.folded)

    def _fold_as_fits(self) -> None:
        narrow = self.width() < theme.scale(_NARROW)
        self.side_bar.fold(narrow or self.desk.choices.now.sidebar_folded)

    def _show_keys(self) -> None:
        from csm_desktop.ui.keys_sheet import KeysSheet  # start-up time

        KeysSheet(self).exec()

    def _show_report(self, report: str) -> None:
        from csm_desktop.ui.crash import ReportDialog  # start-up time

        ReportDialog(report, self).exec()

    def _open_book_menu(self, button: QWidget) -> None:
        if self._menus is not None:
            self._menus.open_book_menu(button)

    def _finish_start(self) -> None:
        from csm_desktop.ui.file_drops import FileDrops  # start-up time
        from csm_desktop.ui.menus import Menus  # start-up time

        self.painted.emit()
        FileDrops(self.desk, self)
        if not self._book_name:
            self.welcomed.emit()
        place = self.desk.navigation.place
        if place is not None and place.page not in self._pages:
            self._show_place()
        self._menus = Menus(self, self.desk.actions)
        # Its 0.02 s are not for the first rows to wait for.
        self.page_shown.connect(self._complete_scripts, Qt.ConnectionType.SingleShotConnection)
        QTimer.singleShot(0 if place is None else _SCRIPTS_MS, self._complete_scripts)

    def _complete_scripts(self) -> None:
        if theme.complete_scripts():
            self._repaint()

    # What Qt tells the window.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After the first paint the rest of the start begins.

        A leaf is watched, because Qt does not paint a window that its parts cover.
        """
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._finish_start)
        return False

    def event(self, event: QEvent) -> bool:
        """Leave keys to the widget with the focus where they are its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._alt_alone = event.key() == Qt.Key.Key_Alt
            if is_for_widget(event, QApplication.focusWidget()):
                event.accept()
                return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps its room for the page."""
        narrow = theme.scale(_NARROW)
        if (event.size().width() < narrow) != (event.oldSize().width() < narrow):
            self._fold_as_fits()
        super().resizeEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Alt alone shows or hides the menu bar."""
        if event.key() == Qt.Key.Key_Alt and self._alt_alone and self._menus is not None:
            self._alt_alone = False
            self._menus.toggle_bar()
        super().keyReleaseEvent(event)


class _Loader(QObject):
    """Imports a page's module on a thread of its own.

    Not on the desk's threads: they may be at work in the book. Lives as long as its thread, and
    not as long as the window, which may be closed while it works.
    """

    loaded = Signal(str, object)

    def __init__(self, entry: PageEntry) -> None:
        super().__init__()
        self._entry = entry

    def start(self) -> None:
        """Begin; ``loaded`` follows with the id and the class."""
        threading.Thread(target=self._load, name=f"load {self._entry.id}", daemon=True).start()

    def _load(self) -> None:
        made = self._entry.load()
        if isValid(self):  # not when the program ended meanwhile
            self.loaded.emit(self._entry.id, made)
