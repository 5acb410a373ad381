"""What leaves of a success plan: only what is named, whatever stands in the book."""

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Connection, Integer, Table, Text

from csm_desktop.database.column_types import Day, Exact, Flag, Moment
from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import JOURNALLED
from csm_desktop.operations.plan_document import PlanDocument, read_plan_document

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
DAY = date(2026, 12, 31)

LEAVES = {
    *("account.name", "account.native_name"),
    *("success_plan.name", "success_plan.summary", "success_plan.agreed_by"),
    *("objective.verb", "objective.subject", "objective.unit"),
    "objective_value.source",
    *("outcome.title", "outcome.evidence", "outcome.confirmed_by"),
    *("initiative.title", "initiative.owner"),
    *("team_member.name", "team_member.role"),
}
WITH_ROI = {"roi_line.title", "roi_line.source"}
WITH_RISK = {"risk.title", "risk.owner", "risk.next_step"}

CHOSEN: dict[str, Any] = {
    "success_plan.state": "active",
    "success_plan.currency": "USD",
    "success_plan.discount_rate": Decimal(8),
    "objective.state": "open",
    "objective.baseline": Decimal(8),
    "objective.target": Decimal(2),
    "outcome.state": "achieved",
    "initiative.side": "ours",
    "roi_line.side": "cost",
    "roi_line.amounts": "[100, 200]",
    "risk.state": "open",
    "contract.currency": "USD",
    "contract.charge_period": "year",
    "account.currency": "USD",
    "survey_answer.scale": "1-5",
    "survey_answer.kind": "csat",
    "health_model.state": "retired",
}
"""Words that must be of a kind; every other text is a canary."""

SKIPPED = ("parent_id", "reports_to_id", "predecessor_id", "next_contract_id")
PLACES = [f"{table.name}.{column.name}" for table in JOURNALLED for column in table.columns]


def canary(place: str) -> str:
    return f"zq{PLACES.index(place):03d}q"


@command("Fill every column of every table")
def fill(connection: Connection, *, visibility: str) -> None:
    """A row in each journalled table, of account 1 and plan 1; each text its own canary."""
    for table in JOURNALLED:
        if table.name in ("setting", "rate"):
            continue
        row = _row(table)
        if table.name == "risk":
            row["visibility"] = visibility
        connection.execute(table.insert().values(row))


def _row(table: Table) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for column in table.columns:
        place = f"{table.name}.{column.name}"
        if column.name not in ("uid", *SKIPPED):
            row[column.name] = CHOSEN.get(place, _value(column, place))
    if "custom" in row:
        row["custom"] = f'{{"1": "{canary(f"{table.name}.custom")}"}}'
    return row


def _value(column: Column[Any], place: str) -> Any:
    kind = column.type
    if column.primary_key or column.foreign_keys:
        return 1
    if isinstance(kind, Day):
        return DAY
    if isinstance(kind, Moment):
        return NOW
    if isinstance(kind, Exact):
        return Decimal(3)
    if isinstance(kind, Flag):
        return False
    return 1 if isinstance(kind, Integer) else canary(place)


@pytest.fixture
def book(tmp_path: Path) -> Store:
    return create_book(tmp_path / "book.csm", currency="USD", clock=lambda: NOW)


def words_of(value: object) -> list[str]:
    """Every text anywhere in a record."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple | list):
        return [word for item in value for word in words_of(item)]
    if is_dataclass(value):
        return [word for field in fields(value) for word in words_of(getattr(value, field.name))]
    return []


def leaving(book: Store, *, visibility: str, with_roi: bool) -> tuple[PlanDocument, set[str]]:
    book.run(fill, visibility=visibility)
    document = book.ask(read_plan_document, plan_id=1, today=TODAY, with_roi=with_roi)
    assert document is not None
    text = "\n".join(words_of(document))
    book.close()
    return document, {place for place in PLACES if canary(place) in text}


def test_every_text_of_every_table_has_a_canary() -> None:
    texts = {
        f"{table.name}.{column.name}"
        for table in JOURNALLED
        for column in table.columns
        if isinstance(column.type, Text)
    }
    assert {"note.text", "pulse.reason", "task.title", "success_plan.internal"} <= texts
    assert texts >= LEAVES | WITH_ROI | WITH_RISK


@pytest.mark.parametrize(
    ("visibility", "with_roi", "expected"),
    [
        ("internal", False, LEAVES),
        ("internal", True, LEAVES | WITH_ROI),
        ("shareable", False, LEAVES | WITH_RISK),
        ("shareable", True, LEAVES | WITH_ROI | WITH_RISK),
    ],
)
def test_only_what_is_named_leaves(
    book: Store, visibility: str, with_roi: bool, expected: set[str]
) -> None:
    document, found = leaving(book, visibility=visibility, with_roi=with_roi)
    assert found == expected
    assert (document.roi is not None) == with_roi
    assert document.objectives[0].closure.total == 1


def test_a_plan_that_is_gone_has_no_document(book: Store) -> None:
    assert book.ask(read_plan_document, plan_id=1, today=TODAY) is None
    book.close()
