"""Band and score on the cards of the board: asked once the cards stand."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from csm_desktop.operations.health_sparks import HealthMark, read_health_marks
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.renewals.board import Board
from csm_desktop.workspace import Watch


class Scores(QObject):
    """Keeps the scores of a board true."""

    def __init__(self, desk: Desk, page: Page, board: Board) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._board = board
        self._watch: Watch | None = None
        self._ids: tuple[int, ...] = ()

    def look(self) -> None:
        """Other cards may be shown: ask for those that are."""
        ids = tuple({card.account_id for part in self._board.columns for card in part.cards})
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
        self._board.scores = dict(marks)
        self._board.viewport().update()
