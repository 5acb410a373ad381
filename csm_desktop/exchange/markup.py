"""HTML and XML cut into tags and texts in one pass, for tables and plain text.

No tree is built, no entity is defined, nothing is fetched, and no input is an error: what is no tag
is text. It reads what programs write into tables, not what browsers show.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_TAG = re.compile(r"(/?)\s*(?:[\w.-]+:)?([\w.-]+)")
_UNSEEN = ("script", "style", "head")
_LINES = frozenset((
    "p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul",
    "ol", "pre", "section", "article",
))  # fmt: skip
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")


class Tag(NamedTuple):
    """One tag."""

    name: str
    """In lower case, without a namespace."""
    opens: bool
    closes: bool
    """Both for ``<br/>``."""
    attributes: str
    """As written; :func:`attribute` finds one."""


def pieces(text: str) -> Iterator[Tag | str]:
    """Tags and the texts between them, with character references resolved."""
    place = 0
    while (start := text.find("<", place)) >= 0:
        if start > place:
            yield html.unescape(text[place:start])
        if text.startswith("<!--", start):
            place = _behind(text, "-->", start)
        elif text.startswith("<![CDATA[", start):
            place = _behind(text, "]]>", start)
            yield text[start + 9 : place - 3]
        elif match := _TAG.match(text, start + 1):
            place = _behind(text, ">", start)
            inside = text[match.end() : place - 1]
            name = match[2].lower()
            opens = not match[1]
            yield Tag(name, opens, not opens or inside.endswith("/"), inside)
            if opens and name in _UNSEEN[:2]:
                place = _behind_element(text, name, place)
        elif text.startswith(("<!", "<?"), start):
            place = _behind(text, ">", start)
        else:
            yield "<"
            place = start + 1
    if place < len(text):
        yield html.unescape(text[place:])


def attribute(tag: Tag, name: str) -> str:
    """The value of an attribute, without its namespace; empty without one."""
    for key, *values in _ATTRIBUTE.findall(tag.attributes):
        if key.rpartition(":")[2].lower() == name:
            return html.unescape("".join(values))
    return ""


def plain_text(text: str) -> str:
    """What HTML says, with a line for each paragraph.

    >>> plain_text("<p>Hello&nbsp;<b>you</b></p><p>Bye</p><script>x()</script>")
    'Hello\\xa0you\\nBye'
    """
    parts: list[str] = []
    unseen = 0
    for piece in pieces(text):
        if isinstance(piece, str):
            if not unseen:
                parts.append(piece)
        elif piece.name == "head":
            unseen = int(piece.opens and not piece.closes)
        elif piece.name in _LINES:
            parts.append("\n")
    lines = (line.strip(" \t\r\f\v") for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _behind(text: str, end: str, start: int) -> int:
    """The place behind the next ``end``; the end of the text without one."""
    found = text.find(end, start)
    return len(text) if found < 0 else found + len(end)


def _behind_element(text: str, name: str, start: int) -> int:
    match = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(text, start)
    return len(text) if match is None else match.end()
