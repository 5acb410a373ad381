"""A small book around one account with a history in every noun, on 21 November 2026."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import metadata

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
HANBIT, GROUP, EMPTY, EURO = 2, 1, 3, 4
"""Ids of the accounts: one with everything, its parent, one with nothing, one without a rate."""


def at(text: str) -> datetime:
    """A moment written as ``2026-11-02 08:00``, UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def make_book(path: Path) -> Store:
    """The book, open for writing, its clock standing at 10:42."""
    store = create_book(path, currency="USD", clock=lambda: NOW)
    store.run(_fill)
    return store


@command("Import files: {count}", lambda: {"count": 5})
def _fill(connection: Connection) -> None:
    for table, rows in _ROWS.items():
        for row in rows:
            connection.execute(insert(metadata.tables[table]).values(**_with_added(table, row)))
    _fill_usage(connection)


def _with_added(table: str, row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row, "added_at": at("2024-03-01 09:00")} if table == "account" else dict(row)


def _fill_usage(connection: Connection) -> None:
    """Sessions and minutes of four features over 200 days, weekends left out, one feature new."""
    for number, name in enumerate(("sessions", "minutes"), start=1):
        connection.execute(insert(metadata.tables["metric"]).values(id=number, name=name))
    for number, name in enumerate(("dispatch", "maps", "reports", "alerts"), start=1):
        connection.execute(insert(metadata.tables["feature"]).values(id=number, name=name))
    points = []
    for back in range(200):
        day = TODAY - timedelta(days=back)
        if day.weekday() >= 5:
            continue
        for feature in (1, 2, 3, 4):
            if feature == 4 and back > 60:
                continue  # alerts are new
            if feature == 3 and back < 100:
                continue  # reports are no longer used
            sessions = 4 + (200 - back) // 20 + feature
            points += [(1, feature, day, sessions), (2, feature, day, sessions * 7.5)]
    connection.execute(
        insert(metadata.tables["usage_point"]),
        [
            {
                "account_id": HANBIT,
                "metric_id": metric,
                "feature_id": feature,
                "contact_id": 0,
                "day": day,
                "value": value,
                "import_id": 1,
            }
            for metric, feature, day, value in points
        ],
    )


