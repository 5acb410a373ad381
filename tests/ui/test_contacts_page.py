"""The page of contacts and the people of an account, driven by keys on a real book."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.domain.contacts import people_warnings
from csm_desktop.operations.contact_search import View
from csm_desktop.operations.contacts import edit_contact
from csm_desktop.settings import Settings
from csm_desktop.ui.account.contacts_section import ContactsSection
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.account.people_words import stored_roles, typed_roles, warning_sentence
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.contacts.page import ContactsPage
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.shared.widgets import Field
from csm_desktop.ui.theme import Look, Theme
from csm_desktop.workspace import Workspace
from tests.operations.test_people import JUNG, KIM, LEE, PARK, log
from tests.support.account_book import HANBIT, NOW, TODAY, make_book

WAIT_MS = 20_000


@pytest.fixture
def desk(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    book = make_book(tmp_path / "book.csm")
    book.run(log, people=[KIM], days_ago=4, kind="call", started_by="them")
    book.run(edit_contact, contact_id=KIM, name="Kim Ji-woo", values={"reports_to_id": PARK})
    book.close()
    workspace = Workspace()
    failures: list[Any] = []
    workspace.failed.connect(failures.append)
    made = Desk(
        workspace=workspace,
        choices=Choices(Settings(), None),
        theme=Theme(qapp, Look(theme="light")),
        actions=Registry(),
        navigation=Navigation(),
        notices=Notices(),
    )
    with qtbot.waitSignal(workspace.opened, timeout=WAIT_MS):
        workspace.open(tmp_path / "book.csm")
    yield made
    workspace.close()
    assert failures == []


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ContactsPage:
    made = ContactsPage(desk)
    qtbot.addWidget(made)
    made.resize(1080, 728)
    desk.actions.show_page(made)
    made.show()
    with qtbot.waitSignal(made.shown, timeout=WAIT_MS):
        desk.navigation.go("contacts")
        made.show_place()
    return made


@pytest.fixture
def people(desk: Desk, qtbot: QtBot) -> ContactsSection:
    made = AccountPage(desk)
    qtbot.addWidget(made)
    made.resize(1080, 728)
    made.show()
    with qtbot.waitSignal(made.shown, timeout=WAIT_MS):
        made.show_place(account=HANBIT, ids=())
    section = made.right.contacts
    section.set_open(True)
    return section


def names(page: ContactsPage) -> list[str]:
    return [row.cells[0].text for row in page.table.rows_model.rows]


def count(page: ContactsPage) -> str:
    return page._count.text()


def test_everyone_is_listed_and_the_count_is_said(page: ContactsPage) -> None:
    QAbstractItemModelTester(page.table.rows_model)
    assert names(page) == ["Kim Ji-woo", "Park Sang-hyun", "이수빈", "Jung Min-ho"]
    assert count(page) == "4 contacts"
    assert [cell.text for cell in page.table.rows_model.rows[0].cells[3:5]] == ["fair 38", "4 d"]


def test_typing_finds_and_enter_goes_to_the_person_at_the_account(
    page: ContactsPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.field, "park")
    qtbot.waitUntil(lambda: names(page) == ["Park Sang-hyun"], timeout=WAIT_MS)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    place = page.desk.navigation.place
    assert place is not None and place.page == "account"
    assert dict(place.what) == {"account": HANBIT, "contact": PARK, "ids": ()}


def test_what_was_typed_is_there_again_on_the_way_back(page: ContactsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.field, "kim")
    qtbot.waitUntil(lambda: names(page) == ["Kim Ji-woo"], timeout=WAIT_MS)
    place = page.desk.navigation.place
    assert place is not None
    page.field.clear()
    page.show_place(**dict(place.what))
    qtbot.waitUntil(lambda: names(page) == ["Kim Ji-woo"], timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View.CHAMPIONS, ["Kim Ji-woo"]),
        (View.UNTOUCHED, ["Park Sang-hyun", "이수빈"]),
        (View.SINGLE_THREAD, ["Kim Ji-woo", "Park Sang-hyun", "이수빈"]),
        (View.LEFT, ["Jung Min-ho"]),
    ],
)
def test_each_view_lists_its_people(
    page: ContactsPage, qtbot: QtBot, view: View, expected: list[str]
) -> None:
    page._choose(view)
    qtbot.waitUntil(lambda: names(page) == expected, timeout=WAIT_MS)


def test_the_keys_go_from_the_field_to_the_list_and_back(page: ContactsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    assert page.table.current_key() == KIM
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.field


def test_coming_without_a_search_leaves_the_place_as_it_was(page: ContactsPage) -> None:
    place = page.desk.navigation.place
    assert place is not None and place.what == ()


def test_nobody_found_says_what_to_do(page: ContactsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.field, "zzz")
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT_MS)
    assert page.empty.text() == "No contact has all these words."
    page._choose(View.LEFT)
    said = "Nobody here. Look for less, or choose “Everyone”."
    qtbot.waitUntil(lambda: page.empty.text() == said, timeout=WAIT_MS)
    assert page.desk.actions.reason_against("export_vcard")


def test_the_selected_contacts_are_written_as_cards(
    page: ContactsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[Any] = []
    page.desk.notices.told.connect(told.append)
    page.table.selectAll()
    page.write_cards(tmp_path / "people.vcf")
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert told[0].sentence == "4 contacts written to people.vcf."
    text = (tmp_path / "people.vcf").read_text(encoding="utf-8")
    assert text.count("BEGIN:VCARD") == 4
    assert "FN:이수빈" in text


def test_everything_that_takes_keys_has_a_name(page: ContactsPage) -> None:
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_the_people_of_an_account_say_what_is_missing_and_what_to_do(
    people: ContactsSection,
) -> None:
    assert people.warnings.lines == (
        "Single thread: only Kim Ji-woo in 90 days. Find a second.",
        "No executive in 180 days. Invite Park Sang-hyun.",
    )
    first = people.table.rows[0]
    assert first.cells == ("Kim Ji-woo", "champion, Head of Operations", "", "fair", "4 d")
    assert people.table.rows[-1].quiet


def test_the_tree_indents_who_reports_to_whom(people: ContactsSection) -> None:
    people.order.click()
    assert [row.cells[0] for row in people.table.rows][:2] == ["Park Sang-hyun", "\u2003Kim Ji-woo"]
    assert people.order.text() == "Show as a list"


def test_the_arithmetic_of_a_strength_stands_below_the_form(people: ContactsSection) -> None:
    people.table.setFocus()
    people.table.opened.emit(KIM)
    assert people.view is not None
    labels = [label.text() for label in people.view.findChildren(QWidget) if hasattr(label, "text")]
    assert "Strength 38, fair" in labels
    assert "Σ 0.95 → 100 × (1 − e^(−0.95 / 2)) = 38" in labels


def test_roles_are_typed_in_the_readers_words_and_kept_in_the_books(
    people: ContactsSection, qtbot: QtBot
) -> None:
    people.table.opened.emit(LEE)
    assert people.view is not None
    field = people.view.form.editors["role"]
    assert isinstance(field, Field)
    field.setText("Champion; user")
    people.view.form.submit()
    qtbot.waitUntil(lambda: people.view is None, timeout=WAIT_MS)

    def saved() -> bool:
        assert people._overview is not None
        return any(c.role == "champion; user" for c in people._overview.contacts)

    qtbot.waitUntil(saved, timeout=WAIT_MS)
    assert typed_roles("champion; works council") == "champion; works council"
    assert stored_roles(None) is None


def test_one_key_says_that_a_person_left_and_what_follows(
    people: ContactsSection, qtbot: QtBot
) -> None:
    told: list[Any] = []
    people._desk.notices.told.connect(told.append)
    people.table.setFocus()
    qtbot.keyClick(people.table, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert told[0].sentence == "Kim Ji-woo left the company: no champion is left."
    qtbot.waitUntil(
        lambda: (
            people.warnings.lines[:1]
            == ("Champion Kim Ji-woo left on 21 Nov 2026. Find the next one.",)
        ),
        timeout=WAIT_MS,
    )


def test_a_circle_is_refused_in_the_form(people: ContactsSection, qtbot: QtBot) -> None:
    people.table.opened.emit(PARK)
    assert people.view is not None
    form = people.view.form
    superior: Any = form.editors["reports_to_id"]
    superior.show_value(KIM)
    form.submit()
    sentence = "Nobody can report to themselves, not through others either."
    qtbot.waitUntil(lambda: form.problem.text() == sentence, timeout=WAIT_MS)


def test_the_team_grows_by_a_line(people: ContactsSection, qtbot: QtBot) -> None:
    people.team.add.click()
    form = people.team._form
    assert form is not None
    name = form.editors["name"]
    qtbot.keyClicks(name, "Seo Yun-a")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(people.team.table.rows) == 1, timeout=WAIT_MS)
    assert people.team._form is None


def test_an_account_differs_from_its_tier_with_a_reason(
    people: ContactsSection, qtbot: QtBot
) -> None:
    assert people.team.cadence.text() == "Touch every 30 days · every account"
    people.team.cadence.click()
    form = people.team._form
    assert form is not None
    days: Any = form.editors["cadence_days"]
    days.setText("7")
    form.submit()
    sentence = "Say why this account differs from its tier."
    qtbot.waitUntil(lambda: form.problem.text() == sentence, timeout=WAIT_MS)
    reason: Any = form.editors["cadence_reason"]
    reason.setText("escalation")
    form.submit()
    wanted = "Touch every 7 days · escalation"
    qtbot.waitUntil(lambda: people.team.cadence.text() == wanted, timeout=WAIT_MS)


def test_a_person_asked_for_is_opened_once_the_account_is_there(desk: Desk, qtbot: QtBot) -> None:
    page = AccountPage(desk)
    qtbot.addWidget(page)
    page.resize(1080, 728)
    page.show()
    page.show_place(account=HANBIT, contact=JUNG, ids=())
    people = page.right.contacts
    qtbot.waitUntil(lambda: people.view is not None, timeout=WAIT_MS)
    assert people.is_open
    assert people.view is not None
    name: Any = people.view.form.editors["name"]
    assert name.text() == "Jung Min-ho"


def test_an_account_without_people_has_three_sentences() -> None:
    reader = Reader.of("en", TODAY)
    lines = [warning_sentence(w, reader) for w in people_warnings([], pays=True, today=TODAY)]
    assert lines == [
        "No champion. Who speaks for us inside?",
        "Nobody was touched in 90 days. Talk to two people.",
        "No executive sponsor, no economic buyer. Who signs?",
    ]
