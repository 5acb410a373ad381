"""The lines that calendars and address cards are made of (RFC 5545 and 6350, vCard 2.1).

A line has a name, parameters and a value; lines stand in blocks between BEGIN and END, folded over
several lines of the file. Bytes are unfolded before they are decoded, because a fold may cut a
character in two. Nothing here knows what a name means, and no input is an error: a line that is
none is noted with its number, a block that never ends is marked.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_NAME = re.compile(r"\s*(?:[\w-]+\.)?([\w-]+)\s*")
_PLAIN = r"(?:\((?:UTC|GMT)[^()\";,]*\)|[^\":;,])*+"
"""A value without quotation marks; Outlook's zones have a colon between parentheses."""
_PARAMETER = re.compile(
    rf";\s*([\w-]*)\s*(?:=\s*((?:\"[^\"]*\"|{_PLAIN})(?:,(?:\"[^\"]*\"|{_PLAIN}))*+))?\s*"
)
_VALUE_PART = re.compile(r"\"([^\"]*)\"|([^\",]+)")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}
_ONCE = frozenset(("VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VCARD"))
"""Blocks that cannot stand inside one of their own kind: a second BEGIN ends the first."""
_DEEPEST = 50


@dataclass(frozen=True)
class ContentLine:
    """One line, unfolded."""

    number: int
    """Where it begins in the file, from 1."""
    name: str
    """In capitals, without the group that vCards may put before it."""
    parameters: dict[str, tuple[str, ...]]
    """Name in capitals → its values; a bare word of vCard 2.1 is a TYPE."""
    value: str
    """As written: escapes are undone by who knows what it is."""

    def parameter(self, name: str) -> str:
        """The value of a parameter; a comma that nobody quoted belongs to it. Empty without."""
        return ",".join(self.parameters.get(name, ()))

    def types(self) -> frozenset[str]:
        """The words of TYPE, in capitals."""
        return frozenset(word.upper() for word in self.parameters.get("TYPE", ()))

    def text(self) -> str:
        """The value as text, with its escapes undone."""
        return unescape(self.value).strip()

    def parts(self) -> list[str]:
        """The texts between the semicolons of a value with several."""
        return [unescape(part).strip() for part in re.split(r"(?<!\\);", self.value)]


@dataclass
class Block:
    """What stands between a BEGIN and its END."""

    name: str
    """In capitals."""
    line: int
    """Of its BEGIN, from 1."""
    inside: "Block | None" = None
    """The block it stands in."""
    lines: list[ContentLine] = field(default_factory=list)
    """Its own lines, without those of the blocks in it."""
    unreadable: list[tuple[int, str]] = field(default_factory=list)
    """Number and beginning of lines that are none."""
    is_closed: bool = False

    def first(self, name: str) -> ContentLine | None:
        """The first line of a name."""
        return next((line for line in self.lines if line.name == name), None)

    def all(self, name: str) -> list[ContentLine]:
        """Every line of a name."""
        return [line for line in self.lines if line.name == name]

    def text(self, name: str) -> str:
        """The text of the first line of a name; empty without one."""
        line = self.first(name)
        return "" if line is None else line.text()


def unescape(value: str) -> str:
    r"""A text as it was meant.

    >>> unescape(r"a\, b\; c\\d\Ne")
    'a, b; c\\d\ne'
    """
    return _ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], value)


def read_blocks(data: bytes, encoding: str) -> list[Block]:
    """Every block of a file in the order they begin, whatever it stands in.

    ``encoding`` is for what is not UTF-8 and does not say its own.
    """
    blocks: list[Block] = []
    opened: list[Block] = []
    for number, raw in _unfolded(data):
        text = _decoded(raw, encoding)
        line = parse_line(text, number, encoding)
        if line is None:
            if opened:
                opened[-1].unreadable.append((number, text[:80]))
        elif line.name == "BEGIN":
            _open(line, blocks, opened)
        elif line.name == "END":
            _close(line.value.strip().upper(), opened)
        elif opened:
            opened[-1].lines.append(line)
    return blocks


def parse_line(text: str, number: int, encoding: str) -> ContentLine | None:
    """One unfolded line; None for what is none."""
    match = _NAME.match(text)
    if match is None:
        return None
    name, place = match[1].upper(), match.end()
    parameters: dict[str, tuple[str, ...]] = {}
    while parameter := _PARAMETER.match(text, place):
        place = parameter.end()
        key, given = parameter[1].upper(), parameter[2]
        if given is None:  # vCard 2.1: TEL;WORK;QUOTED-PRINTABLE
            key, given = ("ENCODING" if key in ("QUOTED-PRINTABLE", "BASE64") else "TYPE"), key
        values = tuple(_uncaret(part[1] or part[2] or "") for part in _VALUE_PART.finditer(given))
        parameters[key] = (*parameters.get(key, ()), *values)
    if text[place : place + 1] != ":":
        return None
    value = text[place + 1 :]
    if any(word.upper() == "QUOTED-PRINTABLE" for word in parameters.get("ENCODING", ())):
        plain = quopri.decodestring(value.encode("utf-8", "replace"))
        value = _decoded(plain, ",".join(parameters.get("CHARSET", ())) or encoding)
    return ContentLine(number, name, parameters, value)


def _open(line: ContentLine, blocks: list[Block], opened: list[Block]) -> None:
    name = line.value.strip().upper()
    nested = bool(opened) and opened[-1].lines[-1:] and opened[-1].lines[-1].name == "AGENT"
    if name in _ONCE and not nested and any(block.name == name for block in opened):
        while opened.pop().name != name:
            pass
    if len(opened) >= _DEEPEST:
        opened.pop()
    block = Block(name, line.number, opened[-1] if opened else None)
    blocks.append(block)
    opened.append(block)


def _close(name: str, opened: list[Block]) -> None:
    if not any(block.name == name for block in opened):
        return
    while opened:
        block = opened.pop()
        if block.name == name:
            block.is_closed = True
            return


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Lines put together again, each with the number of its first."""
    start = 0
    parts: list[bytes] = []
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        if parts and (raw[:1] in (b" ", b"\t")):
            parts.append(raw[1:])
        elif parts and _is_soft_break(parts):
            parts[-1] = parts[-1][:-1]
            parts.append(raw)
        else:
            if parts:
                yield start, b"".join(parts)
            start, parts = number, [raw] if raw.strip() else []
    if parts:
        yield start, b"".join(parts)


def _is_soft_break(parts: list[bytes]) -> bool:
    """A quoted-printable value goes on in the next line."""
    if not parts[-1].endswith(b"="):
        return False
    return b"QUOTED-PRINTABLE" in parts[0].partition(b":")[0].upper()


def _decoded(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    said = re.search(rb"CHARSET=\"?([\w-]+)", raw.partition(b":")[0], re.IGNORECASE)
    for name in (said[1].decode("ascii") if said else "", encoding, "cp1252"):
        try:
            return raw.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return raw.decode("utf-8", "replace")


def _uncaret(text: str) -> str:
    return re.sub(r"\^[n'^]", lambda m: _CARET[m[0]], text).strip()
