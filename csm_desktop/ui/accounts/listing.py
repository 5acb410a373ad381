"""What the page asks of the book: which accounts, their rows, sums; and how the list is arranged.

The first answer brings the first rows, so that a key pressed is one paint; which accounts follow is
known a little later. After a change the visible rows are read at once, their order when there is
time. Rows further away are read before they are reached.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from csm_desktop.operations.account_columns import (
    ACCOUNT_COLUMNS,
    AccountColumn,
    list_account_columns,
)
from csm_desktop.operations.accounts import (
    AccountList,
    AccountOpening,
    AccountRow,
    AccountTotals,
    list_account_ids,
    list_known_values,
    open_account_list,
    read_account_rows,
    sum_arr,
    total_accounts,
)
from csm_desktop.settings import TableLayout
from csm_desktop.ui.accounts.columns import ALONG_WITH, SHOWN, Writing
from csm_desktop.ui.accounts.model import AccountModel, places_of
from csm_desktop.ui.navigation import Desk, Page

if TYPE_CHECKING:
    from csm_desktop.ui.accounts.table import AccountTable

TABLE = "accounts"
"""The name of this table's arrangement among the choices."""
SCREEN = 60
"""Rows that come with a list, when the table has no height yet."""
AROUND = 100
"""Rows read before and after the visible ones."""
MOST_KEPT = 5_000
"""A larger selection is kept over another filter only as a whole."""


