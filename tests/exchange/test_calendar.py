"""Calendar files: which meetings come out of them, when, and what is said of broken ones."""

from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from csm_desktop.exchange.calendar import HEADER, NO_TITLE, open_calendar
from csm_desktop.exchange.entries import entries_in
from csm_desktop.exchange.records import FileChoices, Unusable
from csm_desktop.exchange.recurrence import MOST_INSTANCES
from tests.exchange.staged import Staged, write
from tests.support.shared import shared

TODAY = date(2026, 11, 22)
SEOUL = ZoneInfo("Asia/Seoul")


class Read:
    """A calendar file as rows by header."""

    def __init__(self, path: Path, zone: ZoneInfo = SEOUL) -> None:
        table = open_calendar(path, FileChoices(), zone=zone, today=TODAY)
        made = [row for _, rows in table.batches() for row in rows]
        self.rows = [dict(zip(HEADER, row, strict=True)) for row in made[1:] if row]
        self.problems = [(code, kept) for _, _, _, code, _, kept in table.reading.problems]
        self.lines = [values.get("line") for _, _, _, _, values, _ in table.reading.problems]
        self.decisions = [code for code, _ in table.reading.decisions]

    def all(self, header: str) -> list[str]:
        return [row[header] for row in self.rows]


def calendar(folder: Path, *lines: str, encoding: str = "utf-8") -> Path:
    whole = ["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""]
    return write(folder / "any.name", "\r\n".join(whole), encoding)


def event(*lines: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", "UID:a@x", "SUMMARY:Review", *lines, "END:VEVENT")


def read(folder: Path, *lines: str) -> Read:
    return Read(calendar(folder, *event(*lines)))


@pytest.mark.parametrize(
    ("start", "moment", "zone"),
    [
        ("DTSTART:20261201T100000Z", "2026-12-01T10:00:00+00:00", "UTC"),
        ("DTSTART:20261201T100000", "2026-12-01T01:00:00+00:00", "Asia/Seoul"),
        ("DTSTART;TZID=Asia/Taipei:20261201T100000", "2026-12-01T02:00:00+00:00", "Asia/Taipei"),
        (
            "DTSTART;TZID=Korea Standard Time:20261201T100000",
            "2026-12-01T01:00:00+00:00", "Asia/Seoul",
        ),
        (
            'DTSTART;TZID="Taipei Standard Time":20261201T100000',
            "2026-12-01T02:00:00+00:00", "Asia/Taipei",
        ),
        (
            "DTSTART;TZID=W. Europe Standard Time:20260701T100000",
            "2026-07-01T08:00:00+00:00", "Europe/Berlin",
        ),
        (
            "DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20261201T100000",
            "2026-12-01T09:00:00+00:00", "Europe/Berlin",
        ),
        ("DTSTART;TZID=(UTC+09:00) Somewhere:20261201T100000", "2026-12-01T01:00:00+00:00", ""),
    ],
)  # fmt: skip
def test_a_start_is_the_moment_its_zone_says(
    tmp_path: Path, start: str, moment: str, zone: str
) -> None:
    found = read(tmp_path, start)
    assert (found.all("Starts"), found.all("Time zone"), found.problems) == ([moment], [zone], [])


def test_an_unknown_zone_is_said_and_the_local_one_taken(tmp_path: Path) -> None:
    found = read(tmp_path, "DTSTART;TZID=Mars/Olympus:20261201T100000")
    assert found.all("Starts") == ["2026-12-01T01:00:00+00:00"]
    assert (found.problems, found.lines) == ([("event_zone_unknown", True)], [6])


def test_a_zone_that_only_the_file_defines_is_read(tmp_path: Path) -> None:
    found = Read(
        calendar(
            tmp_path, "BEGIN:VTIMEZONE", "TZID:Ours", "BEGIN:STANDARD", "DTSTART:20000101T000000",
            "TZOFFSETFROM:+0545", "TZOFFSETTO:+0545", "END:STANDARD", "END:VTIMEZONE",
            *event("DTSTART;TZID=Ours:20261201T100000"),
        )
    )  # fmt: skip
    assert (found.all("Starts"), found.problems) == (["2026-12-01T04:15:00+00:00"], [])


@pytest.mark.parametrize(
    ("lines", "ends"),
    [
        (("DTEND:20261201T113000Z",), "2026-12-01T11:30:00+00:00"),
        (("DURATION:PT45M",), "2026-12-01T10:45:00+00:00"),
        (("DURATION:P1DT2H",), "2026-12-02T12:00:00+00:00"),
        ((), ""),
    ],
)
def test_an_end_is_given_or_a_length(tmp_path: Path, lines: tuple[str, ...], ends: str) -> None:
    assert read(tmp_path, "DTSTART:20261201T100000Z", *lines).all("Ends") == [ends]


def test_an_end_before_the_start_is_said_and_the_meeting_comes_in(tmp_path: Path) -> None:
    found = read(tmp_path, "DTSTART:20261201T100000Z", "DTEND:20261201T090000Z")
    assert (found.all("Ends"), found.problems) == ([""], [("end_is_before_start", True)])


def test_a_whole_day_begins_and_ends_at_midnight_here(tmp_path: Path) -> None:
    one = read(tmp_path, "DTSTART;VALUE=DATE:20261225")
    assert (one.all("All day"), one.all("Starts"), one.all("Ends")) == (
        ["true"], ["2026-12-24T15:00:00+00:00"], ["2026-12-25T15:00:00+00:00"],
    )  # fmt: skip


def test_a_repeating_event_stays_at_nine_across_the_change_of_clocks(tmp_path: Path) -> None:
    found = read(
        tmp_path, "DTSTART;TZID=Europe/Berlin:20261019T090000",
        "DTEND;TZID=Europe/Berlin:20261019T100000", "RRULE:FREQ=WEEKLY;COUNT=3",
    )  # fmt: skip
    assert found.all("Starts") == [
        "2026-10-19T07:00:00+00:00", "2026-10-26T08:00:00+00:00", "2026-11-02T08:00:00+00:00",
    ]  # fmt: skip
    assert found.all("Ends")[1] == "2026-10-26T09:00:00+00:00"
    assert found.all("UID")[0] == "a@x/20261019T070000Z"
    assert found.decisions == ["calendar_window"]


def test_extra_dates_exceptions_and_changed_times_are_followed(tmp_path: Path) -> None:
    found = Read(
        calendar(
            tmp_path,
            *event(
                "DTSTART:20261201T100000Z", "RRULE:FREQ=DAILY;COUNT=4",
                "RDATE:20261224T100000Z", "EXDATE:20261202T100000Z",
            ),
            *("BEGIN:VEVENT", "UID:a@x", "RECURRENCE-ID:20261203T100000Z", "SUMMARY:Moved"),
            *("DTSTART:20261203T150000Z", "END:VEVENT"),
        )
    )  # fmt: skip
    assert [(r["Starts"][5:13], r["Title"], r["Cancelled"]) for r in found.rows] == [
        ("12-01T10", "Review", "false"), ("12-03T15", "Moved", "false"),
        ("12-04T10", "Review", "false"), ("12-24T10", "Review", "false"),
        ("12-02T10", "Review", "true"),
    ]  # fmt: skip
    assert found.all("UID")[1] == "a@x/20261203T100000Z"


@pytest.mark.parametrize(
    ("until", "count"), [("20261203T100000Z", 3), ("20261203T095959Z", 2), ("20261203", 3)]
)
def test_a_rule_ends_where_it_says(tmp_path: Path, until: str, count: int) -> None:
    found = read(tmp_path, "DTSTART:20261201T100000Z", f"RRULE:FREQ=DAILY;UNTIL={until}")
    assert len(found.rows) == count


def test_a_rule_without_end_comes_in_for_a_year_each_way(tmp_path: Path) -> None:
    days = [row[:10] for row in read(
        tmp_path, "DTSTART:20100101T100000Z", "RRULE:FREQ=DAILY"
    ).all("Starts")]  # fmt: skip
    assert (min(days), max(days), len(days)) == ("2025-11-21", "2027-11-22", 732)


def test_what_repeats_too_often_is_cut_to_the_nearest_and_said(tmp_path: Path) -> None:
    found = read(tmp_path, "DTSTART:20261101T000000Z", "RRULE:FREQ=HOURLY")
    assert len(found.rows) == MOST_INSTANCES
    assert found.problems == [("event_repeats_too_often", True)]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SOMETIMES", "", "FREQ=DAILY;UNTIL=never", "FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYMONTH=99", "RSCALE=CHINESE;FREQ=YEARLY",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
    ],
)  # fmt: skip
def test_a_rule_nobody_can_follow_brings_its_first_time(tmp_path: Path, rule: str) -> None:
    found = read(tmp_path, "DTSTART:20261201T100000Z", f"RRULE:{rule}")
    assert found.all("Starts") == ["2026-12-01T10:00:00+00:00"]
    assert (found.problems, found.lines) == ([("event_rule_unreadable", True)], [7])


