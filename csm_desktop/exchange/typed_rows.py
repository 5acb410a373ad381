"""What the cells of a piece were read as: dates, amounts and words as they would land.

For looking at rows before they land; what lands is read by the operations.
"""

from collections.abc import Mapping
from pathlib import Path

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange.profile import parse_target
from csm_desktop.exchange.records import StagedFile
from csm_desktop.exchange.schema import open_staging, table_of

TYPED_KINDS = frozenset({Kind.MONEY, Kind.NUMBER, Kind.INTEGER, Kind.DATE, Kind.TIME, Kind.BOOLEAN,
                         Kind.CHOICE})  # fmt: skip
"""Kinds whose value says more than its cell."""
NUMBERS = frozenset({Kind.MONEY, Kind.NUMBER, Kind.INTEGER})
ROWS_TYPED = 1000
"""Rows from the first on whose values are shown as read; further ones as they are in the file."""

Typed = Mapping[int, Mapping[str, object]]
"""Row → field → value as it is staged."""


def typed_fields(record: StagedFile) -> dict[str, str]:
    """Header → field, of columns of the rows' own noun that have a type."""
    kinds = {field.name: field.kind for field in FIELDS.get(record.noun, ())}
    found = {}
    for header, target in record.mapping:
        if target is None or any(target.startswith(f"{noun}.") for noun in FIELDS):
            continue
        meant = parse_target(target)
        if meant.sort == "field" and kinds.get(meant.name) in TYPED_KINDS:
            found[header] = meant.name
    return found


def kind_of_header(record: StagedFile, header: str) -> Kind | None:
    """The type of a column; None where it is text or nothing is done with it."""
    name = typed_fields(record).get(header)
    return next((f.kind for f in FIELDS.get(record.noun, ()) if f.name == name), None)


def read_typed(into: Path, record: StagedFile) -> Typed:
    """The values of the first rows."""
    fields = list(dict.fromkeys(typed_fields(record).values()))
    if not fields or record.refusal is not None or record.noun == "usage point":
        return {}
    if "currency" in {field.name for field in FIELDS[record.noun]}:
        fields.append("currency")
    columns = ", ".join(f'"{name}"' for name in fields)
    connection = open_staging(into)
    try:
        rows = connection.execute(
            f"SELECT row, {columns} FROM {table_of(record.noun)} WHERE file = ? ORDER BY row"
            f" LIMIT {ROWS_TYPED}",
            (record.number,),
        ).fetchall()
    finally:
        connection.close()
    return {row[0]: dict(zip(fields, row[1:], strict=True)) for row in rows}
