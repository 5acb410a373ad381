"""The portfolio as the book knew it at the end of last quarter, and beside it today.

Of RavenStack every amount is summed here from the files, of the sample from the rows of its list of
accounts; nothing is summed by the questions of the portfolio.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from csm_desktop.database import store
from csm_desktop.database.check import check_book
from csm_desktop.database.store import open_book
from csm_desktop.operations.portfolio import read_figures
from csm_desktop.operations.story import make_story
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.accounts.page import AccountsPage
from csm_desktop.ui.portfolio.block import ChartBlock
from csm_desktop.ui.portfolio.figures import six_figures
from csm_desktop.ui.portfolio.page import PortfolioPage
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.shared.charts.chart_view import ChartView
from csm_desktop.ui.shared.day_popup import DayPopup
from csm_desktop.ui.shared.health.forms import PulseForm
from tests.support.past_book import (
    NOW,
    QUARTER_END,
    YEAR_END,
    make_past_raven,
    terms_known,
)
from tests.support.raven import Term, moved, mrr_on, terms
from tests.support.real_desk import real_window
from tests.support.shared import shared
from tests.support.shell import Shell
from tests.support.working_day import ask_file, read_everything
from tests.support.working_hands import Day

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LAST_QUARTER = Qt.Key.Key_4
"""Of the days that are offered."""
BEFORE = date(2024, 6, 30)
STORY_NOW = datetime(2026, 11, 21, 16, tzinfo=UTC)
PARTS = {
    "New": "new",
    "Reactivation": "reactivation",
    "Expansion": "expansion",
    "Contraction": "contraction",
    "Churn": "churn",
}
"""What the walk calls a movement → what it is here."""


@dataclass(frozen=True)
class Kept:
    """Of the customers at a start, how much is kept."""

    grr: Fraction
    nrr: Fraction
    churn: Fraction


def kept(held: Iterable[Term], first: date, last: date) -> Kept:
    """By the definitions, summed here."""
    rows = list(held)
    start, end = mrr_on(rows, first), mrr_on(rows, last)
    total = sum(start.values())
    return Kept(
        Fraction(sum(min(mrr, end.get(name, 0)) for name, mrr in start.items()), total),
        Fraction(sum(end.get(name, 0) for name in start), total),
        Fraction(sum(name not in end for name in start), len(start)),
    )


def written(share: Fraction) -> str:
    """One decimal, halves up, as it stands in a tile."""
    tenths = int(share * 1000 + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}\N{NO-BREAK SPACE}%"


def names_of(connection: Connection) -> dict[int, str]:
    rows = connection.exec_driver_sql("SELECT id, name FROM account")
    return {row.id: row.name for row in rows}


class Review:
    """The portfolio in the hands of who reviews it."""

    def __init__(self, day: Day) -> None:
        self.day = day
        day.press(Qt.Key.Key_7, CONTROL)
        self.page = day.page(PortfolioPage)
        day.wait(lambda: self.page.head.tiles and self.view("arr_walk") is not None)

    def view(self, name: str) -> ChartView | None:
        block = self.page.report.blocks[name]
        assert isinstance(block, ChartBlock)
        return block.view

    def said(self) -> list[str]:
        """The six figures: name, value, change, note."""
        return [tile.accessibleName() for tile in self.page.head.tiles]

    def exact_arr(self) -> int:
        """Minor units, from what defines the first figure."""
        words = self.page.head.tiles[0].accessibleDescription().splitlines()[0]
        return int(re.sub(r"\D", "", words))

    def walk(self) -> dict[str, int]:
        """Label of the walk → ARR in minor units, as its table says it."""
        view = self.view("arr_walk")
        content = view.content if view is not None else None
        assert content is not None
        return {
            row.cells[0].text.partition(",")[0]: int(re.sub(r"\D", "", row.cells[1].text))
            for row in content.rows
        }

    def choose_day(self, held: Qt.KeyboardModifier, number: Qt.Key) -> None:
        """Ctrl+D, or with Shift the day compared with; then the number of a usual day."""
        self.day.press(Qt.Key.Key_D, held)
        self.day.wait(popups)
        QTest.keyClick(popups()[0], number)
        self.day.by_key += 1
        self.day.wait(lambda: not popups())
        self.day.come_back()

    def show_values_of(self, figures: Callable[[], list[str]]) -> None:
        """Wait until the six are these."""

        def shown() -> bool:
            pairs = zip(self.said(), figures(), strict=True)
            return all(f": {value} " in said for said, value in pairs)

        self.day.wait(shown)


def popups() -> list[DayPopup]:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, DayPopup)]
    return [one for one in found if one.isVisible()]


def asked(path: Path, seen: date | None, today: date, **params: Any) -> list[str]:
    """The six values by a connection of its own, on the file as it was known on a day."""
    book = open_book(path, write=False)
    try:
        if seen is not None:
            book.see_as_of(seen)
        figures = book.ask(read_figures, today=seen or today, **params)
        return [one.value for one in six_figures(figures, Reader.of("en", seen or today))]
    finally:
        book.close()


def refuse_to_change_the_past(day: Day) -> None:
    """Undo and a new account are refused, and why is said."""
    before = len(day.real.refused)
    day.press(Qt.Key.Key_Z, CONTROL)
    day.wait(lambda: len(day.real.refused) == before + 1)
    assert day.real.refused[-1].code == "book_as_of"
    day.wait(lambda: "nothing can be changed" in day.real.said())


def back_to_today(day: Day) -> None:
    day.say("Back to today")
    day.wait(lambda: day.real.workspace.as_of is None)


def test_raven_as_of_last_quarter_and_today(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shared("data/ravenstack")
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    path = tmp_path / "book.csm"
    make_past_raven(path)
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    with real_window(qapp, qtbot, path) as real:
        day = Day(real, path)
        before = day.everything()
        real.go("today")
        review = Review(day)
        now = asked(path, None, YEAR_END)
        review.show_values_of(lambda: now)
        assert review.exact_arr() == 12 * sum(mrr_on(terms(), YEAR_END).values())
        see_the_quarter(review, path)
        open_who_is_behind_a_mark(review, path)
        give_no_pulse_in_the_past(day)
        refuse_to_change_the_past(day)
        back_to_today(day)
        day.press(Qt.Key.Key_7, CONTROL)
        day.page(PortfolioPage)
        review.choose_day(CONTROL | SHIFT, LAST_QUARTER)
        compare_with_today(review, path)
        walk = review.walk()
        assert day.steps == [] and day.everything() == before
        assert day.by_key >= (day.by_key + day.by_pointer) / 2
    assert ask_file(path, read_everything) == before
    assert ask_file(path, check_book) == ()
    the_command_line_agrees(Shell(tmp_path, capsys), path, walk)


def see_the_quarter(review: Review, path: Path) -> None:
    """Ctrl+D, 4: the figures are of what was known then, compared with a quarter before."""
    day = review.day
    review.choose_day(CONTROL, LAST_QUARTER)
    day.wait(lambda: day.real.workspace.as_of == QUARTER_END)
    review.choose_day(CONTROL | SHIFT, LAST_QUARTER)
    values = asked(path, QUARTER_END, YEAR_END, since=BEFORE)
    review.show_values_of(lambda: values)
    known = terms_known(QUARTER_END)
    arr = 12 * sum(mrr_on(known, QUARTER_END).values())
    assert review.exact_arr() == arr
    assert arr != 12 * sum(mrr_on(terms(), QUARTER_END).values()) or known != terms()
    sums = kept(known, BEFORE, QUARTER_END)
    assert values[1:4] == [written(sums.grr), written(sums.nrr), written(sums.churn)]
    check_walk(review, known, BEFORE, QUARTER_END)


def check_walk(review: Review, held: list[Term], first: date, last: date) -> None:
    """ARR from one day to the other, part by part."""
    parts = moved(held, first, last)
    expected = {
        label: 12 * sum(parts[part].values()) for label, part in PARTS.items() if parts[part]
    }
    ends = [12 * sum(mrr_on(held, one).values()) for one in (first, last)]
    amounts: list[int] = []

    def shown() -> bool:
        amounts[:] = review.walk().values()
        return [amounts[0], amounts[-1]] == ends

    review.day.wait(shown)
    labels = list(review.walk())
    assert dict(zip(labels[1:-1], amounts[1:-1], strict=True)) == expected


def open_who_is_behind_a_mark(review: Review, path: Path) -> None:
    """Right, right, Enter on the walk: exactly the accounts that are new."""
    day = review.day
    view = review.view("arr_walk")
    assert view is not None
    day.wait(lambda: view.is_drawn)
    day.take(view.canvas)
    day.press(Qt.Key.Key_Right)
    day.press(Qt.Key.Key_Right)
    day.press(Qt.Key.Key_Return)
    page = day.page(AccountsPage)
    wanted = set(moved(terms_known(QUARTER_END), BEFORE, QUARTER_END)["new"])
    names = ask_file(path, names_of)
    day.wait(lambda: {names[number] for number in page.listing.model.ids} == wanted)
    assert len(page.listing.model.ids) == len(wanted)
    assert page.among.isVisible()


def give_no_pulse_in_the_past(day: Day) -> None:
    """The account opens as it was; a pulse is refused at its form, with the reason."""
    day.page(AccountsPage)
    day.press(Qt.Key.Key_J)
    day.press(Qt.Key.Key_Return)
    account = day.page(AccountPage)
    day.wait(lambda: account.right.health.why.rows)
    day.press(Qt.Key.Key_P)
    day.wait(lambda: account.findChild(PulseForm))
    form = account.findChild(PulseForm)
    assert isinstance(form, PulseForm)
    day.wait(form.bands.hasFocus)
    day.press(Qt.Key.Key_1)
    day.write("We met")
    day.press(Qt.Key.Key_Return)

    day.wait(form.problem.isVisible)
    assert "nothing can be changed" in form.problem.text()
    day.press(Qt.Key.Key_Escape)
    day.wait(lambda: not account.findChildren(PulseForm))


def compare_with_today(review: Review, path: Path) -> None:
    """Today against the end of the quarter, by what is known now."""
    values = asked(path, None, YEAR_END, since=QUARTER_END)
    review.show_values_of(lambda: values)
    sums = kept(terms(), QUARTER_END, YEAR_END)
    assert values[1:4] == [written(sums.grr), written(sums.nrr), written(sums.churn)]
    check_walk(review, terms(), QUARTER_END, YEAR_END)


def the_command_line_agrees(shell: Shell, path: Path, walk: dict[str, int]) -> None:
    """``compare`` moves what the walk moves, a twelfth of it a month."""
    shell.now = NOW
    found = shell.json("compare", path, QUARTER_END, YEAR_END)
    moves = {part: round(float(amount) * 100) for part, amount in found["movements"].items()}
    labels = list(walk)
    assert (12 * moves["start"], 12 * moves["end"]) == (walk[labels[0]], walk[labels[-1]])
    for label, part in PARTS.items():
        assert 12 * moves[part] == walk.get(label, 0), part
    parts = moved(terms(), QUARTER_END, YEAR_END)
    churned = {one["account"] for one in found["accounts"] if one["status"] == "churned"}
    assert churned == set(parts["churn"])


@pytest.mark.slow
def test_the_sample_as_of_last_quarter_and_today(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    path = tmp_path / "sample.csm"
    make_story(path, clock=lambda: STORY_NOW)
    today, quarter = STORY_NOW.date(), date(2026, 9, 30)
    monkeypatch.setattr(store, "utc_now", lambda: STORY_NOW)
    with real_window(qapp, qtbot, path) as real:
        day = Day(real, path)
        before = day.everything()
        real.go("today")
        review = Review(day)
        now = asked(path, None, today)
        review.show_values_of(lambda: now)
        review.choose_day(CONTROL, LAST_QUARTER)
        day.wait(lambda: day.real.workspace.as_of == quarter)
        then = asked(path, quarter, today)
        review.show_values_of(lambda: then)
        assert then != now
        check_poor(review, path, quarter)
        refuse_to_change_the_past(day)
        back_to_today(day)
        review.show_values_of(lambda: now)
        poor = check_poor(review, path, None)
        open_the_poor(review, poor)
        assert day.everything() == before
        assert day.by_key >= (day.by_key + day.by_pointer) / 2
    assert ask_file(path, read_everything) == before
    assert ask_file(path, check_book) == ()
    shell = Shell(tmp_path, capsys)
    shell.now = STORY_NOW
    found = shell.json("health", path)
    assert {one["account"] for one in found if one["band"] == "poor"} == poor


def read_poor(connection: Connection) -> tuple[dict[str, int], int]:
    """The poor accounts with their ARR, and the ARR of all, from rows."""
    rows = connection.exec_driver_sql(
        "SELECT a.name, coalesce(s.arr, 0) AS arr, h.band FROM account a "
        "LEFT JOIN account_summary s ON s.account_id = a.id "
        "LEFT JOIN account_health h ON h.account_id = a.id"
    ).all()
    poor = {row.name: row.arr for row in rows if row.band == "poor"}
    return poor, sum(row.arr for row in rows)


def check_poor(review: Review, path: Path, seen: date | None) -> set[str]:
    """ARR and the poor part of it, summed account by account on the file as known then."""
    book = open_book(path, write=False)
    try:
        if seen is not None:
            book.see_as_of(seen)
        poor, arr = book.ask(read_poor)
    finally:
        book.close()
    assert review.exact_arr() == arr
    count = "1 account" if len(poor) == 1 else f"{len(poor)} accounts"
    assert f", {count}" in review.said()[4]
    assert written(Fraction(sum(poor.values()), arr)) in review.said()[4]
    return set(poor)


def open_the_poor(review: Review, poor: set[str]) -> None:
    """Enter on the figure opens exactly these."""
    day = review.day

    def shown() -> bool:  # the tiles are made anew with each answer
        tile = review.page.head.tiles[4]
        return tile.isVisible()

    day.wait(shown)
    day.take(review.page.head.tiles[4])
    day.press(Qt.Key.Key_Space)
    page = day.page(AccountsPage)
    names = day.ask(names_of)
    day.wait(lambda: {names[number] for number in page.listing.model.ids} == poor)
