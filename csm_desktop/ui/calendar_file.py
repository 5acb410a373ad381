"""Deadlines, tasks and meetings as a calendar file, which a calendar can take again and again."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from csm_desktop.domain.calendar import CalendarEntry
from csm_desktop.exchange.calendar_writer import write_calendar
from csm_desktop.operations.calendar import list_calendar_entries
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.saving import ask_where, tell_not_written, tell_written
from csm_desktop.ui.shared.words import tr, trn

_BACK, _AHEAD = timedelta(days=31), timedelta(days=366)
"""How far back and ahead of today the file goes."""


def export_calendar(page: QWidget, desk: Desk) -> None:
    """Ask for a file and write it; a notice tells how many entries it has."""
    path = ask_where(page, tr("Export as calendar"), tr("deadlines.ics"), tr("Calendar (*.ics)"))
    if path is not None:
        write_deadlines(desk, path)


def write_deadlines(desk: Desk, path: Path) -> None:
    """Write from a month ago to a year ahead, in the language of the window."""
    words = {
        "last day to act": tr("Last day to act: {title}"),
        "milestone": tr("Milestone: {title}"),
        "renewal": tr("Contract ends: {title}"),
        "task": "{title}",
        "meeting": "{title}",
    }

    def tell(count: int) -> None:
        sentence = trn(
            "{n} entry was written to {name}", "{n} entries were written to {name}", count,
            name=path.name,
        )  # fmt: skip
        tell_written(desk, sentence, path)

    def fail(error: Exception) -> None:
        tell_not_written(desk, path, error)

    def write(entries: tuple[CalendarEntry, ...]) -> None:
        desk.workspace.work(
            write_calendar, done=tell, failed=fail, path=path, entries=entries, words=words
        )

    today = desk.workspace.today()
    desk.workspace.ask(
        list_calendar_entries, write, today=today, first=today - _BACK, last=today + _AHEAD
    )
