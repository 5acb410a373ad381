"""One writer named to all others, readers beside it, and a world that refuses in sentences."""

import os
import re
import resource
import signal
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.lock import WriterLock
from csm_desktop.database.store import create_book, local_zone, open_book
from csm_desktop.domain.errors import Refusal
from tests.support.trial_book import TrialClock, add_accounts, count_rows, new_book, run_sql

HOLD = """
import sys, time
from pathlib import Path
from csm_desktop.database.store import open_book
book = open_book(Path(sys.argv[1]), write=True, origin="window")
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_writer_is_refused_naming_the_holder_and_since_when(tmp_path: Path) -> None:
    clock = TrialClock()
    book = create_book(tmp_path / "b.csm", currency="USD", clock=clock, origin="window")
    with pytest.raises(Refusal) as refusal:
        open_book(book.path, write=True)
    assert refusal.value.code == "file_in_use"
    assert f", {os.getpid()})" in str(refusal.value.values["holder"])
    assert "window" in str(refusal.value.values["holder"])
    assert re.fullmatch(r"2026-0[23]-\d\d \d\d:\d\d", str(refusal.value.values["since"]))
    book.close()
    open_book(book.path, write=True).close()
    assert not list(tmp_path.glob("*.lock"))


def test_readers_work_beside_a_writer_and_see_what_it_committed(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    reader = open_book(book.path, write=False, clock=TrialClock())
    book.run(add_accounts, count=5)
    assert reader.ask(count_rows, table="account") == 5
    with pytest.raises(Refusal) as refusal:
        reader.run(add_accounts, count=1)
    assert refusal.value.code == "file_read_only"


def test_a_killed_holder_does_not_keep_the_book(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    book.close()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(book.path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    with pytest.raises(Refusal) as refusal:
        open_book(book.path, write=True)
    assert f", {process.pid})" in str(refusal.value.values["holder"])
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    open_book(book.path, write=True).close()


def test_garbage_in_the_lock_file_stops_nobody(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    book.close()
    lock = tmp_path / "book.csm.lock"
    lock.write_bytes(b"\xff\x00garbage")
    open_book(book.path, write=True).close()
    held = WriterLock(book.path, origin="window", since=TrialClock().now)
    lock.write_text("{}")
    with pytest.raises(Refusal) as refusal:
        open_book(book.path, write=True)
    assert refusal.value.values["holder"] == "?"
    held.release()


def test_a_name_that_is_taken_or_has_no_folder_is_refused(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    for path, code in ((book.path, "file_exists"), (tmp_path / "no" / "b.csm", "folder_missing")):
        with pytest.raises(Refusal) as refusal:
            create_book(path, currency="USD")
        assert refusal.value.code == code
    assert not (tmp_path / "no").exists()


def test_every_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    modes = set()

    def look(connection):  # type: ignore[no-untyped-def]  # a hook of the driver's
        connection.exec_driver_sql("UPDATE file_state SET value = value")
        modes.update(stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("book.csm*"))
        return len(list(tmp_path.glob("book.csm*")))

    assert book.ask(look) == 3  # the book, its journal, its lock
    assert modes == {0o600}


def test_a_full_disk_refuses_leaves_nothing_and_saving_works_again(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (book.path.stat().st_size + 20_000, before[1]))
    try:
        with pytest.raises(Refusal) as refusal:
            book.run(add_accounts, count=20_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert refusal.value.code in ("disk_full", "file_unreadable")
    assert book.ask(count_rows, table="account") == 0
    assert book.run(add_accounts, count=20_000).step == 2
    assert book.ask(check_book) == ()


def test_a_busy_file_refuses_and_leaves_nothing(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    reader = open_book(book.path, write=False, clock=TrialClock())
    book.ask(lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 50"))

    def write_meanwhile(connection):  # type: ignore[no-untyped-def]  # a reader that does not end
        connection.exec_driver_sql("SELECT count(*) FROM account").scalar()
        with pytest.raises(Refusal) as refusal:
            book.run(add_accounts, count=1)
        assert refusal.value.code == "file_busy"

    reader.ask(write_meanwhile)
    assert book.ask(count_rows, table="account") == 0
    assert book.run(add_accounts, count=1).step == 2


def test_a_reader_keeps_up_with_the_days(tmp_path: Path) -> None:
    clock = TrialClock()
    book = new_book(tmp_path, clock)
    statements = (
        "INSERT INTO account (id, name, added_at) VALUES (1, 'A', 0)",
        "INSERT INTO contract (account_id, charge, charge_period, currency, starts_on, ends_on) "
        "VALUES (1, 100, 'month', 'USD', 0, 20515)",  # to 3 March 2026
    )
    book.run(run_sql, statements=statements)
    reader = open_book(book.path, write=False, clock=clock)
    arr = lambda c: c.exec_driver_sql("SELECT arr FROM account_summary").scalar()  # noqa: E731 — a question in a word
    seen = []
    for _ in range(4):
        reader.turn_day()
        assert not reader.turn_day()
        seen.append((reader.today(), reader.ask(arr)))
        clock.pass_days(1)
    assert seen == [
        (date(2026, 3, 1), 1200),
        (date(2026, 3, 2), 1200),
        (date(2026, 3, 3), 1200),
        (date(2026, 3, 4), 0),
    ]
    book.turn_day()
    assert reader.turn_day()  # the kept summaries serve again
    assert not reader.turn_day()
    reader.close()


def test_a_command_that_changes_nothing_makes_no_step(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    outcome = book.run(run_sql, statements=("UPDATE account SET name = 'x'",))
    assert (outcome.step, outcome.tables) == (None, frozenset())
    assert book.ask(count_rows, table="step") == 1


def test_an_unknown_zone_of_the_computer_is_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", ":../../etc/passwd")
    assert local_zone().key == "UTC"
    monkeypatch.setenv("TZ", "Asia/Seoul")
    assert local_zone().key == "Asia/Seoul"
