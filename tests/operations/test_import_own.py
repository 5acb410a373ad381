"""Our own export comes back: no difference in the same book, the same rows in an empty one."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert

from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import metadata
from csm_desktop.exchange.writer import write_csv
from csm_desktop.operations.import_own import kind_of
from csm_desktop.operations.imports import ImportReport
from csm_desktop.operations.tables import custom_header, list_tables, read_batch
from tests.support.importing import bring

AT = datetime(2026, 5, 4, 9, 30, 1, 250, tzinfo=UTC)
NOUNS = (
    "account",
    "contact",
    "contract",
    "ticket",
    "survey_answer",
    "note",
    "task",
    "cancellation",
    "growth_opportunity",
)


def compact(values: dict[str, str]) -> str:
    """JSON as SQLite writes it."""
    return json.dumps(values, separators=(",", ":"))


FIELDS = (
    {"id": 1, "noun": "account", "label": "Seats", "kind": "number", "position": 1},
    {"id": 2, "noun": "account", "label": "Budget", "kind": "money", "position": 2},
    {"id": 3, "noun": "account", "label": "Pilot until", "kind": "date", "position": 3},
    {"id": 4, "noun": "account", "label": "ARR", "kind": "text", "position": 4},
    {"id": 5, "noun": "account", "label": "=1+1", "kind": "text", "position": 5},
    {"id": 6, "noun": "note", "label": "Mood", "kind": "text", "position": 6},
)
CUSTOM = {"1": "12.5", "2": "-123456", "3": "2026-12-31", "4": "high", "5": "@SUM(A1)"}
ROWS: dict[str, tuple[dict[str, object], ...]] = {
    "account": (
        {"id": 1, "name": "Hanbit 그룹", "added_at": AT},
        {
            "id": 2, "name": "한빛물류", "parent_id": 1, "added_at": AT, "phone": "+82 2 123",
            "description": " two\nlines, \"quoted\"; 'and' more ", "next_step": "'=kept",
            "turnover": -5000, "currency": "KRW", "customer_since": date(2024, 2, 29),
            "employees": 40, "tags": "a; b", "owner": "=cmd|x", "custom": compact(CUSTOM),
        },
        {"id": 3, "name": "Twin", "added_at": AT, "turnover": 1050},
        {"id": 4, "name": "Twin", "added_at": AT, "custom": compact({"2": "999"})},
    ),
    "contact": ({"id": 1, "account_id": 2, "name": "Park", "email": "p@h.kr", "role": "-"},),
    "contract": (
        {
            "id": 1, "account_id": 2, "charge": 100000, "charge_period": "year", "currency": "KRW",
            "starts_on": date(2026, 3, 5), "ends_on": date(2027, 3, 4), "auto_renew": True,
        },
    ),
    "ticket": (
        {
            "id": 1, "account_id": 2, "contact_id": 1, "subject": "Help", "created_at": AT,
            "priority": "high", "escalated": False,
        },
    ),
    "survey_answer": (
        {
            "id": 1, "account_id": 2, "contact_id": 1, "ticket_id": 1, "kind": "csat", "score": 4,
            "scale": "1-5", "answered_at": AT,
        },
    ),
    "note": (
        {
            "id": 1, "account_id": 2, "kind": "call", "title": "n/a", "text": "- a\n- b\n",
            "noted_at": AT, "custom": compact({"6": "none"}),
        },
    ),
    "task": ({"id": 1, "title": "Call", "due_on": date(2026, 12, 1)},),
    "cancellation": (
        {"id": 1, "account_id": 3, "cancelled_on": date(2026, 6, 1), "refund": 403},
    ),
    "growth_opportunity": (
        {"id": 1, "account_id": 1, "name": "More", "amount": 700, "likelihood": 40, "won": False},
    ),
}  # fmt: skip


@command("Fill the book")
def fill(connection: Connection) -> None:
    for table, rows in {"field": FIELDS, **ROWS}.items():
        for row in rows:
            connection.execute(insert(metadata.tables[table]).values(**row))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = create_book(tmp_path / "book.csm", currency="USD")
    book.run(fill)
    yield book
    book.close()


def export(store: Store, folder: Path) -> dict[str, Path]:
    folder.mkdir()
    written = {}
    for table in list_tables():
        batch = store.ask(read_batch, table=table, after=None)
        written[table] = folder / f"{table}.csv"
        write_csv(written[table], batch.header, batch.rows)  # type: ignore[arg-type]  # cells
    return written


def nouns_of(written: dict[str, Path]) -> list[Path]:
    return [written[noun] for noun in NOUNS]


def rows_of(path: Path) -> list[dict[str, str]]:
    """What an exported file says, but for the book's own numbers and clock."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    own = ("id", "added_at", "account_id", "parent_id", "contact_id", "ticket_id", "note_id")
    return sorted(
        ({k: v for k, v in row.items() if k not in own} for row in rows), key=lambda r: r["uid"]
    )


