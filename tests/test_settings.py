"""Choices of looks survive: restarts, newer versions, broken files and full disks."""

import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.settings import (
    MOST_RECENT_BOOKS,
    Settings,
    TableLayout,
    load_settings,
    save_settings,
)

CHOSEN = Settings(
    theme="dark",
    language="ko",
    zoom_percent=120,
    row_height=26,
    font="platform",
    sidebar_folded=True,
    window_geometry="AdnQywAD",
    tables={"accounts": TableLayout({"name": 240}, ("name", "arr"), ("name",), "arr", True)},
).with_book(Path("/books/한빛.csm"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_what_was_chosen_is_there_at_the_next_start(file: Path) -> None:
    save_settings(file, CHOSEN)
    assert load_settings(file) == CHOSEN


def test_the_first_start_finds_everything_as_designed(file: Path) -> None:
    assert load_settings(file) == Settings()
    assert not list(file.parent.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")
def test_only_the_owner_may_read_the_file(file: Path) -> None:
    save_settings(file, CHOSEN)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_keys_of_a_newer_version_are_kept(file: Path) -> None:
    file.write_text('{"theme": "dark", "sparkles": [1]}')
    save_settings(file, replace(load_settings(file), theme="light"))
    kept = json.loads(file.read_bytes())
    assert kept["sparkles"] == [1]
    assert kept["theme"] == "light"


def test_a_value_that_makes_no_sense_is_as_designed_and_the_others_stay(file: Path) -> None:
    file.write_text(
        '{"theme": "pink", "zoom_percent": 900, "row_height": true, "language": ["ko"],'
        ' "font": "platform", "recent_books": [1, "/a.csm"], "last_book": 3,'
        ' "tables": {"accounts": {"widths": {"name": -5, "arr": 90}, "order": "name"}}}'
    )
    assert load_settings(file) == Settings(
        zoom_percent=200,
        font="platform",
        recent_books=(Path("/a.csm"),),
        tables={"accounts": TableLayout(widths={"arr": 90})},
    )


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_a_broken_file_is_kept_aside(file: Path, broken: bytes) -> None:
    file.write_bytes(broken)
    assert load_settings(file) == Settings()
    assert not file.exists()
    assert file.with_name("settings.json.broken").read_bytes() == broken


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(sorted(vars(CHOSEN))), json_values))
def test_no_content_keeps_the_program_from_starting(
    tmp_path_factory: pytest.TempPathFactory, kept: dict[str, object]
) -> None:
    file = tmp_path_factory.mktemp("config") / "settings.json"
    file.write_text(json.dumps(kept))
    found = load_settings(file)
    save_settings(file, found)
    # Not a number is not equal to itself, and only a key we do not know can hold one.
    assert replace(load_settings(file), unknown={}) == replace(found, unknown={})


def test_a_failed_save_leaves_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(file, CHOSEN)

    def disk_full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(OSError, match="No space"):
        save_settings(file, Settings())
    assert load_settings(file) == CHOSEN
    assert list(file.parent.iterdir()) == [file]


def test_the_latest_book_is_the_first_of_a_few() -> None:
    settings = Settings()
    for number in [*range(20), 15]:
        settings = settings.with_book(Path(f"/{number}.csm"))
    assert settings.last_book == settings.recent_books[0] == Path("/15.csm")
    assert len(settings.recent_books) == len(set(settings.recent_books)) == MOST_RECENT_BOOKS


def test_a_book_that_is_gone_is_forgotten() -> None:
    settings = CHOSEN.without_book(Path("/books/한빛.csm"))
    assert settings.last_book is None
    assert settings.recent_books == ()


@pytest.mark.skipif(os.name != "posix", reason="Windows paths are always Unicode")
def test_a_path_that_is_no_unicode_comes_back_as_it_was(file: Path) -> None:
    book = Path(os.fsdecode(b"/books/\xff.csm"))
    save_settings(file, Settings().with_book(book))
    assert load_settings(file).last_book == book
