"""Capture: one typed line becomes a note with its attendees, tasks and risks, in one step.

What a line says is read by ``domain/capture.py``; before it is kept, the same reading is shown.
"""

from datetime import date

from sqlalchemy import Connection

from csm_desktop.database.store import command, local_zone
from csm_desktop.domain.capture import Capture, KnownContact, read_capture
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.note_layout import note_name
from csm_desktop.domain.periods import local_day
from csm_desktop.operations.notes import write_note
from csm_desktop.operations.rows import step_moment


def preview_capture(connection: Connection, *, account_id: int, line: str, today: date) -> Capture:
    """What :func:`capture_note` would make of a line at an account."""
    return read_capture(line, _read_contacts(connection, account_id), today)


@command("Capture {title}", lambda *, line, **_: {"title": note_name(" ".join(line.split()))})
def capture_note(
    connection: Connection, *, account_id: int, line: str, visibility: str = "internal"
) -> int:
    """Make what a line says; returns the note's id.

    A name that fits more than one contact becomes an attendee by name alone.

    Raises:
        Refusal: ``note_empty``, ``account_gone``.
    """
    if not line.strip():
        raise Refusal("note_empty")
    today = local_day(step_moment(connection), local_zone())
    said = read_capture(line, _read_contacts(connection, account_id), today)
    return write_note(
        connection,
        account_id=account_id,
        text=said.text,
        kind=said.kind,
        visibility=visibility,
        attendees=[
            each.typed if each.contact_id is None else each.contact_id for each in said.attendees
        ],
        started_by=said.started_by,
        sentiment=said.sentiment,
    )


def _read_contacts(connection: Connection, account_id: int) -> tuple[KnownContact, ...]:
    """The people of an account who are still there, then those who left."""
    rows = connection.exec_driver_sql(
        "SELECT id, name FROM contact WHERE account_id = ? ORDER BY left_on IS NOT NULL, id",
        (account_id,),
    )
    return tuple(KnownContact(number, name) for number, name in rows)