def test_a_cancelled_event_is_marked(tmp_path: Path) -> None:
    assert read(tmp_path, "DTSTART:20261201T100000Z", "STATUS:CANCELLED").all("Cancelled") == [
        "true"
    ]
    path = calendar(tmp_path, "METHOD:CANCEL", *event("DTSTART:20261201T100000Z"))
    assert Read(path).all("Cancelled") == ["true"]


def test_people_are_named_with_their_addresses(tmp_path: Path) -> None:
    found = read(
        tmp_path, "DTSTART:20261201T100000Z", "ORGANIZER;CN=Mina Seo:mailto:mina@ours.example",
        'ATTENDEE;CN="Kim; Dana";ROLE=CHAIR:MAILTO:dana@hanbit.kr', "ATTENDEE:mailto:lee@hanbit.kr",
        "ATTENDEE;CN=Room 1:urn:room",
    )  # fmt: skip
    assert found.all("Organiser") == ["Mina Seo <mina@ours.example>"]
    assert found.all("Attendees") == [
        "Mina Seo <mina@ours.example>; Kim, Dana <dana@hanbit.kr>; lee@hanbit.kr; Room 1"
    ]


def test_folded_and_escaped_text_is_put_together(tmp_path: Path) -> None:
    path = write(
        tmp_path / "folded",
        "BEGIN:VEVENT\nDTSTART:20261201T100000Z\nSUMMARY:계약 갱".encode()[:-1]
        + b"\r\n " + "갱".encode()[-1:] + "신\nDESCRIPTION:a\\, b\\nc\n\td\nEND:VEVENT".encode(),
    )  # fmt: skip
    found = Read(path)
    assert (found.all("Title"), found.all("Description")) == (["계약 갱신"], ["a, b\ncd"])


