"""A working day from nine to six on a real window, by keyboard.

The first meeting is prepared from Today, written up in the meeting, and its follow-ups are tasks;
one contract is renewed with an uplift and another lost; a reason waits, a detractor is answered;
the last three acts are undone; the brief is on paper. Amounts are computed here by hand.
"""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.operations.contracts import list_contracts
from csm_desktop.operations.drafts import read_draft
from csm_desktop.operations.history import list_steps
from csm_desktop.operations.meetings import list_meetings
from csm_desktop.operations.notes import NoteRow, list_notes
from csm_desktop.operations.renewals import RenewalRow, list_renewals
from csm_desktop.operations.risks import list_risks
from csm_desktop.operations.tasks import TaskRow, list_tasks
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.navigation import Page
from csm_desktop.ui.printing.brief_flow import make_brief
from csm_desktop.ui.renewals.page import RenewalsPage
from csm_desktop.ui.shared.notes.editor import NoteEditor
from csm_desktop.ui.shared.renewals.close_forms import LostForm, WonForm
from csm_desktop.ui.tasks.page import TasksPage
from csm_desktop.ui.today.page import TodayPage
from csm_desktop.workspace import StepNotice
from tests.support.real_desk import RealWindow, real_window
from tests.support.working_day import (
    BOOK_TASK,
    EXPECTED,
    HANBIT,
    LINES,
    LUMEN,
    LUMEN_BEFORE,
    MAPO,
    NORTHWIND,
    SEORAK,
    ask_file,
    make_day,
    read_everything,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Everything = dict[str, list[tuple[Any, ...]]]
Shown = TypeVar("Shown", bound=Page)
TITLE = "Quarterly review, Hanbit"
BY_CATEGORY = {"commit": 90, "best case": 60, "at risk": 30}
"""Category → the percent it stands for when nobody said another (PRODUCT.md, Renewals)."""


class Day:
    """One window, the hands that work on it, and what the book says beside it."""

    def __init__(self, real: RealWindow, path: Path) -> None:
        self.real, self.path = real, path
        self.by_key = self.by_pointer = 0
        self.steps: list[StepNotice] = []
        real.workspace.stepped.connect(self.steps.append)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """A key, to whatever has the focus."""
        self.by_key += 1
        QTest.keyClick(self._focus(), key, held)

    def write(self, words: str) -> None:
        """Words, to whatever has the focus: one act."""
        self.by_key += 1
        QTest.keyClicks(self._focus(), words)

    def tab_to(self, widget: QWidget) -> None:
        """Tab until it has the focus."""
        for _ in range(12):
            if widget.hasFocus():
                return
            self.press(Qt.Key.Key_Tab)
        assert widget.hasFocus()

    def click(self, widget: QWidget) -> None:
        """The pointer, where there is no key."""
        self.by_pointer += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def page(self, kind: type[Shown]) -> Shown:
        """The page shown, once it is this one and has the focus."""
        self.wait(lambda: isinstance(self.real.window.current_page(), kind))
        found = self.real.window.current_page()
        assert isinstance(found, kind)
        self.wait(lambda: found.isVisible() and found.isAncestorOf(self._focus()))
        return found

    def wait(self, until: Callable[[], object]) -> None:
        self.real.wait(until)

    def ask(self, question: Callable[..., Any], **params: Any) -> Any:
        """What the file says."""
        return ask_file(self.path, question, **params)

    def everything(self) -> Everything:
        found: Everything = self.ask(read_everything)
        return found

    def step(self, act: Callable[[], object]) -> StepNotice:
        """Do something that is one step, no more and no less, and wait until it is in the file."""
        before = len(self.steps)
        act()
        self.wait(lambda: len(self.steps) > before)
        assert len(self.steps) == before + 1
        return self.steps[-1]

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.real.window


@dataclass(frozen=True)
class Sums:
    """What the strip and the walk are to say, minor units a year."""

    target: int
    closed: int
    commit: int
    best_case: int
    at_risk: int
    weighted: Decimal
    won: int
    lost: int
    down: int
    start: int
    end: int


def annual(account: str) -> int:
    """By hand: what the contract charges a year."""
    line = LINES[account]
    return line.charge * {"month": 12, "quarter": 4, "year": 1}[line.period]


def rounded(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), ROUND_HALF_EVEN))


def raised(account: str, percent: int) -> int:
    """By hand: the charge of the next term, rounded once, half-even."""
    return rounded(Decimal(LINES[account].charge) * (100 + percent) / 100)


def sums(*, won: bool = False, lost: bool = False) -> Sums:
    """By hand: Hanbit is renewed at 5 % more, Northwind is lost, or neither yet."""
    final = {HANBIT: 12 * raised(HANBIT, 5)} if won else {}
    if lost:
        final[NORTHWIND] = 0
    due = (HANBIT, NORTHWIND, SEORAK, LUMEN)
    by_category = dict.fromkeys(("commit", "best case", "at risk"), 0)
    weighted = Decimal(sum(final.values()))
    for account in due:
        if account not in final:
            given = EXPECTED[account]
            category = given.get("category", "best case")
            by_category[category] += annual(account)
            percent = given.get("likelihood", BY_CATEGORY[category])
            weighted += Decimal(annual(account)) * percent / 100
    before = {account: annual(account) for account in due} | {LUMEN: LUMEN_BEFORE}
    down = annual(LUMEN) - LUMEN_BEFORE
    gained = final[HANBIT] - annual(HANBIT) if won else 0
    missed = -annual(NORTHWIND) if lost else 0
    start = sum(before.values())
    return Sums(
        target=sum(map(annual, due)),
        closed=sum(final.values()),
        commit=by_category["commit"],
        best_case=by_category["best case"],
        at_risk=by_category["at risk"],
        weighted=weighted,
        won=gained,
        lost=missed,
        down=down,
        start=start,
        end=start + down + gained + missed,
    )


