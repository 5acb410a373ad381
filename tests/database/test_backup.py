"""Copies that are always good, kept by count and not by clock, and restored whole or not at all."""

import os
import random
import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from csm_desktop.database import backup
from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, open_book
from csm_desktop.domain.errors import Refusal
from tests.support.trial_book import TrialClock, add_accounts, count_rows, dump, new_book, run_sql

NOTE = "INSERT INTO note (account_id, text, noted_at) VALUES (1, 'x', 0)"


@pytest.fixture
def book(tmp_path: Path) -> Store:
    book = new_book(tmp_path)
    book.run(add_accounts, count=3)
    book.run(run_sql, statements=(NOTE,))
    return book


def back_up(book: Store, reason: str = "time", **given_: object) -> Path | None:
    with book._engine.connect() as connection:
        return backup.back_up(connection, book.path, reason=reason, **given_)  # type: ignore[arg-type]


def test_a_copy_tells_when_why_and_how_much(book: Store) -> None:
    at = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    path = back_up(book, "start", now=at)
    assert path is not None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert backup.list_backups(book.path) == [
        backup.Backup(path, at, "start", accounts=3, notes=1, size_bytes=path.stat().st_size)
    ]
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_nothing_new_needs_no_copy_and_a_change_does(book: Store) -> None:
    assert back_up(book) is not None
    assert back_up(book) is None
    book.run(add_accounts, count=1)
    assert back_up(book) is not None
    assert [copy.accounts for copy in backup.list_backups(book.path)] == [4, 3]


def test_what_is_saved_while_copying_gets_into_the_copy(book: Store) -> None:
    book.run(add_accounts, count=30_000)
    rounds = []

    def save() -> None:
        if len(rounds) < 5:
            rounds.append(book.run(run_sql, statements=(NOTE,)).step)

    path = back_up(book, between=save)
    assert path is not None
    assert len(rounds) == 5
    assert backup.list_backups(book.path)[0].notes == 6


def test_a_copy_is_restored_and_the_book_before_it_stays(book: Store) -> None:
    before = book.ask(dump)
    copy = back_up(book)
    assert copy is not None
    book.run(run_sql, statements=("UPDATE account SET name = 'lost'",))
    later = book.ask(dump)
    book.close()
    book.path.with_name("book.csm-journal").write_bytes(b"\xd9\xd5\x05\xf9stale journal" * 100)
    aside = backup.restore(book.path, copy)
    assert aside is not None
    restored = open_book(book.path, write=True, clock=TrialClock())
    assert restored.ask(dump) == before
    assert restored.ask(check_book) == ()
    assert restored.undo().tables == {"note"}
    restored.close()
    aside.with_name(aside.name + "-journal").unlink()
    old = open_book(aside, write=False, clock=TrialClock())
    assert old.ask(dump) == later
    old.close()
    assert list(book.path.parent.glob("*.restor*")) == []


def test_after_a_restore_the_same_count_of_changes_is_still_copied(book: Store) -> None:
    copy = back_up(book)
    assert copy is not None
    book.run(add_accounts, count=1)
    assert back_up(book) is not None
    book.close()
    backup.restore(book.path, copy)
    again = open_book(book.path, write=True, clock=TrialClock(datetime(2026, 3, 2, tzinfo=UTC)))
    again.run(add_accounts, count=1)
    assert back_up(again) is not None


def test_a_damaged_copy_is_neither_offered_nor_restored(book: Store) -> None:
    good = back_up(book)
    book.run(add_accounts, count=1)
    bad = back_up(book)
    assert good is not None
    assert bad is not None
    content = bytearray(bad.read_bytes())
    content[4096:] = b"\x55" * (len(content) - 4096)
    bad.write_bytes(content)
    assert [copy.path for copy in backup.list_backups(book.path)] == [good]
    before = book.ask(dump)
    book.close()
    with pytest.raises(Refusal) as refusal:
        backup.restore(book.path, bad)
    assert refusal.value.code == "backup_damaged"
    assert open_book(book.path, write=True, clock=TrialClock()).ask(dump) == before


def test_a_damaged_book_pushes_out_no_good_copy(book: Store) -> None:
    for _ in range(backup.KEPT_NEWEST + 2):
        book.run(run_sql, statements=(NOTE,))
        back_up(book)
    kept = backup.list_backups(book.path)
    book.run(add_accounts, count=5000)
    book.close()
    content = bytearray(book.path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40_000] = b"\xaa" * 40_000
    book.path.write_bytes(content)
    connection = driver.connect(str(book.path))
    with pytest.raises(Refusal) as refusal:
        backup.back_up(FakeLink(connection), book.path, reason="time")  # type: ignore[arg-type]
    assert refusal.value.code == "backup_damaged"
    assert backup.list_backups(book.path) == kept


class FakeLink:
    """A link to a file that is too damaged for a store to open."""

    def __init__(self, connection: object) -> None:
        self.connection = self
        self.driver_connection = connection


