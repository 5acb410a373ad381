"""What another CRM gets: with its own ids, never a private word, as its wizard wants it."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, insert

from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import metadata
from csm_desktop.exchange.crm_files import split_name, write_crm_files
from csm_desktop.operations.crm_rows import read_crm_rows

AT = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)
ROWS: dict[str, list[dict[str, Any]]] = {
    "account": [
        {"id": 1, "name": "Hanbit", "domain": "hanbit.kr", "added_at": AT, "phone": "+82 2 123",
         "turnover": 5000, "currency": "KRW"},
        {"id": 2, "name": "=New", "added_at": AT},
    ],
    "contact": [
        {"id": 1, "account_id": 1, "name": "Ji-woo Kim", "email": "k@hanbit.kr"},
        {"id": 2, "account_id": 2, "name": "박"},
    ],
    "note": [
        {"id": n, "account_id": 1, "noted_at": AT, "text": word, "visibility": word}
        for n, word in enumerate(("private", "internal", "shareable"), 1)
    ],
    "attendee": [{"note_id": 3, "contact_id": 1}],
    "task": [
        {"id": 1, "account_id": 1, "title": "of private", "note_id": 1},
        {"id": 2, "account_id": 1, "title": "of internal", "note_id": 2, "priority": "urgent"},
        {"id": 3, "title": "of nobody"},
    ],
    "external_id": [
        {"source": "hubspot", "object": "company", "external": "77", "noun": "account",
         "row_id": 1},
        {"source": "salesforce", "object": "Account", "external": "001A", "noun": "account",
         "row_id": 1},
        {"source": "hubspot", "object": "contact", "external": "88", "noun": "contact",
         "row_id": 1},
    ],
}  # fmt: skip


@command("Fill the book")
def fill(connection: Connection) -> None:
    for table, rows in ROWS.items():
        for row in rows:
            connection.execute(insert(metadata.tables[table]).values(**row))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = create_book(tmp_path / "book.csm", currency="USD")
    store.run(fill)
    yield store
    store.close()


def written(book: Store, folder: Path, system: str, *, internal: bool) -> dict[str, Any]:
    rows = book.ask(read_crm_rows, system=system, internal=internal)
    zone = ZoneInfo("Asia/Seoul")
    write_crm_files(folder, rows, system=system, internal=internal, zone=zone)
    found: dict[str, Any] = {"README": (folder / "README.txt").read_text("utf-8")}
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            found[path.stem] = list(csv.DictReader(file))
    return found


def test_hubspot_gets_its_own_ids_and_no_private_word(book: Store, tmp_path: Path) -> None:
    files = written(book, tmp_path / "hubspot", "hubspot", internal=True)
    first, second = files["companies"]
    assert (first["Record ID"], first["Phone Number"]) == ("77", "+82 2 123")
    assert (first["Annual Revenue"], second["Company name"]) == ("5000", "'=New")
    kim, park = files["contacts"]
    assert (kim["Record ID"], kim["First Name"], kim["Last Name"]) == ("88", "Ji-woo", "Kim")
    assert (kim["Company Record ID"], park["Last Name"], park["First Name"]) == ("77", "박", "")
    assert [note["Note body"] for note in files["notes"]] == ["internal", "shareable"]
    assert files["notes"][1]["Email"] == "k@hanbit.kr"
    assert files["notes"][0]["Activity date"] == "2026-11-23 00:30"
    assert [task["Task Title"] for task in files["tasks"]] == ["of internal"]
    assert "Asia/Seoul" in files["README"]


def test_salesforce_gets_what_is_shareable_when_nothing_else_was_chosen(
    book: Store, tmp_path: Path
) -> None:
    files = written(book, tmp_path / "salesforce", "salesforce", internal=False)
    assert [row["Id"] for row in files["Account"]] == ["001A", ""]
    assert [row["AccountId"] or row["Account.Name"] for row in files["Contact"]] == [
        "001A",
        "'=New",
    ]
    assert [row["Body"] for row in files["Note"]] == ["shareable"]
    assert files["Task"] == []
    assert "only what is marked as shareable" in files["README"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [("Ana María Ruiz", ("Ana María", "Ruiz")), ("김하늘", ("", "김하늘")),
     ("Ruiz, Ana", ("Ana", "Ruiz")), ("", ("", ""))],
)  # fmt: skip
def test_a_name_has_a_last_name(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts
