"""The rows that tell what was found: what changes, what needs the user, what only is remarked.

For one piece; with ``named`` each row begins with the piece it is of, for lists over all of them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from csm_desktop.exchange.records import StagedFile
from csm_desktop.operations.import_matching import Match
from csm_desktop.operations.imports import FileReport, RowProblem
from csm_desktop.ui.imports.preview_rows import is_shown, row_states, state_cells
from csm_desktop.ui.imports.reading import Preview
from csm_desktop.ui.imports.words import (
    PROBLEMS_SHOWN,
    part_name,
    problem_fate,
    problem_place,
    said,
)
from csm_desktop.ui.shared.nouns import NONE, Writing, field_title
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row
from csm_desktop.ui.shared.words import tr

ROWS_SHOWN = 2000
"""Rows of a list over all pieces at most."""


@dataclass(frozen=True)
class Piece:
    """One piece and what is known of it."""

    record: StagedFile
    preview: Preview
    report: FileReport
    apart: tuple[Match, ...] = ()
    """Matches of this piece that the user refused."""


Key = tuple[int, int]
"""Number of the piece and row of the file: what a row of these lists is found by."""


def change_columns(*, narrow: bool = False) -> list[Column]:
    """Record, field, before and after; ``narrow`` for the table below the preview."""
    record, field, before = (148, 96, 96) if narrow else (236, 168, 240)
    return [
        Column(tr("Record"), width=record),
        Column(tr("Field"), width=field),
        Column(tr("Before"), width=before, right=True),
        Column("", width=30),
        Column(tr("After")),
    ]


def change_rows(piece: Piece, writing: Writing) -> list[Row]:
    """Field by field, old → new."""
    rows = []
    for change in piece.report.changes:
        before = writing.value(change.noun, change.field, change.before)
        after = writing.value(change.noun, change.field, change.after)
        title = field_title(change.field)
        cells = (
            Cell(change.name, tip=change.name),
            Cell(title, ink="muted"),
            Cell(before, ink="muted", tip=before),
            Cell("→", ink="muted"),
            Cell(after, bold=True, tip=after),
        )
        spoken = tr("{name}, {field}: from {before} to {after}",
                    name=change.name, field=title, before=before, after=after)  # fmt: skip
        rows.append(Row(cells, (piece.record.number, change.row), spoken))
    return rows


def need_rows(piece: Piece) -> list[Row]:
    """Below the preview: rows that need the user, those that wait, then remarks, on two lines."""
    listed = sorted(piece.report.problems, key=lambda problem: problem.kept)[:PROBLEMS_SHOWN]
    rows = [_need_row(piece, p, "triangle-alert") for p in listed if not p.kept]
    for waiting in _waiting(piece):
        more, text = tr("They wait inside the book and come in with it."), waiting.sentence
        if waiting.row:
            more = tr("Row {row} · it waits inside the book and comes in with it", row=waiting.row)
        if waiting.value:
            named = ", ".join(f"“{value}”" for value in waiting.values)
            text = tr("{name} is not in the book yet.", name=named)
        key = (piece.record.number, waiting.row)
        rows.append(Row((Cell(text, more, icon="clock", tip=text),), key, f"{text} {more}"))
    return rows + [_need_row(piece, p, "info") for p in listed if p.kept]


def problem_columns() -> list[Column]:
    """Row, column, value, the sentence, and what becomes of the row."""
    return [
        Column(tr("Row"), width=68, right=True),
        Column(tr("Column"), width=168),
        Column(tr("Value"), width=264),
        Column(tr("What is wrong")),
        Column(tr("The row"), width=104),
    ]


def problem_rows(piece: Piece) -> list[Row]:
    """Each problem on one line: rows that stay out first, then those that wait, then remarks."""
    listed = sorted(piece.report.problems, key=lambda problem: problem.kept)[:PROBLEMS_SHOWN]
    rows = [_problem_row(piece, problem) for problem in listed if not problem.kept]
    rows += [_waiting_row(piece, waiting) for waiting in _waiting(piece)]
    return rows + [_problem_row(piece, problem) for problem in listed if problem.kept]


def state_columns() -> list[Column]:
    """For rows of several files at once: their columns differ, so a row is told in one line."""
    return [
        Column(tr("Row"), width=68, right=True),
        Column(tr("Change"), width=96),
        Column(tr("What stands in it")),
    ]


def state_rows(piece: Piece, shown: str) -> list[Row]:
    """The rows of a view, each told by its first cells."""
    states = row_states(piece.report)
    rows: list[Row] = []
    for number, texts in piece.preview.rows:
        state = states.get(number, "")
        if not is_shown(state, shown):
            continue
        if len(rows) == ROWS_SHOWN:
            break
        text = " · ".join(" ".join(t[:60].split()) for t in texts if t.strip())[:300]
        cells = (*state_cells(number, state), Cell(text))
        rows.append(Row(cells, (piece.record.number, number), f"{number} {cells[1].text} {text}"))
    return rows


def named(columns: Sequence[Column]) -> list[Column]:
    """The columns of a list over several pieces."""
    return [Column(tr("File"), width=196), *columns]


def name_rows(record: StagedFile, rows: Iterable[Row]) -> list[Row]:
    """Rows that begin with the piece they are of."""
    first = Cell(part_name(record), ink="muted", tip=record.name, keeps_end=True)
    return [
        Row((first, *row.cells), row.key, f"{record.name}. {row.spoken}", ground=row.ground)
        for row in rows
    ]


def _need_row(piece: Piece, problem: RowProblem, icon: str) -> Row:
    sentence, place = said(problem.code, problem.values), problem_place(problem)
    key = (piece.record.number, problem.row)
    return Row((Cell(sentence, place, icon=icon, tip=sentence),), key, f"{sentence} {place}")


def _problem_row(piece: Piece, problem: RowProblem) -> Row:
    sentence, fate = said(problem.code, problem.values), problem_fate(problem)
    value = " ".join((problem.value or "")[:120].split())
    cells = (
        Cell(str(problem.row or NONE), ink="muted"),
        Cell(problem.column or NONE, ink="text" if problem.column else "faint",
             tip=problem.column or ""),
        Cell(value or NONE, ink="bad" if value and not problem.kept else "muted", tip=value),
        Cell(sentence, tip=sentence),
        Cell(fate, ink="muted" if problem.kept else "bad", bold=not problem.kept),
    )  # fmt: skip
    spoken = f"{problem_place(problem)}. {value} {sentence}"
    return Row(cells, (piece.record.number, problem.row), spoken)


@dataclass(frozen=True)
class _Waiting:
    """A row that waits, and the cells that say what for."""

    row: int
    """0 speaks for all."""
    headers: tuple[str, ...]
    values: tuple[str, ...]
    sentence: str

    @property
    def value(self) -> str:
        """The cells in one."""
        return ", ".join(self.values)


def _waiting_row(piece: Piece, waiting: _Waiting) -> Row:
    column = ", ".join(waiting.headers)
    cells = (
        Cell(str(waiting.row or NONE), ink="muted"),
        Cell(column or NONE, ink="text" if column else "faint", tip=column),
        Cell(waiting.value or NONE, ink="warn" if waiting.value else "faint", tip=waiting.value),
        Cell(waiting.sentence, tip=waiting.sentence),
        Cell(tr("waits"), ink="warn", bold=True),
    )
    key = (piece.record.number, waiting.row)
    return Row(cells, key, f"{waiting.value} {waiting.sentence} {tr('waits')}".strip())


def _waiting(piece: Piece) -> list[_Waiting]:
    """What waits and for what, of rows whose state is told."""
    report, preview = piece.report, piece.preview
    if report.waiting and not any(state == "waits" for state in report.states.values()):
        return [_Waiting(0, (), (), tr("What these rows belong to is not in the book yet."))]
    links = [
        (header, target.partition("@")[0].rpartition(".")[2])
        for header, target in sorted(piece.record.mapping, key=_names_first)
        if target
        and target.partition("@")[0].rpartition(".")[2] in ("account", "contact", "contract")
        and header in preview.headers
    ]
    cells = dict(preview.rows)
    found: list[_Waiting] = []
    for number, state in report.states.items():
        if state == "waits" and len(found) < PROBLEMS_SHOWN:
            own = cells.get(number, ())
            told = [(header, own[preview.headers.index(header)].strip(), field)
                    for header, field in links if own]  # fmt: skip
            said_by = [one for one in told if one[1]]
            fields = [field for _header, _value, field in said_by] or ["account"]
            what = "account" if "account" in fields else fields[0]
            sentence = tr("{name} is not in the book yet.", name=field_title(what))
            headers, values = (tuple(one[place] for one in said_by) for place in (0, 1))
            found.append(_Waiting(number, headers, values, sentence))
    return found


def _names_first(mapped: tuple[str, str | None]) -> bool:
    """Sorts what a person knows somebody by before ids and addresses."""
    return (mapped[1] or "").partition("@")[2] not in ("name", "company")
