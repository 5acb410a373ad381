"""What is wrong with rows and cells, noted in the staging file as codes with their values."""

import json
from typing import Any

_LONGEST_SHOWN = 200
_RAW_ROWS = 5000
"""Problem rows whose cells are kept in full."""


class Problems:
    """The problems of one file."""

    def __init__(self, connection: Any, file: int) -> None:
        self.connection, self.file = connection, file
        self.rows: set[int] = set()
        """Rows whose cells are worth keeping; the first few thousand."""

    def note(
        self, row: int, column: str, value: str, code: str, values: dict[str, Any], *, kept: bool
    ) -> None:
        """Note a problem; ``kept`` says that the row comes in all the same."""
        shown = value[:_LONGEST_SHOWN]
        said = {"row": row, "column": column, "value": shown, **values}
        self.connection.execute(
            "INSERT INTO staged_problem VALUES (?, ?, ?, ?, ?, ?, ?)",
            (self.file, row, column, shown, code, json.dumps(said, ensure_ascii=False), int(kept)),
        )
        if len(self.rows) < _RAW_ROWS:
            self.rows.add(row)
