"""The rows of the list of files: each piece of what was given, below its archive or folder."""

from collections.abc import Iterable, Mapping, Sequence

from csm_desktop.domain.fields import FIELDS
from csm_desktop.exchange.records import StagedFile
from csm_desktop.operations.imported_files import ImportedFile
from csm_desktop.operations.imports import FileReport
from csm_desktop.ui.imports.reading import ReadFiles
from csm_desktop.ui.imports.words import (
    candidate_title,
    evidence_tip,
    need_you,
    other_candidate,
    part_name,
    said,
    sure_text,
    system_title,
)
from csm_desktop.ui.shared.nouns import ICONS, NONE, Writing
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row, text_width
from csm_desktop.ui.shared.words import tr, trn

PART = 20
"""How far in the parts of an archive begin, pixels before zoom."""
_ROWS, _DATES = 2, 3
"""Places of the columns of rows and of dates."""
_WHAT_MOST = 284
"""What a file is takes so much at most where there is no room for both."""
_NAME_SHARE = 0.28
"""Share of the list that the name has where there is room."""
_LEAST, _EDGE, _ICON_ROOM = 56, 8, 36
Reports = Mapping[int, FileReport]
"""By the number of the piece; empty before it was compared with the book."""


def file_columns(rows: Sequence[Row] = (), *, room: int = 0) -> list[Column]:
    """The head of the list of files, each column as wide as ``rows`` need.

    What a file is takes what is left of ``room`` (pixels before zoom); where there is not enough
    for both, the name does, because two files may be told apart by its end alone.
    """
    titles = (tr("File"), tr("What it is, how sure"), tr("Rows"), tr("Dates"), tr("New"),
              tr("Changed"), tr("Same"), tr("Need you"))  # fmt: skip
    widths = [_needed(title, rows, place) for place, title in enumerate(titles)]
    widths[-1] += _EDGE
    if sum(widths) <= room:
        widths[0], widths[1] = max(widths[0], round(room * _NAME_SHARE)), 0
    else:
        widths[0], widths[1] = 0, min(widths[1], _WHAT_MOST)
    return [
        Column(title, width=width, right=_is_figure(place))
        for place, (title, width) in enumerate(zip(titles, widths, strict=True))
    ]


def _is_figure(place: int) -> bool:
    return place >= _ROWS and place != _DATES


def _needed(title: str, rows: Sequence[Row], place: int) -> int:
    """Width of a column, before zoom, at which nothing in it is cut."""
    cells = [row.cells[place] for row in rows if place < len(row.cells)]
    if place:  # a refusal has all the room behind the name
        cells = [row.cells[place] for row in rows if place < len(row.cells) and not row.wide_from]
    right = _is_figure(place)
    lines = [
        text_width(cell.text, bold=cell.bold, tabular=right)
        + cell.indent + (_ICON_ROOM if cell.icon else 0)
        for cell in cells
    ]  # fmt: skip
    lines += [text_width(cell.more, size=11) for cell in cells if cell.more]
    return max(_LEAST, text_width(title, size=11), *lines, 0)


def file_rows(read: ReadFiles, reports: Reports, writing: Writing) -> list[Row]:
    """Every piece by its number; a path with several has a row above them, by its name."""
    rows: list[Row] = []
    for place, path in enumerate(read.paths, 1):
        pieces = [record for record in read.records if record.path == place]
        if len(pieces) > 1:
            rows.append(_group_row(path.name, place, pieces, reports, writing))
        indent = PART if len(pieces) > 1 else 0
        rows += [
            file_row(
                record,
                reports.get(record.number),
                writing,
                read.nouns,
                indent=indent,
                is_head=read.is_head,
            )
            for record in pieces
        ]
    return rows


