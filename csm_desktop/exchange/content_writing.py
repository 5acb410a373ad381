"""Lines of calendars and address cards as they are written: escaped, folded, ended with CR LF."""

from typing import IO

_FOLD_BYTES = 75
"""RFC 5545 and 6350: no line is longer, without its end."""


def escaped(text: str) -> str:
    r"""A text as a value; control characters that no reader takes are left out.

    >>> escaped("a, b; c\nd")
    'a\\, b\\; c\\nd'
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    text = text.replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")
    return "".join(c for c in text if c >= " " or c == "\t")


def quoted(text: str) -> str:
    """A text as the value of a parameter."""
    return '"' + "".join(c for c in text if c >= " " and c != '"') + '"'


def write_line(file: IO[bytes], line: str) -> None:
    """Write one line, folded between characters."""
    room, part = _FOLD_BYTES, b""
    for character in line:
        # Half a character, which no text should have, becomes a question mark.
        code = character.encode("utf-8", "replace")
        if len(part) + len(code) > room:
            file.write(part + b"\r\n")
            part, room = b" ", _FOLD_BYTES
        part += code
    file.write(part + b"\r\n")
