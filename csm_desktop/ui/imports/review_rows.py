"""The rows of what a landing decided on the user's behalf: matches by likeness, and conflicts."""

from csm_desktop.domain.systems import system_name
from csm_desktop.operations.import_matching import Match
from csm_desktop.ui.imports.finding_rows import Piece
from csm_desktop.ui.shared.nouns import ICONS, Writing, field_title
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row
from csm_desktop.ui.shared.words import later, say, tr

_BY = {
    "name": later("the same name"),
    "domain": later("the same domain"),
    "email": later("the same e-mail address"),
    "likeness": later("name and domain, or name and address"),
    "phone": later("the same phone number"),
}
"""What two were recognised by → the words for it."""


def match_columns() -> list[Column]:
    """The file's row, the book's, and what becomes of it."""
    return [
        Column(tr("Row"), width=68, right=True),
        Column(tr("In the file")),
        Column(tr("In the book")),
        Column(tr("Recognised by"), width=240),
        Column(tr("Taken as"), width=104),
    ]


def match_rows(piece: Piece) -> list[Row]:
    """The rows that were taken for one of the book, and those that are kept apart."""
    known = {match.row: match for match in (*piece.apart, *piece.report.matches)}
    apart = {match.row for match in piece.apart}
    return [_match_row(piece, known[row], apart=row in apart) for row in sorted(known)]


def _match_row(piece: Piece, match: Match, *, apart: bool) -> Row:
    by = say(_BY[match.by]) if match.by in _BY else match.by
    fate = tr("kept apart") if apart else tr("the same")
    cells = (
        Cell(str(match.row), ink="muted"),
        Cell(match.name_in_file, match.told_in_file, bold=True, tip=match.name_in_file),
        Cell(match.name_in_book, match.told_in_book, ink="muted" if apart else "text",
             icon=ICONS.get(match.noun, ""), tip=match.name_in_book),
        Cell(by, ink="muted"),
        Cell(fate, ink="warn" if apart else "muted", bold=apart),
    )  # fmt: skip
    spoken = tr("{theirs} is {ours} in the book, by {by}: {fate}", theirs=match.name_in_file,
                ours=match.name_in_book, by=by, fate=fate)  # fmt: skip
    return Row(cells, (piece.record.number, match.row), spoken)


def kept_columns() -> list[Column]:
    """Whose value stays, and what the file says."""
    return [
        Column(tr("Row"), width=68, right=True),
        Column(tr("Record"), width=200),
        Column(tr("Field"), width=132),
        Column(tr("Stays")),
        Column(tr("The file says"), width=200),
        Column(tr("Believed more"), width=132),
    ]


def kept_rows(piece: Piece, writing: Writing) -> list[Row]:
    """Values of the file that did not overwrite those of a system that is believed more."""
    rows = []
    for kept in sorted(piece.report.kept, key=lambda kept: kept.row):
        ours = writing.value(kept.noun, kept.field, kept.value_kept)
        theirs = writing.value(kept.noun, kept.field, kept.value_in_file)
        title = field_title(kept.field)
        cells = (
            Cell(str(kept.row), ink="muted"),
            Cell(kept.name, tip=kept.name),
            Cell(title, ink="muted"),
            Cell(ours, bold=True, tip=ours),
            Cell(theirs, ink="muted", tip=theirs),
            Cell(system_name(kept.kept_source), ink="muted"),
        )
        spoken = tr("{name}, {field}: {ours} stays, the file says {theirs}",
                    name=kept.name, field=title, ours=ours, theirs=theirs)  # fmt: skip
        rows.append(Row(cells, (piece.record.number, kept.row), spoken))
    return rows
