"""The list of accounts as Qt's views want it: ids in order, and the rows that are looked at.

``data()`` only looks up. Rows arrive from the page, which asks for those named by :meth:`missing`.
Groups are lines of their own among the accounts; a folded group shows its head alone.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from csm_desktop.operations.account_columns import AccountColumn
from csm_desktop.operations.accounts import AccountGroup, AccountList, AccountRow
from csm_desktop.ui.accounts.columns import (
    Cell,
    Writing,
    cells_of,
    group_title,
    is_right,
    title_of,
)
from csm_desktop.ui.shared.words import tr

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS = 2000
"""Rows kept; more than any screen shows, so that going back and forth reads nothing."""


@dataclass(frozen=True)
class GroupLine:
    """The head of a group, as it is painted."""

    value: str | None
    title: str
    count: str
    arr: str
    """The sum, short."""
    folded: bool


@dataclass(frozen=True)
class _Span:
    """Where a group lies: its head's line, and its accounts' places among the ids."""

    line: int
    start: int
    shown: int
    """Accounts that have a line: none when it is folded."""


class AccountModel(QAbstractTableModel):
    """Lines of accounts and of group heads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: array[int] = array("q")
        """In order; 0 where it is not known yet which account stands there."""
        self.columns: tuple[AccountColumn, ...] = ()
        self.folded: set[str | None] = set()
        self._groups: tuple[AccountGroup, ...] = ()
        self._group = ""
        self._spans: list[_Span] = []
        self._heads: list[GroupLine] = []
        self._head_lines: list[int] = []
        self._lines = 0
        self._rows: dict[int, AccountRow] = {}
        self._cells: dict[int, tuple[Cell, ...]] = {}
        self._stale: set[int] = set()
        self._typed: set[int] = set()
        self._writing: Writing | None = None

    # What the page tells.

    def show_list(
        self, accounts: AccountList, rows: Sequence[AccountRow], group: str, writing: Writing
    ) -> None:
        """Show another list, with the rows that came with it."""
        self.beginResetModel()
        if writing != self._writing:
            self._cells.clear()
        self._writing = writing
        self._groups, self._group = accounts.groups, group
        self.ids = accounts.ids
        self._take(rows)
        self._lay_out()
        self.endResetModel()

    def take_ids(self, ids: "array[int]") -> None:
        """The whole list, whose beginning and length are those shown already."""
        self.ids = ids

    def show_columns(self, columns: tuple[AccountColumn, ...]) -> None:
        """Show other columns; rows without their values are asked for again."""
        self.beginResetModel()
        added = {column.id for column in columns} - {column.id for column in self.columns}
        self.columns = columns
        self._cells.clear()
        if added:
            self._stale.update(self._rows)
        self.endResetModel()

    def take_rows(self, rows: Sequence[AccountRow]) -> frozenset[int]:
        """Rows that were asked for have arrived; returns the accounts to be painted again."""
        return self._take(rows)

    def age(self) -> None:
        """Something has changed: every row is shown as it was until it has been read again."""
        self._stale = set(self._rows)

    def expect(self, account: int, column: int, text: str) -> None:
        """Show what was typed until the saved row arrives."""
        cells = self._cells.get(account)
        if cells is not None:
            kept = list(cells)
            old = kept[column]
            kept[column] = Cell(text or "–", old.tone if text else "faint", old.bold, old.more)
            self._cells[account] = tuple(kept)
            self._typed.add(account)

    def fold(self, value: str | None, folded: bool) -> None:
        """Show a group's head alone, or its accounts as well."""
        self.beginResetModel()
        (self.folded.add if folded else self.folded.discard)(value)
        self._lay_out()
        self.endResetModel()

    # What the view and the page ask.

    def account_at(self, line: int) -> int | None:
        """The account on a line; None for a group's head, and while it is not known."""
        place = self.place_of(line)
        return None if place is None else self.ids[place] or None

    def place_of(self, line: int) -> int | None:
        """The account's place among the ids."""
        if not self._spans:
            return line if 0 <= line < len(self.ids) else None
        span = self._spans[bisect_right(self._head_lines, line) - 1]
        offset = line - span.line - 1
        return span.start + offset if 0 <= offset < span.shown else None

    def line_of(self, place: int) -> int | None:
        """The line of the account at this place; None when its group is folded."""
        if not self._spans:
            return place
        starts = [span.start for span in self._spans]
        span = self._spans[bisect_right(starts, place) - 1]
        offset = place - span.start
        return span.line + 1 + offset if offset < span.shown else None

    @property
    def has_groups(self) -> bool:
        """Whether accounts stand under heads."""
        return bool(self._spans)

    def accounts_on(self, first: int, last: int) -> list[int]:
        """The accounts known to stand on these lines."""
        lines = range(max(0, first), min(last, self._lines))
        return [account for account in map(self.account_at, lines) if account is not None]

    def places_in(self, lines: range) -> list[range]:
        """The accounts on these lines, as ranges of places."""
        if not self._spans:
            return [lines]
        found = []
        for span in self._spans:
            first = max(lines.start, span.line + 1)
            last = min(lines.stop, span.line + 1 + span.shown)
            if first < last:
                shift = span.start - span.line - 1
                found.append(range(first + shift, last + shift))
        return found

    def head_at(self, line: int) -> GroupLine | None:
        """The group's head on a line."""
        if not self._spans:
            return None
        number = bisect_right(self._head_lines, line) - 1
        return self._heads[number] if self._head_lines[number] == line else None

    def cells_at(self, line: int) -> tuple[Cell, ...] | None:
        """The cells on a line; None while its row has not arrived."""
        account = self.account_at(line)
        return None if account is None else self._cells_of(account)

    def row_of(self, account: int) -> AccountRow | None:
        """The account's row, when it is here."""
        return self._rows.get(account)

    def missing(self, first: int, last: int) -> list[int]:
        """The accounts on these lines whose rows have to be read."""
        return [
            account
            for account in self.accounts_on(first, last)
            if account not in self._rows or account in self._stale
        ]

    # What Qt asks.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        """How many lines."""
        return 0 if parent.isValid() else self._lines

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        """How many columns, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, tip or alignment, looked up."""
        if role not in _ROLES or not index.isValid():
            return None
        head = self.head_at(index.row())
        if head is not None:
            return _head_data(head, index.column(), role)
        cells = self.cells_at(index.row())
        if cells is None:
            return None
        cell = cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip
        title = title_of(self.columns[index.column()])
        return f"{title}: {cell.spoken}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's title."""
        if orientation == Qt.Orientation.Vertical or section >= len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return title_of(self.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and is_right(self.columns[section]):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads of groups are not selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.head_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # How it is kept.

    def _cells_of(self, account: int) -> tuple[Cell, ...] | None:
        cells = self._cells.get(account)
        if cells is None:
            row = self._rows.get(account)
            if row is None or self._writing is None:
                return None
            cells = self._cells[account] = cells_of(row, self.columns, self._writing)
        return cells

    def _take(self, rows: Sequence[AccountRow]) -> frozenset[int]:
        """Keep rows; returns the accounts that look different now."""
        if len(self._rows) > MOST_ROWS:
            self._rows.clear()
            self._cells.clear()
            self._stale.clear()
        others = [r for r in rows if self._rows.get(r.id) != r or r.id in self._typed]
        for row in rows:
            self._stale.discard(row.id)
        for row in others:
            self._rows[row.id] = row
            self._typed.discard(row.id)
            self._cells.pop(row.id, None)
        return frozenset(row.id for row in others)

    def _lay_out(self) -> None:
        self._spans, self._heads, line, start = [], [], 0, 0
        for group in self._groups:
            folded = group.value in self.folded
            shown = 0 if folded else group.count
            self._spans.append(_Span(line, start, shown))
            self._heads.append(self._head(group, folded))
            line += 1 + shown
            start += group.count
        self._head_lines = [span.line for span in self._spans]
        self._lines = line if self._spans else len(self.ids)

    def _head(self, group: AccountGroup, folded: bool) -> GroupLine:
        from csm_desktop.format import money_short, number  # kept off a list without groups

        writing = self._writing
        assert writing is not None
        arr = money_short(group.arr_sum, writing.currency, writing.locale) if group.arr_sum else "0"
        return GroupLine(
            group.value,
            group_title(self._group, group.value, writing),
            number(group.count, writing.locale),
            arr,
            folded,
        )


_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


def _head_data(head: GroupLine, column: int, role: int) -> object:
    if column or role == Qt.ItemDataRole.ToolTipRole:
        return None
    if role == Qt.ItemDataRole.DisplayRole:
        return head.title
    state = tr("folded") if head.folded else tr("unfolded")
    return tr(
        "Group {title}, accounts: {count}, ARR {arr}, {state}",
        title=head.title,
        count=head.count,
        arr=head.arr,
        state=state,
    )


def places_of(ids: Sequence[int], wanted: Iterable[int]) -> list[int]:
    """The places of some accounts among the ids, sorted; those that left are left out."""
    chosen = set(wanted)
    return [place for place, account in enumerate(ids) if account in chosen]
