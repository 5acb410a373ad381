"""Rows 4 to 7, 9 and 17, in the real window, driven as a person would.

Run as ``python -m tests.benchmarks.page_rows ACCOUNTS REPEATS ROW…``; prints a JSON line a row:
number, act, floor, note. Acts on the window's own thread count its CPU time, those that wait for
the book the wall clock's.
"""

import json
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from functools import partial
from statistics import median, quantiles
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QStackedWidget,
    QWidget,
)

from csm_desktop.app import run_window
from csm_desktop.operations.account_columns import SOURCE, value_sql
from csm_desktop.operations.account_edits import edit_account
from csm_desktop.ui.accounts.page import AccountsPage
from csm_desktop.ui.main_window import MainWindow
from csm_desktop.ui.navigation import Page
from csm_desktop.ui.today.page import TodayPage
from tests.benchmarks.books import bench_folder, copy_book, make_book, settled_copy
from tests.benchmarks.file_rows import raw_connection

PATIENCE_MS = 20_000
REST_MS = 2_000
"""Until what a page asks for when there is time has been answered."""
PAGES = ("today", "accounts", "renewals", "notes", "tasks", "contacts", "import", "history",
         "preferences", "accounts")  # fmt: skip
TYPED = ("hanbit", "foods", "logis", "한빛", "tech")
"""Each has hits from the first letter on, so that every key paints rows."""
Clock = Callable[[], float]


class LastPaint(QObject):
    """When anything was painted last."""

    def __init__(self) -> None:
        super().__init__()
        self.last = 0.0
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's name
        """Note the moment."""
        if event.type() == QEvent.Type.Paint:
            self.last = time.perf_counter()
        return False


