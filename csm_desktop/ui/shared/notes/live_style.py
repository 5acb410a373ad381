"""Live style for Markdown while it is typed: what a line is, and how its words look.

The signs stay in the text; they become quiet, or make room for a bullet or a box that the editor
paints. Nothing here changes a text.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
)

from csm_desktop.domain.note_text import STATES, read_note_text
from csm_desktop.ui import theme

HANG = 20
"""Room for a bullet, a number or a box before the words of a list, pixels before zoom."""
_BEFORE_HEADING = 12
_TITLE = (20, 30)
_HEADING = (15, 24)
_TEXT = (13, 22)

_SIGN = re.compile(
    r"(?P<heading>#{1,6} +)"
    r"|(?P<box> *[-*+] \[(?P<mark>[ xX>\-])\](?: |$))"
    r"|(?P<bullet> *[-*+] )"
    r"|(?P<number> *\d{1,3}[.)] )"
    r"|(?P<quote>> ?)"
    r"|(?P<risk>! ?)"
)
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![*\w])(\*)(?=[^*\s])([^*\n]+?)(?<=[^*\s])\*(?![*\w])")
_CODE = re.compile(r"(`)([^`\n]+)`")
_LINK = re.compile(r"\[([^\]\n]+)\]\(([^)\s]+)\)")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>)\]]+")
_SAFE = ("http://", "https://", "mailto:")


class LineKind(StrEnum):
    """What a line of a note is."""

    TITLE = "title"
    HEADING = "heading"
    BOX = "box"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"
    RISK = "risk"
    TEXT = "text"


LISTED = frozenset({LineKind.BOX, LineKind.BULLET, LineKind.NUMBER})
"""Lines that hang behind a sign; Enter goes on with them."""


@dataclass(frozen=True)
class LineShape:
    """How a line begins."""

    kind: LineKind
    sign: int = 0
    """Characters of its sign, with the spaces around it."""
    depth: int = 0
    """How deep a list is nested."""
    state: str = ""
    """A box's: ``open``, ``done``, ``moved`` or ``dropped``."""


