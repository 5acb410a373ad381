"""Which accounts a list finds, in what order, and what editing them does."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, command, create_book
from csm_desktop.domain.contracts import mrr_from_arr
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind
from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.domain.query import QueryProblem
from csm_desktop.operations.account_edits import (
    create_account,
    delete_account,
    delete_accounts,
    edit_account,
    edit_accounts,
)
from csm_desktop.operations.accounts import (
    find_accounts,
    list_account_ids,
    list_accounts,
    list_known_values,
    read_account_facts,
    read_account_rows,
    sum_arr,
    total_accounts,
)
from csm_desktop.operations.contacts import create_contact
from csm_desktop.operations.custom_fields import (
    add_custom_field,
    delete_custom_field,
    rename_custom_field,
)
from csm_desktop.operations.meetings import Attendee, create_meeting, read_meeting
from csm_desktop.operations.notes import write_note
from csm_desktop.operations.tasks import create_task, edit_task, list_tasks

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@command("Test data")
def add_contract(
    connection: Connection, *, account: int, charge: int, ends: date | None, notice: int = 0
) -> None:
    connection.exec_driver_sql(
        "INSERT INTO contract (account_id, charge, charge_period, currency, starts_on, ends_on, "
        "notice_months) VALUES (?, ?, 'month', 'USD', 20000, ?, ?)",
        (account, charge, ends and to_epoch_day(ends), notice),
    )


@command("Test data")
def add_note(connection: Connection, *, account: int, at: datetime) -> None:
    connection.exec_driver_sql(
        "INSERT INTO note (account_id, title, noted_at) VALUES (?, 'QBR', ?)",
        (account, int(at.timestamp()) * 1_000_000),
    )


@command("Test data")
def use(connection: Connection, *, accounts: list[int]) -> None:
    number = connection.exec_driver_sql(
        "INSERT INTO import_file (name, profile, noun, imported_at, rows, added, updated) "
        "VALUES ('usage.csv', '', 'usage point', 0, 2, 2, 0)"
    ).lastrowid
    connection.exec_driver_sql(
        "INSERT INTO usage_point (account_id, metric_id, feature_id, contact_id, day, value, "
        "import_id) VALUES (?, 1, 0, 0, 20000, 5.0, ?)",
        [(number_of, number) for number_of in accounts],
    )


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setenv("TZ", "UTC")
    made = create_book(tmp_path / "book.csm", currency="USD", clock=lambda: NOW)
    yield made
    made.close()


def account(store: Store, name: str, **values: object) -> int:
    number: int = store.run(create_account, values={"name": name, **values}).result
    return number


def found(store: Store, query: str = "", **how: Any) -> list[str]:
    answer = store.ask(list_account_ids, query=query, today=TODAY, **how)
    rows = store.ask(read_account_rows, ids=answer.ids, columns=(), today=TODAY)
    return [row.name for row in rows]


def test_free_text_finds_every_word_that_begins_so_in_any_script(store: Store) -> None:
    account(store, "Hanbit Logistics", native_name="한빛물류")
    account(store, "Hanbit Group")
    account(store, "AT&T")
    assert found(store, "hanb logi") == ["Hanbit Logistics"]
    assert found(store, "빛물") == ["Hanbit Logistics"]
    assert found(store, "&") == ["AT&T"]
    assert found(store, "nothing") == []


def test_missing_values_come_last_in_both_directions_and_ties_go_by_name(store: Store) -> None:
    for name, tier in (("b", "A"), ("a", "A"), ("c", None), ("d", "B")):
        account(store, name, tier=tier)
    assert found(store, sort="tier") == ["a", "b", "d", "c"]
    assert found(store, sort="tier", descending=True) == ["d", "a", "b", "c"]


def test_figures_of_contracts_can_be_asked_and_sorted(store: Store) -> None:
    big, small = account(store, "Big"), account(store, "Small")
    account(store, "None")
    store.run(add_contract, account=big, charge=500_000, ends=date(2027, 3, 31), notice=3)
    store.run(add_contract, account=small, charge=1_005, ends=date(2026, 12, 1))
    assert found(store, "arr > 50k") == ["Big"]
    assert found(store, "arr = 120.6") == ["Small"]
    assert found(store, "arr < 120.605 and arr >= 0.001") == ["Small"]
    assert found(store, "arr = 120.605") == []
    assert found(store, "not arr > 50k", sort="name") == ["None", "Small"]
    assert found(store, "renewal < 30d") == ["Small"]
    assert found(store, "act_in <= 40") == ["Small", "Big"]
    assert found(store, "renewal is empty") == ["None"]
    assert found(store) == ["Small", "Big", "None"]


def test_mrr_is_rounded_as_the_formula_rounds_it(store: Store) -> None:
    for name, charge in (("a", 7), ("b", -7), ("c", 50), ("d", 1_234_567)):
        number = account(store, name)
        store.run(add_contract, account=number, charge=charge, ends=None)
    _columns, rows = store.ask(list_accounts, today=TODAY)
    arr_and_mrr = [(row.values["arr"], row.values["mrr"]) for row in rows]
    assert len(arr_and_mrr) == 4
    assert all(mrr == mrr_from_arr(int(str(arr))) for arr, mrr in arr_and_mrr)


def test_a_missing_value_matches_only_is_empty(store: Store) -> None:
    account(store, "with", industry="Energy")
    account(store, "without")
    assert found(store, "industry != Retail") == ["with"]
    assert found(store, "not industry = Retail") == ["with"]
    assert found(store, "industry is empty") == ["without"]


def test_text_is_compared_without_case_and_contains_takes_signs_as_they_are(store: Store) -> None:
    account(store, "Élan", owner="Y. Seo", tags="100%; vip")
    account(store, "Other", owner="J. Park", tags="1000")
    assert found(store, 'owner = "y. seo"') == ["Élan"]
    assert found(store, "name : éla") == ["Élan"]
    assert found(store, 'tags : "100%"') == ["Élan"]


def test_a_moment_is_compared_by_its_day(store: Store) -> None:
    first, second = account(store, "first"), account(store, "second")
    store.run(add_note, account=first, at=datetime(2026, 10, 1, 23, 59, tzinfo=UTC))
    store.run(add_note, account=second, at=datetime(2026, 10, 2, 0, 0, tzinfo=UTC))
    assert found(store, "last_touch = 2026-10-01") == ["first"]
    assert found(store, "last_touch > 2026-10-01") == ["second"]
    assert found(store, "last_touch <= 2026-10-02", sort="last_touch") == ["first", "second"]


def test_amounts_of_several_currencies_compare_by_their_units(store: Store) -> None:
    account(store, "won", turnover=60_000, currency="KRW")
    account(store, "dollar", turnover=50_000_00)
    assert found(store, "turnover > 55k") == ["won"]
    assert found(store, sort="turnover") == ["dollar", "won"]


def test_groups_stand_together_with_their_sums_and_the_missing_last(store: Store) -> None:
    one, two = account(store, "one", stage="Renewal"), account(store, "two", stage="Adoption")
    account(store, "three", stage="Renewal")
    account(store, "four")
    store.run(add_contract, account=one, charge=100_00, ends=None)
    store.run(add_contract, account=two, charge=50_00, ends=None)
    answer = store.ask(list_account_ids, group="stage", sort="name", today=TODAY)
    groups = [(group.value, group.count, group.arr_sum) for group in answer.groups]
    assert groups == [("Adoption", 1, 600_00), ("Renewal", 2, 1_200_00), (None, 1, 0)]
    assert found(store, group="stage", sort="name") == ["two", "one", "three", "four"]
    assert answer.arr_sum == 1_800_00
    assert store.ask(total_accounts).count == 4
    assert store.ask(sum_arr, ids=[one, two]) == 1_800_00


def test_accounts_are_grouped_by_the_month_of_the_last_day_to_act(store: Store) -> None:
    number = account(store, "one")
    account(store, "two")
    store.run(add_contract, account=number, charge=1, ends=date(2027, 2, 28), notice=1)
    answer = store.ask(list_account_ids, group="month_to_act", today=TODAY)
    assert [group.value for group in answer.groups] == ["2027-01", None]


def test_an_own_field_is_edited_asked_sorted_renamed_and_deleted(store: Store) -> None:
    few, many = account(store, "few"), account(store, "many")
    account(store, "none")
    field = store.run(add_custom_field, label="Bought seats", kind=Kind.NUMBER).result
    column = f"custom:{field}"
    store.run(edit_accounts, ids=[few], changes={column: Decimal(9)})
    store.run(edit_accounts, ids=[many], changes={column: Decimal("10.5")})
    assert found(store, "[Bought seats] > 9.5") == ["many"]
    assert found(store, sort=column, descending=True) == ["many", "few", "none"]
    rows = store.ask(read_account_rows, ids=[many, few], columns=(column,), today=TODAY)
    assert [row.values[column] for row in rows] == [Decimal("10.5"), Decimal(9)]
    store.run(rename_custom_field, field=field, label="Seats")
    assert found(store, "seats is empty") == ["none"]
    store.run(edit_accounts, ids=[few], changes={column: None})
    assert found(store, "seats is empty", sort="name") == ["few", "none"]
    store.run(delete_custom_field, field=field)
    with pytest.raises(QueryProblem):
        found(store, "seats is empty")
    store.undo()
    assert found(store, "seats > 10") == ["many"]


@pytest.mark.parametrize("label", ["ARR", "next step", " "])
def test_an_own_field_needs_a_name_of_its_own(store: Store, label: str) -> None:
    with pytest.raises(Refusal) as refused:
        store.run(add_custom_field, label=label, kind=Kind.TEXT)
    assert refused.value.code in ("field_label_taken", "field_label_empty")


def test_forty_accounts_change_in_one_step_and_one_undo_brings_them_back(store: Store) -> None:
    ids = [account(store, f"a{number}", stage="Adoption") for number in range(40)]
    outcome = store.run(edit_accounts, ids=ids, changes={"stage": "Renewal", "owner": "Y. Seo"})
    assert outcome.values == {"count": 40}
    assert len(found(store, 'stage = Renewal and owner = "Y. Seo"')) == 40
    store.undo()
    assert len(found(store, "stage = Adoption and owner is empty")) == 40


def test_an_edit_that_changes_nothing_makes_no_step(store: Store) -> None:
    number = account(store, "one", tier="A")
    outcome = store.run(edit_account, account=number, name="one", changes={"tier": "A"})
    assert outcome.step is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "  "}, "account_name_empty"),
        ({"currency": "XYZ"}, "currency_unknown"),
        ({"arr": 5}, "account_field_unknown"),
        ({"tier": "B", "colour": "red"}, "account_field_unknown"),
    ],
)
def test_a_bad_value_is_refused_and_nothing_is_changed(
    store: Store, changes: dict[str, object], code: str
) -> None:
    number = account(store, "one", tier="A")
    with pytest.raises(Refusal) as refused:
        store.run(edit_account, account=number, name="one", changes=changes)
    assert refused.value.code == code
    assert found(store, "tier = A") == ["one"]


def test_an_account_never_stands_below_itself(store: Store) -> None:
    top = account(store, "top")
    middle = account(store, "middle", parent=top)
    low = account(store, "low", parent=middle)
    assert found(store, "parent = top") == ["middle"]
    for parent in (low, top):
        with pytest.raises(Refusal) as refused:
            store.run(edit_account, account=top, name="top", changes={"parent": parent})
        assert refused.value.code == "account_parent_circle"


def test_a_deleted_account_takes_what_is_its_own_and_undo_brings_all_back(store: Store) -> None:
    top = account(store, "top")
    child = account(store, "child", parent=top)
    store.run(add_contract, account=top, charge=100_00, ends=None)
    store.run(add_note, account=top, at=NOW)
    store.run(delete_accounts, ids=[top])
    assert found(store) == ["child"]
    assert store.ask(total_accounts).arr == 0
    assert found(store, "parent is empty") == ["child"]
    store.undo()
    assert sorted(found(store)) == ["child", "top"]
    assert found(store, "arr > 0") == ["top"]
    store.run(delete_accounts, ids=[top, child])
    assert found(store) == []


def test_an_account_leaves_though_other_rows_point_to_what_is_its_own(store: Store) -> None:
    gone, stays = account(store, "gone"), account(store, "stays")
    store.run(add_contract, account=gone, charge=100_00, ends=None)
    person = store.run(create_contact, account_id=gone, values={"name": "Dana"}).result
    meeting = store.run(
        create_meeting,
        values={"title": "Fair", "starts_at": NOW},
        attendees=[Attendee(person, None, None)],
    ).result
    store.run(
        write_note,
        account_id=gone,
        text="T\n\n- [ ] Send ROI",
        kind="call",
        visibility="internal",
        meeting_id=meeting,
    )
    store.run(edit_task, task_id=1, title="", values={"account_id": stays})
    store.run(create_task, account_id=stays, title="Check", contract_id=1)
    before = store.ask(list_tasks, today=TODAY), store.ask(read_meeting, meeting_id=meeting)
    store.run(delete_account, account=gone, name="gone")
    assert store.ask(check_book) == ()
    left = store.ask(list_tasks, today=TODAY)
    assert [(task.title, task.note_id, task.contract_id) for task in left] == [
        ("Send ROI", None, None),
        ("Check", None, None),
    ]
    held = store.ask(read_meeting, meeting_id=meeting)
    assert held is not None and held.note_id is None
    assert held.attendees == (Attendee(None, "Dana", None),)
    store.undo()
    after = store.ask(list_tasks, today=TODAY), store.ask(read_meeting, meeting_id=meeting)
    assert after == before
    assert store.ask(check_book) == ()


def test_usage_of_a_deleted_account_comes_back_with_it(store: Store) -> None:
    gone, stays = account(store, "gone"), account(store, "stays")
    store.run(use, accounts=[gone, stays])

    def users(connection: Connection) -> list[int]:
        rows = connection.exec_driver_sql(
            "SELECT a.id FROM usage_point JOIN account a ON a.id = account_id ORDER BY a.id"
        )
        return [row[0] for row in rows]

    store.run(delete_account, account=gone, name="gone")
    assert store.ask(users) == [stays]
    store.undo()
    assert store.ask(users) == [gone, stays]


def test_the_peek_shows_the_latest_three_touches(store: Store) -> None:
    number = account(store, "one")
    for day in (1, 2, 3, 4):
        store.run(add_note, account=number, at=datetime(2026, 11, day, tzinfo=UTC))
    facts = store.ask(read_account_facts, account=number, today=TODAY)
    assert facts is not None
    assert [touch.at.day for touch in facts.touches] == [4, 3, 2]
    assert store.ask(read_account_facts, account=999, today=TODAY) is None


def test_words_in_use_are_known_the_frequent_first(store: Store) -> None:
    for name, owner in (("a", "Y. Seo"), ("b", "J. Park"), ("c", "Y. Seo")):
        account(store, name, owner=owner)
    known = store.ask(list_known_values)
    assert known["owner"] == ("Y. Seo", "J. Park")
    assert store.ask(find_accounts, typed="a") == ((1, "a"),)
