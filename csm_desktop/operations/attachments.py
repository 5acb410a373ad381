"""Attachments: copies of files inside the book, found by checksum and kept once.

The row that names an attachment is journalled; its bytes are not and are never taken away, so that
undo finds them. Opening one with another program is the window's.
"""

import mimetypes
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from csm_desktop.database.store import command
from csm_desktop.database.tables import attachment as attachment_table
from csm_desktop.database.tables import attachment_content as content_table
from csm_desktop.database.tables import metadata
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.rows import delete_row

LIMIT_BYTES = 25 * 1_000_000
"""The largest file that can be attached."""
_NOUNS = ("account", "contact", "contract", "ticket", "note", "task", "risk", "meeting")


@dataclass(frozen=True)
class AttachmentRow:
    """A file kept in the book."""

    id: int
    uid: str
    noun: str
    row_id: int
    """The row of ``noun`` it is attached to."""
    name: str
    """The file's name, without a folder."""
    media_type: str | None
    size_bytes: int
    sha256: str
    """Hexadecimal."""


def list_attachments(
    connection: Connection, *, noun: str, row_id: int
) -> tuple[AttachmentRow, ...]:
    """What is attached to a row, in the order it came."""
    rows = connection.execute(
        select(attachment_table)
        .where(attachment_table.c.noun == noun, attachment_table.c.row_id == row_id)
        .order_by(attachment_table.c.id)
    )
    return tuple(AttachmentRow(**row._mapping) for row in rows)


def read_attachment(connection: Connection, *, attachment_id: int) -> bytes:
    """The bytes of an attachment, verified.

    Raises:
        Refusal: ``attachment_gone``, ``attachment_damaged``.
    """
    row = connection.execute(
        select(attachment_table.c.name, attachment_table.c.sha256, content_table.c.bytes)
        .outerjoin(content_table, content_table.c.sha256 == attachment_table.c.sha256)
        .where(attachment_table.c.id == attachment_id)
    ).one_or_none()
    if row is None:
        raise Refusal("attachment_gone")
    try:
        content = b64decode(row.bytes or "", validate=True)
    except (NotBase64, ValueError):
        content = b""
    if sha256(content).hexdigest() != row.sha256:
        raise Refusal("attachment_damaged", name=row.name)
    return content


@command("Attach {name}", lambda *, name, **_: {"name": _file_name(name)})
def attach_file(
    connection: Connection,
    *,
    noun: str,
    row_id: int,
    name: str,
    content: bytes,
    media_type: str | None = None,
) -> int:
    """Keep a copy of a file with a row; its type is guessed from the name when not given.

    Raises:
        Refusal: ``attachment_too_large``, ``attachment_without_row``.
    """
    assert noun in _NOUNS, noun
    name = _file_name(name)
    if len(content) > LIMIT_BYTES:
        raise Refusal(
            "attachment_too_large",
            name=name,
            size=f"{len(content) / 1_000_000:.1f}",
            limit=LIMIT_BYTES // 1_000_000,
        )
    table = metadata.tables[noun]
    if not connection.execute(select(table.c.id).where(table.c.id == row_id)).first():
        raise Refusal("attachment_without_row")
    checksum = sha256(content).hexdigest()
    _keep_content(connection, checksum, content)
    result = connection.execute(
        insert(attachment_table)
        .values(
            noun=noun,
            row_id=row_id,
            name=name,
            media_type=media_type or mimetypes.guess_type(name)[0],
            size_bytes=len(content),
            sha256=checksum,
        )
        .returning(attachment_table.c.id)
    )
    return int(result.scalar_one())


@command("Remove the attachment {name}", lambda *, name, **_: {"name": name})
def remove_attachment(connection: Connection, *, attachment_id: int, name: str) -> None:
    """Detach a file; ``name`` is what the history calls it. Its bytes stay, for undo."""
    delete_row(connection, attachment_table, attachment_id)


def _keep_content(connection: Connection, checksum: str, content: bytes) -> None:
    text = b64encode(content).decode("ascii")
    kept = upsert(content_table).values(sha256=checksum, bytes=text)
    # Bytes that were damaged meanwhile are whole again.
    connection.execute(
        kept.on_conflict_do_update(
            index_elements=["sha256"],
            set_={"bytes": kept.excluded.bytes},
            where=content_table.c.bytes != kept.excluded.bytes,
        )
    )
    connection.info.setdefault("bulk_tables", set()).add("attachment_content")


def _file_name(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].strip() or "file"
