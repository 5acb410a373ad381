"""An onboarding project on paper: what is on it, and above all what is not."""

import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, Integer, Table, Text, insert

from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import JOURNALLED
from csm_desktop.operations.onboarding_page import read_onboarding_page
from csm_desktop.ui import theme
from csm_desktop.ui.printing.onboarding import write_onboarding

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
TODAY = NOW.date()
DAY = (TODAY - date(1970, 1, 1)).days

ON_PAPER = {
    "account.name",
    "account.native_name",
    "onboarding_project.name",
    "milestone.title",
    "milestone.exit_criterion",
}
"""Columns whose text a customer may read; every other column of the book is internal."""

WORDS: dict[str, Any] = {"milestone.owner": "theirs"}
"""Columns that hold a word of ours."""

NUMBERS = {
    "milestone.target_on": DAY + 10,
    "milestone.offset_days": 5,
    "onboarding_project.starts_on": DAY - 20,
}
SKIPPED = ("stopped_on", "stop_reason", "predecessor_id", "parent_id", "reports_to_id", "custom")

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not here")

PLACES = [f"{table.name}.{column.name}" for table in JOURNALLED for column in table.columns]


def canary(place: str) -> str:
    """A word that stands nowhere else, too short to be broken at the end of a line."""
    return f"zq{PLACES.index(place):03d}q"


@command("Fill every column")
def fill(connection: Connection, *, visible: bool = True) -> None:
    """A row in each table that belongs to account 1, each text its own canary."""
    tables = {table.name: table for table in JOURNALLED}
    names = ["account", "contact", "team_member", "note", "onboarding_project", "milestone"]
    for name in (*names, "task", "risk", "pulse", "success_plan", "objective"):
        row = _row(tables[name])
        if name == "milestone":
            row["visible"] = visible
        connection.execute(insert(tables[name]).values(row))


def _row(table: Table) -> dict[str, Any]:
    row: dict[str, Any] = {"id": 1}
    for column in table.columns:
        place = f"{table.name}.{column.name}"
        if column.name in ("id", "uid", *SKIPPED):
            continue
        if column.foreign_keys:
            if not column.nullable or column.name == "milestone_id":
                row[column.name] = 1
        elif place in WORDS:
            row[column.name] = WORDS[place]
        elif isinstance(column.type, Text):
            row[column.name] = canary(place)
        elif place in NUMBERS or (not column.nullable and column.server_default is None):
            row[column.name] = _typed(column, NUMBERS.get(place, 1))
    return row


def _typed(column: Any, value: int) -> Any:
    kind = type(column.type).__name__
    if kind == "Day":
        return date.fromordinal(date(1970, 1, 1).toordinal() + value)
    if kind == "Moment":
        return NOW
    return value if isinstance(column.type, Integer) else bool(value)


@pytest.fixture
def book(tmp_path: Path) -> Store:
    return create_book(tmp_path / "book.csm", currency="USD", clock=lambda: NOW)


@pytest.fixture(autouse=True)
def looks(qapp: Any) -> None:
    theme.Theme(qapp, theme.Look())


def printed(book: Store, tmp_path: Path, language: str) -> str:
    page = book.ask(read_onboarding_page, project_id=1, today=TODAY)
    target = tmp_path / f"project_{language}.pdf"
    write_onboarding(page, target, language=language)
    run = subprocess.run(
        ["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True
    )
    return run.stdout


def there(text: str) -> set[str]:
    """The columns whose canaries are in a text."""
    return {place for place in PLACES if canary(place) in text}


@pytest.mark.parametrize("language", ["en", "ko", "zh_TW"])
def test_no_internal_field_is_on_the_paper(
    book: Store, tmp_path: Path, language: str, qtbot: QtBot
) -> None:
    book.run(fill)
    assert there(printed(book, tmp_path, language)) == ON_PAPER
    book.close()


def test_a_milestone_the_customer_does_not_see_is_not_on_the_paper(
    book: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    book.run(fill, visible=False)
    text = printed(book, tmp_path, "en")
    assert there(text) == {"account.name", "account.native_name", "onboarding_project.name"}
    assert "0 of 0 milestones" in text, "not even counted"
    book.close()


def test_days_owner_and_figures_are_said_with_their_day(
    book: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    book.run(fill)
    text = printed(book, tmp_path, "en")
    assert "As of 21 Nov 2026" in text
    assert "1 Dec 2026" in text, "target and forecast"
    assert "0 of 1 milestones" in text
    assert "You" in text, "whose it is"
    assert "1/1" in text.replace(" ", ""), "page numbers"
    book.close()