class Listing(QObject):
    """The list that is shown.

    Signals:
        shown: another answer is on screen, or the sums have changed.
        columns_known: which columns the book has, or the words in use.
        selection_summed: other accounts are selected, or their ARR has arrived.
    """

    shown = Signal()
    columns_known = Signal()
    selection_summed = Signal()

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self.model = AccountModel(self)
        self.columns: tuple[AccountColumn, ...] = ACCOUNT_COLUMNS
        self.known: Mapping[str, Sequence[str]] = {}
        self.query = ""
        self.among: tuple[int, ...] | None = None
        self.group: str | None = None
        self.writing: Writing | None = None
        self.shown_sums = (0, 0)
        self.whole_sums = (0, 0)
        self.is_answered = False
        self.selected_count = 0
        self.selected_arr: int | None = None
        self._desk = desk
        self._page = page
        self._words_asked = False
        self._asked_rows: frozenset[int] = frozenset()
        self._wanted: int | None = None
        self._to_top = True
        self._known = 0
        self._is_whole = True
        self._waiting: list[Callable[[], object]] = []
        self._kept: _Kept | None = None
        self._summing = QTimer(self, interval=60, singleShot=True)
        self._summing.timeout.connect(self._sum_selection)
        layout = desk.choices.now.tables.get(TABLE, TableLayout())
        self._shown: tuple[str, ...] = layout.order or layout.visible or SHOWN
        self.sort = layout.sort_column or "act_in"
        self.descending = layout.sort_descending

    def attach(self, table: "AccountTable") -> None:
        """Begin: arrange the table as it was left, and ask."""
        self._table = table
        header = table.header
        layout = self._desk.choices.now.tables.get(TABLE, TableLayout())
        header.widths = dict(layout.widths)
        header.show_sort(self.sort, self.descending)
        self._apply_columns()
        header.sort_asked.connect(self.sort_by)
        header.arranged.connect(self._take_arrangement)
        table.looked.connect(self._look)
        workspace = self._desk.workspace
        arranged: dict[str, Any] = {
            "among": self.among,
            "query": self.query,
            "sort": self.sort,
            "descending": self.descending,
        }
        self._opening = workspace.watch(
            self._page,
            open_account_list,
            self._take_opening,
            follows=False,
            **arranged,
            columns=self._column_ids(),
            count=SCREEN,
        )
        self._rows = workspace.watch(
            self._page, read_account_rows, self._take_rows, ids=(), columns=self._column_ids()
        )
        self._order = workspace.watch(
            self._page, list_account_ids, self._take_list, patient=True, **arranged, group=None
        )
        workspace.watch(self._page, total_accounts, self._take_totals, patient=True)
        workspace.watch(self._page, list_account_columns, self._take_columns)
        workspace.changed.connect(self._age)

    # What to show.

    def filter(self, query: str) -> None:
        """Show the accounts that another query asks for."""
        self.query = query
        self._ask(query=query)

    def keep_among(self, ids: tuple[int, ...] | None) -> None:
        """Whatever is asked, show accounts out of these only; None: out of all."""
        if ids != self.among:
            self.among = ids
            self._ask(among=ids)

    def sort_by(self, column: str) -> None:
        """Order by a column; again, the other way round."""
        self.descending = not self.descending if column == self.sort else False
        self.sort = column
        self._table.header.show_sort(self.sort, self.descending)
        self._keep_layout()
        self._ask(sort=self.sort, descending=self.descending)

    def group_by(self, group: str | None) -> None:
        """Group by a column, the month to act, or not at all."""
        self.group = group
        self.model.folded.clear()
        self._order.params["group"] = group
        self._ask()

    def read_again(self) -> None:
        """Show what the book has, after something typed was refused."""
        self.model.age()
        self._rows.ask()

    def go_to(self, account: int) -> None:
        """Make this account the current one as soon as it is in the list."""
        self._wanted = account
        self._order.ask()

    def when_whole(self, act: Callable[[], object]) -> None:
        """Do something with the whole list: now, or as soon as it is known."""
        if self._is_whole:
            act()
        else:
            self._waiting.append(act)

    def _ask(self, **params: object) -> None:
        self._to_top = True
        self._waiting.clear()
        if self.group is None:
            self._opening.ask(count=self._screen(), **params)
        else:  # groups are sorted as a whole
            self._opening.params.update(params)
        self._order.ask(**params)

    def _screen(self) -> int:
        first, last = self._table.visible_lines()
        return max(SCREEN, last - first)

    # Columns.

    @property
    def shown_columns(self) -> list[str]:
        """The columns chosen, from left to right."""
        return self._table.header.order()

    def choose_columns(self, names: Sequence[str]) -> None:
        """Show these columns in this order."""
        self._shown = tuple(names)
        self._apply_columns()
        self._keep_layout()
        self._opening.params["columns"] = self._column_ids()
        self._rows.ask(columns=self._column_ids())

    def reset_columns(self) -> None:
        """Columns, widths and order as designed."""
        self._table.header.widths.clear()
        self.choose_columns(SHOWN)

    def _apply_columns(self) -> None:
        by_id = {column.id: column for column in self.columns}
        columns = tuple(by_id[name] for name in self._shown if name in by_id)
        if columns == self.model.columns:
            return
        header = self._table.header
        self.model.show_columns(columns)
        header.forget_order()
        header.forget_layout()
        header.lay_out()

    def _column_ids(self) -> tuple[str, ...]:
        # The name is part of every row; asked for as a value too, so that it can be edited.
        along = [other for name in self._shown for other in ALONG_WITH.get(name, ())]
        return tuple(dict.fromkeys(("name", *self._shown, *along)))

    def _take_columns(self, columns: tuple[AccountColumn, ...]) -> None:
        self.columns = columns
        self._apply_columns()
        self.columns_known.emit()

    def learn_words(self) -> None:
        """Ask for the words in use, the first time that somebody may type one."""
        if not self._words_asked:
            self._words_asked = True
            self._desk.workspace.watch(self._page, list_known_values, self._take_words)

    def _take_words(self, known: Mapping[str, Sequence[str]]) -> None:
        self.known = known
        self.columns_known.emit()

    # Arrangement, kept on this computer.

    def _take_arrangement(self) -> None:
        # A column that is not known (its field is deleted, and may come back) keeps its place.
        there = self._table.header.order()
        self._shown = (*there, *(name for name in self._shown if name not in there))
        self._keep_layout()

    def _keep_layout(self) -> None:
        layout = TableLayout(
            widths=dict(self._table.header.widths),
            order=self._shown,
            visible=self._shown,
            sort_column=self.sort,
            sort_descending=self.descending,
        )
        choices = self._desk.choices
        choices.take(choices.now.with_table(TABLE, layout))

    # Answers.

    def _take_opening(self, opening: AccountOpening) -> None:
        if self.group is not None:
            return
        kept = self._kept_selection()
        ids = array("q", opening.ids)
        ids.frombytes(bytes(ids.itemsize * (opening.count - len(ids))))
        accounts = AccountList(ids, opening.arr_sum, opening.currency, opening.zone)
        self._show(accounts, opening.rows, kept, known=len(opening.ids))
        if not self._is_whole:
            self._kept = kept._replace(restored=self._table.selected_places())

    def _take_list(self, accounts: AccountList) -> None:
        if self._is_begun(accounts):
            self._complete(accounts)
        else:
            self._show(accounts, (), self._kept_selection(), known=len(accounts.ids))
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def _is_begun(self, accounts: AccountList) -> bool:
        """Whether what is shown is this list, or the beginning of it."""
        known = self._known
        return (
            self.is_answered
            and not accounts.groups
            and not self.model.has_groups
            and len(accounts.ids) == len(self.model.ids)
            and accounts.ids[:known].tobytes() == self.model.ids[:known].tobytes()
        )

    def _complete(self, accounts: AccountList) -> None:
        kept, whole_before = self._kept_selection(), self._is_whole
        sums = (len(accounts.ids), accounts.arr_sum)
        self._known, self._is_whole, self._kept = len(accounts.ids), True, None
        self.model.take_ids(accounts.ids)
        if not whole_before and (kept.selected or kept.current):
            self._restore(kept, same_size=True)
        self._go_to_wanted()
        if sums != self.shown_sums:
            self.shown_sums = sums
            self.shown.emit()
        if not whole_before:
            self.note_selection()
        self._look()

    def _show(
        self, accounts: AccountList, rows: Sequence[AccountRow], kept: "_Kept", *, known: int
    ) -> None:
        same_size = len(accounts.ids) == len(self.model.ids)
        offset = self._table.verticalScrollBar().value()
        self.writing = Writing(
            self._desk.theme.look.language,
            self._desk.workspace.today(),
            accounts.zone,
            accounts.currency,
        )
        self.is_answered = True
        self.shown_sums = (len(accounts.ids), accounts.arr_sum)
        self._asked_rows = frozenset()
        self._known, self._is_whole = known, known == len(accounts.ids)
        self._kept = None
        self.model.show_list(accounts, rows, self.group or "", self.writing)
        self._restore(kept, same_size=same_size)
        self._table.verticalScrollBar().setValue(0 if self._to_top else offset)
        self._to_top = False
        self._go_to_wanted()
        self.shown.emit()
        self.note_selection()
        self._look()

    def _take_totals(self, totals: AccountTotals) -> None:
        self.whole_sums = (totals.count, totals.arr)
        self.shown.emit()

    def _age(self, _tables: frozenset[str]) -> None:
        self.model.age()

    def _look(self) -> None:
        first, last = self._table.visible_lines()
        self._rows.params["ids"] = self.model.accounts_on(first, last)
        near = self.model.missing(first, last)
        if not near and not self.model.missing(first - AROUND // 2, last + AROUND // 2):
            return
        wanted = self.model.missing(first - AROUND, last + AROUND)
        if frozenset(near) <= self._asked_rows and near:
            return
        self._asked_rows = frozenset(wanted)
        self._desk.workspace.ask(
            read_account_rows, self._take_more_rows, ids=wanted, columns=self._column_ids()
        )

    def _take_more_rows(self, rows: tuple[AccountRow, ...]) -> None:
        self._table.paint_again(self.model.take_rows(rows))
        self._asked_rows = frozenset()

    def _take_rows(self, rows: tuple[AccountRow, ...]) -> None:
        """What is visible, read again after a change."""
        if rows:
            self._table.paint_again(self.model.take_rows(rows))
            self.shown.emit()

    # The selection, kept by account while lines move.

    def selected_ids(self) -> list[int]:
        """The accounts selected that are known, in the order of the list."""
        ids = self.model.ids
        return [ids[place] for part in self._selected() for place in part if ids[place]]

    def note_selection(self) -> None:
        """Other accounts are selected: count at once, sum a little later."""
        count = sum(len(part) for part in self._selected())
        self.selected_count = count
        self.selected_arr = self.shown_sums[1] if count == len(self.model.ids) else None
        if count > 1 and self.selected_arr is None:
            self._summing.start()
        self.selection_summed.emit()

    def copy_selection(self) -> None:
        """Put the visible columns of the selected rows that are here on the clipboard."""
        lines = []
        for account in self.selected_ids()[: AROUND * 10]:
            place = self.model.ids.index(account)
            cells = self.model.cells_at(self.model.line_of(place) or 0)
            if cells is not None:
                lines.append("\t".join(cell.tip or cell.text for cell in cells))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _selected(self) -> list[range]:
        """The selected accounts as ranges of places; heads of groups fall out."""
        parts: list[range] = []
        for lines in sorted(self._table.selected_places(), key=lambda part: part.start):
            parts += self.model.places_in(lines)
        return parts

    def _sum_selection(self) -> None:
        if not self._is_whole:
            self._summing.start()
            return
        ids = self.selected_ids()

        def take(arr: int) -> None:
            if len(ids) == self.selected_count:
                self.selected_arr = arr
                self.selection_summed.emit()

        self._desk.workspace.ask(sum_arr, take, ids=ids)

    def _kept_selection(self) -> "_Kept":
        """What is selected; while a list is not whole, what was before, unless that changed."""
        kept = self._kept
        if kept is not None and kept.restored == self._table.selected_places():
            return kept
        index = self._table.currentIndex()
        current = self.model.account_at(index.row()) if index.isValid() else None
        parts = self._selected()
        count = sum(map(len, parts))
        if count and count == len(self.model.ids) and (count > MOST_KEPT or not self._is_whole):
            return _Kept(None, current, index.column(), [])
        return _Kept(frozenset(self.selected_ids()), current, index.column(), [])

    def _restore(self, kept: "_Kept", *, same_size: bool) -> None:
        ids, chosen, current = self.model.ids, kept.selected, kept.current
        if chosen is None:
            lines = [range(self.model.rowCount())] if same_size else []
        else:
            places = places_of(ids, chosen) if chosen else []
            lines = _ranges([line for line in map(self.model.line_of, places) if line is not None])
        line = None
        if current is not None and current in (chosen or ()):
            places = places_of(ids, (current,))
            line = self.model.line_of(places[0]) if places else None
        self._table.select_lines(lines, line, kept.column)

    def _go_to_wanted(self) -> None:
        if self._wanted is None:
            return
        places = places_of(self.model.ids, (self._wanted,))
        if not places:
            return
        self._wanted = None
        line = self.model.line_of(places[0])
        if line is not None:
            self._table.setCurrentIndex(self.model.index(line, 0))


class _Kept(NamedTuple):
    """A selection by account, while lines move."""

    selected: frozenset[int] | None
    """None: all."""
    current: int | None
    column: int
    restored: list[range]
    """The lines that were selected of it while the list was not whole."""


def _ranges(lines: Sequence[int]) -> list[range]:
    """Lines that follow each other as ranges."""
    found: list[range] = []
    for line in sorted(lines):
        if found and found[-1].stop == line:
            found[-1] = range(found[-1].start, line + 1)
        else:
            found.append(range(line, line + 1))
    return found
