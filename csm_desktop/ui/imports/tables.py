"""The rows of the import page's tables: files, preview, changes, problems, files of the past."""

from collections.abc import Iterable, Sequence

from csm_desktop.domain.fields import FIELDS
from csm_desktop.exchange.records import StagedFile
from csm_desktop.operations.imports import FileReport, ImportedFile, RowProblem
from csm_desktop.ui.imports.reading import Preview
from csm_desktop.ui.imports.words import (
    STATES,
    need_you,
    problem_place,
    said,
    sure_text,
    system_title,
    target_title,
)
from csm_desktop.ui.shared.nouns import ICONS, NONE, Writing, field_title
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row, text_width
from csm_desktop.ui.shared.words import say, tr

PROBLEMS_SHOWN = 1000
"""Problems of a file that are listed."""
_CELLS_SHOWN = 20_000
"""Cells of a preview at most: making them must not hold up the window."""
_CELL_CHARACTERS = 200
_WIDEST = 260


def file_columns() -> list[Column]:
    """The head of the list of files."""
    return [
        Column(tr("File")),
        Column(tr("What it is, how sure"), width=220),
        Column(tr("Rows"), width=68, right=True),
        Column(tr("Dates"), width=192),
        Column(tr("New"), width=64, right=True),
        Column(tr("Changed"), width=72, right=True),
        Column(tr("Same"), width=60, right=True),
        Column(tr("Need you"), width=88, right=True),
    ]


def file_row(record: StagedFile, report: FileReport | None, writing: Writing) -> Row:
    """One file; its counts are open until it was compared."""
    name = Cell(record.name, bold=True, icon=ICONS.get(record.noun, "file"))
    if record.refusal is not None:
        sentence = said(*record.refusal)
        if record.mapping:  # its columns are known, so the user can say what they are
            verdict = Cell(tr("needs you"), sentence, ink="warn", bold=True)
        else:
            verdict = Cell(tr("cannot be used"), sentence, ink="bad", bold=True)
        cells = (name, verdict)
        return Row(cells, record.number, f"{record.name}. {sentence}", wide_from=1)
    what = Cell(system_title(record.system, record.noun), sure_text(record))
    rows = Cell(writing.number(record.rows))
    dates = Cell(_dates(record, writing), ink="muted")
    counts = _counts(report, writing)
    words = ", ".join(
        f"{column.title} {cell.text}"
        for column, cell in zip(file_columns()[4:], counts, strict=True)
    )
    spoken = f"{record.name}. {what.text}, {what.more}. {tr('Rows')} {rows.text}. {words}"
    return Row((name, what, rows, dates, *counts), record.number, spoken)


def _counts(report: FileReport | None, writing: Writing) -> tuple[Cell, ...]:
    if report is None:
        return (Cell("…", ink="faint"),) * 4
    given = (
        (report.added, "text"),
        (report.updated, "text"),
        (report.unchanged + report.merged, "muted"),
        (need_you(report), "bad"),
    )
    return tuple(
        Cell(writing.number(n), ink=ink, bold=ink != "muted") if n else Cell(NONE, ink="faint")
        for n, ink in given
    )


def _dates(record: StagedFile, writing: Writing) -> str:
    if record.first_day is None or record.last_day is None:
        return NONE
    first, last = writing.day(record.first_day), writing.day(record.last_day)
    return first if first == last else tr("{first} to {last}", first=first, last=last)


def preview_columns(record: StagedFile, preview: Preview) -> list[Column]:
    """Row number, what becomes of the row, and the file's columns."""
    columns = [
        Column("", tr("Row"), width=68, right=True),
        Column("", tr("Change"), width=96),
    ]
    mapping = dict(record.mapping)
    for place, header in enumerate(preview.headers):
        title, used = target_title(record.noun, mapping.get(header))
        texts = [cells[place] for _, cells in preview.rows[:60] if place < len(cells)]
        widest = max((text_width(text[:60]) for text in texts), default=0)
        head = max(text_width(header, size=11), text_width(title, bold=True))
        width = max(72, min(_WIDEST, max(widest, head)))
        columns.append(Column(header, title, width, faint=not used))
    return columns


