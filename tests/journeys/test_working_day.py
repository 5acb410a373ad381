"""A working day from nine to six on a real window, by keyboard.

The first meeting is prepared from Today, written up in the meeting, and its follow-ups are tasks;
one contract is renewed with an uplift and another lost; a reason waits, a detractor is answered;
the last three acts are undone; the brief is on paper. Amounts are computed here by hand.
"""

import re
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
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
from csm_desktop.ui.renewals.page import RenewalsPage
from csm_desktop.ui.shared.renewals.close_forms import LostForm, WonForm
from csm_desktop.ui.tasks.page import TasksPage
from csm_desktop.ui.today.page import TodayPage
from csm_desktop.workspace import StepNotice
from tests.support.real_desk import real_window
from tests.support.renewal_sums import a_year_less_a_day, annual, money, raised, sums, wait_for_sums
from tests.support.working_day import (
    BOOK_TASK,
    HANBIT,
    LINES,
    LUMEN,
    MAPO,
    NORTHWIND,
    SEORAK,
    Everything,
    ask_file,
    make_day,
    read_everything,
)
from tests.support.working_hands import Day

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TITLE = "Quarterly review, Hanbit"


def names(page: TodayPage) -> list[str]:
    """The accounts of Now, from the top."""
    rows = [line for line in page.list.lines.lines if line.now]
    return [line.words.name for line in rows if line.words is not None]


def sentence(page: TodayPage) -> str:
    line = page.list.current
    assert line is not None and line.words is not None
    return line.words.sentence


def go_to_row(day: Day, page: TodayPage, account: str) -> None:
    """K and J until the row of this account is the current one."""
    for key in [Qt.Key.Key_K] * 8 + [Qt.Key.Key_J] * 12:
        line = page.list.current
        if line is not None and line.words is not None and line.words.name == account:
            return
        day.press(key)
    raise AssertionError(account)


def go_to_card(day: Day, page: RenewalsPage, account: str) -> None:
    """J and K until the card of this account is the current one."""
    for key in [Qt.Key.Key_K] * 8 + [Qt.Key.Key_J] * 12:
        card = page.board.current()
        if card is not None and card.name == account:
            return
        day.press(key)
    raise AssertionError(account)


