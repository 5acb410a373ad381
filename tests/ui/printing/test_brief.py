"""The renewal brief: what is on the paper, and above all what is not."""

import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, Integer, Table, Text

from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import JOURNALLED
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.brief import read_brief
from csm_desktop.ui import theme
from csm_desktop.ui.printing.brief import write_brief

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
DAY = (NOW.date() - date(1970, 1, 1)).days
MICROS = int(NOW.timestamp()) * 1_000_000

ON_PAPER = {
    "account.name",
    "account.native_name",
    "contract.name",
    "ticket.subject",
    "survey_answer.comment",
    "note.title",
    "note.text",
    "requirement.title",
    "task.title",
    "contact.name",
    "contact.title",
    "team_member.name",
    "team_member.role",
}
"""Columns whose text a customer may read; every other column of the book is internal."""

WORDS: dict[str, Any] = {
    "contract.charge_period": "year",
    "contract.currency": "USD",
    "survey_answer.kind": "csat",
    "survey_answer.scale": "1-5",
    "note.kind": "meeting",
    "note.visibility": "shareable",
}
"""Columns that hold a word of ours."""

NUMBERS: dict[str, int] = {
    "contract.charge": 5_000_000,
    "contract.starts_on": DAY - 100,
    "contract.ends_on": DAY + 100,
    "contract.trial": 0,
    "survey_answer.score": 4,
    "survey_answer.answered_at": MICROS - 10**12,
    "note.noted_at": MICROS - 10**12,
    "renewal.likelihood": 37,
    "task.due_on": DAY + 5,
}

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not here")


PLACES = [f"{table.name}.{column.name}" for table in JOURNALLED for column in table.columns]


def canary(place: str) -> str:
    """A word that stands nowhere else, too short to be broken at the end of a line."""
    return f"zq{PLACES.index(place):03d}q"


@command("Fill every column")
def fill(connection: Connection, *, visibility: str = "shareable") -> None:
    """One row in each table that belongs to account 1, each text its own canary."""
    names = [
        "account", "contact", "team_member", "contract", "renewal", "requirement", "ticket",
        "survey_answer", "note", "meeting", "attendee", "onboarding_project", "milestone",
        "success_plan", "objective", "rule", "playbook_run", "task", "cancellation",
        "growth_opportunity", "risk", "today_mark",
    ]  # fmt: skip
    tables = {table.name: table for table in JOURNALLED}
    for name in names:
        row = _row(tables[name])
        if name == "note":
            row["visibility"] = visibility
            row["text"] = f"> **Decision:** {canary('note.text')}"
        connection.execute(tables[name].insert().values(row))


def _row(table: Table) -> dict[str, Any]:
    row: dict[str, Any] = {"id": 1}
    for column in table.columns:
        place = f"{table.name}.{column.name}"
        if column.name in ("id", "uid", "custom", "parent_id", "reports_to_id"):
            continue
        if column.foreign_keys:
            row[column.name] = 1
        elif place in WORDS:
            row[column.name] = WORDS[place]
        elif isinstance(column.type, Text):
            row[column.name] = canary(place)
        elif place in NUMBERS:
            row[column.name] = _typed(column, NUMBERS[place])
        elif not column.nullable and column.server_default is None:
            row[column.name] = _typed(column, MICROS if column.name.endswith("_at") else 1)
    if "custom" in table.columns:
        row["custom"] = f'{{"1": "{canary(f"{table.name}.custom")}"}}'
    row.pop("next_contract_id", None)
    return row


def _typed(column: Any, value: int) -> Any:
    kind = type(column.type).__name__
    if kind == "Day":
        return date.fromordinal(date(1970, 1, 1).toordinal() + value)
    if kind == "Moment":
        return datetime.fromtimestamp(value / 1_000_000, UTC)
    return value if isinstance(column.type, Integer) else bool(value)


@pytest.fixture
def book(tmp_path: Path) -> Store:
    return create_book(tmp_path / "book.csm", currency="USD", clock=lambda: NOW)


def printed(book: Store, tmp_path: Path, language: str) -> str:
    brief = book.ask(read_brief, account_id=1, today=NOW.date())
    assert brief is not None
    target = tmp_path / f"brief_{language}.pdf"
    write_brief(brief, target, language=language)
    run = subprocess.run(
        ["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True
    )
    return run.stdout


@pytest.fixture(autouse=True)
def looks(qapp: Any) -> None:
    theme.Theme(qapp, theme.Look())


@pytest.mark.parametrize("language", ["en", "ko", "zh_TW"])
def test_no_internal_field_is_on_the_paper(
    book: Store, tmp_path: Path, language: str, qtbot: QtBot
) -> None:
    book.run(fill)
    text = printed(book, tmp_path, language)
    there = {
        f"{table.name}.{column.name}"
        for table in JOURNALLED
        for column in table.columns
        if canary(f"{table.name}.{column.name}") in text
    }
    assert there == ON_PAPER
    assert "37" not in text, "the likelihood of the renewal"
    book.close()


@pytest.mark.parametrize("visibility", ["internal", "private"])
def test_a_note_that_is_not_shareable_is_not_on_the_paper(
    book: Store, tmp_path: Path, visibility: str, qtbot: QtBot
) -> None:
    book.run(fill, visibility=visibility)
    text = printed(book, tmp_path, "en")
    assert canary("note.title") not in text
    assert canary("note.text") not in text
    assert canary("task.title") not in text, "a follow-up of a note nobody may see"
    assert canary("account.name") in text
    book.close()


def test_the_figures_carry_their_day_and_meaning(book: Store, tmp_path: Path, qtbot: QtBot) -> None:
    book.run(fill)
    text = printed(book, tmp_path, "en")
    assert "$50,000.00" in text
    assert "as of 21 Nov 2026" in text
    assert "1 Mar 2027" in text, "the end of the contract"
    assert "ARR / 12, rounded once" in text
    book.close()


def test_korean_paper_is_korean(book: Store, tmp_path: Path, qtbot: QtBot) -> None:
    book.run(fill)
    text = printed(book, tmp_path, "ko")
    assert "계약" in text
    assert "2027-03-01" in text
    book.close()


def test_a_place_that_cannot_be_written_is_told(book: Store, tmp_path: Path, qtbot: QtBot) -> None:
    book.run(fill)
    brief = book.ask(read_brief, account_id=1, today=NOW.date())
    with pytest.raises(Refusal) as refusal:
        write_brief(brief, tmp_path / "no folder" / "brief.pdf", language="en")
    assert refusal.value.code == "pdf_not_written"
    assert list(tmp_path.glob(".*.part")) == []
    book.close()
