"""Files opened as tables in this process, to look at the cells before anything is made of them."""

from datetime import UTC, date
from pathlib import Path

from csm_desktop.exchange.archive import find_pieces
from csm_desktop.exchange.opening import open_piece
from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.records import FileChoices, Unusable


def tables_of(path: Path, scratch: Path) -> dict[str, Table]:
    """Every table of a path by member, or member and sheet; refused pieces raise."""
    found: dict[str, Table] = {}
    for piece in find_pieces(path, scratch=scratch):
        if piece.said is not None:
            raise Unusable(piece.said[0], **piece.said[1])
        tables = open_piece(piece, FileChoices(), zone=UTC, today=date(2026, 11, 22))
        for table in tables:
            table.sample = [row for _, rows in table.batches() for row in rows]
            name = piece.member + (f"#{table.sheet}" if len(tables) > 1 else "")
            found[name] = table
    return found


def rows_of(path: Path, scratch: Path) -> list[list[str]]:
    """All rows of the only table of a path."""
    (table,) = tables_of(path, scratch).values()
    return table.sample


def refusal_of(path: Path, scratch: Path) -> str:
    """The code of the sentence that refuses a path; empty when it opens."""
    try:
        tables_of(path, scratch)
    except Unusable as unusable:
        return unusable.said[0]
    return ""
