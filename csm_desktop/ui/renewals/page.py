"""The page of renewals: will we reach the target, what changed, and who is to be decided on when.

It says what is asked of the book and where a key leads. The figures, the board, the tables and the
panel paint themselves; what a row or a card says is made in ``cards.py`` and ``tables.py``.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from csm_desktop.domain.periods import Period, add_months
from csm_desktop.operations.renewals import (
    RenewalDetails,
    RenewalRow,
    list_evergreen,
    list_renewals,
    read_renewal,
)
from csm_desktop.ui import theme
from csm_desktop.ui.lists_out import ListOut, evergreen_out, offer_list, renewals_out
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.renewals import tables
from csm_desktop.ui.renewals.answers import CARDS, ROWS, Answers
from csm_desktop.ui.renewals.bars import Choosable, Empty, ListBar, PageHead
from csm_desktop.ui.renewals.board import Board
from csm_desktop.ui.renewals.cards import columns_of, first_of, last_of
from csm_desktop.ui.renewals.emptiness import (
    CLOSED,
    DECIDE,
    EVERGREEN,
    IMPORT,
    LATER,
    UNRECORDED,
    nothing_in,
)
from csm_desktop.ui.renewals.forecast_strip import ForecastStrip
from csm_desktop.ui.renewals.panel import RenewalPanel
from csm_desktop.ui.renewals.scores import Scores
from csm_desktop.ui.renewals.tables import MORE, Key
from csm_desktop.ui.renewals.walk_view import WalkView
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.renewals.words import Reading, reason_word
from csm_desktop.ui.shared.widgets import IconButton, filled, hairline
from csm_desktop.ui.shared.words import tr, trn
from csm_desktop.workspace import Watch

_WALK_FROM = 860
"""From this width on, pixels before zoom, the walk stands beside the strip."""
_FEWEST, _MOST, _COLUMN = 5, 12, 208
"""Months asked for: as many as the whole page has room for, a panel or not."""

_ALL = 1_000_000
"""More contracts than a book has."""
MONTHS, QUARTERS, TABLE = "months", "quarters", "table"


class RenewalsPage(Page):
    """Every renewal, by last day to act."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.way, self.list = MONTHS, DECIDE
        self.panel: RenewalPanel | None = None
        self.answers = Answers(desk.workspace, self)
        self._offset = 0
        self._columns = _FEWEST
        self._cards, self._rows = CARDS, ROWS
        self._then = ""
        self._way = ""
        self._was_shown = False
        self._narrow = False
        self._wanted: int | None = None
        self._panel_watch: Watch | None = None
        self.reading = Reading.of(desk.theme.look.language, desk.workspace.today())
        self._build()
        self._arrange()
        self._connect()
        self._handle()

    # Building.

    def _build(self) -> None:
        filled(self, "surface")
        self.head = PageHead(
            (
                Choosable(MONTHS, tr("Months"), "columns-3"),
                Choosable(QUARTERS, tr("Quarters"), "calendar-range"),
                Choosable(TABLE, tr("Table"), "table"),
            )
        )
        self.strip = ForecastStrip()
        self.walk = WalkView()
        self.since = IconButton("history", tr("Compare with another snapshot"))
        self.bar = ListBar(
            (
                Choosable(DECIDE, tr("To decide")),
                Choosable(UNRECORDED, tr("Ended, outcome not recorded")),
                Choosable(EVERGREEN, tr("Evergreen")),
                Choosable(CLOSED, tr("Closed")),
            )
        )
        acts = (
            ("won", tr("Close as won  W"), tr("Close as won"), "renewal_won"),
            ("lost", tr("Close as lost  L"), tr("Close as lost"), "renewal_lost"),
        )
        for name, words, spoken, action in acts:
            button = self.bar.add_act(name, words, spoken)
            button.clicked.connect(lambda _checked=False, action=action: self._run(action))
        self.bar.add_act("term", tr("Set a term"), tr("Set a term")).clicked.connect(
            lambda _checked=False: self.open_panel()
        )
        self.board = Board(tr("Renewals by last day to act"))
        self.scores = Scores(self.desk, self, self.board)
        self.table = QuietTable(tr("Renewals"))
        self.empty = Empty()
        self.head.ways.show_value(self.way)
        self.bar.lists.show_value(self.list)
        self.setFocusProxy(self.board)

    def _arrange(self) -> None:
        figures = QHBoxLayout()
        side = theme.scale(16)
        figures.setContentsMargins(side, 0, side, theme.scale(4))
        figures.setSpacing(theme.scale(48))
        figures.addWidget(self.strip, 16, Qt.AlignmentFlag.AlignTop)
        self._walk_part = QWidget()
        walk = QHBoxLayout(self._walk_part)
        walk.setContentsMargins(0, 0, 0, 0)
        walk.setSpacing(0)
        walk.addWidget(self.walk, 1)
        walk.addWidget(self.since, 0, Qt.AlignmentFlag.AlignTop)
        figures.addWidget(self._walk_part, 9, Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        for view in (self.board, self.table, self.empty):
            self._stack.addWidget(view)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addLayout(figures)
        left.addWidget(hairline())
        left.addWidget(self.bar)
        left.addWidget(self._stack, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(left, 1)

    def _connect(self) -> None:
        self.answers.figured.connect(self._show_figures)
        self.answers.listed.connect(self._fill)
        self.answers.snapped.connect(self._show_snapshots)
        self.answers.walked.connect(self._show_walk)
        self.answers.retained.connect(self._show_retention)
        self.head.ways.chosen.connect(self.show_way)
        self.head.brief.clicked.connect(lambda: self.desk.actions.run("make_brief"))
        self.bar.lists.chosen.connect(self.show_list)
        self.bar.paged.connect(self._page)
        self.since.clicked.connect(self._choose_snapshot)
        self.strip.chosen.connect(self._mark_category)
        self.walk.chosen.connect(self._mark)
        self.board.taken.connect(lambda _card: self._follow())
        self.board.opened.connect(self.open_panel)
        self.board.account_asked.connect(self._open_account)
        self.board.more_asked.connect(self._ask_more)
        self.board.paged.connect(self._page)
        self.table.row_taken.connect(lambda _key: self._follow())
        self.table.opened.connect(self._open_row)
        self.table.keys[Qt.Key.Key_Right] = self._open_account
        self.table.keys[Qt.Key.Key_Space] = self.open_panel
        self.empty.act.clicked.connect(self._way_on)

    def _handle(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "edit": self._edit,
            "renewal_won": lambda: self._in_panel("close_won"),
            "renewal_lost": lambda: self._in_panel("close_lost"),
            "renewal_reopen": lambda: self._in_panel("reopen_it"),
        }
        for name, act in acts.items():
            self.desk.actions.handle(name, act, enabled=self._needs_one, on=self)
        self.desk.actions.handle("export_rows", self.export_list, on=self)
        self.desk.actions.handle("next", lambda: self._step(1), on=self)
        self.desk.actions.handle("previous", lambda: self._step(-1), on=self)

    def export_list(self) -> None:
        """What the list shown has, to its last row, as CSV or a workbook."""
        ask = self.desk.workspace.ask
        if self.list == EVERGREEN:
            ask(
                list_evergreen,
                lambda found: offer_list(self, self.desk, evergreen_out(found.rows)),
                limit=_ALL,
            )
        else:
            ask(list_renewals, lambda found: offer_list(self, self.desk, self._listed(found)))

    def _listed(self, found: Sequence[RenewalRow]) -> ListOut:
        last = self._period().last
        keeps: dict[str, Callable[[RenewalRow], bool]] = {
            DECIDE: lambda row: row.state in ("open", "renews itself") and row.act_by <= last,
            UNRECORDED: lambda row: row.state == "not recorded",
            CLOSED: lambda row: row.outcome is not None,
        }
        return renewals_out(filter(keeps[self.list], found), reason_word)

    # The place.

    def show_place(self, **what: object) -> None:
        """``contract``: the renewal to go to; ``list`` and ``way`` as the toggles name them."""
        if not self.answers.is_asked:
            self.answers.start(self._period())
        chosen_list, way, contract = what.get("list"), what.get("way"), what.get("contract")
        if isinstance(chosen_list, str):
            self.show_list(chosen_list)
        if isinstance(way, str):
            self.show_way(way)
        if isinstance(contract, int):
            self._wanted = contract
            self._go_to_wanted()

    def title(self) -> str:
        """For the bread crumb."""
        return tr("Renewals")

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """Quarters, the table, the panel, the form, and the other lists."""
        yield "quarters", lambda: self.show_way(QUARTERS)
        yield "table", lambda: self.show_way(TABLE)
        yield "panel", self._picture_panel
        yield "won", lambda: self._in_panel("close_won")
        yield "unrecorded", lambda: self.show_list(UNRECORDED)
        yield "evergreen", lambda: self.show_list(EVERGREEN)
        yield "closed", lambda: self.show_list(CLOSED)

    def _picture_panel(self) -> None:
        self.show_way(MONTHS)
        self.open_panel()

    # What is asked.

    @property
    def _span(self) -> int:
        return 1 if self.way == MONTHS else 3

    @property
    def _count(self) -> int:
        """How many columns are asked for; a table has four quarters."""
        return 4 if self.way == TABLE else self._columns

    def _period(self) -> Period:
        start = first_of(self.desk.workspace.today(), self._span)
        first = add_months(start, self._offset * self._span)
        return Period(first, last_of(first, self._count, self._span))

    def _ask(self) -> None:
        """Other months, or more of them."""
        if self.answers.is_asked:
            self.answers.ask(self._period(), self._cards)

    # What is answered.

    def _read_anew(self) -> None:
        """The day and the currency of everything written from now on."""
        today = self.desk.workspace.today()
        self.reading = Reading.of(self.desk.theme.look.language, today, self.answers.currency)

    def _show_figures(self) -> None:
        figures = self.answers.figures
        assert figures is not None
        self._read_anew()
        self.strip.show_figures(figures, self.reading)
        renewals = trn(
            "{n} renewal", "{n} renewals", figures.due, n=self.reading.number(figures.due)
        )
        words = tr(
            "Last day to act until {day} · {renewals}, target {target}",
            day=self.reading.day(self._period().last),
            renewals=renewals,
            target=self.reading.sum(figures.target),
        )
        self.head.sums.tell(words, shorter=renewals)
        self._fill()

    def _show_retention(self) -> None:
        if self.answers.retention is not None:
            self.bar.show_retention(self.answers.retention, self.reading)

    def _show_snapshots(self) -> None:
        earlier = self.answers.earlier_snapshots()
        self.since.setVisible(len(earlier) > 1)
        if not earlier:
            self.walk.show_none(
                tr("What changed?"),
                tr("The first snapshot is of today; the next one, a week on, tells."),
            )

    def _show_walk(self) -> None:
        walk = self.answers.walk
        if walk is None:
            return
        self._read_anew()
        horizon = tr("Forecast, snapshot against today")
        reading = Reading(self.reading.locale, self.reading.today, walk.currency)
        self.walk.show_walk(walk, reading, horizon=horizon)

    # What is shown.

    def show_way(self, way: str) -> None:
        """Months, quarters or a table of what is to be decided."""
        self.head.ways.show_value(way)
        if self.list != DECIDE:
            self.show_list(DECIDE)
        if way == self.way:
            return
        self.way, self._offset, self._cards = way, 0, CARDS
        self._ask()

    def show_list(self, name: str) -> None:
        """Other renewals: to decide, not recorded, evergreen or closed."""
        self.bar.lists.show_value(name)
        if name == self.list:
            return
        self.list, self._rows = name, ROWS
        if name == CLOSED:
            self.answers.ask_closed()
        self._close_panel()
        self._fill()
        self._view().setFocus()

    def _fill(self) -> None:
        """The view of the list shown now, out of what has been answered."""
        answers = self.answers
        if not answers.currency or answers.months is None:
            return
        self._read_anew()
        self._show_counts()
        on_board = self.list == DECIDE and self.way != TABLE
        self._show_acts()
        for arrow in (self.bar.earlier, self.bar.later):
            arrow.setVisible(self.list == DECIDE)
        self.bar.earlier.setEnabled(self._offset > 0)
        if on_board:
            columns = columns_of(answers.months, self._before(), self._span, self.reading)
            self.board.show_columns(columns)
            self.scores.look()
            filled_in = any(column.cards for column in columns)
        else:
            filled_in = self._fill_table()
        if not filled_in and self._is_answered():
            self._tell_empty()
            self._stack.setCurrentWidget(self.empty)
        else:
            self._stack.setCurrentWidget(self.board if on_board else self.table)
        self.setFocusProxy(self._view())
        self._go_to_wanted()
        self._follow()
        self._tell_shown()

    def _show_acts(self) -> None:
        """What is done with those of one list; beside a panel, that has the same buttons."""
        for name, button in self.bar.acts.items():
            there = self.list == (EVERGREEN if name == "term" else UNRECORDED)
            button.setVisible(there and self.panel is None)

    def _before(self) -> tuple[RenewalRow, ...]:
        """What has passed before the first column; beside the first months only."""
        first = self._period().first
        return tuple(row for row in self.answers.passed if row.act_by < first and not self._offset)

    def _fill_table(self) -> bool:
        reading, answers = self.reading, self.answers
        assert answers.months is not None
        if self.list == DECIDE:
            columns, rows = tables.by_quarter(answers.months, self._before(), reading)
            if self._narrow:
                columns, rows = tables.without(columns, rows, tables.QUARTER_REST)
        elif self.list == UNRECORDED and answers.unrecorded is not None:
            columns, rows = tables.unrecorded(answers.unrecorded, reading)
        elif self.list == EVERGREEN and answers.evergreen is not None:
            columns, rows = tables.evergreen(answers.evergreen, reading)
        elif self.list == CLOSED and answers.closed is not None:
            columns, rows = tables.closed(answers.closed, self._rows, reading)
            if self._narrow:
                columns, rows = tables.without(columns, rows, tables.CLOSED_REST)
        else:
            columns, rows = [], []
        self.table.show_rows(columns, rows, keep=True)
        if rows and self.table.current_key() is None:
            first = next((row.key for row in rows if row.key is not None), None)
            self.table.take(first)
        return bool(rows)

    def _show_counts(self) -> None:
        counted = ((UNRECORDED, self.answers.unrecorded), (EVERGREEN, self.answers.evergreen))
        for name, found in counted:
            count = self.reading.number(found.count) if found is not None and found.count else ""
            self.bar.lists.buttons[name].show_count(count)

    def _is_answered(self) -> bool:
        answers = self.answers
        held = {
            UNRECORDED: answers.unrecorded,
            EVERGREEN: answers.evergreen,
            CLOSED: answers.closed,
        }
        if self.list == DECIDE:
            # What to say where nothing is to be decided depends on what else there is.
            known = (answers.figures, answers.unrecorded, answers.evergreen)
            return all(answer is not None for answer in known)
        return held[self.list] is not None

    def _tell_empty(self) -> None:
        """Why there is nothing, and the one way on."""
        until = self.reading.day(self._period().last)
        nothing = nothing_in(self.list, self.answers, until, self.reading)
        self._way = nothing.way
        self.empty.tell(nothing.sentence, nothing.more, nothing.act)

    def _way_on(self, _checked: bool = False) -> None:
        if self._way == IMPORT:
            self.desk.navigation.go("import")
        elif self._way == LATER:
            self._page(1)
        elif self._way:
            self.show_list(self._way)

    def _tell_shown(self) -> None:
        if not self._was_shown:
            self._was_shown = True
            QTimer.singleShot(0, self, self.shown.emit)

    def _view(self) -> QWidget:
        on_board = self.list == DECIDE and self.way != TABLE
        return self.board if on_board else self.table

    # Going through it.

    def selected(self) -> Key | None:
        """The renewal that keys act on."""
        if self._stack.currentWidget() is self.board:
            card = self.board.current()
            return Key(card.contract_id, card.account_id) if card is not None else None
        key = self.table.current_key() if self._stack.currentWidget() is self.table else None
        return key if isinstance(key, Key) else None

    def _needs_one(self) -> bool | str:
        return True if self.selected() is not None else tr("Choose a renewal first.")

    def _step(self, by: int) -> None:
        if self._stack.currentWidget() is self.board:
            self.board.step(by)
        else:
            self.table.step(by)

    def _page(self, by: int) -> None:
        """Earlier or later months; there is nothing before this one but what has passed."""
        on_board = self._stack.currentWidget() is self.board
        if on_board and self.board.scroll_columns(by):
            return
        if self.list != DECIDE or self._offset + by < 0:
            self.board.forget_wish()
            return
        self._offset += by
        self._ask()

    def _ask_more(self) -> None:
        if self.list == DECIDE:
            self._cards *= 4
            self._ask()
            return
        self._rows *= 4
        if self.list == CLOSED:
            self._fill()
        else:
            self.answers.ask_rows(self.list, self._rows)

    def _go_to_wanted(self) -> None:
        """The renewal that the place named, once it is here."""
        if self._wanted is None or self.answers.months is None or self.list != DECIDE:
            return
        if self.board.take(self._wanted):
            self._wanted = None
            self.open_panel()

    def _mark(self, contracts: Sequence[int]) -> None:
        """Point at these on the board."""
        if self.list != DECIDE or self.way == TABLE:
            self.show_way(MONTHS)
        self.board.mark(contracts)
        self.board.setFocus()

    def _mark_category(self, category: str) -> None:
        if category == "closed":
            self.show_list(CLOSED)
            return
        assert self.answers.months is not None
        self._mark(
            [
                row.contract_id
                for month in self.answers.months
                for row in month.cards
                if row.category == category
            ]
        )

    def _choose_snapshot(self, _checked: bool = False) -> None:
        """A menu of the days that can be compared with."""
        menu = QMenu(self.since)
        for day in self.answers.earlier_snapshots()[:26]:
            act = menu.addAction(self.reading.day(day))
            act.setCheckable(True)
            act.setChecked(day == self.answers.since)
            act.triggered.connect(lambda _checked=False, day=day: self._compare_with(day))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.since.mapToGlobal(self.since.rect().bottomLeft()))

    def _compare_with(self, day: date) -> None:
        self.answers.compare_with(day)

    def _open_account(self) -> None:
        """The account's page, which goes to the next one of this list."""
        found = self.selected()
        if found is not None:
            ids = tuple(dict.fromkeys(self._accounts()))
            self.desk.navigation.go("account", account=found.account_id, ids=ids)

    def _accounts(self) -> list[int]:
        if self._stack.currentWidget() is self.board:
            return [card.account_id for column in self.board.columns for card in column.cards]
        rows = self.table.rows_model.rows
        return [row.key.account_id for row in rows if isinstance(row.key, Key)]

    def account_at_hand(self) -> int | None:
        """The account of the selected renewal."""
        found = self.selected()
        return None if found is None else found.account_id

    def _run(self, action: str) -> None:
        self.desk.actions.run(action)

    # The panel.

    def open_panel(self) -> None:
        """The renewal that keys act on, at the right."""
        found = self.selected()
        if found is None:
            return
        if self.panel is None:
            self._show_panel(RenewalPanel(self.desk))
        self._follow()

    def _open_row(self, key: object) -> None:
        if key == MORE:
            self._ask_more()
        elif isinstance(key, Key):
            self.open_panel()

    def _edit(self) -> None:
        self.open_panel()
        if self.panel is not None:
            self.panel.editor.start()

    def _in_panel(self, act: str) -> None:
        """Do something to the renewal, in the panel, once the panel has it."""
        found = self.selected()
        if found is None or found.evergreen:
            return
        details = self.panel.editor.details if self.panel is not None else None
        if details is not None and details.row.contract_id == found.contract_id:
            getattr(self.panel.editor, act)()  # type: ignore[union-attr]  # it has details
            return
        self._then = act
        self.open_panel()

    def _follow(self) -> None:
        """The panel shows what is selected."""
        found = self.selected()
        self.head.brief.setEnabled(found is not None)
        if self.panel is None or found is None:
            return
        if found.evergreen:
            self._show_term(found.contract_id)
        elif self._panel_watch is None:
            self._panel_watch = self.desk.workspace.watch(
                self.panel, read_renewal, self._take_details, contract_id=found.contract_id
            )
        elif self._panel_watch.params["contract_id"] != found.contract_id:
            self._panel_watch.ask(contract_id=found.contract_id)

    def _show_term(self, contract_id: int) -> None:
        found = self.answers.evergreen
        rows = found.rows if found is not None else ()
        row = next((row for row in rows if row.contract_id == contract_id), None)
        if self.panel is not None and row is not None:
            self.panel.show_evergreen(row, self.reading, self._close_panel)

    def _take_details(self, details: RenewalDetails | None) -> None:
        if self.panel is None:
            return
        self.panel.show_details(details, self.reading)
        act, self._then = self._then, ""
        if act and details is not None:
            getattr(self.panel.editor, act)()

    def _show_panel(self, panel: RenewalPanel) -> None:
        self.panel = panel
        panel.closed.connect(self._close_panel)
        panel.account_asked.connect(self._open_account)
        panel.editor.form_toggled.connect(self._refocus)
        # The same buttons are in the panel: the list's bar beside it is to stay narrow.
        self._show_acts()
        self._row.addWidget(panel)
        self._fit()

    def _refocus(self) -> None:
        """A form that is done gives the keys back to the list."""
        if self.panel is not None and self.panel.editor.form is None:
            self._view().setFocus()

    def _close_panel(self) -> None:
        panel, self.panel = self.panel, None
        if self._panel_watch is not None:
            self._panel_watch.stop()
            self._panel_watch = None
        if panel is not None:
            self._row.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self._view().setFocus()
        self._show_acts()
        self._fit()

    # What Qt tells the page.

    def _fit(self) -> None:
        taken = self.panel.width() if self.panel is not None else 0
        narrow = self.width() - taken < theme.scale(_WALK_FROM)
        self._walk_part.setVisible(not narrow)
        if narrow != self._narrow:
            self._narrow = narrow
            if self._stack.currentWidget() is self.table and self.answers.months is not None:
                self._fill_table()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The walk goes where there is no room for it; a wide page has more months."""
        self._fit()
        room = (self.width() - theme.scale(20)) // theme.scale(_COLUMN)
        columns = max(_FEWEST, min(_MOST, room))
        if columns != self._columns:
            self._columns = columns
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel, or goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.panel is not None:
            self._close_panel()
        else:
            self.desk.navigation.back()
