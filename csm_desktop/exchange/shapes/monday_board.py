"""A board of monday.com: several groups, each with a title and its own header row, sub-items in
blocks of their own columns, rows that only add up.

Known by its shape in every language. Becomes one row an item and one a sub-item: ``level``
(``item`` or ``sub-item``), ``group``, ``parent`` and ``parent id`` (of a sub-item), the board's
columns with ``Name`` and ``Item ID``, the sub-items' columns as ``sub: <header>`` with
``sub: Name`` and ``sub: Item ID``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from csm_desktop.exchange.plan import unique_headers
from csm_desktop.exchange.profile import normal
from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.shapes.pouring import Parameters, Rows, cell, header_of, poured, rows_of

ADDED = ["level", "group", "parent", "parent id"]
SUB = "sub: "
_ID = re.compile(r"\d{9,19}(\.0)?")
_LOOKED_AT = 25


def find(sample: Sequence[Sequence[str]]) -> int | None:
    """The first header row: wide, below title rows, and the board goes on like one."""
    for index, row in enumerate(sample[:_LOOKED_AT]):
        if _filled(row) < 3 or not cell(row, 0):
            continue
        above = [r for r in sample[:index] if _filled(r)]
        below = sample[index + 1 :]
        if not above or not all(_filled(r) == 1 and cell(r, 0) for r in above[-1:]):
            return None
        sub = any(_is_sub_header(r, row) for r in below)
        again = any(_same(r, row) for r in below)
        return index + 1 if sub or again or _has_ids(row, below) else None
    return None


@dataclass
class _Board:
    """What a first look at the board found."""

    first: list[str]
    """The first header row."""
    items: dict[str, int] = field(default_factory=dict)
    """Column of the board → its place among the made ones."""
    subs: dict[str, int] = field(default_factory=dict)


@dataclass
class _Block:
    """Where the cells of the rows now read belong."""

    places: list[tuple[int, str]]
    """Place in the file and column."""
    id: int | None


def make(table: Table, header_row: int, parameters: Parameters) -> Table:
    """Items and sub-items at their rows, everything else blank."""
    first = header_of(table, header_row)
    board = _Board(first)
    noted = list(table.reading.problems)
    below = table.sample[header_row:]
    for _, kind, row, _ in _kinds(table, header_row, first, below):
        if kind in ("header", "sub-header"):
            _learn(board, row, below, is_sub=kind == "sub-header")
    table.reading.problems[:] = noted
    header = [*ADDED, *board.items, *(SUB + name for name in board.subs)]

    def pour() -> Rows:
        yield from ([] for _ in range(header_row - 1))
        yield header
        yield from _rows(table, header_row, board, below)

    return poured(table, pour)


def _rows(
    table: Table, header_row: int, board: _Board, below: Sequence[Sequence[str]]
) -> Iterator[list[str]]:
    # The order of rows is the only link of a sub-item to its parent, and of an item to its group.
    items = subs = _Block([], None)
    group = parent = parent_id = ""
    width = len(ADDED) + len(board.items)
    for number, kind, row, title in _kinds(table, header_row, board.first, below):
        group = title if title is not None else group
        if kind == "header":
            items, subs = _block(row, below, is_sub=False), _Block([], None)
        elif kind == "sub-header":
            subs = _block(row, below, is_sub=True)
        made: list[str] = []
        if kind == "item":
            parent, parent_id = cell(row, 0), cell(row, items.id)
            made = ["item", group, "", ""] + [""] * (len(board.items) + len(board.subs))
            for place, name in items.places:
                made[len(ADDED) + board.items[name]] = cell(row, place)
        elif kind == "sub-item":
            made = ["sub-item", group, parent, parent_id]
            made += [""] * (len(board.items) + len(board.subs))
            for place, name in subs.places:
                made[width + board.subs[name]] = cell(row, place)
        if number > header_row:
            yield made


def _kinds(
    table: Table, header_row: int, first: Sequence[str], below: Sequence[Sequence[str]]
) -> Iterator[tuple[int, str, list[str], str | None]]:
    """Number, kind and cells of every row from the header on; a header with its group's title."""
    title: str | None = None
    id_place, sub_id, in_subs = _id_place(first, below), None, False
    above = [cell(r, 0) for r in table.sample[: header_row - 1] if _filled(r) == 1]
    title = above[-1] if above else ""
    rows = rows_of(table)
    following = next(rows, None)
    while following is not None:
        number, row = following
        following = next(rows, None)
        if number < header_row:
            continue
        kind, said = "", None
        if number == header_row or _same(row, first):
            kind, said, in_subs, title = "header", title, False, None
            id_place = _id_place(row, below)
        elif _is_sub_header(row, first):
            kind, in_subs, sub_id = "sub-header", True, _id_place(row, below)
        elif in_subs and not cell(row, 0) and cell(row, 1):
            kind = "sub-item" if sub_id is None or cell(row, sub_id) else ""
        elif cell(row, 0):
            kind = "item" if cell(row, id_place) or _filled(row) > 1 else "title"
            if kind == "title" and not (following is None or _same(following[1], first)):
                kind = "item" if id_place is None else "title"
            if kind == "title":
                title = cell(row, 0)
        yield number, kind, row, said


