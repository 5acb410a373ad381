"""The rows of a staged file that have problems, as they were, to be put right and brought again.

They go out with one column more that says what is wrong; whoever reads a file leaves it out. What
the sentences are is the caller's.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from csm_desktop.exchange.schema import open_staging

WHAT_IS_WRONG = "What is wrong (CSM Desktop)"
"""The header of the column that is added; no profile and no guess takes it for the file's own."""

Say = Callable[[str, Mapping[str, object]], str]
"""A code of ``domain/errors.SENTENCES`` and its values → the sentence."""


@dataclass(frozen=True)
class ProblemRows:
    """A table that ``writer.write_csv`` writes."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...] = ()
    """Of each row, where it stands in the file."""


def read_problem_rows(
    into: Path, number: int, *, say: Say, key: str | None = None, only_out: bool = False
) -> ProblemRows:
    """The rows of piece ``number`` with a problem, each once, in the order of the file.

    ``only_out``: without those that come in all the same.
    """
    connection = open_staging(into, key)
    try:
        info = connection.execute(
            "SELECT info FROM staged_file WHERE number = ?", (number,)
        ).fetchone()
        found = connection.execute(
            'SELECT p.row, p."column", p.code, p."values", r.cells FROM staged_problem p'
            " JOIN staged_raw r ON r.file = p.file AND r.row = p.row"
            " WHERE p.file = ? AND NOT (? AND p.kept) ORDER BY p.row, p.rowid",
            (number, only_out),
        ).fetchall()
    finally:
        connection.close()
    headers = [header for header, _ in json.loads(info[0])["mapping"]]
    rows: dict[int, tuple[list[str], list[str]]] = {}
    for row, column, code, values, cells in found:
        _cells, said = rows.setdefault(row, (json.loads(cells), []))
        sentence = say(code, json.loads(values or "{}"))
        said.append(f"{column}: {sentence}" if column else sentence)
    width = len(headers)
    return ProblemRows(
        (*headers, WHAT_IS_WRONG),
        tuple(
            (*(cells + [""] * width)[:width], " ".join(dict.fromkeys(said)))
            for cells, said in rows.values()
        ),
        tuple(rows),
    )