_ROWS: dict[str, list[dict[str, Any]]] = {
    "field": [
        {"noun": "account", "label": "Warehouse system", "kind": "text", "position": 1},
        {"noun": "account", "label": "Contract signed", "kind": "date", "position": 2},
        {"noun": "ticket", "label": "Depot", "kind": "text", "position": 1},
    ],
    "account": [
        {"name": "Hanbit Group", "native_name": "한빛그룹"},
        {
            "name": "Hanbit Logistics",
            "native_name": "한빛물류",
            "parent_id": GROUP,
            "domain": "hanbit.example",
            "website": "https://hanbit.example",
            "industry": "Logistics",
            "country": "KR",
            "city": "Incheon",
            "tier": "A",
            "stage": "Adoption",
            "owner": "Seo",
            "customer_since": date(2023, 6, 1),
            "employees": 1240,
            "turnover": 98_000_000_00,
            "currency": "USD",
            "next_step": "QBR on 10 December",
            "description": "Fourteen depots. Night shifts go to the depot leads from January.",
            "tags": "reference; two languages",
            "custom": json.dumps({"1": "HanWMS 4", "2": "2024-03-20"}),
        },
        {"name": "Empty Co"},
        {"name": "Euro GmbH", "currency": "EUR"},
    ],
    "contact": [
        {
            "account_id": HANBIT,
            "name": "Kim Ji-woo",
            "title": "Head of Operations",
            "role": "champion",
            "email": "jiwoo@hanbit.example",
            "influence": "high",
            "sentiment": "positive",
        },
        {"account_id": HANBIT, "name": "Park Sang-hyun", "title": "CFO", "role": "buyer"},
        {"account_id": HANBIT, "name": "이수빈", "title": "Systems lead", "role": "administrator"},
        {"account_id": HANBIT, "name": "Jung Min-ho", "left_on": date(2026, 9, 30)},
    ],
    "contract": [
        {
            "account_id": HANBIT,
            "name": "Pilot",
            "charge": 2_000_00,
            "charge_period": "month",
            "currency": "USD",
            "starts_on": date(2023, 6, 1),
            "ends_on": date(2024, 3, 31),
        },
        {
            "account_id": HANBIT,
            "name": "Platform, 300 seats",
            "product": "Platform",
            "quantity": 300,
            "charge": 150_000_00,
            "charge_period": "year",
            "currency": "USD",
            "starts_on": date(2024, 4, 1),
            "ends_on": date(2026, 3, 31),
        },
        {
            "account_id": HANBIT,
            "name": "Platform, 400 seats",
            "product": "Platform",
            "quantity": 400,
            "charge": 198_000_00,
            "charge_period": "year",
            "currency": "USD",
            "starts_on": date(2026, 4, 1),
            "ends_on": date(2027, 3, 31),
            "notice_months": 3,
            "auto_renew": True,
        },
        {
            "account_id": HANBIT,
            "name": "Insight trial",
            "product": "Insight",
            "charge": 3_500_00,
            "charge_period": "month",
            "currency": "USD",
            "starts_on": date(2026, 2, 1),
            "ends_on": date(2026, 3, 31),
            "trial": True,
        },
        {
            "account_id": HANBIT,
            "name": "Insight add-on",
            "product": "Insight",
            "charge": 3_500_00,
            "charge_period": "month",
            "currency": "USD",
            "starts_on": date(2026, 4, 1),
            "ends_on": date(2027, 3, 31),
            "notice_months": 1,
        },
        {
            "account_id": HANBIT,
            "name": "지도 모듈",
            "product": "Maps",
            "charge": 1_000_00,
            "charge_period": "month",
            "currency": "USD",
            "starts_on": date(2025, 3, 1),
            "ends_on": date(2026, 8, 31),
        },
        {
            "account_id": EURO,
            "product": "Platform",
            "charge": 1_000_00,
            "charge_period": "month",
            "currency": "EUR",
            "starts_on": date(2026, 1, 1),
        },
    ],
    "ticket": [
        {
            "account_id": HANBIT,
            "subject": "Scanner sync stops at midnight",
            "status": "solved",
            "priority": "high",
            "created_at": at("2026-11-02 08:00"),
            "first_reply_at": at("2026-11-02 09:12"),
            "solved_at": at("2026-11-05 12:00"),
            "reopens": 0,
            "custom": json.dumps({"3": "Daejeon"}),
        },
        {
            "account_id": HANBIT,
            "contact_id": 1,
            "subject": "라벨에 다른 물류센터가 찍힘",
            "status": "solved",
            "priority": "normal",
            "created_at": at("2026-05-12 01:00"),
            "first_reply_at": at("2026-05-12 04:00"),
            "solved_at": at("2026-05-13 03:00"),
            "reopens": 1,
        },
        {
            "account_id": HANBIT,
            "subject": "Export to the finance system fails",
            "status": "open",
            "priority": "urgent",
            "escalated": True,
            "created_at": at("2026-11-20 06:00"),
        },
        {
            "account_id": HANBIT,
            "subject": "Cannot log in",
            "status": "solved",
            "created_at": at("2025-10-01 06:00"),
            "first_reply_at": at("2025-10-01 07:00"),
            "solved_at": at("2025-10-01 08:00"),
        },
    ],
    "survey_answer": [
        {
            "account_id": HANBIT,
            "contact_id": 1,
            "kind": "nps",
            "score": 9,
            "scale": "0-10",
            "touchpoint": "relationship",
            "answered_at": at("2026-08-12 07:00"),
            "comment": "The team answers before I ask.",
        },
        {
            "account_id": HANBIT,
            "contact_id": 4,
            "ticket_id": 2,
            "kind": "csat",
            "score": 5,
            "scale": "1-5",
            "touchpoint": "support",
            "answered_at": at("2026-07-02 07:00"),
        },
        {
            "account_id": HANBIT,
            "kind": "csat",
            "score": 3,
            "scale": "1-5",
            "touchpoint": "support",
            "answered_at": at("2026-05-13 07:00"),
            "comment": "느렸지만 친절했습니다.",
        },
    ],
    "note": [
        {
            "account_id": HANBIT,
            "kind": "internal note",
            "title": "QBR preparation",
            "text": "Show dispatch delay first: 8 h to 3.1 h. Ask Mr Park which depots follow "
            "Incheon before we talk about price.",
            "noted_at": at("2026-11-21 08:10"),
        },
        {
            "account_id": HANBIT,
            "kind": "call",
            "title": "Monthly call",
            "text": "Dispatch is faster in every depot but Daejeon.\n\n- [ ] Ask for the depot "
            "order\n- Ms Kim will bring the **CFO** to the QBR. ![x](file:///etc/passwd)",
            "noted_at": at("2026-11-17 07:00"),
            "sentiment": "positive",
        },
        {
            "account_id": HANBIT,
            "kind": "meeting",
            "title": "인천 물류센터 킥오프",
            "text": "설 성수기 전에 가동. 스캐너 네트워크는 고객사 IT, 데이터 적재는 우리가 맡음.",
            "noted_at": at("2026-10-14 02:00"),
            "sentiment": "positive",
        },
        {
            "account_id": HANBIT,
            "kind": "meeting",
            "title": "Business review",
            "text": "Mr Park wants fewer late departures, not more reports.",
            "noted_at": at("2026-06-04 02:00"),
            "sentiment": "neutral",
        },
    ],
    "task": [
        {
            "account_id": HANBIT,
            "title": "Send the agenda for the QBR to Ms Kim",
            "due_on": date(2026, 11, 24),
        },
        {"account_id": HANBIT, "title": "QBR: agree 5 % uplift", "due_on": date(2026, 12, 10)},
        {
            "account_id": HANBIT,
            "title": "Call the depot leads",
            "due_on": date(2026, 11, 3),
            "done_at": at("2026-11-03 05:00"),
        },
    ],
    "cancellation": [
        {
            "account_id": HANBIT,
            "cancelled_on": date(2026, 8, 20),
            "reason": "budget",
            "feedback": "지도 모듈은 2027년에 다시 검토합니다.",
        },
    ],
}