def test_our_tables_again_are_no_difference(store: Store, tmp_path: Path) -> None:
    outcome = bring(store, *reversed(nouns_of(export(store, tmp_path / "out"))))
    report: ImportReport = outcome.result
    assert [f.problems for f in report.files] == [()] * len(NOUNS)
    assert all(file.recognised.startswith("csm/") for file in report.files)
    assert {(file.noun, file.unchanged) for file in report.files} == {
        (noun.replace("_", " "), len(ROWS[noun])) for noun in NOUNS
    }
    assert outcome.step is None


def test_our_tables_make_the_same_rows_in_an_empty_book(store: Store, tmp_path: Path) -> None:
    first = export(store, tmp_path / "out")
    other = create_book(tmp_path / "other.csm", currency="USD")
    report: ImportReport = bring(other, *reversed(nouns_of(first))).result
    assert {file.added for file in report.files} == {1, 4}
    second = export(other, tmp_path / "again")
    for noun in NOUNS:
        assert rows_of(second[noun]) == rows_of(first[noun]), noun
    again = bring(other, *nouns_of(first))
    assert again.step is None
    other.close()


def test_one_table_at_a_time_waits_for_its_accounts(store: Store, tmp_path: Path) -> None:
    first = export(store, tmp_path / "out")
    other = create_book(tmp_path / "other.csm", currency="USD")
    for noun in reversed(NOUNS):
        bring(other, first[noun])
    second = export(other, tmp_path / "again")
    assert not second["waiting_row"].read_text("utf-8-sig").splitlines()[1:]
    for noun in NOUNS:
        found, expected = rows_of(second[noun]), rows_of(first[noun])
        for row in found + expected:
            row.pop("ticket_uid", "")  # an answer does not wait for its ticket
        assert found == expected, noun
    other.close()


def test_the_list_of_accounts_again_is_no_difference_and_what_is_computed_is_ignored(
    store: Store, tmp_path: Path
) -> None:
    uids = store.ask(
        lambda c: c.exec_driver_sql("SELECT uid FROM account ORDER BY id").scalars().all()
    )
    header = ["name", "parent", "arr", "renewal", "contracts", "currency", "Budget", "uid"]
    rows = [
        ["Hanbit 그룹", None, 5, "2020-01-01", 9, None, None, uids[0]],
        ["한빛물류", "Hanbit 그룹", 6, "2020-01-01", 9, "KRW", -123456, uids[1]],
        ["Twin", None, 7, None, 9, None, None, uids[2]],
        ["Twin", None, 8, None, 9, None, "9.99", uids[3]],
    ]
    path = tmp_path / "accounts.csv"
    write_csv(path, header, rows)
    outcome = bring(store, path)
    (file,) = outcome.result.files
    assert (file.recognised, file.unchanged, file.problems) == ("csm/accounts", 4, ())
    assert outcome.step is None
    other = create_book(tmp_path / "other.csm", currency="USD")
    bring(other, path)
    found = other.ask(
        lambda c: c.exec_driver_sql(
            "SELECT a.uid, a.name, p.uid FROM account a LEFT JOIN account p ON p.id = a.parent_id "
            "ORDER BY a.id"
        ).all()
    )
    names = [row[0] for row in rows]
    expected = zip(uids, names, (None, uids[0], None, None), strict=True)
    assert [tuple(row) for row in found] == list(expected)
    labels = other.ask(lambda c: c.exec_driver_sql("SELECT label FROM field").scalars().all())
    assert labels == ["Budget"]
    other.close()


def test_what_was_edited_in_the_file_is_what_changes(store: Store, tmp_path: Path) -> None:
    path = export(store, tmp_path / "out")["account"]
    text = path.read_bytes().decode("utf-8")
    path.write_bytes(text.replace("-1234.56", "-2000.00").replace("-123456", "-2000").encode())
    outcome = bring(store, path)
    (file,) = outcome.result.files
    assert (file.updated, file.unchanged) == (1, 3)
    (change,) = file.changes
    assert (change.field, change.before, change.after) == ("Budget", "-123456", "-2000")


def test_tables_that_no_profile_is_for_are_refused(store: Store, tmp_path: Path) -> None:
    written = export(store, tmp_path / "out")
    report = bring(store, written["field"], written["setting"], written["account"]).result
    codes = [[p.code for p in file.problems] for file in report.files]
    assert codes == [["own_table_is_not_imported"]] * 2 + [[]]


def test_a_formula_of_somebody_else_is_not_unguarded(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "foreign.csv"
    path.write_text("company,industry\n'=Firm,'-x\n", encoding="utf-8")
    bring(store, path)
    names = store.ask(lambda c: c.exec_driver_sql("SELECT name FROM account").scalars().all())
    assert "'=Firm" in names


def test_a_label_like_a_word_of_ours_is_marked() -> None:
    assert custom_header("account", "ARR") == "custom:ARR"
    assert custom_header("contact", "ARR") == "ARR"
    assert custom_header("contact", "account_uid") == "custom:account_uid"
    assert custom_header("note", "custom:x") == "custom:custom:x"


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["1", "-2.50"], "number"),
        (["007"], "text"),
        (["2026-01-31"], "date"),
        (["ads", "partner"] * 6, "choice"),
        (["one", "two", "three"], "text"),
    ],
)
def test_an_own_field_has_the_narrowest_kind_of_its_values(values: list[str], kind: str) -> None:
    assert kind_of(values) == kind
