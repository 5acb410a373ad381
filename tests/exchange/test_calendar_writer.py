"""Calendars that go out: read back by an independent reader, the same ids every time."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from icalendar import Calendar

from csm_desktop.domain.calendar import CalendarEntry, entry_uid
from csm_desktop.exchange.calendar_writer import write_calendar

DEADLINE = CalendarEntry(
    uid=entry_uid("00ff", "last day to act"),
    kind="last day to act",
    account="한빛, Inc.",
    title="Cloud; 50 seats",
    first=date(2026, 12, 31),
    last=date(2026, 12, 31),
    description=None,
    place=None,
    cancelled=False,
    changed_at=datetime(2026, 11, 1, 8, tzinfo=UTC),
    sequence=3,
)
MEETING = replace(
    DEADLINE,
    uid=entry_uid("00aa", "meeting"),
    kind="meeting",
    title="검토 회의 " * 12,
    first=datetime(2026, 12, 1, 1, tzinfo=UTC),
    last=datetime(2026, 12, 1, 2, tzinfo=UTC),
    description="a\nb",
    place="Room 1",
    cancelled=True,
)


def test_another_reader_finds_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    assert write_calendar(path, [DEADLINE, MEETING]) == 2
    day, meeting = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert str(day["UID"]) == "00ff-last-day-to-act@csm-desktop"
    assert str(day["SUMMARY"]) == "한빛, Inc.: Last day to act: Cloud; 50 seats"
    assert (day["DTSTART"].dt, day["DTEND"].dt) == (date(2026, 12, 31), date(2027, 1, 1))
    assert (int(day["SEQUENCE"]), str(day["STATUS"])) == (3, "CONFIRMED")
    assert day["LAST-MODIFIED"].dt == datetime(2026, 11, 1, 8, tzinfo=UTC)
    assert meeting["DTSTART"].dt == MEETING.first and meeting["DTEND"].dt == MEETING.last
    assert (str(meeting["DESCRIPTION"]), str(meeting["LOCATION"])) == ("a\nb", "Room 1")
    assert str(meeting["STATUS"]) == "CANCELLED"


def test_the_lines_are_folded_and_the_bytes_the_same_every_time(tmp_path: Path) -> None:
    one, two = tmp_path / "1.ics", tmp_path / "2.ics"
    for path in (one, two):
        write_calendar(path, [DEADLINE, MEETING])
    lines = one.read_bytes().split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert all(line.decode("utf-8") is not None for line in lines)
    assert one.read_bytes() == two.read_bytes()


def test_words_of_another_language_take_the_place_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    write_calendar(
        path, [replace(DEADLINE, account=None)], words={"last day to act": "{title} 통보"}
    )
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Cloud; 50 seats 통보"


def test_an_empty_calendar_is_one(tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    assert write_calendar(path, []) == 0
    assert Calendar.from_ical(path.read_bytes()).walk("VEVENT") == []
