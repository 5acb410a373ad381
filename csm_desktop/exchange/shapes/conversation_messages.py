"""One row a message: the messages of a conversation become one row.

Parameters name columns (one header or a list of alternatives): ``id`` groups the rows, ``text``
and ``author`` and ``time`` are what was said, by whom and when. Every other column keeps its first
value. Columns ``messages``, ``participants``, ``first message`` and ``last message`` are added.
"""

from collections.abc import Sequence

from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.shapes.pouring import (
    Parameters,
    Rows,
    cell,
    groups,
    header_of,
    in_their_places,
    place_of,
    poured,
)

LONGEST_TEXT = 1 << 20
"""Characters of a conversation; what is longer is cut, with an ellipsis."""
ADDED = ["messages", "participants", "first message", "last message"]


def make(table: Table, header_row: int, parameters: Parameters) -> Table:
    """One row a conversation, in the place of its last message."""
    header = header_of(table, header_row)
    key = place_of(header, parameters.get("id"), needed="id") or 0
    places = [place_of(header, parameters.get(name)) for name in ("text", "author", "time")]

    def pour() -> Rows:
        made = (
            (number, _joined(rows, len(header), places))
            for number, rows in groups(table, header_row, key)
        )
        return in_their_places(header_row, [*header, *ADDED], made)

    return poured(table, pour)


def _joined(rows: list[list[str]], width: int, places: Sequence[int | None]) -> list[str]:
    text, author, time = places
    if time is not None:
        rows = sorted(rows, key=lambda row: cell(row, time))
    whole = [next((c for r in rows if (c := cell(r, place))), "") for place in range(width)]
    if text is not None:
        said = "\n\n".join(
            _said(cell(row, text), cell(row, author), cell(row, time))
            for row in rows
            if cell(row, text)
        )
        whole[text] = said if len(said) <= LONGEST_TEXT else said[:LONGEST_TEXT] + "…"
    times = [cell(row, time) for row in rows if cell(row, time)]
    authors = dict.fromkeys(cell(row, author) for row in rows if cell(row, author))
    return [*whole, str(len(rows)), "; ".join(authors), *(times[:1] or [""]), *(times[-1:] or [""])]


def _said(text: str, author: str, time: str) -> str:
    before = ", ".join(part for part in (author, time) if part)
    return f"{before}:\n{text}" if before else text
