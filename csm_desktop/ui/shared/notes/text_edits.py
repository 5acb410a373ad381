"""What keys do to Markdown: the next sign of a list, signs around words."""

import re

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

_NUMBER = re.compile(r"( *)(\d+)([.)] )")


def next_sign(sign: str) -> str:
    """The sign of a list's next line: boxes begin unchecked, numbers count.

    >>> next_sign("  9. "), next_sign("- [x] ")
    ('  10. ', '- [ ] ')
    """
    if number := _NUMBER.fullmatch(sign):
        return f"{number[1]}{int(number[2]) + 1}{number[3]}"
    return re.sub(r"\[[xX]\]", "[ ]", sign)


def with_room(text: str) -> str:
    """A list's empty line ends with the space behind its bullet, where one writes on."""
    return re.sub(r"(?m)^( *[-*])$", r"\1 ", text)


def wrap_selection(area: QTextEdit, mark: str) -> None:
    """Put a sign around the selection, or the caret's word; take it away where it is."""
    cursor = area.textCursor()
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    text = area.toPlainText()
    wide = len(mark)
    inside = text[start:end].replace("\u2029", "\n")
    if "\n" in inside:
        return
    cursor.beginEditBlock()
    if _is_wrapped(text, start, end, mark):
        _replace(cursor, start - wide, end + wide, inside)
        begins = start - wide
    else:
        _replace(cursor, start, end, f"{mark}{inside}{mark}")
        begins = start + wide
    cursor.endEditBlock()
    cursor.setPosition(begins)
    cursor.setPosition(begins + len(inside), QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)


def _is_wrapped(text: str, start: int, end: int, mark: str) -> bool:
    before, after = text[:start], text[end:]
    if not (before.endswith(mark) and after.startswith(mark)):
        return False
    # One star around bold words is part of the bold sign.
    bold = before.endswith("**") and not before.endswith("***")
    return mark == "**" or not bold


def _replace(cursor: QTextCursor, start: int, end: int, words: str) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)
