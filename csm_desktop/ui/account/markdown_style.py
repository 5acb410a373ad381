"""Live style for Markdown while it is typed: nothing is hidden, signs only become quiet."""

import re
from collections.abc import Callable

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from csm_desktop.ui import theme

_HEADING = re.compile(r"(#{1,6}) +(.*)")
_BOX = re.compile(r"\s*[-*] \[( |x|X)\] ")
_LIST = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)]) ")
_QUOTE = re.compile(r"> ?")
_INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\*\*[^*\n]+\*\*|__[^_\n]+__"), "bold"),
    (re.compile(r"(?<![*\w])\*[^*\s][^*\n]*\*(?![*\w])"), "italic"),
    (re.compile(r"`[^`\n]+`"), "code"),
    (re.compile(r"\[[^\]\n]*\]\([^)\n]*\)|https?://[^\s<>)\]]+|@[\w.-]+"), "link"),
)


class MarkdownStyle(QSyntaxHighlighter):
    """The first line is the title; headings, lists, check boxes, bold and links are styled."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        """Style one line."""
        if self.currentBlock().blockNumber() == 0:
            signs = len(text) - len(text.lstrip("# "))
            self.setFormat(0, len(text), _format(size=20, bold=True))
            self.setFormat(0, signs, _format(colour=theme.tokens().faint, size=20))
            return
        if heading := _HEADING.match(text):
            self.setFormat(0, len(text), _format(size=15, bold=True))
            self.setFormat(0, heading.end(1), _format(colour=theme.tokens().faint, size=15))
            return
        self._style_start(text)
        for pattern, kind in _INLINE:
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), _KINDS[kind]())

    def _style_start(self, text: str) -> None:
        t = theme.tokens()
        if box := _BOX.match(text):
            self.setFormat(0, box.end(), _format(colour=t.accent, bold=True))
            if box[1] != " ":
                done = _format(colour=t.muted)
                done.setFontStrikeOut(True)
                self.setFormat(box.end(), len(text) - box.end(), done)
        elif start := _LIST.match(text) or _QUOTE.match(text):
            self.setFormat(0, start.end(), _format(colour=t.faint))


def _format(*, colour: QColor | None = None, size: int = 13, bold: bool = False) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(theme.font(size, bold=bold))
    style.setForeground(colour if colour is not None else theme.tokens().text)
    return style


def _italic() -> QTextCharFormat:
    style = _format()
    style.setFontItalic(True)
    return style


def _code() -> QTextCharFormat:
    style = _format()
    style.setBackground(theme.tokens().sunken)
    return style


_KINDS: dict[str, Callable[[], QTextCharFormat]] = {
    "bold": lambda: _format(bold=True),
    "italic": _italic,
    "code": _code,
    "link": lambda: _format(colour=theme.tokens().accent),
}