def test_only_marked_copies_are_ever_removed(book: Store, tmp_path: Path) -> None:
    folder = backup.folder_of(book.path)
    stranger = folder / "000000.20200101T000000Z.user.csmbak"
    stranger.write_bytes(b"somebody else's")
    for _ in range(backup.KEPT_NEWEST + 3):
        book.run(run_sql, statements=(NOTE,))
        back_up(book, now=datetime(2026, 3, 1, tzinfo=UTC))
    assert stranger.exists()
    assert len(backup.list_backups(book.path)) == backup.KEPT_NEWEST


@given(
    st.lists(
        st.tuples(st.integers(-3650, 3650), st.sampled_from(["time", "exit", "import"])),
        min_size=1,
        max_size=80,
    )
)
def test_no_clock_empties_the_folder(history: list[tuple[int, str]]) -> None:
    names: list[str] = []
    at = datetime(2026, 3, 1, tzinfo=UTC)
    for number, (days, reason) in enumerate(history):
        at = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=days)
        names.append(f"{number:06d}.{at:%Y%m%dT%H%M%SZ}.{reason}.csmbak")
        keep = backup.names_to_keep(names)
        assert set(names[-10:]) <= keep
        assert {name for name in names if ".import." in name} <= keep
        names = sorted(keep)
        times = [name for name in names if ".import." not in name]
        assert len(times) <= 10 + 14 + 8 + 12


def test_two_years_of_days_leave_a_handful_that_reaches_back_months() -> None:
    names: list[str] = []
    start = datetime(2026, 1, 1, 18, tzinfo=UTC)
    for day in range(730):
        for hour in (0, 1):
            at = start + timedelta(days=day, hours=hour)
            names.append(f"{2 * day + hour:06d}.{at:%Y%m%dT%H%M%SZ}.time.csmbak")
            names = sorted(backup.names_to_keep(names))
    ages = [(start + timedelta(days=729)).date() - moment(name).date() for name in names]
    assert 25 <= len(names) <= 44
    assert max(ages) > timedelta(days=300)


def moment(name: str) -> datetime:
    return datetime.strptime(name.split(".")[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


RESTORE = """
import sys
from pathlib import Path
from csm_desktop.database import backup
print("ready", flush=True)
sys.stdin.readline()
backup.restore(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.mark.slow
def test_a_restore_killed_at_any_moment_is_finished_or_never_was(book: Store) -> None:
    old = book.ask(dump)
    copy = back_up(book)
    book.run(add_accounts, count=20_000)
    new = book.ask(dump)
    book.close()
    whole = book.path.read_bytes()
    rng = random.Random(7)
    seen = set()
    for _ in range(15):
        for path in book.path.parent.glob("book.csm*"):
            path.unlink()
        book.path.write_bytes(whole)
        process = subprocess.Popen(
            [sys.executable, "-c", RESTORE, str(book.path), str(copy)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        process.stdin.write(b"\n")
        process.stdin.flush()
        try:
            process.wait(rng.uniform(0, 0.03))
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        again = open_book(book.path, write=True, clock=TrialClock())
        found = again.ask(dump)
        assert found in (old, new)
        seen.add(found == old)
        assert again.ask(check_book) == ()
        again.close()
    assert count_rows is not None
    assert seen


@pytest.mark.parametrize("stop", range(6))
def test_a_restore_that_stopped_between_two_moves_is_finished_by_opening(
    book: Store, monkeypatch: pytest.MonkeyPatch, stop: int
) -> None:
    old = book.ask(dump)
    copy = back_up(book)
    assert copy is not None
    book.run(add_accounts, count=10)
    new = book.ask(dump)
    book.close()
    calls = []
    real = backup.sync

    def stop_there(path: Path) -> None:
        calls.append(path)
        if len(calls) > stop:
            raise KeyboardInterrupt
        real(path)

    monkeypatch.setattr(backup, "sync", stop_there)
    with pytest.raises(KeyboardInterrupt) if stop < 5 else nothing():
        backup.restore(book.path, copy)
    monkeypatch.setattr(backup, "sync", real)
    again = open_book(book.path, write=True, clock=TrialClock())
    assert again.ask(dump) == (new if stop == 0 else old)
    assert again.ask(check_book) == ()
    again.close()


class nothing:  # noqa: N801 — reads as the context it is
    """No error is expected."""

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...


def test_a_question_sees_the_copy_is_marked(book: Store) -> None:
    path = back_up(book, "user")
    assert path is not None

    def reason(connection: Connection) -> object:
        statement = "SELECT value FROM file_state WHERE name = 'backup'"
        return connection.exec_driver_sql(statement).scalar()

    copy = open_book(path, write=False, clock=TrialClock())
    assert copy.ask(reason) == "user"
    assert book.ask(reason) is None
    copy.close()
