"""Rows 1 to 3: the program's start beside that of a bare window, each in a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from csm_desktop.database.store import open_book
from csm_desktop.operations.today import count_now
from tests.benchmarks.books import bench_folder, make_book
from tests.benchmarks.measure import Measured

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 120
MIB = 1 << 20

Moments = dict[str, tuple[float, int]]
"""Event → seconds since the process began, bytes of its own memory."""


def measure_start_rows(accounts: int, *, repeats: int) -> dict[int, Measured]:
    """Window painted, rows painted, memory then; a warm-up run of both goes first."""
    book = make_book(accounts)
    home = bench_folder() / "home"
    shutil.rmtree(home, ignore_errors=True)
    starts: list[Moments] = []
    floors: list[Moments] = []
    for _ in range(repeats + 1):
        floors.append(_run(["-m", "tests.benchmarks.bare_window"], home, file_argument=True))
        starts.append(_run(["main.py", str(book), "--quit-when-shown"], home))
    del starts[0], floors[0]
    found: dict[int, Measured] = {}
    floor = median(moments["window_painted"][0] for moments in floors)
    for row, event in ((1, "window_painted"), (2, "rows_painted")):
        seconds = [moments[event][0] for moments in starts if event in moments]
        if seconds:
            note = _needing(book) if row == 2 else ""
            found[row] = Measured(median(seconds), floor, note)
    memory = [moments["rows_painted"][1] / MIB for moments in starts if "rows_painted" in moments]
    if memory:
        found[3] = Measured(median(memory), median(m["window_painted"][1] / MIB for m in floors))
    return found


def _needing(book: Path) -> str:
    """How much Today, the first page, has to show of this book."""
    store = open_book(book, write=False)
    count = store.ask(count_now, today=store.today())
    store.close()
    return f"Today with {count:,} accounts that need the user now"


def _run(arguments: Sequence[str], home: Path, *, file_argument: bool = False) -> Moments:
    """Run Python in the project's folder and read what it traced."""
    trace = bench_folder() / "trace.txt"
    trace.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "CSM_DESKTOP_HOME": str(home),
        "CSM_TRACE_FILE": str(trace),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, *arguments, *([str(trace)] if file_argument else [])],
        cwd=ROOT,
        env=environment,
        timeout=PATIENCE_SECONDS,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not trace.exists():
        print(done.stderr[-2000:], file=sys.stderr)
        return {}
    moments: Moments = {}
    for line in trace.read_text(encoding="utf-8").splitlines():
        event, seconds, memory = line.split()
        moments.setdefault(event, (float(seconds), int(memory)))
    return moments
