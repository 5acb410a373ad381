"""What goes out to a calendar: days and times of the book, whatever table they come from.

Which there are is asked in ``operations/calendar.py``; how a calendar file says them is
``exchange/calendar_writer.py``.
"""

from dataclasses import dataclass
from datetime import date, datetime

DOMAIN = "csm-desktop"
"""What stands behind the @ of our entries' ids: so our own are known when they come back."""


@dataclass(frozen=True)
class CalendarEntry:
    """One entry of a calendar: a day that matters, or a meeting."""

    uid: str
    """Stable and worldwide: ``<uid of the row>-<kind>@csm-desktop``."""
    kind: str
    """``last day to act``, ``renewal``, ``task``, ``milestone`` or ``meeting``."""
    account: str | None
    """Name of the account; None for what belongs to none."""
    title: str
    """What it is called: the task's or meeting's own title, a contract's name or product."""
    first: date | datetime
    """The day, or the moment (aware, UTC) it begins."""
    last: date | datetime | None
    """The last day, included, or the moment it ends; None where that is not known."""
    description: str | None
    place: str | None
    cancelled: bool
    changed_at: datetime
    """When its row was last changed (aware, UTC): a calendar takes the newest."""
    sequence: int
    """How often its row was changed: a calendar takes the highest."""


def entry_uid(row_uid: str, kind: str) -> str:
    """The id of a row's entry, the same in every file ever written.

    >>> entry_uid("00ff", "last day to act")
    '00ff-last-day-to-act@csm-desktop'
    """
    return f"{row_uid}-{kind.replace(' ', '-')}@{DOMAIN}"
