"""A column that holds a list of objects as JSON: one row for each of them.

The columns of the row itself become ``parent.<name>``, an object's keys keep their names. With
``keep`` the row itself comes first, and a column ``level`` tells ``parent`` from ``element``.
"""

import json
from collections.abc import Iterator
from typing import Any

from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.shapes.pouring import (
    Parameters,
    Rows,
    cell,
    header_of,
    place_of,
    poured,
    rows_of,
)

KEYS_LOOKED_FOR = 2000
"""Rows in which keys are looked for; a key that first comes later is left out."""


def make(table: Table, header_row: int, parameters: Parameters) -> Table:
    """One row an element; ``column`` names the column, ``keep`` is true for parents too."""
    header = header_of(table, header_row)
    column = place_of(header, parameters.get("column"), needed=str(parameters.get("column")))
    keys = _keys(table, header_row, column)
    parents = [place for place in range(len(header)) if place != column]
    keep = bool(parameters.get("keep"))

    def pour() -> Rows:
        yield from ([] for _ in range(header_row - 1))
        yield ["level", *(f"parent.{header[place]}" for place in parents), *keys]
        for number, row in rows_of(table):
            if number <= header_row or not any(row):
                continue
            own = [row[place] if place < len(row) else "" for place in parents]
            if keep:
                yield ["parent", *own, *([""] * len(keys))]
            for element in elements(cell(row, column)):
                yield ["element", *own, *(_text(element.get(key)) for key in keys)]

    return poured(table, pour)


def elements(text: str) -> list[dict[str, Any]]:
    """The objects in a cell, their inner objects with dotted keys; none when it holds none."""
    try:
        found = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return []
    found = found if isinstance(found, list) else [found]
    return [dict(_flat(one)) for one in found if isinstance(one, dict)]


def _keys(table: Table, header_row: int, column: int | None) -> list[str]:
    keys: dict[str, None] = {}
    noted = list(table.reading.problems)
    for number, row in rows_of(table):
        if number > header_row + KEYS_LOOKED_FOR:
            break
        if number > header_row:
            for element in elements(cell(row, column)):
                keys.update(dict.fromkeys(element))
    table.reading.problems[:] = noted
    return list(keys)


def _flat(value: dict[str, Any], before: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    for key, inner in value.items():
        if isinstance(inner, dict) and depth < 5:
            yield from _flat(inner, f"{before}{key}.", depth + 1)
        else:
            yield f"{before}{key}", inner


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and not any(isinstance(x, dict | list) for x in value):
        return "; ".join(_text(x) for x in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
