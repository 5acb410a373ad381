"""Segments: saved, counted, renamed, deleted."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from csm_desktop.database.store import Store, create_book
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.segments import (
    delete_segment,
    list_segments,
    rename_segment,
    save_segment,
)

TODAY = date(2026, 11, 21)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    made = create_book(
        tmp_path / "book.csm", currency="USD", clock=lambda: datetime(2026, 11, 21, tzinfo=UTC)
    )
    yield made
    made.close()


def names(store: Store) -> list[tuple[str, int | None]]:
    return [(segment.name, segment.count) for segment in store.ask(list_segments, today=TODAY)]


def test_a_segment_is_counted_each_time_it_is_listed(store: Store) -> None:
    store.run(save_segment, name="Energy", query="industry = Energy")
    assert names(store) == [("Energy", 0)]
    store.run(create_account, values={"name": "one", "industry": "Energy"})
    assert names(store) == [("Energy", 1)]


def test_saving_under_the_same_name_changes_the_query(store: Store) -> None:
    first = store.run(save_segment, name="Mine", query="owner = a").result
    second = store.run(save_segment, name="Mine", query="owner = b").result
    assert first == second
    (segment,) = store.ask(list_segments, today=TODAY)
    assert segment.query == "owner = b"


def test_a_query_that_makes_no_sense_any_more_has_no_count(store: Store) -> None:
    store.run(save_segment, name="Gone", query="seats > 5")
    assert names(store) == [("Gone", None)]


def test_a_renamed_and_a_deleted_segment_can_be_brought_back(store: Store) -> None:
    number = store.run(save_segment, name="Mine", query="tier = A").result
    store.run(save_segment, name="Other", query="tier = B")
    with pytest.raises(Refusal):
        store.run(rename_segment, segment=number, name="Other")
    store.run(rename_segment, segment=number, name="Top")
    store.run(delete_segment, segment=number, name="Top")
    assert [name for name, _count in names(store)] == ["Other"]
    store.undo()
    assert [name for name, _count in names(store)] == ["Top", "Other"]
    store.undo()
    assert [name for name, _count in names(store)] == ["Mine", "Other"]


@pytest.mark.parametrize(("name", "query"), [("  ", "tier = A"), ("Mine", "  ")])
def test_a_segment_needs_a_name_and_a_filter(store: Store, name: str, query: str) -> None:
    with pytest.raises(Refusal):
        store.run(save_segment, name=name, query=query)
