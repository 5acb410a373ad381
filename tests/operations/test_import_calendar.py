"""Calendars and address cards land: as meetings with attendees, as contacts of their accounts."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.store import Store, create_book, open_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.contacts import create_contact
from csm_desktop.operations.import_meetings import read_people
from csm_desktop.operations.imports import FileReport
from tests.support.importing import bring

SOON = (datetime.now(UTC) + timedelta(days=10)).replace(hour=9, minute=0, second=0, microsecond=0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    create_book(tmp_path / "book.csm", currency="USD").close()
    book = open_book(tmp_path / "book.csm", write=True)
    yield book
    book.close()


@pytest.fixture
def hanbit(store: Store) -> int:
    return int(store.run(create_account, values={"name": "Hanbit", "domain": "hanbit.kr"}).result)


def event(uid: str, *lines: str, start: datetime = SOON) -> str:
    return "\r\n".join(
        [
            "BEGIN:VEVENT", f"UID:{uid}", f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
            f"DTEND:{start + timedelta(hours=1):%Y%m%dT%H%M%SZ}", *lines, "END:VEVENT",
        ]
    )  # fmt: skip


def calendar(folder: Path, *events: str, method: str = "PUBLISH") -> Path:
    path = folder / "calendar.bin"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", *events, "END:VCALENDAR", ""]
    path.write_bytes("\r\n".join(lines).encode())
    return path


def brought(store: Store, path: Path) -> FileReport:
    report: FileReport = bring(store, path).result.files[0]
    return report


def counts(report: FileReport) -> tuple[int, int, int, int, int]:
    return report.rows, report.added, report.updated, report.unchanged, report.skipped


def rows(store: Store, sql: str) -> list[Any]:
    return [tuple(row) for row in store.ask(lambda c: c.exec_driver_sql(sql).all())]


KICKOFF = event(
    "kickoff@x",
    "SUMMARY:Kick-off",
    "LOCATION:Room 1",
    "ORGANIZER;CN=Mina Seo:mailto:mina@ours.example",
    "ATTENDEE;CN=Dana Kim:mailto:Dana@hanbit.kr",
    "ATTENDEE:mailto:new@hanbit.kr",
)


def test_an_event_becomes_a_meeting_of_the_account_whose_contact_takes_part(
    store: Store, hanbit: int, tmp_path: Path
) -> None:
    dana = store.run(
        create_contact, account_id=hanbit, values={"name": "Dana", "email": "dana@hanbit.kr"}
    ).result
    assert counts(brought(store, calendar(tmp_path, KICKOFF))) == (1, 1, 0, 0, 0)
    assert rows(store, "SELECT account_id, title, place, organiser, all_day FROM meeting") == [
        (hanbit, "Kick-off", "Room 1", "Mina Seo <mina@ours.example>", 0)
    ]
    assert rows(store, "SELECT name, email, contact_id FROM attendee ORDER BY id") == [
        ("Mina Seo", "mina@ours.example", None),
        ("Dana Kim", "Dana@hanbit.kr", dana),
        (None, "new@hanbit.kr", None),
    ]


def test_the_same_calendar_again_changes_nothing(store: Store, hanbit: int, tmp_path: Path) -> None:
    brought(store, calendar(tmp_path, KICKOFF))
    before = rows(store, "SELECT max(step) FROM change")
    again = bring(store, calendar(tmp_path, KICKOFF))
    assert counts(again.result.files[0]) == (1, 0, 0, 1, 0)
    assert again.step is None
    assert rows(store, "SELECT max(step) FROM change") == before


def test_an_import_of_meetings_is_one_step_to_undo(
    store: Store, hanbit: int, tmp_path: Path
) -> None:
    brought(store, calendar(tmp_path, KICKOFF))
    store.undo()
    assert rows(
        store, "SELECT (SELECT count(*) FROM meeting), (SELECT count(*) FROM attendee)"
    ) == [(0, 0)]


def test_a_domain_says_whose_meeting_it_is_but_a_mail_providers_does_not(
    store: Store, hanbit: int, tmp_path: Path
) -> None:
    store.run(create_account, values={"name": "A mailbox", "domain": "gmail.com"})
    private = event("private@x", "SUMMARY:Lunch", "ATTENDEE:mailto:somebody@gmail.com")
    nobody = event("alone@x", "SUMMARY:Focus")
    brought(store, calendar(tmp_path, KICKOFF, private, nobody))
    assert rows(store, "SELECT title, account_id FROM meeting ORDER BY title") == [
        ("Focus", None), ("Kick-off", hanbit), ("Lunch", None),
    ]  # fmt: skip


def test_a_newer_calendar_moves_the_meeting_and_its_people(
    store: Store, hanbit: int, tmp_path: Path
) -> None:
    brought(store, calendar(tmp_path, KICKOFF))
    later = event(
        "kickoff@x", "SUMMARY:Kick-off", "ATTENDEE:mailto:new@hanbit.kr",
        start=SOON + timedelta(days=1),
    )  # fmt: skip
    assert counts(brought(store, calendar(tmp_path, later))) == (1, 0, 1, 0, 0)
    assert rows(store, "SELECT email FROM attendee") == [("new@hanbit.kr",)]
    assert rows(store, "SELECT count(*) FROM meeting") == [(1,)]


def test_a_contact_that_came_later_is_recognised_with_the_next_calendar(
    store: Store, hanbit: int, tmp_path: Path
) -> None:
    brought(store, calendar(tmp_path, KICKOFF))
    store.run(create_contact, account_id=hanbit, values={"name": "New", "email": "new@hanbit.kr"})
    assert counts(brought(store, calendar(tmp_path, KICKOFF))) == (1, 0, 1, 0, 0)
    assert rows(store, "SELECT count(*) FROM attendee WHERE contact_id IS NOT NULL") == [(1,)]


def test_a_cancelled_event_cancels_its_meeting(store: Store, hanbit: int, tmp_path: Path) -> None:
    brought(store, calendar(tmp_path, KICKOFF))
    off = event("kickoff@x", "SUMMARY:Kick-off")
    assert counts(brought(store, calendar(tmp_path, off, method="CANCEL"))) == (1, 0, 1, 0, 0)
    assert rows(store, "SELECT cancelled FROM meeting") == [(1,)]


def weekly(*lines: str) -> str:
    return event("weekly@x", "SUMMARY:Weekly", "RRULE:FREQ=WEEKLY;COUNT=4", *lines)


def test_a_series_that_is_off_cancels_all_its_meetings(store: Store, tmp_path: Path) -> None:
    assert counts(brought(store, calendar(tmp_path, weekly()))) == (4, 4, 0, 0, 0)
    off = calendar(tmp_path, event("weekly@x", "SUMMARY:Weekly"), method="CANCEL")
    assert counts(brought(store, off)) == (1, 0, 1, 0, 0)
    assert rows(store, "SELECT count(*), sum(cancelled) FROM meeting") == [(4, 4)]
    assert counts(brought(store, off)) == (1, 0, 0, 1, 0)


def test_a_time_taken_out_of_a_series_cancels_the_one_meeting_that_is_known(
    store: Store, tmp_path: Path
) -> None:
    out = f"EXDATE:{SOON + timedelta(days=7):%Y%m%dT%H%M%SZ}"
    assert counts(brought(store, calendar(tmp_path, weekly(out)))) == (4, 3, 0, 0, 1)
    assert counts(brought(store, calendar(tmp_path, weekly()))) == (4, 1, 0, 3, 0)
    assert counts(brought(store, calendar(tmp_path, weekly(out)))) == (4, 0, 1, 3, 0)
    assert rows(store, "SELECT count(*), sum(cancelled) FROM meeting") == [(4, 1)]


def test_people_are_read_from_what_a_calendar_calls_them() -> None:
    told = [(p.name, p.email) for p in read_people("Seo, Mina <m@x.kr>; m@x.kr; Bo; <>; a<b")]
    assert told == [("Seo, Mina", "m@x.kr"), ("Bo", None)]


# address cards


def card(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])


def cards(folder: Path, *texts: str) -> Path:
    path = folder / "people.txt"
    path.write_bytes("".join(texts).encode())
    return path


def test_a_card_becomes_a_contact_of_the_organisation_it_names_or_of_its_domain(
    store: Store, hanbit: int, tmp_path: Path
) -> None:
    path = cards(
        tmp_path,
        card("UID:1", "FN:김민준", "ORG:Hanbit;Sales", "EMAIL:minjun@gmail.com", "TEL:1"),
        card("UID:2", "FN:Dana", "EMAIL:dana@hanbit.kr", "ORG:Someone Else"),
        card("UID:3", "FN:Lee", "EMAIL:lee@gmail.com"),
    )
    report = brought(store, path)
    assert (report.added, report.waiting) == (2, 1)
    assert rows(store, "SELECT name, account_id, phone FROM contact ORDER BY id") == [
        ("김민준", hanbit, "1"), ("Dana", hanbit, None),
    ]  # fmt: skip
    assert counts(brought(store, path)) == (3, 0, 0, 2, 1)


def test_a_waiting_card_comes_in_with_its_account(store: Store, tmp_path: Path) -> None:
    brought(store, cards(tmp_path, card("FN:Lee", "ORG:Formosa", "EMAIL:lee@gmail.com")))
    accounts = tmp_path / "accounts.csv"
    accounts.write_text("Account Name,Industry,Country\nFormosa,Food,TW\nOther,Food,TW\n", "utf-8")
    assert dict(bring(store, accounts).result.landed) == {"contact": 1}
    assert rows(store, "SELECT name, email FROM contact") == [("Lee", "lee@gmail.com")]


def test_a_card_of_somebody_known_by_address_fills_in_and_makes_no_second_contact(
    store: Store, hanbit: int, tmp_path: Path
) -> None:
    store.run(create_contact, account_id=hanbit, values={"name": "Dana", "email": "dana@hanbit.kr"})
    path = cards(tmp_path, card("UID:9", "FN:Dana", "EMAIL:DANA@hanbit.kr", "TITLE:CIO"))
    assert counts(brought(store, path)) == (1, 0, 1, 0, 0)
    assert rows(store, "SELECT name, title FROM contact") == [("Dana", "CIO")]
