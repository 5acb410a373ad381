"""The pills of Today: band and score of the accounts in the list, asked once the list stands."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from csm_desktop.operations.health_sparks import HealthMark, read_health_marks
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.today.today_list import TodayList
from csm_desktop.workspace import Watch


class Scores(QObject):
    """Keeps the pills of a list true."""

    def __init__(self, desk: Desk, page: Page, rows: TodayList) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._rows = rows
        self._watch: Watch | None = None
        self._ids: Sequence[int] = ()
        rows.lines.modelReset.connect(self._ask)

    def _ask(self) -> None:
        found = (line.row.account_id for line in self._rows.lines.lines if line.row is not None)
        ids = tuple(account for account in found if account is not None)
        if ids == self._ids:
            return
        self._ids = ids
        if self._watch is None:
            self._watch = self._desk.workspace.watch(
                self._page, read_health_marks, self._take, patient=True, ids=ids
            )
        else:
            self._watch.ask(ids=ids)

    def _take(self, marks: Mapping[int, HealthMark]) -> None:
        self._rows.scores = dict(marks)
        self._rows.viewport().update()
