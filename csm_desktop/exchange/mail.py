"""Mailboxes (mbox) and single messages (EML) as a table of one row a message.

Attachments and remote content are not read. A message without an id of its own gets one from its
bytes, so that it is the same in the next file.
"""

import email.utils
import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import UTC
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from pathlib import Path

from csm_desktop.exchange.markup import plain_text
from csm_desktop.exchange.reader import BadRow, Beat, RowsTable
from csm_desktop.exchange.records import Reading, Unusable

HEADER = [
    "message_id", "date", "from_name", "from_email", "to", "cc", "subject", "in_reply_to", "text",
    "recipients",
]  # fmt: skip
LARGEST_MESSAGE = 64 << 20
"""Bytes of a message that are looked at; what an attachment adds beyond does not matter."""
_LONGEST_HEADER = 20_000
_LONGEST_TEXT = 500_000
_BLOCK = 1 << 16
_FROM = re.compile(rb"From \S.*\d")
_QUOTED_FROM = re.compile(r"^>(>*From )", re.MULTILINE)
_ID = re.compile(r"<[^<>\s]{1,900}>")
_CODECS = {"ks_c_5601-1987": "cp949", "euc-kr": "cp949", "big5": "cp950", "gb2312": "gb18030"}
"""Names in mail whose text is usually of the larger set."""


def open_mail(paths: Sequence[Path], rows: int = 0, beat: Beat = lambda _: None) -> RowsTable:
    """The messages of a mailbox, or of several files; only the first ``rows`` if not 0.

    Raises:
        Unusable: there is no message.
    """
    table = RowsTable(
        Reading(),
        form="mail",
        size=sum(path.stat().st_size for path in paths),
        limit=rows,
        beat=beat,
        make=lambda table: _rows(table, paths),
    )
    table.look()
    if not any(table.sample[1:]):
        raise Unusable("mail_without_messages")
    return table


def _rows(table: RowsTable, paths: Sequence[Path]) -> Iterator[list[str] | BadRow]:
    yield HEADER
    read = 0
    for path in paths:
        for raw, is_box in _messages(path):
            read += len(raw)
            yield _row(raw, is_box)
            table.beat(read)


def _messages(path: Path) -> Iterator[tuple[bytes, bool]]:
    """The bytes of each message, and whether it was in a mailbox, which quotes ``From`` lines."""
    parts: list[bytes] = []
    size, is_box, after_blank = 0, False, True
    with path.open("rb") as file:
        while line := file.readline(_BLOCK):
            if after_blank and line.startswith(b"From ") and (not parts or _FROM.match(line)):
                if size:
                    yield b"".join(parts), is_box
                parts, size, is_box = [], 0, True
            else:
                if size < LARGEST_MESSAGE:
                    parts.append(line)
                size += len(line)
            after_blank = not line.strip(b"\r\n")
    if b"".join(parts).strip():
        yield b"".join(parts), is_box


def _row(raw: bytes, is_box: bool) -> list[str] | BadRow:
    try:
        message = BytesParser().parsebytes(raw.lstrip(b"\r\n\xef\xbb\xbf"))
        cells = _cells(message, raw, is_box)
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:  # the parser leaks whatever a damaged message leads it into
        return BadRow("row_cannot_be_read", type(error).__name__)
    return cells if any(cells[1:]) else BadRow("row_cannot_be_read", "")


def _cells(message: Message, raw: bytes, is_box: bool) -> list[str]:
    text = _body(message)
    if is_box:
        text = _QUOTED_FROM.sub(r"\1", text)
    senders = _people(message, "From") or _people(message, "Sender")
    name, address = senders[0] if senders else ("", "")
    own_id = _ID.search(_header(message, "Message-ID"))
    answered = _ID.search(_header(message, "In-Reply-To"))
    to, cc = ([address for _, address in _people(message, name)] for name in ("To", "Cc"))
    cells = [
        own_id[0] if own_id else hashlib.sha256(raw).hexdigest()[:32],
        _moment(_header(message, "Date")),
        name,
        address,
        "; ".join(to),
        "; ".join(cc),
        " ".join(_header(message, "Subject").split()),
        answered[0] if answered else "",
        text.replace("\r\n", "\n").strip()[:_LONGEST_TEXT],
        "; ".join(dict.fromkeys([*to, *cc])),
    ]
    return [_whole(cell) for cell in cells]


def _header(message: Message, name: str) -> str:
    value = message.get(name)
    if value is None:
        return ""
    parts = []
    for part, codec in decode_header(str(value)[:_LONGEST_HEADER]):
        parts.append(part if isinstance(part, str) else _decoded(part, codec))
    return "".join(parts).strip()


def _people(message: Message, name: str) -> list[tuple[str, str]]:
    """Names and addresses; the names are decoded after the line is taken apart, as they may hold
    commas."""
    lines = [str(line)[:_LONGEST_HEADER] for line in message.get_all(name, [])[:20]]
    return [
        (_word(shown), address.strip().lower())
        for shown, address in email.utils.getaddresses(lines)
        if "@" in address
    ]


def _word(text: str) -> str:
    parts = decode_header(text)
    return "".join(p if isinstance(p, str) else _decoded(p, codec) for p, codec in parts).strip()


def _moment(text: str) -> str:
    """A date as ISO 8601 with its offset; as written when it is none."""
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return text
    # "-0000" says that the time is UTC and nothing is known of the sender's zone.
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()


def _body(message: Message) -> str:
    """The plain text of a message, or what its HTML says."""
    pages: list[Message] = []
    for part in _parts(message):
        kind = part.get_content_type()
        if kind == "text/plain":
            return _content(part)
        if kind == "text/html" and not pages:
            pages.append(part)
    return plain_text(_content(pages[0])) if pages else ""


def _parts(message: Message) -> Iterator[Message]:
    """The parts that are the message itself: no attachments, no messages inside."""
    if message.get_content_disposition() == "attachment":
        return
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _parts(part)
    elif message.get_content_maintype() == "text":
        yield message


def _content(part: Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    return _decoded(data[: 4 * _LONGEST_TEXT], part.get_content_charset())


def _decoded(data: bytes, said: str | None) -> str:
    name = (said or "utf-8").lower()
    for codec in (_CODECS.get(name, name), "utf-8"):
        try:
            return data.decode(codec)
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def _whole(text: str) -> str:
    """A text without NULs and halves of characters, which no file of ours can keep."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
