"""An afternoon with the renewals of RavenStack: what ended, what came of it, and how much stayed.

Every count and amount is computed here from the files alone, by the rules of PRODUCT.md.
"""

import csv
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import create_book
from csm_desktop.domain.periods import Period
from csm_desktop.operations.renewal_figures import Retentions, read_retention
from csm_desktop.operations.renewals import RenewalRow, list_renewals
from csm_desktop.ui.renewals.emptiness import UNRECORDED
from csm_desktop.ui.renewals.page import RenewalsPage
from csm_desktop.ui.shared.renewals.close_forms import LostForm
from tests.support.importing import bring
from tests.support.real_desk import real_window
from tests.support.shared import shared
from tests.support.working_day import ask_file

QUARTERS = (
    (date(2023, 4, 1), date(2023, 6, 30)),
    (date(2023, 7, 1), date(2023, 9, 30)),
    (date(2023, 10, 1), date(2023, 12, 31)),
    (date(2024, 1, 1), date(2024, 3, 31)),
    (date(2024, 4, 1), date(2024, 6, 30)),
    (date(2024, 7, 1), date(2024, 9, 30)),
    (date(2024, 10, 1), date(2024, 12, 31)),
)
"""In these all ends lie."""


@dataclass(frozen=True)
class Line:
    """A paid subscription of the file."""

    place: int
    """Where it stands in the file; a later one is imported later."""
    account: str
    product: str
    starts_on: date
    ends_on: date | None
    annual: int
    """Cents."""


@dataclass(frozen=True)
class Files:
    """What the files say, and what follows from it."""

    paid: tuple[Line, ...]
    cancelled: dict[str, list[date]]

    @cached_property
    def ended(self) -> tuple[Line, ...]:
        return tuple(line for line in self.paid if line.ends_on is not None)

    @cached_property
    def next_terms(self) -> dict[int, list[Line]]:
        """Those that start within 31 days of an end, the nearest to the day after it."""
        found = {}
        for line in self.ended:
            near = [(self._distance(line, other), other) for other in self._could_follow(line)]
            least = min((days for days, _ in near), default=0)
            found[line.place] = [other for days, other in near if days == least]
        return found

    def _could_follow(self, line: Line) -> list[Line]:
        return [
            other
            for other in self.paid
            if (other.account, other.product) == (line.account, line.product)
            and other.starts_on > line.starts_on
            and abs((other.starts_on - _end(line)).days) <= 31
        ]

    @staticmethod
    def _distance(line: Line, other: Line) -> int:
        return abs((other.starts_on - _end(line) - timedelta(days=1)).days)

    def outcome(self, line: Line) -> str | None:
        """Renewed by another term, else lost by a cancellation within 62 days."""
        if self.next_terms[line.place]:
            return "renewed"
        days = self.cancelled.get(line.account, [])
        return "lost" if any(abs((day - _end(line)).days) <= 62 for day in days) else None

    def expected(self, line: Line) -> Fraction:
        """A year in cents: what its next terms charge, shared by what was charged before."""
        outcome = self.outcome(line)
        if outcome != "renewed":
            return Fraction(0 if outcome == "lost" else line.annual)
        whole = Fraction(0)
        for term in self.next_terms[line.place]:
            before = [other for other in self.ended if term in self.next_terms[other.place]]
            total = sum(other.annual for other in before)
            share = Fraction(line.annual, total) if total else Fraction(1, len(before))
            whole += term.annual * share
        return whole


def _end(line: Line) -> date:
    assert line.ends_on is not None
    return line.ends_on


def read_files(folder: Path) -> Files:
    """The subscriptions that are no trials, and the days of cancellations by account."""
    with (folder / "ravenstack_subscriptions.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    paid = tuple(
        Line(
            place,
            row["account_id"],
            row["plan_tier"],
            date.fromisoformat(row["start_date"]),
            date.fromisoformat(row["end_date"]) if row["end_date"] else None,
            int(row["mrr_amount"]) * 100 * 12,
        )
        for place, row in enumerate(rows)
        if row["is_trial"] != "TRUE"
    )
    cancelled = defaultdict(list)
    with (folder / "ravenstack_churn_events.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            cancelled[row["account_id"]].append(date.fromisoformat(row["churn_date"]))
    return Files(paid, dict(cancelled))


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    folder = shared("data/ravenstack")
    store = create_book(tmp_path / "raven.csm", currency="USD")
    names = ("accounts", "subscriptions", "churn_events")
    bring(store, *(folder / f"ravenstack_{name}.csv" for name in names))
    store.close()
    return tmp_path / "raven.csm"


def test_ravenstack_ended_contracts_are_counted_and_recorded_one_by_one(
    qapp: QApplication, qtbot: QtBot, book: Path
) -> None:
    files = read_files(shared("data/ravenstack"))
    with real_window(qapp, qtbot, book) as real:
        today = real.workspace.today()
        rows: tuple[RenewalRow, ...] = ask_file(book, list_renewals, today=today)
        assert len(rows) == len(files.ended) == 408
        missing = [line for line in files.ended if files.outcome(line) is None]
        assert all(_end(line) < today for line in missing)
        counts = dict.fromkeys(("renewed", "lost", None), 0)
        for line in files.ended:
            counts[files.outcome(line)] += 1
        assert {name: sum(row.outcome == name for row in rows) for name in counts} == counts

        # The page says so, and its table has them all.
        page = cast(RenewalsPage, real.go("renewals", list=UNRECORDED))
        real.wait(lambda: page.answers.unrecorded is not None and page.answers.retention)
        assert page.answers.unrecorded is not None
        assert page.answers.unrecorded.count == len(missing)
        assert page.answers.evergreen is not None
        assert page.answers.evergreen.count == sum(line.ends_on is None for line in files.paid)
        real.wait(page.table.isVisible)

        # One key and a reason: it is recorded, and one fewer is missing.
        page.table.setFocus()
        QTest.keyClick(page.table, Qt.Key.Key_L)
        real.wait(lambda: page.panel is not None and page.panel.editor.form is not None)
        reason = cast(LostForm, page.panel.editor.form).reason  # type: ignore[union-attr]  # it is open
        assert reason.hasFocus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            QTest.keyClick(reason, key)
        fewer = len(missing) - 1
        real.wait(lambda: page.answers.unrecorded.count == fewer)
        QTest.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        real.wait(lambda: page.answers.unrecorded.count == fewer + 1)
        assert real.refused == []


def test_ravenstack_retention_of_each_quarter_is_what_the_files_come_to(book: Path) -> None:
    files = read_files(shared("data/ravenstack"))
    counted = 0
    for first, last in QUARTERS:
        found: Retentions = ask_file(
            book, read_retention, period=Period(first, last), today=date(2026, 11, 22)
        )
        due = [line for line in files.ended if first <= _end(line) <= last]
        counted += len(due)
        target = sum(line.annual for line in due)
        outcomes = [files.outcome(line) for line in due]
        told = (found.base.due, found.base.target, found.base.renewed, found.base.lost)
        assert told == (len(due), target, outcomes.count("renewed"), outcomes.count("lost"))
        expected = [files.expected(line) for line in due]
        kept = [min(one, Fraction(line.annual)) for one, line in zip(expected, due, strict=True)]
        assert found.base.grr == sum(kept) / Fraction(target)
        assert found.base.nrr == sum(expected) / Fraction(target)
    assert counted == len(files.ended)
