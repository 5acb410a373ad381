"""Today on a small book: every kind of reason worked out by hand, what is done about it, undo."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert

from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import metadata
from csm_desktop.domain.contracts import Contract, last_day_to_act
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.today import Group, Reason
from csm_desktop.operations import today as today_module
from csm_desktop.operations.today import (
    TodayPage,
    count_now,
    count_older_outcomes,
    count_untouched,
    list_reasons,
    list_today,
    open_today,
    read_today,
    read_today_row,
    with_row,
)
from csm_desktop.operations.today_acts import bring_back, finish_reason, snooze_reason
from csm_desktop.operations.today_snoozed import list_snoozed
from csm_desktop.operations.today_week import read_week

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def day(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


def at(ahead: int, hour: int = 12) -> datetime:
    return datetime(2026, 11, 21, hour, tzinfo=UTC) + timedelta(days=ahead)


@command("Fill")
def fill(connection: Connection, *, rows: dict[str, list[dict[str, Any]]]) -> None:
    for table, given in rows.items():
        for row in given:
            connection.execute(insert(metadata.tables[table]).values(**row))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = create_book(tmp_path / "book.csm", currency="USD", clock=lambda: NOW)
    yield store
    store.close()


def account(store: Store, number: int, *, touched: int | None = -1, **values: Any) -> int:
    """An account that was touched yesterday, unless another day is said."""
    given = {"id": number, "name": f"Account {number}", "added_at": at(-400), **values}
    rows: dict[str, list[dict[str, Any]]] = {"account": [given]}
    if touched is not None:
        rows["note"] = [{"account_id": number, "kind": "call", "noted_at": at(touched)}]
    store.run(fill, rows=rows)
    return number


def contract(store: Store, holder: int, *, ends: int | date, **values: Any) -> None:
    ends_on = day(ends) if isinstance(ends, int) else ends
    given = {
        "account_id": holder,
        "charge": 1_000_00,
        "charge_period": "month",
        "currency": "USD",
        "starts_on": ends_on - timedelta(days=364),
        "ends_on": ends_on,
        **values,
    }
    store.run(fill, rows={"contract": [given]})


def reasons(store: Store, number: int, ahead: int = 0) -> list[tuple[str, Group, int]]:
    """Kind, group, and the days from the day asked of to the due day."""
    found = store.ask(list_reasons, account_id=number, today=day(ahead))
    return [(r.kind, r.group, (r.due - day(ahead)).days) for r in found]


def page(store: Store, ahead: int = 0) -> TodayPage:
    return store.ask(read_today, today=day(ahead))


def first_reason(store: Store, number: int) -> Reason:
    return store.ask(list_reasons, account_id=number, today=TODAY)[0]


@pytest.mark.parametrize(
    ("ends", "more", "expected"),
    [
        (9, {}, [("notice", Group.NOW, 9)]),
        (30, {}, [("notice", Group.WATCH, 30)]),
        (46, {}, []),
        (40, {"notice_months": 1}, [("notice", Group.NOW, 9)]),  # 31 Dec − 1 month = 30 Nov
        (20, {"notice_months": 1}, [("notice", Group.NOW, -10)]),  # 11 Nov has passed
        (20, {"notice_months": 1, "auto_renew": True}, []),  # renews by itself
        (40, {"notice_months": 1, "auto_renew": True}, [("notice", Group.NOW, 9)]),
        (9, {"trial": True}, []),
        (-20, {}, [("outcome", Group.NOW, -20)]),
        (-180, {}, [("outcome", Group.NOW, -180)]),
        (-181, {}, []),
    ],
)
def test_a_contract_near_or_past_its_end_is_a_reason(
    book: Store, ends: int, more: dict[str, Any], expected: list[tuple[str, Group, int]]
) -> None:
    contract(book, account(book, 1), ends=ends, **more)
    assert reasons(book, 1) == expected


@pytest.mark.parametrize(
    "rows",
    [
        {"renewal": [{"contract_id": 1, "outcome": "renewed"}]},
        {"renewal": [{"contract_id": 1, "outcome": "lost"}]},
        {"cancellation": [{"account_id": 1, "cancelled_on": day(-30)}]},
        {
            "contract": [
                {
                    "account_id": 1,
                    "charge": 1,
                    "charge_period": "year",
                    "currency": "USD",
                    "starts_on": day(-4),
                }
            ]
        },
    ],
)
def test_a_decided_end_is_no_reason(book: Store, rows: dict[str, list[dict[str, Any]]]) -> None:
    contract(book, account(book, 1), ends=-5)
    assert reasons(book, 1) == [("outcome", Group.NOW, -5)]
    book.run(fill, rows=rows)
    assert reasons(book, 1) == []


def test_deadlines_are_those_of_the_domain_at_every_month_end(book: Store) -> None:
    ends = [date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)]
    number = 0
    for end in ends:
        for months in (0, 1, 2, 3):
            number += 1
            contract(book, account(book, number), ends=end, notice_months=months)
            terms = Contract(
                number, 1, "year", "USD", end - timedelta(days=364), end, notice_months=months
            )
            act_by = last_day_to_act([terms], TODAY)
            assert act_by is not None
            found = [(kind, left) for kind, _group, left in reasons(book, number)]
            left = (act_by - TODAY).days
            assert found == ([("notice", left)] if left <= 45 else []), (end, months)


def test_a_follow_up_is_due_snoozed_and_back_on_its_day(book: Store) -> None:
    account(book, 1)
    book.run(fill, rows={"task": [{"id": 7, "account_id": 1, "title": "Send", "due_on": day(-2)}]})
    assert reasons(book, 1) == [("follow_up", Group.NOW, -2)]
    given = {"account_id": 1, "kind": "follow_up", "subject": "task 7", "name": "Account 1"}
    book.run(snooze_reason, **given, until=day(3), reason="their holiday", today=TODAY)
    assert reasons(book, 1) == []
    assert reasons(book, 1, ahead=2) == []
    assert reasons(book, 1, ahead=3) == [("follow_up", Group.NOW, -5)]
    book.undo()
    assert reasons(book, 1) == [("follow_up", Group.NOW, -2)]
    book.run(finish_reason, **given)
    assert reasons(book, 1) == []
    book.run(bring_back, **given)
    assert reasons(book, 1) == [("follow_up", Group.NOW, -2)]


def test_a_follow_up_done_from_today_is_ticked_in_its_note(book: Store) -> None:
    account(book, 1)
    text = "- [ ] Send ROI due 2026-11-20"
    row = {"id": 7, "account_id": 1, "kind": "call", "noted_at": at(-3), "text": text}
    task = {"id": 7, "account_id": 1, "title": "Send ROI", "due_on": day(-1)}
    book.run(fill, rows={"note": [row], "task": [{**task, "note_id": 7, "note_line": 0}]})

    def line(connection: Connection) -> object:
        return connection.exec_driver_sql("SELECT text FROM note WHERE id = 7").scalar_one()

    given = {"account_id": 1, "kind": "follow_up", "subject": "task 7", "name": "Account 1"}
    book.run(finish_reason, **given)
    assert book.ask(line) == "- [x] Send ROI due 2026-11-20"
    book.run(bring_back, **given)
    assert book.ask(line) == text


def test_a_snoozed_deadline_comes_back_on_its_day_and_undo_restores_it(book: Store) -> None:
    contract(book, account(book, 1), ends=9)
    reason = first_reason(book, 1)
    assert reason.subject == f"contract 1 {day(9)}"
    given = {"account_id": 1, "kind": "notice", "subject": reason.subject, "name": "Account 1"}
    book.run(snooze_reason, **given, until=day(2), today=TODAY)
    assert [reasons(book, 1, ahead=ahead) for ahead in (0, 1)] == [[], []]
    assert reasons(book, 1, ahead=2) == [("notice", Group.NOW, 7)]
    assert page(book).groups[0].count == 0
    assert book.ask(read_week, today=TODAY).snoozed == 1
    book.undo()
    assert reasons(book, 1) == [("notice", Group.NOW, 9)]
    book.run(finish_reason, **given)
    assert reasons(book, 1, ahead=8) == []
    assert book.ask(read_week, today=TODAY).done == 1
    book.undo()
    assert reasons(book, 1) == [("notice", Group.NOW, 9)]


def test_what_is_snoozed_is_listed_until_its_day_and_can_be_brought_back(book: Store) -> None:
    contract(book, account(book, 1), ends=9)
    rows = [{"id": 7, "account_id": None, "title": "File the report", "due_on": day(0)}]
    book.run(fill, rows={"task": rows})
    notice = {"account_id": 1, "kind": "notice", "subject": first_reason(book, 1).subject}
    task = {"account_id": None, "kind": "follow_up", "subject": "task 7"}
    book.run(snooze_reason, **notice, name="", until=day(3), reason="their holiday", today=TODAY)
    book.run(snooze_reason, **task, name="", until=day(2), today=TODAY)
    found = book.ask(list_snoozed, today=TODAY)
    assert [(s.kind, s.account, s.title, s.until, s.why) for s in found] == [
        ("follow_up", "", "File the report", day(2), ""),
        ("notice", "Account 1", "", day(3), "their holiday"),
    ]
    assert [s.kind for s in book.ask(list_snoozed, today=day(2))] == ["notice"]
    for each in found:
        given = {"account_id": each.account_id, "kind": each.kind, "subject": each.subject}
        book.run(bring_back, **given, name="")
    assert book.ask(list_snoozed, today=TODAY) == ()
    assert page(book).groups[0].count == 2


@pytest.mark.parametrize("until", [day(0), day(-1)])
def test_a_snooze_into_the_past_is_refused(book: Store, until: date) -> None:
    contract(book, account(book, 1), ends=9)
    reason = first_reason(book, 1)
    with pytest.raises(Refusal) as refused:
        book.run(
            snooze_reason,
            account_id=1,
            kind="notice",
            subject=reason.subject,
            until=until,
            name="Account 1",
            today=TODAY,
        )
    assert refused.value.code == "snooze_in_the_past"
    assert reasons(book, 1) == [("notice", Group.NOW, 9)]


def test_a_reason_that_is_gone_is_refused(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        book.run(finish_reason, account_id=1, kind="follow_up", subject="task 9", name="x")
    assert refused.value.code == "reason_gone"


def test_an_unanswered_detractor_is_a_reason_until_somebody_answers(book: Store) -> None:
    account(book, 1)
    answers = [
        {"account_id": 1, "kind": "nps", "scale": "0-10", "score": score, "answered_at": at(ago)}
        for score, ago in ((6, -4), (7, -3), (0, -91))
    ]
    book.run(fill, rows={"survey_answer": answers})
    assert reasons(book, 1) == [("detractor", Group.NOW, -2)]
    subject = first_reason(book, 1).subject
    book.run(finish_reason, account_id=1, kind="detractor", subject=subject, name="Account 1")
    replied = book.ask(
        lambda c: c.exec_driver_sql("SELECT replied_at FROM survey_answer WHERE id = 1").scalar()
    )
    assert replied is not None
    assert reasons(book, 1) == []
    book.undo()
    assert reasons(book, 1) == [("detractor", Group.NOW, -2)]


def test_a_meeting_today_is_a_reason_until_it_has_a_note(book: Store) -> None:
    account(book, 1)
    meetings = [
        {"account_id": 1, "title": "QBR", "starts_at": at(0, 15)},
        {"account_id": 1, "title": "Tomorrow", "starts_at": at(1)},
        {"account_id": 1, "title": "Cancelled", "starts_at": at(0), "cancelled": True},
        {"account_id": 1, "title": "Held", "starts_at": at(0), "note_id": 1},
    ]
    book.run(fill, rows={"meeting": meetings})
    assert reasons(book, 1) == [("meeting", Group.NOW, 0)]
    (line,) = book.ask(list_today, today=TODAY)
    assert line.reason.startswith("QBR, today at ")


@pytest.mark.parametrize(
    ("left", "other", "expected"),
    [
        (-1, None, [("champion_left", Group.SOON, 6)]),
        (-7, None, [("champion_left", Group.NOW, 0)]),
        (-31, None, []),
        (1, None, []),
        (-1, "champion", []),
        (-1, "user", [("champion_left", Group.SOON, 6)]),
    ],
)
def test_a_champion_who_left_is_a_reason_until_there_is_another(
    book: Store, left: int, other: str | None, expected: list[tuple[str, Group, int]]
) -> None:
    account(book, 1)
    people = [{"account_id": 1, "name": "Jonas", "role": "Champion; user", "left_on": day(left)}]
    if other is not None:
        people.append({"account_id": 1, "name": "Ada", "role": other, "left_on": None})
    book.run(fill, rows={"contact": people})
    assert reasons(book, 1) == expected


@pytest.mark.parametrize(
    ("touched", "values", "expected"),
    [
        (-30, {}, []),
        (-31, {}, [("no_touch", Group.WATCH, 14)]),
        (-41, {}, [("no_touch", Group.SOON, 4)]),
        (-45, {}, [("no_touch", Group.NOW, 0)]),
        (-8, {"cadence_days": 7}, [("no_touch", Group.SOON, 3)]),
        (-20, {"tier": "Strategic"}, [("no_touch", Group.SOON, 1)]),
        (-60, {"tier": "Low"}, []),
    ],
)
def test_cadence_is_the_accounts_else_its_tiers_else_thirty_days(
    book: Store, touched: int, values: dict[str, Any], expected: list[tuple[str, Group, int]]
) -> None:
    tiers = [{"tier": "Strategic", "cadence_days": 14}, {"tier": "Low", "cadence_days": 90}]
    book.run(fill, rows={"engagement_model": tiers})
    account(book, 1, touched=touched, **values)
    assert reasons(book, 1) == expected


def test_without_a_touch_the_cadence_counts_from_the_day_it_came_into_the_book(
    book: Store,
) -> None:
    account(book, 1, touched=None, added_at=at(-50))
    assert reasons(book, 1) == [("no_touch", Group.NOW, -5)]
    (line,) = book.ask(list_today, today=TODAY)
    assert line.reason == "No touch in its 50 days in the book, the cadence is 30."


def test_a_former_customer_is_not_missed(book: Store) -> None:
    contract(book, account(book, 1, touched=-300), ends=-200)
    assert reasons(book, 1) == []


def test_one_row_an_account_its_gravest_reason_first_and_the_arr_behind_all(book: Store) -> None:
    contract(book, account(book, 1), ends=9)  # 12,000 a year
    contract(book, account(book, 2), ends=9, charge=2_000_00)
    contract(book, account(book, 3, touched=-50), ends=200)
    account(book, 4)
    tasks = [
        {"account_id": 1, "title": "Late", "due_on": day(-1)},
        {"account_id": 4, "title": "Soon", "due_on": day(3)},
        {"account_id": None, "title": "Report", "due_on": day(0)},
    ]
    book.run(fill, rows={"task": tasks})
    found = page(book)
    now, soon, watch = found.groups
    assert [(row.account_id, [r.kind for r in row.reasons]) for row in now.rows] == [
        (2, ["notice"]),  # the same day, more at stake
        (1, ["notice", "follow_up"]),
        (None, ["follow_up"]),
        (3, ["no_touch"]),
    ]
    assert (now.count, now.arr) == (4, 12_000_00 + 24_000_00 + 12_000_00)
    assert [row.account_id for row in soon.rows] == [4]
    assert watch.rows == ()
    assert book.ask(count_now, today=TODAY) == 4
    assert [(line.account, line.kind) for line in book.ask(list_today, today=TODAY)] == [
        ("Account 2", "notice"),
        ("Account 1", "notice"),
        ("", "follow_up"),
        ("Account 3", "no_touch"),
        ("Account 4", "follow_up"),
    ]


def test_counts_are_over_all_and_rows_only_the_most_urgent(
    book: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 8):
        contract(book, account(book, number), ends=number)
    monkeypatch.setattr(today_module, "SHOWN", 3)
    monkeypatch.setattr(today_module, "FIRST", 2)
    monkeypatch.setattr(today_module, "_SMALL", 5)
    monkeypatch.setattr(today_module, "_CHUNK", 4)
    now = page(book).groups[0]
    assert ([row.account_id for row in now.rows], now.count) == ([1, 2, 3], 7)
    first = book.ask(open_today, today=TODAY)
    assert not first.complete
    assert [row.account_id for row in first.groups[0].rows] == [1, 2]
    assert first.groups[0].rows == now.rows[:2]


def test_a_row_read_alone_stands_where_the_whole_list_has_it(
    book: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 7):
        account(book, number, touched=-40 - number if number % 2 else -1)
        contract(book, number, ends=3 * number, charge=number * 1_000_00)
        contract(book, number, ends=20 + number, product="Another")
    book.run(fill, rows={"task": [{"id": 9, "title": "Of no account", "due_on": day(0)}]})
    for shown in (200, 3):
        monkeypatch.setattr(today_module, "SHOWN", shown)
        page = book.ask(read_today, today=TODAY)
        for row in [row for group in page.groups for row in group.rows]:
            reason = row.reasons[0]
            book.run(
                finish_reason,
                account_id=row.account_id,
                kind=reason.kind,
                subject=reason.subject,
                name=row.name,
            )
            answer = book.ask(read_today_row, number=row.number, today=TODAY)
            found, after = with_row(page, *answer), book.ask(read_today, today=TODAY)
            for one, other in zip(found.groups, after.groups, strict=True):
                assert (one.count, one.arr) == (other.count, other.arr)
                assert one.rows == other.rows[: len(one.rows)]
                assert len(one.rows) >= min(one.count, shown - 1)
            book.undo()


def test_an_empty_day_names_the_next_deadline(book: Store) -> None:
    contract(book, account(book, 1), ends=100, notice_months=1)
    found = page(book)
    assert all(group.count == 0 for group in found.groups)
    assert found.upcoming is not None
    assert (found.upcoming.name, found.upcoming.day) == ("Account 1", date(2027, 2, 1))


def test_customers_without_any_touch_are_counted(book: Store) -> None:
    for number, touched in ((1, None), (2, -1), (3, None)):
        account(book, number, touched=touched)
    for number in (1, 2):
        contract(book, number, ends=300)
    assert book.ask(count_untouched, today=TODAY) == 1


def test_old_ends_without_outcome_are_only_counted(book: Store) -> None:
    account(book, 1)
    for ends in (-181, -400, -180):
        contract(book, 1, ends=ends, product=f"P{ends}")
    assert book.ask(count_older_outcomes, today=TODAY) == 2


def test_the_week_has_meetings_deadlines_and_follow_ups_by_day(book: Store) -> None:
    for number in (1, 2, 3, 4):
        contract(book, account(book, number), ends=3)
    account(book, 5)
    contract(book, 5, ends=20)
    book.run(
        fill,
        rows={
            "meeting": [
                {"account_id": 5, "title": "QBR", "starts_at": at(2)},
                {"account_id": 5, "title": "Later", "starts_at": at(12)},
            ],
            "task": [{"account_id": 5, "title": "Send", "due_on": day(2)}],
        },
    )
    week = book.ask(read_week, today=TODAY)
    days = dict(week.days)
    assert list(days) == [day(ahead) for ahead in range(1, 8)]
    assert [(e.kind, e.account, e.title) for e in days[day(2)]] == [
        ("meeting", "Account 5", "QBR"),
        ("follow_up", "Account 5", "Send"),
    ]
    (deadlines,) = days[day(3)]
    assert (deadlines.kind, deadlines.count, deadlines.arr) == ("notice", 4, 4 * 12_000_00)
    assert [(e.kind, e.day) for e in week.later] == [("meeting", day(12)), ("notice", day(20))]