def shape_of(text: str, *, is_title: bool = False) -> LineShape:
    """What a line is; the first line of a note is its title, unless it begins with a sign.

    >>> shape_of("  - [x] sent")
    LineShape(kind=<LineKind.BOX: 'box'>, sign=8, depth=1, state='done')
    """
    found = _SIGN.match(text)
    if is_title and (found is None or found["heading"]):
        return LineShape(LineKind.TITLE, len(text) - len(text.lstrip("# ")))
    if found is None:
        return LineShape(LineKind.TEXT)
    kind = LineKind(next(name for name, part in found.groupdict().items() if part is not None))
    spaces = len(text) - len(text.lstrip(" "))
    return LineShape(kind, found.end(), spaces // 2, STATES.get(found["mark"] or "", ""))


def address_at(text: str, column: int) -> str:
    """The address of the link at a column of a line; empty where there is none to be opened."""
    for found in _LINK.finditer(text):
        if found.start() <= column <= found.end():
            return found[2] if found[2].lower().startswith(_SAFE) else ""
    for found in _ADDRESS.finditer(text):
        if found.start() <= column <= found.end():
            return found[0]
    return ""


def block_format(shape: LineShape, *, after_blank: bool) -> QTextBlockFormat:
    """Heights and margins of a line; a heading keeps a distance unless a blank line does."""
    style = QTextBlockFormat()
    height = {LineKind.TITLE: _TITLE, LineKind.HEADING: _HEADING}.get(shape.kind, _TEXT)[1]
    style.setLineHeight(theme.scale(height), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    if shape.kind == LineKind.HEADING and not after_blank:
        style.setTopMargin(theme.scale(_BEFORE_HEADING))
    if shape.kind in LISTED:
        style.setLeftMargin(theme.scale(HANG) * (shape.depth + 1))
        style.setTextIndent(-theme.scale(HANG))
    return style


class LiveStyle(QSyntaxHighlighter):
    """Styles the words; signs within a line are shown only where the caret is."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._caret = -1
        self.today = date(2000, 1, 3)
        """The day that ``due fri`` counts from."""
        self.names: Sequence[str] = ()
        """People whose whole names are known."""

    def follow_caret(self, position: int) -> None:
        """Show the signs around the caret's word, and hide those it has left."""
        before, self._caret = self._caret, position
        document = self.document()
        blocks = {
            block.blockNumber(): block
            for place in (before, position)
            if place >= 0 and (block := document.findBlock(place)).isValid()
        }
        for block in blocks.values():
            if any(True for _ in _marks(block.text())):
                self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:
        """Style one line."""
        shape = shape_of(text, is_title=self.currentBlock().blockNumber() == 0)
        if shape.kind in (LineKind.TITLE, LineKind.HEADING):
            size = (_TITLE if shape.kind == LineKind.TITLE else _HEADING)[0]
            self.setFormat(0, len(text), _format(size=size, bold=True))
            self.setFormat(0, shape.sign, _format(colour=theme.tokens().faint, size=size))
            return
        self._style_words(text, shape)
        self._style_sign(text, shape)

    def _style_sign(self, text: str, shape: LineShape) -> None:
        t = theme.tokens()
        if shape.kind in (LineKind.BOX, LineKind.BULLET):
            self.setFormat(0, shape.sign, _room(text[: shape.sign]))
        elif shape.kind == LineKind.NUMBER:
            self.setFormat(0, shape.sign, _format(colour=t.muted))
            self.setFormat(shape.sign - 1, 1, _rest_of_room(text[: shape.sign]))
        elif shape.kind in (LineKind.QUOTE, LineKind.RISK):
            bold = shape.kind == LineKind.RISK
            ink = t.warn if bold else t.faint
            self.setFormat(0, shape.sign, _format(colour=ink, bold=bold))

    def _style_words(self, text: str, shape: LineShape) -> None:
        muted = shape.state in ("done", "moved", "dropped")
        self.setFormat(0, len(text), _format(colour=theme.tokens().muted if muted else None))
        for start, end, look in _words(text):
            self.setFormat(start, end - start, look())
        for start, end in self._asked(text):
            self.setFormat(start, end - start, _link())
        caret = self._caret - self.currentBlock().position()
        for start, end, around in _marks(text):
            seen = around[0] <= caret <= around[1]
            self.setFormat(
                start, end - start, _format(colour=theme.tokens().faint) if seen else _hidden()
            )

    def _asked(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a line names somebody or says until when."""
        if not any(sign in text for sign in "@[!"):
            return
        found = read_note_text(text, today=self.today, names=self.names)
        for mention in found.mentions:
            yield mention.start, mention.end
        for task in found.tasks:
            if task.due is not None:
                yield task.due.start, task.due.end


def _words(text: str) -> Iterator[tuple[int, int, Callable[[], QTextCharFormat]]]:
    """Parts of a line with a look of their own."""
    for pattern, look in ((_BOLD, _bold), (_ITALIC, _italic), (_CODE, _code)):
        for found in pattern.finditer(text):
            yield found.start(2), found.end(2), look
    for found in _LINK.finditer(text):
        if found[2].lower().startswith(_SAFE):
            yield found.start(1), found.end(1), _link
    for found in _ADDRESS.finditer(text):
        yield found.start(), found.end(), _link


def _marks(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Signs that are hidden, each with the part of the line in which the caret shows them."""
    for pattern in (_BOLD, _ITALIC, _CODE):
        for found in pattern.finditer(text):
            yield found.start(), found.start(2), found.span()
            yield found.end(2), found.end(), found.span()
    for found in _LINK.finditer(text):
        yield found.start(), found.start(1), found.span()
        yield found.end(1), found.end(), found.span()


def _format(*, colour: QColor | None = None, size: int = 13, bold: bool = False) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(theme.font(size, bold=bold))
    style.setForeground(colour if colour is not None else theme.tokens().text)
    return style


def _bold() -> QTextCharFormat:
    return _format(bold=True)


def _italic() -> QTextCharFormat:
    style = _format()
    style.setFontItalic(True)
    return style


def _code() -> QTextCharFormat:
    style = _format()
    style.setBackground(theme.tokens().sunken)
    return style


def _link() -> QTextCharFormat:
    return _format(colour=theme.tokens().accent)


def _hidden() -> QTextCharFormat:
    """No room and no ink, and still in the text."""
    font = QFont(theme.font(13))
    font.setPixelSize(1)
    return _unseen(font)


def _room(sign: str) -> QTextCharFormat:
    """The sign unseen, as wide as the bullet's place."""
    font = QFont(theme.font(13))
    missing = theme.scale(HANG) - QFontMetricsF(font).horizontalAdvance(sign)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, missing / len(sign))
    return _unseen(font)


def _rest_of_room(sign: str) -> QTextCharFormat:
    """The space behind a number, as wide as leaves the words where a bullet's are."""
    font = QFont(theme.font(13))
    missing = theme.scale(HANG) - QFontMetricsF(font).horizontalAdvance(sign)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, max(0.0, missing))
    return _unseen(font)


def _unseen(font: QFont) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(font)
    style.setForeground(QColor(Qt.GlobalColor.transparent))
    return style
