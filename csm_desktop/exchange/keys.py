"""Ids that come twice in a file: told apart when all its rows are staged.

The same row twice is merged silently; the same id with other values is a problem and the first
row stays. A column that only looks like a key (a profile says so) is reported and costs no row.
"""

from typing import Any

from csm_desktop.domain.fields import FIELDS
from csm_desktop.domain.staged_rows import PART_ROWS
from csm_desktop.exchange.fill import Fill
from csm_desktop.exchange.reader import sampled_rows
from csm_desktop.exchange.schema import keep_rows, table_of

_PAGE_ROWS = 10_000


def settle_keys(fill: Fill) -> None:
    """Merge or report repeated ids, then keep the cells of every row that has a problem."""
    for part in fill.plan.parts[:1]:
        if part.part.noun != "usage point":
            _settle_ids(fill, part.part.noun)
    _settle_names(fill)
    repeated = _repeated_hashes(fill)
    rows = sampled_rows(fill.table, fill.problems.rows | {row for _, row, _ in repeated})
    _report_repeats(fill, repeated, rows)
    keep_rows(fill.connection, fill.file, ((n, rows[n]) for n in fill.problems.rows if n in rows))
    fill.connection.execute("DROP TABLE temp.repeated")


def _settle_ids(fill: Fill, noun: str) -> None:
    """The first row of an id stays; equal rows merge, others are left out."""
    table, file = table_of(noun), fill.file
    fill.connection.execute("DROP TABLE IF EXISTS temp.twice")  # of a file that failed
    fill.connection.execute("CREATE TEMP TABLE twice(external TEXT PRIMARY KEY, first INTEGER)")
    # The table's key begins with the row, so an index for this one look would cost more.
    fill.connection.execute(
        f"INSERT INTO twice SELECT external, min(row) FROM {table} WHERE file = ?"
        f" AND external IS NOT NULL AND row < {PART_ROWS} GROUP BY external HAVING count(*) > 1",
        (file,),
    )
    if fill.connection.execute("SELECT 1 FROM twice").fetchone():
        fill.connection.execute(
            "CREATE INDEX IF NOT EXISTS staged_custom_row ON staged_custom(file, row)"
        )
    last = 0
    # Page by page: a file may well say everything twice.
    while page := fill.connection.execute(
        f"SELECT twice.first, s.* FROM {table} s JOIN twice ON twice.external = s.external"
        f" WHERE s.file = ? AND s.row > ? AND s.row < {PART_ROWS} AND s.row <> twice.first"
        f" ORDER BY s.row LIMIT {_PAGE_ROWS}",
        (file, last),
    ).fetchall():
        for first, *row in page:
            _settle_row(fill, table, first, row)
        last = page[-1][2]
        fill.table.beat(fill.table.size)
    fill.connection.execute("DROP TABLE temp.twice")


def _settle_names(fill: Fill) -> None:
    """A list of contracts without a system names an account in every row: it is one account."""
    plan, file = fill.plan, fill.file
    if plan.profile.system or [p.part.noun for p in plan.parts[:2]] != ["contract", "account"]:
        return
    again = (
        f"SELECT row FROM (SELECT row, row_number() OVER (PARTITION BY name ORDER BY row) AS rank"
        f" FROM {table_of('account')} WHERE file = {file:d}) WHERE rank > 1"
    )
    fill.connection.execute(
        f"DELETE FROM staged_custom WHERE file = ? AND noun = 'account' AND row IN ({again})",
        (file,),
    )
    fill.connection.execute(
        f"DELETE FROM {table_of('account')} WHERE file = ? AND row IN ({again})", (file,)
    )


def _settle_row(fill: Fill, table: str, first: int, row: list[Any]) -> None:
    """A later row with an id that row ``first`` has."""
    number, external = row[1], row[3]
    kept = fill.connection.execute(
        f"SELECT * FROM {table} WHERE file = ? AND row = ?", (fill.file, first)
    ).fetchone()
    if list(kept[2:]) == row[2:] and _customs(fill, first) == _customs(fill, number):
        fill.connection.execute(
            "INSERT INTO staged_merged VALUES (?, ?, ?)", (fill.file, number, first)
        )
    else:
        fill.problems.note(
            number, _id_header(fill), external, "id_is_taken", {"first_row": first}, kept=False
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
    rows = ", ".join(str(row + PART_ROWS * part) for part in range(len(fill.plan.parts)))
    for table in ["staged_custom", *(table_of(noun) for noun in nouns)]:
        fill.connection.execute(
            f"DELETE FROM {table} WHERE file = ? AND row IN ({rows})", (fill.file,)
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
