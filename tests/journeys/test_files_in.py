"""A first Monday: every system's exports come in unmapped, are looked through, and go again.

What each file is, what it would change and what came of it is read from the window; what is in the
book, from the book.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from tests.support.files_in import (
    CONTROL,
    MONDAY,
    SHIFT,
    cells,
    column,
    counts,
    drop_on_today,
    import_all,
    is_ready,
    listed,
    look_all,
    look_at,
    pack,
    rows,
    views,
)
from tests.support.real_desk import RealWindow, real_window
from tests.support.working_hands import Day

ANSWERS = (
    "SELECT a.name, s.score FROM survey_answer s JOIN account a ON a.id = s.account_id "
    "ORDER BY a.name"
)


def test_a_first_monday_every_file_comes_in_unmapped_and_goes_again_key_by_key(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    path = tmp_path / "book.csm"
    zendesk = pack(tmp_path / "zendesk export.zip", MONDAY / "zendesk")
    with real_window(qapp, qtbot, path) as real:
        day = Day(real, path)
        real.go("today")
        empty = day.everything()
        page = drop_on_today(day, [*sorted(MONDAY.glob("*.csv")), zendesk])
        see_what_each_is(page)
        read_months_first(day, page)
        look_through(day, page)
        keep_one_apart(day, page)
        assert day.everything() == empty
        import_all(day, page)
        assert real.said() == (
            "Imported 2 conversations, 6 accounts, 4 contacts, 4 growth opportunities, 2 tickets. "
            "2 rows need you."
        )
        find_what_came_in(day)
        say_what_keys_mean(day, real)
        full = day.everything()
        for _ in range(3):
            day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL))
        assert day.everything() == empty
        for _ in range(3):
            day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL | SHIFT))
        assert day.everything() == full
        assert real.refused == []


def see_what_each_is(page: ImportPage) -> None:
    """System, rows and how sure; an archive is its parts."""
    assert cells(page, 1) == [
        ["Five9: conversations", "sure, 80 % · layout seen · 17 of 17 headers known"],
        ["HubSpot: accounts", "sure, 86 % · layout seen · 13 of 13 headers known"],
        ["HubSpot: contacts", "sure, 86 % · layout seen · 12 of 12 headers known"],
        ["HubSpot: growth opportunities", "sure, 82 % · layout seen · 16 of 16 headers known"],
        ["2 tables", ""],
        ["Zendesk: accounts", "sure, 96 % · layout seen · 13 of 13 headers known"],
        ["Zendesk: tickets", "sure, 90 % · layout seen · 21 of 21 headers known"],
    ]
    assert page.head.import_button.text() == "Import 18 rows"


def read_months_first(day: Day, page: ImportPage) -> None:
    """No date of the deals says its order; the user does, and the rows are read anew."""
    for _ in range(3):
        day.press(Qt.Key.Key_J)
    assert page.view.record is not None and page.view.record.name.endswith("deals.csv")
    assert column(page, "Close Date") == ["3 Apr 2025", "5 Dec 2025", "4 May 2025", "soon"]
    day.press(Qt.Key.Key_R)
    order = page.view.panel.choices["date_order"]
    assert order.currentText() == "assumed: day first"
    day.tab_to(order)
    day.write("m")
    day.wait(lambda: page.flow.state is State.READING)
    day.wait(lambda: is_ready(page))
    assert order.currentText() == "month first"
    assert order.hasFocus()
    assert column(page, "Close Date") == ["4 Mar 2025", "12 May 2025", "5 Apr 2025", "soon"]


def look_through(day: Day, page: ImportPage) -> None:
    """All files at once: what changes, what is wrong."""
    look_all(day, page)
    assert views(page) == {
        "differences": 20, "all": 20, "added": 16, "changed": 2, "skipped": 2, "problems": 4,
        "review": 2,
    }  # fmt: skip
    look_at(day, page, "changed")
    assert [row[1:] for row in listed(page)] == [
        ["Bluebay Ltd", "Name", "Bluebay Ltd", "→", "Bluebay"],
        ["Altamar S.L.", "Domain", "altamar.example", "→", "altamar-canarias.example"],
        ["Bluebay Ltd", "Tags", "–", "→", "gold"],
    ]
    look_at(day, page, "problems")
    keys = "Organization, Requester id, Requester email"
    assert [[*row[1:4], row[5]] for row in listed(page)] == [
        ["4", keys, "Bluebay Shipping, 360003, -", "waits"],
        ["5", keys, "Kestrel AG, 360004, jo@kestrel.example", "waits"],
        ["4", "–", "Nordlicht services", "comes in"],
        ["5", "Close Date", "soon", "comes in"],
    ]
    assert "no contract was made of it" in listed(page)[2][4]


def keep_one_apart(day: Day, page: ImportPage) -> None:
    """Two firms of one name are two accounts, once X says so."""
    look_at(day, page, "review")
    assert [row[1:] for row in listed(page)] == [
        ["2", "Bluebay", "Bluebay Ltd", "the same domain", "the same"],
        ["3", "Altamar S.L.", "Altamar S.L.", "the same name", "the same"],
    ]
    day.press(Qt.Key.Key_J)
    day.press(Qt.Key.Key_X)
    day.wait(lambda: is_ready(page) and listed(page)[1][-1] == "kept apart")
    assert page.view.list.table.hasFocus()
    assert counts(page)["organizations.json"] == ["1", "1", "–", "–"]


def timeline(day: Day, account: str) -> list[tuple[str, str]]:
    """What stands on the page of an account: source and sentence, the newest first."""
    ((number,),) = day.ask(rows, query=f"SELECT id FROM account WHERE name = '{account}'")
    shown = day.real.window.findChild(AccountPage)
    before = shown.left.timeline.rows.items if shown is not None else ()
    day.real.go("account", account=number, ids=())
    page = day.page(AccountPage)
    line = page.left.timeline.rows
    day.wait(lambda: line.items and line.items is not before and page.title()[-1] == account)
    return [
        (item.source, words.sentence) for item, words in zip(line.items, line.words, strict=True)
    ]


def find_what_came_in(day: Day) -> None:
    """Calls and tickets stand on the timeline of who called."""
    assert [line for line in timeline(day, "Bluebay") if line[0] != "change"] == [
        (
            "conversation",
            "5 Nov 2025. Support. phone · Priya Example · 5 minutes · they began · Resolved",
        ),
        ("answer", "4 Oct 2025. CSAT good. Priya Example · support"),
        (
            "ticket",
            "3 Oct 2025. Login fails. ticket · high · solved. First reply 42 min, solved in 23 h, "
            "3 replies, reopened once",
        ),
        ("opportunity", "4 Mar 2025. Bluebay licence. growth opportunity · Closed Won · €25k"),
        ("end", "4 Mar 2025. Bluebay licence ended. €25k each year"),
        ("start", "5 Mar 2024. Bluebay licence starts. €25k each year"),
    ]
    hanbit = timeline(day, "한빛물류")
    assert [source for source, _ in hanbit if source != "change"] == [
        "ticket",
        "conversation",
        "opportunity",
    ]
    assert "phone · 한소라 · not answered · they began" in dict(hanbit)["conversation"]


def say_what_keys_mean(day: Day, real: RealWindow) -> None:
    """One key is an account of the book, for another one is made."""
    day.say("Rows that wait")
    page = day.page(ImportPage)
    day.wait(lambda: page.unmatched.table.rows_model.rows)
    assert {"jo@kestrel.example", "Bluebay Shipping"} <= set(keys_that_wait(page))
    go_to_key(day, page, "Bluebay Shipping")
    day.press(Qt.Key.Key_E)
    picker = page.unmatched.picker
    assert picker is not None
    QTest.keyClicks(picker.field, "blue")
    day.wait(lambda: picker.table.rows_model.rows[0].cells[0].text == "Bluebay")
    day.step(lambda: QTest.keyClick(picker.field, Qt.Key.Key_Return))
    day.wait(lambda: "Bluebay Shipping" not in keys_that_wait(page))
    assert real.said() == "Match Bluebay Shipping with Bluebay"
    assert tickets(day)["Crane data is late"] == "Bluebay"
    day.come_back()
    go_to_key(day, page, "jo@kestrel.example")
    day.step(lambda: day.press(Qt.Key.Key_Plus))
    assert real.said() == "New account Kestrel AG"
    assert tickets(day) == {
        "Login fails": "Bluebay",
        "Depot list is empty": "한빛물류",
        "Crane data is late": "Bluebay",
        "How to invite people": "Kestrel AG",
    }
    assert day.ask(rows, query=ANSWERS) == [("Bluebay", 1), ("Kestrel AG", 0)]


def tickets(day: Day) -> dict[str, str]:
    """Subject → account."""
    found = "SELECT t.subject, a.name FROM ticket t JOIN account a ON a.id = t.account_id"
    return dict(day.ask(rows, query=found))


def keys_that_wait(page: ImportPage) -> list[str]:
    return [row.cells[0].text for row in page.unmatched.table.rows_model.rows]


def go_to_key(day: Day, page: ImportPage, key: str) -> None:
    """J and K until this key is the current one."""
    for move in [Qt.Key.Key_K] * 9 + [Qt.Key.Key_J] * 9:
        current = page.unmatched.current()
        if current is not None and current.key == key:
            return
        day.press(move)
    raise AssertionError(key)
