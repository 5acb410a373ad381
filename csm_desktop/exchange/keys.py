"""Ids that come twice in a file: told apart when all its rows are staged.

The same row twice is merged silently; the same id with other values is a problem and the first
row stays. A column that only looks like a key (a profile says so) is reported and costs no row.
"""

from typing import Any

from csm_desktop.domain.fields import FIELDS
from csm_desktop.exchange.fill import Fill
from csm_desktop.exchange.reader import sampled_rows
from csm_desktop.exchange.schema import keep_rows, table_of


def settle_keys(fill: Fill) -> None:
    """Merge or report repeated ids, then keep the cells of every row that has a problem."""
    for part in fill.plan.parts[:1]:
        if part.part.noun != "usage point":
            _settle_ids(fill, part.part.noun)
    repeated = _repeated_hashes(fill)
    rows = sampled_rows(fill.table, fill.problems.rows | {row for _, row, _ in repeated})
    _report_repeats(fill, repeated, rows)
    keep_rows(fill.connection, fill.file, ((n, rows[n]) for n in fill.problems.rows if n in rows))
    fill.connection.execute("DROP TABLE temp.repeated")


def _settle_ids(fill: Fill, noun: str) -> None:
    """The first row of an id stays; equal rows merge, others are left out."""
    table = table_of(noun)
    # The table's key begins with the row, so an index for this one look would cost more.
    twice = fill.connection.execute(
        f"SELECT external FROM {table} WHERE file = ? AND external IS NOT NULL"
        " GROUP BY external HAVING count(*) > 1",
        (fill.file,),
    ).fetchall()
    if not twice:
        return
    fill.connection.execute("CREATE TEMP TABLE twice(external TEXT PRIMARY KEY)")
    fill.connection.executemany("INSERT INTO twice VALUES (?)", twice)
    rows = fill.connection.execute(
        f"SELECT * FROM {table} WHERE file = ? AND external IN (SELECT external FROM twice)"
        " ORDER BY row",
        (fill.file,),
    ).fetchall()
    fill.connection.execute("DROP TABLE temp.twice")
    first: dict[str, tuple[Any, ...]] = {}
    for row in rows:
        number, external = row[1], row[3]
        kept = first.setdefault(external, row)
        if kept is row:
            continue
        same = kept[2:] == row[2:] and _customs(fill, kept[1]) == _customs(fill, number)
        if same:
            fill.connection.execute(
                "INSERT INTO staged_merged VALUES (?, ?, ?)", (fill.file, number, kept[1])
            )
        else:
            fill.problems.note(
                number,
                _id_header(fill),
                external,
                "id_is_taken",
                {"first_row": kept[1]},
                kept=False,
            )
        _drop_row(fill, number)


def _customs(fill: Fill, row: int) -> list[Any]:
    return list(
        fill.connection.execute(
            "SELECT noun, label, value FROM staged_custom WHERE file = ? AND row = ? ORDER BY 1, 2",
            (fill.file, row),
        ).fetchall()
    )


def _id_header(fill: Fill) -> str:
    ids = fill.plan.parts[0].of_sort("id")
    return ids[0].header if ids else ""


def _drop_row(fill: Fill, row: int) -> None:
    nouns = {part.part.noun for part in fill.plan.parts} & set(FIELDS)
    for table in ["staged_custom", *(table_of(noun) for noun in nouns)]:
        fill.connection.execute(
            f"DELETE FROM {table} WHERE file = ? AND row = ?",
            (fill.file, row),
        )


def _repeated_hashes(fill: Fill) -> list[tuple[int, int, int]]:
    """Place, row and hash of cells whose hash comes more than once, in the order of rows."""
    if not fill.plan.repeats:
        return []
    return list(
        fill.connection.execute(
            "SELECT place, row, hash FROM temp.repeated WHERE (place, hash) IN (SELECT place, hash"
            " FROM temp.repeated GROUP BY place, hash HAVING count(*) > 1) ORDER BY row"
            " LIMIT 100000"
        ).fetchall()
    )


def _report_repeats(
    fill: Fill, repeated: list[tuple[int, int, int]], rows: dict[int, list[str]]
) -> None:
    first: dict[tuple[int, str], int] = {}
    for place, row, _ in repeated:
        value = rows[row][place]
        if not value:
            continue
        seen = first.setdefault((place, value), row)
        if seen != row:
            header = fill.plan.headers[place]
            fill.problems.note(
                row, header, value, "value_is_repeated", {"first_row": seen}, kept=True
            )
