"""Paper: sections, lines, tables and pictures from top to bottom, written as one PDF.

Everything is a row of cells, measured and painted with the window's type; a row is never cut by the
end of a page, and a title never stands alone at the foot of one. What stands in the cells is the
documents' beside this file.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt, QTranslator
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from csm_desktop.domain.errors import Refusal
from csm_desktop.paths import resources_folder
from csm_desktop.ui import theme
from csm_desktop.ui.shared.words import CONTEXT

_MARGIN_MM = 17
_DOTS = 600
"""Dots per inch of the page's coordinates."""
_POINT = _DOTS / 72
_GAP = 14 * _POINT
"""Between columns."""
_FOOT = 24 * _POINT
_SAFE = 2 * _POINT

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class Voice:
    """The language of one document, whatever the window speaks."""

    def __init__(self, language: str) -> None:
        self.language = language
        """``en``, ``ko`` or ``zh_TW``."""
        self._translator = QTranslator()
        if language != "en":
            self._translator.load(str(resources_folder() / "translations" / f"csm_{language}.qm"))

    def say(self, text: str, **values: object) -> str:
        """A sentence that :func:`later` marked, in this language, with the values in place."""
        translated = self._translator.translate(CONTEXT, text) or text
        return translated.format(**values) if values else translated


@dataclass(frozen=True)
class _Cell:
    words: str
    points: float = 9.5
    bold: bool = False
    quiet: bool = False
    right: bool = False


@dataclass(frozen=True)
class _Row:
    cells: tuple[_Cell, ...]
    widths: tuple[float, ...] = ()
    """Share of each column; empty: all the same."""
    above: float = 0
    """Space above, points; none at the top of a page."""
    below: float = 3
    """Space below, points."""
    keeps_next: bool = False
    """Never the last row of a page."""
    line: bool = False
    """A hairline above it."""
    image: QImage | None = None
    height: float = 0
    """Of the image or drawing, points."""
    drawing: "Drawing | None" = None


Drawing = Callable[[QPainter, QRectF, float], None]
"""Draws into a place; the last value is a point in the painter's units."""


