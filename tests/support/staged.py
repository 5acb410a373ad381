"""Staging files made by hand: typed rows as reading files would leave them, without the files."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from csm_desktop.database.store import Outcome, Store
from csm_desktop.exchange.schema import create_staging, table_of
from csm_desktop.operations.imports import FileReport, import_files

Rows = Sequence[Mapping[str, object]]


@dataclass(frozen=True)
class Piece:
    """One staged file; ``external`` and ``object`` stand among a row's values."""

    noun: str
    rows: Rows
    system: str = "crm"
    links: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Column → (kind of key, object, source); a source that is left out is the system."""
    second: Mapping[str, Rows] = field(default_factory=dict)
    """Another noun → its rows, beside those of the same number."""
    name: str = "file.csv"


def stage_pieces(path: Path, *pieces: Piece) -> None:
    """Write a new staging file."""
    connection = create_staging(path, None)
    for number, piece in enumerate(pieces, 1):
        info = {
            "number": number,
            "name": piece.name,
            "refusal": None,
            "noun": piece.noun,
            "profile": f"{piece.system}/{piece.noun}",
            "system": piece.system,
            "rows": len(piece.rows),
        }
        connection.execute("INSERT INTO staged_file VALUES (?, ?)", (number, json.dumps(info)))
        for noun, rows in {piece.noun: piece.rows, **piece.second}.items():
            _stage(connection, number, noun, rows, piece)
    connection.close()


def land(store: Store, *pieces: Piece, **params: Any) -> Outcome:
    """Land pieces as one step."""
    path = store.path.with_name(f"staged-{random.randrange(10**12)}.db")
    stage_pieces(path, *pieces)
    try:
        return store.run(import_files, staging=path, count=len(pieces), **params)
    finally:
        path.unlink()


def landed(store: Store, piece: Piece, **params: Any) -> FileReport:
    """Land one piece; its report."""
    report: FileReport = land(store, piece, **params).result.files[0]
    return report


def column(store: Store, statement: str) -> list[Any]:
    """The only column of an answer."""
    read: Callable[[Any], list[Any]] = lambda c: list(c.exec_driver_sql(statement).scalars())  # noqa: E731
    return store.ask(read)


def table(store: Store, statement: str) -> list[tuple[Any, ...]]:
    """An answer."""
    return store.ask(lambda c: [tuple(row) for row in c.exec_driver_sql(statement)])


def _stage(connection: Any, number: int, noun: str, rows: Rows, piece: Piece) -> None:
    staged = table_of(noun)
    there = {row[1] for row in connection.execute(f"PRAGMA table_info({staged})")}
    for place, row in enumerate(rows, 2):
        for name in row:
            if name not in there:
                connection.execute(f'ALTER TABLE {staged} ADD COLUMN "{name}" TEXT')
                there.add(name)
        values = {"file": number, "row": place, "object": noun, **row}
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        connection.execute(
            f"INSERT INTO {staged} ({names}) VALUES ({marks})", tuple(values.values())
        )
    for name, link in piece.links.items():
        kind, object_, source = (*link, "", "")[:3]
        if any(name in row for row in rows):
            source = source or (piece.system if kind == "id" else "")
            connection.execute(
                "INSERT INTO staged_link VALUES (?, ?, ?, ?, ?, ?)",
                (number, noun, name, kind, source, object_),
            )
