"""Projects by the quarter they started in: how long until first value, as bars and as a table."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csm_desktop.domain.onboarding import DEFINITIONS
from csm_desktop.domain.onboarding_cohorts import Cohort
from csm_desktop.operations.onboarding import read_cohorts
from csm_desktop.ui import theme
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.onboarding.words import days_text
from csm_desktop.ui.shared.quiet_table import Cell, Column, QuietTable, Row
from csm_desktop.ui.shared.widgets import Label, filled
from csm_desktop.ui.shared.words import say, tr
from csm_desktop.workspace import Watch, Workspace

_SHOWN = 12
"""Quarters in the chart; the table has all."""


class CohortView(QWidget):
    """The chart and its table."""

    def __init__(self) -> None:
        super().__init__()
        filled(self, "surface")
        self._watch: Watch | None = None
        self.bars = MedianBars()
        self.table = QuietTable(tr("Cohorts"))
        self.definition = Label(
            f"{say(DEFINITIONS['time_to_first_value'])} {say(DEFINITIONS['cohort'])}",
            "muted",
            size=11,
            wrap=True,
        )
        side = theme.scale(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scale(16), 0, 0)
        column.setSpacing(theme.scale(4))
        title = Label(tr("How long until first value, by the quarter of the start?"), size=15)
        title.setContentsMargins(side, 0, side, 0)
        self.definition.setContentsMargins(side, 0, side, theme.scale(8))
        column.addWidget(title)
        column.addWidget(self.definition)
        column.addWidget(self.bars)
        column.addSpacing(theme.scale(12))
        column.addWidget(self.table, 1)

    def start(self, workspace: Workspace, owner: QWidget) -> None:
        """Ask for the cohorts, once; from then on they stay true."""
        if self._watch is None:
            self._watch = workspace.watch(owner, read_cohorts, self._take)
        self.table.setFocus()

    def _take(self, cohorts: tuple[Cohort, ...]) -> None:
        self.bars.show_cohorts(cohorts[-_SHOWN:])
        self.bars.setVisible(any(one.median_days is not None for one in cohorts))
        columns = (
            Column(tr("Started in"), width=180),
            Column(tr("Projects"), width=110, right=True),
            Column(tr("Reached first value"), width=180, right=True),
            Column(tr("Median days to it"), width=170, right=True),
            Column(tr("Done"), width=90, right=True),
            Column(tr("Stopped"), width=100, right=True),
            Column(""),
        )
        self.table.show_rows(columns, [_row(one) for one in reversed(cohorts)], keep=True)


def _row(cohort: Cohort) -> Row:
    days = NONE if cohort.median_days is None else days_text(cohort.median_days)
    few = cohort.reached < cohort.started
    reached = tr("{n} of {all}", n=cohort.reached, all=cohort.started) if few else cohort.reached
    cells = (
        Cell(cohort.label, bold=True),
        Cell(str(cohort.started)),
        Cell(str(reached)),
        Cell(days, bold=True),
        Cell(str(cohort.done), ink="muted"),
        Cell(str(cohort.stopped), ink="muted"),
        Cell(""),
    )
    spoken = tr(
        "{quarter}: {n} projects, {reached} reached first value, median {days} days",
        quarter=cohort.label,
        n=cohort.started,
        reached=cohort.reached,
        days=days,
    )
    return Row(cells, key=cohort.label, spoken=spoken)


class MedianBars(QWidget):
    """One bar a quarter, with its number and how many projects are behind it."""

    def __init__(self) -> None:
        super().__init__()
        self._cohorts: tuple[Cohort, ...] = ()
        self.setFixedHeight(theme.scale(170))
        self.setAccessibleName(tr("Median time to first value by quarter"))

    def show_cohorts(self, cohorts: tuple[Cohort, ...]) -> None:
        """Show these."""
        self._cohorts = cohorts
        said = (
            f"{one.label}: {days_text(one.median_days)}"
            for one in cohorts
            if one.median_days is not None
        )
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars from zero; the last quarter is the point."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = [one.median_days for one in self._cohorts if one.median_days is not None]
        if not known:
            return
        t, side = theme.tokens(), theme.scale(16)
        wide = min(theme.scale(96), (self.width() - 2 * side) // len(self._cohorts))
        floor, room = self.height() - theme.scale(36), self.height() - theme.scale(62)
        most = max(float(days) for days in known)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        for place, one in enumerate(self._cohorts):
            left = side + place * wide
            name = QRect(left, floor + theme.scale(2), wide, theme.scale(16))
            painter.setFont(theme.font(11))
            painter.setPen(t.muted)
            painter.drawText(name, middle, _fitting(one.label, wide))
            count = QRect(left, name.bottom(), wide, theme.scale(16))
            painter.drawText(count, middle, f"n {one.reached}")
            if one.median_days is None:
                continue
            height = max(2.0, room * float(one.median_days) / max(1.0, most))
            last = one is self._cohorts[-1]
            ink = t.accent if last else t.chart_context
            bar = QRectF(left + wide * 0.18, floor - height, wide * 0.64, height)
            painter.fillRect(bar, ink)
            painter.setFont(theme.font(13, bold=True, tabular=True))
            painter.setPen(t.text)
            spot = QRectF(left, bar.top() - theme.scale(20), wide, theme.scale(18))
            painter.drawText(spot, middle, days_text(one.median_days))
        painter.fillRect(side, floor, len(self._cohorts) * wide, 1, t.line)


def _fitting(label: str, width: int) -> str:
    """The quarter alone where the year has no room."""
    metrics = QFontMetrics(theme.font(11))
    return label if metrics.horizontalAdvance(label) <= width - 4 else label[2:]
