"""The rows of the preview: a piece's cells under our fields, as they were read."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from csm_desktop.exchange.records import StagedFile
from csm_desktop.exchange.typed_rows import NUMBERS, kind_of_header, typed_fields
from csm_desktop.operations.imports import FileReport
from csm_desktop.ui.imports.reading import Preview
from csm_desktop.ui.imports.words import PROBLEMS_SHOWN, STATES, said, target_title
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row, text_width
from csm_desktop.ui.shared.words import say, tr

BESIDE = 2
"""Columns of the preview before those of the file."""
_CELLS_SHOWN = 20_000
"""Cells of a preview at most: making them must not hold up the window."""
_CELL_CHARACTERS = 200
_TIP_CHARACTERS = 600
_WIDEST = 260
_ROW_STATES = {
    "added": ("new",),
    "changed": ("changed",),
    "unchanged": ("same", "merged"),
    "skipped": ("problem", "waits", ""),
    "problems": ("problem", "waits"),
}
"""View of rows → the states it has; views without a line here have their own."""


def preview_columns(record: StagedFile, preview: Preview, rows: Sequence[Row]) -> list[Column]:
    """Row number, what becomes of the row, and the file's columns, as wide as ``rows`` need."""
    columns = [
        Column("", tr("Row"), width=68, right=True),
        Column("", tr("Change"), width=96),
    ]
    mapping = dict(record.mapping)
    for place, header in enumerate(preview.headers):
        title, used = target_title(record.noun, mapping.get(header))
        right = kind_of_header(record, header) in NUMBERS
        cells = [row.cells[place + BESIDE] for row in rows[:60] if place + BESIDE < len(row.cells)]
        widest = max(
            (text_width(c.text[:60], bold=c.bold or right, tabular=right) for c in cells), default=0
        )
        head = max(text_width(header, size=11), text_width(title, bold=True))
        width = max(72, min(_WIDEST, max(widest, head)))
        columns.append(Column(header, title, width, right=right, faint=not used))
    return columns


def preview_rows(
    record: StagedFile,
    preview: Preview,
    report: FileReport | None,
    shown: str,
    writing: Writing,
) -> list[Row]:
    """The rows of a view: ``differences``, ``added``, ``unchanged``, ``skipped`` or ``all``."""
    states = row_states(report)
    if not states and shown == "differences":
        shown = "all"  # of usage it is only known how many rows differ
    cells = _Cells(record, preview, report, writing)
    most = max(100, _CELLS_SHOWN // max(1, len(preview.headers)))
    rows: list[Row] = []
    for number, texts in preview.rows:
        state = states.get(number, "")
        if not is_shown(state, shown):
            continue
        if len(rows) == most:
            break
        rows.append(Row((*state_cells(number, state), *cells.of(number, texts)), number))
    return rows


def state_cells(number: int, state: str) -> tuple[Cell, Cell]:
    """The number of a row and what becomes of it."""
    word, ink, bold = STATES[state]
    return Cell(str(number), ink="muted"), Cell(say(word) if word else "", "", ink, bold)


def row_states(report: FileReport | None) -> dict[int, str]:
    """Row → what becomes of it, as far as it is told; a problem outweighs."""
    if report is None:
        return {}
    states = dict(report.states)
    for problem in report.problems:
        if not problem.kept:
            states[problem.row] = "problem"
    return states


def is_shown(state: str, shown: str) -> bool:
    """Whether rows of this state belong to a view."""
    if shown in _ROW_STATES:
        return state in _ROW_STATES[shown]
    return shown == "all" or state not in ("same", "merged", "")


class _Cells:
    """The cells of one piece, as they were read where that is known."""

    def __init__(
        self, record: StagedFile, preview: Preview, report: FileReport | None, writing: Writing
    ) -> None:
        mapping = dict(record.mapping)
        self._record = record
        self._typed = preview.typed
        self._headers = preview.headers
        self._used = [target_title(record.noun, mapping.get(h))[1] for h in preview.headers]
        self._fields = typed_fields(record)
        self._wrong = _wrong_cells(report)
        self._writing = writing

    def of(self, number: int, texts: Iterable[str]) -> list[Cell]:
        """The cells of a row; one with a problem is as it is in the file, and says why."""
        wrong = self._wrong.get(number, {})
        typed = self._typed.get(number, {})
        writing = self._writing
        if isinstance(currency := typed.get("currency"), str):
            writing = replace(writing, currency=currency)
        cells = []
        for header, text, own in zip(self._headers, texts, self._used, strict=False):
            raw = " ".join(text[:_CELL_CHARACTERS].split())
            tip = text[:_TIP_CHARACTERS] if len(text) > 24 else ""
            if header in wrong:
                cells.append(Cell(raw or "?", ink="bad", bold=True, tip=wrong[header]))
                continue
            name = self._fields.get(header)
            value = typed.get(name) if name else None
            if value is None or not raw:
                cells.append(Cell(raw, ink="text" if own else "faint", tip=tip))
                continue
            read = writing.value(self._record.noun, str(name), value)
            cells.append(Cell(read, tip=raw if read != raw else ""))
        return cells


def _wrong_cells(report: FileReport | None) -> dict[int, dict[str, str]]:
    """Row → header → what is wrong there."""
    wrong: dict[int, dict[str, str]] = {}
    for problem in report.problems[:PROBLEMS_SHOWN] if report else ():
        if problem.column and not problem.kept:
            sentence = said(problem.code, problem.values)
            wrong.setdefault(problem.row, {})[problem.column] = sentence
    return wrong