class Paper:
    """A4, upright; parts are added from top to bottom."""

    def __init__(self, title: str, *, language: str) -> None:
        self._title = title
        self._language = language
        self._rows: list[_Row] = []

    def heading(self, words: str) -> None:
        """The document's own title."""
        self._rows.append(_Row((_Cell(words, 19, bold=True),), below=2, keeps_next=True))

    def section(self, words: str, definition: str = "") -> None:
        """A section's title, and under it what its figures mean."""
        self._rows.append(
            _Row((_Cell(words, 11.5, bold=True),), above=16, below=3, keeps_next=True)
        )
        if definition:
            self._rows.append(_Row((_Cell(definition, 8, quiet=True),), below=5, keeps_next=True))

    def line(self, words: str) -> None:
        """A paragraph."""
        self._rows.append(_Row((_Cell(words),)))

    def small(self, words: str) -> None:
        """A paragraph in small grey type."""
        self._rows.append(_Row((_Cell(words, 8, quiet=True),)))

    def facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """A strip of label, value and note."""
        kinds = ((8, False, True), (13, True, False), (8, False, True))
        for at, (points, bold, quiet) in enumerate(kinds):
            cells = tuple(_Cell(fact[at], points, bold=bold, quiet=quiet) for fact in facts)
            self._rows.append(_Row(cells, above=12 if at == 0 else 0, below=1, keeps_next=at < 2))

    def table(
        self,
        head: Sequence[str],
        rows: Iterable[Sequence[str]],
        *,
        right: Iterable[int] = (),
        widths: tuple[float, ...] = (),
        together: bool = False,
    ) -> None:
        """Rows under a head; the columns named in ``right`` hold numbers.

        ``widths`` are the shares of the columns, else by what stands in them; ``together`` keeps
        all of it, and what follows, on one page.
        """
        numbers, body = set(right), [tuple(row) for row in rows]
        widths = widths or _shares([head, *body], self._language)

        def cells(row: Sequence[str], *, quiet: bool) -> tuple[_Cell, ...]:
            return tuple(
                _Cell(words, 8 if quiet else 9.5, quiet=quiet, right=at in numbers)
                for at, words in enumerate(row)
            )

        if any(head):
            self._rows.append(_Row(cells(head, quiet=True), widths, above=4, keeps_next=True))
        self._rows += [
            _Row(cells(row, quiet=False), widths, 2, 2, keeps_next=together, line=True)
            for row in body
        ]

    def picture(self, png: bytes, *, width: int, height: int, words: str) -> None:
        """A picture of that many pixels of 1/96 inch, and the sentence that says it."""
        image = QImage()
        image.loadFromData(png)
        self._rows.append(
            _Row((_Cell(str(width)),), keeps_next=True, image=image, height=height * 0.75)
        )
        self.small(words)

    def images(self, foot: str, *, dots_per_inch: int = 110) -> list[QImage]:
        """The pages as :meth:`write` would print them, line for line, to look at."""
        pages: list[QImage] = []
        sheet = _layout()
        full = sheet.fullRectPixels(dots_per_inch).size()
        room = sheet.paintRectPixels(_DOTS)
        painter = QPainter()

        def turn() -> None:
            if painter.isActive():
                painter.end()
            image = QImage(full, QImage.Format.Format_RGB32)
            # The text is measured at the paper's resolution, so that lines break where they do
            # in the file; only the painting is smaller.
            image.setDotsPerMeterX(round(_DOTS / 0.0254))
            image.setDotsPerMeterY(round(_DOTS / 0.0254))
            image.fill(Qt.GlobalColor.white)
            pages.append(image)
            painter.begin(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(dots_per_inch / _DOTS, dots_per_inch / _DOTS)
            painter.translate(room.topLeft())

        turn()
        try:
            self._fill(painter, room.width(), room.height(), foot, turn)
        finally:
            painter.end()
        return pages

    def drawing(self, draw: Drawing, *, height: float, words: str = "") -> None:
        """A drawing of lines across the page, ``height`` points high, and a sentence below it."""
        keeps = bool(words)
        self._rows.append(_Row((), keeps_next=keeps, drawing=draw, height=height))
        if words:
            self.small(words)

    def write(self, target: Path, foot: str) -> None:
        """The PDF, whole or not at all; ``foot`` stands at the bottom of every page.

        Raises:
            Refusal: ``pdf_not_written``.
        """
        partial = target.with_name(f".{target.name}.part")
        try:
            partial.unlink(missing_ok=True)
            partial.touch()
            self._paint(partial, foot)
            partial.replace(target)
        except OSError as error:
            reason = error.strerror or str(error)
            raise Refusal("pdf_not_written", path=target, reason=reason) from error
        finally:
            if partial.exists():
                partial.unlink()

    def _paint(self, partial: Path, foot: str) -> None:
        writer = QPdfWriter(str(partial))
        writer.setResolution(_DOTS)
        writer.setTitle(self._title)
        writer.setCreator("CSM Desktop")
        writer.setPageLayout(_layout())
        painter = QPainter()
        if not painter.begin(writer):
            raise OSError(5, "the file cannot be written")
        try:
            room = writer.pageLayout().paintRectPixels(_DOTS)
            self._fill(painter, room.width(), room.height(), foot, writer.newPage)
        finally:
            painter.end()

    def _fill(
        self,
        painter: QPainter,
        width: float,
        height: float,
        foot: str,
        turn: Callable[[], object],
    ) -> None:
        """Paint every page; ``turn`` gives the next sheet."""
        brush = _Brush(painter, width, self._language)
        pages = self._pages(brush, height - _FOOT)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                turn()
            for top, row in page:
                brush.paint(row, top)
            brush.paint_foot(foot, f"{number} / {len(pages)}", height)

    def _pages(self, brush: "_Brush", height: float) -> list[list[tuple[float, _Row]]]:
        """Every row with the top of its text, page by page."""
        pages: list[list[tuple[float, _Row]]] = [[]]
        top = 0.0
        for block in self._blocks():
            if pages[-1] and top + sum(brush.height(row) for row in block) > height:
                pages.append([])
            for row in block:
                if pages[-1] and top + brush.height(row) > height:
                    pages.append([])
                if not pages[-1]:
                    top = -row.above * _POINT
                pages[-1].append((top + row.above * _POINT, row))
                top += brush.height(row)
        return pages

    def _blocks(self) -> list[list[_Row]]:
        """Rows that stay together."""
        blocks: list[list[_Row]] = [[]]
        for row in self._rows:
            blocks[-1].append(row)
            if not row.keeps_next:
                blocks.append([])
        return [block for block in blocks if block]


class _Brush:
    """Measures and paints rows across the page."""

    def __init__(self, painter: QPainter, width: float, language: str) -> None:
        self._painter = painter
        self._width = width
        self._language = language
        self._heights: dict[int, float] = {}

    def height(self, row: _Row) -> float:
        """What a row takes of the page, dots."""
        known = self._heights.get(id(row))
        if known is None:
            known = self._heights[id(row)] = (row.above + row.below) * _POINT + self._inside(row)
        return known

    def _inside(self, row: _Row) -> float:
        if row.image is not None or row.drawing is not None:
            return row.height * _POINT
        return max(
            self._painter.boundingRect(
                self._spot(row, at, 0, 1e6), self._flags(cell), cell.words
            ).height()
            for at, cell in self._styled(row)
        )

    def paint(self, row: _Row, top: float) -> None:
        """Paint a row whose text begins at ``top``."""
        if row.image is not None:
            width = float(row.cells[0].words) * 0.75 * _POINT
            self._painter.drawImage(QRectF(0, top, width, row.height * _POINT), row.image)
            return
        if row.drawing is not None:
            self._painter.save()
            place = QRectF(0, top, self._width, row.height * _POINT)
            row.drawing(self._painter, place, _POINT)
            self._painter.restore()
            return
        if row.line:
            self._painter.setPen(QPen(QColor("#DDE1E7"), 0.5 * _POINT))
            over = top - row.above * _POINT
            self._painter.drawLine(QPointF(0, over), QPointF(self._width, over))
        for at, cell in self._styled(row):
            self._painter.setPen(QColor("#545D69" if cell.quiet else "#1B1F26"))
            self._painter.drawText(self._spot(row, at, top, 1e6), self._flags(cell), cell.words)

    def paint_foot(self, words: str, number: str, bottom: float) -> None:
        """The line at the bottom of every page."""
        spot = QRectF(0, bottom - 12 * _POINT, self._width, 12 * _POINT)
        self._painter.setFont(paper_font(8, self._language))
        self._painter.setPen(QColor("#545D69"))
        self._painter.drawText(spot, _LEFT, words)
        self._painter.drawText(spot, _RIGHT, number)

    def _styled(self, row: _Row) -> Iterable[tuple[int, _Cell]]:
        for at, cell in enumerate(row.cells):
            self._painter.setFont(paper_font(cell.points, self._language, bold=cell.bold))
            yield at, cell

    def _spot(self, row: _Row, at: int, top: float, height: float) -> QRectF:
        shares = row.widths or (1 / len(row.cells),) * len(row.cells)
        usable = self._width - _GAP * (len(shares) - 1)
        left = sum(shares[:at]) * usable + at * _GAP
        return QRectF(left, top, shares[at] * usable + _SAFE, height)

    def _flags(self, cell: _Cell) -> int:
        wrap = Qt.TextFlag.TextWordWrap
        return (_RIGHT if cell.right else _LEFT).value | wrap.value


def _layout() -> QPageLayout:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    return QPageLayout(size, upright, margins, unit)


def _shares(rows: Sequence[Sequence[str]], language: str) -> tuple[float, ...]:
    """Widths by what stands in the columns: short ones get what they need, long ones the rest."""
    metrics = QFontMetricsF(paper_font(9.5, language))
    columns = list(zip(*rows, strict=True))
    wanted = [
        min(max(metrics.horizontalAdvance(words) for words in column) + 6, 260.0) + 1
        for column in columns
    ]
    total = max(sum(wanted), 1.0)
    return tuple(each / total for each in wanted)


def paper_font(points: float, language: str, *, bold: bool = False) -> QFont:
    """The window's type for paper, with the script of ``language`` first behind it."""
    font = theme.paper_font(QLocale(language).name().partition("_")[0], bold=bold)
    font.setPointSizeF(points)
    return font
