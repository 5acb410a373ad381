"""A process that dies in the middle of a long command leaves all of it or nothing."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from csm_desktop.database.check import check_book
from csm_desktop.database.store import open_book
from tests.support.trial_book import TrialClock, add_accounts, count_rows, new_book

ROWS = 20_000
ROOT = Path(__file__).parents[2]
READY, SAVED = b"ready\n", b"saved\n"

COMMAND = """
import resource
import signal
import sys
from pathlib import Path
from csm_desktop.database import connection
from csm_desktop.database.store import open_book
from tests.support.trial_book import add_accounts
if sys.argv[2] == "unsafe":
    connection.SETTINGS = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF")
    connection.CACHE_KIB = 100
if limit := int(sys.argv[3]):  # the system kills the process at the write past this size
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
book = open_book(Path(sys.argv[1]), write=True)
if sys.argv[2] == "unsafe":
    with book._engine.connect() as link:  # inside a transaction the setting has no effect
        link.connection.driver_connection.execute("PRAGMA cache_spill = ON")
print("ready", flush=True)
sys.stdin.readline()
book.run(add_accounts, count=20_000)
print("saved", flush=True)
"""


@pytest.mark.slow
def test_a_killed_command_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    book.run(add_accounts, count=10)
    book.close()
    rng = random.Random(20260301)
    rows, whole = 10, 0
    for _ in range(10):
        said = kill_in_the_middle(book.path, rng.uniform(0.0, 0.5))
        again = open_book(book.path, write=True, clock=TrialClock())
        found = again.ask(count_rows, table="account")
        assert found in (rows, rows + ROWS)
        assert not (said and found == rows), "what was said to be saved is gone"
        assert again.ask(check_book) == ()
        if found > rows:
            whole += 1
            again.undo()
        assert again.ask(count_rows, table="account") == rows
        again.close()
    assert whole < 10, "no kill came in time"


@pytest.mark.slow
def test_without_a_rollback_journal_the_same_death_breaks_the_file(tmp_path: Path) -> None:
    """The control: were the file safe without its journal, the test above would prove nothing.

    The death comes at a size of the file, not at a moment, so that it always finds the command
    in the last part of its writing.
    """
    book = new_book(tmp_path)
    book.run(add_accounts, count=10)
    book.close()
    content = book.path.read_bytes()
    assert start_writing(book.path, "unsafe").communicate(b"\n")[0] == READY + SAVED
    assert not is_broken(book.path)
    whole = book.path.stat().st_size
    broken = 0
    for part in (0.94, 0.95, 0.96, 0.97, 0.98):
        book.path.write_bytes(content)
        process = start_writing(book.path, "unsafe", limit=int(whole * part))
        assert process.communicate(b"\n")[0] == READY
        assert process.returncode == -signal.SIGXFSZ
        broken += is_broken(book.path)
    assert broken, "no death broke a file that has no rollback journal"


def kill_in_the_middle(book: Path, delay_s: float) -> bool:
    """Whether the command had said that it is saved when it was killed."""
    process = start_writing(book, "safe")
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == READY
    process.stdin.write(b"\n")
    process.stdin.flush()
    try:
        process.wait(delay_s)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
    said, _ = process.communicate()
    return said == SAVED


def start_writing(book: Path, mode: str, limit: int = 0) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, str(book), mode, str(limit)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=dict(os.environ),
    )


def is_broken(book: Path) -> bool:
    connection = driver.connect(str(book))
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = connection.execute("SELECT count(*) FROM account").fetchone()[0]
        pen = connection.execute("SELECT step FROM pen").fetchone()[0]
    except driver.DatabaseError:
        return True
    finally:
        connection.close()
    return not sound or rows not in (10, 10 + ROWS) or pen is not None
