"""Five9's call log: a transferred call has one row a leg, all with the same CALL ID.

The longest leg stands for the call; its start is the first leg's, holding and waiting add up, and
every agent is named.
"""

from datetime import UTC

from csm_desktop.exchange.cell_forms import clock_seconds
from csm_desktop.exchange.dates import moment
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

_ADDED_UP = (
    "QUEUE WAIT TIME", "HOLD TIME", "TALK TIME", "RING TIME", "PARK TIME", "IVR TIME",
    "AFTER CALL WORK TIME", "HOLDS", "TRANSFERS", "CONFERENCES",
)  # fmt: skip
_JOINED = ("AGENT", "AGENT NAME", "AGENT EMAIL", "RECORDINGS", "SKILL")
_NOBODY = ("", "[None]", "None")


def make(table: Table, header_row: int, parameters: Parameters) -> Table:
    """One row a call, in the place of its last leg; a column ``LEGS`` counts them."""
    header = header_of(table, header_row)
    key = place_of(header, "CALL ID", needed="CALL ID") or 0

    def pour() -> Rows:
        made = (
            (number, [*_whole(header, rows), str(len(rows))])
            for number, rows in groups(table, header_row, key)
        )
        return in_their_places(header_row, [*header, "LEGS"], made)

    return poured(table, pour)


def _whole(header: list[str], rows: list[list[str]]) -> list[str]:
    width = len(header)
    rows = [(row + [""] * (width - len(row)))[:width] for row in rows]
    if len(rows) == 1:
        return rows[0]
    length, start = place_of(header, "CALL TIME"), place_of(header, "TIMESTAMP")
    whole: list[str] = max(rows, key=lambda row: clock_seconds(cell(row, length)) or 0).copy()
    first = min(rows, key=lambda row: _moment(cell(row, start)))
    for name in ("TIMESTAMP", "DATE", "TIME", "ANI", "DNIS", "CALL TYPE"):
        place = place_of(header, name)
        if place is not None and cell(first, place):
            whole[place] = first[place]
    for name in _ADDED_UP:
        place = place_of(header, name)
        if place is not None:
            whole[place] = _sum([cell(row, place) for row in rows])
    for name in _JOINED:
        place = place_of(header, name)
        if place is not None:
            said = dict.fromkeys(c for r in rows if (c := cell(r, place)) not in _NOBODY)
            whole[place] = "; ".join(said)
    return whole


def _sum(texts: list[str]) -> str:
    """Durations or counts added up, written as they were; empty when no leg has one."""
    found = [seconds for text in texts if (seconds := clock_seconds(text)) is not None]
    if not found:
        return ""
    total = sum(found)
    if not any(":" in text for text in texts):
        return f"{total:g}"
    whole = int(total)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}.{round(total % 1 * 1000):03}"


def _moment(text: str) -> int:
    try:
        return moment(text, "mdy", UTC)
    except (ValueError, OverflowError):
        return 2**63