def preview_rows(
    record: StagedFile, preview: Preview, report: FileReport | None, shown: str
) -> list[Row]:
    """The rows of a filter: ``differences``, ``need``, or ``all``."""
    states = row_states(report)
    if not states and shown == "differences":
        shown = "all"  # of usage it is only known how many rows differ
    wrong = _wrong_cells(report)
    used = [target_title(record.noun, dict(record.mapping).get(h))[1] for h in preview.headers]
    most = max(100, _CELLS_SHOWN // max(1, len(preview.headers)))
    rows: list[Row] = []
    for number, cells in preview.rows:
        state = states.get(number, "")
        if not _is_shown(state, shown) or len(rows) == most:
            continue
        word, ink, bold = STATES[state]
        content = [
            Cell(
                " ".join(text[:_CELL_CHARACTERS].split()),
                ink="bad" if header in wrong.get(number, ()) else "text" if own else "faint",
                bold=header in wrong.get(number, ()),
            )
            for header, text, own in zip(preview.headers, cells, used, strict=False)
        ]
        first = (Cell(str(number), ink="muted"), Cell(say(word) if word else "", "", ink, bold))
        rows.append(Row((*first, *content), number))
    return rows


def row_states(report: FileReport | None) -> dict[int, str]:
    """Row → what becomes of it, as far as it is told; a problem outweighs."""
    if report is None:
        return {}
    states = dict(report.states)
    for problem in report.problems:
        if not problem.kept:
            states[problem.row] = "problem"
    return states


def _is_shown(state: str, shown: str) -> bool:
    if shown == "need":
        return state in ("problem", "waits")
    return shown == "all" or state not in ("same", "merged", "")


def _wrong_cells(report: FileReport | None) -> dict[int, set[str]]:
    wrong: dict[int, set[str]] = {}
    for problem in report.problems[:PROBLEMS_SHOWN] if report else ():
        if problem.column and not problem.kept:
            wrong.setdefault(problem.row, set()).add(problem.column)
    return wrong


def change_columns() -> list[Column]:
    """Record, field, before and after; the table has no head."""
    return [
        Column(tr("Record"), width=170),
        Column(tr("Field"), width=104),
        Column(tr("Before"), width=110, right=True),
        Column("", width=30),
        Column(tr("After")),
    ]


def change_rows(report: FileReport, writing: Writing) -> list[Row]:
    """Field by field, old → new."""
    rows = []
    for change in report.changes:
        before = writing.value(change.noun, change.field, change.before)
        after = writing.value(change.noun, change.field, change.after)
        title = field_title(change.field)
        cells = (
            Cell(change.name),
            Cell(title, ink="muted"),
            Cell(before, ink="muted"),
            Cell("→", ink="muted"),
            Cell(after, bold=True),
        )
        spoken = tr("{name}, {field}: from {before} to {after}",
                    name=change.name, field=title, before=before, after=after)  # fmt: skip
        rows.append(Row(cells, change.row, spoken))
    return rows


def problem_rows(record: StagedFile, preview: Preview, report: FileReport) -> list[Row]:
    """Rows that need the user first, then those that wait, then remarks."""
    listed = sorted(report.problems, key=lambda problem: problem.kept)[:PROBLEMS_SHOWN]
    need = [p for p in listed if not p.kept]
    remarks = [p for p in listed if p.kept]
    rows = [_problem_row(p, "triangle-alert") for p in need]
    rows += _waiting_rows(record, preview, report)
    return rows + [_problem_row(p, "info") for p in remarks]


def _problem_row(problem: RowProblem, icon: str) -> Row:
    sentence, place = said(problem.code, problem.values), problem_place(problem)
    return Row((Cell(sentence, place, icon=icon),), problem.row, f"{sentence} {place}")


def _waiting_rows(record: StagedFile, preview: Preview, report: FileReport) -> list[Row]:
    """What each row waits for, of those that can be seen."""
    links = [
        (header, target.partition("@")[0].rpartition(".")[2])
        for header, target in record.mapping
        if target
        and target.partition("@")[0].rpartition(".")[2] in ("account", "contact", "contract")
    ]
    cells = dict(preview.rows)
    rows: list[Row] = []
    if report.waiting and not any(state == "waits" for state in report.states.values()):
        text = tr("What these rows belong to is not in the book yet.")
        return [
            Row(
                (Cell(text, tr("They wait inside the book and come in with it."), icon="clock"),), 0
            )
        ]
    for number, state in report.states.items():
        if state != "waits" or number not in cells:
            continue
        named = [
            f"“{cells[number][preview.headers.index(header)]}”"
            for header, _ in links
            if header in preview.headers
        ]
        text = tr("{name} is not in the book yet.", name=", ".join(named) or field_title("account"))
        more = tr("Row {row} · it waits inside the book and comes in with it", row=number)
        rows.append(Row((Cell(text, more, icon="clock"),), number, f"{text} {more}"))
    return rows


def past_columns() -> list[Column]:
    """The head of the list of files that came in before."""
    return [
        Column(tr("File")),
        Column(tr("What it was"), width=260),
        Column(tr("Came in"), width=190),
        Column(tr("Rows"), width=80, right=True),
        Column(tr("New"), width=80, right=True),
        Column(tr("Changed"), width=96, right=True),
    ]


def past_rows(files: Iterable[ImportedFile], writing: Writing) -> list[Row]:
    """The files that came in, newest first."""
    rows = []
    for number, file in enumerate(files):
        system = file.profile.partition("/")[0]
        known = system if system not in ("guess", "own", "waiting") else ""
        what = system_title(known, file.noun) if file.noun in FIELDS else NONE
        counts = [
            Cell(writing.number(n) if n else NONE, ink="muted")
            for n in (file.rows, file.added, file.updated)
        ]
        name = file.name or tr("rows that had been waiting")
        when = writing.moment(file.imported_at)
        cells: Sequence[Cell] = (
            Cell(name, icon=ICONS.get(file.noun, "file")),
            Cell(what),
            Cell(when, ink="muted"),
            *counts,
        )
        rows.append(Row(tuple(cells), number, f"{name}, {what}, {when}"))
    return rows
