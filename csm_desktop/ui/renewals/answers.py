"""What the page of renewals asks of the book, and the answers it has.

Which months and lists are wanted is the page's; here they are asked for, kept true and told.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from csm_desktop.domain.periods import Period, add_months
from csm_desktop.operations.book import Book, read_book
from csm_desktop.operations.renewal_board import BoardMonth, read_board
from csm_desktop.operations.renewal_changes import (
    RenewalWalk,
    Snapshot,
    list_snapshots,
    read_walk,
    take_snapshot,
)
from csm_desktop.operations.renewal_figures import (
    ForecastFigures,
    Retentions,
    read_forecast,
    read_retention,
)
from csm_desktop.operations.renewals import (
    Evergreen,
    RenewalRow,
    Unrecorded,
    list_evergreen,
    list_renewals,
    list_without_outcome,
)
from csm_desktop.ui.renewals.cards import MOST_PASSED, first_of
from csm_desktop.workspace import Watch, Workspace

CARDS = 60
"""Cards of a month asked for at once; “more” asks for more."""
ROWS = 200
"""Rows of a table asked for at once."""
_MONTHS_AHEAD = 12
"""How far ahead an end is looked for, of what has passed its last day to act or is closed."""


class Answers(QObject):
    """The answers.

    Signals:
        figured: there is another forecast.
        listed: one of the lists is another.
        snapped: there are other snapshots.
        walked: there is another walk.
        retained: retention is known.
    """

    figured = Signal()
    listed = Signal()
    snapped = Signal()
    walked = Signal()
    retained = Signal()

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._watches: dict[str, Watch] = {}
        self._period: Period | None = None
        self.currency = ""
        """The portfolio's; empty until it is known."""
        self.figures: ForecastFigures | None = None
        self.months: tuple[BoardMonth, ...] | None = None
        self.passed: tuple[RenewalRow, ...] = ()
        """Open ones whose last day to act lies before this month."""
        self.unrecorded: Unrecorded | None = None
        self.evergreen: Evergreen | None = None
        self.closed: tuple[RenewalRow, ...] | None = None
        """The latest end first; None until it is asked."""
        self.snapshots: tuple[Snapshot, ...] = ()
        self.since: date | None = None
        """The snapshot that today is compared with."""
        self.walk: RenewalWalk | None = None
        self.retention: Retentions | None = None

    @property
    def is_asked(self) -> bool:
        """Whether anything was asked yet."""
        return bool(self._watches)

    def start(self, period: Period) -> None:
        """Ask for everything but what is closed, for these months."""
        self._period = period
        # Once a week it is kept how the renewals stand; a book to read only goes without.
        self._workspace.do(take_snapshot, refused=lambda _refusal: None)
        today = self._workspace.today()
        given: dict[str, Any] = {"first": period.first, "last": period.last}
        year = Period(add_months(today, -12) + timedelta(days=1), today)
        ahead = {"first": today, "last": add_months(today, _MONTHS_AHEAD), "by": "ends_on"}
        self._watch("book", read_book, self._take_book)
        self._watch("board", read_board, self._take_months, cards=CARDS, **given)
        self._watch("snapshots", list_snapshots, self._take_snapshots)
        later = {"patient": True}
        self._watch("forecast", read_forecast, self._take_figures, by="act_by", **given, **later)
        self._watch("passed", list_renewals, self._take_passed, limit=MOST_PASSED, **ahead, **later)
        self._watch("unrecorded", list_without_outcome, self._take_unrecorded, limit=ROWS, **later)
        self._watch("evergreen", list_evergreen, self._take_evergreen, limit=ROWS, **later)
        self._watch("retention", read_retention, self._take_retention, period=year, **later)

    def ask(self, period: Period, cards: int) -> None:
        """Other months, or more cards of them."""
        self._period = period
        self._watches["board"].ask(first=period.first, last=period.last, cards=cards)
        self._watches["forecast"].ask(first=period.first, last=period.last)
        self._ask_walk()

    def ask_rows(self, name: str, limit: int) -> None:
        """More rows of ``unrecorded`` or ``evergreen``."""
        self._watches[name].ask(limit=limit)

    def ask_closed(self) -> None:
        """What ended or ends within a year of today and is decided; asked for the first time."""
        if "closed" in self._watches:
            return
        today = self._workspace.today()
        self._watch(
            "closed",
            list_renewals,
            self._take_closed,
            first=add_months(today, -12),
            last=add_months(today, _MONTHS_AHEAD),
            by="ends_on",
            patient=True,
        )

    def compare_with(self, day: date) -> None:
        """Another snapshot to compare today with."""
        self.since = day
        self._ask_walk()

    def earlier_snapshots(self) -> list[date]:
        """Days that today can be compared with, the latest first."""
        today = self._workspace.today()
        return [one.taken_on for one in self.snapshots if one.taken_on < today]

    def has_renewals(self) -> bool:
        """Whether the book is known to have any paid contract that could renew."""
        lists = (self.unrecorded, self.evergreen)
        counted = any(found is not None and found.count for found in lists)
        due = self.figures is not None and bool(self.figures.due or self.figures.missing)
        return counted or due or bool(self.passed) or any(one.count for one in self.snapshots)

    def _watch(
        self,
        name: str,
        question: Callable[..., Any],
        receive: Callable[[Any], None],
        **given: Any,
    ) -> None:
        watch = self._workspace.watch(self._page, question, receive, **given)
        self._watches[name] = watch

    def _ask_walk(self) -> None:
        if self.since is None or self._period is None:
            return
        given: dict[str, Any] = {
            "since": self.since,
            "first": self._period.first,
            "last": self._period.last,
        }
        if "walk" in self._watches:
            self._watches["walk"].ask(**given)
        else:
            self._watch("walk", read_walk, self._take_walk, patient=True, **given)

    def _take_book(self, book: Book) -> None:
        self.currency = book.currency
        self.listed.emit()

    def _take_figures(self, figures: ForecastFigures) -> None:
        self.figures = figures
        self.figured.emit()

    def _take_months(self, months: tuple[BoardMonth, ...]) -> None:
        self.months = months
        self.listed.emit()

    def _take_passed(self, rows: tuple[RenewalRow, ...]) -> None:
        start = first_of(self._workspace.today(), 1)
        self.passed = tuple(row for row in rows if row.act_by < start and row.outcome is None)
        self.listed.emit()

    def _take_unrecorded(self, found: Unrecorded) -> None:
        self.unrecorded = found
        self.listed.emit()

    def _take_evergreen(self, found: Evergreen) -> None:
        self.evergreen = found
        self.listed.emit()

    def _take_closed(self, rows: tuple[RenewalRow, ...]) -> None:
        decided = [row for row in rows if row.outcome is not None]
        decided.sort(key=lambda row: (row.ends_on, row.id), reverse=True)
        self.closed = tuple(decided)
        self.listed.emit()

    def _take_retention(self, found: Retentions) -> None:
        self.retention = found
        self.retained.emit()

    def _take_snapshots(self, snapshots: tuple[Snapshot, ...]) -> None:
        self.snapshots = snapshots
        earlier = self.earlier_snapshots()
        if earlier and self.since not in earlier:
            self.since = earlier[0]
            self._ask_walk()
        self.snapped.emit()

    def _take_walk(self, walk: RenewalWalk | None) -> None:
        self.walk = walk
        self.walked.emit()
