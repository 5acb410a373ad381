"""The small lines of health in the list: asked for the rows in sight when the list is at rest."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QPolygonF

from csm_desktop.operations.health_sparks import Spark, list_overridden, read_health_sparks
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.shared.band_pill import band_ink

if TYPE_CHECKING:
    from csm_desktop.ui.accounts.table import AccountTable

_REST_MS = 80
_MOST = 4000
"""Accounts whose line is remembered."""


class Sparks(QObject):
    """Keeps the lines of the rows that are looked at."""

    def __init__(self, desk: Desk, page: Page, table: "AccountTable") -> None:
        super().__init__(page)
        self._table = table
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._ask)
        self._watch = desk.workspace.watch(
            page, read_health_sparks, self._take, patient=True, ids=()
        )
        self._overridden = desk.workspace.watch(
            page, list_overridden, self._take_overridden, patient=True, ids=()
        )
        table.looked.connect(self._rest.start)
        table.accounts.modelReset.connect(self._rest.start)
        desk.workspace.changed.connect(self._age)

    def _ask(self) -> None:
        if not any(column.id == "health" for column in self._table.accounts.columns):
            return
        first, last = self._table.visible_lines()
        ids = self._table.accounts.accounts_on(first - 10, last + 10)
        self._watch.params["ids"] = ids
        known = self._table.sparks
        if any(account not in known for account in ids):
            self._watch.ask()
            self._overridden.ask(ids=ids)

    def _age(self, tables: object) -> None:
        if isinstance(tables, frozenset) and tables & {"account_health", "health_score"}:
            self._table.sparks = {}
            self._rest.start()

    def _take(self, sparks: Mapping[int, Spark]) -> None:
        known = self._table.sparks
        if len(known) > _MOST:
            known.clear()
        ids = self._watch.params["ids"]
        others = [account for account in ids if known.get(account) != sparks.get(account, ())]
        known.update({account: sparks.get(account, ()) for account in ids})
        self._table.paint_again(others)

    def _take_overridden(self, found: frozenset[int]) -> None:
        table = self._table
        asked = set(self._overridden.params["ids"])
        others = (table.overridden & asked) ^ found
        table.overridden = (table.overridden - asked) | found
        table.paint_again(list(others))


def paint_spark(painter: QPainter, rect: QRectF, spark: Spark, band: str | None) -> None:
    """A line over ``rect`` on one scale for all accounts, with a dot in the band's colour."""
    scores = [score for score in spark if score is not None]
    if len(scores) < 2:  # a point is no line
        return
    step = rect.width() / max(1, len(spark) - 1)
    run: list[QPointF] = []
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.tokens().chart_context_2, 1.25))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number, score in enumerate(spark):
        if score is None:
            painter.drawPolyline(QPolygonF(run))
            run = []
            continue
        run.append(QPointF(rect.left() + number * step, _height(score, rect)))
    painter.drawPolyline(QPolygonF(run))
    if run:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band_ink(band))
        painter.drawEllipse(run[-1], theme.scale(2), theme.scale(2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _height(score: int, rect: QRectF) -> float:
    """30 to 100 points take the whole height; what is lower lies at the foot."""
    part = min(max((score - 3000) / 7000, 0.0), 1.0)
    return rect.bottom() - part * rect.height()