def test_a_working_day_from_the_first_meeting_to_the_brief(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    path = tmp_path / "book.csm"
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
        print_the_brief(day, tmp_path / "brief", monkeypatch)
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
    day.click(editor.text.viewport())
    day.press(Qt.Key.Key_Home, CONTROL)
    day.press(Qt.Key.Key_Down)
    day.write("/qbr")
    day.press(Qt.Key.Key_Down)
    day.press(Qt.Key.Key_Return)
    day.wait(lambda: "## Goals and where they stand" in editor.text.toPlainText())
    assert editor.text.toPlainText().startswith(f"QBR with {HANBIT}, ")
    assert "- Kim Ji-woo\n- Park Sang-hyun\n" in editor.text.toPlainText()
    assert editor.text.toPlainText().count("Send the depot list") == 1
    assert editor.templates.name == "qbr"
    assert editor.now().visibility == "shareable"
    return page


def write_the_note(day: Day, page: AccountPage, account: int, today: date) -> NoteRow:
    """Typed in the meeting: kept before it is said to be kept; Esc makes it one step."""
    editor = page.editor
    day.press(Qt.Key.Key_Home, CONTROL)
    day.press(Qt.Key.Key_End, SHIFT)
    day.write(TITLE)
    assert editor.state.text() == "Not saved yet"
    assert day.ask(read_draft, account_id=account) is None
    day.press(Qt.Key.Key_End, CONTROL)
    day.press(Qt.Key.Key_Return)
    day.press(Qt.Key.Key_Return)  # it ends the list
    day.write("## Budget")
    day.press(Qt.Key.Key_Return)
    day.write("- [ ] Send ROI sheet @me due fri")
    day.press(Qt.Key.Key_Return)
    day.press(Qt.Key.Key_Return)
    day.write("Decision: all depots from March")
    day.press(Qt.Key.Key_Return)
    day.write("! budget freeze in spring")
    typed = editor.text.toPlainText()
    day.wait(lambda: editor.state.text().startswith("Kept"))
    assert day.ask(read_draft, account_id=account).text == typed
    assert day.ask(list_tasks, today=today, account_id=account)[0].note == "Preparation call"
    step = day.step(lambda: day.press(Qt.Key.Key_Escape))
    assert (step.label, step.values) == ("Write the note {title}", {"title": TITLE})
    day.wait(lambda: not page.notes.is_open)
    assert day.ask(read_draft, account_id=account) is None
    found_notes: tuple[NoteRow, ...] = day.ask(list_notes, today=today, account_id=account)
    note, earlier = found_notes
    assert f"{note.title}\n\n{note.text}" == typed
    assert [person.name for person in note.attendees] == ["Kim Ji-woo", "Park Sang-hyun"]
    assert "- [>] Send the depot list" in earlier.text
    (meeting,) = day.ask(list_meetings, first=today, last=today)
    assert meeting.note_id == note.id
    friday = today + timedelta(days=(4 - today.weekday() - 1) % 7 + 1)
    tasks = day.ask(list_tasks, today=today, account_id=account)
    found = {task.title: (task.due_on, task.note_id, task.done_at) for task in tasks}
    assert found == {
        "Send ROI sheet": (friday, note.id, None),
        "Send the depot list": (today + timedelta(days=6), note.id, None),
    }
    (risk,) = day.ask(list_risks, account_id=account)
    assert (risk.title, risk.state, risk.note_id) == ("budget freeze in spring", "open", note.id)
    return note


def tick_a_follow_up(day: Day, note: NoteRow, today: date) -> None:
    """D on the tasks page ticks the line in the note."""
    day.press(Qt.Key.Key_9, CONTROL)
    page = day.page(TasksPage)
    day.wait(lambda: "Send ROI sheet" in open_tasks(page))
    assert open_tasks(page) == [BOOK_TASK, *sorted_by_due(day, note, today)]
    while [task.title for task in page.selected()] != ["Send ROI sheet"]:
        day.press(Qt.Key.Key_J)
    day.step(lambda: day.press(Qt.Key.Key_D))
    day.wait(lambda: "Send ROI sheet" not in open_tasks(page))
    (after,) = [n for n in day.ask(list_notes, today=today) if n.id == note.id]
    line = "- [ ] Send ROI sheet @me due fri"
    assert note.text.count(line) == 1
    assert after.text == note.text.replace(line, line.replace("[ ]", "[x]"))


def open_tasks(page: TasksPage) -> list[str]:
    return [task.title for group in page.days for task in group.tasks]


def sorted_by_due(day: Day, note: NoteRow, today: date) -> list[str]:
    tasks: list[TaskRow] = [t for t in day.ask(list_tasks, today=today) if t.note_id == note.id]
    return [task.title for task in sorted(tasks, key=lambda task: (task.due_on, task.id))]


def renew_and_lose(
    day: Day, accounts: dict[str, int], contracts: dict[str, int], today: date
) -> Everything:
    """W renews Hanbit at 5 % more, L loses Northwind; gives the book as it was between the two."""
    day.press(Qt.Key.Key_4, CONTROL)
    page = day.page(RenewalsPage)
    day.wait(lambda: len(page.walk.lines) > 2 and page.board.current() is not None)
    wait_for_sums(day, page, sums())
    renew(day, page, accounts[HANBIT], today)
    wait_for_sums(day, page, sums(won=True))
    between = day.everything()
    lose(day, page, contracts[NORTHWIND], today)
    wait_for_sums(day, page, sums(won=True, lost=True))
    return between


def renew(day: Day, page: RenewalsPage, account: int, today: date) -> None:
    """The form says what would become of it before it is kept."""
    go_to_card(day, page, HANBIT)
    day.press(Qt.Key.Key_W)
    day.wait(lambda: page.panel is not None and isinstance(page.panel.editor.form, WonForm))
    form = page.panel.editor.form  # type: ignore[union-attr]  # it is open
    assert isinstance(form, WonForm)
    day.wait(form.lines["uplift"].editor.hasFocus)
    day.write("5")
    new = 12 * raised(HANBIT, 5)
    assert f"{money(new)} a year instead of {money(annual(HANBIT))}." in form.preview.text()
    step = day.step(lambda: day.press(Qt.Key.Key_Return))
    assert step.label == "Renew {name}"
    old_end = today + timedelta(days=LINES[HANBIT].ends_in)
    terms = [
        (row.starts_on, row.ends_on, row.charge, row.charge_period)
        for row in day.ask(list_contracts, today=today, account_id=account)
    ]
    starts_on = old_end + timedelta(days=1)
    assert terms == [
        (starts_on, a_year_less_a_day(starts_on), raised(HANBIT, 5), "month"),
        (old_end - timedelta(days=364), old_end, LINES[HANBIT].charge, "month"),
    ]
    renewed = renewal(day, HANBIT, today)
    assert (renewed.outcome, renewed.final, renewed.decided_on) == ("renewed", new, today)


def lose(day: Day, page: RenewalsPage, contract: int, today: date) -> None:
    """A reason in two levels, chosen with the arrows."""
    go_to_card(day, page, NORTHWIND)
    day.press(Qt.Key.Key_L)
    day.wait(lambda: page.panel is not None and isinstance(page.panel.editor.form, LostForm))
    form = page.panel.editor.form  # type: ignore[union-attr]  # it is open
    assert isinstance(form, LostForm)
    day.wait(form.reason.hasFocus)
    day.press(Qt.Key.Key_Return)
    assert form.lines["reason"].problem.text() == "Choose why it was lost."
    while form.reason.currentData() != "competitor":
        day.press(Qt.Key.Key_Down)
    day.tab_to(form.detail)
    while form.detail.currentData() != "lower price":
        day.press(Qt.Key.Key_Down)
    step = day.step(lambda: day.press(Qt.Key.Key_Return))
    assert step.label == "Lose {name}"
    lost = renewal(day, NORTHWIND, today)
    assert (lost.contract_id, lost.outcome, lost.final) == (contract, "lost", 0)
    assert (lost.reason, lost.reason_detail) == ("competitor", "lower price")


def renewal(day: Day, account: str, today: date) -> RenewalRow:
    """As the file has it; of Hanbit the one of the old term."""
    rows: tuple[RenewalRow, ...] = day.ask(list_renewals, today=today)
    return next(row for row in rows if row.account == account)


def snooze_and_answer(day: Day, today: date) -> None:
    """S lets a reason wait, D answers a detractor: two fewer need the user now."""
    day.press(Qt.Key.Key_1, CONTROL)
    page = day.page(TodayPage)
    day.wait(lambda: names(page) == [SEORAK, MAPO, "No account", LUMEN])
    go_to_row(day, page, MAPO)
    day.press(Qt.Key.Key_S)
    day.wait(page.snooze.isVisible)
    day.tab_to(page.snooze.day)
    day.write("in 2 weeks")
    day.tab_to(page.snooze.why)
    day.write("their auditors are there")
    day.step(lambda: day.press(Qt.Key.Key_Return))
    day.wait(lambda: names(page) == [SEORAK, "No account", LUMEN])
    assert page.list.hasFocus()
    marks = day.everything()["today_mark"]
    assert len(marks) == 1 and "their auditors are there" in marks[0]
    assert today + timedelta(days=14) in marks[0]
    go_to_row(day, page, SEORAK)
    day.step(lambda: day.press(Qt.Key.Key_D))
    day.wait(lambda: names(page) == ["No account", LUMEN])
    assert page.found is not None and page.found.groups[0].count == 2
    assert "2 now, " in page.sums.text()


def undo_three(day: Day, between: Everything) -> None:
    """Ctrl+Z: the answer, the snooze and the loss are back, row by row and to the cent."""
    page = day.page(TodayPage)

    def stand(there: list[str]) -> None:
        day.wait(lambda: names(page) == there)

    for there in (
        [SEORAK, "No account", LUMEN],
        [SEORAK, MAPO, "No account", LUMEN],
        [NORTHWIND, SEORAK, MAPO, "No account", LUMEN],
    ):
        step = day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL))
        assert step.kind == "undo"
        stand(there)
    assert day.everything() == between
    assert "5 now, " in page.sums.text()
    day.press(Qt.Key.Key_4, CONTROL)
    renewals = day.page(RenewalsPage)
    wait_for_sums(day, renewals, sums(won=True))
    day.wait(lambda: NORTHWIND in cards(renewals))