def file_row(
    record: StagedFile,
    report: FileReport | None,
    writing: Writing,
    nouns: Mapping[str, str],
    *,
    indent: int = 0,
    is_head: bool = False,
) -> Row:
    """One piece; its counts are open until it was compared."""
    called = part_name(record) if indent else record.name
    name = Cell(called, bold=True, icon=ICONS.get(record.noun, "file"), indent=indent,
                tip=record.name, keeps_end=True)  # fmt: skip
    if record.refusal is not None:
        sentence = said(*record.refusal)
        if record.mapping:  # its columns are known, so the user can say what they are
            verdict = Cell(tr("needs you"), sentence, ink="warn", bold=True, tip=sentence)
        else:
            verdict = Cell(tr("cannot be used"), sentence, ink="bad", bold=True, tip=sentence)
        return Row((name, verdict), record.number, f"{called}. {sentence}", wide_from=1)
    what = _what(record, nouns)
    rows = Cell("…" if is_head else writing.number(record.rows))
    dates = Cell(_dates(record, writing), ink="muted")
    counts = _counts([report] if report is not None else [], writing)
    spoken = f"{called}. {what.text}, {what.more}. {tr('Rows')} {rows.text}. {_spoken(counts)}"
    return Row((name, what, rows, dates, *counts), record.number, spoken)


def _what(record: StagedFile, nouns: Mapping[str, str]) -> Cell:
    """What a piece is; where two fit nearly as well, the other one is offered."""
    parts = [sure_text(record)]
    other = other_candidate(record)
    if other is not None:
        name, share = other
        called = candidate_title(name, nouns)
        parts.append(tr("or {name}, {share} %: X takes it", name=called, share=share))
    tip = evidence_tip(record)
    more = " · ".join(parts)
    title = system_title(record.system, record.noun)
    return Cell(title, more, tip="\n".join(part for part in (more, tip) if part))


def _group_row(
    name: str, place: int, pieces: Sequence[StagedFile], reports: Reports, writing: Writing
) -> Row:
    """What lies in an archive, a folder or a workbook, in sum."""
    n = writing.number(len(pieces))
    more = trn("{count} table", "{count} tables", len(pieces), count=n)
    refused = sum(record.refusal is not None for record in pieces)
    if refused:
        more += " · " + trn(
            "{n} cannot be used as it is", "{n} cannot be used as they are", refused
        )
    total = writing.number(sum(record.rows for record in pieces))
    found = [reports[record.number] for record in pieces if record.number in reports]
    counts = _counts(found, writing)
    first = Cell(name, bold=True, icon="folder-open", tip=name, keeps_end=True)
    cells = (first, Cell(more, ink="muted"), Cell(total), Cell(), *counts)
    spoken = f"{name}. {more}. {tr('Rows')} {total}. {_spoken(counts)}"
    return Row(cells, ("path", place), spoken, ground="window")


def _spoken(counts: Sequence[Cell]) -> str:
    titles = [column.title for column in file_columns()[4:]]
    return ", ".join(f"{title} {cell.text}" for title, cell in zip(titles, counts, strict=True))


def _counts(reports: Sequence[FileReport], writing: Writing) -> tuple[Cell, ...]:
    if not reports:
        return (Cell("…", ink="faint"),) * 4
    given = (
        (sum(r.added for r in reports), "text"),
        (sum(r.updated for r in reports), "text"),
        (sum(r.unchanged + r.merged for r in reports), "muted"),
        (sum(need_you(r) for r in reports), "bad"),
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


def past_columns() -> list[Column]:
    """The head of the list of files that came in before."""
    return [
        Column(tr("File")),
        Column(tr("What it was"), width=220),
        Column(tr("Came in"), width=176),
        Column(tr("Rows"), width=80, right=True),
        Column(tr("New"), width=80, right=True),
        Column(tr("Changed"), width=96, right=True),
    ]


def past_rows(files: Iterable[ImportedFile], writing: Writing) -> list[Row]:
    """The files that came in, newest first."""
    rows = []
    for number, file in enumerate(files):
        system, slash, _ = file.profile.partition("/")
        known = system if slash and system not in ("guess", "own", "waiting") else ""
        what = system_title(known, file.noun) if file.noun in FIELDS else NONE
        counts = [
            Cell(writing.number(n) if n else NONE, ink="muted")
            for n in (file.rows, file.added, file.updated)
        ]
        name = file.name or tr("rows that had been waiting")
        when = writing.moment(file.imported_at)
        cells: Sequence[Cell] = (
            Cell(name, icon=ICONS.get(file.noun, "file"), tip=name, keeps_end=True),
            Cell(what, tip=what),
            Cell(when, ink="muted"),
            *counts,
        )
        rows.append(Row(tuple(cells), number, f"{name}, {what}, {when}"))
    return rows
