"""What the next note begins with: a template filled in, and what earlier notes left open.

A follow-up that is carried over stays the same task: ``write_note`` is told which tasks were put
into the text (``carried``) and moves those still in it to the new note.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row

from csm_desktop.database.store import local_zone, read_rates
from csm_desktop.database.touches import touches_sql
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import minor_digits, to_decimal
from csm_desktop.domain.note_lines import follow_up_lines
from csm_desktop.domain.note_templates import FilledTemplate, fill_template
from csm_desktop.domain.periods import from_epoch_day, from_micros, local_day, to_epoch_day
from csm_desktop.operations.attendees import Attendee, attendees_of_meeting
from csm_desktop.operations.rows import optional_day
from csm_desktop.operations.templates import PLAIN, NoteTemplate, read_template

_CARRIES = "{open_follow_ups}"


@dataclass(frozen=True)
class FollowUp:
    """A task of an earlier note that is still open."""

    task_id: int
    title: str
    assignee: str | None
    due_on: date | None
    note_id: int
    note_title: str | None
    noted_at: datetime


@dataclass(frozen=True)
class PreparedNote:
    """What a new note begins with."""

    text: str
    """As typed, its title first."""
    kind: str
    visibility: str
    attendees: tuple[Attendee, ...]
    """Those of the meeting."""
    template: str | None
    """Key of the template; None without one."""
    carried: tuple[int, ...]
    """Tasks of earlier notes that stand in the text, for ``write_note``."""
    unknown: tuple[str, ...]
    """Variables of the template that nobody knows; they stand in the text as typed."""
    meeting_id: int | None
    noted_at: datetime | None
    """When the meeting begins; None without one."""


def carry_over(connection: Connection, *, account_id: int, today: date) -> tuple[FollowUp, ...]:
    """The open follow-ups of an account's earlier notes, by due date; snoozed ones wait."""
    rows = connection.exec_driver_sql(
        "SELECT t.id, t.title, t.assignee, t.due_on, t.note_id, n.title, n.noted_at FROM task t "
        "JOIN note n ON n.id = t.note_id WHERE t.account_id = ? AND t.done_at IS NULL "
        "AND coalesce(t.snoozed_until, 0) <= ? ORDER BY t.due_on IS NULL, t.due_on, t.id",
        (account_id, to_epoch_day(today)),
    )
    return tuple(
        FollowUp(number, title, assignee, optional_day(due), note, note_title, from_micros(at))
        for number, title, assignee, due, note, note_title, at in rows
    )


def prepare_note(
    connection: Connection,
    *,
    account_id: int,
    template: str | None = None,
    meeting_id: int | None = None,
    language: str = "en",
    today: date,
) -> PreparedNote:
    """What a new note of an account begins with: a template by its key, filled in.

    Open follow-ups go where the template has ``{open_follow_ups}``, else to its end.

    Raises:
        Refusal: ``account_gone``, ``template_gone``.
    """
    chosen = read_template(connection, key=template or PLAIN, language=language)
    meeting = _read_meeting(connection, meeting_id)
    people = () if meeting is None else attendees_of_meeting(connection, meeting_id=meeting.id)
    follow_ups = carry_over(connection, account_id=account_id, today=today)
    values = _read_values(connection, account_id, today, people, follow_ups)
    filled = _filled(connection, chosen, values, language)
    text = filled.text
    if chosen.key == PLAIN:  # it leaves the title's line to the user, unless there is a meeting
        title = "" if meeting is None else meeting.title
        text = f"{title}\n\n{text}" if text else title
    return PreparedNote(
        text=text,
        kind=chosen.note_kind,
        visibility=chosen.visibility,
        attendees=people,
        template=template,
        carried=tuple(follow_up.task_id for follow_up in follow_ups),
        unknown=filled.unknown,
        meeting_id=None if meeting is None else meeting.id,
        noted_at=None if meeting is None else from_micros(meeting.starts_at),
    )


def _filled(
    connection: Connection, chosen: NoteTemplate, values: Mapping[str, str], language: str
) -> FilledTemplate:
    text = chosen.text
    if _CARRIES not in text:
        plain = read_template(connection, key=PLAIN, language=language)
        text = f"{text.rstrip()}\n\n{plain.text}"
    filled = fill_template(text, values)
    return FilledTemplate(filled.text.strip("\n"), filled.unknown)


def _read_values(
    connection: Connection,
    account_id: int,
    today: date,
    people: Sequence[Attendee],
    follow_ups: Sequence[FollowUp],
) -> dict[str, str]:
    """Variable → value; numbers and days as every language reads them."""
    row = connection.exec_driver_sql(
        "SELECT a.name, s.arr, s.renewal, (SELECT group_concat(name, ', ') FROM contact "
        "WHERE account_id = a.id AND lower(role) = 'champion' AND left_on IS NULL) AS champion "
        "FROM account a LEFT JOIN account_summary s ON s.account_id = a.id WHERE a.id = ?",
        (account_id,),
    ).one_or_none()
    if row is None:
        raise Refusal("account_gone")
    currency = read_rates(connection).portfolio_currency
    return {
        "account": row.name,
        "date": today.isoformat(),
        "champion": row.champion or "–",
        "renewal": "–" if row.renewal is None else from_epoch_day(row.renewal).isoformat(),
        "arr": _amount(row.arr or 0, currency),
        "attendees": "\n".join(f"- {person.name}" for person in people),
        "open_follow_ups": follow_up_lines(
            [(each.title, each.assignee, each.due_on) for each in follow_ups]
        ),
        "last_note": _last_note(connection, account_id),
    }


def _amount(minor: int, currency: str) -> str:
    value = to_decimal(minor, currency)
    whole = value == value.to_integral_value()
    return f"{currency} {value:,.{0 if whole else minor_digits(currency)}f}"


def _last_note(connection: Connection, account_id: int) -> str:
    """Day and title of the last touch."""
    row = connection.exec_driver_sql(
        f"SELECT at, title FROM ({touches_sql('title', 'account_id = ?')}) "
        "ORDER BY at DESC LIMIT 1",
        (account_id, account_id),
    ).one_or_none()
    if row is None:
        return "–"
    day = local_day(from_micros(row.at), local_zone())
    return f"{day} {row.title or ''}".strip()


def _read_meeting(connection: Connection, meeting_id: int | None) -> Row[Any] | None:
    return connection.exec_driver_sql(
        "SELECT id, title, starts_at FROM meeting WHERE id = ?", (meeting_id,)
    ).one_or_none()
