"""SIGKILL at random moments of a long command leaves all of it or nothing."""

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

COMMAND = """
import sys
from pathlib import Path
from csm_desktop.database import connection
from csm_desktop.database.store import open_book
from tests.support.trial_book import add_accounts
if sys.argv[2] == "unsafe":
    connection.SETTINGS = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF")
    connection.CACHE_KIB = 100
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
        said = kill_in_the_middle(book.path, "safe", rng.uniform(0.0, 0.5))
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
def test_without_a_rollback_journal_the_same_kills_break_the_file(tmp_path: Path) -> None:
    """The control: were the file safe without its journal, the test above would prove nothing."""
    book = new_book(tmp_path)
    book.run(add_accounts, count=10)
    book.close()
    content = book.path.read_bytes()
    rng = random.Random(5)
    broken = 0
    for _ in range(40):  # on a busy machine most kills come before the first write
        book.path.write_bytes(content)
        kill_in_the_middle(book.path, "unsafe", rng.uniform(0.05, 0.9))
        broken += is_broken(book.path)
        if broken:
            return
    pytest.fail("no kill broke a file that has no rollback journal")


def kill_in_the_middle(book: Path, mode: str, delay_s: float) -> bool:
    """Whether the command had said that it is saved when it was killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, str(book), mode],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=dict(os.environ),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    process.stdin.write(b"\n")
    process.stdin.flush()
    try:
        process.wait(delay_s)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
    said, _ = process.communicate()
    return said == b"saved\n"


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