def _learn(
    board: _Board, row: Sequence[str], below: Sequence[Sequence[str]], *, is_sub: bool
) -> None:
    columns = board.subs if is_sub else board.items
    for _, name in _block(row, below, is_sub=is_sub).places:
        columns.setdefault(name, len(columns))


def _block(row: Sequence[str], below: Sequence[Sequence[str]], *, is_sub: bool) -> _Block:
    """The columns of a header row, the name's and the id's under names of our own."""
    id_place = _id_place(row, below)
    name_place = 1 if is_sub else 0
    named = unique_headers(row)
    places = []
    for place, header in enumerate(row):
        if place == name_place:
            places.append((place, "Name"))
        elif place == id_place:
            places.append((place, "Item ID"))
        elif header.strip() and not (is_sub and place == 0):
            places.append((place, named[place]))
    return _Block(places, id_place)


def _id_place(header: Sequence[str], below: Sequence[Sequence[str]]) -> int | None:
    """The column of the item's id: by its English name, else the last one full of long numbers."""
    for place, name in enumerate(header):
        if normal(name).startswith("item id"):
            return place
    for place in reversed(range(1, len(header))):
        if not header[place].strip():
            continue
        values = [cell(r, place) for r in below if _filled(r) > 1 and not _same(r, header)]
        ids = sum(1 for value in values if _ID.fullmatch(value))
        if ids and ids >= 0.5 * sum(1 for value in values if value):
            return place
    return None


def _has_ids(header: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a column of long numbers is called an ID: a list may have telephone numbers, too."""
    place = _id_place(header, below)
    return place is not None and "id" in re.split(r"[^a-z]+", normal(header[place]))


def _is_sub_header(row: Sequence[str], header: Sequence[str]) -> bool:
    """``Subitems, Name, …`` under ``Name, Subitems, …``, whatever the words are."""
    first, second = cell(row, 0), cell(row, 1)
    if not first or not second or first == second:
        return False
    if normal(first) in ("subitems", "subelementos", "하위 항목", "하위 아이템", "子項目", "子项"):
        return True
    return second == cell(header, 0) and first in (cell(header, 1), *header[2:4])


def _same(row: Sequence[str], header: Sequence[str]) -> bool:
    """The header once more: the same first cell and another one at its place or elsewhere."""
    if not cell(row, 0) or cell(row, 0) != cell(header, 0):
        return False
    others = {c.strip() for c in header[1:] if c.strip()}
    return len(others & {c.strip() for c in row[1:]}) >= max(1, len(others) // 3)


def _filled(row: Sequence[str]) -> int:
    return sum(1 for c in row if c.strip())
