"""What reading files must keep to beside the table of ``SPEED.md``: seconds and bytes, no ratios.

The first 200 rows of a file are on screen in 0.3 seconds, whatever its size, and a gigabyte is read
in less than 100 MB. Seconds are the wall clock's: somebody waits for them.
"""

import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from csm_desktop.exchange.staging import Reader, read_preview, stage
from tests.benchmarks.books import bench_folder
from tests.benchmarks.files import accounts_file, usage_file

PREVIEW_ROWS = 200
PREVIEW_SECONDS = 0.3
GIGABYTE = 1_000_000_000
MOST_MEMORY = 100_000_000


@dataclass(frozen=True)
class Limit:
    """Something that was measured, and what it must keep below."""

    what: str
    measured: float
    must: float
    unit: str


def measure_files(accounts: int, *, repeats: int, gigabyte: bool) -> list[Limit]:
    """The previews of files of so many accounts, the slower one; a gigabyte only when asked for."""
    files = (accounts_file(accounts), usage_file(accounts))
    found = []
    for what, way in (("to be started", _cold), ("ready", _warm)):
        seconds = max(median(_timed(way, file, repeats)) for file in files)
        found.append(Limit(f"preview of a file, reader {what}", seconds, PREVIEW_SECONDS, "s"))
    if gigabyte:
        command = [sys.executable, "-m", "tests.benchmarks.preview_rows", str(accounts)]
        said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
        found.append(
            Limit("memory to read a CSV of 1 GB", int(said) / 1e6, MOST_MEMORY / 1e6, "MB")
        )
    return found


def print_files(found: list[Limit]) -> None:
    """Markdown, below the table of ratios."""
    print("\n| files | measured | must | |\n|---|---|---|---|")
    for one in found:
        kept = "ok" if one.measured <= one.must else "**over**"
        measured, must = f"{one.measured:.3g} {one.unit}", f"{one.must:g} {one.unit}"
        print(f"| {one.what} | **{measured}** | ≤ {must} | {kept} |")


def _timed(way: Callable[[Path], float], file: Path, repeats: int) -> list[float]:
    return [way(file) for _ in range(repeats + 1)][1:]


def _cold(file: Path) -> float:
    start = time.perf_counter()
    _preview(file, None)
    return time.perf_counter() - start


def _warm(file: Path) -> float:
    with closing(Reader()) as reader:
        reader.start()
        _preview(file, reader)
        start = time.perf_counter()
        _preview(file, reader)
        return time.perf_counter() - start


def _preview(file: Path, reader: Reader | None) -> None:
    into = bench_folder() / "preview.db"
    into.unlink(missing_ok=True)
    stage(
        [file], into, currency="USD", zone="UTC", user_profiles=None, rows=PREVIEW_ROWS,
        reader=reader,
    )  # fmt: skip
    _, rows = read_preview(into, 1, PREVIEW_ROWS)
    assert len(rows) >= PREVIEW_ROWS - 1
    into.unlink()


def _large_file(accounts: int) -> Path:
    """The usage file over and over, to a gigabyte."""
    path, usage = bench_folder() / "gigabyte.csv", usage_file(accounts)
    if not path.exists():
        with path.open("wb") as large:
            while large.tell() < GIGABYTE:
                with usage.open("rb") as part:
                    if large.tell():
                        part.readline()  # the headers stand at the top alone
                    shutil.copyfileobj(part, large)
    return path


def _most_memory(accounts: int) -> int:
    """Bytes that the reading process had at most; this process starts no other."""
    into = bench_folder() / "gigabyte.db"
    into.unlink(missing_ok=True)
    stage([_large_file(accounts)], into, currency="USD", zone="UTC", user_profiles=None)
    into.unlink()
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * scale


if __name__ == "__main__":
    print(_most_memory(int(sys.argv[1])))
