"""Holidays read from calendar files."""

import csv
from datetime import date
from pathlib import Path

import pytest

from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.holidays import LONGEST_DAYS, read_holidays
from tests.support.shared import shared

TODAY = date(2026, 11, 22)


def read(folder: Path, *events: str) -> list[tuple[str, str]]:
    file = folder / "days.ics"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for event in events:
        lines += ["BEGIN:VEVENT", *event.split("|"), "END:VEVENT"]
    file.write_bytes("\r\n".join([*lines, "END:VCALENDAR", ""]).encode())
    return [(day.isoformat(), name) for day, name in read_holidays(file, today=TODAY)]


@pytest.mark.parametrize("year", range(2018, 2028))
def test_a_korean_year_is_what_its_table_says(year: int) -> None:
    folder = shared("data/holidays-kr")
    with (folder / f"{year}.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = [(date.fromisoformat(row[0]), row[1]) for row in list(csv.reader(lines))[1:] if row]
    assert list(read_holidays(folder / f"{year}.ics", today=TODAY)) == sorted(set(rows))
    assert rows


def test_an_event_over_several_days_is_each_of_them(tmp_path: Path) -> None:
    said = "DTSTART;VALUE=DATE:20260216|DTEND;VALUE=DATE:20260219|SUMMARY:설날 연휴"
    assert read(tmp_path, said) == [
        ("2026-02-16", "설날 연휴"),
        ("2026-02-17", "설날 연휴"),
        ("2026-02-18", "설날 연휴"),
    ]
    lasting = "DTSTART;VALUE=DATE:20260216|DURATION:P2D|SUMMARY:X"
    assert len(read(tmp_path, lasting)) == 2
    same_day = "DTSTART;VALUE=DATE:20260216|DTEND;VALUE=DATE:20260216|SUMMARY:X"
    assert read(tmp_path, same_day) == [("2026-02-16", "X")]


def test_a_yearly_day_is_there_in_the_years_in_view(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "DTSTART;VALUE=DATE:19900301|RRULE:FREQ=YEARLY|EXDATE;VALUE=DATE:20250301|SUMMARY:3.1",
    )
    years = [day[:4] for day, _ in found]
    assert years == [str(year) for year in range(2021, 2032) if year != 2025]
    assert {day[4:] for day, _ in found} == {"-03-01"}


def test_a_rule_nobody_can_follow_leaves_the_day_itself(tmp_path: Path) -> None:
    said = "DTSTART;VALUE=DATE:20260301|RRULE:FREQ=SOMETIMES|SUMMARY:X"
    assert read(tmp_path, said) == [("2026-03-01", "X")]


def test_meetings_cancelled_days_and_seasons_are_no_holidays(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "DTSTART:20260216T090000Z|DTEND:20260216T100000Z|SUMMARY:Meeting",
        "DTSTART;VALUE=DATE:20260217|STATUS:CANCELLED|SUMMARY:Off",
        "DTSTART;VALUE=DATE:20260601|DTEND;VALUE=DATE:20260901|SUMMARY:Summer",
        "SUMMARY:No day",
        "DTSTART;VALUE=DATE:2026021|SUMMARY:Broken",
        "DTSTART;VALUE=DATE:20260218",
    )
    assert found == [("2026-02-18", "–")]
    assert LONGEST_DAYS < 92


def test_the_end_of_the_calendar_is_no_crash(tmp_path: Path) -> None:
    said = "DTSTART;VALUE=DATE:99991231|DURATION:P3D|SUMMARY:Last"
    with pytest.raises(Refusal, match="holidays_none"):
        read(tmp_path, said)


@pytest.mark.parametrize("text", ["", "day,name\n2026-01-01,New Year\n", "BEGIN:VCALENDAR\n"])
def test_a_file_without_holidays_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "none.ics"
    file.write_text(text)
    with pytest.raises(Refusal) as found:
        read_holidays(file, today=TODAY)
    assert found.value.code == "holidays_none"
    with pytest.raises(Refusal) as found:
        read_holidays(tmp_path / "gone.ics", today=TODAY)
    assert found.value.code == "file_cannot_be_opened"