class Driver:
    """Acts on the window, each measured until what it changes is painted."""

    def __init__(self, accounts: int, repeats: int) -> None:
        self.accounts, self.repeats = accounts, repeats
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        self.window = windows[0]
        self.desk = self.window.desk
        self._waiting: list[str] = []
        self._heard_names: set[str] = set()
        self._loop, self._rest = QEventLoop(), QEventLoop()
        self._patience = QTimer(interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._loop.quit)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self.window.current_page()
        assert page is not None
        return page

    @property
    def list_page(self) -> AccountsPage:
        """Accounts, which must be shown."""
        assert isinstance(self.page, AccountsPage)
        return self.page

    def measure(self, row: int) -> tuple[float, float, str]:
        """Act, floor and note of a row."""
        self.go("accounts")
        self.settle(REST_MS)
        acts = {
            4: self.keystrokes,
            5: self.scrolling,
            6: self.sorting,
            7: self.opening,
            9: self.editing,
            17: self.longest_hold,
        }
        return acts[row]()

    def until(self, act: Callable[[], object], *signals: SignalInstance) -> None:
        """Do something, and let the window live until the signals came one after the other."""
        self._waiting = [self._heard(signal) for signal in signals]
        self._patience.start()
        act()
        if self._waiting:  # some of it may have happened at once
            self._loop.exec()
        self._patience.stop()
        if self._waiting:
            raise TimeoutError(f"nothing was painted within {PATIENCE_MS} ms")

    def _heard(self, signal: SignalInstance) -> str:
        """Listen to a signal, for good: PySide crashes on a slot that disconnects itself."""
        name = repr(signal)
        if name not in self._heard_names:
            self._heard_names.add(name)
            signal.connect(lambda *_: self._arrived(name))
        return name

    def _arrived(self, name: str) -> None:
        if self._waiting and self._waiting[0] == name:
            del self._waiting[0]
            if not self._waiting:
                self._loop.quit()

    def timed(
        self, act: Callable[[], object], *signals: SignalInstance, clock: Clock = time.thread_time
    ) -> float:
        """Seconds until the last signal."""
        self.settle()
        start = clock()
        self.until(act, *signals)
        return clock() - start

    def settle(self, ms: int = 30) -> None:
        """Let what is under way end."""
        # Not QTest.qWait: it keeps Python's lock, so that no thread of ours would get on.
        QTimer.singleShot(ms, self._rest.quit)
        self._rest.exec()

    def rest(self) -> None:
        """Let what was asked for whenever there is time be answered; what comes must not wait."""
        self.settle(REST_MS)
        answered: list[object] = []
        watch = self.desk.workspace.watch
        watch(self.window, _nothing, answered.append, follows=False, patient=True)
        while not answered:
            self.settle(100)

    def go(self, page: str, **what: object) -> None:
        """Show a page and let it come to rest; the first time of a page takes longest."""
        self.desk.navigation.go(page, **what)
        self.settle(400)

    def repaint(self) -> float:
        """The floor of a list: model reset and repaint of a full page, UI-thread CPU."""
        model, viewport = self.list_page.listing.model, self.list_page.table.viewport()
        start = time.thread_time()
        model.beginResetModel()
        model.endResetModel()
        viewport.repaint()
        return time.thread_time() - start

    def keystrokes(self) -> tuple[float, float, str]:
        """95th percentile of keys typed into the filter, one after the other."""
        page = self.list_page
        acts: list[float] = []
        floors: list[float] = []
        for _ in range(self.repeats):
            for text in TYPED:
                page.filter.line.setFocus()
                for key in text[:6]:
                    floors.append(self.repaint())
                    press = partial(_type, page.filter.line, key)
                    acts.append(self.timed(press, page.listing.shown, page.table.painted))
                self.until(page.filter.clear, page.listing.shown, page.table.painted)
        return _p95(acts), _p95(floors), ""

    def scrolling(self) -> tuple[float, float, str]:
        """Pages and jumps to what was not read yet, against scrolling over what is in memory."""
        table = self.list_page.table
        bar = table.verticalScrollBar()
        acts: list[float] = []
        floors: list[float] = []
        places = [bar.maximum() * part // 97 for part in range(2, 97, 7)]
        for place in [p + step * bar.pageStep() for p in places for step in (0, 1, 2)]:
            acts.append(self.timed(partial(bar.setValue, place), table.painted))
            self.settle()
            floors.append(self._scroll_in_memory(place))
        return _p95(acts), _p95(floors), ""

    def _scroll_in_memory(self, place: int) -> float:
        table = self.list_page.table
        table.verticalScrollBar().setValue(place + table.verticalScrollBar().pageStep())
        self.settle(60)
        back = partial(table.verticalScrollBar().setValue, place)
        return self.timed(back, table.painted)

    def sorting(self) -> tuple[float, float, str]:
        """The worst of the columns shown."""
        page = self.list_page
        found: list[tuple[float, float, str]] = []
        today = self.desk.workspace.today()
        path = self.desk.workspace.path
        assert path is not None
        with closing(raw_connection(path)) as raw:
            for column in page.listing.model.columns:
                ids = f"SELECT a.id FROM {SOURCE} ORDER BY {value_sql(column, today)}"
                acts: list[float] = []
                floors: list[float] = []
                for _ in range(self.repeats):
                    start = time.perf_counter()
                    raw.execute(ids).fetchall()
                    floors.append(time.perf_counter() - start + self.repaint())
                    sort = partial(page.listing.sort_by, column.id)
                    painted = (page.listing.shown, page.table.painted)
                    acts.append(self.timed(sort, *painted, clock=time.perf_counter))
                found.append((median(acts), median(floors), f"worst column: {column.id}"))
        return max(found, key=lambda measured: measured[0] / measured[1])

    def opening(self) -> tuple[float, float, str]:
        """An account's page, against its own statements sent raw and the page painted anew."""
        from sqlalchemy import event
        from sqlalchemy.engine import Engine

        sent: list[tuple[str, Any]] = []

        def note(_c: Any, _k: Any, statement: str, values: Any, *_rest: Any) -> None:
            if statement.startswith(("SELECT", "WITH")):
                sent.append((statement, values))

        self.go("account", account=1)
        paints = LastPaint()
        acts: list[float] = []
        floors: list[float] = []
        path = self.desk.workspace.path
        assert path is not None
        with closing(raw_connection(path)) as raw:
            for number in range(2, 2 + 7 * self.repeats, 7):
                self.go("accounts")
                self.rest()
                sent.clear()
                event.listen(Engine, "before_cursor_execute", note)
                start = time.perf_counter()
                self.desk.navigation.go("account", account=number)
                self.settle(500)
                acts.append(paints.last - start)
                event.remove(Engine, "before_cursor_execute", note)
                floors.append(self._open_constants(raw, sent, paints))
        return median(acts), median(floors), f"{len(sent)} statements"

    def _open_constants(self, raw: Any, sent: list[tuple[str, Any]], paints: LastPaint) -> float:
        """The statements sent raw, then the page shown with its texts, ready-made, set again."""
        page = self.page
        stack = page.parentWidget()
        assert isinstance(stack, QStackedWidget)
        stack.setCurrentWidget(next(w for w in stack.children() if isinstance(w, AccountsPage)))
        self.settle(300)
        start = time.perf_counter()
        for statement, values in sent:
            raw.execute(statement, values).fetchall()
        for widget in page.findChildren(QWidget):
            if widget.isVisibleTo(page):
                _set_again(widget)
        stack.setCurrentWidget(page)
        self.settle(500)
        return paints.last - start

    def editing(self) -> tuple[float, float, str]:
        """A next step, typed: saved, and the list read and painted again."""
        page = self.list_page
        acts: list[float] = []
        floors: list[float] = []
        with closing(raw_connection(_bare_copy(self.accounts))) as raw:
            for turn in range(self.repeats + 1):
                account = page.listing.model.ids[turn]
                start = time.perf_counter()
                raw.execute("UPDATE account SET next_step = ? WHERE id = ?", (f"{turn}", account))
                floors.append(time.perf_counter() - start + self.repaint())
                edit = partial(
                    self.desk.workspace.do, edit_account, account=account, name="",
                    changes={"next_step": f"Call them {turn} {time.time()}"},
                )  # fmt: skip
                painted = (page.listing.shown, page.table.painted)
                acts.append(self.timed(edit, *painted, clock=time.perf_counter))
        return median(acts[1:]), median(floors[1:]), self._finishing()

    def _finishing(self) -> str:
        """The same for a task done on Today, whose rows are found anew: the row's second figure."""
        self.go("today")
        self.settle(REST_MS)
        page = self.page
        assert isinstance(page, TodayPage)
        acts: list[float] = []
        floors: list[float] = []
        with closing(raw_connection(_bare_copy(self.accounts))) as raw:
            for turn in range(self.repeats + 1):
                place, task = next(
                    (place, line.row.reasons[0].row_id)
                    for place, line in enumerate(page.list.lines.lines)
                    if line.row is not None and line.row.reasons[0].kind == "follow_up"
                )
                start = time.perf_counter()
                raw.execute("UPDATE task SET done_at = ? WHERE id = ?", (turn, task))
                page.list.lines.beginResetModel()
                page.list.lines.endResetModel()
                page.list.viewport().repaint()
                floors.append(time.perf_counter() - start)
                page.list.setCurrentIndex(page.list.lines.index(place))
                self.rest()
                before, start = page.found, time.perf_counter()
                page.finish()
                while page.found is before:
                    self.until(lambda: None, page.list.painted)
                acts.append(time.perf_counter() - start)
        act, floor = median(acts[1:]), median(floors[1:])
        return f"a task done on Today {act / floor:.2f}× ({act * 1000:.3g} / {floor * 1000:.3g} ms)"

    def longest_hold(self) -> tuple[float, float, str]:
        """The longest time the thread worked between two beats, through every page."""
        holds: list[float] = []
        last = [time.thread_time()]

        def beat() -> None:
            now = time.thread_time()
            holds.append(now - last[0])
            last[0] = now

        timer = QTimer(interval=1)
        timer.timeout.connect(beat)
        timer.start()
        self._journey()
        timer.stop()
        return max(holds), 0.1, f"{len(holds)} beats"

    def _journey(self) -> None:
        page = self.list_page
        for key in "hanbit":
            self.until(
                partial(_type, page.filter.line, key), page.listing.shown, page.table.painted
            )
        self.until(page.filter.clear, page.listing.shown, page.table.painted)
        for column in ("name", "arr", "renewal"):
            self.until(
                partial(page.listing.sort_by, column), page.listing.shown, page.table.painted
            )
        page.table.selectAll()
        self.settle(300)
        page.table.clearSelection()
        self.go("account", account=7)
        for name in PAGES:
            self.settle(400)
            self.go(name)


def _nothing(_connection: object) -> None:
    """A question whose answer says that those before it are answered."""


def _set_again(widget: QWidget) -> None:
    """Give a widget what it shows already, as if it were new."""
    if isinstance(widget, QLabel | QAbstractButton):
        text = widget.text()
        widget.setText("")
        widget.setText(text)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        widget.model().beginResetModel()
        widget.model().endResetModel()
    widget.updateGeometry()
    widget.update()


def _type(line: Any, key: str) -> None:
    """One key; input methods commit letters that have none."""
    if key.isascii():
        QTest.keyClicks(line, key)
    else:
        line.insert(key)
        line.textEdited.emit(line.text())


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


def _bare_copy(accounts: int) -> Any:
    """A copy of the book without triggers; autocommit, so that each statement is saved."""
    path = bench_folder() / f"bare-{make_book(accounts).name}"
    if not path.exists():
        copy_book(make_book(accounts), "bare")
        with closing(raw_connection(path)) as raw:
            names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (name,) in names:
                raw.execute(f"DROP TRIGGER {name}")
    return path


def main() -> int:
    """Open the window on a copy of the book and measure the rows that are named."""
    accounts, repeats, *rows = map(int, sys.argv[1:])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("CSM_DESKTOP_HOME", str(bench_folder() / "home"))
    book = settled_copy(make_book(accounts), "window")

    def drive() -> int:
        driver = Driver(accounts, repeats)
        driver.until(lambda: None, driver.window.page_shown)
        driver.settle(1500)
        for row in rows:
            try:
                print(json.dumps([row, *driver.measure(row)]), flush=True)
            except Exception as error:  # the other rows are still worth having
                print(f"row {row}: {error!r}", file=sys.stderr)
        return 0

    # The real window, composed by the program itself; only what runs it is ours.
    QApplication.exec = staticmethod(drive)  # type: ignore[method-assign]
    return run_window(
        Namespace(
            book=book, sample=False, pictures=None, theme=None, language=None, size="1280x800",
            quit_when_shown=False,
        )
    )  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
