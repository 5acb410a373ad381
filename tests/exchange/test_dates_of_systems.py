"""Dates and moments in every form that the systems write, and amounts and flags beside them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from csm_desktop.domain.fields import Kind
from csm_desktop.exchange import dates
from csm_desktop.exchange.values import Bad, Style, amount, converter
from tests.exchange.staged import Staged, write


def moment(text: str, order: str = "dmy", zone: str = "UTC") -> str:
    found = dates.moment(text, order, ZoneInfo(zone))
    return datetime.fromtimestamp(found / 1_000_000, UTC).isoformat(" ", "seconds")[:19]


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("2023-11-15 20:09", "dmy", "2023-11-15 20:09:00"),
        ("2006-04-15T03:23:15.000Z", "dmy", "2006-04-15 03:23:15"),
        ("2026-08-21T09:00:06.123+0000", "dmy", "2026-08-21 09:00:06"),
        ("2026-08-21T09:00:06+08", "dmy", "2026-08-21 01:00:06"),
        ("20260821T090006Z", "dmy", "2026-08-21 09:00:06"),
        ("3/5/2026, 2:15 PM", "mdy", "2026-03-05 14:15:00"),
        ("30/09/2026", "dmy", "2026-09-30 00:00:00"),
        ("2026/9/30", "dmy", "2026-09-30 00:00:00"),
        ("31-Jan-26", "dmy", "2026-01-31 00:00:00"),
        ("May 2, 2024 3:04 PM", "dmy", "2024-05-02 15:04:00"),
        ("May 2, 2024 at 3:04 PM", "dmy", "2024-05-02 15:04:00"),
        ("12/May/2024 03:04:55 PM", "dmy", "2024-05-12 15:04:55"),
        ("Fri, 21 Aug 2026 09:00:06", "dmy", "2026-08-21 09:00:06"),
        ("Fri, 21 Aug 2026 09:00:06 +0200", "dmy", "2026-08-21 07:00:06"),
        ("Fri, 21 Aug 2026 09:00:06 GMT", "dmy", "2026-08-21 09:00:06"),
        ("Fri, 21 Aug 2026 09:00:06 -0700 (PDT)", "dmy", "2026-08-21 16:00:06"),
        ("Fri, 21 Aug 2026 09:00:06 PDT", "dmy", "2026-08-21 16:00:06"),
        ("Fri Aug 21 2026 09:00:06 GMT+0200 (CEST)", "dmy", "2026-08-21 07:00:06"),
        ("21. August 2026 09:00", "dmy", "2026-08-21 09:00:00"),
        ("31 de enero de 2026", "dmy", "2026-01-31 00:00:00"),
        ("2026. 1. 31. 오후 3:00", "dmy", "2026-01-31 15:00:00"),
        ("2026년 1월 31일 오후 3시 5분", "dmy", "2026-01-31 15:05:00"),
        ("2026. 1. 31. (토) 오전 12:30", "dmy", "2026-01-31 00:30:00"),
        ("2026年1月31日", "dmy", "2026-01-31 00:00:00"),
        ("2026年1月31日 下午3時05分", "dmy", "2026-01-31 15:05:00"),
        ("民國115年1月31日", "dmy", "2026-01-31 00:00:00"),
        ("45678.625", "dmy", "2025-01-21 15:00:00"),
        ("1735898400", "dmy", "2025-01-03 10:00:00"),
        ("1735898400000", "dmy", "2025-01-03 10:00:00"),
    ],
)
def test_a_moment_is_read_in_every_form(text: str, order: str, expected: str) -> None:
    assert moment(text, order) == expected


@pytest.mark.parametrize(
    "text", ["2026-02-30", "31/31/2026", "yesterday", "12:30", "2026-01-02 XYZ"]
)
def test_what_is_no_moment_is_none(text: str) -> None:
    with pytest.raises(dates.NoDateError):
        moment(text)


@pytest.mark.parametrize(
    ("text", "comma", "expected"),
    [
        ("USD 450,000.00", False, (45000000, "USD")),
        ("$1,234,567", False, (123456700, "USD")),
        ("1.234,50 €", True, (123450, "EUR")),
        ("(1,200.00)", False, (-120000, "USD")),
        ("₩1,200,000", False, (1200000, "KRW")),
        ("NT$ 3,000", False, (300000, "TWD")),
        ("1 234,50", True, (123450, "USD")),
        ("25000.0", False, (2500000, "USD")),
    ],
)
def test_an_amount_is_read_in_every_form(text: str, comma: bool, expected: tuple[int, str]) -> None:
    assert amount(text, "USD", Style(comma=comma)) == expected


def test_flags_are_read_in_every_language() -> None:
    read = converter(Kind.BOOLEAN, Style())
    yes: list[Any] = [read(word) for word in ("v", "예", "是", "Sí", "TRUE", "1.0", "Sim")]
    no: list[Any] = [read(word) for word in ("아니요", "否", "No", "FALSE", "0", "não")]
    assert (set(yes), set(no)) == ({1}, {0})
    assert read("perhaps") == Bad("cell_is_no_yes_or_no")


def test_numbers_are_days_only_where_a_column_holds_nothing_else(tmp_path: Path) -> None:
    head = "Company,Customer since,Industry\n"
    alone = Staged(tmp_path, write(tmp_path / "a.csv", f"{head}A,45678,x\nB,45679,y\n"))
    beside = Staged(tmp_path, write(tmp_path / "b.csv", f"{head}A,2026-01-02,x\nB,45679,y\n"))
    assert alone.ask("SELECT customer_since FROM staged_account ORDER BY row") == [
        (20109,), (20110,),
    ]  # fmt: skip
    assert beside.codes() == [(3, "Customer since", "cell_is_no_date", True)]


def test_the_order_of_a_column_is_decided_by_the_row_that_shows_it(tmp_path: Path) -> None:
    rows = "".join(f"A{n},3/5/2026,x\n" for n in range(5000)) + "Z,3/31/2026,x\n"
    text = f"Company,Customer since,Industry\n{rows}"
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert [code for code, _ in staged.record.decisions] == ["month_comes_first"]
    assert staged.record.first_day is not None and staged.record.first_day.month == 3


def test_points_between_thousands_show_a_decimal_comma(tmp_path: Path) -> None:
    text = "Company,Annual revenue,Industry\nA,1.234.567,x\nB,1.234,y\n"
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.ask("SELECT turnover FROM staged_account ORDER BY row") == [
        (123456700,), (123400,),
    ]  # fmt: skip


def test_a_clock_may_stand_before_its_day() -> None:
    assert moment("09:00:00 UTC 2026-03-02") == "2026-03-02 09:00:00"
