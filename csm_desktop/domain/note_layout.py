"""A note as it is typed, and as it is kept: its first line is the title, all below it the text.

Lines of a note are numbered in the text as kept; :func:`first_body_line` says where that begins in
what stands in the editor. What a text holds (tasks, decisions) is ``note_text.py``.
"""

import re
from datetime import date

from csm_desktop.domain.note_text import read_note_text

_HEADING = re.compile(r"\A(?:#{1,6}(?:[ \t]+|$))+")
_ANY_DAY = date(2000, 1, 3)


def split_title(text: str) -> tuple[str, str]:
    """Title and body of a text as typed: the first line with words, without its heading signs.

    A line that is a task, a decision or a risk is no title: such a text has none.
    """
    rest, title = text.strip(), ""
    while rest and not title:
        whole = rest.strip()
        first, _, rest = whole.partition("\n")
        title = _HEADING.sub("", first, count=1).strip()
    if title and _holds_something(title):
        return "", whole
    return title, rest.strip("\n")


def joined_text(title: str | None, text: str) -> str:
    """A note as it is typed: the title, a line, the body."""
    return f"{title}\n\n{text}" if title and text else title or text


def first_body_line(typed: str) -> int:
    """The line of a text as typed at which its body (line 0 of the text as kept) begins."""
    _title, body = split_title(typed)
    before, _, _ = typed.rstrip().rpartition(body) if body else (typed, "", "")
    return before.count("\n")


def note_name(typed: str) -> str:
    """What the history calls a note: its title, or else its first line."""
    title, body = split_title(typed)
    return title or body.partition("\n")[0]


def _holds_something(line: str) -> bool:
    parts = read_note_text(line, today=_ANY_DAY)
    return bool(parts.tasks or parts.decisions or parts.risks)
