"""A piece of a path as the tables it holds, whatever its form."""

from collections.abc import Callable
from datetime import date, tzinfo

from csm_desktop.exchange.archive import Piece
from csm_desktop.exchange.pages import PageFile
from csm_desktop.exchange.reader import Beat, Table, open_sheets, open_text
from csm_desktop.exchange.records import FileChoices


def open_piece(
    piece: Piece,
    choices: FileChoices,
    *,
    zone: tzinfo,
    today: date,
    rows: int = 0,
    beat: Beat = lambda _: None,
) -> list[Table]:
    """The tables of a piece, never none: several for the sheets of a workbook.

    Only the first ``rows`` if that is not 0. Raises :class:`Unusable`.
    """
    if piece.kind in _WORKBOOKS:
        return open_sheets(piece.path, rows)
    if piece.kind not in _OTHERS:
        return [open_text(piece.path, choices, rows)]
    tables = _open_other(piece, choices, zone=zone, today=today, rows=rows, beat=beat)
    for table in tables:
        if piece.kind in ("calendar", "cards"):
            table.form = piece.kind
    return tables


_WORKBOOKS = ("zipped workbook", "old workbook")
_OTHERS = (
    "calendar", "cards", "json", "html", "xml", "mail", "mails", "page", "pages", "bundle",
)  # fmt: skip
"""Everything that is neither a workbook nor delimited text."""


def _open_other(
    piece: Piece, choices: FileChoices, *, zone: tzinfo, today: date, rows: int, beat: Beat
) -> list[Table]:
    # Most files are text: their preview does not wait for what reads mail and calendars.
    from csm_desktop.exchange.calendar import open_calendar
    from csm_desktop.exchange.html_table import open_page, open_xml
    from csm_desktop.exchange.json_table import open_json
    from csm_desktop.exchange.mail import open_mail
    from csm_desktop.exchange.pages import open_bundle, open_pages
    from csm_desktop.exchange.vcard import open_cards

    path = piece.path
    files = piece.files or (PageFile(path, piece.name or path.name),)
    openers: dict[str, Callable[[], list[Table]]] = {
        "calendar": lambda: [open_calendar(path, choices, zone=zone, today=today)],
        "cards": lambda: [open_cards(path, choices)],
        "json": lambda: [open_json(path, choices, rows, beat)],
        "html": lambda: open_page(path, choices, rows),
        "xml": lambda: open_xml(path, choices, rows),
        "mail": lambda: [open_mail([path], rows, beat)],
        "mails": lambda: [open_mail([file.path for file in files], rows, beat)],
        "page": lambda: [open_pages(files, rows)],
        "pages": lambda: [open_pages(files, rows)],
        "bundle": lambda: [open_bundle(files, rows)],
    }
    return openers[piece.kind]()