def test_other_encodings_are_read(tmp_path: Path) -> None:
    lines = event("DTSTART:20261201T100000Z", "LOCATION:서울 강남구")
    for encoding in ("utf-8-sig", "utf-16", "euc-kr"):
        assert Read(calendar(tmp_path, *lines, encoding=encoding)).all("Place") == ["서울 강남구"]


def test_the_events_that_can_be_read_come_in_beside_broken_ones(tmp_path: Path) -> None:
    path = calendar(
        tmp_path,
        *("BEGIN:VEVENT", "UID:1", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:2", "DTSTART:tomorrow", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:3", "DTSTART:20261201T100000Z", "what is this", "SUMMARY:Kept"),
        *("BEGIN:VEVENT", "UID:4", "DTSTART:20261301T100000Z", "END:VEVENT"),
        *("BEGIN:VTODO", "SUMMARY:A task", "END:VTODO"),
    )
    found = Read(path)
    assert found.all("Title") == ["Kept"]
    assert found.decisions == ["calendar_others_left_out"]
    assert list(zip(found.problems, found.lines, strict=True)) == [
        (("event_without_start", False), 3),
        (("event_time_unreadable", False), 8),
        (("event_time_unreadable", False), 17),
        (("event_never_ends", True), 10),
        (("calendar_lines_unreadable", True), 13),
    ]


def test_an_event_without_id_and_title_has_the_same_id_again(tmp_path: Path) -> None:
    path = calendar(tmp_path, "BEGIN:VEVENT", "DTSTART:20261201T100000Z", "END:VEVENT")
    assert Read(path).all("UID") == Read(path).all("UID")
    assert Read(path).all("Title") == [NO_TITLE]


def test_the_newer_version_of_an_event_wins(tmp_path: Path) -> None:
    path = calendar(
        tmp_path,
        *("BEGIN:VEVENT", "UID:1", "SEQUENCE:2", "SUMMARY:New", "DTSTART:20261201T100000Z"),
        *("END:VEVENT", "BEGIN:VEVENT", "UID:1", "SEQUENCE:1", "SUMMARY:Old"),
        *("DTSTART:20261101T100000Z", "END:VEVENT"),
    )
    found = Read(path)
    assert (found.all("Title"), found.decisions) == (["New"], ["calendar_older_left_out"])


def test_a_calendar_without_events_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unusable) as refused:
        Read(calendar(tmp_path, "BEGIN:VTODO", "SUMMARY:x", "END:VTODO"))
    assert refused.value.said[0] == "calendar_without_events"


def test_a_calendar_is_known_by_its_content_and_staged_with_its_problems(tmp_path: Path) -> None:
    path = calendar(
        tmp_path,
        *event("DTSTART:20261201T100000Z"), *("BEGIN:VEVENT", "UID:9", "END:VEVENT"),
    )  # fmt: skip
    staged = Staged(tmp_path, path)
    record = staged.record
    assert (record.noun, record.profile, record.sure, record.rows) == (
        "meeting", "icalendar/events", "sure", 2,
    )  # fmt: skip
    assert record.first_day == date(2026, 12, 1)
    assert staged.ask("SELECT external, title FROM staged_meeting") == [("a@x", "Review")]
    assert [(code, kept) for _, _, code, kept in staged.codes()] == [("event_without_start", False)]


def broken_files() -> list[Any]:
    folders = ("data/icalendar", "data/vobject", "data/holidays-kr")
    root = Path(__file__).resolve().parents[3] / "shared"
    found = [p for f in folders for p in sorted((root / f).rglob("*.ics"))]
    return [pytest.param(path, id=f"{path.parent.name}/{path.name}") for path in found]


def test_no_file_of_others_stops_the_reading() -> None:
    shared("data/icalendar")
    usable = 0
    for path in (param.values[0] for param in broken_files()):
        if entries_in(path) != "calendar":
            continue
        try:
            found = Read(path)
        except Unusable as refused:
            assert refused.said[0] == "calendar_without_events"
            continue
        usable += 1
        assert found.rows or found.problems or found.decisions, path.name
    assert usable > 120


def test_public_holidays_of_korea_come_in_as_whole_days() -> None:
    found = Read(shared("data/holidays-kr") / "2026.ics")
    assert len(found.rows) >= 15 and set(found.all("All day")) == {"true"}
    assert found.problems == []
