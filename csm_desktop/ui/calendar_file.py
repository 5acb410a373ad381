"""Deadlines, tasks and meetings as a calendar file, which a calendar can take again and again."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from csm_desktop.domain.calendar import CalendarEntry
from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.calendar_writer import write_calendar
from csm_desktop.operations.calendar import list_calendar_entries
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.shared.words import tr, trn

_BACK, _AHEAD = timedelta(days=31), timedelta(days=366)
"""How far back and ahead of today the file goes."""


def export_calendar(page: QWidget, desk: Desk) -> None:
    """Ask for a file and write it; a notice tells how many entries it has."""
    suggested = str(Path.home() / tr("deadlines.ics"))
    kind = tr("Calendar (*.ics)")
    chosen, _kind = QFileDialog.getSaveFileName(page, tr("Export as calendar"), suggested, kind)
    if chosen:
        write_deadlines(desk, Path(chosen))


def write_deadlines(desk: Desk, path: Path) -> None:
    """Write from a month ago to a year ahead, in the language of the window."""
    words = {
        "last day to act": tr("Last day to act: {title}"),
        "renewal": tr("Contract ends: {title}"),
        "task": "{title}",
        "meeting": "{title}",
    }

    def tell(count: int) -> None:
        desk.notices.tell(
            trn("{n} entry was written to {name}", "{n} entries were written to {name}", count,
                name=path.name)
        )  # fmt: skip

    def fail(error: Exception) -> None:
        if isinstance(error, Refusal):
            desk.workspace.refused.emit(error)
            return
        sentence = tr("{name} could not be written: {reason}", name=path.name, reason=str(error))
        desk.notices.tell(sentence, tone=Tone.BAD)

    def write(entries: tuple[CalendarEntry, ...]) -> None:
        desk.workspace.work(
            write_calendar, done=tell, failed=fail, path=path, entries=entries, words=words
        )

    today = desk.workspace.today()
    desk.workspace.ask(
        list_calendar_entries, write, today=today, first=today - _BACK, last=today + _AHEAD
    )
