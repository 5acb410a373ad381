"""Usage of several files and of several keys: summed in one import, and found by any key."""

import gzip
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from csm_desktop.operations.imported_files import count_unmatched
from tests.support.importing import bring
from tests.support.staged import Piece, land, table
from tests.support.trial_book import dump, new_book

POINTS = (
    "SELECT a.name, m.name, u.contact_id, u.value FROM usage_point u "
    "JOIN account a ON a.id = u.account_id JOIN metric m ON m.id = u.metric_id ORDER BY 1, 2, 3"
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = new_book(tmp_path)
    land(
        book,
        Piece("account", ({"external": "A1", "name": "Acme", "domain": "acme.com"},), "amplitude"),
    )
    yield book
    book.close()


def event(hour: int, number: int, user: str | None, group: str | None) -> dict[str, object]:
    return {
        "$insert_id": f"{hour}-{number}",
        "event_type": "Report opened",
        "event_time": f"2026-03-02 {hour:02d}:0{number}:00.000000",
        "server_upload_time": f"2026-03-02 {hour:02d}:10:00.000000",
        "session_id": 1,
        "user_id": user,
        "groups": {"account": [group]} if group else {},
    }


def archive(path: Path, hours: dict[int, list[tuple[str | None, str | None]]]) -> Path:
    with zipfile.ZipFile(path, "w") as out:
        for hour, events in hours.items():
            lines = io.BytesIO()
            with gzip.GzipFile(fileobj=lines, mode="wb", mtime=0) as packed:
                for number, (user, group) in enumerate(events):
                    packed.write(json.dumps(event(hour, number, user, group)).encode() + b"\n")
            out.writestr(f"1234/1234_2026-03-02_{hour}#0.json.gz", lines.getvalue())
    return path


def test_hours_of_a_day_are_summed_and_the_same_archive_changes_nothing(
    store: Store, tmp_path: Path
) -> None:
    path = archive(tmp_path / "export.zip", {9: [("u1", "A1")] * 2, 10: [("u2", "A1")] * 3})
    first, second = bring(store, path).result.files
    assert (first.added, first.merged, second.added, second.merged) == (1, 1, 0, 3)
    assert table(store, POINTS) == [("Acme", "Report opened", 0, 5.0)]
    before = store.ask(dump)
    again = bring(store, path).result.files
    assert [(f.added, f.updated, f.points) for f in again] == [(0, 0, 0)] * 2
    assert [row for row in store.ask(dump).items() if before[row[0]] != row[1]] == []
    store.undo()


def test_other_hours_of_the_day_in_a_later_import_replace_its_figure_until_undone(
    store: Store, tmp_path: Path
) -> None:
    bring(store, archive(tmp_path / "a.zip", {9: [("u1", "A1")] * 2}))
    bring(store, archive(tmp_path / "b.zip", {10: [("u1", "A1")] * 3, 11: [("u1", "A1")]}))
    assert table(store, POINTS) == [("Acme", "Report opened", 0, 4.0)]
    store.undo()
    assert table(store, POINTS) == [("Acme", "Report opened", 0, 2.0)]
    assert store.ask(check_book) == ()


def test_a_file_given_twice_counts_once(store: Store, tmp_path: Path) -> None:
    one = archive(tmp_path / "a.zip", {9: [("u1", "A1")] * 2})
    two = archive(tmp_path / "a (1).zip", {9: [("u1", "A1")] * 2})
    first, second = bring(store, one, two).result.files
    assert (first.added, second.merged) == (1, 2)
    assert table(store, POINTS) == [("Acme", "Report opened", 0, 2.0)]


def test_an_event_is_found_by_its_group_else_by_its_user(store: Store, tmp_path: Path) -> None:
    people = Piece(
        "contact",
        ({"name": "Dana", "email": "dana@free.net", "account": "A1"},),
        "amplitude",
        {"account": ("id", "account")},
    )
    land(store, people)
    events = [("x@else.org", "A1"), ("dana@free.net", "B?"), ("y@acme.com", None), ("z@no.org", "")]
    (report,) = bring(store, archive(tmp_path / "a.zip", {9: list(events)})).result.files
    assert report.waiting == 1
    assert table(store, POINTS) == [
        ("Acme", "Report opened", 0, 2.0),
        ("Acme", "Report opened", 1, 1.0),
    ]


def test_usage_that_waits_lands_by_any_of_its_keys(store: Store, tmp_path: Path) -> None:
    bring(store, archive(tmp_path / "a.zip", {9: [("y@neu.kr", "N1")], 10: [("z@neu.kr", None)]}))
    assert table(store, POINTS) == []
    assert store.ask(count_unmatched) == 2
    land(store, Piece("account", ({"external": "X", "name": "Neu", "domain": "neu.kr"},), "crm"))
    assert table(store, POINTS) == [("Neu", "Report opened", 0, 2.0)]
    assert store.ask(count_unmatched) == 0


def test_figures_by_person_replace_what_was_nobodys(store: Store, tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {9: [("dana@free.net", "A1")] * 2})
    bring(store, path)
    assert table(store, POINTS) == [("Acme", "Report opened", 0, 2.0)]
    people = Piece(
        "contact",
        ({"name": "Dana", "email": "dana@free.net", "account": "A1"},),
        "amplitude",
        {"account": ("id", "account")},
    )
    land(store, people)
    bring(store, path)
    assert table(store, "SELECT contact_id, value FROM usage_point ORDER BY 1") == [(0, 0), (1, 2)]
    before = store.ask(dump)
    bring(store, path)
    assert store.ask(dump)["usage_point"] == before["usage_point"]