def shown_sums(page: RenewalsPage) -> Sums:
    """What the strip and the walk of the page hold."""
    figures, walk = page.answers.figures, page.answers.walk
    assert figures is not None and walk is not None
    amounts = {part.category: part.amount for part in figures.by_category}
    parts = {part.kind: part.amount for part in walk.parts}
    assert walk.start + sum(parts.values()) == walk.end
    assert not any(parts[kind] for kind in ("slipped", "removed", "up", "pulled in", "new"))
    return Sums(
        target=figures.target,
        closed=figures.closed,
        commit=amounts["commit"],
        best_case=amounts["best case"],
        at_risk=amounts["at risk"],
        weighted=Decimal(figures.weighted),
        won=parts["won"],
        lost=parts["lost"],
        down=parts["down"],
        start=walk.start,
        end=walk.end,
    )


def wait_for_sums(day: Day, page: RenewalsPage, by_hand: Sums) -> None:
    """The page says what was computed by hand; weighted is rounded once."""
    expected = Sums(**{**by_hand.__dict__, "weighted": Decimal(rounded(by_hand.weighted))})
    day.wait(lambda: page.answers.walk is not None)
    try:
        day.wait(lambda: shown_sums(page) == expected)
    except Exception:
        assert shown_sums(page) == expected
        raise


def money(minor: int) -> str:
    """By hand: as it is written to the cent."""
    return f"${minor // 100:,}.{minor % 100:02}"


def names(page: TodayPage) -> list[str]:
    """The accounts of Now, from the top."""
    rows = [line for line in page.list.lines.lines if line.now]
    return [line.words.name for line in rows if line.words is not None]


def sentence(page: TodayPage) -> str:
    line = page.list.current
    assert line is not None and line.words is not None
    return line.words.sentence


def go_to_row(day: Day, page: TodayPage, account: str) -> None:
    """J until the row of this account is the current one."""
    for _ in range(12):
        line = page.list.current
        if line is not None and line.words is not None and line.words.name == account:
            return
        day.press(Qt.Key.Key_J)
    raise AssertionError(account)


def go_to_card(day: Day, page: RenewalsPage, account: str) -> None:
    """J and K until the card of this account is the current one."""
    for key in [Qt.Key.Key_K] * 8 + [Qt.Key.Key_J] * 12:
        card = page.board.current()
        if card is not None and card.name == account:
            return
        day.press(key)
    raise AssertionError(account)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    yield tmp_path


def test_a_working_day_from_the_first_meeting_to_the_brief(
    qapp: QApplication, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "book.csm"
    accounts, contracts, today = make_day(path)
    with real_window(qapp, qtbot, path) as real:
        day = Day(real, path)
        real.go("today")
        see_what_needs_me(day)
        page = prepare_the_meeting(day)
        note = write_the_note(day, page, accounts[HANBIT], today)
        tick_a_follow_up(day, note, today)
        won = renew_and_lose(day, accounts, contracts, today)
        snooze_and_answer(day, today)
        undo_three(day, won)
        print_the_brief(day, home / "brief", accounts[HANBIT], monkeypatch, today)
        assert real.refused == []
        told = [notice.sentence for notice in real.notices]
        steps, last = day.steps, day.everything()
        assert day.by_key >= 2 * (day.by_key + day.by_pointer) / 3
    the_file_has_all_of_it(path, steps, told, last, accounts, today)


def see_what_needs_me(day: Day) -> None:
    """Today says what the rules say, the gravest first; J and K walk through it."""
    page = day.page(TodayPage)
    day.wait(lambda: len(names(page)) == 6)
    assert names(page) == [NORTHWIND, HANBIT, SEORAK, MAPO, "No account", LUMEN]
    act_by = page.list.current.row.reasons[0].due  # type: ignore[union-attr]  # it is a row
    assert sentence(page).startswith("Notice ends ") and 9 <= (act_by - page.found.today).days <= 12  # type: ignore[union-attr]  # it is answered
    day.press(Qt.Key.Key_J)
    assert sentence(page).startswith("Quarterly review, today at ")
    day.press(Qt.Key.Key_J)
    assert sentence(page).startswith("Han So-ra gave NPS 3 on ")
    day.press(Qt.Key.Key_K)
    running = sum(annual(account) for account in (NORTHWIND, HANBIT, SEORAK, LUMEN))
    assert page.found is not None and page.found.groups[0].arr == running
    assert "6 now, " in page.sums.text()


def prepare_the_meeting(day: Day) -> AccountPage:
    """Enter opens the note of the meeting; a template fills it in."""
    day.press(Qt.Key.Key_Return)
    page = day.page(AccountPage)
    editor = page.editor
    day.wait(lambda: "- [ ] Send the depot list" in editor.text.toPlainText())
    day.wait(lambda: len(editor.side.attendees) == 2 and editor.templates.offers())
    assert editor.text.toPlainText().startswith("Quarterly review\n")
    day.press(Qt.Key.Key_Home, CONTROL)
    day.press(Qt.Key.Key_End)
    day.press(Qt.Key.Key_Return)
    day.write("/qbr")
    day.press(Qt.Key.Key_Return)
    day.wait(lambda: "## Goals and where they stand" in editor.text.toPlainText())
    print(repr(editor.text.toPlainText()))
    return page
