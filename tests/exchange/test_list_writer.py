"""A list as a file: typed in a workbook, safe in both forms, and never partly there."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest
from python_calamine import CalamineWorkbook

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind
from csm_desktop.exchange import xlsx_writer
from csm_desktop.exchange.list_writer import ListColumn, write_list

SEOUL = ZoneInfo("Asia/Seoul")
COLUMNS = [
    ListColumn("=name"),
    ListColumn("arr", Kind.MONEY),
    ListColumn("since", Kind.DATE),
    ListColumn("touched", Kind.TIME),
    ListColumn("seats", Kind.INTEGER),
]
AT = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)


def cells(path: Path) -> Sequence[Sequence[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


ROWS = [
    ("=1+1", Decimal("1234.50"), date(2026, 2, 28), AT, 12),
    ("@SUM(A1)", Decimal("5000"), date(1899, 1, 1), None, 12345678901234567),
    ("http://a.example", None, None, None, None),
]


def test_a_workbook_has_typed_cells_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    assert write_list(path, COLUMNS, ROWS, title="a/b:c", zone=SEOUL) == 3
    assert cells(path) == [
        ["=name", "arr", "since", "touched", "seats"],
        ["=1+1", 1234.5, date(2026, 2, 28), datetime(2026, 11, 23, 0, 30), 12],
        ["@SUM(A1)", 5000, "1899-01-01", "", "12345678901234567"],
        ["http://a.example", "", "", "", ""],
    ]
    with ZipFile(path) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
        styles = parts.read("xl/styles.xml").decode()
    assert "<f>" not in sheet and "hyperlink" not in sheet
    assert '<autoFilter ref="A1:E4"/>' in sheet
    assert 'state="frozen"' in sheet
    assert "#,##0.00" in styles or 'numFmtId="4"' in styles


def test_the_same_list_makes_the_same_workbook(tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        write_list(tmp_path / name, COLUMNS, ROWS, title="Accounts", zone=SEOUL)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_a_csv_guards_its_text_and_keeps_its_numbers(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    write_list(path, COLUMNS, ROWS, title="x", zone=SEOUL)
    assert path.read_text("utf-8-sig").splitlines()[1:3] == [
        "'=1+1,1234.50,2026-02-28,2026-11-22T15:30:00+00:00,12",
        "'@SUM(A1),5000,1899-01-01,,12345678901234567",
    ]


def test_a_list_longer_than_a_sheet_is_refused_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_writer, "MOST_ROWS", 300)
    rows = (["x"] for _ in range(301))
    with pytest.raises(Refusal, match="list_too_long_for_sheet"):
        write_list(tmp_path / "a.xlsx", [ListColumn("a")], rows, title="a", zone=SEOUL)
    assert list(tmp_path.iterdir()) == []


def test_a_text_longer_than_a_cell_is_cut_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_list(path, [ListColumn("a")], [["x" * 40_000]], title="a", zone=SEOUL)
    value = str(cells(path)[1][0])
    assert (len(value), value[-1]) == (32_767, "…")
