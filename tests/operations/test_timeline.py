"""The timeline: order, pages, filters, and the changes that touched the account."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from csm_desktop.database.store import Store, command
from csm_desktop.database.tables import growth_opportunity
from csm_desktop.operations.account_edits import edit_account
from csm_desktop.operations.contacts import edit_contact
from csm_desktop.operations.notes import write_note
from csm_desktop.operations.timeline import Timeline, TimelineItem, read_timeline
from csm_desktop.operations.timeline_changes import FieldChange
from tests.support.account_book import EMPTY, GROUP, HANBIT, TODAY, make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def ask(book: Store, account_id: int = HANBIT, **params: object) -> Timeline:
    return book.ask(read_timeline, account_id=account_id, today=TODAY, **params)  # type: ignore[arg-type]


def test_the_newest_comes_first(book: Store) -> None:
    items = ask(book).items
    assert [item.at for item in items] == sorted((item.at for item in items), reverse=True)


def test_every_kind_is_counted(book: Store) -> None:
    """Six contracts began and four have ended, one cancellation; the import is the one change."""
    counts = ask(book).counts
    assert counts == {
        "note": 4,
        "conversation": 0,
        "ticket": 4,
        "answer": 3,
        "feedback": 0,
        "contract": 11,
        "purchase": 0,
        "progress": 0,
        "change": 1,
    }


@command("Note progress")
def note_progress(connection: Connection) -> None:
    for statement in (
        "INSERT INTO onboarding_project (id, account_id, name, starts_on) "
        "VALUES (1, 2, 'P', 20000)",
        "INSERT INTO milestone (account_id, project_id, title, offset_days, target_on, actual_on)"
        " VALUES (2, 1, 'Go-live', 0, 20000, 20003)",
        "INSERT INTO pulse (account_id, given_on, band, reason) VALUES (2, 20010, 'watch', 'Slow')",
        "INSERT INTO health_override (account_id, band, reason, made_on, until)"
        " VALUES (2, 'poor', 'Dispute', 20020, 20050)",
    ):
        connection.exec_driver_sql(statement)


def test_milestones_pulses_and_overrides_are_progress_on_their_day(book: Store) -> None:
    book.run(note_progress)
    items = ask(book, kinds=("progress",), limit=100).items
    assert [item.source for item in items] == ["override", "pulse", "milestone"]
    assert items[2].facts["late_days"] == 3
    assert items[2].day == date(1970, 1, 1) + timedelta(days=20003)
    assert (items[1].facts["band"], items[1].text) == ("watch", "Slow")


@command("Note two opportunities")
def note_opportunities(connection: Connection) -> None:
    for name, closes_on in (("won long ago", date(2025, 3, 1)), ("yet to come", date(2099, 1, 1))):
        connection.execute(
            growth_opportunity.insert().values(
                account_id=HANBIT, name=name, closes_on=closes_on, amount=5000, currency="USD"
            )
        )


def test_a_growth_opportunity_stands_where_it_closed_or_at_today(book: Store) -> None:
    book.run(note_opportunities)
    found = {i.title: i for i in ask(book, limit=100).items if i.source == "opportunity"}
    assert found["won long ago"].day == date(2025, 3, 1)
    assert found["yet to come"].day == TODAY
    assert found["yet to come"].facts["closes_on"] == date(2099, 1, 1)


def test_a_filter_shows_its_kinds_and_counts_all(book: Store) -> None:
    notes = ask(book, kinds=("note",))
    assert {item.kind for item in notes.items} == {"note"}
    assert notes.counts["ticket"] == 4
    assert ask(book, kinds=()).items == ()


def test_pages_join_without_gap_or_repetition(book: Store) -> None:
    whole = ask(book, limit=100).items
    paged: list[TimelineItem] = []
    before = None
    while True:
        page = ask(book, limit=3, before=before)
        paged += page.items
        if not page.more:
            break
        before = page.items[-1].cursor
    assert tuple(paged) == whole


def test_a_contract_stands_on_its_own_day_in_every_zone(
    book: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for zone in ("Asia/Seoul", "America/New_York", "Australia/Lord_Howe", "UTC"):
        monkeypatch.setenv("TZ", zone)
        starts = {item.title: item.day for item in ask(book).items if item.source == "start"}
        assert starts["Platform, 400 seats"] == date(2026, 4, 1), zone
        assert starts["Pilot"] == date(2023, 6, 1), zone


def test_an_edit_tells_what_it_changed(book: Store) -> None:
    book.run(edit_account, account=HANBIT, name="Hanbit", changes={"tier": "B"})
    newest = ask(book, kinds=("change",)).items[0]
    assert newest.title == "Edit {name}"
    assert newest.facts["values"] == {"name": "Hanbit"}
    assert newest.changes == (FieldChange("tier", "A", "B"),)
    assert newest.facts["rows"] == {"account": 1}


def test_an_edit_of_another_account_does_not_show(book: Store) -> None:
    book.run(edit_account, account=GROUP, name="Group", changes={"tier": "B"})
    assert ask(book).counts["change"] == 1


def test_a_change_of_a_contact_shows_at_its_account(book: Store) -> None:
    book.run(edit_contact, contact_id=1, name="Kim Ji-woo", values={"role": "buyer"})
    newest = ask(book, kinds=("change",)).items[0]
    assert newest.facts["rows"] == {"contact": 1}


def test_an_undone_edit_is_marked_and_its_undo_shows(book: Store) -> None:
    book.run(edit_account, account=HANBIT, name="Hanbit", changes={"tier": "B"})
    book.undo()
    undo, edit, _ = ask(book, kinds=("change",)).items
    assert (undo.facts["kind"], edit.facts["undone"]) == ("undo", True)
    assert undo.changes == (FieldChange("tier", "B", "A"),)


def test_a_note_is_told_once_and_not_as_a_change_as_well(book: Store) -> None:
    book.run(write_note, account_id=HANBIT, text="New", kind="call", visibility="internal")
    timeline = ask(book)
    assert timeline.counts["note"] == 5
    assert timeline.counts["change"] == 1


def test_an_account_with_nothing_has_only_how_it_came(book: Store) -> None:
    assert [item.source for item in ask(book, EMPTY).items] == ["change"]


def test_of_an_earlier_day_later_changes_are_not_known(book: Store) -> None:
    earlier = date(2026, 11, 20)
    found = book.ask(read_timeline, account_id=HANBIT, kinds=("change",), today=earlier)
    assert (found.items, found.counts["change"]) == ((), 0)
    assert len(ask(book, kinds=("change",)).items) == 1
