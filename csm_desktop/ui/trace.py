"""When things happened since the process began, for the benchmarks; nothing of the book is told."""

import os
import time
from pathlib import Path


def trace(file: Path, event: str) -> None:
    """Append the event, the seconds since the process began and the memory of its own, in bytes."""
    with file.open("a", encoding="utf-8") as out:
        out.write(f"{event} {_seconds_since_start():.4f} {_own_memory_bytes()}\n")


def _seconds_since_start() -> float:
    try:
        stat = Path("/proc/self/stat").read_text(encoding="utf-8")
        ticks = int(stat.rpartition(")")[2].split()[19])
        return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    except OSError:  # not Linux: since Python's own clock began
        return time.process_time()


def _own_memory_bytes() -> int:
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    private = (line.split() for line in lines if line.startswith("Private_"))
    return sum(int(parts[1]) * 1024 for parts in private)
