"""Timing an act against its floor: interleaved, the median of several, as a ratio.

Seconds are CPU seconds of this process and the children it waited for, unless an act is mostly
waiting: then the wall clock's, and the row says so.
"""

import resource
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

REPEATS = 5


@dataclass(frozen=True)
class Act:
    """A row of the table in ``SPEED.md``."""

    number: int
    what: str
    floor: str
    must: float
    """The largest ratio that is good enough, at the largest book."""
    aim: float


@dataclass(frozen=True)
class Measured:
    """What an act cost beside its floor on one book."""

    act: float
    """Seconds; of a row about memory MiB."""
    floor: float
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times its floor the act costs."""
        return self.act / self.floor if self.floor else float("inf")


ACTS: dict[int, Act] = {
    act.number: act
    for act in (
        Act(1, "start → window painted", "bare window, start → first paint", 1.7, 1.3),
        Act(2, "start → real rows painted", "the same", 4, 2),
        Act(3, "memory when the first page is painted", "the same", 3.5, 2.5),
        Act(4, "keystroke in the filter → painted (p95)", "model reset + repaint", 1.5, 1.1),
        Act(5, "scroll by a page, jump (p95)", "same table from memory", 1.5, 1.1),
        Act(6, "sort by any column → painted", "reset, repaint and bare ORDER BY", 1.5, 1.2),
        Act(7, "open an account → all on screen", "raw SQL + painting constants", 2, 1.3),
        Act(8, "search a word → 50 ranked hits", "raw FTS5 query", 2, 1.3),
        Act(9, "one edit → saved and pages true", "UPDATE + COMMIT + repaint", 3, 1.5),
        Act(10, "import accounts from CSV", "csv + executemany", 4, 2.5),
        Act(11, "import usage points from CSV", "csv + executemany", 3, 1.5),
        Act(12, "health recomputed and stored", "one UPDATE", 3, 1.5),
        Act(13, "what-if: move a weight", "numpy on columns", 2, 1.2),
        Act(14, "chart: data → painted", "matplotlib drawing constants", 1.3, 1.1),
        Act(15, "undo of that import", "DELETE of those rows", 4, 2),
        Act(16, "the whole book as of a date", "the same columns of the present", 10, 4),
        Act(17, "longest hold of the UI thread", "100 ms", 1, 0.33),
    )
}


def cpu_seconds() -> float:
    """CPU time of this process and of the children it has waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


@contextmanager
def timed(into: list[float], clock: Callable[[], float] = cpu_seconds) -> Iterator[None]:
    """Add to ``into`` what the block cost."""
    start = clock()
    yield
    into.append(clock() - start)


def compare(
    act: Callable[[], object],
    floor: Callable[[], object],
    *,
    repeats: int = REPEATS,
    clock: Callable[[], float] = time.process_time,
    note: str = "",
) -> Measured:
    """Run floor and act in turn and compare their medians; the first run of each is thrown away."""
    acts: list[float] = []
    floors: list[float] = []
    for _ in range(repeats + 1):
        with timed(floors, clock):
            floor()
        with timed(acts, clock):
            act()
    return Measured(median(acts[1:]), median(floors[1:]), note)