def cards(page: RenewalsPage) -> list[str]:
    return [card.name for column in page.board.columns for card in column.cards]


def print_the_brief(day: Day, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The brief of Hanbit is on paper: the new term, the decision, the open follow-up."""
    if shutil.which("pdftotext") is None:
        return
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target), "PDF (*.pdf)"))
    )
    day.press(Qt.Key.Key_1, CONTROL)
    go_to_row(day, day.page(TodayPage), HANBIT)
    day.press(Qt.Key.Key_Right)
    day.page(AccountPage)
    day.press(Qt.Key.Key_P, CONTROL)
    day.wait(QApplication.activePopupWidget)
    day.press(Qt.Key.Key_Return)  # the window's own language comes first
    told = f"The brief of {HANBIT} was written to {target.name}.pdf"
    day.wait(lambda: day.real.said() == told)
    run = subprocess.run(
        ["pdftotext", "-layout", f"{target}.pdf", "-"], capture_output=True, text=True, check=True
    )
    words = re.sub(r"\s+", " ", run.stdout)
    for there in (
        HANBIT,
        money(annual(HANBIT)),
        money(12 * raised(HANBIT, 5)),
        "all depots from March",
        "Send the depot list",
        "Kim Ji-woo",
    ):
        assert there in words, there
    for absent in ("budget freeze", "Preparation call", "85 %"):
        assert absent not in words, absent


def the_file_has_all_of_it(
    path: Path,
    steps: list[StepNotice],
    told: list[str],
    last: Everything,
    accounts: dict[str, int],
    today: date,
) -> None:
    """After the window is gone the file has what was said, and nothing else."""
    assert ask_file(path, read_everything) == last
    kept = {step.id for step in ask_file(path, list_steps)}
    assert {step.step for step in steps} <= kept
    assert f"Write the note {TITLE}" in told
    undone = ("Undone: Done: ", "Undone: Snooze ", "Undone: Lose ")
    assert [sentence.startswith(undone) for sentence in told].count(True) == 3
    open_ones = ask_file(path, list_renewals, today=today, account_id=accounts[NORTHWIND])
    assert [row.outcome for row in open_ones] == [None]
    renewed = ask_file(path, list_renewals, today=today, account_id=accounts[HANBIT])
    assert [row.outcome for row in renewed] == ["renewed", None]
    assert [row.target for row in renewed] == [annual(HANBIT), 12 * raised(HANBIT, 5)]
