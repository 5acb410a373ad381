"""Bringing holidays in from the window: a file, its country, and what came of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.holidays import read_holidays
from csm_desktop.operations.holidays import ImportedHolidays, import_holidays
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.renewals.form import Form, field
from csm_desktop.ui.shared.words import tr, trn

Entries = tuple[tuple[date, str], ...]


def import_holiday_file(page: QWidget, desk: Desk, show: Callable[[Path, Entries], object]) -> None:
    """Ask for a calendar file and read it; ``show`` gets it and what is in it."""
    kind = tr("Calendars (*.ics)")
    chosen, _kind = QFileDialog.getOpenFileName(page, tr("Import holidays"), "", kind)
    if chosen:
        read_holiday_file(desk, Path(chosen), show)


def read_holiday_file(desk: Desk, path: Path, show: Callable[[Path, Entries], object]) -> None:
    """Read the file beside the window's thread."""

    def done(entries: Entries) -> None:
        show(path, entries)

    def fail(error: Exception) -> None:
        signal = desk.workspace.refused if isinstance(error, Refusal) else desk.workspace.failed
        signal.emit(error)

    desk.workspace.work(
        read_holidays,
        done=done,
        failed=fail,
        path=path,
        today=desk.workspace.today(),
    )


class HolidaysForm(Form):
    """Of which country the holidays of a file are."""

    places: ClassVar = {"holiday_without_country": "country"}

    def __init__(
        self,
        desk: Desk,
        path: Path,
        entries: Entries,
        country: str,
        close: Callable[[], object],
    ) -> None:
        words = trn("Import {n} holiday", "Import {n} holidays", len(entries))
        super().__init__(tr("Holidays of {file}", file=path.name), words, close)
        self._desk = desk
        self._entries = entries
        name = tr("Country, as accounts write it")
        self.add("country", name, field(name, country))
        self.lines["country"].editor.setFocus()

    def submit(self) -> None:
        """Keep them."""
        self.clear_problems()
        self._desk.workspace.do(
            import_holidays,
            done=self._tell,
            refused=self.refuse,
            country=self.lines["country"].text,
            entries=self._entries,
        )

    def _tell(self, came: ImportedHolidays) -> None:
        first, last = self._entries[0][0].year, self._entries[-1][0].year
        years = str(first) if first == last else f"{first}–{last}"
        sentence = trn(
            "{n} holiday of {country}, {years}",
            "{n} holidays of {country}, {years}",
            len({day for day, _name in self._entries}),
            country=came.country,
            years=years,
        )
        if came.unchanged:
            known = trn("{n} was known already", "{n} were known already", came.unchanged)
            sentence = f"{sentence} · {known}"
        desk = self._desk
        # The window tells each step by its label; this says more, so it comes after that.
        QTimer.singleShot(
            0,
            desk.notices,
            lambda: desk.notices.tell(sentence, act=tr("Undo"), do=desk.workspace.undo),
        )
        self._close()
